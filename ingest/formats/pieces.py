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

_LEFT, _MIDDLE = attrgetter("left"), attrgetter("middle")


@dataclass(slots=True)
class Piece:
    """Words that stand together on a line, and where.

    ``middle`` lies half-way between the lowest and the highest ink; ``size`` is that of their type; ``bold`` tells
    which words are, from one up to another. Nobody changes a piece: it is not frozen, as to make a frozen one takes
    four times as long, and there is one for each line.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    middle: float
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


def rows_of(pieces: list[Piece]) -> list[Row]:
    """Pieces that stand on one line, as rows from the top down."""
    # A page's pieces are asked for their rows several times: their places are read once a turn, and most stand alone.
    rows: list[Row] = []
    first_top = first_bottom = 0.0
    for piece in sorted(sorted(pieces, key=_LEFT), key=_MIDDLE, reverse=True):
        top, bottom = piece.top, piece.bottom
        shared = 2 * ((top if top < first_top else first_top) - (bottom if bottom > first_bottom else first_bottom))
        if rows and (shared > top - bottom or shared > first_top - first_bottom):
            rows[-1].pieces.append(piece)
        else:
            rows.append(Row([piece], piece.left, piece.middle, top - bottom, piece.size or 1.0))
            first_top, first_bottom = top, bottom
    for row in rows:
        if len(row.pieces) > 1:
            _put_in_order(row)
    return rows


def _put_in_order(row: Row) -> None:
    """Several pieces from left to right, and what all of them make of the row."""
    row.pieces.sort(key=_LEFT)
    row.left = row.pieces[0].left
    row.height = max([p.top - p.bottom for p in row.pieces])
    row.size = max([p.size for p in row.pieces]) or 1.0
