"""SPARQL 1.1 Protocol: what a request asks, whichever of the three ways it says it."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

from pyoxigraph import NamedNode
from starlette.requests import ClientDisconnect, Request

from graph.endpoint.limits import Limits
from graph.endpoint.messages import Failure, FailureKind, Task
from graph.endpoint.negotiation import GRAPH_FORMATS, TABLE_FORMATS, choose, is_generic
from graph.endpoint.problems import ProblemError, place_prefix

__all__ = [
    "MEDIA_TYPES",
    "Query",
    "alias_of",
    "etag",
    "etag_of",
    "matches",
    "problem_of",
    "read_body",
    "read_form",
    "read_query",
]

_FORM = "application/x-www-form-urlencoded"
_DIRECT = "application/sparql-query"
_UPDATE = "application/sparql-update"
MEDIA_TYPES = f"{_DIRECT}, {_FORM}"
"""What a body may be: the value of Accept, Accept-Post and Accept-Query."""

_WITH_BODY = ("POST", "QUERY")
_ALIASES = ("format", "output", "results")
_MAX_FIELDS = 200
_LARGE_FORM = 100_000
_MAX_QUOTED = 200
_PROBLEMS = {
    FailureKind.SYNTAX: "syntax",
    FailureKind.UPDATE: "read-only",
    FailureKind.SERVICE: "service",
    FailureKind.NESTING: "nesting",
    FailureKind.AMBIGUOUS: "syntax",
    FailureKind.EVALUATION: "evaluation",
    FailureKind.MEMORY: "memory",
    FailureKind.RESULT_SIZE: "result-size",
    FailureKind.NOT_ACCEPTABLE: "not-acceptable",
    FailureKind.CHARACTERS: "not-acceptable",
    FailureKind.STORE: "internal",
    FailureKind.ELSEWHERE: "elsewhere",
}


@dataclass(frozen=True, slots=True)
class Query:
    """One query as a client asks it; the graphs are None where the request names no data set."""

    text: str
    default_graphs: tuple[str, ...] | None = None
    named_graphs: tuple[str, ...] | None = None
    accept: str | None = None
    alias: str | None = None

    def task(self) -> Task:
        """What a worker is to do: either kind of result in the format that the client likes best."""
        table = choose(self.accept, TABLE_FORMATS, alias=self.alias)
        graph = choose(self.accept, GRAPH_FORMATS, alias=self.alias)
        return Task(
            self.text,
            table.name if table else None,
            graph.name if graph else None,
            self.default_graphs,
            self.named_graphs,
        )


async def read_query(request: Request, limits: Limits) -> Query | None:
    """The query of a request; None for a GET without one.

    Raises :class:`ProblemError` of kind "request" for none or several, for one called ``q``, for what is not UTF-8, for
    graphs that are named by no IRI; "media-type";
    "too-large"; "slow-client"; "read-only" for an update.
    """
    fields = _fields(request.scope["query_string"])
    if request.method in _WITH_BODY:
        media_type = _media_type(request)
        body = await read_body(request, limits)
        if media_type == _FORM:
            fields += await _form_fields(body)
        elif media_type == _DIRECT:
            fields.append(("query", _decoded(body)))
        else:
            fields.append(("update", ""))
    return _query(request, fields)


async def read_form(request: Request, limits: Limits) -> list[tuple[str, str]]:
    """Names and values of a request, from its address and the form in its body. Raises as :func:`read_query`."""
    fields = _fields(request.scope["query_string"])
    if request.method in _WITH_BODY and _media_type(request) == _FORM:
        fields += await _form_fields(await read_body(request, limits))
    return fields


async def read_body(request: Request, limits: Limits) -> bytes:
    """The body, if it is neither too large nor too slow."""
    announced = request.headers.get("content-length", "0")
    if announced.isdigit() and int(announced) > limits.body_bytes:
        raise _too_large(limits)
    body = bytearray()
    try:
        async with asyncio.timeout(limits.body_seconds):
            async for chunk in request.stream():
                body += chunk
                if len(body) > limits.body_bytes:
                    raise _too_large(limits)
    except TimeoutError:
        raise ProblemError("slow-client", f"the body took more than {limits.body_seconds:g} seconds") from None
    except ClientDisconnect:
        raise ProblemError("request", "the client has gone") from None
    return bytes(body)


def problem_of(failure: Failure, query: Query | None = None) -> ProblemError:
    """What a client is told of a worker's failure."""
    members: dict[str, object] = {}
    if failure.line is not None:
        members |= {"line": failure.line, "column": failure.column}
    detail = failure.detail
    if failure.undeclared and failure.kind is FailureKind.SYNTAX:
        members["undeclared"] = list(failure.undeclared)
    if failure.line is not None and failure.column is not None:
        detail = place_prefix(failure.line, failure.column) + detail
    if failure.kind is FailureKind.NOT_ACCEPTABLE:
        members["available"] = _available(failure.form)
        detail = _unacceptable(failure.form, query)
    if failure.kind is FailureKind.CHARACTERS:
        members["available"] = [name for name in _available(failure.form) if not name.endswith("xml")]
    return ProblemError(_PROBLEMS[failure.kind], detail, members, query=query.text if query else None)


