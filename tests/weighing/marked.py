"""Excerpts in which every name is marked with what the person does there, written to teach the weights.

    Opening: Ms. [[Ana Roe|opening]], Director of Quays. Mr. [[Ari Vea|-]] sent his regrets.
    =====

A line of equals signs parts excerpts; ``-`` marks somebody who takes no part, ``=`` one who was marked above already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["AGAIN", "NOBODY", "Excerpt", "Marked", "excerpts"]

NOBODY, AGAIN = "-", "="
_PARTED = re.compile(r"^=====[ \t]*$", re.MULTILINE)
_MARK = re.compile(r"\[\[([^|\]]+)\|([^|\]]+)\]\]")
_ROLES = frozenset(
    (NOBODY, AGAIN, "moderator", "speaker", "opening", "closing", "rapporteur", "facilitator", "author", "organizer")
)


@dataclass(frozen=True, slots=True)
class Marked:
    """A name from one code point of the excerpt's text to another, and its mark."""

    start: int
    end: int
    mark: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The text without marks, and all names."""

    name: str
    text: str
    names: tuple[Marked, ...]


def excerpts(path: Path) -> Iterator[Excerpt]:
    """The excerpts of a file.

    Raises:
        ValueError: A mark is none of those above; the message tells the excerpt.
    """
    for i, marked in enumerate(_PARTED.split(path.read_text(encoding="utf-8"))):
        if marked.strip():
            yield _read(f"{path.stem}-{i}", marked.strip("\n"))


def _read(name: str, marked: str) -> Excerpt:
    text, names, after = "", [], 0
    for mark in _MARK.finditer(marked):
        if mark[2] not in _ROLES:
            raise ValueError(f"{name}: {mark[0]} is marked with none of {', '.join(sorted(_ROLES))}")
        text += marked[after : mark.start()]
        names.append(Marked(len(text), len(text) + len(mark[1]), mark[2]))
        text += mark[1]
        after = mark.end()
    return Excerpt(name, f"{text}{marked[after:]}\n", tuple(names))
