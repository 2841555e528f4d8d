"""A paper's own symbol: alone on the heads of its pages, or ending a line in front."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from ingest.lexicon import compiled
from ingest.naming.symbols import SERIES, find_symbols
from ingest.page.reading import Reading
from ingest.source import Source

__all__ = ["OwnSymbol", "own_symbol"]

_SYMBOL_ALONE = re.compile(r"(?:A|E|S|ST|CRC|CEDAW|CMW|MC|TD|HRC|GA|SC|SG|DSG|ECOSOC)(?:/[A-Z0-9.]*[A-Z0-9])+")
_HEAD = 700  # code points of the clean text in which a paper's own symbol stands
_COLUMN = "   "
_SHORT = 60
_OTHERS = re.compile(r"\bRES\b|^(?:RC-|[BC]\d|(?:PV|CRE)\s\d)|\([A-Z]{3}\)$")
"""Symbols that a paper's head has of others: resolutions, motions, procedures, other records of the same sitting."""
_BESIDE_BEFORE, _BESIDE_AFTER = 40, 100


class OwnSymbol(NamedTuple):
    """A paper's own symbol and its place in the clean text; ``on_pages``: it stands alone on heads of pages."""

    text: str
    start: int
    end: int
    on_pages: bool


def own_symbol(source: Source, reading: Reading) -> OwnSymbol | None:
    """The paper's own symbol: alone on heads of pages, or ending a line in front."""
    return _alone(reading) or next(_in_front(source, reading), None)


def _alone(reading: Reading) -> OwnSymbol | None:
    """The symbol that stands alone on the pages' heads, where it stands first."""
    places = {
        text: (b.start, b.end)
        for b in reversed(reading.text.blocks)
        if b.kind == "aside" and _stands_alone(text := reading.text.of(b).strip(), reading.text.source(b.start))
    }
    named = Counter(reading.text.of(b).strip() for b in reading.text.blocks if b.kind == "aside")
    found = max(places, key=lambda text: (named[text], -places[text][0]), default=None)
    return OwnSymbol(found, *places[found], on_pages=True) if found else None


def _stands_alone(text: str, at: int) -> bool:
    """Whether a line is but a symbol; on the first page one of any organ."""
    if _SYMBOL_ALONE.fullmatch(text):
        return True
    return at < _HEAD and any(symbol == text for _, symbol in find_symbols(text)) and not _OTHERS.search(text)


def _in_front(source: Source, reading: Reading) -> Iterator[OwnSymbol]:
    """Symbols at the end of lines of the paper's head, alone there or in a column of their own, or beside its imprint;
    no resolution's."""
    imprint = compiled(rf"\b{reading.lexicon.any_of('documents', 'imprint')}", re.IGNORECASE)
    for start, symbol in map(_without_series, find_symbols(reading.chars[:_HEAD])):
        span = reading.text.span(start, start + len(symbol))
        begin = source.text.rfind("\n", 0, span.start) + 1
        end = source.text.find("\n", span.end)
        before, after = source.text[begin : span.start], source.text[span.end : end if end >= 0 else None]
        above = source.text[:begin].rstrip("\n").rpartition("\n")[2]
        alone = not before.strip() and len(above.strip()) < _SHORT
        at_end = not after.strip() and (alone or before.endswith((_COLUMN, "\t")))
        beside = at_end or _by_imprint(imprint, reading.chars, start, start + len(symbol))
        if beside and not _OTHERS.search(symbol):
            yield OwnSymbol(symbol, start, start + len(symbol), on_pages=False)


def _without_series(found: tuple[int, str]) -> tuple[int, str]:
    start, symbol = found
    series = SERIES.match(symbol)
    return (start + series.end(), symbol[series.end() :]) if series else found


def _by_imprint(imprint: re.Pattern[str], chars: str, start: int, end: int) -> bool:
    """Whether a symbol stands in no bracket right by the words on how its paper goes out."""
    bracketed = chars[start - 1 : start] in ("(", "[")
    low = max(0, start - _BESIDE_BEFORE)
    near = imprint.search(chars, low, start) or imprint.search(chars, end, end + _BESIDE_AFTER)
    return near is not None and not bracketed
