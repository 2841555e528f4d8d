"""What every request passes before it is looked at: whose it is, and whether its head is one that we read at all."""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph.endpoint.clients import client_key, client_of, current_client
from graph.endpoint.limits import Limits
from graph.endpoint.problems import ProblemError
from graph.endpoint.responses import problem_response
from graph.endpoint.spool import IN_MEMORY_BYTES

__all__ = ["HOST", "OPEN", "Gate"]

OPEN = "diplograph.connections"
"""Where the state of a request holds all connections that are open."""
_LARGE_BYTES = 2**20

HOST = re.compile(rb"(?:[A-Za-z0-9._~%!$&'()*+,;=-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{0,5})?")
"""What the header Host may hold."""
_NO_ROOM = ProblemError(
    "busy",
    "too much that was answered is not yet read by its clients; read your answers, and ask for less at once",
    headers={"Retry-After": "30"},
)
_VERSIONS = ("1.0", "1.1")


class Gate:
    """Middleware that notes the client of a request and refuses heads that are too large or name no host."""

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self._app = app
        self._limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        # Each request is a task of its own, so the note ends with it.
        current_client.set(client_of(scope, proxies=self._limits.proxies))
        problem = self._problem(scope)
        if problem is None:
            await self._app(scope, receive, self._within_bounds(scope, receive, send))
        else:
            await problem_response(Request(scope), problem)(scope, receive, send)

    def _within_bounds(self, scope: Scope, receive: Receive, send: Send) -> Send:
        """Send what there is room for: a large answer lies in memory until its client has read it."""
        start: Message | None = None
        is_refused = False

        async def bounded(message: Message) -> None:
            nonlocal start, is_refused
            if message["type"] == "http.response.start":
                start = message  # not before it is known what follows
                return
            if start is not None:
                beginning, start = start, None
                is_refused = not self._has_room(scope, len(message.get("body", b"")))
                if is_refused:
                    await problem_response(Request(scope), _NO_ROOM)(scope, receive, send)
                else:
                    await send(beginning)
            if not is_refused:
                await send(message)

        return bounded

    def _has_room(self, scope: Scope, size: int) -> bool:
        if size < _LARGE_BYTES:
            return True
        unsent = [(one.client, one.unsent_bytes) for one in scope.get("state", {}).get(OPEN, ())]
        peer = client_key(scope["client"][0]) if scope["client"] else ""
        mine = sum(waiting for client, waiting in unsent if client and client_key(client[0]) == peer)
        most = self._limits.unsent_bytes
        return sum(waiting for _, waiting in unsent) + size <= most and (
            self._limits.proxies > 0 or mine + size <= max(most // 2, IN_MEMORY_BYTES)
        )

    def _problem(self, scope: Scope) -> ProblemError | None:
        """The parser bounds heads that it waits for, not those that arrive at once."""
        most = self._limits.head_bytes
        if len(scope["raw_path"]) + len(scope["query_string"]) > most:
            return ProblemError("address-too-long", f"an address holds at most {most} bytes")
        if sum(len(name) + len(value) for name, value in scope["headers"]) > most:
            return ProblemError("head-too-large", f"a head holds at most {most} bytes")
        if scope["http_version"] not in _VERSIONS:
            return ProblemError("request", "this server speaks HTTP/1.1")
        if any(name == b"content-encoding" and value.lower() != b"identity" for name, value in scope["headers"]):
            return ProblemError("media-type", "send bodies uncompressed", headers={"Accept-Encoding": "identity"})
        hosts = [value for name, value in scope["headers"] if name == b"host"]
        if any(value and not HOST.fullmatch(value) for value in hosts):
            return ProblemError("request", "the header Host names no host")
        return None
