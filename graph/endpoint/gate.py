"""What every request passes before it is looked at: whose it is, and whether its head is one that we read at all."""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from graph.endpoint.clients import client_of, current_client
from graph.endpoint.limits import Limits
from graph.endpoint.problems import ProblemError
from graph.endpoint.responses import problem_response

__all__ = ["Gate"]

_HOST = re.compile(rb"(?:[A-Za-z0-9._~%!$&'()*+,;=-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{0,5})?")
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
            await self._app(scope, receive, send)
        else:
            await problem_response(Request(scope), problem)(scope, receive, send)

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
        if any(value and not _HOST.fullmatch(value) for value in hosts):
            return ProblemError("request", "the header Host names no host")
        return None
