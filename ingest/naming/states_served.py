"""Several states for which one office of a known body is: ``ILO Office for A, B and C``, ``Bureau du HCR pour le A, le
B et le C``. The commas between them part no affiliation, and their articles end none."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, compiled
from ingest.page.reading import Reading

__all__ = ["StatesServed"]


class _Words:
    """What joins states in one language, and leads to the first."""

    def __init__(self, lexicon: Lexicon) -> None:
        article, both = lexicon.any_of("grammar", "definite"), lexicon.any_of("grammar", "and")
        self.next = compiled(rf"(?:,\s|\s(?P<last>{both})\s)(?:{article})?", re.IGNORECASE)
        self.first = compiled(rf"\s{lexicon.any_of('bodies', 'at', 'what_for')}\s*(?:{article})?$", re.IGNORECASE)


class StatesServed:
    """Finds such states in one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._words = reading.lexicon.made(_Words)

    def in_stretch(self, start: int, end: int) -> list[tuple[int, int]]:
        """Where the states of one office begin and end in a stretch, or begun in it and end behind it."""
        if not self._reading.within("organization", start, end):
            return []
        found, reach = list[tuple[int, int]](), start
        for state in self._reading.within("state", start, end):
            if state.start >= reach and self._is_first(start, state.start):
                reach = self._last(state.end)
                found += [(state.start, reach)] if reach > state.end else []
        return found

    def end(self, start: int, end: int) -> int:
        """Where a stretch ends that goes on over further states of an office."""
        return max((end, *(last for _, last in self.in_stretch(start, end))))

    def _is_first(self, start: int, at: int) -> bool:
        """Whether a link leads from a known body, or from an office of it, to the state that begins here."""
        link = self._words.first.search(self._reading.chars, start, at)
        bodies = self._reading.within("organization", start, link.start()) if link else []
        return bool(bodies) and "," not in self._reading.chars[bodies[-1].end : at]

    def _last(self, at: int) -> int:
        """Where the last state ends of those that go on here, behind *and*; ``at`` where none does."""
        reach = at
        while link := self._words.next.match(self._reading.chars, reach):
            state = self._reading.at("state", link.end())
            if state is None or state.labels[0].form == "adjective":
                break
            reach = state.end
            if link["last"]:
                return reach
        return at
