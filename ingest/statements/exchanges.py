"""Labels of questions and answers that name who asks or replies in a bracket: ``Q. (State, Ms. NAME): …``."""

from __future__ import annotations

import re
from bisect import bisect_right

from ingest.lexicon import compiled
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.people import PersonMention
from ingest.page.reading import Reading

__all__ = ["Exchanges"]

_FEWEST = 2
_MARKS = " ,;–—-"
_LABEL = 40
_BRACKET = re.compile(r"\((?P<who>[^()]{3,160})\)\s?(?::|\.?\s?[–—-])")
_BEGINS = r"(?:^|\n|(?<=[.?!…»”\"]\s))"  # a line, or in a joined paragraph after the end of a sentence


class Exchanges:
    """The labels of one document; none where fewer than two stand in it."""

    def __init__(self, reading: Reading, affiliations: Affiliations) -> None:
        self._reading = reading
        self._affiliations = affiliations
        word = reading.lexicon.any_of("transcripts", "exchanges")
        label = compiled(rf"{_BEGINS}{word}(?:\s?\d{{1,2}})?\s?[.:]?\s*$", re.IGNORECASE)
        # Brackets are found by their first character, and words are looked for only before those that a colon follows.
        brackets = (m.span("who") for m in _BRACKET.finditer(reading.chars))
        found = [x for x in brackets if label.search(reading.chars, max(0, x[0] - _LABEL), x[0] - 1)]
        self._found = found if len(found) >= _FEWEST else []
        self._starts = [start for start, _ in self._found]

    def at(self, mention: PersonMention) -> tuple[int, int] | None:
        """The bracket of a label that names somebody: where it begins and ends in the clean text."""
        i = bisect_right(self._starts, mention.name.start) - 1
        return self._found[i] if i >= 0 and mention.name.end <= self._found[i][1] else None

    def affiliation(self, mention: PersonMention, bracket: tuple[int, int]) -> Affiliation:
        """What the bracket says of the person, after the name or before it (``Q. (State, NAME)``)."""
        if mention.affiliation != Affiliation():
            return mention.affiliation
        titled = mention.name.titled_from
        chars = self._reading.chars
        low = bracket[1] - len(chars[mention.name.end : bracket[1]].lstrip(_MARKS))
        if low < bracket[1]:
            return self._affiliations.read(low, bracket[1])
        end = bracket[0] + len(chars[bracket[0] : titled].rstrip(_MARKS))
        return self._affiliations.read(bracket[0], end) if end > bracket[0] else mention.affiliation
