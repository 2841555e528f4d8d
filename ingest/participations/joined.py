"""Those of whom a sentence tells together: ``A, B and C opened the meeting``."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.offices import and_next
from ingest.values import kept

__all__ = ["Joined"]

_GOVERNING = 40  # code points before a name in which the word stands that governs it


class Joined:
    """Finds them in one document."""

    def __init__(self, reading: Reading, people: People) -> None:
        self._reading = reading
        self._people = people
        # Whether one follows another, and by *and*; what is kept beside an answer keeps the names' ids their own.
        self._pairs: dict[tuple[int, int], tuple[PersonMention, PersonMention, bool, bool]] = {}
        reading.lexicon.equip(self, Joined._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._next = lexicon.made(and_next)
        by, definite = lexicon.any_of("grammar", "by", "of"), lexicon.any_of("grammar", "definite")
        self._governed = compiled(rf"(?<!\w)(?:{by})\s*(?:{definite})?$", re.IGNORECASE)
        words = lexicon.any_of("grammar", "and", "by")
        # "NAME, who represented the Minister, OTHER, opened", "NAME, flanked by OTHER and OTHER, opened"
        relative, beside = lexicon.any_of("grammar", "relative"), lexicon.any_of("speech", "flanked")
        aside = rf"(?:(?:{relative}|\w+)\s)?{lexicon.any_of('names', 'replaced')}|{beside}"
        self._aside = caseless(rf",\s+(?:{aside})(?:\s+|(?<='))[^.;:()]{{0,90}}")
        self._relative = caseless(rf",?\s+({relative})\s")
        self._both = compiled(rf"(?<!\w)(?:{words}|{lexicon.any_of('transcripts', 'then')})(?!\w)", re.IGNORECASE)

    @kept
    def last(self, mention: PersonMention, start: int, end: int) -> PersonMention:
        """The last of the names that a name is joined to (``A and B opened the meeting``): what follows is of all."""
        before = self._people.before(mention, start)
        low = max(start, mention.start - _GOVERNING)
        last, listed = mention, before is not None and self.by_and(before, mention)
        for other in self._people.within(mention.end, end):
            if not self.follows(last, other):
                break
            # "After remarks by A and B, NAME moderated": a list ends with who is joined to it, or there is none.
            here = self.by_and(last, other)
            comma = not here and "," in self._reading.chars[last.end : other.start]
            if comma and (listed or self._governed.search(self._reading.chars, low, mention.start)):
                break
            last, listed = other, here
        return last

    @kept
    def first(self, mention: PersonMention, start: int) -> PersonMention:
        """The first of those with whom a name is listed."""
        before = self._people.before(mention, start)
        return self.first(before, start) if before and self.follows(before, mention) else mention

    @kept
    def after(self, mention: PersonMention, start: int, end: int) -> int:
        """Where what is told of a name, and of those that it is joined to, goes on: behind whom the last of them stands
        in for or comes with, between commas (``NAME, who represented the Minister, OTHER, opened``)."""
        last = self.last(mention, start, end)
        # "NAME, OTHER and THIRD, who moderated": the third did.
        whose = self._relative.match(self._reading.lower, last.end, end) if last is not mention else None
        if whose and not self._reading.lexicon.is_plural(whose[1]):
            return mention.end
        beside = next(iter(self._people.within(last.end, end)), None)
        if beside is None or not self._aside.fullmatch(self._reading.lower, last.end, beside.start):
            return last.end
        return self.last(beside, start, end).end

    def follows(self, before: PersonMention, mention: PersonMention) -> bool:
        """Whether a name is the next of a list."""
        return self._pair(before, mention)[2]

    def by_and(self, before: PersonMention, mention: PersonMention) -> bool:
        """Whether ``and``, and no comma alone, joins a name to the one before it."""
        return self._pair(before, mention)[3]

    def _pair(self, before: PersonMention, mention: PersonMention) -> tuple[PersonMention, PersonMention, bool, bool]:
        """Two names, and what is told of them: each name of a list asks it again of all that follow."""
        asked = (id(before), id(mention))
        if asked not in self._pairs:
            between = self._reading.chars, before.end, mention.start
            follows = self._next.fullmatch(*between) is not None
            self._pairs[asked] = before, mention, follows, follows and self._both.search(*between) is not None
        return self._pairs[asked]
