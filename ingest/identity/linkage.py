"""Who is who over all documents: people under all their spellings, posts and their holders, statements reported twice.

Pure and independent of the order of documents: every choice is made from sorted names and keys.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from ingest.folding import slug
from ingest.identity.decided import Bodies, Names, Reviewed, bonds_of, join_bodies, review_facts
from ingest.identity.decisions import Decision
from ingest.identity.likeness import Named
from ingest.identity.parted import Parted, parted_by
from ingest.identity.people_joining import Bonds, Distinction, Gathered, Person, join_people
from ingest.identity.post_speakers import Asked, find_speakers
from ingest.identity.retelling import Echoes, Pairs, Telling, pair_tellings
from ingest.identity.translated import Tongues, pair_translations
from ingest.identity.versions import Editions, Versions
from ingest.records import Conversion, OrganizationRecord, StatementRecord

__all__ = ["Linkage", "link", "statement_refs"]

_NO_VERSIONS = Versions()


@dataclass(frozen=True, slots=True)
class Linkage:
    """What is decided over all documents.

    ``people``: (document slug, local key) to the person's slug. ``persons``: the people by slug. ``speakers``:
    (document slug, index of the statement) to the slug of a person and the confidence of that inference.
    ``alternates``: (document slug, index) to other documents' statements that report the same. ``statements``: the refs
    of these. ``bodies``: what documents call bodies that the registry lacks.
    ``distinctions``: people and bodies of like name that were kept apart. ``decided``: keys of ``people`` that a reader
    joined. ``renamings``, ``parted``, ``reviewed``: what readers decided of bodies, homonyms and facts; ``unmatched``:
    their decisions that match nothing any more, as messages. ``versions``: which documents are one paper in several
    languages.
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
    parted: Parted = field(default_factory=Parted)
    reviewed: Reviewed = field(default_factory=Reviewed)
    unmatched: tuple[str, ...] = ()
    versions: Versions = field(default_factory=Versions)

    def applied(self, conversion: Conversion) -> Conversion:
        """The conversion under the names of bodies, people and events that were decided over all documents."""
        return self.versions.applied(self.parted.applied(self.renamings.applied(conversion)))


def link(
    conversions: Iterable[Conversion] | Mapping[str, Conversion],
    decisions: Sequence[Decision] = (),
    *,
    registered: Collection[str] = (),
) -> Linkage:
    """Decide who is who, by the rules and by what readers decided; see :class:`Linkage`.

    A mapping of slugs to conversions may read each when it is asked for: they are passed by several times, one at a
    time, and of each only what linking takes is kept, so that a thousand of them take little memory.
    ``registered``: refs of the bodies that the registry has, where a decision is about bodies.
    """
    given = conversions if isinstance(conversions, Mapping) else {c.document.slug: c for c in conversions}
    renamings, lost = join_bodies(decisions, given.values(), registered) if decisions else (Bodies(), [])
    parted = parted_by(decisions, given) if decisions else Parted()
    named, bodies, asked, echoes, editions, tongues = _survey(_Renamed(given, renamings, parted).values())
    versions = editions.versions(given)
    found = _Renamed(given, renamings, parted, versions)
    named = [_at_meetings(one, versions) if one.key[0] in versions.events else one for one in named]
    # Whom a reader parted was one before, and the slug of that one is known to readers.
    joined = by_rules = join_people(named, Bonds(same=tuple(parted.pairs({n.key for n in named}))))
    names = Names()
    if decisions:
        bonds, strangers = bonds_of(decisions, Names.of(found.values(), parted, by_rules))
        joined = join_people(named, bonds, by_rules)
        lost += strangers
        names = Names.of(found.values(), parted, by_rules, joined)
    takings = [d for d in decisions if d.fact is None or d.fact.kind == "participation"]
    speakers = find_speakers(found.values(), asked, joined.slugs, review_facts(takings, found, names, {}), versions)
    reviewed = review_facts(decisions, found, names, {key: person for key, (person, _) in speakers.items()})
    pairs = _paired(found, partial(_tellings, joined.slugs, speakers, reviewed), echoes, tongues, versions)
    living = {tail for key, tail in joined.slugs.items() if key not in reviewed.nobody}
    apart = (Distinction(min(pair), max(pair), "decision") for pair in renamings.apart)
    return Linkage(
        people=joined.slugs,
        persons={tail: person for tail, person in joined.persons.items() if tail in living},
        speakers=speakers,
        alternates=pairs.alternates(),
        statements=pairs.refs,
        bodies={ref: tuple(labels[label] for label in sorted(labels)) for ref, labels in sorted(bodies.items())},
        distinctions=tuple(sorted({*_of_living(joined.distinctions, living), *apart})),
        decided=joined.decided,
        renamings=renamings,
        parted=parted,
        reviewed=reviewed,
        unmatched=tuple(sorted({*lost, *reviewed.unmatched})),
        versions=versions,
    )


