"""Commands that copy stores and count what they hold."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec
from pyoxigraph import NamedNode

from graph.census import count_classes, count_graphs
from graph.commands.base import PATH, opened, store_option
from graph.dataset import forget_datatypes
from graph.formats import triples_format
from graph.release import MANIFEST, read_manifest
from graph.store import GraphStore, open_store
from graph.tables import shown, write_table
from ontology.vocab import GRAPH_DATASET

__all__ = ["dump_command", "load_command", "load_file", "stats"]


@click.command("dump")
@click.argument("out", type=PATH)
@store_option()
def dump_command(out: Path, folder: Path | None) -> None:
    """Write all graphs of a store, or the released graph, to one file.

    The ending tells the format: .nq, .trig, .nt or .ttl, each also with .gz. The same store gives the same bytes.

    \b
    Example:
      diplograph dump graph.nq
      diplograph dump graph.trig.gz --store my-store
    """
    triples_format(out)
    with opened(folder) as store:
        store.dump(out)


@click.command("load")
@click.argument("files", nargs=-1, required=True, type=PATH, metavar="FILE...")
@store_option(required=True)
@click.option("--graph", metavar="IRI", help="The graph for triples that stand in none.")
def load_command(files: tuple[Path, ...], folder: Path, graph: str | None) -> None:
    """Load dumps, or the folder of a release, into a store; each graph in them replaces the one of its name.

    \b
    Example:
      diplograph load graph.nq.gz --store my-store
    """
    named = _iri(graph)
    with open_store(folder, write=True) as store:
        for file in files:
            for name in load_file(store, file, named):
                click.echo(f"loaded {name.value}")
        store.flush()


def load_file(store: GraphStore, file: Path, named: NamedNode | None = None) -> Iterator[NamedNode]:
    """Load a dump or the folder of a release, with ``named`` for triples that stand in no graph; the graphs' names.

    Where no description comes with them, the one that is there no longer tells the datatypes of all graphs.
    """
    names: list[NamedNode] = []
    try:
        for path, target in _graphs_in(file, named):
            loaded = store.load(path, to_graph=target)
            names += loaded
            yield from loaded
    finally:
        if names and GRAPH_DATASET not in names:
            forget_datatypes(store)


def _graphs_in(file: Path, named: NamedNode | None) -> list[tuple[Path, NamedNode | None]]:
    """The files to load, each with the graph for its triples: those of a release's folder, or the one that is named."""
    if (file / MANIFEST).is_file():
        return [(file / entry.file, NamedNode(entry.graph)) for entry in read_manifest(file).files]
    return [(file, named)]


def _iri(text: str | None) -> NamedNode | None:
    try:
        return None if text is None else NamedNode(text)
    except ValueError as error:
        raise click.BadParameter(f"{text!r} is no IRI ({error})", param_hint="--graph") from error


@click.command("stats")
@store_option()
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", help="Format of the counts.")
def stats(folder: Path | None, form: str) -> None:
    """Count what a store, or the released graph, holds: triples by graph, members by class.

    \b
    Example:
      diplograph stats --store my-store
    """
    with opened(folder) as store:
        graphs, classes = count_graphs(store), count_classes(store)
    if form == "json":
        counts = {"graphs": graphs, "classes": classes}
        content = {what: {name.value: number for name, number in found.items()} for what, found in counts.items()}
        click.echo(msgspec.json.encode(content).decode())
        return
    write_table(("graph", "triples"), [(shown(name), str(number)) for name, number in graphs.items()], sys.stdout)
    click.echo()
    write_table(("class", "members"), [(shown(name), str(number)) for name, number in classes.items()], sys.stdout)
