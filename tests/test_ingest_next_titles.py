"""The form of address of the next one of a list is no surname and no suffix of the one before."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Report of the Regional Meeting on Tides, Accra, 12-13 May 2031\n\nThe meeting was held in Accra.\n\n",
    "fr": "Rapport de la Réunion régionale sur les marées, Accra, 12 mai 2031\n\nLa réunion s'est tenue à Accra.\n\n",
    "es": "Informe de la Reunión Regional sobre Mareas, Accra, 12 y 13 de mayo de 2031\n\n"
    "La reunión se celebró en Accra con 60 participantes.\n\n",
}
LINES = (
    ("es", "Intervienen: Sra. Hilda Quintero y Sr. Bruno Ferrán.", {"hilda-quintero", "bruno-ferran"}),
    ("es", "Panelistas: Lic. Hilda Quintero y Mtra. Olga Ferrán", {"hilda-quintero", "olga-ferran"}),
    ("es", "Oradores: Dra. Hilda Quintero e Ing. Bruno Ferrán", {"hilda-quintero", "bruno-ferran"}),
    ("es", "Copresidentes: Excmo. Sr. Bruno Ferrán y Excma. Sra. Hilda Quintero", {"bruno-ferran", "hilda-quintero"}),
    ("es", "Intervienen: Sra. Hilda Quintero, Sr. Bruno Ferrán", {"hilda-quintero", "bruno-ferran"}),
    ("es", "Intervienen: Hilda Quintero, Sr. Bruno Ferrán", {"hilda-quintero", "bruno-ferran"}),
    ("fr", "Intervenants : Mme Hilda Quintero et M. Bruno Ferrand", {"hilda-quintero", "bruno-ferrand"}),
    ("en", "Speakers: Ms. Hilda Quintero and Mr. Bruno Farrand", {"hilda-quintero", "bruno-farrand"}),
    # A second surname that is joined, and a father's suffix where it is no form of address.
    ("es", "Intervino el Sr. Bruno Ferrán y Duarte.", {"bruno-ferran-y-duarte"}),
    ("en", "Ms. Hilda Quay, Minister, and Mr. Bruno Farr, Sr., Director, spoke.", {"hilda-quay", "bruno-farr-sr"}),
)


@pytest.mark.parametrize(("language", "line", "people"), LINES)
def test_next_title_is_no_name(language: str, line: str, people: set[str]) -> None:
    found = conversion(HEADS[language] + line + "\n")
    assert {m.ref for m in found.mentions if m.ref.startswith("person:")} == {f"person:{key}" for key in people}
