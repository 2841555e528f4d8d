"""Sets of keys that only grow together, with pairs of keys that are to stay in two of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

__all__ = ["Key", "Unions"]

Key = tuple[str, str]
"""Slug of a document, and the key that somebody has in it."""


class Unions:
    """Each set is known by its smallest key; those with a pair that is apart stay two."""

    def __init__(self, keys: Iterable[Key], apart: Iterable[tuple[Key, Key]] = ()) -> None:
        self._above = {key: key for key in keys}
        self._apart: defaultdict[Key, set[Key]] = defaultdict(set)
        for one, other in apart:
            self.keep_apart(one, other)

    def root(self, key: Key) -> Key:
        """The key by which the set of another is known."""
        while self._above[key] != key:
            self._above[key] = self._above[self._above[key]]
            key = self._above[key]
        return key

    def keep_apart(self, one: Key, other: Key) -> bool:
        """Let two sets never be one; False where they are already."""
        a, b = self.root(one), self.root(other)
        if a == b:
            return False
        self._apart[a].add(b)
        self._apart[b].add(a)
        return True

    def may_join(self, one: Key, other: Key) -> bool:
        """Whether no pair that is apart would come together."""
        a, b = self.root(one), self.root(other)
        return a not in self._apart or not any(self.root(key) == b for key in self._apart[a])

    def join(self, one: Key, other: Key) -> None:
        """Make one set of two."""
        a, b = sorted((self.root(one), self.root(other)))
        self._above[b] = a
        if a != b and b in self._apart:
            self._apart[a] |= self._apart.pop(b)
