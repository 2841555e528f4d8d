"""Postal addresses in lists of those who were there are no bodies, and end the name of the body before them."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "List of participants\n\nSeminar on Quays, Lomé, 12 March 2031\n\n",
    "fr": "Liste des participants\n\nSéminaire sur les quais, Lomé, 12 mars 2031\n\n",
    "es": "Lista de participantes\n\nSeminario sobre muelles, Lomé, 12 de marzo de 2031\n\n",
}
ROWS = {
    "en": (
        "Ms. Petra Winkelmann, Project Coordinator, Institute of Quays, 12 Mill Street, Accra, Ghana",
        "Mr. Kwabena Osei, Director, Port Authority, P.O. Box 410, Accra, Ghana",
        "Ms. Ida Lund, Adviser, Ministry of Ports, 15 Kofi Mensah Avenue, Accra",
    ),
    "fr": (
        "Mme Petra Winkelmann, Coordonnatrice de projet, Institut des quais, 12, rue des Pêcheurs, Accra, Ghana",
        "M. Kwabena Osei, Directeur, Autorité portuaire, BP 410, Accra, Ghana",
        "Mme Ida Lund, Conseillère, Ministère des ports, 15 bis, avenue Kofi Mensah, Accra",
    ),
    "es": (
        "Sra. Petra Winkelmann, Coordinadora de proyecto, Instituto de Muelles, Calle de los Peces 12, Accra, Ghana",
        "Sr. Kwabena Osei, Director, Autoridad Portuaria, Apartado 410, Accra, Ghana",
        "Sra. Ida Lund, Asesora, Ministerio de Puertos, Avenida Kofi Mensah 15, Accra",
    ),
}
BODIES = {
    "en": {"Institute of Quays", "Port Authority", "Ministry of Ports"},
    "fr": {"Institut des quais", "Autorité portuaire", "Ministère des ports"},
    "es": {"Instituto de Muelles", "Autoridad Portuaria", "Ministerio de Puertos"},
}
YEARS = {
    "en": "Ms. Ida Lund, Adviser, Commission for the Harbour Road 2030, Ghana",
    "fr": "Mme Ida Lund, Conseillère, Comité de mise en place du Programme 2030, Ghana",
    "es": "Sra. Ida Lund, Asesora, Comisión de la Plaza del Puerto 2030, Ghana",
}


@pytest.mark.parametrize("apart", ["\n", "\n\n"])
@pytest.mark.parametrize("language", ROWS)
def test_addresses_are_no_bodies(language: str, apart: str) -> None:
    found = conversion(HEADS[language] + apart.join(ROWS[language]) + "\n")
    assert {body.label for body in found.organizations} == BODIES[language]
    states = {person.key: person.states for person in found.people}
    assert states["petra-winkelmann"] == states["kwabena-osei"] == ("state/GHA",)


@pytest.mark.parametrize("language", YEARS)
def test_a_year_is_no_number_of_a_house(language: str) -> None:
    found = conversion(HEADS[language] + "\n".join((YEARS[language], *ROWS[language])) + "\n")
    assert any(body.label.endswith("2030") for body in found.organizations)
