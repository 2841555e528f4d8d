"""The meetings that a document is about: series, year, number, days, place, and which governs a place in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from ingest.folding import slug
from ingest.lexicon import compiled
from ingest.meetings.spellings import joined_words
from ingest.meetings.words import MeetingWords
from ingest.page.dates import names_day
from ingest.page.reading import Reading
from ingest.records import EventRecord, MentionRecord, PlaceRecord, Span

__all__ = ["Meeting", "Meetings", "named_run"]


_WORD, _WORD_BEFORE = re.compile(r"\w+"), re.compile(r"\w+\Z")
_LONGEST_WORD = 40
_TITLE_WORDS = 3
_LEADS = 20  # code points before a city in which a word for a meeting leads up to it
_YEAR_REACH = 20  # code points between the name of a series and its year
_QUOTES = '"«“„'
_SEVERAL = 2  # meetings of which sentences tell, at least, on a page of several
_BEGINS = 60  # letters of a sentence in which it names what it tells of


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as far as the document tells; offsets of the words that name it count in the clean text.

    ``opens`` and ``closes`` are hours (``13:15``) of its first and last day; ``bare``: its day stands alone on the
    page, ``weak``: and no word about it names a meeting; ``city``: one that the registry of places lacks. ``paper`` is
    the name of the document that alone tells of a meeting and gives no day of it: of another paper's it is not known
    whether it is the same; ``assumed``: the document doesn't name it either, only those who took part. ``others`` are
    what else the document calls it.
    """

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
    city: PlaceRecord | None = None
    label: str | None = None
    name: str | None = None
    opens: str | None = None
    closes: str | None = None
    bare: bool = False
    weak: bool = False
    paper: str | None = None
    assumed: bool = False
    others: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """``idm-2017-1``: series, year and number; else the words that name the meeting and its first day."""
        if self.kind == "side-event":
            words = slug(self.label or self.name or self.kind, words=5)
            return f"{self.parent}/{words}" if self.parent else f"{words}-{self.first or self.year or 'undated'}"
        if self.series and self.year:
            head = f"{self.series.rsplit('/', 1)[-1]}-{self.year}"
            return f"{head}-{self.ordinal}" if self.ordinal else head
        # A year and a word for a meeting alone tell it apart from no other.
        year = self.year if self.paper is None or " " in (self.name or "") else None
        return f"{slug(self.name or self.kind, words=5)}-{self.first or year or self.paper or 'undated'}"

    @property
    def parent(self) -> str | None:
        """Key of the year's run of meetings that a numbered meeting belongs to."""
        part = self.ordinal or self.kind == "side-event"
        return f"{self.series.rsplit('/', 1)[-1]}-{self.year}" if self.series and self.year and part else None

    def overlaps(self, other: Meeting) -> bool:
        """Whether the words that name two meetings overlap."""
        return self.start < other.end and other.start < self.end


