"""Time codes of a recording that begin the lines of its transcript (``[00:12:31] NAME: …``): they are no hours."""

from __future__ import annotations

import re

__all__ = ["without_time_codes"]

_FEWEST = 3
_SECONDS = re.compile(r":[0-5]\d:[0-5]\d")
_CODE = re.compile(
    r"(?m)^[ \t]*(?:#{1,6}[ \t]+|\*{1,3}|[-–—•][ \t]+)?(?P<code>[\[(]?\d{1,2}:[0-5]\d:(?P<s>[0-5]\d)(?:[.,]\d{1,3})?"
    r"(?:[ \t]*(?:--?>|[–—-])[ \t]*\d{1,2}:[0-5]\d:[0-5]\d(?:[.,]\d{1,3})?)?[\])]?)(?=\s|$)"
)


def without_time_codes(source: str) -> str:
    """The source with blanks for such codes, as many characters as before; rows of a programme that was a table of
    hours have no odd seconds (``09:30:00``)."""
    if _SECONDS.search(source) is None:
        return source
    codes = list(_CODE.finditer(source))
    odd = sum(code["s"] != "00" for code in codes)
    if len(codes) < _FEWEST or 2 * odd < len(codes):
        return source
    parts, cursor = [], 0
    for code in codes:
        parts += [source[cursor : code.start("code")], " " * len(code["code"])]
        cursor = code.end("code")
    return "".join([*parts, source[cursor:]])
