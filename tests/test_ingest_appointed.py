"""Whom a government's communiqué tells to be appointed was not there."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Communiqué of the Council of Ministers of 2 October 2030\n\nThe Council of Ministers met in Tala.\n\n",
    "fr": "Communiqué du Conseil des ministres du 2 octobre 2030\n\nLe Conseil des ministres s'est réuni à Tala.\n\n",
    "es": "Comunicado del Consejo de Ministros del 2 de octubre de 2030\n\nEl Consejo se reunió en Tala.\n\n",
}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Mr. Ivo Diop, port engineer, is appointed Director General of Quays, in place of Ms. Ana Roe;"),
        ("en", "Mr. Omar Baker, Inspector of Finance, has been appointed Director of the Rope Office;"),
        ("fr", "Monsieur Ivo DIOUP, Ingénieur des ports, est nommé Directeur général des Quais ;"),
        ("fr", "M. Omar Bâ, Inspecteur des finances, matricule de solde n° 12345/A, est nommé Président de l'Office ;"),
        ("es", "El Sr. Ivo Diop, ingeniero de puertos, es nombrado Director General de Muelles;"),
        ("es", "El Sr. Omar Baca, Inspector de Finanzas, fue designado Gerente de la Oficina de Cuerdas;"),
    ],
)
def test_who_is_appointed_takes_no_part(language: str, told: str) -> None:
    assert not conversion(HEADS[language] + told + "\n").participations


def test_who_is_elected_to_preside_at_the_meeting_does() -> None:
    found = conversion(HEADS["en"] + "Ms. Ana Roe, Director of Ports, was elected Chair of the meeting.\n")
    assert [(part.person, part.role) for part in found.participations] == [("ana-roe", "chair")]
