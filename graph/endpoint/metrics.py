"""What the endpoint counts of itself, for Prometheus; nothing here tells who asked what."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import Counter as Sums
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Metric, ProcessCollector
from prometheus_client.samples import Sample

from graph.endpoint.problems import ProblemError

__all__ = [
    "AIDES",
    "CACHED",
    "ENDED",
    "LOOKED_UP",
    "REGISTRY",
    "REQUESTS",
    "WAITING",
    "Tally",
    "Together",
    "added",
    "measured",
    "name_release",
    "tally",
]

Tally: TypeAlias = list[tuple[str, str, tuple[tuple[str, str], ...], float]]
"""What a process has counted: name of the metric, of the sample, its labels (sorted), its value."""

REGISTRY = CollectorRegistry()
"""Everything below, and memory, time and open files of this process (not of its workers and aides)."""

REQUESTS = Counter(
    "diplograph_requests", "Requests by route, method and status.", ("route", "method", "status"), registry=REGISTRY
)
ENDED = Counter("diplograph_workers_ended", "Workers that were killed or died and were replaced.", registry=REGISTRY)
CACHED = Counter(
    "diplograph_cache_lookups", "Look-ups of kept results, by whether there was one (hit, miss).", ("result",),
    registry=REGISTRY,
)  # fmt: skip
WAITING = Gauge("diplograph_requests_waiting", "Requests that wait for a worker.", registry=REGISTRY)

_BUSY = Gauge("diplograph_workers_busy", "Workers that evaluate a query.", registry=REGISTRY)
_SECONDS = Histogram(
    "diplograph_query_seconds",
    "Time that queries took in their workers, the server's own queries too, by outcome: answered, left (the client "
    "went away), the kind of problem; and of look-ups, which need no worker: looked up.",
    ("outcome",),
    buckets=(0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100),
    registry=REGISTRY,
)
LOOKED_UP = _SECONDS.labels("looked up")
"""Observes the seconds of a query that the server answered by itself."""
_RELEASE = Gauge(
    "diplograph_release_info", "1 for the release that is served.", ("release", "digest"), registry=REGISTRY
)

AIDES = Gauge(
    "diplograph_look_up_processes", "Processes that answer look-ups, the server itself among them.", registry=REGISTRY
)

ProcessCollector(registry=REGISTRY)
_COUNTED = (REQUESTS, CACHED, _SECONDS)
_SINCE = "_created"


@contextlib.contextmanager
def measured() -> Iterator[None]:
    """Measure the evaluation of one query: busy meanwhile, then its time under its outcome."""
    began, outcome = time.perf_counter(), "answered"
    _BUSY.inc()
    try:
        yield
    except ProblemError as problem:
        outcome = problem.kind
        raise
    except asyncio.CancelledError:
        outcome = "left"
        raise
    finally:
        _BUSY.dec()
        _SECONDS.labels(outcome).observe(time.perf_counter() - began)


def name_release(release: str, digest: str) -> None:
    """Say which release is served now, and no other."""
    _RELEASE.clear()
    _RELEASE.labels(release, digest).set(1)


def tally() -> Tally:
    """What this process has counted of requests."""
    return [
        (family.name, sample.name, tuple(sorted(sample.labels.items())), sample.value)
        for metric in _COUNTED
        for family in metric.collect()
        for sample in family.samples
        if not sample.name.endswith(_SINCE)
    ]


def added(tallies: Iterable[Tally]) -> Tally:
    """The sum of what several processes have counted."""
    sums: Sums[tuple[str, str, tuple[tuple[str, str], ...]]] = Sums()
    for one in tallies:
        for family, name, labels, value in one:
            sums[family, name, labels] += value  # type: ignore[assignment]  # seconds are no whole numbers
    return [(*key, value) for key, value in sums.items()]


class Together(CollectorRegistry):
    """Everything in :data:`REGISTRY`, with what other processes have counted added to it."""

    def __init__(self, others: Tally) -> None:
        super().__init__()
        self._others = others

    def collect(self) -> Iterator[Metric]:
        """All metrics."""
        for family in REGISTRY.collect():
            rest = {(name, labels): value for of, name, labels, value in self._others if of == family.name}
            keys = [(sample.name, tuple(sorted(sample.labels.items()))) for sample in family.samples]
            sums = [
                sample._replace(value=sample.value + rest.pop(key, 0.0))
                for sample, key in zip(family.samples, keys, strict=True)
            ]
            family.samples = [*sums, *(Sample(name, dict(labels), value) for (name, labels), value in rest.items())]
            yield family
