"""What answers queries, whether it is a store on this machine or an endpoint elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from pyoxigraph import QuerySolutions, Triple

__all__ = ["Engine"]


class Engine(Protocol):
    """What answers SPARQL queries; :class:`graph.store.GraphStore` is one, too."""

    def select(self, text: str, /) -> QuerySolutions:
        """The rows of a SELECT query."""

    def ask(self, text: str, /) -> bool:
        """The answer to an ASK query."""

    def construct(self, text: str, /) -> Iterable[Triple]:
        """The triples of a CONSTRUCT or DESCRIBE query."""
