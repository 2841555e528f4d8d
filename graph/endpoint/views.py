"""Pages about what the store holds: the first page, resources, terms of the ontology, limits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from http import HTTPStatus
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from graph.endpoint.examples import EXAMPLES
from graph.endpoint.labels import is_iri, local_path, read_labels
from graph.endpoint.messages import Cell, Rows, Task
from graph.endpoint.negotiation import GRAPH_FORMATS, Format, by_extension, choose, is_generic
from graph.endpoint.pages import address, reader_language
from graph.endpoint.paging import asked_page
from graph.endpoint.problems import KINDS, ProblemError
from graph.endpoint.protocol import etag
from graph.endpoint.questions import questions_to_start_from
from graph.endpoint.resources import describe, triples_query
from graph.endpoint.responses import PAGE_VARY, SERVICE_LINKS, not_modified, page, result, wants_page
from graph.endpoint.site import Site, site_of
from ontology.namespaces import BASE

__all__ = ["index", "limits", "ontology", "own_resource", "resource"]

_FILES = tuple(item for item in GRAPH_FORMATS if item.name in ("ttl", "nt", "jsonld", "rdf"))

_PAGE_ENDING = ".html"
_IN_LINKS = ":/?#[]@!$&'()*+,;=-._~%"

_COUNTS = """
SELECT ?class (COUNT(DISTINCT ?thing) AS ?count) WHERE { GRAPH ?graph { ?thing a ?class } }
GROUP BY ?class ORDER BY DESC(?count)
"""
_SHOWN_CLASSES = (
    BASE + "ontology#Document",
    BASE + "ontology#Event",
    "http://xmlns.com/foaf/0.1/Person",
    BASE + "ontology#Participation",
    BASE + "ontology#Statement",
    BASE + "ontology#Recommendation",
    BASE + "ontology#State",
    "http://www.w3.org/ns/org#Organization",
    BASE + "ontology#Framework",
    BASE + "ontology#FrameworkPart",
    "http://www.w3.org/ns/org#Post",
    BASE + "ontology#Mention",
)
_DOCUMENTS = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dg: <https://w3id.org/diplograph/ontology#>
PREFIX schema: <http://schema.org/>
SELECT ?document (SAMPLE(?tongue) AS ?language) (SAMPLE(?day) AS ?issued) (SAMPLE(?sort) AS ?kind)
       (SAMPLE(?mark) AS ?symbol)
WHERE {
  ?document a dg:Document ; schema:sha256 ?source .
  OPTIONAL { ?document dcterms:language ?tongue }
  OPTIONAL { ?document dcterms:issued ?day }
  OPTIONAL { ?document dcterms:type ?sort }
  OPTIONAL { ?document dg:symbol ?mark }
} GROUP BY ?document ORDER BY ?issued ?document
"""
_PER_DOCUMENT = """
PREFIX dg: <https://w3id.org/diplograph/ontology#>
SELECT ?document (COUNT(DISTINCT ?mention) AS ?count) WHERE { ?mention dg:source ?document } GROUP BY ?document
"""
_TERMS = """
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?term ?kind ?domain ?range ?comment WHERE {
  GRAPH <https://w3id.org/diplograph/id/graph/ontology> {
    VALUES ?kind { owl:Class rdfs:Class owl:ObjectProperty owl:DatatypeProperty rdf:Property }
    ?term a ?kind .
    OPTIONAL { ?term rdfs:domain ?domain }
    OPTIONAL { ?term rdfs:range ?range }
    OPTIONAL { ?term rdfs:comment ?comment }
  }
  FILTER (STRSTARTS(STR(?term), "https://w3id.org/diplograph/ontology#"))
} ORDER BY ?term LANG(?comment)
"""


@dataclass(frozen=True, slots=True)
class _Term:
    """A class or a property of the ontology."""

    iri: str
    name: str
    is_class: bool
    domains: list[str]
    ranges: list[str]
    comment: Cell | None


