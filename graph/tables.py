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

from graph.client import Engine
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

_PIPED_COLUMN = 60


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
    """Write the rows of a SELECT query, all of them."""
    if form == "table":
        names = [variable.value for variable in rows.variables]
        write_table(names, [[shown(row[name]) for name in names] for row in rows], out)
    else:
        _put(rows.serialize(format=_fitting(form, ROW_FORMATS, "rows")), out)


def write_table(names: Sequence[str], rows: Sequence[Sequence[str]], out: IO[str]) -> None:
    """Write a table for people and say how many rows it has: ruled on a terminal, plain where it is piped."""
    terminal = out.isatty()
    table = Table(box=box.SIMPLE_HEAD if terminal else None, pad_edge=False, header_style="bold" if terminal else "")
    for place, name in enumerate(names):
        widest = max((cell_len(line) for row in rows for line in row[place].split("\n")), default=0)
        width = None if terminal else min(max(widest, cell_len(name)), _PIPED_COLUMN)
        table.add_column(name, overflow="fold", min_width=width, max_width=width)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    width = None if terminal else len(names) * (_PIPED_COLUMN + 2)
    drawn = out if terminal else io.StringIO()
    console = Console(file=drawn, width=width, highlight=False, no_color="NO_COLOR" in os.environ)
    console.print(table)
    console.print(f"{len(rows)} row{'' if len(rows) == 1 else 's'}")
    if isinstance(drawn, io.StringIO) and not terminal:
        out.writelines(f"{line.rstrip()}\n" for line in drawn.getvalue().splitlines())


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
