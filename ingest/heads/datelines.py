"""The place and day that begin the first paragraph of a news item (``QUAYTON, Malta, 3 May 2031 – …``)."""

from __future__ import annotations

import re

from ingest.page.dates import Calendar
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["begins_with_dateline"]

_SHORTEST = 120  # code points of a paragraph that tells something
_DATELINE = re.compile(
    r"[^\W\d_][\w' ]{1,30}(?:\s?\([^()\n]{2,25}\))?(?:,\s[^–—:;\n]{2,45}?)?(?:\s?\.?[–—]\s|\.?\s-\s|:\s|\s\.-\s)"
)


def begins_with_dateline(reading: Reading, calendar: Calendar, block: Block) -> bool:
    """Whether a paragraph begins with a place, a dash or colon behind it: a known one, or one with a day beside it."""
    if block.kind != "paragraph" or block.end - block.start < _SHORTEST:
        return False
    found = _DATELINE.match(reading.chars, block.start, block.end)
    if found is None:
        return False
    place = reading.at("place", block.start) or reading.at("state", block.start)
    if place and place.end <= found.end():
        return True
    days = calendar.dates(reading.chars, block.start, found.end())
    return any(d.gives_days for d in days) or bool(reading.within("state", block.start, found.end()))
