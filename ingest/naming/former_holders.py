"""Words that say that somebody held a post before, where a clause begins with them: who is the subject of its verb is
no less there than others (``Former Minister NAME said``, ``La exviceministra NAME presentó``)."""

from __future__ import annotations

from ingest.lexicon import Lexicon, caseless
from ingest.page.reading import Reading

__all__ = ["FormerHolders"]

_REACH = 240  # code points before a name in which its clause begins


class FormerHolders:
    """Reads them in one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        reading.lexicon.equip(self, FormerHolders._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite, former = lexicon.any_of("grammar", "definite"), lexicon.any_of("names", "former")
        post = rf"(?:{definite})?{former}(?!\w)[^,.;:()]{{0,80}}?,?\s*(?:[^\s,.]{{1,9}}\.\s)?"
        self._begins = caseless(rf"(?:[^\n]*[,;:–—»”\"]\s+|\W*){post}")

    def begins(self, start: int, at: int) -> bool:
        """Whether a clause of the sentence from ``start`` begins with such words and goes on to a name ``at`` a place
        with the post alone."""
        return self._begins.fullmatch(self._reading.lower, max(start, at - _REACH), at) is not None
