"""A printed page as lines of text: what stands side by side as columns or cells, what stands apart as paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.formats.columns import Edges, gutter_of, in_columns
from ingest.formats.pieces import LABEL, Piece, Row, rows_of

__all__ = ["page_lines"]

_MIN_LINES = 4
_APART = 1.3
_NEXT = 1.5  # of the height of a line, from one to the next of a cell
_INDENT = 2.0  # of the size of the type, of further lines of a cell
_CELL_GAP = 1.2
_OVER = 3.0  # how near to the end of a gutter a column begins
_SAME = 0.1  # between sizes of one type
_MARKED = re.compile(rf"{LABEL.pattern}(?:\s|$)")


def page_lines(pieces: list[Piece], known: Edges | None = None) -> list[str]:
    """The page's lines in reading order; empty ones where paragraphs stand apart.

    ``known`` is where columns begin on the pages before it: on the last one, one of them may hold but a line or two.
    """
    known = Edges() if known is None else known
    rows = rows_of(pieces)
    usual = _usual_pitch(rows)
    # Running heads and feet go across all columns; their ends lie far apart and are no cells of a table.
    head = rows[:1] if len(rows) > _MIN_LINES and _pitch(rows, 1) > _APART * usual else []
    foot = rows[-1:] if len(rows) > _MIN_LINES and _pitch(rows, -1) > _APART * usual else []
    body = rows[len(head) : len(rows) - len(foot)]
    inside = [p for row in body for p in row.pieces]
    gutter = gutter_of(inside, known)
    if gutter is not None:
        ends = [row for row in (*head, *foot) if _is_of_columns(row, inside, gutter)]
        head, foot = ([row for row in end if row not in ends] for end in (head, foot))
        body = list(in_columns([*inside, *(p for row in ends for p in row.pieces)], gutter, known))
        usual = _usual_pitch(body)
    lines = [text for row in head for text, _ in _cells(row, marked=True)]
    lines += [""] * bool(head) + list(_lines(body, usual)) + [""] * bool(foot)
    return lines + [text for row in foot for text, _ in _cells(row, marked=True)]


def _is_of_columns(row: Row, inside: list[Piece], gutter: float) -> bool:
    """Whether the first or the last row of a page stands in its columns: one begins there, or it is near to the next.

    Where the lines of two columns are not on one height, the rows seem nearer to each other than they are.
    """
    if any(piece.left < gutter < piece.right - _OVER for piece in row.pieces):
        return False
    if any(abs(piece.left - gutter) < _OVER and _is_sized(piece, inside) for piece in row.pieces):
        return True
    column = [p for p in inside if p.left < gutter]
    if not _is_sized(row.pieces[0], column):
        return False
    near = min([abs(p.middle - row.middle) for p in column]) / row.size
    # For this its pitch is enough: a page is put in order once.
    return near < 2 * _APART * _usual_pitch(rows_of(column))


def _is_sized(piece: Piece, others: list[Piece]) -> bool:
    """Whether some others are in the type of a piece."""
    return any(abs(piece.size - other.size) < _SAME for other in others)


def _usual_pitch(rows: list[Row]) -> float:
    """From one line to the next within paragraphs, as a multiple of the type's size.

    Among the narrowest of the page: in a list, most lines may be paragraphs of their own.
    """
    pitches = sorted([pitch / b.size for a, b in pairwise(rows) if 0 < (pitch := a.middle - b.middle) < 3 * a.height])
    return pitches[len(pitches) // 6] if pitches else 0.0


def _pitch(rows: list[Row], i: int) -> float:
    """How far a row stands below the one before it, as a multiple of its type's size; negative where it is above."""
    return (rows[i - 1].middle - rows[i].middle) / rows[i].size


def _lines(rows: list[Row], usual: float) -> Iterator[str]:
    group: list[Row] = []
    loose = _loose_pitch(rows, usual)
    for i, row in enumerate(rows):
        if group and len(group[0].pieces) == 1:
            yield group[0].pieces[0].marked
        elif group:
            if _continues(row, group, loose):
                group.append(row)
                continue
            yield from _written(group)
        if i and _stands_apart(rows, i, usual):
            yield ""
        group = [row]
    if group:
        yield from _written(group)


def _stands_apart(rows: list[Row], i: int, usual: float) -> bool:
    """Whether white space, other type or an indented line shows that a paragraph begins."""
    row, before = rows[i], rows[i - 1]
    pitch = before.middle - row.middle
    if pitch <= 0:
        return False  # the top of the next column: the text may run on
    if pitch > _APART * usual * row.size or not 0.87 < before.size / row.size < 1.15:
        return True
    after = rows[i + 1] if i + 1 < len(rows) else None
    step = 0.8 * row.height
    return (
        after is not None
        and row.left - before.left > step
        and after.middle < row.middle
        and row.left - after.left > step
        and abs(before.left - after.left) < step
        and not _MARKED.match(before.pieces[0].text)  # the second line of an item hangs under its words
    )


def _cells(row: Row, *, marked: bool = False) -> list[tuple[str, float]]:
    """Words of each cell and where it begins; pieces close together make one cell, as do a bullet and its words.

    ``marked``: with asterisks around what is bold.
    """
    cells: list[tuple[str, float]] = []
    end = 0.0
    for number, piece in enumerate(row.pieces):
        text = piece.marked if marked else piece.text
        gap = piece.left - end
        if cells and (gap < _CELL_GAP * row.height or (number == 1 and LABEL.fullmatch(row.pieces[0].text))):
            between = "" if gap < 0.1 * row.height else " "
            cells[-1] = ((cells[-1][0] + between + text).replace("** **", " ").replace("****", ""), cells[-1][1])
        else:
            cells.append((text, piece.left))
        end = piece.right
    return cells


def _loose_pitch(rows: list[Row], usual: float) -> float:
    """The widest pitch of further lines of cells; none where the rows of a table stand no wider apart."""
    first = min([row.left for row in rows], default=0.0)
    tabled = [i for i, row in enumerate(rows) if i and len(row.pieces) > 1 and row.left < first + _OVER]
    begun = [_pitch(rows, i) for i in tabled if not any(piece.text[0].islower() for piece in rows[i].pieces)]
    # Over the first there is white space anyway.
    even = len(begun) > 1 and all(pitch <= _APART * usual for pitch in begun[1:])
    return 0.0 if even else _APART * usual


def _continues(row: Row, group: list[Row], loose: float) -> bool:
    """Whether a row holds further lines of the cells of the row that the group begins with."""
    base = _cells(group[0])
    cells = _cells(row)
    pitch = group[-1].middle - row.middle
    if len(base) < 2 or not 0 < pitch < max(_NEXT * row.height, loose * row.size) or len(cells) > len(base):
        return False
    # Further lines of a list are often indented.
    if not all(any(-_OVER < left - other < _INDENT * row.size for _, other in base) for _, left in cells):
        return False
    return (len(cells) < len(base) and abs(cells[0][1] - base[0][1]) > _OVER) or any(t[0].islower() for t, _ in cells)


def _written(group: list[Row]) -> list[str]:
    """A row of cells as lines, each cell's further lines below its first one."""
    if len(group) == 1 and len(group[0].pieces) == 1:
        return [group[0].pieces[0].marked]
    cells = [([text], left) for text, left in _cells(group[0], marked=True)]
    for row in group[1:]:
        for text, left in _cells(row, marked=True):
            min(cells, key=lambda cell: abs(cell[1] - left))[0].append(text)
    return "\t".join("\n".join(texts) for texts, _ in cells).split("\n")
