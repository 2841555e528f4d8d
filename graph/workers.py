"""Processes that do one task for many arguments; what came of each comes back in the order of the arguments.

The processes are multiprocessing's own: its pools cannot stop a task that overstays nor outlive a worker that dies of
an argument, and the libraries that can are under the LGPL.
"""

from __future__ import annotations

import contextlib
import math
import multiprocessing
import pickle
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from graph.errors import GraphError

__all__ = ["Lost", "Task", "Workers"]

_Argument = TypeVar("_Argument")

Task = Callable[[_Argument], bytes]
"""What is done for each argument. For several jobs it must be picklable, and so must be its arguments."""

_AHEAD = 4
_READY = b"ready"


@dataclass(frozen=True, slots=True)
class Lost:
    """A task that came to no end: its process died or took too long."""

    problem: str
    overstayed: bool


class Workers:
    """As many processes as there are jobs, started when first needed; with one job, none but this one.

    Stops them at the end of its ``with`` block. ``about``: what their tasks are about, picklable with several jobs;
    a process loads the modules of that when it starts, which the others need not wait for when it gets its first task.
    """

    def __init__(self, jobs: int = 1, about: object = None) -> None:
        self.jobs = jobs
        self._about = pickle.dumps(about) if jobs > 1 else b""
        # Not forked: the store's engine has threads, and a process forked beside them may wait for ever.
        self._context = multiprocessing.get_context("spawn")
        self._workers: list[_Worker] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def run(
        self,
        task: Task[_Argument],
        count: int,
        argument: Callable[[int], _Argument],
        *,
        seconds: float = math.inf,
    ) -> Iterator[tuple[int, bytes | Lost]]:
        """What the task gives for each of the arguments, which are made when they are needed, by their numbers.

        With several jobs, those that are there begin at once, not when the first outcome is asked for. One that takes
        longer than ``seconds`` or brings its process down is lost. When the caller is interrupted from the keyboard,
        what is done comes before the interruption, with gaps where the rest is not.
        """
        if self.jobs == 1:
            return ((index, task(argument(index))) for index in range(count))
        self.begin(count)
        run = _Run(self, self._workers, task, count, argument, seconds)
        run.give_all()
        return run.outcomes()

    def run_alone(
        self, task: Task[_Argument], argument: _Argument, *, meanwhile: Callable[[], None] = lambda: None
    ) -> bytes:
        """What the task gives for one argument, by a process that is gone then with all the memory that it took.

        The other processes stay. ``meanwhile`` is what this one does in the time that it would only wait; it may begin
        those that are needed next. With one job, or where that process dies, this one does the task, too.
        """
        if self.jobs == 1:
            given = task(argument)
            meanwhile()
            return given
        alone = [self._workers.pop() if self._workers else self.start()]
        try:
            run = _Run(self, alone, task, 1, lambda index: argument, math.inf)
            run.give_all()
            meanwhile()
            ((_, outcome),) = run.outcomes()
        finally:
            for worker in alone:
                worker.stop()
        return task(argument) if isinstance(outcome, Lost) else outcome

    def stop(self) -> None:
        """End all processes; those that are needed again are started anew."""
        for worker in self._workers:
            worker.stop()
        self._workers.clear()

    def begin(self, count: int) -> None:
        """Start the processes that so many arguments need, if any; they take a while, in which others may work."""
        while self.jobs > 1 and len(self._workers) < min(self.jobs, count):
            self._workers.append(self.start())

    def start(self) -> _Worker:
        """A new process."""
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_work, args=(theirs, self._about), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours)


def _work(connection: Connection, about: bytes) -> None:
    """What a worker does until its pipe is closed: say that it is there, then take tasks and their arguments.

    ``about`` is unpickled for the modules that this loads.
    """
    # An interruption from the keyboard reaches all processes; the parent decides what becomes of its workers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    pickle.loads(about)
    task: Task[Any] | None = None
    with contextlib.suppress(EOFError, BrokenPipeError):
        connection.send_bytes(_READY)
        while True:
            new, argument = connection.recv()
            task = new or task
            if task is not None:
                connection.send_bytes(task(argument))


