"""Spaces that somebody doubled within sentences part no columns. All people are invented."""

from __future__ import annotations

import pytest

from ingest.page.typed_spaces import single_spaces
from tests.ingesting import conversion

REPORTS = {
    "en": "Report of the Meeting on Rope Walks, Oslo, 3-4 May 2031\n\nThe  meeting was held in  Oslo.\n\n"
    "The meeting was  opened by  Ms. Ida Quay, Mayor of Oslo.\n\nMr. Karl Tamm has  stressed  the price of hemp.\n",
    "fr": "Rapport de la Réunion sur les corderies, Oslo, 3-4 mai 2031\n\nLa  réunion s'est  tenue à  Oslo.\n\n"
    "La réunion a été  ouverte par  Mme Ida Quay, maire d'Oslo.\n\nM. Karl Tamm a  souligné  le prix du lin.\n",
    "es": "Informe de la Reunión sobre cordelerías, Oslo, 3 y 4 de mayo de 2031\n\nLa  reunión se celebró en  Oslo.\n\n"
    "La reunión  fue  inaugurada por  la Sra. Ida Quay, alcaldesa.\n\nEl Sr. Karl Tamm  ha  destacado el precio.\n",
}


@pytest.mark.parametrize("language", REPORTS)
def test_doubled_spaces_hide_no_opening_and_no_statement(language: str) -> None:
    found = conversion(REPORTS[language])
    assert {(p.person, p.role) for p in found.participations} == {("ida-quay", "opening"), ("karl-tamm", "speaker")}
    assert [s.speaker for s in found.statements] == ["person:karl-tamm"]


@pytest.mark.parametrize(
    "row",
    [
        "Ms. Ida Quay  Minister of Labour  Togo",
        "9 h  Ouverture",
        "10 am  Opening",
        "10:00  apertura",
        "Ida Quay  directora del puerto",
        "Modération   Ida Quay",
        "tapes and cords    Karl Tamm",
    ],
)
def test_columns_stay_apart(row: str) -> None:
    assert single_spaces(5, row) == [(5, row)]
