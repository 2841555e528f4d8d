"""What all commands share: how errors are told, options that several take, where a store comes from."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from graph.decision_file import read_decisions
from graph.engines import Engine
from graph.errors import GraphError
from graph.folder import StoreFolder
from graph.release import released_store
from graph.store import GraphStore, open_store
from ingest.errors import IngestError
from ingest.identity.decisions import Decision
from queries.errors import QueryError

__all__ = [
    "PATH",
    "Program",
    "decisions_option",
    "endpoint_option",
    "engine",
    "format_option",
    "heeded",
    "opened",
    "store_option",
]

_Command = TypeVar("_Command", bound=Callable[..., Any])

PATH = click.Path(path_type=Path)

_FAILED = 1
_MISUSED = 2
_WHOLE = 1000


class Program(click.Group):
    """A group of commands whose errors are one line on standard error; the only place that catches them.

    Exit status 1 says that something failed, 2 that the command was not understood.
    """

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with the whole first sentence of each, which click would cut."""
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        shown = [(name, one.get_short_help_str(_WHOLE)) for name, one in commands if one and not one.hidden]
        if shown:
            with formatter.section("Commands"):
                formatter.write_dl(shown)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run a command line and exit; without ``standalone_mode``, return and raise as click does."""
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, standalone_mode, **extra)
        try:
            status = super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        except click.UsageError as error:
            hint = f"see {error.ctx.command_path} --help" if error.ctx else "see diplograph --help"
            _fail(f"{error.format_message()} ({hint})", _MISUSED)
        except click.ClickException as error:
            _fail(error.format_message(), error.exit_code)
        except (GraphError, IngestError, QueryError) as error:
            _fail(str(error), _FAILED)
        except click.Abort:
            _fail("interrupted", _FAILED)
        sys.exit(status if isinstance(status, int) else 0)


def _fail(message: str, status: int) -> NoReturn:
    click.echo(f"error: {message}", err=True)
    sys.exit(status)


def store_option(*, required: bool = False) -> Callable[[_Command], _Command]:
    """``--store DIR``; where it is not required, leaving it out means the released graph."""
    text = "Folder of the store." if required else "Folder of the store; without it, the released graph."
    return click.option("--store", "folder", type=PATH, required=required, metavar="DIR", help=text)


def endpoint_option(command: _Command) -> _Command:
    """``--endpoint URL``, instead of a store."""
    text = "Ask this SPARQL 1.1 endpoint instead of a store."
    return click.option("--endpoint", metavar="URL", help=text)(command)


def format_option(names: Sequence[str]) -> Callable[[_Command], _Command]:
    """``--format NAME``."""
    return click.option("--format", "form", type=click.Choice(names), help="Format of the answer.")


def decisions_option(default: str = "that of the store") -> Callable[[_Command], _Command]:
    """``--decisions FILE``, instead of the one that the command takes by default."""
    text = f"File of readers' decisions; by default {default}."
    return click.option("--decisions", "file", type=PATH, metavar="FILE", help=text)


def heeded(folder: Path | None, file: Path | None) -> tuple[Decision, ...]:
    """The decisions for a store: of the file that is named, else of its own, if it has one."""
    if file is not None:
        return read_decisions(file, required=True)
    return read_decisions(StoreFolder(folder).decisions_file) if folder else ()


@contextlib.contextmanager
def opened(folder: Path | None) -> Iterator[GraphStore]:
    """The store in a folder, or the released graph, for reading."""
    with open_store(folder or released_store()) as store:
        yield store


@contextlib.contextmanager
def engine(folder: Path | None, endpoint: str | None) -> Iterator[Engine]:
    """What answers queries: an endpoint, a store, or the released graph."""
    if folder is not None and endpoint is not None:
        raise click.UsageError("--store and --endpoint exclude each other")
    if endpoint is not None:
        from graph.client import RemoteEngine  # noqa: PLC0415 - a store needs no HTTP client, which is slow to load

        yield RemoteEngine(endpoint)
        return
    with opened(folder) as store:
        yield store
