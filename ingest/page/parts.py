"""Sections, annexes and numbered paragraphs of a document, and which of them holds a place in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

from ingest.folding import slug
from ingest.lexicon import compiled
from ingest.page.reading import Reading
from ingest.page.sentences import GLUED
from ingest.page.text import Block
from ingest.records import PartRecord

__all__ = ["Parts", "find_parts"]

_NUMBER = re.compile(rf"(?:(\d{{1,3}})[.)]|\((\d{{1,3}})\))(?:\s|(?<=\d\.){GLUED})")
_HEADING_WORDS = 7
_NUMBERED_PARAGRAPHS = 5
_LONGEST = 300  # letters of a heading of several lines: a list of abbreviations or the words of a cover are more


class Parts:
    """The parts of one document in text order."""

    def __init__(self, records: list[PartRecord], starts: list[int], paths: list[str]) -> None:
        self.records = records
        self._starts = starts
        self._paths = paths

    def at(self, offset: int) -> str:
        """Path of the innermost part that holds this place of the clean text."""
        return self._paths[max(0, bisect_right(self._starts, offset) - 1)]


def find_parts(reading: Reading) -> Parts:
    """A part for each run of headings, each numbered paragraph, and what stands before the first heading."""
    return _Builder(reading).build()


class _Builder:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.annex = compiled(reading.lexicon.any_of("documents", "annex") + r"(?!\w)", re.IGNORECASE)
        self.open: list[tuple[str, str, int, str | None, str | None, str | None]] = []
        self.used: Counter[str] = Counter()
        self.section = "front"
        self.annexed: str | None = None

    def build(self) -> Parts:
        blocks = [b for b in self.reading.text.blocks if b.kind != "aside"]
        counted = sum(1 for b in blocks if b.kind == "paragraph" and _NUMBER.match(self.reading.text.of(b)))
        self._begin("front", "section", 0, None, None, None)
        previous: Block | None = None
        for block in blocks:
            text = self.reading.text.of(block)
            number = _NUMBER.match(text)
            if block.kind == "heading" or (self.annex.match(text) and len(text) < 60):
                if (
                    previous is not None
                    and previous.kind == "heading"
                    and text.isupper() == self.reading.text.of(previous).isupper()
                ):
                    self._lengthen(text)
                else:
                    self._heading(block, text)
            elif number and block.kind in ("paragraph", "item") and (counted >= _NUMBERED_PARAGRAPHS or block.bold):
                self._paragraph(block, number)
            elif block.kind == "note":
                self._begin(f"note-{text.split()[0].strip('.')}", "footnote", block.start, None, text.split()[0], None)
            previous = block
        return self._closed(blocks[-1].end if blocks else 0)

    def _begin(
        self, path: str, kind: str, start: int, heading: str | None, number: str | None, parent: str | None
    ) -> str:
        if self.used[path] and parent and not path.startswith(parent):
            path = f"{parent}/{path}"
        self.used[path] += 1
        unique = path if self.used[path] == 1 else f"{path}-{self.used[path]}"
        self.open.append((unique, kind, start, heading, number, parent if parent != unique else None))
        return unique

    def _heading(self, block: Block, text: str) -> None:
        kind = "annex" if self.annex.match(text) else "section"
        parent = self.annexed if kind == "section" else None
        tail = slug(text, words=_HEADING_WORDS)
        path = f"{parent}/{tail}" if parent else tail
        self.section = self._begin(path, kind, block.start, text, None, parent)
        if kind == "annex":
            self.annexed = self.section

    def _lengthen(self, text: str) -> None:
        """A heading of several lines: the part keeps the path of its first line."""
        path, kind, start, heading, number, parent = self.open[-1]
        if heading is not None and len(heading) + len(text) < _LONGEST:
            self.open[-1] = (path, kind, start, f"{heading} {text}", number, parent)

    def _paragraph(self, block: Block, match: re.Match[str]) -> None:
        number = match[1] or match[2]
        self._begin(f"p{number}", "paragraph", block.start, None, number, self.section)

    def _closed(self, end: int) -> Parts:
        starts = [p[2] for p in self.open]
        ends = [*starts[1:], max(end, 1)]
        records = []
        for (path, kind, start, heading, number, parent), stop in zip(self.open, ends, strict=True):
            if stop > start:
                span = self.reading.text.span(start, max(start + 1, stop - 1))
                records.append(PartRecord(path, kind, span, heading, number, parent))
        kept = {r.path for r in records}
        paths = [p[0] if p[0] in kept else "front" for p in self.open]
        return Parts(records, starts, paths)
