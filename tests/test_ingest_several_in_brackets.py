"""Rows of a label and several people with a bracket each, and prose under the heading of those who came."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PANELS = {
    "en": """Report of the Fourth Meeting of Harbours
Accra, 5-7 October 2031

FIRST PANEL: QUAYS

Moderator: Ida Quill, City of Leeds
Speakers: Jon Parson (City Hall of Wick), Olga Brisk (Prefecture of Ea), Per Tamm Rask (Municipality of Ohm)

SECOND PANEL: ROPES

Moderator: Will Vance
Participants: Mark Conley (UNICEF), Dora Villanova (DINAF) and Ana Reed
""",
    "fr": """Rapport de la Quatrième Rencontre des ports
Dakar, 5-7 octobre 2031

PREMIER PANEL : QUAIS

Modération : Ida Quill, Mairie de Lyon
Intervenants : Jon Parson (Mairie de Wick), Olga Brisk (Préfecture d'Ea), Per Tamm Rask (Municipalité d'Ohm)

DEUXIÈME PANEL : CORDES

Modérateur : Will Vance
Participants : Mark Conley (UNICEF), Dora Villanova (DINAF) et Ana Reed
""",
    "es": """Memoria del IV Encuentro de Puertos
Cartagena de Indias, 5 al 7 de octubre de 2031

PRIMERA MESA: MUELLES

Modera: Ida Quill, Ayuntamiento de Vigo
Ponentes: Jon Parson (Alcaldía de Wick), Olga Brisk (Prefeitura de Ea), Per Tamm Rask (Municipalidad de Ohm)

SEGUNDA MESA: CUERDAS

Modera: Will Vance
Participantes: Mark Conley (UNICEF), Dora Villanova (DINAF) y Ana Reed
""",
}


@pytest.mark.parametrize("language", PANELS)
def test_each_of_several_with_a_bracket_speaks_for_the_body_in_it(language: str) -> None:
    found = conversion(PANELS[language])
    roles = sorted(f"{p.person}:{p.role}" for p in found.participations)
    assert roles == [
        "ana-reed:speaker",
        "dora-villanova:speaker",
        "ida-quill:moderator",
        "jon-parson:speaker",
        "mark-conley:speaker",
        "olga-brisk:speaker",
        "per-tamm-rask:speaker",
        "will-vance:moderator",
    ]
    assert not any("brisk" in o.ref for o in found.organizations)


def test_a_body_behind_a_bracket_is_nobody() -> None:
    text = PANELS["es"].replace(
        "(Alcaldía de Wick), Olga Brisk (Prefeitura de Ea), Per", "(FLACSO), Universidad Central; Per"
    )
    people = {p.key for p in conversion(text).people}
    assert "jon-parson" in people
    assert not any("universidad" in key for key in people)


def test_a_list_of_participants_that_no_moderator_stands_over_gives_no_speakers() -> None:
    text = PANELS["es"].replace("Modera: Will Vance\n", "El encuentro reunió a doce ciudades.\n\n")
    assert "mark-conley" not in {p.person for p in conversion(text).participations if p.confidence >= 0.85}


CAME = """INFORME DE LA REUNIÓN DE EXPERTOS SOBRE MUELLES

Loja, 3 y 4 de mayo de 2031

Asistencia

1.
Asistieron a la reunión representantes de los siguientes Estados miembros: Argentina, Bolivia, Chile, Guatemala,
Honduras, México, Paraguay, Uruguay y el Perú.

2.
{}

Sesión de apertura

3.
En la sesión de apertura hicieron uso de la palabra Per Tamm, Director del Centro
Ribereño y Fluvial de Muelles (CERIM)-División de Puertos de la OIM, e Ida
Quill, Ministra de Puertos de Costa Rica.
"""


@pytest.mark.parametrize(
    "told",
    [
        "Estuvieron representados también el UNICEF y la OIT, así como el Sistema de Puertos del Istmo (SIPI) y otros.",
        "Participaron asimismo delegaciones de la OIT y del UNICEF y observadores de varias universidades de allí.",
    ],
)
def test_prose_under_the_heading_of_those_who_came_is_no_list(told: str) -> None:
    found = conversion(CAME.format(told))
    assert {f"{p.person}:{p.role}" for p in found.participations} == {"per-tamm:opening", "ida-quill:opening"}
    assert {p.key for p in found.people} == {"per-tamm", "ida-quill"}
