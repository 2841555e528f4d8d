"""Rows of agendas: which blocks have an hour, which announce a day, and where an agenda begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.lexicon import NO_MEETING, Lexicon, caseless, compiled, loose
from ingest.page.dates import Calendar, DateRange, TimeRange
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.page.text import Block
from ingest.page.weekday_rows import WeekdayRow, WeekdayRows
from ingest.page.weekdays import any_weekday, weekday_number

__all__ = ["LABEL_LENGTH", "AgendaRows"]

LABEL_LENGTH = 60
"""A longer row is no label, nor the announcement of a day."""
_REGION_GAP, _TITLE_GAP, _TITLE_PAGE, _OWN_LINE, _NOTES = 9000, 3000, 160, 60, 600
_STAMPED = re.compile(r"[\[(]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?[\])]?\s[^:\n]{3,80}:\s")
_SAID, _SAID_WORDS = ".!?…", 8
_TOLD_SHARE, _LISTED = 0.6, 3
_ABOVE = 2  # rows above the first hour among which its day may stand
_HEADED = 6  # rows below a lone hour of a meeting among which the title of its programme may stand
_TITLE_WORDS = 3  # of the title of a programme
_FRAMED = 2  # rows of labels between the title of an opening and its first hour
_BELOW = 20  # rows below a lone hour among which people are listed
_SENTENCES = re.compile(r"[a-zà-ÿ\d]{2}[»”\")]?\.\s+[A-ZÀ-Þ][^.]{20,}[^.]\.$", re.DOTALL)
_ROW_LENGTH = 160
_BEFORE_DAY = re.compile(r"[\s,|–—-]*(?:[^\W\d_]{3,10}\.?,?\s+)?")  # a weekday at most
_BEHIND_DAY = re.compile(r"\s{3,}(?=\w)|[\s,]*(?:[|·•/:–—-]\s+)?")
_COLUMN = 2  # more blanks part a column from the next
_LEAD = re.compile(r"[\s:.|/–—-]*")
_AFTER_HOUR = re.compile(r"\s*(?:$|:\s|[–—-]\s|\s{2,})")
_SECTION = re.compile(r"(?:(\d{1,2})[.)]|([IVX]{1,5})\.)\s+[A-ZÀ-Þ]")
_RIGHT_COLUMN = re.compile(r"\s{3,}(?=\d{1,2}\s?[.:h]\s?\d\d(?!\d)[^\n]{0,24}$)")
_ORNAMENT = " -–—=*_~•"  # may frame a day's row
_PLACE = re.compile(r"\w")
_LAST_BRACKET = re.compile(r"\s*\(([^()]{4,30})\)\s*$")
_SUBSECTION = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?\s+[A-ZÀ-Þ]")
_NUMBERED_PROSE = re.compile(r"\d{1,3}\.\s+[A-ZÀ-Þ«\"].{80,}", re.DOTALL)


class AgendaRows:
    """Finds the agendas of one document by their rows."""

    def __init__(self, reading: Reading, calendar: Calendar) -> None:
        self.reading = reading
        self.calendar = calendar
        reading.lexicon.equip(self, AgendaRows._learn)
        self._hours: dict[tuple[int, int], tuple[TimeRange, int, int] | None] = {}
        self._weekday_rows: dict[tuple[int, int], WeekdayRow | None] = {}

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._end = compiled(lexicon.any_of("sessions", "ends"), re.IGNORECASE)
        listed = loose(lexicon.any_of("rosters", "delegates"))
        self._lists_delegates = compiled(rf"\W*{listed}\W*", re.IGNORECASE)
        self._day = compiled(
            "(?:" + "|".join(_unnamed(d) for d in lexicon.words("sessions", "days")) + ")", re.IGNORECASE
        )
        self._days = [compiled(loose(d), re.IGNORECASE) for d in lexicon.words("sessions", "days")]
        self._link = compiled(rf"{lexicon.any_of('sessions', 'lives')}\s*[–—-]\s+", re.IGNORECASE)
        self._of_agenda = caseless(rf"(?<!\w){lexicon.any_of('documents', 'agenda')}(?!\w)")
        self._own = caseless(rf"(?<![\w’'-]){lexicon.any_of('transcripts', 'own_words')}(?!\w)")
        self._agenda = compiled(lexicon.any_of("documents", "agenda") + r"\b", re.IGNORECASE)
        self._provisional = compiled(lexicon.any_of("documents", "provisional") + r"\b", re.IGNORECASE)
        self._annex = compiled(rf"{lexicon.any_of('documents', 'annex')}\s*(?:[:.–—-]|[IVX\d]+\b|$)", re.IGNORECASE)
        self._as_of = compiled(rf"(?<!\w){lexicon.any_of('documents', 'as_of')}(?!\w)", re.IGNORECASE)
        joins = lexicon.any_of("grammar", "and")
        self._and_hours = compiled(rf"\s*(?:{joins}(?!\w)|[,;/&+])\s*(?=\d)", re.IGNORECASE)
        meetings = [k for k in lexicon.kinds("meetings") if k not in NO_MEETING]
        part = (lexicon.any_of("meetings", *meetings), lexicon.any_of("sessions", "panel", "session", "workshop"))
        self._part = compiled(rf"(?<!\w)(?:{'|'.join(part)})(?!\w)", re.IGNORECASE)
        named = lexicon.literal("dates", "weekdays")
        self._weekday = compiled(rf"(?<!\w)(?:{named}(?!\w)|{any_weekday(lexicon)}(?=[\s,]+\d))")
        # "Day 2 – Thursday, 12 May": what may stand before the day of a row.
        self._before_day = caseless(rf"\W*(?:(?:{self._day.pattern})\W+)?(?:{any_weekday(lexicon)}[\s,.]*)?")
        self._from = caseless(rf"{lexicon.any_of('dates', 'before_hour')}\s+(?=\d)")

    def after_link(self, start: int, end: int) -> int:
        """Where a line begins after the words of a page that led to the life of the one above
        (``Biography – Ms. NAME, post``)."""
        link = self._link.match(self.reading.chars, start, end)
        return link.end() if link else start

    def weekday(self, block: Block) -> int | None:
        """The day of the week that a row names, 0 for Monday."""
        match = self._weekday.search(self.reading.lower, block.start, block.end)
        return weekday_number(self.reading.lexicon, match[0]) if match else None

    def weekday_row(self, block: Block) -> WeekdayRow | None:
        """The day that a row names by its day of the week, without a month (``Thursday 13 · afternoon``)."""
        asked = (block.start, block.end)
        if asked not in self._weekday_rows:
            self._weekday_rows[asked] = self._weekday_row_of(block)
        return self._weekday_rows[asked]

    def _weekday_row_of(self, block: Block) -> WeekdayRow | None:
        row = self.reading.lexicon.made(WeekdayRows).read(self.reading.chars, block.start, block.end)
        if row is None:  # of most, and sooner told than whether they hold a date
            return None
        dated = self.reading.dates(self.calendar, block.start, min(block.end, block.start + LABEL_LENGTH))
        return None if next(dated, None) else row

    def date(self, block: Block, year: str | None) -> str | None:
        """The day that a short row names (``Wednesday, 23 October 2019``)."""
        if block.end - block.start > LABEL_LENGTH:
            return None
        found = [d for d in self.reading.dates(self.calendar, block.start, block.end) if d.gives_days]
        if len(found) != 1 or found[0].first != found[0].last:
            return None
        dated = found[0].with_year(year) if year else found[0]
        return dated.first if dated.has_year else None

    def time(self, block: Block) -> TimeRange | None:
        """The hour of a row: that it begins with, or that stands after its title, in a column or in brackets."""
        return (self.hours(block) or (None,))[0]

    def hours(self, block: Block) -> tuple[TimeRange, int, int] | None:
        """The hour of a row, and where its title begins and ends; an empty title where the hour stands alone."""
        asked = (block.start, block.end)
        if asked not in self._hours:
            self._hours[asked] = self._hours_of(block)
        return self._hours[asked]

    def _hours_of(self, block: Block) -> tuple[TimeRange, int, int] | None:
        if block.end - block.start > _ROW_LENGTH and not self.reading.chars[block.start].isdigit():
            return None
        time = self._leading_hour(block)
        if time is None:
            return self._after_title(block)
        rest = _LEAD.match(self.reading.chars, time.end, block.end)
        return time, rest.end() if rest else time.end, block.end

    def hours_of_days(self, start: int, end: int) -> bool:
        """Whether what follows hours are the afternoon's (``9.30 – 12.30 and 14.00 – 17.30``), or a day (``6–7 p.m.,
        Tuesday, 4 May 2031``): they are no part's own."""
        chars = self.reading.chars
        day = next((d for d in self.reading.dates(self.calendar, start, end) if d.is_dated), None)
        if day and (day.end == end or chars[day.end] in ",|(;") and _BEFORE_DAY.fullmatch(chars, start, day.start):
            return True
        both = self._and_hours.match(self.reading.chars, start, end)
        more = self.calendar.time_at(self.reading.chars, both.end(), end) if both else None
        return more is not None and more.last is not None

    def _after_title(self, block: Block) -> tuple[TimeRange, int, int] | None:
        """The hours that stand after a title, and where it begins and ends."""
        return self._bracketed(block) or self._in_right_column(block)

    def _in_right_column(self, block: Block) -> tuple[TimeRange, int, int] | None:
        """``Round table 1: Title      10.30 - 12.00``: the hours in a column on the right."""
        chars = self.reading.chars
        column = _RIGHT_COLUMN.search(chars, block.start, block.end) if block.end - block.start < _ROW_LENGTH else None
        time = (
            self.calendar.time_at(chars, column.end(), block.end) if column and column.start() > block.start else None
        )
        if time is None or column is None or _PLACE.search(chars, time.end, block.end):
            return None
        number = _SECTION.match(chars, block.start, column.start())
        return time, number.end() - 1 if number else block.start, column.start()

    def _bracketed(self, block: Block) -> tuple[TimeRange, int, int] | None:
        """``3. Title (from 11 a.m. to 12.30 p.m.)``: the hours, and where the title begins and ends."""
        chars = self.reading.chars
        if chars[block.end - 1] != ")" or block.end - block.start > _ROW_LENGTH:
            return None
        number = _SECTION.match(chars, block.start, block.end)
        bracket = _LAST_BRACKET.search(chars, block.start, block.end) if number else None
        if number is None or bracket is None:
            return None
        lead = self._from.match(self.reading.lower, bracket.start(1), bracket.end(1))
        time = self.calendar.time_at(chars, lead.end() if lead else bracket.start(1), bracket.end(1))
        return (time, number.end() - 1, bracket.start()) if time else None

    def _leading_hour(self, block: Block) -> TimeRange | None:
        """The hour that a block begins with; after ``from`` it must stand alone or in a column."""
        chars = self.reading.chars
        if chars[block.start].isdigit():
            return self.calendar.time_at(chars, block.start, block.end)
        short = block.end - block.start < _ROW_LENGTH
        lead = self._from.match(self.reading.lower, block.start, block.end) if short else None
        time = self.calendar.time_at(chars, lead.end(), block.end) if lead else None
        return time if time and _AFTER_HOUR.match(chars, time.end, block.end) else None

    def regions(self, taken: Sequence[tuple[int, int]] = ()) -> Iterator[list[Block]]:
        """Blocks of each agenda, from its first hour on; three hours make one, two where a day or an agenda's title
        stands above. Blocks that are taken count for none."""
        blocks = [b for b in self.reading.text.blocks if b.kind not in ("aside", "contents", "note")]
        elsewhere = Stretches(taken)
        blocks = [b for b in blocks if b.start not in elsewhere]
        timed = [i for i, b in enumerate(blocks) if self.time(b)]
        runs: list[list[int]] = []
        for i in timed:
            if (
                runs
                and blocks[i].start - blocks[runs[-1][-1]].start < _REGION_GAP
                and not self._announced(blocks[runs[-1][-1] : i])
            ):
                runs[-1].append(i)
            else:
                runs.append([i])
        for run in runs:
            # Hours in brackets are as often those of a report's sections: an agenda's title must stand over them.
            if (
                (len(run) >= 3 or self._short(blocks, run))
                and not self._tells(blocks, run)
                and (not self._bracketed(blocks[run[0]]) or self._under_title(blocks[: run[0]]))
            ):
                yield blocks[
                    self._first(blocks, run[0]) : self._last(blocks, run[-1], self._numbered(blocks, run[0])) + 1
                ]

    def _short(self, blocks: list[Block], run: list[int]) -> bool:
        """Whether two hours are an agenda: the row of a day stands right above, or its title somewhere before; one hour
        under a day, where people are listed below."""
        # "14 April", "Room 1": where that day's parts are held may stand below it.
        dated = any(map(self.is_day, blocks[max(0, run[0] - _ABOVE) : run[0]]))
        if len(run) == 1:
            below = blocks[run[0] : run[0] + _BELOW]
            # "13:15 – 14:45", "Programme": the hours are the meeting's.
            return dated and not any(map(self.is_agenda, below[:_HEADED])) and self._lists(below)
        return dated or self._under_title(blocks[: run[0]])

    def is_agenda(self, block: Block) -> bool:
        """Whether a row is nothing but the title of a programme (``Draft agenda``)."""
        short = block.end - block.start < LABEL_LENGTH and len(self.reading.text.of(block).split()) <= _TITLE_WORDS
        return short and bool(self.reading.found(self._of_agenda, block.start, block.end))

    def _lists(self, blocks: list[Block]) -> bool:
        """Whether several rows begin with somebody's name and post."""
        return sum(self.begins_entry(b.start, b.end) for b in blocks) >= _LISTED

    def begins_entry(self, start: int, end: int) -> bool:
        """Whether a row begins with somebody's name and post; which names there are, rows alone don't tell."""
        raise NotImplementedError

    def _tells(self, blocks: list[Block], run: list[int]) -> bool:
        """Whether most of what stands under the hours is told in sentences, and no title above calls it an agenda."""
        if self._under_title(blocks[: run[0]]):
            return False
        between = blocks[run[0] : run[-1]]
        if self._speaks(blocks, run):
            return True
        if self._lists(between):
            return False
        told = sum(b.end - b.start for b in between if _SENTENCES.search(self.reading.chars, b.start, b.end))
        return told > _TOLD_SHARE * sum(b.end - b.start for b in between)

    def _speaks(self, blocks: list[Block], run: list[int]) -> bool:
        """Whether behind most hours stand a label and somebody's own words (``[00:02:10] NAME: Thank you. I am …``): a
        transcript, whatever names begin its turns."""
        return (own := sum(self._is_own(blocks[i]) for i in run)) >= 2 and 2 * own > len(run)

    def _is_own(self, block: Block) -> bool:
        said = self.reading.chars[block.start : block.end].rstrip()
        if said[-1:] not in _SAID or len(said.split()) < _SAID_WORDS or _STAMPED.match(said) is None:
            return False
        return self._own.search(self.reading.lower, block.start, block.end) is not None

    def _under_title(self, blocks: list[Block]) -> bool:
        """Whether a title before calls the paper an agenda."""
        short = (b for b in blocks if b.end - b.start < _TITLE_PAGE and b.kind in ("heading", "paragraph"))
        lines = (line for b in short for line in pairwise((b.start, *b.breaks, b.end)))
        return any(
            end - start < LABEL_LENGTH and self.reading.found(self._of_agenda, start, end) for start, end in lines
        )

    def _announced(self, blocks: list[Block]) -> bool:
        """Whether a heading between two hours announces another agenda."""
        return any(b.kind == "heading" and self._agenda.match(self.reading.text.of(b)) for b in blocks)

    def _first(self, blocks: list[Block], i: int) -> int:
        """The row of the day right above an agenda's first hour, or above the title of the opening that stands over it
        with labels of roles between them, else that hour's row."""
        low = i
        while low and i - low < _FRAMED and self.is_label_of_role(blocks[low - 1]):
            low -= 1
        over = blocks[low - 1] if low else None
        if over and (self.is_part_number(over) or self.is_opening_or_closing(over.start, over.end)):
            i = low - 1
        above = blocks[i - 1] if i else None
        return i - 1 if above and (self.is_day(above) or self.behind_day(above)) else i

    def is_opening_or_closing(self, start: int, end: int) -> bool:
        """Whether a line is nothing but a title of the first or the last part."""
        raise NotImplementedError

    def is_part_number(self, block: Block) -> bool:
        """Whether a line is nothing but the kind and the number of a part."""
        raise NotImplementedError

    def is_label_of_role(self, block: Block) -> bool:
        """Whether a row begins with the label of a role and a colon (``Master of ceremonies: NAME``)."""
        raise NotImplementedError

    def behind_day(self, block: Block) -> tuple[DateRange, int] | None:
        """The day that a row begins with, and where an hour or, after a mark, a title begins behind it."""
        reach = min(block.end, block.start + LABEL_LENGTH)
        day = next(self.reading.dates(self.calendar, block.start, reach), None)
        if day is None or day.first != day.last or not day.gives_days:
            return None
        mark = _BEHIND_DAY.match(self.reading.chars, day.end, block.end)
        before = self._before_day.fullmatch(self.reading.lower, block.start, day.start)
        if before is None or mark is None or mark.end() >= block.end:
            return None
        hours = self.calendar.time_at(self.reading.chars, mark.end(), block.end)
        if hours and self.reading.chars.startswith(",", hours.end):
            return None  # "Tuesday 4 May, 6–8 p.m., Hall A": when and where the meeting is held
        return (day, mark.end()) if hours or mark[0].strip(" ,\n") or len(mark[0]) > _COLUMN else None

    def is_day(self, block: Block) -> bool:
        """Whether a short row only announces a day, by its number or its date."""
        if block.end - block.start >= LABEL_LENGTH:
            return False
        chars = self.reading.chars
        dated = next(self.reading.dates(self.calendar, block.start, block.end), None)
        if dated and self._as_of.search(chars, block.start, dated.start):
            return False
        alone = dated is not None and dated.first == dated.last and not _PLACE.search(chars, dated.end, block.end)
        if alone and dated is not None and len(chars[block.start : dated.start].split()) <= 2:
            return True
        if self.day(self.reading.text.of(block)) is not None:
            return True
        named = self.weekday_row(block)
        return named is not None and named.rest == block.end

    def _numbered(self, blocks: list[Block], i: int) -> bool:
        """Whether the heading over an agenda is a numbered section's, so that the next such heading ends it."""
        above = next((b for b in reversed(blocks[max(0, i - 4) : i]) if b.kind == "heading"), None)
        return above is not None and _SECTION.match(self.reading.text.of(above)) is not None

    def _last(self, blocks: list[Block], i: int, numbered: bool) -> int:
        """The last block of an agenda: where it says so, or before the next section."""
        start = blocks[i].start
        titled = self._under_title(blocks[:i])
        for j in range(i + 1, len(blocks)):
            text = self.reading.text.of(blocks[j])
            if self._end.match(text) or (blocks[j].gap and self._lists_delegates.fullmatch(text.rstrip())):
                return j - 1
            apart = blocks[j].kind == "heading" and blocks[j].gap > 1 and text.isupper()
            told = _NUMBERED_PROSE.match(text) is not None and text.rstrip().endswith(".")
            apart |= numbered and blocks[j].kind == "heading" and _SECTION.match(text) is not None
            apart |= self._heads_report(blocks[j : j + 2], numbered_only=titled)
            if apart or told or self._annex.match(text) or blocks[j].start - start > _REGION_GAP:
                return j - 1
        return len(blocks) - 1

    def _heads_report(self, blocks: list[Block], *, numbered_only: bool) -> bool:
        """Whether a heading has told sentences under it: a report goes on there after the programme that it holds."""
        if len(blocks) < 2 or blocks[0].end - blocks[0].start > _ROW_LENGTH or not blocks[0].gap:
            return False
        title = self.reading.text.of(blocks[0])
        numbered = _SUBSECTION.match(title) is not None or _SECTION.match(title) is not None
        if not numbered and (numbered_only or blocks[0].kind != "heading"):
            return False
        below = blocks[1]
        return below.kind == "paragraph" and _SENTENCES.search(self.reading.chars, below.start, below.end) is not None

    def is_provisional(self, start: int) -> bool:
        """Whether the title before an agenda's first hour calls it provisional."""
        chars = self.reading.chars
        titles = self.reading.found(self._of_agenda, max(0, start - _TITLE_GAP), start)
        # What stands on a line of its own is a title, what a sentence says of some agenda is none.
        own = [title for title in titles if _stands_alone(chars, title)]
        near = (own or titles)[-1:] or self.reading.found(self._of_agenda, 0, start)[:1]
        around = (chars[max(0, title.start() - 25) : min(start, title.end() + 40)] for title in near)
        return any(map(self._provisional.search, around))

    def names_part(self, start: int, end: int) -> bool:
        """Whether a word for a meeting, or for a part of one, stands in a stretch that is no agenda's title."""
        named = self._part.search(self.reading.chars, start, end)
        return named is not None and not self.reading.found(self._of_agenda, start, end)

    def day(self, text: str) -> int | None:
        """The number of a day that a heading announces, 1 for the first."""
        text = text.lstrip(_ORNAMENT)
        for pattern in self._days:
            match = pattern.match(text)
            if match:
                for name, value in match.groupdict().items():
                    if value:
                        return int(value) if name.startswith("number") else self.reading.lexicon.number(value)
        return None


def _stands_alone(text: str, found: re.Match[str]) -> bool:
    """Whether words begin a short line, save a word before them (``PROVISIONAL AGENDA``)."""
    first = text.rfind("\n", 0, found.start()) + 1
    last = text.find("\n", found.end())
    line = text[first : last if last >= 0 else len(text)].strip()
    return len(line) <= _OWN_LINE and len(text[first : found.start()].split()) <= 1


def _unnamed(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)
