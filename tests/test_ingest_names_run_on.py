"""Paragraphs under a heading of those present that name people one after the other, wherever their lines break."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

_HEADS = {
    "fr": "PROCÈS-VERBAL\n\nRéunion du conseil des quais, Lomé, 4 mai 2032\n\nEtaient présents :\n",
    "en": "MINUTES\n\nMeeting of the Council of Quays, Lomé, 4 May 2032\n\nPresent:\n",
    "es": "ACTA\n\nReunión del Consejo de Muelles, Lomé, 4 de mayo de 2032\n\nPresentes:\n",
}
_WHO = {"olga-brisk", "ivo-crane", "ada-linn", "tom-brack"}


@pytest.mark.parametrize(
    ("language", "listed"),
    [
        ("fr", "Mme Olga BRISK, M. Ivo\nCRANE, Mme Ada LINN, M.\nTom BRACK."),
        ("fr", "Mme Olga Brisk, M. Ivo Crane (à 18 h 30), Mme Ada Linn et M. Tom Brack."),
        ("fr", "Mesdames Olga BRISK, Ada LINN, Enid MARSH,\n\nMessieurs Ivo CRANE, Tom BRACK, Noel PIER"),
        ("en", "Ms. Olga Brisk, Mr. Ivo\nCrane, Ms. Ada Linn and Mr. Tom Brack"),
        ("en", "Ms. Olga Brisk; Mr. Ivo Crane; Ms. Ada\nLinn; Mr. Tom Brack."),
        ("es", "Sra. Olga Brisk, Sr. Ivo\nCrane, Sra. Ada Linn y Sr. Tom Brack"),
    ],
)
def test_each_of_those_named_one_after_the_other_is_one_person(language: str, listed: str) -> None:
    text = {"fr": "Le budget est adopté.", "en": "The budget was adopted.", "es": "Se aprobó el presupuesto."}[language]
    found = conversion(f"{_HEADS[language]}{listed}\n\n{text}\n")
    assert {person.key for person in found.people} >= _WHO
    assert not {o.label for o in found.organizations if any(n in o.label for n in ("Ivo", "Ada", "Tom", "Olga"))}
    assert not [p for p in found.participations if p.person in _WHO]


@pytest.mark.parametrize(
    ("language", "listed"),
    [
        ("fr", "Mme Olga Brisk, Ministère du Travail, Togo\nM. Ivo Crane, Ligue des Quais, Bénin"),
        ("en", "Ms. Olga Brisk, Ministry of Labour, Togo\nMr. Ivo Crane, Harbour League, Benin"),
        ("es", "Sra. Olga Brisk, Ministerio de Trabajo, Chile\nSr. Ivo Crane, Liga de Muelles, Perú"),
    ],
)
def test_lines_that_go_on_with_bodies_are_read_as_before(language: str, listed: str) -> None:
    people = {person.key: person for person in conversion(f"{_HEADS[language]}{listed}\n").people}
    assert set(people) == {"olga-brisk", "ivo-crane"}
    assert all(person.states and person.bodies for person in people.values())


def test_a_day_told_in_capitals_is_nobody() -> None:
    text = (
        "Conseil des quais du 10 juillet 2032\n\nL'AN DEUX MILLE TRENTE-DEUX, LE DIX JUILLET, LE CONSEIL DES QUAIS, "
        "dûment convoqué, s'est réuni sous la présidence de M. Ivo CRANE, maire.\n\nETAIENT PRESENTS :\n\n"
        "Mesdames Olga BRISK, Ada LINN, Enid MARSH.\n"
    )
    assert {person.key for person in conversion(text).people} == {"ivo-crane", "olga-brisk", "ada-linn", "enid-marsh"}