def etag(release: str, *parts: str) -> str:
    """The tag of an answer: weak, since it holds for the compressed and the plain form alike.

    A release never changes, so the release and the question say which answer it is, before it is computed.
    """
    digest = hashlib.sha256("\x00".join((release, *parts)).encode(errors="surrogatepass")).hexdigest()
    return f'W/"{digest[:32]}"'


def etag_of(release: str, task: Task) -> str:
    """The tag of the answer to a query."""
    graphs = [*(task.default_graphs or ()), "|", *(task.named_graphs or ())]
    dataset = "" if task.default_graphs is None else "\n".join(graphs)
    return etag(release, task.query, str(task.table_format), str(task.graph_format), dataset)


def matches(request: Request, tag: str) -> bool:
    """Whether the client holds the answer of this tag already (If-None-Match); a POST is always answered.

    A star matches nothing: only an answer tells whether there is one.
    """
    if request.method == "POST":
        return False
    held = request.headers.get("if-none-match", "")
    opaque = tag.removeprefix("W/")
    return any(item.strip().removeprefix("W/") == opaque for item in held.split(","))


def _query(request: Request, fields: list[tuple[str, str]]) -> Query | None:
    if any(name == "update" for name, _ in fields):
        raise ProblemError("read-only", "updates are refused")
    texts = _values(fields, "query")
    if not texts:
        slip = "; it is called query, not q" if _values(fields, "q") else ""
        if slip or request.method in _WITH_BODY:
            raise ProblemError("request", f"there is no parameter query{slip}")
        return None
    if len(texts) > 1:
        raise ProblemError("request", "there are several queries in one request")
    defaults, named = _values(fields, "default-graph-uri"), _values(fields, "named-graph-uri")
    for iri in (*defaults, *named):
        _check_graph(iri)
    has_dataset = bool(defaults or named)
    return Query(
        texts[0],
        tuple(defaults) if has_dataset else None,
        tuple(named) if has_dataset else None,
        request.headers.get("accept"),
        alias_of(fields, _ALIASES),
    )


def _check_graph(iri: str) -> None:
    try:
        NamedNode(iri)
    except ValueError as error:
        detail = f"{iri[:_MAX_QUOTED]!r} names no graph, which has an IRI ({error})"
        raise ProblemError("request", detail) from None


def alias_of(fields: Sequence[tuple[str, str]], names: Sequence[str] = ("format",)) -> str | None:
    """The format that the parameters of a request name, if any does and is not left empty."""
    return next((value for name in names for value in _values(fields, name) if value), None)


def _values(fields: Sequence[tuple[str, str]], wanted: str) -> list[str]:
    return [value for name, value in fields if name == wanted]


async def _form_fields(body: bytes) -> list[tuple[str, str]]:
    """The fields of a form; a large one, whose decoding takes a while, beside all else that goes on."""
    return _fields(body) if len(body) < _LARGE_FORM else await asyncio.to_thread(_fields, body)


def _fields(encoded: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(
            encoded.decode(), keep_blank_values=True, errors="strict", max_num_fields=_MAX_FIELDS, separator="&"
        )
    except UnicodeDecodeError:
        raise ProblemError("request", "the parameters are not percent-encoded UTF-8") from None
    except ValueError:
        raise ProblemError("request", f"there are more than {_MAX_FIELDS} parameters") from None


def _decoded(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise ProblemError("request", f"the query is not UTF-8 (byte {error.start})") from None


def _media_type(request: Request) -> str:
    """The media type of a body that may hold a query; the only character encoding is UTF-8."""
    media_type, *parameters = (part.strip().lower() for part in request.headers.get("content-type", "").split(";"))
    charset = next((item.partition("=")[2].strip('"') for item in parameters if item.startswith("charset=")), "utf-8")
    if media_type not in (_FORM, _DIRECT, _UPDATE) or charset not in ("utf-8", "utf8", "us-ascii"):
        detail = f"send {_DIRECT} or {_FORM}, in UTF-8"
        accepted = dict.fromkeys(("Accept", "Accept-Post", "Accept-Query"), MEDIA_TYPES)
        raise ProblemError("media-type", detail, headers=accepted)
    return media_type


def _too_large(limits: Limits) -> ProblemError:
    # The rest of the body is not read, so the connection is of no further use.
    detail = f"a request's body holds at most {limits.body_bytes} bytes"
    return ProblemError("too-large", detail, headers={"Connection": "close"})


def _unacceptable(form: str | None, query: Query | None) -> str:
    """What was asked for, and of what: a client that reads this knows which of its two words to change."""
    asked = "what the client accepts"
    if query is not None and query.alias is not None and is_generic(query.accept):
        asked = f"format={query.alias}"
    elif query is not None and query.accept:
        asked = f"Accept: {query.accept}"
    return f"{asked[:_MAX_QUOTED]} names no format that the answer to a {form or 'query'} has"


def _available(form: str | None) -> list[str]:
    offered = GRAPH_FORMATS if form in ("CONSTRUCT", "DESCRIBE") else TABLE_FORMATS
    return [item.media_types[0] for item in offered]
