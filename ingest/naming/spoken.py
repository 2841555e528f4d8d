"""Words in capitals that may be spoken, as surnames are and few acronyms."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["VOWEL", "in_capitals", "is_of_surname", "is_shouted", "may_be_said", "of_acronym"]

VOWEL = re.compile(r"[aeiouyà-ÿAEIOUYÀ-ÆÈ-ÏÒ-ØÙ-Ý]")
_CONSONANT = re.compile(r"[^AEIOUYÀ-ÆÈ-ÏÒ-ØÙ-Ý]")
_ACRONYM = 6  # letters of one
_OF_SURNAMES = frozenset(("dos", "das", "do", "della"))
_WITHIN = frozenset(
    ("DE", "DEL", "DU", "DES", "DI", "DA", "LA", "LE", "LOS", "LAS", "VAN", "DER", "DEN", "VON", "EL", "AL")
)
_OF_NAME = 5  # words in capitals of a name
_BEFORE_TOWNS = frozenset(("de", "del", "di", "du", "da"))
_SAID = 3  # letters of an acronym that looks like a word


def is_shouted(words: list[str]) -> bool:
    """Whether a short last word in capitals is a surname rather than an acronym: vowels in each such word, and a word
    beside it that is no acronym either."""
    capitals = [word for word in words if word.isupper() and word.isalpha() and 1 < len(word) <= _ACRONYM]
    spoken = all(VOWEL.search(word) and _CONSONANT.search(word) and len(word) > 2 for word in capitals[-1:])
    return spoken and any(len(word) > 2 and VOWEL.search(word) for word in words[:-1])


def may_be_said(word: str) -> bool:
    """Whether letters in capitals may be spoken as a word, as few acronyms of more than three are."""
    return len(word) > _SAID and bool(VOWEL.search(word) and _CONSONANT.search(word))


def is_of_surname(words: list[re.Match[str]], i: int) -> bool:
    """Whether a word in capitals behind a particle is a surname's: the particle is, or another such word follows."""
    return words[i - 1][0] in _OF_SURNAMES or (i + 1 < len(words) and words[i + 1][0].isupper())


def of_acronym(words: list[str]) -> bool:
    """Whether words are a body's acronym and its town (``GIZ de Quai Neuf``), and no surname in capitals."""
    acronym = 1 < len(words[0]) <= _ACRONYM and words[0].isupper() and words[0].isalpha()
    return acronym and len(words) > 1 and words[1] in _BEFORE_TOWNS and not any(map(str.isupper, words[2:]))


def in_capitals(words: list[str]) -> Iterator[str]:
    """The words in capitals, as they begin sentences, but no particle amid those of a surname (``Ana ROE DE QUAI``)."""
    titled = len(words) > _OF_NAME and words[0].isupper()  # "HUMAN MOBILITY OF THE QUAYS"
    for i, word in enumerate(words):
        within = not titled and 0 < i < len(words) - 1 and word in _WITHIN and words[i + 1].isupper()
        if word.isupper() and not within:
            yield word.strip(",").capitalize()
