"""Sides of a meeting of two states speak for these, *the latter* behind *according to* is the last named, and a given
name that is also a form of address begins a name of three words."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

REPORT = {
    "fr": "Rapport de la Réunion des quais, Tala, 4 mai 2031\n\nLa réunion s'est tenue à Tala.\n\n{said}\n",
    "es": "Informe de la Reunión de Muelles, Tala, 4 de mayo de 2031\n\nLa reunión se celebró en Tala.\n\n{said}\n",
}


def _speakers(language: str, said: str) -> list[str | None]:
    return [s.speaker for s in conversion(REPORT[language].format(said=said)).statements]


@pytest.mark.parametrize(
    ("language", "said", "who"),
    [
        ("fr", "La partie nigérienne a déploré les retards.", ["state/NER"]),
        ("fr", "La partie togolaise, par la voix de son chef, a déploré les retards.", ["state/TGO"]),
        ("fr", "La partie béninoise a salué l'accueil, et la partie togolaise a proposé un registre.", None),
        ("es", "La parte argentina lamentó los retrasos.", ["state/ARG"]),
        ("es", "La parte boliviana propuso un registro y la parte chilena pidió un plazo.", None),
    ],
)
def test_sides_speak_for_their_states(language: str, said: str, who: list[str] | None) -> None:
    found = _speakers(language, said)
    assert found == who if who else len(set(found)) == len([x for x in found if (x or "").startswith("state/")]) == 2


@pytest.mark.parametrize(
    "said",
    [
        "La partie relative aux quais a été adoptée.",
        "La partie ivoirienne du corridor compte trois cents quais.",
        "La première partie a rappelé les textes.",
    ],
)
def test_parts_of_something_say_nothing_for_a_state(said: str) -> None:
    assert not any((speaker or "").startswith("state/") for speaker in _speakers("fr", said))


@pytest.mark.parametrize(
    ("language", "said", "who"),
    [
        (
            "fr",
            "Le débat a été modéré par M. Ivo Lind, avec M. Karl Berg. Selon ce dernier, le lac change.",
            "karl-berg",
        ),
        ("fr", "M. Ivo Lind a remercié Mme Eva Faro. Selon cette dernière, le lac change.", "eva-faro"),
        ("fr", "M. Ivo Lind a remercié Mme Eva Faro. Selon lui, le lac change.", "ivo-lind"),
        ("fr", "M. Ivo Lind a déploré les retards. Selon ce dernier, le lac change.", "ivo-lind"),
        ("es", "El Sr. Ivo Lind agradeció a la Sra. Eva Faro. Según esta última, el lago cambia.", "eva-faro"),
    ],
)
def test_the_latter_is_the_last_named(language: str, said: str, who: str) -> None:
    assert _speakers(language, said)[-1] == f"person:{who}"


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Cheikh Tidiane Ndour a déploré les retards.", "cheikh-tidiane-ndour"),
        ("M. Cheikh Tidiane Ndour a déploré les retards.", "cheikh-tidiane-ndour"),
        ("Le cheikh a déploré les retards.", None),
    ],
)
def test_a_form_of_address_may_be_a_given_name(said: str, who: str | None) -> None:
    people = {p.key for p in conversion(REPORT["fr"].format(said=said)).people}
    assert people == ({who} if who else set())