async def index(request: Request) -> Response:
    """The first page: what is there, and where to go on. Programs that want RDF are led to the description."""
    site = site_of(request)
    accept = request.headers.get("accept")
    if not wants_page(request) and not is_generic(accept) and choose(accept, GRAPH_FORMATS):
        return RedirectResponse("/.well-known/void", status_code=303)
    counts = await site.pool.rows(_COUNTS)
    documents = await site.pool.rows(_DOCUMENTS)
    per_document = await site.pool.rows(_PER_DOCUMENT)
    numbers = _numbers(counts)
    shown = [(iri, numbers[iri]) for iri in _SHOWN_CLASSES if iri in numbers]
    iris = [cell.value for row in documents.rows for cell in row if cell and cell.kind == "iri"]
    labels = await read_labels(site.pool, [*iris, *_SHOWN_CLASSES], reader_language(request))
    html = site.renderer.render(
        "index.html",
        request,
        counts=[(iri, count, _listing(iri)) for iri, count in shown],
        documents=documents,
        mentions=_numbers(per_document),
        labels=labels,
        examples=EXAMPLES,
        questions=questions_to_start_from(site),
        base=str(request.base_url),
    )
    return page(html, headers={"Link": SERVICE_LINKS})


async def own_resource(request: Request) -> Response:
    """A resource below our base, by its path: ``/id/state/CAN``, ``/id/state/CAN.ttl``."""
    path, item = by_extension(request.scope["path"].removeprefix("/"), _FILES)
    stem = path.removesuffix(_PAGE_ENDING) if item is None else path
    return await _resource(request, BASE + stem, item, is_page=stem != path)


async def resource(request: Request) -> Response:
    """A resource by its IRI: ``/resource?iri=…``, for those that are not ours but of which our store tells."""
    iri = request.query_params.get("iri", "")
    name = request.query_params.get("format")
    item = next((one for one in _FILES if one.name == name), None)
    return await _resource(request, iri, item, is_page=name == _PAGE_ENDING[1:])


async def ontology(request: Request) -> Response:
    """All classes and properties on one page, or as a file."""
    site = site_of(request)
    stem, item = by_extension(request.url.path, _FILES)
    is_page = stem == "/ontology" + _PAGE_ENDING
    if request.path_params and not is_page and (item is None or stem != "/ontology"):
        raise ProblemError("not-found", "the ontology has no file of that ending")
    if item is None and not is_page and not wants_page(request):
        item = _negotiated(request, "the ontology is a page or a graph")
    if item is not None:
        query = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH <{BASE}id/graph/ontology> {{ ?s ?p ?o }} }}"
        return await _file(request, query, item, f"/ontology.{item.name}")
    found = _terms(await site.pool.rows(_TERMS), reader_language(request))
    iris = [iri for term in found for iri in (term.iri, *term.domains, *term.ranges)]
    labels = await read_labels(site.pool, iris, reader_language(request))
    html = site.renderer.render("ontology.html", request, terms=found, labels=labels)
    headers = {"Content-Location": "/ontology" + _PAGE_ENDING, "Link": _links(f"{BASE}ontology")}
    return page(html, headers=headers | {"Content-Language": reader_language(request)})


async def limits(request: Request) -> Response:
    """What one request may cost, and what problems there are."""
    site = site_of(request)
    if not wants_page(request):
        values = {name: {"value": value, "meaning": meaning} for name, value, meaning in site.limits.described()}
        return JSONResponse(values)
    described = [(name, site.limits.shown(name), meaning) for name, _, meaning in site.limits.described()]
    return page(site.renderer.render("limits.html", request, described=described, kinds=list(KINDS.values())))


async def _resource(request: Request, iri: str, item: Format | None, *, is_page: bool) -> Response:
    """A resource as a file where one is asked for by ending or header, else as a page."""
    site = site_of(request)
    if not is_iri(iri):
        raise ProblemError("not-found", "that is no IRI")
    if item is None and not is_page and not wants_page(request):
        item = _negotiated(request, "a resource is a page or a graph")
    if item is not None:
        response = await _file(request, triples_query(iri), item, _location(iri, item.name))
        if response.status_code == HTTPStatus.OK and await _is_unknown(site, iri):
            raise ProblemError("not-found", f"the graph says nothing of {iri}")
        return response
    tag = _page_tag(request)
    held = not_modified(request, tag)
    if held is not None:
        held.headers["Vary"] = PAGE_VARY
        return held
    return await _resource_page(request, iri, tag)


