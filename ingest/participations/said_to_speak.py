"""Whom words beside a name say to have spoken, though they tell nothing of what was said: ``The floor was given to
NAME``, ``NAME took part in the debate``, ``The panellists were NAME and NAME``."""

from __future__ import annotations

from ingest.lexicon import Lexicon, caseless
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.offices import listed_next
from ingest.values import kept

__all__ = ["SaidToSpeak"]

_NEAR = 160


class SaidToSpeak:
    """Finds them in one document."""

    def __init__(self, reading: Reading, people: People) -> None:
        self._reading = reading
        self._people = people
        reading.lexicon.equip(self, SaidToSpeak._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite, spoke = lexicon.any_of("grammar", "definite"), lexicon.any_of("speech", "spoke_only")
        floor = lexicon.any_of("speech", "floor_to")
        self._floor = caseless(rf"(?<!\w){floor}(?:\s*:)?(?:\s+|(?<='))(?:{definite})?$")
        # Where no text has such words, no name need be looked at.
        self._any_floor = caseless(rf"(?<!\w){floor}")
        joined = rf"{lexicon.any_of('grammar', 'and')}\s+"
        self._spoke = caseless(rf"[\s,]*(?:{lexicon.any_of('grammar', 'also')}\s+)?{spoke}(?!\w)")
        self._listed = lexicon.made(listed_next)
        after = lexicon.any_of("speech", "followed")
        self._followed = caseless(rf"[^.;:()]{{0,80}}?(?<!\w)(?:{joined})?{after}\s+(?:{definite})?")

    def holds(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether the sentence ``start`` to ``end`` says so of somebody whom it names."""
        return self._spoke_after(mention, end) or self.given_floor(mention, start)

    def _spoke_after(self, mention: PersonMention, end: int) -> bool:
        """Whether words right after a name, or after those joined to it, say so."""
        lower, last = self._reading.lower, mention
        for other in self._people.within(mention.end, end):
            if not self._listed.fullmatch(lower, last.end, other.start):
                break
            last = other
        return self._spoke.match(lower, last.end, end) is not None

    @kept
    def given_floor(self, mention: PersonMention, start: int) -> bool:
        """Whether words before a name, or before the first of those listed with it, say so."""
        lower, first = self._reading.lower, min(mention.name.titled_from, mention.start)
        low = max(start, first - _NEAR)
        if self._reading.found(self._any_floor, low, first) and self._floor.search(lower, low, first):
            return True
        before = self._people.before(mention, start)
        if before is None:
            return False
        if self._listed.fullmatch(lower, before.end, first):
            return self.given_floor(before, start)
        followed = self._followed.fullmatch(lower, before.end, first)
        return followed is not None and (self._spoke_after(before, first) or self.given_floor(before, start))
