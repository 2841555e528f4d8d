"""The numbers of meetings and of their parts, in words, figures and Roman letters."""

from __future__ import annotations

import re
from itertools import zip_longest

from ingest.lexicon import Lexicon

__all__ = ["roman", "value_of"]

_FIGURES = re.compile(r"\d+")
_ROMAN = frozenset("ivxl")


def roman(text: str) -> int:
    """The number that Roman figures up to LXXXIX stand for, whatever their case.

    >>> roman("XIV"), roman("ii"), roman("XLII")
    (14, 2, 42)
    """
    values = [{"I": 1, "V": 5, "X": 10, "L": 50}[figure] for figure in text.upper()]
    return sum(-value if value < after else value for value, after in zip_longest(values, values[1:], fillvalue=0))


def value_of(number: str, lexicon: Lexicon) -> int | str:
    """The number that words, figures or Roman letters give, in lower case; other words stand for themselves."""
    figures = _FIGURES.match(number)
    if figures:
        return int(figures[0])
    if known := lexicon.ordinals.get(number):
        return known
    return roman(number) if set(number) <= _ROMAN else number
