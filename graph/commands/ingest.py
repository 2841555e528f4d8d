"""Commands that turn documents into graphs."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import click

from graph.commands.base import PATH, decisions_option, heeded, store_option
from graph.conversions import FILE_SECONDS
from graph.decision_file import DECISIONS, read_decisions
from graph.files import replacing
from graph.ingestion import IngestReport, find_others, ingest, withdraw
from graph.pipeline import Converters
from graph.progress import progress_bar
from graph.release_building import build_release
from graph.settings import RELEASE_FOLDER, corpus_folder
from graph.store import open_store
from ingest.source import MAX_BYTES, read_source

__all__ = ["ingest_command", "release", "text_command", "withdraw_command"]

_Listed = TypeVar("_Listed")

_MEGABYTE = 1024 * 1024
_NAMED = 5


@click.command("ingest")
@click.argument("paths", nargs=-1, required=True, type=PATH, metavar="PATH...")
@store_option(required=True)
@click.option("--again", is_flag=True, help="Convert also what has not changed.")
@click.option("--max-mb", default=MAX_BYTES // _MEGABYTE, show_default=True, help="Largest file that is taken, in MB.")
@click.option("--jobs", type=click.IntRange(1), default=1, show_default=True, help="Processes that convert.")
@click.option(
    "--max-seconds",
    type=click.FloatRange(0, min_open=True),
    default=FILE_SECONDS,
    show_default=True,
    help="Longest that one file may take, with several jobs.",
)
@decisions_option()
def ingest_command(
    paths: tuple[Path, ...], folder: Path, again: bool, max_mb: int, jobs: int, max_seconds: float, file: Path | None
) -> None:
    """Convert documents and bring them into a store.

    Names of folders stand for the documents below them. What has not changed is left alone, but for
    what another version of the converters converted; a bad file does not lose the others, and the exit status is 1.
    Interrupted, the same command goes on where it stopped. What readers decided (see `diplograph review`)
    is heeded.

    \b
    Example:
      diplograph ingest reports/ agenda.txt --store my-store
      diplograph ingest archive/ --store my-store --jobs 4
    """
    decisions = heeded(folder, file)
    pipeline = Converters(max_bytes=max_mb * _MEGABYTE, decisions=decisions)
    telling = _Telling()
    try:
        with open_store(folder, write=True) as store, progress_bar() as progress:
            report = ingest(
                store,
                paths,
                pipeline,
                again=again,
                jobs=jobs,
                file_seconds=max_seconds,
                progress=progress,
                told=telling.tell,
            )
    except KeyboardInterrupt:
        raise click.ClickException("interrupted; what was converted is kept, and the same command goes on") from None
    _tell_others([path.name for path in find_others(paths, folder)])
    telling.tell(report)
    _sum_up(report, len(decisions))
    if report.failures:
        sys.exit(1)


def _warn(message: str) -> None:
    click.echo(f"warning: {message}", err=True)


class _Telling:
    """Tells of each file when it is done, so that a reader of a pipe sees it and an interruption loses no line."""

    def __init__(self) -> None:
        self._told: Counter[str] = Counter()

    def tell(self, report: IngestReport) -> None:
        """What the report has more than when it was told before."""
        for failure in self._new("failed", report.failures):
            click.echo(f"error: {failure.message}", err=True)
        for message in self._new("warned", report.warnings):
            _warn(message)
        for what, slugs in (("added", report.added), ("replaced", report.replaced), ("unchanged", report.unchanged)):
            for slug in self._new(what, slugs):
                click.echo(f"{what} {slug}")

    def _new(self, what: str, listed: Sequence[_Listed]) -> Sequence[_Listed]:
        before, self._told[what] = self._told[what], len(listed)
        return listed[before:]


def _sum_up(report: IngestReport, decisions: int) -> None:
    if report.anew:
        click.echo(f"{len(report.anew)} of those replaced were converted by another version of the converters")
    if report.outdated:
        left = f"{len(report.outdated)} documents of the store were converted by another version of the converters"
        click.echo(f"note: {left}; ingest their files again to convert them anew: {_some(report.outdated)}", err=True)
    counts = f"{len(report.added)} added, {len(report.replaced)} replaced, {len(report.unchanged)} unchanged"
    # What a decision changes is made of documents that stay "unchanged".
    heeding = f"; with {decisions} decision{'' if decisions == 1 else 's'} of readers" if decisions else ""
    click.echo(f"{counts}, {len(report.failures)} failed{heeding}")


def _tell_others(names: list[str]) -> None:
    if names:
        count = f"{len(names)} file{'' if len(names) == 1 else 's'}"
        left = f"{count} below the folders left alone, as no text that is read here (see diplograph text --help)"
        click.echo(f"note: {left}: {_some(names)}", err=True)


def _some(slugs: list[str]) -> str:
    return ", ".join(slugs[:_NAMED]) + (", …" if len(slugs) > _NAMED else "")


@click.command("text")
@click.argument("file", type=PATH)
@click.option("--out", type=PATH, metavar="FILE", help="Write to this file instead.")
def text_command(file: Path, out: Path | None) -> None:
    """Print the text of a document, in UTF-8: what all offsets count in, and what its checksum is of.

    Read are PDF with a text layer, DOCX, web pages, Markdown and plain text.

    \b
    Example:
      diplograph text report.pdf --out report.txt
    """
    content = read_source(file).text.encode()
    if out is None:
        click.echo(content, nl=False)
        return
    try:
        with replacing(out) as target:
            target.write(content)
    except OSError as error:
        raise click.ClickException(f"{out}: cannot be written ({error.strerror}); choose another file") from error


@click.command("withdraw")
@click.argument("slug")
@store_option(required=True)
@decisions_option()
def withdraw_command(slug: str, folder: Path, file: Path | None) -> None:
    """Take one document out of a store.

    \b
    Example:
      diplograph withdraw a-68-370 --store my-store
    """
    with open_store(folder, write=True) as store:
        for message in withdraw(store, slug, Converters(decisions=heeded(folder, file))).warnings:
            _warn(message)
    click.echo(f"withdrew {slug}")


@click.group("release")
def release() -> None:
    """Make the released graph.

    \b
    Example:
      diplograph release build
    """


@release.command("build")
@click.argument("out", type=PATH, default=RELEASE_FOLDER, required=False)
@click.option("--corpus", type=PATH, metavar="DIR", help="Folder of the texts; by default $DIPLOGRAPH_CORPUS.")
@decisions_option("decisions.csv in the folder of the texts")
def build_command(out: Path, corpus: Path | None, file: Path | None) -> None:
    """Convert the texts of the corpus and write the release: one Turtle file a graph, and a manifest.

    Readers' decisions are those of decisions.csv in the folder of the texts, unless another file is named.

    \b
    Example:
      diplograph release build --corpus texts/ release/
    """
    texts = corpus or corpus_folder()
    pipeline = Converters(decisions=read_decisions(file or texts / DECISIONS, required=file is not None))
    with progress_bar() as progress:
        manifest = build_release(texts, out, pipeline, progress=progress, warn=_warn)
    triples = sum(entry.triples for entry in manifest.files)
    click.echo(f"{out}: {len(manifest.files)} graphs, {triples} triples")
