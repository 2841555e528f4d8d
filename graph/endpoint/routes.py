"""All addresses of the endpoint in one table: what serves each, and what ``/openapi.json`` says of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from graph.endpoint.addresses import Address, Parameter
from graph.endpoint.files import named_graph, sparql_examples, void
from graph.endpoint.finding import find
from graph.endpoint.labels import LANGUAGES
from graph.endpoint.negotiation import GRAPH_FORMATS, TABLE_FORMATS
from graph.endpoint.openapi import described
from graph.endpoint.operating import health, metrics, robots
from graph.endpoint.protocol import etag
from graph.endpoint.questions import list_questions, question
from graph.endpoint.releases import list_releases, no_release, show_release
from graph.endpoint.responses import not_modified
from graph.endpoint.site import site_of
from graph.endpoint.sparql import redirect_to_sparql, sparql
from graph.endpoint.views import index, limits, ontology, own_resource, resource

__all__ = ["ADDRESSES", "POSTS"]


async def openapi(request: Request) -> Response:
    """The description of all addresses, in OpenAPI 3.1."""
    site = site_of(request)
    tag = etag(site.release, "openapi")
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    return not_modified(request, tag) or JSONResponse(described(ADDRESSES, site.queries), headers=headers)


_HTML, _JSON, _PROBLEMS = "text/html", "application/json", ("too-many", "busy", "time", "memory")
_TABLES = tuple(item.media_types[0] for item in TABLE_FORMATS)
_GRAPHS = tuple(item.media_types[0] for item in GRAPH_FORMATS)
_FILES = ("text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml")
_IRI: Mapping[str, Any] = {"type": "string", "format": "iri"}
_IRIS: Mapping[str, Any] = {"type": "array", "items": _IRI}
_LANG = Parameter("lang", "language of names on pages", {"type": "string", "enum": list(LANGUAGES)})
_QUERY = Parameter("query", "a query in SPARQL 1.1", example="SELECT * WHERE { ?s ?p ?o } LIMIT 10")
_GRAPH_PARAMETERS = (
    Parameter("default-graph-uri", "graphs whose union the query is asked of", _IRIS),
    Parameter("named-graph-uri", "graphs that the query may name", _IRIS),
    Parameter(
        "format",
        "short name of a format, where the header Accept takes any; output and results mean the same",
        {"type": "string", "enum": [item.name for item in (*TABLE_FORMATS, *GRAPH_FORMATS)]},
    ),
)
_PATH = Parameter(
    "path",
    "the rest of the IRI, with its slashes, and an ending: .html, .ttl, .nt, .jsonld, .rdf",
    is_path=True,
    required=True,
)
_RELEASE = Parameter("name", "name of a release, as /releases lists it", is_path=True, required=True)
_QUESTION = Parameter(
    "name", "name of a saved query, and an ending: .csv, .tsv, .json, .xml, .rq", is_path=True, required=True
)

ADDRESSES: tuple[Address, ...] = (
    Address("/", index, "The first page; RDF clients are led to the description", (_HTML,), (_LANG,), _PROBLEMS),
    Address(
        "/sparql",
        sparql,
        "Answer a query; without one, describe the service or show a form (the HTTP method QUERY works as POST)",
        (*_TABLES, *_GRAPHS, _HTML),
        (_QUERY, *_GRAPH_PARAMETERS),
        (
            "request",
            "syntax",
            "evaluation",
            "nesting",
            "read-only",
            "service",
            "not-acceptable",
            "slow-client",
            "too-large",
            "address-too-long",
            "media-type",
            "head-too-large",
            *_PROBLEMS,
            "result-size",
        ),
        methods=("GET", "POST", "QUERY"),
    ),
    Address("/sparql/", redirect_to_sparql, "Leads to /sparql", methods=("GET", "POST", "QUERY"), status=308),
    Address("/queries", list_questions, "All saved queries with their parameters", (_JSON, _HTML), (_LANG,)),
    Address(
        "/queries/{name}",
        question,
        "The answer to a saved query, or as .rq its SPARQL",
        (*_TABLES, "application/sparql-query", _HTML),
        (_QUESTION,),
        ("not-found", "not-acceptable", "parameter", *_PROBLEMS, "result-size"),
    ),
    Address(
        "/id/{path:path}",
        own_resource,
        "What is said of a resource",
        (*_FILES, _HTML),
        (_PATH, _LANG),
        ("not-found", "not-acceptable", *_PROBLEMS),
    ),
    Address(
        "/vocabulary/{path:path}",
        own_resource,
        "What is said of a controlled term",
        (*_FILES, _HTML),
        (_PATH, _LANG),
        ("not-found", "not-acceptable", *_PROBLEMS),
    ),
    Address(
        "/resource",
        resource,
        "What is said of any IRI",
        (*_FILES, _HTML),
        (Parameter("iri", "the IRI", _IRI, required=True), Parameter("format", "ending of a file"), _LANG),
        ("not-found", "not-acceptable", *_PROBLEMS),
    ),
    Address("/releases", list_releases, "All releases, newest first, the current one marked", (_JSON, _HTML), (_LANG,)),
    Address(
        "/releases/{name}",
        show_release,
        "One release by its name; below it, all other addresses answer from that release",
        (_JSON, _HTML),
        (_RELEASE, _LANG),
        ("not-found",),
    ),
    Address(
        "/releases/{name}/{path:path}",
        no_release,
        "Any other address, answered from the release of that name",
        (),
        (_RELEASE, _PATH),
        ("not-found", "busy"),
        methods=("GET", "POST", "QUERY"),
    ),
    Address(
        "/ontology", ontology, "Classes and properties", (*_FILES, _HTML), (_LANG,), ("not-acceptable", *_PROBLEMS)
    ),
    Address(
        "/ontology.{extension}",
        ontology,
        "Classes and properties, as a file",
        _FILES,
        (Parameter("extension", "ttl, nt, jsonld or rdf", is_path=True, required=True),),
        ("not-found", *_PROBLEMS),
    ),
    Address(
        "/data",
        named_graph,
        "One named graph, or the union of all, as a file (SPARQL 1.1 Graph Store HTTP Protocol, reading)",
        _GRAPHS,
        (
            Parameter("graph", "IRI of the graph", _IRI),
            Parameter("default", "the union of all, in place of one graph", {"type": "string", "maxLength": 0}),
            Parameter(
                "format",
                "short name of a format, where the header Accept takes any",
                {"type": "string", "enum": [item.name for item in GRAPH_FORMATS]},
            ),
        ),
        ("request", "not-found", *_PROBLEMS, "result-size"),
    ),
    Address(
        "/find",
        find,
        "People, states, organizations, events, frameworks and documents by their names",
        (_JSON, _HTML),
        (
            Parameter("q", "a name, or words that begin those of one", example="geneva"),
            Parameter("results", "page of the results, from 1", {"type": "integer", "minimum": 1}),
            _LANG,
        ),
        _PROBLEMS,
    ),
    Address("/limits", limits, "What one request may cost", (_JSON, _HTML)),
    Address("/health", health, "Whether queries are answered, and of which release", (_JSON,), problems=("busy",)),
    Address("/metrics", metrics, "Counters in the text format of Prometheus", ("text/plain",)),
    Address("/robots.txt", robots, "What crawlers may follow", ("text/plain",)),
    Address("/openapi.json", openapi, "This description", (_JSON,)),
    Address(
        "/.well-known/void",
        void,
        "The description of the data set: VoID, DCAT, prefixes, saved queries",
        _GRAPHS,
        problems=_PROBLEMS,
    ),
    Address(
        "/.well-known/sparql-examples/",
        sparql_examples,
        "Saved queries as SHACL sparql-examples",
        _GRAPHS,
        problems=_PROBLEMS,
    ),
    Address(
        "/.well-known/sparql-examples/{name}",
        sparql_examples,
        "One saved query as SHACL sparql-example",
        _GRAPHS,
        (Parameter("name", "name of a saved query", is_path=True, required=True),),
        ("not-found", *_PROBLEMS),
    ),
)

POSTS = frozenset(item.path for item in ADDRESSES if "POST" in item.methods)
"""The paths that take a query as a body."""
