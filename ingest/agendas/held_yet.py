"""Whether the meeting of a paper was held, as far as the paper tells: what it gives is attested then, else planned.

This is decided here once for a whole paper. A paper that only announces (a programme, an agenda, an invitation) is of a
meeting to come until something in it says otherwise: its title (``Final programme``), sentences in the past, speeches.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ingest.agendas.sessions import Agenda
from ingest.heads.early_papers import calls_itself_final
from ingest.heads.heads import Head
from ingest.lexicon import caseless, compiled
from ingest.meetings.descriptions import YEAR
from ingest.meetings.meetings import Meeting, Meetings
from ingest.meetings.words import MeetingWords
from ingest.page.dates import Calendar
from ingest.page.genres import COMES_BEFORE, TELLS
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.records import Conversion, EventRecord, ParticipationRecord, Span

__all__ = ["HeldYet", "with_status"]

_ATTESTED, _PLANNED, _CANCELLED = "attested", "planned", "cancelled"
_MOST = 0.5  # of a paper that its programme fills, where the paper is one that tells
_TURNS = 3  # speeches of a paper that records them
_LED = 60  # code points between the beginning of a sentence and what it says of a meeting


class HeldYet:
    """Looks for signs in one paper that its own meeting was held."""

    def __init__(self, reading: Reading, calendar: Calendar, head: Head, meeting: Meeting | None) -> None:
        self._reading = reading
        self._calendar = calendar
        self._head = head
        self._meeting = meeting

    def says(
        self,
        titles: Sequence[tuple[int, str, str]],
        agendas: Sequence[Agenda],
        told: Sequence[ParticipationRecord],
        turns: int,
    ) -> bool:
        """Whether a paper that doesn't say that its meeting is to come says that it was held: ``titles`` are those
        that name a kind of paper, ``told`` is who prose of a paper that tells says took part, ``turns`` how many
        speeches it records."""
        lexicon = self._reading.lexicon
        programmes = [title for _, kind, title in titles[:2] if kind == "agenda"]
        if any(calls_itself_final(title, lexicon) for title in programmes):
            return True
        early = self._head.early or self._head.kind in COMES_BEFORE
        provisional = compiled(rf"(?<!\w){lexicon.any_of('documents', 'provisional')}(?!\w)", re.IGNORECASE)
        if early and any(map(provisional.search, programmes)):
            return False
        rows = sum(a.end - a.start for a in agendas)
        if not early and (not rows or (self._head.kind in TELLS and rows < _MOST * len(self._reading.chars))):
            return True
        if rows and self._has("may-change", [(0, len(self._reading.chars))]):
            return turns >= _TURNS or self._shows(agendas)
        # Prose of a paper that announces tells of other meetings.
        told = () if early else told
        return turns >= _TURNS or self._is_told(told) or self._says_held() or self._shows(agendas)

    def _is_told(self, told: Sequence[ParticipationRecord]) -> bool:
        """Whether a sentence in the past tells of somebody's part in it."""
        places = {part.span.start for part in told}
        if not places:
            return False
        lexicon = self._reading.lexicon
        past = caseless(rf"(?<!\w){lexicon.any_of('grammar', 'past')}(?!\w)")
        will = caseless(rf"(?<!\w){lexicon.any_of('speech', 'will_do')}(?!\w)")
        for block in self._reading.prose:
            for start, end in self._reading.sentences(block):
                span = self._reading.text.span(start, end)
                if any(span.start <= place < span.end for place in places):
                    said = self._reading.lower[start:end]
                    if past.search(said) and not will.search(said):
                        return True
        return False

    def _says_held(self) -> bool:
        """Whether a sentence says that the paper's own meeting was held (``The Forum was opened in Accra``)."""
        if self._meeting is None:
            return False
        lexicon = self._reading.lexicon
        held = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'was_held')}(?!\w)")
        will = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'will_be_held')}(?!\w)")
        found = [m.start() for m in self._reading.found(held, 0, len(self._reading.chars))]
        for at in found:
            sentence = self._reading.sentence(at)
            if sentence and not self._reading.found(will, *sentence) and self._is_own(*sentence, at):
                return True
        return False

    def _is_own(self, start: int, end: int, verb: int) -> bool:
        """Whether what a sentence says before a verb, or the days that it gives, are the paper's own meeting's."""
        meeting, reading = self._meeting, self._reading
        if meeting is None:
            return False
        year = meeting.year or (meeting.first or "")[:4]
        years = {y[0] for y in YEAR.finditer(reading.chars, start, end)}
        if year and years - {year}:
            return False
        days = (d for d in reading.dates(self._calendar, start, end) if d.gives_days)
        # What a programme calls nowhere else may be another meeting.
        if self._head.early and start <= meeting.start < end:
            return False
        if meeting.first and any(((year and d.with_year(year)) or d).first == meeting.first for d in days):
            return True
        called = (meeting.label or meeting.name or "").lower()
        if start <= meeting.start < verb or (called.count(" ") > 1 and called in reading.lower[start:verb]):
            return True
        return self._is_this(start, verb)

    def _is_this(self, start: int, verb: int) -> bool:
        """Whether a sentence begins with ``the meeting`` or ``this meeting``, and soon says what came of it."""
        lexicon = self._reading.lexicon
        definite, this = lexicon.any_of("grammar", "definite"), lexicon.any_of("meetings", "this")
        kinds = lexicon.made(MeetingWords).plain
        own = caseless(rf"\W*(?:{definite}|{this}\s)\s*{kinds}")
        named = own.match(self._reading.lower, start, verb)
        return named is not None and verb - named.end() <= _LED

    def _shows(self, agendas: Sequence[Agenda]) -> bool:
        """Whether the head of a programme says that this is over (``Past event``), or rows lead on to what was shown
        or recorded there (``Watch the recording``)."""
        head = [(b.start, b.end) for b in self._head.blocks]
        return self._has("recorded", [*head, *((a.start, a.end) for a in agendas)])

    def _has(self, words: str, parts: Iterable[tuple[int, int]]) -> bool:
        """Whether something of this list of words for papers stands in one of these parts of the text."""
        told = caseless(rf"(?<!\w){self._reading.lexicon.any_of('documents', words)}(?!\w)")
        return any(self._reading.found(told, *part) for part in parts)


