"""Tables whose rows are somebody's name, a post and what it is in, each in a cell: each row made one, in that order.

::

    Port of Ea | Ms. Ada ROE | Director
    Mr. Ari VEA | Minister of Quays | Togo

Readers of cells one after the other give a body that stands before a name to the one above.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from ingest.page.name_marks import PLAIN_MARK, NameWords, name_in
from ingest.page.row import Row

__all__ = ["with_whole_entries"]

_FEWEST = 3  # rows of cells in one order
_FEWEST_CELLS, _MOST_CELLS = 3, 5
_LONGEST = 120
_NAME, _POST, _SERVED = 0, 1, 2


def with_whole_entries(rows: list[Row], words: NameWords) -> list[Row]:
    """The rows, each of such a table made one."""
    if not any(row.beside for row in rows):
        return rows
    firsts = [i for i, row in enumerate(rows) if not row.beside]
    groups = [rows[low:high] for low, high in pairwise([*firsts, len(rows)])]
    orders = [_order(group, words) for group in groups]
    habits = {order for order, number in Counter(orders).items() if order and number >= _FEWEST}
    whole = rows[: firsts[0]] if firsts else []
    last: tuple[int, ...] | None = None
    for i, (group, told) in enumerate(zip(groups, orders, strict=True)):
        following = next((o for o in orders[i + 1 : i + 1 + _FEWEST] if o in habits), None)
        order = told if told in habits else next((o for o in (last, following) if o and _fits(group, o, words)), None)
        whole += [_joined(group, order)] if order else group
        last = order
    return whole


def _fits(cells: Sequence[Row], order: tuple[int, ...], words: NameWords) -> bool:
    """Whether a row stands among those in an ``order``, its name where theirs is, and no other name beside it."""
    if len(cells) != len(order) or any(len(cell.text) > _LONGEST for cell in cells):
        return False
    names = [name_in(cell.text, 0, len(cell.text), words) is not None for cell in cells]
    named = cells[order.index(_NAME)].text
    titled = words.titled.match(named) is not None
    return names[order.index(_NAME)] and (titled or sum(names) == 1) and not any(cell.text[-1] == ":" for cell in cells)


def _order(cells: Sequence[Row], words: NameWords) -> tuple[int, ...] | None:
    """What each cell of a row is, where one is a name, one a post, and all others what that is in."""
    if not _FEWEST_CELLS <= len(cells) <= _MOST_CELLS or any(len(cell.text) > _LONGEST for cell in cells):
        return None
    order = tuple(_kind(cell.text, words) for cell in cells)
    told = None not in order and order.count(_NAME) == 1 and order.count(_POST) == 1
    return tuple(kind for kind in order if kind is not None) if told else None


def _kind(text: str, words: NameWords) -> int | None:
    named = name_in(text, 0, len(text), words)
    if named and named["titled"] is not None and " " in text[named.end("titled") :]:
        return _NAME
    if words.begins.match(text):
        return None
    if words.post.match(text):
        return _POST
    if words.is_body(text) or words.body.match(text):
        return _SERVED
    return _NAME if named else None


def _joined(cells: Sequence[Row], order: tuple[int, ...]) -> Row:
    """The cells of a row as one: the name, the post, all else in its order."""
    first, pieces = cells[0], list[tuple[int, str]]()
    for _, at in sorted((kind, at) for at, kind in enumerate(order)):
        if pieces:
            start, text = pieces[-1]
            pieces.append((start + len(text) - 1, PLAIN_MARK))
        pieces += cells[at].pieces
    first.pieces, first.text = pieces, "".join(text for _, text in pieces)
    first.bold = [span for cell in cells for span in cell.bold]
    first.hard, first.item, first.right = False, True, cells[-1].right
    return first
