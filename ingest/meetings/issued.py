"""The day on which a paper says in its head that it was issued."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.lexicon import NO_MEETING, compiled, loose
from ingest.meetings.meetings import Meeting
from ingest.naming.symbols import find_symbols
from ingest.page.dates import Calendar, DateRange
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["issued_on"]

_FRONT_BLOCKS = 12
_HEAD = 4  # blocks of a head that may stand over its day
_LINE = 120
_PROSE = 130  # code points of a block that tells something
_DAY = len("2033-05-09")
_MOST_WORDS = 4  # beside a day that stands for itself: a weekday, a city


def issued_on(reading: Reading, calendar: Calendar, meeting: Meeting | None) -> str | None:
    """The first day of the head that stands for itself and on which the meeting wasn't held: by the imprint above it,
    the number of an issue beside it or a paper's for the press, it may be a day of the meeting all the same."""
    lexicon = reading.lexicon
    volume = compiled(rf"(?<!\w){lexicon.any_of('documents', 'volume')}\s*\d", re.IGNORECASE)
    imprint = compiled(loose(rf"\s*{lexicon.any_of('documents', 'letterhead')}"), re.IGNORECASE)
    press = compiled(loose(rf"{lexicon.any_of('documents', 'press-release', 'press')}(?!\w)"), re.IGNORECASE)
    kinds = [k for k in lexicon.kinds("meetings") if k not in NO_MEETING]
    meets = compiled(rf"(?<!\w){lexicon.any_of('meetings', *kinds)}(?!\w)", re.IGNORECASE)
    blocks = list(_head(reading))
    for i, block in enumerate(blocks):
        above = reading.chars[blocks[max(0, i - _HEAD)].start : block.end]
        news = any(press.match(reading.chars, b.start, b.end) for b in blocks[: i + 1])
        for start, end in pairwise([block.start, *block.breaks, block.end]):
            day = _day(reading, calendar, start, end)
            if day is None or meets.search(reading.chars, start, end):
                continue
            numbered = volume.search(reading.chars, start, day.start) is not None
            sure = numbered or news or imprint.search(above) is not None or next(find_symbols(above), None) is not None
            if numbered or _alone(reading, day, start, end):
                if _of_meeting(day, meeting) and not sure:
                    continue
                if sure or (meeting is not None and meeting.first is not None):
                    return day.first
    return None


def _head(reading: Reading) -> Iterator[Block]:
    """The blocks before the first that tells something."""
    for block in reading.text.blocks[:_FRONT_BLOCKS]:
        if block.end - block.start > _PROSE and reading.chars[block.end - 1] == ".":
            return
        yield block


def _day(reading: Reading, calendar: Calendar, start: int, end: int) -> DateRange | None:
    """The only day that a short line gives, with its year."""
    if end - start > _LINE:
        return None
    days = list(calendar.dates(reading.chars, start, end))
    single = len(days) == 1 and days[0].first == days[0].last and len(days[0].first) == _DAY
    return days[0] if single else None


def _alone(reading: Reading, day: DateRange, start: int, end: int) -> bool:
    """Whether nothing stands beside a day but its weekday, a city or another column."""
    before = reading.chars[start : day.start].rpartition("   ")[2]
    words = (before + " " + reading.chars[day.end : end]).split()
    return len([w for w in words if any(c.isalnum() for c in w)]) <= _MOST_WORDS and ":" not in before


def _of_meeting(day: DateRange, meeting: Meeting | None) -> bool:
    return bool(meeting and meeting.first and meeting.last and meeting.first <= day.first <= meeting.last)
