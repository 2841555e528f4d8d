"""What can go wrong with stores, releases, queries and remote endpoints; the command line alone catches these."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from graph.violations import Violation

__all__ = [
    "CorruptStoreError",
    "DecisionFileError",
    "EndpointError",
    "GraphError",
    "InvalidReleaseError",
    "LockedStoreError",
    "NewerStoreError",
    "NotAStoreError",
    "OlderStoreError",
    "QueryError",
    "ReleaseError",
    "SerializationError",
    "StoreError",
    "UnknownDocumentError",
    "UnknownFormatError",
    "UnknownResourceError",
    "UnwritableStoreError",
]


class GraphError(Exception):
    """Base of all errors of this package; the message says the place, what is wrong and what to do."""


class StoreError(GraphError):
    """A store folder cannot be used."""

    def __init__(self, path: Path, problem: str, advice: str) -> None:
        super().__init__(f"{path}: {problem}; {advice}")
        self.path = path
        self.problem = problem
        self.advice = advice


class NotAStoreError(StoreError):
    """The path holds something else, or nothing where something is needed."""


class LockedStoreError(StoreError):
    """Another process has the store open."""


class NewerStoreError(StoreError):
    """A newer version of the program wrote the store."""


class OlderStoreError(StoreError):
    """An older version of the program wrote the store, whose records this one cannot add to."""


class UnwritableStoreError(StoreError):
    """The folder cannot be made or written."""


class CorruptStoreError(StoreError):
    """Files of the store are missing or cut short."""


class UnknownDocumentError(GraphError):
    """The store holds no document of that slug."""


class UnknownResourceError(GraphError):
    """The graph says nothing of what was named; ``nearest`` are lines that name what comes close."""

    def __init__(self, text: str, nearest: Sequence[str], *, ambiguous: bool = False) -> None:
        found = "".join(f"\n  {line}" for line in nearest)
        said = f"{text!r} may mean several" if ambiguous else f"the graph has nothing called {text!r}"
        told = f"give the IRI of one of:{found}" if ambiguous else f"the nearest are:{found}"
        super().__init__(f"{said}; {told if nearest else 'give a name, or the IRI of something in the graph'}")
        self.text = text
        self.nearest = tuple(nearest)


class DecisionFileError(GraphError):
    """A file of decisions cannot be read or written, or there is nowhere to write it."""


class SerializationError(GraphError):
    """A file of triples cannot be read or written."""


class UnknownFormatError(GraphError):
    """The ending of a file name, or a format asked for, is none that we write."""


class QueryError(GraphError):
    """A query that the engine refuses; the message carries its line and column."""


class ReleaseError(GraphError):
    """A release folder that lacks files, or whose files differ from its manifest."""


class InvalidReleaseError(ReleaseError):
    """A release that is not to be served: what is wrong with it, by shape."""

    def __init__(self, violations: list[Violation]) -> None:
        count = f"{len(violations)} violation{'s' if len(violations) > 1 else ''}"
        super().__init__(f"{count}, so nothing was published; mend what is listed, or ingest anew")
        self.violations = violations


class EndpointError(GraphError):
    """A remote endpoint did not answer, or not with results; ``status`` is its HTTP status, if any."""

    def __init__(self, url: str, problem: str, advice: str, *, status: int | None = None) -> None:
        super().__init__(f"{url}: {problem}; {advice}")
        self.url = url
        self.problem = problem
        self.status = status
