"""Files converted one after the other or by several processes, and what came of each in the order of the files.

The processes are multiprocessing's own: its pools cannot stop a task that overstays nor outlive a worker that dies of
a file, and the libraries that can are under the LGPL.
"""

from __future__ import annotations

import contextlib
import math
import multiprocessing
import signal
import time
from collections.abc import Collection, Container, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Protocol

import msgspec

from graph.errors import GraphError
from ingest.errors import IngestError
from ingest.records import Conversion
from ingest.source import Source

__all__ = ["FILE_SECONDS", "Converting", "Outcome", "convert_files"]

FILE_SECONDS = 600.0
"""How long a process may work on one file before it is stopped."""

_AHEAD = 4
_READY = b"ready"


class Converting(Protocol):
    """How a file becomes records."""

    def read(self, path: Path) -> Source:
        """The text of a file. Raises :class:`~ingest.errors.SourceError`."""

    def convert(self, source: Source) -> Conversion:
        """What one document says. Raises :class:`~ingest.errors.IngestError`."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one file: the checksum of its text and its records, none where the text is known; or an error."""

    sha256: str = ""
    conversion: Conversion | None = None
    error: str | None = None


def convert_files(
    files: Sequence[Path],
    pipeline: Converting,
    known: Collection[str],
    *,
    jobs: int = 1,
    seconds: float = FILE_SECONDS,
) -> Iterator[tuple[Path, Outcome]]:
    """Each file with its outcome, in order; texts whose checksum is ``known`` are read and not converted.

    With several jobs, a file that takes longer than ``seconds`` or brings its process down has an error for its
    outcome. When the caller is interrupted from the keyboard, the files that are done come before the interruption,
    with gaps where others are not.
    """
    if jobs == 1:
        for file in files:
            yield file, _convert(file, pipeline, known)
        return
    with contextlib.closing(_Pool(pipeline, frozenset(known), min(jobs, len(files)), seconds)) as pool:
        for index, outcome in pool.run(files):
            yield files[index], outcome


def _convert(path: Path, pipeline: Converting, known: Container[str]) -> Outcome:
    try:
        source = pipeline.read(path)
        return Outcome(source.sha256, None if source.sha256 in known else pipeline.convert(source))
    except IngestError as error:
        return Outcome(error=str(error))


_encode = msgspec.msgpack.encode
_decoder = msgspec.msgpack.Decoder(Outcome)


def _work(connection: Connection, pipeline: Converting, known: frozenset[str]) -> None:
    """What a worker does until its pipe is closed: say that it is there, then take paths and give their outcomes."""
    # An interruption from the keyboard reaches all processes; the parent decides what becomes of its workers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(EOFError, BrokenPipeError):
        connection.send_bytes(_READY)
        while True:
            path: Path = connection.recv()
            connection.send_bytes(_encode(_convert(path, pipeline, known)))


@dataclass(slots=True)
class _Worker:
    """A process, our end of its pipe, and the number of the file that it is at work on until when."""

    process: BaseProcess
    connection: Connection
    is_ready: bool = False
    index: int | None = None
    deadline: float = math.inf

    def stop(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


class _Pool:
    """So many processes; one that dies or overstays is replaced."""

    def __init__(self, pipeline: Converting, known: frozenset[str], jobs: int, seconds: float) -> None:
        # Not forked: the store's engine has threads, and a process forked beside them may wait for ever.
        self._context = multiprocessing.get_context("spawn")
        self._arguments = (pipeline, known)
        self._seconds = seconds
        self._workers = [self._start() for _ in range(jobs)]

    def run(self, files: Sequence[Path]) -> Iterator[tuple[int, Outcome]]:
        """Numbers of files with their outcomes. Files far ahead of the slowest wait, so that memory stays flat."""
        done: dict[int, Outcome] = {}
        given = told = 0
        try:
            while told < len(files):
                for worker in self._workers:
                    may_take = worker.is_ready and worker.index is None
                    if may_take and given < min(len(files), told + _AHEAD * len(self._workers)):
                        self._give(worker, given, files[given])
                        given += 1
                done.update(self._wait(files))
                while told in done:
                    yield told, done.pop(told)
                    told += 1
        except KeyboardInterrupt:
            yield from sorted(done.items(), key=lambda item: item[0])
            raise

    def close(self) -> None:
        """Stop all processes at once."""
        for worker in self._workers:
            worker.stop()

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_work, args=(theirs, *self._arguments), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _give(self, worker: _Worker, index: int, path: Path) -> None:
        worker.index, worker.deadline = index, time.monotonic() + self._seconds
        # One that has died is found out when its outcome is waited for.
        with contextlib.suppress(OSError):
            worker.connection.send(path)

    def _wait(self, files: Sequence[Path]) -> Iterator[tuple[int, Outcome]]:
        """Outcomes that have come, after a wait for one at least, for a worker to start or for one to overstay."""
        waited_for = [w for w in self._workers if w.index is not None or not w.is_ready]
        left = min(w.deadline for w in waited_for) - time.monotonic()
        ready = wait([w.connection for w in waited_for], timeout=None if left == math.inf else max(0.0, left))
        now = time.monotonic()
        for worker in waited_for:
            index = worker.index
            if worker.connection in ready:
                message = self._received(worker, files)
                if index is not None and message is not None:
                    yield index, message
            elif index is not None and worker.deadline <= now:
                problem = f"took more than {self._seconds:g} seconds"
                yield index, self._lost(worker, files[index], problem, "split it, or raise --max-seconds")

    def _received(self, worker: _Worker, files: Sequence[Path]) -> Outcome | None:
        """A worker's outcome, None where it only says that it is there."""
        index = worker.index
        try:
            message = worker.connection.recv_bytes()
        except (EOFError, OSError):
            worker.process.join()
            code = worker.process.exitcode
            if index is None:
                raise GraphError(f"a process for converting did not start (exit code {code}); try --jobs 1") from None
            problem = f"brought its process down (exit code {code})"
            return self._lost(worker, files[index], problem, "it may be damaged or too large; try it without --jobs")
        worker.is_ready, worker.index, worker.deadline = True, None, math.inf
        return None if message == _READY else _decoder.decode(message)

    def _lost(self, worker: _Worker, path: Path, problem: str, advice: str) -> Outcome:
        worker.stop()
        self._workers[self._workers.index(worker)] = self._start()
        return Outcome(error=f"{path.name}: {problem}; {advice}")
