"""Where the words about somebody end in a row and what that person will speak on begins.

``NAME, Director, Body – What they talk about``; ``NAME (Body), « Title of a talk »``; ``NAME, post. Title of a talk``.
"""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["BEHIND_COLON", "BEHIND_DASH", "SENTENCE", "Bracketed", "bracket_before"]

_QUOTE = r"(?:[“\"]|«\s?)?[¿¡]?"
BEHIND_DASH = re.compile(
    rf"(?<=[^\s–—-])(?:\s*[–—]|\s+-|(?<=[a-zà-ÿ)])-(?=\s+[A-ZÀ-Þ]))\s+(?={_QUOTE}[\w'’]+,?(?:\s\S+){{3}})"
)
"""A dash, and several words that may be no post, body or state."""
BEHIND_COLON = re.compile(rf"(?<=[^\W\d_]|\))\s?:\s+(?={_QUOTE}[A-ZÀ-Þ][\w'’-]*,?(?:\s\S+){{2}})")
"""A colon, and words that may title a talk (``Director, Body, State: Title of a talk``)."""
SENTENCE = re.compile(rf"(?:(?<=[^\W\d_]{{3}})|(?<=\d{{4}})|(?<=\)))\.\s+(?={_QUOTE}[A-ZÀ-Þ][\w'’-]*\.?(?:\s\S+){{3}})")
"""Several words after a full stop behind a word or a year."""
_BRACKET = re.compile(
    r"\([^()]{2,120}\)(?P<mark>\s?[,:]|\s+[–—-]|)\s+(?:(?P<quoted>[«“\"][^«»“”\"]{8,}[»”\"])[\s.]*$|[A-ZÀ-Þ])"
)
_SMALL = re.compile(r"\s[a-zà-ÿ'’]{5,}")
_FEWEST, _FEW = 4, 2  # words of a title that has no quotation marks: behind a comma or none, behind a dash or a colon


class Bracketed(NamedTuple):
    """A bracket behind a name ends at ``end`` and a title begins at ``talk``, in quotation marks or not."""

    end: int
    talk: int
    quoted: bool


def bracket_before(chars: str, start: int, end: int) -> Bracketed | None:
    """The bracket that begins a stretch, where the title of a talk follows it: in quotation marks, or several words,
    one of them in small letters."""
    match = _BRACKET.match(chars, start, end) if chars[start : start + 1] == "(" else None
    if match is None:
        return None
    talk, quoted = match.start("quoted") if match["quoted"] else match.end() - 1, match["quoted"] is not None
    words = chars[talk:end]
    fewest = _FEWEST if match["mark"].strip() in ("", ",") else _FEW
    if not quoted and (len(words.split()) < fewest or _SMALL.search(words) is None):
        return None
    return Bracketed(match.start("mark"), talk, quoted)
