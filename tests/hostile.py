"""Hostile requests as data (``data/hostile``), ways to send them, and a witness that watches the server meanwhile."""

from __future__ import annotations

import contextlib
import http.client
import socket
import struct
import threading
import time
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined

from tests.serving import Endpoint

__all__ = ["Case", "Trap", "Witness", "cases", "filled", "group", "resident_bytes", "send_bytes"]

_FOLDER = Path(__file__).resolve().parent / "data" / "hostile"
_TEMPLATES = Environment(
    undefined=StrictUndefined,
    variable_start_string="[[",
    variable_end_string="]]",
    block_start_string="[%",
    block_end_string="%]",
    comment_start_string="[#",
    comment_end_string="#]",
    keep_trailing_newline=True,
)
_CARRIAGE_RETURN = "\ue000"
_GOOD = "/sparql?query=ASK+%7B+%3Fs+%3Fp+%3Fo+%7D"
_GOOD_ADDRESS = "127.0.0.2"
_BETWEEN_SECONDS = 0.05
_PATIENCE_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Case:
    """One hostile request; see ``data/hostile/README.md`` for what the fields mean."""

    name: str
    status: int
    query: str | None = None
    target: str | None = None
    bytes: str | None = None
    accept: str | None = None
    boolean: bool | None = None
    rows: int | None = None
    kind: str | None = None
    end: str = "wait"
    limits: str = "time"


@cache
def group(name: str) -> dict[str, Any]:
    """The content of one file of the corpus."""
    return tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def cases(name: str) -> list[Case]:
    """The cases of one file of the corpus."""
    return [Case(**entry) for entry in group(name)["case"]]


def filled(text: str, trap: str) -> str:
    """A text of the corpus with its loops run and the trap's address filled in."""
    # Templates know one kind of line end only.
    return (
        _TEMPLATES.from_string(text.replace("\r", _CARRIAGE_RETURN)).render(trap=trap).replace(_CARRIAGE_RETURN, "\r")
    )


class Trap:
    """A listening socket that nobody may contact."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/"

    def was_contacted(self, patience: float = 0.02) -> bool:
        """Whether a connection waits to be accepted, or comes within so many seconds."""
        self._listener.settimeout(patience)
        with contextlib.suppress(TimeoutError):
            self._listener.accept()[0].close()
            return True
        return False

    def close(self) -> None:
        """Stop listening."""
        self._listener.close()


def send_bytes(port: int, text: str, end: str) -> int:
    """Send bytes (as Latin-1) over a new connection; the status of the first answer, 0 where none comes."""
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.settimeout(_PATIENCE_SECONDS)
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # it may answer before it has read all
            connection.sendall(text.encode("latin-1"))
        if end == "hang-up":
            return 0
        if end == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return 0
        return _status(_dripping(connection) if end == "drip" else connection.recv(4096))


def _dripping(connection: socket.socket) -> bytes:
    """Send a byte every now and then until there is an answer."""
    connection.settimeout(0.02)
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < deadline:
        with contextlib.suppress(TimeoutError):
            return connection.recv(4096)
        connection.sendall(b"x")
    return b""


def _status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else 0


def resident_bytes(pid: int) -> int:
    """The most memory that a process has held so far, 0 where it has ended or the system does not tell."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0


@dataclass
class Witness:
    """Asks good queries all the while from an address of its own, and looks at the workers' memory between them."""

    endpoint: Endpoint
    query_bytes: int
    asked: int = 0
    slowest: float = 0.0
    most_bytes: int = 0
    faults: list[str] = field(default_factory=list)
    _idle: int = 0
    _over: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    def __enter__(self) -> Witness:
        # What a worker holds before its first query: no less than all that is started later.
        self._idle = max((resident_bytes(pid) for pid in self.endpoint.workers()), default=0)
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        assert self._thread is not None
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(_BETWEEN_SECONDS):
            started = time.monotonic()
            try:
                self._ask()
            except (OSError, http.client.HTTPException) as error:
                self.faults.append(f"a good query got no answer: {error!r}")
            self.slowest = max(self.slowest, time.monotonic() - started)
            self.asked += 1
            for pid in self.endpoint.workers():
                taken = resident_bytes(pid) - self._idle
                self.most_bytes = max(self.most_bytes, taken)
                if taken > self.query_bytes:
                    self.faults.append(f"worker {pid} took {taken} bytes")

    def _ask(self) -> None:
        connection = http.client.HTTPConnection(
            "127.0.0.1", self.endpoint.port, timeout=_PATIENCE_SECONDS, source_address=(_GOOD_ADDRESS, 0)
        )
        with contextlib.closing(connection):
            connection.request("GET", _GOOD)
            response = connection.getresponse()
            body = response.read()
        if response.status != 200 or b"true" not in body:
            self.faults.append(f"a good query was answered {response.status}: {body[:300]!r}")
