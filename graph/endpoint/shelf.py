"""Which releases are open: the current one, those that it took over from and that still answer, older ones by name.

A request has one release for all that it asks, so an answer is of one release whatever is published meanwhile.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import quote

from graph.endpoint.aides import Aides
from graph.endpoint.cache import ResultCache
from graph.endpoint.limits import Limits
from graph.endpoint.problems import ProblemError
from graph.endpoint.site import Site
from graph.endpoint.workers import WorkerStartError
from graph.errors import GraphError
from graph.releases import Release, Releases
from graph.texts import Texts
from queries.saved import SavedQuery

__all__ = ["Opened", "Shelf"]

_logger = logging.getLogger("diplograph.releases")
_LOOK_SECONDS = 0.5
_TRY_AGAIN_SECONDS = 30.0
_IDLE_SECONDS = 60.0
_WORKERS_OF_OLDER = 1


@dataclass(eq=False, slots=True)
class Opened:
    """A site whose workers run, how many requests it answers, and when it was last asked (by the loop's clock).

    ``left`` is set whenever the last request is answered.
    """

    site: Site
    users: int = 0
    asked: float = 0.0
    left: asyncio.Event = field(default_factory=asyncio.Event)


class Shelf:
    """The releases that are open; used within one event loop.

    ``limits`` hold for each release apart; an older one has one worker, and :attr:`Limits.older_releases` says how
    many of these are open at once. Raises :class:`~graph.errors.ReleaseError` where there is no current release.
    """

    def __init__(
        self,
        releases: Releases,
        limits: Limits,
        queries: Mapping[str, SavedQuery],
        texts: Texts | None = None,
        aides: Aides | None = None,
    ) -> None:
        self.releases = releases
        self.limits = limits
        self._queries = queries
        self._texts = texts or Texts()
        self.aides = aides or Aides(replace(limits, look_up_processes=1))
        self._current = Opened(self._site(releases.current(), limits))
        self._older: dict[str, Opened] = {}
        self._opening = asyncio.Lock()
        self._closing: set[asyncio.Task[None]] = set()
        self._watching: asyncio.Task[None] | None = None

    @property
    def current(self) -> Site:
        """The site of the current release."""
        return self._current.site

    async def start(self) -> None:
        """Start the workers of the current release, and look for the next; a second call does nothing.

        Raises :class:`~graph.endpoint.workers.WorkerStartError` when a worker cannot open the store.
        """
        if self._watching is None:
            await self.current.start()
            self.aides.switch(self._prepare(self.current))
            self._watching = asyncio.get_running_loop().create_task(self._watch())

    async def close(self) -> None:
        """Stop looking, and stop all workers at once, busy or not."""
        if self._watching is not None:
            self._watching.cancel()
        for task in self._closing:
            task.cancel()
        await asyncio.gather(*self._closing, return_exceptions=True)
        await asyncio.gather(*(opened.site.close() for opened in (self._current, *self._older.values())))

    async def take(self, name: str | None = None) -> Opened:
        """The current release, or the one of a name, which stays open until it is given back.

        Raises :class:`ProblemError` of kind "not-found" or "busy".
        """
        if name is None or name == self.current.identity.id:
            return self.take_current()
        # One at a time, so that two who ask for the same release get the same one.
        async with self._opening:
            opened = self._older.get(name) or await self._open(name)
            opened.users += 1
        opened.asked = asyncio.get_running_loop().time()
        return opened

    def take_current(self) -> Opened:
        """The current release, which stays open until it is given back."""
        self._current.users += 1
        return self._current

    def give_back(self, opened: Opened) -> None:
        """Say that a request is answered."""
        opened.users -= 1
        if not opened.users:
            opened.left.set()

    async def _open(self, name: str) -> Opened:
        release = self.releases.named(name)
        if release is None:
            raise ProblemError("not-found", f"there is no release {quote(name[:40])}; /releases lists them")
        await self._make_room()
        site = self._site(release, replace(self.limits, workers=_WORKERS_OF_OLDER, spare_workers=0))
        try:
            await site.start()
        except WorkerStartError as error:
            _logger.exception("release %s cannot be opened", name)
            raise ProblemError("internal", f"release {name} cannot be opened") from error
        self._older[name] = Opened(site)
        return self._older[name]

    async def _make_room(self) -> None:
        """Close the older release that was asked longest ago, if there are as many as may be."""
        if len(self._older) < self.limits.older_releases:
            return
        idle = min((one for one in self._older.values() if not one.users), key=lambda one: one.asked, default=None)
        if idle is None:
            detail = f"{len(self._older)} older releases are being asked, and no more may be open at once"
            raise ProblemError("busy", detail, headers={"Retry-After": str(round(self.limits.query_seconds / 2) or 1)})
        await self._close_older(idle)

    async def _close_older(self, opened: Opened) -> None:
        del self._older[opened.site.identity.id]
        await opened.site.close()

    async def _watch(self) -> None:
        """See what is published. Looking costs one system call, needs no signal, and works on any kind of disk."""
        loop = asyncio.get_running_loop()
        refused, again = None, 0.0
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            name = self.releases.current_id()
            if name not in (None, self.current.identity.id) and (name != refused or loop.time() >= again):
                refused, again = (None if await self._switch() else name), loop.time() + _TRY_AGAIN_SECONDS
            async with self._opening:
                for opened in list(self._older.values()):
                    if not opened.users and loop.time() - opened.asked > _IDLE_SECONDS:
                        await self._close_older(opened)

    async def _switch(self) -> bool:
        """Serve the release that has become the current one; where it cannot be opened, stay with the old one."""
        try:
            site = self._site(self.releases.current(), self.limits)
            number = self._prepare(site)
            await site.start()
        except (GraphError, OSError):
            _logger.exception("the next release cannot be served; the old one stays")
            return False
        # Nothing is answered between these two, and the aides see the second at once.
        old, self._current = self._current, Opened(site)
        self.aides.switch(number)
        _logger.info("release %s took over from %s", site.identity.id, old.site.identity.id)
        task = asyncio.get_running_loop().create_task(self._retire(old))
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)
        return True

    async def _retire(self, old: Opened) -> None:
        """End a release's workers when all its requests are answered, or have had the time that they may take."""
        try:
            async with asyncio.timeout(self.limits.queue_seconds + self.limits.query_seconds):
                # Nobody takes it any more, so the next time that all have left is the last.
                old.left.clear()
                if old.users:
                    await old.left.wait()
        except TimeoutError:
            _logger.warning("release %s is closed with %d requests open", old.site.identity.id, old.users)
        finally:
            await old.site.close()

    def _site(self, release: Release, limits: Limits) -> Site:
        cache = ResultCache(limits.cache_bytes - self.aides.kept_bytes)
        site = Site.over(release.source, limits, self._queries, release.identity)
        return replace(site, texts=self._texts, cache=cache, made=release.made)

    def _prepare(self, site: Site) -> int:
        return self.aides.prepare(site.source, site.release, site.identity)
