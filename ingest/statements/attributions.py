"""Attributions as records: whose statement a sentence is, in whose name, at which meeting, citing what."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.meetings.meetings import Meeting, Meetings
from ingest.naming.frameworks import Frameworks
from ingest.page.reading import Reading
from ingest.page.sentences import split_sentences
from ingest.records import HoldingRecord, Span, StatementRecord
from ingest.sketch import sketch
from ingest.speech import Verb
from ingest.statements.actor import Actor
from ingest.statements.interventions import Intervention, Interventions
from ingest.statements.practices import Practices
from ingest.values import value

__all__ = ["Attribution", "Recorder", "Spoken"]

# Shares of right ones as tests/calibration.py measured them over papers whose readers had seen no rules: who speaks on
# in a pronoun is as sure as whoever is named, and every second one who "presented" is not told to say anything.
_CONFIDENCE = {"by-name": 0.94, "by-post": 0.89, "by-state": 0.96, "by-organization": 0.88, "by-list": 0.96}
_PRESENTED = 0.55
_THAT = 8  # code points behind a verb in which "that" begins what somebody says
_SLIGHT = 0.87


@value
class Attribution:
    """A sentence and those to whom it is attributed; offsets count in the clean text. ``sure``: no record of it is
    surer than that."""

    start: int
    end: int
    verb: Verb
    actors: tuple[Actor, ...]
    carried: bool = False
    sure: float = 1.0


@value
class Spoken:
    """A statement's record with the actor whose it is and the sentence, in the clean text."""

    record: StatementRecord
    actor: Actor
    start: int
    end: int


