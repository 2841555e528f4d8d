"""Postal addresses: streets, boxes and their numbers, which are no bodies, and beside which nobody speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lexicon import Lexicon, caseless
from ingest.page.reading import Reading

__all__ = ["is_postal", "postal_addresses"]

_LINE = 110  # code points of a line that is an address
_DIGIT = re.compile(r"\d")


def is_postal(reading: Reading, start: int, end: int) -> bool:
    """Whether a line has what only a postal address has (``12 Mill Street``, ``P.O. Box 4``)."""
    if end - start > _LINE or _DIGIT.search(reading.chars, start, end) is None:
        return False
    return reading.lexicon.made(_postal).search(reading.lower, start, end) is not None


def postal_addresses(reading: Reading, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The postal addresses in a stretch, each to its next comma: these are no bodies, nor parts of their names."""
    if _DIGIT.search(reading.chars, start, end) is None:
        return
    for found in reading.lexicon.made(_postal).finditer(reading.lower, start, end):
        comma = reading.chars.find(",", found.end(), end)
        yield found.start(), comma if comma >= 0 else end


def _postal(lexicon: Lexicon) -> re.Pattern[str]:
    return caseless(rf"(?<![\w'’-]){lexicon.any_of('pages', 'postal')}")
