"""Who serves a meeting in an office that a sentence tells, and says something under that office alone later."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.convert import convert
from ingest.knowledge import load_knowledge
from ingest.records import Conversion
from ingest.source import read_source

HEADS = {
    "en": ("Report of the discussion", "Technical Meeting on Reed Boats (Geneva, 4–7 May 2031)", "I. Introduction"),
    "fr": ("Rapport de la discussion", "Réunion technique sur les pirogues (Genève, 4-7 mai 2031)", "I. Introduction"),
    "es": ("Informe de la discusión", "Reunión técnica sobre balsas (Ginebra, 4-7 de mayo de 2031)", "I. Introducción"),
}
DEBATE = {"en": "II. General discussion", "fr": "II. Discussion générale", "es": "II. Discusión general"}
KNOWLEDGE = load_knowledge()


def read(folder: Path, language: str, told: str, said: str) -> Conversion:
    path = folder / "paper.txt"
    parts = (*HEADS[language], f"1. {told}", DEBATE[language], f"2. {said}")
    path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    return convert(read_source(path), KNOWLEDGE)


def speaker(paper: Conversion) -> str | None:
    return paper.statements[-1].speaker if paper.statements else "nothing said"


EN = (
    "The Meeting elected as its Chairperson Ms Abla Kodjo (Government, Togo) and as Vice-Chairpersons Mr Lars Dahl "
    "(Government, Norway), Ms Ines Sosa (Employer, Mexico) and Mr Ravi Perera (Worker, Sri Lanka). The "
    "Secretary-General of the Meeting was Ms Moira Quill. Mr Otto Weir, Specialist, served as Executive Secretary."
)
FR = (
    "La réunion a élu présidente Mme Abla Kodjo (gouvernement, Togo). Les vice-présidents étaient: M. Lars Dahl "
    "(gouvernement, Norvège), Mme Ines Sosa (employeuse, Mexique) et M. Ravi Perera (travailleur, Sri Lanka). La "
    "Secrétaire générale de la réunion était Mme Moira Quill. M. Otto Weir a fait office de secrétaire exécutif."
)
ES = (
    "La Reunión eligió Presidenta a la Sra. Abla Kodjo (Gobierno, Togo). Los Vicepresidentes fueron el Sr. Lars Dahl "
    "(Gobierno, Noruega), la Sra. Ines Sosa (empleadora, México) y el Sr. Ravi Perera (trabajador, Sri Lanka). La "
    "Secretaria General de la Reunión fue la Sra. Moira Quill. El Sr. Otto Weir actuó como Secretario Ejecutivo."
)
SAID = [
    ("en", "The Worker Vice-Chairperson said that reeds were wet.", "ravi-perera"),
    ("en", "The Workers' group Vice-Chairperson said that reeds were wet.", "ravi-perera"),
    ("en", "The Vice-Chairperson of the Employers' group said that reeds were wet.", "ines-sosa"),
    ("en", "The Employers' Vice-Chair said that reeds were wet.", "ines-sosa"),
    ("en", "The Government Vice-Chairperson said that reeds were wet.", "lars-dahl"),
    ("en", "The Vice-Chairperson for the Workers said that reeds were wet.", "ravi-perera"),
    ("en", "The Secretary-General said that reeds were wet.", "moira-quill"),
    ("en", "The Executive Secretary said that reeds were wet.", "otto-weir"),
    ("en", "The Chairperson said that reeds were wet.", "abla-kodjo"),
    ("fr", "Le vice-président travailleur a dit que les roseaux étaient humides.", "ravi-perera"),
    ("fr", "La vice-présidente employeuse a dit que les roseaux étaient humides.", "ines-sosa"),
    ("fr", "Le vice-président du groupe des travailleurs a dit que les roseaux étaient humides.", "ravi-perera"),
    ("fr", "Le vice-président gouvernemental a dit que les roseaux étaient humides.", "lars-dahl"),
    ("fr", "La Secrétaire générale a dit que les roseaux étaient humides.", "moira-quill"),
    ("fr", "Le secrétaire exécutif a dit que les roseaux étaient humides.", "otto-weir"),
    ("es", "El Vicepresidente trabajador dijo que los juncos estaban húmedos.", "ravi-perera"),
    ("es", "La Vicepresidenta empleadora dijo que los juncos estaban húmedos.", "ines-sosa"),
    ("es", "El Vicepresidente del Grupo de los Trabajadores dijo que los juncos estaban húmedos.", "ravi-perera"),
    ("es", "El Vicepresidente gubernamental dijo que los juncos estaban húmedos.", "lars-dahl"),
    ("es", "La Secretaria General dijo que los juncos estaban húmedos.", "moira-quill"),
    ("es", "El Secretario Ejecutivo dijo que los juncos estaban húmedos.", "otto-weir"),
]


@pytest.mark.parametrize(("language", "said", "who"), SAID)
def test_an_office_told_in_the_introduction_gives_who_speaks_under_it(
    language: str, said: str, who: str, tmp_path: Path
) -> None:
    told = {"en": EN, "fr": FR, "es": ES}[language]
    assert speaker(read(tmp_path, language, told, said)) == f"person:{who}"


def test_those_of_governments_serve_their_state(tmp_path: Path) -> None:
    paper = read(tmp_path, "en", EN, "The Chairperson said that reeds were wet.")
    assert {person.key: person.states for person in paper.people}["lars-dahl"] == ("state/NOR",)


LABELS = """The Officers were:
Chairperson: Ms Abla Kodjo (Togo)
Vice-Chairpersons:
Government group: Mr Lars Dahl (Norway)
Employers' group: Ms Ines Sosa (Mexico)
Workers' group: Mr Ravi Perera (Sri Lanka)"""


def test_labels_of_sides_stand_under_the_label_of_their_office(tmp_path: Path) -> None:
    paper = read(tmp_path, "en", LABELS, "The Workers' Vice-Chairperson replied that oars were short.")
    assert speaker(paper) == "person:ravi-perera"


def test_who_only_speaks_for_a_side_is_not_its_vice_chair(tmp_path: Path) -> None:
    for said in (
        "The Workers' group spokesperson said that reeds were wet.",
        "The spokesperson for the Employers' group said that reeds were wet.",
        "A Worker member from Ghana said that reeds were wet. A Worker member, Ms Ada Ferry, agreed.",
    ):
        assert read(tmp_path, "en", EN, said).statements[0].speaker is None


def test_the_chair_is_the_meetings_and_not_a_working_partys(tmp_path: Path) -> None:
    told = (
        "The Chairperson of the Meeting was Ms Abla Kodjo (Government, Togo). Mr Lars Dahl, Chairperson of the Working "
        "Party on Reeds, presented its report."
    )
    assert speaker(read(tmp_path, "en", told, "The Chairperson said that reeds were wet.")) == "person:abla-kodjo"
    told = "Ms Abla Kodjo chaired the Meeting. Mr Lars Dahl, President of the National Assembly of Togo, was elected."
    assert speaker(read(tmp_path, "en", told, "The President said that reeds were wet.")) != "person:abla-kodjo"
    told = "Mr Lars Dahl served as Secretary of the Reed Council. Ms Abla Kodjo chaired the Meeting."
    assert speaker(read(tmp_path, "en", told, "The Secretary said that reeds were wet.")) != "person:lars-dahl"
