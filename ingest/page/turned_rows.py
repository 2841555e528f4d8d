"""Rows that set a body, or a post and its body, before somebody's name: turned to ``NAME, post, body``.

::

    Director, Port of Ea: Ms. Ada ROE
    Port of Ea – Ms. Ada ROE, Director
    Port of Ea (Ms. Ada ROE, Director)
    Port of Ea, represented by Ms. Ada ROE, Director

Each reader would have to know each order. Where a paper writes several rows in one of these forms, all later readers
see them as others write them; each word keeps its place in the source.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from ingest.page.name_marks import PLAIN_MARK, NameWords, name_in
from ingest.page.row import Row
from ingest.values import value

__all__ = ["turn_rows"]

_FEWEST = 3  # rows in one form, each with another front
_LONGEST = 220
_NUMBER = re.compile(r"(?:\(?\d{1,2}[.)]|[a-z]\))\s+")
_MARK = re.compile(r"\s*:\s+|\s+[–—-]\s+|\s+\((?=[^()]+\)$)")
_PART = re.compile(r",\s+|\s*\(|\)")
_STATE = re.compile(r"\s*\([^(),]{2,40}\)$")


@value
class _Turned:
    """A row whose front ends at ``cut`` and whose name begins at ``name``; what is turned begins at ``start`` and ends
    at ``end``; ``form`` is the mark between, and whether a post stands before it."""

    row: int
    start: int
    cut: int
    name: int
    end: int
    form: tuple[str, bool]
    front: str


def turn_rows(rows: Sequence[Row], words: NameWords) -> None:
    """Turn such rows where they are the paper's habit."""
    forms: dict[tuple[str, bool], list[_Turned]] = defaultdict(list)
    after: _Turned | None = None
    for i in range(len(rows) - 1, -1, -1):
        row, below = rows[i], rows[i + 1] if i + 1 < len(rows) else None
        may = len(row.text) <= _LONGEST and not row.heading
        turned = _turned(i, row.text, words) if may else None
        if turned and (below is None or after or _begins_anew(below, words)):
            forms[turned.form].append(turned)
        after = turned
    for found in forms.values():
        if len({one.front for one in found}) >= _FEWEST:
            for one in found:
                _turn(rows[one.row], one)


def _begins_anew(row: Row, words: NameWords) -> bool:
    """Whether a row goes on with nothing that stands above it."""
    apart = row.gap or row.item or row.heading or row.hard
    return bool(apart) or words.begins.match(row.text) is not None or words.titled.match(row.text) is not None


def _turned(row: int, text: str, words: NameWords) -> _Turned | None:
    """How a row is to be turned: at the first mark between a front and a name."""
    number = _NUMBER.match(text)
    start = number.end() if number else 0
    if text[start : start + 1].islower() or words.begins.match(text, start):
        return None
    if words.titled.match(text, start) and not words.post.match(text, start):
        return None
    led = words.stands_for.search(text, start)
    for mark in (led,) if led else _MARK.finditer(text, start):
        front, bracket = text[start : mark.start()], mark[0].endswith("(")
        end = len(text) - bracket
        name, post = _name(text, mark.end(), end, words), _holds(front, words)
        if name is None or not (post or _is_body(front, words)):
            continue
        if post and name < end and not _STATE.fullmatch(text, name, end):
            continue
        if not post and not _is_post_alone(text, name, end, words):
            continue
        return _Turned(row, start, mark.start(), mark.end(), end, (mark[0].strip().lower(), post), front)
    return None


def _name(text: str, low: int, end: int, words: NameWords) -> int | None:
    """Where a name ends that begins here, before a comma, a bracket or the end."""
    stop = min(at for at in (text.find(", ", low), text.find(" (", low), end) if at >= 0)
    return stop if name_in(text, low, min(stop, end), words) else None


def _holds(front: str, words: NameWords) -> bool:
    """Whether a front is a post, and behind a comma or in a bracket the body in which it is held."""
    # Of a front like ")" or "(12:30)" nothing may be left.
    first, *more = [part for part in _PART.split(front) if part] or [""]
    return words.post.match(first) is not None and any(_is_body(part, words) for part in more)


def _is_body(text: str, words: NameWords) -> bool:
    known = words.is_body(text) or words.body.match(text) is not None
    return known and words.post.match(text) is None and "," not in text and not words.is_state(text)


def _is_post_alone(text: str, name: int, end: int, words: NameWords) -> bool:
    """Whether a post stands behind a name, and nobody else's name and no other body behind that."""
    first, *more = [part for part in _PART.split(text[name:end]) if part] or [""]
    own = words.post.match(first) is not None
    return own and not any(words.is_body(part) or words.titled.search(part) for part in more)


def _turn(row: Row, turned: _Turned) -> None:
    """Put what stands before the mark behind the name and what follows it."""
    front = _pieces(row, turned.start, turned.cut)
    mark = _pieces(row, turned.cut, turned.name)[0][0]
    named = _pieces(row, turned.name, turned.end)
    row.pieces = [*_pieces(row, 0, turned.start), *named, (mark, PLAIN_MARK), *front]
    row.text = "".join(text for _, text in row.pieces)


def _pieces(row: Row, low: int, high: int) -> list[tuple[int, str]]:
    """The pieces of a stretch of a row's text."""
    found, at = [], 0
    for start, text in row.pieces:
        first, last = max(low - at, 0), min(high - at, len(text))
        if first < last:
            found.append((start + first, text[first:last]))
        at += len(text)
    return found
