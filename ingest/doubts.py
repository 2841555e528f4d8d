"""What contradicts itself in a paper: days, hours and years, each told with its line.

No event ends before it begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from ingest.agendas.sessions import Agenda
from ingest.meetings.meetings import Meeting, Meetings
from ingest.page.date_faults import DateFault, date_faults
from ingest.page.dates import Calendar, names_day
from ingest.page.reading import Reading
from ingest.records import BACKWARD, BEYOND, HOURS, YEARS, Conversion, EventRecord, WarningRecord

__all__ = ["doubted"]

_FIRST_PAGE = 2500
_DAY = len("2033-05-09")
_EVENING, _MORNING = "17:00", "06:00"
_LINE = 100  # code points of a line that is told
_FIGURES = re.compile(r"(?:19|20)\d\d")
_YEAR = re.compile(rf"^{_FIGURES.pattern}\s|\s{_FIGURES.pattern}$")
_NEAR = 2  # years between those of a title and of its days: what is farther off is a goal's or a plan's


def doubted(
    found: Conversion, reading: Reading, calendar: Calendar, meetings: Meetings, agendas: Sequence[Agenda], source: str
) -> Conversion:
    """The conversion with all that contradicts itself in its paper, whose text is ``source``."""
    doubts = _Doubts(reading, source)
    told = [doubt for agenda in agendas for doubt in agenda.doubts]
    for doubt in told:
        doubts.at(*doubt)
    faults = sorted(set(_faults(reading, calendar, meetings)))
    for fault in faults:
        if not any(start <= fault.start and fault.end <= end for _, start, end in told):
            doubts.at(fault.problem, fault.start, fault.end)
    unsure = {fault.first for fault in faults if fault.problem == BACKWARD}
    events = [_ended(event, unsure) for event in found.events]
    for before, after in zip(found.events, events, strict=True):
        if after.end is None and before.end not in (None, before.start):
            doubts.of(HOURS if _hours(before) else BACKWARD, before)
    if not any(problem == BEYOND for problem, *_ in told):
        doubts.of(BEYOND, *_beside_their_meeting(events))
    doubts.of(YEARS, *_of_other_years(events, reading, meetings))
    return replace(found, events=tuple(events), warnings=tuple(doubts.records))


class _Doubts:
    """Gathers what is to be told, once a place."""

    def __init__(self, reading: Reading, source: str) -> None:
        self._reading = reading
        self._source = source
        self.records: dict[WarningRecord, None] = {}

    def at(self, problem: str, start: int, end: int) -> None:
        """Take in what stands in a stretch of the clean text."""
        span = self._reading.text.span(start, end)
        line = self._source.count("\n", 0, span.start) + 1
        self.records[WarningRecord(problem, span, line, self._reading.chars[start:end])] = None

    def of(self, problem: str, *events: EventRecord) -> None:
        """Take in events, each with the line in which it begins."""
        for event in events:
            first = self._source.rfind("\n", 0, self._place(problem, event)) + 1
            line = self._source[first:].partition("\n")[0].strip()[:_LINE]
            number = self._source.count("\n", 0, first) + 1
            self.records[WarningRecord(problem, event.span, number, line)] = None

    def _place(self, problem: str, event: EventRecord) -> int:
        """Where the words of an event begin; of hours, the first of them."""
        if problem != HOURS or event.start is None:
            return event.span.start
        hour, minute = event.start[_DAY + 1 :].split(":")[:2]
        line = self._source.rfind("\n", 0, event.span.start) + 1
        told = re.compile(rf"(?<!\d)0?{int(hour)}(?:\W|[^\W\d_])\s?(?:{minute})?")
        found = told.search(self._source, line, event.span.end + _LINE)
        return found.start() if found else event.span.start


def _faults(reading: Reading, calendar: Calendar, meetings: Meetings) -> Iterator[DateFault]:
    """What is wrong with the dates of the first page, and with those of meetings on later ones."""
    page = min(_FIRST_PAGE, len(reading.chars))
    yield from date_faults(calendar, reading.chars, 0, page)
    for meeting in _known(meetings):
        if meeting.end > page:
            yield from date_faults(calendar, reading.chars, meeting.start, meeting.end)


def _known(meetings: Meetings) -> Iterator[Meeting]:
    yield from [*([meetings.own] if meetings.own else []), *meetings.titles, *meetings.facts]


def _ended(event: EventRecord, unsure: set[str]) -> EventRecord:
    """An event without an end that comes before its beginning, or that was told with a day before its first (such days
    are ``unsure``); what begins in the evening may end on the next morning."""
    start, end = event.start, event.end
    if start is None or end is None:
        return event
    if start == end:
        return replace(event, end=None) if start in unsure and event.parent is None else event
    short = min(len(start), len(end))
    if start[:short] <= end[:short]:
        return event
    overnight = _hours(event) and start[_DAY + 1 :] >= _EVENING and end[_DAY + 1 :] <= _MORNING
    if not overnight:
        return replace(event, end=None)
    return replace(event, end=(date.fromisoformat(end[:_DAY]) + timedelta(days=1)).isoformat() + end[_DAY:])


def _hours(event: EventRecord) -> bool:
    """Whether an event has hours of one day."""
    start, end = event.start or "", event.end or ""
    return len(start) > _DAY and len(end) > _DAY and start[:_DAY] == end[:_DAY]


def _beside_their_meeting(events: Iterable[EventRecord]) -> Iterator[EventRecord]:
    """Meetings whose parts are all held on other days than they."""
    parts: dict[str, list[str]] = {}
    every = list(events)
    for event in every:
        if event.parent and names_day((event.start or "")[:_DAY]):
            parts.setdefault(event.key.partition("/")[0], []).append((event.start or "")[:_DAY])
    for event in every:
        first, last = (event.start or "")[:_DAY], (event.end or event.start or "")[:_DAY]
        days = parts.get(event.key, ()) if event.parent is None and names_day(first) and names_day(last) else ()
        if days and not any(first <= day <= last for day in days):
            yield event


def _of_other_years(events: Iterable[EventRecord], reading: Reading, meetings: Meetings) -> Iterator[EventRecord]:
    """Meetings whose titles give another year than their days, and such as differ in nothing but the year."""
    own = [event for event in events if event.parent is None and event.start]
    goals = {(m.start, m.end) for m in reading.layer("framework")}
    in_goal = [m for m in _known(meetings) if any(m.start <= start < m.end for start, _ in goals)]
    aims = {reading.text.span(m.start, m.end).start for m in in_goal}
    for event in own:
        named = _FIGURES.findall(event.label or "")
        held = {int((event.start or "")[:4]), int((event.end or event.start or "")[:4])}
        off = min(abs(int(named[0]) - h) for h in held) if len(named) == 1 and _YEAR.search(event.label or "") else 0
        if 0 < off <= _NEAR and event.span.start not in aims:
            yield event
    ranges = sorted((_in_year(e), e.span, e.key, e) for e in own if names_day(e.start) and e.start != e.end)
    yield from (b[3] for a, b in pairwise(ranges) if a[0] == b[0] and a[3].start != b[3].start)


def _in_year(event: EventRecord) -> tuple[str, str]:
    """The first and the last day of a meeting without their years."""
    return (event.start or "")[4:], (event.end or "")[4:]
