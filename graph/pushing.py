"""A store copied graph by graph into a server that speaks SPARQL 1.1 Graph Store Protocol, to be taken up again.

What has arrived whole is written down in a graph of the server itself, :data:`PUSHED`, with a checksum. A graph is left
alone where that checksum is the one of ours and the server holds as many triples of it; so a push that was interrupted
goes on where it stopped, and the next release sends only what has changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pyoxigraph import BlankNode, Literal, NamedNode

from graph.client import RemoteEngine
from graph.errors import EndpointError
from graph.ingestion import Progress
from graph.service import Account, HttpService
from graph.settings import PUSH_TIMEOUT_SECONDS
from graph.store import GraphStore
from ontology.vocab import ID, SCHEMA

__all__ = ["PART_TRIPLES", "PUSHED", "GraphServer", "PushReport", "addresses", "push"]

PUSHED = NamedNode(ID + "graph/pushed")
"""The graph in which a server keeps the checksums of what was pushed to it."""

PART_TRIPLES = 50_000
"""Triples that are sent with one request, unless a graph has blank nodes: these hold only within one request."""

_NTRIPLES = "application/n-triples"
_RECORDS = f"SELECT ?graph ?sum {{ GRAPH {PUSHED} {{ ?graph {SCHEMA.sha256} ?sum }} }}"
_COUNT = "SELECT (COUNT(*) AS ?n) {{ GRAPH {graph} {{ ?s ?p ?o }} }}"
# How servers name the address for queries and the one for graphs: Oxigraph; Virtuoso.
_PAIRS = (("query", "store"), ("sparql", "sparql-graph-crud-auth"))


@dataclass(frozen=True, slots=True)
class PushReport:
    """Graphs by what became of them, in order of their IRIs; ``triples`` counts those that were sent."""

    sent: tuple[NamedNode, ...]
    unchanged: tuple[NamedNode, ...]
    removed: tuple[NamedNode, ...]
    triples: int


class GraphServer:
    """A server's two addresses: one takes and drops graphs, the other counts what has arrived.

    Every method raises :class:`~graph.errors.EndpointError`.
    """

    def __init__(
        self, endpoint: str, graph_store: str, *, account: Account | None = None, timeout: float = PUSH_TIMEOUT_SECONDS
    ) -> None:
        self._engine = RemoteEngine(endpoint, account=account, timeout=timeout)
        self._service = HttpService(graph_store, account=account, timeout=timeout)

    def put(self, graph: NamedNode, parts: Iterator[bytes]) -> None:
        """Make a graph hold exactly the triples of these N-Triples documents."""
        for number, part in enumerate(parts):
            self._service.send(
                "POST" if number else "PUT",
                params={"graph": graph.value},
                data=part,
                headers={"Content-Type": _NTRIPLES},
            )

    def delete(self, graph: NamedNode) -> None:
        """Drop a graph, if there is one."""
        self._service.send("DELETE", params={"graph": graph.value}, missing_is_well=True)

    def count(self, graph: NamedNode) -> int:
        """How many triples a graph holds."""
        (row,) = self._engine.select(_COUNT.format(graph=graph))
        number = row["n"]
        return int(number.value) if isinstance(number, Literal) else 0

    def records(self) -> dict[NamedNode, str]:
        """The checksums of the graphs that arrived whole."""
        rows = [(row["graph"], row["sum"]) for row in self._engine.select(_RECORDS)]
        return {graph: sum_.value for graph, sum_ in rows if isinstance(graph, NamedNode) and isinstance(sum_, Literal)}

    def write_records(self, records: dict[NamedNode, str]) -> None:
        """Write down which graphs have arrived."""
        if not records:
            self.delete(PUSHED)
            return
        lines = (f"{graph} {SCHEMA.sha256} {Literal(sum_)} .\n" for graph, sum_ in sorted(records.items(), key=str))
        self.put(PUSHED, iter(["".join(lines).encode()]))

    def mismatch(self, graph: NamedNode, found: int, wanted: int) -> EndpointError:
        """That not all that was sent can be asked for."""
        problem = f"holds {found} triples of {graph.value} after {wanted} were sent"
        return self._service.error(problem, "does it belong to the endpoint that was named? else push again")


def addresses(endpoint: str, graph_store: str | None) -> tuple[str, str] | None:
    """The address for queries and the one for graphs, where one of them tells the other; else None.

    >>> addresses("http://127.0.0.1:7878/query", None)
    ('http://127.0.0.1:7878/query', 'http://127.0.0.1:7878/store')
    >>> addresses("http://127.0.0.1:7878/store", None)
    ('http://127.0.0.1:7878/query', 'http://127.0.0.1:7878/store')
    """
    if graph_store is not None:
        return endpoint, graph_store
    stem, _, last = endpoint.rstrip("/").rpartition("/")
    found = (pair for pair in _PAIRS if last in pair)
    return next(((f"{stem}/{query}", f"{stem}/{store}") for query, store in found), None)


def push(
    store: GraphStore,
    server: GraphServer,
    *,
    again: bool = False,
    part: int = PART_TRIPLES,
    progress: Progress = lambda stage, done, total: None,
) -> PushReport:
    """Make a server hold the graphs of a store; graphs that an earlier push brought and that are gone are dropped.

    Other graphs of the server are left alone. With ``again`` all are sent, whatever the server has written down.
    Raises :class:`~graph.errors.EndpointError`; what has arrived by then need not be sent again.
    """
    names = [name for name in store.graph_names() if name != PUSHED]
    records = server.records()
    sent: list[NamedNode] = []
    triples = 0
    progress("push", 0, len(names))
    for done, name in enumerate(names, 1):
        lines, is_whole = _lines(store, name)
        digest = hashlib.sha256("".join(lines).encode()).hexdigest()
        if again or records.get(name) != digest or server.count(name) != len(lines):
            _send(server, name, _parts(lines, len(lines) if is_whole else part), len(lines), records)
            server.write_records(records | {name: digest})
            records[name] = digest
            sent.append(name)
            triples += len(lines)
        progress("push", done, len(names))
    removed = _remove(server, records, set(names))
    return PushReport(tuple(sent), tuple(name for name in names if name not in sent), removed, triples)


def _send(
    server: GraphServer, name: NamedNode, parts: Iterator[bytes], wanted: int, records: dict[NamedNode, str]
) -> None:
    if records.pop(name, None) is not None:
        # Until the new one is whole, the server must not say that it has the old one.
        server.write_records(records)
    server.put(name, parts)
    found = server.count(name)
    if found != wanted:
        raise server.mismatch(name, found, wanted)


def _remove(server: GraphServer, records: dict[NamedNode, str], wanted: set[NamedNode]) -> tuple[NamedNode, ...]:
    stale = sorted(records.keys() - wanted, key=str)
    for name in stale:
        server.delete(name)
    if stale:
        server.write_records({name: sum_ for name, sum_ in records.items() if name in wanted})
    return tuple(stale)


def _lines(store: GraphStore, name: NamedNode) -> tuple[list[str], bool]:
    """A graph in sorted N-Triples, and whether it must be sent whole."""
    quads = store.graph(name)
    has_blanks = any(isinstance(term, BlankNode) for quad in quads for term in (quad.subject, quad.object))
    return sorted(f"{quad.triple} .\n" for quad in quads), has_blanks


def _parts(lines: Sequence[str], size: int) -> Iterator[bytes]:
    for start in range(0, len(lines), size):
        yield "".join(lines[start : start + size]).encode()
