"""Recommendations and points of convergence: the run-in headings of the paragraphs that set them out."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from statistics import mean

from ingest.lexicon import caseless
from ingest.meetings import Meetings
from ingest.reading import Reading
from ingest.records import StatementRecord
from ingest.sketch import sketch
from ingest.text import Block

__all__ = ["find_recommendations"]

_NUMBER = re.compile(r"(?:(\d{1,2})[.)]|\(\d{1,2}\)|[a-z]\))\s+")
_POINT = re.compile(r"(?:\d{1,3}[.)]|\((?:\d{1,2}|[a-z]|[ivx]{1,5})\)|[a-z]\))\s+")
_SECTION_NUMBER = re.compile(r"^(?:[A-Z]|[IVX]{1,5}|\d{1,2})[.)]\s+")
_MAX_LENGTH, _MAX_HEADING = 330, 300
_BARE = 200
_NARROW = 0.915
_FEWEST_NARROW = 3


def find_recommendations(
    reading: Reading, meetings: Meetings, part_at: Callable[[int], str]
) -> Iterator[StatementRecord]:
    """A record for each run-in heading of a section or list that sets out recommendations."""
    finder = _Finder(reading)
    for start, end in finder.headings():
        meeting = meetings.at(start)
        text = reading.chars[start:end]
        yield StatementRecord(
            span=reading.text.span(start, end),
            basis=None,
            act="propose",
            as_written=text if len(text) <= _MAX_HEADING else "",
            event=meeting.key if meeting else None,
            part=part_at(start),
            cites=tuple(sorted({m.labels[0].ref for m in reading.within("framework", start, end)})),
            recommends=True,
            heading=text if len(text) <= _MAX_HEADING else None,
            confidence=0.85,
            sketch=sketch(text),
        )


class _Finder:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._headings = [b for b in reading.text.blocks if b.kind == "heading"]
        lexicon = reading.lexicon
        self._lead = re.compile(lexicon.any_of("recommendations", "lead") + r"(?!\w)", re.IGNORECASE)
        self._section = re.compile(lexicon.any_of("recommendations", "headings") + r"(?!\w)", re.IGNORECASE)
        self._finite = re.compile(r"(?<![\w'])" + lexicon.any_of("grammar", "finite") + r"(?![\w'])", re.IGNORECASE)
        self._list_heading = re.compile(
            lexicon.any_of("recommendations", "list_headings", "headings") + r"\W*$", re.IGNORECASE
        )
        self._list_lead = re.compile(
            rf"(?<!\w){lexicon.any_of('recommendations', 'list_lead', 'lead')}(?!\w)", re.IGNORECASE
        )
        conjunction = lexicon.any_of("grammar", "and")
        self._next_point = re.compile(rf"(?<=[;.,]\s)(?:{conjunction}\s+)?\((?:\d{{1,2}}|[a-z]|[ivx]{{1,5}})\)\s+")
        self._point_end = re.compile(rf"\s*(?:;\s*{conjunction}?|\[[^\]]*\][;.]?)\s*(?=$|\()")
        self._begins = caseless(lexicon.any_of("recommendations", "begins"))
        self._modal = re.compile(r"(?<!\w)" + lexicon.any_of("recommendations", "modal") + r"(?!\w)", re.IGNORECASE)
        self._collective = re.compile(lexicon.any_of("speech", "collectives"), re.IGNORECASE)

    def headings(self) -> list[tuple[int, int]]:
        """Offsets of the run-in headings, in order."""
        found = list(self._in_lists())
        if not found and not any(b.bold for b in self.reading.text.blocks):
            found = self._narrow()
        return sorted({*found, *(p for p in self._points() if not any(a <= p[0] < b for a, b in found))})

    def _points(self) -> Iterator[tuple[int, int]]:
        """Items of lists of decisions, which a heading or a sentence with a colon announces."""
        announced = False
        for block in self.reading.text.blocks:
            text = self.reading.text.of(block)
            opening = _POINT.match(text)
            if block.kind == "heading":
                announced = self._list_heading.match(_SECTION_NUMBER.sub("", text, count=1)) is not None
            elif block.kind == "paragraph" and text.rstrip().endswith(":"):
                announced = self._list_lead.search(text) is not None
            elif block.kind in ("item", "paragraph") and (block.kind == "item" or opening):
                if announced:
                    yield from self._of_item(block)
            elif block.kind == "paragraph":
                announced = False

    def _of_item(self, block: Block) -> Iterator[tuple[int, int]]:
        """First sentences of an item's points: a short list may stand in one paragraph (``(i) …; (ii) …``)."""
        chars = self.reading.chars
        first = _POINT.match(chars, block.start, block.end)
        starts = [first.end() if first else block.start]
        starts += [m.end() for m in self._next_point.finditer(chars, starts[0], block.end)]
        for start, limit in zip(starts, [*starts[1:], block.end], strict=True):
            if self._begins.match(self.reading.lower, start, limit):
                end = next((e for s, e in self.reading.sentences(block) if e > start), block.end)
                stop = self._point_end.search(chars, start, min(end, limit))
                yield start, stop.start() if stop else min(end, limit)

    def _in_lists(self) -> Iterator[tuple[int, int]]:
        """Run-in headings under a heading or a lead (``… points de convergence … :``) that announces them."""
        announced, number = False, 0
        for block in self.reading.text.blocks:
            text = self.reading.text.of(block)
            if block.kind == "heading":
                sub = announced and not text.isupper() and self._section.search(text) is not None
                announced = self._section.match(text) is not None or sub
            elif self._leads(block, text) and not (announced and self._under_section(block)):
                announced, number = self._lead.search(text) is not None, 0
            elif block.kind in ("paragraph", "item"):
                here = _NUMBER.match(text)
                value = int(here[1]) if here and here[1] else 0
                announced = announced or (number > 0 and value == number + 1)
                span = self._run_in(block) if announced else None
                if span:
                    number = value or number
                    yield span
                elif not here and self._finite.search(text[:200]) and not self._under_section(block):
                    announced = False

    @staticmethod
    def _leads(block: Block, text: str) -> bool:
        """Whether a paragraph leads up to a list: it ends with a colon."""
        return (
            block.kind == "paragraph"
            and text.rstrip().endswith(":")
            and len(text) < _MAX_LENGTH
            and not _NUMBER.match(text)
        )

    def _under_section(self, block: Block) -> bool:
        """Whether the block stands in a section of recommendations, where text between headings is usual."""
        i = bisect_right(self._headings, block.start, key=lambda heading: heading.start) - 1
        return i >= 0 and self._section.match(self.reading.text.of(self._headings[i])) is not None

    def _run_in(self, block: Block) -> tuple[int, int] | None:
        """The first sentence, when it is short, more text follows, and it is bold, numbered or has no finite verb."""
        number = _NUMBER.match(self.reading.chars, block.start, block.end)
        start = number.end() if number else block.start
        sentences = list(self.reading.sentences(block))
        end = next((e for _, e in sentences if e > start), block.end)
        if end - start > _MAX_LENGTH or block.end - end < 40 or self.reading.chars[end - 1] not in ".:":
            return None
        if self._collective.search(self.reading.chars, start, end):
            return None
        marked = any(b[0] <= start + 2 and b[1] >= end - 3 for b in block.bold) or number is not None
        bare = not self._finite.search(self.reading.chars, start, end) and end - start < _BARE
        return (start, end) if marked or bare else None

    def _narrow(self) -> list[tuple[int, int]]:
        """Run-in headings whose bold type was lost: bold letters are wider, so their lines break too soon."""
        widths = sorted(y - x for b in self.reading.prose for x, y in _lines(b)[:-1])
        if len(widths) < 40:
            return []
        width = widths[int(0.9 * len(widths))]
        found = [s for s in (self._narrow_sentence(b, width) for b in self.reading.prose) if s]
        return found if len(found) >= _FEWEST_NARROW else []

    def _narrow_sentence(self, block: Block, width: int) -> tuple[int, int] | None:
        sentences = list(self.reading.sentences(block))
        if len(sentences) < 2 or len(block.breaks) < 2:
            return None
        start, end = sentences[0]
        text = self.reading.chars[start:end]
        inside = [(x, y) for x, y in _lines(block) if y <= end + 1]
        if not inside or not self._modal.search(text) or self._collective.match(text) or self._finite.search(text[:50]):
            return None
        slack = [width - (y - x) - len(self.reading.chars[y : y + 40].split(" ")[0]) for x, y in inside]
        return (start, end) if mean(y - x for x, y in inside) <= _NARROW * width and mean(slack) > 0 else None


def _lines(block: Block) -> list[tuple[int, int]]:
    edges = [block.start, *block.breaks, block.end]
    return list(itertools.pairwise(edges))
