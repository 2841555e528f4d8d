"""What a worker process runs: one read-only store or endpoint elsewhere, one query at a time, serialized here.

Started as ``python -m graph.endpoint.engine SOURCE SPOOL QUERY_BYTES QUERY_SECONDS RESULT_BYTES NESTING``;
frames of :mod:`graph.endpoint.messages` come in on standard input and go out on standard output. Before the first, the
parent says in one byte that the store is there (:data:`MERGED`, :data:`APART`). It holds the clock and kills.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, BinaryIO, TypeAlias, cast

from pyoxigraph import (
    BlankNode,
    DefaultGraph,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    Triple,
    serialize,
)

from graph.columns import spell_out
from graph.doubles import can_make_doubles, may_hold_doubles, write_csv
from graph.endpoint.messages import (
    HEADER,
    Answer,
    Cell,
    Failure,
    FailureKind,
    Ready,
    Reply,
    Rows,
    Task,
    decode_task,
    encode_rows,
    frame,
)
from graph.endpoint.negotiation import GRAPH_FORMATS, TABLE_FORMATS
from graph.endpoint.sandbox import allow_cpu_seconds, forbid_sockets, limit_memory, live_and_die_with_parent
from graph.endpoint.spool import ResultTooLargeError, SpoolWriter
from graph.endpoint.xml import NotXmlError, XmlWriter
from graph.errors import EndpointError
from graph.guard import Form, Inspection, inspect, line_and_column
from graph.lexing import prepare
from graph.syntax import syntax_fault
from ontology.namespaces import ID, PREFIXES

__all__ = ["APART", "MERGED", "EngineLimits", "Source", "evaluate", "evaluate_inspected", "is_address", "main"]

MERGED, APART = b"1", b"0"
"""What the parent says of a store: whether its default graph is the union of all graphs already."""

_FRAME_BYTES = 64
_TRIPLES = (QueryTriples, list)
_XML = (QueryResultsFormat.XML, RdfFormat.RDF_XML)
_WRITERS = {item.name: item.writer for item in (*TABLE_FORMATS, *GRAPH_FORMATS)}


if TYPE_CHECKING:
    from graph.endpoint.elsewhere import Elsewhere

Source: TypeAlias = "Store | Elsewhere"
"""What a worker asks."""
_Results: TypeAlias = QuerySolutions | QueryBoolean | QueryTriples | list[Triple]


@dataclass(frozen=True, slots=True)
class EngineLimits:
    """What the worker itself holds a query to, and what it knows of its source.

    ``merged`` tells that the default graph is the union already, ``doubles`` that there may be some.
    """

    result_bytes: int
    nesting: int
    spool: Path | None = None
    merged: bool = False
    doubles: bool = True


def evaluate(source: Source, task: Task, limits: EngineLimits) -> Reply:
    """Answer one task; every fault of the query comes back as a :class:`Failure`."""
    inspection = inspect(task.query)
    return _refusal(task.query, inspection, limits) or evaluate_inspected(source, task, inspection, limits)


def evaluate_inspected(source: Source, task: Task, inspection: Inspection, limits: EngineLimits) -> Reply:
    """As :func:`evaluate`, of a query that was found to hold nothing that is refused."""
    try:
        results = _query(source, task, inspection, limits.merged)
        return _answer(results, task, inspection, limits)
    except SyntaxError as error:
        return _syntax_failure(error, inspection, task.query)
    except EndpointError as error:
        return Failure(FailureKind.ELSEWHERE, error.problem)
    except (ResultTooLargeError, NotXmlError) as error:
        return _unsendable(error, task, inspection, limits)
    except (RuntimeError, ValueError) as error:
        return Failure(FailureKind.EVALUATION, str(error))
    except OSError as error:
        return Failure(FailureKind.STORE, str(error))


def _unsendable(
    error: ResultTooLargeError | NotXmlError, task: Task, inspection: Inspection, limits: EngineLimits
) -> Failure:
    """There is an answer, and it cannot be written."""
    if isinstance(error, NotXmlError):
        return Failure(FailureKind.CHARACTERS, f"{error}; ask for another format", form=_form(inspection))
    detail = f"the answer is larger than {_room(task, limits)} bytes"
    if limits.spool is not None and task.max_bytes is None:
        detail += ", or than the room that is left on the disk"
    if task.max_bytes is not None:
        detail += ", which is what a page shows; ask for it as a file (format=csv or format=ttl)"
    return Failure(FailureKind.RESULT_SIZE, detail)


def _refusal(query: str, inspection: Inspection, limits: EngineLimits) -> Failure | None:
    if inspection.form is Form.UPDATE:
        return Failure(FailureKind.UPDATE, "this endpoint only reads: updates, LOAD among them, are refused")
    if inspection.service:
        return Failure(FailureKind.SERVICE, "this endpoint asks no other: SERVICE is refused")
    if inspection.depth > limits.nesting:
        return Failure(FailureKind.NESTING, f"brackets are nested deeper than {limits.nesting}")
    if inspection.ambiguous:
        return Failure(FailureKind.AMBIGUOUS, 'put a space on both sides of each "less than" sign')
    if inspection.unterminated is not None:
        line, column = line_and_column(query, inspection.unterminated)
        detail = "a quotation mark opens no proper string: it is not closed, or holds an unknown escape"
        return Failure(FailureKind.SYNTAX, detail, line, column)
    return None


def _query(source: Source, task: Task, inspection: Inspection, merged: bool) -> _Results:
    """Ask the source: over the data set that the protocol names, else that of the query, else the union of all.

    Relative IRIs are resolved against the base of our identifiers and not the address of this server, so that a query
    means the same wherever the graph is served.
    """
    if not isinstance(source, Store):
        return source.ask(task, inspection.form)
    query = spell_out(task.query, ID)
    if task.default_graphs is not None or task.named_graphs is not None:
        return source.query(
            query,
            base_iri=ID,
            default_graph=[NamedNode(iri) for iri in task.default_graphs or ()],
            named_graphs=[NamedNode(iri) for iri in task.named_graphs or ()],
        )
    return source.query(query, base_iri=ID, use_default_graph_as_union=not (merged or inspection.has_dataset))


def _answer(results: _Results, task: Task, inspection: Inspection, limits: EngineLimits) -> Reply:
    name = task.graph_format if isinstance(results, _TRIPLES) else task.table_format
    if name is None:
        detail = "no format that the client accepts fits this query"
        return Failure(FailureKind.NOT_ACCEPTABLE, detail, form=_form(inspection))
    if name == "rows" and not isinstance(results, _TRIPLES):
        return Answer(encode_rows(_rows(results, task, _room(task, limits))), name, inspection.volatile)
    # What has a bound of its own is wanted in memory.
    sink = SpoolWriter(_room(task, limits), limits.spool if task.max_bytes is None else None)
    if name == "csv" and isinstance(results, QuerySolutions) and (limits.doubles or can_make_doubles(task.query)):
        write_csv(results, sink)
    else:
        _serialize(results, _WRITERS[name], sink)
    body, file = sink.finish()
    return Answer(body, name, inspection.volatile, file)


def _form(inspection: Inspection) -> str | None:
    return inspection.form.value if inspection.form else None


def _room(task: Task, limits: EngineLimits) -> int:
    return min(limits.result_bytes, task.max_bytes or limits.result_bytes)


def _serialize(results: _Results, writer: QueryResultsFormat | RdfFormat, sink: SpoolWriter) -> None:
    buffer = cast("IO[bytes]", XmlWriter(sink) if writer in _XML else sink)
    if isinstance(writer, QueryResultsFormat):
        if not isinstance(results, _TRIPLES):
            results.serialize(buffer, writer)
    elif isinstance(results, _TRIPLES):
        # Each triple once and in a fixed order, so that the same graph is the same bytes and reads subject by subject.
        triples = sorted(set(results), key=str)
        rows: list[Triple] | list[Quad] = triples
        if writer.supports_datasets:
            rows = [Quad(triple.subject, triple.predicate, triple.object, DefaultGraph()) for triple in triples]
        serialize(rows, buffer, writer, prefixes=_prefixes_of(triples))


def _prefixes_of(triples: Iterable[Triple]) -> dict[str, str]:
    """The prefixes that these triples have a use for."""
    terms = {term for triple in triples for term in triple}
    terms |= {term.datatype for term in terms if isinstance(term, Literal)}
    spaces = {_namespace(term.value) for term in terms if isinstance(term, NamedNode)}
    return {prefix: space for prefix, space in PREFIXES.items() if space in spaces}


def _namespace(iri: str) -> str:
    return iri[: max(iri.rfind("#"), iri.rfind("/")) + 1]


def _rows(results: QuerySolutions | QueryBoolean, task: Task, room: int) -> Rows:
    if isinstance(results, QueryBoolean):
        return Rows(boolean=bool(results))
    rows: list[list[Cell | None]] = []
    variables = [variable.value for variable in results.variables]
    for solution in results:
        if len(rows) == task.max_rows:
            return Rows(variables, rows, truncated=True)
        row = [_cell(term) for term in solution]
        room -= sum(len(cell.value) for cell in row if cell)
        # A cell of a page has its frame, even if nothing is in it.
        room -= _FRAME_BYTES * len(row) if task.max_bytes is not None else 0
        if room < 0:
            raise ResultTooLargeError
        rows.append(row)
    return Rows(variables, rows)


def _cell(term: NamedNode | BlankNode | Literal | Triple | None) -> Cell | None:
    if term is None:
        return None
    if isinstance(term, NamedNode):
        return Cell("iri", term.value)
    if isinstance(term, Literal):
        return Cell("literal", term.value, term.language, term.datatype.value)
    return Cell("blank" if isinstance(term, BlankNode) else "triple", str(term))


def _syntax_failure(error: SyntaxError, inspection: Inspection, query: str) -> Failure:
    undeclared = tuple(inspection.undeclared)
    fault = syntax_fault(error.msg, undeclared, query)
    return Failure(FailureKind.SYNTAX, fault.detail, fault.line, fault.column, undeclared=undeclared)


def main(arguments: list[str]) -> None:
    """Serve tasks until standard input ends."""
    address, spool, query_bytes, query_seconds, result_bytes, nesting = arguments
    live_and_die_with_parent()
    tasks, sink = _take_pipes()
    merged = tasks.read(1)
    if not merged:
        return
    source = _opened(address, float(query_seconds))
    # What comes from elsewhere is walked row by row in any case.
    doubles = not isinstance(source, Store) or may_hold_doubles(source)
    limits = EngineLimits(int(result_bytes), int(nesting), Path(spool), merged == MERGED, doubles)
    _send(sink, Ready(not is_address(address) and forbid_sockets()))
    prepare()  # while nobody waits
    limit_memory(int(query_bytes))
    while len(header := tasks.read(HEADER.size)) == HEADER.size:
        task = decode_task(tasks.read(HEADER.unpack(header)[0]))
        allow_cpu_seconds(float(query_seconds))
        try:
            _send(sink, evaluate(source, task, limits))
        except MemoryError:
            # More than the answer may be lost by now: the parent starts another worker.
            _send(sink, Failure(FailureKind.MEMORY, "the query needs more memory than it may take"))
            return


def is_address(source: str) -> bool:
    """Whether a source is the address of an endpoint and no folder."""
    return source.startswith(("http://", "https://"))


def _opened(source: str, seconds: float) -> Source:
    if not is_address(source):
        return Store.read_only(source)
    from graph.endpoint.elsewhere import Elsewhere  # noqa: PLC0415 - a store needs no HTTP client, which is slow to load

    return Elsewhere(source, seconds)


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The two ends of the conversation; whatever else writes to standard output goes to standard error."""
    sink = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return sys.stdin.buffer, sink


def _send(sink: BinaryIO, message: Reply | Ready) -> None:
    sink.write(frame(message))
    sink.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
