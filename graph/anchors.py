"""Check that what a graph says about places in a text is so.

Four checks, named like shapes in reports: ``Anchor-bounds`` (a span lies within its document), ``Anchor-iri`` (the
mention's IRI tells its offsets), ``Anchor-within`` (a mention within a statement lies in the statement's span) and,
where the text is at hand, ``Anchor-text`` (the span holds what ``dg:asWritten`` says).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from graph.violations import Violation
from ingest.folding import fold
from ontology.vocab import DG, RDF, SCHEMA

__all__ = ["check_anchors", "same_words"]

_OFFSETS_IN_IRI = re.compile(r"/mention/(\d+)-(\d+)$")


def check_anchors(quads: Iterable[Quad], slug: str, texts: Mapping[str, str]) -> Iterator[Violation]:
    """The faults of one document's graph; ``texts`` by their SHA-256."""
    graph = _Graph(quads)
    for node in graph.members(DG.Mention):
        for mention in graph.spans(node):
            length, text = graph.document(node, texts)
            for check, message in _faults(graph, node, mention, length, text):
                yield Violation(f"Anchor-{check}", slug, mention.start, node.value, message)


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int

    def __contains__(self, other: _Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def __str__(self) -> str:
        return f"{self.start}-{self.end}"


def _faults(
    graph: _Graph, node: NamedNode, span: _Span, length: int | None, text: str | None
) -> Iterator[tuple[str, str]]:
    if not 0 <= span.start < span.end or (length is not None and span.end > length):
        yield "bounds", f"Keep the span {span} within the document, which has {length} code points."
    in_iri = _OFFSETS_IN_IRI.search(node.value)
    if in_iri and (int(in_iri[1]), int(in_iri[2])) != (span.start, span.end):
        yield "iri", f"Give a mention at {span} an IRI that says so."
    for statement in graph.nodes(node, DG.within):
        spans = [s for mention in graph.nodes(statement, DG.evidence) for s in graph.spans(mention)]
        if spans and not any(span in whole for whole in spans):
            yield "within", f"Put the mention at {span} within its statement, {', '.join(map(str, spans))}."
    written = graph.text(node, DG.asWritten)
    if text is not None and written is not None and not same_words(text[span.start : span.end], written):
        yield "text", f"Give the span that holds {written!r}; {span} holds {text[span.start : span.end]!r}."


def same_words(span: str, written: str) -> bool:
    """Whether a stretch of text is what was written down of it, but for spaces, hyphens, case and accents.

    What was written down may lack whole lines from the middle: a footnote or a page's head that stands between the
    halves of a name.

    >>> same_words("le Cadre de gou-\\nvernance", "le Cadre de gouvernance")
    True
    >>> same_words("le Cadre\\n12\\nde gouvernance", "le Cadre de gouvernance"), same_words("le Cadre", "un Cadre")
    (True, False)
    """
    wanted = fold(written).replace(" ", "")
    lines = [fold(line).replace(" ", "") for line in span.split("\n")]
    if "".join(lines) == wanted:
        return True
    inner = range(1, len(lines))
    return any("".join(lines[:first] + lines[last:]) == wanted for first in inner for last in inner if first < last)


class _Graph:
    """One graph's quads by subject and property."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        self._values: dict[tuple[object, NamedNode], list[object]] = {}
        for quad in quads:
            self._values.setdefault((quad.subject, quad.predicate), []).append(quad.object)

    def members(self, cls: NamedNode) -> list[NamedNode]:
        of_class = (s for (s, p), values in self._values.items() if p == RDF.type and cls in values)
        return sorted((s for s in of_class if isinstance(s, NamedNode)), key=lambda s: s.value)

    def nodes(self, node: NamedNode, predicate: NamedNode) -> list[NamedNode]:
        return [value for value in self._values.get((node, predicate), ()) if isinstance(value, NamedNode)]

    def text(self, node: NamedNode, predicate: NamedNode) -> str | None:
        for value in self._values.get((node, predicate), ()):
            if isinstance(value, Literal):
                return value.value
        return None

    def spans(self, mention: NamedNode) -> list[_Span]:
        """The mention's span, unless it lacks whole numbers, which is for the shapes to say."""
        start, end = self.text(mention, DG.start), self.text(mention, DG.end)
        return [_Span(int(start), int(end))] if start and end and start.isdigit() and end.isdigit() else []

    def document(self, mention: NamedNode, texts: Mapping[str, str]) -> tuple[int | None, str | None]:
        """Length of the document that a mention counts in, and its text where that is at hand."""
        for document in self.nodes(mention, DG.source):
            length, digest = self.text(document, DG.length), self.text(document, SCHEMA.sha256)
            return int(length) if length and length.isdigit() else None, texts.get(digest or "")
        return None, None
