"""A real endpoint in a process of its own, over an invented graph, for the tests of the endpoint."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests
from pyoxigraph import NamedNode, RdfFormat, Store

from ontology.vocab import GRAPH_ONTOLOGY, GRAPH_REGISTRY, document_graph

__all__ = ["DOCUMENT", "SCRIPT", "STATE", "Endpoint", "build_store", "running", "started", "wait_until"]

STATE = "https://w3id.org/diplograph/id/state/GHA"
DOCUMENT = "https://w3id.org/diplograph/id/graph/document/hostile"
SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
"""A name that would run in a page that does not escape it; a person in the graph is called so."""

_PROJECT = Path(__file__).resolve().parents[1]
_HOSTILE = r"""
@prefix dg: <https://w3id.org/diplograph/ontology#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix id: <https://w3id.org/diplograph/id/> .
<https://w3id.org/diplograph/id/person/script> a foaf:Person ;
  foaf:name "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>" ;
  rdfs:seeAlso <javascript:alert(1)>, <http://example.org/a?b=1&c='d'> .
<https://w3id.org/diplograph/id/person/élodie> a foaf:Person ; foaf:name "Élodie" .
<http://example.org/elsewhere> rdfs:label "Elsewhere"@en ; rdfs:seeAlso <https://w3id.org/diplograph/id/person/script> .
"""
_START = """
import json, sys
from pathlib import Path
from graph.endpoint.limits import Limits
from graph.endpoint.server import serve
from graph.texts import Texts
serve(
    sys.argv[1] if sys.argv[1].startswith("http:") else Path(sys.argv[1]),
    port=0,
    limits=Limits(**json.loads(sys.argv[2])),
    texts=Texts.read(Path(sys.argv[3])) if sys.argv[3] else None,
    announce=lambda url: print(url, flush=True),
)
"""


def build_store(folder: Path, documents: Mapping[str, str] | None = None) -> Path:
    """A store folder with the ontology, the invented meeting of ``data/example.ttl`` and a few hostile values.

    ``documents`` holds Turtle for graphs of further documents, by their names.
    """
    store = Store(str(folder))
    for name, graph in (
        ("ontology/core.ttl", GRAPH_ONTOLOGY),
        ("ontology/vocabulary.ttl", GRAPH_ONTOLOGY),
        ("tests/data/example.ttl", GRAPH_REGISTRY),
    ):
        store.load(path=_PROJECT / name, format=RdfFormat.TURTLE, to_graph=graph)
    store.load(_HOSTILE.encode(), format=RdfFormat.TURTLE, to_graph=document_graph("hostile"))
    for name, turtle in (documents or {}).items():
        store.load(turtle.encode(), format=RdfFormat.TURTLE, to_graph=document_graph(name))
    store.flush()
    return folder


def load_graphs(folder: Path, graphs: Mapping[str, Path]) -> Path:
    """A store folder with these files, each in the graph of that name."""
    store = Store(str(folder))
    for name, path in graphs.items():
        store.load(path=path, format=RdfFormat.from_extension(path.suffix[1:]), to_graph=NamedNode(name))
    store.flush()
    return folder


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A running endpoint; ``url`` ends with a slash."""

    url: str
    process: subprocess.Popen[str]

    @property
    def port(self) -> int:
        """Where it listens on 127.0.0.1."""
        return int(self.url.rstrip("/").rpartition(":")[2])

    def workers(self) -> set[int]:
        """The worker processes, where the system tells (Linux)."""
        return self._children(b"graph.endpoint.engine")

    def aides(self) -> set[int]:
        """The processes that answer look-ups beside the server, where the system tells (Linux)."""
        return self._children(b"graph.endpoint.aide")

    def _children(self, module: bytes) -> set[int]:
        found: set[int] = set()
        with contextlib.suppress(FileNotFoundError):
            for task in Path(f"/proc/{self.process.pid}/task").iterdir():
                with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # threads end while one looks
                    found.update(map(int, (task / "children").read_text().split()))
        return {pid for pid in found if module in _command(pid)}

    def send(self, method: str, path: str, **options: Any) -> requests.Response:
        """One request, redirects not followed, headers as given and no more than needed."""
        headers = {"Accept": None, "Accept-Encoding": None, "User-Agent": None, **options.pop("headers", {})}
        with requests.Session() as session:
            session.trust_env = False
            return session.request(
                method, self.url.rstrip("/") + path, headers=headers, allow_redirects=False, timeout=60, **options
            )

    def get(self, path: str, accept: str | None = None, **options: Any) -> requests.Response:
        """GET a path."""
        headers = options.pop("headers", {}) | ({"Accept": accept} if accept else {})
        return self.send("GET", path, headers=headers, **options)

    def ask(self, query: str, accept: str | None = None, **options: Any) -> requests.Response:
        """GET the answer to a query."""
        return self.get("/sparql", accept, params={"query": query, **options.pop("params", {})}, **options)

    def page(self, path: str, **options: Any) -> requests.Response:
        """GET a page as a browser does."""
        return self.get(path, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", **options)


@contextlib.contextmanager
def running(source: Path | str, *, texts: Path | None = None, **limits: float) -> Iterator[Endpoint]:
    """An endpoint over a store folder or an address while the block runs; ``texts`` as the flag of that name.

    Few workers, and no process beside the server for look-ups, unless asked for: a test needs few, and each takes time.
    """
    with started(
        _START, str(source), json.dumps({"workers": 2, "look_up_processes": 1, **limits}), str(texts or "")
    ) as endpoint:
        yield endpoint


@contextlib.contextmanager
def started(program: str, *arguments: str) -> Iterator[Endpoint]:
    """An endpoint that a program of Python serves, whose first line of output is its address."""
    process = subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        cwd=_PROJECT,
    )
    try:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert url.startswith("http://"), "the endpoint did not start: its words are above"
        yield Endpoint(url, process)
    finally:
        process.terminate()
        process.communicate(timeout=60)


def _command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""


def wait_until(is_so: Callable[[], bool]) -> None:
    """Wait for what happens soon, and fail if it does not happen at all."""
    for _ in range(600):
        if is_so():
            return
        time.sleep(0.05)
    raise AssertionError("it did not happen")
