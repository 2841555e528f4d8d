"""Who speaks again under another theme of a report takes part there, too; the debate of a theme is none of its own."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = (
    "REPORT\n\nTalks on Wharves\n\nThe meeting on wharves was held in Lomé on 4 May 2032.\n\n"
    "Opening session\n\nMs. Aube Tissier, Mayor of Lomé, welcomed the delegates.\n\n"
    "Session 1: Quays\n\nMr. Basil Orme, Director of the Keel Institute, said that quays were sinking.\n\n"
)
FR = (
    "RAPPORT\n\nEntretiens des quais\n\nLa réunion sur les quais s'est tenue à Lomé le 4 mai 2032.\n\n"
    "Séance d'ouverture\n\nMme Aube Tissier, maire de Lomé, a souhaité la bienvenue.\n\n"
    "Séance 1 : Quais\n\nM. Basil Orme, directeur de l'Institut des quilles, a dit que les quais s'affaissaient.\n\n"
)
ES = (
    "INFORME\n\nJornadas de muelles\n\nLa reunión sobre los muelles se celebró en Lomé el 4 de mayo de 2032.\n\n"
    "Sesión de apertura\n\nLa Sra. Aube Tissier, alcaldesa de Lomé, dio la bienvenida.\n\n"
    "Sesión 1: Muelles\n\nEl Sr. Basil Orme, director del Instituto de Quillas, dijo que los muelles se hundían.\n\n"
)
AUBE, BASIL = "aube-tissier", "basil-orme"


def parts(text: str) -> list[tuple[str, str, str]]:
    found = sorted(conversion(text).participations, key=lambda p: p.span)
    return [(p.person, p.role, p.event.rpartition("/")[2]) for p in found]


@pytest.mark.parametrize(
    ("text", "opening", "first", "second"),
    [
        (EN + "Session 2: Ropes\n\nOrme argued that ropes were dear.", "opening-session", "session-1", "session-2"),
        (EN + "Session 2: Ropes\n\nMr. Orme added that ropes were dear.", "opening-session", "session-1", "session-2"),
        (
            FR + "Séance 2 : Cordes\n\nM. Orme a ajouté qu'elles coûtaient.",
            "seance-d-ouverture",
            "seance-1",
            "seance-2",
        ),
        (ES + "Sesión 2: Sogas\n\nEl Sr. Orme sostuvo que eran caras.", "sesion-de-apertura", "sesion-1", "sesion-2"),
    ],
)
def test_who_speaks_under_another_theme_takes_part_in_both(text: str, opening: str, first: str, second: str) -> None:
    assert parts(text) == [(AUBE, "opening", opening), (BASIL, "speaker", first), (BASIL, "speaker", second)]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Session 2: Ropes\n\nModerating, Orme asked what ropes were for.",
        FR + "Séance 2 : Cordes\n\nModérant, M. Orme a demandé à quoi elles servaient.",
        ES + "Sesión 2: Sogas\n\nModerando, el Sr. Orme preguntó para qué servían.",
    ],
)
def test_who_moderates_another_theme_moderates_it(text: str) -> None:
    assert [role for person, role, _ in parts(text) if person == BASIL] == ["speaker", "moderator"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Discussion\n\nMr. Orme replied that it was so.",
        EN + "Mr. Orme added that ropes were dear.",
        EN + "Session 2: Ropes\n\nDelegates thanked Mr. Orme for his patience.",
        FR + "Discussion\n\nM. Orme a répondu que c'était le cas.",
        ES + "Debate\n\nEl Sr. Orme respondió que así era.",
    ],
)
def test_who_goes_on_in_a_debate_or_is_only_named_takes_part_once(text: str) -> None:
    assert [role for person, role, _ in parts(text) if person == BASIL] == ["speaker"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Closing session\n\nOrme thanked the hosts.",
        EN + "Session 2: Ropes\n\nMr. Orme moderated the session.\n\nClosing session\n\nOrme thanked the hosts.",
        FR + "Clôture\n\nM. Orme a remercié les hôtes.",
        ES + "Clausura\n\nEl Sr. Orme agradeció a los anfitriones.",
    ],
)
def test_who_spoke_or_led_a_part_before_may_close(text: str) -> None:
    assert (BASIL, "closing") in {(person, role) for person, role, _ in parts(text)}
