"""Cells of a programme that became lines: who stands alone at the end of a row serves in the last column's role."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PAPERS = {
    "en": """PROGRAMME

Forum on Tide Mills, Lomé, 12 March 2031

{heads}

WEDNESDAY 12 MARCH

9:00 – 9:30

Opening

- Words of welcome by Adwoa MENSAH, Mayor of Valdor

Ida LUND

9:30 – 11:00 Panel 1: Tides that work for towns

- Grinding at night, by Kwabena OSEI, Professor at the University of Valdor

Petra WINKELMANN

11:00 – 11:15

Coffee break

11:15 – 12:00 Panel 2: Tolls

- Who pays, by Hoa TRAN, Director of Ports

Ivo PERRIN
""",
    "fr": """PROGRAMME

Forum sur les moulins à marée, Lomé, 12 mars 2031

{heads}

MERCREDI 12 MARS

9h00 – 9h30

Ouverture

- Mots de bienvenue par Adwoa MENSAH, Maire de Valdor

Ida LUND

9h30 – 11h00 Panel 1 : Des marées qui servent les villes

- Moudre la nuit, par Kwabena OSEI, Professeur à l'Université de Valdor

Petra WINKELMANN

11h00 – 11h15

Pause café

11h15 – 12h00 Panel 2 : Péages

- Qui paie, par Hoa TRAN, Directrice des ports

Ivo PERRIN
""",
    "es": """PROGRAMA

Foro sobre molinos de marea, Lomé, 12 de marzo de 2031

{heads}

MIÉRCOLES 12 DE MARZO

9:00 – 9:30

Apertura

- Palabras de bienvenida a cargo de Adwoa MENSAH, Alcaldesa de Valdor

Ida LUND

9:30 – 11:00 Panel 1: Mareas que sirven a las ciudades

- Moler de noche, a cargo de Kwabena OSEI, Profesor de la Universidad de Valdor

Petra WINKELMANN

11:00 – 11:15

Pausa café

11:15 – 12:00 Panel 2: Peajes

- Quién paga, a cargo de Hoa TRAN, Directora de Puertos

Ivo PERRIN
""",
}
HEADS = {
    "en": ("TIME", "TOPICS AND SPEAKERS", "MODERATOR"),
    "fr": ("HORAIRE", "SUJETS ET INTERVENANTS", "MODÉRATEUR"),
    "es": ("HORA", "TEMAS Y PONENTES", "MODERADOR"),
}
LAST = {"ida-lund", "petra-winkelmann", "ivo-perrin"}


def _roles(language: str, heads: tuple[str, ...]) -> dict[str, str]:
    found = conversion(PAPERS[language].format(heads="\n\n".join(heads)))
    return {p.person: p.role for p in found.participations}


@pytest.mark.parametrize("language", PAPERS)
def test_who_ends_a_row_leads_it(language: str) -> None:
    roles = _roles(language, HEADS[language])
    assert {person for person, role in roles.items() if role == "moderator"} == LAST
    assert roles["adwoa-mensah"] == "opening"
    assert roles["kwabena-osei"] == roles["hoa-tran"] == "speaker"


@pytest.mark.parametrize("language", PAPERS)
def test_without_such_a_head_nobody_leads(language: str) -> None:
    assert "moderator" not in _roles(language, HEADS[language][:2]).values()
    assert "moderator" not in _roles(language, HEADS[language][2:]).values()
