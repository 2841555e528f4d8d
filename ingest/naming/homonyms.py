"""Homonyms of one document: like names of those who speak for different states are two people's.

``Ms. Ana ROE (Togo)`` and ``Ms. Ana ROE (Norway)`` in one paper are two, unless a place names both states beside the
name, as where somebody represents one state in the other; so are those in lists whose posts and bodies have nothing to
do with each other. What names them without a state goes to the one of the same post or body, of that gender, or whom
the paragraph, else the section, else all that stands before has named alone; else to neither.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property

from ingest.folding import fold_name, slug
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.affiliations import Affiliation
from ingest.naming.bodies import Body
from ingest.naming.person_mentions import PersonMention
from ingest.naming.posts import Post
from ingest.page.reading import Reading

__all__ = ["Homonyms"]

_OWN, _STEM = 4, 5  # letters of a word that tells bodies apart; how many of them tell words apart
_KEY_WORDS = 6
_LABEL = 40  # code points before a name in a line of a list
_ACRONYM = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z][\w-]{0,9}")


class Homonyms:
    """Parts the mentions of one document that have one key; each is known by its number in text order."""

    def __init__(self, mentions: Sequence[PersonMention], reading: Reading) -> None:
        self._mentions = mentions
        self._reading = reading
        self._placed: defaultdict[str, list[PersonMention]] = defaultdict(list)
        reading.lexicon.equip(self, Homonyms._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._in_name_of = compiled(rf"(?<!\w){lexicon.any_of('transcripts', 'in_name_of')}(?!\w)", re.IGNORECASE)
        offices = lexicon.any_of("transcripts", "presiders")
        roles = lexicon.any_of("roles", "chair", "rapporteur", "moderator")
        past, beside = lexicon.any_of("posts", "no_longer"), lexicon.any_of("posts", "beside", "generic")
        self._second = caseless(rf"(?:{offices}|{roles}|{past}|{beside})(?!\w)")

    def parted(self, keys: Sequence[str]) -> tuple[list[str], dict[str, tuple[str, ...]]]:
        """The keys, others for those who share theirs with somebody else; by shared keys, all who have others now.

        A mention of which nothing tells whose it is keeps the shared key. An empty key is nobody's yet.
        """
        groups: defaultdict[str, list[int]] = defaultdict(list)
        for i, key in enumerate(keys):
            if key:
                groups[key].append(i)
        found = list(keys)
        parted: dict[str, tuple[str, ...]] = {}
        for key, group in groups.items():
            own = self._own_keys(key, group) if len(group) > 1 else {}
            for i, other in own.items():
                found[i] = other
            parted |= {key: tuple(dict.fromkeys(own.values()))} if own else {}
        for mention, key in zip(self._mentions, found, strict=True):
            self.place(mention, key)
        for key, candidates in parted.items():
            for i in groups[key]:
                if found[i] == key:
                    found[i] = self.meant(self._mentions[i], candidates) or key
                    self.place(self._mentions[i], found[i])
        return found, parted

    def meant(self, mention: PersonMention, candidates: Collection[str]) -> str | None:
        """Which of some people a mention is of; None where nothing tells it."""
        fitting = [key for key in candidates if not self._contradicts(mention, key)]
        near = [key for key in fitting if self._shares(mention, key)]
        if len(near or fitting) == 1:
            return (near or fitting)[0]
        before = [(m.name.start, key) for key in near or fitting for m in self._placed[key] if m.end <= mention.start]
        block = self._begins(self._blocks, mention.start)
        in_block = max(((at, key) for at, key in before if at >= block), default=None)
        if in_block:
            return in_block[1]
        section = self._begins(self._sections, mention.start)
        for low in (section, 0):
            named = {key for at, key in before if at >= low}
            if named:
                return named.pop() if len(named) == 1 else None
        return None

    def place(self, mention: PersonMention, key: str) -> None:
        """Note whose a mention is, for those after it."""
        self._placed[key].append(mention)

    def _contradicts(self, mention: PersonMention, key: str) -> bool:
        """Whether somebody cannot be meant: of another state, or gender."""
        state, gender = self._state(mention), mention.name.gender
        states = {state for m in self._placed[key] if (state := self._state(m))}
        genders = {m.name.gender for m in self._placed[key] if m.name.gender}
        return bool((state and states and state not in states) or (gender and genders and gender not in genders))

    def _shares(self, mention: PersonMention, key: str) -> bool:
        """Whether somebody is told to have the same state, body or post."""
        own = _marks(mention.affiliation)
        return bool(own) and any(own & _marks(m.affiliation) for m in self._placed[key])

    def _own_keys(self, key: str, group: Sequence[int]) -> dict[int, str]:
        """The keys of those of a group of whom something tells that they are not the others."""
        held = {i: self._mentions[i].affiliation for i in group}
        if len({a.state for a in held.values() if a.state}) > 1:
            own = {i: state for i in group if (state := self._state(self._mentions[i]))}
            states = frozenset(own.values())
            if len(states) > 1 and not any(self._names_several(self._mentions[i], states) for i in group):
                return {i: f"{key}-{state.rpartition('/')[2].lower()}" for i, state in own.items()}
            return {}
        told = [i for i, a in held.items() if a.bodies and (a.country or (a.posts and self._fills_line(i)))]
        return self._by_bodies(key, told, held) if len(told) > 1 else {}

    def _state(self, mention: PersonMention) -> str | None:
        """The state that somebody is told to serve; not one in whose name they only speak."""
        state = mention.affiliation.state
        if state and self._in_name_of.search(self._reading.chars, mention.name.end, mention.end):
            return None
        return state

    def _names_several(self, mention: PersonMention, states: Collection[str]) -> bool:
        """Whether more than one of some states stands beside a name (``NAME, Ambassador of STATE to STATE``)."""
        there = self._reading.within("state", mention.start, mention.end)
        return len({label.ref for match in there for label in match.labels[:1]} & set(states)) > 1

    def _by_bodies(self, key: str, told: Sequence[int], held: dict[int, Affiliation]) -> dict[int, str]:
        """Keys by bodies, where those of a group are in such as have nothing to do with each other."""
        parts: list[list[int]] = []
        for i in told:
            alike = [part for part in parts if not all(self._are_apart(held[i], held[j]) for j in part)]
            parts = [part for part in parts if part not in alike] + [[i, *(j for part in alike for j in part)]]
        if len(parts) < 2:
            return {}
        tails = [slug(held[min(part)].bodies[0].ref.rpartition("/")[2], words=_KEY_WORDS) for part in parts]
        return {i: f"{key}-{tail}" for part, tail in zip(parts, tails, strict=True) for i in part}

    def _are_apart(self, one: Affiliation, other: Affiliation) -> bool:
        """Whether posts and bodies are two people's: of other states, or all in other words, and no office that is
        held beside a post."""
        if one.state or other.state:
            return False
        if _related(one.bodies, other.bodies):
            return False
        if one.country and other.country:
            return one.country != other.country
        posts = [*one.posts, *other.posts]
        if not one.posts or not other.posts or any(map(self._may_be_second, posts)):
            return False
        return not _words(p.text for p in one.posts) & _words(p.text for p in other.posts)

    def _may_be_second(self, post: Post) -> bool:
        """Whether somebody may well hold a post beside another."""
        return self._second.match(post.text.lower()) is not None

    def _fills_line(self, i: int) -> bool:
        """Whether a name and what is said of it are a line of a list."""
        chars, mention = self._reading.chars, self._mentions[i]
        low = chars.rfind("\n", 0, mention.start) + 1
        high = chars.find("\n", mention.end)
        after = chars[mention.end : high if high >= 0 else len(chars)]
        return mention.start - low <= _LABEL and not after.strip(" .;,")

    @cached_property
    def _blocks(self) -> list[int]:
        return [block.start for block in self._reading.text.blocks]

    @cached_property
    def _sections(self) -> list[int]:
        return [block.start for block in self._reading.text.blocks if block.kind == "heading"]

    @staticmethod
    def _begins(starts: Sequence[int], at: int) -> int:
        i = bisect_right(starts, at)
        return starts[i - 1] if i else 0


def _marks(held: Affiliation) -> set[str]:
    """What is told of somebody, as marks by which they are known again."""
    found = {body.ref for body in held.bodies} | {fold_name(post.text) for post in held.posts}
    return found | ({held.state} if held.state else set())


def _related(ones: Iterable[Body], others: Collection[Body]) -> bool:
    """Whether two people's bodies may have to do with each other: by a word, or by an acronym."""
    for one in ones:
        for other in others:
            if one.ref == other.ref or _words([one.text]) & _words([other.text]):
                return True
            if any(map(_ACRONYM.fullmatch, (one.text, other.text))):
                short, long = sorted((one.text, other.text), key=len)
                initials = "".join(word[0] for word in fold_name(long).split())
                if _in_order(short.lower(), initials):
                    return True
    return False


def _words(texts: Iterable[str]) -> set[str]:
    """The beginnings of words that are long enough to tell something."""
    return {word[:_STEM] for text in texts for word in fold_name(text).split() if len(word) >= _OWN}


def _in_order(letters: str, among: str) -> bool:
    """Whether all letters come in others in this order."""
    rest = iter(among)
    return all(letter in rest for letter in letters)
