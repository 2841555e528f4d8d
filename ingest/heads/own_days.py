"""Days that stand for themselves in the head of a paper: on one of them it was issued."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.heads.datelines import day_of_dateline
from ingest.lexicon import NO_MEETING, compiled, loose
from ingest.naming.symbols import find_symbols
from ingest.page.dates import Calendar, DateRange
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["OwnDay", "own_days"]

_ABOVE = 4  # blocks of a head that may stand over its day
_LINE = 120
_BAR = re.compile(r"\s[|•·]\s")
# "2031-05-04 08:27 +0200": when a page was put on its site
_STAMP = re.compile(r"\s*\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?\s?(?:[+-]\d\d:?\d\d|Z|UTC|GMT)")
_MOST_WORDS = 4  # beside a day that stands for itself: a weekday, a city


@dataclass(frozen=True, slots=True)
class OwnDay:
    """A day in ISO form that may be the paper's own; ``sure``: the imprint above it, the number of an issue beside it
    or a symbol says so, whatever was held on it."""

    iso: str
    sure: bool


def own_days(reading: Reading, calendar: Calendar, blocks: Sequence[Block], press: int | None) -> Iterator[OwnDay]:
    """Such days in the blocks of a head, in text order; ``press`` is where it says that it is for the press."""
    lexicon = reading.lexicon
    volume = compiled(rf"(?<!\w){lexicon.any_of('documents', 'volume')}\s*\d", re.IGNORECASE)
    # "Published on 4 May 2031"
    published = compiled(rf"\W*{lexicon.any_of('documents', 'as_of')}\W*", re.IGNORECASE)
    imprint = compiled(loose(rf"\s*{lexicon.any_of('documents', 'letterhead')}"), re.IGNORECASE)
    kinds = [k for k in lexicon.kinds("meetings") if k not in NO_MEETING]
    meets = compiled(rf"(?<!\w){lexicon.any_of('meetings', *kinds)}(?!\w)", re.IGNORECASE)
    known = False
    for i, block in enumerate(blocks):
        above = reading.chars[blocks[max(0, i - _ABOVE)].start : block.end]
        news = press is not None and press <= block.start
        for start, end in _cells(reading.chars, [block.start, *block.breaks, block.end]):
            day = _day(reading, calendar, start, end)
            if day is None or meets.search(reading.chars, start, end):
                continue
            numbered = volume.search(reading.chars, start, day.start) is not None
            numbered = numbered or published.fullmatch(reading.chars, start, day.start) is not None
            numbered = numbered or _STAMP.match(reading.chars, start, end) is not None
            if numbered or _alone(reading, day, start, end):
                sure = numbered or news or imprint.search(above) is not None
                found = OwnDay(day.first, sure or next(find_symbols(above), None) is not None)
                known = known or found.sure
                yield found
    # News are of the day of their dateline, if no line over it gives theirs.
    front = (day_of_dateline(reading, calendar, b) for b in reading.text.blocks[: len(blocks) + 1])
    if not known and (dated := next((day for day in front if day), None)):
        yield OwnDay(dated, sure=True)


def _cells(chars: str, edges: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The lines between some edges; what bars part stands for itself (``4 May 2031 | Quays, Ferries``)."""
    for start, end in pairwise(edges):
        at = start
        for bar in _BAR.finditer(chars, start, end):
            yield at, bar.start()
            at = bar.end()
        yield at, end


def _day(reading: Reading, calendar: Calendar, start: int, end: int) -> DateRange | None:
    """The only day that a short line gives, with its year."""
    if end - start > _LINE:
        return None
    days = list(calendar.dates(reading.chars, start, end))
    return days[0] if len(days) == 1 and days[0].first == days[0].last and days[0].is_dated else None


def _alone(reading: Reading, day: DateRange, start: int, end: int) -> bool:
    """Whether nothing stands beside a day but its weekday, a city or another column."""
    before = reading.chars[start : day.start].rpartition("   ")[2]
    words = (before + " " + reading.chars[day.end : end]).split()
    return len([w for w in words if any(c.isalnum() for c in w)]) <= _MOST_WORDS and ":" not in before
