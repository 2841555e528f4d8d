"""Fields of work that end the list of what somebody's post is of (``Head of Tides, Coastal Sands and Winds``)."""

from __future__ import annotations

from ingest.lexicon import Lexicon, compiled
from ingest.naming.affiliations import Affiliations
from ingest.page.reading import Reading

__all__ = ["Portfolios"]

_REACH = 120  # code points of a post before the last of what it is of


class Portfolios:
    """Finds them in one document."""

    def __init__(self, reading: Reading, affiliations: Affiliations) -> None:
        self._reading = reading
        self._affiliations = affiliations
        reading.lexicon.equip(self, Portfolios._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        conjunction, at = lexicon.any_of("grammar", "and"), lexicon.any_of("bodies", "at")
        word = r"[A-ZÀ-Þ][\w'’-]+"
        # A second person has more words behind the conjunction (", NAME NAME and NAME NAME").
        self._last_two = compiled(rf"{word}(?:\s{word}){{1,2}}\s(?i:{conjunction})\s{word}(?![\w'’-])(?!\s[A-ZÀ-Þ])")
        self._first = compiled(rf"\s(?i:{at})\s*{word}(?:,?\s{word})*")

    def ends_in(self, at: int, low: int) -> bool:
        """Whether words in capitals at a place, not before ``low``, are the last of such a list, and nobody's name."""
        chars = self._reading.chars
        if not chars.endswith(", ", low, at) or self._last_two.match(chars, at) is None:
            return False
        posts, comma = self._affiliations.posts, at - 2
        heads = (head + posts.length(head, comma) for head in posts.within(max(low, at - _REACH), comma))
        return any(self._first.fullmatch(chars, end, comma) for end in heads)
