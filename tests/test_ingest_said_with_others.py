"""Those whom a sentence names before *and others*, a role before a name, views by their owner, words of manner."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion


def _speakers(language: str, text: str) -> list[str | None]:
    return [s.speaker for s in conversion(REPORT_HEADS[language] + text + "\n").statements]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile, Malta and others asked for a new levy."),
        ("en", "Chile, Malta, and many others asked for a new levy."),
        ("en", "CHILE, MALTA and several other delegations opposed the levy."),
        ("fr", "Le Chili, Malte et d'autres ont demandé une nouvelle taxe."),
        ("fr", "Le Chili, Malte et bien d’autres se sont opposés à la taxe."),
        ("fr", "Le Chili, Malte et plusieurs autres délégations ont appuyé la taxe."),
        ("es", "Chile, Malta y otros pidieron una nueva tasa."),
        ("es", "Chile, Malta y muchos otros se opusieron a la tasa."),
        ("es", "Chile, Malta y varias otras delegaciones apoyaron la tasa."),
    ],
)
def test_those_named_before_others_speak(language: str, text: str) -> None:
    assert _speakers(language, text) == ["state/CHL", "state/MLT"]


def test_others_who_are_only_thanked_do_not_speak() -> None:
    assert _speakers("en", "Ghana thanked Chile, Malta and others, and asked for a new levy.") == ["state/GHA"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Panellist Ana Tabua, ILO, explained the levy."),
        ("en", "Delegate Ana Tabua (Pier League) asked who would pay."),
        ("fr", "Panéliste Ana Tabua (OIT) a demandé qui paierait."),
        ("es", "Panelista Ana Tabua, de la OIT, preguntó quién pagaría."),
    ],
)
def test_who_is_named_behind_a_role_speaks_alone(language: str, text: str) -> None:
    assert _speakers(language, text) == ["person:ana-tabua"]


def test_delegates_of_states_still_speak_for_them() -> None:
    assert _speakers("en", "Delegates of Chile and Malta asked who would pay.") == ["state/CHL", "state/MLT"]


@pytest.mark.parametrize(
    "text",
    [
        "In Ms. Ana Tabua's view, the levy came too late.",
        "It was Ms. Ana Tabua's view that the levy came too late.",
        "It was Ms. Ana Tabua’s firm opinion that the levy came too late.",
        "From Ms. Ana Tabua's perspective, the levy came too late.",
    ],
)
def test_a_view_is_its_owners(text: str) -> None:
    assert _speakers("en", text) == ["person:ana-tabua"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile on behalf of the African Group asked who would pay."),
        ("fr", "Le Chili au nom du Groupe africain a demandé qui paierait."),
        ("es", "Chile en nombre del Grupo Africano preguntó quién pagaría."),
    ],
)
def test_in_whose_name_somebody_speaks_needs_no_commas(language: str, text: str) -> None:
    assert _speakers(language, text) == ["state/CHL"]


@pytest.mark.parametrize(
    "verb",
    [
        "pushed back, saying that no levy was needed",
        "pushed back against the levy",
        "walked participants through the figures",
        "made a case for the levy",
        "threw its weight behind the levy",
        "broached the levy",
        "concentrated on the levy",
        "extended an invitation to the next round",
        "intervened to support the levy",
        "intervened in favour of the levy",
        "was at pains to stress that the levy was small",
        "was sceptical about the levy",
        "was adamant that the levy was small",
        "was clear: the levy was small",
        "was of a different opinion",
        "was open to the levy",
        "kicked off the exchange by recalling the levy of 2030",
        "led off with a plea for a levy",
        "rounded off the panel by calling for a levy",
        "made a statement in explanation of vote, saying that the levy was small",
        "put the question back to the floor: who should pay?",
    ],
)
def test_more_verbs_tell_what_somebody_said(verb: str) -> None:
    assert _speakers("en", f"Chile {verb}.".replace("?.", "?")) == ["state/CHL"]


@pytest.mark.parametrize(
    "text",
    [
        "Chile was clear of fog by noon.",
        "Chile intervened.",
        "Chile rounded off the panel.",
        "Chile kicked off the cup with a win.",
        "The floor was open to all.",
    ],
)
def test_words_that_only_look_like_them_say_nothing(text: str) -> None:
    assert _speakers("en", text) == []
