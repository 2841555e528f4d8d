"""States that stand twice, in two languages with a slash between (``Maroc / Morocco``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.page.reading import Reading

__all__ = ["in_other_languages"]

_SLASH_BEFORE = re.compile(r"([A-ZÀ-Þ][^,;:/()–—]{2,40}?)\s*/\s*$")
_SLASH_AFTER = re.compile(r"\s*/\s*([A-ZÀ-Þ][^,;:/()\n–—]{2,40}?)\s*(?=$|[,;:/()\n–—])")


def in_other_languages(reading: Reading, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where a state's name in another language stands beside it, with the slash between (``Maroc / Morocco``)."""
    chars, reach = reading.chars, start
    for state in reading.within("state", start, end) if "/" in chars[start:end] else ():
        if state.start < reach or chars.rfind("(", start, state.start) > chars.rfind(")", start, state.start):
            continue  # what a bracket holds is read as one
        beside = (_SLASH_BEFORE.search(chars, start, state.start), _SLASH_AFTER.match(chars, state.end, end))
        for match in filter(None, beside):
            names = reading.registry.labels_of(state.labels[0].ref)
            if any(name.text.casefold() == match[1].casefold() for name in names):
                reach = match.end()
                yield match.span()
