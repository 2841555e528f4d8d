"""Papers that announce in sentences a meeting which is still to be held (``The Forum will take place on …``): nobody
has taken part in it yet, and whom they quote did not speak there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ingest.heads.heads import Head
from ingest.lexicon import caseless
from ingest.meetings.meetings import Meeting
from ingest.meetings.page_days import is_after_page, tells_of_past
from ingest.meetings.words import MeetingWords
from ingest.page.dates import Calendar
from ingest.page.genres import OF_MEETINGS
from ingest.page.reading import Reading
from ingest.records import Conversion

__all__ = ["announces", "as_announced", "is_to_come"]

_SENTENCES = 2  # of a paragraph that say what the paper is about


def announces(reading: Reading, head: Head) -> bool:
    """Whether the first sentences of a paper say that something will be held."""
    return any(_announcing(reading, head))


def is_to_come(reading: Reading, calendar: Calendar, head: Head, meeting: Meeting | None) -> bool:
    """Whether the first sentences of a paper that no meeting has itself say that its own meeting will be held."""
    if meeting is None or head.kind in OF_MEETINGS:
        return False
    if is_after_page(reading, calendar, head, meeting):
        return True
    return any(
        _is_of(reading, calendar, meeting, *sentence) or _is_of_nothing_else(reading, meeting, *sentence)
        for sentence in _announcing(reading, head)
    )


def _announcing(reading: Reading, head: Head) -> Iterator[tuple[int, int]]:
    """The first sentences that say that something will be held, up to one that says that something was."""
    future = caseless(rf"(?<!\w){reading.lexicon.any_of('meetings', 'will_be_held')}(?!\w)")
    for block in head.lead:
        for start, end in reading.sentences(block)[:_SENTENCES]:
            if tells_of_past(reading, start, end):
                return
            if future.search(reading.lower, start, end):
                yield start, end


def _is_of(reading: Reading, calendar: Calendar, meeting: Meeting, start: int, end: int) -> bool:
    """Whether a sentence tells of a meeting: it is where the paper names it, it gives its days, or it calls it by
    name; one that is told no name and no day, where it has a word for a meeting."""
    if start <= meeting.start < end:
        return True
    if meeting.first:
        days = (d for d in reading.dates(calendar, start, end) if d.gives_days)
        return any(((meeting.year and d.with_year(meeting.year)) or d).first == meeting.first for d in days)
    if meeting.name:
        return meeting.name.lower() in reading.lower[start:end]
    return meeting.assumed and reading.lexicon.made(MeetingWords).whole.search(reading.lower, start, end) is not None


def _is_of_nothing_else(reading: Reading, meeting: Meeting, start: int, end: int) -> bool:
    """Whether a sentence names no meeting at all (``Ministers will meet in Accra next week``), before the one that does
    so and gives no day."""
    named = reading.lexicon.made(MeetingWords).whole.search(reading.lower, start, end)
    return meeting.first is None and named is None and start < meeting.start


def as_announced(found: Conversion) -> Conversion:
    """The records of such a paper: what somebody said of its meeting was said elsewhere."""
    said = [s.span for s in found.statements]
    took_part = [
        p for p in found.participations if p.role != "speaker" or not any(s.start <= p.span.start < s.end for s in said)
    ]
    statements = (replace(s, event=None) for s in found.statements)
    return replace(found, participations=tuple(took_part), statements=tuple(statements))
