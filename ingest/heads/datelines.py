"""The place and day that begin the first paragraph of a news item (``QUAYTON, Malta, 3 May 2031 – …``)."""

from __future__ import annotations

import re

from ingest.page.dates import Calendar
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["begins_with_dateline", "day_of_dateline"]

_SHORTEST = 120  # code points of a paragraph that tells something
_DATELINE = re.compile(
    r"[^\W\d_][\w' ]{1,30}(?:\s?\([^()\n]{2,25}\))?(?:,\s[^–—:;\n]{2,45}?)?(?:\s?\.?[–—]\s|\.?\s-\s|:\s|\s\.-\s)"
)


# "November 14, 2031 (QUAYTON, Malta): …", "14 November 2031, Quayton – …"
_BEHIND_DAY = re.compile(r"[\s,|/(]+(?:[–—-]\s)?[A-ZÀ-Þ][^:–—\n.;]{1,45}?(?:\s?[–—]\s|\s-\s|:\s)")
_FRONT = 90  # code points of a paragraph in which its dateline stands


def day_of_dateline(reading: Reading, calendar: Calendar, block: Block) -> str | None:
    """The day that the dateline of a paragraph gives, with its year."""
    if not begins_with_dateline(reading, calendar, block):
        return None
    end = min(block.end, block.start + _FRONT)
    line = _DATELINE.match(reading.chars, block.start, end)
    days = calendar.dates(reading.chars, block.start, line.end() if line else end)
    return next((d.first for d in days if d.is_dated and d.first == d.last), None)


def _begins_with_day(reading: Reading, calendar: Calendar, block: Block) -> bool:
    """Whether a paragraph begins with a day, a place and a dash or colon behind it."""
    if not reading.chars[block.start].isalnum():
        return False
    day = next(calendar.dates(reading.chars, block.start, min(block.end, block.start + _FRONT)), None)
    if day is None or not day.is_dated or day.first != day.last or day.start > block.start:
        return False
    return _BEHIND_DAY.match(reading.chars, day.end, block.end) is not None


def begins_with_dateline(reading: Reading, calendar: Calendar, block: Block) -> bool:
    """Whether a paragraph begins with a place, a dash or colon behind it: a known one, or one with a day beside it."""
    if block.kind != "paragraph" or block.end - block.start < _SHORTEST:
        return False
    if _begins_with_day(reading, calendar, block):
        return True
    found = _DATELINE.match(reading.chars, block.start, block.end)
    if found is None:
        return False
    place = reading.at("place", block.start) or reading.at("state", block.start)
    if place and place.end <= found.end():
        return True
    days = calendar.dates(reading.chars, block.start, found.end())
    return any(d.gives_days for d in days) or bool(reading.within("state", block.start, found.end()))
