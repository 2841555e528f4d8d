"""The SPARQL endpoint itself: ``/sparql`` for programs and for browsers, and its description."""

from __future__ import annotations

from pyoxigraph import NamedNode, RdfFormat, Triple, serialize
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from graph.endpoint.examples import EXAMPLES
from graph.endpoint.labels import read_labels
from graph.endpoint.messages import Answer, Task, decode_rows
from graph.endpoint.negotiation import GRAPH_FORMATS, TABLE_FORMATS, Format, choose
from graph.endpoint.pages import address, reader_language
from graph.endpoint.problems import ProblemError
from graph.endpoint.protocol import Query, etag, etag_of, read_query
from graph.endpoint.responses import SERVICE_LINKS, not_modified, page, result, wants_page
from graph.endpoint.site import site_of
from graph.endpoint.unknown import unknown_terms
from graph.service_description import DATASET, describe_service
from ontology.vocab import FOAF, PREFIXES, VOID

__all__ = ["redirect_to_sparql", "service_description", "show_sparql", "sparql"]

_FORMATS_IRI = "http://www.w3.org/ns/formats/"
_ENCODED = 3  # characters of an address for one byte of a query, at most
_HELP = "send a query as the parameter query of a GET, or POST it as application/sparql-query"


async def sparql(request: Request) -> Response:
    """Answer a query, or describe the service to who sends none."""
    site = site_of(request)
    query = await read_query(request, site.limits)
    if wants_page(request) and (query is None or query.alias in (None, "", "html")):
        return await show_sparql(request, query)
    if query is None:
        return service_description(request)
    task = query.task()
    tag = etag_of(site.release, task)
    held = not_modified(request, tag)
    if held is not None:
        return held
    answer = await site.answer(request, task, query)
    return result(request, answer, tag=None if answer.volatile else tag)


async def show_sparql(request: Request, query: Query | None, problem: ProblemError | None = None) -> Response:
    """The form for a query, with the table of its answer, or with what is wrong with it."""
    site = site_of(request)
    rows, turtle, unknown = None, None, []
    text = query.text if query else (problem.query or "" if problem else "")
    if query is not None and problem is None and text.strip():
        rows_shown, bytes_shown = site.limits.page_rows, site.limits.page_bytes
        task = Task(text, "rows", "ttl", query.default_graphs, query.named_graphs, rows_shown, bytes_shown)
        answer = await site.answer(request, task, query)
        if answer.format == "rows":
            rows = decode_rows(answer.body)
            unknown = [] if rows.rows or rows.boolean else await unknown_terms(site.pool, text)
        else:
            turtle = answer.body.decode()
    cells = [cell.value for row in rows.rows for cell in row if cell and cell.kind == "iri"] if rows else []
    labels = await read_labels(site.pool, cells, reader_language(request)) if cells else {}
    downloads = GRAPH_FORMATS if turtle is not None else TABLE_FORMATS
    # An address that no server takes is no link.
    fits = len(text.encode()) * _ENCODED <= site.limits.head_bytes
    html = await site.desk.do(
        site.renderer.render,
        "sparql.html",
        request,
        query=text,
        rows=rows,
        turtle=turtle,
        problem=problem,
        unknown=unknown,
        labels=labels,
        examples=EXAMPLES,
        links=[(item.name, address("/sparql", query=text, format=item.name)) for item in downloads if fits],
    )
    return page(html, status=problem.status if problem else 200, headers=problem.headers if problem else None)


def service_description(request: Request) -> Response:
    """What this service is and can, in RDF. Raises "request" with help for who does not take RDF."""
    item = choose(request.headers.get("accept"), GRAPH_FORMATS)
    if item is None:
        raise ProblemError("request", f"there is no query; {_HELP}")
    tag = etag(site_of(request).release, "service", str(request.base_url), item.name)
    held = not_modified(request, tag)
    if held is not None:
        return held
    answer = Answer(_description(str(request.base_url), item), item.name)
    return result(request, answer, tag=tag, headers={"Link": SERVICE_LINKS})


async def redirect_to_sparql(request: Request) -> Response:
    """Lead from ``/sparql/`` to ``/sparql``, keeping method and parameters."""
    query = request.url.query
    return RedirectResponse(f"/sparql?{query}" if query else "/sparql", status_code=308)


def _description(base: str, item: Format) -> bytes:
    endpoint = NamedNode(base + "sparql")
    triples = [
        *describe_service(endpoint, base),
        Triple(DATASET, VOID.sparqlEndpoint, endpoint),
        Triple(NamedNode(base + ".well-known/void"), FOAF.primaryTopic, DATASET),
    ]
    prefixes = {name: PREFIXES[name] for name in ("dcat", "dcterms", "sd", "void")} | {"formats": _FORMATS_IRI}
    written = serialize(triples, format=item.writer, prefixes=prefixes) if isinstance(item.writer, RdfFormat) else None
    return written or b""
