"""Words between quotation marks: whom they name is spoken of by the one who is quoted."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.speech import Speech, Verb

__all__ = ["Quotations"]

_QUOTED = re.compile(r"«[^«»]{2,900}»|“[^“”]{2,900}”|\"(?<!\w\")[^\"]{2,900}\"(?!\w)")
_FEWEST_WORDS = 6  # fewer are the title of a panel or a paper
_LEADS = (":", ",")
_CLOSE = ("»", "”", '"')
_PARTED = 6  # code points between a quotation and a verb
_MARK = re.compile(r"[«“\"]")


class Quotations:
    """The quotations of one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
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

    def sentences(self, found: Iterable[tuple[int, int]], speech: Speech) -> Iterator[tuple[int, int]]:
        """Sentences, those of one quotation as one where a verb outside of it tells whose it is (``“We need quays. A
        proposes docks,” she said``): what they report is told by whoever is quoted."""
        rest = list(found)
        while rest:
            start, end = rest.pop(0)
            opened, closed = self._open_at(start, end)
            within = [sentence for sentence in rest if sentence[0] < closed]
            if within and self._is_told(start, opened, closed, within[-1][1], speech):
                end = within[-1][1]
                del rest[: len(within)]
            yield start, end

    def _open_at(self, start: int, end: int) -> tuple[int, int]:
        """The quotation that a sentence opens and does not end; an empty one where there is none."""
        at = bisect_right(self._each, (end, end)) - 1
        opened, closed = self._each[at] if at >= 0 else (start, start)
        return (opened, closed) if start <= opened < end < closed else (start, start)

    def _is_told(self, start: int, opened: int, closed: int, end: int, speech: Speech) -> bool:
        """Whether a verb of saying stands behind a quotation, or before it and a colon or comma."""
        leads = self._reading.chars[start:opened].rstrip()[-1:] in _LEADS
        outside = [(closed, end), (start, opened)] if leads else [(closed, end)]
        return any(any(True for _ in speech.verbs(self._reading, *part, unnamed=True)) for part in outside)

    def before(self, start: int, verb: Verb) -> str:
        """The end of a quotation that a dash parts from a verb (``“…”, – said NAME``); nothing where none does."""
        words = self._reading.chars[max(start, verb.start - _PARTED) : verb.start].rstrip()
        bare = words.rstrip("–—- ")
        return bare if bare != words and bare.rstrip(",")[-1:] in _CLOSE else ""
