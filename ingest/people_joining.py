"""Which names are one person: spellings, initials, shortened and misspelt names join, homonyms stay apart.

Two names are compared only where their surnames begin alike, so that the work grows with the number of people and
not with its square.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz

from ingest.folding import slug
from ingest.names import name_key
from ingest.records import Conversion

__all__ = ["Person", "join_people"]

_Key = tuple[str, str]
_SURE, _ALIKE, _TYPO, _FIRST = 93.0, 90.0, 84.0, 75.0


@dataclass(frozen=True, slots=True)
class Person:
    """One person over all documents; ``names`` are all spellings, the preferred one first."""

    slug: str
    names: tuple[str, ...]
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Named:
    key: _Key
    words: tuple[str, ...]
    names: tuple[str, ...]
    states: frozenset[str]
    bodies: frozenset[str]
    genders: frozenset[str]


def join_people(conversions: Sequence[Conversion]) -> tuple[dict[_Key, str], dict[str, Person]]:
    """The slug of each (document, local key), and the people."""
    named = [
        _Named(
            (c.document.slug, p.key),
            tuple(name_key(p.names[0]).split()),
            p.names,
            frozenset(p.states),
            frozenset(p.bodies),
            frozenset(p.genders),
        )
        for c in conversions
        for p in c.people
    ]
    groups = _groups(sorted(named, key=lambda n: n.key))
    people: dict[_Key, str] = {}
    persons: dict[str, Person] = {}
    for group in sorted(groups, key=lambda g: (_preferred(g), g[0].key)):
        name = _preferred(group)
        tail = _free(slug(name), group, persons)
        others = sorted({n for m in group for n in m.names} - {name})
        persons[tail] = Person(tail, (name, *others), tuple(sorted({m.key[0] for m in group})))
        people.update({m.key: tail for m in group})
    return people, persons


def _free(tail: str, group: list[_Named], persons: dict[str, Person]) -> str:
    """A slug that no other person has: a homonym's gets its state or body."""
    if tail not in persons:
        return tail
    marks = sorted({ref.rsplit("/", 1)[-1].lower() for m in group for ref in (*m.states, *m.bodies)}) or [
        group[0].key[0]
    ]
    return next(f"{tail}-{mark}" for mark in [*marks, group[0].key[0]] if f"{tail}-{mark}" not in persons)


class _Unions:
    """Sets that only grow together, each known by its smallest key."""

    def __init__(self, keys: Iterable[_Key]) -> None:
        self._above = {key: key for key in keys}

    def root(self, key: _Key) -> _Key:
        while self._above[key] != key:
            self._above[key] = self._above[self._above[key]]
            key = self._above[key]
        return key

    def join(self, one: _Key, other: _Key) -> None:
        a, b = self.root(one), self.root(other)
        self._above[max(a, b)] = min(a, b)


def _groups(named: list[_Named]) -> list[list[_Named]]:
    buckets: dict[str, list[_Named]] = defaultdict(list)
    for one in named:
        for word in {one.words[-1][:3], *([one.words[-2][:3]] if len(one.words) > 2 else [])}:
            buckets[word].append(one)
    people = _Unions(n.key for n in named)
    for bucket in buckets.values():
        for one, other in combinations(bucket, 2):
            if people.root(one.key) != people.root(other.key) and _same_person(one, other):
                people.join(one.key, other.key)
    # A shortened name joins only where one person fits it; the fuller names first, so that "Mbaye" finds them joined.
    for short in sorted(named, key=lambda n: (*(-size for size in _size(n)), n.key)):
        fuller = {people.root(o.key) for o in buckets[short.words[-1][:3]] if _shortens(short, o)}
        fuller.discard(people.root(short.key))
        if len(fuller) == 1:
            people.join(short.key, *fuller)
    groups: dict[_Key, list[_Named]] = defaultdict(list)
    for one in named:
        groups[people.root(one.key)].append(one)
    return list(groups.values())


def _same_person(one: _Named, other: _Named) -> bool:
    if one.words == other.words:
        return not _contradict(one, other)
    if min(len(one.words), len(other.words)) == 1 or _shortened(one.words, other.words):
        return False
    return not _shortened(other.words, one.words) and _misspelt(one, other)


def _shortens(short: _Named, other: _Named) -> bool:
    """Whether one name is a shortened form of the other: a surname alone needs a state in common."""
    if _size(short) >= _size(other) or not _shortened(short.words, other.words) or _contradict(short, other):
        return False
    return len(short.words) > 1 or bool(short.states & other.states)


def _size(one: _Named) -> tuple[int, int]:
    return len(one.words), sum(map(len, one.words))


def _contradict(one: _Named, other: _Named) -> bool:
    """Whether what is known of two people cannot be of one: other genders, or other states and no body in common."""
    if one.genders and other.genders and not one.genders & other.genders:
        return True
    apart = bool(one.states and other.states and not one.states & other.states)
    return apart and not one.bodies & other.bodies


def _shortened(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words of one name stand in the other in order, initials for the words that they begin."""
    if len(short) > len(long) or short[-1] != long[-1]:
        return False
    rest = iter(long)
    return all(any(_stands_for(word, candidate) for candidate in rest) for word in short)


def _stands_for(word: str, candidate: str) -> bool:
    return (
        word == candidate
        or (len(word) == 1 and candidate.startswith(word))
        or (len(candidate) == 1 and word.startswith(candidate))
    )


def _misspelt(one: _Named, other: _Named) -> bool:
    """Whether two names differ by slips of the pen, with a state or body in common to bear it out."""
    if len(one.words[0]) > 1 and len(other.words[0]) > 1 and one.words[0][0] != other.words[0][0]:
        return False
    shared = bool(one.states & other.states or one.bodies & other.bodies)
    whole = fuzz.ratio(" ".join(one.words), " ".join(other.words))
    surnames = fuzz.ratio(one.words[-1], other.words[-1])
    if _contradict(one, other) or surnames < _TYPO:
        return False
    first = fuzz.ratio(one.words[0], other.words[0])
    if one.words[-1] == other.words[-1] and whole >= _SURE and first >= _TYPO:
        return True
    return whole >= _ALIKE and (shared or one.words[0] == other.words[0]) and first >= _FIRST


def _preferred(group: list[_Named]) -> str:
    """The spelling of most documents; then the fuller one, with more accents, first in the alphabet."""
    counts = Counter(name for m in group for name in m.names[:1])
    return min(
        counts, key=lambda n: (len(n.split()) < 2, -counts[n], -len(n.split()), -sum(ord(c) > 127 for c in n), n)
    )
