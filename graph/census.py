"""How much of what a store holds, counted over the union of its graphs: a triple in two graphs counts once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from pyoxigraph import Literal, NamedNode, QuerySolution

from graph.store import GraphStore
from ontology.vocab import GRAPH_DATASET

__all__ = ["Census", "Range", "Totals", "Usage", "count", "count_classes", "count_graphs"]

# The description of the data set is left out of what it describes.
_ALL = f"GRAPH ?g {{ ?s ?p ?o }} FILTER(?g != {GRAPH_DATASET})"
_TYPED = f"GRAPH ?typed {{ ?s a ?class }} FILTER(?typed != {GRAPH_DATASET} && isIRI(?class)) {_ALL}"

_GRAPHS = "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"
_CLASSES = f"""SELECT ?class (COUNT(DISTINCT ?s) AS ?n)
{{ GRAPH ?g {{ ?s a ?class }} FILTER(?g != {GRAPH_DATASET} && isIRI(?class)) }} GROUP BY ?class"""
_TOTALS = f"""SELECT (COUNT(*) AS ?n) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?o) AS ?objects)
{{ SELECT DISTINCT ?s ?p ?o {{ {_ALL} }} }}"""
_PROPERTIES = f"SELECT ?p (COUNT(*) AS ?n) {{ SELECT DISTINCT ?s ?p ?o {{ {_ALL} }} }} GROUP BY ?p"
_USAGE = (
    f"""SELECT ?class ?p (COUNT(*) AS ?n) {{ SELECT DISTINCT ?class ?s ?p ?o {{ {_TYPED} }} }} GROUP BY ?class ?p"""
)
_OBJECTS = f"""SELECT ?class ?p ?range (COUNT(*) AS ?n)
{{ SELECT DISTINCT ?class ?s ?p ?o ?range {{ {_TYPED} GRAPH ?ranged {{ ?o a ?range }} FILTER(isIRI(?range)) }} }}
GROUP BY ?class ?p ?range"""
_LITERALS = f"""SELECT ?class ?p ?range (COUNT(*) AS ?n)
{{ SELECT DISTINCT ?class ?s ?p ?o ?range {{ {_TYPED} FILTER(isLiteral(?o)) BIND(DATATYPE(?o) AS ?range) }} }}
GROUP BY ?class ?p ?range"""


@dataclass(frozen=True, slots=True)
class Range:
    """How many values of a property are of one class, or of one datatype."""

    of: NamedNode
    is_datatype: bool
    triples: int


@dataclass(frozen=True, slots=True)
class Usage:
    """How often the members of a class have a property."""

    of: NamedNode
    property: NamedNode
    triples: int
    ranges: tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """Distinct triples, subjects and objects."""

    triples: int
    subjects: int
    objects: int


@dataclass(frozen=True, slots=True)
class Census:
    """All counts of a store but for its description; every list in order of IRIs."""

    totals: Totals
    classes: dict[NamedNode, int]
    properties: dict[NamedNode, int]
    usages: tuple[Usage, ...]


def count(store: GraphStore) -> Census:
    """Count everything."""
    (totals,) = store.select(_TOTALS)
    ranges: dict[tuple[NamedNode, NamedNode], list[Range]] = {}
    for text, is_datatype in ((_OBJECTS, False), (_LITERALS, True)):
        for row in store.select(text):
            found = Range(_iri(row, "range"), is_datatype, _number(row, "n"))
            ranges.setdefault((_iri(row, "class"), _iri(row, "p")), []).append(found)
    usages = [
        Usage(key[0], key[1], _number(row, "n"), tuple(sorted(ranges.get(key, ()), key=lambda r: r.of.value)))
        for row in store.select(_USAGE)
        for key in [(_iri(row, "class"), _iri(row, "p"))]
    ]
    return Census(
        Totals(_number(totals, "n"), _number(totals, "subjects"), _number(totals, "objects")),
        count_classes(store),
        _counted(store, _PROPERTIES, "p"),
        tuple(sorted(usages, key=lambda usage: (usage.of.value, usage.property.value))),
    )


def count_classes(store: GraphStore) -> dict[NamedNode, int]:
    """Members of each class."""
    return _counted(store, _CLASSES, "class")


def count_graphs(store: GraphStore) -> dict[NamedNode, int]:
    """Triples in each named graph, the description's too."""
    return _counted(store, _GRAPHS, "g")


def _counted(store: GraphStore, text: str, variable: str) -> dict[NamedNode, int]:
    counts = {_iri(row, variable): _number(row, "n") for row in store.select(text)}
    return dict(sorted(counts.items(), key=lambda item: item[0].value))


def _iri(row: QuerySolution, variable: str) -> NamedNode:
    return cast("NamedNode", row[variable])


def _number(row: QuerySolution, variable: str) -> int:
    return int(cast("Literal", row[variable]).value)
