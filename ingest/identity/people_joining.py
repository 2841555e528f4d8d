"""Which names are one person: spellings, initials, shortened and misspelt names join, homonyms stay apart.

Two names are compared only where their surnames begin alike, or where their words are the same in another order, and
of those that say the same of somebody only the first, so that the work grows with the number of people and not with
its square, nor with how often each is named. By which rule names were joined, and why alike ones were not, is kept
(concepts of the schemes ``joining`` and ``distinction``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, combinations

from ingest.folding import slug
from ingest.identity.likeness import Named, compare, shortening
from ingest.identity.namesakes import namesakes, part
from ingest.identity.transliteration import sounds
from ingest.identity.unions import Key, Unions
from ingest.naming.names import name_key, plain_name
from ingest.records import Conversion

__all__ = ["Bonds", "Distinction", "Gathered", "JoinedPeople", "Key", "Person", "join_people", "rule_of_form"]

_MOST_FITTING = 5
_PERSON = "person:"


@dataclass(frozen=True, slots=True)
class Person:
    """One person over all documents; ``names`` are all spellings, the preferred one first.

    ``rules``: folded spellings other than the preferred one, each with the rule by which it was joined.
    """

    slug: str
    names: tuple[str, ...]
    documents: tuple[str, ...]
    rules: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Distinction:
    """Two people or bodies (refs, in order) of like name that were kept apart, and why."""

    one: str
    other: str
    reason: str


@dataclass(frozen=True, slots=True)
class Bonds:
    """What readers decided: pairs of keys that are one person, and pairs that are two, whatever the rules say.

    ``leading``: keys whose names a person goes by, where others were joined to them.
    """

    same: tuple[tuple[Key, Key], ...] = ()
    apart: tuple[tuple[Key, Key], ...] = ()
    leading: frozenset[Key] = frozenset()


_UNBOUND = Bonds()


@dataclass(frozen=True, slots=True)
class JoinedPeople:
    """The slug of each key, the people by slug, those kept apart, and the keys that a decision joined to others."""

    slugs: Mapping[Key, str] = field(default_factory=dict)
    persons: Mapping[str, Person] = field(default_factory=dict)
    distinctions: tuple[Distinction, ...] = ()
    decided: frozenset[Key] = frozenset()


class Gathered:
    """The people of all documents, as little of each as joining takes; what several have in common is kept once."""

    def __init__(self) -> None:
        self._named: list[Named] = []
        self._words: dict[str, str] = {}
        self._refs: dict[frozenset[str], frozenset[str]] = {}

    def add(self, conversion: Conversion) -> None:
        """Take those of one document."""
        events = _events_of(conversion)
        for person in conversion.people:
            words = (self._words.setdefault(word, word) for word in name_key(person.names[0]).split())
            marks = map(frozenset, (person.states, person.bodies, person.genders, events.get(person.key, ())))
            states, bodies, genders, there = (self._refs.setdefault(some, some) for some in marks)
            key = conversion.document.slug, person.key
            self._named.append(Named(key, tuple(words), person.names, states, bodies, genders, there))

    def named(self) -> list[Named]:
        """All of them in order of keys."""
        return sorted(self._named, key=lambda named: named.key)


def _events_of(conversion: Conversion) -> Mapping[str, set[str]]:
    """The meetings in which people of a document took part or spoke, by their keys."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for taking in conversion.participations:
        found[taking.person].add(taking.event.partition("/")[0])
    for said in conversion.statements:
        if said.event and said.speaker and said.speaker.startswith(_PERSON):
            found[said.speaker.removeprefix(_PERSON)].add(said.event.partition("/")[0])
    return found


def join_people(named: Sequence[Named], bonds: Bonds = _UNBOUND, known: JoinedPeople | None = None) -> JoinedPeople:
    """Who is who, by the rules and what was decided otherwise; ``named`` in order of keys.

    With ``known``, those whose name is what it was there keep their slug, whomever they were joined to or parted from.
    """
    joining = _Joining(named, bonds)
    joining.run()
    slugs: dict[Key, str] = {}
    persons: dict[str, Person] = {}
    called = [(_preferred([m for m in g if m.key in bonds.leading] or g), g) for g in joining.groups()]
    for name, group in sorted(called, key=lambda pair: (pair[0], pair[1][0].key)):
        before = _slug_before(name, group, bonds, known)
        others = known.persons.keys() if known and not before else ()
        tail = _free(before or slug(name), group, persons, others)
        # Most are called in the graph as in a document: one string is enough for both.
        tail = next((m.key[1] for m in group if m.key[1] == tail), tail)
        spellings = sorted({n for m in group for n in m.names} - {name})
        documents = tuple(sorted({m.key[0] for m in group}))
        persons[tail] = Person(tail, (name, *spellings), documents, tuple(joining.rules(group, name_key(name))))
        slugs.update({m.key: tail for m in group})
    return JoinedPeople(slugs, persons, tuple(joining.distinctions(slugs)), joining.decided())


