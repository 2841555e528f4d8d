"""Surnames in capitals with a particle among them are people's; titles in capitals are nobody. All are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

REPORTS = {
    "en": "Report of the Meeting on Rope Walks, Oslo, 3-4 May 2031\n\nThe meeting was held in Oslo with 60.\n\n{}\n",
    "fr": "Rapport de la Réunion sur les corderies, Oslo, 3-4 mai 2031\n\nLa réunion s'est tenue à Oslo.\n\n{}\n",
    "es": "Informe de la Reunión sobre cordelerías, Oslo, 3 y 4 de mayo de 2031\n\nLa reunión se celebró en Oslo con "
    "60 personas.\n\n{}\n",
}
SAID = [
    ("fr", "Ida QUAY DE LARME, directrice du Port, a souligné le prix du lin.", "ida-quay-de-larme"),
    ("fr", "Ida LE QUAY, directrice du Port, a souligné le prix du lin.", "ida-le-quay"),
    ("fr", "Karl TAMM DU RIVAGE, maire d'Oslo, a souligné le prix du lin.", "karl-tamm-du-rivage"),
    ("es", "Ida QUAYA DEL RÍO, directora del Puerto, destacó el precio del lino.", "ida-quaya-del-rio"),
    ("es", "Ida DE LA QUAYA, directora del Puerto, destacó el precio del lino.", "ida-de-la-quaya"),
    ("en", "Karl VAN DER TAMM, Director of the Port, stressed the price of hemp.", "karl-van-der-tamm"),
]
TITLES = [
    ("fr", "La Journée DU MARIN, célébrée le 18 décembre, a été rappelée."),
    ("fr", "Le Prix DE LA CORDE, remis par la ville, a été annoncé."),
    ("es", "El Día DEL REMERO, celebrado en diciembre, fue recordado."),
    ("en", "The Day OF THE ROWER, celebrated in December, was recalled."),
]


@pytest.mark.parametrize(("language", "told", "who"), SAID)
def test_a_particle_in_capitals_is_of_the_surname(language: str, told: str, who: str) -> None:
    found = conversion(REPORTS[language].format(told))
    assert [(p.person, p.role) for p in found.participations] == [(who, "speaker")]
    assert [s.speaker for s in found.statements] == [f"person:{who}"]


def test_lists_of_speakers_keep_who_has_such_a_surname() -> None:
    row = "Intervenants :\n\nIda QUAY DE LARME, directrice du Port\n\nKarl LE TAMM, maire d'Oslo"
    found = conversion(REPORTS["fr"].format(row))
    assert {p.person for p in found.participations} == {"ida-quay-de-larme", "karl-le-tamm"}


@pytest.mark.parametrize(("language", "told"), TITLES)
def test_days_and_prizes_in_capitals_are_nobody(language: str, told: str) -> None:
    assert not conversion(REPORTS[language].format(told)).people
