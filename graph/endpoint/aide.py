"""What an aide runs: a process beside the server that answers look-ups, on connections that the server hands to it.

Started as ``python -m graph.endpoint.aide CHANNEL TURN``, two inherited descriptors (:mod:`graph.endpoint.handing`).
Whatever else comes on a connection goes back to the server, with the connection: an aide knows look-ups and nothing
else, so there is one place that reads HTTP, admits, words problems and asks workers.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import signal
import socket
import sys
import time
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path
from typing import Any

import uvloop

from graph.endpoint.cache import Response, ResultCache
from graph.endpoint.handing import (
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
from graph.endpoint.lookups import LookUps
from graph.endpoint.metrics import tally
from graph.endpoint.observing import AccessLog, Notes
from graph.endpoint.plain import read_plain, respond
from graph.endpoint.sandbox import limit_memory, live_and_die_with_parent
from graph.identity import Identity

__all__ = ["IDLE_SECONDS", "Aide", "main"]

IDLE_SECONDS = 5.0
"""How long a connection stays open on which nothing is asked: as long as the server itself keeps one."""

_ROUTE = "/sparql"
_SWEEP_SECONDS = 1.0
_LEAST_BYTES = 256 * 2**20  # memory for the next release, and what is kept: look-ups themselves need little


@dataclass(frozen=True, slots=True)
class _Release:
    """A release that is open here."""

    name: str
    identity: Identity
    look_ups: LookUps


@dataclass(eq=False, slots=True)
class _Held:
    """A connection that is here: when something happened on it last, and what could not be sent at once."""

    socket: socket.socket
    client: tuple[str, int]
    moved: float
    unsent: bytes = b""


class Aide:
    """Answers look-ups until it is told to stop; for one event loop."""

    def __init__(self, channel: Channel, turn: Turn, begin: Begin) -> None:
        self._channel = channel
        self._turn = turn
        self._limits = begin.limits
        self._cache = ResultCache(begin.cache_bytes)
        log = AccessLog(Path(begin.log) if begin.log else None, full=begin.is_full) if begin.is_logging else None
        self._notes = Notes(log=log, proxies=begin.limits.proxies)
        self._releases: dict[int, _Release] = {}
        self._held: set[_Held] = set()
        self._told: tuple[object, ...] = ()
        self._asked = 0
        self._answering: _Held | None = None
        self._opening: set[asyncio.Task[None]] = set()
        self._date = 0, b""
        self._is_bounded = self._is_stopping = False
        self._done = asyncio.Event()
        self._loop = asyncio.get_running_loop()

    async def run(self) -> None:
        """Do as the server says, until it says stop or is gone."""
        self._loop.set_exception_handler(self._fail)
        self._loop.add_reader(self._channel, self._listen)
        while not self._done.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._done.wait(), _SWEEP_SECONDS)
            self._sweep()

    def _listen(self) -> None:
        try:
            while (heard := self._channel.receive()) is not None:
                self._heed(*heard)
        except EOFError:
            self._done.set()

    def _heed(self, message: Message, connection: socket.socket | None) -> None:
        match message:
            case Connection(client, data) if connection is not None:
                self._take(connection, client, data)
            case Open():
                task = self._loop.create_task(self._open(message))
                self._opening.add(task)
                task.add_done_callback(self._opening.discard)
            case Tell(number):
                self._asked = number
                self._say(Counts(tally(), number))
            case Stop():
                self._stop()
            case _:
                raise AssertionError(f"an aide is told nothing like {message}")

    async def _open(self, message: Open) -> None:
        """Open a release beside all else."""
        look_ups = LookUps(Path(message.folder), self._limits)
        await asyncio.to_thread(look_ups.open)
        self._releases[message.number] = _Release(message.release, message.identity, look_ups)
        if not self._is_bounded:
            self._is_bounded = True
            gc.freeze()  # as in the server
            limit_memory(max(self._limits.query_bytes, _LEAST_BYTES))
        self._say(Ready(message.number))

    def _take(self, connection: socket.socket, client: tuple[str, int], data: bytes) -> None:
        connection.setblocking(False)
        held = _Held(connection, client, time.monotonic())
        if self._is_stopping:
            self._give_back(held, data)
            return
        self._held.add(held)
        self._loop.add_reader(connection, self._read, held)
        self._answer(held, data)

    def _read(self, held: _Held) -> None:
        try:
            data = held.socket.recv(MOST_AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data:
            held.moved = time.monotonic()
            self._answer(held, data)
        else:
            self._end(held)

    def _answer(self, held: _Held, data: bytes) -> None:
        """Answer what was asked, or leave it to the server."""
        began, self._answering = time.perf_counter(), held
        response = self._response(data)
        if response is None:
            self._give_back(held, data)
            return
        self._send(held, b"".join((response.head, self._date_line(), b"\r\n", response.body)))
        scope = {"method": response.method, "path": _ROUTE, "client": held.client, "headers": response.fields}
        self._notes.note(scope, _ROUTE, 200, len(response.body), time.perf_counter() - began)

    def _response(self, data: bytes) -> Response | None:
        # Which release is the current one is read once: an answer is of one release.
        release = self._releases.get(self._turn.number)
        if release is None:
            return None
        kept = self._cache.again(release.name, data)
        if kept is not None:
            return kept
        plain = read_plain(data, self._limits)
        answer = release.look_ups.answer(plain.task) if plain is not None else None
        if plain is None or answer is None:
            return None
        response = respond(plain, release.identity, release.name, answer)
        if response is not None:
            self._cache.remember(release.name, data, response)
        return response

    def _date_line(self) -> bytes:
        now = int(time.time())
        if now != self._date[0]:
            self._date = now, f"date: {formatdate(now, usegmt=True)}\r\n".encode()
        return self._date[1]

    def _send(self, held: _Held, data: bytes) -> None:
        try:
            sent = held.socket.send(data)
        except BlockingIOError:
            sent = 0
        except OSError:
            self._end(held)
            return
        if sent < len(data):  # nothing more is read before it is sent, so no client piles up answers
            if not held.unsent:
                self._loop.remove_reader(held.socket)
                self._loop.add_writer(held.socket, self._send_on, held)
            held.unsent = data[sent:]

    def _send_on(self, held: _Held) -> None:
        unsent, held.unsent = held.unsent, b""
        held.moved = time.monotonic()
        self._loop.remove_writer(held.socket)
        self._send(held, unsent)
        if not held.unsent and held in self._held:
            self._loop.add_reader(held.socket, self._read, held)
            if self._is_stopping:
                self._end(held)

    def _give_back(self, held: _Held, data: bytes) -> None:
        """Hand the connection back to the server, with what is to be answered first."""
        self._let_go(held)
        self._say(Connection(held.client, data), held.socket.fileno())
        held.socket.close()

    def _end(self, held: _Held) -> None:
        self._let_go(held)
        held.socket.close()
        self._say(Gone(held.client))

    def _let_go(self, held: _Held) -> None:
        self._loop.remove_reader(held.socket)
        self._loop.remove_writer(held.socket)
        self._held.discard(held)
        if self._is_stopping and not self._held:
            self._done.set()

    def _say(self, message: Message, *descriptors: int) -> None:
        try:
            self._channel.send_now(message, *descriptors)
        except ConnectionError:
            self._done.set()

    def _sweep(self) -> None:
        """End connections on which nothing is asked, or whose clients do not read on; tell what was counted.

        Releases before the current one, which nobody asks any more, are let go.
        """
        for number in [number for number in self._releases if number < self._turn.number]:
            self._releases.pop(number).look_ups.close()
        now = time.monotonic()
        for held in list(self._held):
            if now - held.moved > (self._limits.send_seconds if held.unsent else IDLE_SECONDS):
                self._end(held)
        counted = tuple(tally())
        if counted != self._told:
            self._told = counted
            self._say(Counts(list(counted), self._asked))

    def _fail(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """Log a fault of ours; whose request it came of is cut off, as by the server itself, and nobody else."""
        loop.default_exception_handler(context)
        if self._answering in self._held:
            self._end(self._answering)

    def _stop(self) -> None:
        self._is_stopping = True
        for held in [held for held in self._held if not held.unsent]:
            self._end(held)
        if not self._held:
            self._done.set()


async def _run(channel: Channel, turn: Turn) -> None:
    begin = await _first(channel)
    if begin is not None:
        await Aide(channel, turn, begin).run()


async def _first(channel: Channel) -> Begin | None:
    """The first message; None where the server is gone already."""
    loop, came = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(channel, came.set)
    await came.wait()
    loop.remove_reader(channel)
    try:
        heard = channel.receive()
    except EOFError:
        return None
    assert heard is not None
    assert isinstance(heard[0], Begin)
    return heard[0]


def main(arguments: list[str]) -> None:
    """Answer look-ups until the server says stop, or is gone."""
    live_and_die_with_parent()
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # the server is told to end, too, and says when
    channel, turn = map(int, arguments)
    uvloop.run(_run(Channel(socket.socket(fileno=channel)), Turn(turn)))


if __name__ == "__main__":
    main(sys.argv[1:])
