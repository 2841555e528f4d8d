"""What marks the rows of *this* paper: bullets of its own and what it puts between rows that it runs together.

No list of glyphs is long enough: a paper may put ``»``, ``~`` or ``¤`` before each name and ``/``, ``|`` or ``•``
between a title, a label and a name. What recurs before rows marks them, whatever it looks like::

    9:30 Opening session / Chair: Ms. Ada ROE, Port of Ea / ~ Mr. Ari VEA, Minister of Quays
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ingest.page.run_together import RowSigns, with_rows_apart

__all__ = ["BULLET", "with_plain_marks"]

BULLET = "•"

_FEWEST = 3  # rows that a mark must stand before
_NONE = re.compile(r"(?!)")
# What stands at the beginning of a line and is no word: a sign by itself, a letter of a font of signs, a count.
_SIGN = r"[^\w\s\"'«“(\[{<*#|‹¿¡.,;:&@$€£–—-]|_|[vwqnüØþÞ¨]"
_COUNT = r"\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)|(?:[ivx]{1,5}|[a-z])[.)]"
_GLUED = r"[*–—-](?=[A-ZÀ-Þ][^*]*$)"  # "*Ada Roe – …"
_FIRST = re.compile(rf"\s*(?P<sign>(?:{_SIGN}|{_COUNT})(?=\s+[A-ZÀ-Þ])|{_GLUED})\s*")
# A mark comes first, the blank before it is looked at after: the engine then skips all other characters.
_BETWEEN = re.compile(r"(?P<mark>[/|•●▪·■♦»>~¤+*❖⦁➢➤✓✔\uf000-\uf0ff](?<=[^\S\n].)(?:(?<=/)/|(?<=\|)\|)?)[^\S\n]+(?=\S)")
# Of these, signs of fonts that are nothing but bullets, wherever they stand.
_BULLETS = frozenset("❖⦁➢➤").union(map(chr, range(0xF000, 0xF100)))
_LONGEST = 500  # code points of a line that holds some rows


def with_plain_marks(source: str, row: re.Pattern[str] = _NONE, signs: RowSigns | None = None) -> str:
    """The source with :data:`BULLET` for each bullet of its own and a line break where it parts rows otherwise; as
    many characters as before.

    ``row`` is how a row of a programme begins, ``signs`` tell where rows do that were run together; lines with tabs are
    rows of cells.
    """
    broken = _with_own_breaks(source, row)
    return _with_own_bullets(with_rows_apart(broken, signs) if signs else broken, row)


def _with_own_bullets(source: str, row: re.Pattern[str]) -> str:
    """The usual bullet for each sign or count that begins several rows."""
    lines = source.split("\n")
    first = [(i, m) for i, line in enumerate(lines) if (m := _FIRST.match(line))]
    if len(first) < _FEWEST:
        return source
    marks = Counter(_kind(m["sign"]) for i, m in first if row.match(lines[i], m.end()))
    for i, mark in first:
        if marks[_kind(mark["sign"])] >= _FEWEST:
            start, end = mark.span("sign")
            lines[i] = lines[i][:start] + BULLET.ljust(end - start) + lines[i][end:]
    return "\n".join(lines)


def _kind(sign: str) -> str:
    """What signs of one kind have in common: counts differ from row to row."""
    if len(sign) == 1:
        return sign
    return re.sub(r"\w+", "1", sign)


def _with_own_breaks(source: str, row: re.Pattern[str]) -> str:
    """Line breaks for the marks that stand before several rows in lines."""
    found = [m for m in _BETWEEN.finditer(source) if source[source.rfind("\n", 0, m.start()) + 1 : m.start()].strip()]
    before_rows = (m for m in found if row.match(source, m.end())) if len(found) >= _FEWEST else ()
    marks = Counter(m["mark"] for m in before_rows)
    own = {mark for mark, count in marks.items() if count >= _FEWEST and mark not in _BULLETS}
    # A bullet goes on to mark the line that begins with it.
    cuts = [m.start() - 1 for m in found if m["mark"] in _BULLETS]
    apart = list(_breaks(source, [m for m in found if m["mark"] in own], row)) if own else []
    if not cuts and not apart:
        return source
    chars = list(source)
    for mark in apart:
        # No blank is left before the row: one alone may stand for a new page.
        chars[slice(*mark.span("mark"))] = " " * len(mark["mark"])
    for at in (*cuts, *(mark.end() - 1 for mark in apart)):
        chars[at] = "\n"
    return "".join(chars)


def _breaks(source: str, found: list[re.Match[str]], row: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The marks at which lines are cut: each of a line in which one of them stands before a row."""
    by_line: dict[int, list[re.Match[str]]] = {}
    for mark in found:
        by_line.setdefault(source.rfind("\n", 0, mark.start()) + 1, []).append(mark)
    for start, marks in by_line.items():
        end = source.find("\n", start) % (len(source) + 1)
        if end - start < _LONGEST and "\t" not in source[start:end] and any(row.match(source, m.end()) for m in marks):
            yield from marks
