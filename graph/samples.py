"""The saved queries with values of a store, for its description; looked for by this process or by several others."""

from __future__ import annotations

import pickle
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pyoxigraph import Triple

from graph.service_description import ENDPOINT
from graph.store import GraphStore, open_store
from graph.workers import Lost, Workers
from queries.export import examples, sought_values
from queries.params import Param, Term
from queries.resolution import find_terms
from queries.saved import SavedQuery, load_queries

__all__ = ["prepare_samples", "sample_queries", "sample_queries_of"]


def sample_queries(store: GraphStore) -> list[Triple]:
    """The saved queries with values of this store.

    They look through all names, for which the engine keeps the more in memory the larger the store is.
    """
    return _filled({value: find_terms(value, value.example, store.select) for value in _sought()})


def sample_queries_of(snapshot: Path, workers: Workers) -> list[Triple]:
    """The same of a snapshot of a store, in a folder, which the workers look through, a value each at a time."""
    sought, task = _sought(), _Lookup(snapshot)
    found = {}
    for index, outcome in workers.run(task, len(sought), sought.__getitem__):
        found[sought[index]] = pickle.loads(task(sought[index]) if isinstance(outcome, Lost) else outcome)
    return _filled(found)


def prepare_samples() -> None:
    """Read what is needed whatever is in the store; the samples take so much less time."""
    _library()


def _sought() -> list[Param]:
    return sought_values(_library())


def _filled(found: Mapping[Param, Sequence[Term]]) -> list[Triple]:
    return list(examples(_library(), found, endpoint=ENDPOINT.value))


@cache
def _library() -> tuple[SavedQuery, ...]:
    """The saved queries that come with the program; its tests have tried them with hostile values."""
    return tuple(load_queries(trusted=True).values())


@dataclass(frozen=True, slots=True)
class _Lookup:
    """What a process does for each value."""

    snapshot: Path

    def __call__(self, value: Param) -> bytes:
        # Opened anew each time, which takes next to nothing: what the engine keeps in memory is gone between them.
        with open_store(self.snapshot) as store:
            return pickle.dumps(find_terms(value, value.example, store.select), pickle.HIGHEST_PROTOCOL)
