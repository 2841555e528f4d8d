"""The store: named graphs in Oxigraph, on disk or in memory. The one module that writes to a pyoxigraph Store.

A graph is replaced whole, in one transaction: a process that is killed leaves it old or new, never mixed.
Queries see the union of all graphs. A triple that stands in two graphs comes twice from the union, so queries
that count must say DISTINCT. A store that is made to be read is merged: the union stands in it as its default graph,
each triple once, and its files are compacted, so that queries that name no graph take half the time (measured over the
saved ones; most of it by compacting).
"""

from __future__ import annotations

import contextlib
import functools
import os
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar, cast

from pyoxigraph import (
    BlankNode,
    DefaultGraph,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    Triple,
)

from graph.columns import spell_out
from graph.errors import (
    CorruptStoreError,
    GraphError,
    LockedStoreError,
    QueryError,
    SerializationError,
    UnwritableStoreError,
)
from graph.folder import StoreFolder
from graph.formats import read_quads, write_quads
from graph.guard import inspect
from graph.syntax import syntax_fault
from ontology.vocab import ID, XSD

__all__ = ["GraphStore", "QueryResults", "open_store"]

QueryResults = QuerySolutions | QueryBoolean | QueryTriples

_Form = TypeVar("_Form", QuerySolutions, QueryBoolean, QueryTriples)
_Piece = tuple[NamedNode, bytes, bytes]  # name, directives and triples of a graph
_Term = NamedNode | BlankNode | Literal | Triple

_ANY = NamedNode("urn:any")

_WRITE_BUFFER = 50_000  # quads: the engine itself would keep some 300 MB of them in memory before it writes them out
_BATCH_BYTES = 32 * 2**20
_MERGED_AT_ONCE = 100_000  # quads: each load has its price, however small, and takes memory for all that it is given
_DIRECTIVES = re.compile(rb"(?:@[^\n]*\n|\s+)*+")
_RESTORE = "restore it from a dump: diplograph load DUMP --store NEW"


