"""Who is listed in brackets behind what several said: ``[Ghana, UNHCR]``, ``(dont le Ghana et le Togo)``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, compiled
from ingest.naming.affiliations import Affiliations
from ingest.naming.entity_names import EntityNames
from ingest.page.reading import Reading
from ingest.statements.actor import Actor, covered
from ingest.statements.named_actors import NamedActors
from ingest.statements.post_holders import PostHolders

__all__ = ["BracketLists"]

_BRACKET = re.compile(r"\[[^\[\]]+\]|\([^()]+(?:\([^()]*\)[^()]*)*\)")
_COMMA = re.compile(r",\s")
_TOLD = 60  # code points that tell of a list's last member
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?=\s*$)")


class BracketLists:
    """Reads those of one document: each member is an actor whose phrase ends with the bracket."""

    def __init__(
        self,
        reading: Reading,
        affiliations: Affiliations,
        names: EntityNames,
        people: NamedActors,
        holders: PostHolders,
    ) -> None:
        self._reading = reading
        self._affiliations = affiliations
        self._names = names
        self._people = people
        self._holders = holders
        reading.lexicon.equip(self, BracketLists._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._including = compiled(lexicon.any_of("speech", "including") + r"\s", re.IGNORECASE)
        called_on = lexicon.any_of("speech", "called_on")
        self._called_on = compiled(rf"[a-zà-ÿ' ]{{0,24}}?(?<!\w){called_on}(?:(?!\w)|(?<='))")
        others, last = lexicon.any_of("speech", "and_others"), lexicon.any_of("speech", "last_named")
        # "(le Togo et le Bénin)": what only joins names
        joins = rf"(?:{lexicon.any_of('grammar', 'definite')}|{lexicon.any_of('grammar', 'and')}(?!\w))"
        self._joins = compiled(rf"[\s,]+|(?<!\w){joins}", re.IGNORECASE)
        # "(A, B and others)", "(A and B, the latter as an observer)"
        self._tail = compiled(rf"(?:,?\s*{others}|,\s+{last}\s[^,;()]{{2,{_TOLD}}})$", re.IGNORECASE)

    def within(self, start: int, end: int) -> Iterator[Actor]:
        """Members of lists in square brackets, and in round ones that hold states and bodies or begin with ``dont``."""
        for match in _BRACKET.finditer(self._reading.chars, start, end):
            low, high = match.start() + 1, match.end() - 1
            listed = match[0][0] == "[" or self._including.match(self._reading.chars, low, high)
            if listed or (self._is_list(low, high, 2) and not self._is_somebodys(start, low)):
                yield from self._members(low, high, high + 1)

    def after_points(self, start: int, end: int) -> list[Actor]:
        """Members of brackets that stand after a point, not after a name: ``… des réseaux communautaires (A et B)``."""
        found: list[Actor] = []
        for match in _BRACKET.finditer(self._reading.chars, start, end):
            low, high = match.start() + 1, match.end() - 1
            word = _WORD_BEFORE.search(self._reading.chars, max(start, match.start() - 40), match.start())
            named = any(
                self._reading.covers(layer, match.start() - 2) for layer in ("organization", "framework", "place")
            )
            if match[0][0] == "[" or (word and word[0][0].islower() and not named and self._is_list(low, high, 1)):
                found += self._members(low, high, high + 1)
        return found

    def _is_somebodys(self, start: int, low: int) -> bool:
        """Whether a round bracket stands right after a name, whose body and state it tells (``NAME (Body, State)``)."""
        return any(a.start < low and a.end >= low - 2 for a in self._people.within(start, low))

    def spoken_for(self, low: int, high: int) -> bool:
        """Whether a bracket, from within, names those for whom the speaker before it speaks (``NORWAY (also on behalf
        of A and B)``)."""
        return self._called_on.match(self._reading.chars, low, high) is not None

    def _is_list(self, low: int, high: int, fewest: int) -> bool:
        """Whether a round bracket holds states and bodies and little else; one with a post in front is somebody's."""
        if self._affiliations.posts.begins(low, high) or self.spoken_for(low, high):
            return False
        found = list(self._names.within(low, high))
        inside = self._tail.sub("", self._reading.chars[low:high])
        several = len({m.labels[0].ref for m in found}) >= fewest
        # Joining words within names count on neither side.
        told = sum(len(self._joins.sub("", self._reading.chars[m.start : m.end])) for m in found)
        return several and told >= 0.8 * len(self._joins.sub("", inside))

    def _members(self, low: int, high: int, after: int) -> Iterator[Actor]:
        """What a bracket lists: people with what belongs to them, posts, then states and bodies that stand alone."""
        chars = self._reading.chars
        named = list(self._people.within(low, high))
        people_states = {ref for a in named for ref in a.on_behalf_of}
        for actor in named:
            state = [m for m in self._reading.within("state", actor.end, min(high, actor.end + 40))]
            behalf = actor.on_behalf_of or tuple(m.labels[0].ref for m in state[:1])
            yield replace(actor, end=after, on_behalf_of=behalf)
            people_states.update(behalf)
        posts = [a for a in self._holders.within(low, high, named) if a.speaker is None and not covered(a, named)]
        posts += [a for a in self._bare_posts(low, high) if not covered(a, [*named, *posts])]
        for actor in posts:
            # "[Mayor of X, STATE]": the state is that of a post which tells none.
            own = None if actor.on_behalf_of else self._reading.at("state", self._behind(actor, high))
            behalf = (own.labels[0].ref,) if own else actor.on_behalf_of
            yield replace(actor, end=after, speaker=None, gender=None, at=-1, on_behalf_of=behalf)
            people_states.update(behalf if own else ())
        for match in self._alone(low, high, [*named, *posts]):
            ref = match.labels[0].ref
            if ref not in people_states:
                yield Actor(match.start, after, "by-list", ref, chars[match.start : match.end], (ref,))

    def _behind(self, actor: Actor, high: int) -> int:
        """Where what stands behind a comma after a phrase begins, else the phrase's end."""
        comma = _COMMA.match(self._reading.chars, actor.end, high)
        return comma.end() if comma else actor.end

    def _bare_posts(self, low: int, high: int) -> Iterator[Actor]:
        """Posts without an article between the commas of a bracket (``[A, Président de B]``)."""
        edges = [low, *(m.end() for m in re.finditer(r"[,;]\s+", self._reading.chars[low:high])), high]
        starts = [edges[0], *(low + e for e in edges[1:-1])]
        for start, stop in zip(starts, [*starts[1:], high], strict=True):
            if self._affiliations.posts.begins(start, stop) and not self._holders.generic(start):
                yield self._holders.titled(start, start, start + len(self._reading.chars[start:stop].rstrip(" ,;")))

    def _alone(self, low: int, high: int, others: list[Actor]) -> Iterator[Match]:
        """States and bodies of a bracket that no other phrase holds."""
        for match in self._names.within(low, high):
            if not any(o.start <= match.start < o.end and o.end <= high for o in others):
                yield match
