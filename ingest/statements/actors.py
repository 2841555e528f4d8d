"""Who can be a sentence's subject: people, holders of posts, representatives, states, bodies, lists in brackets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from ingest.gazetteer import Match
from ingest.lexicon import caseless, compiled
from ingest.naming.affiliations import Affiliations
from ingest.naming.entity_names import EntityNames
from ingest.naming.own_bodies import OwnBodies
from ingest.naming.people import People
from ingest.page.reading import Reading
from ingest.speech import Speech
from ingest.statements.actor import Actor, covered, denoted
from ingest.statements.bracket_lists import BracketLists
from ingest.statements.marks import Marks
from ingest.statements.named_actors import NamedActors
from ingest.statements.post_holders import NP_LENGTH, PostHolders
from ingest.statements.spokespeople import Spokespeople

__all__ = ["Actors"]

_LEAD = 40


class Actors:
    """Finds the actors of a stretch of one document."""

    def __init__(self, reading: Reading, people: People, affiliations: Affiliations, speech: Speech) -> None:
        self.reading = reading
        self.people = people
        self.affiliations = affiliations
        self._names = EntityNames(reading)
        self._own_bodies = OwnBodies(reading)
        self._spokespeople = Spokespeople(reading)
        self._named = NamedActors(reading, people)
        self._holders = PostHolders(reading, people, affiliations, self._names, self._spokespeople, speech)
        self._lists = BracketLists(reading, affiliations, self._names, self._named, self._holders)
        self._within: dict[tuple[int, int], list[Actor]] = {}
        self._leads_up()

    def _leads_up(self) -> None:
        """What stands before a state or body that is itself the subject."""
        lexicon = self.reading.lexicon
        article = lexicon.any_of("grammar", "definite", "indefinite")
        at = lexicon.any_of("bodies", "at")
        self._preposition = caseless(rf"(?:^|\s){at}\s*$")
        # "talks with A and B called for", "migration between A and B calls for"
        leads = rf"{at}|{lexicon.any_of('grammar', 'of', 'with', 'between')}"
        self._led = caseless(rf"(?<!\w)(?:{leads})\s*(?:{lexicon.any_of('grammar', 'definite')})?$")
        begins = lexicon.any_of("grammar", "and", "that", "opens_clause")
        that_one, jointly, by = (lexicon.any_of("speech", words) for words in ("that_one", "jointly", "notes_by"))
        # "and that of Ghana agreed", "with Ghana agreeing", "the intervention by Ghana stressed".
        opens = rf"(?:(?<=[.!?»”]\s)|(?:[.,;–]|{begins})\s*)"
        alike = rf"{opens}{that_one}\s*$|,\s+{jointly}\s*$|(?:{article}){by}\s*(?:{article})?$"
        # "Also heard were A and B, which asked"
        alike = rf"{alike}|(?<!\w){lexicon.any_of('speech', 'heard_first')}\s+(?:{article})?$"
        # "several delegations, among them A and B, asked": those whom a phrase names of many.
        among = rf"{lexicon.any_of('speech', 'collectives')}[^.;:,]{{0,60}},\s+{lexicon.any_of('speech', 'including')}"
        # "tant le Ghana que le Togo": the first of two
        alike = rf"{alike}|(?<=[.!?;,:»”]\s){lexicon.any_of('speech', 'both_first')}\s+(?:{article})?$"
        of, definite = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "definite")
        # "several delegations, including those of A, B and C": their representatives.
        self._those = caseless(rf"(?<!\w){among}\s+{that_one}\s*(?:{definite})?")
        joins = lexicon.any_of("grammar", "and")
        self._behind_name = compiled(r"(?<!\w)[A-ZÀ-Þ][\w'’-]+\s$")
        self._next = caseless(rf"(?:,|,?\s+{joins})\s+(?:{of})?(?:{definite})?")
        self._that_one = caseless(rf"{alike}|{among}\s*(?:{article})?$")
        self._opens = caseless(
            rf"(?:^(?:\(?(?:\d+|[a-z]|[ivx]+)[.)][-–]?\s)?|[,;:–—](?:\s?[»”\"])?|[«\"“(\[]|(?:^|\s){begins})\s*(?:{article})?$"
        )

    def within(self, start: int, end: int) -> list[Actor]:
        """Actors whose phrases lie in a stretch, in order; phrases do not overlap."""
        if (start, end) not in self._within:
            self._within[start, end] = self._found(start, end) if self._marks.lie_in(start, end) else []
        return self._within[start, end]

    @cached_property
    def _marks(self) -> Marks:
        return Marks(self.reading, self.people, self._holders.words, self._own_bodies)

    def may_name(self, start: int, end: int) -> bool:
        """Whether a stretch holds a name, a post or a bracket: without one it names states and bodies alone."""
        chars = self.reading.chars
        bracket = chars.find("(", start, end) >= 0 or chars.find("[", start, end) >= 0
        return bracket or bool(self.people.within(start, end) or self.reading.found(self._holders.words, start, end))

    def _found(self, start: int, end: int) -> list[Actor]:
        found: list[Actor] = list(self._lists.within(start, end))
        found += [a for a in self.named(start, end) if not covered(a, found)]
        found += [a for a in self._speaking_for(start, end, found) if not covered(a, found)]
        found += [a for a in self._holders.within(start, end, found) if not covered(a, found)]
        found += [a for a in self._of_those(start, end) if not covered(a, found)]
        found += [a for a in self._entities(start, end) if not covered(a, found)]
        found += [a for s in self._own_bodies.within(start, end) if not covered(a := self._of(*s), found)]
        return sorted(found, key=lambda a: (a.start, a.end))

    def named(self, start: int, end: int) -> Iterator[Actor]:
        """People whom a stretch names, in order."""
        return self._named.within(start, end)

    def after_points(self, start: int, end: int) -> list[Actor]:
        """Members of brackets that stand after a point, not after a name: ``… des réseaux communautaires (A et B)``."""
        return self._lists.after_points(start, end)

    def _speaking_for(self, start: int, end: int, named: list[Actor]) -> Iterator[Actor]:
        """Those with a state's or body's name in front (``the Kenyan delegate``, ``IOM's Chief of Mission``)."""
        for one in self._spokespeople.within(start, end):
            ref = one.of.labels[0].ref
            near = any(a.start < one.end + 3 and one.start < a.end for a in named)
            if near or self._spokespeople.is_owned(start, one.start):
                continue
            if one.represents:
                yield replace(self._of(one.start, one.end, ref), at=one.head)
            elif not self.reading.chars[one.head].islower():
                stop = min([end, one.end + NP_LENGTH, *(a.start for a in named if a.start > one.start)])
                holder = self._holders.titled(one.start, one.head, self._holders.phrase_end(one.end, stop))
                yield replace(holder, on_behalf_of=holder.on_behalf_of or (ref,))
            elif known := self._holders.of_state((one.start, one.head, one.end), ref, start):
                yield known

    def bare_post(self, start: int, end: int) -> Actor | None:
        """The post whose article the words before took up (``a juicio del Director …``), right after ``start``."""
        return self._holders.bare_post(start, end)

    def after_article(self, start: int, end: int) -> Actor | None:
        """The post, state or body whose article the words before took up (``quant au représentant de Ghana``)."""
        represented = self._holders.represented_at(start + 1, end)
        return represented or self.bare_post(start, end) or self.entity_at(start + 1, end)

    def holder(self, start: int, end: int) -> Actor:
        """Who holds the post that a stretch names, and nothing else."""
        return self._holders.titled(start, start, end)

    def seat(self, start: int, post_end: int, end: int) -> Actor | None:
        """The state or body behind a comma for which one has a seat (``Government member, STATE``), or the one that
        begins a stretch."""
        generic = self._holders.generic(start, post_end)
        of = self.entity_at(post_end + 2, end) if generic and generic.end() == post_end else None
        return replace(of, start=start, end=end, at=of.start) if of else self.entity_at(start, post_end)

    def cut(self, actor: Actor, end: int) -> Actor:
        """A post's phrase cut off at ``end``, before a verb that its words ran into."""
        return self._holders.cut(actor, end)

    def _entities(self, start: int, end: int) -> Iterator[Actor]:
        """States and bodies that are themselves the subject: no preposition leads up to them."""
        names = list(self._names.within(start, end))
        objects = self._objects(start, names)
        for match in names:
            if match.start in objects or self._names.repeats(match) or self._is_beside(start, match, end):
                continue
            if self._may_speak(start, match):
                yield self._entity(match)

    def _objects(self, start: int, names: list[Match]) -> set[int]:
        """Where the last members stand of lists that a comma ends and whose first is no subject (``A, backed by B and
        C, asked``, ``A thanked B and C, which had voted``)."""
        found: set[int] = set()
        for one, other in pairwise(names):
            joined = self._next.fullmatch(self.reading.lower, one.end, other.start)
            if joined is None or joined[0].startswith(", ") or self._may_speak(start, one):
                continue
            # "Several speakers from A and B asked"
            led = self._led.search(self.reading.lower, max(start, one.start - _LEAD), one.start)
            if led or self.reading.chars[other.end : other.end + 1] == ",":
                found.add(other.start)
        return found

    def _may_speak(self, start: int, match: Match) -> bool:
        """Whether what stands before a state or body lets it be a subject, and it begins no instrument's name."""
        if self.reading.covers("framework", match.start):
            return False
        before = self.reading.lower[max(start, match.start - _LEAD) : match.start]
        if self._opens.search(before) and not self._preposition.search(before):
            return True
        return self._that_one.search(self.reading.lower, max(start, match.start - _LEAD), match.start) is not None

    def _of_those(self, start: int, end: int) -> Iterator[Actor]:
        """Those whom a phrase names of many delegations by their own (``including those of A, B and C``)."""
        those = next(iter(self.reading.found(self._those, start, end)), None)
        joined = those
        while joined and (actor := self.entity_at(joined.end(), end)):
            yield actor
            joined = self._next.match(self.reading.lower, actor.end, end)

    def _is_beside(self, start: int, match: Match, end: int) -> bool:
        """Whether a bracket tells by a name of the one before it: for whom else that one speaks (``(also on behalf of A
        and B)``), or where a body is (``NAME (Body, STATE)``)."""
        opened = self.reading.chars.rfind("(", start, match.start)
        if opened < 0 or self.reading.chars.find(")", opened, match.start) >= 0:
            return False
        if self._lists.spoken_for(opened + 1, match.start):
            return True
        if match.end >= end or not self.reading.chars.startswith(")", match.end):
            return False
        # "NAME, of the Harbour Board (STATE), said"
        alone = opened + 1 == match.start and self._behind_name.search(self.reading.chars, start, opened) is not None
        return alone or self.reading.chars.endswith(", ", opened + 1, match.start)

    def entities(self, start: int, end: int) -> Iterator[Actor]:
        """All states and bodies of a stretch that only lists them (``with A and B``)."""
        return map(self._entity, self._names.within(start, end))

    def is_collective(self, actor: Actor) -> bool:
        """Whether an actor is many whom nobody names, by a post in the plural (``the Ministers``)."""
        return self._holders.is_collective(actor)

    def is_government(self, actor: Actor) -> bool:
        """Whether an actor is a state by its government (``the Government of Ghana``)."""
        return actor.basis == "by-state" and self._spokespeople.names_government(actor.text)

    def entity_at(self, at: int, end: int) -> Actor | None:
        """The state or body whose name begins here."""
        return next((self._entity(m) for m in self._names.within(at, end) if m.start == at), None)

    def _entity(self, match: Match) -> Actor:
        speaks = self._own_bodies.possessive.match(self.reading.chars, match.end)
        return self._of(match.start, speaks.end() if speaks else match.end, match.labels[0].ref)

    def _of(self, start: int, end: int, ref: str) -> Actor:
        return denoted(start, end, ref, self.reading.chars[start:end])
