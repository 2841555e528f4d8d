"""Rows of programmes that name their day by the day of the week: with its number, or alone."""

from __future__ import annotations

import pytest

from ingest.page.dates import Calendar
from tests.ingesting import conversion, knowledge

EN = "PROGRAMME\n\nForum on Quays and Nets\nAccra, Ghana, 3–5 June 2031\n\n"  # a Tuesday to a Thursday
FR = "PROGRAMME\n\nForum sur les quais et les filets\nLomé, Togo, 3-5 juin 2031\n\n"
ES = "PROGRAMA\n\nForo sobre muelles y redes\nLima, Perú, 3 al 5 de junio de 2031\n\n"
ROPE = {EN: ("Opening", "Rope and nets", "Tides"), FR: ("Ouverture", "Cordes et filets", "Marées")}
ROPE[ES] = ("Apertura", "Cuerdas y redes", "Mareas")


def starts(head: str, first: str, second: str) -> list[str]:
    """When the parts of a programme begin that has two rows of days."""
    one, two, three = ROPE[head]
    text = f"{head}{first}\n\n09:00  {one}\n11:00  {two}\n\n{second}\n\n10:00  {three}\n"
    return [e.start or "" for e in conversion(text).events if e.parent]


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        (EN, "Tuesday 3", "Thursday 5"),
        (EN, "=== TUESDAY 3 ===", "=== THURSDAY 5 ==="),
        (EN, "Tuesday 3rd · Harbour Hall", "Thursday 5th · Small Hall"),
        (EN, "TUESDAY", "THURSDAY"),
        (EN, "Tuesday morning", "Thursday, afternoon"),
        (EN, "Tue 3", "Thu 5"),
        (EN, "Day 1 – Tuesday 3", "Day 3 – Thursday 5"),
        (
            EN,
            "Tuesday 3 June      Harbour Hall, first floor",
            "Thursday 5 June      Small Hall, by the old quay, north",
        ),
        (EN, "Tuesday 3 | Harbour Hall", "Thursday 5 | Harbour Hall"),
        (FR, "MARDI 3", "JEUDI 5"),
        (FR, "◆ MARDI MATIN", "◆ JEUDI APRÈS-MIDI"),
        (FR, "Mardi 3 juin            Salle des cordes", "Jeudi 5 juin            Amphithéâtre du vieux port de pêche"),
        (FR, "Mardi", "Jeudi"),
        (FR, "mar. 3", "jeu. 5"),
        (FR, "Le mardi 3 au matin", "Le jeudi 5 au matin"),
        (ES, "MARTES 3 · mañana · Sala Norte", "JUEVES 5 · tarde · Sala Norte"),
        (ES, "Martes 3 por la mañana", "Jueves 5 por la tarde"),
        (ES, "Martes", "Jueves"),
        (ES, "---------------\nMARTES 3\n---------------", "---------------\nJUEVES 5\n---------------"),
        (ES, "mar 3", "jue 5"),
    ],
)
def test_parts_are_held_on_the_day_of_the_row_above_them(head: str, first: str, second: str) -> None:
    assert starts(head, first, second) == ["2031-06-03T09:00:00", "2031-06-03T11:00:00", "2031-06-05T10:00:00"]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (EN, "Thursday boats"),  # a title
        (EN, "Thursday – boats of the poor"),
        (EN, "Monday 9"),  # no day of the meeting
        (EN, "Mona Roe, Thursday League"),
        (FR, "Jeudi, une barque"),
        (FR, "Lundi 9"),
        (ES, "Jueves de barcas"),
        (ES, "Lunes 9"),
    ],
)
def test_other_rows_begin_no_day(head: str, row: str) -> None:
    first = {EN: "Tuesday 3", FR: "Mardi 3", ES: "Martes 3"}[head]
    assert starts(head, first, row)[2] == "2031-06-03T10:00:00"


def test_a_day_of_the_week_that_is_twice_in_a_meeting_is_no_day_alone() -> None:
    text = EN.replace("3–5 June", "3–12 June") + "Tuesday\n\n09:00  Opening\n11:00  Rope\n\n14:00  Tides\n"
    assert {(e.start or "")[:10] for e in conversion(text).events if e.parent} == {"2031-06-03"}


def test_a_row_of_a_day_and_its_room_names_no_meeting() -> None:
    found = conversion(f"{EN}Tuesday 3rd · Harbour Hall\n\n09:00  Opening\n11:00  Rope\n14:00  Tides\n")
    assert [e.label for e in found.events if not e.parent] == ["Forum on Quays and Nets"]


def test_a_title_behind_the_day_of_a_row_titles_no_day() -> None:
    text = EN + "Tuesday 3\n\n09:00  Opening\n11:00  Rope\n\nThursday 5 – Session 4: Tides\n10:00  Low tides\n"
    assert ("2031-06-05T10:00:00", "Low tides") in [(e.start, e.label) for e in conversion(text).events]


@pytest.mark.parametrize(
    ("language", "written", "days"),
    [
        ("en", "Tuesday 3 – Thursday 5 June 2031", ("2031-06-03", "2031-06-05")),
        ("en", "Tue 3 > Thu 5 June 2031", ("2031-06-03", "2031-06-05")),
        ("en", "Tuesday, 3 June – Thursday, 5 June 2031", ("2031-06-03", "2031-06-05")),
        ("en", "Tuesday, June 3 – Thursday, June 5, 2031", ("2031-06-03", "2031-06-05")),
        ("en", "Friday 30 May – Sunday 1 June 2031", ("2031-05-30", "2031-06-01")),
        ("en", "3 & 4 June 2031", ("2031-06-03", "2031-06-04")),
        ("en", "3 through 5 June 2031", ("2031-06-03", "2031-06-05")),
        ("en", "Day 3 – Thursday, 5 June 2031", ("2031-06-05", "2031-06-05")),
        ("en", "Session 2 – Thursday 5 June 2031", ("2031-06-05", "2031-06-05")),
        ("fr", "mardi 3 – jeudi 5 juin 2031", ("2031-06-03", "2031-06-05")),
        ("fr", "mar. 3 > jeu. 5 juin 2031", ("2031-06-03", "2031-06-05")),
        ("fr", "3 → 5 juin 2031", ("2031-06-03", "2031-06-05")),
        ("fr", "Jour 3 – jeudi 5 juin 2031", ("2031-06-05", "2031-06-05")),
        ("es", "martes 3 – jueves 5 de junio de 2031", ("2031-06-03", "2031-06-05")),
        ("es", "Mar 3 - Jue 5 de junio de 2031", ("2031-06-03", "2031-06-05")),
        ("es", "vie. 30 de mayo – dom. 1 de junio de 2031", ("2031-05-30", "2031-06-01")),
        ("es", "Día 3 – jueves 5 de junio de 2031", ("2031-06-05", "2031-06-05")),
    ],
)
def test_days_with_their_days_of_the_week_are_a_range(language: str, written: str, days: tuple[str, str]) -> None:
    assert [(d.first, d.last) for d in Calendar(knowledge().lexicons[language]).dates(written)] == [days]
