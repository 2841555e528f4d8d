"""Who is who over all documents: people under all their spellings, posts and their holders, statements reported twice.

Pure and independent of the order of documents: every choice is made from sorted names and keys.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ingest.decided import Bodies, Names, Reviewed, bonds_of, join_bodies, review_facts, trimmed
from ingest.decisions import Decision
from ingest.folding import slug
from ingest.holders import Holders
from ingest.people_joining import Distinction, Person, join_people
from ingest.records import Conversion, OrganizationRecord, StatementRecord
from ingest.sketch import resemblance

__all__ = ["Linkage", "link", "statement_refs"]

_SAME_STATEMENT = 0.7
_INFERRED = 0.1


@dataclass(frozen=True, slots=True)
class Linkage:
    """What is decided over all documents.

    ``people``: (document slug, local key) to the person's slug. ``persons``: the people by slug. ``speakers``:
    (document slug, index of the statement) to the slug of a person and the confidence of that inference.
    ``statements``: (document slug, index) to the ref of that statement. ``alternates``: (document slug, index) to
    other documents' statements that report the same. ``bodies``: what documents call bodies that the registry lacks.
    ``distinctions``: people and bodies of like name that were kept apart. ``decided``: keys of ``people`` that a reader
    joined. ``renamings``, ``reviewed``: what readers decided of bodies and facts; ``unmatched``: their decisions that
    match nothing any more, as messages.
    """

    people: Mapping[tuple[str, str], str] = field(default_factory=dict)
    persons: Mapping[str, Person] = field(default_factory=dict)
    speakers: dict[tuple[str, int], tuple[str, float]] = field(default_factory=dict)
    alternates: dict[tuple[str, int], tuple[tuple[str, int], ...]] = field(default_factory=dict)
    bodies: dict[str, tuple[OrganizationRecord, ...]] = field(default_factory=dict)
    statements: dict[tuple[str, int], str] = field(default_factory=dict)
    distinctions: tuple[Distinction, ...] = ()
    decided: frozenset[tuple[str, str]] = frozenset()
    renamings: Bodies = field(default_factory=Bodies)
    reviewed: Reviewed = field(default_factory=Reviewed)
    unmatched: tuple[str, ...] = ()


def link(
    conversions: Iterable[Conversion], decisions: Sequence[Decision] = (), *, registered: Collection[str] = ()
) -> Linkage:
    """Decide who is who, by the rules and by what readers decided; see :class:`Linkage`.

    Of each conversion only what that takes is kept, so that those of a thousand documents may pass by one at a time.
    ``registered``: refs of the bodies that the registry has, where a decision is about bodies.
    """
    kept = (replace(c, parts=(), events=(), mentions=trimmed(c, decisions), citations=()) for c in conversions)
    found = sorted(kept, key=lambda c: c.document.slug)
    renamings, lost = join_bodies(decisions, found, registered)
    ordered = [renamings.applied(c) for c in found]
    joined = by_rules = join_people(ordered)
    if decisions:
        bonds, strangers = bonds_of(decisions, Names.of(ordered, by_rules))
        joined = join_people(ordered, bonds, by_rules)
        lost += strangers
    names = Names.of(ordered, by_rules, joined) if decisions else Names()
    takings = [d for d in decisions if d.fact is None or d.fact.kind == "participation"]
    speakers = _speakers(ordered, joined.slugs, review_facts(takings, ordered, names, {}))
    reviewed = review_facts(decisions, ordered, names, {key: person for key, (person, _) in speakers.items()})
    living = {tail for key, tail in joined.slugs.items() if key not in reviewed.nobody}
    bodies: dict[str, dict[str, OrganizationRecord]] = defaultdict(dict)
    for conversion in ordered:
        for record in conversion.organizations:
            bodies[record.ref].setdefault(record.label, record)
    apart = (Distinction(min(pair), max(pair), "decision") for pair in renamings.apart)
    return Linkage(
        people=joined.slugs,
        persons={tail: person for tail, person in joined.persons.items() if tail in living},
        speakers=speakers,
        alternates=_alternates(ordered, joined.slugs, speakers, reviewed),
        statements={(c.document.slug, i): ref for c in ordered for i, ref in enumerate(statement_refs(c))},
        bodies={ref: tuple(labels[label] for label in sorted(labels)) for ref, labels in sorted(bodies.items())},
        distinctions=tuple(sorted({*_of_living(joined.distinctions, living), *apart})),
        decided=joined.decided,
        renamings=renamings,
        reviewed=reviewed,
        unmatched=tuple(sorted({*lost, *reviewed.unmatched})),
    )


def _of_living(distinctions: Iterable[Distinction], living: Collection[str]) -> Iterator[Distinction]:
    """Without people whom a reader found to be none."""
    for found in distinctions:
        if {found.one.removeprefix("person/"), found.other.removeprefix("person/")} <= set(living):
            yield found


def statement_refs(conversion: Conversion) -> Iterator[str]:
    """Refs of a document's statements: by where they begin; those that share a place are told apart by who speaks."""
    starts = Counter(s.span.start for s in conversion.statements)
    seen: set[str] = set()
    for record in conversion.statements:
        ref = f"document/{conversion.document.slug}/statement/{record.span.start}"
        if starts[record.span.start] > 1:
            who = record.speaker or (record.on_behalf_of[0] if record.on_behalf_of else record.post or "all")
            ref += "-" + slug(who.rsplit("/", 1)[-1].removeprefix("person:"))
        # What somebody says may be what that one recommends.
        ref += "-2" if ref in seen else ""
        seen.add(ref)
        yield ref


