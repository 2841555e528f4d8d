"""Check a store: its graphs against the SHACL shapes, its mentions against their places in the texts.

Shapes are checked graph by graph, so memory is bounded by the largest document. To each graph's triples come those
that other graphs hold about the same subjects (an event that two documents tell of), so what is checked of a subject
is what a query over the union would find.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import pyshacl
import rdflib
from pyoxigraph import Literal, NamedNode, Triple
from rdflib.namespace import RDF, SH
from rdflib.term import Node

from graph.anchors import check_anchors
from graph.ingestion import Progress
from graph.reference import shapes_file
from graph.store import GraphStore
from graph.violations import Violation
from ontology.vocab import DG, GRAPH_DATASET, GRAPH_ONTOLOGY, RDFS, SCHEMA, XSD, document_graph

__all__ = ["validate"]

_DOCUMENTS = document_graph("").value
_STATEMENT = re.compile(r"/statement/(\d+)$")

# What other graphs say about the subjects of a graph, and which of their facts point to these by a property that
# shapes follow backwards. Times are each document's own: a programme and the report may differ, and neither is wrong.
_ELSEWHERE = """CONSTRUCT {{ ?s ?p ?o }} WHERE {{
  {{ SELECT DISTINCT ?here {{ GRAPH {name} {{ ?here ?any ?thing }} }} }}
  {{ GRAPH ?other {{ ?here ?p ?o }} BIND(?here AS ?s) }}
  UNION
  {{ VALUES ?p {{ {inverse} }} GRAPH ?other {{ ?s ?p ?here }} BIND(?here AS ?o) }}
  FILTER(?other != {name} && ?p NOT IN ({times}))
}}"""
_TIMES = f"{SCHEMA.startDate}, {SCHEMA.endDate}"

_PLACES = """SELECT ?node (MIN(?start) AS ?first) {{
  GRAPH {name} {{
    VALUES ?node {{ {nodes} }}
    {{ ?node {start} ?start }} UNION {{ ?node {evidence}/{start} ?start }}
  }}
}} GROUP BY ?node"""


def validate(
    store: GraphStore,
    texts: Mapping[str, str] | None = None,
    *,
    progress: Progress = lambda stage, done, total: None,
) -> list[Violation]:
    """All violations, by shape, document and offset; none twice.

    ``texts`` maps the SHA-256 of a source file to its text; what is not in it is checked for offsets only.
    """
    found: set[Violation] = set()
    names = [name for name in store.graph_names() if name != GRAPH_DATASET]
    shapes = _shapes()
    subclasses = [q.triple for q in store.graph(GRAPH_ONTOLOGY) if q.predicate == RDFS.subClassOf]
    for done, name in enumerate(names):
        progress("validating", done, len(names))
        found.update(_check_shapes(store, name, shapes, subclasses))
        if name.value.startswith(_DOCUMENTS):
            found.update(check_anchors(store.graph(name), name.value.removeprefix(_DOCUMENTS), texts or {}))
    progress("validating", len(names), len(names))
    return _once_each(found)


@dataclass(frozen=True, slots=True)
class _Result:
    """One result of pySHACL."""

    shape: str
    node: str
    message: str


def _check_shapes(
    store: GraphStore, name: NamedNode, shapes: rdflib.Graph, subclasses: list[Triple]
) -> Iterator[Violation]:
    own = (quad.triple for quad in store.graph(name))
    inverse = " ".join(sorted(f"<{path}>" for path in shapes.objects(None, SH.inversePath)))
    elsewhere = store.construct(_ELSEWHERE.format(name=name, inverse=inverse, times=_TIMES))
    data = _rdflib_graph([*own, *elsewhere, *subclasses])
    results = list(_results(data, shapes))
    places = _places(store, name, {result.node for result in results})
    document = name.value.removeprefix(_DOCUMENTS) if name.value.startswith(_DOCUMENTS) else ""
    for result in results:
        yield Violation(result.shape, document, places.get(result.node), result.node, result.message)


def _results(data: rdflib.Graph, shapes: rdflib.Graph) -> Iterator[_Result]:
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes, inplace=True, inference="none", allow_warnings=True)
    assert isinstance(report, rdflib.Graph)
    for result in report.subjects(RDF.type, SH.ValidationResult):
        shape = report.value(result, SH.sourceShape)
        node, value = report.value(result, SH.focusNode), report.value(result, SH.value)
        said = str(report.value(result, SH.resultMessage))
        if value is not None and value != node:
            said += f" It has {value}."
        yield _Result(_shape_name(shape), str(node), said)


def _places(store: GraphStore, name: NamedNode, nodes: set[str]) -> dict[str, int]:
    """Where the text speaks of each node first, in code points, as far as the graph says."""
    places: dict[str, int] = {}
    iris = [f"<{node}>" for node in sorted(nodes) if ":" in node]
    if iris:
        terms = {"start": DG.start, "evidence": DG.evidence}
        for row in store.select(_PLACES.format(name=name, nodes=" ".join(iris), **terms)):
            node, first = row["node"], row["first"]
            if isinstance(node, NamedNode) and isinstance(first, Literal):
                places[node.value] = int(first.value)
    return places | {node: int(match[1]) for node in nodes if (match := _STATEMENT.search(node))}


def _once_each(found: Iterable[Violation]) -> list[Violation]:
    """A node that stands in several graphs is reported in the first of them only."""
    seen: dict[tuple[str, str, str], Violation] = {}
    for violation in sorted(found, key=Violation.sort_key):
        seen.setdefault((violation.shape, violation.node, violation.message), violation)
    return list(seen.values())


def _shapes() -> rdflib.Graph:
    return rdflib.Graph().parse(shapes_file(), format="turtle")


def _shape_name(shape: Node | None) -> str:
    """``Mention-start`` of the shape's IRI; parts of a shape that have no name of their own count as ``(part)``."""
    return re.split(r"[#/]", str(shape))[-1] if isinstance(shape, rdflib.URIRef) else "(part)"


def _rdflib_graph(triples: Iterable[Triple]) -> rdflib.Graph:
    """The same triples for RDFLib; twice as fast as writing and parsing them."""
    graph = rdflib.Graph()
    known: dict[object, Node] = {}

    def term(node: object) -> Node:
        if node not in known:
            known[node] = _rdflib_term(node)
        return known[node]

    for triple in triples:
        graph.add((term(triple.subject), term(triple.predicate), term(triple.object)))
    return graph


def _rdflib_term(node: object) -> Node:
    if isinstance(node, NamedNode):
        return rdflib.URIRef(node.value)
    if not isinstance(node, Literal):
        return rdflib.BNode(str(node).removeprefix("_:"))
    if node.language:
        return rdflib.Literal(node.value, lang=node.language)
    if node.datatype == XSD.string:
        return rdflib.Literal(node.value)
    return rdflib.Literal(node.value, datatype=rdflib.URIRef(node.datatype.value))
