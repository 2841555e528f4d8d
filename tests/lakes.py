"""The invented meeting of ``tests/data/example.ttl``, by the graphs that its parts would stand in."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import NamedNode, RdfFormat, Triple, parse

from ontology.vocab import GRAPH_REGISTRY, ID, document_graph

__all__ = ["SLUGS", "lakes_graphs"]

DATA = Path(__file__).parent / "data"
SLUGS = ("lakes-2031-agenda-provisional-fr", "lakes-2031-letter-fr", "lakes-2031-summary-fr")


def lakes_graphs() -> dict[NamedNode, list[Triple]]:
    """Each document's own nodes in its graph, and all else in the registry."""
    graphs: dict[NamedNode, list[Triple]] = {}
    for quad in parse(path=DATA / "example.ttl", format=RdfFormat.TURTLE):
        slug = quad.subject.value.removeprefix(f"{ID}document/").split("/")[0]
        graphs.setdefault(document_graph(slug) if slug in SLUGS else GRAPH_REGISTRY, []).append(quad.triple)
    # A run stands in the graph of the document that it used.
    for slug in SLUGS:
        uses = [t for t in graphs[GRAPH_REGISTRY] if t.object == NamedNode(f"{ID}document/{slug}")]
        graphs[document_graph(slug)] += [t for t in graphs[GRAPH_REGISTRY] for use in uses if t.subject == use.subject]
    return graphs
