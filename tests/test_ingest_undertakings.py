"""Programmes that are undertakings, not agendas: what their news tell is read."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = """Delegates of twelve states met in Accra on 3 and 4 May 2031 at the Regional Meeting on Tolls.

The Minister of Fisheries of Ghana, Ms. Efua Quartey-Lamb, said that tolls must be lower.
"""
FR = """Les délégués de douze États se sont réunis à Accra les 3 et 4 mai 2031 pour la Réunion régionale sur les péages.

La Ministre de la pêche du Ghana, Mme Efua Quartey-Lamb, a déclaré que les péages devaient baisser.
"""
ES = """Los delegados de doce Estados se reunieron en Accra los días 3 y 4 de mayo de 2031 en la Reunión Regional sobre
Peajes.

La Ministra de Pesca de Ghana, Sra. Efua Quartey-Lamb, dijo que los peajes debían bajar.
"""


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Programme update", EN),
        ("Program news, 12 May 2031", EN),
        ("Programme evaluation", EN),
        ("Programme support unit", EN),
        ("Programme implementation on the coast", EN),
        ("Programme of assistance to small quays", EN),
        ("Agenda 2030 on the coast", EN),
        ("Programme d'appui aux petits quais", FR),
        ("Programme de renforcement des quais", FR),
        ("Programme régional de pêche", FR),
        ("Programme commun des villes côtières", FR),
        ("PROGRAMME D'URGENCE POUR LA CÔTE", FR),
        ("Programa de apoyo a los muelles", ES),
        ("Programa de becas", ES),
        ("Programa Nacional de Pesca", ES),
        ("Agenda de género", ES),
        ("Agenda 2030 en la costa", ES),
    ],
)
def test_an_undertaking_is_no_agenda(title: str, told: str) -> None:
    found = conversion(f"{title}\n\n{told}")
    assert found.document.kind != "agenda"
    assert [s.speaker for s in found.statements] == ["person:efua-quartey-lamb"]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Programme", EN),
        ("Programme of work", EN),
        ("Programme of events", EN),
        ("Programme of the second week", EN),
        ("Program of the workshop", EN),
        ("Programme at a glance", EN),
        ("Agenda and timetable", EN),
        ("Agenda, 3 May 2031", EN),
        ("Programme des travaux", FR),
        ("Programme de la journée", FR),
        ("Programme du séminaire", FR),
        ("Programme du lundi 3 mai", FR),
        ("PROGRAMME DE L'ATELIER", FR),
        ("Programa de actividades", ES),
        ("Programa de la jornada", ES),
        ("PROGRAMA DEL DIÁLOGO REGIONAL", ES),
        ("Agenda de trabajo", ES),
        ("Agenda del taller", ES),
    ],
)
def test_a_programme_of_a_meeting_is_an_agenda(title: str, told: str) -> None:
    assert conversion(f"{title}\n\n{told}").document.kind == "agenda"
