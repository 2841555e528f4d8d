"""Those of a list with semicolons who serve a meeting, and who speaks at its close. All people are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "es": "Informe de la Reunión Regional sobre Muelles, Lima, 12 y 13 de mayo de 2031\n\nLa reunión fue en Lima.\n\n",
    "fr": "Rapport de la Réunion régionale sur les quais, Dakar, 12-13 mai 2031\n\nLa réunion s'est tenue à Dakar.\n\n",
    "en": "Report of the Regional Meeting on Quays, Tema, 12-13 May 2031\n\nThe meeting was held in Tema.\n\n",
}


def roles(language: str, told: str) -> dict[str, str]:
    return {p.person.split("-")[0]: p.role for p in conversion(HEADS[language] + told + "\n").participations}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("es", "La relatoría estuvo a cargo de {}, abogada; {}, del Instituto del Mar; y {}, de la Casa del Puerto."),
        ("es", "El equipo de relatoría estuvo integrado por {}, abogada; {}, del Instituto del Mar, y {}, periodista."),
        (
            "fr",
            "Le rapportage a été assuré par {}, avocate ; {}, de l'Institut de la mer ; et {}, de la Maison du port.",
        ),
        ("en", "The rapporteurs were {}, lawyer; {}, of the Institute of the Sea; and {}, of the House of Ports."),
    ],
)
def test_words_before_a_list_with_semicolons_are_of_all(language: str, told: str) -> None:
    found = roles(language, told.format("Halvor Okonjo", "Mirela Tanase", "Olga Kealoha"))
    assert {found.get("halvor"), found.get("mirela")} == {"rapporteur"}


def test_who_has_a_verb_of_their_own_in_such_a_list_only_spoke() -> None:
    told = (
        "La relatoría estuvo a cargo de Halvor Okonjo, juez; Mirela Tanase, alcaldesa de Lima, dijo que faltan redes."
    )
    assert roles("es", told) == {"halvor": "rapporteur", "mirela": "speaker"}


@pytest.mark.parametrize(
    ("language", "told", "role"),
    [
        ("es", "Halvor Okonjo, ministro de Pesca, habló en la clausura del foro.", "closing"),
        ("es", "Halvor Okonjo, ministro de Pesca, intervino en el acto de clausura.", "closing"),
        ("es", "Halvor Okonjo, ministro de Pesca, habló de la clausura de los puertos.", "speaker"),
        ("fr", "Halvor Okonjo, ministre de la Pêche, a pris la parole à la clôture du forum.", "closing"),
        ("fr", "Halvor Okonjo, ministre de la Pêche, est intervenu sur la fermeture des ports.", "speaker"),
        ("en", "Halvor Okonjo, Minister of Fisheries, spoke at the closing of the forum.", "closing"),
        ("en", "Halvor Okonjo, Minister of Fisheries, spoke about the closing of ports.", "speaker"),
    ],
)
def test_who_speaks_at_the_close_closes(language: str, told: str, role: str) -> None:
    assert roles(language, told) == {"halvor": role}
