"""Sessions that a report or record tells of under titles of their own, with day and hour where these stand there.

``Session One: Seasonal work (Tuesday 16 May, 0900)``; ``Primera sesión: …`` over ``(martes 17 de octubre, 9.00 h)``;
``B. DÉBAT GÉNÉRAL : …`` over ``La séance est ouverte à 9 h 30``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from operator import itemgetter

from ingest.agendas.bare_titles import bare_titles
from ingest.agendas.labels import LAST_PART, session_key
from ingest.agendas.layout import AgendaLayout
from ingest.agendas.occasions import Occasions
from ingest.agendas.report_items import report_items
from ingest.agendas.run_in import RunInTitle, RunInTitles
from ingest.agendas.sessions import Session
from ingest.agendas.sitting import Sitting
from ingest.agendas.told_sessions import ToldSession, told_sessions
from ingest.lexicon import Lexicon, compiled, loose
from ingest.meetings.meetings import Meeting, Meetings
from ingest.page.dates import DateRange, TimeRange, names_day
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.page.text import Block
from ingest.records import EventRecord

__all__ = ["Sittings"]

_LENGTH = 160
_NUMBER = re.compile(r"(?:(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|[A-H])[.)]\s+)?")
_BRACKET = re.compile(r"\s*\(([^()]{3,90})\)\s*$")
_LINE = re.compile(r"([^\n]{6,90})$")
_CLOCK = re.compile(r"(?<![\d/.:-])(?:[01]\d|2[0-3])[0-5]\d(?![\d/])")
_YEARS = re.compile(r"(?:19|20)\d\d")
_AFTER = re.compile(r"\s*[:–—-]\s")
_LONG = re.compile(r"[^\W\d_]{4,}")
_OPENING_REACH = 400
_SENTENCE_ENDS, _PROSE = frozenset('.”»":;'), 60  # of a paragraph under a title: how it ends, its least length
_LED = 600  # of lines that say who leads a session


class Sittings:
    """The sessions of one report, in text order."""

    def __init__(self, meetings: Meetings, found: list[Sitting], reading: Reading, occasions: Occasions) -> None:
        text = reading.text
        self.reading = reading
        self.meetings = meetings
        self.occasions = occasions
        self.found = found
        self._sources = [(text.source(s.start), text.source(s.end - 1) + 1) for s in found]
        self._starts = [s.start for s in found]
        self._parents = {s.key: s.parent for s in found}

    @classmethod
    def read(
        cls, layout: AgendaLayout, meetings: Meetings, taken: list[tuple[int, int]], sessions: Iterable[Session] = ()
    ) -> Sittings:
        """Find them outside of ``taken``, the stretches of agendas and lists of participants.

        A section with the number and title of one of the ``sessions`` of the paper's own agenda tells of that one.
        """
        rows = list(sessions)
        occasions = Occasions(layout.reading)
        sittings = _Finder(layout, meetings, taken, occasions).sittings()
        found = [replace(s, key=_row_of(s, rows) or s.key) for s in sittings]
        # An opening or closing of which no hour is told may be an item of the agenda, as those around it are.
        untimed = {s.start for s in found if s.date is None and occasions.role_of(s.label)}
        items = report_items(layout, meetings, taken, occasions, [s for s in found if s.start not in untimed])
        titled = {item.start for item in items}
        found = [*(s for s in found if s.start not in titled), *items]
        stretches = [*taken, *((s.start, s.end) for s in found)]
        told = [_sitting(s, found, rows) for s in told_sessions(layout, meetings, stretches)]
        return cls(meetings, sorted([*found, *told], key=lambda s: s.start), layout.reading, occasions)

    def key_at(self, offset: int, meeting: str) -> str:
        """Key of the session of this meeting whose section holds a place, else the meeting's."""
        i = bisect_right(self._starts, offset) - 1
        here = self.found[i] if i >= 0 else None
        return here.key if here and here.parent == meeting and offset < here.end else meeting

    def key_in_source(self, offset: int, meeting: str) -> str:
        """As :meth:`key_at`, of an offset in the source."""
        i = bisect_right(self._sources, offset, key=itemgetter(0)) - 1
        here = self.found[i] if i >= 0 and offset < self._sources[i][1] else None
        return here.key if here and here.parent == meeting else meeting

    def last_told(self, offset: int, reach: int) -> Sitting | None:
        """The session that sentences last named before an offset of the source, where no heading parts them and no more
        than ``reach`` code points."""
        i = bisect_right(self._sources, offset, key=itemgetter(0)) - 1
        far = i < 0 or offset - self._sources[i][1] > reach
        if far or self.found[i].name is None or self.occasions.parts(self._sources[i][0], offset):
            return None
        return self.found[i]

    def records(self) -> Iterator[EventRecord]:
        """Each session once, at its title, else where sentences first name it."""
        first = {s.key: s for s in sorted(self.found, key=lambda s: (s.name is None, -s.start))}
        yield from (first[key].record(self.reading) for key in dict.fromkeys(s.key for s in self.found))

    def meeting_of(self, event: str) -> str:
        """Key of the meeting that a session of these is part of, or of the meeting itself."""
        return self._parents.get(event, event)


