"""Tables of people whose cells a copy parted by ``|`` or by gaps: tabs between the cells of each row, as in others.

::

    | Ms. Ada ROE | Director | Port of Ea |
    Mr. Ari VEA        Minister of Quays        Togo

Rows under each other of which each has a name in one cell and a post in another are such a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.page.name_marks import NameWords, name_in

__all__ = ["with_cells"]

_FEWEST = 3  # rows, each with somebody's name and a post
_FEWEST_CELLS, _MOST_CELLS = 3, 5
_GAP = re.compile(r"(?<=\S)\s{3,}(?=\S)")
_BAR = re.compile(r"\s*\|\s*")
_RULE = re.compile(r"[|\s:–—-]*-{3,}[|\s:–—-]*$")
_BEFORE = re.compile(r"^\s*(?:[^\w\s(]\s+|\(?\d{1,3}[.)]\s+|[a-z]\)\s+)")  # a bullet, a number or a letter


def with_cells(source: str, words: NameWords) -> str:
    """The source with tabs between the cells of such tables, as many characters as before."""
    if source.count("|") < 2 * _FEWEST and source.count("   ") < 2 * _FEWEST:
        return source
    lines = source.split("\n")
    for mark in (_BAR, _GAP):
        for run in list(_runs(lines, mark, words)):
            for i in run:
                lines[i] = _tabbed(lines[i], mark)
    return "\n".join(lines)


def _runs(lines: list[str], mark: re.Pattern[str], words: NameWords) -> Iterator[range]:
    """The stretches of lines that are such a table, with its heads and the rule under them."""
    first, named = 0, 0
    for i, line in enumerate([*lines, ""]):
        if _may_be_row(line, mark) and (i == first or _width(line, mark) == _width(lines[first], mark)):
            named += _names_holder(_cells(line, mark), words)
            continue
        if mark is _BAR and i > first and _RULE.match(line) and line.strip():
            continue
        if named >= _FEWEST and 2 * named >= i - first:
            yield range(first, i)
        first, named = (i, _names_holder(_cells(line, mark), words)) if _may_be_row(line, mark) else (i + 1, 0)


def _may_be_row(line: str, mark: re.Pattern[str]) -> bool:
    told = "|" in line if mark is _BAR else "   " in line and "\t" not in line
    return told and _FEWEST_CELLS <= _width(line, mark) <= _MOST_CELLS


def _width(line: str, mark: re.Pattern[str]) -> int:
    return len(_cells(line, mark))


def _cells(line: str, mark: re.Pattern[str]) -> list[str]:
    return mark.split(line.strip(" |"))


def _names_holder(cells: list[str], words: NameWords) -> bool:
    """Whether one of these cells is somebody's name, and another a post."""
    if len(cells) < _FEWEST_CELLS:
        return False
    plain = [_BEFORE.sub("", cell).strip("* _") for cell in cells]
    named = next((i for i, cell in enumerate(plain) if name_in(cell, 0, len(cell), words)), None)
    return named is not None and any(words.post.match(cell) for i, cell in enumerate(plain) if i != named)


def _tabbed(line: str, mark: re.Pattern[str]) -> str:
    """A row with one tab between two cells, and blanks for what else parts them."""
    if mark is _BAR and _RULE.match(line):
        return line.replace("|", " ")
    low, high = len(line) - len(line.lstrip(" |")), len(line.rstrip(" |"))
    middle = mark.sub(lambda m: "\t" + " " * (len(m[0]) - 1), line[low:high])
    return " " * low + middle + " " * (len(line) - high)
