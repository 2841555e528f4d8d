"""What the words about a day say of the meeting that was held on it: its kind, number, series, city and venue."""

from __future__ import annotations

import re

from ingest.meetings.meetings import Meeting
from ingest.meetings.words import MeetingWords
from ingest.page.dates import DateRange
from ingest.page.reading import Reading

__all__ = ["YEAR", "described"]

YEAR = re.compile(r"(?<![\d/-])(?:19|20)\d\d(?![\d/-])")
"""Finds a year that stands for itself."""


def described(reading: Reading, words: MeetingWords, start: int, end: int, days: DateRange) -> Meeting:
    """The meeting of these days, as far as the text from ``start`` to ``end`` about them tells."""
    ordinals = reading.found(words.ordinal, start, end)
    before = [m for m in ordinals if m.end() <= days.start]
    ordinal = (before or ordinals)[-1] if ordinals else None
    kind = ordinal or words.kind.search(reading.chars, start, end)
    refs = [m.labels[0].ref for m in reading.within("organization", start, end)]
    series = [ref for ref in refs if ref.startswith("series/")]
    city, venue = _place(reading, start, end, days)
    return Meeting(
        start,
        end,
        words.kind_of(kind) if kind else "meeting",
        series=series[-1] if series else None,
        year=days.first[:4],
        ordinal=words.number_of(ordinal) if ordinal else None,
        first=days.first,
        last=days.last,
        place=city,
        venue=venue,
        name=kind[0] if kind and not ordinal else None,
    )


def _place(reading: Reading, start: int, end: int, days: DateRange) -> tuple[str | None, str | None]:
    """City and venue nearest to the days: before them, else after them."""
    registry = reading.registry
    before = [m.labels[0].ref for m in reading.within("place", start, days.start)]
    after = [m.labels[0].ref for m in reading.within("place", days.end, end)]
    places = [*reversed(before), *after]
    venue = next((p for p in places if registry.kinds.get(p) != "city"), None)
    city = next((p for p in places if registry.kinds.get(p) == "city"), None)
    return city or (registry.within.get(venue) if venue else None), venue
