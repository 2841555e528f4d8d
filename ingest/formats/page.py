"""A printed page as lines of text: what stands side by side as columns or cells, what stands apart as paragraphs.

Columns are told from tables by their lines, which fill their width and break off in mid-sentence on either side of a
gutter, while the cells of a table begin together, row by row. Lengths are points, upwards and to the right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

__all__ = ["Piece", "page_lines"]

_MIN_LINES = 4
_MIN_FILL = 0.75
_MIN_WIDTH = 0.2
_MIN_CHARS = 14
_MAX_SPANNING = 0.6
_APART = 1.3
_CELL_GAP = 1.2
_LABEL = re.compile(r"(?:[•●▪◦‣■○*–—-]|\(?\d{1,3}[.)]?|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,5}[.)])")


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
class _Row:
    """Pieces side by side, from left to right; ``middle`` is the first one's height on the page, ``size`` their type's.

    A row is asked for these again and again, so they are told once.
    """

    pieces: list[Piece]
    left: float
    middle: float
    height: float
    size: float


def _row(pieces: list[Piece], middle: float) -> _Row:
    if len(pieces) > 1:
        pieces.sort(key=attrgetter("left"))
        height, size = max(p.height for p in pieces), max(p.size for p in pieces)
    else:
        height, size = pieces[0].height, pieces[0].size
    return _Row(pieces, pieces[0].left, middle, height, size or 1.0)


def page_lines(pieces: list[Piece]) -> list[str]:
    """The page's lines in reading order; empty ones where paragraphs stand apart."""
    rows = _rows(pieces)
    usual = _usual_pitch(rows)
    # Running heads and feet go across all columns; their ends lie far apart and are no cells of a table.
    head = rows[:1] if len(rows) > _MIN_LINES and _pitch(rows, 1) > _APART * usual else []
    foot = rows[-1:] if len(rows) > _MIN_LINES and _pitch(rows, -1) > _APART * usual else []
    body = rows[len(head) : len(rows) - len(foot)]
    gutter = _gutter([p for row in body for p in row.pieces])
    if gutter is not None:
        body = list(_in_columns([p for row in body for p in row.pieces], gutter))
        usual = _usual_pitch(body)
    lines = [text for row in head for text, _ in _cells(row)]
    lines += [""] * bool(head) + list(_lines(body, usual)) + [""] * bool(foot)
    return lines + [text for row in foot for text, _ in _cells(row)]


