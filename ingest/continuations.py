"""Sentences without a verb of saying between or after those that have one: whose report they go on with, if any's."""

from __future__ import annotations

import re
from functools import cached_property

from ingest.lexicon import caseless, compiled
from ingest.people import People
from ingest.reading import Reading
from ingest.text import Block

__all__ = ["Continuations"]

_FEWEST_TURNS = 4
_LABEL = 60  # code points within which a paragraph's first words name its speaker
_IMPERSONAL_WITHIN = 80
_NUMBER = r"(?:\d+[.)][-–]?\s+)?"


class Continuations:
    """Tells what sentences of one document do to the report before them."""

    def __init__(self, reading: Reading, people: People) -> None:
        self._reading = reading
        self._people = people
        lexicon = reading.lexicon
        definite = lexicon.any_of("grammar", "definite")
        self._collective = caseless(lexicon.any_of("speech", "collectives") + r"(?!\w)")
        self._somebody_else = caseless(rf"{definite}{lexicon.any_of('posts', 'heads', 'generic')}(?!\w)")
        self._opens = compiled(rf"{_NUMBER}(?:{definite})?", re.IGNORECASE)
        self._impersonal = caseless(lexicon.any_of("speech", "impersonal"))
        self._carries = compiled(lexicon.literal("speech", "carry") + r"(?!\w)")

    def goes_on(self, start: int, end: int, block: Block) -> bool:
        """Whether a sentence carries on the report before it: it begins with a connective, or its paragraph is one
        speaker's in a summary record; and it is nobody else's view."""
        if self._carries.match(self._reading.chars, start):
            return not self.breaks_off(start, end)
        return block.start in self._turns and not self.interrupts(start, end) and not self.breaks_off(start, end)

    def breaks_off(self, start: int, end: int) -> bool:
        """Whether a sentence is nobody's: an impersonal one, one about others."""
        lower = self._reading.lower
        impersonal = self._impersonal.search(lower, start, min(end, start + _IMPERSONAL_WITHIN))
        return impersonal is not None or self._collective.search(lower, start, end) is not None

    def interrupts(self, start: int, end: int) -> bool:
        """Whether a sentence brings in others, so that a pronoun after it is no longer the speaker before it."""
        return any(p.match(self._reading.lower, start, end) for p in (self._collective, self._somebody_else))

    @cached_property
    def _turns(self) -> frozenset[int]:
        """Where the paragraphs of a summary record begin, each of which tells one speaker's words (``Mr. NAME (State)
        said that …``); one or two such paragraphs alone are no habit of the paper."""
        found = frozenset(block.start for block in self._reading.prose if self._opens_with_speaker(block))
        return found if len(found) >= _FEWEST_TURNS else frozenset()

    def _opens_with_speaker(self, block: Block) -> bool:
        chars = self._reading.chars
        opens = self._opens.match(chars, block.start)
        start = opens.end() if opens else block.start
        first = next(iter(self._people.within(start, start + _LABEL)), None)
        return first is not None and first.name.titled_from == start and chars.startswith(" (", first.name.end)
