"""A pool of worker processes that are reused; a query that overstays is stopped by killing its worker.

Nothing in a process can stop a query of Oxigraph, and some abort the process, so each query runs in a process that
may die. The pool replaces the dead; other queries notice nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

import msgspec

from graph.endpoint.admission import FairQueue, QueueFullError
from graph.endpoint.clients import current_client
from graph.endpoint.engine import APART, MERGED
from graph.endpoint.limits import Limits
from graph.endpoint.messages import (
    HEADER,
    Answer,
    Failure,
    FailureKind,
    Ready,
    Reply,
    Rows,
    Task,
    decode_reply,
    decode_rows,
    frame,
)
from graph.endpoint.metrics import ENDED, measured
from graph.endpoint.problems import ProblemError
from graph.endpoint.spool import forget_unfinished
from graph.errors import GraphError
from graph.folder import StoreFolder

__all__ = ["WorkerPool", "WorkerStartError", "problem_of_end", "worker_environment"]

_logger = logging.getLogger("diplograph.workers")
_START_SECONDS = 60.0
_RETRY_SECONDS = 1.0
_PIPE_BYTES = 4 * 2**20
# The engine compares values of some kinds in ways that contradict each other, and ends its process when it notices.
_NO_ORDER = "comparison function does not correctly implement a total order"
_PROJECT = Path(__file__).resolve().parents[2]


class WorkerStartError(GraphError):
    """A worker did not come up; the message is the last that it said."""


class WorkerPool:
    """So many workers over one immutable store folder, or one endpoint elsewhere; used within one event loop."""

    def __init__(self, source: Path | str, limits: Limits) -> None:
        self._source = source
        self._limits = limits
        self._idle: FairQueue[_Worker] = FairQueue(
            share=limits.client_workers, per_client=limits.client_queue, most=limits.queue
        )
        self._running: set[_Worker] = set()
        self._replacements: set[asyncio.Task[None]] = set()
        self._started = False
        self._closed = False
        self._spool = Path()  # where large answers are written, from the start on

    async def start(self, made: asyncio.Future[object] | None = None) -> None:
        """Start all workers, once. They open the store when it is ``made``, by default at once.

        Raises :class:`WorkerStartError` when one cannot open it, and what ``made`` raises.
        """
        if self._started:
            return
        self._started = True
        self._spool = Path(tempfile.mkdtemp(prefix="diplograph-answers-"))
        starting = (_Worker.start(self._source, self._spool, self._limits, made) for _ in range(self._limits.workers))
        started = await asyncio.gather(*starting, return_exceptions=True)
        for worker in started:
            if isinstance(worker, _Worker):
                self._idle.put(worker)
        failure = next((one for one in started if isinstance(one, BaseException)), None)
        if failure is not None:
            await self.close()
            raise failure

    async def close(self) -> None:
        """Stop all workers at once, busy or not."""
        self._closed = True
        for task in self._replacements:
            task.cancel()
        workers = [*self._running, *self._idle.drain()]
        await asyncio.gather(*(worker.kill() for worker in workers))
        if self._started:
            shutil.rmtree(self._spool, ignore_errors=True)

    @property
    def busy(self) -> int:
        """How many queries are being evaluated."""
        return len(self._running)

    @property
    def waiting(self) -> int:
        """How many requests wait for a worker."""
        return self._idle.waiting

    async def run(self, task: Task) -> Reply:
        """Have a task evaluated.

        Raises :class:`ProblemError` of kind "busy" when no worker comes free, "too-many" when the client has enough
        requests waiting, "time" when the query was stopped,
        "memory" when it brought its worker down.
        """
        client = current_client.get()
        worker = await self._take(client)
        self._running.add(worker)
        try:
            with measured():
                return await worker.ask(task, self._limits)
        finally:
            self._running.discard(worker)
            if worker.is_usable:
                self._put_back(worker, client)
            else:
                self._replace(worker, client)

    async def rows(self, query: str, *, max_rows: int = 10_000) -> Rows:
        """The rows of one of our own queries.

        Raises as :meth:`run`, "elsewhere" for an endpoint behind this one that gives none, and "internal" for a query
        that is refused.
        """
        reply = await self.run(Task(query, table_format="rows", graph_format=None, max_rows=max_rows))
        if isinstance(reply, Failure):
            if reply.kind is FailureKind.ELSEWHERE:
                raise ProblemError("elsewhere", reply.detail)
            _logger.error("a query of ours was refused: %s\n%s", reply.detail, query)
            raise ProblemError("internal", "a query of the endpoint itself was refused")
        return decode_rows(reply.body)

    async def _take(self, client: str) -> _Worker:
        free = self._idle.get_now(client)
        if free is not None and not free.has_ended:
            return free
        if free is not None:
            self._replace(free, client)
        try:
            async with asyncio.timeout(self._limits.queue_seconds):
                return await self._next_alive(client)
        except QueueFullError as error:
            raise self._busy(str(error), "too-many" if error.is_own else "busy") from None
        except TimeoutError:
            raise self._busy(f"no worker came free within {self._limits.queue_seconds:g} seconds") from None

    async def _next_alive(self, client: str) -> _Worker:
        """An idle worker; one that was killed from outside while idle is replaced and never given out."""
        while (worker := await self._idle.get(client)).has_ended:
            self._replace(worker, client)
        return worker

    def _busy(self, detail: str, kind: str = "busy") -> ProblemError:
        seconds = max(1, round(self._limits.query_seconds / 2))
        return ProblemError(kind, detail, headers={"Retry-After": str(seconds)})

    def _put_back(self, worker: _Worker, client: str) -> None:
        self._idle.put(worker)
        self._idle.done(client)

    def _replace(self, worker: _Worker, client: str) -> None:
        if not self._closed:
            ENDED.inc()
            replacement = asyncio.get_running_loop().create_task(self._start_until_it_works(worker, client))
            self._replacements.add(replacement)
            replacement.add_done_callback(self._replacements.discard)

    async def _start_until_it_works(self, dead: _Worker, client: str) -> None:
        """Start another; until it stands, its place is on the account of the client whose query ended the last."""
        await dead.kill()
        while True:
            try:
                self._put_back(await _Worker.start(self._source, self._spool, self._limits), client)
            except WorkerStartError:
                _logger.exception("a worker did not start")
                await asyncio.sleep(_RETRY_SECONDS)
            else:
                return


class _Worker:
    """One process and the two ends of its pipes."""

    def __init__(self, process: asyncio.subprocess.Process, spool: Path) -> None:
        self._process = process
        self._spool = spool
        self._said = b""
        self._listener = asyncio.get_running_loop().create_task(self._listen())
        self.is_usable = True

    @classmethod
    async def start(
        cls, source: Path | str, spool: Path, limits: Limits, made: asyncio.Future[object] | None = None
    ) -> _Worker:
        """Start a process, which gets ready until the store is ``made``, and wait until it has opened the store."""
        values = (limits.query_bytes, limits.query_seconds, limits.result_bytes, limits.nesting)
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "graph.endpoint.engine", str(source), str(spool), *map(str, values)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            limit=_PIPE_BYTES,
            env=worker_environment(),
        )
        worker = cls(process, spool)
        try:
            if made is not None:
                await asyncio.shield(made)  # it is the others', too
            async with asyncio.timeout(_START_SECONDS):
                await worker._open(source)
        except (TimeoutError, asyncio.IncompleteReadError):
            await worker.kill()
            raise WorkerStartError(worker.last_words or "it ended without a word") from None
        except GraphError:  # there will be no store
            await worker.kill()
            raise
        except asyncio.CancelledError:
            process.kill()
            raise
        return worker

    @property
    def has_ended(self) -> bool:
        """Whether the process is known to have ended."""
        return self._process.returncode is not None

    @property
    def last_words(self) -> str:
        """The end of what the process wrote on standard error."""
        return self._said.decode(errors="replace").strip()

    async def ask(self, task: Task, limits: Limits) -> Reply:
        """Send a task and wait for the reply; the worker is usable after this only if it gave one."""
        self.is_usable = False
        try:
            async with asyncio.timeout(limits.query_seconds):
                reply = await self._exchange(task)
        except TimeoutError:
            self._process.kill()
            raise ProblemError("time", f"it was stopped after {limits.query_seconds:g} seconds") from None
        except (asyncio.IncompleteReadError, ConnectionError, msgspec.MsgspecError):
            raise await self._obituary(limits) from None
        except asyncio.CancelledError:  # the client has gone: nobody waits for the answer
            self._process.kill()
            raise
        if isinstance(reply, Ready):
            raise ProblemError("internal", "a worker spoke out of turn")
        # After a lack of memory the process ends by itself.
        self.is_usable = not (isinstance(reply, Failure) and reply.kind is FailureKind.MEMORY)
        return reply

    async def kill(self) -> None:
        """End the process and wait until it has ended."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()
        await self._listener
        forget_unfinished(self._spool, self._process.pid)

    async def _open(self, source: Path | str) -> None:
        assert self._process.stdin is not None
        merged = isinstance(source, Path) and StoreFolder(source).is_merged
        self._process.stdin.write(MERGED if merged else APART)
        await self._receive()

    async def _exchange(self, task: Task) -> Answer | Failure | Ready:
        assert self._process.stdin is not None
        self._process.stdin.write(frame(task))
        await self._process.stdin.drain()
        return await self._receive()

    async def _receive(self) -> Answer | Failure | Ready:
        assert self._process.stdout is not None
        header = await self._process.stdout.readexactly(HEADER.size)
        return decode_reply(await self._process.stdout.readexactly(HEADER.unpack(header)[0]))

    async def _obituary(self, limits: Limits) -> ProblemError:
        """What to tell the client of a worker that died: the kernel's clock of computing time, or lack of memory."""
        await self.kill()
        if self._process.returncode == -signal.SIGXCPU:
            return ProblemError("time", f"it computed for more than {limits.query_seconds:g} seconds")
        _logger.warning("a worker died of a query (%s): %.200s", self._process.returncode, self.last_words)
        return problem_of_end(self.last_words)

    async def _listen(self) -> None:
        """Keep the end of what the process says on standard error."""
        assert self._process.stderr is not None
        while chunk := await self._process.stderr.read(4096):
            self._said = (self._said + chunk)[-2000:]


def problem_of_end(last_words: str) -> ProblemError:
    """What to tell the client of a worker that a query ended, by what the worker said last."""
    if _NO_ORDER in last_words:
        detail = "the engine finds no order for values of such different kinds; sort by their text: ORDER BY STR(?x)"
        return ProblemError("evaluation", detail)
    return ProblemError("memory", "it brought its worker process down, by lack of memory or too deep a recursion")


def worker_environment() -> dict[str, str]:
    """What a worker, or an aide, needs of our environment: no proxies, no secrets, no long backtraces.

    One heap for all its threads: each of several would set aside address space, which is what is bounded.
    """
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "PYTHONPATH": str(_PROJECT), "RUST_BACKTRACE": "0", "MALLOC_ARENA_MAX": "1"}
