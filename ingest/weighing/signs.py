"""What stands around somebody's name in a paper, as signs that can be counted and weighed.

A sign is a word or a word's beginning with its place (``left:moder``, ``begins:panel``), a mark beside the name, its
place in the line, or what is known already: who else takes part nearby, whether words of this person are told. Nothing
here is of one language; words are cut short so that their forms, and their kin in other languages, are one sign.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from ingest.folding import fold
from ingest.values import value

__all__ = ["NamedAt", "PartAt", "Signs", "of_rules"]

_REACH = 160  # code points to each side of a name in its line
_NEAR = 300  # code points to the next who takes part
_BESIDE, _NEXT = 200, 25  # code points to the next who is named, and to one right beside
_STEM, _SHORTEST = 6, 3  # letters of a word that make a sign
_WORDS, _PLACED, _FIRST = 8, 3, 4  # words to a side, those whose place counts, words that begin a sentence
_HEADS, _HEAD = 12, 200  # lines up to one that ends with a colon, code points of that line
_LONG, _MIDDLE = 200, 90  # code points of lines
_WORD = re.compile(rf"[^\W\d_]{{{_SHORTEST},}}")
_SENTENCE = re.compile(r"(?<=[a-zà-ÿ\d)»”\"]{2}[.?!;])\s+(?=[A-ZÀ-Þ«“\"])")
_BULLET = re.compile(r"\s*[-•*–—▪·►o]\s")
_HOUR = re.compile(r"\b\d{1,2}\s?[:.hH]\s?\d{2}\b")
_OPEN_QUOTE = re.compile(r"[“«\"][^”»\"]*$")
_OPEN_BRACKET = re.compile(r"\([^()]*$")


@value
class NamedAt:
    """A place in the source, by code points, where somebody is named, and what rules know of it."""

    start: int
    end: int
    person: str
    known: tuple[str, ...] = ()


@value
class PartAt:
    """Where a rule shows that somebody takes part, and in which role."""

    start: int
    person: str
    role: str


class Signs:
    """Tells the signs of each name in one paper.

    ``said``: whose words the paper tells, and the stretches that do.
    """

    def __init__(
        self,
        text: str,
        kind: str,
        named: Sequence[NamedAt],
        parts: Sequence[PartAt],
        said: Iterable[tuple[str, int, int]],
    ) -> None:
        self._text = text
        self._kind = kind
        self._named = sorted(named, key=lambda n: n.start)
        self._parts = sorted(parts, key=lambda p: p.start)
        self._part_starts = [p.start for p in self._parts]
        self._parts_of = defaultdict[str, list[PartAt]](list)
        for part in self._parts:
            self._parts_of[part.person].append(part)
        self._said = sorted((start, end, person) for person, start, end in said)
        self._said_starts = [start for start, _, _ in self._said]
        self._longest = max((end - start for start, end, _ in self._said), default=0)
        self._speaking = {person for _, _, person in self._said if person}
        self._lines = [0, *(m.end() for m in re.finditer("\n", text)), len(text) + 1]
        self._heads: dict[int, int | None] = {}
        self._times = Counter(n.person for n in named)
        self._on_line = Counter(self._line(n.start) for n in named)

    def each(self, wanted: Callable[[NamedAt], bool] = lambda _: True) -> Iterator[tuple[NamedAt, list[str]]]:
        """Each name that is wanted, in text order, with its signs."""
        times = Counter[str]()
        for i, name in enumerate(self._named):
            before = times[name.person]
            times[name.person] += 1
            if not wanted(name):
                continue
            given = self.parts_at(name)
            yield name, [*self._of_place(i), *self._of_words(i), *self._of_others(i, given, before), *name.known]

    def parts_at(self, name: NamedAt) -> list[PartAt]:
        """In what the rules say that somebody takes part, shown at this name or at an honorific before it."""
        low = bisect_left(self._part_starts, name.start - 3)
        return self._parts[low : bisect_left(self._part_starts, name.end)]

    def _line(self, at: int) -> int:
        return bisect_right(self._lines, at) - 1

    def _around(self, i: int) -> tuple[int, int]:
        """The stretch around a name, within its line, that no other name cuts off."""
        name = self._named[i]
        line = self._line(name.start)
        low, high = max(self._lines[line], name.start - _REACH), min(self._lines[line + 1] - 1, name.end + _REACH)
        if i and self._named[i - 1].end <= name.start:
            low = max(low, self._named[i - 1].end)
        if i + 1 < len(self._named) and self._named[i + 1].start >= name.end:
            high = min(high, self._named[i + 1].start)
        return low, max(high, name.end)

    def _of_place(self, i: int) -> Iterator[str]:
        """How the line looks, and what stands right before and behind the name."""
        name, text = self._named[i], self._text
        line = self._line(name.start)
        low, high = self._lines[line], self._lines[line + 1] - 1
        length = high - low
        yield "line:long" if length > _LONG else "line:middle" if length > _MIDDLE else "line:short"
        yield f"line-names:{min(self._on_line[line], 4)}"
        if _BULLET.match(text, low, high):
            yield "line:bullet"
        if _HOUR.search(text, low, high):
            yield "line:hour"
        before, behind = text[max(low, name.start - _REACH) : name.start], text[name.end : min(high, name.end + _REACH)]
        if name.start - low < _REACH and not any(c.isalpha() for c in before):
            yield "line:first"
        if _OPEN_QUOTE.search(before):
            yield "in:quote"
        if _OPEN_BRACKET.search(before):
            yield "in:bracket"
        yield f"before:{_kind_of(before.rstrip()[-1:], '^', 'a')}"
        yield f"behind:{_kind_of(behind.lstrip()[:1], '$', '')}"

    def _of_words(self, i: int) -> Iterator[str]:
        """The words around the name, those that begin its sentence, and those of the line that heads its list."""
        name, text = self._named[i], self._text
        low, high = self._around(i)
        left, right = _stems(text[low : name.start])[::-1], _stems(text[name.end : high])
        yield from (f"left{n}:{stem}" for n, stem in enumerate(left[:_PLACED]))
        yield from (f"left:{stem}" for stem in left[:_WORDS])
        yield from (f"right{n}:{stem}" for n, stem in enumerate(right[: _PLACED - 1]))
        yield from (f"right:{stem}" for stem in right[:_WORDS])
        line = self._line(name.start)
        before = text[max(self._lines[line], name.start - _REACH) : name.start]
        yield from (f"begins:{stem}" for stem in _stems(_SENTENCE.split(before)[-1])[:_FIRST])
        above = self._head_above(line)
        if above is not None:
            yield from (f"head:{stem}" for stem in _stems(text[self._lines[above] : self._lines[above + 1] - 1]))
            yield f"head-above:{min((line - above) // 3, 2)}"

    def _head_above(self, line: int) -> int | None:
        """The next of the lines above that heads a list, if one of the first few does, for all names of a line."""
        if line not in self._heads:
            lines = range(line - 1, max(-1, line - 1 - _HEADS), -1)
            self._heads[line] = next((above for above in lines if self._is_head(above)), None)
        return self._heads[line]

    def _is_head(self, line: int) -> bool:
        head = self._text[self._lines[line] : self._lines[line + 1] - 1].strip()
        return head.endswith(":") and len(head) < _HEAD

    def _of_others(self, i: int, given: Sequence[PartAt], times: int) -> Iterator[str]:
        """What is known of the paper, of the person, and of those named or taking part nearby."""
        name = self._named[i]
        yield f"paper:{self._kind}"
        yield f"paper-parts:{min(len(self._parts) // 3, 5)}"
        yield f"named-before:{min(times, 2)}"
        yield f"named:{min(self._times[name.person], 3)}"
        yield from (f"given:{part.role}" for part in given)
        if not given:
            yield "given:none"
            yield from self._of_parts_elsewhere(name)
        if name.person in self._speaking:
            yield "said:something"
        first = bisect_left(self._said_starts, name.start - self._longest)
        near = self._said[first : bisect_right(self._said_starts, name.start)]
        around = [who for _, end, who in near if name.start < end]
        if around:
            yield "said:here"
        if name.person in around:
            yield "said:this"
        yield from self._of_parts(name)
        for which, at in (("previous", i - 1), ("next", i + 1)):
            if 0 <= at < len(self._named) and abs(self._named[at].start - name.start) < _BESIDE:
                yield f"{which}:{self._beside(name, self._named[at])}"

    def _of_parts_elsewhere(self, name: NamedAt) -> Iterator[str]:
        """In what the person takes part by rules that show it at another of the names."""
        parts = self._parts_of.get(name.person, ())
        yield from (f"else:{role}" for role in sorted({part.role for part in parts}))
        if any(abs(part.start - name.start) < _NEAR for part in parts):
            yield "else:near"

    def _of_parts(self, name: NamedAt) -> Iterator[str]:
        at = bisect_left(self._part_starts, name.start)
        if at and name.start - self._part_starts[at - 1] < _NEAR:
            yield f"part-before:{self._parts[at - 1].role}"
            yield f"part-before:{(name.start - self._part_starts[at - 1]) // 75}"
        else:
            yield "part-before:none"
        at = bisect_right(self._part_starts, name.start)
        if at < len(self._parts) and self._part_starts[at] - name.start < _NEAR:
            yield f"part-behind:{self._parts[at].role}"
            yield f"part-behind:{(self._part_starts[at] - name.start) // 75}"
        else:
            yield "part-behind:none"

    def _beside(self, name: NamedAt, other: NamedAt) -> str:
        """Whether the next who is named takes part, stands on another line, and stands near: 1 for each that holds."""
        first, second = sorted((name, other), key=lambda n: n.start)
        between = self._text[first.end : second.start]
        part, line = other.person in self._parts_of, "\n" in between
        return f"{part:d}{line:d}{len(between) <= _NEXT:d}"


_OF_RULES = (
    *("given:", "else:", "said:", "genre:", "rules:", "previous:", "next:"),
    *("part-", "paper", "named", "line-names:"),
)


def of_rules(sign: str) -> bool:
    """Whether a sign tells what rules found, in the whole paper or there."""
    return sign.startswith(_OF_RULES)


@lru_cache(maxsize=1024)  # what stands behind one name stands before the next, and heads are those of many names
def _stems(text: str) -> tuple[str, ...]:
    return tuple(map(_stem, _WORD.findall(text)))


@lru_cache(maxsize=8192)  # the words around one name are those around the next, too
def _stem(word: str) -> str:
    return fold(word)[:_STEM]


def _kind_of(char: str, none: str, letter: str) -> str:
    """A mark as it stands, letters and digits by their kind; at the edge of a line, ``none``."""
    if not char:
        return none
    if char.isdigit():
        return "9"
    if char.isalpha():
        return letter or ("A" if char.isupper() else "a")
    return char
