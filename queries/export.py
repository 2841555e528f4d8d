"""Saved queries as data: SHACL sparql-examples, for the description of the data set in the store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from pyoxigraph import Literal, NamedNode, Triple

from ontology.vocab import BASE, PREFIXES, RDF, RDFS, SH, XSD
from queries.candidates import Search
from queries.params import Param, ParamType, Term
from queries.resolution import find_terms
from queries.saved import SavedQuery

__all__ = ["EXAMPLES_BASE", "examples", "sample_values"]

EXAMPLES_BASE = BASE + ".well-known/sparql-examples/"

# The vocabulary of the examples writes https, where all other schema.org terms of this graph have http.
_KEYWORDS = NamedNode("https://schema.org/keywords")
_TARGET = NamedNode("https://schema.org/target")
_PREFIXES = NamedNode(EXAMPLES_BASE + "prefixes")


def examples(queries: Iterable[SavedQuery], search: Search, *, endpoint: str) -> Iterator[Triple]:
    """Each query as a ``sh:SPARQLExecutable`` with its example values filled in, then the prefixes that they share.

    ``search`` looks the example values up; a query whose examples the graph does not hold is left out.
    """

    @cache
    def found(kind: ParamType, scheme: str, example: str) -> list[Term]:
        return find_terms(Param("", kind, "", scheme=scheme), example, search)

    def meant(param: Param) -> list[Term]:
        return found(param.type, param.scheme, param.example)

    for query in queries:
        values = sample_values(query, meant)
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
