"""Where a text's words begin, by their first letters: a pattern is tried where it may match instead of everywhere."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cached_property, lru_cache
from importlib import import_module
from typing import Any

__all__ = ["Words", "may_match", "openings", "tried"]

_LETTERS = 3
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
    for place in places:
        match = pattern.match(text, place, end) if place >= reach else None
        if match:
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
        letters = None if pattern.flags & re.IGNORECASE else openings(pattern.pattern)
        if letters is None:
            yield from pattern.finditer(self.text)
            return
        yield from tried(pattern, self.text, self._starting(letters), len(self.text))

    def _starting(self, letters: Iterable[str]) -> list[int]:
        """Where words begin that have one of these beginnings, in order."""
        found = {key for begin in letters for key in self._beginning.get(begin, ())}
        return sorted(at for key in found for at in self._places[key])

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where words begin, by the characters that stand there, also those after a short word."""
        places = defaultdict(list)
        for at in [word.start() for word in _WORD.finditer(self.text)]:
            places[self.text[at : at + _LETTERS]].append(at)
        return places

    @cached_property
    def _beginning(self) -> dict[str, list[str]]:
        """The keys of the places by their own first characters, one to all of them."""
        beginning = defaultdict(list)
        for key in self._places:
            for length in range(1, len(key) + 1):
                beginning[key[:length]].append(key)
        return beginning


def may_match(pattern: re.Pattern[str], text: str, at: int) -> bool:
    """Whether the first characters at a place are such as a pattern begins with, where that is known.

    That is less to do than to try each of its hundred words.
    """
    letters = openings(pattern.pattern, amid_words=True)
    return letters is None or not letters.isdisjoint((text[at : at + 1], text[at : at + 2], text[at : at + _LETTERS]))


@lru_cache(maxsize=1024)
def openings(pattern: str, *, amid_words: bool = False) -> frozenset[str] | None:
    """The first characters, three at most, of all that a pattern matches; None where it may match amid a word (unless
    asked for such, too), or where nothing is known of its first character.

    >>> sorted(openings(r"(?<!\\w)(?:to )?say(?:s|ing)(?!\\w)"))
    ['say', 'to ']
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
        done |= ended | {begin for begin in growing if len(begin) >= _LETTERS}
        growing = {begin for begin in growing if len(begin) < _LETTERS}
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