def _page_tag(request: Request) -> str:
    """The tag of a page that is made of nothing but the release, the address, the reader's language and the texts."""
    site = site_of(request)
    address = f"{request.url.path}?{request.url.query}"
    return etag(site.release, "page", address, reader_language(request), *sorted(site.texts.by_digest))


async def _resource_page(request: Request, iri: str, tag: str) -> Response:
    site = site_of(request)
    description = await describe(
        site.pool, iri, reader_language(request), page_of=partial(asked_page, request), texts=site.texts
    )
    if description is None:
        raise ProblemError("not-found", f"the graph says nothing of {iri}")
    html = site.renderer.render(
        "resource.html",
        request,
        it=description,
        labels=description.labels,
        files=[(one.name, one.media_types[0], _location(iri, one.name)) for one in _FILES],
        query=triples_query(iri),
        canonical=address(local_path(iri) or "/resource", iri=None if local_path(iri) else iri),
        has_texts=bool(site.texts.by_digest),
        identity=site.identity,
    )
    headers = {"Link": _links(iri), "Content-Location": _location(iri, _PAGE_ENDING[1:])}
    # What was late this time may be there the next.
    tagged = {} if any(listing.is_late for listing in description.listings) else {"ETag": tag}
    return page(html, headers=headers | tagged | {"Content-Language": reader_language(request)})


def _links(iri: str) -> str:
    """The header that names the thing itself and its other forms."""
    described = quote(iri, safe=_IN_LINKS)
    others = (f'<{_location(iri, one.name)}>; rel="alternate"; type="{one.media_types[0]}"' for one in _FILES)
    return ", ".join((f'<{described}>; rel="describes"', *others))


def _negotiated(request: Request, otherwise: str) -> Format:
    """The file that the client accepts. Raises :class:`ProblemError` "not-acceptable", which says what there is."""
    item = choose(request.headers.get("accept"), _FILES)
    if item is None:
        members = {"available": [one.media_types[0] for one in _FILES] + ["text/html"]}
        raise ProblemError("not-acceptable", otherwise, members)
    return item


async def _file(request: Request, query: str, item: Format, location: str) -> Response:
    site = site_of(request)
    tag = etag(site.release, query, item.name)
    held = not_modified(request, tag)
    if held is not None:
        return held
    answer = await site.answer(request, Task(query, None, item.name))
    return result(request, answer, tag=tag, headers={"Content-Location": location})


async def _is_unknown(site: Site, iri: str) -> bool:
    known = await site.pool.rows(f"ASK {{ {{ <{iri}> ?p ?o }} UNION {{ ?s ?q <{iri}> }} }}")
    return not known.boolean


def _location(iri: str, ending: str) -> str:
    """Where a resource stands in one form: as a file, or as a page."""
    if iri.startswith(BASE):
        return address(f"/{iri.removeprefix(BASE)}.{ending}")
    return address("/resource", iri=iri, format=ending)


def _numbers(counted: Rows) -> dict[str, int]:
    """IRI -> count, from rows of these two."""
    return {row[0].value: int(row[1].value) for row in counted.rows if row[0] and row[1]}


def _listing(iri: str) -> str:
    return f"SELECT DISTINCT ?thing WHERE {{ ?thing a <{iri}> }} ORDER BY ?thing"


def _terms(rows: Rows, language: str) -> list[_Term]:
    found: dict[str, _Term] = {}
    for term, kind, domain, range_, comment in rows.rows:
        if term is None or kind is None:
            continue
        name = term.value.partition("#")[2]
        known = found.get(term.value) or _Term(term.value, name, kind.value.endswith("Class"), [], [], None)
        if comment is not None and (known.comment is None or comment.language == language):
            known = replace(known, comment=comment)
        found[term.value] = known
        for cell, values in ((domain, known.domains), (range_, known.ranges)):
            if cell is not None and cell.value not in values:
                values.append(cell.value)
    return list(found.values())
