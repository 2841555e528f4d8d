"""Stretches of a text as one: asked again and again whether they hold a place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

__all__ = ["Stretches"]


class Stretches:
    """Stretches from the first of two offsets to before the second, in any order; they may overlap.

    >>> stretches = Stretches([(8, 9), (1, 4), (2, 3)])
    >>> 3 in stretches, 4 in stretches, 8 in stretches
    (True, False, True)
    """

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(stretches):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __contains__(self, offset: int) -> bool:
        i = bisect_right(self._starts, offset) - 1
        return i >= 0 and offset < self._ends[i]

    def meet(self, start: int, end: int) -> bool:
        """Whether one of them holds a place from ``start`` to before ``end``.

        >>> Stretches([(1, 4)]).meet(3, 9), Stretches([(1, 4)]).meet(4, 9)
        (True, False)
        """
        i = bisect_right(self._ends, start)
        return start < end and i < len(self._ends) and self._starts[i] < end
