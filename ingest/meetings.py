"""The meetings that a document is about: series, year, number, days, place, and which governs a place in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ingest.dates import Calendar, DateRange
from ingest.folding import slug
from ingest.reading import Reading
from ingest.records import EventRecord, PlaceRecord
from ingest.text import Block

__all__ = ["Meeting", "Meetings", "find_meetings"]

_TITLE_LENGTH = 260
_YEAR = re.compile(r"(?<![\d/-])(?:19|20)\d\d(?![\d/-])")
_NEAR = 420
_FIRST_PAGE = 2500


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as far as the document tells; offsets of the words that name it count in the clean text."""

    start: int
    end: int
    kind: str = "meeting"
    series: str | None = None
    year: str | None = None
    ordinal: int | None = None
    first: str | None = None
    last: str | None = None
    place: str | None = None
    venue: str | None = None
    label: str | None = None
    name: str | None = None

    @property
    def key(self) -> str:
        """``idm-2017-1``: series, year and number; else the words that name the meeting and its first day."""
        if self.series and self.year:
            head = f"{self.series.rsplit('/', 1)[-1]}-{self.year}"
            return f"{head}-{self.ordinal}" if self.ordinal else head
        return f"{slug(self.name or self.kind, words=5)}-{self.first or self.year or 'undated'}"

    @property
    def parent(self) -> str | None:
        """Key of the year's run of meetings that a numbered meeting belongs to."""
        return f"{self.series.rsplit('/', 1)[-1]}-{self.year}" if self.series and self.year and self.ordinal else None


class Meetings:
    """The meetings of one document and the stretches that each of them governs."""

    def __init__(
        self,
        own: Meeting | None,
        titles: list[Meeting],
        facts: list[Meeting],
        patterns: tuple[re.Pattern[str], re.Pattern[str]],
        numbers: dict[str, int],
    ) -> None:
        self.own = own
        self._ordinal, self._kind = patterns
        self._numbers = numbers
        self.titles = titles
        self.facts = facts
        self._starts = [t.start for t in titles]

    def at(self, offset: int) -> Meeting | None:
        """The meeting that governs a place in the text: the last whose title stands before it, else the document's."""
        i = bisect_right(self._starts, offset) - 1
        return self.titles[i] if i >= 0 else self.own

    def numbered(self, ordinal: int) -> Meeting | None:
        """The document's meeting of this number (``le premier atelier``)."""
        found = [m for m in (*self.titles, *self.facts) if m.ordinal == ordinal and m.series]
        return found[0] if found else None

    def named_in(self, reading: Reading, start: int, end: int) -> Meeting | None:
        """The meeting that a sentence names by its number or city, when it names just one."""
        numbers = {self._numbers[m["n"].casefold()] for m in self._ordinal.finditer(reading.chars, start, end)}
        if numbers:
            return self.numbered(numbers.pop()) if len(numbers) == 1 else None
        cities = {m.labels[0].ref for m in reading.within("place", start, end) if self._beside(reading, m.start)}
        held = [t for t in self.titles if t.place in cities]
        return held[0] if len({t.key for t in held}) == 1 else None

    def _beside(self, reading: Reading, at: int) -> bool:
        """Whether a word for a meeting leads up to a city's name (``l'atelier de Genève``)."""
        return self._kind.search(reading.chars, max(0, at - 20), at) is not None

    def records(self, reading: Reading) -> Iterator[EventRecord]:
        """One record a meeting, and one for each year's run of a series."""
        seen: dict[str, EventRecord] = {}
        for meeting in (*([self.own] if self.own else []), *self.titles, *self.facts):
            record = _record(meeting, reading)
            known = seen.get(record.key)
            seen[record.key] = record if known is None else _merged(known, record)
            if meeting.parent and meeting.parent not in seen:
                seen[meeting.parent] = _run(meeting, reading)
        yield from seen.values()


