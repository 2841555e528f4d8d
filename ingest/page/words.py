"""Where a text's words begin, by their first letters: a pattern is tried where it may match instead of everywhere."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cached_property, lru_cache
from importlib import import_module
from itertools import chain
from typing import Any

__all__ = ["LETTERS", "Words", "beginning", "openings", "tried"]

LETTERS = 6
"""How many tell a pattern's words from most others that begin as they do; more make the lists of openings longer."""
_KEPT = 1 << 14  # beginnings of words about which is kept what was found, for each pattern
_ANY_CASE = int(re.IGNORECASE)
_WORD = re.compile(r"\w+")
_LOOKS_BEHIND = (r"(?<!\w)", r"(?<![\w")

# The parser of the standard library, which it keeps to itself: a Python that has it elsewhere looks everywhere.
_parser: Any = None
_codes: Any = None
with suppress(ModuleNotFoundError):
    _parser, _codes = import_module("re._parser"), import_module("re._constants")


def tried(pattern: re.Pattern[str], text: str, places: Iterable[int], end: int) -> Iterator[re.Match[str]]:
    """Matches that begin at one of these places (in order) and end before ``end``, none within the one before it."""
    reach = 0
    match_at = pattern.match
    for place in places:
        if place >= reach and (match := match_at(text, place, end)):
            yield match
            reach = match.end()


class Words:
    """The words of one text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """All matches in the text as ``finditer`` gives them, in a tenth of its time where :func:`openings` are known.

        >>> [m.start() for m in Words("said, unsaid, saying").matches(re.compile(r"(?<!\\w)sa(?:id|ying)"))]
        [0, 14]
        """
        letters = None if pattern.flags & _ANY_CASE else openings(pattern.pattern)
        if letters is None:
            yield from pattern.finditer(self.text)
            return
        yield from tried(pattern, self.text, self._starting(letters), len(self.text))

    def places(self, pattern: re.Pattern[str]) -> list[int]:
        """Where words begin that may begin a match, in order; where all words do when nothing is known of it."""
        letters = openings(pattern.pattern, amid_words=True)
        return sorted(chain.from_iterable(self._places.values())) if letters is None else self._starting(letters)

    def _starting(self, letters: frozenset[str]) -> list[int]:
        """Where words begin that have one of these beginnings, in order."""
        found = self._places.keys() & letters
        for begin in _shorter(letters):
            found.update(self._with(begin))
        return sorted(chain.from_iterable(map(self._places.__getitem__, found)))

    def _with(self, begin: str) -> list[str]:
        """The keys of the places that have a shorter beginning: they stand together in their order."""
        first = last = bisect_left(self._keys, begin)
        while last < len(self._keys) and self._keys[last].startswith(begin):
            last += 1
        return self._keys[first:last]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where words begin, by the characters that stand there, also those after a short word."""
        text, places = self.text, defaultdict[str, list[int]](list)
        for at in [word.start() for word in _WORD.finditer(text)]:
            places[text[at : at + LETTERS]].append(at)
        return places

    @cached_property
    def _keys(self) -> list[str]:
        return sorted(self._places)


@lru_cache(maxsize=1024)
def _shorter(letters: frozenset[str]) -> tuple[str, ...]:
    """The openings with which several beginnings of words may begin."""
    return tuple(begin for begin in letters if len(begin) < LETTERS)


def beginning(*patterns: re.Pattern[str]) -> Callable[[str], bool]:
    """Tells whether one of these patterns may match where a text goes on with these characters: the first
    :data:`LETTERS`.

    That is less to do than to try each of the pattern's hundred words, most of all for characters asked about before.
    """
    return _beginning(*(p.pattern for p in patterns))  # a pattern's own hash is made anew from all its code each time


@lru_cache(maxsize=256)
def _beginning(*patterns: str) -> Callable[[str], bool]:
    letters = [openings(pattern, amid_words=True) for pattern in patterns]
    begins = tuple(frozenset().union(*(known or () for known in letters)))

    @lru_cache(maxsize=_KEPT)
    def may_begin(first: str) -> bool:
        return None in letters or first.startswith(begins)

    return may_begin


@lru_cache(maxsize=1024)
def openings(pattern: str, *, amid_words: bool = False) -> frozenset[str] | None:
    """The first characters, six at most, of all that a pattern matches; None where it may match amid a word (unless
    asked for such, too), or where nothing is known of its first character.

    >>> sorted(openings(r"(?<!\\w)(?:to )?say(?:s|ing)(?!\\w)"))
    ['saying', 'says', 'to say']
    >>> openings(r"say"), openings(r"(?<!\\w)\\d+")
    (None, None)
    """
    if _parser is None or not (amid_words or pattern.startswith(_LOOKS_BEHIND)):
        return None
    items = _parser.parse(pattern)
    if not amid_words and items[0][0] is not _codes.ASSERT_NOT:  # in each of its alternatives
        return None
    growing, done = _extended(items, {""})
    found = frozenset(growing | done)
    return found if all(begin[:1].isalnum() for begin in found) else None


def _extended(items: Iterable[tuple[Any, Any]], begun: set[str]) -> tuple[set[str], set[str]]:
    """Beginnings after the items of a parsed pattern, those that more characters may follow, and those that end there
    as they are long enough or nothing is known of what follows."""
    growing, done = begun, set[str]()
    for code, value in items:
        growing, ended = _after(code, value, growing)
        done |= ended | {begin for begin in growing if len(begin) >= LETTERS}
        growing = {begin for begin in growing if len(begin) < LETTERS}
        if not growing:
            break
    return growing, done


def _after(code: Any, value: Any, begun: set[str]) -> tuple[set[str], set[str]]:
    """As :func:`_extended`, after one item."""
    characters = _characters(value if code is _codes.IN else [(code, value)])
    if characters:
        return {begin + one for begin in begun for one in characters}, set()
    if code is _codes.FAILURE or (code is _codes.ASSERT_NOT and not value[1]):  # "(?!)", a list without entries
        return set(), set()
    if code is _codes.SUBPATTERN and not value[1]:  # no flags of its own
        return _extended(value[-1], begun)
    if code is _codes.BRANCH:
        each = [_extended(branch, begun) for branch in value[1]]
        return set().union(*(growing for growing, _ in each)), set().union(*(done for _, done in each))
    if code in (_codes.MAX_REPEAT, _codes.MIN_REPEAT):
        growing, done = _extended(value[2], begun)
        if value[1] != 1:  # the same may follow again
            growing, done = set(), done | growing
        return (growing if value[0] else growing | begun), done
    return (begun, set()) if code in (_codes.ASSERT, _codes.ASSERT_NOT, _codes.AT) else (set(), begun)


def _characters(items: list[tuple[Any, Any]]) -> list[str]:
    """Those of which one stands there; none where more than a few may."""
    return [chr(value) for _, value in items] if all(code is _codes.LITERAL for code, _ in items) else []
