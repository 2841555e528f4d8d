"""Statements: how the text puts them, who made them, where, and which frameworks they cite."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from ingest import iris
from ingest.facts.paper import Paper
from ingest.identity.entities import Fact
from ingest.records import StatementRecord
from ontology.vocab import DG, ORG, PROV, RDF, SKOS, concept

__all__ = ["statement_facts"]


def statement_facts(paper: Paper, i: int, record: StatementRecord) -> Iterator[Fact]:
    """What is told of the ``i``-th statement of the document."""
    node = paper.statement_nodes[i]
    yield node, RDF.type, DG.Statement
    yield from _worded(node, record)
    if record.event:
        yield node, DG.madeAt, iris.iri(f"event/{record.event}")
    if record.part:
        yield node, DG.reportedIn, paper.part(record.part)
    for cited in record.cites:
        if cited not in _uncited(paper, record):
            yield node, DG.cites, iris.iri(cited)
    yield from _attributed(paper, node, i, record)
    yield node, DG.evidence, paper.mention(record.span)
    yield from paper.span(record.span, node, None, record.part)
    for other in paper.linkage.alternates.get((paper.slug, i), ()):
        yield node, PROV.alternateOf, iris.iri(paper.linkage.statements[other])


def _uncited(paper: Paper, record: StatementRecord) -> set[str]:
    """Frameworks that a statement cites by mentions alone that a reader rejected."""
    if not paper.linkage.reviewed.rejected:
        return set()
    said, kept = (
        {m.ref for m in mentions if record.span.start <= m.span.start < record.span.end}
        for mentions in (paper.conversion.mentions, paper.mentions)
    )
    return said - kept


def _worded(node: NamedNode, record: StatementRecord) -> Iterator[Fact]:
    """How the text puts a statement: words of attribution, verb, act; a recommendation's heading."""
    if record.recommends:
        yield node, RDF.type, DG.Recommendation
    elif record.as_written:
        yield node, DG.asWritten, Literal(record.as_written)
    for predicate, value in ((DG.heading, record.heading), (DG.verb, record.verb)):
        if value:
            yield node, predicate, Literal(value)
    if record.basis:
        yield node, DG.attributionBasis, concept("attribution", record.basis)
    if record.act:
        yield node, DG.speechAct, concept("speech-act", record.act)


def _attributed(paper: Paper, node: NamedNode, i: int, record: StatementRecord) -> Iterator[Fact]:
    """Speaker, post and for whom."""
    confidence = record.confidence
    person: str | None = None
    if record.speaker and record.speaker.startswith("person:"):
        person = paper.person(record.speaker[7:])
    elif (paper.slug, i) in paper.linkage.speakers:
        person, confidence = paper.linkage.speakers[paper.slug, i]
    elif record.speaker:
        yield node, DG.speaker, iris.iri(record.speaker)
    if person:
        yield node, DG.speaker, iris.person(person)
        if record.basis == "by-post":
            yield paper.mention(record.span), DG.joinedBy, concept("joining", "post-holder")
        for holding in record.holdings:
            yield node, DG.inCapacity, iris.held(person, holding.body, holding.post)
            yield from paper.holding(person, holding, paper.day(record.event))
    if record.post:
        body = record.holdings[0].body if record.holdings else (record.on_behalf_of[0] if record.on_behalf_of else None)
        post = iris.post(body, record.post)
        yield node, DG.speakerPost, post
        yield post, RDF.type, ORG.Post
        yield post, SKOS.prefLabel, paper.text(record.post, record.span)
        if body:
            yield post, ORG.postIn, iris.iri(body)
    for behalf in record.on_behalf_of:
        yield node, DG.onBehalfOf, iris.iri(behalf)
    yield from paper.sure(node, record, confidence)
