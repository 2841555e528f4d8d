"""Mentions: what words denote, how sure that is, and in which statement they lie."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal

from ingest import iris
from ingest.facts.paper import Paper
from ingest.identity.entities import Fact
from ingest.records import MentionRecord
from ontology.vocab import DG, RDF, SKOS, concept

__all__ = ["mention_facts", "within_facts"]


def mention_facts(paper: Paper, record: MentionRecord) -> Iterator[Fact]:
    """What is told of a mention, and of the framework that it cites."""
    rule, denoted = paper.rule(record), iris.iri(record.ref)
    if record.ref.startswith("person:"):
        denoted = iris.person(paper.person(record.ref[7:]))
    yield from paper.span(record.span, denoted, record.as_written, record.part)
    node = paper.mention(record.span)
    yield from paper.sure(node, record, paper.certainty[record.span])
    if rule:
        yield node, DG.joinedBy, concept("joining", rule)
    if record.ref.startswith("framework/"):
        yield from _framework(paper, record)


def _framework(paper: Paper, record: MentionRecord) -> Iterator[Fact]:
    """The part that holds the mention cites the framework; a framework's part is described where it is cited."""
    if record.part:
        yield paper.part(record.part), DG.cites, iris.iri(record.ref)
    _, key, *tail = record.ref.split("/")
    if tail and key != "sdg":
        node = iris.iri(record.ref)
        yield node, RDF.type, DG.FrameworkPart
        yield node, DG.frameworkPartOf, iris.iri(f"framework/{key}")
        yield node, DG.partKind, concept("part-kind", tail[0])
        yield node, SKOS.notation, Literal(tail[1])
        for language, label in record.labels:
            yield node, SKOS.prefLabel, Literal(label, language=language)


def within_facts(paper: Paper) -> Iterator[Fact]:
    """Mentions of frameworks, states and bodies that lie in a statement."""
    said = enumerate(paper.conversion.statements)
    refuses = paper.linkage.reviewed.refuses
    spans = sorted((s.span.start, s.span.end, i) for i, s in said if not refuses(paper.slug, s))
    low = 0
    for mention in sorted(paper.mentions, key=lambda m: m.span):
        while low < len(spans) and spans[low][1] < mention.span.start and low < len(spans) - 1:
            low += 1
        for start, end, i in spans[low:]:
            if start > mention.span.start:
                break
            if mention.span.end <= end:
                node = paper.mention(mention.span)
                yield node, DG.within, paper.statement_nodes[i]
