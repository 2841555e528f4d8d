"""The invented graph of the saved queries' tests, and short ways to ask it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pyoxigraph import NamedNode, Quad, RdfFormat, Store, parse

from ontology.vocab import ID
from queries.params import Param, ParamType
from queries.saved import FOLDER, SavedQuery, load_queries, load_query

__all__ = ["FIXTURE", "Search", "library", "param", "saved", "store_of", "triples"]

FIXTURE = Path(__file__).parent / "data" / "queries-fixture.ttl"
Search = Callable[[str], Any]


def triples() -> list[Quad]:
    """What the fixture says, in the order of the file."""
    return list(parse(FIXTURE.read_bytes(), RdfFormat.TURTLE, base_iri=ID))


def store_of(quads: Iterable[Quad], *, graphs: int = 1) -> Search:
    """A way to ask a store that holds the triples, each in so many named graphs, over the union of them."""
    store = Store()
    for number in range(graphs):
        graph = NamedNode(f"{ID}graph/document/{number}")
        store.bulk_extend(Quad(quad.subject, quad.predicate, quad.object, graph) for quad in quads)
    return lambda query: store.query(query, use_default_graph_as_union=True)


@cache
def library() -> Mapping[str, SavedQuery]:
    """All saved queries, by name, read once; one test tries each with hostile values, which takes most of the time."""
    return load_queries(trusted=True)


def param(kind: str, scheme: str = "") -> Param:
    """A parameter of that type."""
    return Param("value", ParamType(kind), "a value", scheme=scheme)


@cache
def saved(name: str) -> Any:
    """The saved query of that name; only this one is read."""
    return load_query(FOLDER / f"{name}.rq", trusted=True)
