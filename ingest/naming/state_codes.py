"""States by their codes: minutes that give each speaker's state by three letters of ISO 3166-1 (``A. Lor (PER)``)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from ingest.folding import fold
from ingest.gazetteer import Match
from ingest.registry import Label, Registry

__all__ = ["bracketed_codes", "without_acronyms"]

# It begins with plain characters, which are found fast; what stands before them is looked at then.
_CODE = re.compile(r" \((?<=[^\W\d_] \()([A-Z]{3})\)")
_BEFORE, _LINK = 100, 3  # code points before a bracket, and those of a word that an acronym may leave out
_FEWEST = 2  # of one code alone nobody knows whether it is one


def bracketed_codes(text: str, registry: Registry, taken: Collection[Match]) -> Iterator[Match]:
    """Codes that stand alone in brackets after a word, where several states are called so; ``taken`` are the names
    known already, of which none is read as a code."""
    starts = {m.start for m in taken}
    found = [(m.start(1), f"state/{m[1]}") for m in _CODE.finditer(text) if m.start(1) not in starts]
    known = [(at, ref) for at, ref in found if (ref, "en") in registry.preferred]
    if len({ref for _, ref in known}) < _FEWEST or len(known) < len(found):
        return
    for at, ref in known:
        yield Match(at, at + 3, (Label(ref, text[at : at + 3], "mul", "acronym", "state"),))


def without_acronyms(text: str, matches: list[Match], bodies: Iterable[Match]) -> list[Match]:
    """The registry's names without codes of states that are the acronym of the body before them; ``bodies`` are those
    that the document introduces (``Coastal Arts Network (CAN)``)."""
    named = {m.start: m.labels[0].ref for m in bodies}
    return [
        m
        for m in matches
        if not (m.start in named and m.labels[0].layer == "state" and m.labels[0].form == "acronym")
        or not _is_acronym(text, m, named[m.start])
    ]


def _is_acronym(text: str, code: Match, body: str) -> bool:
    """Whether a body goes by these letters, or the words before their bracket begin with them."""
    letters = text[code.start : code.end]
    if body.rpartition("/")[2] == letters.lower():
        return True
    line = text.rfind("\n", 0, code.start) + 1
    words = fold(text[max(line, code.start - _BEFORE) : code.start]).split()
    return _spelt(letters.lower(), words)


def _spelt(letters: str, words: list[str]) -> bool:
    """Whether the first letters of words, the last one among them, make these letters.

    >>> _spelt("can", ["red", "de", "la", "comunidad", "andina"]), _spelt("per", ["puente", "y", "energia"])
    (True, False)
    """
    if not letters or not words:
        return not letters
    *before, last = words
    heads = (n for n in range(1, len(letters) + 1) if last.startswith(letters[-n:]))
    return any(_rest_spelt(letters[:-n], before) for n in heads)


def _rest_spelt(letters: str, words: list[str]) -> bool:
    """Whether these letters begin words of those before the last, of which small ones count for nothing."""
    if not letters:
        return True
    while words and len(words[-1]) <= _LINK and not letters.endswith(words[-1][0]):
        words = words[:-1]
    return bool(words) and _spelt(letters, words)
