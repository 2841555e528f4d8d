"""Rows with a comma behind each name, and with the lines that go on with them under a name or in a column beside it.

::

    Ms. Ada ROE          Director of the Department of
                         Ropes, Port of Ea
"""

from __future__ import annotations

from ingest.page.cards import cards, in_columns, leads_on
from ingest.page.counted_rows import without_counts
from ingest.page.line_habits import LineHabits
from ingest.page.name_marks import PLAIN_MARK, NameWords, parting_marks
from ingest.page.people_cells import with_whole_entries
from ingest.page.row import Row
from ingest.page.spread_cards import close_cards
from ingest.page.turned_rows import turn_rows
from ingest.page.widths import Widths

__all__ = ["put_marks", "with_plain_names"]

_BESIDE = 1  # blanks between a name and a column beside it, at least


def with_plain_names(rows: list[Row], names: NameWords, habits: LineHabits) -> list[Row]:
    """The rows with a comma behind each name, whatever parts it from a post in the paper, be it a line's end."""
    close_cards(rows, names)
    without_counts(rows, names)
    rows = with_whole_entries(rows, names)
    columns: dict[int, int] = {}
    for i, places in parting_marks((row.text for row in rows), names).items():
        low, high, _ = places[0]
        if high - low > _BESIDE and rows[i].text[low:high].isspace():
            columns[i] = rows[i].left + high
        put_marks(rows[i], places)
    widths = Widths(rows, habits)
    ends = cards(rows, names, widths.runs_on)
    taken = {j for i, end in ends.items() for j in range(i, end)}
    found = in_columns(rows, columns, names).items()
    beside = {i: end for i, end in found if taken.isdisjoint(range(i, end))}
    ends |= beside
    full = {i for first, end in ends.items() for i in range(first + 1, end) if widths.runs_on(i)}
    under = {j for i, end in ends.items() for j in range(i + 1, end)}
    joined = [i for i in range(len(rows)) if i not in under]
    whole = [
        _joined(rows, range(i, ends[i]), names, full, beside=i in beside) if i in ends else rows[i] for i in joined
    ]
    turn_rows(whole, names)
    without_counts(whole, names)
    return whole


def _joined(rows: list[Row], places: range, names: NameWords, full: set[int], *, beside: bool) -> Row:
    """A row with those under it, or under what is ``beside`` a name: a comma between them, a space where it goes on."""
    first = rows[places[0]]
    # Where commas part what is said of somebody, a line's end does not: one stands behind the name.
    listed = beside and sum(rows[i].text.count(", ") for i in places) > 1
    name = above = first.text
    for i in places[1:]:
        row = rows[i]
        start, text = first.pieces[-1]
        goes_on = (
            above[-1] == ","
            or (listed and i in full)
            or ((beside or i > places[1]) and leads_on(above, row.text, names, full=i in full))
        )
        first.pieces += [(start + len(text), " " if goes_on else PLAIN_MARK), *row.pieces]
        first.bold += row.bold
        first.right, above = row.right, row.text
    if len(places) > 1:
        first.hard, first.item = False, first.item or (": " not in name and name[0].isupper())
    first.text = "".join(text for _, text in first.pieces)
    return first


def put_marks(row: Row, places: list[tuple[int, int, str]]) -> None:
    """Put a mark at each of these places of a row's text, at the place of the first character there."""
    pieces: list[tuple[int, str]] = []
    at = 0
    for start, text in row.pieces:
        cursor = 0
        for low, high, mark in places:
            if low - at >= len(text) or high - at <= cursor:
                continue
            pieces.append((start + cursor, text[cursor : max(cursor, low - at)]))
            if low >= at:
                # What of a mark is longer than its place stands for the last character there, not for the next word.
                fits = min(len(mark), high - low)
                pieces += [(start + low - at, mark[:fits]), (start + high - at - 1, mark[fits:])]
            cursor = min(len(text), high - at)
        pieces.append((start + cursor, text[cursor:]))
        at += len(text)
    row.pieces = [(start, text) for start, text in pieces if text]
    row.text = "".join(text for _, text in row.pieces)
