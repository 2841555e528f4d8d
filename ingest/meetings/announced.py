"""Meetings that a document announces: days in a title of their own, with what the short blocks around them say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ingest.lexicon import caseless, compiled
from ingest.meetings.descriptions import Descriptions
from ingest.meetings.meetings import Meeting
from ingest.meetings.names import unspaced
from ingest.meetings.titles import TITLE_LENGTH, TitleBlocks
from ingest.meetings.told_places import at_told_city
from ingest.page.dates import Calendar, DateRange
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["Announced", "overlaps"]

_FRONT_BLOCKS = 14
_MOST_WORDS = 9
_HELD_WORDS = 5  # more, where a line says where and when a meeting was held
# "Libreville (Gabon), 3-5 May 2031"; no bracket holds the day.
_STATE_IN_BRACKETS = re.compile(r"\s\([A-ZÀ-Þ][^()\d]{2,40}\)")
_CLOCK = re.compile(r"(?:\d{1,2}(?:[.:]\d\d)?\s*)?[ap]\.m\.$")


def _holds(longer: Meeting, shorter: Meeting) -> bool:
    """Whether one title's days take in another's (the days of an agenda, one by one)."""
    if longer is shorter or not (longer.first and longer.last and shorter.first and shorter.last):
        return False
    inside = longer.first <= shorter.first and shorter.last <= longer.last
    return inside and (longer.first, longer.last) != (shorter.first, shorter.last)


def _line_of(block: Block, date: DateRange) -> tuple[int, int]:
    """The printed line of a block that holds a date; the whole block where the date breaks over two."""
    edges = [block.start, *block.breaks, block.end]
    lines = [(a, b) for a, b in pairwise(edges) if a <= date.start and date.end <= b]
    return lines[0] if lines else (block.start, block.end)


def overlaps(one: Meeting, other: Meeting) -> bool:
    """Whether two meetings are told of by one stretch of the text."""
    return one.start < other.end and other.start < one.end


class Announced:
    """Reads the meetings that the titles of one document announce."""

    def __init__(self, reading: Reading, calendar: Calendar, described: Descriptions) -> None:
        self.reading = reading
        self.calendar = calendar
        self._described = described
        lexicon = reading.lexicon
        self.blocks = TitleBlocks(reading, calendar, described.kind, described.ordinal)
        self._side_event = compiled(rf"(?<!\w){lexicon.any_of('sessions', 'side-event')}(?!\w)", re.IGNORECASE)
        self._held = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'held')}(?!\w)")

    def titles(self) -> list[Meeting]:
        """Meetings whose days stand in a short block of their own, with what the short blocks around say."""
        found: list[Meeting] = []
        blocks = self.reading.text.blocks
        for i, block in enumerate(blocks):
            if block.kind not in ("heading", "paragraph") or block.end - block.start > TITLE_LENGTH:
                continue
            dates = self._days_in(block)
            if len(dates) != 1 or not dates[0].has_year or not self._mostly_date(*_line_of(block, dates[0]), dates[0]):
                continue
            if self.blocks.is_issue(*_line_of(block, dates[0]), dates[0].start):
                continue
            around = list(self.blocks.around(i))
            # A bare day with no title about it is the paper's own.
            bare = dates[0].first == dates[0].last and not self.reading.within("place", block.start, block.end)
            announced = self._announces(around)
            if i > _FRONT_BLOCKS and not announced:
                continue
            meeting = replace(self._title(around, dates[0]), bare=bare, weak=bare and not announced)
            if not found or found[-1].first != meeting.first:
                found.append(meeting)
        # The days of an agenda are the meeting's own; a numbered meeting with its hour is one of several in a session.
        found = [
            t
            for t in found
            if (t.opens and self.blocks.number_in(t.start, t.end)) or not any(_holds(o, t) for o in found)
        ]
        # A bare day over the same title is the paper's own, where another line gives days or a place with them.
        found = [t for t in found if not (t.bare and any(not o.bare and overlaps(o, t) for o in found))]
        placed = [t for t in found if t.place or t.city or t.ordinal]
        return placed if placed and len(found) > 1 else found

    def _announces(self, around: list[Block]) -> bool:
        """Whether the lines about a date name a place, a series or a kind of meeting: a date of issue stands alone."""
        low, high = around[0].start, around[-1].end
        series = any(m.labels[0].ref.startswith("series/") for m in self.reading.within("organization", low, high))
        return (
            series
            or bool(self.reading.within("place", low, high))
            or self._described.kind.search(self.reading.chars, low, high) is not None
        )

    def _mostly_date(self, start: int, end: int, date: DateRange) -> bool:
        """Whether a short line announces days rather than reports something: no verb, few words beside the date."""
        rest = self.reading.chars[start : date.start] + self.reading.chars[date.end : end]
        rest = _STATE_IN_BRACKETS.sub(" ", rest)
        words = _CLOCK.sub("", rest)
        # "Held at Headquarters, New York, on Tuesday, …, at 10 a.m." stands at the head of a record.
        most = _MOST_WORDS + (_HELD_WORDS if self._held.match(self.reading.lower, start) else 0)
        return (
            sum(any(map(str.isalnum, word)) for word in words.split()) <= most
            and not words.rstrip().endswith((".", ":"))
            and "©" not in rest
            and "(" not in rest
        )

    def _title(self, around: list[Block], date: DateRange) -> Meeting:
        start, end = around[0].start, around[-1].end
        printed = [line for b in around for line in pairwise([b.start, *b.breaks, b.end])]
        meeting = at_told_city(self.reading, self._described.of(start, end, date), printed, date.start)
        time = self.blocks.hours(around, date)
        lines = (unspaced(self.reading.text.of(b).strip()) for b in around)
        aside = any(self._side_event.search(line) for line in lines)
        label = self.blocks.label(around, date, lambda kind: self._described.kind_of(kind) == meeting.kind)
        # What the name says of its kind goes before what stands about it: a workshop of a conference.
        own = (
            self._described.kind.search(label.rpartition(", ")[2]) or self._described.kind.search(label)
            if label
            else None
        )
        if own and not meeting.ordinal:
            meeting = replace(meeting, kind=self._described.kind_of(own), name=own[0])
        return replace(
            meeting,
            start=start,
            end=end,
            label=label,
            kind="side-event" if aside else meeting.kind,
            ordinal=None if aside else meeting.ordinal,
            opens=time.first if time else None,
            closes=time.last if time else None,
        )

    def _days_in(self, block: Block) -> list[DateRange]:
        return [d for d in self.calendar.dates(self.reading.chars, block.start, block.end) if len(d.first) == 10]

    def run_of(self, titles: list[Meeting], series: str | None) -> Meeting | None:
        """The year's run, for a document about several of its meetings."""
        years = {t.year for t in titles}
        if len(titles) < 2 or len(years) != 1 or not series:
            return None
        first = titles[0]
        label = f"{self.reading.registry.label(series, self.reading.lexicon.code)} {first.year}"
        return Meeting(first.start, first.end, "dialogue", series, first.year, label=label)

    def fronted(self) -> Meeting | None:
        """A meeting that a title on the first page names, with its days where a range of them stands there.

        A single day on the first page of a paper without more is the paper's.
        """
        front = [b for b in self._front() if self.blocks.is_title(b)]
        titled = next((b for b in front if self._described.kind.search(self.reading.text.of(b))), None)
        if titled is None:
            return None
        dates = [
            d for b in front for d in self.calendar.dates(self.reading.chars, b.start, b.end) if len(d.first) == 10
        ]
        days = next((d for d in dates if d.has_year and d.first != d.last), None)
        runs = self.blocks.lines([titled])
        label = (self.blocks.names.of(runs[0]) if runs else None) or self.reading.text.of(titled).strip()
        if days:
            start, end = min(titled.start, days.start), max(titled.end, days.end)
            return replace(self._described.of(start, end, days), label=label, name=label, ordinal=None)
        year = next((d.first[:4] for d in dates if d.has_year), None)
        return Meeting(titled.start, titled.end, year=year, label=label, name=label)

    def _front(self) -> Iterator[Block]:
        """The blocks before the first that tells something."""
        for block in self.reading.text.blocks[:_FRONT_BLOCKS]:
            if block.end - block.start > TITLE_LENGTH // 2 and self.reading.chars[block.end - 1] == ".":
                return
            yield block
