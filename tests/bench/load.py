"""A load client that costs little: connections kept open, requests made beforehand, one thread that waits for all.

Each connection sends its next request when it has the whole answer to the last (a closed loop). What it costs itself is
told beside what it measured, as on a small machine the client takes of what the server has.
"""

from __future__ import annotations

import re
import selectors
import socket
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

__all__ = ["Load", "Sample", "Sender", "get", "percentile", "post", "run"]

_CHUNK = 256 * 1024
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding: *chunked", re.IGNORECASE)
_LAST_CHUNK = b"\r\n0\r\n\r\n"
_HEAD_END = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Sample:
    """One answer: what was asked (a label), its status (0: the connection broke), bytes of body, seconds it took."""

    label: str
    status: int
    size: int
    seconds: float


@dataclass(slots=True)
class Load:
    """What was measured: answers, seconds from the first request to the last answer, and the client's own seconds."""

    samples: list[Sample] = field(default_factory=list)
    seconds: float = 0.0
    own_cpu: float = 0.0

    @property
    def rate(self) -> float:
        """Good answers a second."""
        return sum(sample.status == 200 for sample in self.samples) / self.seconds if self.seconds else 0.0


@dataclass(slots=True)
class Sender:
    """One connection: labels and requests to send one after the other, and where they seem to come from."""

    requests: Iterator[tuple[str, bytes]]
    source: str = ""
    counts: bool = True
    """Whether its answers are kept; where not, it sends for as long as the others do, and is then cut off."""


def get(host: str, path: str, accept: str) -> bytes:
    """A GET as it goes over the wire, with no more headers than it needs."""
    return f"GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept: {accept}\r\n\r\n".encode()


def post(host: str, path: str, query: str, accept: str) -> bytes:
    """A query POSTed as it is: some servers read no address as long as a saved question makes it."""
    body = query.encode()
    lines = (
        f"POST {path} HTTP/1.1", f"Host: {host}", f"Accept: {accept}",
        "Content-Type: application/sparql-query", f"Content-Length: {len(body)}",
    )  # fmt: skip
    return "\r\n".join((*lines, "", "")).encode() + body


def percentile(values: Iterable[float], share: float) -> float:
    """The value below which this share of the values lies, 0 for none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


class _Connection:
    """One connection and the answer that comes in on it."""

    def __init__(self, address: tuple[str, int], sender: Sender) -> None:
        self.sender = sender
        self._address = address
        self._label = ""
        self._began = 0.0
        self._connect()

    def _connect(self) -> None:
        source = (self.sender.source, 0) if self.sender.source else None
        self.socket = socket.create_connection(self._address, timeout=30, source_address=source)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._forget()

    def _forget(self) -> None:
        self._head = b""
        self._received = 0
        self._missing: int | None = None  # bytes that are yet to come; None while unknown, or where chunks come
        self._tail = b""

    def send(self) -> bool:
        """Send the next request; False where there is none."""
        following = next(self.sender.requests, None)
        if following is None:
            return False
        self._label, request = following
        self._forget()
        self._began = time.perf_counter()
        self.socket.sendall(request)
        return True

    def receive(self) -> Sample | None:
        """Take what has come; the sample once the answer is whole."""
        try:
            data = self.socket.recv(_CHUNK)
        except ConnectionError:
            data = b""
        if not data:
            self.socket.close()
            return self._sample(0)
        if self._tail or self._missing is not None:
            return self._body(data)
        self._head += data
        end = self._head.find(_HEAD_END)
        if end < 0:
            return None
        head, body = self._head[: end + 2], self._head[end + 4 :]
        self._head = head
        length = _LENGTH.search(head)
        if length:
            self._missing = int(length[1])
        elif _CHUNKED.search(head):
            self._tail = _HEAD_END
        return self._body(body)

    def reopen(self) -> None:
        """Connect anew, after the server hung up."""
        self._connect()

    def _body(self, data: bytes) -> Sample | None:
        self._received += len(data)
        if self._missing is not None:
            self._missing -= len(data)
            return self._sample() if self._missing <= 0 else None
        self._tail = (self._tail + data)[-len(_LAST_CHUNK) :]
        # The whole of it: a chunk of CSV whose last row ends in 0 looks like less of it.
        return self._sample() if self._tail == _LAST_CHUNK else None

    def _sample(self, status: int | None = None) -> Sample:
        status = int(self._head[9:12]) if status is None else status
        return Sample(self._label, status, self._received, time.perf_counter() - self._began)


def run(address: tuple[str, int], senders: Iterable[Sender], *, limit: float = 60.0) -> Load:
    """Let the senders send until those that count have had all their answers, or ``limit`` seconds are over."""
    load = Load()
    connections = [_Connection(address, sender) for sender in senders]
    with selectors.DefaultSelector() as selector:
        began, own = time.perf_counter(), time.process_time()
        for connection in connections:
            if connection.send():
                selector.register(connection.socket, selectors.EVENT_READ, connection)
        _serve(selector, load, began + limit)
        load.seconds = time.perf_counter() - began
        load.own_cpu = time.process_time() - own
    for connection in connections:
        connection.socket.close()
    return load


def _serve(selector: selectors.BaseSelector, load: Load, until: float) -> None:
    while time.perf_counter() < until and any(_counting(selector)):
        for key, _ in selector.select(max(0.0, until - time.perf_counter())):
            connection: _Connection = key.data
            sample = connection.receive()
            if sample is None:
                continue
            if connection.sender.counts:
                load.samples.append(sample)
            if sample.status == 0:
                selector.unregister(key.fileobj)
                connection.reopen()
                selector.register(connection.socket, selectors.EVENT_READ, connection)
            if not connection.send():
                selector.unregister(connection.socket)


def _counting(selector: selectors.BaseSelector) -> Iterator[bool]:
    return (key.data.sender.counts for key in selector.get_map().values())
