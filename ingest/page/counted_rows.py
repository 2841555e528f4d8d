"""Numbers and letters that count the entries of a list of people: marks of rows, as bullets are.

::

    1. Ms. Ada ROE, Director, Port of Ea
    b) Mr. Ari VEA – Minister of Quays

What counts paragraphs or items of an agenda is left: behind such a number nobody is named, or a sentence follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.page.name_marks import NameWords, name_in
from ingest.page.row import Row

__all__ = ["without_counts"]

_FEWEST = 3  # entries counted one after the other
_BETWEEN = 6  # rows of an entry at most
_LONGEST = 200
_COUNT = re.compile(r"\(?(?P<count>\d{1,3}|[a-z])[.)]\s+(?=[^\W\d_])")
_BEHIND = re.compile(r",\s|\s[(|/–—-]|\s*[:;]\s|\s{2,}|$")


def without_counts(rows: Sequence[Row], words: NameWords) -> None:
    """Take away what counts the entries of lists of people, and mark these as rows with bullets."""
    run: list[tuple[int, re.Match[str]]] = []
    for i, count in _counted(rows):
        if run and not (_follows(run[-1][1]["count"], count["count"]) and i - run[-1][0] <= _BETWEEN):
            _strip(rows, run, words)
            run = []
        if run or count["count"] in ("1", "a"):
            run.append((i, count))
    _strip(rows, run, words)


def _counted(rows: Sequence[Row]) -> Iterator[tuple[int, re.Match[str]]]:
    for i, row in enumerate(rows):
        short = len(row.text) <= _LONGEST and not row.item and not row.beside
        count = _COUNT.match(row.text) if short and (row.text[0] in "(" or row.text[0].isalnum()) else None
        if count:
            yield i, count


def _follows(before: str, count: str) -> bool:
    if before.isdigit() != count.isdigit():
        return False
    return int(count) == int(before) + 1 if count.isdigit() else ord(count) == ord(before) + 1


def _strip(rows: Sequence[Row], run: list[tuple[int, re.Match[str]]], words: NameWords) -> None:
    """Take them away where most of them stand before somebody's name, or before what a name in the next cell is of."""
    told = [_names(rows, i, count.end(), words) or _leads_cells(rows, i, count.end(), words) for i, count in run]
    if sum(told) < _FEWEST or 3 * sum(told) < 2 * len(told):
        return
    for i, count in run:
        row, (start, text) = rows[i], rows[i].pieces[0]
        if len(text) >= count.end():
            rest = [(start + count.end(), text[count.end() :])] if len(text) > count.end() else []
            row.pieces, row.text, row.item = [*rest, *row.pieces[1:]], row.text[count.end() :], True


def _leads_cells(rows: Sequence[Row], i: int, low: int, words: NameWords) -> bool:
    """Whether a post or a body begins here, with somebody's name in the next cell."""
    cell, text = rows[i + 1].text if i + 1 < len(rows) and rows[i + 1].beside else "", rows[i].text
    served = words.post.match(text, low) or words.body.match(text, low) or words.is_body(text[low:])
    return bool(cell and served) and name_in(cell, 0, len(cell), words) is not None


def _names(rows: Sequence[Row], i: int, low: int, words: NameWords) -> bool:
    """Whether a name begins here, with a form of address or before a post or a body, beside it or under it."""
    text, under = rows[i].text, rows[i + 1].text if i + 1 < len(rows) else ""
    mark = _BEHIND.search(text, low)
    stop = mark.start() if mark else len(text)
    name = name_in(text, low, stop, words)
    if name is None or text.endswith("."):
        return False
    at = mark.end() if mark else len(text)
    beside = at < len(text) and (words.post.match(text, at) or words.body.match(text, at) or words.is_body(text[at:]))
    return bool(beside or name["titled"] is not None or (at == len(text) and words.post.match(under)))
