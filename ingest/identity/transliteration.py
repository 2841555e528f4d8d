"""Names from other scripts under several spellings in Latin letters: *Muhammad El Sayyid* is *Mohamed Elsayed*.

Given names are one by a list of such names or where letters stand for the same sound (``ou`` and ``u``, ``sch`` and
``sh``); other names may also differ in vowels that no script writes, and in how their parts are joined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from ingest.registry import load_spellings

__all__ = ["alike", "of_two_genders", "sounds"]

_KEPT = 4096
_VOWELS = "aeiou"
_RUNS = re.compile(r"[aeiou]+|[^aeiou]+")
_UNHEARD = re.compile(r"(?<![sct])h")
_OF_TWO = "- "  # before the second part of a given name of two
_FEWEST = 3  # consonants of a name in which vowels may differ, and letters of one that ends in one or not


@cache
def _data() -> dict[str, Any]:
    """Letters that stand for one sound, and given names in all their spellings."""
    found = load_spellings()
    found["letters"] = [(re.compile(pattern), letters) for pattern, letters in found["letters"]]
    found["servant"], found["servants"] = re.compile(found["servant"]), re.compile(found["servants"])
    found["near"], found["articles"] = frozenset(found["near"]), frozenset(found["articles"])
    names = (line.split() for line in found["given"])
    found["given"] = {spelling: spellings[0] for spellings in names for spelling in spellings}
    return found


@lru_cache(maxsize=_KEPT)
def _sound(word: str) -> str:
    """A word with one letter for what is spelt in several ways."""
    for pattern, letters in _data()["letters"]:
        word = pattern.sub(letters, word)
    return word


@lru_cache(maxsize=_KEPT)
def _parts(words: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The sounds of a given name, and those that the other names may have, in one word."""
    given, rest = _split(words)
    both, *each = _data()["either"]
    return given, tuple(sorted({_sound(_UNHEARD.sub("", rest.replace(both, sound))) for sound in each}))


def _split(words: tuple[str, ...]) -> tuple[str, str]:
    """The sounds of a given name, and the letters of the other names in one word."""
    data = _data()
    first, rest = words[0], list(words[1:])
    servant = data["servant"].match(first)
    if data["servants"].fullmatch(first) and len(rest) > 1:
        rest = rest[1:] if rest[0] in data["articles"] and len(rest) > 2 else rest
        return f"{_OF_TWO}{_bare(rest[0])}", "".join(rest[1:])
    if servant and len(first) > servant.end() + 2:
        return f"{_OF_TWO}{_bare(first[servant.end() :])}", "".join(rest)
    return data["given"].get(first) or _sound(first), "".join(rest)


def _bare(word: str) -> str:
    """The consonants of a word."""
    return "".join(letter for letter in _sound(word) if letter not in _VOWELS)


def sounds(words: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Marks, one of which any other spelling of a name of two words at least has, too."""
    if len(words) > 1 and len(words[0]) > 1:
        given, others = _parts(words)
        for sound in others:
            yield given, "".join(letter for letter in sound if letter not in _VOWELS)


def alike(ones: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two names, in folded words, may be two spellings of one.

    >>> alike(("muhammad", "el", "sayyid"), ("mohamed", "elsayed")), alike(("hassan", "ali"), ("hussein", "ali"))
    (True, False)
    """
    if min(len(ones), len(others)) < 2 or min(len(ones[0]), len(others[0])) < 2:
        return False
    (given, mine), (called, theirs) = _parts(ones), _parts(others)
    return given == called and any(_fits(one, other) for one in mine for other in theirs)


def _fits(one: str, other: str) -> bool:
    """Whether two words differ in vowels alone that may stand for each other."""
    if one == other:
        return True
    ones, others = _RUNS.findall(_without_mute(one)), _RUNS.findall(_without_mute(other))
    if len(ones) != len(others) or sum(len(run) for run in ones if run[0] not in _VOWELS) < _FEWEST:
        return False
    return all(a == b or _near(a, b) for a, b in zip(ones, others, strict=True))


def _without_mute(word: str) -> str:
    """Without the vowel at the end that some spelling sets behind a consonant."""
    mute = word.endswith(_data()["mute"]) and len(word) > _FEWEST and word[-2] not in _VOWELS
    return word[:-1] if mute else word


def _near(a: str, b: str) -> bool:
    if a[0] not in _VOWELS or b[0] not in _VOWELS:
        return False
    return all(x == y or "".join(sorted((x, y))) in _data()["near"] for x, y in ((a[0], b[0]), (a[-1], b[-1])))


def of_two_genders(one: str, other: str) -> bool:
    """Whether given names are those of a woman and a man by their ends (``mario`` and ``maria``)."""
    end = _data()["woman"]
    woman, man = sorted((one, other), key=lambda name: not name.endswith(end))
    return woman.endswith(end) and man in (woman[:-1], woman[:-1] + _data()["man"]) and len(man) >= _FEWEST
