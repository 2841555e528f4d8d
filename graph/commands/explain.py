"""The command that says which mentions are behind a resource, and why they are one."""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import click

from graph.commands.base import PATH, endpoint_option, engine, format_option, store_option
from graph.explaining import Explanation, Place, explain, find_resource
from graph.tables import write_table
from graph.texts import Texts
from ontology.vocab import ID

__all__ = ["explain_command"]

_COLUMNS = ("document", "part", "start", "end", "asWritten", "rule", "relation", "confidence", "words")


@click.command("explain")
@click.argument("resource")
@store_option()
@endpoint_option
@click.option("--texts", "texts_folder", type=PATH, metavar="DIR", help="Folder of the source texts: print the words.")
@click.option("--lang", "language", default="en", show_default=True, help="Language of names and rules: en, fr or es.")
@format_option(("table", "csv", "json"))
def explain_command(
    resource: str, folder: Path | None, endpoint: str | None, texts_folder: Path | None, language: str, form: str | None
) -> None:
    """Say which mentions are behind a person, body, state, event, framework or statement, and why they are one.

    Each mention comes with document, part, offsets in code points, the words as written, and the rule by which they
    were taken for it. Below stands whom of like name it was kept apart from, and why. RESOURCE is an IRI, the end of
    one below …/id/, or a name.

    \b
    Example:
      diplograph explain organization/iom
      diplograph explain "International Organization for Migration" --format json
    """
    texts = Texts.read(texts_folder) if texts_folder else None
    with engine(folder, endpoint) as asked:
        found = explain(asked, find_resource(asked, resource, language=language), language=language, texts=texts)
    if form == "json":
        click.echo(json.dumps(asdict(found), ensure_ascii=False, indent=2))
    elif form == "csv":
        csv.writer(sys.stdout).writerows([_COLUMNS, *map(_cells, found.places)])
    else:
        _tell(found)


def _cells(place: Place) -> list[str]:
    return [
        place.document,
        place.part,
        str(place.start),
        str(place.end),
        place.written,
        place.rule,
        place.relation,
        place.confidence,
        place.words or "",
    ]


def _tell(found: Explanation) -> None:
    """The tables for people, without columns that hold nothing."""
    click.echo(found.resource.removeprefix(ID))
    rows = [_cells(place) for place in found.places]
    kept = [i for i, _ in enumerate(_COLUMNS) if any(row[i] for row in rows)] or list(range(4))
    write_table([_COLUMNS[i] for i in kept], [[row[i] for i in kept] for row in rows], sys.stdout)
    rules = Counter(place.rule for place in found.places if place.rule)
    if rules:
        click.echo("one by: " + ", ".join(f"{rule} ({count})" for rule, count in rules.most_common()))
    if found.apart:
        click.echo("\nkept apart from")
        apart = [(one.resource, one.label, one.reason) for one in found.apart]
        write_table(("resource", "label", "reason"), apart, sys.stdout)
    if found.alternates:
        click.echo("\nreported alike in: " + ", ".join(found.alternates))
