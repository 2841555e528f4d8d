"""Records to quads: the only place that knows both the records and the terms of the ontology."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad

from ingest import iris
from ingest.folding import slug
from ingest.identity.entities import Fact, city_facts, distinction_facts, organization_facts, person_facts
from ingest.identity.linkage import Linkage, statement_refs
from ingest.identity.people_joining import rule_of_form
from ingest.literals import decimal, moment, number
from ingest.naming.joinings import sureness
from ingest.records import (
    Conversion,
    EventRecord,
    HoldingRecord,
    MentionRecord,
    ParticipationRecord,
    Span,
    StatementRecord,
)
from ontology.vocab import (
    DCTERMS,
    DG,
    GRAPH_REGISTRY,
    ORG,
    PROV,
    RDF,
    SCHEMA,
    SKOS,
    concept,
    document_graph,
)

__all__ = ["document_quads", "registry_quads"]


def document_quads(conversion: Conversion, linkage: Linkage) -> Iterator[Quad]:
    """Everything in the named graph of one document, each quad once."""
    graph = document_graph(conversion.document.slug)
    for fact in dict.fromkeys(_Facts(linkage.applied(conversion), linkage).all(graph)):
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


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


UNDETERMINED = "und"
"""BCP 47's tag for words in a language that is not known."""


