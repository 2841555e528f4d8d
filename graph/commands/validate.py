"""The command that checks a store."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click
import msgspec
from pyoxigraph import NamedNode

from graph.commands.base import PATH, opened, store_option
from graph.ingestion import find_documents
from graph.progress import progress_bar
from graph.tables import shown, write_table
from graph.validation import validate
from graph.violations import Violation
from ingest.errors import SourceError
from ingest.formats import ENDINGS
from ingest.source import read_source

__all__ = ["read_texts", "validate_command", "write_violations"]


@click.command("validate")
@store_option()
@click.option("--texts", type=PATH, metavar="DIR", help="Folder of the documents, to check the spans' words too.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", help="Format of the report.")
def validate_command(folder: Path | None, texts: Path | None, form: str) -> None:
    """Check a store against the shapes, and its mentions against their places in the texts.

    Reports each violation by shape, with document and offset; the exit status is 1 where there are any.

    \b
    Example:
      diplograph validate --store my-store --texts reports/
    """
    with opened(folder) as store, progress_bar() as progress:
        violations = validate(store, read_texts(texts) if texts else {}, progress=progress)
    if form == "json":
        click.echo(msgspec.json.encode(violations).decode())
    elif violations:
        write_violations(violations)
    else:
        click.echo("conforms")
    if violations:
        sys.exit(1)


def write_violations(violations: Sequence[Violation]) -> None:
    """Print violations as a table."""
    rows = [
        (v.shape, v.document, "" if v.offset is None else str(v.offset), shown(NamedNode(v.node)), v.message)
        for v in violations
    ]
    write_table(("shape", "document", "offset", "node", "what to do"), rows, sys.stdout)


def read_texts(folder: Path) -> dict[str, str]:
    """The texts of a folder's readable documents by their SHA-256."""
    texts = {}
    for found in find_documents([folder]):
        if not isinstance(found, Path):
            raise click.BadParameter(f"{folder}: holds no texts ({', '.join(sorted(ENDINGS))})", param_hint="--texts")
        try:
            source = read_source(found)
        except SourceError as error:
            click.echo(f"warning: {error}", err=True)
            continue
        texts[source.sha256] = source.text
    return texts
