"""Which words in capitals are somebody's name where nothing beside them says so.

An honorific, a post or an affiliation shows a name; a row that has none of them (``Opening: Ana Roe``) or a sentence
that only tells what somebody did (``Ana Roe asked …``) needs a reader who knows names. What names look like is weighed,
as annotated papers taught.
"""

from __future__ import annotations

import re

from ingest.page.text import CleanText
from ingest.weighing.name_signs import NameSigns
from ingest.weighing.weights import NAME, Weights

__all__ = ["LikelyNames"]

_SURE = 0.8
_LIKELY = 0.6
_TOLD_OF = re.compile(r"\s?:\s[a-zà-ÿ]")


class LikelyNames:
    """Weighs words of one text; without ``weights`` none are a name."""

    def __init__(self, text: CleanText, weights: Weights | None) -> None:
        self._text = text
        self._weights = weights
        self._signs = NameSigns(text.text)

    def has(self, start: int, end: int) -> bool:
        """Whether the words from one code point of the clean text to another are most likely somebody's name."""
        # "Ana Roe: she looks after …" is a line on somebody, and nobody's words.
        return not _TOLD_OF.match(self._text.text, end) and self._chance(start, end) > _SURE

    def may_be(self, start: int, end: int) -> bool:
        """Whether they may well be, where other signs say so, too."""
        return self._chance(start, end) > _LIKELY

    def _chance(self, start: int, end: int) -> float:
        if self._weights is None:
            return 0.0
        return self._weights.chances_at(self._text.span(start, end), self._signs.of(start, end))[NAME]
