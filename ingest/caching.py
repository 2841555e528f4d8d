"""What takes long to make and is the same in every process: a program may give a cache that keeps it.

To compile the words of a language takes as long as to convert a hundred papers. Without one each process makes
all anew; what comes of it is the same.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Protocol, TypeVar

__all__ = ["Cache", "cache_in_use", "cached", "use_cache"]

_Result = TypeVar("_Result")


class Cache(Protocol):
    """Keeps things, each by what it was made of."""

    def get(self, of: str) -> bytes | None:
        """What was made of this, if it was."""

    def put(self, of: str, made: bytes) -> None:
        """Keep what was made of this."""


_in_use: list[Cache] = []


def use_cache(given: Cache | None) -> None:
    """From now on keep things in this cache, or in none."""
    _in_use[:] = [] if given is None else [given]


def cache_in_use() -> Cache | None:
    """The cache that keeps things, if any does."""
    return _in_use[0] if _in_use else None


def cached(of: str, tell: Callable[[], _Result]) -> _Result:
    """What is told of this, which JSON can write, computed by this process or an earlier one.

    >>> cached("letters of abc", lambda: 3)
    3
    """
    cache = cache_in_use()
    if cache is None:
        return tell()
    known = cache.get(of)
    if known is not None:
        found: _Result = json.loads(known)
        return found
    told = tell()
    cache.put(of, json.dumps(told).encode())
    return told
