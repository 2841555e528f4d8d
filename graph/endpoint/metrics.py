"""What the endpoint counts of itself, for Prometheus; nothing here tells who asked what."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Iterator

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

from graph.endpoint.problems import ProblemError

__all__ = ["CACHED", "ENDED", "LOOKED_UP", "REGISTRY", "REQUESTS", "WAITING", "measured", "name_release"]

REGISTRY = CollectorRegistry()
"""Everything below, and memory, time and open files of this process (not of its workers)."""

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

ProcessCollector(registry=REGISTRY)


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
