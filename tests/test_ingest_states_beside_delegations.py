"""Lists in which a state's name stands beside the first of its delegation, the others indented below.

All meetings, people and bodies are invented.
"""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

MINUTES = {
    "en": """Committee on Nets

Minutes of the eleventh meeting, held in Accra on 4 May 2032

The eleventh meeting began at 9.15 a.m., in the presence of the following delegates:

KENYA        Ms. Ada ROE, Director of Nets
             Mr. Ari VEA, Ministry of Foreign Affairs
TOGO         Col. Bo TANABE, Port Police
             Ms. Ida LARK

OBSERVERS
             Mr. Jon HOLM, Tide Institute

1. Opening

Mr. VEA proposed a register. Ms. LARK said that nets were dear. Mr. HOLM asked who paid.
""",
    "fr": """Comité des filets

Procès-verbal de la onzième réunion, tenue à Accra le 4 mai 2032

La onzième réunion a commencé à 9 h 15, en présence des délégués suivants :

KENYA        Mme Ada ROE, Directrice des filets
             M. Ari VEA, Ministère des affaires étrangères
TOGO         Col. Bo TANABE, Police des ports
             Mme Ida LARK

OBSERVATEURS
             M. Jon HOLM, Institut des marées

1. Ouverture

M. VEA a proposé un registre. Mme LARK a dit que les filets étaient chers. M. HOLM a demandé qui payait.
""",
    "es": """Comité de Redes

Acta de la undécima reunión, celebrada en Acra el 4 de mayo de 2032

La undécima reunión comenzó a las 9.15 horas, con la asistencia de los siguientes delegados:

KENYA        Sra. Ada ROE, Directora de Redes
             Sr. Ari VEA, Ministerio de Relaciones Exteriores
TOGO         Cnel. (r) Bo TANABE, Policía de Puertos
             Sra. Ida LARK

OBSERVADORES
             Sr. Jon HOLM, Instituto de Mareas

1. Apertura

El Sr. VEA propuso un registro. La Sra. LARK dijo que las redes eran caras. El Sr. HOLM preguntó quién pagaba.
""",
}


def states(text: str) -> dict[str, list[str]]:
    """Whom each of those who took part serves, as far as these are states."""
    return {
        part.person: [ref for ref in part.on_behalf_of if ref.startswith("state/")]
        for part in conversion(text).participations
    }


@pytest.mark.parametrize("language", MINUTES)
def test_a_state_beside_the_first_is_that_of_all_below_in_the_same_column(language: str) -> None:
    found = states(MINUTES[language])
    assert found["ari-vea"] == ["state/KEN"]
    assert found["ida-lark"] == ["state/TGO"]


@pytest.mark.parametrize("language", MINUTES)
def test_it_is_not_that_of_those_under_another_heading(language: str) -> None:
    assert states(MINUTES[language]).get("jon-holm", []) == []


@pytest.mark.parametrize("language", MINUTES)
def test_nor_of_those_who_stand_at_the_lines_beginning(language: str) -> None:
    text = MINUTES[language].replace("             ", "")
    found = states(text)
    assert found.get("ida-lark", []) == []
