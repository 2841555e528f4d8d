"""Names of bodies in one piece: two fields around *and*, fields behind commas, what a foreign word for a body is of."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

_HEADS = {
    "en": "Report of the workshop on labour migration\nLilongwe, 3 May 2031\n\n{}\n",
    "fr": "Rapport de l'atelier sur la migration de travail\nLilongwe, 3 mai 2031\n\n{}\n",
    "es": "Informe del taller sobre migración laboral\nLilongwe, 3 de mayo de 2031\n\n{}\n",
}


def _bodies(language: str, text: str) -> set[str]:
    found = conversion(_HEADS[language].format(text))
    return {m.as_written for m in found.mentions if m.ref.startswith("organization/")}


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [
        ("en", "Mr. Alan Borovsky, Malawi Dock and Raft Workers' Union, said that wages were low.",
         "Malawi Dock and Raft Workers' Union"),
        ("en", "Mr. Alan Borovsky, Secretary General, Kenya Net and Twine Workers' Union, said that wages were low.",
         "Kenya Net and Twine Workers' Union"),
        ("en", "Ms. Ada Verin (Lesotho Sails and Allied Workers' Union) said that wages were low.",
         "Lesotho Sails and Allied Workers' Union"),
        ("en", "Mr. Alan Borovsky, Chairperson, Standing Committee on Transport, Fisheries, Energy and Tourism "
         "(Togo), opened the meeting.", "Standing Committee on Transport, Fisheries, Energy and Tourism"),
        ("en", "Ms. Ada Verin, Member, Select Committee on Health, Water and Sanitation, opened the meeting.",
         "Select Committee on Health, Water and Sanitation"),
        ("en", "Ms. Ada Verin, a midwife at the Princess Orla Hospital, asked about families.",
         "Princess Orla Hospital"),
        ("fr", "Mme Ada Vérin, présidente de la coopérative des pêcheurs de Kpessi, a plaidé la cause.",
         "coopérative des pêcheurs de Kpessi"),
        ("fr", "Mme Ada Vérin (Laboratoire d'histoire et de sociologie des ports) a demandé une pause.",
         "Laboratoire d'histoire et de sociologie des ports"),
        ("fr", "Mme Ada Vérin (The University of the South Seas) a demandé une pause.",
         "The University of the South Seas"),
        ("es", "La delegación pidió ser incorporada a la Red de Estudio en materia de Niñez y agradeció.",
         "Red de Estudio en materia de Niñez"),
        ("es", "La Sra. Ada Verín (The University of the South Seas) pidió una pausa.",
         "The University of the South Seas"),
        ("es", "La Sra. Ada Verín, presidenta de la cooperativa de tejedoras de Sayaxché, pidió una pausa.",
         "cooperativa de tejedoras de Sayaxché"),
    ],
)  # fmt: skip
def test_a_name_is_read_whole(language: str, text: str, body: str) -> None:
    assert _bodies(language, text) == {body}


@pytest.mark.parametrize(
    ("language", "text", "bodies"),
    [
        ("en", "Statements were made by the Red Cross and the Dock Workers' Union.",
         {"Red Cross", "Dock Workers' Union"}),
        ("en", "Statements were made by Togo and Dock Workers' Union.", {"Dock Workers' Union"}),
        ("en", "Statements were made by UNICEF and Lake Workers' Union.", {"UNICEF", "Lake Workers' Union"}),
        ("en", "Ms. Ada Verin, Director of Quays and Lake Workers' Union trustee, left.", {"Lake Workers' Union"}),
        ("fr", "Elle dirige une coopérative à Kpessi.", set()),
        ("fr", "I. Organisation des travaux\n\nII. Organisation de la session", set()),
        ("es", "I. Organización de los trabajos\n\nII. Organización de la reunión", set()),
        ("es", "Habló la Organización Internacional del Trabajo.", {"Organización Internacional del Trabajo"}),
    ],
)  # fmt: skip
def test_what_stands_beside_a_name_is_no_part_of_it(language: str, text: str, bodies: set[str]) -> None:
    assert _bodies(language, text) == bodies
