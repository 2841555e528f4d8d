"""Whom a programme says to write to speaks at no part of it: cards with a postal address, whatever stands over them."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PAPERS = {
    "en": """PROGRAMME

Training Seminar on Tide Mills

Lomé, 12 March 2031

Day 1

* Opening: Words of welcome
  * Adwoa Mensah-Bediako
* Panel: Tides that work for towns
  * Kwabena Osei and Ida Lund

{head}
Ms. Petra Winkelmann
Project Coordinator
Institute of Quays and Mills
{address}
""",
    "fr": """PROGRAMME

Séminaire de formation sur les moulins à marée

Lomé, 12 mars 2031

Jour 1

* Ouverture : Mots de bienvenue
  * Adwoa Mensah-Bediako
* Panel : Des marées qui servent les villes
  * Kwabena Osei et Ida Lund

{head}
Mme Petra Winkelmann
Coordonnatrice de projet
Institut des quais et des moulins
{address}
""",
    "es": """PROGRAMA

Seminario de formación sobre molinos de marea

Lomé, 12 de marzo de 2031

Día 1

* Apertura: Palabras de bienvenida
  * Adwoa Mensah-Bediako
* Panel: Mareas que sirven a las ciudades
  * Kwabena Osei e Ida Lund

{head}
Sra. Petra Winkelmann
Coordinadora de proyecto
Instituto de Muelles y Molinos
{address}
""",
}
ADDRESSES = [
    ("en", "**On our side**", "12 Mill Street, Lomé"),
    ("en", "Contact persons", "Lomé"),
    ("en", "**Secretariat of the seminar**", "P.O. Box 410, Lomé"),
    ("fr", "**De notre côté**", "12, rue des Pêcheurs, Lomé"),
    ("fr", "Personnes à contacter", "Lomé"),
    ("fr", "**Secrétariat du séminaire**", "Avenue des Pêcheurs, 410 Lomé"),
    ("fr", "Coordonnées", "BP 410, Lomé"),
    ("es", "**Por nuestra parte**", "Calle de los Pescadores 12, Lomé"),
    ("es", "Personas de contacto", "Lomé"),
    ("es", "**Secretaría del seminario**", "Apartado postal 410, Lomé"),
]
LABELS = {"en": "Speakers:", "fr": "Intervenants :", "es": "Ponentes:"}


@pytest.mark.parametrize(("language", "head", "address"), ADDRESSES)
def test_whom_to_write_to_speaks_nowhere(language: str, head: str, address: str) -> None:
    found = conversion(PAPERS[language].format(head=head, address=address))
    assert {p.person for p in found.participations} == {"adwoa-mensah-bediako", "kwabena-osei", "ida-lund"}


@pytest.mark.parametrize("language", PAPERS)
def test_under_a_label_somebody_with_an_address_speaks(language: str) -> None:
    found = conversion(PAPERS[language].format(head=LABELS[language], address="12 Mill Street, Lomé"))
    assert "petra-winkelmann" in {p.person for p in found.participations}


@pytest.mark.parametrize("language", PAPERS)
def test_the_house_of_a_meeting_hides_nobody(language: str) -> None:
    house = {"en": "Mill House, 12 Mill Street", "fr": "Maison, 12, rue des Pêcheurs", "es": "Casa, Calle Mayor 12"}
    paper = PAPERS[language].replace("2031\n\n", f"2031\n{house[language]}\n\n").split("{head}")[0]
    assert len(conversion(paper).participations) == 3
