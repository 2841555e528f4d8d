"""The command that puts the next release where a server takes it from."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from graph.commands.base import PATH, opened, store_option
from graph.commands.store import load_file
from graph.commands.validate import read_texts, write_violations
from graph.dataset import described_version
from graph.errors import InvalidReleaseError
from graph.progress import progress_bar
from graph.publication import publish
from graph.releases import ReleasesFolder
from graph.store import GraphStore, open_store

__all__ = ["publish_command"]

_NO_VERSION = "unknown"


@click.command("publish")
@click.argument("files", nargs=-1, type=PATH, metavar="[FILE...]")
@store_option()
@click.option(
    "--to", "target", type=PATH, required=True, metavar="DIR", help="Folder of the releases; made if missing."
)
@click.option("--texts", type=PATH, metavar="DIR", help="Folder of the source texts, to check the spans' words too.")
@click.option(
    "--keep",
    type=click.IntRange(min=2),
    metavar="COUNT",
    help="Remove all but the COUNT newest releases, the current one, and the one that was current before, as answers "
    "may still come from it; at least 2. Without it, all stay.",
)
def publish_command(
    files: tuple[Path, ...], folder: Path | None, target: Path, texts: Path | None, keep: int | None
) -> None:
    """Publish a store, or dumps and folders of releases, as the next release that a server serves.

    It is built beside the current one, checked against the shapes, and becomes the current one in one step. Where
    anything fails, the current one stays. What has the same content as an older release is that release again.
    Without a store and files, the released graph is published.

    \b
    Example:
      diplograph publish --store my-store --to releases
      diplograph publish graph.nq.gz --to releases
      diplograph publish --store my-store --to releases --keep 10
    """
    if files and folder is not None:
        raise click.UsageError("--store and files exclude each other")
    words = read_texts(texts) if texts else None
    with _loaded(files) if files else opened(folder) as store, progress_bar() as progress:
        program = described_version(store) or _NO_VERSION
        try:
            published = publish(
                store, ReleasesFolder(target), program=program, texts=words, keep=keep, progress=progress
            )
        except InvalidReleaseError as error:
            write_violations(error.violations)
            raise
    identity = published.release.identity
    counts = f"{identity.graphs} graphs, {identity.triples} triples"
    click.echo(f"{target}: {identity.id} is current ({counts}{'' if published.is_new else '; it was there already'})")
    if published.removed:
        click.echo(f"removed: {', '.join(published.removed)}")


@contextlib.contextmanager
def _loaded(files: Sequence[Path]) -> Iterator[GraphStore]:
    """A store of these files for the time of the block; a graph in two of them is that of the last."""
    with tempfile.TemporaryDirectory(prefix="diplograph-") as folder, open_store(Path(folder), write=True) as store:
        for file in files:
            list(load_file(store, file))
        yield store
