"""Decisions of readers brought to bear on documents: who is one, who is two, which facts are accepted or rejected.

A decision outlives the conversion that it was made on: a fact is found again by document, kind, speaker or agent and
the place in the text, whatever its span became; a person by any name that documents give. What matches nothing any
more is told, never dropped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from itertools import product
from typing import TypeVar

from ingest.folding import slug
from ingest.identity.decisions import Decision, FactKey
from ingest.identity.parted import Parted
from ingest.identity.people_joining import Bonds, JoinedPeople, Key
from ingest.records import Conversion, MentionRecord, ParticipationRecord, Span, StatementRecord

__all__ = ["Bodies", "Fact", "Names", "Reviewed", "bonds_of", "join_bodies", "renamed", "review_facts"]

Fact = tuple[str, ParticipationRecord | StatementRecord | MentionRecord]
"""Slug of a document, and one of its records."""

_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True)
class Names:
    """How documents call people: every key with the slugs that it has had, the first by the rules alone.

    ``parted``: whom decisions part by their places."""

    slugs: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    spellings: Mapping[Key, frozenset[str]] = field(default_factory=dict)
    parted: Parted = field(default_factory=Parted)

    @classmethod
    def of(cls, conversions: Iterable[Conversion], parted: Parted, *joined: JoinedPeople) -> Names:
        """The names of all people of the documents, by the rules alone and with what was decided."""
        spellings = {
            (c.document.slug, p.key): frozenset({p.key, *map(slug, p.names)}) for c in conversions for p in c.people
        }
        return cls({key: tuple(one.slugs[key] for one in joined) for key in spellings}, spellings, parted)

    def keys(self, name: str) -> frozenset[Key]:
        """Whom ``person/SLUG`` or ``person/SLUG@DOCUMENT`` means: the one of that slug, else those spelled so; with
        a place behind the document, the one whom it names."""
        if ":" in name:
            return frozenset([self.parted.keys[name]] if name in self.parted.keys else [])
        tail, _, document = name.removeprefix("person/").partition("@")
        here = [key for key in self.spellings if not document or key[0] == document]
        for called in (lambda key: self.slugs[key][:1], lambda key: self.slugs[key], lambda key: self.spellings[key]):
            found = frozenset(key for key in here if tail in called(key))
            if found:
                several = self.parted.several
                return found.union(*(several[key] & self.spellings.keys() for key in found if key in several))
        return frozenset()

    def fullest(self, key: Key, keys: Iterable[Key]) -> Key:
        """Of those who are one person with this key, the one with the longest name."""
        return min((k for k in keys if self.slugs[k] == self.slugs[key]), key=lambda k: (-len(k[1]), k))

    def is_called(self, key: Key, name: str) -> bool:
        """Whether somebody may be meant by ``person/SLUG``."""
        tail = name.removeprefix("person/").partition("@")[0]
        return tail in self.slugs.get(key, ()) or tail in self.spellings.get(key, ())


@dataclass(frozen=True, slots=True)
class Bodies:
    """New names (refs) of bodies that are one with others, in all documents (under "") or in one, by document.

    ``registered``: those new names that the registry has. ``apart``: pairs of refs that were decided to be two.
    """

    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    registered: frozenset[str] = frozenset()
    apart: tuple[tuple[str, str], ...] = ()

    def applied(self, conversion: Conversion) -> Conversion:
        """The conversion with these names in place of the old ones."""
        names = {**self.names.get("", {}), **self.names.get(conversion.document.slug, {})}
        return renamed(conversion, names) if names else conversion


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The facts that readers accepted and rejected, people who are none, and decisions that match nothing."""

    accepted: frozenset[Fact] = frozenset()
    rejected: frozenset[Fact] = frozenset()
    nobody: frozenset[Key] = frozenset()
    unmatched: tuple[str, ...] = ()

    def refuses(self, document: str, record: ParticipationRecord | StatementRecord | MentionRecord) -> bool:
        """Whether the fact is not to be written: rejected itself, or of somebody who is none."""
        if not self.rejected and not self.nobody:
            return False
        if isinstance(record, ParticipationRecord):
            person: str | None = record.person
        else:
            ref = record.speaker if isinstance(record, StatementRecord) else record.ref
            person = ref[7:] if ref and ref.startswith("person:") else None
        return (document, record) in self.rejected or (document, person) in self.nobody

    def accepts(self, document: str, record: ParticipationRecord | StatementRecord | MentionRecord) -> bool:
        """Whether a reader holds the fact to be right."""
        return bool(self.accepted) and (document, record) in self.accepted


