"""What all handlers of one endpoint share, and how they ask the workers on behalf of one client."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from starlette.requests import Request

from graph.endpoint.asking import Chooser
from graph.endpoint.cache import ResultCache
from graph.endpoint.desk import Desk
from graph.endpoint.limits import Limits
from graph.endpoint.lookups import LookUps
from graph.endpoint.messages import Answer, Failure, Task
from graph.endpoint.pages import Renderer
from graph.endpoint.problems import ProblemError
from graph.endpoint.protocol import Query, problem_of
from graph.endpoint.workers import WorkerPool
from graph.identity import Identity
from graph.settings import program_version
from graph.texts import Texts
from queries.saved import SavedQuery

__all__ = ["HANDED", "SITE", "Outcome", "Site", "site_of"]

SITE = "diplograph.site"
"""Where the scope of a request has the site that it is answered from."""

HANDED = "diplograph.outcome"
"""Where the state of a request holds the :class:`Outcome` of its query, if it was asked the short way."""

_T = TypeVar("_T")
_KEPT_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a task of a release, before the request was read in full; see :mod:`graph.endpoint.shortcut`."""

    release: str
    task: Task
    reply: Answer | Failure | ProblemError


@dataclass(frozen=True, slots=True)
class Site:
    """One endpoint over one store folder, or over another endpoint; ``identity`` names the content."""

    source: Path | str
    identity: Identity
    limits: Limits
    pool: WorkerPool
    look_ups: LookUps
    renderer: Renderer
    queries: Mapping[str, SavedQuery]
    chooser: Chooser
    desk: Desk
    texts: Texts = field(default_factory=Texts)
    cache: ResultCache = field(default_factory=lambda: ResultCache(0))
    made: Callable[[], object] = lambda: None
    """Returns once the store is there; see :class:`graph.releases.Release`."""

    @classmethod
    def over(cls, source: Path | str, limits: Limits, queries: Mapping[str, SavedQuery], identity: Identity) -> Site:
        """The site of a store folder, or of the endpoint at an address; its workers are yet to be started."""
        pool, desk = WorkerPool(source, limits), Desk(limits)
        chooser = Chooser(pool, desk, keeps=not identity.changes)
        look_ups, cache = LookUps(source, limits), ResultCache(limits.cache_bytes)
        return cls(source, identity, limits, pool, look_ups, Renderer(), queries, chooser, desk, cache=cache)

    async def start(self) -> None:
        """Start the workers, and open the store once it is made.

        Raises :class:`~graph.endpoint.workers.WorkerStartError`, or what keeps the store from being made.
        """
        made = asyncio.ensure_future(asyncio.to_thread(self.made))
        for outcome in await asyncio.gather(self.pool.start(made), self._look_in(made), return_exceptions=True):
            if isinstance(outcome, BaseException):
                raise outcome

    async def _look_in(self, made: asyncio.Future[object]) -> None:
        await asyncio.shield(made)
        await asyncio.to_thread(self.look_ups.open)

    async def close(self) -> None:
        """Stop the workers at once, busy or not, and close the store."""
        self.look_ups.close()
        await self.pool.close()

    @property
    def release(self) -> str:
        """What answers may be kept under: it changes with the content, and with the program that words them."""
        # What changes unseen may be kept for a little while: a page and its parts are asked at once.
        period = f" {time.monotonic() // _KEPT_SECONDS:.0f}" if self.identity.changes else ""
        return f"{self.identity.digest} {program_version()}{period}"

    def at_once(self, task: Task) -> tuple[Answer | None, bool]:
        """An answer that needs no worker: that of a look-up, or one that is kept; and whether it is a look-up's."""
        found = self.look_ups.answer(task)
        return (found, True) if found is not None else (self.cache.get(self.release, task), False)

    async def evaluate(self, task: Task) -> Answer | Failure:
        """What a worker makes of a task; an answer is kept. Raises :class:`ProblemError`."""
        release, reply = self.release, await self.pool.run(task)
        if isinstance(reply, Answer):
            self.cache.put(release, task, reply)
        return reply

    async def answer(self, request: Request, task: Task, query: Query | None = None) -> Answer:
        """The answer to a task, for a client that may go away. Raises :class:`ProblemError`."""
        reply: Answer | Failure | ProblemError | None
        reply = self._handed(request, task) or self.at_once(task)[0]
        try:
            if reply is None:
                reply = await _unless_gone(request, self.evaluate(task))
            if isinstance(reply, ProblemError):
                raise reply
        except ProblemError as error:
            error.query = task.query
            raise
        if isinstance(reply, Failure):
            raise problem_of(reply, query or Query(task.query))
        return reply

    def _handed(self, request: Request, task: Task) -> Answer | Failure | ProblemError | None:
        """What came of this task when it was asked the short way, if it was."""
        outcome = request.scope.get("state", {}).pop(HANDED, None)
        if not isinstance(outcome, Outcome):
            return None
        if (outcome.release, outcome.task) == (self.release, task):
            return outcome.reply
        _discard(outcome)
        return None


def _discard(outcome: Outcome) -> None:
    """Nobody wants it: another release has become the current one meanwhile."""
    if isinstance(outcome.reply, Answer) and outcome.reply.file is not None:
        Path(outcome.reply.file).unlink(missing_ok=True)


def site_of(request: Request) -> Site:
    """The site that a request is answered from: that of one release from its beginning to its end."""
    site = request.scope[SITE]
    assert isinstance(site, Site)
    return site


async def _unless_gone(request: Request, work: Awaitable[_T]) -> _T:
    """Do the work, and stop it when the client hangs up."""
    working = asyncio.ensure_future(work)
    watching = asyncio.ensure_future(_hang_up(request))
    try:
        await asyncio.wait((working, watching), return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        raise ProblemError("request", "the client has gone")
    finally:
        for task in (working, watching):
            task.cancel()
        await asyncio.wait((working, watching))


async def _hang_up(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
