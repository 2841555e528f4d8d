"""Rows of programmes that give a speech, a post and its holder's name. All people and bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

ROWS = {
    "en": """Regional Forum on Quays
Accra, 4 May 2031
Programme
9:00 Welcome remarks by the Mayor of Accra, Ama Vea
9:10 Address by the Minister of Labour, Bilal Roe
9:20 Statement by the President of the League of Quays, Carla Stroud, Director of the Institute of the Sea
9:30 Remarks by the Director of Ports, New York
9:40 Remarks by the Minister of Labour, Social Affairs and Youth
9:50 Panel 1: The tides
""",
    "fr": """Forum régional sur les quais
Dakar, 4 mai 2031
Programme
9h00 Discours de bienvenue du Maire de Dakar, Ama Vea
9h10 Allocution du Ministre du Travail, Bilal Roe
9h20 Discours de la Présidente de la Ligue des quais, Carla Stroud, Directrice de l'Institut de la mer
9h30 Allocution du Directeur des ports, New York
9h40 Allocution de la Ministre du Travail, des Affaires Sociales et de la Jeunesse
9h50 Panel 1 : Les marées
""",
    "es": """Foro Regional sobre Muelles
Quito, 4 de mayo de 2031
Programa
9:00 Palabras de bienvenida de la Alcaldesa de Quito, Ama Vea
9:10 Palabras del Ministro de Trabajo, Bilal Roe
9:20 Discurso de la Presidenta de la Liga de los Muelles, Carla Stroud, Directora del Instituto del Mar
9:30 Palabras de la Directora de Puertos, Ciudad de México
9:40 Palabras de la Ministra de Trabajo, Asuntos Sociales y Juventud
9:50 Panel 1: Las mareas
""",
}


@pytest.mark.parametrize("language", ROWS)
def test_a_name_without_a_form_of_address_behind_a_post_and_a_comma_gives_the_speech(language: str) -> None:
    found = conversion(ROWS[language])
    assert [p.person for p in found.participations] == ["ama-vea", "bilal-roe", "carla-stroud"]
    assert found.participations[0].role == "opening"
    posts = {p.person: len(p.holdings) for p in found.participations}
    assert posts == {"ama-vea": 1, "bilal-roe": 1, "carla-stroud": 2}
    assert all("," not in (e.label or "") for e in found.events if e.position and e.position <= 3)
