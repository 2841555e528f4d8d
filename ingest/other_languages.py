"""Languages that have no lexicon, told apart from those that have one: papers and paragraphs in them are not misread.

Small words that two languages share tell neither: of each pair only those of one and not of the other count, and none
that names of people have (*da*, *von*). Agendas and lists have few small words, and are told by months, days and
parts of a meeting.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ingest.naming.names import PARTICLE
from ingest.page.text import CleanText

__all__ = ["OtherLanguage", "OtherLanguages", "hits"]

_IN_NAMES = re.compile(PARTICLE, re.IGNORECASE)
_FEWEST, _FEWEST_LISTED = 3, 4  # different words that tell a language
_MARGIN = 1.5
_SHORT, _SOME = 1500, 3  # words of a paper that may be an agenda or a list, and no more; of those, what may tell so
_IN_BLOCK, _IN_TEXT = 4, 6


@dataclass(frozen=True, slots=True)
class OtherLanguage:
    """A language without a lexicon, as ``languages.toml`` tells it."""

    tag: str | None
    name: str
    common: frozenset[str]
    listed: frozenset[str]
    script: tuple[str, ...]
    sole: frozenset[str]
    mixed: bool


@dataclass(frozen=True, slots=True)
class _Pair:
    """The words that tell a language without a lexicon from one that has one, and the other way round."""

    theirs: frozenset[str]
    ours: frozenset[str]
    theirs_listed: frozenset[str]
    ours_listed: frozenset[str]


@dataclass(frozen=True, slots=True)
class _AllWords:
    """Small words of all languages without a lexicon, and words of their agendas and lists."""

    small: frozenset[str]
    listed: frozenset[str]


@dataclass(frozen=True)
class OtherLanguages:
    """Tells these by their words; ``common``, ``small`` and ``telling`` are those of each language with a lexicon."""

    others: list[OtherLanguage]
    common: Mapping[str, frozenset[str]]
    small: Mapping[str, frozenset[str]]
    telling: Mapping[str, frozenset[str]]
    _pairs: dict[tuple[int, str], _Pair] = field(default_factory=dict)
    _words: dict[str, _AllWords] = field(default_factory=dict)

    def of(
        self, counts: Counter[str], best: str, without_marks: Callable[[], Mapping[str, int]]
    ) -> OtherLanguage | None:
        """The language of a text whose words are most like those of ``best``; ``without_marks`` counts its words
        without their punctuation, which few texts are asked for."""
        found = [(n, i) for i in self._likely(counts, best, _FEWEST, _FEWEST) if (n := self._leads(i, counts))]
        if not found and counts.total() < _SHORT and self._may_list(counts, best):
            plain = without_marks()
            found = [(n, i) for i in self._spoken if (n := self._lists(i, plain, best))]
        return self.others[max(found)[1]] if found else None

    def blocks(self, text: CleanText, lower: str, counts: Counter[str], main: str) -> dict[int, str]:
        """Paragraphs of a text in the language ``main`` that are clearly in one of these: its tag by where it is."""
        spoken = self._likely(counts, main, _IN_TEXT, _IN_BLOCK)
        found = {}
        for block in text.blocks if spoken else ():
            words = frozenset(lower[block.start : block.end].split())
            told = [(n, i) for i in spoken if (n := self._tell(i, words))]
            if told:
                found[block.start] = self.others[max(told)[1]].tag or "und"
        return found

    @cached_property
    def _spoken(self) -> list[int]:
        return [i for i, other in enumerate(self.others) if other.common]

    def _likely(self, counts: Counter[str], best: str, often: int, different: int) -> list[int]:
        """Those of which a text has so many words that the language ``best`` has not, and so many different ones."""
        some = {word: counts[word] for word in counts.keys() & self._all(best).small}
        if len(some) < different:
            return []
        return [i for i in self._spoken if _are(some, self._pair(i, best).theirs, often, different)]

    def _may_list(self, counts: Counter[str], best: str) -> bool:
        """Whether a text has words of agendas in one of these, even as they stand beside marks."""
        some = {word: 1 for word in counts.keys() & self._all(best).listed}
        return len(some) >= _SOME and any(
            _are(some, self._pair(i, best).theirs_listed, _SOME, _SOME) for i in self._spoken
        )

    def _all(self, best: str) -> _AllWords:
        """The words of all these that the language ``best`` has not."""
        if best not in self._words:
            pairs = [self._pair(i, best) for i in self._spoken]
            small = frozenset(w for pair in pairs for w in pair.theirs)
            self._words[best] = _AllWords(
                small, frozenset(w for pair in pairs for w in pair.theirs_listed - pair.theirs)
            )
        return self._words[best]

    def _pair(self, i: int, code: str) -> _Pair:
        if (i, code) not in self._pairs:
            other = self.others[i]
            theirs = frozenset(w for w in other.common - self.small[code] if not _IN_NAMES.fullmatch(w))
            listed = frozenset(w for w in other.listed - self.telling[code] - self.small[code])
            either = other.common | other.listed
            ours = (self.small[code] | self.telling[code]) - either
            self._pairs[i, code] = _Pair(theirs, self.small[code] - other.common, theirs | listed, ours)
        return self._pairs[i, code]

    def _leads(self, i: int, counts: Counter[str]) -> int:
        """How many small words of this language a text has that each with a lexicon lacks, if more than the other way
        round."""
        found = []
        for code in self.common:
            pair = self._pair(i, code)
            theirs = hits(counts, pair.theirs)
            if theirs <= _MARGIN * hits(counts, pair.ours) or not _are(counts, pair.theirs, _FEWEST, _FEWEST):
                return 0
            found.append(theirs)
        return min(found)

    def _lists(self, i: int, plain: Mapping[str, int], best: str) -> int:
        """The same of all its words, in an agenda or a list."""
        pair = self._pair(i, best)
        theirs = len(pair.theirs_listed & plain.keys())
        if theirs < _FEWEST_LISTED or not pair.theirs_listed - pair.theirs & plain.keys():
            return 0
        return theirs if theirs > _MARGIN * len(pair.ours_listed & plain.keys()) else 0

    def _tell(self, i: int, words: frozenset[str]) -> int:
        """How many words of this language a paragraph has that none with a lexicon has more of."""
        found = []
        for code in self.common:
            pair = self._pair(i, code)
            theirs = len(pair.theirs & words)
            if theirs < _IN_BLOCK or theirs <= 2 * len(pair.ours & words):
                return 0
            found.append(theirs)
        return min(found)


def hits(counts: Mapping[str, int], words: frozenset[str]) -> int:
    """How often these words stand in a text."""
    # The fewer of both are gone through.
    both = words.intersection(counts) if len(counts) < len(words) else counts.keys() & words
    return sum(map(counts.__getitem__, both))


def _are(counts: Mapping[str, int], words: frozenset[str], often: int, different: int) -> bool:
    """Whether a text has so many of these words, and so many different ones."""
    both = words.intersection(counts) if len(counts) < len(words) else counts.keys() & words
    return len(both) >= different and sum(map(counts.__getitem__, both)) >= often
