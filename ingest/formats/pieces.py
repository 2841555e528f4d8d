"""What stands on a printed page: words with their places, and the rows that they make.

Lengths are points, upwards and to the right.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

__all__ = ["Piece", "Row", "rows_of"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together on a line, and where; ``size`` is that of their type."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float

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


def _row(pieces: list[Piece], middle: float) -> Row:
    if len(pieces) > 1:
        pieces.sort(key=attrgetter("left"))
        height, size = max(p.height for p in pieces), max(p.size for p in pieces)
    else:
        height, size = pieces[0].height, pieces[0].size
    return Row(pieces, pieces[0].left, middle, height, size or 1.0)


def rows_of(pieces: list[Piece]) -> list[Row]:
    """Pieces that stand on one line, as rows from the top down."""
    groups: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: (-p.top - p.bottom, p.left)):
        first = groups[-1][0] if groups else None
        shared = min(first.top, piece.top) - max(first.bottom, piece.bottom) if first else 0.0
        if first and shared > 0.5 * min(piece.height, first.height):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return [_row(group, group[0].middle) for group in groups]
