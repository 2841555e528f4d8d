"""What is read from an agenda: its sessions, and who is listed in each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ingest.meetings.meetings import Meeting
from ingest.naming.people import PersonMention
from ingest.page.dates import TimeRange, names_day
from ingest.page.reading import Reading
from ingest.records import EventRecord
from ingest.values import value

__all__ = ["Agenda", "Listing", "Session", "moment", "on_only_day"]


@dataclass(slots=True)
class Session:
    """A part of a meeting in an agenda; offsets of its title count in the clean text."""

    key: str
    kind: str
    label: str
    start: int
    end: int
    position: int
    date: str | None = None
    first: str | None = None
    last: str | None = None
    parent: str | None = None
    default_role: str = "speaker"
    shared_hours: bool = False

    def lasts_over(self, hour: str) -> bool:
        """Whether it has begun before an hour and goes on after it."""
        return bool(self.first and self.last) and (self.first or "") < hour < (self.last or "")

    def holds(self, time: TimeRange) -> bool:
        """Whether a part of it may be held then: within its hours, and not over all of these."""
        if not self.first or not self.last or (self.first, self.last) == (time.first, time.last):
            return False
        return self.first <= time.first < self.last and (time.last or time.first) <= self.last

    def around(self, time: TimeRange) -> bool:
        """Whether it holds those hours, or has begun by then and no end is given."""
        return self.holds(time) or (self.first is not None and self.last is None and self.first <= time.first)


@value
class Listing:
    """Somebody in a session's list."""

    session: Session
    role: str
    mention: PersonMention
    label: str | None = None
    remark: str | None = None


@dataclass(slots=True)
class Agenda:
    """One agenda: its meeting, sessions in order, listings; ``start`` to ``end`` is its stretch of clean text.

    ``doubts`` are rows of days that contradict the title or themselves: what is wrong, and where.
    """

    meeting: Meeting
    start: int
    end: int
    provisional: bool
    sessions: list[Session] = field(default_factory=list)
    listings: list[Listing] = field(default_factory=list)
    doubts: list[tuple[str, int, int]] = field(default_factory=list)

    def titles_of_talks(self) -> Iterator[tuple[int, int]]:
        """Titles of sessions whose speakers are listed: whom such a one names is who it is about."""
        spoken = {x.session.key for x in self.listings if x.role == "speaker" and x.mention.start >= x.session.end}
        return ((session.start, session.end) for session in self.sessions if session.key in spoken)

    def records(self, reading: Reading) -> Iterator[EventRecord]:
        """One record a session."""
        for session in self.sessions:
            yield EventRecord(
                key=session.key,
                kind=session.kind,
                span=reading.text.span(session.start, session.end),
                label=session.label,
                parent=session.parent,
                start=moment(session.date, session.first),
                end=moment(session.date, session.last),
                position=session.position,
                status="attested",
            )


def moment(date: str | None, time: str | None) -> str | None:
    """A day and an hour as one, as far as both are known."""
    return f"{date}T{time}:00" if date and time and names_day(date) and time < "24:00" else date


def on_only_day(events: Iterable[EventRecord]) -> Iterator[EventRecord]:
    """Events in their order, with the day of a meeting of one day for those of its sessions that have none."""
    every = list(events)
    days = {e.key: e.start for e in every if names_day(e.start) and e.start == e.end}
    for event in every:
        meeting, _, part = event.key.partition("/")
        day = days.get(meeting) if part and event.start is None and event.end is None else None
        yield replace(event, start=day, end=day) if day else event
