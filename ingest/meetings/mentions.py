"""Where a document names a meeting: its titles, its sentences, and the year's run that a cover announces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ingest.gazetteer import Match
from ingest.lexicon import NO_MEETING, by_letters, caseless, compiled
from ingest.meetings.issued import issued_on
from ingest.meetings.laid_papers import of_reported
from ingest.meetings.lead_meetings import find_lead_meeting
from ingest.meetings.meetings import Meeting, Meetings
from ingest.meetings.names import unspaced
from ingest.meetings.own_meetings import on_spelled_day, settled
from ingest.meetings.titles import TITLE_LENGTH, TitleBlocks
from ingest.meetings.told_places import at_told_city
from ingest.page.dates import Calendar, DateRange
from ingest.page.noise import DIGIT
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["find_meetings"]

_YEAR = re.compile(r"(?<![\d/-])(?:19|20)\d\d(?![\d/-])")
_NEAR = 420
_FIRST_PAGE = 2500
_FRONT_BLOCKS = 14
_OFTEN = 3
_DAY = len("2033-05-09")
# ", at 10 a.m.", ", a las 10:10": a word or two between day and hour.
_HOUR_NEXT = re.compile(r",?\s(?:[a-zà-ÿ]{1,6}\s){1,3}\d")
_MOST_WORDS = 9
_HELD_WORDS = 5  # more, where a line says where and when a meeting was held
# "Libreville (Gabon), 3-5 May 2031"; no bracket holds the day.
_STATE_IN_BRACKETS = re.compile(r"\s\([A-ZÀ-Þ][^()\d]{2,40}\)")
_CLOCK = re.compile(r"(?:\d{1,2}(?:[.:]\d\d)?\s*)?[ap]\.m\.$")


def find_meetings(reading: Reading, calendar: Calendar, name: str) -> Meetings:
    """Read titles and sentences for meetings; numbers are carried over between mentions of the same days.

    ``name`` stands for a meeting that the document ``name`` calls nothing at all.
    """
    finder = _Finder(reading, calendar)
    titles, facts = of_reported(reading, calendar, finder.titles()), finder.facts()
    told = finder.told_first(facts)
    if told and (told.place or told.first != told.last):
        # The paper's own day stands bare on the cover; its first page tells when the meeting was.
        titles = [t for t in titles if not t.bare or t.start > told.start or t.first == told.first]
    if any(not t.weak for t in titles) or told:
        titles = [t for t in titles if not t.weak]
    known: dict[str | None, tuple[int | None, str]] = {
        m.first: (m.ordinal, m.kind) for m in (*titles, *facts) if m.ordinal and m.first
    }
    series = finder.series()
    own_number = finder.own_ordinal() if len(titles) == 1 else None
    # A line of the cover that doesn't say what was held gives the paper's own day.
    facts = [f for f in facts if finder.says_held(f) or not any(_overlaps(f, t) for t in titles)]
    titles = [_completed(t, known, series, own_number) for t in titles]
    facts = [_completed(f, known, series, None) for f in facts] or finder.panels(titles)
    run = finder.run_of(titles, series)
    own = titles[0] if len(titles) == 1 else run or finder.told_first(facts) or finder.undated(series)
    own = finder.at_told_hour(own) if own else own
    own = own or on_spelled_day(reading, calendar, finder.fronted()) or find_lead_meeting(reading, calendar)
    own, titles, facts = settled(reading, calendar, finder.blocks, own, titles, facts)
    patterns, paper = (finder.ordinal, finder.kind), finder.blocks.paper
    found = Meetings(own, _governing(titles, run), facts, patterns, reading.lexicon.ordinals, paper, name)
    found.issued = issued_on(reading, calendar, own)
    return found


def _completed(
    meeting: Meeting, known: dict[str | None, tuple[int | None, str]], series: str | None, own: tuple[int, str] | None
) -> Meeting:
    """With the number that the document gives the meeting of these days elsewhere."""
    ordinal, kind = known.get(meeting.first) or own or (meeting.ordinal, meeting.kind)
    if meeting.ordinal:
        ordinal, kind = meeting.ordinal, meeting.kind
    named = meeting.series or (series if ordinal or not meeting.name else None)
    return replace(meeting, ordinal=ordinal, kind=kind if ordinal else meeting.kind, series=named)


def _governing(titles: list[Meeting], run: Meeting | None) -> list[Meeting]:
    """Titles one after the other; where two overlap (a cover that announces both) the year's run governs."""
    found: list[Meeting] = []
    for title in titles:
        if found and title.start < found[-1].end:
            found[-1] = replace(run, start=found[-1].start, end=title.end) if run else found[-1]
        else:
            found.append(title)
    return found


