"""The command that copies a store to a server elsewhere."""

from __future__ import annotations

from pathlib import Path

import click

from graph.commands.base import opened, store_option
from graph.progress import progress_bar
from graph.pushing import PART_TRIPLES, GraphServer, PushReport, addresses, push
from graph.service import Account
from graph.settings import PUSH_TIMEOUT_SECONDS

__all__ = ["push_command"]


@click.command("push")
@store_option()
@click.option("--endpoint", required=True, metavar="URL", help="Where the server answers SPARQL queries.")
@click.option(
    "--graph-store",
    metavar="URL",
    help="Where it takes graphs, by Graph Store Protocol; needless where the endpoint ends in /query or /sparql, as "
    "those of Oxigraph and Virtuoso do.",
)
@click.option("--user", envvar="DIPLOGRAPH_USER", show_envvar=True, metavar="NAME", help="Who may write there.")
@click.option(
    "--password", envvar="DIPLOGRAPH_PASSWORD", show_envvar=True, metavar="TEXT", help="That user's password."
)
@click.option("--again", is_flag=True, help="Send also what has arrived before.")
@click.option(
    "--part", type=click.IntRange(1), default=PART_TRIPLES, show_default=True, help="Triples that one request sends."
)
@click.option(
    "--timeout",
    type=click.FloatRange(0.1),
    default=PUSH_TIMEOUT_SECONDS,
    show_default=True,
    help="Seconds that one request may take.",
)
def push_command(
    folder: Path | None,
    endpoint: str,
    graph_store: str | None,
    user: str | None,
    password: str | None,
    again: bool,
    part: int,
    timeout: float,
) -> None:
    """Copy a store, or the released graph, to another server, graph by graph.

    Graphs that the server already has as they are now are left alone, so an interrupted push goes on where it stopped
    when it is started again. Graphs that an earlier push brought and that the store no longer has are dropped there.

    \b
    Example:
      diplograph push --endpoint http://127.0.0.1:7878/query
      diplograph push --endpoint https://data.example.org/sparql --user dba --store my-store
    """
    found = addresses(endpoint, graph_store)
    if found is None:
        raise click.UsageError(f"where {endpoint} takes graphs is not known; name it with --graph-store URL")
    server = GraphServer(*found, account=_account(user, password), timeout=timeout)
    with opened(folder) as store, progress_bar() as progress:
        report = push(store, server, again=again, part=part, progress=progress)
    _tell(report)


def _account(user: str | None, password: str | None) -> Account | None:
    if user is None:
        return None
    return Account(user, click.prompt("Password", hide_input=True, err=True) if password is None else password)


def _tell(report: PushReport) -> None:
    for what, names in (("sent", report.sent), ("unchanged", report.unchanged), ("removed", report.removed)):
        for name in names:
            click.echo(f"{what} {name.value}")
    counts = f"{len(report.sent)} sent, {len(report.unchanged)} unchanged, {len(report.removed)} removed"
    click.echo(f"{counts}; {report.triples} triples")
