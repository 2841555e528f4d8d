"""Names with a post on the line or in the cell after them, made one row: ``NAME, post, body``.

A programme that sets each name over a post and a body does so again and again::

    Moderator: Ms. Ada ROE
    Director
    Port of Ea

or with the post beside the name and the body alone under both::

    Ms. Ada ROE, Director
    Port of Ea
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ingest.page.name_marks import NameWords, name_in
from ingest.page.row import Row

__all__ = ["cards", "in_columns", "leads_on", "styles_other"]

_FEWEST = 3  # names with a post under them
_FRAMED = 3  # lines of a name and what stands under it between empty lines
_LONGEST, _LINES = 160, 6  # code points and lines of what stands under a name
_LABEL = re.compile(r"[^:]{2,60}:\s+")
_ENDS = ".:;!?"
_GOES_ON = re.compile(r"(?:[,(/–-]|\s[a-zà-ÿ]{1,3}|')$")
"""How a line ends that the next goes on with."""
_NAMED = re.compile(r"[A-ZÀ-Þ][\w.'&-]*(?:,? (?:[a-zà-ÿ]{1,3}[' ])?[(A-ZÀ-Þ][\w.'&)-]*){0,7}$")


_SHOUTED = re.compile(r"(?:[A-ZÀ-Þ][a-zà-ÿ'-]+ )+(?:[a-zà-ÿ]{1,3} )*[A-ZÀ-Þ][A-ZÀ-Þ'-]{2,}(?: [A-ZÀ-Þ'-]{2,})*")
"""A name with its surname in capitals."""


_NAME_AND_LABEL = 110
_BESIDE = 8  # words of the name of a body before and behind a line's end
RunsOn = Callable[[int], bool]


@dataclass(frozen=True, slots=True)
class _Card:
    """Rows from ``first`` up to ``end``; ``sure`` where a post stands under the name, or a body under a name that has
    the post ``with_post`` beside it."""

    first: int
    end: int
    sure: bool
    beside: bool
    with_post: bool = False

    @property
    def form(self) -> tuple[bool, bool]:
        """How such entries are set, which is the paper's habit or none."""
        return self.beside, self.with_post


def cards(rows: Sequence[Row], words: NameWords, runs_on: RunsOn) -> dict[int, int]:
    """Where each row of a name ends that is one with what stands under or beside it: the row after it.

    ``runs_on`` tells of a row whether the one above had no room for its first word.
    """
    found = [*_cards(rows, words, runs_on), *_with_posts(rows, words, runs_on)]
    pairs = list(_pairs(rows, words))
    labelled = any(_is_under_label(rows, card.first, words) for card in (*found, *pairs))
    if labelled and len(pairs) >= _FEWEST:
        taken = {i for card in found for i in range(card.first, card.end)}
        found += [pair for pair in pairs if pair.first not in taken]
    sure = {card: card.sure or (labelled and _is_framed(rows, card, words)) for card in found}
    habits = {form for form in {c.form for c in found} if _is_habit([sure[c] for c in found if c.form == form])}
    return {card.first: card.end for card in found if card.form in habits}


def _pairs(rows: Sequence[Row], words: NameWords) -> Iterator[_Card]:
    """Names with one row under them between empty lines or labels, whatever that row is: people who are listed one
    under the other do not stand two by two."""
    for i in range(len(rows) - 1):
        pair = _Card(i, i + 2, False, False)
        if rows[i].gap or (i and words.begins.match(rows[i - 1].text)):
            under = _may_name(rows[i].text) and _goes_with(rows, i + 1, words) and _NAMED.match(rows[i + 1].text)
            titles = rows[i].text.isupper() and rows[i + 1].text.isupper()
            begins = under and not titles and not words.begins.match(rows[i + 1].text)
            if begins and _is_framed(rows, pair, words) and _name(rows[i].text, words):
                yield pair


def _is_under_label(rows: Sequence[Row], i: int, words: NameWords) -> bool:
    """Whether a row stands right under the label of a role alone."""
    label = rows[i - 1].text.rstrip(" :.") if i and not rows[i].gap else ""
    found = words.begins.match(label) if label else None
    return found is not None and found.end() == len(label)


