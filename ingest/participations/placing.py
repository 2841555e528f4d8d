"""At which event somebody takes part whom a place in a paper names, and the record of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ingest.agendas.sessions import Agenda, Session
from ingest.agendas.sittings import Sittings
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.listed import holdings_of
from ingest.records import ParticipationRecord

__all__ = ["Placing", "session_at"]


class Placing:
    """Makes records of those who take part where one paper names them."""

    def __init__(self, reading: Reading, agendas: Sequence[Agenda], people: People, sittings: Sittings) -> None:
        self._reading = reading
        self._agendas = agendas
        self._people = people
        self.sittings = sittings

    def record(self, mention: PersonMention, role: str | None, *, confidence: float) -> ParticipationRecord | None:
        """The record of somebody in a role, by default that of the part of the agenda that names them, else a
        speaker's; in that part, else in the meeting; None where the paper has none."""
        at = mention.start
        agenda = self.agenda(at)
        session = session_at(agenda, at) if agenda else None
        if agenda and session:
            role = role or session.default_role
            return self._record(mention, session.key, role, confidence)
        meeting = agenda.meeting if agenda else self.sittings.meetings.at(at) or self.sittings.meetings.own
        if meeting is None:
            return None
        event = self.sittings.key_at(at, meeting.key)
        return self._record(mention, event, role or "speaker", confidence)

    def agenda(self, offset: int) -> Agenda | None:
        """The agenda that holds a place in the clean text."""
        return next((a for a in self._agendas if a.start <= offset < a.end), None)

    def _record(self, mention: PersonMention, event: str, role: str, confidence: float) -> ParticipationRecord:
        reading = self._reading
        known = self._people.known_affiliation(mention.key, mention.affiliation)
        return ParticipationRecord(
            event=event,
            person=mention.key,
            role=role,
            status="attested",
            span=reading.text.span(mention.name.start, mention.name.end),
            as_written=reading.chars[mention.start : mention.end],
            holdings=holdings_of(known, reading),
            on_behalf_of=known.on_behalf_of,
            gender_marker=mention.name.marker,
            confidence=confidence,
        )


def session_at(agenda: Agenda, offset: int) -> Session | None:
    """The part of an agenda that a place in the clean text stands under."""
    at = bisect_right([s.start for s in agenda.sessions], offset) - 1
    return agenda.sessions[at] if at >= 0 else None
