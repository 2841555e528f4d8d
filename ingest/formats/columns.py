"""Columns of a printed page: what stands in them in the order in which it is read.

Columns are told from tables by their lines, which fill their width and break off in mid-sentence on either side of a
gutter, while the cells of a table begin together, row by row. Lengths are points, upwards and to the right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from heapq import nlargest
from itertools import pairwise
from operator import sub

from ingest.formats.pieces import Piece, Row, rows_of

__all__ = ["Edges", "gutter_of", "in_columns"]

_MIN_LINES = 4
_MIN_FILL = 0.75
_MIN_WIDTH = 0.2
_MIN_CHARS = 14
_MAX_SPANNING = 0.6
_INTO = 1.5  # a gutter ends so far before what begins behind it
_OVER = 3.0  # how far a line may reach over a gutter's end: columns may touch
_NEAR = 4  # between the same gutter of two pages
_LONG_SIDE = 8  # lines of a column beside which one or two are another
_LARGER = 1.08  # the type of a heading, to that of its text
_OPEN = 1.8  # lines from one to the next in a column that goes on
_MORE = 0.2  # of the height of a line, over the usual space between two, parts rows
_RUNNING = 0.35  # of the lines of running text begin in small letters at least
_FEWEST_ROWS, _LONGEST_ROW = 3, 40  # rows of a table; lines of both its columns in one
_SHARED, _ALL_SHARED = 0.75, 0.9  # of the white space on one side of a table is on the other
_STOPS = ".:;!?”»)"


@dataclass(slots=True)
class Edges:
    """Where columns of text and of tables begin on the pages of a paper that were read so far."""

    begun: set[int] = field(default_factory=set)
    tables: set[int] = field(default_factory=set)

    def columns(self, edge: int) -> bool:
        """Whether a page before has a column of text there."""
        return any(abs(edge - other) <= _NEAR for other in self.begun)

    def is_table(self, edge: int) -> bool:
        """Whether pages before have a table there, and no column of text."""
        return any(abs(edge - other) <= _NEAR for other in self.tables) and not self.columns(edge)


def in_columns(pieces: list[Piece], gutter: float, known: Edges) -> Iterator[Row]:
    """What stands left of a gutter, then what stands right of it, from one line that goes across to the next."""
    across = rows_of([*_across(pieces, gutter), *_headings(pieces, gutter)])
    taken = {id(piece) for row in across for piece in row.pieces}
    beside = [p for p in pieces if id(p) not in taken]
    for row in [*across, None]:
        band = [p for p in beside if row is None or p.middle > row.middle]
        beside = [p for p in beside if row is not None and p.middle <= row.middle]
        left, right = _sides(band, gutter)
        yield from _in_order(left, known)
        yield from _in_order(right, known)
        if row is not None:
            yield row


def _in_order(pieces: list[Piece], known: Edges) -> Iterator[Row]:
    """Rows down the page, column by column where there are columns."""
    gutter = gutter_of(pieces, known)
    yield from rows_of(pieces) if gutter is None else in_columns(pieces, gutter, known)


def _sides(pieces: Sequence[Piece], gutter: float) -> tuple[list[Piece], list[Piece]]:
    """What stands left and right of a gutter."""
    over = gutter + _OVER
    left = [p for p in pieces if p.left < gutter and p.right <= over]
    return left, [p for p in pieces if p.left >= gutter]


def _across(pieces: Sequence[Piece], gutter: float) -> list[Piece]:
    over = gutter + _OVER
    return [p for p in pieces if p.left < gutter and p.right > over]


def _headings(pieces: Sequence[Piece], gutter: float) -> Iterator[Piece]:
    """Headings that go across though they are short: in larger type, where both columns end above and begin below."""
    left, right = _sides(pieces, gutter)
    sizes = sorted(p.size for p in pieces)
    usual = _LARGER * sizes[len(sizes) // 2]
    for piece in (p for p in left if p.size > usual):
        if any(p.top > piece.bottom and p.bottom < piece.top for p in right):
            continue
        if all(any(p.top <= piece.bottom for p in side) for side in (left, right)) and any(
            p.bottom >= piece.top for p in right
        ):
            first, second = (max(p.top for p in side if p.top <= piece.bottom) for side in (left, right))
            if abs(first - second) < piece.height / 2:
                yield piece


def gutter_of(pieces: list[Piece], known: Edges) -> float | None:
    """Where the white space between two columns ends, of the pair that takes in most lines; None without columns.

    ``known`` are those of the pages before; this one's is added.
    """
    if len(pieces) < 2:
        return None
    begun = Counter([round(piece.left) for piece in pieces])
    # Letters begin a little behind the edge, each at its own distance.
    edges = {edge: count + begun.get(edge + 1, 0) for edge, count in begun.items()}
    first = min([p.left for p in pieces])
    best: tuple[int, int] | None = None
    for edge in sorted(e for e, count in edges.items() if e > first + 1 and (count >= _MIN_LINES or known.columns(e))):
        left, right = _sides(pieces, edge - _INTO)
        score = min(len(left), len(right))
        if score and (best is None or score > best[0]) and _are_whole(pieces, left, right, again=known.columns(edge)):
            if _is_table(pieces, left, right, 1 if known.is_table(edge) else _FEWEST_ROWS):
                known.tables.add(edge)
            else:
                best = (score, edge)
    found = best[1] if best else _short_column(pieces)
    if found is None:
        return None
    known.begun.add(found)
    return found - _INTO


def _are_whole(pieces: list[Piece], left: list[Piece], right: list[Piece], *, again: bool) -> bool:
    """Whether the lines of two sides fill their width, as those of columns do; ``again``: pages before had such two."""
    if len(pieces) - len(left) - len(right) > _MAX_SPANNING * len(pieces):
        return False
    few = min(len(left), len(right)) < _MIN_LINES
    if few and (not again or _is_crossed(pieces, left, right)):
        return False
    whole = max([p.right for p in pieces]) - min([p.left for p in pieces])
    for side in (left,) if few else (left, right):
        # A side may hold several columns itself, so its lines are held to the longest of them.
        widths = sorted([p.right - p.left for p in side])
        filled = widths[len(side) // 2] / widths[-1]
        chars = sorted([len(p.text) for p in side])[len(side) // 2]
        if widths[-1] < _MIN_WIDTH * whole or filled < _MIN_FILL or chars < _MIN_CHARS:
            return False
    return True


def _is_crossed(pieces: list[Piece], left: list[Piece], right: list[Piece]) -> bool:
    """Whether a line goes across beside what stands right."""
    sides = {id(p) for p in (*left, *right)}
    low, high = min(p.bottom for p in right), max(p.top for p in right)
    return any(id(p) not in sides and p.top > low and p.bottom < high for p in pieces)


def _short_column(pieces: list[Piece]) -> int | None:
    """Where the last column begins that holds but a line or two, beside a whole one whose last sentence it ends."""
    if len(pieces) <= _LONG_SIDE:
        return None
    last = nlargest(_MIN_LINES, [p.left for p in pieces])
    begins = [b for a, b in zip(last[1:], last, strict=False) if b - a > _OVER]
    if not begins:
        return None
    left, right = _sides(pieces, begins[-1] - _INTO)
    top = max(p.top for p in right)
    beside = [p for p in left if p.top < top + p.height / 2]
    return round(begins[-1]) if _goes_on(pieces, beside, _downwards(right)) else None


def _goes_on(pieces: list[Piece], left: list[Piece], right: list[Piece]) -> bool:
    """Whether the text of a whole column goes on at the top of the one beside it."""
    if len(left) < _LONG_SIDE or not _are_whole([*left, *right], left, right, again=True):
        return False
    begins = max(p.top for p in left)
    if abs(begins - right[0].top) > right[0].height / 2 or _is_crossed(pieces, left, [*left, *right]):
        return False
    if any(a.middle - b.middle > _OPEN * a.size for a, b in pairwise(right)):
        return False
    last = min(left, key=lambda p: p.bottom).text.rstrip()
    return last[-1:] not in _STOPS


def _is_table(pieces: list[Piece], left: list[Piece], right: list[Piece], fewest: int) -> bool:
    """Whether white space runs across both sides again and again, and what stands between begins together.

    So it is between the lines of running text, too, that are set wide apart and on one height: its lines go on in small
    letters, and not all white space on one side is on the other.
    """
    left, right, height = _downwards(left), _downwards(right), left[0].height
    sides = {id(p) for p in (*left, *right)}
    across = [p for p in pieces if id(p) not in sides]
    gaps = sorted([a.bottom - b.top for side in (left, right) for a, b in pairwise(side) if a.bottom > b.top])
    usual = gaps[len(gaps) // 6] if gaps else 0.0
    if _has_short_cells(left, right, fewest):
        return True
    if _in_rows(left, right, across, max(0.5 * height, usual + _MORE * height), fewest):
        return True
    begun = [p.text.lstrip()[:1] for p in (*left, *right)]
    if usual <= 0.2 * height or sum(map(str.islower, begun)) >= _RUNNING * len(begun):
        return False
    return _in_rows(left, right, across, 0.5 * height, fewest)


def _has_short_cells(left: list[Piece], right: list[Piece], fewest: int) -> bool:
    """Whether one side leaves lines empty again and again until the next cell begins on both, as rows do that have no
    white space between them."""
    ended = []
    for side, other in ((left, right), (right, left)):
        middles = [p.middle for p in side]
        steps = list(map(sub, middles, middles[1:]))
        usual = sorted(step for step in steps if step > 0.5 * side[0].height)
        least = _OPEN * usual[len(usual) // 6] if usual else 0.0
        for step, piece in zip(steps, side[1:], strict=True):
            if 0 < least < step:
                beside = [p.text for p in other if abs(p.middle - piece.middle) < piece.height / 2]
                ended.append(not any(text[:1].islower() for text in (piece.text, *beside[:1])) and bool(beside))
    return len(ended) >= fewest and sum(ended) >= _SHARED * len(ended)


def _downwards(pieces: Iterable[Piece]) -> list[Piece]:
    return sorted(pieces, key=lambda p: -p.top)


def _in_rows(left: list[Piece], right: list[Piece], across: list[Piece], least: float, fewest: int) -> bool:
    """Whether two sides are rows, with white space of at least so much between them; what goes ``across`` is none."""
    ordered = sorted([*((p, 0) for p in left), *((p, 1) for p in right)], key=lambda pair: -pair[0].top)
    groups: list[list[tuple[Piece, int]]] = []
    floor = 0.0
    for piece, side in ordered:
        if not groups or (
            floor - piece.top > least and not any(a.bottom > piece.top and a.top < floor for a in across)
        ):
            groups.append([])
            floor = piece.bottom
        groups[-1].append((piece, side))
        floor = min(floor, piece.bottom)
    both = [group for group in groups if len({side for _, side in group}) == 2]
    if len(both) < fewest or len(left) + len(right) > _LONGEST_ROW * len(groups):
        return False
    row = {id(piece): i for i, group in enumerate(groups) for piece, _ in group}
    breaks = [
        row[id(a)] != row[id(b)]
        for side, other in ((left, right), (right, left))
        for a, b in pairwise(side)
        if a.bottom - b.top > least and b.top > other[-1].bottom
    ]
    if len(breaks) >= 2 * fewest and sum(breaks) >= _ALL_SHARED * len(breaks):
        return True
    return sum(breaks) >= _SHARED * len(breaks) and sum(map(_begins_together, both)) >= 0.8 * len(both)


def _begins_together(row: list[tuple[Piece, int]]) -> bool:
    """Whether the cells of a row begin on one height."""
    first, second = (max(p.top for p, side in row if side == which) for which in (0, 1))
    return abs(first - second) < row[0][0].height / 2