class GraphStore:
    """Named graphs, and SPARQL over their union. Made by :func:`open_store`; closes with its ``with`` block."""

    def __init__(self, engine: Store, folder: StoreFolder | None = None, lock: int | None = None) -> None:
        self._engine: Store | None = engine
        self._lock = lock
        self._unflushed = 0
        self.folder = folder

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Free the engine's files and the lock; a second call does nothing."""
        self._engine = None
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    @property
    def engine(self) -> Store:
        """The open engine, for reading."""
        if self._engine is None:
            raise GraphError("the store is closed; open it again")
        return self._engine

    @property
    def is_merged(self) -> bool:
        """Whether the union of all graphs is kept as the default graph."""
        return self.folder is not None and self.folder.is_merged

    def merge(self) -> None:
        """Keep the union of all graphs as the default graph, for a store on the disk that is made to be read.

        It takes as much room again. The next change of a graph ends it. Little of it is in memory at a time.
        """
        if self.folder is None:
            raise GraphError("a store in memory is not merged; give it a folder")
        self._part()
        with _engine_errors(self.folder):
            union = (Quad(q.subject, q.predicate, q.object) for q in self.engine)
            while batch := list(islice(union, _MERGED_AT_ONCE)):
                self.engine.bulk_extend(batch)
        self._end_merging()

    def graph_names(self) -> list[NamedNode]:
        """The named graphs that hold something, in order of their IRIs."""
        names = (name for name in self.engine.named_graphs() if isinstance(name, NamedNode))
        return sorted((n for n in names if not self.is_empty(n)), key=lambda n: n.value)

    def is_empty(self, name: NamedNode) -> bool:
        """Whether a graph holds nothing."""
        return next(self._quads(name), None) is None

    def graph(self, name: NamedNode) -> set[Quad]:
        """All quads of one graph; empty where there is none of that name."""
        with _engine_errors(self.folder):
            return set(self._quads(name))

    def replace(self, name: NamedNode, triples: Iterable[Triple | Quad]) -> bool:
        """Make a graph hold exactly these triples, in one transaction; whether that changed anything."""
        new = _as_stored(triples, name)
        old = self.graph(name)
        if new == old:
            return False
        self._part()
        with _engine_errors(self.folder):
            if not old:
                self.engine.extend(new)
            elif any(isinstance(term, BlankNode) for quad in old for term in (quad.subject, quad.object)):
                # Only graphs loaded from elsewhere have blank nodes; DELETE DATA can't name them.
                self.engine.update(f"DROP GRAPH {name} ; {_data('INSERT', name, new)}")
            else:
                self.engine.update(f"{_data('DELETE', name, old - new)} ; {_data('INSERT', name, new - old)}")
        self._unflushed += len(new ^ old)
        if self._unflushed > _WRITE_BUFFER:
            self.flush()
        return True

    def fill(self, graphs: Iterable[tuple[NamedNode, bytes]], *, merged: bool = False) -> None:
        """Load Turtle into empty graphs as fast as the engine can; for stores that are being made, as it may stop
        half-way when the process is killed.

        The directives stand before all triples and no term is a blank node, as :func:`graph.turtle.write_turtle` writes
        them. With ``merged`` an empty store on the disk ends up as after :meth:`merge`, in less than half the time.
        """
        self._part()
        if merged and (self.folder is None or len(self.engine)):
            raise GraphError("only an empty store on the disk is made a merged one; give it a new folder")
        with _engine_errors(self.folder):
            for batch in _batches(graphs):
                self._load_batch(batch, merged=merged)
        if merged:
            self._end_merging()

    def fill_graphs(self, quads: bytes) -> None:
        """Load N-Quads of our own making into graphs that are empty, as fast as the engine can: all of it or nothing.

        The engine brings what it sorted into files of its own into the store at once. May run in other threads,
        several at a time.
        """
        self._part()
        with _engine_errors(self.folder):
            self.engine.bulk_load(quads, RdfFormat.N_QUADS, lenient=True)

    def remove(self, name: NamedNode) -> bool:
        """Drop a graph in one transaction; whether there was one."""
        existed = name in self.graph_names()
        self._part()
        with _engine_errors(self.folder):
            self.engine.remove_graph(name)
        return existed

    def load(self, path: Path, *, to_graph: NamedNode | None = None) -> list[NamedNode]:
        """Replace each graph that a file of triples holds; the names of the graphs, in order.

        ``to_graph`` takes what stands in no graph; without it such triples are an error.
        """
        with tempfile.TemporaryDirectory(prefix="diplograph-") as folder:
            staged = Store(folder)
            staged.bulk_extend(_named(read_quads(path), path, to_graph))
            names = sorted((n for n in staged.named_graphs() if isinstance(n, NamedNode)), key=lambda n: n.value)
            for name in names:
                self.replace(name, staged.quads_for_pattern(None, None, None, name))
        return names

    def dump(self, path: Path) -> None:
        """Write all graphs to a file in the format of its ending: the same store gives the same bytes."""
        write_quads(path, self.sorted_quads())

    def sorted_quads(self) -> Iterator[Quad]:
        """All quads, by graph and then by triple; one graph at a time in memory."""
        for name in self.graph_names():
            yield from sorted(self.graph(name), key=lambda quad: str(quad.triple))

    def query(self, text: str) -> QueryResults:
        """The answer to a SPARQL query over the graphs of its FROM, else the union of all, as the endpoint gives it.

        Raises :class:`QueryError` for bad syntax.
        """
        found = inspect(text)
        united = not (self.is_merged or found.has_dataset)
        try:
            return self.engine.query(spell_out(text, ID), base_iri=ID, use_default_graph_as_union=united)
        except SyntaxError as error:
            raise QueryError(f"query: {syntax_fault(error.msg, found.undeclared, text)}") from None
        except (OSError, RuntimeError) as error:
            raise QueryError(f"query: cannot be evaluated: {error}") from error

    def select(self, text: str) -> QuerySolutions:
        """The rows of a SELECT query; to be read in the thread that asked."""
        return _of_form(self.query(text), QuerySolutions, "SELECT")

    def ask(self, text: str) -> bool:
        """The answer to an ASK query."""
        return bool(_of_form(self.query(text), QueryBoolean, "ASK"))

    def construct(self, text: str) -> QueryTriples:
        """The triples of a CONSTRUCT or DESCRIBE query; to be read in the thread that asked."""
        return _of_form(self.query(text), QueryTriples, "CONSTRUCT or DESCRIBE")

    def flush(self) -> None:
        """Bring what is written safely to the disk."""
        self._unflushed = 0
        with _engine_errors(self.folder):
            self.engine.flush()

    def snapshot(self, target: Path) -> None:
        """A copy of the store's engine files that never changes, for readers beside a writer; cheap (hard links)."""
        with _engine_errors(self.folder):
            self.engine.backup(str(target))
        if self.is_merged:
            StoreFolder(target).note_merged(is_so=True)

    def _load_batch(self, batch: Sequence[_Piece], *, merged: bool) -> None:
        """Load some graphs; ``merged``, once more into the default graph, whose indexes are apart: at the same time."""
        parts = [_as_trig(batch), _as_turtle(batch)] if merged else [_as_trig(batch)]
        with ThreadPoolExecutor(len(parts)) as threads:
            list(threads.map(lambda part: self.engine.bulk_load(part, RdfFormat.TRIG), parts))

    def _part(self) -> None:
        """End the merging, where there is one: first the note goes, so that nothing half done counts as merged."""
        if self.folder is not None and self.folder.is_merged:
            self.folder.note_merged(is_so=False)
            with _engine_errors(self.folder):
                self.engine.clear_graph(DefaultGraph())

    def _end_merging(self) -> None:
        assert self.folder is not None
        with _engine_errors(self.folder):
            # What was written in several goes lies in several layers, each of which a query would have to look through.
            self.engine.optimize()
            self.engine.flush()
        self.folder.note_merged(is_so=True)

    def _quads(self, name: NamedNode) -> Iterator[Quad]:
        return self.engine.quads_for_pattern(None, None, None, name)


