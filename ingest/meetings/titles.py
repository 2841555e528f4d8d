"""The short blocks that make up a title: which belong to it, which lines of it name the meeting, and its hours."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from ingest.folding import fold
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.meetings.line_ends import LineEnds
from ingest.meetings.names import MeetingNames
from ingest.meetings.title_runs import Line, TitleRun
from ingest.meetings.words import MeetingWords, unnamed
from ingest.page.dates import Calendar, DateRange, TimeRange
from ingest.page.reading import Reading
from ingest.page.sentences import ends_in_initials
from ingest.page.text import Block

__all__ = ["TITLE_LENGTH", "TitleBlocks", "TitleRun"]

TITLE_LENGTH = 260
"""A longer block is no title."""

_PAPER_LENGTH, _LABELS_REACH = 60, 200
_TITLE_WORDS = 3
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_COLUMN = re.compile(r"\s{3,}")
_NEXT = 2  # code points between the end of a line and the next
_SENTENCE_WORDS = 6  # of a line with a full stop that is no title
_SECTION = re.compile(r"(?:[IVX]{1,5}|\d{1,2}|[A-H])\.\s+[A-ZÀ-Þ]")
_LABEL = re.compile(r"[A-ZÀ-Þ][^\s:]*(?:\s[^\s:]+){0,2}\s?:(?=\s|[A-ZÀ-Þ][a-zà-ÿ])")
_SHORT_TITLE = 10
_HEAD = 6  # blocks above a report's title in which its head says before which session it was laid
_QUOTES = "\"'«»“”‘’„"
_SHORTEST_LABEL = 25
_NUMBER_LENGTH = 20
_LED_LENGTH = 60
_LED_WORDS = 5
_ACRONYM = re.compile(r"\([A-Z][A-Za-z-]{1,9}\)")
# "Original: English", "Distr.: General": what stands over a title in a paper's head.
_IMPRINT = re.compile(r"[^\s:][^:]{0,20}:\s*\S+(?:\s\S+)?")


_NO_RUN = TitleRun(())


class TitleBlocks:
    """Reads the titles of one document."""

    def __init__(self, reading: Reading, calendar: Calendar, words: MeetingWords) -> None:
        self.reading = reading
        self.calendar = calendar
        self.words = words
        self.paper = words.paper
        reading.lexicon.equip(self, TitleBlocks._learn)
        self.names = MeetingNames(reading, words)
        self._ends = LineEnds(reading, calendar)
        # By their blocks: several readers ask for those of the same title.
        self._runs: dict[tuple[tuple[int, int], ...], list[TitleRun]] = {}

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._counts = compiled(rf"{lexicon.ordinal}\s+", re.IGNORECASE)
        part = lexicon.any_of("sessions", "session", "panel")
        figures = lexicon.any_of("dates", "numbers")
        self._part = compiled(
            rf"(?:{lexicon.ordinal}\s+)?{part}(?:\s+(?:\d{{1,2}}[A-H]?|[IVX]+|[A-H]|{figures}))?\s*[:–—-]\s"
            rf"|{'|'.join(unnamed(d) for d in lexicon.words('sessions', 'days'))}",
            re.IGNORECASE,
        )
        number = lexicon.any_of("meetings", "numbered")
        self._numbered = compiled(rf"(?<!\w){number}\s+{lexicon.made(MeetingWords).kind.pattern}", re.IGNORECASE)
        volume, number = lexicon.any_of("documents", "volume"), lexicon.any_of("documents", "number")
        self._issue = compiled(rf"(?<!\w){volume}\s*\d+[^\d]{{1,12}}{number}?\s*\d", re.IGNORECASE)
        self._as_of = compiled(rf"(?:^|\W){lexicon.any_of('documents', 'as_of')}\s+$", re.IGNORECASE)
        self._byline = compiled(rf"(?i:{lexicon.any_of('grammar', 'by')})\s[A-ZÀ-Þ][a-zà-ÿ]")
        parts = lexicon.any_of("sessions", "panel", "workshop")
        self._part_of = compiled(rf"(?:{parts})\s\d", re.IGNORECASE)
        self.finite = caseless(rf"(?<!\w){lexicon.any_of('grammar', 'finite')}(?!\w)")
        self.tells = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'told_of', 'news_of')}(?!\w)")
        self.day_label = compiled(rf"\s*{lexicon.any_of('dates', 'day_label')}\s?:", re.IGNORECASE)
        self._hour_label = compiled(rf"{lexicon.any_of('dates', 'hour_label')}\s*:", re.IGNORECASE)

    def around(self, i: int) -> Iterator[Block]:
        """The blocks of the title that the block numbered ``i`` is part of."""
        blocks = self.reading.text.blocks
        low, high = i, i
        # "Report of the Lakes Forum (Town, 3-5 May)" below an agenda item: the session it was laid before is another.
        laid = self.words.laid.search(self.reading.chars, blocks[max(0, i - _HEAD)].start, blocks[i].start)
        alone = laid and self.paper.match(self.reading.chars, blocks[i].start, blocks[i].end)
        while (
            low > 0
            and not alone
            and blocks[low - 1].end - blocks[low - 1].start <= TITLE_LENGTH
            and i - low < 9
            and self.is_title(blocks[low - 1])
            and not _IMPRINT.fullmatch(self.reading.text.of(blocks[low - 1]))
        ):
            low -= 1
        titled = any(self.runs([b]) for b in blocks[low:i])
        while high + 1 < len(blocks) and self._goes_on(blocks[high + 1]) and high - i < 4:
            high += 1
            if titled and self._names_paper(self.reading.text.of(blocks[high])):
                break
        yield from blocks[low : high + 1]

    def _goes_on(self, block: Block) -> bool:
        """Whether a block after the days still belongs to the title: no quotation, part of the meeting, or its day."""
        text = self.reading.text.of(block)
        label = _LABEL.match(text)
        if label and not self.words.kind.search(label[0]):
            return False
        part = self._part.match(text) or self.words.laid.match(text) or _SECTION.match(text)
        # A whole title in quotation marks may stand below its days; other quotations are none.
        quoted = text[0] in _QUOTES and not (text[-1] in _QUOTES and self.words.kind.search(text))
        return self.is_title(block) and not quoted and not part

    def _names_paper(self, text: str) -> bool:
        return self.paper.match(text) is not None and len(text) < _PAPER_LENGTH

    def is_title(self, block: Block) -> bool:
        """Whether a block may be a line of a title: short, no sentence, no hour, no bracket."""
        text = self.reading.text.of(block)
        if block.start < block.end and self.calendar.time_at(self.reading.chars, block.start, block.end):
            return False
        return (
            block.kind in ("heading", "paragraph")
            and len(text) <= TITLE_LENGTH
            and (text[-1] not in ".;?:" or ends_in_initials(text) or self.names.trims.ends_as_title(text))
            and text[0] != "("
            and "..." not in text
        )

    def is_issue(self, start: int, end: int, day: int) -> bool:
        """Whether a line numbers an issue or a version (``Vol. 4 No. 17``): its day is that of the paper."""
        chars = self.reading.chars
        return self._issue.search(chars, start, end) is not None or self._as_of.search(chars[start:day]) is not None

    def led_names(self, blocks: list[Block]) -> list[str]:
        """What titles call meetings after the kinds of papers that are of them (``Summary of the panel on …``)."""
        names = [name for run in self.runs(blocks, 1) if run.led and (name := self.names.of(run.lines))]
        # "Report of round table 2.2" is of a part of the meeting.
        return [name for name in names if not self._part_of.match(name) and not self.names.is_of_sessions(name)]

    def number_in(self, start: int, end: int) -> str | None:
        """``7th meeting``, where a title gives no more of a name."""
        match = self._numbered.search(self.reading.chars, start, end)
        return match[0] if match else None

    def hours(self, around: list[Block], date: DateRange) -> TimeRange | None:
        """The hours of a meeting of one day: after its date, or after a label below it (``Time: 1.15–2.30 p.m.``)."""
        if date.first != date.last:
            return None
        end = next(b.end for b in around if b.start <= date.start < b.end)
        labels = [
            b
            for b in self.reading.text.blocks
            if end < b.start < end + _LABELS_REACH and b.end - b.start < _PAPER_LENGTH
        ]
        stretches = [
            (date.end, end),
            *((m.end(), b.end) for b in labels if (m := self._hour_label.match(self.reading.chars, b.start, b.end))),
        ]
        for low, high in stretches:
            for digit in re.finditer(r"(?<![\d.:/-])\d", self.reading.chars[low:high]):
                time = self.calendar.time_at(self.reading.chars, low + digit.start(), high)
                if time:
                    return time
        return None

    def theme(self, around: list[Block], date: DateRange) -> str | None:
        """The run of title lines that names the meeting: one with a word for a meeting, before the days rather than
        after them, the longest of several."""
        runs = [r for r in self.runs(around) if not all(self.names.is_aside(*line) for line in r.lines)]
        runs = runs or [r for r in self.runs(around, _SHORT_TITLE) if r.start < date.start]
        runs = [r for r in runs if not r.led and not (r.start > date.start and self._is_venue(r))]
        named = [(name, run) for run in runs if (name := self.names.of(run.lines))]
        told = [(*self._rank(name, run), run.start < date.start, len(name), name) for name, run in named]
        name = max(told)[-1] if told else None
        if name and len(name.split()) == 1:
            # "Meeting held on 4 May": whose meeting stands above it.
            return next((f"{other}, {name}" for other, _ in reversed(named) if other != name), None)
        return name

    def _rank(self, name: str, run: TitleRun) -> tuple[bool, bool, bool]:
        """Whether a line of the run says which sitting it is, whether it names a meeting, and more than bodies."""
        names = self.words.kind.search(name) is not None
        bodies = all(self.names.is_body(*line) and not self.names.is_themed(name) for line in run.lines)
        sitting = any(self.names.is_sitting(*line) for line in run.lines)
        return sitting and names, names and not bodies, names

    def is_published_by(self, around: list[Block], date: DateRange) -> bool:
        """Whether the lines before the days are but names of bodies, as in the letterhead of a press release."""
        lines = [line for run in self.runs(around, 1) for line in run.lines if line[0] < date.start]
        return bool(lines) and self.names.is_bodies(lines)

    def _is_venue(self, run: TitleRun) -> bool:
        """Whether a line goes on with a city: it is a building there."""
        end = run.lines[-1][1]
        return self.reading.chars[end : end + 2] == ", " and self.reading.at("place", end + 2) is not None

    def label(self, around: list[Block], date: DateRange, of_kind: Callable[[re.Match[str]], bool]) -> str | None:
        """The name of a meeting; after a forum's name what the title calls this one of its meetings.

        ``of_kind`` tells whether a word for a meeting is one for a meeting of the kind that the title announces.
        """
        name = self._label(around, date, of_kind)
        return self.of_forum(name, around) if name else None

    def of_forum(self, name: str, around: Sequence[Block]) -> str:
        """A name that tells no subject, after the line above it that names its forum (``Third annual meeting``)."""
        if not self.names.needs_forum(name):
            return name
        themed = self.names.is_themed(name)
        for block in around:
            for low, high in pairwise([block.start, *block.breaks, block.end]):
                line = self._line(low, high)
                text = " ".join(self.reading.chars[slice(*line)].split())
                if fold(text) in fold(name) or fold(name) in fold(text):
                    return name
                if self.names.is_forum(*line, series=not themed) or (
                    not themed and _ACRONYM.search(text) and self.names.is_body(*line)
                ):
                    return f"{text}, {name}"
        return name

    def _label(self, around: list[Block], date: DateRange, of_kind: Callable[[re.Match[str]], bool]) -> str | None:
        start, end = around[0].start, around[-1].end
        theme = self.theme(around, date)
        name, by_paper, alone = self._own_name(around)
        if name and alone:
            return name
        if name is None and theme and self.is_published_by(around, date):
            return None
        kind = self.words.kind.search(name) if name else None
        # "Summary record of the 14th meeting" tells of one of several whatever stands above it.
        counted = by_paper and kind is not None and kind.start() > 0
        known = name is None or kind is None or (theme is not None and fold(name) in fold(theme))
        if known or name is None or kind is None or not (counted or of_kind(kind)):
            return theme or self.number_in(start, end)
        # Whose meeting it is stands above its days; below them are contents, rooms and parts.
        theme = self.theme([b for b in around if b.start <= date.start], date) or self._body(around)
        if theme is None or fold(theme) in fold(name):
            return name
        if fold(theme.rpartition(", ")[2]) in fold(name):
            # "Board of Quays, Ninth session" over "Report on the ninth session of the Board of Quays"
            return theme
        return f"{theme}, {name}" if counted or self.is_standing(start, end, theme) else theme

    def _body(self, around: list[Block]) -> str | None:
        """The body that a title names in a line before its meeting, however short."""
        lines = [run.lines[0] for run in self.runs(around, 1) if not run.led]
        return next((self.names.of([line]) for line in lines if self.names.is_body(*line)), None)

    def _own_name(self, around: list[Block]) -> tuple[str | None, bool, bool]:
        """What a title calls this one meeting, whether the kind of paper that is of it stands before (``Summary record
        of the 14th meeting``), and whether that is all its name; else a line that begins with its number."""
        chars = self.reading.chars
        lines = [(a, b) for block in around for a, b in pairwise([block.start, *block.breaks, block.end])]
        for name in self.led_names(around):
            if self._is_specific(name, led=True):
                kind = self.words.kind.search(name)
                return name, True, kind is None or kind.start() > _LED_LENGTH or self.names.is_themed(name)
        for a, b in lines:
            if self._counts_series(a, b):
                return chars[a:b].strip(), True, True
            name = chars[a : self._ends.end(a, b)].rstrip(" :")
            if self.words.ordinal.match(self.reading.lower, a, b) and self._is_specific(name, led=False):
                return name, False, False
        return None, False, False

    def _counts_series(self, start: int, end: int) -> bool:
        """Whether a line is a series' name with its number (``SECOND REVIEW FORUM``)."""
        number = self._counts.match(self.reading.chars, start, end)
        known = self.reading.at("organization", number.end()) if number else None
        return known is not None and known.labels[0].ref.startswith("series/") and known.end >= end - 1

    def _is_specific(self, name: str, *, led: bool) -> bool:
        """Whether words say which meeting they are of: its number, or of what body or on what."""
        kind = self.words.kind.search(name)
        if kind is None or (led and kind.start() > _LED_LENGTH):
            return led and len(name.split()) >= _LED_WORDS
        if kind.start() > _NUMBER_LENGTH and not led:
            return False
        return kind.start() > 0 or len(name[kind.end() :].split()) > 1

    def is_standing(self, start: int, end: int, label: str) -> bool:
        """Whether a title is only the name of a body or forum, not of one meeting of it: one of the registry, one that
        the paper introduces, or one with its acronym."""
        if _ACRONYM.search(label):
            return True
        known = self.reading.within("organization", start, end)
        return any(m.end - m.start > 0.5 * len(label) for m in known)

    def runs(self, around: list[Block], least: int = _SHORTEST_LABEL + 2) -> list[TitleRun]:
        """Runs of title lines that say neither when, where, of what series nor what kind of paper, long enough to name
        a meeting."""
        asked = tuple((block.start, block.end) for block in around)
        if asked not in self._runs:
            self._runs[asked] = self._read_runs(around)
        return [run for run in self._runs[asked] if run.length >= least]

    def _read_runs(self, around: list[Block]) -> list[TitleRun]:
        runs: list[TitleRun] = [_NO_RUN]
        for block in around:
            whole = not block.breaks
            for low, high in self._unmarked(block):
                begin = self.names.begins(low, high)
                if begin is None and low == block.start and not whole and self.paper.match(self.reading.chars, low):
                    # "Report of the Secretary-General of the" goes on in the next lines.
                    runs.append(_NO_RUN)
                    break
                if begin is not None and self.paper.search(self.reading.chars, low, begin):
                    runs.append(TitleRun((self._line(begin, high),), led=True))
                elif runs[-1].lines and self.names.is_sitting(*runs[-1].lines[-1]):
                    runs.append(TitleRun((self._line(low, high),)))
                elif runs[-1].lines and self._goes_on_in(runs[-1].lines[-1], low, high):
                    runs[-1] = runs[-1].with_line(self._line(low, high))
                elif begin is None or self._breaks_run(runs[-1], (low, high), begin, whole=whole):
                    runs.append(_NO_RUN)
                elif runs[-1].led and self.names.is_body(low, high):
                    runs.append(TitleRun((self._line(begin, high),)))
                else:
                    runs[-1] = runs[-1].with_line(self._line(begin, high))
                    column = _COLUMN.search(self.reading.chars, begin, high)
                    if column is None and next(self.reading.dates(self.calendar, begin, high), None):
                        runs.append(_NO_RUN)
        return runs

    def _unmarked(self, block: Block) -> Iterator[Line]:
        """The lines of a block but those that are marks of the paper: what they part belongs together."""
        for line in pairwise([block.start, *block.breaks, block.end]):
            if not self.names.marks.is_mark(self.reading.chars[slice(*line)].strip()):
                yield line

    def _line(self, start: int, end: int) -> Line:
        start = self._ends.begin(start, end)
        return start, self._ends.end(start, end)

    def _breaks_run(self, run: TitleRun, line: Line, begin: int, *, whole: bool) -> bool:
        """Whether a line says when, where or in what paper; ``begin`` is where a name may begin in it."""
        return self._is_circumstance(begin, line[1], whole=whole) or (bool(run.lines) and self._is_where(*line))

    def _goes_on_in(self, last: Line, start: int, end: int) -> bool:
        """Whether a line breaks off whose next one is no date and no place."""
        chars = self.reading.chars
        days = next(self.reading.dates(self.calendar, start, end), None)
        if days is not None and self._ends.end(start, end) >= days.start:
            return False
        # What goes on in small letters, or after a word that leads on.
        small = chars[start].islower() and last[1] >= start - _NEXT
        return (small or self.names.breaks_off(*last)) and self.reading.at("place", start) is None

    def _is_where(self, start: int, end: int) -> bool:
        """Whether a line ends in a place or a state after a comma: it says where the meeting above it is held."""
        named = [*self.reading.within("place", start, end), *self.reading.within("state", start, end)]
        last = max(named, key=lambda m: m.end, default=None)
        comma = last is not None and self.reading.chars[start : last.start].rstrip()[-1:] in (",", "(")
        return comma and last is not None and not self.reading.chars[last.end : end].strip(" ).")

    def _says_more(self, start: int, end: int) -> bool:
        """Whether a line that names a place is a title all the same: no date, and words enough beside the place."""
        chars = self.reading.chars
        if next(self.reading.dates(self.calendar, start, end), None):
            return False
        named = [m for layer in ("place", "state") for m in self.reading.within(layer, start, end)]
        words = [w.start() for w in _LONG_WORD.finditer(chars, start, end)]
        return sum(not any(m.start <= at < m.end for m in named) for at in words) >= _TITLE_WORDS

    def _is_circumstance(self, start: int, end: int, *, whole: bool) -> bool:
        """Whether a line of a title block gives a date, a place, the number, the series or the kind of paper."""
        text = self.reading.chars[start:end].strip()
        if text.endswith(".") and len(text.split()) >= _SENTENCE_WORDS and not ends_in_initials(text):
            return True
        if _IMPRINT.fullmatch(text) or self.names.is_post(text) or self._byline.match(text):
            return True
        within = self.reading.within
        numbered = self.words.ordinal.match(self.reading.lower, start, end)
        places = within("place", start, end)
        if numbered or next(self.calendar.dates(text), None) or places:
            themed = self.words.kind.search(text) is not None and len(text) >= _SHORTEST_LABEL
            return not themed and not (places and not numbered and self._says_more(start, end))
        paper = self.paper.match(text)
        alone = whole or (paper is not None and paper.end() == len(text))
        if self._names_paper(text) and alone:
            return True
        series = [m for m in within("organization", start, end) if m.labels[0].ref.startswith("series/")]
        return any(m.end - m.start > 0.5 * len(text) for m in series)