def bonds_of(decisions: Iterable[Decision], names: Names) -> tuple[Bonds, list[str]]:
    """Which keys are one, under the first one's name, and which are two by decision; the decisions that match nobody.

    Where one name takes in the other (``different-from person/a-tissier person/aube-tissier`` of one person), the
    narrower one is told apart from the rest.
    """
    same: list[tuple[Key, Key]] = []
    apart: list[tuple[Key, Key]] = []
    leading: set[Key] = set()
    unmatched = []
    for decision in decisions:
        if not decision.key.startswith("person/") or not decision.other:
            continue
        one, other = names.keys(decision.key), names.keys(decision.other)
        if decision.decision == "same-as":
            # Those that the rules make one are joined by the rules: one of them will do; not those at a place alone.
            placed = {decision.key, decision.other} & names.parted.keys.keys()
            heads = sorted({key if placed else names.fullest(key, one | other) for key in one | other})
            same += [(heads[0], key) for key in heads[1:]] if one and other else []
            leading |= one
        else:
            one, other = (one - other, other) if one > other else (one, other - one)
            apart += product(sorted(one), sorted(other))
        if not one or not other:
            unmatched.append(_unmatched(decision))
    return Bonds(tuple(same), tuple(apart), frozenset(leading)), unmatched


def join_bodies(
    decisions: Iterable[Decision], conversions: Iterable[Conversion], registered: Collection[str]
) -> tuple[Bodies, list[str]]:
    """Which bodies get which names by decision, and the decisions that match none. The registry's name wins."""
    found: dict[str, set[str]] = defaultdict(set)
    for conversion in conversions:
        for record in conversion.organizations:
            found[record.ref].add(conversion.document.slug)
    names: dict[str, dict[str, str]] = defaultdict(dict)
    apart: list[tuple[str, str]] = []
    unmatched = []
    for decision in decisions:
        if not decision.key.startswith("organization/") or not decision.other:
            continue
        one, other, document = _ref(decision.key), _ref(decision.other), decision.other.partition("@")[2]
        known = all(ref in found or ref in registered for ref in (one, other))
        if known and decision.decision == "same-as" and not {one, other} <= set(registered):
            kept, gone = (other, one) if other in registered else (one, other)
            names[""][gone] = kept
        elif known and decision.decision == "different-from" and one != other:
            apart.append((one, other))
        elif known and decision.decision == "different-from" and document in found[other]:
            names[document][other] = f"{other}-{document}"
            apart.append((one, f"{other}-{document}"))
        else:
            unmatched.append(_unmatched(decision))
    names[""] = {gone: kept for gone in names[""] if (kept := _last(gone, names[""])) != gone}
    own = {kept for kept in names[""].values() if kept not in found}
    return Bodies({key: value for key, value in names.items() if value}, frozenset(own), tuple(apart)), unmatched


def _ref(name: str) -> str:
    return name.partition("@")[0]


def _last(ref: str, names: Mapping[str, str]) -> str:
    """What a ref is called after all renamings; one that leads back to itself stays."""
    seen = {ref}
    while names.get(ref, ref) not in seen:
        ref = names[ref]
        seen.add(ref)
    return ref


def renamed(record: _Record, names: Mapping[str, str]) -> _Record:
    """A record, or a tuple of some, in which other refs stand for some."""
    if isinstance(record, Span):
        return record
    if isinstance(record, str):
        return names.get(record, record)  # type: ignore[return-value]
    if isinstance(record, tuple):
        return tuple(renamed(one, names) for one in record)  # type: ignore[return-value]
    if not is_dataclass(record) or isinstance(record, type):
        return record
    changed = {one.name: renamed(getattr(record, one.name), names) for one in fields(record)}
    return replace(record, **changed)


