"""Rows of programmes that are nothing but who speaks then, and titles that run on into whoever gives what they name."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion as converted

HEADS = {
    "en": "Regional Forum on Net Work\nAgenda\nNairobi, 4 May 2031\n\n",
    "fr": "Forum régional sur le travail des filets\nProgramme\nDakar, le 4 mai 2031\n\n",
    "es": "Foro regional sobre el trabajo de redes\nPrograma\nBogotá, 4 de mayo de 2031\n\n",
}
WITHIN = {
    "en": """09:00 – 09:30 Opening session
09:00 – 09:10 Ms. Ada Linn, Minister of Labour, Kenya
09:10 – 09:20 Mr. Bo Rask, Regional Director, IOM
09:30 – 11:00 Panel 1: Knots
Moderator: Ines Valdo, Nairobi Ropes University
09:30 – 09:45 Zora Kint, Head of Unit, ILO
09:45 – 10:00 On the price of knots
Hugo Premm, Secretary General, Ropes Union
11:00 Closing remarks
Ms. Ada Linn, Minister of Labour, Kenya
""",
    "fr": """9h00 – 9h30 : Cérémonie d’ouverture
9h00 – 9h10 : Ada Linn, ministre du Travail du Sénégal
9h10 – 9h20 : Bo Rask, directeur régional de l’OIM
9h30 – 11h00 : Panel 1 – Les nœuds
Modératrice : Ines Valdo, Université des cordes de Dakar
9h30 – 9h45 : Zora Kint, cheffe d’unité, OIT
9h45 – 10h00 : Du prix des nœuds
Hugo Premm, secrétaire général, Syndicat des cordes
11h00 : Clôture
Ada Linn, ministre du Travail du Sénégal
""",
    "es": """09:00 – 09:30 Palabras de bienvenida
