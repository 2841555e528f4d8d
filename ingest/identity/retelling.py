"""Which statements of different documents are one: in nearly the same words, of the same speaker or for the same state.

Each is compared with the first of every group that shares a hash with it, and is paired with that one only: the pairs,
and the work, grow with the statements and not with their square. First it is only noted which hashes come again, as
most don't: next to nothing is kept of statements that nobody else reports. Language versions of one paper share no
words, but the numbers of their paragraphs: there, a speaker's statements are paired in their order.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ingest.records import Conversion
from ingest.sketch import resemblance

__all__ = ["Echoes", "Pairs", "Place", "Telling", "pair_tellings"]

Place = tuple[str, int]
"""Slug of a document, and the number of a statement in it."""

_PARAGRAPH = re.compile(r"p\d+(?:-\d+)?")
_SAME_STATEMENT = 0.7
_TELLING = 4
"""Of two sketches of twelve hashes, nine of which they share, the smallest shared one is among the first four of each;
shorter sketches need fewer."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One statement as one document reports it; ``ref`` is its own, ``sketch`` that of its words, ``part`` the path of
    the part that holds it."""

    place: Place
    ref: str
    who: str
    recommends: bool
    sketch: array[int]
    part: str | None = None

    def is_retold_by(self, other: Telling) -> bool:
        """Whether the other one, of another document, is of the same speaker and in nearly the same words."""
        return self.place[0] != other.place[0] and resemblance(self.sketch, other.sketch) >= _SAME_STATEMENT


class Echoes:
    """Which hashes of sketches stand in several: never wrong of those that do, seldom of others.

    It takes eight megabytes, however many statements there are.
    """

    def __init__(self) -> None:
        self._values = _Sieve()

    def add(self, conversion: Conversion) -> None:
        """Note those of one document's statements."""
        for statement in conversion.statements:
            self._values.add(statement.sketch[:_TELLING])

    def of(self, sketch: Sequence[int]) -> list[int]:
        """Those hashes of a sketch, one of which any report of the same statement has among its own."""
        return [value for value in sketch[:_TELLING] if self._values.had_again(value)]


class Pairs:
    """Statements of two documents that are one; ``refs``: those of all of them, by place."""

    def __init__(self) -> None:
        self._others: defaultdict[Place, set[Place]] = defaultdict(set)
        self.refs: dict[Place, str] = {}

    def add(self, one: Telling, other: Telling) -> None:
        """Note that two are one."""
        self._others[one.place].add(other.place)
        self._others[other.place].add(one.place)
        self.refs |= {one.place: one.ref, other.place: other.ref}

    def pair_paragraphs(self, tellings: Iterable[Telling], others: Iterable[Telling]) -> None:
        """Pair those of two language versions: a speaker's, in order, where paragraphs of one number have as many."""
        here, there = _by_paragraph(tellings), _by_paragraph(others)
        for key in here:
            if len(here[key]) == len(there[key]):
                for one, other in zip(here[key], there[key], strict=True):
                    self.add(one, other)

    def alternates(self) -> dict[Place, tuple[Place, ...]]:
        """The places of statements that others tell as well, each with those of the others, all in order."""
        return {place: tuple(sorted(others)) for place, others in sorted(self._others.items())}


def pair_tellings(tell: Callable[[], Iterable[Telling]], echoes: Echoes) -> Pairs:
    """The statements that several documents tell in nearly the same words.

    ``tell`` gives all tellings in the order of documents and places, as often as it is called: first it is found out
    what the same speakers say again. ``echoes`` has noted all their sketches.
    """
    pairs, said_again = Pairs(), _Sieve()
    for telling in tell():
        said_again.add(_marks(telling, echoes))
    firsts: dict[int, tuple[Telling, ...]] = {}
    for telling in tell():
        marks = [mark for mark in _marks(telling, echoes) if said_again.had_again(mark)]
        first = next(_retold(telling, (firsts.get(mark, ()) for mark in marks)), None)
        if first is None:
            for mark in marks:
                firsts[mark] = (*firsts.get(mark, ()), telling)
        else:
            pairs.add(first, telling)
    return pairs


def _by_paragraph(tellings: Iterable[Telling]) -> defaultdict[tuple[str, str, bool], list[Telling]]:
    """Those in numbered paragraphs, by paragraph, speaker and whether they recommend, in text order."""
    found: defaultdict[tuple[str, str, bool], list[Telling]] = defaultdict(list)
    for telling in tellings:
        if telling.who and telling.part and _PARAGRAPH.fullmatch(telling.part):
            found[telling.part, telling.who, telling.recommends].append(telling)
    return found


def _marks(telling: Telling, echoes: Echoes) -> list[int]:
    """Numbers, one of which any report of the same statement of the same speaker has, too."""
    return [hash((value, telling.recommends, telling.who)) for value in echoes.of(telling.sketch)]


def _retold(telling: Telling, buckets: Iterable[Sequence[Telling]]) -> Iterator[Telling]:
    near = {first.place: first for bucket in buckets for first in bucket}
    return (first for first in near.values() if first.is_retold_by(telling))


class _Sieve:
    """Which numbers came more than once: never wrong of those that did, seldom of others, in memory that stays."""

    _BITS = 25

    def __init__(self) -> None:
        self._once = bytearray(1 << self._BITS - 3)
        self._again = bytearray(1 << self._BITS - 3)

    def add(self, numbers: Iterable[int]) -> None:
        """Count some."""
        for number in numbers:
            place, bit = self._place(number)
            self._again[place] |= self._once[place] & bit
            self._once[place] |= bit

    def had_again(self, number: int) -> bool:
        """Whether it came more than once."""
        place, bit = self._place(number)
        return bool(self._again[place] & bit)

    def _place(self, number: int) -> tuple[int, int]:
        # Sketches hold the smallest hashes, so that the upper bits of most are alike.
        bits = number & (1 << self._BITS) - 1
        return bits >> 3, 1 << (bits & 7)
