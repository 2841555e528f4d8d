"""Lists of members in which a state or a body stands behind a surname in capitals. All people are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

MEMBERS = {
    "en": """Committee on Nets: Summary Record of the Eleventh Meeting

Held at Accra, on Tuesday, 17 October 2031

Mr. ROE China
Mr. HOLM-VEA Denmark
Ms. MAREAS International Labour Organization (ILO)
Mr. TANABE Secretary of the Committee
Mr. LARK Jordan

1. Mr. ROE (China) said that nets were dear. Mr. HOLM-VEA (Denmark) asked who paid.
""",
    "fr": """Comité des filets : compte rendu analytique de la onzième séance

Tenue à Accra, le mardi 17 octobre 2031

M. ROE Chine
M. HOLM-VEA Danemark
Mme MAREAS Organisation internationale du Travail (OIT)
M. TANABE Secrétaire du Comité
M. LARK Jordan

1. M. ROE (Chine) dit que les filets sont chers. M. HOLM-VEA (Danemark) demande qui paie.
""",
    "es": """Comité de Redes: acta resumida de la undécima sesión

Celebrada en Acra el martes 17 de octubre de 2031

Sr. ROE China
Sr. HOLM-VEA Dinamarca
Sra. MAREAS Organización Internacional del Trabajo (OIT)
Sr. TANABE Secretario del Comité
Sr. LARK Jordan

1. El Sr. ROE (China) dice que las redes son caras. El Sr. HOLM-VEA (Dinamarca) pregunta quién paga.
""",
}


@pytest.mark.parametrize("language", MEMBERS)
def test_what_stands_in_the_next_column_is_no_part_of_the_name(language: str) -> None:
    names = {person.names[0] for person in conversion(MEMBERS[language]).people}
    assert {"Roe", "Holm-Vea", "Mareas", "Tanabe"} <= names


@pytest.mark.parametrize("language", ["fr", "es"])
def test_a_given_name_that_is_also_a_state_s_stays(language: str) -> None:
    assert "Lark Jordan" in {person.names[0] for person in conversion(MEMBERS[language]).people}
