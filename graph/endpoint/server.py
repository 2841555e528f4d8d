"""The endpoint as a whole: its routes, and how it is started."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import gc
import math
import os
import signal
import socket
import time
from collections.abc import AsyncIterator, Callable, Mapping
from http import HTTPStatus
from pathlib import Path
from types import FrameType

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Match, Mount
from starlette.staticfiles import StaticFiles

from graph.endpoint.aides import Aides
from graph.endpoint.connection import BoundedProtocol, bounded_protocol
from graph.endpoint.gate import Gate
from graph.endpoint.limits import Limits
from graph.endpoint.observing import AccessLog, Observed
from graph.endpoint.problems import ProblemError
from graph.endpoint.questions import show_problem
from graph.endpoint.releases import PinnedRelease
from graph.endpoint.responses import CommonHeaders, Compressed, page, problem_from_http, problem_response, wants_page
from graph.endpoint.routes import ADDRESSES, POSTS
from graph.endpoint.shelf import Shelf
from graph.endpoint.shortcut import Shortcut
from graph.endpoint.site import site_of
from graph.endpoint.sparql import show_sparql
from graph.errors import GraphError
from graph.releases import OneRelease, Releases
from graph.texts import Texts
from queries.saved import Library, SavedQuery

__all__ = ["AddressInUseError", "create_app", "routes", "serve"]

_GRACE_SECONDS = 5


class AddressInUseError(GraphError):
    """The host and port cannot be listened on; the message says why."""


def create_app(shelf: Shelf, access_log: AccessLog | None = None) -> Observed:
    """The ASGI application over some releases, whose workers start and stop with its lifespan."""

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await shelf.start()
        try:
            yield
        finally:
            await shelf.close()

    app = Starlette(
        routes=routes(),
        middleware=[Middleware(Compressed)],
        exception_handlers={ProblemError: _on_problem, HTTPException: _on_http_error, 500: _on_fault},
        lifespan=lifespan,
    )
    # Starlette's own leads to an absolute address of what the header Host says; see _on_http_error.
    app.router.redirect_slashes = False
    app.state.shelf = shelf
    return Observed(
        CommonHeaders(Gate(PinnedRelease(app, shelf), shelf.limits), posts=POSTS),
        app.routes,
        questions=shelf.current.queries.keys(),
        log=access_log,
        proxies=shelf.limits.proxies,
    )


def serve(
    source: Path | Releases | str,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    limits: Limits | None = None,
    queries: Mapping[str, SavedQuery] | None = None,
    texts: Texts | None = None,
    access_log: AccessLog | None = None,
    announce: Callable[[str], None] = print,
) -> None:
    """Serve a store folder, releases, or the endpoint of an address, until SIGINT or SIGTERM; finish what runs, return.

    ``announce`` gets the address once it can be asked (port 0 takes any that is free). ``queries`` are the saved ones,
    the program's own where they are left out. Pages show words of ``texts``. ``access_log`` gets a line for each
    request. Nothing may write to a store folder meanwhile. Raises :class:`AddressInUseError`,
    :class:`graph.endpoint.workers.WorkerStartError` for a folder that is no store,
    :class:`graph.errors.EndpointError` for an address that does not answer, or not from the union of its graphs,
    :class:`queries.errors.QueryFileError` for a saved query that is none.
    """
    chosen = limits or Limits()
    shelf = Shelf(_releases(source, chosen), chosen, queries or Library(), texts, Aides(chosen, access_log))
    try:
        listener = socket.create_server((host, port))
    except OSError as error:
        told, option = _reason(error)
        raise AddressInUseError(f"cannot listen on {host}:{port} ({told}); choose another --{option}") from error
    address = f"http://{_in_address(host)}:{listener.getsockname()[1]}/"
    app = create_app(shelf, access_log)
    protocol = bounded_protocol(chosen, Shortcut(shelf, app))
    config = uvicorn.Config(
        app,
        lifespan="on",
        http=protocol,
        ws="none",
        log_level="error",  # what is no request is the client's fault, and could fill the disk with lines
        access_log=False,  # queries may name people: ours leaves them out
        server_header=False,
        proxy_headers=False,
        h11_max_incomplete_event_size=chosen.head_bytes,
        timeout_graceful_shutdown=math.ceil(chosen.drain_seconds),
    )
    with listener:
        _Server(config, protocol, shelf, lambda: announce(address)).run(sockets=[listener])


class _Server(uvicorn.Server):
    """A server that tells when it has started."""

    def __init__(
        self, config: uvicorn.Config, protocol: type[BoundedProtocol], shelf: Shelf, on_start: Callable[[], None]
    ) -> None:
        super().__init__(config)
        self._protocol = protocol
        self._shelf = shelf
        self._on_start = on_start

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, say so, then get aides; what keeps workers from starting is raised here and not lost in a log."""
        await self._shelf.start()
        await super().startup(sockets)
        gc.freeze()  # what is there by now stays, and need not be gone through again and again while clients wait
        if self.started:
            self._on_start()
            self._shelf.aides.start(self._adopt)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Accept nothing more, let the aides finish what they are sending, then what runs here."""
        for server in self.servers:
            server.close()
        began, grace = time.monotonic(), float(self.config.timeout_graceful_shutdown or 0)
        await self._shelf.aides.stop(lambda: self.force_exit, grace)
        self.config.timeout_graceful_shutdown = math.ceil(max(0.0, grace - (time.monotonic() - began)))
        await super().shutdown(sockets)

    async def _adopt(self, connection: socket.socket, data: bytes) -> None:
        """Go on with a connection that an aide has given back."""
        loop = asyncio.get_running_loop()

        def protocol() -> BoundedProtocol:
            made = self._protocol(self.config, self.server_state, self.lifespan.state, loop)
            made.begun_with = data
            return made

        _, adopted = await loop.connect_accepted_socket(protocol, connection)
        if self.should_exit:
            adopted.shutdown()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Finish what is running and return from :meth:`run`; at a second Ctrl-C, return at once.

        Unlike the inherited method this does not raise the signal anew afterwards, so that who called cleans up.
        """
        self.force_exit = self.should_exit and sig == signal.SIGINT
        if sig == signal.SIGINT:  # who sits before it and presses Ctrl-C does not want to wait as long as a restart may
            self.config.timeout_graceful_shutdown = min(_GRACE_SECONDS, self.config.timeout_graceful_shutdown or 0)
        self.should_exit = True


