"""Spaces that a typist doubled within a sentence (``the  minister said``), which part no columns."""

from __future__ import annotations

import re

__all__ = ["single_spaces"]

# Between two words in small letters, or behind a short one that leads on (``of  Quayton``): no column ends so, but an
# hour's may (``9 h  Opening``).
_DOUBLED = re.compile(
    r"(?<= )(?: {1,2})(?=[^\W\d_])"
    r"(?:(?<=[a-zà-ÿ,'’] {2})|(?<=[a-zà-ÿ,'’] {3}))"
)
_WORD_BEFORE = re.compile(r"(?:^|(?<=[\s('’«\"“]))(?P<word>[^\W\d_][\w'’-]*),?\s*$")
_HOUR_BEFORE = re.compile(r"\d\s?$")
_LEADS_ON = 3  # letters of such a short word
_REACH = 40


def single_spaces(start: int, text: str) -> list[tuple[int, str]]:
    """The text in pieces without such spaces, each with its place; ``start`` is that of the text."""
    pieces, cursor = [], 0
    for gap in _DOUBLED.finditer(text):
        if _is_typed(text, gap):
            pieces.append((start + cursor, text[cursor : gap.start()]))
            cursor = gap.end()
    pieces.append((start + cursor, text[cursor:]))
    return pieces


def _is_typed(text: str, gap: re.Match[str]) -> bool:
    before = _WORD_BEFORE.search(text, max(0, gap.start() - _REACH), gap.start())
    if before is None or _HOUR_BEFORE.search(text, max(0, before.start() - 2), before.start()):
        return False
    word, goes_on = before["word"], text[gap.end()].islower()
    if word[0].isupper():
        return goes_on and len(word) <= _LEADS_ON and not word.isupper()
    return goes_on or (len(word) <= _LEADS_ON and "," not in before[0])
