"""The title of a paper that comes before its meeting, where no word in it is for one (``Who counts the crews?``): the
line of its head that looks most like a title, or what stands under the words that invite to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from ingest.heads.heads import Head
from ingest.lexicon import compiled
from ingest.meetings.title_runs import Line
from ingest.meetings.titles import TITLE_LENGTH, TitleBlocks
from ingest.meetings.told_names import QUOTED
from ingest.page.genres import COMES_BEFORE
from ingest.page.text import Block

__all__ = ["TitleLines"]

_REACH = 24  # blocks among which a title stands
_FEWEST, _MOST = 3, 30  # words of a title
_INVITED = 3  # lines under the words that invite
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_LONG_WORDS = 3
_TWO_PARTS = re.compile(r"\w ?: |\w\?|\s[–—]\s(?!\d)")
_QUOTED = re.compile(r"[«“„\"'].*[»”\"']$")
# A bullet, a number, a remark in brackets, a line that goes on; figures of an address.
_ENTRY = re.compile(r"[^\w«“„\"'¿¡]|\d+[.):]|[a-zà-ÿ]|.*\d(?:[\s.-]?\d){4}")
_ENDS = ".;,"
_APART = 2  # code points between two blocks
_DIVIDED = re.compile(r"(?<=[^\W\d_])- (?=[^\W\d_])")
_OPENS, _CLOSES = '«“„"', '»”"'
_BELOW, _NEXT = 6, 3  # lines under one that says what is held in which a title in quotation marks stands, or any
_ENOUGH = 4


class TitleLines:
    """Reads the head of one paper."""

    def __init__(self, head: Head, blocks: TitleBlocks) -> None:
        self._head = head
        self._blocks = blocks
        self._reading = blocks.reading

    def title(self) -> str | None:
        """The title, in the paper's own letters; None of a paper that does not come before its meeting."""
        if not (self._head.early or self._head.kind in COMES_BEFORE):
            return None
        return self._under_invitation() or self._likeliest()

    def beside(self) -> str | None:
        """The title of a side event: in quotation marks in the line that says so, behind its dash or colon, or in one
        of the next lines; None of a paper whose head has no such line."""
        lines = [line for block in self._head.blocks for line in self._lines(block)]
        chars = self._reading.chars
        for i, (start, end) in enumerate(lines):
            aside = self._aside.match(chars, start, end)
            if aside is None:
                continue
            if quoted := QUOTED.search(chars, aside.end(), end):
                return quoted[0]
            near = range(i + 1, min(i + 1 + _BELOW, len(lines)))
            quoting = next((at for at in near if chars[lines[at][0]] in _OPENS), None)
            own = self._behind.match(chars, aside.end(), end) if quoting is None else None
            if own and (name := self._words([(own.end(), end)])):
                return name
            # Beside which meeting it is held is not its name.
            titled = (at for at in near[:_NEXT] if not self._blocks.words.kind.search(chars, *lines[at]))
            at = quoting or next((at for at in titled if self._may_be(*lines[at])), None)
            return self._words(self._whole(lines, at)) if at else None
        return None

    def _whole(self, lines: list[Line], at: int) -> list[Line]:
        """A line and those in which it goes on, be it up to the end of a quotation."""
        chars, more = self._reading.chars, at + 1
        quoted = chars[lines[at][0]] in _OPENS
        while more < len(lines) and more - at <= _INVITED:
            said = chars[lines[at][0] : lines[more - 1][1]]
            open_ = quoted and not any(mark in said[1:] for mark in _CLOSES)
            if not open_ and not self._goes_on(lines[more - 1], lines[more]):
                break
            more += 1
        return lines[at:more]

    def _under_invitation(self) -> str | None:
        """The lines after a block that invites to something and ends with a colon, up to its days."""
        chars = self._reading.chars
        front = self._front
        for i, block in enumerate(front):
            if chars[block.end - 1] == ":" and self._invites.search(chars, block.start, block.end):
                lines: list[Line] = []
                for line in (line for b in front[i + 1 :] for line in self._lines(b)):
                    if len(lines) == _INVITED or self._is_when(*line):
                        break
                    lines.append(line)
                return self._words(lines)
        return None

    def _likeliest(self) -> str | None:
        """The line that shows most signs of a title, where it shows enough of them; a line goes on in the next one."""
        lines = [line for block in self._front for line in self._lines(block)]
        best: tuple[int, int, str] | None = None
        first = True
        for i, line in enumerate(lines):
            if not self._may_be(*line):
                first = first and self._is_paper(*line)
                continue
            whole = self._whole(lines, i)
            name = self._words(whole)
            if name and (score := self._score(lines, i, i + len(whole), name, first=first)) >= _ENOUGH:
                best = max(best or (0, 0, ""), (score, -i, name))
            first = False
        return best[2] if best else None

    def _score(self, lines: list[Line], i: int, after: int, name: str, *, first: bool) -> int:
        """How many signs of a title a line shows, and what stands beside it."""
        beside = [lines[at] for at in (i - 1, after) if 0 <= at < len(lines)]
        return (
            2 * (_QUOTED.match(name) is not None)
            + 2 * (_TWO_PARTS.search(name) is not None)
            + 2 * (self._reading.lower.count(name.lower()) > 1)
            + first
            + any(self._is_when(*line) or self._is_paper(*line) for line in beside)
            + (len(_LONG_WORD.findall(name)) >= _LONG_WORDS)
        )

    def _words(self, lines: list[Line]) -> str | None:
        words = " ".join(" ".join(self._reading.chars[slice(*line)] for line in lines).split())
        words = _DIVIDED.sub("", words)
        return words if _FEWEST <= len(words.split()) <= _MOST else None

    def _may_be(self, start: int, end: int) -> bool:
        """Whether a line may be a title: no entry of a list, no sentence, no label, and not when, whose or what."""
        chars, names = self._reading.chars, self._blocks.names
        text = chars[start:end]
        if not _FEWEST <= len(text.split()) <= _MOST or _ENTRY.match(text) or text[-1] in _ENDS:
            return False
        if self._is_paper(start, end) or self._is_when(start, end) or names.is_aside(start, end):
            return False
        told = names.is_post(text) or names.is_body(start, end) or names.begins(start, end) is None
        return not told and not self.labels(text) and self._titled.match(text) is None

    def labels(self, text: str) -> bool:
        """Whether a line begins with a label of a flyer or the head of a programme's column."""
        return self._label.match(text) is not None

    def _goes_on(self, line: Line, after: Line) -> bool:
        """Whether a line goes on in the next one: it breaks off or ends with a colon, or that begins small."""
        chars = self._reading.chars
        if self._is_when(*after):
            return False
        if chars[line[1] - 1] == ":" or self._blocks.names.breaks_off(*line) or chars[after[0]].islower():
            return True
        # Lines of capitals in one block.
        capitals = chars[slice(*line)].isupper() and chars[slice(*after)].isupper()
        return capitals and after[0] - line[1] < _APART

    def _is_when(self, start: int, end: int) -> bool:
        """Whether a line has a day, or an hour at its beginning."""
        calendar, chars = self._blocks.calendar, self._reading.chars
        return next(calendar.dates(chars, start, end), None) is not None or (
            chars[start].isdigit() and calendar.time_at(chars, start, end) is not None
        )

    def _is_paper(self, start: int, end: int) -> bool:
        return self._blocks.paper.match(self._reading.chars, start, end) is not None

    @cached_property
    def _front(self) -> list[Block]:
        """The blocks before the first row of a programme."""
        found: list[Block] = []
        for block in self._reading.text.blocks[:_REACH]:
            if block.kind == "item" or (found and self._is_row(block)):
                break
            if block.kind in ("heading", "paragraph") and block.end - block.start <= TITLE_LENGTH:
                found.append(block)
        return found

    def _is_row(self, block: Block) -> bool:
        chars = self._reading.chars
        hour = chars[block.start].isdigit() and self._blocks.calendar.time_at(chars, block.start, block.end)
        return bool(hour)

    @cached_property
    def _invites(self) -> re.Pattern[str]:
        return compiled(rf"(?<!\w){self._reading.lexicon.any_of('meetings', 'invites')}", re.IGNORECASE)

    @cached_property
    def _aside(self) -> re.Pattern[str]:
        """Finds what says at the beginning of a line, or behind the kind of paper, that it is of a side event."""
        lexicon = self._reading.lexicon
        number = rf"(?:\s(?:{lexicon.any_of('documents', 'number')}\s?)?\d{{1,3}})?"
        aside = rf"{lexicon.any_of('sessions', 'side-event')}{number}(?!\w)"
        return compiled(rf"(?:{self._blocks.paper.pattern}\s?[:–—-]\s?)?(?:\w+\s)?{aside}", re.IGNORECASE)

    @cached_property
    def _behind(self) -> re.Pattern[str]:
        return compiled(rf"\s?[:–—-]\s(?!{self._blocks.paper.pattern})")

    @cached_property
    def _label(self) -> re.Pattern[str]:
        """Finds what labels of a flyer begin a line with (``Venue: …``, ``Speakers``, ``Session 1: …``)."""
        any_of = self._reading.lexicon.any_of
        parts = any_of("sessions", "panel", "session", "workshop", "opening", "closing", "breaks")
        roles = any_of("roles", "moderator", "chair", "speaker", "keynote", "rapporteur", "facilitator")
        labels = any_of("meetings", "place_label", "flyer_labels")
        return compiled(rf"(?:{labels}|{any_of('dates', 'hour_label')}|{roles}|{parts})(?!\w)", re.IGNORECASE)

    @cached_property
    def _titled(self) -> re.Pattern[str]:
        """Finds a form of address at the beginning of a line."""
        return compiled(rf"(?:{self._reading.lexicon.literal('names', 'm', 'f')})\s(?=[A-ZÀ-Þ])")

    def _lines(self, block: Block) -> Iterator[Line]:
        """The printed lines of a block, without the space at their ends."""
        for start, end in pairwise([block.start, *block.breaks, block.end]):
            yield start, start + len(self._reading.chars[start:end].rstrip())
