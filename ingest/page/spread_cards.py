"""Names with a post and a body under them, each a paragraph of its own, as pages of the web set cards of speakers::

    #### Ms. Ada ROE

    Director

    Port of Ea

The empty lines go, and a name is no heading: what is under it is read like any other card.
"""

from __future__ import annotations

from collections.abc import Sequence

from ingest.page.cards import styles_other
from ingest.page.name_marks import NameWords, name_in
from ingest.page.row import Row

__all__ = ["close_cards"]

_FEWEST = 3  # names with a post under them
_LONGEST_NAME, _LONGEST = 60, 120  # code points of a row
_ENDS = ".:;!?"


def close_cards(rows: Sequence[Row], words: NameWords) -> None:
    """Set the rows of spread cards one right under the other, in a paper that has several."""
    found = [card for i in range(len(rows) - 1) if (card := _card(rows, i, words)) is not None]
    if len(found) < _FEWEST:
        return
    for card in found:
        rows[card[0]].heading = 0
        for i in card[1:]:
            rows[i].gap = 0


def _card(rows: Sequence[Row], first: int, words: NameWords) -> range | None:
    """The rows of a name, a post and the body that may follow, of which empty lines part some."""
    if not any(row.gap for row in rows[first + 1 : first + 3]):
        return None
    text, post = rows[first].text, rows[first + 1].text
    low = text.rfind(": ") + 2 if ": " in text else 0
    if len(text) - low > _LONGEST_NAME or not _is_under(rows, first + 1) or not words.post.match(post):
        return None
    if name_in(text, low, len(text), words) is None or styles_other(post, words):
        return None
    end = first + 2
    if end < len(rows) and _is_under(rows, end) and _names_body(rows, end, words):
        end += 1
    return range(first, end) if any(rows[i].gap for i in range(first + 1, end)) else None


def _is_under(rows: Sequence[Row], i: int) -> bool:
    """Whether a row is a few words that no mark sets apart, and no sentence."""
    row = rows[i]
    apart = row.item or row.heading or row.beside or row.page_break
    return not apart and len(row.text) <= _LONGEST and row.text[-1] not in _ENDS


def _names_body(rows: Sequence[Row], i: int, words: NameWords) -> bool:
    text = rows[i].text
    if words.titled.match(text) or words.begins.match(text):
        return False
    return words.body.match(text) is not None or words.is_body(text)