def _record(meeting: Meeting, reading: Reading) -> EventRecord:
    place = None
    city = meeting.place
    if meeting.venue or city:
        ref = meeting.venue or city or ""
        within = city if meeting.venue else None
        place = PlaceRecord(ref, reading.registry.label(ref, reading.lexicon.code), within)
    return EventRecord(
        key=meeting.key,
        kind=meeting.kind,
        span=reading.text.span(meeting.start, meeting.end),
        label=meeting.label,
        parent=meeting.parent,
        series=meeting.series if not meeting.ordinal else None,
        start=meeting.first or meeting.year,
        end=meeting.last or meeting.year,
        place=place,
        position=meeting.ordinal,
    )


def _run(meeting: Meeting, reading: Reading) -> EventRecord:
    name = reading.registry.label(meeting.series or "", reading.lexicon.code)
    span = reading.text.span(meeting.start, meeting.end)
    return EventRecord(
        key=meeting.parent or "",
        kind="dialogue" if "dialog" in name.casefold() else "conference",
        span=span,
        label=f"{name} {meeting.year}",
        series=meeting.series,
        start=meeting.year,
        end=meeting.year,
    )


def _merged(one: EventRecord, other: EventRecord) -> EventRecord:
    """What two places say of one meeting: the earlier one's words, the other's where it says nothing."""
    first, second = (one, other) if len(one.start or "") >= len(other.start or "") else (other, one)
    return replace(
        first,
        kind=first.kind if first.kind != "meeting" else second.kind,
        label=first.label or second.label,
        series=first.series or second.series,
        place=first.place or second.place,
        span=min(one.span, other.span),
    )


def find_meetings(reading: Reading, calendar: Calendar) -> Meetings:
    """Read titles and sentences for meetings; numbers are carried over between mentions of the same days."""
    finder = _Finder(reading, calendar)
    titles, facts = finder.titles(), finder.facts()
    known: dict[str | None, tuple[int | None, str]] = {
        m.first: (m.ordinal, m.kind) for m in (*titles, *facts) if m.ordinal and m.first
    }
    series = finder.series()
    own_number = finder.own_ordinal() if len(titles) == 1 else None
    titles = [_completed(t, known, series, own_number) for t in titles]
    facts = [_completed(f, known, series, None) for f in facts]
    run = finder.run_of(titles, series)
    own = titles[0] if len(titles) == 1 else run or finder.told_first(facts) or finder.undated(series)
    return Meetings(own, _governing(titles, run), facts, (finder.ordinal, finder.kind), reading.lexicon.ordinals)


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


