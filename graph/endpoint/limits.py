"""What one request may cost, and how many are served at once; every value is shown at ``/limits``."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, fields
from typing import Any

__all__ = ["Limits"]

_MIB = 2**20
_UNITS = {"GiB": 2**30, "MiB": _MIB, "KiB": 2**10}


def _limit(default: float, help_text: str, *, least: float = 1) -> Any:
    """A field with its meaning and unit and the least value that makes sense."""
    return field(default=default, metadata={"help": help_text, "least": least})


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one endpoint; sizes in bytes, times in seconds."""

    query_seconds: float = _limit(30.0, "time that one query may take before it is stopped", least=0.1)
    query_bytes: int = _limit(1024 * _MIB, "memory that one query may take beyond what its worker needs idle")
    result_bytes: int = _limit(
        4096 * _MIB, "size of one answer before compression; large ones are written to the disk, and sent whole"
    )
    cache_bytes: int = _limit(64 * _MIB, "memory for answers that are kept, to be given again", least=0)
    workers: int = field(
        default_factory=lambda: 1 + max(2, min(8, os.cpu_count() or 2)),
        metadata={"help": "queries that are evaluated at once, each in a process of its own", "least": 1},
    )
    spare_workers: int = _limit(1, "workers that the queries of one client leave to others", least=0)
    look_up_processes: int = field(
        default_factory=lambda: min(4, os.cpu_count() or 1),
        metadata={
            "help": "processes that answer look-ups (queries of a single triple pattern), the server among them",
            "least": 1,
        },
    )
    queue: int = _limit(128, "requests that may wait for a worker; beyond, the answer is 503", least=0)
    client_queue: int = _limit(
        32, "requests of one client that may wait for a worker; beyond, the answer is 429", least=0
    )
    queue_seconds: float = _limit(20.0, "time that a request waits for a worker before the answer is 503", least=0)
    body_bytes: int = _limit(1 * _MIB, "size of a request's body")
    body_seconds: float = _limit(20.0, "time that a client may take to send a request's body", least=0.1)
    head_bytes: int = _limit(64 * 1024, "size of a request's address and headers", least=1024)
    head_seconds: float = _limit(10.0, "time that a client may take to send address and headers", least=0.1)
    send_seconds: float = _limit(30.0, "time that a client may take to read on in an answer", least=0.1)
    unsent_bytes: int = _limit(
        1024 * _MIB, "size of all answers that clients are yet to read; large ones beyond get 503, one client's at half"
    )
    connections: int = _limit(512, "connections that are open at once")
    client_connections: int = _limit(128, "connections of one client that are open at once; beyond, the answer is 429")
    proxies: int = _limit(
        0, "proxies before this server; their X-Forwarded-For tells the client (0: it is not believed)", least=0
    )
    older_releases: int = _limit(2, "releases before the current one that are open at once", least=0)
    drain_seconds: float = _limit(
        30.0, "time that running queries have to finish when the server is told to end", least=0
    )
    nesting: int = _limit(200, "depth of brackets in a query")
    page_bytes: int = _limit(2 * _MIB, "size of an answer that a page shows")
    page_rows: int = _limit(500, "rows that a page shows; downloads are whole")

    @property
    def client_workers(self) -> int:
        """Workers that one client may hold at once."""
        return max(1, self.workers - self.spare_workers)

    def shown(self, name: str) -> str:
        """The value of a limit with its unit, which the limit's name ends with.

        >>> Limits().shown("result_bytes"), Limits().shown("query_seconds"), Limits().shown("page_rows")
        ('4\u202fGiB', '30\u202fs', '500')
        """
        value = getattr(self, name)
        if name.endswith("_seconds"):
            return f"{value:g}\u202fs"
        if name.endswith("_bytes"):
            unit, size = next(
                ((unit, size) for unit, size in _UNITS.items() if value >= size and value % size == 0), ("B", 1)
            )
            return f"{value // size}\u202f{unit}"
        return str(value)

    def described(self) -> list[tuple[str, float, str]]:
        """Name, value and meaning of each limit, in the order of the fields."""
        return [(item.name, getattr(self, item.name), item.metadata["help"]) for item in fields(self)]
