"""Paragraphs of a list that name people one after the other and tell nothing else of them (``Mr. NAME, Ms. NAME, Mr.
NAME``), wherever their lines break."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ingest.lexicon import Lexicon, compiled
from ingest.naming.names import PARTICLE, UPPER
from ingest.page.text import Block

__all__ = ["NamesRunOn"]

_SEVERAL = 3
_WORD = rf"[{UPPER}][\w'’.-]*"
_NAME = rf"{_WORD}(?:\s+(?:(?:{PARTICLE})\s+)*{_WORD}){{0,5}}?"
_SHOUTED = rf"(?:{_WORD}\s+(?:(?:{PARTICLE})\s+)*){{1,5}}?[{UPPER}][{UPPER}'’-]+(?:\s+[{UPPER}][{UPPER}'’-]+)*"
_BRACKET = r"(?:\s*\([^()]{2,60}\))?"


class NamesRunOn:
    """The patterns of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        titles = lexicon.literal("names", "m", "f", "none")
        plural = "|".join(map(re.escape, lexicon.words("names", "plural"))) or "(?!)"
        gap = rf"(?:\s*[,;]\s*|\s+[-–—]\s+|\s+{lexicon.any_of('grammar', 'and')}\s+)"
        each = rf"(?:{titles})\s+{_NAME}{_BRACKET}"
        least = _SEVERAL - 1
        # Each with a form of address, or one of several before surnames in capitals.
        self._all = compiled(
            rf"(?:{each}(?:{gap}{each}){{{least},}}"
            rf"|(?:{plural})\s*:?\s+{_SHOUTED}{_BRACKET}(?:{gap}{_SHOUTED}{_BRACKET}){{{least},}})[\s.,;]*"
        )
        self._gap = compiled(gap)
        self._titles = compiled(rf"(?:{titles})\s")
        self._of_several = compiled(rf"\s*(?:{plural})\s")

    def parted(self, chars: str, block: Block) -> Iterator[Block]:
        """A block, parted before its lines that begin with a form of address of several (``Mayor,¶Messrs. NAME``)."""
        cuts = [at for at in block.breaks if self._of_several.match(chars, at)]
        for low, high in pairwise([block.start, *cuts, block.end]):
            end = low + len(chars[low:high].rstrip())
            yield replace(block, start=low, end=end, breaks=tuple(at for at in block.breaks if low < at < end))

    def spans(self, chars: str, block: Block) -> list[tuple[int, int]]:
        """Where each of those begins and ends whom a block names, if it does nothing else; else none."""
        if not self._titles.match(chars, block.start) or not self._all.fullmatch(chars, block.start, block.end):
            return []
        gaps = [m.span() for m in self._gap.finditer(chars, block.start, block.end) if _is_outside(chars, block, m)]
        starts = [block.start, *(end for _, end in gaps)]
        ends = [*(start for start, _ in gaps), block.start + len(chars[block.start : block.end].rstrip(" \n.,;"))]
        return [(low, high) for low, high in zip(starts, ends, strict=True) if low < high]


def _is_outside(chars: str, block: Block, gap: re.Match[str]) -> bool:
    """Whether what parts two names stands in no bracket."""
    return chars.count("(", block.start, gap.start()) == chars.count(")", block.start, gap.start())
