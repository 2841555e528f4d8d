"""Text folded for comparison, character for character: lower case, no accents, one kind of apostrophe and space."""

from __future__ import annotations

import re
import sys
import unicodedata
from functools import lru_cache

__all__ = ["fold", "fold_name", "lowered", "slug"]


def _folded(char: str) -> str:
    base = unicodedata.normalize("NFKD", char)[0]
    if base.isalnum():
        lower = base.lower()
        return lower if len(lower) == 1 else base
    return " "


class _Table(dict[int, str]):
    """Folds code points as they are met, so that any script works and only the common ones cost memory."""

    def __missing__(self, code: int) -> str:
        folded = _folded(chr(code)) if code <= sys.maxunicode else " "
        self[code] = folded
        return folded


_TABLE = _Table({code: _folded(chr(code)) for code in range(0x250)})
# Looking up each character takes ten times as long as a table of bytes, which does for nearly all text of papers:
# punctuation and operators are spaces as the question marks are that stand for them in Latin 1.
_USUAL = bytes(ord(_TABLE[code]) if code != ord("µ") else code for code in range(0x100))
_UNUSUAL = re.compile("([^\x00-´¶-ÿ\u2000-\u206f\u2200-\u22ff]+)")
_SPECIAL = str.maketrans(
    {
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ß": "ss",
        "ı": "i",
        "Œ": "oe",
        "Æ": "ae",
        "Ø": "o",
        "Ł": "l",
        "Đ": "d",
    }
)


def fold(text: str) -> str:
    """The text in lower case without accents, a space for all that is no letter or digit; lengths are kept.

    >>> fold("L'Équateur, États-Unis")
    'l equateur  etats unis'
    """
    parts = _UNUSUAL.split(text)
    if len(parts) == 1:
        return text.encode("latin-1", "replace").translate(_USUAL).decode("latin-1")
    return "".join(part.translate(_TABLE) if i % 2 else fold(part) for i, part in enumerate(parts))


def lowered(text: str) -> str:
    """The text in lower case, of the same length (``İ`` has no small letter of one character, and stays).

    >>> lowered("ÉTATS"), len(lowered("İ"))
    ('états', 1)
    """
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@lru_cache(maxsize=8192)
def fold_name(text: str) -> str:
    """Folded words with single spaces between them: a key under which spellings of a name meet.

    >>> fold_name("  Jürg  LAUBER-Œhl ")
    'jurg lauber oehl'
    """
    return " ".join(fold(text.translate(_SPECIAL)).split())


def slug(text: str, *, words: int = 12) -> str:
    """The tail of an IRI: folded words joined by hyphens, at most ``words`` of them.

    >>> slug("Ministre des affaires étrangères")
    'ministre-des-affaires-etrangeres'
    """
    return "-".join(re.findall(r"[a-z0-9]+", unicodedata.normalize("NFKD", fold_name(text)))[:words]) or "x"