def _speakers(
    conversions: Sequence[Conversion], people: Mapping[tuple[str, str], str], reviewed: Reviewed
) -> dict[tuple[str, int], tuple[str, float]]:
    """Holders of posts that one document names and another document of the same run of meetings tells."""
    holders: dict[str, Holders] = defaultdict(Holders)
    for conversion in conversions:
        source = conversion.document.slug
        for participation in conversion.participations:
            if reviewed.refuses(source, participation):
                continue
            for holding in participation.holdings:
                holders[_run(participation.event)].add(holding.post, holding.body, people[source, participation.person])
    found: dict[tuple[str, int], tuple[str, float]] = {}
    for conversion in conversions:
        for i, statement in enumerate(conversion.statements):
            if statement.speaker is None and statement.post and statement.event:
                bodies = [*statement.on_behalf_of, *(h.body for h in statement.holdings)]
                resolved = holders[_run(statement.event)].resolve(statement.post, bodies)
                if resolved:
                    lowered = _INFERRED + (0 if resolved[1] else _INFERRED)
                    found[conversion.document.slug, i] = (resolved[0], round(statement.confidence - lowered, 2))
    return found


def _run(event: str) -> str:
    """The run of meetings that an event belongs to: series and year, or the meeting itself."""
    root = event.split("/", 1)[0]
    parts = root.split("-")
    years = [i for i, p in enumerate(parts) if len(p) == 4 and p.isdigit()]
    return "-".join(parts[: years[0] + 1]) if years else root


def _alternates(
    conversions: Sequence[Conversion],
    people: Mapping[tuple[str, str], str],
    speakers: dict[tuple[str, int], tuple[str, float]],
    reviewed: Reviewed,
) -> dict[tuple[str, int], tuple[tuple[str, int], ...]]:
    """Statements of different documents in nearly the same words, of the same speaker or for the same state.

    Each is compared with the first of every group that shares a hash with it, and is paired with that one only: the
    pairs, and the work, grow with the statements and not with their square.
    """
    firsts: dict[tuple[int, bool, str], list[tuple[str, int]]] = defaultdict(list)
    records: dict[tuple[str, int], StatementRecord] = {}
    pairs: dict[tuple[str, int], list[tuple[str, int]]] = defaultdict(list)
    for conversion in conversions:
        for i, statement in enumerate(conversion.statements):
            key = conversion.document.slug, i
            if reviewed.refuses(key[0], statement):
                continue
            records[key] = statement
            who = _who(key, statement, people, speakers)
            buckets = [firsts[value, statement.recommends, who] for value in statement.sketch]
            alike = (
                first
                for first in dict.fromkeys(first for bucket in buckets for first in bucket)
                if first[0] != key[0] and resemblance(records[first].sketch, statement.sketch) >= _SAME_STATEMENT
            )
            first = next(alike, None)
            if first is None:
                for bucket in buckets:
                    bucket.append(key)
            else:
                pairs[first].append(key)
                pairs[key].append(first)
    return {key: tuple(sorted(others)) for key, others in sorted(pairs.items())}


def _who(
    key: tuple[str, int],
    record: StatementRecord,
    people: Mapping[tuple[str, str], str],
    speakers: dict[tuple[str, int], tuple[str, float]],
) -> str:
    if record.speaker and record.speaker.startswith("person:"):
        return people[key[0], record.speaker[7:]]
    if key in speakers:
        return speakers[key][0]
    return record.speaker or " ".join(record.on_behalf_of) or (record.post or "")
