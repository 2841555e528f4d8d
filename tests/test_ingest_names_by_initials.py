"""A name with an initial before the surname is that of whoever alone has such a name in full."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion


def _keys(text: str, language: str = "en") -> set[str]:
    return {p.key for p in conversion(REPORT_HEADS[language] + text + "\n").people}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ms. Ana Tabua, of IOM, asked for a levy. Ms. A. Tabua said that crews paid."),
        ("en", "Ms. A. Tabua said that crews paid. Ms. Ana Tabua, of IOM, asked for a levy."),
        ("en", "Ms. Ana Tabua, of IOM, asked for a levy. Moved: A Tabua. Ms Tabua said that crews paid."),
        ("en", "Ms. Ana Maria Tabua, of IOM, asked for a levy. Ms. A. M. Tabua said that crews paid."),
        ("fr", "Mme Ana Tabua, de l'OIM, a demandé une taxe. Mme A. Tabua a dit que les équipages payaient."),
        ("es", "La Sra. Ana Tabua, de la OIM, pidió una tasa. La Sra. A. Tabua dijo que las tripulaciones pagaban."),
    ],
)
def test_an_initial_is_the_given_names(language: str, text: str) -> None:
    assert len(_keys(text, language)) == 1
    assert next(iter(_keys(text, language))).endswith("tabua")


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Ana Tabua, of IOM, asked for a levy. Mr. A. Tabua said that crews paid.",
        "Ms. Ana Tabua, of IOM, asked for a levy. Ms. I. Tabua said that crews paid.",
        "Ms. Ana Tabua, of IOM, asked for a levy. Ms. A. Tolosa said that crews paid.",
    ],
)
def test_another_gender_initial_or_surname_is_another_person(text: str) -> None:
    assert len(_keys(text)) == 2


def test_an_initial_that_two_share_is_neithers() -> None:
    text = "Ms. Ana Tabua, of IOM, and Ms. Aro Tabua, of ILO, asked for a levy. Ms. A. Tabua said that crews paid."
    assert len(_keys(text)) == 3
