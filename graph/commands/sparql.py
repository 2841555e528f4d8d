"""The command that asks SPARQL as it comes."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from graph.commands.base import endpoint_option, engine, format_option, store_option
from graph.errors import QueryError
from graph.tables import OUTPUT_FORMATS, answer

__all__ = ["sparql"]


@click.command("sparql")
@click.argument("query")
@store_option()
@endpoint_option
@format_option(OUTPUT_FORMATS)
def sparql(query: str, folder: Path | None, endpoint: str | None, form: str | None) -> None:
    """Ask a SPARQL query: its text, @FILE, or - for standard input.

    Rows come as a table, and triples as Turtle, unless --format says otherwise.

    \b
    Example:
      diplograph sparql "SELECT DISTINCT ?class { ?thing a ?class } ORDER BY ?class"
      diplograph sparql @question.rq --format csv
    """
    with engine(folder, endpoint) as asked:
        answer(asked, _text(query), form, sys.stdout)


def _text(query: str) -> str:
    if query == "-":
        return sys.stdin.read()
    if not query.startswith("@"):
        return query
    try:
        return Path(query[1:]).read_text(encoding="utf-8")
    except OSError as error:
        raise QueryError(f"{query[1:]}: cannot be read ({error.strerror}); check the path") from error
    except UnicodeDecodeError as error:
        raise QueryError(f"{query[1:]}: is not UTF-8; save it as such") from error
