"""Lines at the top of a paper, each with those in which it goes on: titles are long, and paper is narrow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from ingest.lexicon import compiled
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["WholeLine", "whole_lines"]

_FULL = 50  # code points of a line of capitals that goes on in the next
_LONGEST, _MOST = 110, 4  # code points of a line, and lines of one title
_OPENS, _CLOSES = "«“", "»”"
_ENDS = ".:;,"
_TITLES = ("heading", "paragraph")


class WholeLine(NamedTuple):
    """Where a line with those in which it goes on begins and ends in the clean text, and how many these are."""

    start: int
    end: int
    lines: int


class _Line(NamedTuple):
    start: int
    end: int
    under: bool
    """Whether it stands right under the line before it."""


def whole_lines(reading: Reading, blocks: Iterable[Block], apart: int | None = None) -> Iterator[WholeLine]:
    """The lines of blocks at the top of a paper, whole: one breaks off after a word that leads on, before small
    letters, within a quotation, or where capitals fill it; when and where a meeting was held stands apart. Paragraphs
    stay whole as they are, and so do all blocks after the first ``apart``."""
    chars = reading.chars
    lines = [line for i, block in enumerate(blocks) for line in _lines(chars, block, apart=apart is None or i < apart)]
    open_end = compiled(rf"(?:^|[\s'’]){reading.lexicon.literal('grammar', 'opens_line')}$", re.IGNORECASE)
    held = compiled(rf"{reading.lexicon.any_of('meetings', 'held')}(?!\w)", re.IGNORECASE)
    first = 0
    for i, (start, end, _) in enumerate(lines):
        after = lines[i + 1] if i + 1 < len(lines) and i - first + 1 < _MOST else None
        above = chars[lines[first].start : end]
        rest = chars[after.start : after.end] if after and after.under and end - start <= _LONGEST else ""
        if not (rest and held.match(rest) is None and _goes_on(above, chars[start:end], rest, open_end)):
            yield WholeLine(lines[first].start, end, i - first + 1)
            first = i + 1


def _lines(chars: str, block: Block, *, apart: bool) -> Iterator[_Line]:
    edges = [block.start, *block.breaks, block.end]
    lines = [(low, low + len(chars[low:high].rstrip())) for low, high in pairwise(edges)]
    near = block.gap == 0 and block.kind in _TITLES
    if not apart or chars[block.end - 1] in _ENDS or any(end - start > _LONGEST for start, end in lines):
        yield _Line(block.start, block.end, near)
        return
    yield from (_Line(start, end, near or i > 0) for i, (start, end) in enumerate(lines) if end > start)


def _goes_on(above: str, line: str, after: str, open_end: re.Pattern[str]) -> bool:
    """Whether ``line``, the last of ``above``, goes on ``after`` it."""
    quotes = sum(map(above.count, _OPENS)) > sum(map(above.count, _CLOSES))
    capitals = len(line) >= _FULL and line.isupper() and after.isupper()
    return quotes or capitals or after[0].islower() or open_end.search(line) is not None