def _row_of(sitting: Sitting, sessions: Iterable[Session]) -> str | None:
    """Key of the one session deeper in an agenda that has a section's number and, with words to spare, its title."""
    tail = sitting.key.rpartition("/")[2]
    rows = [s for s in sessions if s.key.startswith(f"{sitting.parent}/") and s.key.endswith(f"/{tail}")]
    if len(rows) != 1 or not tail[-1].isdigit():
        return None
    ours, theirs = (set(_LONG.findall(label.lower())) for label in (sitting.label, rows[0].label))
    return rows[0].key if 2 * len(ours & theirs) >= min(len(ours), len(theirs)) else None


def _sitting(told: ToldSession, sections: Iterable[Sitting], rows: Iterable[Session]) -> Sitting:
    """A session that sentences name, which may be a row of the paper's own agenda or have a section under its title."""
    tail = told.key.rpartition("/")[2]
    known = (*(s.key for s in sections), *(s.key for s in rows))
    keys = {key for key in known if key.startswith(f"{told.parent}/") and key.endswith(f"/{tail}")}
    return Sitting(
        key=keys.pop() if len(keys) == 1 else told.key,
        parent=told.parent,
        kind=told.kind,
        label=told.label,
        start=told.start,
        titled=told.titled,
        end=told.end,
        name=told.name,
    )


