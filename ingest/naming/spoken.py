"""Words in capitals that may be spoken, as surnames are and few acronyms."""

from __future__ import annotations

import re

__all__ = ["VOWEL", "is_of_surname", "is_shouted", "may_be_said"]

VOWEL = re.compile(r"[aeiouyà-ÿAEIOUYÀ-ÆÈ-ÏÒ-ØÙ-Ý]")
_CONSONANT = re.compile(r"[^AEIOUYÀ-ÆÈ-ÏÒ-ØÙ-Ý]")
_ACRONYM = 6  # letters of one
_OF_SURNAMES = frozenset(("dos", "das", "do", "della"))
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
