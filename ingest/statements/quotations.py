"""Words between quotation marks: whom they name is spoken of by the one who is quoted."""

from __future__ import annotations

import re

from ingest.page.reading import Reading
from ingest.page.stretches import Stretches

__all__ = ["Quotations"]

_QUOTED = re.compile(r"«[^«»]{2,900}»|“[^“”]{2,900}”|(?<!\w)\"[^\"]{2,900}\"(?!\w)")
_FEWEST_WORDS = 6  # fewer are the title of a panel or a paper
_MARKS = ("«", "“", '"')


class Quotations:
    """The quotations of one document."""

    def __init__(self, reading: Reading) -> None:
        spans: list[tuple[int, int]] = []
        for block in reading.prose:
            text = reading.text.of(block)
            if any(mark in text for mark in _MARKS):
                found = (m for m in _QUOTED.finditer(text) if len(m[0].split()) >= _FEWEST_WORDS)
                spans += ((block.start + m.start(), block.start + m.end()) for m in found)
        self._spans = Stretches(spans)

    def holds(self, offset: int) -> bool:
        """Whether a place is somebody's quoted words."""
        return offset in self._spans
