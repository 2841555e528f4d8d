"""Servers of others, started on loopback for as long as a block runs: Oxigraph's own, and Virtuoso.

Where one is not installed the test is skipped, and says how to get it.
"""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests

from graph.pushing import GraphServer
from graph.service import Account

__all__ = ["TripleStore", "free_port", "oxigraph_server", "virtuoso_server"]

_START_SECONDS = 60.0
_STEP_SECONDS = 0.1

_VIRTUOSO = """\
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
FileExtend = 200
MaxCheckpointRemap = 2000
TempStorage = TempDatabase
[TempDatabase]
DatabaseFile = {folder}/virtuoso-temp.db
TransactionFile = {folder}/virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql_port}
DisableUnixSocket = 1
CheckpointInterval = 0
CaseMode = 2
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
[HTTPServer]
ServerPort = 127.0.0.1:{port}
ServerRoot = {folder}
ServerThreads = 8
[Replication]
ServerName = diplograph
ServerEnable = 1
[SPARQL]
; by default rows beyond the ten thousandth are dropped in silence
ResultSetMaxRows = 1000000
"""


@dataclass(frozen=True, slots=True)
class TripleStore:
    """A running server: where it is asked, where it takes graphs, and who may write."""

    endpoint: str
    graph_store: str
    process: subprocess.Popen[bytes]
    account: Account | None = None

    def stop(self) -> None:
        """End it before its time."""
        self.process.kill()
        self.process.wait(timeout=30)

    def graph_server(self) -> GraphServer:
        """What graphs are pushed to."""
        return GraphServer(self.endpoint, self.graph_store, account=self.account, timeout=60)


@contextlib.contextmanager
def oxigraph_server(folder: Path, *, union: bool = True) -> Iterator[TripleStore]:
    """Oxigraph's server over an empty folder; queries see the union of all graphs, unless they are not to."""
    program = shutil.which("oxigraph", path=str(Path(sys.executable).parent)) or shutil.which("oxigraph")
    if program is None:
        pytest.skip("Oxigraph's server is not installed; get it with: pip install -e '.[test]'")
    port = free_port()
    command = [program, "serve", "--location", str(folder), "--bind", f"127.0.0.1:{port}"]
    command += ["--union-default-graph"] if union else []
    base = f"http://127.0.0.1:{port}"
    with _running(command, f"{base}/query", folder.with_suffix(".log")) as process:
        yield TripleStore(f"{base}/query", f"{base}/store", process)


@contextlib.contextmanager
def virtuoso_server(folder: Path) -> Iterator[TripleStore]:
    """Virtuoso with a database of its own in an empty folder; its default graph is the union."""
    program = shutil.which("virtuoso-t")
    if program is None:
        pytest.skip("Virtuoso is not installed; get it with: make triplestores (Debian: virtuoso-opensource-7-bin)")
    port = free_port()
    settings = folder / "virtuoso.ini"
    settings.write_text(_VIRTUOSO.format(folder=folder, port=port, sql_port=free_port()), encoding="utf-8")
    base = f"http://127.0.0.1:{port}"
    command = [program, "+foreground", "+configfile", str(settings)]
    with _running(command, f"{base}/sparql", folder / "output.log") as process:
        # A fresh database has this administrator with this password.
        yield TripleStore(f"{base}/sparql", f"{base}/sparql-graph-crud-auth", process, Account("dba", "dba"))


def free_port() -> int:
    """A port of loopback that nobody listens on just now."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextlib.contextmanager
def _running(command: Sequence[str], probe: str, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
    try:
        _wait(process, probe, log)
        yield process
    finally:
        process.kill()  # nothing of its data is kept
        process.wait(timeout=30)


def _wait(process: subprocess.Popen[bytes], probe: str, log: Path) -> None:
    """Wait until a server answers a query; fail with its words if it ends before."""
    until = time.monotonic() + _START_SECONDS
    while time.monotonic() < until:
        if process.poll() is not None:
            break
        with contextlib.suppress(requests.ConnectionError):
            requests.get(probe, params={"query": "ASK {}"}, timeout=10)
            return
        time.sleep(_STEP_SECONDS)
    pytest.fail(f"{probe} did not come up: {log.read_text(errors='replace')[-500:]}")
