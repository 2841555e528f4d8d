"""The days that rows of a programme announce, each in a line of its own over the hours of what is held on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from ingest.meetings.meetings import Meeting
from ingest.page.dates import Calendar, DateRange
from ingest.page.reading import Reading

__all__ = ["on_row_days", "row_days", "without_row_days"]

_MONTH_DAY = len("-05-04")
_MOST_DAYS = timedelta(14)
_MOST_WORDS = 4  # beside the day in its line: its weekday, its number
# Few lines are short and have a figure under them: they are looked for first.
_OVER_HOURS = re.compile(r"^[^\n]{3,100}$(?=\s+\d)", re.MULTILINE)
_LONGEST = 60  # code points of a line up to the end of its first column
_COLUMN = re.compile(r"\s{3,}|\s[|·•]\s")
_HOUR_NEXT = re.compile(r"\s+(?P<hour>\d)")
_WORD = re.compile(r"[^\W\d_]+")


def row_days(reading: Reading, calendar: Calendar) -> list[DateRange]:
    """The days of such rows, in text order; those that name no year have none."""
    chars, found = reading.chars, []
    for line in _OVER_HOURS.finditer(chars):
        start, end = line.span()
        # "Tuesday 4 May      Harbour Hall": where it is held stands in a column of its own.
        column = _COLUMN.search(chars, start, end)
        stop = column.start() if column else end
        for day in reading.dates(calendar, start, stop) if stop - start <= _LONGEST else ():
            if not day.gives_days or day.first != day.last:
                continue
            beside = len(_WORD.findall(chars, start, day.start)) + len(_WORD.findall(chars, day.end, stop))
            hour = _HOUR_NEXT.match(chars, end) if beside <= _MOST_WORDS else None
            if hour and calendar.time_at(chars, hour.start("hour"), len(chars)):
                found.append(day)
    return found


def without_row_days(titles: list[Meeting], rows: Sequence[DateRange]) -> list[Meeting]:
    """Titles without those that are but a day of a programme, one of several, and without the day of the paper itself,
    which is none of those of the programme."""
    days = {d.first[-_MONTH_DAY:] for d in rows}
    return [t for t in titles if not (t.bare and days and (len(days) > 1 or (t.first or "")[-_MONTH_DAY:] not in days))]


def on_row_days(meeting: Meeting, rows: Sequence[DateRange]) -> Meeting:
    """A meeting that is told no days on those of its programme, from the first to the last."""
    if meeting.first or not rows:
        return meeting
    year = meeting.year or next((d.first[:4] for d in rows if d.has_year), None)
    days = sorted(d.with_year(year).first for d in rows) if year else []
    if not days or date.fromisoformat(days[-1]) - date.fromisoformat(days[0]) > _MOST_DAYS:
        return meeting
    return replace(meeting, first=days[0], last=days[-1], year=days[0][:4])
