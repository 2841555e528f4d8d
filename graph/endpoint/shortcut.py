"""The short way of plain requests: a query that arrives whole, with headers that say nothing out of the ordinary.

Reading HTTP in general, and the chain of middleware and routes, cost several times what an engine takes to look up a
thing. A plain request needs neither. Whatever is not plain goes the ordinary way, and so does every outcome but a good
answer that lies in memory: then the ordinary way is handed what came of the query, and words it. A test holds both
ways to the same answers.
"""

from __future__ import annotations

from typing import Any

from graph.endpoint.aides import Aides
from graph.endpoint.cache import Response
from graph.endpoint.clients import client_of, current_client
from graph.endpoint.limits import Limits
from graph.endpoint.messages import Answer, Failure
from graph.endpoint.observing import GONE, Observed
from graph.endpoint.plain import Plain, read_plain, respond
from graph.endpoint.problems import ProblemError
from graph.endpoint.shelf import Opened, Shelf
from graph.endpoint.site import Site

__all__ = ["Shortcut"]

_ROUTE = "/sparql"


class Shortcut:
    """Reads plain requests and answers them from the current release; used within one event loop."""

    def __init__(self, shelf: Shelf, observed: Observed) -> None:
        self._shelf = shelf
        self._observed = observed
        self._limits: Limits = shelf.limits

    def plain(self, data: bytes) -> Plain | None:
        """The request that these bytes are, from the first to the last; None for anything that is not plain."""
        return read_plain(data, self._limits)

    @property
    def aides(self) -> Aides:
        """Who else answers look-ups."""
        return self._shelf.aides

    def take(self) -> Opened:
        """The current release, to be given back."""
        return self._shelf.take_current()

    def give_back(self, opened: Opened) -> None:
        """Say that the answer is given."""
        self._shelf.give_back(opened)

    def again(self, data: bytes) -> Response | None:
        """What a request of the very same bytes got, if that is kept."""
        site = self._shelf.current
        return site.cache.again(site.release, data)

    async def evaluate(self, plain: Plain, site: Site, peer: tuple[str, int] | None) -> Answer | Failure | ProblemError:
        """What comes of the query; for a task of its own, which is cancelled when the client goes away."""
        scope = {"client": peer, "headers": plain.headers.fields}
        current_client.set(client_of(scope, proxies=self._limits.proxies))
        try:
            return await site.evaluate(plain.task)
        except ProblemError as problem:
            return problem

    def response(self, plain: Plain, site: Site, answer: Answer, *, is_look_up: bool = False) -> Response | None:
        """The response with an answer; None for one that is left to the ordinary way."""
        return respond(plain, site.identity, site.release, answer, is_look_up=is_look_up)

    def note(self, response: Response, peer: tuple[str, int] | None, seconds: float) -> None:
        """Count a request that was answered well, as all others are."""
        self._note(response.method, response.fields, peer, 200, len(response.body), seconds)

    def note_gone(self, plain: Plain, peer: tuple[str, int] | None, seconds: float) -> None:
        """Count a request whose client did not wait for the answer."""
        self._note(plain.method, plain.headers.fields, peer, GONE, 0, seconds)

    def _note(
        self,
        method: str,
        fields: tuple[tuple[bytes, bytes], ...],
        peer: tuple[str, int] | None,
        status: int,
        size: int,
        seconds: float,
    ) -> None:
        scope: dict[str, Any] = {"method": method, "path": _ROUTE, "client": peer, "headers": fields}
        self._observed.note(scope, _ROUTE, status, size, seconds)
