"""The aides of the server: processes that answer look-ups, so that these get more than one core.

The server accepts all connections and reads every first request. A connection on which one look-up follows the other is
handed to the process that has the fewest of them, and comes back with the first request that is anything else. So
limits, queues and pages are the server's alone. What has to hold for all processes is kept together here: how many
connections each client has, what was counted, and which release is the current one.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import sys
from collections import Counter
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeAlias

from graph.endpoint.clients import client_key
from graph.endpoint.handing import (
    IS_SUPPORTED,
    MOST_AT_ONCE,
    Begin,
    Channel,
    Connection,
    Counts,
    Gone,
    Message,
    Open,
    Ready,
    Stop,
    Tell,
    Turn,
)
from graph.endpoint.limits import Limits
from graph.endpoint.metrics import AIDES, ENDED, Tally, added
from graph.endpoint.observing import AccessLog
from graph.endpoint.workers import worker_environment
from graph.identity import Identity

__all__ = ["Adopt", "Aides"]

Adopt: TypeAlias = Callable[[socket.socket, bytes], Coroutine[Any, Any, None]]
"""Goes on with a connection, beginning with what was read from it already."""

_logger = logging.getLogger("diplograph.aides")
_RETRY_SECONDS = 1.0
_LONGEST_PAUSE_SECONDS = 60.0
_TELL_SECONDS = 2.0
_LOOK_SECONDS = 0.05


class Aides:
    """So many aides over the current release of a server; used within one event loop. See :attr:`here`."""

    def __init__(self, limits: Limits, log: AccessLog | None = None) -> None:
        count = limits.look_up_processes - 1 if IS_SUPPORTED else 0
        cache_bytes = limits.cache_bytes // (2 * count) if count else 0
        self._begin = Begin(
            limits,
            cache_bytes,
            log is not None,
            str(log.path) if log and log.path else None,
            log.full if log else False,
        )
        self._turn = Turn() if count else None
        self._number = 0
        self._open: list[Open] = []  # the current release, and the one that may take over
        self._aides: set[_Aide] = set()
        self._past: Tally = []  # what those counted that have ended
        self._count = count
        self._keeping: set[asyncio.Task[None]] = set()
        self._adopting: set[asyncio.Task[None]] = set()
        self._adopt: Adopt | None = None
        self._stopping = asyncio.Event()
        self.here: set[object] = set()
        """Connections of the server itself on which one look-up follows the other."""

    @property
    def kept_bytes(self) -> int:
        """What of the memory for answers is the aides'."""
        return self._begin.cache_bytes * self._count

    def start(self, adopt: Adopt) -> None:
        """Start all; connections that they give back go to ``adopt``. What can't be started is tried again."""
        self._adopt = adopt
        for _ in range(self._count if self._open else 0):
            _run(self._keep_one(), self._keeping)
        AIDES.set(1)

    async def stop(self, is_hurried: Callable[[], bool], seconds: float) -> None:
        """Have them finish what they are sending, and end; at once where that takes longer, or when it is hurried."""
        self._stopping.set()
        for aide in self._aides:
            aide.tell(Stop())
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self._keeping and not is_hurried():
                    await asyncio.wait(self._keeping, timeout=_LOOK_SECONDS)
        for aide in self._aides:
            aide.kill()
        await asyncio.gather(*self._keeping)
        await asyncio.gather(*self._adopting)
        if self._turn is not None:
            self._turn.close()
            self._turn = None

    def prepare(self, folder: Path | str, release: str, identity: Identity) -> int:
        """Have the aides open a release, which may take over; its number, for :meth:`switch`."""
        self._number += 1
        if self._turn is not None and isinstance(folder, Path):
            self._open = [one for one in self._open if one.number == self._turn.number]
            self._open.append(Open(self._number, str(folder.absolute()), release, identity))
            for aide in self._aides:
                aide.tell(self._open[-1])
        return self._number

    def switch(self, number: int) -> None:
        """Make a release the current one, in all aides at this moment; who does not have it open yet gives all back."""
        if self._turn is not None:
            self._turn.number = number

    def hand_over(self, descriptor: int, client: tuple[str, int], data: bytes) -> bool:
        """Hand a connection to an aide that has fewer look-ups to answer than the server; whether one took it."""
        least = min((aide for aide in self._aides if aide.is_ready), key=lambda aide: aide.load, default=None)
        if least is None or least.load >= len(self.here) or len(data) > MOST_AT_ONCE or self._stopping.is_set():
            return False
        return least.take(descriptor, client, data)

    def connections(self, key: str | None = None) -> int:
        """How many connections the aides have, in all or of one client."""
        return sum(aide.load if key is None else aide.clients[key] for aide in self._aides)

    async def tally(self) -> Tally:
        """What all aides have counted up to now, those too that have ended."""
        await asyncio.gather(*(aide.ask() for aide in self._aides if aide.is_ready))
        return added([self._past, *(aide.tally for aide in self._aides)])

    async def _keep_one(self) -> None:
        """Run an aide, and another when it ends."""
        pause = _RETRY_SECONDS
        while not self._stopping.is_set():
            try:
                was_ready = await self._run_one()
            except OSError:
                was_ready = False
                _logger.exception("a process for look-ups did not start")
            pause = _RETRY_SECONDS if was_ready else min(2 * pause, _LONGEST_PAUSE_SECONDS)
            if not self._stopping.is_set():
                ENDED.inc()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._stopping.wait(), pause)

    async def _run_one(self) -> bool:
        """Run an aide until it ends; whether it was of use."""
        assert self._turn is not None
        aide = await _Aide.start(self._turn, self._heed)
        try:
            for message in (self._begin, *self._open, *([Stop()] if self._stopping.is_set() else ())):
                aide.tell(message)
            self._aides.add(aide)
            code = await aide.process.wait()
            if not self._stopping.is_set():
                _logger.warning("a process for look-ups ended (%s); another is started", code)
        finally:
            self._aides.discard(aide)
            aide.end()
            self._past = added([self._past, aide.tally])
            AIDES.set(1 + sum(one.is_ready for one in self._aides))
        return aide.is_ready

    def _heed(self, aide: _Aide, message: Message, connection: socket.socket | None) -> None:
        match message:
            case Connection(client, data) if connection is not None and self._adopt is not None:
                aide.lose(client)
                _run(self._adopt(connection, data), self._adopting)
            case Gone(client):
                aide.lose(client)
            case Counts(tally, number):
                aide.hear(tally, number)
            case Ready():
                aide.is_ready = True
                AIDES.set(1 + sum(one.is_ready for one in self._aides))
            case _:
                raise AssertionError(f"no aide says anything like {message}")


