"""Where words in capitals stand in a text: one pass over it serves all who look for names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from ingest.naming.names import CAPITAL

__all__ = ["CapitalWords", "capitals"]

_CAPITAL = re.compile(CAPITAL)
_WORD = re.compile(rf"{CAPITAL}\w*")


def capitals(text: str, start: int, end: int) -> Iterator[int]:
    """Where words in a stretch begin with a capital, those after a hyphen left out.

    >>> list(capitals("Le McDonald, Jean-Luc", 0, 21))
    [0, 3, 13]
    """
    return (match.start() for match in _CAPITAL.finditer(text, start, end))


class CapitalWords:
    """Those of one text, the second parts of words with a hyphen left out."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] = []
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for word in _WORD.finditer(text):
            start = word.start()
            self._starts.append(start)
            self._places[word[0]].append(start)

    def within(self, start: int, end: int) -> list[int]:
        """Where those of a stretch begin, in order."""
        first = bisect_left(self._starts, start)
        return self._starts[first : bisect_left(self._starts, end, first)]

    def places(self, name: str, not_after: str) -> Iterator[int]:
        """Where a name begins, in order, that no letter, digit, ``_`` or one of ``not_after`` goes on with.

        >>> list(CapitalWords("Ana Roe, Ana Roe-Li and Mariana Roe").places("Ana Roe", "-"))
        [0]
        """
        first = _WORD.search(name)
        for at in self._places.get(first[0], ()) if first else ():
            start = at - first.start() if first else at
            after = self._text[start + len(name) : start + len(name) + 1]
            if start >= 0 and self._text.startswith(name, start) and not _goes_on(after, not_after):
                yield start


def _goes_on(after: str, not_after: str) -> bool:
    return after.isalnum() or (after != "" and after in "_" + not_after)
