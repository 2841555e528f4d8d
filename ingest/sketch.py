"""Sketches of sentences: enough to tell that two are nearly the same, and nothing of their words.

Source: A. Broder, On the resemblance and containment of documents (1997): the smallest hashes of a text's shingles
estimate the share of shingles that two texts have in common.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

from ingest.folding import fold

__all__ = ["resemblance", "sketch"]

_SIZE, _SHINGLE = 12, 3


@lru_cache(maxsize=64)  # each of several who share a sentence is asked about
def sketch(text: str) -> tuple[int, ...]:
    """The smallest hashes of the text's runs of three words, at most twelve, ascending."""
    words = fold(text).encode().split()
    runs = zip(*(words[i:] for i in range(_SHINGLE)), strict=False)
    shingles = {crc32(b" ".join(run)) for run in runs} or {crc32(b" ".join(words))}
    return tuple(sorted(shingles)[:_SIZE])


def resemblance(one: Sequence[int], other: Sequence[int]) -> float:
    """Estimated share of shingles in common, 0 to 1."""
    if not one or not other:
        return 0.0
    smallest = set(sorted({*one, *other})[:_SIZE])
    return len(smallest & set(one) & set(other)) / len(smallest)
