"""Short names by which a paper means the body that its title names (``the Commission``, ``le Comité``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.page.reading import Reading

__all__ = ["OwnBodies"]

_TITLE = 800


class OwnBodies:
    """The bodies in the title of one document, by the word for what they are."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        reading.lexicon.equip(self, OwnBodies._learn)
        self._titles: list[tuple[str, frozenset[str]]] | None = None

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        article, words = lexicon.any_of("grammar", "definite"), lexicon.any_of("speech", "own_body")
        self._short = caseless(rf"(?<!\w){article}(?P<head>{words})(?=\s)")
        whose = lexicon.any_of("grammar", "possessive") + lexicon.any_of("posts", "generic")
        # "Mexico's representative": what follows the state's name.
        self.possessive = compiled(rf"{whose}(?!\w)", re.IGNORECASE)

    def within(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """Where short names stand in a stretch of the clean text, with the refs of the bodies."""
        for match in self._reading.found(self._short, start, end):
            low, high = match.span("head")
            if self._reading.chars[low].isupper() and not self._reading.covers("organization", low):
                named = {ref for ref, words in self._named() if match["head"] in words}
                if len(named) == 1:
                    yield low, high, named.pop()

    def _named(self) -> list[tuple[str, frozenset[str]]]:
        """The bodies that the title names in full, with the words of their names."""
        if self._titles is None:
            found = self._reading.within("organization", 0, _TITLE)
            lower = self._reading.lower
            self._titles = [(m.labels[0].ref, frozenset(lower[m.start : m.end].split())) for m in found]
        return self._titles