class _Finder:
    def __init__(
        self, layout: AgendaLayout, meetings: Meetings, taken: list[tuple[int, int]], occasions: Occasions
    ) -> None:
        self._occasions = occasions
        self.reading = reading = layout.reading
        self.calendar = layout.calendar
        self.layout = layout
        self.meetings = meetings
        self._taken = taken
        self._run_ins = RunInTitles(layout)
        reading.lexicon.equip(self, _Finder._learn)
        telling = [b for b in reading.text.blocks if b.kind in ("heading", "paragraph", "item")]
        self._next = {block.start: after for block, after in pairwise(telling)}
        elsewhere = Stretches(taken)
        self._blocks = [b for b in telling if b.start not in elsewhere]
        self._bare = bare_titles(self._blocks, layout, self._named)
        occasions.take_in(b for b in self._blocks if b.start in self._bare)
        self._day: str | None = None
        self._turned = False

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        whole = lexicon.any_of("roles", "opening", "closing")
        session = lexicon.any_of("sessions", "session")
        of = lexicon.any_of("grammar", "of")
        headed = lexicon.any_of("sessions", "headed", "named_in_prose")
        self._headed = compiled(rf"{loose(headed)}\W*$", re.IGNORECASE)
        self._named = compiled(rf"(?:{session}\s+{of}?)?{whole}(?:\s+{session})?\W*$", re.IGNORECASE)
        begins = "|".join(
            (
                lexicon.any_of("speech", "opened"),
                lexicon.any_of("meetings", "held", "told_of"),
                lexicon.any_of("transcripts", "begins", "rises"),
            )
        )
        self._begins = compiled(rf"(?<!\w)(?:{begins})(?!\w)", re.IGNORECASE)

    def sittings(self) -> Iterator[Sitting]:
        found: list[Sitting] = []
        keys: set[str] = set()
        for i, block in enumerate(self._blocks):
            if run_in := self._run_ins.of(block):
                yield from self._run_in(i, block, run_in, keys)
            if block.end - block.start > _LENGTH or (block.kind != "heading" and not self._stands_apart(block)):
                continue
            if self.layout.is_day(block):
                self._turn_to(block)
                continue
            sitting = self._sitting(i, block)
            if sitting and sitting.key not in keys:
                keys.add(sitting.key)
                found.append(replace(sitting, position=len(found) + 1))
        yield from found

    def _run_in(self, i: int, block: Block, title: RunInTitle, keys: set[str]) -> Iterator[Sitting]:
        """The session whose title runs into a paragraph: it is told of up to the next such title or heading."""
        meeting = self.meetings.at(block.start)
        if (
            meeting is None
            or block.start < meeting.end
            or (title.kind, title.number) == (meeting.kind, str(meeting.ordinal))
        ):
            return
        key = session_key(meeting.key, self.layout.kind_words(title.label) or title.kind, title.number, title.label)
        if key not in keys:
            keys.add(key)
            end = next((b.start for b in self._blocks[i + 1 :] if self._ends_run_in(b)), block.end)
            yield Sitting(key, meeting.key, title.kind, title.label, block.start, title.end, end)

    def _ends_run_in(self, block: Block) -> bool:
        if block.kind == "heading" or self._titles(block) or self._occasions.heads(block):
            return True
        return self._occasions.runs_in(block.start) is not None or self._run_ins.begins(block)

    def _turn_to(self, block: Block) -> None:
        """Take in a row that only names a day: the sessions under it are held then."""
        meeting = self.meetings.at(block.start)
        day = self.layout.date(block, meeting.year if meeting else None)
        self._day, self._turned = day or self._day, day is not None or self._turned

    def _sitting(self, i: int, block: Block) -> Sitting | None:
        meeting = self.meetings.at(block.start)
        if meeting is None or block.start < meeting.end:
            return None
        hours = self.layout.hours(block) if self._tells_after(i) else None
        begin = hours[1] if hours and hours[1] < block.end else block.start
        numbered = _NUMBER.match(self.reading.chars, begin, block.end)
        low = numbered.end() if numbered else begin
        bracket = self._circumstances(block)
        high = bracket.start() if bracket and bracket.start() > low and bracket.end() <= block.end else block.end
        title = self.reading.chars[low:high].rstrip()
        kind, number, length = self.layout.kind_and_number(title)
        told = length and (number or _AFTER.match(title, length))
        ceremony = self._occasions.role_of(title) is not None and self._leads_prose(i)
        named = ceremony or self._named.match(title) is not None
        named = named or (bracket is not None and self.layout.default_role(title) != "speaker")
        whole = length == len(title)
        # "First workshop, 3 and 4 May": a cover inside a report that titles the meeting itself.
        own = (kind, number) == (meeting.kind, str(meeting.ordinal))
        headed = self._headed.match(title) is not None and self._leads_prose(i)
        if own or not (told or named or whole or headed) or title[-1:] in ".;" or self._occasions.closes_nothing(block):
            return None
        date, time = self._when(bracket, i, meeting, hours[0] if hours else None)
        if whole and not (told or named or time or headed):
            return None
        return Sitting(
            key=session_key(meeting.key, self.layout.kind_words(title) or kind, number, title),
            parent=meeting.key,
            kind=kind if length else "session",
            label=title,
            start=block.start,
            titled=max(high, low + 1),
            end=self._end(i),
            date=date,
            first=time.first if time else None,
            last=time.last if time else None,
        )

    def _tells_after(self, i: int) -> bool:
        """Whether sentences stand under a block that begins with a digit: its hour is no row's of an agenda."""
        after = self._blocks[i + 1] if i + 1 < len(self._blocks) else None
        chars = self.reading.chars
        return chars[self._blocks[i].start].isdigit() and after is not None and chars[after.end - 1] == "."

    def _leads_prose(self, i: int) -> bool:
        """Whether a paragraph of some length stands right under a title."""
        after = self._blocks[i + 1] if i + 1 < len(self._blocks) else None
        ends = after is not None and self.reading.chars[after.end - 1] in _SENTENCE_ENDS
        return ends and after is not None and after.kind != "heading" and after.end - after.start > _PROSE

    def _circumstances(self, block: Block) -> re.Match[str] | None:
        """The bracket at the end of a title, or the next line, that holds a day or an hour and nothing else."""
        after = self._next.get(block.start)
        below = after if after and not after.gap else None
        found = [_BRACKET.search(self.reading.chars, block.start, block.end)]
        last = LAST_PART.search(self.reading.chars, block.start, block.end) if found == [None] else None
        if last and self.layout.is_day(Block("paragraph", last.start(1), block.end)):
            return last
        if below and self.reading.chars[below.start] == "(":
            found.append(_BRACKET.search(self.reading.chars, below.start, below.end))
        elif below and self._is_when(below):
            found.append(_LINE.match(self.reading.chars, below.start, below.end))
        return next((b for b in found if b and (self._days(b) or self._hours(b.start(1), b.end(1)))), None)

    def _is_when(self, block: Block) -> bool:
        """Whether a line begins with a day and ends with hours."""
        chars = self.reading.chars
        day = next(self.reading.dates(self.calendar, block.start, block.end), None)
        if day is None or len(chars[block.start : day.start].split()) > 1:
            return False
        time = self._hours(day.end, block.end)
        return time is not None and not _LONG.search(chars, day.end, time.start) and time.end >= block.end - 1

    def _days(self, bracket: re.Match[str]) -> list[DateRange]:
        found = self.calendar.dates(self.reading.chars, bracket.start(1), bracket.end(1))
        return [d for d in found if d.gives_days]

    def _hours(self, start: int, end: int) -> TimeRange | None:
        """The first hour that stands in a stretch."""
        chars = self.reading.chars
        for digit in re.finditer(r"(?<![\d.:/-])\d", chars[start:end]):
            time = self.calendar.time_at(chars, start + digit.start(), end)
            if time:
                return time
        bare = _CLOCK.search(chars, start, end)
        if bare is None or _YEARS.fullmatch(bare[0]):
            return None
        return TimeRange(f"{bare[0][:2]}:{bare[0][2:]}", None, bare.start(), bare.end())

    def _when(
        self, bracket: re.Match[str] | None, i: int, meeting: Meeting, hours: TimeRange | None
    ) -> tuple[str | None, TimeRange | None]:
        """Day and hour of a session; the day goes on from the session before where only the hour stands there.

        ``hours`` are those that stand before its title.
        """
        year = meeting.year
        days = self._days(bracket) if bracket else []
        time = hours or (self._hours(bracket.start(1), bracket.end(1)) if bracket else None)
        if not time:
            sentence = self._opening_sentence(i)
            if sentence:
                time = self._hours(*sentence)
                days = days or [d for d in self.reading.dates(self.calendar, *sentence) if d.gives_days]
        if days:
            dated = days[0].with_year(year) if year else days[0]
            self._day = dated.first if dated.has_year else None
        elif names_day(meeting.first) and not self._turned:
            # Before the first row of a day stands what is of the first day.
            self._day = meeting.first if meeting.first == meeting.last or (hours and not self._day) else self._day
        return (self._day if days or time else None), time

    def _opening_sentence(self, i: int) -> tuple[int, int] | None:
        """The first sentence under a title, where it says that the session is opened or held."""
        after = self._blocks[i + 1] if i + 1 < len(self._blocks) else None
        if after is None or after.kind == "heading":
            return None
        start, end = self.reading.sentences(after)[0]
        end = min(end, start + _OPENING_REACH)
        return (start, end) if self._begins.search(self.reading.chars, start, end) else None

    def _end(self, i: int) -> int:
        """Where a section ends: at the next heading, title of a session, agenda or list of participants."""
        start = self._under(self._blocks[i])
        led = [(low, high) for low, high in self._taken if low > start and self._says_who(low, high)]
        lists = (low for low, _ in self._taken if low > start)
        apart = (at for at in lists if not any(low <= at < high for low, high in led))
        return min(min(apart, default=self._blocks[-1].end), self._next_title(i))

    def _says_who(self, low: int, high: int) -> bool:
        """Whether a list is only a line or two that a label of a role begins (``Speakers: NAME, Body; NAME, Body``)."""
        label = self.layout.role_at(low, high) if high - low < _LED else None
        return label is not None and ":" in self.reading.chars[low : label[2]]

    def _under(self, title: Block) -> int:
        """Where the lines end that stand right under a title: who leads a session, and its hours."""
        led = next((high for low, high in self._taken if low > title.start and high - low < _LED), title.end)
        last = title
        while below := self._next.get(last.start):
            if below.gap and not (last is title and below.end <= led):
                break
            last = below
        return last.end

    def _next_title(self, i: int) -> int:
        for block in self._blocks[i + 1 :]:
            if self._titles(block) or self._occasions.heads(block):
                return block.start
        return self._blocks[-1].end

    def _titles(self, block: Block) -> bool:
        if block.start in self._bare:
            return True
        if block.end - block.start > _LENGTH or not block.gap:
            return False
        title = self.reading.text.of(block)
        _, number, length = self.layout.kind_and_number(title)
        return bool(length and (number or _AFTER.match(title, length)))

    def _stands_apart(self, block: Block) -> bool:
        return block.gap > 0 or block.start in self._bare