class _Renamed(Mapping[str, Conversion]):
    """Conversions in order of slugs, with other names of bodies and events; each is made when it is asked for."""

    def __init__(
        self,
        conversions: Mapping[str, Conversion],
        renamings: Bodies,
        parted: Parted,
        versions: Versions = _NO_VERSIONS,
    ) -> None:
        self._conversions = conversions
        self._renamings = renamings
        self._parted = parted
        self._versions = versions
        self._slugs = sorted(conversions)

    def __getitem__(self, slug: str) -> Conversion:
        return self._versions.applied(self._parted.applied(self._renamings.applied(self._conversions[slug])))

    def __iter__(self) -> Iterator[str]:
        return iter(self._slugs)

    def __len__(self) -> int:
        return len(self._slugs)


def _survey(
    conversions: Iterable[Conversion],
) -> tuple[list[Named], dict[str, dict[str, OrganizationRecord]], Asked, Echoes, Editions, Tongues]:
    """People in order of keys, bodies by ref and label, posts whose holders are asked for, words that come again,
    the documents of each edition, and the languages in which meetings are reported."""
    people, asked, echoes, editions, tongues = Gathered(), Asked(), Echoes(), Editions(), Tongues()
    bodies: defaultdict[str, dict[str, OrganizationRecord]] = defaultdict(dict)
    for conversion in conversions:
        people.add(conversion)
        asked.add(conversion)
        echoes.add(conversion)
        editions.add(conversion)
        tongues.add(conversion)
        for record in conversion.organizations:
            bodies[record.ref].setdefault(record.label, record)
    return people.named(), bodies, asked, echoes, editions, tongues


def _paired(
    found: Mapping[str, Conversion],
    tell: Callable[[Iterable[Conversion]], Iterator[Telling]],
    echoes: Echoes,
    tongues: Tongues,
    versions: Versions,
) -> Pairs:
    """The statements that several documents report."""
    pairs = pair_tellings(lambda: tell(found.values()), echoes)
    for one, other in versions.pairs():
        pairs.pair_paragraphs(tell([found[one]]), tell([found[other]]))
    pair_translations(pairs, ((found[slug], tell([found[slug]])) for slug in tongues.shared(versions.event)))
    return pairs


def _at_meetings(named: Named, versions: Versions) -> Named:
    """Somebody with the meetings as they are called in the graph."""
    return replace(named, events=frozenset(versions.event(named.key[0], event) for event in named.events))


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


def _tellings(
    people: Mapping[tuple[str, str], str],
    speakers: Mapping[tuple[str, int], tuple[str, float]],
    reviewed: Reviewed,
    conversions: Iterable[Conversion],
) -> Iterator[Telling]:
    """All statements but those that a reader refuses, with who made them."""
    for conversion in conversions:
        here = conversion.document.slug
        for i, (ref, statement) in enumerate(zip(statement_refs(conversion), conversion.statements, strict=True)):
            if not reviewed.refuses(here, statement):
                who = _who((here, i), statement, people, speakers)
                sketch = array("I", statement.sketch)
                yield Telling((here, i), ref, who, statement.recommends, sketch, statement.part)


def _who(
    key: tuple[str, int],
    record: StatementRecord,
    people: Mapping[tuple[str, str], str],
    speakers: Mapping[tuple[str, int], tuple[str, float]],
) -> str:
    if record.speaker and record.speaker.startswith("person:"):
        return people[key[0], record.speaker[7:]]
    if key in speakers:
        return speakers[key][0]
    return record.speaker or " ".join(record.on_behalf_of) or (record.post or "")
