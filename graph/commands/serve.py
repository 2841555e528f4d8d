"""The command that serves a store over HTTP."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph.commands.base import endpoint_option, store_option
from graph.commands.limits import limit_options, limits_of, settings_option
from graph.errors import NotAStoreError, UnwritableStoreError
from graph.folder import StoreFolder
from graph.release import released_store
from graph.releases import OneRelease, Releases, ReleasesFolder, embedded_release
from graph.store import open_store
from graph.texts import Texts

if TYPE_CHECKING:
    from graph.endpoint.observing import AccessLog

__all__ = ["serve_command", "unchanging"]


@click.command("serve")
@store_option()
@click.option(
    "--releases",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder that diplograph publish fills: its current release is served, the next once it is published.",
)
@endpoint_option
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="Port to listen on; 0 takes any that is free.",
)
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
    with _served(folder, releases, endpoint) as source:
        # The engine makes the store of the released graph meanwhile, and doesn't hold up Python.
        from graph.endpoint.server import serve  # noqa: PLC0415 - it takes as long to load

        with _logging(access_log, full=log_clients) as log:
            serve(
                source,
                host=host,
                port=port,
                limits=limits_of(limits),
                texts=Texts.read(texts) if texts else None,
                access_log=log,
                announce=lambda url: click.echo(f"Look at {url} (Ctrl+C ends)"),
            )


@contextlib.contextmanager
def _served(folder: Path | None, releases: Path | None, endpoint: str | None) -> Iterator[Releases | str]:
    """What is to be served: an endpoint elsewhere, a folder of releases, a store as it is, or the released graph."""
    given = {"--store": folder, "--releases": releases, "--endpoint": endpoint}
    named = [option for option, value in given.items() if value is not None]
    if len(named) > 1:
        raise click.UsageError(f"{' and '.join(named)} exclude each other")
    if endpoint is not None:
        if not endpoint.startswith(("http://", "https://")):
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
    from graph.endpoint.observing import AccessLog  # noqa: PLC0415 - the server's modules are being loaded meanwhile

    try:
        log = AccessLog(None if str(path) == "-" else path, full=full)
    except OSError as error:
        raise click.ClickException(f"{path}: cannot be written ({error.strerror}); name another file") from error
    with contextlib.closing(log):
        yield log


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
