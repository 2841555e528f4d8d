"""Answers written out: tables for people, CSV, TSV, JSON and XML for programs, Turtle and N-Triples for triples.

A table shows every row and every character: what is too wide is folded, never cut.
"""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from typing import IO, TypeVar

from pyoxigraph import Literal, NamedNode, QueryResultsFormat, QuerySolutions, RdfFormat, Triple, serialize
from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from graph.doubles import write_csv
from graph.engines import Engine
from graph.errors import QueryError, UnknownFormatError
from graph.guard import Form, inspect
from ontology.vocab import ID, PREFIXES

__all__ = ["GRAPH_FORMATS", "OUTPUT_FORMATS", "ROW_FORMATS", "answer", "shown", "write_rows", "write_table"]

ROW_FORMATS: dict[str, QueryResultsFormat] = {
    "csv": QueryResultsFormat.CSV,
    "tsv": QueryResultsFormat.TSV,
    "json": QueryResultsFormat.JSON,
    "xml": QueryResultsFormat.XML,
}
"""Names of formats for the rows of SELECT, beside ``table``."""

GRAPH_FORMATS: dict[str, RdfFormat] = {"turtle": RdfFormat.TURTLE, "nt": RdfFormat.N_TRIPLES}
"""Names of formats for the triples of CONSTRUCT and DESCRIBE."""

OUTPUT_FORMATS = ("table", *ROW_FORMATS, *GRAPH_FORMATS)

_Form = TypeVar("_Form")

_FOLD = 60  # widest column where a table is piped
_NARROW = 14  # a column that is folded further is hard to read


def answer(engine: Engine, query: str, form: str | None, out: IO[str]) -> None:
    """Ask a query and write its answer. Without a format, rows come as a table and triples as Turtle.

    Raises :class:`UnknownFormatError` where the format does not fit the form of the query.
    """
    found = inspect(query).form
    if found in (Form.CONSTRUCT, Form.DESCRIBE):
        _write_triples(engine.construct(query), form or "turtle", out)
    elif found is Form.ASK:
        _write_truth(engine.ask(query), form or "table", out)
    elif found is Form.SELECT:
        write_rows(engine.select(query), form or "table", out)
    else:
        raise QueryError("query: is no SELECT, ASK, CONSTRUCT or DESCRIBE; stores are changed by ingest and load only")


def write_rows(rows: QuerySolutions, form: str, out: IO[str]) -> None:
    """Write the rows of a SELECT query, all of them.

    A table for people shows names in place of the IRIs that they belong to (``actorLabel`` as ``actor``) and leaves
    out columns without any value, and says so; the other formats hold every column.
    """
    if form != "table":
        _put(_serialized(rows, _fitting(form, ROW_FORMATS, "rows")), out)
        return
    names = [variable.value for variable in rows.variables]
    cells = [[shown(row[name]) for name in names] for row in rows]
    kept = [
        place
        for place, name in enumerate(names)
        if f"{name}Label" not in names and (not cells or any(row[place] for row in cells))
    ]
    bare = {f"{name}Label": name for name in names}
    columns = [bare.get(names[place], names[place]) for place in kept]
    note = "" if len(kept) == len(names) else "; IRIs of what is named, and empty columns, are in --format csv"
    write_table(columns, [[row[place] for place in kept] for row in cells], out, note=note)


def _serialized(rows: QuerySolutions, form: QueryResultsFormat) -> bytes | None:
    if form != QueryResultsFormat.CSV:
        return rows.serialize(format=form)
    written = io.BytesIO()
    write_csv(rows, written)
    return written.getvalue()


def write_table(names: Sequence[str], rows: Sequence[Sequence[str]], out: IO[str], *, note: str = "") -> None:
    """Write a table for people and say how many rows it has.

    It is plain where it is piped. On a terminal it is ruled, and rows that it is too narrow for stand one cell a line.
    """
    count = f"{len(rows)} row{'' if len(rows) == 1 else 's'}{note}"
    widths = [
        max(cell_len(line) for text in (name, *(row[place] for row in rows)) for line in text.split("\n"))
        for place, name in enumerate(names)
    ]
    if not out.isatty():
        drawn = io.StringIO()
        folded = [min(width, _FOLD) for width in widths]
        console = Console(file=drawn, width=sum(folded) + 2 * len(folded), highlight=False)
        console.print(_drawn(names, rows, widths=folded))
        out.writelines(f"{line.rstrip()}\n" for line in drawn.getvalue().splitlines())
        out.write(f"{count}\n")
        return
    console = Console(file=out, highlight=False, no_color="NO_COLOR" in os.environ)
    if sum(min(width, _NARROW) + 2 for width in widths) <= console.width:
        console.print(_drawn(names, rows))
    else:
        for row in rows:
            console.print(_record(names, row))
    console.print(count)


def _drawn(names: Sequence[str], rows: Sequence[Sequence[str]], *, widths: Sequence[int] | None = None) -> Table:
    """The table, ruled unless the widths of its columns are given."""
    table = Table(box=None if widths else box.SIMPLE_HEAD, pad_edge=False, header_style="" if widths else "bold")
    for place, name in enumerate(names):
        width = widths[place] if widths else None
        table.add_column(name, overflow="fold", min_width=width, max_width=width)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    return table


def _record(names: Sequence[str], row: Sequence[str]) -> Table:
    """One row, one cell a line, without those that are empty."""
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, cell in zip(names, row, strict=True):
        if cell:
            table.add_row(Text(name), Text(cell))
    table.add_row("", "")
    return table


def shown(term: object) -> str:
    """A term for people: the value of a literal, an IRI by prefix or below our base, nothing for what is unbound.

    >>> shown(NamedNode("https://w3id.org/diplograph/id/event/idm-2017-1"))
    'event/idm-2017-1'
    """
    if isinstance(term, Literal):
        return term.value
    if not isinstance(term, NamedNode):
        return "" if term is None else str(term)
    if term.value.startswith(ID):
        return term.value.removeprefix(ID)
    for prefix, namespace in _BY_LENGTH:
        if term.value.startswith(namespace) and "/" not in term.value.removeprefix(namespace):
            return f"{prefix}:{term.value.removeprefix(namespace)}"
    return term.value


_BY_LENGTH = sorted(PREFIXES.items(), key=lambda item: -len(item[1]))


def _write_triples(triples: Iterable[Triple], form: str, out: IO[str]) -> None:
    if form == "table":
        rows = sorted({(triple.subject, triple.predicate, triple.object) for triple in triples}, key=str)
        write_table(("subject", "predicate", "object"), [[shown(term) for term in row] for row in rows], out)
        return
    chosen = _fitting(form, GRAPH_FORMATS, "triples")
    prefixes = PREFIXES if chosen == RdfFormat.TURTLE else None
    _put(serialize(sorted(set(triples), key=str), format=chosen, prefixes=prefixes), out)


def _write_truth(truth: bool, form: str, out: IO[str]) -> None:
    if form == "table":
        out.write("yes\n" if truth else "no\n")
    elif form == "json":
        out.write(json.dumps({"head": {}, "boolean": truth}) + "\n")
    else:
        raise UnknownFormatError(f"{form}: not for a yes or no; use table or json")


def _fitting(form: str, known: Mapping[str, _Form], what: str) -> _Form:
    if form not in known:
        raise UnknownFormatError(f"{form}: not for {what}; use table, {', '.join(known)}")
    return known[form]


def _put(content: bytes | None, out: IO[str]) -> None:
    out.write((content or b"").decode())
