"""Who can be a sentence's subject: people, holders of posts, representatives, states, bodies, lists in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from ingest.gazetteer import Match
from ingest.lexicon import caseless, compiled, loose
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.entity_names import LAYERS, EntityNames
from ingest.naming.own_bodies import OwnBodies
from ingest.naming.people import People
from ingest.page.reading import Reading
from ingest.statements.last_named import LastNamed
from ingest.statements.marks import Marks
from ingest.statements.spokespeople import Spokespeople
from ingest.values import value

__all__ = ["Actor", "Actors"]

_NP_LENGTH = 280
_LEAD = 40
_BRACKET = re.compile(r"\[[^\[\]]+\]|\([^()]+(?:\([^()]*\)[^()]*)*\)")
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?=\s*$)")


@value
class Actor:
    """Somebody to whom a text attributes something; ``start`` to ``end`` is the phrase in the clean text.

    ``speaker`` is ``person:KEY`` or a ref; None for a post whose holder the phrase does not name (``post`` is set).
    ``at`` is where the actor's own name stands in a phrase that names several.
    """

    start: int
    end: int
    basis: str
    speaker: str | None
    text: str
    on_behalf_of: tuple[str, ...] = ()
    post: str | None = None
    affiliation: Affiliation | None = None
    gender: str | None = None
    at: int = -1

    @property
    def is_entity(self) -> bool:
        """Whether a state or body is itself the subject, with nobody who speaks for it."""
        return (
            self.speaker is not None
            and not self.speaker.startswith("person:")
            and self.at < 0
            and self.basis != "by-list"
        )


class Actors:
    """Finds the actors of a stretch of one document."""

    def __init__(self, reading: Reading, people: People, affiliations: Affiliations) -> None:
        self.reading = reading
        self.people = people
        self.affiliations = affiliations
        lexicon = reading.lexicon
        article = lexicon.any_of("grammar", "definite", "indefinite")
        definite = lexicon.any_of("grammar", "definite")
        conjunction = lexicon.any_of("grammar", "and")
        self._apposed = compiled(rf",\s+(?:{definite})?", re.IGNORECASE)
        self._including = compiled(lexicon.any_of("speech", "including") + r"\s", re.IGNORECASE)
        self._and_others = compiled(rf",?\s*{lexicon.any_of('speech', 'and_others')}$", re.IGNORECASE)
        former, governments = lexicon.any_of("posts", "former"), lexicon.any_of("speech", "stands_for_state")
        self._post = caseless(
            rf"(?<![\w'’-])(?:{article})(?:{former}\s+)?(?P<head>{loose(lexicon.any_of('posts', 'heads', 'generic'))}"
            rf"|{loose(lexicon.any_of('roles', 'chair', 'moderator'))}|{governments})(?!\w)"
        )
        self._of_meeting = compiled(
            rf"{definite}(?:{lexicon.any_of('roles', 'rapporteur', 'chair', 'moderator', 'facilitator')})(?!\w)",
            re.IGNORECASE,
        )
        self._generic = caseless(rf"(?:{lexicon.any_of('posts', 'generic')}|{governments})(?!\w)")
        local, of = lexicon.any_of("posts", "local"), lexicon.any_of("grammar", "of")
        self._local = compiled(rf"(?i:{local})(?!\w)(?:\s[^\W\d_]+)?\s{of}(?=[A-ZÀ-Þ])")  # "la maire de Kamina"
        self._spokespeople = Spokespeople(reading)
        self._last_named = LastNamed(reading, people)
        self._called_on = caseless(rf"(?<!\w){lexicon.any_of('speech', 'called_on')}\s*")
        self._from_seat = caseless(rf"(?<!\w){lexicon.any_of('speech', 'from_seat')}\s*$")
        self._chair_alone = compiled(loose(lexicon.any_of("roles", "chair")), re.IGNORECASE)
        self._former = compiled(rf"(?:{article})?{former}\s", re.IGNORECASE)
        at = lexicon.any_of("bodies", "at")
        self._link = compiled(
            rf"(?:(?:{conjunction} )?{at}|{lexicon.any_of('posts', 'clause_stops')} {at})(?:\s|(?<='))", re.IGNORECASE
        )
        before, finite, relative = (lexicon.any_of("grammar", w) for w in ("before_verb", "finite", "relative"))
        auxiliary = rf"(?:(?:{before})?{lexicon.data['speech']['auxiliary']}|{finite})"
        self._stops = compiled(
            rf"[.;:!?«»\]–]|,?\s{auxiliary}(?=[\s,])|,\s|\s{relative}\s|\s{conjunction}\s+{definite}(?=[A-ZÀ-Þ])"
        )
        # What leads up to a verb (``l'``), or one small word after a comma (``, ainsi``), is no more of the phrase.
        self._loose_end = compiled(rf"(?:,\s+[a-zà-ÿ]+|\s(?:{lexicon.any_of('grammar', 'before_verb')}))\s*$")
        self._within: dict[tuple[int, int], list[Actor]] = {}
        self._names = EntityNames(reading)
        self._own_bodies = OwnBodies(reading)
        self._preposition = caseless(rf"(?:^|\s){at}\s*$")
        self._leads_up(article)

    def _leads_up(self, article: str) -> None:
        """What stands before a state or body that is itself the subject."""
        lexicon = self.reading.lexicon
        begins = lexicon.any_of("grammar", "and", "that", "opens_clause")
        that_one, jointly, by = (lexicon.any_of("speech", words) for words in ("that_one", "jointly", "notes_by"))
        # "and that of Ghana agreed", "with Ghana agreeing", "the intervention by Ghana stressed".
        alike = rf"(?:[.,;–]|{begins})\s*{that_one}\s*$|,\s+{jointly}\s*$|(?:{article}){by}\s*(?:{article})?$"
        # "several delegations, among them A and B, asked": those whom a phrase names of many.
        among = rf"{lexicon.any_of('speech', 'collectives')}[^.;:,]{{0,60}},\s+{lexicon.any_of('speech', 'including')}"
        self._that_one = caseless(rf"{alike}|{among}\s*(?:{article})?$")
        self._opens = caseless(
            rf"(?:^(?:\d+[.)][-–]?\s)?|[,;:–](?:\s?[»”\"])?|[«\"“(\[]|(?:^|\s){begins})\s*(?:{article})?$"
        )

    def within(self, start: int, end: int) -> list[Actor]:
        """Actors whose phrases lie in a stretch, in order; phrases do not overlap."""
        if (start, end) not in self._within:
            self._within[start, end] = self._found(start, end) if self._marks.lie_in(start, end) else []
        return self._within[start, end]

    @cached_property
    def _marks(self) -> Marks:
        return Marks(self.reading, self.people, self._post, self._own_bodies)

    def may_name(self, start: int, end: int) -> bool:
        """Whether a stretch holds a name, a post or a bracket: without one it names states and bodies alone."""
        chars = self.reading.chars
        bracket = chars.find("(", start, end) >= 0 or chars.find("[", start, end) >= 0
        return bracket or bool(self.people.within(start, end) or self.reading.found(self._post, start, end))

    def _found(self, start: int, end: int) -> list[Actor]:
        found: list[Actor] = list(self._brackets(start, end))
        found += [a for a in self.named(start, end) if not _covered(a, found)]
        found += [a for a in self._speaking_for(start, end, found) if not _covered(a, found)]
        found += [a for a in self._posts(start, end, found) if not _covered(a, found)]
        found += [a for a in self._entities(start, end) if not _covered(a, found)]
        found += [a for s in self._own_bodies.within(start, end) if not _covered(a := self._of(*s), found)]
        return sorted(found, key=lambda a: (a.start, a.end))

    def named(self, start: int, end: int) -> Iterator[Actor]:
        """People whom a stretch names, in order, but for the former holders of posts."""
        for mention in self.people.within(start, end):
            affiliation = mention.affiliation
            if not affiliation.posts and not affiliation.bodies:
                known = [a for a in self.people.affiliations(mention.key) if a.posts or a.bodies or a.state]
                affiliation = known[0] if known else affiliation
            if mention.affiliation.posts and self._former.match(
                self.reading.chars, max(start, mention.start - 4), mention.end
            ):
                continue
            text = self.reading.chars[mention.start : mention.end]
            yield Actor(
                max(start, mention.start),
                min(mention.end, end),
                "by-name",
                f"person:{mention.key}",
                text if len(text) < 200 else mention.name.text,
                affiliation.on_behalf_of,
                affiliation=affiliation,
                gender=mention.name.gender,
            )

    def _brackets(self, start: int, end: int) -> Iterator[Actor]:
        """Members of lists in square brackets, and in round ones that hold states and bodies or begin with ``dont``."""
        for match in _BRACKET.finditer(self.reading.chars, start, end):
            low, high = match.start() + 1, match.end() - 1
            listed = match[0][0] == "[" or self._including.match(self.reading.chars, low, high)
            if listed or self._is_list(low, high, 2):
                yield from self._members(low, high, high + 1)

    def _is_list(self, low: int, high: int, fewest: int) -> bool:
        """Whether a round bracket holds states and bodies and little else; one with a post in front is somebody's."""
        if self.affiliations.posts.begins(low, high):
            return False
        found = list(self._alone(low, high, []))
        inside = self._and_others.sub("", self.reading.chars[low:high])
        several = len({m.labels[0].ref for m in found}) >= fewest
        return several and sum(m.end - m.start for m in found) >= 0.6 * len(inside.strip())

    def after_points(self, start: int, end: int) -> list[Actor]:
        """Members of brackets that stand after a point, not after a name: ``… des réseaux communautaires (A et B)``."""
        found: list[Actor] = []
        for match in _BRACKET.finditer(self.reading.chars, start, end):
            low, high = match.start() + 1, match.end() - 1
            word = _WORD_BEFORE.search(self.reading.chars, max(start, match.start() - 40), match.start())
            named = any(
                self.reading.covers(layer, match.start() - 2) for layer in ("organization", "framework", "place")
            )
            if match[0][0] == "[" or (word and word[0][0].islower() and not named and self._is_list(low, high, 1)):
                found += self._members(low, high, high + 1)
        return found

    def _members(self, low: int, high: int, after: int) -> Iterator[Actor]:
        """What a bracket lists: people with what belongs to them, posts, then states and bodies that stand alone."""
        chars = self.reading.chars
        named = list(self.named(low, high))
        people_states = {ref for a in named for ref in a.on_behalf_of}
        for actor in named:
            state = [m for m in self.reading.within("state", actor.end, min(high, actor.end + 40))]
            behalf = actor.on_behalf_of or tuple(m.labels[0].ref for m in state[:1])
            yield replace(actor, end=after, on_behalf_of=behalf)
            people_states.update(behalf)
        posts = [a for a in self._posts(low, high, named) if a.speaker is None and not _covered(a, named)]
        posts += [a for a in self._bare_posts(low, high) if not _covered(a, [*named, *posts])]
        yield from (replace(a, end=after, speaker=None, gender=None, at=-1) for a in posts)
        for match in self._alone(low, high, [*named, *posts]):
            ref = match.labels[0].ref
            if ref not in people_states:
                yield Actor(match.start, after, "by-list", ref, chars[match.start : match.end], (ref,))

    def _bare_posts(self, low: int, high: int) -> Iterator[Actor]:
        """Posts without an article between the commas of a bracket (``[A, Président de B]``)."""
        edges = [low, *(m.end() for m in re.finditer(r"[,;]\s+", self.reading.chars[low:high])), high]
        starts = [edges[0], *(low + e for e in edges[1:-1])]
        for start, stop in zip(starts, [*starts[1:], high], strict=True):
            if self.affiliations.posts.begins(start, stop) and not self._generic.match(self.reading.lower, start):
                yield self._holder(start, start, start + len(self.reading.chars[start:stop].rstrip(" ,;")))

    def _alone(self, low: int, high: int, others: list[Actor]) -> Iterator[Match]:
        """States and bodies of a stretch that no other phrase holds."""
        for match in self._names.within(low, high):
            if not any(o.start <= match.start < o.end and o.end <= high for o in others):
                yield match

    def _posts(self, start: int, end: int, named: list[Actor]) -> Iterator[Actor]:
        """Holders of posts and representatives, without a name."""
        chars = self.reading.chars
        reach = start
        plain = self._generic.match(self.reading.lower, start, end) if chars[start : start + 1].isupper() else None
        if plain:
            # "Delegations of A, B and C proposed": no article at the front of a sentence.
            reach = self._phrase_end(plain.end(), min(end, start + _NP_LENGTH))
            yield from self._represented(start, plain.end(), reach)
        for match in self.reading.found(self._post, start, end):
            if (
                match.start() < reach
                or self._spokespeople.holds_nothing(start, match)
                or self._in_name_of(match, start)
                or any(a.start <= match.start("head") < a.end for a in named)
            ):
                continue
            stop = min([end, match.start() + _NP_LENGTH, *(a.start for a in named if a.start > match.start())])
            stop = self._phrase_end(match.end(), stop)
            reach = stop
            if any(self._apposed.fullmatch(chars, stop, a.start) for a in named if a.start >= stop):
                continue  # "the Chair, NAME, said": one who speaks, who is named
            if self._generic.match(self.reading.lower, match.start("head")):
                spoken_for = list(self._represented(match.start(), match.end(), stop))
                same = None if spoken_for else self._named_before(match, start)
                yield from [same] if same else spoken_for
            elif (same := self._named_before(match, start)) is not None:
                yield same
            elif (
                not chars[match.start("head")].islower()
                or self._serves(match.start("head"), stop)
                or self._of_meeting.match(chars, match.start())
            ):
                yield self._holder(match.start(), match.start("head"), stop)

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
                stop = min([end, one.end + _NP_LENGTH, *(a.start for a in named if a.start > one.start)])
                holder = self._holder(one.start, one.head, self._phrase_end(one.end, stop))
                yield replace(holder, on_behalf_of=holder.on_behalf_of or (ref,))

    def _in_name_of(self, match: re.Match[str], start: int) -> bool:
        """Whether a chair is only the one in whose name, or from whose place, somebody else speaks (``on behalf of the
        Presidency``, ``from the chair``)."""
        if not self._chair_alone.fullmatch(match["head"]):
            return False
        if self._from_seat.search(self.reading.lower, max(start, match.start() - _LEAD), match.start()):
            return True
        low = max(start, match.start() - 40)
        return any(m.end() >= match.start() for m in self._called_on.finditer(self.reading.lower, low, match.end()))

    def bare_post(self, start: int, end: int) -> Actor | None:
        """The post whose article the words before took up (``a juicio del Director …``), right after ``start``."""
        at = start + 1
        if self.reading.chars[start:at].isspace() and self.affiliations.posts.begins(at, end):
            return self._holder(at, at, self._phrase_end(at, min(end, at + _NP_LENGTH)))
        return None

    def _named_before(self, match: re.Match[str], start: int) -> Actor | None:
        """``la ministra`` alone right before a verb, or her post in full: the last whom the text named with it."""
        found = self._last_named.at(match, start)
        if found is None:
            return None
        named, held, end = found
        text, who, gender = self.reading.chars[match.start() : end], f"person:{named.key}", named.name.gender
        return Actor(match.start(), end, "by-post", who, text, held.on_behalf_of, held.posts[0].text, held, gender)

    def _serves(self, start: int, end: int) -> bool:
        """Whether a post in small letters is one person's: it names a body or a state, or begins as a town's does."""
        if self._local.match(self.reading.chars, start, end):
            return True
        return bool(self.reading.within("organization", start, end) or self.reading.within("state", start, end))

    def _phrase_end(self, start: int, end: int) -> int:
        """The end of a noun phrase: a full stop, a clause, a dash, a comma that no further member of a list follows."""
        for match in self._stops.finditer(self.reading.chars, start, end):
            if match[0][0] != "," or not self._goes_on(match.end(), end):
                return match.start()
        return end

    def _goes_on(self, after: int, end: int) -> bool:
        """Whether a list goes on after a comma: a preposition, a state, a body."""
        if any(self.reading.at(layer, after) for layer in LAYERS):
            return True
        return self._link.match(self.reading.chars, after, end) is not None

    def _holder(self, start: int, head: int, end: int) -> Actor:
        loose = self._loose_end.search(self.reading.chars, head, end)
        end = head + len(self.reading.chars[head : loose.start() if loose else end].rstrip())
        if self._chair_alone.fullmatch(self.reading.chars, head, end):
            text = self.reading.chars[start:end]
            return Actor(start, end, "by-post", None, text, post=self.reading.chars[head:end])
        affiliation = self.affiliations.read(head, end)
        post = affiliation.posts[0].text if affiliation.posts else self.reading.chars[head:end].strip()
        text = self.reading.chars[start:end].strip(" ,")
        return Actor(start, end, "by-post", None, text, affiliation.on_behalf_of, post, affiliation)

    def holder(self, start: int, end: int) -> Actor:
        """Who holds the post that a stretch names, and nothing else."""
        return self._holder(start, start, end)

    def cut(self, actor: Actor, end: int) -> Actor:
        """A post's phrase cut off at ``end``, before a verb that its words ran into."""
        post = self._post.match(self.reading.lower, actor.start, end)
        return self._holder(actor.start, post.start("head"), end) if post else actor

    def _represented(self, start: int, head_end: int, end: int) -> Iterator[Actor]:
        """States and bodies for which representatives speak: one actor for each that the phrase names."""
        text = self.reading.chars[start:end].strip(" ,")
        named = list(self._alone(head_end, end, []))
        beside = self.reading.at("state", self._spokespeople.after_government(head_end, end) or head_end + 1)
        if not named and beside and beside.labels[0].form == "adjective":
            # "la delegación argentina"
            named = [beside]
            end = self._spokespeople.end_of(beside)
            text = self.reading.chars[start:end]
        for match in named:
            # "The representative of Ghana, on behalf of the Group": the group is not who speaks.
            if match is not named[0] and self._called_on.search(self.reading.lower, named[0].end, match.start):
                continue
            ref = match.labels[0].ref
            basis = "by-state" if ref.startswith("state/") else "by-organization"
            yield Actor(start, end, basis, ref, text, (ref,), at=match.start)

    def _entities(self, start: int, end: int) -> Iterator[Actor]:
        """States and bodies that are themselves the subject: no preposition leads up to them."""
        for match in self._alone(start, end, []):
            before = self.reading.lower[max(start, match.start - _LEAD) : match.start]
            if self._names.repeats(match):
                continue
            opens = self._opens.search(before) and not self._preposition.search(before)
            if opens or self._that_one.search(self.reading.lower, max(start, match.start - _LEAD), match.start):
                yield self._entity(match)

    def entities(self, start: int, end: int) -> Iterator[Actor]:
        """All states and bodies of a stretch that only lists them (``with A and B``)."""
        return map(self._entity, self._alone(start, end, []))

    def is_government(self, actor: Actor) -> bool:
        """Whether an actor is a state by its government (``the Government of Ghana``)."""
        return actor.basis == "by-state" and self._spokespeople.names_government(actor.text)

    def entity_at(self, at: int, end: int) -> Actor | None:
        """The state or body whose name begins here."""
        return next((self._entity(m) for m in self._alone(at, end, []) if m.start == at), None)

    def _entity(self, match: Match) -> Actor:
        speaks = self._own_bodies.possessive.match(self.reading.chars, match.end)
        return self._of(match.start, speaks.end() if speaks else match.end, match.labels[0].ref)

    def _of(self, start: int, end: int, ref: str) -> Actor:
        basis = "by-state" if ref.startswith("state/") else "by-organization"
        return Actor(start, end, basis, ref, self.reading.chars[start:end], (ref,))


def _covered(actor: Actor, others: list[Actor]) -> bool:
    """Whether another phrase holds this one's beginning."""
    return any(o.start <= actor.start < o.end and o is not actor for o in others)
