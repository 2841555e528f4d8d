"""How rows look: in capitals, in bold type, in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.page.row import Row

__all__ = ["in_capitals", "is_bold", "is_left_open", "is_talk", "runs_in"]

_WHOLLY = 0.9  # the share of rows that is in bold type where all of them are
_POINT = re.compile(r"\(?(?:([a-z])|(\d{1,2}))\)\s")
_RUN = 6  # rows above in which the point before may stand
_OPENS = re.compile(r"[“«]|(?<!\S)\"")


def is_talk(row: Row, after: Sequence[Row], room: int) -> bool:
    """Whether a row is all in quotation marks though its first word had ``room`` behind the row before: the title of a
    talk, under whoever gives it."""
    text = row.text
    if text[0] not in '“«"' or text[-1] not in '”»"' or len(_OPENS.findall(text)) > 1:
        return False
    return len(text.split(None, 1)[0]) + 1 < room and not any(row.text[0].islower() for row in after)


def is_left_open(text: str, opening: str, closing: str) -> bool:
    """Whether a line has more opening marks than closing ones."""
    return opening in text and text.count(opening) > text.count(closing)


def runs_in(row: Row, group: Sequence[Row]) -> bool:
    """Whether the point that a row begins with stands among others amid the lines of a sentence (``three aims:`` over
    ``a) wood; b) rope; and``, over ``c) tar. She added``): only a line's end has put it first."""
    point = _POINT.match(row.text)
    if point is None or row.gap:
        return False
    before, after = (_beside(point, step) for step in (-1, 1))
    return bool(after and after.search(row.text, 2)) or bool(
        before and any(before.search(r.text, 2) for r in group[-_RUN:])
    )


def _beside(point: re.Match[str], step: int) -> re.Pattern[str] | None:
    """The point ``step`` after another, behind the end of a clause."""
    mark = chr(ord(point[1]) + step) if point[1] else str(int(point[2]) + step)
    return re.compile(rf"[;,:]\s(?:\w+\s)?\(?{mark}\)\s") if mark.isalnum() else None


def in_capitals(row: Row) -> bool:
    """Whether a row is in capitals."""
    # "D.ª": the small letter of an ordinal has no capital.
    capitals = row.text.isupper() or ("ª" in row.text and row.text.replace("ª", "").isupper())
    return capitals and (" " in row.text or len(row.text) > 6)


def is_bold(group: list[Row]) -> bool:
    """Whether rows are in bold type, all of them."""
    return _bold_share(group) > _WHOLLY


def _bold_share(group: list[Row]) -> float:
    if not any(row.bold for row in group):
        return 0.0
    total = sum(len(row.text) for row in group)
    bold = 0
    for row in group:
        for start, text in row.pieces:
            bold += sum(max(0, min(e, start + len(text)) - max(s, start)) for s, e in row.bold)
    return bold / total if total else 0.0
