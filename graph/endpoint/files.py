"""Whole graphs as files: the description of the data set at its well-known places, and each named graph by its IRI."""

from __future__ import annotations

from pyoxigraph import Literal, NamedNode
from starlette.requests import Request
from starlette.responses import Response

from graph.endpoint.messages import Task
from graph.endpoint.negotiation import GRAPH_FORMATS, choose
from graph.endpoint.problems import ProblemError
from graph.endpoint.protocol import alias_of, etag, read_form
from graph.endpoint.responses import not_modified, result
from graph.endpoint.site import site_of
from ontology.vocab import GRAPH_DATASET
from queries.export import EXAMPLES_BASE

__all__ = ["named_graph", "sparql_examples", "void"]


async def void(request: Request) -> Response:
    """The description of the data set that lies in the store (VoID, DCAT)."""
    return await _file(request, f"GRAPH {GRAPH_DATASET} {{ ?s ?p ?o }}")


async def sparql_examples(request: Request) -> Response:
    """All saved queries as SHACL executables with their prefixes, or what is said of one of these resources."""
    name = request.path_params.get("name")
    if name is None:
        of_examples = f"FILTER(STRSTARTS(STR(?s), {Literal(EXAMPLES_BASE)}))"
        return await _file(request, f"GRAPH {GRAPH_DATASET} {{ ?s ?p ?o {of_examples} }}")
    pattern = f"GRAPH {GRAPH_DATASET} {{ ?s ?p ?o FILTER(STR(?s) = {Literal(EXAMPLES_BASE + name)}) }}"
    await _check_any(request, pattern, f"no example is called {name}; /.well-known/sparql-examples/ has them all")
    return await _file(request, pattern)


async def named_graph(request: Request) -> Response:
    """One named graph, or the union of all, as SPARQL 1.1 Graph Store HTTP Protocol has them read.

    Raises :class:`ProblemError` "request" where not exactly one is named, "not-found" for one that there is not.
    """
    fields = await read_form(request, site_of(request).limits)
    names = [value for name, value in fields if name == "graph"]
    wants_union = any(name == "default" for name, _ in fields)
    if len(names) + wants_union != 1:
        raise ProblemError("request", "name one graph, ?graph=IRI, or take the union of all, ?default")
    if wants_union:
        return await _file(request, "?s ?p ?o", alias_of(fields))
    try:
        pattern = f"GRAPH {NamedNode(names[0])} {{ ?s ?p ?o }}"
    except ValueError as error:
        raise ProblemError("request", f"the graph is named by no IRI: {error}") from error
    await _check_any(request, pattern, f"there is no graph {names[0]}; /.well-known/void lists those that there are")
    return await _file(request, pattern, alias_of(fields))


async def _file(request: Request, pattern: str, alias: str | None = None) -> Response:
    """The triples of a pattern of ours, in the format asked for; Turtle for browsers, as no page tells more."""
    site = site_of(request)
    item = choose(request.headers.get("accept"), GRAPH_FORMATS, alias=alias) or GRAPH_FORMATS[0]
    query = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ {pattern} }}"
    tag = etag(site.release, "file", query, item.name)
    held = not_modified(request, tag)
    if held is not None:
        return held
    answer = await site.answer(request, Task(query, None, item.name))
    return result(request, answer, tag=tag)


async def _check_any(request: Request, pattern: str, otherwise: str) -> None:
    found = await site_of(request).pool.rows(f"ASK {{ {pattern} }}")
    if not found.boolean:
        raise ProblemError("not-found", otherwise)