class _Facts:
    """The facts of one document."""

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
            sure = min(mention.confidence, sureness(self._rule(mention)))
            sure = 1.0 if linkage.reviewed.accepts(self.slug, mention) else sure
            # Where a span denotes two things, its mention is as sure as the less sure of them.
            self.certainty[mention.span] = min(sure, self.certainty.get(mention.span, 1.0))
        self.statement_nodes = [iris.iri(ref) for ref in statement_refs(conversion)]

    def all(self, graph: NamedNode) -> Iterator[Fact]:
        yield from self._document(graph)
        for event in self.conversion.events:
            yield from self._event(event)
        refuses = self.linkage.reviewed.refuses
        for participation in self.conversion.participations:
            if not refuses(self.slug, participation):
                yield from self._participation(participation)
        for i, statement in enumerate(self.conversion.statements):
            yield from () if refuses(self.slug, statement) else self._statement(i, statement)
        for mention in self.mentions:
            yield from self._mention(mention)
        yield from self._within()

    def _sure(
        self, node: NamedNode, record: ParticipationRecord | StatementRecord | MentionRecord, confidence: float
    ) -> Iterator[Fact]:
        """How sure a fact is: wholly where a reader accepted it, and then it says so."""
        accepted = self.linkage.reviewed.accepts(self.slug, record)
        yield node, DG.confidence, decimal(1.0 if accepted else confidence)
        if accepted:
            yield node, DG.review, concept("review", "accepted")

    def text(self, value: str, span: Span | None = None, language: str | None = None) -> Literal:
        """Words of the document, with the tag of the language that it has there."""
        i = bisect_right(self.tongues, span.start, key=lambda t: t.span.start) - 1 if span else -1
        if span is not None and i >= 0 and span.start < self.tongues[i].span.end:
            language = self.tongues[i].language
        return Literal(value, language=language or self.language or UNDETERMINED)

    def person(self, key: str) -> str:
        return self.linkage.people[self.slug, key]

    def _document(self, graph: NamedNode) -> Iterator[Fact]:
        doc, node = self.conversion.document, self.node
        yield node, RDF.type, DG.Document
        yield node, DCTERMS.title, self.text(doc.title)
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
        for version in self.linkage.versions.others.get(self.slug, ()):
            yield node, DG.languageVersionOf, iris.document(version)
        run = iris.run(doc.sha256, self.conversion.program)
        yield run, RDF.type, DG.ExtractionRun
        yield run, PROV.used, node
        yield run, DG.softwareVersion, Literal(self.conversion.program)
        yield graph, PROV.wasGeneratedBy, run
        yield from self._parts()
        yield from self._citations()

    def _parts(self) -> Iterator[Fact]:
        for record in self.conversion.parts:
            node = iris.part(self.slug, record.path)
            yield node, RDF.type, DG.DocumentPart
            yield node, DCTERMS.type, concept("part-type", record.kind)
            yield node, DCTERMS.isPartOf, iris.part(self.slug, record.parent) if record.parent else self.node
            if record.heading:
                yield node, DG.heading, Literal(record.heading)
            if record.number:
                yield node, DG.number, Literal(record.number)

    def _citations(self) -> Iterator[Fact]:
        for record in self.conversion.citations:
            cited = iris.document(slug(record.symbol.replace("/", "-")))
            yield cited, RDF.type, DG.Document
            yield cited, DG.symbol, Literal(record.symbol)
            yield self.node, DG.cites, cited
            if record.part:
                yield iris.part(self.slug, record.part), DG.cites, cited
            yield from self._span(record.span, cited, record.as_written, record.part)

    def _span(self, span: Span, denoted: NamedNode | None, written: str | None, part: str | None) -> Iterator[Fact]:
        """A mention of what ``denoted`` names."""
        node = iris.mention(self.slug, span.start, span.end)
        yield node, RDF.type, DG.Mention
        yield node, DG.source, self.node
        yield node, DG.start, number(span.start)
        yield node, DG.end, number(span.end)
        if denoted is not None:
            yield node, DG.denotes, denoted
        if written:
            yield node, DG.asWritten, Literal(written)
        if part:
            yield node, DG.inPart, iris.part(self.slug, part)

    def _event(self, record: EventRecord) -> Iterator[Fact]:
        node = iris.iri(f"event/{record.key}")
        yield node, RDF.type, DG.Event
        yield node, DG.eventType, concept("event-type", record.kind)
        if record.label:
            yield node, SKOS.prefLabel, self.text(record.label, None, record.language)
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
            yield from city_facts(record.place, self.language or UNDETERMINED)
        for organizer in record.organizers:
            yield node, SCHEMA.organizer, iris.iri(organizer)
        for funder in record.funders:
            yield node, SCHEMA.funder, iris.iri(funder)
        mention = iris.mention(self.slug, *_ends(record.span))
        yield node, DG.evidence, mention
        yield from self._span(record.span, node, None, None)
        yield mention, DG.joinedBy, concept("joining", "same-meeting")

    def _participation(self, record: ParticipationRecord) -> Iterator[Fact]:
        person = self.person(record.person)
        event = iris.iri(f"event/{record.event}")
        node = iris.participation(record.event, person, record.role)
        yield event, DG.hasParticipation, node
        yield node, RDF.type, DG.Participation
        yield node, DG.participant, iris.person(person)
        yield node, DG.participationRole, concept("role", record.role)
        yield node, DG.status, concept("status", record.status)
        yield node, DG.asWritten, Literal(record.as_written)
        yield from self._sure(node, record, record.confidence)
        if record.gender_marker:
            yield node, DG.genderMarker, Literal(record.gender_marker)
        if record.mode:
            yield node, DG.mode, concept("mode", record.mode)
        for behalf in record.on_behalf_of:
            yield node, DG.onBehalfOf, iris.iri(behalf)
        for holding in record.holdings:
            yield node, DG.inCapacity, iris.held(person, holding.body, holding.post)
            yield from self._holding(person, holding, self._date(record.event))
        for span in (record.span, *record.also):
            yield node, DG.evidence, iris.mention(self.slug, *_ends(span))
            yield from self._span(span, iris.person(person), None, None)
            if span not in self.named:
                yield iris.mention(self.slug, *_ends(span)), DG.joinedBy, concept("joining", "post-holder")

    def _holding(self, person: str, record: HoldingRecord, attested: str | None) -> Iterator[Fact]:
        node = iris.held(person, record.body, record.post)
        post = iris.post(record.body, record.post)
        yield node, RDF.type, DG.PostHolding
        yield node, DG.holder, iris.person(person)
        yield node, DG.post, post
        yield node, DG.evidence, iris.mention(self.slug, *_ends(record.span))
        yield from self._span(record.span, post, None, self._part_at(record.span.start))
        if attested:
            yield node, DG.attestedOn, moment(attested)
        yield post, RDF.type, ORG.Post
        yield post, SKOS.prefLabel, self.text(record.post, record.span)
        if record.body:
            yield node, ORG.organization, iris.iri(record.body)
            yield post, ORG.postIn, iris.iri(record.body)

    def _part_at(self, offset: int) -> str | None:
        """Path of the innermost part that holds a place of the source."""
        before = self.parts[: bisect_right(self.parts, (offset, sys.maxsize, ""))]
        return next((path for _, end, path in reversed(before) if offset < end), None)

    def _date(self, event: str | None) -> str | None:
        """The day of an event, or of the meeting that it is part of."""
        while event:
            if event in self.dates:
                return self.dates[event].split("T")[0]
            event = event.rpartition("/")[0]
        return None

    def _statement(self, i: int, record: StatementRecord) -> Iterator[Fact]:
        node = self.statement_nodes[i]
        yield node, RDF.type, DG.Statement
        yield from self._worded(node, record)
        if record.event:
            yield node, DG.madeAt, iris.iri(f"event/{record.event}")
        if record.part:
            yield node, DG.reportedIn, iris.part(self.slug, record.part)
        for cited in record.cites:
            if cited not in self._uncited(record):
                yield node, DG.cites, iris.iri(cited)
        yield from self._attributed(node, i, record)
        yield node, DG.evidence, iris.mention(self.slug, *_ends(record.span))
        yield from self._span(record.span, node, None, record.part)
        for other in self.linkage.alternates.get((self.slug, i), ()):
            yield node, PROV.alternateOf, iris.iri(self.linkage.statements[other])

    def _uncited(self, record: StatementRecord) -> set[str]:
        """Frameworks that a statement cites by mentions alone that a reader rejected."""
        if not self.linkage.reviewed.rejected:
            return set()
        said, kept = (
            {m.ref for m in mentions if record.span.start <= m.span.start < record.span.end}
            for mentions in (self.conversion.mentions, self.mentions)
        )
        return said - kept

    @staticmethod
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

    def _attributed(self, node: NamedNode, i: int, record: StatementRecord) -> Iterator[Fact]:
        """Speaker, post and for whom."""
        confidence = record.confidence
        person: str | None = None
        if record.speaker and record.speaker.startswith("person:"):
            person = self.person(record.speaker[7:])
        elif (self.slug, i) in self.linkage.speakers:
            person, confidence = self.linkage.speakers[self.slug, i]
        elif record.speaker:
            yield node, DG.speaker, iris.iri(record.speaker)
        if person:
            yield node, DG.speaker, iris.person(person)
            if record.basis == "by-post":
                yield iris.mention(self.slug, *_ends(record.span)), DG.joinedBy, concept("joining", "post-holder")
            for holding in record.holdings:
                yield node, DG.inCapacity, iris.held(person, holding.body, holding.post)
                yield from self._holding(person, holding, self._date(record.event))
        if record.post:
            body = (
                record.holdings[0].body
                if record.holdings
                else (record.on_behalf_of[0] if record.on_behalf_of else None)
            )
            post = iris.post(body, record.post)
            yield node, DG.speakerPost, post
            yield post, RDF.type, ORG.Post
            yield post, SKOS.prefLabel, self.text(record.post, record.span)
            if body:
                yield post, ORG.postIn, iris.iri(body)
        for behalf in record.on_behalf_of:
            yield node, DG.onBehalfOf, iris.iri(behalf)
        yield from self._sure(node, record, confidence)

    def _rule(self, record: MentionRecord) -> str | None:
        """By which rule the words of a mention denote what they denote."""
        if not record.ref.startswith("person:"):
            return record.rule
        key = self.slug, record.ref[7:]
        person = self.linkage.persons[self.linkage.people[key]]
        return rule_of_form(record.as_written, person, decided=key in self.linkage.decided)

    def _mention(self, record: MentionRecord) -> Iterator[Fact]:
        rule, denoted = self._rule(record), iris.iri(record.ref)
        if record.ref.startswith("person:"):
            denoted = iris.person(self.person(record.ref[7:]))
        yield from self._span(record.span, denoted, record.as_written, record.part)
        node = iris.mention(self.slug, *_ends(record.span))
        yield from self._sure(node, record, self.certainty[record.span])
        if rule:
            yield node, DG.joinedBy, concept("joining", rule)
        if record.ref.startswith("framework/"):
            yield from self._framework(record)

    def _framework(self, record: MentionRecord) -> Iterator[Fact]:
        """The part that holds the mention cites the framework; a framework's part is described where it is cited."""
        if record.part:
            yield iris.part(self.slug, record.part), DG.cites, iris.iri(record.ref)
        _, key, *tail = record.ref.split("/")
        if tail and key != "sdg":
            node = iris.iri(record.ref)
            yield node, RDF.type, DG.FrameworkPart
            yield node, DG.frameworkPartOf, iris.iri(f"framework/{key}")
            yield node, DG.partKind, concept("part-kind", tail[0])
            yield node, SKOS.notation, Literal(tail[1])
            for language, label in record.labels:
                yield node, SKOS.prefLabel, Literal(label, language=language)

    def _within(self) -> Iterator[Fact]:
        """Mentions of frameworks, states and bodies that lie in a statement."""
        said = enumerate(self.conversion.statements)
        refuses = self.linkage.reviewed.refuses
        spans = sorted((s.span.start, s.span.end, i) for i, s in said if not refuses(self.slug, s))
        low = 0
        for mention in sorted(self.mentions, key=lambda m: m.span):
            while low < len(spans) and spans[low][1] < mention.span.start and low < len(spans) - 1:
                low += 1
            for start, end, i in spans[low:]:
                if start > mention.span.start:
                    break
                if mention.span.end <= end:
                    node = iris.mention(self.slug, mention.span.start, mention.span.end)
                    yield node, DG.within, self.statement_nodes[i]
