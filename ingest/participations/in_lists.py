"""Those of a list with semicolons before which words stand that tell what all of them did (``The rapporteurs were NAME,
lawyer; OTHER, of the Institute of X; and OTHER``)."""

from __future__ import annotations

from collections.abc import Callable

from ingest.lexicon import Lexicon, caseless
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.serving import Serving

__all__ = ["InLists"]

_NEAR = 60  # code points before the first name in which such words stand
_LABEL = ": "  # "Moderator: NAME; OTHER": who follows another need not share a label


# Handed over anew each time: kept, it would make a circle with its owner, which then waits for the collector.
Leads = Callable[[PersonMention, int, int], str | None]
"""What words before a name say of who leads, in a sentence from its start to an end."""


class InLists:
    """Finds them in one document."""

    def __init__(self, reading: Reading, people: People, served: Serving) -> None:
        self._reading = reading
        self._people = people
        self._served = served
        reading.lexicon.equip(self, InLists._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        joins, of = lexicon.any_of("grammar", "and"), lexicon.any_of("grammar", "by", "of")
        definite = lexicon.any_of("grammar", "definite")
        self._next = caseless(rf"(?:,?\s[^;.:]{{0,80}})?\s*;\s+(?:{joins},?\s+)?(?:(?:{of})\s*)?(?:{definite})?")

    def role(self, mention: PersonMention, start: int, led: Leads) -> str | None:
        """The function that words before the first of such a list, in the sentence from ``start`` on, tell."""
        first, lower = mention, self._reading.lower
        while (before := self._people.before(first, start)) and self._next.fullmatch(lower, before.end, first.start):
            first = before
        if first is mention or lower[: first.start].endswith(_LABEL):
            return None
        low = max(start, first.start - _NEAR)
        return self._served.before(start, low, first.start) or led(first, start, first.end)