09:00 – 09:10 Ada Linn, Ministra de Trabajo de Colombia
09:10 – 09:20 Bo Rask, Director Regional, OIM
09:30 – 11:00 Panel 1. Los nudos
Modera: Ines Valdo, Universidad de las Cuerdas
09:30 – 09:45 Zora Kint, Jefa de Unidad, OIT
09:45 – 10:00 Del precio de los nudos
Hugo Premm, Secretario General, Sindicato de Cuerdas
11:00 Clausura
Ada Linn, Ministra de Trabajo de Colombia
""",
}


PARTS = {
    "ada-linn": [("opening", 0), ("closing", -1)],
    "bo-rask": [("opening", 0)],
    "ines-valdo": [("moderator", 1)],
    "zora-kint": [("speaker", 1)],
    "hugo-premm": [("speaker", 2)],
}


def sessions(found: Conversion) -> list[str]:
    """The keys of the sessions, in the order of the programme."""
    return [e.key for e in sorted(found.events, key=lambda e: e.span.start) if "/" in e.key]


@pytest.mark.parametrize("language", WITHIN)
def test_who_alone_stands_beside_an_hour_of_a_part_speaks_in_that_part(language: str) -> None:
    found = converted(HEADS[language] + WITHIN[language])
    assert len(sessions(found)) == 4  # the opening, the panel, the talk with a title, the closing
    keys = sessions(found)
    for person, parts in PARTS.items():
        told = [(p.role, p.event) for p in found.participations if p.person == person]
        assert told == [(role, keys[at]) for role, at in parts], person


def test_without_the_end_of_a_part_the_rows_under_it_are_its_own() -> None:
    found = converted(
        HEADS["en"] + "9:00 Opening session\n9:00 Ms. Ada Linn, Minister of Labour, Kenya\n"
        "9:10 Mr. Bo Rask, Regional Director, IOM\n9:30 Coffee\n10:00 Panel 1: Knots\n"
        "10:00 Ms. Zora Kint, Head of Unit, ILO\n10:15 Mr. Hugo Premm, Secretary General, Ropes Union\n"
    )
    assert [(p.role, p.event.rpartition("/")[2]) for p in found.participations] == [
        ("opening", "opening-session"),
        ("opening", "opening-session"),
        ("speaker", "panel-1"),
        ("speaker", "panel-1"),
    ]


def test_who_stands_beside_an_hour_under_no_part_has_one_of_their_own() -> None:
    rows = "9:00 – 9:20 Ms. Ada Linn, Minister of Labour, Kenya\n9:20 – 9:40 Mr. Bo Rask, Regional Director, IOM\n"
    found = converted(HEADS["en"] + rows + "9:40 – 10:30 Discussion\n")
    assert len(sessions(found)) == 3
    assert len({p.event for p in found.participations}) == 2


RUN_ON = {
    "en": ("Sensors on the quay for tomorrow", "Zora Kint Mendel", "Head of Unit, ILO", "Panel 1: Moderator:"),
    "fr": ("Des capteurs sur les quais de demain", "Anne Dupont", "cheffe d’unité, OIT", "Panel 1 : Modérateur :"),
    "es": ("Sensores en los muelles de mañana", "Marta Peña Lizardi", "Jefa de Unidad, OIT", "Panel 1: Moderador:"),
}


@pytest.mark.parametrize("language", RUN_ON)
def test_a_title_ends_before_the_name_that_follows_it_with_nothing_but_a_blank(language: str) -> None:
    title, name, post, label = RUN_ON[language]
    rows = (
        f"9:30 – 9:45 | X |\n9:45 – 11:00 | {label} Bo Rask, Director, IOM |\n9:45 – 10:05 | {title} {name}, {post} |\n"
    )
    found = converted(HEADS[language] + rows)
    labels = {e.key: e.label for e in found.events}
    told = {p.person: (p.role, labels[p.event]) for p in found.participations}
    assert told["bo-rask"] == ("moderator", "Panel 1")
    assert ("speaker", title) in told.values()


@pytest.mark.parametrize(
    "title", ["The role of Youth Councils, Ministry of Labour", "Presentation of the World Ports Report, ILO"]
)
def test_a_title_that_ends_in_a_bodys_name_is_whole(title: str) -> None:
    found = converted(HEADS["en"] + f"9:00 – 9:30 Opening\n9:30 – 10:00 {title}\n10:00 – 10:20 Discussion\n")
    assert title in [e.label for e in found.events]
    assert not found.participations


UNDER_TITLES = """Conference on Ports and People: programme

Date: 29 March 2031
Time: 9:30 – 18:00
Venue: Net Museum

• Registration
  9.30

• Welcome notes
  10.00
  • Ada Linn, Director of the Harbour Office
  • Bo Rask, Minister of the Interior of Estonia
• Keynote I: Who loads the ships?
  10.20
  • Ines Valdo, Vice Rector, University of Tartu
• Coffee
  11.00
• Panel: Crews and visas
  Moderator: Zora Kint, Senior Adviser, ILO
  11.20
  • Hugo Premm, Secretary General, Seafarers' Union of Latvia
• Closing remarks
  12.30
  • Ada Linn, Director of the Harbour Office
"""


def test_hours_under_titles_with_bullets_are_those_titles_own() -> None:
    found = converted(UNDER_TITLES)
    labels = [(e.label, e.start) for e in found.events if "/" in e.key]
    assert labels == [
        ("Welcome notes", "2031-03-29T10:00:00"),
        ("Keynote I: Who loads the ships?", "2031-03-29T10:20:00"),
        ("Panel: Crews and visas", "2031-03-29T11:20:00"),
        ("Closing remarks", "2031-03-29T12:30:00"),
    ]
    assert [p.role for p in found.participations] == [
        "opening",
        "opening",
        "speaker",
        "moderator",
        "speaker",
        "closing",
    ]


def test_a_unit_joined_to_its_field_is_nobody() -> None:
    rows = (
        "9:30 – 9:45 Opening\n9:45 – 10:05 Luigi Rask, Research Senior Assistant, Research and Innovation Unit, ILO\n"
    )
    found = converted(HEADS["en"] + rows + "10:05 – 10:20 Discussion\n")
    assert [p.key for p in found.people] == ["luigi-rask"]
