"""Who is told to have headed a meeting, its opening or its close, and who headed something else. All are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "es": "Informe de la Reunión Regional sobre Muelles, Lima, 12 y 13 de mayo de 2031\n\nLa reunión fue en Lima.\n\n",
    "fr": "Rapport de la Réunion régionale sur les quais, Dakar, 12-13 mai 2031\n\nLa réunion s'est tenue à Dakar.\n\n",
    "en": "Report of the Regional Meeting on Quays, Tema, 12-13 May 2031\n\nThe meeting was held in Tema.\n\n",
}


@pytest.mark.parametrize(
    ("language", "told", "role"),
    [
        ("es", "Ada Roa Vela, ministra de Pesca, encabezó la reunión en Lima.", "chair"),
        ("es", "La ministra de Pesca, Ada Roa Vela, lideró hoy el encuentro y pidió redes.", "chair"),
        ("es", "La cita, encabezada por Ada Roa Vela, ministra de Pesca, reunió a diez países.", "chair"),
        ("es", "El diálogo estuvo liderado por la ministra de Pesca, Ada Roa Vela.", "chair"),
        ("es", "La ministra de Pesca, Ada Roa Vela, encabezó la clausura del taller.", "closing"),
        ("es", "Ada Roa Vela, ministra de Pesca, fue quien abrió el acto.", "opening"),
        ("es", "La encargada de inaugurar la jornada fue Ada Roa Vela, ministra de Pesca.", "opening"),
        ("es", "La encargada de cerrar la jornada fue Ada Roa Vela, ministra de Pesca.", "closing"),
        ("es", "El equipo de relatoría estuvo conformado por Ada Roa Vela, abogada.", "rapporteur"),
        ("fr", "Ada Roé Véla, ministre de la Pêche, a dirigé les travaux à Dakar.", "chair"),
        ("en", "Ada Roe Vela, Minister of Fisheries, led the meeting in Tema.", "chair"),
        ("en", "The talks, headed by Ada Roe Vela, Minister of Fisheries, lasted two days.", "chair"),
    ],
)
def test_who_heads_a_meeting_has_that_part_in_it(language: str, told: str, role: str) -> None:
    found = conversion(HEADS[language] + told + "\n")
    assert [p.role for p in found.participations if p.person.startswith("ada-ro")] == [role]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("es", "Según el decreto supremo firmado por Ada Roa Vela, ministra de Pesca, las redes son gratuitas."),
        ("es", "El taller examinó el proyecto encabezado por Ada Roa Vela, ministra de Pesca."),
        ("es", "La reunión sobre el proyecto encabezado por Ada Roa Vela, ministra de Pesca, duró dos días."),
        ("fr", "Selon le décret signé par Ada Roé Véla, ministre de la Pêche, les filets sont gratuits."),
        ("en", "Under the decree signed by Ada Roe Vela, Minister of Fisheries, nets are free of charge."),
    ],
)
def test_who_signs_a_decree_or_heads_a_project_was_not_there(language: str, told: str) -> None:
    found = conversion(HEADS[language] + told + "\n")
    assert not [p for p in found.participations if p.person.startswith("ada-ro")]
