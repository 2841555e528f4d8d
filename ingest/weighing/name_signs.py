"""What tells somebody's name from other words in capitals, as signs that can be counted and weighed.

A sign is the beginning or the end of one of the words, a word beside them, a mark, or whether the paper has the same
words in small letters. Nothing here is of one language; letters are folded, so that forms of a name are one sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.folding import fold

__all__ = ["NameSigns"]

_BEFORE, _BEHIND = 80, 60  # code points to each side, within the line
_STEM = 6  # letters of a word beside the name
_PLACED, _WORDS = 2, 4  # words to a side whose place counts, words to the left
_MOST_WORDS, _MOST_TIMES = 5, 3
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


class NameSigns:
    """Tells the signs of stretches of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._small: dict[str, bool] = {}

    def of(self, start: int, end: int) -> list[str]:
        """The signs of what stands from one code point to another, sorted, each once."""
        return sorted({*self._of_words(start, end), *self._of_place(start, end)})

    def _of_words(self, start: int, end: int) -> Iterator[str]:
        name = self._text[start:end]
        words = _WORD.findall(name)
        capitals = [word for word in words if word[0].isupper()]
        yield f"words:{min(len(capitals), _MOST_WORDS)}"
        yield from (f"particle:{fold(word)}" for word in words if not word[0].isupper())
        for word in capitals:
            yield from _of_word(word)
            if self._in_small_letters(word):
                yield "small:any"
        for which, ends in (("first", words[:1]), ("last", words[-1:])):
            for word in map(fold, ends):
                yield from (f"{which}^{word[:3]}", f"{which}${word[-2:]}", f"{which}${word[-3:]}")
            if ends and self._in_small_letters(ends[0]):
                yield f"small:{which}"
        if "-" in name:
            yield "hyphen"
        if "\n" in name:
            yield "break"
        yield f"times:{self._times(name)}"

    def _of_place(self, start: int, end: int) -> Iterator[str]:
        text = self._text
        line = text.rfind("\n", 0, start) + 1
        stop = text.find("\n", end)
        before = text[max(line, start - _BEFORE) : start]
        behind = text[end : min(len(text) if stop < 0 else stop, end + _BEHIND)]
        left, right = (_WORD.findall(side) for side in (before, behind))
        left, right = list(map(fold, left[: -_WORDS - 1 : -1])), list(map(fold, right[:_PLACED]))
        yield from (f"left{n}:{word[:_STEM]}" for n, word in enumerate(left[:_PLACED]))
        yield from (f"left:{word[:_STEM]}" for word in left[:_WORDS])
        yield from (f"right{n}:{word[:_STEM]}" for n, word in enumerate(right[:_PLACED]))
        yield f"before:{_kind_of(before.rstrip()[-1:])}"
        yield f"behind:{_kind_of(behind.lstrip()[:1])}"

    def _in_small_letters(self, word: str) -> bool:
        """Whether the text has a word in small letters, too."""
        if word not in self._small:
            self._small[word] = self._has_word(word.lower())
        return self._small[word]

    def _has_word(self, word: str) -> bool:
        """Whether these letters are a word of the text. Few are asked about: all others need not be gathered."""
        at = self._text.find(word) if _LETTERS.fullmatch(word) else -1
        while at >= 0:
            end = at + len(word)
            if not _LETTERS.match(self._text, end) and not (at and _LETTERS.match(self._text[at - 1])):
                return True
            at = self._text.find(word, end)
        return False

    def _times(self, words: str) -> int:
        """How often the text has some words, up to the most that counts."""
        at = times = 0
        while times < _MOST_TIMES and (at := self._text.find(words, at)) >= 0:
            at, times = at + len(words), times + 1
        return times


def _of_word(word: str) -> Iterator[str]:
    folded = fold(word)
    yield f"word:{folded}"
    yield from (f"^{folded[:3]}", f"^{folded[:4]}", f"${folded[-2:]}", f"${folded[-3:]}")
    if len(word) == 1:
        yield "initial"
    elif word.isupper():
        yield "capitals"


def _kind_of(char: str) -> str:
    """A mark as it stands, letters and digits by their kind; ``edge`` at the edge of a line."""
    if char.isalpha():
        return "A" if char.isupper() else "a"
    return "9" if char.isdigit() else char or "edge"
