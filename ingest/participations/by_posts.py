"""Who is told to have taken part under a post alone (``the Minister opened …``), where the paper says who held it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.agendas.sittings import Sittings
from ingest.lexicon import Lexicon, caseless
from ingest.naming.affiliations import Affiliation
from ingest.naming.holders import Holders
from ingest.naming.names import PersonName
from ingest.naming.people import People, PersonMention
from ingest.naming.told_offices import Sides
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.participations.listed import holdings_of
from ingest.participations.roles import Roles
from ingest.records import ParticipationRecord
from ingest.statements.actor import Actor
from ingest.statements.actors import Actors
from ingest.statements.interventions import Interventions

__all__ = ["ByPosts"]

# The share of right ones as tests/calibration.py measured it.
_BY_POST = 0.85
_BY_PRONOUN = 0.8
_LIST_LENGTH = 400
_BEFORE_SUBJECT = ","


class ByPosts:
    """Reads them in one document; prose within ``listed`` stretches belongs to lists of speakers."""

    def __init__(
        self,
        reading: Reading,
        people: People,
        actors: Actors,
        sittings: Sittings,
        holders: Holders,
        listed: Stretches,
        interventions: Interventions,
        roles: Roles,
    ) -> None:
        self.reading = reading
        self.people = people
        self.actors = actors
        self.meetings = sittings.meetings
        self.sittings = sittings
        self.holders = holders
        self.interventions = interventions
        self.roles = roles
        self._listed = listed
        self._named: Sequence[ParticipationRecord] = ()
        reading.lexicon.equip(self, ByPosts._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._chair = caseless(lexicon.any_of("roles", "chair"))
        self._sides = lexicon.made(Sides)
        # "The Chair adjourned the panel discussion"
        definite, parts = lexicon.any_of("grammar", "definite"), lexicon.any_of("sessions", "debates", "panel")
        self._of_part = caseless(rf"[^.;:,]{{0,40}}?(?<!\w)(?:{definite})(?:[\w-]+\s)?{parts}(?!\w)")
        # "closed by the Chair at 5 p.m.", "levée par le Président à 17 heures"
        self._hour_behind = caseless(r"(?:\s[^\W\d_]{1,3}){1,2}\s\d")

    def beside(self, named: Sequence[ParticipationRecord]) -> list[ParticipationRecord]:
        """Those ``named`` with those found; whom a sentence names of whom the next says that they opened or closed is
        no further speaker."""
        found = list(self.found(named))
        leads = {(r.person, r.span) for r in found}
        return [*(r for r in named if r.role != "speaker" or (r.person, r.span) not in leads), *found]

    def found(self, named: Sequence[ParticipationRecord]) -> Iterator[ParticipationRecord]:
        """Those who opened, closed or chaired a meeting under posts whose holders the document tells; ``named`` are
        those who take part in it under their names."""
        self._named = named
        for block in self.reading.prose:
            if block.kind == "note" or block.start in self._listed:
                continue
            for start, end in self.reading.sentences(block):
                if self.roles.tells(start, end):
                    yield from self._by_post(start, end)
                if self.roles.tells_occasion(start, end):
                    yield from self._on_occasion(start, end)
        yield from self._acts_by_post()

    def _by_post(self, start: int, end: int) -> Iterator[ParticipationRecord]:
        """Posts in a sentence whose own words open, close or chair."""
        for said in self.actors.within(start, end):
            actor = said
            if actor.basis != "by-post" or not actor.post or self.interventions.holds(actor.start):
                continue
            verb = self.roles.acting.search(self.reading.lower, actor.start, actor.end)
            if verb:
                kept = self.reading.chars[actor.start : verb.start()].rstrip()
                actor = self.actors.cut(actor, actor.start + len(kept))
            meeting = self.meetings.told_of(self.reading, start, end, actor.start)
            name = PersonName(actor.start, actor.end, actor.text)
            mention = PersonMention(name, actor.start, actor.end, actor.affiliation or Affiliation())
            for role in self.roles.acts(mention, start, end) if meeting else ():
                event = self.sittings.key_at(actor.start, meeting.key) if meeting else ""
                record = self._of_post(actor, role, event)
                if record:
                    yield record

    def _on_occasion(self, start: int, end: int) -> Iterator[ParticipationRecord]:
        """The post that a sentence begins with behind words that say on what occasion (``In her welcome address, the
        Minister said``)."""
        actor = next(iter(self.actors.within(start, end)), None)
        later = self.roles.later.on_occasion(start, end, self.interventions.speech)
        if later:
            yield from self._of_pronoun(*later, start, end)
            return
        if actor is None or actor.basis != "by-post" or self.interventions.holds(actor.start):
            return
        role = self.roles.on_occasion(actor.start, start)
        before = self.reading.chars[start : actor.start].rstrip()
        meeting = self.meetings.told_of(self.reading, start, end, actor.start)
        if role is None or before[-1:] not in _BEFORE_SUBJECT or meeting is None:
            return
        verb = next(self.interventions.speech.verbs(self.reading, actor.start, actor.end), None)
        if verb:
            actor = self.actors.cut(actor, actor.start + len(self.reading.chars[actor.start : verb.start].rstrip()))
        record = self._of_post(actor, role, self.sittings.key_at(actor.start, meeting.key))
        if record:
            yield record

    def _of_pronoun(
        self, role: str, at: int, named: PersonMention, start: int, end: int
    ) -> Iterator[ParticipationRecord]:
        """The one for whom a pronoun stands at a place, in the role that the words before it tell."""
        meeting = self.meetings.told_of(self.reading, start, end, at)
        if meeting is None or self.interventions.holds(at):
            return
        held = self.people.known_affiliation(named.key, named.affiliation)
        yield ParticipationRecord(
            event=self.sittings.key_at(at, meeting.key),
            person=named.key,
            role=role,
            status="attested",
            span=self.reading.text.span(named.name.start, named.name.end),
            as_written=self.reading.chars[named.start : named.end],
            holdings=holdings_of(held, self.reading),
            on_behalf_of=held.on_behalf_of,
            gender_marker=named.name.marker,
            confidence=_BY_PRONOUN,
        )

    def _acts_by_post(self) -> Iterator[ParticipationRecord]:
        """Posts in the list after ``opened by`` or ``closed by``."""
        lower = self.reading.lower
        acts = [(pattern, role) for role, pattern in self.roles.agents.items()]
        for hit in self.roles.hits:
            for pattern, role in acts:
                match = pattern.match(lower, hit)
                if match:
                    yield from self._after_act(match, role)

    def _after_act(self, match: re.Match[str], role: str) -> Iterator[ParticipationRecord]:
        """Posts in the list that ``opened by`` begins, up to the next act."""
        lower = self.reading.lower
        limit = min(len(lower), match.end() + _LIST_LENGTH)
        stop = self.roles.next_act.search(lower, match.end(), limit)
        told = self.reading.sentence(match.start()) or match.span()
        meeting = self.meetings.told_of(self.reading, *told, match.start())
        for said in self.actors.within(match.end(), stop.start() if stop else limit) if meeting else ():
            hour = self._hour_behind.search(lower, said.start, said.end)
            actor = self.actors.cut(said, hour.start()) if hour else said
            record = self._of_post(actor, role, self.sittings.key_at(actor.start, meeting.key)) if meeting else None
            if record:
                yield record
                if self.roles.presides_after(actor.end, limit):
                    yield replace(record, role="chair")

    def _of_post(self, actor: Actor, role: str, event: str) -> ParticipationRecord | None:
        if actor.basis != "by-post" or not actor.post:
            return None
        bodies = [b.ref for b in actor.affiliation.bodies] if actor.affiliation else []
        side = self.holders.of_side(actor.text, self._sides)
        resolved = (side, True) if side else self.holders.resolve(actor.post, [*bodies, *actor.on_behalf_of])
        if resolved and not bodies and self.holders.is_apart(actor.post, resolved[0]):
            resolved = self._presiding(actor, event) or resolved
        resolved = resolved or self._presiding(actor, event) or self._named_before(actor)
        if resolved is None:
            return None
        span = self.reading.text.span(actor.start, actor.end)
        held = self.people.known_affiliation(resolved[0], actor.affiliation or Affiliation())
        return ParticipationRecord(
            event=event,
            person=resolved[0],
            role=role,
            status="attested",
            span=span,
            as_written=actor.text,
            holdings=holdings_of(held, self.reading),
            on_behalf_of=actor.on_behalf_of or held.on_behalf_of,
            confidence=_BY_POST if resolved[1] else round(_BY_POST - 0.1, 2),
        )

    def _named_before(self, actor: Actor) -> tuple[str, bool] | None:
        """The only one in the paper whose post begins with the word that is told alone (``The Minister then opened
        …``), named before it."""
        told = actor.affiliation
        if (told and (told.bodies or told.state)) or self._chair.fullmatch((actor.post or "").lower()):
            return None
        person = self.holders.headed(actor.post or "")
        named = person is not None and any(m.start < actor.start for m in self.people.of(person))
        return (person, False) if person and named else None

    def _presiding(self, actor: Actor, event: str) -> tuple[str, bool] | None:
        """The only one who chairs the meeting, or that part of it, where ``the Chair`` of no other body is told of."""
        named = actor.affiliation and (actor.affiliation.bodies or actor.affiliation.state)
        if named or actor.on_behalf_of or not self._chair.fullmatch((actor.post or "").lower()):
            return None
        if self._of_part.match(self.reading.lower, actor.end):
            return None
        meeting = self.sittings.meeting_of(event)
        # Who presides opens and closes the debate under each item.
        if event != meeting and self.sittings.occasions.at(actor.start) is None:
            return None
        chairs = [r for r in self._named if r.role == "chair" and self.sittings.meeting_of(r.event) == meeting]
        here = {r.person for r in chairs if r.event == event} or {r.person for r in chairs}
        here = here or set(self.holders.presiding)
        return (here.pop(), False) if len(here) == 1 else None