class Recorder:
    """Makes the records of one document's statements."""

    def __init__(self, reading: Reading, frameworks: Frameworks, interventions: Interventions) -> None:
        self.reading = reading
        self.frameworks = frameworks
        self.interventions = interventions
        self._practices = Practices(reading)
        reading.lexicon.equip(self, Recorder._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._on_behalf = caseless(rf"(?<!\w){lexicon.any_of('speech', 'called_on')}\s*")
        # "Next, on behalf of X, NAME said"
        leads = rf"(?:{lexicon.literal('speech', 'carry')}|{lexicon.any_of('speech', 'openers')})"
        self._opens_on_behalf = caseless(rf"(?:{leads},\s+)?{lexicon.any_of('speech', 'called_on')}\s")
        also = lexicon.any_of("grammar", "also")
        self._behind = caseless(rf",\s+(?:[^\W\d_][\w']+\s+)?{lexicon.any_of('speech', 'called_on')}\s*")
        conjunction, definite = lexicon.any_of("grammar", "and"), lexicon.any_of("grammar", "definite")
        self._joins = caseless(
            rf"(?:,|\s+{conjunction}|,\s+{conjunction})\s+(?:{lexicon.any_of('grammar', 'of')})?(?:{definite})?"
        )
        self._also = caseless(rf"(?<!\w){also}\s+{lexicon.any_of('speech', 'called_on')}(?!\w)")
        self._speaks = caseless(rf"[\w']+(?:\s\w+){{0,3}}\s{lexicon.any_of('speech', 'called_on')}\s")
        self._presents = caseless(rf"(?<!\w){lexicon.any_of('speech', 'presents')}(?!\w)")
        # "The Special Rapporteur for STATE" speaks for nobody.
        self._about = caseless(rf"(?<!\w){lexicon.any_of('posts', 'about_states')}\s*$")
        self._slight = caseless(rf"(?<!\w){lexicon.any_of('speech', 'slight')}(?!\w)")
        self._agents = caseless(lexicon.any_of("speech", "agents", "backing"))
        self._in_name_of = compiled(rf"(?<!\w){lexicon.any_of('transcripts', 'in_name_of')}\s*", re.IGNORECASE)

    def record(
        self, attribution: Attribution, actor: Actor, meetings: Meetings, part_at: Callable[[int], str]
    ) -> StatementRecord:
        """The record of one actor's statement; ``part_at`` names the part of the document that holds an offset."""
        span = self.reading.text.span(attribution.start, attribution.end)
        at = actor.at if actor.at >= 0 else actor.start
        # Of several before a verb each has what follows its own name; after it (``echoed by A and B``), all of it.
        if len(attribution.actors) > 1 and attribution.start <= at < attribution.verb.start:
            span = Span(self.reading.text.source(at), span.end)
        cited = {self.frameworks.ref(m) for m in self.reading.within("framework", attribution.start, attribution.end)}
        meeting = self._meeting(attribution, meetings)
        return StatementRecord(
            span=span,
            basis=actor.basis,
            act=self._act(attribution, actor),
            as_written=actor.text,
            speaker=actor.speaker,
            post=actor.post,
            on_behalf_of=self._behalf(attribution, actor),
            verb=self.reading.chars[attribution.verb.start : attribution.verb.end] or None,
            event=meeting.key if meeting else None,
            part=part_at(attribution.start),
            cites=tuple(sorted(cited)),
            holdings=_holdings(actor, self.reading),
            gender_marker=None,
            confidence=min(attribution.sure, self._confidence(attribution.verb, actor)),
            sketch=sketch(self.reading.chars[attribution.start : attribution.end]),
        )

    def _confidence(self, verb: Verb, actor: Actor) -> float:
        """How sure it is that the actor says something, by what names them and by the verb."""
        presents = self._presents.search(self.reading.lower, verb.start, verb.end + _THAT)
        if presents and presents.start() < verb.end:
            return _PRESENTED
        sure = _CONFIDENCE.get(actor.basis, 0.8)
        return min(sure, _SLIGHT) if self._is_slight(verb) else sure

    def _is_slight(self, verb: Verb) -> bool:
        """Whether a verb tells only that somebody thanked or backed another, of which not every reader makes a
        statement."""
        if verb.inverted:
            return self._agents.match(self.reading.lower, verb.start) is not None
        return self._slight.search(self.reading.lower, verb.start, verb.end) is not None

    def _act(self, attribution: Attribution, actor: Actor) -> str:
        """The act of the verb, or that an assertion reports own practice."""
        verb = attribution.verb
        reports = verb.act == "assert" and self._practices.tells(verb, attribution.end, actor)
        return "describe-practice" if reports else verb.act

    def _behalf(self, attribution: Attribution, actor: Actor) -> tuple[str, ...]:
        """For whom a speaker speaks: a state that speaks for a group speaks for itself too."""
        called = self._called_on(attribution, actor)
        own = actor.on_behalf_of if actor.basis == "by-state" or self._also_for(attribution) else ()
        return tuple(dict.fromkeys((*own, *called))) if called else actor.on_behalf_of

    def _also_for(self, attribution: Attribution) -> bool:
        """Whether a speaker is said to speak for others beside those of their own (``speaking also on behalf of``)."""
        return self._also.search(self.reading.lower, attribution.start, attribution.verb.start) is not None

    def _called_on(self, attribution: Attribution, actor: Actor) -> tuple[str, ...]:
        """The state or body in whose name a speaker is said to speak (``au nom du Groupe …``)."""
        said = self.interventions.at(attribution.start)
        if said and (not said.told or any(a.speaker == actor.speaker for a in said.actors)):
            named = self._in_name_of.finditer(self.reading.chars, said.words, self._first_sentence(said))
        else:
            # What another speaker of the sentence is said to speak for stands beside that one.
            lower = self.reading.lower
            opens = self._opens_on_behalf.match(lower, attribution.start) or self._speaks.match(
                lower, attribution.start
            )
            low = attribution.start if opens or actor.end < 0 else max(attribution.start, actor.start)
            named = self._on_behalf.finditer(lower, low, attribution.verb.start)
            if actor.start >= attribution.verb.end and not attribution.carried:
                # "“…”, said A, on behalf of B"
                behind = self._behind.match(lower, actor.end, attribution.end)
                named = iter((behind,) if behind else ())
        for match in named:
            if self._about.search(self.reading.lower, attribution.start, match.end()):
                continue
            # "NAME, Director, Office for STATE": what the office is for.
            if any(m.end > match.start() for m in self.interventions.people.within(attribution.start, match.start())):
                continue
            for layer in ("organization", "state"):
                found = self.reading.at(layer, match.end())
                if found:
                    return (found.labels[0].ref, *self._listed_on(found.end, attribution.verb.start, layer))
        return ()

    def _listed_on(self, at: int, end: int, layer: str) -> Iterator[str]:
        """The states or bodies that go on a list behind one (``on behalf of A, B and C``), up to the verb."""
        while joined := self._joins.match(self.reading.lower, at, end):
            found = self.reading.at(layer, joined.end())
            if found is None:
                return
            yield found.labels[0].ref
            at = found.end

    def _first_sentence(self, said: Intervention) -> int:
        """Where the first sentence of somebody's own words ends."""
        return split_sentences(self.reading.chars, said.words, said.end, self.reading.lexicon)[0][1]

    def _meeting(self, attribution: Attribution, meetings: Meetings) -> Meeting | None:
        """The meeting that the sentence names by number, else the one that governs its place."""
        named = meetings.named_in(self.reading, attribution.start, attribution.end)
        return named or meetings.at(attribution.start)


def _holdings(actor: Actor, reading: Reading) -> tuple[HoldingRecord, ...]:
    if actor.affiliation is None or actor.basis not in ("by-name", "by-post"):
        return ()
    return tuple(
        HoldingRecord(p.text, p.body, reading.text.span(p.start, p.end))
        for p in actor.affiliation.posts
        if p.end > p.start
    )