def open_store(path: Path | None = None, *, write: bool = False) -> GraphStore:
    """The store in a folder, made where it is missing and ``write`` is set; without a path an empty one in memory.

    Raises a :class:`~graph.errors.StoreError` that says what is wrong: locked by another process, written by a newer
    version, damaged, not writable, or no store at all.
    """
    if path is None:
        return GraphStore(Store())
    folder = StoreFolder(path)
    if write:
        folder.prepare()
    else:
        folder.check_readable()
    lock = folder.lock(exclusive=write)
    try:
        engine = Store(str(path)) if write else Store.read_only(str(path))
    except (OSError, RuntimeError) as error:
        if lock is not None:
            os.close(lock)
        raise _opening_error(path, error) from error
    return GraphStore(engine, folder, lock)


def _of_form(results: QueryResults, kind: type[_Form], name: str) -> _Form:
    if not isinstance(results, kind):
        raise QueryError(f"query: is not of the form {name}; write it as one")
    return results


def _opening_error(path: Path, error: Exception) -> GraphError:
    # The engine tells these apart in its message only.
    text = str(error)
    if "lock" in text.lower():
        return LockedStoreError(path, "another process has it open", "wait until it is done")
    if isinstance(error, PermissionError) or "Permission denied" in text or "Read-only" in text:
        return UnwritableStoreError(path, "cannot be written", "choose another folder, or mend its permissions")
    return CorruptStoreError(path, f"is damaged ({text})", _RESTORE)


@contextlib.contextmanager
def _engine_errors(folder: StoreFolder | None) -> Iterator[None]:
    """Errors of the engine, said in our words."""
    path = folder.path if folder else Path("memory")
    try:
        yield
    except RuntimeError as error:
        raise CorruptStoreError(path, f"is damaged ({error})", _RESTORE) from error
    except OSError as error:
        raise UnwritableStoreError(path, f"cannot be used ({error})", "check the disk and the permissions") from error


def _as_stored(triples: Iterable[Triple | Quad], name: NamedNode) -> set[Quad]:
    """Quads of one graph as the store gives them back: numbers in canonical form (``0.90`` is ``0.9``)."""
    return {Quad(triple.subject, triple.predicate, _canonical(triple.object), name) for triple in triples}


def _canonical(term: _Term) -> _Term:
    return _canonical_literal(term) if isinstance(term, Literal) and term.datatype != XSD.string else term


@functools.lru_cache(maxsize=1 << 16)
def _canonical_literal(literal: Literal) -> Literal:
    """A literal as the engine writes it; remembered, as offsets and degrees of confidence come again and again."""
    scratch = Store()
    scratch.add(Quad(_ANY, _ANY, literal))
    (quad,) = scratch
    return cast("Literal", quad.object)


def _batches(graphs: Iterable[tuple[NamedNode, bytes]]) -> Iterator[list[_Piece]]:
    """Turtle of graphs, several together where they are small.

    Each load has its price, and takes memory for all that it is given.
    """
    batch: list[_Piece] = []
    size = 0
    for name, turtle in graphs:
        found = _DIRECTIVES.match(turtle)
        begin = found.end() if found else 0
        batch.append((name, turtle[:begin], turtle[begin:]))
        size += len(turtle)
        if size > _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _as_trig(batch: Sequence[_Piece]) -> bytes:
    return b"".join(part for name, head, body in batch for part in (head, str(name).encode(), b" {\n", body, b"\n}\n"))


def _as_turtle(batch: Sequence[_Piece]) -> bytes:
    return b"".join(part for _, head, body in batch for part in (head, body, b"\n"))


def _data(verb: str, name: NamedNode, quads: set[Quad]) -> str:
    return f"{verb} DATA {{ GRAPH {name} {{\n" + "\n".join(f"{quad.triple} ." for quad in quads) + "\n} }"


def _named(quads: Iterable[Quad], path: Path, to_graph: NamedNode | None) -> Iterator[Quad]:
    """The quads, with those of the default graph put into ``to_graph``."""
    for quad in quads:
        if not isinstance(quad.graph_name, DefaultGraph):
            yield quad
        elif to_graph is not None:
            yield Quad(quad.subject, quad.predicate, quad.object, to_graph)
        else:
            raise SerializationError(f"{path}: holds triples that stand in no graph; name one with --graph IRI")
