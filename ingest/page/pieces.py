"""The pieces of an affiliation: what stands between commas, dashes and slashes, outside of brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["pieces"]

_SPLIT = re.compile(r"(?=[\s,;|])(?:\s*[,;]\s+|\s+[–—/]\s+|\s*\n+\s*|\s*\|\s*|\s{2,})")
_CLOSED = re.compile(r"\([^()]*\)|«[^«»]*»")


def pieces(
    chars: str, start: int, end: int, holes: Iterable[tuple[int, int]], names: Iterable[tuple[int, int]] = ()
) -> list[tuple[int, int]]:
    """Offsets of the pieces of ``start`` to ``end``, freed of marks at their ends; ``holes`` are left out, ``names``
    are not parted.

    >>> pieces("Director, Port of Ea (Quays, Docks)", 0, 35, [])
    [(0, 8), (10, 35)]
    """
    closed = [m.span() for m in _CLOSED.finditer(chars, start, end)]
    closed += names
    cuts = [
        (m.start(), m.end())
        for m in _SPLIT.finditer(chars, start, end)
        if not any(a < m.start() < b for a, b in closed)
    ]
    found, cursor = [], start
    for low, high in sorted([*cuts, *holes]):
        if low > cursor:
            found.append((cursor, low))
        cursor = max(cursor, high)
    if cursor < end:
        found.append((cursor, end))
    return [(a, b) for a, b in (_trimmed(chars, a, b) for a, b in found) if b > a]


def _trimmed(chars: str, start: int, end: int) -> tuple[int, int]:
    text = chars[start:end]
    left = len(text) - len(text.lstrip(" ,;–—:."))
    text = text.rstrip(" ,;–—:")
    # The bracket that closes here was opened before the name (``State (Ms. NAME, Director):``).
    if text.endswith(")") and "(" not in text:
        text = text[:-1].rstrip()
    return start + left, start + len(text)