class Meetings:
    """The meetings of one document and the stretches that each of them governs.

    ``paper`` finds titles of papers at their beginning, ``name`` is the document's own; ``called`` gives its own
    meeting the name that tells most of it.
    """

    def __init__(
        self,
        own: Meeting | None,
        titles: list[Meeting],
        facts: list[Meeting],
        words: MeetingWords | None,
        paper: re.Pattern[str],
        name: str,
        called: Callable[[Meeting], Meeting] = lambda meeting: meeting,
    ) -> None:
        self.own = own
        self.called = called
        self._paper = paper
        self._name = name
        self._words = words
        self.titles = titles
        self.facts = facts
        self._starts = [t.start for t in titles]

    @classmethod
    def none(cls) -> Meetings:
        """Those of a document that cannot be read."""
        return cls(None, [], [], None, re.compile(r"(?!)"), "")

    def of_same(self, other: Meetings) -> Meetings:
        """Those of an excerpt in another language: the document's own, unless it tells of other days."""
        mine, known = self.own, other.own
        if mine and known and mine.first and mine.first != known.first:
            return self
        own = replace(known, start=0, end=0, label=None) if known else mine
        if own and mine:
            own = replace(own, start=mine.start, end=mine.end, label=mine.label)
        return Meetings(own, [], self.facts, self._words, self._paper, self._name)

    def house(self, reading: Reading) -> str | None:
        """The body that holds the meetings of the document's series."""
        return reading.registry.organizers.get(self.own.series) if self.own and self.own.series else None

    def at(self, offset: int) -> Meeting | None:
        """The meeting that governs a place in the text: the last whose title stands before it, else the document's."""
        i = bisect_right(self._starts, offset) - 1
        return self.titles[i] if i >= 0 else self.own

    def untold(self, reading: Reading, offset: int) -> Meeting:
        """A meeting of which the document gives only an agenda, from ``offset`` on: named by the first title before it,
        without days; by the document's own name where there is no title but ``Programme``. It is the document's."""
        front = [
            b
            for b in reading.text.blocks
            if b.start < offset and b.kind in ("heading", "paragraph") and reading.chars[b.end - 1] not in ".):;"
        ]
        meets = reading.lexicon.made(MeetingWords).meets
        # A line of a word or two that has none for a meeting is one of a menu, or heads a part of the paper.
        heading = (b for b in front if b.kind == "heading" and len(reading.text.of(b).split()) >= _TITLE_WORDS)
        named = (*(b for b in front if meets.search(reading.text.of(b))), *heading)
        titled = next((b for b in named if not self._paper.match(reading.text.of(b))), None)
        if titled is None:
            self.own = self.called(Meeting(offset, offset + 1, name=self._name))
        else:
            title = reading.text.of(titled)
            self.own = Meeting(titled.start, titled.end, label=title, name=title)
        return self.own

    def numbered(self, ordinal: int) -> Meeting | None:
        """The document's meeting of this number (``le premier atelier``)."""
        found = [m for m in (*self.titles, *self.facts) if m.ordinal == ordinal and m.series]
        return found[0] if found else None

    def named_in(self, reading: Reading, start: int, end: int) -> Meeting | None:
        """The meeting that a sentence names by its number or city, when it names just one."""
        numbers = set(self._numbers(reading, start, end).values())
        if numbers:
            return self.numbered(numbers.pop()) if len(numbers) == 1 else None
        cities = {m.labels[0].ref for m in reading.within("place", start, end) if self._beside(reading, m.start, m.end)}
        held = [t for t in self.titles if t.place in cities]
        return held[0] if len({t.key for t in held}) == 1 else None

    def told_of(self, reading: Reading, start: int, end: int, offset: int) -> Meeting | None:
        """The meeting that a sentence tells of: the one it names, else the one that governs a place in it; in a report
        on a year's run the one whose name begins the sentence before (``The Geneva workshop … It was opened by …``).
        """
        named, here = self.named_in(reading, start, end), self.at(offset)
        if named or here is None or not any(m.parent == here.key for m in (*self.titles, *self.facts)):
            return named or self._taken_up(reading, start, end) or here
        before = reading.sentence_before(start)
        told = self.named_in(reading, before[0], min(before[1], before[0] + _BEGINS)) if before else None
        return told if told and told.parent == here.key else here

    def _taken_up(self, reading: Reading, start: int, end: int) -> Meeting | None:
        """The meeting of which the sentences before tell in the same paragraph, where a sentence calls it by its kind,
        which is not that of the paper's own (``The seminar was held in …. The seminar was opened by …``)."""
        own, words = self.own, self._words
        if own is None or words is None or len(self.facts) < _SEVERAL:
            return None
        told = [f for f in self.facts if f.start < start and "\n\n" not in reading.chars[f.start : start]]
        kind = words.whole.search(reading.lower, start, end) if told else None
        if kind is None or not told[-1].first or told[-1].first == own.first:
            return None
        of_own = words.whole.search(reading.lower, own.start, own.end)
        same = words.whole.search(reading.lower, told[-1].start, told[-1].end)
        if of_own is None or same is None or same[0] != kind[0] or of_own[0] == kind[0]:
            return None
        return told[-1]

    def _beside(self, reading: Reading, start: int, end: int) -> bool:
        """Whether a word for a meeting leads up to a city's name or follows it (``l'atelier de Genève``, ``the Geneva
        workshop``)."""
        if self._words is None:
            return False
        led = self._words.kind.search(reading.chars, max(0, start - _LEADS), start)
        return led is not None or self._words.kind.match(reading.chars, end + 1) is not None

    def _numbers(self, reading: Reading, start: int, end: int) -> dict[tuple[int, int], int]:
        """The number of each numbered meeting that a stretch names, by its place."""
        words = self._words
        return {m.span(): words.number_of(m) for m in reading.found(words.ordinal, start, end)} if words else {}

    def mentions(self, reading: Reading, part_at: Callable[[int], str]) -> Iterator[MentionRecord]:
        """Where a report on a year's meetings names one of them by its number, or the year's run by series and year
        (``the second workshop``, ``IDM 2017``)."""
        if not any(m.parent for m in (*self.titles, *self.facts)):
            return
        for span, number in self._numbers(reading, 0, len(reading.chars)).items():
            meeting = self.numbered(number)
            if meeting and meeting.ordinal:
                yield _mention(f"event/{meeting.key}", *span, reading, part_at)
        runs = {m.parent for m in (*self.titles, *self.facts)}
        of_year = compiled(
            rf"(?:\s\([^()]{{2,12}}\))?\s(?:{reading.lexicon.any_of('grammar', 'of')})?(?P<year>(?:19|20)\d\d)(?!\w)"
        )
        for named in reading.layer("organization"):
            kind, _, series = named.labels[0].ref.partition("/")
            year = of_year.match(reading.lower, named.end) if kind == "series" else None
            if year and f"{series}-{year['year']}" in runs:
                yield _mention(f"event/{series}-{year['year']}", named.start, year.end(), reading, part_at)

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


