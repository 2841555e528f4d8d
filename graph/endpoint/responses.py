"""Answers over HTTP: results, pages, problems, each with the headers that caches and browsers need."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator, Mapping
from datetime import datetime
from email.utils import format_datetime, parsedate_to_datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph.endpoint.messages import Answer
from graph.endpoint.negotiation import GRAPH_FORMATS, TABLE_FORMATS, by_name, prefers_html, takes_gzip
from graph.endpoint.problems import KINDS, ProblemError
from graph.endpoint.protocol import MEDIA_TYPES, matches
from graph.endpoint.site import site_of
from graph.identity import Identity

__all__ = [
    "COMMON_HEADERS",
    "COMPRESSED_BESIDE_FROM_BYTES",
    "COMPRESSED_FROM_BYTES",
    "GZIP_LEVEL",
    "PAGE_VARY",
    "RELEASE_HEADER",
    "SERVICE_LINKS",
    "CommonHeaders",
    "Compressed",
    "SpooledResponse",
    "not_modified",
    "page",
    "problem_from_http",
    "problem_response",
    "result",
    "result_headers",
    "wants_page",
]

RELEASE_HEADER = "X-Diplograph-Release"
"""The header that names the release which an answer is of."""

_PAGE_POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
PAGE_VARY = "Accept, Accept-Language, Accept-Encoding"
"""What the choice of a page depends on."""
COMMON_HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": (
        f"ETag, Last-Modified, Link, Content-Location, Retry-After, Allow, {RELEASE_HEADER}"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}
SERVICE_LINKS = ", ".join(
    (
        '</.well-known/void>; rel="describedby"; type="text/turtle"',
        '</openapi.json>; rel="service-desc"; type="application/json"',
        '</limits>; rel="service-doc"; type="text/html"',
        '</health>; rel="status"; type="application/json"',
    )
)
"""The header Link of where programs begin: what describes the data, the addresses and the service (RFC 8631)."""
COMPRESSED_FROM_BYTES = 1000
"""Answers from this size on are compressed, for clients that take that."""

COMPRESSED_BESIDE_FROM_BYTES = 32 * 1024
"""Pieces of answers from this size on are compressed in a thread, as it takes about a millisecond."""

GZIP_LEVEL = 5
"""How hard compression tries, from 1 to 9."""

_CHUNK_BYTES = 512 * 1024
_PREFLIGHT = {
    "Access-Control-Allow-Headers": "Accept, Accept-Language, Content-Type, If-None-Match, If-Modified-Since",
    "Access-Control-Max-Age": "86400",
}
_OF_RELEASE = re.compile(r"^/releases/[^/]+(?=/)")
_BY_STATUS = {404: "not-found", 405: "method", 413: "too-large", 500: "internal"}


def result(request: Request, answer: Answer, *, tag: str | None, headers: Mapping[str, str] | None = None) -> Response:
    """An evaluated query in its format; no tag for answers that may differ when asked again.

    Whether the client has it since the release came to be here is judged now, when it is known that there is one.
    """
    if tag is not None and answer.file is None and _is_unmodified(request):
        return Response(status_code=304, headers=_lasting(site_of(request).identity, tag))
    given = {**result_headers(site_of(request).identity, answer, tag), **(headers or {})}
    return SpooledResponse(answer.file, given) if answer.file else Response(answer.body, headers=given)


def result_headers(identity: Identity, answer: Answer, tag: str | None) -> dict[str, str]:
    """The headers of an evaluated query that are not those of every answer."""
    return {**_lasting(identity, tag), "Content-Type": _content_type(answer.format)}


def page(html: str, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A page for people; nothing in it runs, and it may load nothing but our style sheet and pictures."""
    fixed = {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": _PAGE_POLICY,
        "Cache-Control": "no-cache",
        "Vary": PAGE_VARY,
    }
    return Response(html, status, headers=fixed | dict(headers or {}))


def not_modified(request: Request, tag: str) -> Response | None:
    """The answer to a client that has this answer already, None for others."""
    if not matches(request, tag):
        return None
    return Response(status_code=304, headers=_lasting(site_of(request).identity, tag))


def problem_response(request: Request, problem: ProblemError) -> Response:
    """A problem as JSON, or as text for who prefers that; pages for browsers are made by the renderer."""
    accept = request.headers.get("accept", "")
    if "text/plain" in accept and "json" not in accept:
        body, content_type = problem.as_text().encode(), "text/plain; charset=utf-8"
    else:
        body, content_type = problem.as_json(), "application/problem+json"
    headers = {"Vary": "Accept, Accept-Encoding", "Cache-Control": "no-store", **problem.headers}
    response = Response(body, problem.status, headers)
    response.headers["Content-Type"] = content_type
    return response


def problem_from_http(error: HTTPException) -> ProblemError:
    """What the router raised, as one of our problems."""
    kind = _BY_STATUS.get(error.status_code, "request")
    headers = dict(error.headers or {})
    if kind == "method":
        headers["Allow"] = f"{headers.get('Allow', 'GET, HEAD')}, OPTIONS"  # which are answered before the routes
    return ProblemError(kind, KINDS[kind].title.lower(), headers=headers)