def _usual_pitch(rows: list[_Row]) -> float:
    """From one line to the next within paragraphs, as a multiple of the type's size.

    Among the narrowest of the page: in a list, most lines may be paragraphs of their own.
    """
    pitches = sorted(
        (a.middle - b.middle) / b.size for a, b in pairwise(rows) if 0 < a.middle - b.middle < 3 * a.height
    )
    return pitches[len(pitches) // 6] if pitches else 0.0


def _pitch(rows: list[_Row], i: int) -> float:
    """How far a row stands below the one before it, as a multiple of its type's size; negative where it is above."""
    return (rows[i - 1].middle - rows[i].middle) / rows[i].size


def _lines(rows: list[_Row], usual: float) -> Iterator[str]:
    group: list[_Row] = []
    for i, row in enumerate(rows):
        if group and len(group[0].pieces) > 1 and _continues(row, group):
            group.append(row)
            continue
        if group:
            yield from _written(group)
        if i and _stands_apart(rows, i, usual):
            yield ""
        group = [row]
    if group:
        yield from _written(group)


def _stands_apart(rows: list[_Row], i: int, usual: float) -> bool:
    """Whether white space, other type or an indented line shows that a paragraph begins."""
    row, before = rows[i], rows[i - 1]
    pitch = _pitch(rows, i)
    if pitch <= 0:
        return False  # the top of the next column: the text may run on
    if pitch > _APART * usual or not 0.87 < before.size / row.size < 1.15:
        return True
    after = rows[i + 1] if i + 1 < len(rows) else None
    step = 0.8 * row.height
    return (
        after is not None
        and after.middle < row.middle
        and row.left - before.left > step
        and row.left - after.left > step
        and abs(before.left - after.left) < step
    )


def _in_order(pieces: list[Piece]) -> Iterator[_Row]:
    """Rows down the page, column by column where there are columns."""
    gutter = _gutter(pieces)
    yield from _rows(pieces) if gutter is None else _in_columns(pieces, gutter)


def _in_columns(pieces: list[Piece], gutter: float) -> Iterator[_Row]:
    """What stands left of a gutter, then what stands right of it, from one line that goes across to the next."""
    across = _rows([p for p in pieces if p.left < gutter < p.right])
    beside = [p for p in pieces if not p.left < gutter < p.right]
    for row in [*across, None]:
        band = [p for p in beside if row is None or p.middle > row.middle]
        beside = [p for p in beside if row is not None and p.middle <= row.middle]
        yield from _in_order([p for p in band if p.right <= gutter])
        yield from _in_order([p for p in band if p.left >= gutter])
        if row is not None:
            yield row


def _rows(pieces: list[Piece]) -> list[_Row]:
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


def _gutter(pieces: list[Piece]) -> float | None:
    """Where the white space between two columns ends, of the pair that takes in most lines; None without columns."""
    if len(pieces) < 2 * _MIN_LINES:
        return None
    edges: dict[int, int] = {}
    for piece in pieces:
        edges[round(piece.left)] = edges.get(round(piece.left), 0) + 1
    first = min(p.left for p in pieces)
    best: tuple[int, float] | None = None
    for edge in sorted(e for e, count in edges.items() if count >= _MIN_LINES and e > first + 1):
        gutter = edge - 1.5
        left = [p for p in pieces if p.right <= gutter]
        right = [p for p in pieces if p.left >= gutter]
        score = min(len(left), len(right))
        if score >= _MIN_LINES and (best is None or score > best[0]) and _are_columns(pieces, left, right):
            best = (score, gutter)
    return best[1] if best else None


def _are_columns(pieces: list[Piece], left: list[Piece], right: list[Piece]) -> bool:
    if len(pieces) - len(left) - len(right) > _MAX_SPANNING * len(pieces):
        return False
    whole = max(p.right for p in pieces) - min(p.left for p in pieces)
    for side in (left, right):
        # A side may hold several columns itself, so its lines are held to the longest of them.
        widths = sorted(p.right - p.left for p in side)
        filled = widths[len(side) // 2] / widths[-1]
        chars = sorted(len(p.text) for p in side)[len(side) // 2]
        if widths[-1] < _MIN_WIDTH * whole or filled < _MIN_FILL or chars < _MIN_CHARS:
            return False
    return not _is_table(left, right)


def _is_table(left: list[Piece], right: list[Piece]) -> bool:
    """Whether white space runs across both sides again and again, and what stands between begins together."""
    ordered = sorted([*((p, 0) for p in left), *((p, 1) for p in right)], key=lambda pair: -pair[0].top)
    groups: list[list[tuple[Piece, int]]] = []
    floor = 0.0
    for piece, side in ordered:
        if not groups or floor - piece.top > 0.5 * piece.height:
            groups.append([])
            floor = piece.bottom
        groups[-1].append((piece, side))
        floor = min(floor, piece.bottom)
    both = [group for group in groups if len({side for _, side in group}) == 2]
    together = sum(
        1
        for g in both
        if abs(max(p.top for p, s in g if s == 0) - max(p.top for p, s in g if s == 1)) < g[0][0].height / 2
    )
    return len(both) >= 3 and together >= 0.8 * len(both) and len(left) + len(right) <= 12 * len(groups)


def _cells(row: _Row) -> list[tuple[str, float]]:
    """Words of each cell and where it begins; pieces close together make one cell, as do a bullet and its words."""
    cells: list[tuple[str, float]] = []
    end = 0.0
    for piece in row.pieces:
        text = piece.text
        gap = piece.left - end
        if cells and (gap < _CELL_GAP * row.height or (len(cells) == 1 and _LABEL.fullmatch(cells[0][0]))):
            between = "" if gap < 0.1 * row.height else " "
            cells[-1] = (cells[-1][0] + between + text, cells[-1][1])
        else:
            cells.append((text, piece.left))
        end = piece.right
    return cells


def _continues(row: _Row, group: list[_Row]) -> bool:
    """Whether a row holds further lines of the cells of the row that the group begins with."""
    base = _cells(group[0])
    cells = _cells(row)
    pitch = group[-1].middle - row.middle
    if len(base) < 2 or not 0 < pitch < 1.5 * row.height or len(cells) > len(base):
        return False
    if not all(any(abs(left - other) < 3 for _, other in base) for _, left in cells):
        return False
    return (len(cells) < len(base) and abs(cells[0][1] - base[0][1]) > 3) or any(t[0].islower() for t, _ in cells)


def _written(group: list[_Row]) -> list[str]:
    """A row of cells as lines, each cell's further lines below its first one."""
    if len(group) == 1 and len(group[0].pieces) == 1:
        return [group[0].pieces[0].text]
    cells = [([text], left) for text, left in _cells(group[0])]
    for row in group[1:]:
        for text, left in _cells(row):
            min(cells, key=lambda cell: abs(cell[1] - left))[0].append(text)
    return "\t".join("\n".join(texts) for texts, _ in cells).split("\n")