def _releases(source: Path | Releases | str, limits: Limits) -> Releases:
    if isinstance(source, str):
        from graph.endpoint.elsewhere import check_endpoint  # noqa: PLC0415 - as in the engine: slow to load

        check_endpoint(source, limits.query_seconds)
        return OneRelease.of_endpoint(source)
    return OneRelease.of_store(source) if isinstance(source, Path) else source


def routes() -> list[BaseRoute]:
    """All addresses that the endpoint answers."""
    static = Mount("/static", StaticFiles(packages=[("graph.endpoint", "static")]))
    return [*(item.route() for item in ADDRESSES), static]


async def _on_problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, ProblemError)
    if not wants_page(request):
        return problem_response(request, error)
    # Where the page of a fault needs a worker and there is none, the fault is told plainly.
    with contextlib.suppress(ProblemError):
        if request.url.path == "/sparql":
            return await show_sparql(request, None, error)
        if request.url.path.startswith("/queries/") and error.kind == "parameter":
            return await show_problem(request, error)
    html = site_of(request).renderer.render("problem.html", request, problem=error)
    return page(html, status=error.status, headers=error.headers)


async def _on_http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    leaner = _without_slash(request) if error.status_code == HTTPStatus.NOT_FOUND else None
    if leaner is not None:
        return RedirectResponse(leaner, status_code=HTTPStatus.PERMANENT_REDIRECT)
    return await _on_problem(request, problem_from_http(error))


def _without_slash(request: Request) -> str | None:
    """The address without the slash at its end, on this server, where there is one of that path."""
    path = request.scope["path"].rstrip("/")
    if path == request.scope["path"] or not path or path.startswith("//"):
        return None
    shorter = {**request.scope, "path": path}
    if all(route.matches(shorter)[0] is Match.NONE for route in request.app.routes):
        return None
    query = request.url.query
    return f"{path}?{query}" if query else path  # the response quotes it


async def _on_fault(request: Request, error: Exception) -> Response:
    # What happened is in the log; the client is told nothing of our inside.
    return await _on_problem(request, ProblemError("internal", "the fault has been logged"))


def _reason(error: OSError) -> tuple[str, str]:
    """What the system says, without the address, which is told already, and which option to change."""
    number = error.errno or 0
    if number < 0:  # of the look-up of a name, whose numbers are no errno
        return "there is no such host", "host"
    told = os.strerror(number) if number else str(error)
    return told, "host" if number == errno.EADDRNOTAVAIL else "port"


def _in_address(host: str) -> str:
    shown = "localhost" if host in ("", "0.0.0.0") else host
    return f"[{shown}]" if ":" in shown else shown
