"""Commands for those who read what the converters were not sure of, and decide."""

from __future__ import annotations

import datetime
import json
import math
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

import click

from graph.commands.base import PATH, decisions_option, endpoint_option, engine, format_option, opened, store_option
from graph.decision_file import add_decisions, read_decisions
from graph.errors import DecisionFileError
from graph.folder import StoreFolder
from graph.reviewing import DOUBTFUL, KINDS, DoubtfulFact, doubtful_facts, is_known
from graph.store import GraphStore
from graph.texts import Texts
from ingest.identity.decisions import Decision

__all__ = ["review"]

_Command = TypeVar("_Command", bound=Callable[..., Any])
_ALL = 1.01
_CERTAIN = 1.0
_INDENT, _WIDTH = " " * 6, 110


def _deciding(command: _Command) -> _Command:
    """The options of all commands that decide."""
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    for option in (
        click.option("--why", default="", metavar="TEXT", help="Why, for those who read the file."),
        click.option("--when", default=today, metavar="DATE", help="When; today unless given."),
        click.option("--who", default="", metavar="NAME", help="Who decides."),
        decisions_option(),
        store_option(),
    ):
        command = option(command)
    return command


@click.group("review", invoke_without_command=True)
@store_option()
@endpoint_option
@click.option("--below", type=click.FloatRange(0, 1), default=DOUBTFUL, show_default=True, help="Confidence below.")
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="At most so many facts.")
@click.option("--kind", type=click.Choice(KINDS), help="Facts of this kind only.")
@click.option("--texts", "texts_folder", type=PATH, metavar="DIR", help="Folder of the source texts: print the words.")
@format_option(("table", "json"))
@click.pass_context
def review(
    context: click.Context,
    folder: Path | None,
    endpoint: str | None,
    below: float,
    limit: int,
    kind: str | None,
    texts_folder: Path | None,
    form: str | None,
) -> None:
    """List the facts that are in doubt, the most doubtful first, each with the key to decide on it.

    Decisions are lines of a CSV file, which the next ingest, withdraw or release build heeds: an accepted fact has
    confidence 1, a rejected one is not written, two names of one person or body join, two people stay two.

    \b
    Example:
      diplograph review --below 0.8
      diplograph review --store my-store --texts texts/
    """
    if context.invoked_subcommand is not None:
        return
    texts = Texts.read(texts_folder) if texts_folder else None
    with engine(folder, endpoint) as asked:
        kinds = (kind,) if kind else KINDS
        found = doubtful_facts(asked, below=below, kinds=kinds, texts=texts)
        others = [] if found or form == "json" else doubtful_facts(asked, below=_CERTAIN, kinds=kinds)
    _tell(found[:limit], len(found), form)
    if others:
        least = others[0].confidence
        more = min(1.0, math.floor(10 * least + 1) / 10)
        click.echo(f"none is below {below:g}, the least certain has {least:.2f}; --below {more:g} lists it")


def _tell(shown: list[DoubtfulFact], total: int, form: str | None) -> None:
    if form == "json":
        rows = [asdict(fact) | {"key": str(fact.key)} for fact in shown]
        click.echo(json.dumps({"facts": rows, "total": total}, ensure_ascii=False, indent=2))
        return
    for fact in shown:
        # Not a table: a key that is folded cannot be copied.
        click.echo(f"{fact.confidence:.2f}  {fact.key}")
        for text in (fact.written, fact.words):
            if text:
                click.echo(textwrap.fill(text, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT))
    count = f"{total} fact{'' if total == 1 else 's'} in doubt"
    click.echo(count + (f", {len(shown)} shown; --limit shows more" if total > len(shown) else ""))


@review.command("accept")
@click.argument("keys", nargs=-1, required=True, metavar="KEY...")
@_deciding
def accept_command(keys: tuple[str, ...], **given: Any) -> None:
    """Hold facts to be right: they get confidence 1.

    \b
    Example:
      diplograph review accept report:statement:120-245:state/GHA --store my-store
    """
    _decide([Decision("accept", key) for key in keys], **given)


@review.command("reject")
@click.argument("keys", nargs=-1, required=True, metavar="KEY...")
@_deciding
def reject_command(keys: tuple[str, ...], **given: Any) -> None:
    """Hold facts to be wrong: they are not written any more. A person's local name means that it is nobody.

    \b
    Example:
      diplograph review reject report:mention:17-30:framework/gcm --store my-store
      diplograph review reject person/harbour-lane --store my-store --why "a street"
    """
    _decide([Decision("reject", key) for key in keys], **given)


@review.command("same-as")
@click.argument("one")
@click.argument("other")
@_deciding
def same_as_command(one: str, other: str, **given: Any) -> None:
    """Two names are one person's or one body's, whatever the rules say.

    \b
    Example:
      diplograph review same-as person/a-tissier person/aube-tissier --store my-store
    """
    _decide([Decision("same-as", one, other)], **given)


@review.command("different-from")
@click.argument("one")
@click.argument("other")
@_deciding
def different_from_command(one: str, other: str, **given: Any) -> None:
    """Two people or bodies are two, whatever the rules say; NAME@DOCUMENT means that of one document alone,
    NAME@DOCUMENT:START-END whom that place of it names.

    \b
    Example:
      diplograph review different-from person/aube-tissier@agenda person/aube-tissier@report --store my-store
    """
    _decide([Decision("different-from", one, other)], **given)


def _decide(made: list[Decision], *, folder: Path | None, file: Path | None, who: str, when: str, why: str) -> None:
    if file is None and folder is None:
        raise click.UsageError("name the store (--store DIR) or the file of decisions (--decisions FILE)")
    path = file or StoreFolder(folder or Path()).decisions_file
    for one in made:
        problem = one.problem()
        if problem:
            raise DecisionFileError("; ".join(problem))
    known = {one.about for one in read_decisions(path)}
    with _reading(folder) as store:
        texts = _texts(store, [one for one in made if one.about not in known])
    full = [
        Decision(one.decision, one.key, one.other, who, when, why, texts.get(one.key, ""), one.place) for one in made
    ]
    for old in add_decisions(path, full):
        click.echo(f"instead of: {old}")
    for one in full:
        click.echo(f"{path}: {one}")
    click.echo("the next ingest, withdraw or release build heeds it")


@contextmanager
def _reading(folder: Path | None) -> Iterator[GraphStore | None]:
    if folder is None:
        yield None
        return
    with opened(folder) as store:
        yield store


def _texts(store: GraphStore | None, made: list[Decision]) -> dict[str, str]:
    """The checksum of the text of each fact. A fact that the store has not is refused; a name that it lacks is told."""
    if store is None or not made:
        return {}
    facts = {}
    kinds = {one.fact.kind for one in made if one.fact}
    if kinds:
        facts = {str(fact.key): fact.text for fact in doubtful_facts(store, below=_ALL, kinds=sorted(kinds))}
    for one in made:
        if one.fact and one.key not in facts:
            raise DecisionFileError(
                f"{one.key}: the store has no such fact; take a key that `diplograph review` prints"
            )
        for name in () if one.fact else filter(None, (one.key, one.other)):
            if not is_known(store, name):
                click.echo(f"warning: the store has no {name}; if ingest finds none either, it will say so", err=True)
    return facts
