"""Lists of recommendations and decisions: points that a heading, a sentence with a colon or a resolution sets out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.recommendations.point_labels import PointLabels, ordinals

__all__ = ["Points"]

_TITLE_NUMBER = re.compile(r"(?:(?P<n>\d{1,2}(?:\.\d{1,2})*)[.)]?|(?:[A-Z]|[IVX]{1,5})[.)])\s+")
_DIGITS = re.compile(r"\d{1,3}(?=[.)])")
_YEAR = re.compile(r"(?<![\d/])(?:19|20)\d\d(?![\d/])")
_TITLE_LENGTH, _POINT_LENGTH, _FEWEST = 120, 420, 8
_FEWEST_OPERATIVE = 2
_TITLE_IN_TEXT = 60
_SHORT_END = 40
_FIRST = re.compile(r"(?<=\s)\(?[ia1]\)\s+")
_NEAR = 60


@dataclass(slots=True)
class _Announced:
    """What announces the points that follow: ``strong`` where each of them recommends, however it begins.

    ``number`` is a section's own; ``count`` the last of its points that count from one.
    """

    strong: bool = False
    section: bool = False
    number: str = ""
    count: int = 0


class Points:
    """Finds the points of one document."""

    def __init__(self, reading: Reading, year: str | None) -> None:
        self.reading = reading
        self._year = year
        self._labels = PointLabels(reading)
        reading.lexicon.equip(self, Points._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""

        def words(*keys: str) -> str:
            return lexicon.any_of("recommendations", *keys)

        conjunction = lexicon.any_of("grammar", "and")
        # "Group 2 – Recommendations", "III - Recommendations"
        before = r"(?:[^.:;–—]{3,40}\s?[:–—]\s+|[a-z]{1,5}\s?[-–—/:]\s+)?"
        self._heading = caseless(rf"{before}{words('list_headings', 'headings')}(?:\s+{words('complement')}.*)?\W*$")
        self._strong_heading = caseless(before + words("strong_headings"))
        self._addressed = caseless(words("addressed"))
        self._lead = caseless(rf"(?<!\w){words('list_lead', 'lead')}(?!\w)")
        self._strong_lead = caseless(rf"(?<!\w){words('strong_lead')}(?!\w)")
        self._elsewhere = caseless(rf"(?<!\w){words('elsewhere')}(?!\w)")
        self._begins = caseless(words("begins"))
        self._operative = caseless(words("operative") + r"(?!\w)")
        self._resolves = caseless(words("operative", "preambular") + r"(?!\w)")
        acts = lexicon.data["speech"]["acts"]
        asked = "|".join(form for act in ("propose", "call-for") for form in acts[act])
        self._asks = caseless(rf"(?<!\w)(?:{words('operative', 'decides')}|{asked})(?!\w)")
        self._infinitive = caseless(rf"[^.;:]{{2,80}}?\s{words('to_do')}\s+")
        self._finite = caseless(rf"(?<!\w){lexicon.any_of('grammar', 'finite')}(?!\w)")
        self._modal = caseless(rf"(?<!\w){words('modal')}(?!\w)")
        self._next = compiled(
            rf"(?<=[;.,:]\s)(?:(?:(?i:{conjunction})\s+)?\(?(?:\d{{1,2}}|[a-z]|[ivx]{{1,5}})\)"
            rf"|{lexicon.made(ordinals).pattern})\s+"
        )
        self._conjunction = compiled(rf"\s*(?:(?i:{conjunction})\s+)?")
        self._run_in = caseless(rf"{words('list_headings', 'headings')}(?:\s+{words('complement')}[^.:;]*)?\s?[.:]\s+")
        self._end = compiled(rf"\s*(?:[;,]\s*(?i:{conjunction})?|\[[^\]]*\][;.]?)\s*(?=$|\()")

    @cached_property
    def _said(self) -> re.Pattern[str]:
        """Any verb of saying: a large pattern that few papers need."""
        acts = self.reading.lexicon.data["speech"]["acts"]
        return caseless(rf"(?<!\w)(?:{'|'.join(form for forms in acts.values() for form in forms)})(?!\w)")

    def is_title(self, block: Block) -> bool:
        """Whether a block is a heading, or a short numbered line that is one (``4. Recommendations``)."""
        if block.kind == "heading":
            return True
        if block.kind != "paragraph" or block.end - block.start > _TITLE_LENGTH:
            return False
        last = self.reading.chars[block.end - 1]
        return last not in ".;:,?!" and _TITLE_NUMBER.match(self.reading.chars, block.start, block.end) is not None

    def found(self, *, prose: bool = False) -> Iterator[tuple[int, int]]:
        """Offsets of the points, without their numbers, in text order.

        ``prose``: also sentences of running text in a section of recommendations.
        """
        announced: _Announced | None = None
        labelled: bool | None = None
        for block in self._joined():
            if labelled is not None or self._labels.stands_apart(block):
                yield from self._of_label(block, under=labelled)
                labelled = self._labels.alone(block)
            elif self._is_title_here(block, announced):
                announced = self._after_title(announced, block)
            elif block.kind in ("paragraph", "item") and self._ends_with_colon(block):
                announced = self._after_lead(announced, block)
            elif block.kind == "item" or (block.kind in ("paragraph", "heading") and self.opening(block)):
                yield from self._of_point(block, announced)
            elif block.kind == "paragraph":
                yield from self._inline(block)
                if prose and announced and announced.section and announced.strong:
                    yield from self._sentences(block)
                announced = announced if announced and announced.section else None
        yield from self._resolved()

    def _joined(self) -> Iterator[Block]:
        """The blocks; a lead whose last words stand on a line of their own (``… to the`` / ``Conference:``) is one."""
        blocks = self.reading.text.blocks
        broken: Block | None = None
        for block, after in zip(blocks, [*blocks[1:], None], strict=True):
            short = after is not None and after.end - after.start < _SHORT_END and self._ends_with_colon(after)
            if (
                short
                and after
                and block.kind == "heading"
                and after.gap == 0
                and self._lead.search(self.reading.lower, block.start, block.end)
            ):
                broken = block
                continue
            yield replace(block, start=broken.start, kind="paragraph") if broken else block
            broken = None

    def _is_title_here(self, block: Block, announced: _Announced | None) -> bool:
        """Whether a block is a title; also one that ends with a full stop or a colon (``Key takeaways.``)."""
        if self.is_title(block):
            return not self._labels.recommends(block) and not self._starts_point(announced, block)
        short = block.kind == "paragraph" and block.end - block.start < _TITLE_IN_TEXT
        return (
            short
            and self.reading.chars[block.end - 1] in ".:"
            and self._heading.match(self.reading.lower, block.start, block.end) is not None
        )

    def _starts_point(self, announced: _Announced | None, block: Block) -> bool:
        """Whether what looks like a title is a point of a list without a full stop."""
        if announced is None or (block.kind == "heading" and not self._labels.coded(block)):
            return False
        start = self.opening(block)
        return start > 0 and self._begins.match(self.reading.lower, block.start + start, block.end) is not None

    def opening(self, block: Block) -> int:
        """Length of a point's number or label (``Recommendation 3:``); 0 where it has none."""
        return self._labels.opening(block)

    def _ends_with_colon(self, block: Block) -> bool:
        return self.reading.chars[block.end - 1] == ":"

    def _after_title(self, before: _Announced | None, block: Block) -> _Announced | None:
        chars, lower = self.reading.chars, self.reading.lower
        number = _TITLE_NUMBER.match(chars, block.start, block.end)
        start = number.end() if number else block.start
        digits = (number["n"] or "") if number else ""
        if self._is_elsewhere(block.start, block.end):
            return None
        if self._heading.match(lower, start, block.end):
            return _Announced(self._strong_heading.match(lower, start) is not None, section=True, number=digits)
        inside = before is not None and before.section
        deeper = before is not None and bool(before.number) and digits.startswith(before.number + ".")
        return before if inside and (deeper or self._addressed.match(lower, start)) else None

    def _after_lead(self, before: _Announced | None, block: Block) -> _Announced | None:
        lower = self.reading.lower
        sentences = self.reading.sentences(block)
        start = sentences[-1][0] if sentences else block.start
        if self._is_elsewhere(start, block.end):
            return None
        if self._strong_lead.search(lower, start, block.end):
            return _Announced(strong=True)
        if self._lead.search(lower, start, block.end):
            return _Announced()
        whose = before is not None and (before.section or self._addressed.match(lower, block.start) is not None)
        return before if whose else None

    def _is_elsewhere(self, start: int, end: int) -> bool:
        """Whether a title or a lead is of what was recommended elsewhere, or in another year."""
        if self.reading.found(self._elsewhere, start, end):
            return True
        years = {m[0] for m in _YEAR.finditer(self.reading.chars, start, end) if not self._in_framework(m.start())}
        return bool(self._year and years and max(years) < self._year)

    def _in_framework(self, at: int) -> bool:
        return self.reading.covers("framework", at)

    def _of_item(self, block: Block, announced: _Announced) -> Iterator[tuple[int, int]]:
        """First sentences of an item's points: a short list may stand in one paragraph (``(i) …; (ii) …``)."""
        chars = self.reading.chars
        start = block.start + self.opening(block)
        starts = [start, *(m.end() for m in self._next.finditer(chars, start, block.end))]
        value = _DIGITS.match(chars, block.start, start)
        # Paragraphs that a whole paper counts (``31.``) hold more than recommendations.
        listed = value is None or int(value[0]) == announced.count + 1
        announced.count += listed and value is not None
        for begin, limit in zip(starts, [*starts[1:], block.end], strict=True):
            end = self._first_sentence(block, begin, limit)
            whose = not announced.strong and self._is_whose(end, limit)
            if not whose and self._recommends(begin, end, strong=announced.strong and listed):
                yield begin, end

    def _of_point(self, block: Block, announced: _Announced | None) -> Iterator[tuple[int, int]]:
        """What an item or a numbered block recommends: announced, by its own label, or within a paragraph."""
        if announced or self._labels.recommends(block):
            yield from self._of_item(block, announced or _Announced(strong=True))
        elif block.kind == "paragraph":
            yield from self._inline(block)

    def _of_label(self, block: Block, *, under: bool | None) -> Iterator[tuple[int, int]]:
        """A decision behind its label, where it asks for something; what stands ``under`` a label alone on its line."""
        if self._labels.alone(block) is not None:
            return
        start = block.start + (0 if under is not None else self.opening(block))
        end = self._first_sentence(block, start, block.end)
        if self._is_elsewhere(block.start, end):
            return
        strong = under is True
        asks = not strong and self._asks.search(self.reading.lower, start, end)
        if asks or self._recommends(start, end, strong=strong) or (not strong and self._titles(block, start, end)):
            yield start, end

    def _titles(self, block: Block, start: int, end: int) -> bool:
        """Whether a decision's first sentence is only its title, and the next one says what is to be done."""
        if end - start > _TITLE_IN_TEXT or self.reading.chars[end - 1] not in ".:" or block.end - end < _FEWEST:
            return False
        begin = end + 1
        stop = self._first_sentence(block, begin, block.end)
        asks = self._asks.search(self.reading.lower, begin, stop) is not None
        return asks or self._recommends(begin, stop, strong=False)

    def _is_whose(self, end: int, limit: int) -> bool:
        """Whether brackets after a point name the states whose it is: then it is a statement of theirs."""
        brackets = self.reading.chars[end:limit].lstrip().startswith("[")
        return brackets and bool(self.reading.within("state", end, limit))

    def _first_sentence(self, block: Block, begin: int, limit: int) -> int:
        end = next((e for s, e in self.reading.sentences(block) if e > begin + 1), block.end)
        stop = self._end.search(self.reading.chars, begin, min(end, limit))
        return stop.start() if stop else min(end, limit)

    def _recommends(self, start: int, end: int, *, strong: bool) -> bool:
        """Whether a point says what is to be done; in a list of nothing else it may do without a verb."""
        lower = self.reading.lower
        if not _FEWEST < end - start <= _POINT_LENGTH:
            return False
        if self._begins.match(lower, start, end) or self._operative.match(lower, start, end):
            return True
        told = self._infinitive.match(lower, start, end)  # "Ports to share their tables": whoever shall do it, and what
        if told and self._begins.match(lower, told.end(), end):
            return not self._finite.search(lower, start, end) and not self._said.search(lower, start, told.end())
        return strong and (
            self._modal.search(lower, start, end) is not None or not self._finite.search(lower, start, end)
        )

    def _inline(self, block: Block) -> Iterator[tuple[int, int]]:
        """Points that a sentence announces and sets out in the same paragraph (``… recommended: (a) …; (b) …``)."""
        chars = self.reading.chars
        marks = self._marks(block) if ")" in chars[block.start : block.end] else []
        if len(marks) < 2:
            yield from self._after_run_in(block)
            return
        lead = next((s for s, e in self.reading.sentences(block) if s <= marks[0].start() < e), block.start)
        if self._is_elsewhere(lead, marks[0].start()):
            return
        strong = self._strong_lead.search(self.reading.lower, lead, marks[0].start()) is not None
        if not strong and not self._lead.search(self.reading.lower, lead, marks[0].start()):
            return
        for mark, limit in zip(marks, [*(m.start() for m in marks[1:]), block.end], strict=True):
            end = self._first_sentence(block, mark.end(), limit)
            if self._recommends(mark.end(), end, strong=strong):
                yield mark.end(), end

    def _marks(self, block: Block) -> list[re.Match[str]]:
        """The numbers of points within a paragraph: after a colon, or from a first one amid a sentence on."""
        chars = self.reading.chars
        marks = list(self._next.finditer(chars, block.start, block.end))
        if not marks or chars[marks[0].start() - 2] == ":":
            return marks
        begin = next((s for s, e in self.reading.sentences(block) if s <= marks[0].start() < e), block.start)
        led = self._lead.search(self.reading.lower, begin, marks[0].start())
        first = _FIRST.search(chars, led.end(), min(marks[0].start(), led.end() + _NEAR)) if led else None
        return [first, *marks] if first else []

    def _after_run_in(self, block: Block) -> Iterator[tuple[int, int]]:
        """Sentences, and their parts between semicolons, that follow a title within the paragraph."""
        title = self._run_in.match(self.reading.lower, block.start, block.end)
        if title is None or self._is_elsewhere(block.start, title.end()):
            return
        start = title.end()
        while start < block.end:
            stop = next((e for _, e in self.reading.sentences(block) if e > start), block.end)
            cut = self.reading.chars.find(";", start, stop)
            end = cut if cut > 0 else stop
            start = _end_of(self._conjunction, self.reading.chars, start, end)
            if self._recommends(start, end, strong=False):
                yield start, end - (self.reading.chars[end - 1] == " ")
            start = end + 1

    def _sentences(self, block: Block) -> Iterator[tuple[int, int]]:
        """Sentences of a paragraph that say what is to be done."""
        for start, end in self.reading.sentences(block):
            if self._recommends(start, end, strong=False):
                yield start, end

    def _resolved(self) -> Iterator[tuple[int, int]]:
        """Operative paragraphs of a resolution that ask somebody for something (``3. Invites States to …``)."""
        chars, lower = self.reading.chars, self.reading.lower
        run: list[tuple[int, int, bool]] = []
        due = 0
        for block in self.reading.text.blocks:
            number = _TITLE_NUMBER.match(chars, block.start, block.end) if block.kind == "paragraph" else None
            value = int(number["n"]) if number and number["n"] and number["n"].isdigit() else 0
            if number and self._resolves.match(lower, number.end()) and value in (1, due):
                if value == 1:
                    yield from self._asking(run)
                    run = []
                due = value + 1
                asks = self._operative.match(lower, number.end()) is not None
                run.append((number.end(), self._first_sentence(block, number.end(), block.end), asks))
        yield from self._asking(run)

    @staticmethod
    def _asking(run: list[tuple[int, int, bool]]) -> Iterator[tuple[int, int]]:
        if len(run) >= _FEWEST_OPERATIVE:
            yield from ((start, end) for start, end, asks in run if asks)


def _end_of(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    """Where what ``pattern`` matches at ``start`` ends."""
    found = pattern.match(text, start, end)
    return found.end() if found else start