def with_status(
    found: Conversion, reading: Reading, meetings: Meetings, agendas: Sequence[Agenda], *, held: bool
) -> Conversion:
    """The records of a paper whose meeting was held or not: what agendas list that call themselves provisional is
    planned all the same, and rows may be called off."""
    early = Stretches(_span(reading, a.start, a.end) for a in agendas if a.provisional)
    off = _called_off(reading, agendas)

    def status(span: Span) -> str:
        if span.start in off:
            return _CANCELLED
        return _ATTESTED if held and span.start not in early else _PLANNED

    own = {e.key: _of_meeting(e, meetings, held=held) for e in found.events if e.status is None}
    events = [replace(e, status=own[e.key] if e.key in own else status(e.span)) for e in found.events]
    gone = {e.key for e in events if e.status == _CANCELLED}
    return replace(
        found,
        events=tuple(events),
        participations=tuple(
            replace(p, status=_CANCELLED if p.event in gone else own.get(p.event) or status(p.span))
            for p in found.participations
        ),
    )


def _of_meeting(event: EventRecord, meetings: Meetings, *, held: bool) -> str | None:
    """The status of a meeting: of the paper's own, and of others that were before it."""
    own = meetings.own
    if own is None:
        return None
    if event.key == own.key:
        return _ATTESTED if held else _PLANNED
    if held and (event.key == own.parent or any(event.key in (t.key, t.parent) for t in meetings.titles)):
        return _ATTESTED
    day, before = event.start or "", own.first or own.year or ""
    if not day or not before:
        return None
    return _ATTESTED if (day[:10] <= before if held else day[:4] < before[:4]) else None


def _called_off(reading: Reading, agendas: Sequence[Agenda]) -> Stretches:
    """The lines of agendas that say that what they announce is called off."""
    told = reading.lexicon.any_of("documents", "cancelled")
    off = compiled(rf"(?:^|[(\[:\d–—-])[^\S\n]*(?P<told>{told})[^\S\n]*(?:$|[)\]:.–—-])", re.I | re.M)
    lines = []
    for agenda in agendas:
        for found in off.finditer(reading.chars, agenda.start, agenda.end):
            end = reading.chars.find("\n", found.end())
            line = reading.chars.rfind("\n", 0, found.start("told")) + 1, end if end >= 0 else agenda.end
            lines.append(_span(reading, *line))
    return Stretches(lines)


def _span(reading: Reading, start: int, end: int) -> tuple[int, int]:
    span = reading.text.span(start, end)
    return span.start, span.end
