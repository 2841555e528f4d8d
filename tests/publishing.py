"""Releases for tests: the invented meeting of ``data/example.ttl``, with a mark in two graphs that tells them apart."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import Literal, NamedNode, Triple

from graph.publication import Published, publish
from graph.releases import ReleasesFolder
from graph.store import GraphStore, open_store
from ontology.vocab import GRAPH_LINKS, GRAPH_REGISTRY, ID, RDFS
from tests.lakes import lakes_graphs

__all__ = ["MARK", "MARKS_QUERY", "marked_store", "publish_marked"]

MARK = NamedNode(ID + "mark")
MARKS_QUERY = f"SELECT ?graph ?mark {{ GRAPH ?graph {{ {MARK} {RDFS.comment} ?mark }} }} ORDER BY ?graph"
"""The marks of a release, one a graph: two different ones would be two releases in one answer."""


def marked_store(mark: str) -> GraphStore:
    """A conforming store in memory."""
    store = open_store()
    graphs = lakes_graphs()
    for name in (GRAPH_REGISTRY, GRAPH_LINKS):
        graphs.setdefault(name, []).append(Triple(MARK, RDFS.comment, Literal(mark)))
    for name, triples in graphs.items():
        store.replace(name, triples)
    return store


def publish_marked(folder: Path, mark: str) -> Published:
    """Publish a store with that mark."""
    with marked_store(mark) as store:
        return publish(store, ReleasesFolder(folder), program="test 1")
