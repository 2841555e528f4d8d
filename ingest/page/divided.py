"""Words that a line's end divides: whether a hyphen there only divides a word or is the word's own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

__all__ = ["DividedWords", "is_divided"]

_WORD = re.compile(r"\w[\w’'-]*")
_HEAD = re.compile(r"[^\W\d_]+$")
_TAIL = re.compile(r"[^\W\d_][\w'’]*")
_SHORTEST = 3  # letters of what follows the hyphen, where what stands before it is a word of its own
_FEWEST, _MOST_LINES = 3, 25  # ends with a hyphen, and lines for each of them, of a text that divides its words


def is_divided(head: str, tail: str, known: Counter[str]) -> bool | None:
    """Whether a hyphen only divides a word; None where the document does not tell.

    ``known`` counts the document's words, case folded.
    """
    capitals = len(head) > 1 and head.isupper() and tail.isupper()
    if not (capitals or tail[0].islower()) or head[-1].isdigit():
        return False
    joined, parted = known[f"{head}{tail}".casefold()], known[f"{head}-{tail}".casefold()]
    if capitals:  # as a name may be set, which may be two that a hyphen joins
        return joined > parted
    return None if joined == parted else joined > parted


class DividedWords:
    """How a document whose hyphens at line ends look like any others divides its words.

    The hyphen of a word that stands nowhere else divides it where so many lines end in one as no text has compounds,
    and most of those are not known to be some.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        ends = [(one[:-1], other) for one, other in pairwise(lines) if one.endswith("-") and _HEAD.search(one[:-1])]
        self._known = Counter(_WORD.findall("\n".join(lines).casefold())) if ends else Counter[str]()
        self._first = {word.partition("-")[0] for word in self._known if "-" in word[:-1]}
        whole = sum(self._told(*end) is False for end in ends)
        self._usual = len(ends) >= max(_FEWEST, len(lines) / _MOST_LINES) and 2 * whole <= len(ends)

    def divides(self, stem: str, rest: str) -> bool:
        """Whether the hyphen between a line, given without it, and the next one only divides a word."""
        told = self._told(stem, rest)
        return self._usual if told is None else told

    def _told(self, stem: str, rest: str) -> bool | None:
        head, tail = _HEAD.search(stem), _TAIL.match(rest)
        if head is None or tail is None:
            return False
        told = is_divided(head[0], tail[0], self._known)
        return False if told is None and self._is_compound(head[0].casefold(), tail[0].casefold()) else told

    def _is_compound(self, head: str, tail: str) -> bool:
        """Whether two parts look like words of their own: both stand alone elsewhere, or the first leads another
        compound (``vice-``)."""
        if len(head) == 1 or head in self._first or not tail.isalpha():
            return True
        return head in self._known and (tail in self._known or len(tail) < _SHORTEST)
