"""Papers that readers annotated, as weights are taught by them: a text and who is named in it, in which role.

Papers should be such as nobody looked at who wrote the rules: elsewhere the rules miss nobody.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from ingest.folding import fold_name
from ingest.records import Span
from ingest.source import Source, read_source
from ingest.weighing.roles import SAME_ROLE
from ingest.weighing.weights import NO_PART
from tests.weighing.marked import AGAIN, NOBODY, Excerpt, excerpts

__all__ = ["Paper", "papers"]

_OPTIONAL = ("minor", "anaphoric", "doubt", "borderline", "group")
_ALIKE = 0.88  # of two names, as the scorer has it
_ABOVE, _BELOW = 2, 1  # lines from a name to where readers show a participation


@dataclass(frozen=True, slots=True)
class _Read:
    """What readers say: somebody under all names that the paper has, in a role, at lines, for sure or not."""

    names: tuple[str, ...]
    role: str
    first: int
    last: int
    sure: bool


class Paper:
    """A text with its readers' notes; ``apart`` one that was written to teach, where rules find less than in others."""

    def __init__(self, name: str, source: Source, *, apart: bool) -> None:
        self.name = name
        self.source = source
        self.apart = apart

    def people(self) -> frozenset[str]:
        """All names of people, folded."""
        raise NotImplementedError

    def role(self, place: Span, given: Sequence[str]) -> str | None:
        """The role of whom a place names, none where readers gave none there; nothing where they left it open or gave
        the one that was given to this person elsewhere."""
        raise NotImplementedError


class _Annotated(Paper):
    """``NAME.txt`` beside ``NAME/participations.jsonl`` and ``NAME/persons.jsonl``."""

    def __init__(self, path: Path, *, apart: bool) -> None:
        notes = path.with_suffix("")
        super().__init__(f"{path.parent.name}/{path.stem}", read_source(path), apart=apart)
        persons = _lines(notes / "persons.jsonl")
        self._variants = {p["person"]: p.get("variants", []) for p in persons}
        self._read = list(_readings(_lines(notes / "participations.jsonl"), self._variants))

    def people(self) -> frozenset[str]:
        named = (n for person, variants in self._variants.items() for n in (person, *variants))
        return frozenset(map(fold_name, named)) | {name for read in self._read for name in read.names}

    def role(self, place: Span, given: Sequence[str]) -> str | None:
        text = self.source.text
        line, written = text.count("\n", 0, place.start) + 1, fold_name(text[place.start : place.end])
        near = [r for r in self._read if r.first - _ABOVE <= line <= r.last + _BELOW and _is_named(written, r.names)]
        sure = [r.role for r in near if r.sure]
        if not sure:
            return None if near else NO_PART
        return next((role for role in sure if role in given), sure[0])


class _Marked(Paper):
    """An excerpt with marks."""

    def __init__(self, excerpt: Excerpt) -> None:
        digest = hashlib.sha256(excerpt.text.encode()).hexdigest()
        super().__init__(excerpt.name, Source(f"{excerpt.name}.txt", excerpt.text, digest, "plain"), apart=True)
        self._names = excerpt.names

    def people(self) -> frozenset[str]:
        return frozenset(fold_name(self.source.text[n.start : n.end]) for n in self._names)

    def role(self, place: Span, given: Sequence[str]) -> str | None:
        marks = [n.mark for n in self._names if n.start < place.end and place.start < n.end]
        if AGAIN in marks:
            return None
        return next((mark for mark in marks if mark != NOBODY), NO_PART)


def papers(path: Path, *, apart: bool) -> Iterator[Paper]:
    """The annotated papers of a folder, or the excerpts of a file."""
    if path.is_file():
        yield from map(_Marked, excerpts(path))
        return
    for file in sorted(path.glob("*.txt")):
        if (file.with_suffix("") / "participations.jsonl").is_file():
            yield _Annotated(file, apart=apart)


def _is_named(written: str, names: Iterable[str]) -> bool:
    last = written.split()[-1:]
    return any(name.split()[-1:] == last or SequenceMatcher(None, written, name).ratio() >= _ALIKE for name in names)


def _readings(found: Iterable[dict[str, Any]], variants: dict[str, list[str]]) -> Iterator[_Read]:
    for read in found:
        if person := read.get("person"):
            names = (person, read.get("as_written") or person, *variants.get(person, ()))
            yield _Read(
                names=tuple(map(fold_name, names)),
                role=SAME_ROLE.get(read["role"], read["role"]),
                first=read["lines"][0],
                last=read["lines"][1],
                sure=not any(read.get(flag) for flag in _OPTIONAL),
            )


def _lines(path: Path) -> list[dict[str, Any]]:
    if not path.is_file():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
