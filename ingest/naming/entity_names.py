"""States and bodies by their names, adjectives aside: one list a document, as stretch after stretch asks for them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from ingest.gazetteer import Match
from ingest.page.reading import Reading

__all__ = ["LAYERS", "EntityNames"]

LAYERS = ("organization", "state")


class EntityNames:
    """The names of states and bodies in one document, in text order."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        every = (m for layer in LAYERS for m in reading.layer(layer) if m.labels[0].form != "adjective")
        self._found = sorted(every, key=lambda m: (m.start, -m.end))
        self._starts = [m.start for m in self._found]

    def within(self, start: int, end: int) -> Iterator[Match]:
        """Those of a stretch that are no part of a longer one there; series of meetings are none."""
        first = bisect_left(self._starts, start)
        matches = [m for m in self._found[first : bisect_left(self._starts, end, first)] if m.end <= end]
        reach = -1  # of those so far: they stand in the order of their beginnings, the longer ones first
        for match, following in zip(matches, [*matches[1:], None], strict=False):
            twin = following is not None and (following.start, following.end) == (match.start, match.end)
            nested, reach = match.end <= reach or twin, max(reach, match.end)
            if not nested and not match.labels[0].ref.startswith("series/"):
                yield match

    def repeats(self, match: Match) -> bool:
        """Whether this is only the acronym in brackets of the body named right before it."""
        before = self._reading.chars[max(0, match.start - 3) : match.start]
        low = max(0, match.start - 120)
        return before.endswith(" (") and any(
            m.end == match.start - 2 and m.labels[0].ref == match.labels[0].ref
            for m in self._reading.within("organization", low, match.start)
        )
