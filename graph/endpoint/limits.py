"""What one request may cost, and how many are served at once; every value is shown at ``/limits``."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, fields

__all__ = ["Limits"]

_MIB = 2**20


def _limit(default: float, help_text: str) -> float:
    """A field whose meaning and unit stand beside it."""
    return field(default=default, metadata={"help": help_text})


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one endpoint; sizes in bytes, times in seconds."""

    query_seconds: float = _limit(30.0, "time that one query may take before it is stopped")
    query_bytes: int = field(
        default=1024 * _MIB, metadata={"help": "memory that one query may take beyond what its worker needs idle"}
    )
    result_bytes: int = field(default=256 * _MIB, metadata={"help": "size of one answer before compression"})
    workers: int = field(
        default_factory=lambda: 1 + max(2, min(8, os.cpu_count() or 2)),
        metadata={"help": "queries that are evaluated at once, each in a process of its own"},
    )
    spare_workers: int = field(default=1, metadata={"help": "workers that the queries of one client leave to others"})
    queue: int = field(default=128, metadata={"help": "requests that may wait for a worker; beyond, the answer is 503"})
    client_queue: int = field(default=32, metadata={"help": "requests of one client that may wait for a worker"})
    queue_seconds: float = _limit(20.0, "time that a request waits for a worker before the answer is 503")
    body_bytes: int = field(default=1 * _MIB, metadata={"help": "size of a request's body"})
    body_seconds: float = _limit(20.0, "time that a client may take to send a request's body")
    head_bytes: int = field(default=64 * 1024, metadata={"help": "size of a request's address and headers"})
    head_seconds: float = _limit(10.0, "time that a client may take to send a request's address and headers")
    send_seconds: float = _limit(30.0, "time that a client may take to read on in an answer before it is cut off")
    connections: int = field(default=512, metadata={"help": "connections that are open at once"})
    client_connections: int = field(default=128, metadata={"help": "connections of one client that are open at once"})
    proxies: int = field(
        default=0,
        metadata={
            "help": "proxies before this server; their X-Forwarded-For tells the client (0: no such header is believed)"
        },
    )
    nesting: int = field(default=200, metadata={"help": "depth of brackets in a query"})
    page_bytes: int = field(default=2 * _MIB, metadata={"help": "size of an answer that a page shows"})
    page_rows: int = field(default=500, metadata={"help": "rows that a page shows; downloads are whole"})

    @property
    def client_workers(self) -> int:
        """Workers that one client may hold at once."""
        return max(1, self.workers - self.spare_workers)

    def described(self) -> list[tuple[str, float, str]]:
        """Name, value and meaning of each limit, in the order of the fields."""
        return [(item.name, getattr(self, item.name), item.metadata["help"]) for item in fields(self)]
