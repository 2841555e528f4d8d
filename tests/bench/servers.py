"""The servers that are compared, each in a process of its own over one store, and the processor time that they take."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from pyoxigraph import RdfFormat, Store

from graph.endpoint.limits import Limits
from tests.conformance import oxigraph_running, oxigraph_server
from tests.serving import running

__all__ = ["OURS", "OXIGRAPH", "RDFLIB", "Server", "cpu_seconds", "serving"]

OURS, OXIGRAPH, RDFLIB = "diplograph", "Oxigraph", "rdflib-endpoint"
_START_SECONDS = 300
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_RDFLIB = """
import sys
import rdflib, uvicorn
from rdflib_endpoint import SparqlEndpoint
data = rdflib.Dataset(default_union=True)
data.parse(sys.argv[2], format="nquads")
uvicorn.run(SparqlEndpoint(graph=data), host="127.0.0.1", port=int(sys.argv[1]), log_level="error", access_log=False)
"""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: where its queries go, and its process."""

    name: str
    address: tuple[str, int]
    path: str
    pid: int

    @property
    def host(self) -> str:
        """The value of the header Host."""
        return f"{self.address[0]}:{self.address[1]}"


@contextlib.contextmanager
def serving(name: str, store: Path, **limits: float) -> Iterator[Server]:
    """One of the servers over a store folder, for as long as the block runs; ``limits`` are for ours.

    Raises :class:`FileNotFoundError` where it is not installed; the message says how to get it.
    """
    if name == OURS:
        usual = Limits()
        own = {"workers": usual.workers, "look_up_processes": usual.look_up_processes, **limits}
        with running(store, **own) as endpoint:
            yield _server(name, endpoint.url + "sparql", endpoint.process.pid)
    elif name == OXIGRAPH:
        program = oxigraph_server()
        if program is None:
            raise FileNotFoundError("Oxigraph's server is not installed; get it with: pip install -e '.[test]'")
        before = _children(os.getpid())
        with oxigraph_running(program, store) as url:
            yield _server(name, url, *(_children(os.getpid()) - before))
    else:
        with _rdflib_running(store) as server:
            yield server


def cpu_seconds(pid: int) -> float:
    """Processor time of a process, its children and those that it waited for; 0 where the system does not tell."""
    total = 0.0
    for one in (pid, *_children(pid)):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
            total += sum(map(int, fields[11:15])) / _TICKS
    return total


def _server(name: str, url: str, pid: int) -> Server:
    parts = urlsplit(url)
    return Server(name, (str(parts.hostname), int(parts.port or 80)), parts.path, pid)


def _children(pid: int) -> set[int]:
    found: set[int] = set()
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            found.update(map(int, path.read_text().split()))
    return found


@contextlib.contextmanager
def _rdflib_running(store: Path) -> Iterator[Server]:
    """rdflib-endpoint over its own memory, with what the store holds."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="diplograph-bench-") as folder:
        dump = Path(folder) / "dump.nq"
        Store.read_only(str(store)).dump(str(dump), RdfFormat.N_QUADS)
        process = subprocess.Popen([sys.executable, "-W", "ignore", "-c", _RDFLIB, str(port), str(dump)])
        try:
            _wait_for(process, port)
            yield _server(RDFLIB, f"http://127.0.0.1:{port}/", process.pid)
        finally:
            process.kill()  # it would finish what it computes, which may take hours
            process.wait(timeout=60)


def _wait_for(process: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + _START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        with contextlib.suppress(ConnectionError), socket.create_connection(("127.0.0.1", port), timeout=5):
            return
        time.sleep(0.1)
    raise FileNotFoundError(f"{RDFLIB} did not start; get it with: pip install -e '.[bench]'")