def _is_framed(rows: Sequence[Row], card: _Card, words: NameWords) -> bool:
    """Whether a name and a line or two under it stand between empty lines, labels and other such names: that is
    whom the bearer serves, whatever its words."""
    apart = rows[card.first].gap or _is_under_label(rows, card.first, words)
    after = rows[card.end] if card.end < len(rows) else None
    closed = after is None or after.gap or after.heading or words.begins.match(after.text)
    return bool(apart and closed) and card.end - card.first <= _FRAMED


def in_columns(rows: Sequence[Row], columns: dict[int, int], words: NameWords) -> dict[int, int]:
    """Where each row ends that holds a name and, in a column beside it, what its bearer is: the row after the last that
    begins in that column. ``columns`` are theirs by row."""
    ends: dict[int, int] = {}
    for i, column in columns.items():
        end = i + 1
        while end < len(rows) and _is_in_column(rows[end], column, words):
            end += 1
        if end > i + 1:
            ends[i] = end
    return ends


def _is_in_column(row: Row, column: int, words: NameWords) -> bool:
    """Whether a row stands under the cell that begins in a column, and names nobody."""
    if abs(row.left - column) > 1 or row.gap or row.item or row.heading or row.hard or "   " in row.text:
        return False
    return not (words.titled.search(row.text) or words.begins.match(row.text) or ": " in row.text)


def leads_on(above: str, text: str, words: NameWords, *, full: bool) -> bool:
    """Whether a line under a name goes on in the next: in small letters, behind a small word or, where it was ``full``,
    amid the name of a body or with words that begin no post, body or state."""
    if text[0].islower() or _GOES_ON.search(above):
        return True
    if not full:
        return False
    low, high = above.split()[-_BESIDE:], text.rstrip(",").split()[:_BESIDE]
    ends = range(1, len(high) + 1)
    if any(words.is_body(" ".join((*low[i:], *high[:j]))) for i in range(len(low)) for j in ends):
        return True
    own = words.post.match(text) or words.body.match(text) or any(words.is_body(" ".join(high[:j])) for j in ends)
    return not own


def _is_habit(sure: list[bool]) -> bool:
    """Whether a post stands under several names, and under most that something stands under."""
    return sum(sure) >= _FEWEST and 2 * sum(sure) >= len(sure)


def _cards(rows: Sequence[Row], words: NameWords, runs_on: RunsOn) -> Iterator[_Card]:
    reach = 0
    for i, row in enumerate(rows[:-1]):
        # A portrait's name over the name itself: that page is read by its portraits.
        twice = i and row.text == rows[i - 1].text
        if i < reach or twice or not _may_name(row.text) or not _goes_with(rows, i + 1, words):
            continue
        name = _name(row.text, words)
        if name is None:
            continue
        titled = name["titled"] is not None
        beside = rows[i + 1].beside
        if beside and (row.beside or (i + 2 < len(rows) and rows[i + 2].beside)):
            continue  # a table of more columns
        end = _end(rows, i, words, runs_on, titled=titled)
        if end > i + 1:
            reach = end
            yield _Card(i, end, words.post.match(rows[i + 1].text) is not None, beside)


def _with_posts(rows: Sequence[Row], words: NameWords, runs_on: RunsOn) -> Iterator[_Card]:
    """Names with a post beside them and what it is in on the line under both (``Ms. Ada ROE, Director`` over ``Port of
    Ea``); not the rest of a line that broke off."""
    for i in range(len(rows) - 1):
        under = rows[i + 1]
        if not _goes_with(rows, i + 1, words) or under.beside or _breaks_off(rows[i].text, under.text):
            continue
        name = _before_post(rows[i].text, words)
        if name is None or runs_on(i + 1) or words.post.match(under.text) or _before_post(under.text, words):
            continue
        titled = name["titled"] is not None
        if _is_under(rows, (i, i + 1), words, titled=titled, full=False):
            end = _end(rows, i, words, runs_on, titled=titled)
            end = next((j for j in range(i + 2, end) if _before_post(rows[j].text, words)), end)
            sure = words.body.match(under.text) is not None or words.is_body(under.text)
            yield _Card(i, end, sure, beside=False, with_post=True)


