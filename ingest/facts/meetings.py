"""Events, and who took part in them."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from ingest import iris
from ingest.facts.paper import UNDETERMINED, Paper
from ingest.identity.entities import Fact, city_facts
from ingest.literals import moment, number
from ingest.records import EventRecord, ParticipationRecord
from ontology.vocab import DG, RDF, SCHEMA, SKOS, concept

__all__ = ["event_facts", "participation_facts"]


def event_facts(paper: Paper, record: EventRecord) -> Iterator[Fact]:
    """What is told of a meeting, or of a part of one."""
    node = iris.iri(f"event/{record.key}")
    yield node, RDF.type, DG.Event
    yield node, DG.eventType, concept("event-type", record.kind)
    yield from _labels(paper, record, node)
    above = f"event/{record.parent}" if record.parent else record.series
    if above:
        yield node, SCHEMA.superEvent, iris.iri(above)
    if record.start:
        yield node, SCHEMA.startDate, moment(record.start)
    if record.end:
        yield node, SCHEMA.endDate, moment(record.end)
    if record.position:
        yield node, SCHEMA.position, number(record.position)
    if record.status:
        yield node, DG.status, concept("status", record.status)
    if record.place:
        yield node, SCHEMA.location, iris.iri(record.place.ref)
        yield from city_facts(record.place, paper.language or UNDETERMINED)
    for organizer in record.organizers:
        yield node, SCHEMA.organizer, iris.iri(organizer)
    for funder in record.funders:
        yield node, SCHEMA.funder, iris.iri(funder)
    mention = paper.mention(record.span)
    yield node, DG.evidence, mention
    yield from paper.span(record.span, node, None, None)
    yield mention, DG.joinedBy, concept("joining", "same-meeting")


def _labels(paper: Paper, record: EventRecord, node: NamedNode) -> Iterator[Fact]:
    if record.label:
        yield node, SKOS.prefLabel, paper.text(record.label, None, record.language)
    for other in record.others:
        yield node, SKOS.altLabel, paper.text(other)


def participation_facts(paper: Paper, record: ParticipationRecord) -> Iterator[Fact]:
    """What is told of somebody's part in a meeting."""
    person = paper.person(record.person)
    event = iris.iri(f"event/{record.event}")
    node = iris.participation(record.event, person, record.role)
    yield event, DG.hasParticipation, node
    yield node, RDF.type, DG.Participation
    yield node, DG.participant, iris.person(person)
    yield node, DG.participationRole, concept("role", record.role)
    yield node, DG.status, concept("status", record.status)
    yield node, DG.asWritten, Literal(record.as_written)
    yield from paper.sure(node, record, record.confidence)
    if record.gender_marker:
        yield node, DG.genderMarker, Literal(record.gender_marker)
    if record.mode:
        yield node, DG.mode, concept("mode", record.mode)
    for behalf in record.on_behalf_of:
        yield node, DG.onBehalfOf, iris.iri(behalf)
    for holding in record.holdings:
        yield node, DG.inCapacity, iris.held(person, holding.body, holding.post)
        yield from paper.holding(person, holding, paper.day(record.event))
    for span in (record.span, *record.also):
        yield node, DG.evidence, paper.mention(span)
        yield from paper.span(span, iris.person(person), None, None)
        if span not in paper.named:
            yield paper.mention(span), DG.joinedBy, concept("joining", "post-holder")
