"""Rows become blocks: lines are joined into paragraphs, headings and items, across pages and divided words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise
from statistics import median

from ingest.page.cell_lines import goes_on_below, goes_on_in_column
from ingest.page.divided import DividedWords
from ingest.page.hour_columns import beside_titles
from ingest.page.line_habits import LineHabits
from ingest.page.looks import in_capitals, is_bold, is_left_open, is_talk, runs_in
from ingest.page.noise import RAISED, is_contents, set_apart_footnotes, without_noise
from ingest.page.note_calls import without_calls
from ingest.page.row import Row
from ingest.page.rows import read_rows
from ingest.page.sentences import GLUED
from ingest.page.text import Block, CleanText, TextBuilder
from ingest.page.title_stops import TitleStops
from ingest.page.turn_lines import TurnLines
from ingest.page.widths import Widths

__all__ = ["read_text"]

_TERMINAL = ".!?:;»”…"
_FILLED = 0.85  # the share of a page's width from which a line may be broken
_ONE_NAMED = re.compile(
    r"(?:[A-ZÀ-Þ ]{4,40}\s?[|:–-]\s)?[A-ZÀ-Þ][\w'’-]+(?: (?:[a-z]{1,3} ){0,2}[A-ZÀ-Þ][\w'’.-]*){1,4}"
    r", [^.!?:;«»“”\"]{3,160}$"
)
_APPLAUSE = re.compile(r"(?<=[.!?…])\s\([^()]*[.!?…]\)$")  # "The quay is ours. (Applause.)"
_LABEL = re.compile(r"[A-ZÀ-Þ][\w'’()/-]*(?: [\w'’()/-]+){0,3} ?:(?:\s|$)")
_COLUMN = re.compile(r"[A-ZÀ-Þ][\w'’ ]{1,24}?\s{3,}\S")
_LEADERS = re.compile(r"(?:\s?\.){5,}\s*[^\s.]")
"""Dots that lead from what stands left of a line to what stands at its right (``Togo . . . . . . Mr. ROE``)."""
_CLOCK = r"\d{1,2}\s?[.:h]\s?\d\d(?:\s?[a-z.]{1,4})?"
_RIGHT_HOURS = re.compile(rf"\s{{3,}}{_CLOCK}(?:\s?[–—-]\s?{_CLOCK})?$")
_NUMBERED = re.compile(
    rf"(?:(\d{{1,3}})[.)]|\((?:\d{{1,2}}|[a-z])\)|[ivx]{{1,5}}[.)]|[a-z]\))(?:\s+\S|(?<=\d\.){GLUED})"
)
_CODED = re.compile(
    r"(?:[A-Z]{1,2}\d{1,2}(?:[.:)]|\s?[–—])|[A-Z]\.\d{1,2}[.:)]?|\d{1,2}[/-])\s+[A-ZÀ-Þ]"
)  # ``R2.``, the second recommendation
_SPOKEN = re.compile(r".{4,100}?\.\s?[-–—]\s?\S")
"""A label of a verbatim record (``Sra. PRESIDENTA (ROE).- …``)."""
_PARTED = re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?\s+[A-ZÀ-Þ]")
"""The number of a paragraph in parts (``2.3 Ghana said``)."""
_ROMAN = re.compile(r"[IVX]{1,6}(?:\.\s+\S|\s?[–—-]\s+[A-ZÀ-Þ«“])")
_LETTERED = re.compile(r"[A-H]\.\s+[A-ZÀ-Þ]\S+\s")
_HEADING_LENGTH = 200
_LONG_LINES = 160
_WHOLE_LINE, _WHOLE_SHARE = 220, 0.15
_FULL_LINE = 0.6
_BROKEN = 30  # code points of a line that a page of whole paragraphs broke off
_FEWEST_BROKEN = 4  # lines that go on in small letters, of a text whose lines were broken
_FEWEST_SPACED = 3  # broken lines with an empty one behind that show that paragraphs are set so
_DAY_LENGTH = 45


def read_text(source: str, habits: LineHabits | None = None) -> CleanText:
    """Clean text and blocks of a source: noise gone, footnotes after the body, lines joined."""
    habits = habits or LineHabits()
    rows = read_rows(source, habits)
    rows = beside_titles(rows, habits.clock) if habits.clock else rows
    rows, asides = without_noise(rows, habits)
    rows, notes = set_apart_footnotes(rows)
    raised = sum(note[0].text[0] in RAISED for note in notes)
    layout = _Layout(rows, (len(notes) - raised, raised), habits)
    builder = TextBuilder()
    stops = TitleStops(habits, rows)
    before: Row | None = None
    for group in layout.groups():
        kind = layout.kind(group, before)
        _write(builder, group, kind, layout, without_stop=stops.ends(group, kind))
        before = group[-1]
    for note in notes:
        _write(builder, note, "note", layout)
    for aside in asides:
        _write(builder, [aside], "aside", layout)
    return builder.build()


_SENTENCE = re.compile(r"[a-zà-ÿ]{4}[)»”]{0,2}\.(?:\s+[A-ZÀ-Þ«“]|$)")
_FULL, _TELLING = 0.75, 8  # width of a line that was broken by its end; lines of a paragraph that show whether it tells
_CLOSING = "”\"»’' "
_QUOTES = '“«"'
# "– such as nets and quays – that": an aside that a line's end cut from its sentence.
_ASIDE = re.compile(r"[a-zà-ÿ][^–—]{4,80}\s[–—]\s+[a-zà-ÿ]")


class _Layout:
    """How this document sets its lines: widths, blank lines between them, words that it divides."""

    def __init__(self, rows: list[Row], notes: tuple[int, int], habits: LineHabits) -> None:
        self.rows = rows
        self.notes = notes
        self.open_words = habits.open_words
        self.entry = habits.entry
        self.title = habits.title
        self.half = habits.half
        self.titled = habits.titled
        self.time = habits.time
        self.hours = habits.hours
        self.day = habits.day
        self.address = habits.address
        # A row of several lines, made one, is as wide as its last.
        self.widths = [min(len(row.text), row.right or len(row.text)) for row in rows]
        self.widest = max(self.widths, default=0)
        self.lines = Widths(rows, habits)
        self.turns = TurnLines(rows, habits)
        # Each row is asked about beside the one before it and the one after it.
        self.capitals = [in_capitals(row) for row in rows]
        self.contents = [is_contents(row) for row in rows]
        plain = [w for w, row in zip(self.widths, rows, strict=True) if not row.hard]
        # Where paragraphs of one line stand among the short ones, as on pages of the web, no line was broken.
        whole = sum(w for w in plain if w > _WHOLE_LINE)
        self.wrapped = bool(plain) and median(plain) < _LONG_LINES
        if self.wrapped and whole >= _WHOLE_SHARE * sum(plain):
            self.wrapped = self._breaks_sentences()
            # One long line, as of a cover run together, tells nothing of the width of the others.
            self.widths = [width if width <= _WHOLE_LINE else 0 for width in self.widths]
        self.gap_inside = 1 if self.wrapped and self._double_spaced() else 0
        self.last_number = 0
        self.listing = False

    @cached_property
    def divided(self) -> DividedWords:
        """How the document divides words at line ends."""
        return DividedWords([row.text for row in self.rows])

    def _breaks_sentences(self) -> bool:
        """Whether lines break off that reach far to the right, and the next go on in small letters."""
        usual = sorted(width for width in self.widths if width <= _WHOLE_LINE)
        full = _FULL * usual[len(usual) * 9 // 10]
        pairs = [
            (a.text[-1] in _TERMINAL, b.text[0].islower())
            for a, b in pairwise(self.rows)
            if full < len(a.text) <= _WHOLE_LINE and not (b.gap or a.hard or b.hard or b.item)
        ]
        broken = [goes_on for ends, goes_on in pairs if not ends]
        return sum(broken) >= _FEWEST_BROKEN and len(broken) > _FULL_LINE * len(pairs)

    def _double_spaced(self) -> bool:
        """Whether an empty line stands between the lines of one paragraph: most such lines break off mid-sentence."""
        pairs = [(a, b) for a, b in pairwise(self.rows) if not b.page_break]
        spaced = [(a, b) for a, b in pairs if b.gap == 1]
        close = sum(1 for _, b in pairs if b.gap == 0)
        # A line that breaks off reaches far to the right; titles on lines of their own do not.
        full = _FULL_LINE * sorted(self.widths)[len(self.widths) * 9 // 10]
        broken = [(a, b) for a, b in spaced if a.text[-1] not in _TERMINAL and not b.item and len(a.text) > full]
        # Titles and rows of people end so, too, but none goes on in small letters.
        if not any(b.text[0].islower() or self._wants_more(a.text) for a, b in broken):
            return False
        most = len(spaced) > 0.6 * len(pairs) or close < 0.2 * len(spaced)
        return most and len(broken) >= _FEWEST_SPACED and len(broken) > 0.4 * len(spaced)

    def groups(self) -> Iterable[list[Row]]:
        """Rows that make one block each."""
        group: list[Row] = []
        for i, row in enumerate(self.rows):
            if group and not self._joins(i, group):
                yield group
                group = []
            row.on = bool(group) and self.lines.is_rest(i - len(group), i)
            group.append(row)
        if group:
            yield group

    def _joins(self, i: int, group: list[Row]) -> bool:
        row, before = self.rows[i], group[-1]
        open_before = self._open(before.text)
        marked = self._marked(row, open_before, group)  # counts numbers, whatever else sets their rows apart
        if before.hard and row.hard:
            return goes_on_in_column(row, before, is_open=open_before, timed=self._is_timed(i - 1))
        if before.hard and not goes_on_below(row, before) and (len(before.text) == 1 or not open_before):
            return False
        if marked or self._stands_apart(i, open_before) or self._greets(row, before):
            return False
        if row.gap > self.gap_inside or row.page_break:
            return self._joins_over_gap(row, before, i, open_before)
        if not self.wrapped:
            # A page of whole paragraphs broke one amid a sentence: "…, Chair of the Panel on" / "Quays, said".
            return open_before and len(before.text) > _BROKEN and self._wants_more(before.text)
        return self._joins_line(group, i, open_before)

    def _is_timed(self, i: int) -> bool:
        """Whether the line of a cell begins with an hour."""
        while i and self.rows[i].column:
            i -= 1
        return self.time.match(self.rows[i].text) is not None

    def _stands_apart(self, i: int, open_before: bool) -> bool:
        """Whether marks or letters of another size keep a row apart from the one before it."""
        row, before = self.rows[i], self.rows[i - 1]
        if row.dash and row.gap == 0 and not before.dash and not row.hard:
            aside = before.text[-1] not in _TERMINAL and _ASIDE.match(row.text) is not None
            if open_before or aside:
                return False
        if row.item or row.heading or before.heading or self.contents[i] or self.contents[i - 1]:
            return True
        # A title in bold type may stand over what is told of it.
        titles = not open_before and row.text[-1] in ".?" and not row.bold and row.text[0].isupper()
        if (before.text[0] == "[" and before.text[-1] == "]") or (titles and is_bold([before])):
            return True
        if row.text[0].isdigit() and before.text[-1] in ".!?" and _PARTED.match(row.text):
            return True
        if self.capitals[i - 1] == self.capitals[i] or (open_before and before.text[-1] in ",-"):
            return False
        # A surname in capitals goes on with the given name that ends the line before.
        return row.gap > 0 or self.half.search(before.text) is None

    def _joins_over_gap(self, row: Row, before: Row, i: int, open_before: bool) -> bool:
        if before.text[-1] in _TERMINAL and not (row.page_break and before.text[-1] == ";" and row.text[0].islower()):
            return False
        # "4 May 2031 | Quays, News of the": what a site tells of its page goes on in no sentence.
        if " | " in before.text or (open_before and self.titled.match(row.text) and _SPOKEN.match(row.text)):
            return False
        # "NAME, Director," / "Treasurer:": a line that is a label begins something after an empty line.
        if row.text[-1] == ":" and row.text[0].isupper() and _LABEL.fullmatch(row.text):
            return False
        if row.text[0].islower() or open_before:
            return not (before.text[0].isdigit() and len(before.text) < 8)
        full = self.widths[i - 1] > 0.85 * self._width_near(i) and self.widths[i - 1] > 40
        return row.page_break and full and not self.capitals[i - 1]

    def _joins_line(self, group: list[Row], i: int, open_before: bool) -> bool:
        row, before = self.rows[i], group[-1]
        if "   " in before.text and _RIGHT_HOURS.search(before.text):
            return False
        if open_before or row.text[0].islower():
            return True
        # "Mr. NAME, Mayor of X" / "Coffee break   11:00–11:15"
        timed = "   " in row.text and self.entry.match(before.text) and _RIGHT_HOURS.search(row.text)
        talk = is_talk(row, self.rows[i + 1 : i + 2], self.widest - self.widths[i - 1])
        titled = _LEADERS.search(before.text) or self.title.match(row.text)
        if timed or talk or titled or self._signs(group, i) or self.turns.begins(row.text, before.text):
            return False
        halved = row.text[0].isupper() and self.half.search(before.text) and not self.titled.match(row.text)
        if halved or self.lines.is_rest(i - len(group), i):
            return True
        width = self._width_near(i)
        short = self.widths[i - 1] < (0.75 if before.text[-1] in _TERMINAL else 0.6) * width
        # After a bullet only another bullet begins the next entry; nor does one begin amid a sentence.
        if short or group[0].item or not self.entry.match(row.text):
            return not short
        # "« Who pays? ». NAME, post" tells nothing.
        lines = (r.text for r in group[-_TELLING:] if not (r.text[0] in _QUOTES and self.entry.match(r.text)))
        told = self.widths[i - 1] > _FULL * width and any(map(_SENTENCE.search, lines))
        label = _LABEL.match(before.text) if self.titled.match(row.text) else None
        named = self.entry.match(before.text[label.end() if label else 0 :])
        return told or not (named or self._heads_list(before.text))

    def _signs(self, group: list[Row], i: int) -> bool:
        """Whether a line that names somebody with a post, and fills no line, stands over or under a quotation of
        theirs."""
        row, over = self.rows[i], self.rows[i].text[0] in _QUOTES
        if not over and not (group[0].text[0] in _QUOTES and group[-1].text[-1] in '”»"'):
            return False
        named, width = (group[0].text, self.widths[i - 1]) if over else (row.text, self.widths[i])
        alone = len(group) == 1 or not over
        return alone and width < _FILLED * self._width_near(i) and _ONE_NAMED.match(named) is not None

    def _greets(self, row: Row, before: Row) -> bool:
        """Whether one of two rows greets those who listen (``Ladies and gentlemen,`` / ``It is an honour …``)."""
        return before.text[-1] in ",;:!" and any(self.address.match(line.text) for line in (before, row))

    def _heads_list(self, text: str) -> bool:
        """Whether a line may stand above a list of people: it begins with an hour or ends like a label or a title."""
        return (
            self.time.match(text) is not None
            or text[-1] == ":"
            or _COLUMN.match(text) is not None
            or (text[-1] not in _TERMINAL and len(text) < 60)
        )

    def _width_near(self, i: int) -> int:
        return max(self.widths[max(0, i - 6) : i + 6])

    def _marked(self, row: Row, open_before: bool, group: list[Row]) -> bool:
        text = row.text
        digit = text[0].isdigit()
        if (
            (len(text) < _DAY_LENGTH and self.day.match(text))
            or (digit and self.time.match(text))
            or (text[0] in "IVX" and _ROMAN.match(text))
            or (not text[1:3].isalpha() and _CODED.match(text))
        ):
            return not open_before
        number = _NUMBERED.match(text) if digit or text[0] in "(ivxabcdefgh" else None
        if number:
            if number[1] is None:
                return not (open_before or runs_in(row, group))
            value = int(number[1])
            if value == self.last_number + 1 or (value <= 1 and not open_before) or row.gap > self.gap_inside:
                self.last_number = value
                return True
            return False
        if text[1:2] == "." and _LETTERED.match(text):
            return row.gap > 0 and not open_before
        labelled = ":" in text and not open_before and _LABEL.match(text) is not None
        since = "  " in text or (len(text) < _DAY_LENGTH and not open_before)
        labelled = labelled or (since and self.hours.match(text) is not None)
        return labelled or ("   " in text and _COLUMN.match(text) is not None)

    def _open(self, text: str) -> bool:
        """Whether a line cannot end here: a comma, a hyphen, a word that wants another, an open bracket."""
        if text[-1] in ",-–(/&" or is_left_open(text, "(", ")"):
            return True
        # A quotation of several paragraphs stays open at the end of a sentence, too.
        if text[-1] not in _TERMINAL and (is_left_open(text, "«", "»") or is_left_open(text, "“", "”")):
            return True
        return self._wants_more(text)

    def _wants_more(self, text: str) -> bool:
        """Whether a line ends with a small word after which something must follow."""
        word = text.rsplit(None, 1)[-1]
        if len(word) == 1 and word.isupper():
            return False  # "Room 1 A"
        word = word.casefold()
        return word in self.open_words or word[word.rfind("'", 0, -1) + 1 :] in self.open_words

    def _is_listed(self, group: list[Row], before: Row | None) -> bool:
        """Whether a line names one of several people under a label, though an empty line stands between each of them
        (``Present were:`` over ``Mr. NAME (State)``)."""
        led = before is not None and (self.listing or before.text[-1] == ":")
        if not led or self.day.match(group[0].text):
            return False
        return bool(self.titled.match(group[0].text) or self.entry.match(group[0].text))

    def kind(self, group: list[Row], before: Row | None) -> str:
        """What a group of rows is, by its marks and its look and the row ``before`` it."""
        first, text = group[0], group[-1].text
        listed = self.listing = self._is_listed(group, before)
        if is_contents(first):
            return "contents"
        if first.heading or all(in_capitals(row) for row in group):
            return "heading"
        if first.item:
            return "item"
        length = sum(len(row.text) for row in group)
        whole_bold = is_bold(group)
        if whole_bold and length < _HEADING_LENGTH and not self.time.match(first.text):
            return "heading"
        if _ROMAN.match(first.text) or _LETTERED.match(first.text):
            return "heading" if length < _HEADING_LENGTH and text[-1] not in ".;" else "paragraph"
        # NAME said: “The quay is ours.”
        said = _APPLAUSE.sub("", text).rstrip(_CLOSING) or text
        alone = first.gap > self.gap_inside and said[-1] not in ".!?…:;," and length < 120 and not first.hard
        alone = alone and first.text[0].isupper() and not listed
        return "heading" if alone and not _LABEL.match(first.text) else "paragraph"


def _write(builder: TextBuilder, group: list[Row], kind: str, layout: _Layout, *, without_stop: bool = False) -> None:
    start = builder.length
    bold: list[tuple[int, int]] = []
    breaks: list[int] = []
    previous: Row | None = None
    for row in group:
        if previous is not None:
            _join(builder, previous, row, layout)
            breaks += [] if row.on else [builder.length]
        for source, text in row.pieces:
            here = builder.length
            for offset, part in without_calls(text, layout.notes):
                builder.add(source + offset, part)
            if row.bold:
                bold += _bold_of(row, source, len(text), here)
        previous = row
    if without_stop:
        builder.drop_last()
    first = group[0]
    end = builder.length
    place = (first.beside, first.column, first.within)
    builder.close(Block(kind, start, end, first.heading, first.gap, tuple(bold), tuple(breaks), *place))


def _bold_of(row: Row, source: int, length: int, here: int) -> Iterator[tuple[int, int]]:
    """What is bold of a piece of a row, in the clean text."""
    for start, end in row.bold:
        if start < source + length and end > source:
            yield here + max(start, source) - source, here + min(end, source + length) - source


def _join(builder: TextBuilder, before: Row, row: Row, layout: _Layout) -> None:
    end = before.pieces[-1][0] + len(before.pieces[-1][1])
    if before.text[-1] == "-" and len(before.text) > 1 and before.text[-2].isalpha():
        if layout.wrapped and layout.divided.divides(before.text[:-1], row.text):
            builder.drop_last()
        return
    builder.add(min(end, row.start - 1), " ")
