"""Where something stands that the phrase of an actor is made of: in most stretches of a text there is nothing."""

from __future__ import annotations

import re
from bisect import bisect_left

from ingest.naming.entity_names import LAYERS
from ingest.naming.own_bodies import OwnBodies
from ingest.naming.people import People
from ingest.page.reading import Reading

__all__ = ["Marks"]

_OPENING_BRACKET = re.compile(r"[(\[]")


class Marks:
    """Where names of people, states and bodies, words for posts and brackets begin in one document, gathered once."""

    def __init__(self, reading: Reading, people: People, post: re.Pattern[str], own_bodies: OwnBodies) -> None:
        """``post`` finds the words for posts in text in lower case."""
        whole = (0, len(reading.chars))
        marks = {m.name.start for m in people.mentions}
        marks.update(m.start for layer in LAYERS for m in reading.layer(layer))
        marks.update(m.start() for m in reading.found(post, *whole))
        marks.update(m.start() for m in _OPENING_BRACKET.finditer(reading.chars))
        marks.update(start for start, _, _ in own_bodies.within(*whole))
        self._starts = sorted(marks)

    def lie_in(self, start: int, end: int) -> bool:
        """Whether one lies in a stretch or right behind it: an adjective may follow the word for a delegation."""
        i = bisect_left(self._starts, start)
        return i < len(self._starts) and self._starts[i] <= end + 1
