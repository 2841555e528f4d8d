"""Words for meetings and their numbers, and what a stretch with a day in it says of a meeting."""

from __future__ import annotations

import re

from ingest.lexicon import NO_MEETING, by_letters, caseless, compiled
from ingest.meetings.meetings import Meeting
from ingest.page.dates import DateRange
from ingest.page.reading import Reading

__all__ = ["Descriptions"]


class Descriptions:
    """Describes the meetings of one document; ``kind`` finds words for meetings, ``ordinal`` numbered ones in lower
    case."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        lexicon = reading.lexicon
        kinds = [k for k in lexicon.kinds("meetings") if k not in NO_MEETING]
        self._kinds = kinds
        groups = "|".join(f"(?P<k{i}>{lexicon.any_of('meetings', k)})" for i, k in enumerate(kinds))
        ordinal = f"(?P<n>{by_letters([re.escape(o) for o in sorted(lexicon.ordinals, key=len, reverse=True)])})"
        self.kind = compiled(rf"(?<!\w)(?:{groups})(?!\w)", re.IGNORECASE)
        self.ordinal = caseless(rf"(?<![\w-]){ordinal}\s+(?:{groups})(?!\w)")
        self._own = compiled(
            rf"(?<![\w-]){lexicon.any_of('meetings', 'this')}\s+{ordinal}\s+(?:{groups})(?!\w)", re.IGNORECASE
        )

    def own_ordinal(self) -> tuple[int, str] | None:
        """The number and kind in ``ce second atelier``."""
        match = self._own.search(self.reading.chars)
        return (self.number(match), self.kind_of(match)) if match else None

    def number(self, match: re.Match[str]) -> int:
        """The number that a match of ``ordinal`` gives."""
        return self.reading.lexicon.ordinals[match["n"].casefold()]

    def kind_of(self, match: re.Match[str]) -> str:
        """The kind of meeting (``workshop``) that a match of ``kind`` or ``ordinal`` names."""
        return next(kind for i, kind in enumerate(self._kinds) if match[f"k{i}"])

    def of(self, start: int, end: int, date: DateRange) -> Meeting:
        """The meeting of a day that a stretch around it names."""
        chars = self.reading.chars
        ordinals = self.reading.found(self.ordinal, start, end)
        before = [m for m in ordinals if m.end() <= date.start]
        ordinal = (before or ordinals)[-1] if ordinals else None
        kind = ordinal or self.kind.search(chars, start, end)
        series = [
            m.labels[0].ref
            for m in self.reading.within("organization", start, end)
            if m.labels[0].ref.startswith("series/")
        ]
        city, venue = self._place(start, end, date)
        return Meeting(
            start,
            end,
            self.kind_of(kind) if kind else "meeting",
            series=series[-1] if series else None,
            year=date.first[:4],
            ordinal=self.number(ordinal) if ordinal else None,
            first=date.first,
            last=date.last,
            place=city,
            venue=venue,
            name=kind[0] if kind and not ordinal else None,
        )

    def _place(self, start: int, end: int, date: DateRange) -> tuple[str | None, str | None]:
        """City and venue nearest to the date: before it, else after it."""
        registry = self.reading.registry
        before = [m.labels[0].ref for m in self.reading.within("place", start, date.start)]
        after = [m.labels[0].ref for m in self.reading.within("place", date.end, end)]
        places = [*reversed(before), *after]
        venue = next((p for p in places if registry.kinds.get(p) != "city"), None)
        city = next((p for p in places if registry.kinds.get(p) == "city"), None)
        return city or (registry.within.get(venue) if venue else None), venue
