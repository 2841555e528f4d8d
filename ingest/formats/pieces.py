"""What stands on a printed page: words with their places, and the rows that they make.

Lengths are points, upwards and to the right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from operator import attrgetter

__all__ = ["LABEL", "Piece", "Row", "rows_of"]

LABEL = re.compile(r"(?:[•●▪◦‣■○*–—-]|\(?\d{1,3}[.)]?|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,5}[.)])")
"""What marks an item: a bullet, a number or a letter."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together on a line, and where.

    ``size`` is that of their type; ``bold`` tells which words are, from one up to another.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    bold: tuple[int, int] = (0, 0)

    @property
    def marked(self) -> str:
        """Its words, bold ones between pairs of asterisks."""
        first, last = self.bold
        if first == last:
            return self.text
        words = self.text.split(" ")
        bold = " ".join(words[first:last])
        # "**NAME**, post": a comma parts what is bold from what follows.
        name, comma = (bold[:-1], ",") if bold[-1] == "," else (bold, "")
        return " ".join([*words[:first], f"**{name}**{comma}", *words[last:]])

    @property
    def height(self) -> float:
        """From the lowest to the highest ink."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Half-way between them."""
        return (self.top + self.bottom) / 2


@dataclass(slots=True)
class Row:
    """Pieces side by side, from left to right; ``middle`` is the first one's height on the page, ``size`` their type's.

    A row is asked for these again and again, so they are told once.
    """

    pieces: list[Piece]
    left: float
    middle: float
    height: float
    size: float


def _row(pieces: list[Piece], top: float, bottom: float) -> Row:
    """A row of pieces, the first of which is so high."""
    if len(pieces) > 1:
        pieces.sort(key=attrgetter("left"))
        height, size = max(p.height for p in pieces), max(p.size for p in pieces)
    else:
        height, size = top - bottom, pieces[0].size
    return Row(pieces, pieces[0].left, (top + bottom) / 2, height, size or 1.0)


def rows_of(pieces: list[Piece]) -> list[Row]:
    """Pieces that stand on one line, as rows from the top down."""
    # A page's pieces are asked for their rows several times: their places are read once a turn.
    groups: list[tuple[list[Piece], float, float]] = []
    first_top = first_bottom = 0.0
    for piece in sorted(pieces, key=lambda p: (-p.top - p.bottom, p.left)):
        top, bottom = piece.top, piece.bottom
        shared = 2 * ((top if top < first_top else first_top) - (bottom if bottom > first_bottom else first_bottom))
        if groups and (shared > top - bottom or shared > first_top - first_bottom):
            groups[-1][0].append(piece)
        else:
            groups.append(([piece], top, bottom))
            first_top, first_bottom = top, bottom
    return [_row(*group) for group in groups]
