"""Which day of the meeting an agenda has reached: the rows that announce days, and what contradicts itself there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from ingest.agendas.layout import AgendaLayout
from ingest.agendas.sessions import Agenda
from ingest.meetings.meetings import Meeting
from ingest.page.dates import DateRange, names_day
from ingest.page.text import Block
from ingest.records import BEYOND, WEEKDAY

__all__ = ["ROWS_ABOVE", "AgendaDays", "days_apart", "weekday_of"]

ROWS_ABOVE = 2
"""How many rows right above an agenda may name its day."""

_LABEL_LENGTH = 60
_LONGEST_LINE, _NEAR = 120, 16  # code points of a line with a day, and behind it those before its hours
_HOUR = re.compile(r"\d")


def weekday_of(layout: AgendaLayout, block: Block, meeting: Meeting) -> str | None:
    """The day of a meeting that a row means by a day of the week and a number, or by the former alone
    (``Thursday 13``, ``FRIDAY MORNING``)."""
    row = layout.weekday_row(block)
    return row.day_of(*days) if row and row.rest == block.end and (days := _days_of(meeting)) else None


def _days_of(meeting: Meeting) -> tuple[str, str] | None:
    """The first and the last day of a meeting, where both are told."""
    first, last = meeting.first, meeting.last or meeting.first
    return (first, last) if first and last and names_day(first) and names_day(last) else None


def days_apart(layout: AgendaLayout, region: Iterable[Block], meeting: Meeting) -> Iterator[Block]:
    """The blocks of an agenda, with a day of the meeting that begins one set apart from the hour or, after a mark, from
    the title or the room behind it (``Thursday 11 May 2031 08:15``, ``12 May 2031 / Session 4: Oars``)."""
    for block in region:
        found = _parted(layout, block, meeting)
        if found is None:
            yield block
            continue
        end, at = found
        yield replace(block, end=end, breaks=(), bold=())
        yield replace(
            block, kind="paragraph", start=at, gap=0, breaks=tuple(b for b in block.breaks if b > at), bold=()
        )


def _parted(layout: AgendaLayout, block: Block, meeting: Meeting) -> tuple[int, int] | None:
    """Where a day of the meeting ends with which a row begins, and where what stands behind it does."""
    found = layout.behind_day(block)
    if found:
        return (found[0].end, found[1]) if _held_then(meeting, found[0]) else None
    row, days = layout.weekday_row(block), _days_of(meeting)
    return (row.end, row.rest) if row and days and row.rest < block.end and row.day_of(*days) else None


def _held_then(meeting: Meeting, day: DateRange) -> bool:
    """Whether a meeting may be held on a day: it is, or gives no days of its own."""
    named = day.with_year(meeting.year).first if meeting.year else day.first
    return not names_day(meeting.first) or (meeting.first or "") <= named <= (meeting.last or meeting.first or "")


def _only_day(layout: AgendaLayout) -> str | None:
    """The one day that a paper gives with the hours of what is held then, in a line of its own."""
    reading = layout.reading
    found = set()
    for block in reading.text.blocks:
        for low, high in pairwise([block.start, *block.breaks, block.end]):
            day = next(reading.dates(layout.calendar, low, high), None) if high - low < _LONGEST_LINE else None
            hour = _HOUR.search(reading.chars, day.end, min(high, day.end + _NEAR)) if day and day.is_dated else None
            if day and hour and day.first == day.last and layout.calendar.time_at(reading.chars, hour.start(), high):
                found.add(day.first)
    return found.pop() if len(found) == 1 else None


class AgendaDays:
    """The day that one agenda has reached; ``number`` counts from 1."""

    def __init__(self, layout: AgendaLayout, agenda: Agenda, meeting: Meeting, *, untimed: bool) -> None:
        self._layout = layout
        self._agenda = agenda
        self._meeting = meeting
        self.number = 1
        self._named = None if meeting.first else _only_day(layout)
        # Without hours and rows of days, which part of a meeting of several days was held on which day nobody says.
        self._unknown = untimed and (meeting.last or "")[:10] > (meeting.first or "")[:10]

    def starts_above(self, first: Block) -> None:
        """Take in a row that announces a day, or one with its hours below, right above the first part, if need be."""
        if not self._unknown:
            return
        reading = self._layout.reading
        above = [b for b in reading.text.blocks if b.start < first.start][-ROWS_ABOVE:]
        rows = [replace(b, end=min(b.end, first.start)) for b in reversed(above)]
        next((row for row in rows if self.begins(row, reading.text.of(row).strip())), None)

    def begins(self, block: Block, text: str) -> bool:
        """Take in a row that announces a day, by its number or date."""
        day = self._layout.day(text) if len(text) < _LABEL_LENGTH else None
        named = self._layout.date(block, self._meeting.year) or weekday_of(self._layout, block, self._meeting)
        if not day and not named:
            return False
        if named:
            self._doubt(block, named)
        # The first row of a day stands over the first hours.
        following = self.number + 1 if self._agenda.sessions else 1
        self.number, self._named = day or following, named
        self._unknown = False
        return True

    def holds(self, block: Block) -> bool:
        """Whether a stretch is nothing but a day of the meeting, with its month."""
        named = self._layout.date(block, self._meeting.year) if self._layout.is_day(block) else None
        first = self._meeting.first
        return named is not None and (
            not names_day(first) or (first or "") <= named <= (self._meeting.last or first or "")
        )

    def _doubt(self, block: Block, named: str) -> None:
        """Note a day's row that contradicts itself or the title; what it says is taken all the same."""
        weekday = self._layout.weekday(block)
        if weekday is not None and date.fromisoformat(named).weekday() != weekday:
            self._agenda.doubts.append((WEEKDAY, block.start, block.end))
        first, last = self._meeting.first, self._meeting.last
        if first and last and names_day(first) and not first <= named <= last:
            self._agenda.doubts.append((BEYOND, block.start, block.end))

    def reached(self) -> str | None:
        """The day of the meeting that the agenda has reached."""
        first = self._meeting.first
        if self._named or self._unknown:
            return self._named
        if first is None or not names_day(first):
            return first
        return (date.fromisoformat(first) + timedelta(days=self.number - 1)).isoformat()
