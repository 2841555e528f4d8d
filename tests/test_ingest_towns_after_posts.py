"""Words in capitals behind a post: a body's name right after it, a town or a field of work further on."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

_HEADS = {
    "en": "Report of the workshop on labour migration\nLilongwe, 3 May 2031\n\n{} said that fees were high.\n",
    "fr": "Rapport de l'atelier sur la migration de travail\nLilongwe, 3 mai 2031\n\n{} a dit que les frais étaient "
    "élevés.\n",
    "es": "Informe del taller sobre migración laboral\nLilongwe, 3 de mayo de 2031\n\n{} dijo que las tasas eran "
    "altas.\n",
}


def _bodies(language: str, who: str) -> set[str]:
    found = conversion(_HEADS[language].format(who))
    return {m.as_written for m in found.mentions if m.ref.startswith("organization/")}


@pytest.mark.parametrize(
    ("language", "who"),
    [
        ("fr", "Mme Ada Vérin, conseillère du Ministre de l'Énergie et de la Navigation (Togo),"),
        ("fr", "Mme Ada Vérin, représentante du Ministre de la Navigation et du Développement Local,"),
        ("fr", "Mme Ada Vérin, présidente du comité des femmes de Kpessi,"),
        ("fr", "Mme Ada Vérin, ancienne employée à Kpessi et à Zinder,"),
        ("fr", "M. Alain Borel, chef du village de Kpessi,"),
        ("fr", "M. Alain Borel, journaliste à Zinder,"),
        ("fr", "Mme Ada Vérin, conseillère du préfet de Savanes,"),
        ("en", "Ms. Ada Verin, Adviser to the Minister of Decentralization and Local Matters,"),
        ("en", "Ms. Ada Verin, a teacher in Zinder,"),
        ("en", "Ms. Ada Verin, chair of the women of Kpessi,"),
        ("es", "La Sra. Ada Verín, asesora del Ministro de Descentralización y Desarrollo Local,"),
        ("es", "La Sra. Ada Verín, maestra en Zinder,"),
        ("es", "La Sra. Ada Verín, presidenta de las mujeres de Sayaxché,"),
    ],
)
def test_towns_and_what_ministers_are_of_are_no_bodies(language: str, who: str) -> None:
    assert not {b for b in _bodies(language, who) if not b[0].islower()}


@pytest.mark.parametrize(
    ("language", "who", "body"),
    [
        ("fr", "Mme Ada Vérin, Directrice de l'Observatoire des Quais Ouverts, Bamako (Mali),",
         "Observatoire des Quais Ouverts"),
        ("fr", "Mme Ada Vérin, Professeure à l'Université du Ghana, Kpessi (Ghana),", "Université du Ghana"),
        ("en", "Ms. Ada Verin, Lecturer at the University of Ghana, Kpessi,", "University of Ghana"),
        ("en", "Ms. Ada Verin, Director of the Observatory of Open Quays, Bamako (Mali),", "Observatory of Open Quays"),
        ("es", "La Sra. Ada Verín, Directora del Observatorio de Muelles Abiertos, Bamako (Malí),",
         "Observatorio de Muelles Abiertos"),
        ("fr", "Mme Ada Vérin, Présidente de Velora,", "Velora"),
        ("fr", "Mme Ada Vérin, Directrice générale de Velora,", "Velora"),
    ],
)  # fmt: skip
def test_a_body_behind_a_post_is_named_without_the_town_behind_it(language: str, who: str, body: str) -> None:
    assert _bodies(language, who) == {body}


def test_the_house_of_a_department_is_no_town() -> None:
    found = _bodies("en", "Ms. Ada Verin, Head of the Unit of Sales, Velora,")
    assert "Velora" in found
