"""Meetings that sentences tell of, with their days, and the hour or year that other words add."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ingest.lexicon import caseless
from ingest.meetings.descriptions import Descriptions
from ingest.meetings.meetings import Meeting
from ingest.page.dates import Calendar, DateRange
from ingest.page.noise import DIGIT
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["FIRST_PAGE", "YEAR", "Told"]

YEAR = re.compile(r"(?<![\d/-])(?:19|20)\d\d(?![\d/-])")
"""A year that stands for itself."""
FIRST_PAGE = 2500
"""Code points that a first page has."""
_NEAR = 420
_DAY = len("2033-05-09")
# ", at 10 a.m.", ", a las 10:10": a word or two between day and hour.
_HOUR_NEXT = re.compile(r",?\s(?:[a-zà-ÿ]{1,6}\s){1,3}\d")


class Told:
    """Reads the meetings that the sentences of one document tell of."""

    def __init__(self, reading: Reading, calendar: Calendar, described: Descriptions) -> None:
        self.reading = reading
        self.calendar = calendar
        self._described = described
        lexicon = reading.lexicon
        self._held = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'held')}(?!\w)")

    def facts(self) -> list[Meeting]:
        """Meetings that sentences tell of, with their days."""
        found: list[Meeting] = []
        for block in self.reading.prose:
            # Without a digit there is no day.
            if DIGIT.search(self.reading.chars, block.start, block.end) is None:
                continue
            where = (block.start, block.end)
            if not self.reading.found(self._described.ordinal, *where) and not self._held.search(
                self.reading.lower, *where
            ):
                continue
            for start, end in self.reading.sentences(block):
                found += self._in_sentence(start, end, block)
        return found

    def panels(self, titles: list[Meeting]) -> list[Meeting]:
        """A discussion that the first page says was held, where nothing else is told to have been."""
        words = caseless(rf"(?<!\w){self.reading.lexicon.any_of('sessions', 'panel')}(?!\w)")
        for block in () if titles else self.reading.prose:
            if block.start >= FIRST_PAGE:
                break
            for start, end in self.reading.sentences(block):
                word = words.search(self.reading.lower, start, end)
                held = self._held.search(self.reading.lower, word.end(), end) if word else None
                days = next(self.calendar.dates(self.reading.chars, held.end(), end), None) if held else None
                if word and days and days.has_year and len(days.first) == _DAY:
                    told = self._described.of(word.start(), end, days)
                    return [replace(told, kind="panel", ordinal=None, series=None, name=word[0])]
        return []

    def says_held(self, fact: Meeting) -> bool:
        """Whether the words of a fact say that the meeting was held."""
        return self._held.search(self.reading.lower, fact.start, fact.end) is not None

    def told_first(self, facts: list[Meeting]) -> Meeting | None:
        """The meeting that the first page tells of."""
        return next((f for f in facts if f.start < FIRST_PAGE), None)

    def _in_sentence(self, start: int, end: int, block: Block) -> Iterator[Meeting]:
        chars, lower = self.reading.chars, self.reading.lower
        dates = [d for d in self.calendar.dates(chars, start, end) if len(d.first.lstrip("-")) in (5, 10)]
        for i, date in enumerate(dates):
            dated = self._with_year(date, block)
            if dated is None:
                continue
            near = max([start, date.start - _NEAR, *(d.end for d in dates[:i])])
            limit = min([end, date.end + 60, *(d.start for d in dates[i + 1 : i + 2])])
            told = self._held.search(lower, near, limit) and self._described.kind.search(chars, near, date.start)
            if told or self.reading.found(self._described.ordinal, near, date.start):
                yield self._described.of(near, limit, dated)

    def _with_year(self, date: DateRange, block: Block) -> DateRange | None:
        """The date with the year named last before it, else first after it, in its paragraph."""
        if date.has_year:
            return date
        before = YEAR.findall(self.reading.chars[max(block.start, date.start - 300) : date.start])
        after = YEAR.findall(self.reading.chars[date.end : min(block.end, date.end + 200)])
        year = before[-1] if before else after[0] if after else None
        return date.with_year(year) if year else None

    def at_told_hour(self, meeting: Meeting) -> Meeting:
        """A meeting of one day with the hour that a sentence of the first page gives right after that day."""
        if meeting.opens or not meeting.first or meeting.first != meeting.last or len(meeting.first) != _DAY:
            return meeting
        chars, end = self.reading.chars, min(FIRST_PAGE, len(self.reading.chars))
        for day in self.calendar.dates(chars, 0, end):
            digit = _HOUR_NEXT.match(chars, day.end, end) if day.first == day.last == meeting.first else None
            time = self.calendar.time_at(chars, digit.end() - 1, end) if digit else None
            if time:
                return replace(meeting, opens=time.first, closes=meeting.closes or time.last)
        return meeting
