"""Sentences of a stretch of text, by offsets."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, compiled
from ingest.page.weekdays import short_weekday

__all__ = ["GLUED", "abbreviates", "ends_in_initials", "split_sentences"]

GLUED = r"(?=[A-ZÀ-Þ](?:[a-zà-ÿ'’ ]|\.\s[A-ZÀ-Þ]))"
"""Pattern of what follows the number of a paragraph where a page lost the space after it (``2.Mr. Roe said``)."""
_GLUED_NUMBER = re.compile(rf"\d{{1,3}}\.(?:{GLUED}|\d{{1,2}}(?:\.\d{{1,2}})?\.?\s+(?=[A-ZÀ-Þ][a-zà-ÿ'’]))")
"""``2.Mr. Roe said``, ``2.3 Ghana said``."""

# One set of characters comes first, whatever follows: the engine then skips all others.
_END = re.compile(
    r"[.!?…;:](?:(?<![;:])[.!?…]*(?:[\"»”')\]*†]|\s»)*\s+(?=[«\"“(\[–¿¡-]{0,2}\s?[A-ZÀ-Þ0-9])|(?<=[;:])\s+(?=[–•]))"
)
_NUMBER_NEXT = re.compile(r"\.\s\d{1,2}(?!\d)")
_SHORT_LINE, _LETTERS = 140, 12
_INITIALS = re.compile(r"\.?\s(?:[A-ZÀ-Þ]\.-?)+[A-ZÀ-Þ]$")
_LAST_INITIALS = re.compile(r"(?<!\w)(?:[A-Z]{1,2}\.\s?){2,}$")
# "chargé d'affaires a.i. of STATE", "a. i., Embassy": two small letters with no sentence behind them
_AD_INTERIM = re.compile(r"(?<=\s)[a-z]\.\s?[a-z]\.(?=[,;)]|\s[a-zà-ÿ(])")
# "M. Th. NAME", "Mr. Chr. NAME": given names cut short behind a form of address, which without a vowel are no surname
_SHORT_GIVEN = re.compile(r"\.?\s[A-ZÀ-Þ](?<!N)[bcdfghjklmnpqrstvwxz]{1,3}$")
# "EE. UU.", "RR. HH.", "CC. AA.": letters of plurals, written twice; the second of them may end a sentence
_TWICE = re.compile(r"(?<!\w)([A-ZÀ-Þ])\1\.\s?([A-ZÀ-Þ])\2(?=\.)")
_INITIAL = re.compile(r"(?:^|[\s(\[«'-])[A-ZÀ-Þ]$")


def split_sentences(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Offsets of the sentences of ``text[start:end]``, in order, without the spaces between them."""
    sentences = []
    begin = _after_number(text, start, end)
    for match in _END.finditer(text, start, end):
        stop = match.start()
        if text[stop : stop + 2] != ".." and text[stop] == "." and abbreviates(text, begin, stop, lexicon):
            continue
        close = match.start() + len(match[0].rstrip())
        sentences.append((begin, close))
        begin = match.end()
    if begin < end:
        sentences.append((begin, end))
    return sentences


def _after_number(text: str, start: int, end: int) -> int:
    """Where the words of a sentence begin that the number of a paragraph may open."""
    number = _GLUED_NUMBER.match(text, start, end) if text[start : start + 1].isdigit() else None
    return number.end() if number else start


def abbreviates(text: str, begin: int, stop: int, lexicon: Lexicon) -> bool:
    """Whether the dot at ``stop`` ends an initial or an abbreviation, and no clause that began at ``begin``."""
    before = text[max(begin, stop - 16) : stop]
    if before.endswith(lexicon.abbreviations) and lexicon.abbreviation.search(before) is not None:
        return True
    if not before[-1:].isupper():
        short = _SHORT_GIVEN.search(before)
        if short and lexicon.abbreviation.search(before[: short.start()]) is not None:
            return True
        if _NUMBER_NEXT.match(text, stop) and lexicon.made(_short_weekday).search(before):
            return True
        return any(_AD_INTERIM.match(text, stop - back) for back in (1, 3, 4))
    if _INITIAL.search(before) is not None or _TWICE.match(text, stop - 2):
        return True
    # "Mr. A.B. Roe": after a form of address such letters are no country's (``in the U.S. The …``).
    several = _INITIALS.search(before)
    return several is not None and lexicon.abbreviation.search(before[: several.start()]) is not None


def _short_weekday(lexicon: Lexicon) -> re.Pattern[str]:
    """A shortened day of the week (``Thurs. 6 March``)."""
    return compiled(rf"(?<!\w){short_weekday(lexicon)}$", re.IGNORECASE)


def ends_in_initials(line: str) -> bool:
    """Whether the full stop of a short line is that of a place in letters (``Washington, D.C.``)."""
    return len(line) < _SHORT_LINE and _LAST_INITIALS.search(line[-_LETTERS:]) is not None
