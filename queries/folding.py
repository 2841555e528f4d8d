"""Names as people type them: without case, accents, kinds of apostrophe, order of words or small words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

__all__ = ["folded", "may_hold", "telling", "words"]

_WORD = re.compile(r"\w+(?:\.\w+)*")
# Articles and prepositions of English, French and Spanish: never what tells two names apart.
_SMALL = frozenset((
    "a", "and", "d", "da", "de", "del", "des", "du", "e", "el",
    "en", "et", "in", "l", "la", "las", "le", "les", "los",
    "of", "on", "para", "por", "pour", "sobre", "sur", "the", "y",
))  # fmt: skip


def folded(text: str) -> str:
    """The text in lower case, without accents, one space between words.

    >>> folded("Déclaration de New  York")
    'declaration de new york'
    """
    return " ".join(_WORD.findall(_plain(text)))


def may_hold(text: str, some: Iterable[str]) -> bool:
    """Whether any of some folded words may be one of the text's: far sooner told than what the words are."""
    plain = _plain(text)
    return any(word in plain for word in some)


def _plain(text: str) -> str:
    apart = text.casefold()
    if apart.isascii():
        return apart
    apart = unicodedata.normalize("NFKD", apart.replace("œ", "oe"))
    return "".join(char for char in apart if not unicodedata.combining(char))


@lru_cache(maxsize=1 << 14)
def telling(text: str) -> str:
    """The folded text without small words, in its order; all of it where nothing else is left.

    >>> telling("la Déclaration de New York")
    'declaration new york'
    """
    found = folded(text).split()
    return " ".join(word for word in found if word not in _SMALL) or " ".join(found)


@lru_cache(maxsize=1 << 14)
def words(text: str) -> frozenset[str]:
    """The folded words that carry meaning; all of them where none does.

    >>> sorted(words("the New York Declaration, §63"))
    ['63', 'declaration', 'new', 'york']
    """
    return frozenset(telling(text).split())
