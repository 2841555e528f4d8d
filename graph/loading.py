"""Graphs brought into a store many at a time, by the engine's bulk loader, while the next ones are being made."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Self

from pyoxigraph import NamedNode, RdfFormat, parse

from graph.rendering import Rendered
from graph.store import GraphStore
from graph.tallies import Tallies

__all__ = ["Loader"]

_BATCH = 12_000_000  # bytes: loading many documents at a time costs a third less, and this bounds its memory
_MOST_THREADS = 4  # each of which takes some five times the memory of its batch


class Loader:
    """Takes whole graphs in N-Quads and makes the store's graphs of these names hold exactly that.

    New graphs are loaded in batches, each whole or not at all; with several ``jobs``, by as many threads (the engine
    works without the interpreter's lock, and loading costs as much as making what is loaded). A graph that is there
    already is replaced at once, in one transaction, where it differs. All is in the store when the ``with`` block ends
    well. ``changed``: the names of graphs that were not so before; ``tallies``: how much all of them hold.
    """

    def __init__(self, store: GraphStore, *, jobs: int = 1) -> None:
        self._store = store
        self._batch: list[bytes] = []
        self._size = 0
        self._most = min(jobs, _MOST_THREADS)
        self._threads = ThreadPoolExecutor(self._most, thread_name_prefix="loader") if jobs > 1 else None
        self._loading: deque[Future[None]] = deque()
        self.changed: list[NamedNode] = []
        self.tallies = Tallies()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._load()
                while self._loading:
                    self._wait()
        finally:
            if self._threads is not None:
                self._threads.shutdown()

    def put(self, name: NamedNode, pieces: Iterable[Rendered]) -> None:
        """Take one graph, whole or in pieces between which no resource is divided.

        A new one in pieces may come into the store in several batches; all others are replaced in one transaction.
        """
        if self._store.is_empty(name):
            for piece in pieces:
                self._add(piece)
            return
        quads = []
        for piece in pieces:
            self.tallies.add(piece.tally)
            quads.append(piece.quads)
        if self._store.replace(name, parse(b"".join(quads), format=RdfFormat.N_QUADS)):
            self.changed.append(name)

    def _add(self, piece: Rendered) -> None:
        self.tallies.add(piece.tally)
        if piece.quads and piece.name not in self.changed[-1:]:
            self.changed.append(piece.name)
        self._batch.append(piece.quads)
        self._size += len(piece.quads)
        if self._size >= _BATCH:
            self._load()

    def _load(self) -> None:
        """Load what has come together; each thread has one batch at a time, so that memory stays flat."""
        batch, self._batch, self._size = b"".join(self._batch), [], 0
        if not batch:
            return
        if self._threads is None:
            self._store.fill_graphs(batch)
            return
        if len(self._loading) == self._most:
            self._wait()
        self._loading.append(self._threads.submit(self._store.fill_graphs, batch))

    def _wait(self) -> None:
        """Wait for the batch that was begun first."""
        self._loading.popleft().result()
