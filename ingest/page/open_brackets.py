"""Lines that a bracket left open, each made one with those up to where it closes.

::

    MINISTRY OF PORTS (Ms. Ada
    ROE, Director):

Who reads rows asks what stands before a bracket, in it and behind it: it is one row however narrow a paper is. Lists of
several people in one sentence are read as sentences are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.page.looks import is_left_open
from ingest.page.row import Row

__all__ = ["with_closed_brackets"]

_PAIRS = ("()", "[]")
_MOST = 3  # lines of a bracket
_LONGEST = 130  # code points of a line; longer ones are whole paragraphs
_SEVERAL = re.compile(
    r"\)\s?(?:[,;&]\s|[a-z]{1,3}\s\w)"
)  # "NAME (State), NAME (Institute of" goes on as a sentence does
_COUNTED = re.compile(r"(?:[a-z]|[ivx]{1,5}|\d{1,3})\)\s")


def with_closed_brackets(rows: Sequence[Row]) -> list[Row]:
    """The rows, each with those that a bracket open at its end goes on in."""
    whole: list[Row] = []
    under = 0
    for i, row in enumerate(rows):
        if under:
            _add(whole[-1], row)
            under -= 1
            continue
        under = max((_rest(rows, i, *pair) for pair in _PAIRS if pair[0] in row.text), default=0)
        whole.append(row)
    return whole


def _rest(rows: Sequence[Row], i: int, opens: str, closes: str) -> int:
    """How many rows under one go on up to where its last bracket closes, and another one that opens there."""
    row, found = rows[i], 0
    listed = _SEVERAL.search(row.text) or ";" in row.text.rpartition(opens)[2]
    if row.heading or not _is_line(row) or listed:
        return 0
    text = row.text
    for more, under in enumerate(rows[i + 1 : i + 1 + _MOST], 1):
        again = opens in under.text.partition(closes)[0]
        if not _is_left_open(text, opens, closes) or text[-1] == "-" or not _is_under(under) or again:
            break
        text = f"{text} {under.text}"
        found = more if closes in under.text else found
    return found


def _is_left_open(text: str, opens: str, closes: str) -> bool:
    """Whether a bracket is open at the end of a line; ``b)`` closes none."""
    return text.rfind(opens) > text.rfind(closes) or is_left_open(text, opens, closes)


def _is_line(row: Row) -> bool:
    return not row.hard and len(row.text) <= _LONGEST and "   " not in row.text


def _is_under(row: Row) -> bool:
    """Whether a row may be the rest of the one above it."""
    apart = row.gap or row.item or row.heading or row.page_break
    return not apart and _is_line(row) and _COUNTED.match(row.text) is None


def _add(row: Row, rest: Row) -> None:
    """Put a row behind the one above it."""
    start, text = row.pieces[-1]
    row.pieces = [*row.pieces, (start + len(text), " "), *rest.pieces]
    row.bold += rest.bold
    row.right, row.text = rest.right, f"{row.text} {rest.text}"
