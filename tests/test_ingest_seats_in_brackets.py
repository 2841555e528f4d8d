"""Who fills the seat of a state stands in brackets behind it, in rows of one and of several.

All meetings, people and bodies are invented.
"""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PROGRAMMES = {
    "en": """PROGRAMME

Special Meeting on Quays
Accra, 4 May 2032

9.00 – 9.30     Welcome
                Ms. Ada Roeva, Director

10.00 – 11.30   Dialogue of delegations
{rows}

11.30 – 12.00   Closing
                Ms. Ada Roeva, Director
""",
    "fr": """PROGRAMME

Réunion spéciale sur les quais
Accra, 4 mai 2032

9 h – 9 h 30      Accueil
                  Mme Ada Roeva, Directrice

10 h – 11 h 30    Dialogue des délégations
{rows}

11 h 30 – 12 h    Clôture
                  Mme Ada Roeva, Directrice
""",
    "es": """PROGRAMA

Reunión Especial sobre Muelles
Acra, 4 de mayo de 2032

9:00 – 9:30     Bienvenida
                Sra. Ada Roeva, Directora

10:00 – 11:30   Diálogo de las delegaciones
{rows}

11:30 – 12:00   Clausura
                Sra. Ada Roeva, Directora
""",
}
LISTS = {
    "en": """List of speakers:
  1. Canada (Ms. Bea Thibal)
  2. Togo (Minister Cora Yupal)
  3. Spain, permanent observer (Ambassador Ivo Larral)""",
    "fr": """Liste des orateurs :
  1. Canada (Mme Bea Thibal)
  2. Togo (Ministre Cora Yupal)
  3. Espagne, observateur permanent (Ambassadeur Ivo Larral)""",
    "es": """Lista de oradores:
  1. Canadá (Sra. Bea Thibal)
  2. Togo (Ministra Cora Yupal)
  3. España, observador permanente (Embajador Ivo Larral)""",
}
ROWS = {
    "en": "Co-chairs: Kenya (H.E. Mr. Ari Vea, Minister of Ports) and Togo (Ms. Ida Lark)",
    "fr": "Coprésidents : Kenya (S.E. M. Ari Vea, Ministre des ports) et Togo (Mme Ida Lark)",
    "es": "Copresidentes: Kenya (S.E. Sr. Ari Vea, Ministro de Puertos) y Togo (Sra. Ida Lark)",
}
HEADS = {
    "en": "Summary of the Meeting on Quays\nAccra, 4 May 2032\n\n{row}\n\nThe meeting discussed quays.\n",
    "fr": "Compte rendu de la Réunion sur les quais\nAccra, 4 mai 2032\n\n{row}\n\nLa réunion a examiné les quais.\n",
    "es": "Resumen de la Reunión sobre Muelles\nAcra, 4 de mayo de 2032\n\n{row}\n\nLa reunión examinó los muelles.\n",
}


def served(text: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The role of each, and whom they speak for."""
    return {part.person: (part.role, part.on_behalf_of) for part in conversion(text).participations}


@pytest.mark.parametrize("language", PROGRAMMES)
def test_numbered_rows_name_states_with_their_delegates(language: str) -> None:
    found = served(PROGRAMMES[language].format(rows=LISTS[language]))
    assert found["bea-thibal"] == ("speaker", ("state/CAN",))
    assert found["cora-yupal"] == ("speaker", ("state/TGO",))
    assert found["ivo-larral"] == ("speaker", ("state/ESP",))


@pytest.mark.parametrize("language", PROGRAMMES)
@pytest.mark.parametrize("frames", [PROGRAMMES, HEADS], ids=["programme", "head"])
def test_a_label_of_two_has_both_with_their_states(frames: dict[str, str], language: str) -> None:
    found = served(frames[language].format(rows=ROWS[language], row=ROWS[language]))
    assert found["ari-vea"] == ("chair", ("state/KEN",))
    assert found["ida-lark"] == ("chair", ("state/TGO",))