def _mention(ref: str, start: int, end: int, reading: Reading, part_at: Callable[[int], str]) -> MentionRecord:
    return MentionRecord(
        reading.text.span(start, end), ref, reading.chars[start:end], part_at(start), rule="same-meeting"
    )


def _place(meeting: Meeting, reading: Reading) -> PlaceRecord | None:
    """Where a meeting was held: a venue or city of the registry, else a city that it lacks."""
    registry, city = reading.registry, meeting.place
    ref = meeting.venue or city
    if ref:
        # What the registry says of an island or a province that no city is named of, documents do not say again.
        within = city if meeting.venue and registry.kinds.get(city or "") == "city" else None
        return PlaceRecord(ref, registry.label(ref, reading.lexicon.code), within)
    return meeting.city


def _record(meeting: Meeting, reading: Reading) -> EventRecord:
    return EventRecord(
        key=meeting.key,
        kind=meeting.kind,
        span=_evidence(meeting, reading),
        label=joined_words(_label(meeting, reading) or "", reading.lexicon) or None,
        parent=meeting.parent,
        series=meeting.series if not meeting.parent else None,
        start=_moment(meeting.first, meeting.opens) or meeting.year,
        end=_moment(meeting.last, meeting.closes) or meeting.year,
        place=_place(meeting, reading),
        position=meeting.ordinal,
        others=meeting.others,
    )


def _label(meeting: Meeting, reading: Reading) -> str | None:
    """What a meeting is called; one of a series by that, where it is told no name, or but its number or a motto."""
    named = reading.registry.label(meeting.series, reading.lexicon.code) if meeting.series else None
    run = f"{named} {meeting.year}" if named and meeting.year else None
    if meeting.label is None:
        alone = run if not meeting.ordinal and meeting.kind != "side-event" else None
        return alone or (_capital(meeting.name) if meeting.name and " " in meeting.name else None)
    counted = reading.lexicon.made(MeetingWords).ordinal.fullmatch(meeting.label.lower())
    if run and (counted or (meeting.label[0] in _QUOTES and meeting.kind != "side-event")):
        return f"{run}, {meeting.label[0].lower() + meeting.label[1:]}"
    return _capital(meeting.label)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _evidence(meeting: Meeting, reading: Reading) -> Span:
    """The words that name a meeting, in the source, no word of them cut."""
    begin = _WORD_BEFORE.search(reading.chars, max(0, meeting.start - _LONGEST_WORD), meeting.start)
    inside = meeting.end < len(reading.chars) and reading.chars[meeting.end - 1].isalnum()
    rest = _WORD.match(reading.chars, meeting.end) if inside else None
    start = begin.start() if begin and reading.chars[meeting.start].isalnum() else meeting.start
    return reading.text.span(start, rest.end() if rest else meeting.end)


def _moment(day: str | None, hour: str | None) -> str | None:
    return f"{day}T{hour}:00" if day and hour and names_day(day) else day


def named_run(reading: Reading, series: str, year: str) -> tuple[int, int] | None:
    """Where a document first names a series with the year of its run, else where it first names the series."""
    names = [m for m in reading.layer("organization") if m.labels[0].ref == series]
    for match in names:
        at = reading.chars.find(year, match.end, match.end + _YEAR_REACH) if year else -1
        if at >= 0:
            return match.start, at + len(year)
    return (names[0].start, names[0].end) if names else None


def _run(meeting: Meeting, reading: Reading) -> EventRecord:
    name = reading.registry.label(meeting.series or "", reading.lexicon.code)
    dialogue = re.search(reading.lexicon.any_of("meetings", "dialogue"), name, re.IGNORECASE)
    named = named_run(reading, meeting.series or "", meeting.year or "")
    span = reading.text.span(*named) if named else _evidence(meeting, reading)
    return EventRecord(
        key=meeting.parent or "",
        kind="dialogue" if dialogue else "conference",
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
        place=next((p for p in (first.place, second.place) if p and p.within), first.place or second.place),
        span=min(one.span, other.span),
    )
