"""Words between quotation marks: whom they name is spoken of by the one who is quoted."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.speech import Verb
from ingest.statements.attributions import Attribution

__all__ = ["Quotations"]

_QUOTED = re.compile(r"«[^«»]{2,900}»|“[^“”]{2,900}”|\"(?<!\w\")[^\"]{2,900}\"(?!\w)")
_FEWEST_WORDS = 6  # fewer are the title of a panel or a paper
_MARK = re.compile(r"[«“\"]")


class Quotations:
    """The quotations of one document."""

    def __init__(self, reading: Reading) -> None:
        spans: list[tuple[int, int]] = []
        for block in reading.prose:
            if _MARK.search(reading.chars, block.start, block.end):
                text = reading.text.of(block)
                found = (m for m in _QUOTED.finditer(text) if len(m[0].split()) >= _FEWEST_WORDS)
                spans += ((block.start + m.start(), block.start + m.end()) for m in found)
        self._spans = Stretches(spans)
        self._each = sorted(spans)

    def holds(self, offset: int) -> bool:
        """Whether a place is somebody's quoted words."""
        return offset in self._spans

    def holds_only(self, offset: int, verb: int) -> bool:
        """Whether a place is somebody's quoted words and a verb stands outside of them."""
        return self.holds(offset) and not self.holds(verb)

    def apart(self, verbs: Iterable[Verb]) -> list[Verb]:
        """Verbs of one sentence but for those within a quotation, whose speaker another verb tells (``“The Heads
        recalled …”, he said``)."""
        every = list(verbs)
        return [verb for verb in every if not self.holds(verb.start)] or every

    def whole(self, found: list[Attribution], after: int) -> list[Attribution]:
        """Attributions of a sentence, the first from where the quotation begins that an earlier sentence opened and
        whose speaker a verb behind it tells (``“We need quays. We need docks,” she said``); not from before ``after``,
        where the last attribution ends."""
        first = found[0]
        at = bisect_right(self._each, (first.start, first.start)) - 1
        opened, closed = self._each[at] if at >= 0 else (first.start, first.start)
        if after <= opened < first.start < closed <= first.verb.start:
            return [replace(first, start=opened), *found[1:]]
        return found
