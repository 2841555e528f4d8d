"""Saved queries as data: SHACL sparql-examples, for the description of the data set in the store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from pyoxigraph import Literal, NamedNode, Triple

from ontology.vocab import BASE, PREFIXES, RDF, RDFS, SH, XSD
from queries.params import Param, Term
from queries.saved import SavedQuery

__all__ = ["EXAMPLES_BASE", "examples", "sample_values", "sought_values"]

EXAMPLES_BASE = BASE + ".well-known/sparql-examples/"

# The vocabulary of the examples writes https, where all other schema.org terms of this graph have http.
_KEYWORDS = NamedNode("https://schema.org/keywords")
_TARGET = NamedNode("https://schema.org/target")
_PREFIXES = NamedNode(EXAMPLES_BASE + "prefixes")


def sought_values(queries: Iterable[SavedQuery]) -> list[Param]:
    """The example values to look up in a graph, each once: as parameters that have no name and are of no query."""
    return list(dict.fromkeys(_value(param) for query in queries for param in query.params if param.required))


def examples(
    queries: Iterable[SavedQuery], found: Mapping[Param, Sequence[Term]], *, endpoint: str
) -> Iterator[Triple]:
    """Each query as a ``sh:SPARQLExecutable`` with its example values filled in, then the prefixes that they share.

    ``found``: the terms that each of :func:`sought_values` may mean; a query whose examples the graph does not hold is
    left out.
    """
    for query in queries:
        values = sample_values(query, lambda param: found[_value(param)])
        if values is not None:
            yield from _triples(query, query.render(values), NamedNode(endpoint))
    yield from _prefixes()


def sample_values(query: SavedQuery, meant: Callable[[Param], Sequence[Term]]) -> dict[str, Term] | None:
    """The example values of the parameters that a query can't do without; None where the graph lacks one.

    ``meant``: the terms that the example of a parameter may mean.
    """
    values: dict[str, Term] = {}
    for param in query.params:
        if param.required:
            found = meant(param)
            if len(found) != 1:
                return None
            values[param.name] = found[0]
    return values


def _value(param: Param) -> Param:
    return Param("", param.type, "", scheme=param.scheme, example=param.example)


def _triples(query: SavedQuery, select: str, endpoint: NamedNode) -> Iterator[Triple]:
    node = NamedNode(EXAMPLES_BASE + query.name)
    yield Triple(node, RDF.type, SH.SPARQLExecutable)
    yield Triple(node, RDF.type, SH.SPARQLSelectExecutable)
    yield Triple(node, RDFS.comment, Literal(query.summary, language="en"))
    yield Triple(node, SH.prefixes, _PREFIXES)
    yield Triple(node, SH.select, Literal(select))
    yield Triple(node, _TARGET, endpoint)
    for tag in query.tags:
        yield Triple(node, _KEYWORDS, Literal(tag))


def _prefixes() -> Iterator[Triple]:
    for prefix, namespace in sorted(PREFIXES.items()):
        node = NamedNode(f"{EXAMPLES_BASE}prefix-{prefix}")
        yield Triple(_PREFIXES, SH.declare, node)
        yield Triple(node, SH.prefix, Literal(prefix))
        yield Triple(node, SH.namespace, Literal(namespace, datatype=XSD.anyURI))
