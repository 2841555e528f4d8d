"""Signs that nobody sees or that stand for others: they hide the words in which they stand.

Word processors set soft hyphens where a word may be divided, pages of the web spaces without width, the other direction
of writing its marks; printers join letters (``ﬁ``), and some systems write an accent as a sign of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from unicodedata import normalize

__all__ = ["has_odd_signs", "plain_pieces"]

_ODD = re.compile(
    "\u00ad|[\x00-\x08\x0e-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|[\ufb00-\ufb06]|[\u0300-\u036f]+"
)
_SOFT = "\u00ad"
_JOINED = re.compile("[\ufb00-\ufb06]")
_ACCENTS = re.compile("[\u0300-\u036f]+")


def has_odd_signs(text: str) -> bool:
    """Whether any such sign stands in a text."""
    return _ODD.search(text) is not None


def plain_pieces(pieces: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    """The pieces of a row as they are read, with their places in the source; such signs alone as they are."""
    found = list(pieces)
    plain = list(_plain(found))
    while plain and not plain[0][1].strip():
        plain.pop(0)
    while plain and not plain[-1][1].strip():
        plain.pop()
    if not plain:
        return found
    place, first = plain[0]
    plain[0] = place + len(first) - len(first.lstrip()), first.lstrip()
    place, last = plain[-1]
    plain[-1] = place, last.rstrip()
    return plain


def _plain(pieces: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    for place, text in pieces:
        done = 0
        for odd in _ODD.finditer(text):
            start, instead = odd.start(), _instead(text, odd)
            if _ACCENTS.fullmatch(odd[0]):
                if len(instead) != 1:  # no letter has it: a sign of its own
                    continue
                start -= 1
            if start > done:
                yield place + done, text[done:start]
            yield from ((place + start, letter) for letter in instead)
            done = odd.end()
        if done < len(text):
            yield place + done, text[done:]


def _instead(text: str, odd: re.Match[str]) -> str:
    """What is read for a sign: the letters that it joins, a letter with its accent, the hyphen of a divided word."""
    if _JOINED.fullmatch(odd[0]):
        return normalize("NFKC", odd[0])
    if _ACCENTS.fullmatch(odd[0]):
        return normalize("NFC", text[odd.start() - 1 : odd.end()]) if odd.start() else ""
    return "-" if odd[0] == _SOFT and odd.end() == len(text) else ""
