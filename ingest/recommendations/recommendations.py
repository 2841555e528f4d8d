"""Recommendations and points of convergence: run-in headings of paragraphs, points of lists, sentences that tell."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from statistics import mean

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.meetings.meetings import Meetings
from ingest.naming.frameworks import Frameworks
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.recommendations.point_labels import POINT
from ingest.recommendations.points import Points
from ingest.recommendations.recommenders import attributed
from ingest.records import StatementRecord
from ingest.sketch import sketch

__all__ = ["find_recommendations"]

_NUMBER = re.compile(r"(?:(\d{1,2})[.)]|\(\d{1,2}\)|[a-z]\))\s+")
_SECTION_NUMBER = re.compile(r"^(?:(?:[A-Z]|[IVX]{1,5}|\d{1,2})[.)]|(?:[A-Z]|[IVX]{1,5})\s?[-–—/:](?=\s))\s+")
_OPENING, _FIRST_WORDS = 60, 200
_MAX_LENGTH = 330
_BARE = 200
_NARROW = 0.915
_FEWEST_NARROW = 3
_FEWEST_ORDERS = 3
_SHORT = 160  # letters of an item of a list that is its own title
_NEAR = 20  # letters between who says something and the verb
_SERIES = 3  # run-in headings after which the next one is told even under the items of a list
_RUN_IN_COLON = re.compile(r"\s?:(?=\s+[A-ZÀ-Þ«])")


def find_recommendations(
    reading: Reading,
    meetings: Meetings,
    frameworks: Frameworks,
    part_at: Callable[[int], str],
    said: Sequence[StatementRecord],
) -> tuple[list[StatementRecord], list[StatementRecord]]:
    """A record for each recommendation: a run-in heading, a point of a list, or a sentence that tells one.

    With those of the statements ``said`` that do not only lead up to recommendations.
    """
    own = meetings.own
    finder = _Finder(reading, ((own.first or own.year or "")[:4] or None) if own else None)
    return attributed(reading, finder.points, _records(finder, reading, meetings, frameworks, part_at), said)


def _records(
    finder: _Finder, reading: Reading, meetings: Meetings, frameworks: Frameworks, part_at: Callable[[int], str]
) -> Iterator[tuple[int, StatementRecord]]:
    """The records, each with its place in the clean text."""
    for (start, end), titled in finder.found():
        meeting = meetings.at(start)
        text = reading.chars[start:end]
        yield (
            start,
            StatementRecord(
                span=reading.text.span(start, end),
                basis=None,
                act="propose",
                as_written=text if len(text) <= _MAX_LENGTH else "",
                event=meeting.key if meeting else None,
                part=part_at(start),
                cites=tuple(sorted({frameworks.ref(m) for m in reading.within("framework", start, end)})),
                recommends=True,
                # A sentence is the text itself, which stays where it is.
                heading=text if titled and len(text) <= _MAX_LENGTH else None,
                confidence=0.85,
                sketch=sketch(text),
            ),
        )


class _Finder:
    def __init__(self, reading: Reading, year: str | None) -> None:
        self.reading = reading
        self.points = Points(reading, year)
        self._titles = [b for b in reading.text.blocks if self.points.is_title(b)]
        reading.lexicon.equip(self, _Finder._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._lead = compiled(lexicon.any_of("recommendations", "lead") + r"(?!\w)", re.IGNORECASE)
        self._section = compiled(lexicon.any_of("recommendations", "headings") + r"(?!\w)", re.IGNORECASE)
        self._findings = compiled(lexicon.any_of("recommendations", "findings") + r"\s*$", re.IGNORECASE)
        self._elsewhere = caseless(rf"(?<!\w){lexicon.any_of('recommendations', 'elsewhere')}(?!\w)")
        self._finite = caseless(r"(?<!\w)" + lexicon.any_of("grammar", "finite") + r"(?![\w'])")
        self._modal = compiled(r"(?<!\w)" + lexicon.any_of("recommendations", "modal") + r"(?!\w)", re.IGNORECASE)
        self._begins = caseless(lexicon.any_of("recommendations", "begins"))
        self._collective = compiled(lexicon.any_of("speech", "collectives"), re.IGNORECASE)
        self._told = caseless(rf"(?<!\w){lexicon.any_of('recommendations', 'told')}")

    @cached_property
    def _somebody(self) -> re.Pattern[str]:
        """A form of address or a post at the beginning of a sentence."""
        lexicon = self.reading.lexicon
        article, honorific = lexicon.any_of("grammar", "definite"), lexicon.literal("names", "m", "f", "none")
        return compiled(
            rf"(?:(?i:{article}))?(?:{honorific}(?!\w)|(?i:{lexicon.any_of('posts', 'heads', 'generic')})(?!\w))"
        )

    @cached_property
    def _said(self) -> re.Pattern[str]:
        """Any verb of saying that needs no auxiliary."""
        speech = self.reading.lexicon.data["speech"]
        acts = [] if speech["needs_auxiliary"] else [form for forms in speech["acts"].values() for form in forms]
        return caseless(rf"(?<!\w)(?:{'|'.join(acts) or '(?!)'})(?!\w)")

    def found(self) -> list[tuple[tuple[int, int], bool]]:
        """Offsets of the run-in headings, points and sentences, in order, and whether each is a heading."""
        found = list(self._in_lists())
        if not found and not any(b.bold for b in self.reading.text.blocks):
            found = self._narrow()
        found += self._orders(found)
        titles = set(found)
        found += [
            p
            for p in self.points.found(prose=not found)
            if not any(a <= p[0] < b or p[0] <= a < p[1] for a, b in found)
        ]
        # A paper that sets its recommendations apart tells in its running text what others say.
        found = found or list(self._sentences())
        low = sorted(start for start, _ in found)
        everything = {*found, *(f for f in self._of_findings() if not _between(low, *f))}
        return [(place, place in titles or self._is_short_item(*place)) for place in sorted(everything)]

    def _is_short_item(self, start: int, end: int) -> bool:
        """Whether a point is an item of a list and as short as a title."""
        blocks = self.reading.text.blocks
        i = bisect_right(blocks, start, key=lambda block: block.start) - 1
        return i >= 0 and blocks[i].kind == "item" and end - start <= _SHORT

    def _of_findings(self) -> Iterator[tuple[int, int]]:
        """First sentences of numbered paragraphs under a heading that calls them findings (``Principal findings``)."""
        under = False
        for block in self.reading.text.blocks:
            if self.points.is_title(block):
                title = _SECTION_NUMBER.sub("", self.reading.text.of(block), count=1)
                under = self._findings.match(title) is not None
            elif under and block.kind == "paragraph" and (opening := self.points.opening(block)):
                start = block.start + opening
                end = next((e for _, e in self.reading.sentences(block) if e > start), block.end)
                if self.reading.chars[end - 1] == ".":
                    yield start, end

    def _orders(self, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Bold titles within paragraphs that say what to do, where a paper sets itself out under such titles."""
        titles = [t for b in self.reading.prose if b.bold and (t := self._bold_title(b)) and t not in found]
        orders = [t for t in titles if self._begins.match(self.reading.lower, *t)]
        return orders if len(orders) >= max(_FEWEST_ORDERS, len(titles) / 2) else []

    def _bold_title(self, block: Block) -> tuple[int, int] | None:
        """The first sentence of a paragraph where all of it is bold and text follows."""
        start = block.start + self.points.opening(block)
        end = next((e for _, e in self.reading.sentences(block) if e > start), block.end)
        bold = any(low <= start + 2 and high >= end - 3 for low, high in block.bold)
        return (start, end) if bold and end < block.end and end - start <= _MAX_LENGTH else None

    def _sentences(self) -> Iterator[tuple[int, int]]:
        """Sentences of running text in which the meeting itself recommends something."""
        prose = self.reading.prose
        starts = [block.start for block in prose]
        for match in self.reading.words.matches(self._told):
            i = bisect_right(starts, match.start()) - 1
            if i < 0 or match.start() >= prose[i].end:
                continue
            start, end = next((s, e) for s, e in self.reading.sentences(prose[i]) if match.start() < e)
            number = POINT.match(self.reading.chars, start, end)
            start = number.end() if number else start
            opening = self.reading.chars[start : match.start()]
            if opening and not (len(opening) < _OPENING and opening.endswith(", ")):
                continue
            if end > match.end() + 1 and self.reading.chars[end - 1] != ":":
                yield start, end

    def _in_lists(self) -> Iterator[tuple[int, int]]:
        """Run-in headings under a heading or a lead (``… points de convergence … :``) that announces them."""
        announced, listed, number, bare = False, False, 0, 0
        for block in self.reading.text.blocks:
            text = self.reading.text.of(block)
            if self.points.is_title(block):
                announced, listed, bare = self._announces(block, before=announced), False, 0
            elif self._leads(block, text) and not (announced and self._under_section(block)):
                announced, listed, number, bare = self._lead.search(text) is not None, False, 0, 0
            elif block.kind in ("paragraph", "item"):
                here = _NUMBER.match(text)
                value = int(here[1]) if here and here[1] else 0
                announced = announced or (number > 0 and value == number + 1)
                span = (
                    self._run_in(block, listed=listed and bare < _SERIES, first=value == 1 or 1 < value == number + 1)
                    if announced
                    else None
                )
                if span:
                    number, bare = value or number, bare + (not here)
                    yield span
                elif not here and self._tells(block) and not self._under_section(block):
                    announced = False
                listed = listed or (block.kind == "item" and span is None)

    def _tells(self, block: Block) -> bool:
        """Whether a verb stands in the first words of a block."""
        return bool(self.reading.found(self._finite, block.start, min(block.end, block.start + _FIRST_WORDS)))

    def _announces(self, block: Block, *, before: bool) -> bool:
        """Whether run-in headings may follow a title; ``before``: whether they might follow the one before it."""
        if self.reading.found(self._elsewhere, block.start, block.end):
            return False
        title = self.reading.text.of(block)
        bare = _SECTION_NUMBER.sub("", title, count=1)
        return self._section.match(bare) is not None or (
            before and not title.isupper() and self._section.search(title) is not None
        )

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
        i = bisect_right(self._titles, block.start, key=lambda title: title.start) - 1
        return i >= 0 and self._announces(self._titles[i], before=False)

    def _run_in(self, block: Block, *, listed: bool, first: bool) -> tuple[int, int] | None:
        """The first sentence, when it is short, more text follows, and it is bold, numbered or has no finite verb.

        ``listed``: after the items of a list only bold or numbers mark one. ``first``: a list's own numbers begin here
        or go on.
        """
        start = block.start + self.points.opening(block)
        number = start > block.start
        sentences = list(self.reading.sentences(block))
        end = next((e for _, e in sentences if e > start), block.end)
        colon = _RUN_IN_COLON.search(self.reading.chars, start, end) if first else None
        if colon and not self._finite.search(self.reading.lower, start, colon.start()):
            end = colon.end()
        if end - start > _MAX_LENGTH or block.end - end < 40 or self.reading.chars[end - 1] not in ".:":
            return None
        if self._says_somebody(start, end, counted=first):
            return None
        bold = any(b[0] <= start + 2 and b[1] >= end - 3 for b in block.bold)
        bare = not self._finite.search(self.reading.lower, start, end) and end - start < _BARE
        if bold:
            return start, end
        if self._is_told(start, end):
            return None
        # A list of its own counts from one; paragraphs that a whole paper counts hold more than recommendations.
        own = number and (first or not self._finite.search(self.reading.lower, start, end))
        marked = own or (number and self._says_what_to_do(start, end))
        return (start, end) if marked or (bare and not listed) else None

    def _says_somebody(self, start: int, end: int, *, counted: bool) -> bool:
        """Whether a sentence names a collective; in a list that counts on, one that may say something."""
        found = self._collective.finditer(self.reading.chars, start, end)
        return any(
            not counted
            or m.start() == start
            or self._finite.search(self.reading.lower, m.end(), min(end, m.end() + _NEAR))
            for m in found
        )

    def _is_told(self, start: int, end: int) -> bool:
        """Whether a sentence tells what somebody did or said."""
        return (
            self._somebody.match(self.reading.chars, start, end) is not None
            or self.reading.at("state", start) is not None
            or self.reading.at("organization", start) is not None
            or self._said.search(self.reading.lower, start, end) is not None
        )

    def _says_what_to_do(self, start: int, end: int) -> bool:
        """Whether a sentence is an order or has a verb of duty."""
        lower, chars = self.reading.lower, self.reading.chars
        return self._begins.match(lower, start, end) is not None or self._modal.search(chars, start, end) is not None

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
        text, lower = self.reading.chars[start:end], self.reading.lower[start:end]
        inside = [(x, y) for x, y in _lines(block) if y <= end + 1]
        if (
            not inside
            or not self._modal.search(text)
            or self._collective.match(text)
            or self._finite.search(lower[:50])
        ):
            return None
        slack = [width - (y - x) - len(self.reading.chars[y : y + 40].split(" ")[0]) for x, y in inside]
        return (start, end) if mean(y - x for x, y in inside) <= _NARROW * width and mean(slack) > 0 else None


def _between(places: list[int], low: int, high: int) -> bool:
    """Whether one of some sorted places is in a stretch."""
    i = bisect_left(places, low)
    return i < len(places) and places[i] < high


def _lines(block: Block) -> list[tuple[int, int]]:
    edges = [block.start, *block.breaks, block.end]
    return list(itertools.pairwise(edges))