def _slug_before(name: str, group: Sequence[Named], bonds: Bonds, known: JoinedPeople | None) -> str | None:
    """The slug that somebody of this group had under this name, the one whose name it was given first."""
    if known is None:
        return None
    keys = sorted((m.key for m in group), key=lambda key: (key not in bonds.leading, key))
    had = (known.slugs[key] for key in keys)
    return next((tail for tail in had if known.persons[tail].names[0] == name), None)


def _free(tail: str, group: list[Named], *taken: Collection[str]) -> str:
    """A slug that no other person has: a homonym's gets its state or body, else a document's."""
    if not any(tail in slugs for slugs in taken):
        return tail
    marks = sorted({ref.rsplit("/", 1)[-1].lower() for m in group for ref in (*m.states, *m.bodies)})
    marks += [*sorted({m.key[0] for m in group}), "-".join(group[0].key)]
    marked = (f"{tail}-{mark}" for mark in marks)
    return next(slug for slug in marked if not any(slug in slugs for slugs in taken))


class _Joining:
    """One run over all names: what is joined to what by which rule, and what is refused."""

    def __init__(self, named: Sequence[Named], bonds: Bonds) -> None:
        self._by_key = {n.key: n for n in named}
        self._named = named
        self._bonds = bonds
        self._unions = Unions(self._by_key, bonds.apart)
        self._joins: list[tuple[Key, Key, str]] = []
        self._refused: list[tuple[Key, Key, str]] = [(a, b, "decision") for a, b in bonds.apart]

    def run(self) -> None:
        """Decisions first, then names of like length, then shortened ones where one person fits."""
        for one, other in self._bonds.same:
            self._join(one, other, "decision")
        buckets: dict[str, list[Named]] = defaultdict(list)
        ordered: dict[tuple[str, ...], list[Named]] = defaultdict(list)
        heard: dict[tuple[str, str], list[Named]] = defaultdict(list)
        alike = self._alike()
        for named, *others in alike:
            for again in others:
                self._unions.join(named.key, again.key)
            for word in {named.words[-1][:3], *([named.words[-2][:3]] if len(named.words) > 2 else [])}:
                buckets[word].append(named)
            ordered[tuple(sorted(named.words))].append(named)
            for sound in sounds(named.words):
                heard[sound].append(named)
        for groups in namesakes(alike):
            self._refused += part(groups, self._unions)
        for bucket in (*buckets.values(), *ordered.values(), *heard.values()):
            self._compare(bucket)
        shorts: list[tuple[Named, list[tuple[Key, str]]]] = []
        for group in alike:
            words = group[0].words
            # "Ana Paz R.": the surname is the word before.
            surname = words[-2] if len(words) > 2 and len(words[-1]) == 1 else words[-1]
            longer = self._longer(group[0], buckets[surname[:3]])
            shorts += [(named, longer) for named in group if longer]
        # The fuller names first, so that "Mbaye" finds them joined.
        for short, longer in sorted(shorts, key=lambda s: (-len(s[0].words), -sum(map(len, s[0].words)), s[0].key)):
            self._lengthen(short, longer)

    def _alike(self) -> list[list[Named]]:
        """The names in groups that say the same of somebody, first of all in words, by the first of each group.

        Those of a group are joined to the same others, and to each other, but where a decision is about one of them.
        """
        decided = {self._by_key[key].words for key in chain(*self._bonds.same, *self._bonds.apart)}
        groups: dict[tuple[object, ...], list[Named]] = defaultdict(list)
        for named in self._named:
            own = named.key if named.words in decided else None
            groups[named.words, named.states, named.bodies, named.genders, own].append(named)
        return list(groups.values())

    def _compare(self, bucket: Sequence[Named]) -> None:
        for one, other in combinations(bucket, 2):
            if self._unions.root(one.key) != self._unions.root(other.key):
                rule, against = compare(one, other)
                if rule:
                    self._join(one.key, other.key, rule)
                elif against:
                    self._refused.append((one.key, other.key, against))

    def _longer(self, short: Named, bucket: Sequence[Named]) -> list[tuple[Key, str]]:
        """Those of whose names this one may be a shortened form, each with the rule."""
        found = []
        for other in bucket:
            rule, against = shortening(short, other)
            if rule:
                found.append((other.key, rule))
            elif against:
                self._refused.append((short.key, other.key, against))
        return found

    def _lengthen(self, short: Named, longer: Sequence[tuple[Key, str]]) -> None:
        """Join a shortened name to the one person whom it fits."""
        fitting: dict[Key, tuple[Key, str]] = {}
        here = self._unions.root(short.key)
        for other, rule in longer:
            root = self._unions.root(other)
            if root != here and root not in fitting and self._unions.may_join(short.key, other):
                fitting[root] = other, rule
        if len(fitting) == 1:
            self._join(short.key, *next(iter(fitting.values())))
        else:
            self._refused += [(short.key, key, "several-fit") for key, _ in list(fitting.values())[:_MOST_FITTING]]

    def _join(self, one: Key, other: Key, rule: str) -> None:
        if self._unions.may_join(one, other):
            self._unions.join(one, other)
            self._joins.append((one, other, rule))

    def groups(self) -> list[list[Named]]:
        """The names of each person."""
        groups: dict[Key, list[Named]] = defaultdict(list)
        for named in self._named:
            groups[self._unions.root(named.key)].append(named)
        return list(groups.values())

    def rules(self, group: Sequence[Named], preferred: str) -> Iterator[tuple[str, str]]:
        """Each folded spelling of a person but the preferred one, with the rule that first joined it to another."""
        found: dict[str, str] = {}
        for one, other, rule in self._joins_of[self._unions.root(group[0].key)]:
            words = [" ".join(self._by_key[key].words) for key in (one, other)]
            if words[0] != words[1]:
                for spelling in words:
                    found.setdefault(spelling, rule)
        yield from sorted((spelling, rule) for spelling, rule in found.items() if spelling != preferred)

    @cached_property
    def _joins_of(self) -> defaultdict[Key, list[tuple[Key, Key, str]]]:
        """The joins of each person; where a rule joins a spelling too, that says more than a decision on the person."""
        found: defaultdict[Key, list[tuple[Key, Key, str]]] = defaultdict(list)
        for join in sorted(self._joins, key=lambda join: join[2] == "decision"):
            found[self._unions.root(join[0])].append(join)
        return found

    def decided(self) -> frozenset[Key]:
        """Keys of people of one name whom a decision made one."""
        pairs = (pair for *pair, rule in self._joins if rule == "decision")
        return frozenset(b for a, b in pairs if self._by_key[a].words == self._by_key[b].words)

    def distinctions(self, slugs: Mapping[Key, str]) -> list[Distinction]:
        """Those refused who did not become one by way of others, in order."""
        found = set()
        for a, b, reason in self._refused:
            one, other = sorted((f"person/{slugs[a]}", f"person/{slugs[b]}"))
            if one != other:
                found.add(Distinction(one, other, reason))
        return sorted(found)


def _preferred(group: list[Named]) -> str:
    """A first name rather than its initial; then the spelling of most documents, the fuller one, with more accents."""
    counts = Counter(name for m in group for name in m.names[:1])

    def rank(name: str) -> tuple[bool, bool, int, int, int, str]:
        words = name.split()
        is_initial = len(words[0].rstrip(".")) == 1
        return len(words) < 2, is_initial, -counts[name], -len(words), -sum(ord(c) > 127 for c in name), name

    return min(counts, key=rank)


def rule_of_form(written: str, person: Person, *, decided: bool = False) -> str:
    """The rule by which a name as it is written is a person's; ``decided`` where a reader joined people of one name.

    >>> someone = Person("aube-tissier", ("Aube Tissier", "A. Tissier"), ("a",), (("a tissier", "initials"),))
    >>> [rule_of_form(written, someone) for written in ("Aube TISSIER", "Aubé Tissier", "A. Tissier", "Tissier")]
    ['same-name', 'accents', 'initials', 'surname']
    """
    key = name_key(written)
    if key == name_key(person.names[0]):
        if decided:
            return "decision"
        return "same-name" if plain_name(written) == plain_name(person.names[0]) else "accents"
    return dict(person.rules).get(key, "surname")
