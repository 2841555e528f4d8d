"""What is said of people, of bodies and cities that only documents name, and of bodies that were kept apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from pyoxigraph import Literal, NamedNode

from ingest import iris
from ingest.identity.people_joining import Distinction, Person
from ingest.records import OrganizationRecord, PlaceRecord
from ontology.vocab import DG, FOAF, ORG, RDF, SCHEMA, SKOS, concept

__all__ = ["Fact", "city_facts", "distinction_facts", "organization_facts", "person_facts"]

Fact: TypeAlias = tuple[NamedNode, NamedNode, NamedNode | Literal]
"""Subject, predicate and object."""

_OWN_KINDS = {"unit": "other"}


def person_facts(person: Person) -> Iterator[Fact]:
    """A person, with all names."""
    node = iris.person(person.slug)
    yield node, RDF.type, FOAF.Person
    yield node, FOAF.name, Literal(person.names[0])
    for name in person.names[1:]:
        yield node, SKOS.altLabel, Literal(name)


def distinction_facts(record: Distinction) -> Iterator[Fact]:
    """Two people or bodies of like name that are two."""
    node = iris.iri(f"{record.one}/apart/{record.other.partition('/')[2]}")
    yield node, RDF.type, DG.Distinction
    yield node, DG.keptApart, iris.iri(record.one)
    yield node, DG.keptApart, iris.iri(record.other)
    yield node, DG.refusedBy, concept("distinction", record.reason)


def city_facts(place: PlaceRecord, language: str) -> Iterator[Fact]:
    """A city that the registry lacks, in its state; nothing of others."""
    if place.within and place.within.startswith("state/"):
        node = iris.iri(place.ref)
        yield node, RDF.type, SCHEMA.City
        yield node, SKOS.prefLabel, Literal(place.label, language=language)
        yield node, SCHEMA.containedInPlace, iris.iri(place.within)


def organization_facts(
    ref: str, records: tuple[OrganizationRecord, ...], *, registered: bool = False
) -> Iterator[Fact]:
    """A body under all its names; of one that the registry has, the names that documents add."""
    node = iris.iri(ref)
    if registered:
        for record in records:
            yield node, SKOS.altLabel, Literal(record.label, language=record.language)
        return
    yield node, RDF.type, ORG.Organization
    labels = sorted(records, key=lambda r: (len(r.label), r.label))
    seen: set[str] = set()
    for record in labels:
        predicate = SKOS.altLabel if record.language in seen else SKOS.prefLabel
        seen.add(record.language)
        yield node, predicate, Literal(record.label, language=record.language)
        if record.acronym:
            yield node, DG.acronym, Literal(record.acronym, language=record.language)
            yield node, SKOS.altLabel, Literal(record.acronym, language=record.language)
        if record.state:
            yield node, ORG.subOrganizationOf, iris.iri(record.state)
    yield node, DG.organizationKind, concept("organization-kind", _OWN_KINDS.get(labels[0].kind, labels[0].kind))