@dataclass(slots=True)
class _Worker:
    """A process, our end of its pipe, the run that it knows the task of, and the number that it is at work on."""

    process: BaseProcess
    connection: Connection
    is_ready: bool = False
    run: object = None
    index: int | None = None
    deadline: float = math.inf

    def stop(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


class _Run(Generic[_Argument]):
    """One task for all its arguments; a worker that dies or overstays is replaced."""

    def __init__(
        self,
        owner: Workers,
        workers: list[_Worker],
        task: Task[_Argument],
        count: int,
        argument: Callable[[int], _Argument],
        seconds: float,
    ) -> None:
        self._owner = owner
        self._workers = workers
        self._task = task
        self._count = count
        self._argument = argument
        self._seconds = seconds
        self._given = self._told = 0

    def outcomes(self) -> Iterator[tuple[int, bytes | Lost]]:
        """Numbers with what came of them. Those far ahead of the slowest wait, so that memory stays flat."""
        done: dict[int, bytes | Lost] = {}
        try:
            while self._told < self._count:
                self.give_all()
                done.update(self._wait())
                # Nobody is idle while the caller does its part.
                self.give_all()
                while self._told in done:
                    yield self._told, done.pop(self._told)
                    self._told += 1
        except KeyboardInterrupt:
            yield from sorted(done.items(), key=lambda item: item[0])
            raise

    def give_all(self) -> None:
        """Give an argument to each worker that has none, unless it would be too far ahead."""
        for worker in self._workers:
            if not worker.is_ready and worker.connection.poll():
                self._received(worker)
            may_take = worker.is_ready and worker.index is None
            if may_take and self._given < min(self._count, self._told + _AHEAD * len(self._workers)):
                self._give(worker, self._given)
                self._given += 1

    def _give(self, worker: _Worker, index: int) -> None:
        task = None if worker.run is self else self._task
        worker.run, worker.index, worker.deadline = self, index, time.monotonic() + self._seconds
        # One that has died is found out when its outcome is waited for.
        with contextlib.suppress(OSError):
            worker.connection.send((task, self._argument(index)))

    def _wait(self) -> Iterator[tuple[int, bytes | Lost]]:
        """Outcomes that have come, after a wait for one at least, for a worker to start or for one to overstay."""
        waited_for = [w for w in self._workers if w.index is not None or not w.is_ready]
        left = min((w.deadline for w in waited_for), default=math.inf) - time.monotonic()
        ready = wait([w.connection for w in waited_for], timeout=None if left == math.inf else max(0.0, left))
        now = time.monotonic()
        for worker in waited_for:
            index = worker.index
            if worker.connection in ready:
                outcome = self._received(worker)
                if index is not None and outcome is not None:
                    yield index, outcome
            elif index is not None and worker.deadline <= now:
                yield index, self._lost(worker, f"took more than {self._seconds:g} seconds", overstayed=True)

    def _received(self, worker: _Worker) -> bytes | Lost | None:
        """A worker's outcome, None where it only says that it is there."""
        try:
            message = worker.connection.recv_bytes()
        except (EOFError, OSError):
            worker.process.join()
            code = worker.process.exitcode
            if worker.index is None:
                raise GraphError(f"a process for converting did not start (exit code {code}); try --jobs 1") from None
            return self._lost(worker, f"brought its process down (exit code {code})", overstayed=False)
        if not worker.is_ready:
            worker.is_ready = True
            return None
        worker.index, worker.deadline = None, math.inf
        return message

    def _lost(self, worker: _Worker, problem: str, *, overstayed: bool) -> Lost:
        worker.stop()
        self._workers[self._workers.index(worker)] = self._owner.start()
        return Lost(problem, overstayed)
