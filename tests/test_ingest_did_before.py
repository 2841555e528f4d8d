"""Statements of somebody who did something else first, and joined what they said to that by *and* alone."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Report of the Regional Meeting on Quays, Accra, 12-13 May 2031\n\nIt was held in Accra.",
    "fr": "Rapport de la Réunion régionale sur les quais, Accra, 12-13 mai 2031\n\nLa réunion s'est tenue à Accra.",
    "es": "Informe de la Reunión Regional sobre Muelles, Accra, 12 y 13 de mayo de 2031\n\nSe celebró en Accra.",
}


def speakers(language: str, told: str) -> list[str]:
    found = conversion(f"{HEADS[language]}\n\n{told}\n").statements
    return [s.speaker.removeprefix("person:") for s in found if s.speaker]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            "Ms. Olga Brisk, Secretary of the Board, checked the list and reported that all were present.",
        ),
        ("en", "Ms. Olga Brisk of IOM screened a film and explained that the funds were spent."),
        ("en", "Ms. Olga Brisk gave out a table and stated that the fees had doubled."),
        ("fr", "La secrétaire, Mme Olga Brisk, a vérifié le quorum et a indiqué que tous étaient présents."),
        ("fr", "Mme Olga Brisk (OIM) a distribué un tableau et a précisé que les frais avaient doublé."),
        ("fr", "Mme Olga Brisk a projeté un film et a expliqué que les fonds étaient épuisés."),
        ("es", "La secretaria técnica, Olga Brisk, verificó el quórum e informó que existía quórum para deliberar."),
        ("es", "La Sra. Olga Brisk dio lectura al acta e indicó que faltaban dos firmas."),
        ("es", "La Sra. Olga Brisk verifica el quórum e informa que hay siete miembros."),
        ("es", "La Sra. Olga Brisk (OIM) ha repartido un cuadro y ha precisado que las tasas se han duplicado."),
        ("es", "La viceministra Olga Brisk entregó los diplomas y felicitó a los egresados."),
    ],
)
def test_who_did_something_and_said_something_said_it(language: str, told: str) -> None:
    assert speakers(language, told) == ["olga-brisk"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The report by Ms. Olga Brisk, revised in May and noted by the Board, was long."),
        ("en", "Ms. Olga Brisk handed out the prizes and it was said that more would follow."),
        ("fr", "Mme Olga Brisk a remis les prix et il a été dit que d'autres suivraient."),
        ("fr", "Le rapport que Mme Olga Brisk a remis aux membres et qui a été adopté a montré que les frais montent."),
        ("es", "La viceministra Olga Brisk entregó los diplomas y se informó que habría más cursos."),
        ("es", "La viceministra Olga Brisk entregó los diplomas y un delegado informó que habría más cursos."),
        ("es", "El informe que presentó Olga Brisk incluyó cifras y mostró que las tasas subieron."),
        ("es", "La ministra Olga Brisk aprobó un decreto que dijo que las tasas subirían."),
    ],
)
def test_what_another_subject_said_is_not_theirs(language: str, told: str) -> None:
    assert "olga-brisk" not in speakers(language, told)