class _Finder:
    def __init__(self, reading: Reading, calendar: Calendar) -> None:
        self.reading = reading
        self.calendar = calendar
        lexicon = reading.lexicon
        kinds = [k for k in lexicon.kinds("meetings") if k not in ("held", "this")]
        self._kinds = kinds
        groups = "|".join(f"(?P<k{i}>{lexicon.any_of('meetings', k)})" for i, k in enumerate(kinds))
        ordinal = "(?P<n>" + "|".join(map(re.escape, sorted(lexicon.ordinals, key=len, reverse=True))) + ")"
        self.kind = re.compile(rf"(?<!\w)(?:{groups})(?!\w)", re.IGNORECASE)
        self.ordinal = re.compile(rf"(?<![\w-]){ordinal}\s+(?:{groups})(?!\w)", re.IGNORECASE)
        self._own = re.compile(
            rf"(?<![\w-]){lexicon.any_of('meetings', 'this')}\s+{ordinal}\s+(?:{groups})(?!\w)", re.IGNORECASE
        )
        self._held = re.compile(rf"(?<!\w){lexicon.any_of('meetings', 'held')}(?!\w)", re.IGNORECASE)

    def series(self) -> str | None:
        """The series that the document names most."""
        counts: dict[str, int] = {}
        for match in self.reading.layer("organization"):
            ref = match.labels[0].ref
            if ref.startswith("series/"):
                counts[ref] = counts.get(ref, 0) + 1
        return max(counts, key=lambda ref: (counts[ref], ref)) if counts else None

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
            if block.kind not in ("heading", "paragraph") or block.end - block.start > _TITLE_LENGTH:
                continue
            dates = [d for d in self.calendar.dates(self.reading.chars, block.start, block.end) if len(d.first) == 10]
            if len(dates) != 1 or not dates[0].has_year or not self._mostly_date(block, dates[0]):
                continue
            meeting = self._title(list(self._around(i)), dates[0])
            if not found or found[-1].first != meeting.first:
                found.append(meeting)
        return found

    def _mostly_date(self, block: Block, date: DateRange) -> bool:
        """Whether a short block announces days rather than reports something: no verb, few words beside the date."""
        rest = self.reading.chars[block.start : date.start] + self.reading.chars[date.end : block.end]
        return len(rest.split()) <= 9 and not rest.rstrip().endswith((".", ":")) and "©" not in rest and "(" not in rest

    def _around(self, i: int) -> Iterator[Block]:
        blocks = self.reading.text.blocks
        low, high = i, i
        while (
            low > 0
            and blocks[low - 1].end - blocks[low - 1].start <= _TITLE_LENGTH
            and i - low < 9
            and self._is_title(blocks[low - 1])
        ):
            low -= 1
        while high + 1 < len(blocks) and self._is_title(blocks[high + 1]) and high - i < 4:
            high += 1
        yield from blocks[low : high + 1]

    def _is_title(self, block: Block) -> bool:
        text = self.reading.text.of(block)
        return (
            block.kind in ("heading", "paragraph")
            and len(text) <= _TITLE_LENGTH
            and text[-1] not in ".;?"
            and "..." not in text
        )

    def _title(self, around: list[Block], date: DateRange) -> Meeting:
        start, end = around[0].start, around[-1].end
        meeting = self._described(start, end, date)
        return replace(meeting, start=start, end=end, label=self._theme(around))

    def _theme(self, around: list[Block]) -> str | None:
        """The longest run of title lines that hold neither date, place, series nor kind of document."""
        lexicon = self.reading.lexicon
        kinds = [
            k
            for k in lexicon.kinds("documents")
            if k not in ("provisional", "annex", "publisher", "abbreviations", "number")
        ]
        document = re.compile(lexicon.any_of("documents", *kinds) + r"\b", re.IGNORECASE)
        runs: list[list[Block]] = [[]]
        for block in around:
            text = self.reading.text.of(block)
            other = (
                next(self.calendar.dates(text), None)
                or self.ordinal.match(text)
                or (document.match(text) and len(text) < 60)
                or any(
                    m.labels[0].ref.startswith("series/")
                    for m in self.reading.within("organization", block.start, block.end)
                    if m.end - m.start > 0.5 * len(text)
                )
                or any(m.end - m.start > 0.3 * len(text) for m in self.reading.within("place", block.start, block.end))
            )
            if other:
                runs.append([])
            else:
                runs[-1].append(block)
        best = max(runs, key=lambda run: sum(b.end - b.start for b in run))
        label = " ".join(self.reading.text.of(b) for b in best)
        return label if len(label) > 25 else None

    def facts(self) -> list[Meeting]:
        """Meetings that sentences tell of, with their days."""
        found: list[Meeting] = []
        for block in self.reading.prose:
            if not self._held.search(self.reading.chars, block.start, block.end) and not self.ordinal.search(
                self.reading.chars, block.start, block.end
            ):
                continue
            for start, end in self.reading.sentences(block):
                found += self._in_sentence(start, end, block)
        return found

    def _in_sentence(self, start: int, end: int, block: Block) -> Iterator[Meeting]:
        chars = self.reading.chars
        dates = [d for d in self.calendar.dates(chars, start, end) if len(d.first.lstrip("-")) in (5, 10)]
        for i, date in enumerate(dates):
            dated = self._with_year(date, block)
            if dated is None:
                continue
            near = max([start, date.start - _NEAR, *(d.end for d in dates[:i])])
            limit = min([end, date.end + 60, *(d.start for d in dates[i + 1 : i + 2])])
            told = self._held.search(chars, near, limit) and self.kind.search(chars, near, date.start)
            if told or self.ordinal.search(chars, near, date.start):
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
        ordinals = list(self.ordinal.finditer(chars, start, end))
        ordinal = ordinals[-1] if ordinals else None
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
