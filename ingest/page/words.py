"""Where a text's words begin, by their first letters: a pattern is tried where it may match instead of everywhere."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cached_property, lru_cache
from importlib import import_module
from itertools import chain, dropwhile, takewhile
from typing import Any

from ingest.caching import cached

__all__ = ["LETTERS", "Words", "beginning", "openings", "tried"]

LETTERS = 6
"""How many tell a pattern's words from most others that begin as they do; more make the lists of openings longer."""
_KEPT = 1 << 14  # beginnings of words about which is kept what was found, for each pattern
_ANY_CASE = int(re.IGNORECASE)
_WORD = re.compile(r"\w+")
_LOOKS_BEHIND = (r"(?<!\w)", r"(?<![\w")
_HOLDS = "\0"  # in an opening, between what a match begins with and what the word after that has somewhere
_FEWEST = 3  # letters of the latter: fewer are in too many words
_FEW = 10  # characters of a range: figures, no letters
_TO_END = re.compile(r"\w*$")
_SPACES = tuple(c for c in map(chr, range(0x3001)) if c.isspace() and c != " ")  # what else a pattern's blank may be

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
        self._capitals: list[int] | None = None

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """All matches in the text as ``finditer`` gives them, in a tenth of its time where :func:`openings` are known.

        >>> [m.start() for m in Words("said, unsaid, saying").matches(re.compile(r"(?<!\\w)sa(?:id|ying)"))]
        [0, 14]
        """
        letters = None if pattern.flags & _ANY_CASE else openings(pattern.pattern)
        if letters is None:
            yield from pattern.finditer(self.text)
            return
        yield from tried(pattern, self.text, self.starting(letters), len(self.text))

    def places(self, pattern: re.Pattern[str]) -> list[int]:
        """Where words begin that may begin a match, in order; where all words do when nothing is known of it."""
        letters = openings(pattern.pattern, amid_words=True)
        return self.every if letters is None else self.starting(letters)

    def in_capitals(self, pattern: re.Pattern[str], written: str) -> list[int]:
        """Of these places those where ``written``, this text with its capitals, has one; asked of all words once."""
        places = self.places(pattern)
        if places is not self.every:
            return [at for at in places if written[at].isupper()]
        if self._capitals is None:
            self._capitals = [at for at in places if written[at].isupper()]
        return self._capitals

    def starting(self, letters: frozenset[str]) -> list[int]:
        """Where words begin that have one of these openings, in order."""
        whole, shorter, holding = _parted(letters)
        found = self._places.keys() & whole
        for begin in shorter:
            found.update(self._with(begin))
        places = chain.from_iterable(map(self._places.__getitem__, found))
        held = chain.from_iterable(self._holding(*each) for each in holding)
        return sorted({*places, *held} if holding else places)

    def _holding(self, held: str, begins: tuple[tuple[str, int], ...]) -> Iterator[int]:
        """Where openings of two parts stand, of which the second is the same: ``begins`` are the first parts, with how
        much of each stands before the word that holds the second."""
        text, every = self.text, self.every
        at = text.find(held)
        while at >= 0:
            i = bisect_left(every, at)
            word = every[i - 1] if i else at
            for begin, before in begins if _WORD.fullmatch(text, word, at) else ():
                place = word - before
                apart = place >= 0 and not (place and _WORD.match(text[place - 1]))
                if apart and self._spaced.startswith(begin, place):
                    yield place
            at = text.find(held, at + 1)

    def _with(self, begin: str) -> list[str]:
        """The keys of the places that have a shorter beginning: they stand together in their order."""
        first = last = bisect_left(self._keys, begin)
        while last < len(self._keys) and self._keys[last].startswith(begin):
            last += 1
        return self._keys[first:last]

    @cached_property
    def every(self) -> list[int]:
        """Where all words begin, in order."""
        return list(map(re.Match.start, _WORD.finditer(self.text)))

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where words begin, by the characters that stand there, also those after a short word."""
        text, places = self._spaced, defaultdict[str, list[int]](list)
        for at in self.every:
            places[text[at : at + LETTERS]].append(at)
        return places

    @cached_property
    def _spaced(self) -> str:
        """The text with a blank for each white space, as openings have it."""
        return _spaced(self.text)

    @cached_property
    def _keys(self) -> list[str]:
        return sorted(self._places)


@lru_cache(maxsize=1024)
def _parted(
    letters: frozenset[str],
) -> tuple[frozenset[str], tuple[str, ...], tuple[tuple[str, tuple[tuple[str, int], ...]], ...]]:
    """All openings, those with which several beginnings of words may begin, and those of two parts, by the second:
    the first parts, and how much of each stands before the word that holds the second."""
    whole = frozenset(map(_spaced, letters))
    shorter = tuple(begin for begin in whole if len(begin) < LETTERS and _HOLDS not in begin)
    holding = defaultdict[str, list[tuple[str, int]]](list)
    for begin, _, held in (opening.partition(_HOLDS) for opening in whole if _HOLDS in opening):
        holding[held].append((begin, len(_TO_END.sub("", begin))))
    return whole, shorter, tuple((held, tuple(begins)) for held, begins in holding.items())


def _spaced(text: str) -> str:
    for space in _SPACES:
        text = text.replace(space, " ")
    return text


def beginning(*patterns: re.Pattern[str]) -> Callable[[str], bool]:
    """Tells whether one of these patterns may match where a text goes on with these characters: the first
    :data:`LETTERS`.

    That is less to do than to try each of the pattern's hundred words, most of all for characters asked about before.
    """
    return _beginning(*(p.pattern for p in patterns))  # a pattern's own hash is made anew from all its code each time


@lru_cache(maxsize=256)
def _beginning(*patterns: str) -> Callable[[str], bool]:
    letters = [openings(pattern, amid_words=True) for pattern in patterns]
    # The first characters don't tell what the word holds after them.
    every = set[str]().union(*({""} if known is None else known for known in letters))
    begins = {_spaced(begin.partition(_HOLDS)[0]) for begin in every}
    lengths = sorted({len(begin) for begin in begins})

    @lru_cache(maxsize=_KEPT)
    def may_begin(first: str) -> bool:
        first = first if first.isprintable() else _spaced(first)
        return any(first[:length] in begins for length in lengths)

    return may_begin


@lru_cache(maxsize=1024)
def openings(pattern: str, *, amid_words: bool = False) -> frozenset[str] | None:
    """The first characters, six at most, of all that a pattern matches; None where it may match amid a word (unless
    asked for such, too), or where nothing is known of its first character.

    Behind a null character stands what the word has somewhere after them, or what follows it, where any letters may
    stand between. A blank stands for any white space.

    >>> sorted(openings(r"(?<!\\w)(?:to )?say(?:s|ing)(?!\\w)"))
    ['saying', 'says', 'to say']
    >>> openings(r"(?<!\\w)(?:the )[a-z]{4,}ologists?(?!\\w)")
    frozenset({'the \\x00ologis'})
    >>> openings(r"say"), openings(r"(?<!\\w)\\d+")
    (None, None)
    """
    if _parser is None or not (amid_words or pattern.startswith(_LOOKS_BEHIND)):
        return None
    found = cached(f"openings {amid_words} {pattern}", lambda: _openings(pattern, amid_words=amid_words))
    return None if found is None else frozenset(found)


def _openings(pattern: str, *, amid_words: bool) -> list[str] | None:
    items = _parser.parse(pattern)
    if not amid_words and items[0][0] is not _codes.ASSERT_NOT:  # in each of its alternatives
        return None
    growing, done = _extended(items, {""})
    found = growing | done
    return sorted(found) if all(begin[:1].isalnum() or begin[:1] == _HOLDS for begin in found) else None


def _extended(items: Iterable[tuple[Any, Any]], begun: set[str]) -> tuple[set[str], set[str]]:
    """Beginnings after the items of a parsed pattern, those that more characters may follow, and those that end there
    as they are long enough or nothing is known of what follows."""
    growing, done = begun, set[str]()
    items = list(items)
    for i, (code, value) in enumerate(items):
        growing, ended = _after(code, value, growing)
        held = _held(items[i : i + 1 + LETTERS]) if ended else ""
        done |= {begin + held for begin in ended} | {begin for begin in growing if len(begin) >= LETTERS}
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
    if code is _codes.IN and value == [(_codes.CATEGORY, _codes.CATEGORY_SPACE)]:
        begun = {f"{begin} " for begin in begun}
    return (begun, set()) if code in (_codes.ASSERT, _codes.ASSERT_NOT, _codes.AT) else (set(), begun)


def _held(items: list[tuple[Any, Any]]) -> str:
    """What follows letters that may be any, in the same word or behind a blank; nothing where the first item is no such
    letters."""
    code, value = items[0]
    if code not in (_codes.MAX_REPEAT, _codes.MIN_REPEAT) or not _are_letters(value[2]):
        return ""
    after = dropwhile(lambda item: _are_letters([item]), items[1:])  # "[óo]log": one of them is a letter more
    literal = (chr(value) for _, value in takewhile(lambda item: item[0] is _codes.LITERAL, after))
    # "[a-z]+ without borders": the word after it tells as much.
    held = "".join(takewhile(lambda char: char.isalpha() or char == " ", literal))
    return _HOLDS + held if len(held.strip()) >= _FEWEST else ""


def _are_letters(items: list[tuple[Any, Any]]) -> bool:
    """Whether this is one set of small letters."""
    if len(items) != 1 or items[0][0] is not _codes.IN:
        return False
    ends = {_codes.LITERAL: lambda value: (value,), _codes.RANGE: tuple}
    return all(code in ends and all(chr(end).islower() for end in ends[code](value)) for code, value in items[0][1])


def _characters(items: list[tuple[Any, Any]]) -> list[str]:
    """Those of which one stands there; none where more than a few may."""
    found: list[str] = []
    for code, value in items:
        low, high = value if code is _codes.RANGE else (value, value)
        if code not in (_codes.LITERAL, _codes.RANGE) or high - low >= _FEW:
            return []
        found += map(chr, range(low, high + 1))
    return found
