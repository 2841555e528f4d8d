"""Programmes as tables whose cells a copy parted by ``|``: rows made whole, and the lines within their cells.

A copy may break a row after each cell, and run together the lines of a cell that each name somebody::

    9:00 | 9:30 | Opening 1. Ada Roe, Director, Port of Ea 2. Ari Vea, Minister of Quays |
    Ms. Ida Lark, Moderator |
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

__all__ = ["WITHIN", "as_cells", "may_begin_row"]

WITHIN = "\x1f"
"""Stands for a line break within a cell."""

_FEWEST = 3  # rows with an hour that make a table a programme
_BETWEEN = 6  # lines of a cell between two that hold a mark
_ABOVE = 8  # lines over a table among which its title stands
_HOUR = r"\d{1,2}\s?(?:[.:hH]\s?\d\d|[hH]\b|[ap]\.?m\b)"
_TIMED = re.compile(rf"[|\s]*{_HOUR}[^|\n]{{0,40}}\|")
_SLASHED = re.compile(rf"\s*{_HOUR}[^/\n]{{0,20}} / ")
_CLOCKS = re.compile(rf"[|\s]*(?:{_HOUR}[^|\w]*\|?\s*)+$")
_RULE = re.compile(r"[|\s:–—-]*-{3,}[|\s:–—-]*$")
_RULED = re.compile(r"\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$")
_COUNTED = re.compile(r"(?<=\s)(\d{1,2})[.)]\s+[A-ZÀ-Þ]")
_CELL = re.compile(r"[^\t]{25,}")
_LABEL = re.compile(r"[^\W\d_]+\s?:\s")
_SMALL, _ABBREVIATED = 4, 8


def as_cells(
    source: str,
    cuts: re.Pattern[str] | None = None,
    heads: re.Pattern[str] | None = None,
    titles: re.Pattern[str] | None = None,
) -> str:
    """The source with a tab between the cells of programmes whose table has ``|`` there, each row on a line, and
    :data:`WITHIN` between lines of a cell; as many characters as before.

    ``cuts`` finds where lines of a cell begin that a copy ran together, ``heads`` the kind of speech before a name,
    ``titles`` the lines that title a part or label those in it, under which tables without hours are read so, too.
    """
    if source.count(" / ") >= _FEWEST:
        source = _parted(source, cuts, heads)
    if source.count("|") < _FEWEST:
        return source
    lines = source.split("\n")
    for first, last in list(_ruled(lines, titles)) if titles and "--" in source else ():
        rows = [_cells(row, cuts, heads) for row in lines[first:last]]
        # The rule's characters stay, as blanks behind the heads: no empty line parts these from the rows.
        rows[0:2] = [f"{rows[0]} {' ' * len(rows[1])}"]
        lines[first:last] = "\n".join(rows).split("\n")
    for first, last in list(_tables(lines)):
        table = _whole_rows(lines[first:last])
        rows = [_cells(row, cuts, heads) for row in "".join(table).split("\n")]
        lines[first:last] = "\n".join(rows).split("\n")
    return "\n".join(lines)


def _parted(source: str, cuts: re.Pattern[str] | None, heads: re.Pattern[str] | None) -> str:
    """As :func:`as_cells`, of programmes whose copy has ``/`` between the cells: rows are not broken there."""
    lines = source.split("\n")
    timed = [i for i, line in enumerate(lines) if _SLASHED.match(line)]
    if len(timed) >= _FEWEST:
        for i in range(timed[0], timed[-1] + 1):
            lines[i] = _cells(lines[i].replace(" / ", " | "), cuts, heads)
    return "\n".join(lines)


def may_begin_row(line: str, at: int) -> bool:
    """Whether a row may begin here: after no comma, no small word as stands before a name (``by Mr. NAME``) and no
    abbreviation (``H.E. Mr. NAME``); a label with a colon also after these words."""
    last = line[:at].rsplit(None, 1)[-1:]
    if line[at].isdigit() or not last:
        return True
    if last[0][-1] not in ",;:(" and _LABEL.match(line, at):
        return True
    short = (last[0].islower() and len(last[0]) < _SMALL) or (last[0][-1] == "." and len(last[0]) < _ABBREVIATED)
    return not short and last[0][-1] not in ",;:("


def _ruled(lines: list[str], titles: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The stretches of lines under a title that are tables without hours, a rule under their heads, the last first."""
    for i in range(len(lines) - 2, 0, -1):
        width = lines[i].count("|")
        if not width or not _RULED.match(lines[i]) or lines[i - 1].count("|") != width:
            continue
        last = next((n for n in range(i + 1, len(lines)) if lines[n].count("|") != width), len(lines))
        above = [line.strip("#* ") for line in lines[max(0, i - _ABOVE) : i - 1]]
        titled = any(titles.match(line) for line in above if line)
        if titled and last > i + 1 and not any(_TIMED.match(line) for line in lines[i + 1 : last]):
            yield i - 1, last


