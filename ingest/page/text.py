"""The running text of a document: clean characters in blocks, each of which knows its place in the source."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.records import Span
from ingest.values import value

__all__ = ["Block", "CleanText", "TextBuilder"]


@value
class Block:
    """A heading, paragraph, list item, note or line of contents; offsets count in the clean text, end exclusive.

    ``kind`` is one of ``heading``, ``paragraph``, ``item``, ``contents``, ``note``, ``aside``. ``bold`` are the spans
    in bold type; ``breaks`` the offsets at which the printed lines after the first begin; ``gap`` the blank lines
    above; ``level`` the depth of a heading where the markup says it, else 0; ``beside`` says that the block is a cell
    of a row and not the first, ``column`` how many tabs stand before it there, ``within`` that it is a further line
    of the cell before it.
    """

    kind: str
    start: int
    end: int
    level: int = 0
    gap: int = 0
    bold: tuple[tuple[int, int], ...] = ()
    breaks: tuple[int, ...] = ()
    beside: bool = False
    column: int = 0
    within: bool = False


@dataclass(frozen=True, slots=True)
class CleanText:
    """All blocks as one string (an empty line between two of them) with the way back to the source."""

    text: str
    blocks: tuple[Block, ...]
    starts: array[int]
    sources: array[int]

    def source(self, offset: int) -> int:
        """Offset in the source of one clean character."""
        i = bisect_right(self.starts, offset) - 1
        return self.sources[i] + offset - self.starts[i]

    def span(self, start: int, end: int) -> Span:
        """The stretch of the source from the first to the last of these clean characters."""
        i = bisect_right(self.starts, start)
        first = self.sources[i - 1] + start - self.starts[i - 1]
        last = max(start, end - 1)
        if i == len(self.starts) or last < self.starts[i]:  # in one piece, as most are
            return Span(first, first + last - start + 1)
        stop = self.source(last) + 1
        return Span(first, stop) if first < stop else self._turned(i - 1, start, last + 1)

    def _turned(self, piece: int, start: int, end: int) -> Span:
        """The stretch around all pieces of one whose first stands behind its last in the source, in a turned row."""
        places, ends = self.sources, [*self.starts[piece + 1 : bisect_right(self.starts, end - 1)], end]
        low, found = start, []
        for i, stop in enumerate(ends, piece):
            at = places[i] + low - self.starts[i]
            found += [at, at + stop - low]
            low = stop
        return Span(min(found), max(found))

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, str]]:
        """A stretch of the clean text as pieces whose characters stand one by one in the source, with their places."""
        i = bisect_right(self.starts, start) - 1
        while start < end:
            stop = min(end, self.starts[i + 1] if i + 1 < len(self.starts) else end)
            yield self.source(start), self.text[start:stop]
            start, i = stop, i + 1

    def of(self, block: Block) -> str:
        """A block's characters."""
        return self.text[block.start : block.end]


class TextBuilder:
    """Collects pieces of the source into a :class:`CleanText`."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._starts = array("l")
        self._sources = array("l")
        self._blocks: list[Block] = []
        self._length = 0

    @property
    def length(self) -> int:
        """Clean characters so far."""
        return self._length

    def add(self, source: int, text: str) -> None:
        """Append characters that stand one by one from ``source`` on."""
        if not text:
            return
        self._starts.append(self._length)
        self._sources.append(source)
        self._parts.append(text)
        self._length += len(text)

    def drop_last(self) -> None:
        """Take back the last character (a hyphen that only divided a word)."""
        self._parts[-1] = self._parts[-1][:-1]
        self._length -= 1

    def close(self, block: Block) -> None:
        """End a block; the separator after it is mapped to its last character."""
        self._blocks.append(block)
        here = self._sources[-1] + self._length - self._starts[-1] - 1
        self.add(here, "\n")
        self.add(here, "\n")

    def build(self) -> CleanText:
        """The text as collected."""
        return CleanText("".join(self._parts), tuple(self._blocks), self._starts, self._sources)
