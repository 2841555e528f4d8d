"""Records to quads: the graph of each document and that of the registry; `ingest.facts` knows what to tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Quad

from ingest.facts.documents import document_facts
from ingest.facts.meetings import event_facts, participation_facts
from ingest.facts.mentions import mention_facts, within_facts
from ingest.facts.paper import Paper
from ingest.facts.statements import statement_facts
from ingest.identity.entities import Fact, distinction_facts, organization_facts, person_facts
from ingest.identity.linkage import Linkage
from ingest.records import Conversion
from ontology.vocab import GRAPH_REGISTRY, document_graph

__all__ = ["document_quads", "registry_quads"]


def document_quads(conversion: Conversion, linkage: Linkage) -> Iterator[Quad]:
    """Everything in the named graph of one document, each quad once."""
    graph = document_graph(conversion.document.slug)
    for fact in dict.fromkeys(_document_facts(Paper(linkage.applied(conversion), linkage), graph)):
        yield Quad(*fact, graph)


def registry_quads(linkage: Linkage) -> Iterator[Quad]:
    """People, posts and bodies that the documents name and the registry files lack, one after the other."""
    for facts in _registry_facts(linkage):
        for fact in dict.fromkeys(facts):
            yield Quad(*fact, GRAPH_REGISTRY)


def _registry_facts(linkage: Linkage) -> Iterator[Iterable[Fact]]:
    """The facts of each person, body and distinction."""
    for person in linkage.persons.values():
        yield person_facts(person)
    for ref, records in linkage.bodies.items():
        yield organization_facts(ref, records, registered=ref in linkage.renamings.registered)
    for distinction in linkage.distinctions:
        yield distinction_facts(distinction)


def _document_facts(paper: Paper, graph: NamedNode) -> Iterator[Fact]:
    """The facts of one document, but for those that a reader rejected."""
    refuses = paper.linkage.reviewed.refuses
    yield from document_facts(paper, graph)
    for event in paper.conversion.events:
        yield from event_facts(paper, event)
    for participation in paper.conversion.participations:
        if not refuses(paper.slug, participation):
            yield from participation_facts(paper, participation)
    for i, statement in enumerate(paper.conversion.statements):
        if not refuses(paper.slug, statement):
            yield from statement_facts(paper, i, statement)
    for mention in paper.mentions:
        yield from mention_facts(paper, mention)
    yield from within_facts(paper)