def _tables(lines: list[str]) -> Iterator[tuple[int, int]]:
    """The stretches of lines that are such tables, the last first."""
    marked = [i for i, line in enumerate(lines) if "|" in line]
    runs: list[list[int]] = []
    for i in marked:
        if runs and i - runs[-1][-1] <= _BETWEEN:
            runs[-1].append(i)
        else:
            runs.append([i])
    for run in reversed(runs):
        if sum(_TIMED.match(lines[i]) is not None for i in run) >= _FEWEST:
            yield run[0], run[-1] + 1


def _whole_rows(lines: list[str]) -> Iterator[str]:
    """The lines with what stands between them: a line break only where a row begins."""
    counts = Counter(line.count("|") for line in lines if _TIMED.match(line))
    rule = next((line for line in lines if "|" in line and _RULE.match(line)), None)
    width = rule.count("|") if rule else counts.most_common(1)[0][0]
    closed = (rule or next(line for line in lines if _TIMED.match(line))).rstrip().endswith("|")
    marks, begun, before = 0, False, ""
    for i, line in enumerate(lines):
        if i:
            timed = _TIMED.match(line) is not None
            due = marks < width or (not closed and "|" not in line)
            if _RULE.match(line) and line.strip():
                yield " " * (1 + len(line))
                continue
            elif begun and width > 1 and due and not (timed and not _CLOCKS.match(before)):
                yield " " if before.rstrip().endswith("|") else WITHIN
                before, marks = f"{before} {line}", marks + line.count("|")
                yield line
                continue
            else:
                yield "\n"
        if line.strip():
            before, marks, begun = line, line.count("|"), _TIMED.match(line) is not None
        yield line


def _cells(row: str, cuts: re.Pattern[str] | None, heads: re.Pattern[str] | None) -> str:
    """A row with tabs between its cells, and a mark before each line that was run together in one."""
    if "|" not in row:
        return row
    low = len(row) - len(row.lstrip(" |"))
    high = len(row.rstrip(" |"))
    if high <= low:
        return " " * len(row)
    # A line that one blank begins would be the first of a page.
    row = (WITHIN + " " * low)[:low] + row[low:high].replace("|", "\t") + " " * (len(row) - high)
    chars = list(row)
    for cell in _CELL.finditer(row):
        for at in _lines(cell[0], cuts, heads):
            chars[cell.start() + at - 1] = WITHIN
    return "".join(chars)


def _lines(cell: str, cuts: re.Pattern[str] | None, heads: re.Pattern[str] | None) -> set[int]:
    """Where lines of a cell begin after the first: counted from one, or as rows of a programme do."""
    found, due = set[int](), 1
    for entry in _COUNTED.finditer(cell):
        if int(entry[1]) == due:
            due += 1
            if cell[: entry.start()].strip():
                found.add(entry.start())
    low = len(cell) - len(cell.lstrip())
    head = heads.match(cell, low) if heads else None
    if head:
        found.add(head.end())
    for cut in cuts.finditer(cell, low + 1) if cuts and not due > 2 else ():
        if may_begin_row(cell, cut.start()):
            found.add(cut.start())
    return found
