"""Rows of programmes: hours that are only about right, talks between two, who gives what the row above titles, lists of
names of which some have a bracket or a post, officers of a process who close it."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion

HEADS = {
    "en": "Forum on Oars\n\nProgramme\n\nLima, 4 May 2031\n\n09:00 – 09:30 Registration\n\n",
    "fr": "Forum sur les rames\n\nProgramme\n\nLima, 4 mai 2031\n\n9 h 00 – 9 h 30 Inscription\n\n",
    "es": "Foro sobre los remos\n\nPrograma\n\nLima, 4 de mayo de 2031\n\n9.00 – 9.30 Registro\n\n",
}
PANELS = {
    "en": "09:30 – 11:00 Panel 1: Oars",
    "fr": "9 h 30 – 11 h 00 Panel 1 : Les rames",
    "es": "9.30 – 11.00 Panel 1: Los remos",
}
ENDS = {
    "en": "\n\n16:00 – 16:30 Closing\n",
    "fr": "\n\n16 h 00 – 16 h 30 Clôture\n",
    "es": "\n\n16.00 – 16.30 Clausura\n",
}


def programme(language: str, rows: str) -> Conversion:
    return conversion(f"{HEADS[language]}{rows}{ENDS[language]}")


def roles(found: Conversion) -> str:
    return ",".join(sorted(f"{part.person.split('-')[-1]}:{part.role}" for part in found.participations))


@pytest.mark.parametrize(
    ("language", "row", "title"),
    [
        ("en", "towards 11.15 am", "Oars and their makers"),
        ("en", "around 11.15 a.m.", "Oars and their makers"),
        ("fr", "vers 11 h 15", "Les rames et ceux qui les font"),
        ("fr", "environ 11h15", "Les rames et ceux qui les font"),
        ("es", "hacia las 11.15 h", "Los remos y quienes los hacen"),
        ("es", "sobre las 11:15 horas", "Los remos y quienes los hacen"),
    ],
)
def test_an_hour_that_is_only_about_right_begins_a_row(language: str, row: str, title: str) -> None:
    above = f"{PANELS[language]}\n\nAda Roe, Director, Port Institute (Ghana)"
    found = programme(language, f"{above}\n\n{row}\n\n{title}")
    (session,) = [e for e in found.events if e.label == title]
    assert session.start == "2031-05-04T11:15:00"
    assert [p.as_written for p in found.participations] == ["Ada Roe, Director, Port Institute (Ghana)"]


@pytest.mark.parametrize(
    ("language", "expected", "row"),
    [
        ("en", "bly:speaker,kerr:speaker,roe:moderator", "Ms. Ada Roe interviews Mr. Odo Kerr (Malta) and Ms. Ivy Bly"),
        ("en", "kerr:speaker,roe:speaker", "Ms. Ada Roe in conversation with Mr. Odo Kerr (Malta)"),
        ("en", "kerr:speaker,roe:speaker", "Ms. Ada Roe (Togo) talks to Mr. Odo Kerr (Malta)"),
        ("fr", "kerr:speaker,roe:speaker", "Mme Ada Roe s'entretient avec M. Odo Kerr (Malte)"),
        ("fr", "kerr:speaker,roe:moderator", "Mme Ada Roe interroge M. Odo Kerr (Malte)"),
        ("es", "kerr:speaker,roe:moderator", "La Sra. Ada Roe entrevista al Sr. Odo Kerr (Malta)"),
        ("es", "kerr:speaker,roe:speaker", "Sra. Ada Roe en diálogo con Sr. Odo Kerr (Malta)"),
    ],
)
def test_two_who_talk_with_each_other_are_both_named(language: str, expected: str, row: str) -> None:
    assert roles(programme(language, f"{PANELS[language]}\n{row}")) == expected


@pytest.mark.parametrize(
    ("language", "title", "row"),
    [
        ("en", "09:30 – 10:00 Opening", "By Ada Roe (Togo), Chair of the Committee on Oars"),
        ("en", "09:30 – 10:00 Opening", "By Ada Roe, Minister of Ports, Togo"),
        ("fr", "9 h 30 – 10 h 00 Ouverture", "Par Ada Roe, Ministre des ports, Togo"),
        ("fr", "9 h 30 – 10 h 00 Ouverture", "Par Mme Ada Roe, Ministre des ports, Togo"),
        ("es", "9.30 – 10.00 Apertura", "A cargo de Ada Roe, Ministra de Puertos, Togo"),
        ("es", "9.30 – 10.00 Apertura", "Por la Sra. Ada Roe, Ministra de Puertos, Togo"),
    ],
)
def test_who_gives_what_the_row_above_titles(language: str, title: str, row: str) -> None:
    assert roles(programme(language, f"{title}\n\n{row}")) == "roe:opening"


@pytest.mark.parametrize("row", ["By Sea and Land", "By bus to the port", "From the River, a film", "By 5 May 2031"])
def test_what_is_no_name_gives_nothing(row: str) -> None:
    assert programme("en", f"{PANELS['en']}\n\n{row}").participations == ()


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "Panellists: Ada Roe (FAO), Ivy Bly and the Mayor of Ea, Mr. Odo Kerr"),
        ("en", "With the participation of: Ada Roe (FAO), Ivy Bly and the Mayor of Ea, Mr. Odo Kerr"),
        ("fr", "Avec la participation de : Ada Roe (FAO), Ivy Bly et le secrétaire d'État M. Odo Kerr"),
        ("fr", "Intervenants : Ada Roe, Ivy Bly (FAO) et le maire M. Odo Kerr"),
        ("es", "Con la participación de: Ada Roe (FAO), Ivy Bly y el Secretario de Estado Sr. Odo Kerr"),
        ("es", "Panelistas: Ada Roe, Ivy Bly (FAO) y el alcalde Sr. Odo Kerr"),
    ],
)
def test_names_of_which_some_have_a_bracket_or_a_post_are_each_somebody(language: str, row: str) -> None:
    found = programme(language, f"{PANELS[language]}\n\n{row}")
    assert roles(found) == "bly:speaker,kerr:speaker,roe:speaker"


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "Closing remarks by Ms. Ada Roe and Mr. Odo Kerr, co-facilitators"),
        ("fr", "Allocution de clôture de Mme Ada Roe et M. Odo Kerr, cofacilitateurs"),
        ("es", "Palabras de clausura de la Sra. Ada Roe y el Sr. Odo Kerr, cofacilitadores"),
    ],
)
def test_officers_of_a_process_who_give_closing_remarks_close(language: str, row: str) -> None:
    title = ENDS[language].strip()
    found = conversion(f"{HEADS[language]}{PANELS[language]}\n\n{title}\n\n{row}\n")
    assert roles(found) == "kerr:closing,roe:closing"


def test_facilitators_of_a_panel_facilitate_it() -> None:
    found = programme("en", f"{PANELS['en']}\n\nMs. Ada Roe and Mr. Odo Kerr, co-facilitators")
    assert roles(found) == "kerr:facilitator,roe:facilitator"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("In the chair: Mr. Odo Kerr, Port of Ea", "kerr:chair"),
        ("In the chair    Mr. Odo Kerr, Port of Ea", "kerr:chair"),
        ("Report back: Ms. Ada Roe", "roe:rapporteur"),
        ("Replacement of Ada ROE (Togo, GRN) as representative to the Board", ""),
    ],
)
def test_words_before_a_name_tell_its_part(row: str, expected: str) -> None:
    assert roles(programme("en", f"{PANELS['en']}\n\n{row}")) == expected


def test_the_first_of_a_list_under_a_bulleted_label_is_listed() -> None:
    rows = "• Debate\n\n• Statements by:\n\n   Ada QUARRELL, Judge\n\n   Odo KERRIGAN, Mayor of Ea (Malta)"
    assert roles(programme("en", f"{PANELS['en']}\n\n{rows}")) == "kerrigan:speaker,quarrell:speaker"


@pytest.mark.parametrize(
    ("language", "row", "title"),
    [
        (
            "en",
            "Side event (13:00 – 13:45, Room 4): Oars on the move. With Ms. Ada Roe and Mr. Odo Kerr",
            "Oars on the move",
        ),
        (
            "en",
            "Side event (13:00 – 13:45): Who rows? Organized by Malta. With Ms. Ada Roe and Mr. Odo Kerr",
            "Who rows?",
        ),
        ("fr", "Événement parallèle (13 h 00 – 13 h 45) : Les rames. Avec Mme Ada Roe et M. Odo Kerr", "Les rames"),
        ("es", "Evento paralelo (13.00 – 13.45, Sala 4): Los remos. Con Sra. Ada Roe y Sr. Odo Kerr", "Los remos"),
    ],
)
def test_a_side_event_with_its_hours_in_brackets_is_one(language: str, row: str, title: str) -> None:
    lunch = {"en": "12:30 – 14:00 Lunch", "fr": "12 h 30 – 14 h 00 Déjeuner", "es": "12.30 – 14.00 Almuerzo"}
    found = programme(language, f"{PANELS[language]}\n\n{lunch[language]}\n\n{row}")
    (event,) = [e for e in found.events if e.label == title]
    assert (event.kind, event.start, event.end) == ("side-event", "2031-05-04T13:00:00", "2031-05-04T13:45:00")
    assert {(p.event, p.role) for p in found.participations} == {(event.key, "speaker")}
    assert roles(found) == "kerr:speaker,roe:speaker"


@pytest.mark.parametrize(
    "row", ["Side event (see page 4): Oars", "Side event (4 May 2031): Oars", "Panel 2 (closed): Oars"]
)
def test_brackets_without_hours_give_no_side_event_its_hours(row: str) -> None:
    found = programme("en", f"{PANELS['en']}\n\n{row}")
    assert not [e for e in found.events if e.label == "Oars"]


CARDS = {
    "en": "Mr. Tom Bray\nAmbassador Ivy Bly Tam\n\nMs. Ana Vera\nDirector Quay Works\n\nMr. Joss Orr\nJudge Mara Oke",
    "fr": "M. Tom Bray\nAmbassadrice Ivy Bly Tam\n\nMme Ana Vera\nDirectrice des quais\n\nM. Joss Orr\nJuge Mara Oke",
    "es": "Sr. Tom Bray\nEmbajadora Ivy Bly Tam\n\nSra. Ana Vera\nDirectora de Muelles\n\nSr. Joss Orr\nJueza Mara Oke",
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_name_behind_a_post_is_not_the_post_of_the_name_above(language: str) -> None:
    found = programme(language, f"{PANELS[language]}\n\n{CARDS[language]}")
    assert roles(found) == "bray:speaker,oke:speaker,orr:speaker,tam:speaker,vera:speaker"
    held = {p.person: [h.post.split()[0] for h in p.holdings] for p in found.participations}
    assert (held["tom-bray"], held["joss-orr"], held["ana-vera"][0][:6]) == ([], [], "Direct")


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "Reports from groups A and B (5 minutes each): Ms. Ada Roe, Mr. Odo Kerr"),
        ("fr", "Rapport des ateliers 1, 2 et 3 (5 minutes) : Mme Ada Roe, M. Odo Kerr"),
        ("es", "Informe de los talleres A y B (10 min por taller): Sra. Ada Roe, Sr. Odo Kerr"),
    ],
)
def test_who_reports_on_several_groups_is_a_rapporteur(language: str, row: str) -> None:
    assert roles(programme(language, f"{PANELS[language]}\n\n{row}")) == "kerr:rapporteur,roe:rapporteur"


def test_a_message_by_video_is_not_the_post_of_the_name_above() -> None:
    rows = "9.30 – 10.00 Apertura\nSra. Ada Roe, Alcaldesa de Ea\nMensaje en vídeo del Sr. Odo Kerr, Enviado de Malta"
    assert roles(programme("es", rows)) == "kerr:opening,roe:opening"


def test_a_question_behind_a_bracket_is_what_somebody_speaks_on() -> None:
    row = "Ada QUARRELL, judge (University of Ea): Oars, is that all?"
    assert roles(programme("en", f"{PANELS['en']}\n{row}")) == "quarrell:speaker"


@pytest.mark.parametrize(
    ("language", "row", "kind", "room", "label"),
    [
        ("en", "11:00 – 12:00 Parallel workshops", "Workshop", "Room", "Facilitator"),
        ("fr", "11 h 00 – 12 h 00 Ateliers parallèles", "Atelier", "Salle", "Facilitateur"),
        ("es", "11.00 – 12.00 Talleres paralelos", "Taller", "Sala", "Facilitador"),
    ],
)
def test_a_room_in_brackets_before_a_title_in_a_column(
    language: str, row: str, kind: str, room: str, label: str
) -> None:
    one = f"  {kind} A ({room} 1)            Vela\n      {label}: Ms. Rita Lamm, FAO"
    other = f"  {kind} B ({room} 2)            Luna\n      {label}: Mr. Odo Kerr, FAO"
    found = programme(language, f"{PANELS[language]}\n\n{row}\n{one}\n{other}")
    parts = {p.person: p.event.rsplit("/", 1)[-1] for p in found.participations}
    assert parts == {"rita-lamm": f"{kind.lower()}-A", "odo-kerr": f"{kind.lower()}-B"}
    assert {e.start for e in found.events if e.label.startswith(f"{kind} ")} == {"2031-05-04T11:00:00"}
