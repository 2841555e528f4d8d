"""Initials for which a paper's own legend stands (``NAME NAME (NN)``): in minutes, who said what is told by them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ingest.folding import fold_name
from ingest.naming.capital_words import CapitalWords
from ingest.naming.names import PersonName, plain_name
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches

__all__ = ["after_initials", "by_initials"]

_FEWEST = 2
_LEGEND = re.compile(r"\s?[(\[](?P<of>[A-Z][A-Z.]{1,5})[)\]]|\s[–—=-]\s(?P<after>[A-Z]{2,4})(?=$|[\n,;.])")
_PARTED = re.compile(r"[\s'’-]+")
_WORD = re.compile(r"\w")


def by_initials(
    reading: Reading, capitals: CapitalWords, named: Iterable[PersonName], taken: list[tuple[int, int]]
) -> Iterator[PersonName]:
    """Each place where initials stand for somebody ``named``, with that one's name for text; none where fewer than two
    people have such a legend, or two share one. ``taken`` are stretches that mentions take up already."""
    legends = _legends(reading, named)
    if len(legends) < _FEWEST:
        return
    elsewhere = Stretches(taken)
    for letters, (name, legend) in legends.items():
        for start in capitals.places(letters, ""):
            end = start + len(letters)
            if start > legend and start not in elsewhere and _is_word(reading.chars, start, end):
                yield replace(name, start=start, end=end, honorifics=(), lead=None)


def after_initials(chars: str, name: str, end: int) -> int:
    """Where the bracket ends that gives the initials of a ``name`` that ends at ``end``, or ``end``."""
    legend = _LEGEND.match(chars, end) if chars[end : end + 2] in (" (", " [") else None
    return legend.end() if legend and _are_of(legend["of"].replace(".", ""), name) else end


def _legends(reading: Reading, named: Iterable[PersonName]) -> dict[str, tuple[PersonName, int]]:
    """Whose initials letters are, and where the first legend ends that says so."""
    found: dict[str, tuple[PersonName, int]] = {}
    owners: dict[str, set[str]] = {}
    for name in named:
        match = _LEGEND.match(reading.chars, name.end)
        letters = (match["of"] or match["after"]).replace(".", "") if match else ""
        if match and _are_of(letters, name.text):
            owners.setdefault(letters, set()).add(fold_name(name.text))
            found.setdefault(letters, (name, match.end()))
    return {letters: x for letters, x in found.items() if len(owners[letters]) == 1}


def _are_of(letters: str, name: str) -> bool:
    """Whether letters are the first ones of a name's words, in their order, the first and the last among them."""
    words = [w for w in _PARTED.split(fold_name(plain_name(name))) if w]
    if len(letters) < _FEWEST or len(words) < _FEWEST:
        return False
    firsts, low = [w[0] for w in words], letters.lower()
    if low[0] != firsts[0] or low[-1] not in firsts[1:]:
        return False
    rest = iter(firsts)
    return all(letter in rest for letter in low)


def _is_word(chars: str, start: int, end: int) -> bool:
    """Whether letters stand by themselves, in no bracket and no longer name."""
    before, after = chars[start - 1 : start], chars[end : end + 1]
    return not (_WORD.match(before) or _WORD.match(after) or before in "([.-" or after in ")].-&")
