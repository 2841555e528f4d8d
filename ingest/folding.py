"""Text folded for comparison, character for character: lower case, no accents, one kind of apostrophe and space."""

from __future__ import annotations

import codecs
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
# To look up each character takes ten times as long as a table of bytes, which does for papers in Latin letters.
_USUAL = "cp1252"
_FOLDED_BYTES = b"".join(
    _folded(bytes([code]).decode(_USUAL, "replace")).encode(_USUAL, "replace") for code in range(0x100)
)
_MICRO = "µ"  # the one of them that folds to a letter of another alphabet


def _fold_unusual(error: UnicodeError) -> tuple[str, int]:
    """Folds a run of characters that the table of bytes lacks; where letters are left that it lacks too, it fails."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return error.object[error.start : error.end].translate(_TABLE), error.end


codecs.register_error("diplograph.fold", _fold_unusual)
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
    if text.isascii():
        return text.encode().translate(_FOLDED_BYTES).decode()
    try:
        usual = text.encode(_USUAL, "diplograph.fold")
    except UnicodeEncodeError:
        return text.translate(_TABLE)
    return text.translate(_TABLE) if _MICRO in text else usual.translate(_FOLDED_BYTES).decode(_USUAL)


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


@lru_cache(maxsize=8192)
def slug(text: str, *, words: int = 12) -> str:
    """The tail of an IRI: folded words joined by hyphens, at most ``words`` of them.

    >>> slug("Ministre des affaires étrangères")
    'ministre-des-affaires-etrangeres'
    """
    return "-".join(re.findall(r"[a-z0-9]+", unicodedata.normalize("NFKD", fold_name(text)))[:words]) or "x"