def _breaks_off(above: str, text: str) -> bool:
    return above[-1] in _ENDS or text[0].islower() or _GOES_ON.search(above) is not None


def _before_post(text: str, words: NameWords) -> re.Match[str] | None:
    """The name that a row begins with, with or without a label, before a comma and a post."""
    low, high = 0, text.find(", ") if _may_begin(text) else -1
    label = _LABEL.match(text, 0, high) if high > 0 else None
    low = label.end() if label else 0
    return name_in(text, low, high, words) if high > low and words.post.match(text, high + 2) else None


def _may_begin(text: str) -> bool:
    return len(text) <= _LONGEST and not text[0].islower()


def _end(rows: Sequence[Row], first: int, words: NameWords, runs_on: RunsOn, *, titled: bool) -> int:
    """The row after those under a name."""
    end = first + 1
    for i in range(end, min(len(rows), end + _LINES)):
        full = i > first + 1 and runs_on(i)
        if not (_goes_with(rows, i, words) and _is_under(rows, (first, i), words, titled=titled, full=full)):
            return i
        end = i + 1
    return end


def _goes_with(rows: Sequence[Row], i: int, words: NameWords) -> bool:
    """Whether a row may go on with the one before it: nothing sets it apart, and it is no sentence."""
    row = rows[i]
    if row.gap or row.item or row.heading or row.page_break or len(row.text) > _LONGEST:
        return False
    return row.text[-1] not in _ENDS or (row.text[-1] in ".;" and words.post.match(row.text) is not None)


def _may_name(text: str) -> bool:
    """Whether a row may be a name: few of running text are short and begin in capitals, which is asked first."""
    return len(text) <= _NAME_AND_LABEL and not text[0].islower()


def _name(text: str, words: NameWords) -> re.Match[str] | None:
    """The name that a row is, with or without a label before it."""
    if not _may_name(text):
        return None
    label = _LABEL.match(text)
    # "SESSION 1: OARS FOR ALL"
    if label and text.isupper() and any(map(str.isdigit, label[0])):
        return None
    return name_in(text, label.end() if label else 0, len(text) - text.endswith(","), words)


def _is_under(rows: Sequence[Row], at: tuple[int, int], words: NameWords, *, titled: bool, full: bool) -> bool:
    """Whether a row says what the bearer of the name above is: a post, a body, words in capitals, or it goes on; ``at``
    is where the name stands, and the row."""
    first, i = at
    text, above = rows[i].text, rows[i - 1].text
    under = rows[i + 1].text if i + 1 < len(rows) and _goes_with(rows, i + 1, words) else ""
    if words.begins.match(text):
        # "Chair" under a name and over a body is the post, over a name a label.
        return words.post.fullmatch(text) is not None and words.body.match(under) is not None
    if words.post.match(text) or words.body.match(text):
        return above[-1] not in _ENDS and not styles_other(text, words)
    # "Ari VEA" under "Ada ROE"
    next_one = _SHOUTED.fullmatch(text) and _SHOUTED.fullmatch(rows[first].text)
    if words.titled.search(text) or above[-1] in _ENDS or next_one:
        return False
    if full and not (words.is_name(text) or words.begins.match(text)):
        return True
    if text[0].islower() or (_GOES_ON.search(above) and not (above[-1] == "," and _name(text, words))):
        return True
    # Where names have forms of address, "Radio Tides" is none.
    other = _name(text, words) is not None and (not titled or words.post.match(under))
    return _NAMED.match(text) is not None and not other


def styles_other(text: str, words: NameWords) -> bool:
    """Whether a row is somebody else's whole name behind a form of address that is a post, too (``Judge Ada ROE``)."""
    found = words.titled.match(text)
    other = found and name_in(text, 0, len(text), words)
    if not found or not other or " " not in text[found.end() :]:
        return False
    return words.post.match(text, found.end()) is None and words.is_name(text[found.end() :])
