"""A document itself: its title, kind, date and run of extraction, its parts, the papers that it cites."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from ingest import iris
from ingest.facts.paper import Paper
from ingest.folding import slug
from ingest.identity.entities import Fact
from ingest.literals import moment, number
from ontology.vocab import DCTERMS, DG, PROV, RDF, SCHEMA, concept

__all__ = ["document_facts"]


def document_facts(paper: Paper, graph: NamedNode) -> Iterator[Fact]:
    """What is told of the document itself; ``graph`` is where its facts are."""
    doc, node = paper.conversion.document, paper.node
    yield node, RDF.type, DG.Document
    yield node, DCTERMS.title, paper.text(doc.title)
    if doc.language:
        yield node, DCTERMS.language, Literal(doc.language)
    yield node, DCTERMS.type, concept("document-kind", doc.kind)
    yield node, SCHEMA.sha256, Literal(doc.sha256)
    yield node, DG.length, number(doc.length)
    for predicate, value in ((DG.symbol, doc.symbol), (SCHEMA.isbn, doc.isbn), (SCHEMA.issn, doc.issn)):
        if value:
            yield node, predicate, Literal(value)
    if doc.issued:
        yield node, DCTERMS.issued, moment(doc.issued)
    if doc.publisher:
        yield node, DCTERMS.publisher, iris.iri(doc.publisher)
    for event in doc.about:
        yield node, SCHEMA.about, iris.iri(f"event/{event}")
    for version in paper.linkage.versions.others.get(paper.slug, ()):
        yield node, DG.languageVersionOf, iris.document(version)
    run = iris.run(doc.sha256, paper.conversion.program)
    yield run, RDF.type, DG.ExtractionRun
    yield run, PROV.used, node
    yield run, DG.softwareVersion, Literal(paper.conversion.program)
    yield graph, PROV.wasGeneratedBy, run
    yield from _parts(paper)
    yield from _citations(paper)


def _parts(paper: Paper) -> Iterator[Fact]:
    for record in paper.conversion.parts:
        node = paper.part(record.path)
        yield node, RDF.type, DG.DocumentPart
        yield node, DCTERMS.type, concept("part-type", record.kind)
        yield node, DCTERMS.isPartOf, paper.part(record.parent) if record.parent else paper.node
        if record.heading:
            yield node, DG.heading, Literal(record.heading)
        if record.number:
            yield node, DG.number, Literal(record.number)


def _citations(paper: Paper) -> Iterator[Fact]:
    for record in paper.conversion.citations:
        cited = iris.document(slug(record.symbol.replace("/", "-")))
        yield cited, RDF.type, DG.Document
        yield cited, DG.symbol, Literal(record.symbol)
        yield paper.node, DG.cites, cited
        if record.part:
            yield paper.part(record.part), DG.cites, cited
        yield from paper.span(record.span, cited, record.as_written, record.part)
