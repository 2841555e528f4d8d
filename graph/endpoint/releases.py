"""Releases over HTTP: each request is answered from one of them, which its answer names; the list of them all."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph.endpoint.problems import ProblemError
from graph.endpoint.responses import RELEASE_HEADER, page, wants_page
from graph.endpoint.shelf import Shelf
from graph.endpoint.site import SITE, site_of
from graph.identity import Identity

__all__ = ["PinnedRelease", "described", "list_releases", "no_release", "shelf_of", "show_release"]

_OLDER = re.compile(r"/releases/(?P<name>[^/]+)(?P<path>/.*)", re.DOTALL)
_PROBLEM = "diplograph.problem"
_HEADERS = {"Cache-Control": "no-cache", "Vary": "Accept, Accept-Encoding"}
_LONGEST = 40
_ADDRESSES = frozenset({b"location", b"content-location"})


class PinnedRelease:
    """Middleware that answers each request from one release, and names it in ``X-Diplograph-Release``.

    That is the current one, or of ``/releases/ID/sparql`` and all else below ``/releases/ID/`` the one of that name:
    handlers see the address without it, and what they link to is led back below it.
    """

    def __init__(self, app: ASGIApp, shelf: Shelf) -> None:
        self._app = app
        self._shelf = shelf

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        found = _OLDER.fullmatch(scope["path"])
        name = found["name"] if found else None
        try:
            opened = await self._shelf.take(name)
        except ProblemError as problem:
            # The application says so, in the format or with the page of any problem.
            scope, found, opened = {**scope, _PROBLEM: problem}, None, await self._shelf.take()
        try:
            if found is not None:
                scope, send = _within(scope, found), _led_back(send, f"/releases/{name}")
            await self._app({**scope, SITE: opened.site}, receive, _naming(send, opened.site.identity.id))
        finally:
            self._shelf.give_back(opened)


async def list_releases(request: Request) -> Response:
    """All releases, newest first, and which of them is the current one."""
    current = shelf_of(request).current.identity.id
    found = shelf_of(request).releases.all()
    if not wants_page(request):
        return JSONResponse([described(release.identity, current) for release in found], headers=_HEADERS)
    return page(site_of(request).renderer.render("releases.html", request, releases=found, current=current))


async def show_release(request: Request) -> Response:
    """One release by its name."""
    name = request.path_params["name"]
    release = shelf_of(request).releases.named(name)
    if release is None:
        raise ProblemError("not-found", f"there is no release {quote(name[:_LONGEST])}; /releases lists them")
    current = shelf_of(request).current.identity.id
    if not wants_page(request):
        return JSONResponse(described(release.identity, current), headers=_HEADERS)
    return page(site_of(request).renderer.render("releases.html", request, releases=[release], current=current))


async def no_release(request: Request) -> Response:
    """Tell why what is asked of an older release has no answer. Raises :class:`ProblemError`."""
    problem = request.scope.get(_PROBLEM)
    raise problem if isinstance(problem, ProblemError) else ProblemError("not-found", "releases hold no releases")


def shelf_of(request: Request) -> Shelf:
    """The releases that the server has open."""
    shelf = request.app.state.shelf
    assert isinstance(shelf, Shelf)
    return shelf


def described(identity: Identity, current: str) -> dict[str, object]:
    """A release as ``/releases`` has it in JSON; counts are null for a store that is served without a release."""
    return {
        "id": identity.id,
        "current": identity.id == current,
        "date": identity.date.isoformat().replace("+00:00", "Z"),
        "digest": identity.digest,
        "program": identity.program,
        "graphs": identity.graphs,
        "documents": identity.documents,
        "triples": identity.triples,
        "sparql": f"/releases/{identity.id}/sparql",
    }


def _within(scope: Scope, found: re.Match[str]) -> Scope:
    """The request as it would be to a server of that release alone; links are made below ``app_root_path``."""
    path = found["path"]
    return {**scope, "path": path, "raw_path": quote(path).encode(), "app_root_path": f"/releases/{found['name']}"}


def _naming(send: Send, name: str) -> Send:
    field = (RELEASE_HEADER.lower().encode(), name.encode())

    async def send_named(message: Message | dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message.get("headers", ()), field]}
        await send(message)

    return send_named


def _led_back(send: Send, prefix: str) -> Send:
    """Addresses on this server in headers, put below the address of the release."""

    def led(name: bytes, value: bytes) -> bytes:
        if name.lower() in _ADDRESSES and value.startswith(b"/"):
            return prefix.encode() + value
        return value.replace(b"</", f"<{prefix}/".encode()) if name.lower() == b"link" else value

    async def send_led(message: Message | dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [(name, led(name, value)) for name, value in message.get("headers", ())]}
        await send(message)

    return send_led
