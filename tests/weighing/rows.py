"""Rows that weights are fitted to: the signs around a name in an annotated paper, and the role that readers gave.

A row is a line of JSON, ``[paper, role, [sign, …]]``. Signs are beginnings of words without their order, so that rows
can be kept where the papers' sentences are not ours to keep.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from ingest.convert import convert
from ingest.folding import fold_name
from ingest.knowledge import Knowledge
from ingest.source import read_source
from ingest.weighing.signs import NamedAt
from ingest.weighing.weighed import SAME_ROLE, signs_of
from ingest.weighing.weights import NO_PART

__all__ = ["Row", "rows_of"]

_OPTIONAL = ("minor", "anaphoric", "doubt", "borderline", "group")
_ALIKE = 0.88  # of two names, as the scorer has it
_ABOVE, _BELOW = 2, 1  # lines from a name to where readers show a participation


@dataclass(frozen=True, slots=True)
class Row:
    """A name in a paper: its signs, and the role in which the person takes part there by the readers."""

    paper: str
    role: str
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    """What readers say: somebody under all names that the paper has, in a role, at lines, for sure or not."""

    names: tuple[str, ...]
    role: str
    first: int
    last: int
    sure: bool


def rows_of(folder: Path, knowledge: Knowledge) -> Iterator[Row]:
    """The rows of all annotated papers of a folder: ``NAME.txt`` beside ``NAME/participations.jsonl``.

    Papers should be such as nobody looked at who wrote the rules: elsewhere the rules miss nobody.
    """
    rules = replace(knowledge, weights=None)
    for path in sorted(folder.glob("*.txt")):
        notes = path.with_suffix("")
        if (notes / "participations.jsonl").is_file():
            yield from _of_paper(path, list(_readings(notes)), rules)


def _of_paper(path: Path, read: Sequence[_Read], rules: Knowledge) -> Iterator[Row]:
    source = read_source(path)
    for name, signs in signs_of(source.text, convert(source, rules)).each():
        role = _role(source.text, name, read)
        if role:
            yield Row(f"{path.parent.name}/{path.stem}", role, tuple(sorted(set(signs))))


def _role(text: str, name: NamedAt, read: Iterable[_Read]) -> str | None:
    """The role that readers gave a name, none where they gave it none; nothing where they left it open."""
    line, written = text.count("\n", 0, name.start) + 1, fold_name(text[name.start : name.end])
    near = [r for r in read if r.first - _ABOVE <= line <= r.last + _BELOW and _is_named(written, r.names)]
    sure = [r for r in near if r.sure]
    if sure:
        return sure[0].role
    return None if near else NO_PART


def _is_named(written: str, names: Iterable[str]) -> bool:
    last = written.split()[-1:]
    return any(name.split()[-1:] == last or SequenceMatcher(None, written, name).ratio() >= _ALIKE for name in names)


def _readings(notes: Path) -> Iterator[_Read]:
    variants = {p["person"]: p.get("variants", []) for p in _lines(notes / "persons.jsonl")}
    for found in _lines(notes / "participations.jsonl"):
        if person := found.get("person"):
            names = (person, found.get("as_written") or person, *variants.get(person, ()))
            yield _Read(
                names=tuple(map(fold_name, names)),
                role=SAME_ROLE.get(found["role"], found["role"]),
                first=found["lines"][0],
                last=found["lines"][1],
                sure=not any(found.get(flag) for flag in _OPTIONAL),
            )


def _lines(path: Path) -> list[dict[str, Any]]:
    if not path.is_file():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
