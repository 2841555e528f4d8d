"""One document whose facts are told: its names for things, and what facts of every kind are made of."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from ingest import iris
from ingest.identity.entities import Fact
from ingest.identity.linkage import Linkage, statement_refs
from ingest.identity.people_joining import rule_of_form
from ingest.literals import decimal, moment, number
from ingest.naming.joinings import sureness
from ingest.records import Conversion, HoldingRecord, MentionRecord, ParticipationRecord, Span, StatementRecord
from ontology.vocab import DG, ORG, RDF, SKOS, concept

__all__ = ["UNDETERMINED", "Paper"]

UNDETERMINED = "und"
"""BCP 47's tag for words in a language that is not known."""


class Paper:
    """A document's records with what the linkage decided on them."""

    def __init__(self, conversion: Conversion, linkage: Linkage) -> None:
        self.conversion = conversion
        self.linkage = linkage
        self.slug = conversion.document.slug
        self.node = iris.document(self.slug)
        self.language = conversion.document.language
        self.tongues = conversion.tongues
        self.dates = {e.key: e.start for e in conversion.events if e.start}
        self.parts = sorted((p.span.start, p.span.end, p.path) for p in conversion.parts)
        self.named = {m.span for m in conversion.mentions if m.ref.startswith("person:")}
        self.mentions = [m for m in conversion.mentions if not linkage.reviewed.refuses(self.slug, m)]
        self.certainty: dict[Span, float] = {}
        for mention in self.mentions:
            sure = min(mention.confidence, sureness(self.rule(mention)))
            sure = 1.0 if linkage.reviewed.accepts(self.slug, mention) else sure
            # Where a span denotes two things, its mention is as sure as the less sure of them.
            self.certainty[mention.span] = min(sure, self.certainty.get(mention.span, 1.0))
        self.statement_nodes = [iris.iri(ref) for ref in statement_refs(conversion)]

    def mention(self, span: Span) -> NamedNode:
        """The node of what stands at a span."""
        return iris.mention(self.slug, span.start, span.end)

    def part(self, path: str) -> NamedNode:
        """The node of the part with a path."""
        return iris.part(self.slug, path)

    def text(self, value: str, span: Span | None = None, language: str | None = None) -> Literal:
        """Words of the document, with the tag of the language that it has there."""
        i = bisect_right(self.tongues, span.start, key=lambda t: t.span.start) - 1 if span else -1
        if span is not None and i >= 0 and span.start < self.tongues[i].span.end:
            language = self.tongues[i].language
        return Literal(value, language=language or self.language or UNDETERMINED)

    def person(self, key: str) -> str:
        """The key that the linkage gives the person whom the converters gave this one."""
        return self.linkage.people[self.slug, key]

    def sure(
        self, node: NamedNode, record: ParticipationRecord | StatementRecord | MentionRecord, confidence: float
    ) -> Iterator[Fact]:
        """How sure a fact is: wholly where a reader accepted it, and then it says so."""
        accepted = self.linkage.reviewed.accepts(self.slug, record)
        yield node, DG.confidence, decimal(1.0 if accepted else confidence)
        if accepted:
            yield node, DG.review, concept("review", "accepted")

    def span(self, span: Span, denoted: NamedNode | None, written: str | None, part: str | None) -> Iterator[Fact]:
        """A mention of what ``denoted`` names."""
        node = self.mention(span)
        yield node, RDF.type, DG.Mention
        yield node, DG.source, self.node
        yield node, DG.start, number(span.start)
        yield node, DG.end, number(span.end)
        if denoted is not None:
            yield node, DG.denotes, denoted
        if written:
            yield node, DG.asWritten, Literal(written)
        if part:
            yield node, DG.inPart, self.part(part)

    def holding(self, person: str, record: HoldingRecord, attested: str | None) -> Iterator[Fact]:
        """A person's post, with its body, the words for it, and the day on which the text attests it."""
        node = iris.held(person, record.body, record.post)
        post = iris.post(record.body, record.post)
        yield node, RDF.type, DG.PostHolding
        yield node, DG.holder, iris.person(person)
        yield node, DG.post, post
        yield node, DG.evidence, self.mention(record.span)
        yield from self.span(record.span, post, None, self.part_at(record.span.start))
        if attested:
            yield node, DG.attestedOn, moment(attested)
        yield post, RDF.type, ORG.Post
        yield post, SKOS.prefLabel, self.text(record.post, record.span)
        if record.body:
            yield node, ORG.organization, iris.iri(record.body)
            yield post, ORG.postIn, iris.iri(record.body)

    def part_at(self, offset: int) -> str | None:
        """Path of the innermost part that holds a place of the source."""
        before = self.parts[: bisect_right(self.parts, (offset, sys.maxsize, ""))]
        return next((path for _, end, path in reversed(before) if offset < end), None)

    def day(self, event: str | None) -> str | None:
        """The day of an event, or of the meeting that it is part of."""
        while event:
            if event in self.dates:
                return self.dates[event].split("T")[0]
            event = event.rpartition("/")[0]
        return None

    def rule(self, record: MentionRecord) -> str | None:
        """By which rule the words of a mention denote what they denote."""
        if not record.ref.startswith("person:"):
            return record.rule
        key = self.slug, record.ref[7:]
        person = self.linkage.persons[self.linkage.people[key]]
        return rule_of_form(record.as_written, person, decided=key in self.linkage.decided)
