"""How much of what a store holds, counted over the union of its graphs: a triple in two graphs counts once.

A census comes from the tallies of all graphs (:mod:`graph.tallies`) where who made the graphs has taken them, else from
the store. That reads each quad once, so that its time grows with the store and not faster, and keeps no more than a
number for each subject and object.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, QuerySolution, Triple

from graph.store import GraphStore
from ontology.vocab import GRAPH_DATASET, RDF

__all__ = ["Census", "Range", "Totals", "Usage", "build_census", "count", "count_classes", "count_graphs"]

# The description of the data set is left out of what it describes.
_GRAPHS = "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"
_CLASSES = f"""SELECT ?class (COUNT(DISTINCT ?s) AS ?n)
{{ GRAPH ?g {{ ?s a ?class }} FILTER(?g != {GRAPH_DATASET} && isIRI(?class)) }} GROUP BY ?class"""

_Classes = tuple[NamedNode, ...]
_Kind = _Classes | NamedNode  # of a value: the classes of a resource, or the datatype of a literal


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
    """All counts of a store but for its description; every list in order of IRIs.

    ``graphs``, ``properties``, ``datatypes``: triples in each, with each, with a literal of each as their object.
    """

    totals: Totals
    graphs: dict[NamedNode, int]
    classes: dict[NamedNode, int]
    properties: dict[NamedNode, int]
    datatypes: dict[NamedNode, int]
    usages: tuple[Usage, ...]


def count(store: GraphStore) -> Census:
    """Count everything."""
    tally = _Tally(store)
    for name in store.graph_names():
        if name != GRAPH_DATASET:
            tally.add(name)
    return tally.census()


class _Tally:
    """Counts by the classes of a triple's subject, its property, and the kind of its object.

    Subjects and objects are remembered by their 64-bit hashes: terms would take ten times the memory.
    """

    def __init__(self, store: GraphStore) -> None:
        self._store = store
        self._classes = _classes_of_subjects(store)
        self._graph_of: dict[int, int] = {}
        self._objects: set[int] = set()
        self._graphs: dict[NamedNode, int] = {}
        self._found: Counter[tuple[_Classes, NamedNode, _Kind]] = Counter()

    def add(self, name: NamedNode) -> None:
        """Count one graph's triples, but for those that a graph before it has."""
        number, before = len(self._graphs), tuple(self._graphs)
        self._graphs[name] = 0
        for quad in self._store.engine.quads_for_pattern(None, None, None, name):
            self._graphs[name] += 1
            subject = hash(quad.subject)
            # Two graphs can share a triple only where they share its subject, which few do.
            if self._graph_of.setdefault(subject, number) != number and self._stands_in(before, quad):
                continue
            self._objects.add(hash(quad.object))
            self._found[self._classes.get(subject, ()), quad.predicate, self._kind(quad.object)] += 1

    def _stands_in(self, graphs: tuple[NamedNode, ...], quad: Quad) -> bool:
        found = self._store.engine.quads_for_pattern(quad.subject, quad.predicate, quad.object)
        return any(other.graph_name in graphs for other in found)

    def _kind(self, value: NamedNode | BlankNode | Literal | Triple) -> _Kind:
        return value.datatype if isinstance(value, Literal) else self._classes.get(hash(value), ())

    def census(self) -> Census:
        """The counts of all graphs that were added."""
        members = Counter(cls for classes in self._classes.values() for cls in classes)
        return build_census(self._found, members, len(self._graph_of), len(self._objects), self._graphs)


def build_census(
    found: Counter[tuple[_Classes, NamedNode, _Kind]],
    members: Counter[NamedNode],
    subjects: int,
    objects: int,
    graphs: dict[NamedNode, int],
) -> Census:
    """The census of counts by the classes of a triple's subject, its property, and the kind of its object."""
    properties: Counter[NamedNode] = Counter()
    datatypes: Counter[NamedNode] = Counter()
    usages: Counter[tuple[NamedNode, NamedNode]] = Counter()
    ranges: dict[tuple[NamedNode, NamedNode], Counter[tuple[NamedNode, bool]]] = defaultdict(Counter)
    for (classes, predicate, kind), triples in found.items():
        properties[predicate] += triples
        is_datatype = isinstance(kind, NamedNode)
        if isinstance(kind, NamedNode):
            datatypes[kind] += triples
        for cls in classes:
            usages[cls, predicate] += triples
            for of in (kind,) if isinstance(kind, NamedNode) else kind:
                ranges[cls, predicate][of, is_datatype] += triples
    totals = Totals(properties.total(), subjects, objects)
    return Census(
        totals,
        _by_iri(graphs),
        _by_iri(members),
        _by_iri(properties),
        _by_iri(datatypes),
        tuple(_usages(usages, ranges)),
    )


def _classes_of_subjects(store: GraphStore) -> dict[int, _Classes]:
    """The classes of each resource, by its hash; equal lists of classes are one object."""
    found: dict[int, _Classes] = {}
    known: dict[_Classes, _Classes] = {}
    for quad in store.engine.quads_for_pattern(None, RDF.type, None):
        if quad.graph_name != GRAPH_DATASET and isinstance(quad.object, NamedNode):
            subject = hash(quad.subject)
            classes = tuple(sorted({*found.get(subject, ()), quad.object}, key=lambda cls: cls.value))
            found[subject] = known.setdefault(classes, classes)
    return found


def _usages(
    usages: Counter[tuple[NamedNode, NamedNode]],
    ranges: dict[tuple[NamedNode, NamedNode], Counter[tuple[NamedNode, bool]]],
) -> Iterable[Usage]:
    for (cls, predicate), triples in sorted(usages.items(), key=lambda item: (item[0][0].value, item[0][1].value)):
        found = sorted(ranges[cls, predicate].items(), key=lambda item: item[0][0].value)
        yield Usage(cls, predicate, triples, tuple(Range(of, is_datatype, n) for (of, is_datatype), n in found))


def count_classes(store: GraphStore) -> dict[NamedNode, int]:
    """Members of each class."""
    return _counted(store, _CLASSES, "class")


def count_graphs(store: GraphStore) -> dict[NamedNode, int]:
    """Triples in each named graph, the description's too."""
    return _counted(store, _GRAPHS, "g")


def _counted(store: GraphStore, text: str, variable: str) -> dict[NamedNode, int]:
    return _by_iri({_iri(row, variable): _number(row, "n") for row in store.select(text)})


def _by_iri(counts: dict[NamedNode, int]) -> dict[NamedNode, int]:
    return dict(sorted(counts.items(), key=lambda item: item[0].value))


def _iri(row: QuerySolution, variable: str) -> NamedNode:
    return cast("NamedNode", row[variable])


def _number(row: QuerySolution, variable: str) -> int:
    return int(cast("Literal", row[variable]).value)
