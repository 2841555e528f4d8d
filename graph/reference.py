"""The graphs that come with the program: ontology, registry, and the registry's links to outside data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pyoxigraph import BlankNode, NamedNode, RdfFormat, Triple, parse

import ontology
from graph.errors import SerializationError
from ontology.vocab import DG, GRAPH_LINKS, GRAPH_ONTOLOGY, GRAPH_REGISTRY, RDFS, SKOS

__all__ = ["LINKING", "reference_graphs", "shapes_file"]

LINKING = frozenset({SKOS.exactMatch, SKOS.closeMatch, SKOS.relatedMatch, RDFS.seeAlso})
"""Properties of registry entries that lead to outside data; they stand in a graph of their own."""

_FOLDER = Path(ontology.__file__).resolve().parent


def reference_graphs() -> dict[NamedNode, list[Triple]]:
    """The triples of each graph that no document fills, by the graph's name."""
    entries = list(_triples(sorted((_FOLDER / "registry").glob("*.ttl"))))
    return {
        # The shapes are for checking and stay a file.
        GRAPH_ONTOLOGY: list(_triples(path for path in sorted(_FOLDER.glob("*.ttl")) if path != shapes_file())),
        GRAPH_REGISTRY: [*(triple for triple in entries if triple.predicate not in LINKING), *_other_names(entries)],
        GRAPH_LINKS: [triple for triple in entries if triple.predicate in LINKING],
    }


def _other_names(entries: list[Triple]) -> Iterator[Triple]:
    """Acronyms and formal names as ``skos:altLabel`` too, so that any name is found without inference."""
    preferred = {(t.subject, t.object) for t in entries if t.predicate == SKOS.prefLabel}
    for triple in entries:
        if triple.predicate in (DG.acronym, DG.formalName) and (triple.subject, triple.object) not in preferred:
            yield Triple(triple.subject, SKOS.altLabel, triple.object)


def shapes_file() -> Path:
    """The SHACL shapes that every store has to meet."""
    return _FOLDER / "shapes.ttl"


def _triples(paths: Iterable[Path]) -> Iterator[Triple]:
    for path in paths:
        try:
            quads = list(parse(path=path, format=RdfFormat.TURTLE))
        except SyntaxError as error:
            raise SerializationError(f"{path.name}:{error.lineno}: {error.msg}; mend the file") from error
        for quad in quads:
            if isinstance(quad.subject, BlankNode) or isinstance(quad.object, BlankNode):
                raise SerializationError(f"{path.name}: {quad.triple} has a blank node; give it an IRI")
            yield quad.triple
