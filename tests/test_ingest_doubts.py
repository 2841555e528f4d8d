"""Days, hours and years that contradict each other are told with their line, and no event ends before it begins."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.ingestion import _warning
from ingest.records import BACKWARD, BEYOND, HOURS, NO_DAY, WEEKDAY, YEARS, Span, WarningRecord
from tests.ingesting import conversion, knowledge

HEADS = {"en": "Workshop on the ropes of ferries", "fr": "Atelier sur les cordes", "es": "Taller sobre las cuerdas"}
ROWS = {
    "en": "9.00 – 9.30 Opening\nMs. Ana Lorne, Director, Ferry House\n\n11.00 – 12.00 Closing\n",
    "fr": "9 h – 9 h 30 Ouverture\nMme Ana Lorne, directrice, Maison des bacs\n\n11 h – 12 h Clôture\n",
    "es": "9.00 – 9.30 Apertura\nSra. Ana Lorne, Directora, Alianza de Barcas\n\n11.00 – 12.00 Clausura\n",
}


def told(text: str) -> list[tuple[str, int, str]]:
    return [(warning.problem, warning.line, warning.as_written) for warning in conversion(text).warnings]


def agenda(language: str, days: str, rows: str = "") -> str:
    return f"{HEADS[language]}\n{days}\n\n{rows or ROWS[language]}"


def own_days(text: str) -> tuple[str | None, str | None]:
    """The first and the last day of the one meeting of a paper, all of whose events end after they begin."""
    events = conversion(text).events
    for event in events:
        assert event.start is None or event.end is None or event.start <= event.end
    (own,) = (event for event in events if event.parent is None)
    return own.start, own.end


@pytest.mark.parametrize(
    ("language", "days", "written"),
    [
        ("en", "Oslo, 5 to 4 April 2032", "5 to 4 April 2032"),
        ("en", "Oslo, 5–4 April 2032", "5–4 April 2032"),
        ("en", "April 5-4, 2032, Oslo", "April 5-4, 2032"),
        ("en", "5 April 2032 – 3 April 2032", "5 April 2032 – 3 April 2032"),
        ("en", "Monday 5 April – Sunday 4 April 2032", "Monday 5 April – Sunday 4 April 2032"),
        ("fr", "Oslo, du 5 au 4 avril 2032", "5 au 4 avril 2032"),
        ("fr", "Oslo, 5 avril au 31 mars 2032", "5 avril au 31 mars 2032"),
        ("fr", "5-4.04.2032, Oslo", "5-4.04.2032"),
        ("es", "Oslo, del 5 al 4 de abril de 2032", "5 al 4 de abril de 2032"),
        ("es", "Oslo, 5 – 4 de abril de 2032", "5 – 4 de abril de 2032"),
    ],
)
def test_days_that_end_before_they_begin_are_told_and_the_last_left_out(language: str, days: str, written: str) -> None:
    text = agenda(language, days)
    assert told(text) == [(BACKWARD, 2, written)]
    assert own_days(text) == ("2032-04-05", None)


@pytest.mark.parametrize(
    ("language", "days"),
    [
        ("en", "Oslo, 30 December to 2 January 2032"),
        ("en", "December 30 – January 2, 2032"),
        ("en", "Tue 30 December – Fri 2 January 2032"),
        ("fr", "Oslo, du 30 décembre au 2 janvier 2032"),
        ("fr", "Oslo, 30 décembre 2031 – 2 janvier 2032"),
        ("es", "Oslo, del 30 de diciembre al 2 de enero de 2032"),
    ],
)
def test_the_year_behind_days_on_both_sides_of_new_year_is_that_of_the_last(language: str, days: str) -> None:
    text = agenda(language, days)
    assert told(text) == []
    assert own_days(text) == ("2031-12-30", "2032-01-02")


@pytest.mark.parametrize(
    ("language", "days", "written"),
    [
        ("en", "Oslo, Friday, 3 March 2031", "Friday, 3 March 2031"),
        ("en", "3 March 2031 (Friday)", "3 March 2031 (Friday)"),
        ("en", "Monday 3 – Friday 4 March 2031", "Monday 3 – Friday 4 March 2031"),
        ("en", "Fri. 3 March 2031", "Fri. 3 March 2031"),
        ("fr", "Oslo, le vendredi 3 mars 2031", "vendredi 3 mars 2031"),
        ("fr", "lundi 3 et vendredi 4 mars 2031", "lundi 3 et vendredi 4 mars 2031"),
        ("es", "Oslo, viernes 3 de marzo de 2031", "viernes 3 de marzo de 2031"),
        ("es", "Oslo, 3 de marzo de 2031 (viernes)", "3 de marzo de 2031 (viernes)"),
    ],
)
def test_a_day_of_the_week_in_a_head_that_the_date_is_not_is_told(language: str, days: str, written: str) -> None:
    text = agenda(language, days)
    ((problem, line, found),) = told(text)
    assert (problem, line, written in found) == (WEEKDAY, 2, True)
    assert own_days(text)[0] == "2031-03-03"


@pytest.mark.parametrize(
    ("language", "days"),
    [
        ("en", "Thurs. 6 March 2031"),
        ("en", "Oslo, Thurs. 6 March 2031"),
        ("fr", "Jeu. 6 mars 2031"),
        ("fr", "jeu. 6 mars 2031"),
        ("es", "jue. 6 de marzo de 2031"),
        ("es", "Oslo, Jue. 6 de marzo de 2031"),
    ],
)
def test_a_day_behind_a_shortened_day_of_the_week_is_the_meetings(language: str, days: str) -> None:
    text = agenda(language, days)
    assert own_days(text) == ("2031-03-06", "2031-03-06")
    assert {event.label for event in conversion(text).events if event.parent is None} == {HEADS[language]}


@pytest.mark.parametrize(
    ("language", "days"),
    [
        ("en", "Oslo, Monday, 3 March 2031"),
        ("en", "Monday 3 and Tuesday 4 March 2031"),
        ("en", "Mon 3 – Wed 5 March 2031"),
        ("en", "3-5 March 2031, Oslo"),
        ("en", "March 3-5, 2031"),
        ("fr", "lundi 3 et mardi 4 mars 2031"),
        ("fr", "lun. 3 – mer. 5 mars 2031"),
        ("fr", "du 3 au 5 mars 2031"),
        ("es", "lunes 3 y martes 4 de marzo de 2031"),
        ("es", "3 mar. 2031, Oslo"),
        ("es", "del lunes 3 al miércoles 5 de marzo de 2031"),
    ],
)
def test_days_that_agree_are_told_of_with_nothing(language: str, days: str) -> None:
    assert told(agenda(language, days)) == []


@pytest.mark.parametrize(
    ("language", "days", "written"),
    [
        ("en", "Oslo, 31 April 2032", "31 April 2032"),
        ("en", "2032-02-31", "2032-02-31"),
        ("fr", "Oslo, le 30 février 2032", "30 février 2032"),
        ("fr", "31/04/2032", "31/04/2032"),
        ("es", "Oslo, 31 de junio de 2032", "31 de junio de 2032"),
    ],
)
def test_a_day_that_its_month_has_not_is_told(language: str, days: str, written: str) -> None:
    assert told(agenda(language, days)) == [(NO_DAY, 2, written)]


@pytest.mark.parametrize("line", ["Articles 45 March 2032", "Tel. 99/88/2032", "Oslo, 29 February 2032"])
def test_numbers_that_were_meant_for_no_day_are_let_be(line: str) -> None:
    assert NO_DAY not in [problem for problem, *_ in told(agenda("en", f"3 March 2032\n\n{line}"))]


@pytest.mark.parametrize(
    ("language", "row", "line"),
    [
        ("en", "11.00 – 9.30 Knots\nMs. Ana Lorne, Director, Ferry House\n", "11.00 – 9.30 Knots"),
        ("en", "2 p.m. – 1 p.m. Knots\nMs. Ana Lorne, Director, Ferry House\n", "2 p.m. – 1 p.m. Knots"),
        ("fr", "15 h – 14 h 30 Panel 1 : Nœuds\n", "15 h – 14 h 30 Panel 1 : Nœuds"),
        ("es", "15:00 – 14:30 Panel 1: Nudos\n", "15:00 – 14:30 Panel 1: Nudos"),
    ],
)
def test_hours_that_end_before_they_begin_are_told_and_the_last_left_out(language: str, row: str, line: str) -> None:
    text = agenda(language, "3.05.2033" if language == "fr" else "2033-05-03", f"{row}\n{ROWS[language]}")
    assert told(text) == [(HOURS, 4, line)]
    assert own_days(text) == ("2033-05-03", "2033-05-03")


def test_what_ends_after_midnight_ends_on_the_next_day() -> None:
    text = agenda("en", "3 May 2033", f"{ROWS['en']}\n20.00 – 00.30 Panel 1: Songs\nMr. Tom Askew, Singer\n")
    assert told(text) == []
    assert "2033-05-04T00:30:00" in [event.end for event in conversion(text).events]
    assert own_days(text) == ("2033-05-03", "2033-05-03")


@pytest.mark.parametrize("hours", ["11.30 – 1.00", "9:00 – 5:00"])
def test_hours_of_the_afternoon_without_their_sign_are_no_contradiction(hours: str) -> None:
    text = agenda("en", "3 May 2033", f"{hours} Panel 1: Songs\nMr. Tom Askew, Singer\n\n{ROWS['en']}")
    assert HOURS not in [problem for problem, *_ in told(text)]


@pytest.mark.parametrize(
    ("title", "days", "doubt"),
    [
        ("Ferry Forum 2031", "Oslo, 4 April 2032", True),
        ("2031 Ferry Forum", "Oslo, 4-5 April 2032", True),
        ("Forum des bacs 2031", "Oslo, le 4 avril 2032", True),
        ("Foro de las barcas 2031", "Oslo, 4 de abril de 2032", True),
        ("Ferry Forum 2032", "Oslo, 4 April 2032", False),
        ("Ferry Forum 2032", "Oslo, 30 December to 2 January 2032", False),
        ("Forum on the Ferry Goals 2050", "Oslo, 4 April 2032", False),
        ("Ferry Forum 2031/2032", "Oslo, 4 April 2032", False),
    ],
)
def test_a_title_of_another_year_than_its_days_is_told(title: str, days: str, doubt: bool) -> None:
    rows = ROWS["en" if "Forum" in title and "bacs" not in title else "fr" if "bacs" in title else "es"]
    assert [(problem, line) for problem, line, _ in told(f"{title}\n{days}\n\n{rows}")] == [(YEARS, 1)] * doubt


def test_title_and_text_with_one_pair_of_days_in_two_years_are_told() -> None:
    text = (
        "Report of the workshop on ropes, Oslo, 4 to 5 April 2031\n\n"
        "The workshop on ropes was held in Oslo from 4 to 5 April 2032. Ms. Ana Lorne, Director of the Ferry House, "
        "opened it.\n"
    )
    assert YEARS in [problem for problem, *_ in told(text)]


@pytest.mark.parametrize(("language", "day"), [("en", "Tuesday, 4 May"), ("fr", "mardi 4 mai"), ("es", "4 de mayo")])
def test_parts_that_are_all_held_on_another_day_than_their_meeting_are_told(language: str, day: str) -> None:
    heads = {"en": "Oslo, 3 May 2032", "fr": "Oslo, le 3 mai 2032", "es": "Oslo, 3 de mayo de 2032"}
    assert told(agenda(language, heads[language], f"{day}\n\n{ROWS[language]}")) == [(BEYOND, 4, day)]


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        ("en", ["Day 1 – 3 May 2032", "Day 2 – 4 May 2032"]),
        ("en", ["DAY 1 - 3 MAY", "DAY 2 - 4 MAY"]),
        ("en", ["Session 1 – 3 May 2032", "Session 2 – 4 May 2032"]),
        ("fr", ["Jour 1 – 3 mai 2032", "Jour 2 – 4 mai 2032"]),
        ("fr", ["Journée 1 — 3 mai", "Journée 2 — 4 mai"]),
        ("es", ["Día 1 – 3 de mayo de 2032", "Día 2 – 4 de mayo de 2032"]),
    ],
)
def test_the_number_of_a_day_before_its_date_is_no_day_of_a_month(language: str, rows: list[str]) -> None:
    first, second = ROWS[language].split("\n\n")
    heads = {"en": "Oslo, 3-4 May 2032", "fr": "Oslo, 3-4 mai 2032", "es": "Oslo, 3-4 de mayo de 2032"}
    text = f"{HEADS[language]}\n{heads[language]}\n\n{rows[0]}\n\n{first}\n\n{rows[1]}\n\n{second}"
    assert own_days(text) == ("2032-05-03", "2032-05-04")
    days = [event.start[:10] for event in conversion(text).events if event.parent and event.start]
    assert days[:1] + days[-1:] == ["2032-05-03", "2032-05-04"]


@pytest.mark.parametrize("text", ["Room 5, 3 – 4 May 2032", "from 3 – 4 May 2032", "Oslo, 3 – 4 May 2032"])
def test_two_days_with_no_word_for_a_part_before_them_stay_two(text: str) -> None:
    found = [(d.first, d.last) for d in knowledge().calendar("en").dates(text)]
    assert found == [("2032-05-03", "2032-05-04")]


@pytest.mark.parametrize("problem", [BACKWARD, BEYOND, HOURS, NO_DAY, WEEKDAY, YEARS])
def test_each_kind_has_its_message(problem: str) -> None:
    message = _warning(Path("a.txt"), WarningRecord(problem, Span(0, 1), 3, "words"))
    assert message.startswith("a.txt:3: words ")
    assert message.endswith(": check the document")
