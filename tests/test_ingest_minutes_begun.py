"""Minutes that begin with a list of those present: the items after it, who chairs by it, and acts with their hour."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.convert import convert
from ingest.knowledge import load_knowledge
from ingest.records import Conversion
from ingest.source import read_source

KNOWLEDGE = load_knowledge()


def read(folder: Path, text: str) -> Conversion:
    path = folder / "paper.txt"
    path.write_text(text, encoding="utf-8")
    return convert(read_source(path), KNOWLEDGE)


def roles(paper: Conversion) -> set[tuple[str, str, str]]:
    return {(p.person, p.role, p.event.rpartition("/")[2]) for p in paper.participations}


EN = """Minutes of the 4th meeting of the Ferry Council
Wellington, 11 August 2031

{present}

1. Welcome
The Chair opened the meeting at 10.05 a.m. and thanked members for coming.

2. Ropes
Mr Sefton reported on ropes.

3. Close
There being no further business, the Chair closed the meeting at 3 pm.
"""
FR = """Procès-verbal de la 4e réunion du Conseil des bacs
Dakar, 11 août 2031

{present}

1. Ouverture
La Présidente a ouvert la réunion à 10h05 et a remercié les membres.

2. Cordages
M. Sefton a fait rapport sur les cordages.

3. Clôture
La Présidente a levé la séance à 15h00.
"""
ES = """Acta de la 4.ª reunión del Consejo de Balsas
Bogotá, 11 de agosto de 2031

{present}

1. Apertura
La Presidenta abrió la reunión a las 10:05 y agradeció a los miembros su presencia.

2. Cuerdas
El Sr. Sefton informó sobre las cuerdas.

3. Clausura
La Presidenta clausuró la reunión a las 15:00.
"""
LISTS = [
    (EN, "Present:\nMs Ada Coleby, Chair\nMr Basil Sefton, Lake Trust", "welcome", "close"),
    (EN, "Attendees\nMs Ada Coleby (Chair)\nMr Basil Sefton (Lake Trust)", "welcome", "close"),
    (EN, "Chair: Ms Ada Coleby\nMembers: Mr Basil Sefton, Ms Cora Dunne", "welcome", "close"),
    (FR, "Présents :\nMme Ada Coleby, Présidente\nM. Basil Sefton, Fondation du lac", "ouverture", "cloture"),
    (ES, "Asistentes:\nSra. Ada Coleby, Presidenta\nSr. Basil Sefton, Fundación Lago", "apertura", "clausura"),
]


@pytest.mark.parametrize(("text", "present", "opens", "closes"), LISTS)
def test_items_follow_a_list_of_those_present(text: str, present: str, opens: str, closes: str, tmp_path: Path) -> None:
    paper = read(tmp_path, text.format(present=present))
    assert {("ada-coleby", "opening", opens), ("ada-coleby", "closing", closes)} <= roles(paper)
    assert len([e for e in paper.events if e.parent]) == 3
    said = next(s for s in paper.statements if s.act == "welcome")
    assert said.speaker == "person:ada-coleby"
    assert said.event is not None
    assert said.event.endswith(opens)


def test_a_numbered_list_goes_on_under_its_numbered_titles(tmp_path: Path) -> None:
    listed = "List of participants\n\n1. Members\n\nMs Ada Coleby, Lake Trust\nMr Basil Sefton, Reed Fund\n\n"
    paper = read(
        tmp_path, f"Report of the Ferry Council\nWellington, 11 August 2031\n\n{listed}2. Observers\n\nMs Cora Dunne\n"
    )
    assert {p.key for p in paper.people} == {"ada-coleby", "basil-sefton", "cora-dunne"}
    assert not [e for e in paper.events if e.parent]


LEGENDS = """Meeting notes
Ferry Council, Valletta, 9 June 2031

Present:
Mr Karl Zammit (KZ) – Ministry for Lakes
Dr Anna Pace (AP), University of Malta
Mr Joe Sant (JS) World Food Programme
Ms Clara Galdes (CG) – Secretary

1. Reports
CG informed members that the ferry was late. JS asked why.
"""


def test_initials_in_brackets_are_no_post(tmp_path: Path) -> None:
    paper = read(tmp_path, LEGENDS)
    assert paper.document.kind == "record"
    assert {s.speaker for s in paper.statements} == {"person:clara-galdes", "person:joe-sant"}
    posts = {h.post for p in paper.participations for h in p.holdings}
    assert not [post for post in posts if post.startswith("(")]
    assert "joe-sant" in {p.key for p in paper.people}


ACTS = [
    ("Ms Coleby opened the session at 14:05 and warned of storms.", True),
    ("Ms Coleby took the floor at 11.15 a.m. and proposed a vote.", True),
    ("Ms Coleby joined the meeting at 9:30 and apologised for the delay.", True),
    ("Ms Coleby opened the session. A storm: it was feared that the ferry would not sail.", False),
]


@pytest.mark.parametrize(("said", "hers"), ACTS)
def test_an_hour_parts_no_speaker_from_the_verb(said: str, hers: bool, tmp_path: Path) -> None:
    text = f"Report of the Meeting of the Ferry Council\nValletta, 9 June 2031\n\nMs Ada Coleby was there.\n\n{said}\n"
    found = [s for s in read(tmp_path, text).statements if s.speaker == "person:ada-coleby"]
    assert bool(found) is hers


TITLES = [
    ("Note of meeting", "record"),
    ("Notes of the meeting", "record"),
    ("Minutes, 4th meeting", "record"),
    ("Minutes (unconfirmed)", "record"),
    ("Minutes matter to ferries", "other"),
    ("Note to members", "other"),
]


@pytest.mark.parametrize(("title", "kind"), TITLES)
def test_titles_of_minutes(title: str, kind: str, tmp_path: Path) -> None:
    text = f"Ferry Council\n{title}\nWellington, 11 August 2031\n\nMr Basil Sefton reported on ropes. He was brief.\n"
    assert read(tmp_path, text).document.kind == kind