def _holds(longer: Meeting, shorter: Meeting) -> bool:
    """Whether one title's days take in another's (the days of an agenda, one by one)."""
    if longer is shorter or not (longer.first and longer.last and shorter.first and shorter.last):
        return False
    inside = longer.first <= shorter.first and shorter.last <= longer.last
    return inside and (longer.first, longer.last) != (shorter.first, shorter.last)


def _line_of(block: Block, date: DateRange) -> tuple[int, int]:
    """The printed line of a block that holds a date; the whole block where the date breaks over two."""
    edges = [block.start, *block.breaks, block.end]
    lines = [(a, b) for a, b in pairwise(edges) if a <= date.start and date.end <= b]
    return lines[0] if lines else (block.start, block.end)


def _overlaps(one: Meeting, other: Meeting) -> bool:
    return one.start < other.end and other.start < one.end


class _Finder:
    def __init__(self, reading: Reading, calendar: Calendar) -> None:
        self.reading = reading
        self.calendar = calendar
        lexicon = reading.lexicon
        kinds = [k for k in lexicon.kinds("meetings") if k not in NO_MEETING]
        self._kinds = kinds
        groups = "|".join(f"(?P<k{i}>{lexicon.any_of('meetings', k)})" for i, k in enumerate(kinds))
        ordinal = f"(?P<n>{by_letters([re.escape(o) for o in sorted(lexicon.ordinals, key=len, reverse=True)])})"
        self.kind = compiled(rf"(?<!\w)(?:{groups})(?!\w)", re.IGNORECASE)
        self.ordinal = caseless(rf"(?<![\w-]){ordinal}\s+(?:{groups})(?!\w)")
        self._own = compiled(
            rf"(?<![\w-]){lexicon.any_of('meetings', 'this')}\s+{ordinal}\s+(?:{groups})(?!\w)", re.IGNORECASE
        )
        self.blocks = TitleBlocks(reading, calendar, self.kind, self.ordinal)
        self._side_event = compiled(rf"(?<!\w){lexicon.any_of('sessions', 'side-event')}(?!\w)", re.IGNORECASE)
        self._held = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'held')}(?!\w)")

    def series(self) -> str | None:
        """The series that the document names most: on its first page, or often enough."""
        counts: dict[str, int] = {}
        for match in self.reading.layer("organization"):
            ref = match.labels[0].ref
            if ref.startswith("series/"):
                # One named in passing (``a week before the Review Forum``) is not the paper's own.
                counts[ref] = counts.get(ref, 0) + (_OFTEN if match.start < _FIRST_PAGE and self._titles(match) else 1)
        counts = {ref: count for ref, count in counts.items() if count >= _OFTEN}
        return max(counts, key=lambda ref: (counts[ref], ref)) if counts else None

    def _titles(self, match: Match) -> bool:
        """Whether a name stands in a title and not in a sentence."""
        block = next((b for b in self.reading.text.blocks if b.start <= match.start < b.end), None)
        return block is not None and self.blocks.is_title(block)

    def own_ordinal(self) -> tuple[int, str] | None:
        """The number and kind in ``ce second atelier``."""
        match = self._own.search(self.reading.chars)
        return (self._number(match), self._kind_of(match)) if match else None

    def _number(self, match: re.Match[str]) -> int:
        return self.reading.lexicon.ordinals[match["n"].casefold()]

    def _kind_of(self, match: re.Match[str]) -> str:
        return next(kind for i, kind in enumerate(self._kinds) if match[f"k{i}"])

    def titles(self) -> list[Meeting]:
        """Meetings whose days stand in a short block of their own, with what the short blocks around say."""
        found: list[Meeting] = []
        blocks = self.reading.text.blocks
        for i, block in enumerate(blocks):
            if block.kind not in ("heading", "paragraph") or block.end - block.start > TITLE_LENGTH:
                continue
            dates = self._days_in(block)
            if len(dates) != 1 or not dates[0].has_year or not self._mostly_date(*_line_of(block, dates[0]), dates[0]):
                continue
            if self.blocks.is_issue(*_line_of(block, dates[0]), dates[0].start):
                continue
            around = list(self.blocks.around(i))
            # A bare day with no title about it is the paper's own.
            bare = dates[0].first == dates[0].last and not self.reading.within("place", block.start, block.end)
            announced = self._announces(around)
            if i > _FRONT_BLOCKS and not announced:
                continue
            meeting = replace(self._title(around, dates[0]), bare=bare, weak=bare and not announced)
            if not found or found[-1].first != meeting.first:
                found.append(meeting)
        # The days of an agenda are the meeting's own; a numbered meeting with its hour is one of several in a session.
        found = [
            t
            for t in found
            if (t.opens and self.blocks.number_in(t.start, t.end)) or not any(_holds(o, t) for o in found)
        ]
        # A bare day over the same title is the paper's own, where another line gives days or a place with them.
        found = [t for t in found if not (t.bare and any(not o.bare and _overlaps(o, t) for o in found))]
        placed = [t for t in found if t.place or t.city or t.ordinal]
        return placed if placed and len(found) > 1 else found

    def _announces(self, around: list[Block]) -> bool:
        """Whether the lines about a date name a place, a series or a kind of meeting: a date of issue stands alone."""
        low, high = around[0].start, around[-1].end
        series = any(m.labels[0].ref.startswith("series/") for m in self.reading.within("organization", low, high))
        return (
            series
            or bool(self.reading.within("place", low, high))
            or self.kind.search(self.reading.chars, low, high) is not None
        )

    def _mostly_date(self, start: int, end: int, date: DateRange) -> bool:
        """Whether a short line announces days rather than reports something: no verb, few words beside the date."""
        rest = self.reading.chars[start : date.start] + self.reading.chars[date.end : end]
        rest = _STATE_IN_BRACKETS.sub(" ", rest)
        words = _CLOCK.sub("", rest)
        # "Held at Headquarters, New York, on Tuesday, …, at 10 a.m." stands at the head of a record.
        most = _MOST_WORDS + (_HELD_WORDS if self._held.match(self.reading.lower, start) else 0)
        return (
            sum(any(map(str.isalnum, word)) for word in words.split()) <= most
            and not words.rstrip().endswith((".", ":"))
            and "©" not in rest
            and "(" not in rest
        )

    def _title(self, around: list[Block], date: DateRange) -> Meeting:
        start, end = around[0].start, around[-1].end
        printed = [line for b in around for line in pairwise([b.start, *b.breaks, b.end])]
        meeting = at_told_city(self.reading, self._described(start, end, date), printed, date.start)
        time = self.blocks.hours(around, date)
        lines = (unspaced(self.reading.text.of(b).strip()) for b in around)
        aside = any(self._side_event.search(line) for line in lines)
        label = self.blocks.label(around, date, lambda kind: self._kind_of(kind) == meeting.kind)
        # What the name says of its kind goes before what stands about it: a workshop of a conference.
        own = self.kind.search(label.rpartition(", ")[2]) or self.kind.search(label) if label else None
        if own and not meeting.ordinal:
            meeting = replace(meeting, kind=self._kind_of(own), name=own[0])
        return replace(
            meeting,
            start=start,
            end=end,
            label=label,
            kind="side-event" if aside else meeting.kind,
            ordinal=None if aside else meeting.ordinal,
            opens=time.first if time else None,
            closes=time.last if time else None,
        )

    def says_held(self, fact: Meeting) -> bool:
        """Whether the words of a fact say that the meeting was held."""
        return self._held.search(self.reading.lower, fact.start, fact.end) is not None

    def facts(self) -> list[Meeting]:
        """Meetings that sentences tell of, with their days."""
        found: list[Meeting] = []
        for block in self.reading.prose:
            # Without a digit there is no day.
            if DIGIT.search(self.reading.chars, block.start, block.end) is None:
                continue
            where = (block.start, block.end)
            if not self.reading.found(self.ordinal, *where) and not self._held.search(self.reading.lower, *where):
                continue
            for start, end in self.reading.sentences(block):
                found += self._in_sentence(start, end, block)
        return found

    def panels(self, titles: list[Meeting]) -> list[Meeting]:
        """A discussion that the first page says was held, where nothing else is told to have been."""
        words = caseless(rf"(?<!\w){self.reading.lexicon.any_of('sessions', 'panel')}(?!\w)")
        for block in () if titles else self.reading.prose:
            if block.start >= _FIRST_PAGE:
                break
            for start, end in self.reading.sentences(block):
                word = words.search(self.reading.lower, start, end)
                held = self._held.search(self.reading.lower, word.end(), end) if word else None
                days = next(self.calendar.dates(self.reading.chars, held.end(), end), None) if held else None
                if word and days and days.has_year and len(days.first) == _DAY:
                    told = self._described(word.start(), end, days)
                    return [replace(told, kind="panel", ordinal=None, series=None, name=word[0])]
        return []

    def _in_sentence(self, start: int, end: int, block: Block) -> Iterator[Meeting]:
        chars, lower = self.reading.chars, self.reading.lower
        dates = [d for d in self.calendar.dates(chars, start, end) if len(d.first.lstrip("-")) in (5, 10)]
        for i, date in enumerate(dates):
            dated = self._with_year(date, block)
            if dated is None:
                continue
            near = max([start, date.start - _NEAR, *(d.end for d in dates[:i])])
            limit = min([end, date.end + 60, *(d.start for d in dates[i + 1 : i + 2])])
            told = self._held.search(lower, near, limit) and self.kind.search(chars, near, date.start)
            if told or self.reading.found(self.ordinal, near, date.start):
                yield self._described(near, limit, dated)

    def _with_year(self, date: DateRange, block: Block) -> DateRange | None:
        """The date with the year named last before it, else first after it, in its paragraph."""
        if date.has_year:
            return date
        before = _YEAR.findall(self.reading.chars[max(block.start, date.start - 300) : date.start])
        after = _YEAR.findall(self.reading.chars[date.end : min(block.end, date.end + 200)])
        year = before[-1] if before else after[0] if after else None
        return date.with_year(year) if year else None

    def _described(self, start: int, end: int, date: DateRange) -> Meeting:
        chars = self.reading.chars
        ordinals = self.reading.found(self.ordinal, start, end)
        before = [m for m in ordinals if m.end() <= date.start]
        ordinal = (before or ordinals)[-1] if ordinals else None
        kind = ordinal or self.kind.search(chars, start, end)
        series = [
            m.labels[0].ref
            for m in self.reading.within("organization", start, end)
            if m.labels[0].ref.startswith("series/")
        ]
        city, venue = self._place(start, end, date)
        return Meeting(
            start,
            end,
            self._kind_of(kind) if kind else "meeting",
            series=series[-1] if series else None,
            year=date.first[:4],
            ordinal=self._number(ordinal) if ordinal else None,
            first=date.first,
            last=date.last,
            place=city,
            venue=venue,
            name=kind[0] if kind and not ordinal else None,
        )

    def _place(self, start: int, end: int, date: DateRange) -> tuple[str | None, str | None]:
        """City and venue nearest to the date: before it, else after it."""
        registry = self.reading.registry
        before = [m.labels[0].ref for m in self.reading.within("place", start, date.start)]
        after = [m.labels[0].ref for m in self.reading.within("place", date.end, end)]
        places = [*reversed(before), *after]
        venue = next((p for p in places if registry.kinds.get(p) != "city"), None)
        city = next((p for p in places if registry.kinds.get(p) == "city"), None)
        return city or (registry.within.get(venue) if venue else None), venue

    def run_of(self, titles: list[Meeting], series: str | None) -> Meeting | None:
        """The year's run, for a document about several of its meetings."""
        years = {t.year for t in titles}
        if len(titles) < 2 or len(years) != 1 or not series:
            return None
        first = titles[0]
        label = f"{self.reading.registry.label(series, self.reading.lexicon.code)} {first.year}"
        return Meeting(first.start, first.end, "dialogue", series, first.year, label=label)

    def told_first(self, facts: list[Meeting]) -> Meeting | None:
        """The meeting that the first page tells of."""
        return next((f for f in facts if f.start < _FIRST_PAGE), None)

    def _days_in(self, block: Block) -> list[DateRange]:
        return [d for d in self.calendar.dates(self.reading.chars, block.start, block.end) if len(d.first) == 10]

    def _front(self) -> Iterator[Block]:
        """The blocks before the first that tells something."""
        for block in self.reading.text.blocks[:_FRONT_BLOCKS]:
            if block.end - block.start > TITLE_LENGTH // 2 and self.reading.chars[block.end - 1] == ".":
                return
            yield block

    def fronted(self) -> Meeting | None:
        """A meeting that a title on the first page names, with its days where a range of them stands there.

        A single day on the first page of a paper without more is the paper's.
        """
        front = [b for b in self._front() if self.blocks.is_title(b)]
        titled = next((b for b in front if self.kind.search(self.reading.text.of(b))), None)
        if titled is None:
            return None
        dates = [
            d for b in front for d in self.calendar.dates(self.reading.chars, b.start, b.end) if len(d.first) == 10
        ]
        days = next((d for d in dates if d.has_year and d.first != d.last), None)
        runs = self.blocks.lines([titled])
        label = (self.blocks.names.of(runs[0]) if runs else None) or self.reading.text.of(titled).strip()
        if days:
            start, end = min(titled.start, days.start), max(titled.end, days.end)
            return replace(self._described(start, end, days), label=label, name=label, ordinal=None)
        year = next((d.first[:4] for d in dates if d.has_year), None)
        return Meeting(titled.start, titled.end, year=year, label=label, name=label)

    def at_told_hour(self, meeting: Meeting) -> Meeting:
        """A meeting of one day with the hour that a sentence of the first page gives right after that day."""
        if meeting.opens or not meeting.first or meeting.first != meeting.last or len(meeting.first) != _DAY:
            return meeting
        chars, end = self.reading.chars, min(_FIRST_PAGE, len(self.reading.chars))
        for day in self.calendar.dates(chars, 0, end):
            digit = _HOUR_NEXT.match(chars, day.end, end) if day.first == day.last == meeting.first else None
            time = self.calendar.time_at(chars, digit.end() - 1, end) if digit else None
            if time:
                return replace(meeting, opens=time.first, closes=meeting.closes or time.last)
        return meeting

    def undated(self, series: str | None) -> Meeting | None:
        """A meeting of a series with no day given: the year that stands most often beside the series' name."""
        if not series:
            return None
        counts: dict[str, list[int]] = {}
        for match in self.reading.layer("organization"):
            if match.labels[0].ref == series:
                for year in _YEAR.finditer(self.reading.chars, match.end, match.end + 60):
                    counts.setdefault(year[0], []).append(match.start)
        if not counts:
            return None
        best = max(counts, key=lambda y: (len(counts[y]), y))
        at = counts[best][0]
        return Meeting(at, at + 40, "dialogue", series, best)
