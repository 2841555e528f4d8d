"""Sessions and their people in the layouts of programmes, flyers, reports and records, in each language. All meetings,
people and bodies are invented."""

from __future__ import annotations

import pytest

from ingest.participations.taking_part import merged
from ingest.records import Conversion, EventRecord, HoldingRecord, ParticipationRecord, Span
from tests.ingesting import conversion

LANGUAGES = ("en", "fr", "es")


def roles(found: Conversion) -> set[tuple[str, str]]:
    return {(p.person, p.role) for p in found.participations}


def by_session(found: Conversion) -> set[tuple[str, str, str]]:
    return {(p.event.rsplit("/", 1)[-1], p.person, p.role) for p in found.participations}


def event(found: Conversion, tail: str) -> EventRecord:
    return next(e for e in found.events if e.key.endswith(tail))


PROGRAMME = {
    "en": """Conference on Small Harbours
Vienna, 3-4 May 2031

PROGRAMME

9.00 – 9.30 a.m.     Opening
                     Ms. Delphina Otumba, Minister of Transport, Kenya

10.00 a.m. – 12.00 noon   Parallel sessions

Blue Room
Session 2A: Lamps and lanterns
   •  Mr. Ruslan Pask, Professor, University of Vienna
      (by video)
   Moderated by Ms. Ada Quarrell, Director, Quay
   Institute

Green Room
Session 2B: Quays
   Presentation of the report: Tobin Ferrow

2.00 – 3.00 p.m.     Reporting back from the groups
                     Ruslan Pask and Tobin Ferrow

3.00 – 4.00 p.m.     Closing remarks
                     Closing remarks: Mr. Ruslan Pask; H.E. Ms. Delphina
                     Otumba Lark, Kenya
""",
    "fr": """Conférence sur les petits ports
Vienne, 3 et 4 mai 2031

PROGRAMME

9 h 00 – 9 h 30      Ouverture
                     Mme Delphina Otumba, Ministre des transports, Kenya

10 h 00 – 12 h 00    Séances parallèles

Salle bleue
Séance 2A : Lampes et lanternes
   •  M. Ruslan Pask, Professeur, Université de Vienne
      (par vidéo)
   Animée par Mme Ada Quarrell, Directrice, Institut
   des quais

Salle verte
Séance 2B : Quais
   Présentation du rapport : Tobin Ferrow

14 h 00 – 15 h 00    Restitution des ateliers
                     Ruslan Pask et Tobin Ferrow

15 h 00 – 16 h 00    Clôture
                     Remarques finales : M. Ruslan Pask ; S.E. Mme Delphina
                     Otumba Lark, Kenya
""",
    "es": """Conferencia sobre los puertos pequeños
Viena, 3 y 4 de mayo de 2031

PROGRAMA

9.00 – 9.30 h        Apertura
                     Sra. Delphina Otumba, Ministra de Transporte, Kenya

10.00 – 12.00 h      Sesiones paralelas

Sala azul
Sesión 2A: Lámparas y linternas
   •  Sr. Ruslan Pask, Profesor, Universidad de Viena
      (por video)
   Moderada por Sra. Ada Quarrell, Directora, Instituto
   de los Muelles

Sala verde
Sesión 2B: Muelles
   Presentación del informe: Tobin Ferrow

14.00 – 15.00 h      Puesta en común de los grupos
                     Ruslan Pask y Tobin Ferrow

15.00 – 16.00 h      Clausura
                     Palabras de cierre: Sr. Ruslan Pask; Excma. Sra. Delphina
                     Otumba Lark, Kenya
""",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_parts_held_at_once_in_rooms_of_their_own_have_their_people(language: str) -> None:
    found = conversion(PROGRAMME[language])
    assert {(p, r) for s, p, r in by_session(found) if s.endswith("2A")} == {
        ("ruslan-pask", "speaker"),
        ("ada-quarrell", "moderator"),
    }
    assert {(p, r) for s, p, r in by_session(found) if s.endswith("2B")} == {("tobin-ferrow", "speaker")}
    assert event(found, "2A").start == event(found, "2B").start == "2031-05-03T10:00:00"


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_reports_back_from_groups_is_a_rapporteur(language: str) -> None:
    found = {pair for pair in roles(conversion(PROGRAMME[language])) if pair[1] == "rapporteur"}
    assert found == {("ruslan-pask", "rapporteur"), ("tobin-ferrow", "rapporteur")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_that_breaks_over_two_lines_is_one(language: str) -> None:
    assert ("delphina-otumba-lark", "closing") in roles(conversion(PROGRAMME[language]))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ruslan Pask and Tobin Ferrow, rapporteurs", PROGRAMME["en"]),
        ("Ruslan Pask et Tobin Ferrow, rapporteurs", PROGRAMME["fr"]),
        ("Ruslan Pask y Tobin Ferrow, relatores", PROGRAMME["es"]),
    ],
)
def test_a_function_after_two_names_is_both_ones(text: str, label: str) -> None:
    pair = text.split(",", maxsplit=1)[0]
    found = conversion(label.replace(pair, text).replace("Reporting back from the groups", "Debate"))
    assert {p for p, r in roles(found) if r == "rapporteur"} == {"ruslan-pask", "tobin-ferrow"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_label_of_a_meeting_is_its_title_without_place_and_date(language: str) -> None:
    found = conversion(PROGRAMME[language])
    title = PROGRAMME[language].split("\n", maxsplit=1)[0]
    assert [e.label for e in found.events if "/" not in e.key] == [title]


FLYER = {
    "en": """Lamps on the Lake
Side event to the International Migration Review Forum

Date: Wednesday, 18 May 2022
Time: 1.15 p.m. to 2.30 p.m.
Venue: Room 4

1. Background

The lamps of the lake are old and the keepers of the lake have said so at each of the meetings.
""",
    "fr": """Lampes sur le lac
Manifestation parallèle au Forum d'examen des migrations internationales

Date : mercredi 18 mai 2022
Heure : de 13 h 15 à 14 h 30
Lieu : salle 4

1. Contexte

Les lampes du lac sont vieilles et les gardiens du lac l'ont dit à chacune des réunions d'avant.
""",
    "es": """Lámparas en el lago
Evento paralelo al Foro de Examen de la Migración Internacional

Fecha: miércoles 18 de mayo de 2022
Hora: de 13.15 a 14.30 horas
Lugar: Sala 4

1. Antecedentes

Las lámparas del lago son viejas y los guardas del lago lo han dicho en cada una de las reuniones.
""",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_flyer_tells_a_side_event_of_its_own_with_its_hours(language: str) -> None:
    found = conversion(FLYER[language])
    side = next(e for e in found.events if e.kind == "side-event")
    assert (side.start, side.end) == ("2022-05-18T13:15:00", "2022-05-18T14:30:00")
    assert side.parent == "imrf-2022"
    assert side.label is not None
    assert side.label.startswith(FLYER[language].split("\n", maxsplit=1)[0])


REPORT = {
    "en": """SUMMARY OF THE CONFERENCE ON SMALL HARBOURS
Vienna, 3-4 May 2031

Session One: Lamps (Tuesday 3 May, 0900)

The session was moderated by Ms. Ada Quarrell, Director of the Quay Institute. Mr. Ruslan Pask, Professor at the
University of Vienna, said that the lamps were old.

Session Two: Quays (1330)

The session was moderated by Mr. Ruslan Pask. Ms. Ximena Lark, Minister of Transport of Kenya, said that the quays
were in want of paint.

Closing session
(Wednesday 4 May, 6 p.m.)

Ms. Ada Quarrell closed the meeting.
""",
    "fr": """COMPTE RENDU DE LA CONFÉRENCE SUR LES PETITS PORTS
Vienne, 3 et 4 mai 2031

Première séance : Lampes (mardi 3 mai, 9 heures)

La séance a été animée par Mme Ada Quarrell, Directrice de l'Institut des quais. M. Ruslan Pask, Professeur à
l'Université de Vienne, a dit que les lampes étaient vieilles.

Deuxième séance : Quais (13 h 30)

La séance a été animée par M. Ruslan Pask. Mme Ximena Lark, Ministre des transports du Kenya, a dit que les quais
manquaient de peinture.

Séance de clôture
(mercredi 4 mai, 18 heures)

Mme Ada Quarrell a clôturé la réunion.
""",
    "es": """RESUMEN DE LA CONFERENCIA SOBRE LOS PUERTOS PEQUEÑOS
Viena, 3 y 4 de mayo de 2031

Primera sesión: Lámparas (martes 3 de mayo, 9.00 horas)

La sesión fue moderada por la Sra. Ada Quarrell, Directora del Instituto de los Muelles. El Sr. Ruslan Pask, Profesor de
la Universidad de Viena, dijo que las lámparas eran viejas.

Segunda sesión: Muelles (13.30 horas)

La sesión fue moderada por el Sr. Ruslan Pask. La Sra. Ximena Lark, Ministra de Transporte de Kenya, dijo que a los
muelles les faltaba pintura.

Sesión de clausura
(miércoles 4 de mayo, 18.00 horas)

La Sra. Ada Quarrell clausuró la reunión.
""",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_of_sessions_in_a_report_give_their_day_and_hour(language: str) -> None:
    found = conversion(REPORT[language])
    starts = [e.start for e in found.events if "/" in e.key]
    assert starts == ["2031-05-03T09:00:00", "2031-05-03T13:30:00", "2031-05-04T18:00:00"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_whom_a_section_tells_of_took_part_in_its_session(language: str) -> None:
    found = conversion(REPORT[language])
    order = [e.key.rsplit("/", 1)[-1] for e in found.events if "/" in e.key]
    assert by_session(found) == {
        (order[0], "ada-quarrell", "moderator"),
        (order[0], "ruslan-pask", "speaker"),
        (order[1], "ruslan-pask", "moderator"),
        (order[1], "ximena-lark", "speaker"),
        (order[2], "ada-quarrell", "closing"),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_papers_own_day_is_not_the_meetings(language: str) -> None:
    day = {"en": "20 June 2031", "fr": "20 juin 2031", "es": "20 de junio de 2031"}[language]
    found = conversion(f"{day}\nORIGINAL: LATIN\n\n{REPORT[language]}")
    assert {e.start for e in found.events if "/" not in e.key} == {"2031-05-03"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The meeting was co-chaired by Ms. Ada Quarrell (Ghana) and Mr. Tobin Ferrow (Kenya).\n",
            {("ada-quarrell", "chair"), ("tobin-ferrow", "chair")},
        ),
        (
            "Mme Ada Quarrell, Directrice de l'Institut des quais, en a été la rapporteuse et a parlé du lac.\n",
            {("ada-quarrell", "rapporteur")},
        ),
        (
            "Fue presentado por los correlatores, la Sra. Ada Quarrell (Ghana) y el Sr. Tobin Ferrow (Perú).\n",
            {("ada-quarrell", "rapporteur"), ("tobin-ferrow", "rapporteur")},
        ),
        (
            "Co-Chair Ada Quarrell (Ghana) opened the session and invited comments on the draft of the paper.\n",
            {("ada-quarrell", "chair"), ("ada-quarrell", "opening")},
        ),
        (
            "Presidió la mesa la Sra. Ada Quarrell, Coordinadora General del Instituto de los Muelles, con acierto.\n",
            {("ada-quarrell", "chair")},
        ),
        (
            "The meeting elected Ada Quarrell (Ghana) as its Vice-Chair and then turned to the quays of the lake.\n",
            set(),
        ),
        (
            "Mme Ada Quarrell, Directrice de l'Institut des quais, a levé la séance à la fin du jour et du débat.\n",
            {("ada-quarrell", "closing")},
        ),
    ],
)
def test_functions_are_told_in_many_ways(text: str, expected: set[tuple[str, str]]) -> None:
    language = "fr" if "Mme" in text else "es" if "Sra." in text else "en"
    head = "\n".join(REPORT[language].split("\n")[:3])
    assert roles(conversion(f"{head}\n{text}")) == expected


UNDATED = {
    "en": """9.00 - 9.30 Opening
Mr. Tobin Ferrow, Minister of Transport, Ghana

9.30 - 11.00 Panel 1: Lamps
Moderator: Ms. Ada Quarrell, Director, Quay Institute

11.00 - 12.00 Closing of the meeting
Mr. Tobin Ferrow
""",
    "fr": """9 h 00 - 9 h 30 Ouverture
M. Tobin Ferrow, Ministre des transports, Ghana

9 h 30 - 11 h 00 Table ronde 1 : Lampes
Modératrice : Mme Ada Quarrell, Directrice, Institut des quais

11 h 00 - 12 h 00 Clôture de la réunion
M. Tobin Ferrow
""",
    "es": """9:00 - 9:30 Apertura
Sr. Tobin Ferrow, Ministro de Transporte, Ghana

9:30 - 11:00 Panel 1: Lámparas
Modera: Sra. Ada Quarrell, Directora, Instituto de los Muelles

11:00 - 12:00 Clausura de la reunión
Sr. Tobin Ferrow
""",
}
TITLES = {
    "en": ("Workshop on the Lamps of Small Harbours\n\n", "PROGRAMME\n\n"),
    "fr": ("Atelier sur les lampes des petits ports\n\n", "PROGRAMME\n\n"),
    "es": ("Taller sobre las lámparas de los puertos pequeños\n\n", "PROGRAMA\n\n"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("title", [0, 1, None])
def test_an_agenda_without_a_date_is_an_event_with_its_people_and_no_days(language: str, title: int | None) -> None:
    head = "" if title is None else TITLES[language][title]
    found = conversion(head + UNDATED[language], "lamps.txt")
    whole = next(e for e in found.events if "/" not in e.key)
    assert {e.start for e in found.events} == {None}
    assert whole.label == (head.strip() if title == 0 else None)
    assert {e.parent for e in found.events} == {None, whole.key}
    assert roles(found) == {("tobin-ferrow", "opening"), ("ada-quarrell", "moderator"), ("tobin-ferrow", "closing")}


def test_two_agendas_without_title_or_date_are_two_meetings() -> None:
    keys = [next(e.key for e in conversion(UNDATED["en"], name).events) for name in ("one.txt", "other.txt")]
    assert len(set(keys)) == 2


DATED = {
    "en": ("Vienna, 3 May 2031", "Wednesday, 4 June 2031", "Monday, 3 May 2031", "Saturday, 3 May 2031"),
    "fr": ("Vienne, 3 mai 2031", "Mercredi 4 juin 2031", "Lundi 3 mai 2031", "Samedi 3 mai 2031"),
    "es": ("Viena, 3 de mayo de 2031", "Miércoles 4 de junio de 2031", "Lunes 3 de mayo de 2031", "Sábado 3 de mayo"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("row", "day", "problems"),
    [(1, "2031-06-04", ["beyond-title"]), (2, "2031-05-03", ["weekday-differs"]), (3, "2031-05-03", [])],
)
def test_a_day_that_contradicts_the_title_or_its_weekday_is_taken_and_told(
    language: str, row: int, day: str, problems: list[str]
) -> None:
    title, *_ = DATED[language]
    told = DATED[language][row]
    found = conversion(f"{TITLES[language][0].strip()}\n{title}\n\n{told}\n\n{UNDATED[language]}")
    assert {(e.start or "")[:10] for e in found.events if "/" in e.key} == {day}
    assert [(w.problem, w.line, w.as_written) for w in found.warnings] == [(p, 4, told) for p in problems]


ANNOTATED = {
    "en": """Steering Committee of the Lake
Vienna, 3-4 May 2031

PROVISIONAL ANNOTATED AGENDA

TUESDAY, 3 MAY 2031

1.  Opening of the session (9.30 a.m. - 10.15 a.m.)

    Chair: Ms. Ada Quarrell (Ghana)
    Statements:
      –  Mr. Tobin Ferrow, Minister of Transport, Kenya

2.  Lamps and lanterns (from 11 a.m. to 12.30 p.m.)

    The Committee has before it a report on the lamps, which were found to be old at each of its sessions.

    Speakers:
      –  Mr. Ruslan Pask, Professor, University of Vienna
    The debate will be moderated by Ms. Ximena Lark. The Committee will hear a presentation by Ms. Halima Orwell,
    President of the Quay Institute, followed by comments by Mr. Bo Tarn, Mayor of Vienna.

3.  Closing (3 p.m.)
""",
    "fr": """Comité directeur du lac
Vienne, 3 et 4 mai 2031

ORDRE DU JOUR PROVISOIRE ANNOTÉ

MARDI 3 MAI 2031

1.  Ouverture de la session (9 h 30 - 10 h 15)

    Présidence : Mme Ada Quarrell (Ghana)
    Allocutions :
      –  M. Tobin Ferrow, Ministre des transports, Kenya

2.  Lampes et lanternes (de 11 heures à 12 h 30)

    Le Comité sera saisi d'un rapport sur les lampes, dont il a été constaté à chaque session qu'elles étaient vieilles.

    Orateurs :
      –  M. Ruslan Pask, Professeur, Université de Vienne
    Le débat sera animé par Mme Ximena Lark. Le Comité entendra un exposé de Mme Halima Orwell, Présidente de
    l'Institut des quais, puis les observations de M. Bo Tarn, Maire de Vienne.

3.  Clôture (15 h)
""",
    "es": """Comité Directivo del Lago
Viena, 3 y 4 de mayo de 2031

PROGRAMA PROVISIONAL ANOTADO

MARTES 3 DE MAYO DE 2031

1.  Apertura del período de sesiones (9.30 h a 10.15 h)

    Presidencia: Sra. Ada Quarrell (Ghana)
    Alocuciones:
      –  Sr. Tobin Ferrow, Ministro de Transporte, Kenya

2.  Lámparas y linternas (de 11.00 a 12.30 horas)

    El Comité tendrá ante sí un informe sobre las lámparas, que en cada una de las reuniones se hallaron viejas.

    Oradores:
      –  Sr. Ruslan Pask, Profesor, Universidad de Viena
    El debate será moderado por la Sra. Ximena Lark. El Comité escuchará una exposición de la Sra. Halima Orwell,
    Presidenta del Instituto de los Muelles, y las observaciones del Sr. Bo Tarn, Alcalde de Viena.

3.  Clausura (15.00 horas)
""",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbered_items_with_hours_in_brackets_are_the_sessions_of_an_annotated_agenda(language: str) -> None:
    found = conversion(ANNOTATED[language])
    parts = [e for e in found.events if "/" in e.key]
    assert [e.start for e in parts] == ["2031-05-03T09:30:00", "2031-05-03T11:00:00", "2031-05-03T15:00:00"]
    assert not any("(" in (e.label or "") or (e.label or "")[0].isdigit() for e in parts)
    assert {(p.event == parts[0].key, p.person, p.role) for p in found.participations} == {
        (True, "ada-quarrell", "chair"),
        (True, "tobin-ferrow", "opening"),
        (False, "ruslan-pask", "speaker"),
        (False, "ximena-lark", "moderator"),
        (False, "halima-orwell", "speaker"),
        (False, "bo-tarn", "speaker"),
    }


COVERS = {
    "en": ("Dialogue on Lighthouses 2031", "Second workshop, 3 and 4 May 2031\nBlue Hall, Vienna", "CONCEPT NOTE"),
    "fr": ("Dialogue sur les phares 2031", "Second atelier, 3 et 4 mai 2031\nSalle bleue, Vienne", "NOTE CONCEPTUELLE"),
    "es": (
        "Diálogo sobre los faros 2031",
        "Segundo taller, 3 y 4 de mayo de 2031\nSala Azul, Viena",
        "NOTA CONCEPTUAL",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cover_inside_a_report_is_no_session_of_the_meeting_that_it_titles(language: str) -> None:
    title, cover, note = COVERS[language]
    found = conversion(f"{title}\nLUX\n\n{cover}\n\n{note}\n\nLux 7.\n\n{note}\n\n{cover}\n\nLux 8.\n")
    assert [event.kind for event in found.events] == ["workshop"]


def test_one_post_in_a_department_and_in_its_ministry_is_kept_with_both() -> None:
    row = _participation("organization/department")
    told = [row, _participation("organization/ministry"), _participation(None), _participation("organization/ministry")]
    [place] = merged(told)
    assert [holding.body for holding in place.holdings] == ["organization/department", "organization/ministry"]


def _participation(body: str | None) -> ParticipationRecord:
    span = Span(0, 4)
    holding = HoldingRecord("Director", body, span)
    return ParticipationRecord("meeting", "ada", "speaker", "attested", span, "Ada", (holding,))


PROCEEDINGS = {
    "en": """PROCEEDINGS OF THE FORUM ON SMALL HARBOURS

Vienna, 3-4 May 2031

These proceedings were made from the notes of the rapporteurs. What was said in the workshops is summed up.

WORKSHOP 1 – LAMPS AND LANTERNS
Saturday 3 May, 10.30 a.m. – 12.30 p.m.
Moderator: Tobin FERROW, programme officer, Quay Institute (QI)
Rapporteur: Ada QUARRELL, holder of the Chair of Tides, University of Vienna

Ms. Delphina OTUMBA, Mayor of Fern (Kenya), explained that her town had lived off the lamps for fifty years. She said
that the boats of the town had never been counted.

CLOSING SESSION
Sunday 4 May, 9.30 – 11 a.m.

TOBIN FERROW, Director of the Quay Institute: I shall not speak of harbours, but of those who leave them. That is all.

ADA QUARRELL, rapporteur: Three ideas came back in all of our workshops. First of all, a quay is a public service.
""",
    "fr": """ACTES DU FORUM DES PETITS PORTS

Vienne, 3 et 4 mai 2031

Les présents actes ont été établis sur les notes des rapporteurs. Ce qui s'est dit dans les ateliers y est résumé.

ATELIER 1 – LAMPES ET LANTERNES
Samedi 3 mai, 10 h 30 – 12 h 30
Modération : Tobin FERROW, responsable de programme, Institut des quais (IQ)
Rapporteuse : Ada QUARRELL, titulaire de la Chaire des marées, Université de Vienne

Mme Delphina OTUMBA, maire de Fern (Kenya), explique que sa commune vit des lampes depuis cinquante ans. Elle dit que
les bateaux de la commune n'ont jamais été comptés.

SÉANCE DE CLÔTURE
Dimanche 4 mai, 9 h 30 – 11 h

TOBIN FERROW, Directeur de l'Institut des quais : Je ne vais pas vous parler des ports, mais de ceux qui les quittent.

ADA QUARRELL, rapporteuse : Trois idées reviennent dans tous nos ateliers. D'abord, un quai est un service public.
""",
    "es": """MEMORIA DEL FORO DE PUERTOS PEQUEÑOS

Viena, 3 y 4 de mayo de 2031

Esta memoria se hizo con las notas de las relatoras. Lo que se dijo en los talleres se resume aquí.

TALLER 1 – LÁMPARAS Y LINTERNAS
Sábado 3 de mayo, 10.30 – 12.30 h
Moderación: Tobin FERROW, oficial de programa, Instituto de los Muelles (IM)
Relatora: Ada QUARRELL, titular de la Cátedra de Mareas, Universidad de Viena

La Sra. Delphina OTUMBA, alcaldesa de Fern (Kenya), explicó que su ciudad vive de las lámparas desde hace cincuenta
años. Ella dijo que los barcos de la ciudad nunca se habían contado.

SESIÓN DE CLAUSURA
Domingo 4 de mayo, 9.30 – 11 h

TOBIN FERROW, Director del Instituto de los Muelles: No voy a hablar de los puertos, sino de quienes los dejan.

ADA QUARRELL, relatora: Tres ideas vuelven en todos nuestros talleres. Ante todo, un muelle es un servicio público.
""",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_hours_and_leaders_under_a_title_are_those_of_the_section_that_they_open(language: str) -> None:
    found = conversion(PROCEEDINGS[language])
    workshop = next(e for e in found.events if e.key.endswith("-1") and e.parent)
    assert (workshop.start, workshop.end) == ("2031-05-03T10:30:00", "2031-05-03T12:30:00")
    there = {(p.person, p.role) for p in found.participations if p.event == workshop.key}
    assert there == {("tobin-ferrow", "moderator"), ("ada-quarrell", "rapporteur"), ("delphina-otumba", "speaker")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_label_of_who_leads_a_section_opens_no_words_of_theirs(language: str) -> None:
    speakers = {s.speaker for s in conversion(PROCEEDINGS[language]).statements}
    assert speakers == {"person:delphina-otumba", "person:tobin-ferrow", "person:ada-quarrell"}


COLUMNED = {
    "en": ("Speakers:", "Mayor of Fern, Kenya", "Mayor of Lark, Ghana"),
    "fr": ("Intervenants :", "Maire de Fern, Kenya", "Maire de Lark, Ghana"),
    "es": ("Panelistas:", "Alcaldesa de Fern, Kenya", "Alcalde de Lark, Ghana"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_under_one_that_ends_with_a_state_begins_the_next_entry(language: str) -> None:
    label, one, other = COLUMNED[language]
    rows = f"{label:<16}Delphina Otumba, {one}\n{'':<16}Winston St. Hilaire, {other}\n"
    head = PROGRAMME[language].partition("\n9")[0]
    found = conversion(f"{head}\n10:00 – 11:00 Quays\n\n{rows}\n11:00 – 12:00 Lamps\n\n12:00 – 12:30 Tides\n")
    held = {p.person: (p.on_behalf_of, [h.post for h in p.holdings]) for p in found.participations}
    assert held == {
        "delphina-otumba": (("state/KEN",), [one.partition(",")[0]]),
        "winston-st-hilaire": (("state/GHA",), [other.partition(",")[0]]),
    }


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Dato' Azlina binti Hashim", "azlina-binti-hashim"),
        ("Tan Sri Ahmad bin Lark", "ahmad-bin-lark"),
        ("Lic. Ixchel Tzul de Lark", "ixchel-tzul-de-lark"),
        ("Ma. Corazon Otumba", "ma-corazon-otumba"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_forms_of_address_of_other_languages_are_read(language: str, written: str, key: str) -> None:
    label, one, _ = COLUMNED[language]
    head = PROGRAMME[language].partition("\n9")[0]
    found = conversion(f"{head}\n10:00 – 11:00 Quays\n\n{label} {written}, {one}\n\n11:00 Lamps\n\n12:00 Tides\n")
    assert [p.person for p in found.participations] == [key]
