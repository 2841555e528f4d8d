"""Parallel and lettered parts of programmes, and the same programmes run together to fewer lines.

All meetings, people and bodies are invented.
"""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Third Forum on Quays and Skills\nMombasa, Kenya, 4 and 5 May 2032\nProgramme",
    "fr": "Troisième Forum sur les quais et les métiers\nCotonou, Bénin, 4 et 5 mai 2032\nProgramme",
    "es": "Tercer Foro sobre los muelles y los oficios\nVeracruz, México, 4 y 5 de mayo de 2032\nPrograma",
}
# One list a day; in it one list a row of the programme with hours.
ROWS = {
    "en": [
        [
            ["Tuesday, 4 May 2032"],
            ["09:00–09:30 Opening session", "Welcome remarks by Ms. Ada Thornbury, Port of Mombasa"],
            [
                "09:30–11:00 Panel 1: Who pays for the quays",
                "Moderator: Mr. Silas Quarrell, Rope Institute",
                "Speakers:",
                "Ms. Ida Larkspur, League of Quays",
                "Mr. Bram Oduyah, Mayor of Lamu",
            ],
            [
                "11:15–13:00 Parallel workshops",
                "Workshop A: Ropes and knots",
                "Facilitators: Mr. Paul Wetherby and Ms. Orla Tharnwell, Knot Union",
                "Workshop B: Tides and tables",
                "Facilitator: Mr. Jens Marlowe, Tide Office",
            ],
        ],
        [
            ["Wednesday, 5 May 2032"],
            [
                "09:00–10:00 Plenary: Reports of the workshops",
                "Report of Workshop A by Mr. Kofi Brandow",
                "Report of Workshop B by Ms. Lucia Penhall",
            ],
            [
                "10:00–10:30 Closing session",
                "Closing remarks by Ms. Greta Halvorsen, Ferry Council",
            ],
        ],
    ],
    "fr": [
        [
            ["Mardi 4 mai 2032"],
            ["09h00 – 09h30 Séance d'ouverture", "Mot de bienvenue de Mme Ada Thornbury, Port de Cotonou"],
            [
                "09h30 – 11h00 Panel 1 : Qui paie les quais",
                "Modérateur : M. Silas Quarrell, Institut de la corde",
                "Intervenants :",
                "Mme Ida Larkspur, Ligue des quais",
                "M. Bram Oduyah, Maire de Ouidah",
            ],
            [
                "11h15 – 13h00 Ateliers parallèles",
                "Atelier A : Cordes et nœuds",
                "Facilitateurs : M. Paul Wetherby et Mme Orla Tharnwell, Union des noueurs",
                "Atelier B : Marées et horaires",
                "Facilitateur : M. Jens Marlowe, Office des marées",
            ],
        ],
        [
            ["Mercredi 5 mai 2032"],
            [
                "09h00 – 10h00 Plénière : Restitution des ateliers",
                "Rapport de l'atelier A, par M. Kofi Brandow",
                "Rapport de l'atelier B, par Mme Lucia Penhall",
            ],
            [
                "10h00 – 10h30 Séance de clôture",
                "Allocution de clôture de Mme Greta Halvorsen, Conseil des bacs",
            ],
        ],
    ],
    "es": [
        [
            ["Martes 4 de mayo de 2032"],
            ["09:00 – 09:30 Sesión inaugural", "Palabras de bienvenida de la Sra. Ada Thornbury, Liga de los Muelles"],
            [
                "09:30 – 11:00 Panel 1: Quién paga los muelles",
                "Moderador: Sr. Silas Quarrell, Instituto de la Cuerda",
                "Ponentes:",
                "Sra. Ida Larkspur, Liga de los Muelles",
                "Sr. Bram Oduyah, Alcalde de Tuxpan",
            ],
            [
                "11:15 – 13:00 Talleres paralelos",
                "Taller A: Cuerdas y nudos",
                "Facilitadores: Sr. Paul Wetherby y Sra. Orla Tharnwell, Unión de Nudos",
                "Taller B: Mareas y horarios",
                "Facilitador: Sr. Jens Marlowe, Oficina de Mareas",
            ],
        ],
        [
            ["Miércoles 5 de mayo de 2032"],
            [
                "09:00 – 10:00 Plenaria: Informes de los talleres",
                "Informe del taller A, por el Sr. Kofi Brandow",
                "Informe del taller B, por la Sra. Lucia Penhall",
            ],
            [
                "10:00 – 10:30 Sesión de clausura",
                "Palabras de clausura de la Sra. Greta Halvorsen, Consejo de Transbordadores",
            ],
        ],
    ],
}
# Whose row it is, their role, and when it is held; workshops have the hours of the row above.
FOUND = {
    "thornbury": ("opening", 0, "2032-05-04T09:00:00"),
    "quarrell": ("moderator", 1, "2032-05-04T09:30:00"),
    "larkspur": ("speaker", 1, "2032-05-04T09:30:00"),
    "oduyah": ("speaker", 1, "2032-05-04T09:30:00"),
    "wetherby": ("facilitator", 3, "2032-05-04T11:15:00"),
    "tharnwell": ("facilitator", 3, "2032-05-04T11:15:00"),
    "marlowe": ("facilitator", 4, "2032-05-04T11:15:00"),
    "brandow": ("rapporteur", 5, "2032-05-05T09:00:00"),
    "penhall": ("rapporteur", 5, "2032-05-05T09:00:00"),
    "halvorsen": ("closing", 6, "2032-05-05T10:00:00"),
}
# What parts the lines of a row, the rows of a day and the days.
LAYOUTS = {
    "each on its own line": ("\n", "\n\n", "\n\n"),
    "empty lines between": ("\n\n", "\n\n", "\n\n"),
    "a row to a line": (" ", "\n", "\n"),
    "a row to a line, with two blanks": ("  ", "\n", "\n"),
    "a day to a line": (" ", " ", "\n\n"),
    "all on one line": (" ", " ", " "),
    "all on one line, with two blanks": ("  ", "  ", "  "),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", ROWS)
def test_parts_stand_in_their_row_however_its_lines_are_joined(language: str, layout: str) -> None:
    line, row, day = LAYOUTS[layout]
    text = day.join(row.join(line.join(lines) for lines in rows) for rows in ROWS[language])
    found = conversion(f"{HEADS[language]}\n\n{text}\n")
    events = {event.key: event for event in found.events}
    sessions = [event.key for event in found.events if event.parent]
    assert len(sessions) == 7
    told = {
        p.person.split("-")[-1]: (p.role, sessions.index(p.event), events[p.event].start) for p in found.participations
    }
    assert told == FOUND
    assert len(found.participations) == len(FOUND)
    assert [events[sessions[i]].parent for i in (3, 4)] == [sessions[2]] * 2


PART = {
    "en": "{hours} {above}\n{first}\nModerator: Mr. Silas Quarrell, Rope Institute\n{second}\n"
    "Moderator: Ms. Orla Tharnwell, Knot Union\n12:00 Closing\n",
    "fr": "{hours} {above}\n{first}\nModérateur : M. Silas Quarrell, Institut de la corde\n{second}\n"
    "Modératrice : Mme Orla Tharnwell, Union des noueurs\n12h00 Clôture\n",
    "es": "{hours} {above}\n{first}\nModerador: Sr. Silas Quarrell, Instituto de la Cuerda\n{second}\n"
    "Moderadora: Sra. Orla Tharnwell, Unión de Nudos\n12:00 Clausura\n",
}
BEFORE = {"en": "09:00 Opening", "fr": "9h00 Ouverture", "es": "9:00 Apertura"}
HOURS = {"en": "10:00", "fr": "10h00", "es": "10:00"}


@pytest.mark.parametrize(
    ("language", "above", "first", "second"),
    [
        ("en", "Breakout sessions", "Breakout 1: Ropes", "Breakout 2: Tides"),
        ("en", "Breakout sessions", "Break-out session A – Ropes", "Break-out session B – Tides"),
        ("en", "Discussions", "Parallel session 2.a: Ropes", "Parallel session 2.b: Tides"),
        ("en", "Discussions", "Working Group No. 1: Ropes", "Working Group No. 2: Tides"),
        ("en", "Discussions", "Group 1. Ropes", "Group 2. Tides"),
        ("en", "Discussions", "Stream A: Ropes", "Stream B: Tides"),
        ("en", "Discussions", "Thematic workshop 1: Ropes", "Thematic workshop 2: Tides"),
        ("en", "Group work", "A. Ropes", "B. Tides"),
        ("fr", "Discussions", "Session parallèle 1 : Cordes", "Session parallèle 2 : Marées"),
        ("fr", "Discussions", "Atelier n° 1 : Cordes", "Atelier n° 2 : Marées"),
        ("fr", "Discussions", "Table ronde A : Cordes", "Table ronde B : Marées"),
        ("fr", "Discussions", "Sous-groupe 1 – Cordes", "Sous-groupe 2 – Marées"),
        ("fr", "Discussions", "Commission 1 : Cordes", "Commission 2 : Marées"),
        ("fr", "Travaux de groupe", "a) Cordes", "b) Marées"),
        ("es", "Discusiones", "Mesa 1. Cuerdas", "Mesa 2. Mareas"),
        ("es", "Discusiones", "Mesa técnica A: Cuerdas", "Mesa técnica B: Mareas"),
        ("es", "Discusiones", "Sesión paralela 1: Cuerdas", "Sesión paralela 2: Mareas"),
        ("es", "Discusiones", "Grupo de trabajo N.º 1: Cuerdas", "Grupo de trabajo N.º 2: Mareas"),
        ("es", "Discusiones", "Comisión 1: Cuerdas", "Comisión 2: Mareas"),
        ("es", "Trabajo en grupos", "a) Cuerdas", "b) Mareas"),
    ],
)
def test_parallel_parts_are_sessions_with_the_hours_of_the_row_above(
    language: str, above: str, first: str, second: str
) -> None:
    rows = PART[language].format(hours=HOURS[language], above=above, first=first, second=second)
    found = conversion(f"{HEADS[language]}\n\n{ROWS[language][0][0][0]}\n\n{BEFORE[language]}\n{rows}")
    events = {event.key: event for event in found.events}
    parts = [events[p.event] for p in sorted(found.participations, key=lambda p: p.span)]
    assert [part.label for part in parts] == [first, second]
    assert {part.start for part in parts} == {"2032-05-04T10:00:00"}
    assert {events[part.parent or ""].label for part in parts} == {above}


@pytest.mark.parametrize(
    ("language", "title", "second"),
    [
        ("en", "Panel 1: Ropes", "Panel 2: Tides"),
        ("fr", "Session 1 : Cordes", "Session 2 : Marées"),
        ("es", "Panel 1: Cuerdas", "Panel 2: Mareas"),
    ],
)
def test_panels_held_one_after_the_other_have_no_hours_of_the_row_above(language: str, title: str, second: str) -> None:
    above = {"en": "Morning", "fr": "Matinée", "es": "Mañana"}[language]
    rows = PART[language].format(hours=HOURS[language], above=above, first=title, second=second)
    found = conversion(f"{HEADS[language]}\n\n{ROWS[language][0][0][0]}\n\n{BEFORE[language]}\n{rows}")
    assert {e.start for e in found.events if e.label in (title, second)} == {"2032-05-04"}


@pytest.mark.parametrize(
    "line",
    [
        "The Group of 77 met in Room B. Working Group 2 on ropes reported that Table 3 seats eight people.",
        "Annex A lists the harbours. Group A of the Assembly supported the text, and Panel B discussed it.",
        "Le Groupe des 77 s'est réuni en salle B. Le Groupe de travail 2 a dit que la table 3 a huit places.",
        "El Grupo de los 77 se reunió en la Sala B. La Comisión 2 informó que la mesa 3 tiene ocho plazas.",
    ],
)
def test_groups_tables_and_rooms_in_prose_are_no_sessions(line: str) -> None:
    found = conversion(
        f"Third Forum on Quays\nReport\nMombasa, 4 May 2032\n\nThe Forum was held in Mombasa.\n\n{line}\n"
    )
    assert [event.label for event in found.events if event.parent] == []


def test_numbered_paragraphs_of_minutes_are_no_rows() -> None:
    found = conversion(
        "Committee on Quays\nSummary record of the 4th meeting\nGeneva, 4 May 2032\n\n"
        "4. Mr. Silas Quarrell (Kenya) said that his country had reopened two quays. Ms. Ida Larkspur thanked him.\n\n"
        "5. The Committee elected Mr. Jens Marlowe Chairperson for 2033.\n"
    )
    assert {s.speaker for s in found.statements} == {"person:silas-quarrell", "person:ida-larkspur"}


CAPITALS = {
    "en": "2 PROGRAMME TUESDAY 4 MAY 9.00 OPENING SESSION REMARKS BY MS. ADA THORNBURY, DIRECTOR OF\n"
    "THE ROPE INSTITUTE MESSAGE FROM MR. SILAS QUARRELL, MAYOR OF LAMU 10.00 COFFEE BREAK 10.30 PLENARY SESSION\n"
    "STATEMENT BY MR. BRAM ODUYAH, SENATOR, KENYA 12.00 LUNCH",
    "fr": "2 PROGRAMME MARDI 4 MAI 9 H 00 SÉANCE SOLENNELLE D'OUVERTURE ALLOCUTION DE MME ADA THORNBURY, CHEFFE DE\n"
    "L'INSTITUT DES CORDES MESSAGE DE M. SILAS QUARRELL, MAIRE DE OUIDAH 10 H 00 PAUSE-CAFÉ 10 H 30 SÉANCE PLÉNIÈRE\n"
    "INTERVENTION DE M. BRAM ODUYAH, SÉNATEUR DU BÉNIN 12 H 00 DÉJEUNER",
    "es": "2 PROGRAMA MARTES 4 DE MAYO 9:00 ACTO SOLEMNE DE APERTURA PALABRAS DE LA SRA. ADA THORNBURY, DIRECTORA DEL\n"
    "INSTITUTO DE LAS CUERDAS MENSAJE DEL SR. SILAS QUARRELL, ALCALDE DE TUXPAN 10:00 RECESO 10:30 SESIÓN PLENARIA\n"
    "INTERVENCIÓN DEL SR. BRAM ODUYAH, SENADOR DE MÉXICO 12:00 ALMUERZO",
}


@pytest.mark.parametrize("language", CAPITALS)
def test_rows_in_capitals_go_on_over_the_lines_of_a_copy(language: str) -> None:
    found = conversion(f"{HEADS[language]}\n\n{CAPITALS[language]}\n")
    start = {event.key: event.start for event in found.events}
    assert {p.person: (p.role, start[p.event]) for p in found.participations} == {
        "ada-thornbury": ("opening", "2032-05-04T09:00:00"),
        "silas-quarrell": ("opening", "2032-05-04T09:00:00"),
        "bram-oduyah": ("speaker", "2032-05-04T10:30:00"),
    }


@pytest.mark.parametrize(
    ("language", "row"),
    [
        (
            "en",
            "9:00–9:30 Closing Report of the Rapporteur, Ms. Ada Thornbury  Conclusions by Dr. Silas Quarrell",
        ),
        (
            "fr",
            "9h00 – 9h30 Clôture Rapport de la rapporteuse, Mme Ada Thornbury  Conclusions de M. Silas Quarrell",
        ),
        (
            "es",
            "9:00 – 9:30 Clausura Informe de la Relatora, Sra. Ada Thornbury  Conclusiones del Sr. Silas Quarrell",
        ),
    ],
)
def test_kinds_of_speech_begin_rows(language: str, row: str) -> None:
    found = conversion(f"{HEADS[language]}\n\n{ROWS[language][0][0][0]}\n\n{row}\n12:00 Panel 2\n13:00 Panel 3\n")
    assert {p.person for p in found.participations} == {"ada-thornbury", "silas-quarrell"}
    assert len({p.event for p in found.participations}) == 1
