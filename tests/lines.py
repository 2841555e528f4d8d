"""A small pipeline for tests of the store: each line of a file that names a state by its code is a mention.

And a registry of few entries: bringing in the whole one takes most of the time of a short ingest.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Triple

from graph.reference import reference_graphs
from ingest.errors import SourceError
from ingest.records import Conversion, DocumentRecord, MentionRecord, Span
from ingest.source import Source, read_source
from ontology.vocab import DG, FOAF, GRAPH_ONTOLOGY, GRAPH_REGISTRY, ID, PROV, RDF, document_graph
from tests.ingesting import knowledge

__all__ = ["LinePipeline", "few_entries", "line_document", "with_few_entries"]

_STATES = frozenset(f"{ID}state/{code}" for code in ("CAN", "FRA", "GHA", "KEN", "MEX"))


def line_document(slug: str, *states: str) -> str:
    """The text of a document."""
    return "\n".join([f"document {slug}", *states]) + "\n"


@cache
def few_entries() -> dict[NamedNode, list[Triple]]:
    """The graphs that come with the program: the ontology, and of the registry a few states with their links."""
    return {
        name: [t for t in triples if name == GRAPH_ONTOLOGY or getattr(t.subject, "value", "") in _STATES]
        for name, triples in reference_graphs().items()
    }


@contextlib.contextmanager
def with_few_entries() -> Iterator[None]:
    """Have stores that are filled within the block get these few entries; converters have all."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("graph.ingestion.reference_graphs", few_entries)
        patch.setattr("graph.pipeline.load_knowledge", knowledge)  # read once, not by every run of the command line
        yield


@dataclass(frozen=True, slots=True)
class _LinkedLines:
    slugs: tuple[str, ...]
    warnings: tuple[str, ...] = ()

    def share(self, slug: str) -> tuple[str, ...]:
        return self.slugs

    def registry(self) -> Iterable[Quad]:
        for slug in self.slugs:
            yield Quad(NamedNode(f"{ID}person/{slug}"), FOAF.name, Literal(slug), GRAPH_REGISTRY)


class LinePipeline:
    """Implements :class:`graph.ingestion.Pipeline`; counts what it converts."""

    def __init__(self, program: str = "lines 1") -> None:
        self.program = program
        self.converters = f"digest of {program}"
        self.converted = 0

    def read(self, path: Path) -> Source:
        return read_source(path)

    def convert(self, source: Source) -> Conversion:
        first = re.match(r"document (\S+)\n", source.text)
        if not first:
            raise SourceError(f"{source.name}:1", "names no document", "write its name there")
        self.converted += 1
        mentions = tuple(
            MentionRecord(Span(*found.span()), f"state/{found.group()}", found.group())
            for found in re.finditer(r"^[A-Z]{3}$", source.text, re.MULTILINE)
        )
        document = DocumentRecord(first[1], first[1], "en", "other", source.sha256, len(source.text), source.name)
        return Conversion(document, self.program, mentions=mentions, converters=self.converters)

    def link(
        self, conversions: Mapping[str, Conversion], outlines: Mapping[str, Conversion] | None = None
    ) -> _LinkedLines:
        return _LinkedLines(tuple(sorted(conversion.document.slug for conversion in conversions.values())))

    def quads(self, conversion: Conversion, share: tuple[str, ...]) -> Iterable[Quad]:
        slug, name = conversion.document.slug, document_graph(conversion.document.slug)
        document = NamedNode(f"{ID}document/{slug}")
        yield Quad(document, RDF.type, DG.Document, name)
        yield Quad(document, DG.length, Literal(conversion.document.length), name)
        for mention in conversion.mentions:
            node = NamedNode(f"{document.value}/mention/{mention.span.start}-{mention.span.end}")
            yield Quad(node, RDF.type, DG.Mention, name)
            yield Quad(node, DG.denotes, NamedNode(ID + mention.ref), name)
            yield Quad(node, DG.asWritten, Literal(mention.as_written), name)
        for other in share:
            if other != slug:
                yield Quad(document, PROV.alternateOf, NamedNode(f"{ID}document/{other}"), name)