def wants_page(request: Request) -> bool:
    """Whether the client is a browser that shows a page."""
    return prefers_html(request.headers.get("accept"))


def _cached(tag: str | None) -> dict[str, str]:
    if tag is None:
        return {"Cache-Control": "no-store", "Vary": "Accept, Accept-Encoding"}
    # To be asked again each time, since the address stays when the release changes; the answer is then mostly 304.
    return {"Cache-Control": "no-cache", "ETag": tag, "Vary": "Accept, Accept-Encoding"}


def _lasting(identity: Identity, tag: str | None) -> dict[str, str]:
    """How long an answer holds, and since when its release is here; whose name is on every answer: PinnedRelease."""
    if tag is None or identity.changes:  # when it changed last, an endpoint elsewhere does not tell
        return _cached(tag)
    return {**_cached(tag), "Last-Modified": _http_date(identity.date)}


@lru_cache(maxsize=16)
def _http_date(date: datetime) -> str:
    return format_datetime(date, usegmt=True)


@cache
def _content_type(name: str) -> str:
    item = by_name(name, (*TABLE_FORMATS, *GRAPH_FORMATS))
    assert item is not None
    return item.content_type


def _is_unmodified(request: Request) -> bool:
    """Whether the client holds what the release says (If-Modified-Since); a tag, where it sends one, says more."""
    since = request.headers.get("if-modified-since")
    if since is None or "if-none-match" in request.headers or request.method not in ("GET", "HEAD"):
        return False
    try:
        held = parsedate_to_datetime(since)
    except ValueError:
        return False
    identity = site_of(request).identity
    return held.tzinfo is not None and not identity.changes and identity.date <= held


class Compressed(GZipMiddleware):
    """Compress answers from some size on for clients that take that, and large ones beside the event loop."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(
            app,
            minimum_size=COMPRESSED_FROM_BYTES,
            compresslevel=GZIP_LEVEL,
            thread_minimum_size=COMPRESSED_BESIDE_FROM_BYTES,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request; the middleware that this is built on takes a refusal (``gzip;q=0``) for consent."""
        if scope["type"] == "http" and not takes_gzip(Headers(scope=scope).get("accept-encoding")):
            headers = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
            scope = {**scope, "headers": headers}
        await super().__call__(scope, receive, send)


class SpooledResponse(StreamingResponse):
    """An answer sent from a file, whose name is gone as soon as the response exists."""

    def __init__(self, path: str, headers: Mapping[str, str]) -> None:
        self._file = Path(path).open("rb")  # noqa: SIM115 - it is closed when all is sent
        Path(path).unlink()
        length = {"Content-Length": str(os.fstat(self._file.fileno()).st_size)}
        super().__init__(self._chunks(), headers={**headers, **length})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it; to HEAD only its headers."""
        with self._file:
            if scope["method"] == "HEAD":
                await Response(headers=dict(self.headers))(scope, receive, send)
            else:
                await super().__call__(scope, receive, send)

    async def _chunks(self) -> AsyncIterator[bytes]:
        # It was just written, so that most is at hand, and to wait for a thread would cost more than to read it.
        number, position = self._file.fileno(), 0
        while chunk := _at_hand(number, position) or await asyncio.to_thread(os.pread, number, _CHUNK_BYTES, position):
            yield chunk
            position += len(chunk)


def _at_hand(number: int, position: int) -> bytes:
    """The next part of an open file as far as it lies in the system's memory; nothing where one would have to wait."""
    if sys.platform != "linux":
        return b""
    buffer = bytearray(_CHUNK_BYTES)
    try:
        count = os.preadv(number, [buffer], position, os.RWF_NOWAIT)
    except OSError:
        return b""
    return bytes(memoryview(buffer)[:count])


class CommonHeaders:
    """Put the headers that every answer has on every answer, errors too, and answer OPTIONS everywhere.

    Without Access-Control-Allow-Origin on errors, browsers hide the message from the page that asked.
    """

    def __init__(self, app: ASGIApp, *, posts: frozenset[str]) -> None:
        self._app = app
        self._posts = posts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif scope["method"] == "OPTIONS":
            await self._options(scope["path"])(scope, receive, send)
        else:
            await self._app(scope, receive, _adding(send))

    def _options(self, path: str) -> Response:
        takes_body = _OF_RELEASE.sub("", path) in self._posts
        methods = "GET, HEAD, POST, QUERY, OPTIONS" if takes_body else "GET, HEAD, OPTIONS"
        allowed = {"Allow": methods, "Access-Control-Allow-Methods": methods}
        if takes_body:
            allowed |= {"Accept-Post": MEDIA_TYPES, "Accept-Query": MEDIA_TYPES}
        return Response(status_code=204, headers={**COMMON_HEADERS, **_PREFLIGHT, **allowed})


def _adding(send: Send) -> Send:
    extra: list[tuple[bytes, bytes]] = [
        (name.lower().encode(), value.encode()) for name, value in COMMON_HEADERS.items()
    ]

    async def send_with_headers(message: Message | dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message.get("headers", ()), *extra]}
        await send(message)

    return send_with_headers
