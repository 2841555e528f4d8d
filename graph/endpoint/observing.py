"""Every request counted, and on demand noted in a log that tells operators what they need and nothing of people.

A line of the log is JSON: time, method, route, status, bytes sent, seconds, and the network of the client. The route is
the pattern of the address: neither paths, which may name a person, nor parameters nor queries are written.
"""

from __future__ import annotations

import logging
import re
import sys
import time
from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from ipaddress import ip_address, ip_network
from logging.handlers import WatchedFileHandler
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import msgspec
from prometheus_client import Counter
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph.endpoint.clients import client_of
from graph.endpoint.metrics import REQUESTS

__all__ = ["BEGAN", "GONE", "AccessLog", "Notes", "Observed", "client_network"]

BEGAN = "diplograph.began"
"""Where the state of a request says when it began (``time.perf_counter``), if that was before it came here."""

GONE = 499
"""What is noted where the client went away before its answer began, as other servers do."""

_METHODS = frozenset({"GET", "HEAD", "POST", "QUERY", "OPTIONS", "PUT", "DELETE", "PATCH"})
_NETWORK_BITS = {4: 24, 6: 48}
_SAVED_QUERY = "/queries/{name}"
_ABSOLUTE = re.compile(rb"https?://(?P<authority>[^/]*)(?P<path>/.*)?", re.IGNORECASE)


class AccessLog:
    """One JSON line a request, to a file (opened anew where it was moved away) or standard error.

    ``full`` notes whole addresses of clients and what programs they say that they are. Several processes may write to
    one file, as each line is appended in one piece.
    """

    def __init__(self, path: Path | None = None, *, full: bool = False) -> None:
        handler = logging.StreamHandler(sys.stderr) if path is None else WatchedFileHandler(path, encoding="utf-8")
        self._handler: logging.Handler = handler
        self.path = path
        self.full = full

    def write(self, entry: dict[str, Any]) -> None:
        """Append one line."""
        line = msgspec.json.encode(entry).decode()
        self._handler.handle(logging.makeLogRecord({"msg": line, "name": "diplograph.access"}))

    def close(self) -> None:
        """Write what is left and close the file."""
        self._handler.close()


class Notes:
    """Counts requests that were answered, and writes their lines."""

    def __init__(self, *, questions: Collection[str] = (), log: AccessLog | None = None, proxies: int = 0) -> None:
        self._questions = questions
        self._log = log
        self._proxies = proxies

    def note(self, scope: Scope, route: str, status: int, size: int, seconds: float) -> None:
        """Count one request, and write its line."""
        method = scope["method"] if scope["method"] in _METHODS else "other"
        _counter(route, method, status).inc()
        if self._log is None:
            return
        entry: dict[str, Any] = {
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "client": self._client(scope, self._log),
            "method": method,
            "route": route,
            "status": status,
            "bytes": size,
            "seconds": round(seconds, 4),
        }
        question = scope["path"].rpartition("/")[2].partition(".")[0]
        if route == _SAVED_QUERY and question in self._questions:
            entry["question"] = question
        if self._log.full:
            entry["agent"] = dict(scope["headers"]).get(b"user-agent", b"").decode("latin-1")[:300]
        self._log.write(entry)

    def _client(self, scope: Scope, log: AccessLog) -> str:
        if log.full and not self._proxies:
            return str((scope.get("client") or ("",))[0])
        client = client_of(scope, proxies=self._proxies)
        return client if log.full else client_network(client)


class Observed(Notes):
    """Middleware around all else, so that refusals count, too."""

    def __init__(
        self,
        app: ASGIApp,
        routes: Sequence[BaseRoute],
        *,
        questions: Collection[str] = (),
        log: AccessLog | None = None,
        proxies: int = 0,
    ) -> None:
        super().__init__(questions=questions, log=log, proxies=proxies)
        self._app = app
        self._routes = routes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope = _in_origin_form(scope)
        began = scope.get("state", {}).get(BEGAN) or time.perf_counter()
        exchange = _Exchange(receive, send)
        try:
            await self._app(scope, exchange.receive, exchange.send)
        finally:
            seconds = time.perf_counter() - began
            self.note(scope, self._route(scope), exchange.status, exchange.bytes, seconds)

    def _route(self, scope: Scope) -> str:
        """The pattern of the address; "other" for one that there is not, so that nobody can fill the counters."""
        path = {"type": "http", "path": scope["path"], "method": "GET", "root_path": ""}
        found = (route for route in self._routes if route.matches(path)[0] is not Match.NONE)
        return str(getattr(next(found, None), "path", "other"))


def _in_origin_form(scope: Scope) -> Scope:
    """A request whose address names the server, as to a proxy (RFC 9112, 3.2.2), as one whose address begins with /.

    The name in the address then counts in place of the one in the header Host.
    """
    found = _ABSOLUTE.fullmatch(scope.get("raw_path") or b"")
    if found is None:
        return scope
    raw_path = found["path"] or b"/"
    others = [field for field in scope["headers"] if field[0] != b"host"]
    headers = [(b"host", found["authority"]), *others]
    return {**scope, "raw_path": raw_path, "path": unquote(raw_path.decode("ascii")), "headers": headers}


class _Exchange:
    """Passes a request and its answer on, and remembers the status and size of the answer."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive = receive
        self._send = send
        self._has_begun = False
        self._is_gone = False
        self.status = GONE
        self.bytes = 0

    async def receive(self) -> Message:
        """What the client sends next."""
        message = await self._receive()
        if message["type"] == "http.disconnect" and not self._has_begun:
            self._is_gone = True  # what is said to nobody does not count
        return message

    async def send(self, message: Message) -> None:
        """Pass on a part of the answer."""
        if message["type"] == "http.response.start" and not self._is_gone:
            self._has_begun = True
            self.status = message["status"]
        elif message["type"] == "http.response.body" and not self._is_gone:
            self.bytes += len(message.get("body", b""))
        await self._send(message)


@lru_cache(maxsize=1024)
def _counter(route: str, method: str, status: int) -> Counter:
    return REQUESTS.labels(route, method, str(status))


def client_network(address: str) -> str:
    """The network that an address is of, too wide to tell a household; empty for what is no address.

    >>> client_network("192.0.2.77"), client_network("2001:db8:1:2::9"), client_network("unknown")
    ('192.0.2.0/24', '2001:db8:1::/48', '')
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return ""
    return str(ip_network((parsed, _NETWORK_BITS[parsed.version]), strict=False))
