"""The command that serves a store over HTTP."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import click

from graph.commands.base import endpoint_option, store_option
from graph.commands.limits import limit_options, limits_of, settings_option
from graph.endpoint.engine import is_address
from graph.endpoint.observing import AccessLog
from graph.endpoint.server import AddressInUseError, own_queries, serve
from graph.endpoint.workers import WorkerStartError
from graph.errors import NotAStoreError, UnwritableStoreError
from graph.folder import StoreFolder
from graph.release import released_store
from graph.releases import OneRelease, Releases, ReleasesFolder, embedded_release
from graph.store import open_store
from graph.texts import Texts
from ingest.errors import SourceError

__all__ = ["serve_command", "unchanging"]

_T = TypeVar("_T")


@click.command("serve")
@store_option()
@click.option(
    "--releases",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder that diplograph publish fills: its current release is served, the next once it is published.",
)
@endpoint_option
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, help="Port to listen on; 0 takes any that is free.")
@click.option(
    "--texts",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the documents' texts: pages then show the words around each place. Never published without.",
)
@click.option(
    "--access-log",
    type=click.Path(dir_okay=False, allow_dash=True, path_type=Path),
    help="File for a line of JSON for each request, - for standard error; nothing in it tells who asked what.",
)
@click.option("--log-clients", is_flag=True, help="Write whole addresses and programs of clients into that log.")
@settings_option
@limit_options
def serve_command(
    folder: Path | None,
    releases: Path | None,
    endpoint: str | None,
    host: str,
    port: int,
    texts: Path | None,
    access_log: Path | None,
    log_clients: bool,
    **limits: float | None,
) -> None:
    """Serve a store, the released graph, or what another endpoint holds, as a SPARQL endpoint with pages for people.

    It serves the store as it is now: what is ingested later shows after a restart. Its page /limits
    shows the limits that hold.

    \b
    Example:
      diplograph serve
      diplograph serve --store my-store --port 8080
      diplograph serve --releases releases
      diplograph serve --endpoint http://127.0.0.1:7878/query
      diplograph serve --texts my-documents
      diplograph serve --access-log requests.jsonl
      diplograph serve --workers 4 --query-seconds 10 --proxies 1
    """
    # The engine makes the store of a release without holding up Python, which has the queries to read.
    with (
        _beside(own_queries) as queries,
        _served(folder, releases, endpoint) as source,
        _told(),
        _logging(access_log, full=log_clients) as log,
    ):
        serve(
            source,
            host=host,
            port=port,
            limits=limits_of(limits),
            queries=queries.result(),
            texts=Texts.read(texts) if texts else None,
            access_log=log,
            announce=lambda url: click.echo(f"Look at {url} (Ctrl+C ends)"),
        )


@contextlib.contextmanager
def _beside(work: Callable[[], _T]) -> Iterator[Future[_T]]:
    """What some work gives that is done in a thread, while the block does other things."""
    with ThreadPoolExecutor(1) as thread:
        yield thread.submit(work)


@contextlib.contextmanager
def _served(folder: Path | None, releases: Path | None, endpoint: str | None) -> Iterator[Releases | str]:
    """What is to be served: an endpoint elsewhere, a folder of releases, a store as it is, or the released graph."""
    given = {"--store": folder, "--releases": releases, "--endpoint": endpoint}
    named = [option for option, value in given.items() if value is not None]
    if len(named) > 1:
        raise click.UsageError(f"{' and '.join(named)} exclude each other")
    if endpoint is not None:
        if not is_address(endpoint):
            problem = f"{endpoint} is no address; it begins with http:// or https://"
            raise click.BadParameter(problem, param_hint="--endpoint")
        yield endpoint
    elif releases is not None:
        yield ReleasesFolder(releases)
    elif folder is None:
        yield embedded_release()
    else:
        with unchanging(folder) as copy:
            yield OneRelease.of_store(copy)


@contextlib.contextmanager
def _logging(path: Path | None, *, full: bool) -> Iterator[AccessLog | None]:
    """The log of requests that was asked for, closed afterwards."""
    if path is None:
        if full:
            raise click.UsageError("--log-clients says what --access-log writes; name that, too")
        yield None
        return
    try:
        log = AccessLog(None if str(path) == "-" else path, full=full)
    except OSError as error:
        raise click.ClickException(f"{path}: cannot be written ({error.strerror}); name another file") from error
    with contextlib.closing(log):
        yield log


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Errors of the server, as the command line tells them."""
    try:
        yield
    except (AddressInUseError, SourceError, WorkerStartError) as error:
        raise click.ClickException(str(error)) from error


@contextlib.contextmanager
def unchanging(folder: Path | None) -> Iterator[Path]:
    """A store folder that nobody writes to: the released graph, or a snapshot of a store, made of hard links.

    Where the store's folder cannot be written, it is served itself, and writers are kept out meanwhile.
    """
    if folder is None:
        yield released_store()
        return
    StoreFolder(folder).check_readable()
    with contextlib.ExitStack() as stack:
        try:
            with open_store(folder, write=True) as store:
                inside = stack.enter_context(tempfile.TemporaryDirectory(dir=folder / "diplograph", prefix="served-"))
                copy = Path(inside) / "store"
                store.snapshot(copy)
        except (NotAStoreError, UnwritableStoreError):
            stack.enter_context(open_store(folder))
            copy = folder
        yield copy