def _trimmed(conversion: Conversion, decisions: Iterable[Decision]) -> tuple[MentionRecord, ...]:
    """The mentions of a document that a decision may be about."""
    keys = [d.fact for d in decisions if d.fact and d.fact.kind == "mention"]
    wanted = [key for key in keys if key.document == conversion.document.slug]
    if not wanted:
        return ()
    return tuple(m for m in conversion.mentions if any(_overlap(key, m) for key in wanted))


def review_facts(
    decisions: Sequence[Decision],
    conversions: Mapping[str, Conversion],
    names: Names,
    told: Mapping[tuple[str, int], str],
) -> Reviewed:
    """What was decided of facts; ``told``: slugs of the speakers of statements that another document tells.

    Of the conversions (by the slugs of their documents) those are read that a decision is about.
    """
    accepted: set[Fact] = set()
    rejected: set[Fact] = set()
    nobody: set[Key] = set()
    unmatched = []
    for decision in decisions:
        fact, found = decision.fact, frozenset[Fact]()
        if fact is not None and fact.document in conversions:
            conversion = conversions[fact.document]
            conversion = replace(conversion, mentions=_trimmed(conversion, decisions))
            is_same_text = not decision.text or conversion.document.sha256.startswith(decision.text)
            found = _matches(fact, _Document(conversion, names, told), anywhere=not is_same_text)
            (accepted if decision.decision == "accept" else rejected).update(found)
        elif fact is None and decision.decision == "reject":
            nobody |= names.keys(decision.key)
        is_on_facts = decision.decision in ("accept", "reject")
        if is_on_facts and not found and (fact is not None or not names.keys(decision.key)):
            unmatched.append(_unmatched(decision))
    return Reviewed(frozenset(accepted - rejected), frozenset(rejected), frozenset(nobody), tuple(unmatched))


@dataclass(frozen=True, slots=True)
class _Document:
    """One document's facts, each with whom or what it is of."""

    conversion: Conversion
    names: Names
    told: Mapping[tuple[str, int], str]

    def facts(self, kind: str) -> Iterator[tuple[Fact, tuple[str, ...]]]:
        here = self.conversion.document.slug
        if kind == "participation":
            for taking in self.conversion.participations:
                yield (here, taking), (f"person:{taking.person}",)
        elif kind == "mention":
            for mention in self.conversion.mentions:
                yield (here, mention), (mention.ref,)
        else:
            for i, said in enumerate(self.conversion.statements):
                if said.recommends == (kind == "recommendation"):
                    resolved = self.told.get((here, i))
                    speaker = f"person/{resolved}" if resolved else said.speaker
                    yield (here, said), ((speaker,) if speaker else ()) + said.on_behalf_of

    def is_of(self, refs: Iterable[str], who: str) -> bool:
        here = self.conversion.document.slug
        for ref in refs:
            if ref == who or (ref.startswith("person:") and self.names.is_called((here, ref[7:]), who)):
                return True
        return False


def _matches(key: FactKey, document: _Document, *, anywhere: bool) -> frozenset[Fact]:
    """The facts that a key means: those that overlap its span most; in another text than the reader's the only one."""
    found: dict[Fact, int] = {}
    for fact, refs in document.facts(key.kind):
        record = fact[1]
        is_meant = not refs if not key.who else document.is_of(refs, key.who)
        if isinstance(record, ParticipationRecord):
            is_meant = is_meant and (record.role, f"event/{record.event}") == (key.role, key.event)
        if is_meant or key.kind == "recommendation":
            found[fact] = _overlap(key, record)
    if anywhere:
        return frozenset(found) if len(found) == 1 else frozenset()
    most = max(found.values(), default=0)
    return frozenset(fact for fact, overlap in found.items() if overlap == most > 0)


def _overlap(key: FactKey, record: ParticipationRecord | StatementRecord | MentionRecord) -> int:
    """How many code points a key's span and a record's share."""
    return max(0, min(key.end, record.span.end) - max(key.start, record.span.start))


def _unmatched(decision: Decision) -> str:
    return f"{decision.place}: {decision} matches nothing any more; look again, and change or delete the line"