class _Aide:
    """One process and our end of its channel."""

    def __init__(self, process: asyncio.subprocess.Process, channel: Channel, heed: _Heed) -> None:
        self.process = process
        self.channel = channel
        self.clients: Counter[str] = Counter()
        self.load = 0
        self.tally: Tally = []
        self.is_ready = False
        self._heed = heed
        self._asked: dict[int, asyncio.Future[None]] = {}
        self._number = 0
        self._has_ended = False
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(channel, self._listen)

    @classmethod
    async def start(cls, turn: Turn, heed: _Heed) -> _Aide:
        """Start a process."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            passed = (theirs.fileno(), turn.descriptor)
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "graph.endpoint.aide", *map(str, passed)),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                pass_fds=passed,
                env=worker_environment(),
            )
        return cls(process, Channel(ours), heed)

    def tell(self, message: Message) -> None:
        """Tell it something; who has no room for that is in no state to go on."""
        with contextlib.suppress(ConnectionError):  # its end is noticed elsewhere
            if not self.channel.send(message):
                self.kill()

    def take(self, descriptor: int, client: tuple[str, int], data: bytes) -> bool:
        """Give it a connection; whether it took it."""
        with contextlib.suppress(ConnectionError):
            if self.channel.send(Connection(client, data), descriptor):
                self.clients[client_key(client[0])] += 1
                self.load += 1
                return True
        return False

    def lose(self, client: tuple[str, int]) -> None:
        """Note that it no longer has a connection."""
        self.load -= 1
        self.clients -= Counter((client_key(client[0]),))

    async def ask(self) -> None:
        """Wait until its tally is that of now, or for a moment where it does not tell."""
        if self._has_ended:  # after it was among those to be asked
            return
        self._number += 1
        future = self._asked[self._number] = self._loop.create_future()
        self.tell(Tell(self._number))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(future, _TELL_SECONDS)

    def hear(self, tally: Tally, number: int) -> None:
        """Note what it has counted; all that asked up to this number know it now."""
        self.tally = tally
        for asked in [asked for asked in self._asked if asked <= number]:
            future = self._asked.pop(asked)
            if not future.done():
                future.set_result(None)

    def end(self) -> None:
        """End it; what it said last is heard before."""
        self.kill()
        self._listen()
        self._loop.remove_reader(self.channel)
        self.channel.close()
        self._has_ended = True
        self.hear(self.tally, self._number)

    def kill(self) -> None:
        """End it at once."""
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()

    def _listen(self) -> None:
        try:
            while (heard := self.channel.receive()) is not None:
                self._heed(self, *heard)
        except EOFError:
            self._loop.remove_reader(self.channel)


def _run(work: Coroutine[Any, Any, None], running: set[asyncio.Task[None]]) -> None:
    """Do some work as a task that is in a set for as long as it runs."""
    task = asyncio.get_running_loop().create_task(work)
    running.add(task)
    task.add_done_callback(running.discard)


_Heed: TypeAlias = Callable[[_Aide, Message, socket.socket | None], None]
