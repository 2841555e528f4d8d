"""Further lines of a table's cells, which a copy set under the row that they belong to.

::

    9:00    Safe quays for    Ms. Ada ROE, Director
    small towns    of Ports
"""

from __future__ import annotations

from ingest.page.row import Row

__all__ = ["goes_on_below", "goes_on_in_column"]

_TERMINAL = ".:;!?"


def goes_on_in_column(row: Row, before: Row, *, is_open: bool, timed: bool) -> bool:
    """Whether the first cell of a line goes on with the one above it.

    It does from where as many tabs begin it, or none where the line above begins with an hour (``timed``): further
    lines of other cells follow. ``is_open``: the cell above cannot end where it does.
    """
    columns = (0, before.column) if timed else (before.column,)
    if not before.column or row.column not in columns or row.beside or row.item or row.gap:
        return False
    return row.text[0].islower() or is_open


def goes_on_below(row: Row, before: Row) -> bool:
    """Whether a whole line goes on with the last cell of the row above it."""
    return before.beside and not row.gap and before.text[-1] not in _TERMINAL and row.text[0].islower()
