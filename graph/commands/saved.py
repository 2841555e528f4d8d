"""Commands for saved queries: ask one, list them, show one. Each saved query is a command with its own options."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import Any

import click

from graph.commands.base import endpoint_option, engine, format_option, store_option
from graph.tables import ROW_FORMATS, write_rows, write_table
from queries.params import Param, ParamType
from queries.resolution import resolve_all
from queries.saved import FOLDER, SavedQuery, load_queries, load_query, query_named

__all__ = ["queries", "query"]


def _names() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.rq"))


@cache
def _saved(name: str) -> SavedQuery:
    """One saved query. Only this one is read: reading all of them takes most of a second."""
    if name not in _names():
        query_named(name, load_queries(trusted=True))
    # The tests try each with hostile values, not every call: that takes most of the time.
    return load_query(FOLDER / f"{name}.rq", trusted=True)


class _SavedQueries(click.Group):
    """One command for each saved query, made from its header when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of all saved queries."""
        return _names()

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        """The command of a saved query. Raises :class:`queries.errors.UnknownQueryError`."""
        return _command(_saved(cmd_name))


@click.group("query", cls=_SavedQueries, subcommand_metavar="NAME [OPTIONS]")
def query() -> None:
    """Ask a saved query, of a store, the released graph or an endpoint.

    Values are what people type: a name, a code or an IRI.

    \b
    Example:
      diplograph query statements-of-state --state Ghana --evidence
      diplograph query who-cites-framework --framework Sendai --format csv
    """


@click.group("queries")
def queries() -> None:
    """List the saved queries, or show one.

    \b
    Example:
      diplograph queries list
    """


@queries.command("list")
def list_command() -> None:
    """List the saved queries with the questions that they answer.

    \b
    Example:
      diplograph queries list
    """
    write_table(("query", "question"), [(name, _saved(name).summary) for name in _names()], sys.stdout)


@queries.command("show")
@click.argument("name")
def show_command(name: str) -> None:
    """Show a saved query as it is written, with its header.

    \b
    Example:
      diplograph queries show who-cites-framework
    """
    click.echo(_saved(name).path.read_text(encoding="utf-8"), nl=False)


def _command(saved: SavedQuery) -> click.Command:
    command = click.Command(saved.name, callback=_asking(saved), help=_help(saved), short_help=saved.summary)
    command.params = [_option(param) for param in saved.params]
    if saved.evidence:
        text = "Add document, part, offsets and confidence: one row for each place that shows a fact."
        command.params.append(click.Option(["--evidence"], is_flag=True, help=text))
    text = "Language of the names, such as en, fr or es."
    command.params.append(click.Option(["--lang", "language"], default="en", show_default=True, help=text))
    return store_option()(endpoint_option(format_option(("table", *ROW_FORMATS))(command)))


def _asking(saved: SavedQuery) -> Any:
    """What a command does when it is called."""

    def ask(
        folder: Path | None, endpoint: str | None, form: str | None, language: str, evidence: bool = False, **given: str
    ) -> None:
        texts = {param.name: given[param.name] for param in saved.params if given[param.name] is not None}
        with engine(folder, endpoint) as asked:
            values = resolve_all(saved, texts, asked.select, language=language)
            text = saved.render(values, language=language, evidence=evidence)
            write_rows(asked.select(text), form or "table", sys.stdout)

    return ask


def _option(param: Param) -> click.Option:
    text = param.label + (f": {param.description}" if param.description else "")
    if param.required:
        text += " [required]"
    elif param.default is not None:
        text += f" [default: {param.default.value}]"
    return click.Option([f"--{param.name}", param.name], help=text, metavar=_metavar(param))


def _metavar(param: Param) -> str:
    return param.scheme.upper() if param.type is ParamType.ENUM else param.type.upper()


def _help(saved: SavedQuery) -> str:
    given = [f"--{param.name} {_quoted(param.example)}" for param in saved.params if param.required and param.example]
    example = " ".join(["diplograph query", saved.name, *given])
    return f"{saved.summary}\n\n{saved.description}\n\n\b\nExample:\n  {example}"


def _quoted(text: str) -> str:
    return f'"{text}"' if " " in text else text
