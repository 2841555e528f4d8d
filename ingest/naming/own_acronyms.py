"""Acronyms that a document takes for another body than the registry does, and its own list of abbreviations."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import pairwise

from ingest.folding import fold
from ingest.gazetteer import Match
from ingest.naming.behind_posts import BehindPosts
from ingest.registry import Registry

__all__ = [
    "ACRONYM",
    "abbreviations",
    "behind_commas",
    "has_words",
    "long_form",
    "resembles",
    "whole_letters",
    "without_contested",
]

ACRONYM = re.compile(r" \(\s?(?P<a>[A-Z][A-Za-z\d-]{1,9})\)")
_BEHIND_COMMA = re.compile(r", (?P<a>[A-Z][A-Za-z-]{1,9})(?=[,)])")
# It begins with plain characters, which are found fast; that nothing but space stands before them is looked at then.
_TOKEN = re.compile(r"[A-Z](?<!\S.)[a-z]{0,2}[A-Z][A-Za-z\d-]{0,8}(?=\s|\s?[:=|–—-]\s)")
_LISTED = re.compile(r"(?:\s?[:=|–—-])?\s+(?P<name>[A-ZÀ-Þ][^\n.;:()|]{6,119}[^\W\d_])(?:\s\([^()\n]{2,40}\))?[\s|]*")
_ALONE = re.compile(r"[ \t]*\n\s*")
_BETWEEN = re.compile(r"(?:\s*\([^()\n]{2,40}\))?[\s|•*.;,–-]*")
_WORD = re.compile(r"[^\W_][^\s'’]*")
_MARK = re.compile(r"[.;:()\n]")
_GLUED = re.compile(r",\S")
_LAYERS = ("organization", "framework")
_LONGEST = 110  # code points of a name
_LINK = 3  # letters of a word that an acronym may leave out
_STEM = 5
_SHARED = 0.5
_FEWEST = 3
_SHORTEST = 3  # letters of a word that tells a name
_GAP = 1500


def behind_commas(text: str) -> Iterator[re.Match[str]]:
    """Acronyms that stand in brackets behind a comma and the whole name that they are of (``NAME (Lake Quays Alliance,
    LQA, STATE)``), as :data:`ACRONYM` finds others: each match begins where the name ends."""
    for match in _BEHIND_COMMA.finditer(text):
        opened = text.rfind("(", max(0, match.start() - _LONGEST), match.start())
        several = opened >= 0 and " " in text[opened : match.start()]
        if several and long_form(text, match.start(), match["a"]) == opened + 1:
            yield match


def has_words(name: str, common: frozenset[str], heads: Collection[re.Pattern[str]]) -> bool:
    """Whether a name in a list of abbreviations is a body's own: two of its words, small ones (``Alliance of quays and
    lakes``), too, are neither ``common`` nor words for bodies."""
    words = {word.casefold() for word in _WORD.findall(name)} - common
    return sum(len(w) >= _SHORTEST and not any(head.fullmatch(w) for head in heads) for w in words) > 1


def whole_letters(text: str, lower: str, match: re.Match[str], posts: BehindPosts) -> str | None:
    """The kind of the body before a comma and an acronym, or before one in brackets of which somebody is an officer,
    whatever its words are: three first letters of theirs, and no others, make it. None where less tells that it is a
    body."""
    if len(match["a"]) < _FEWEST or _initials_of(text, match.start(), match["a"]) is None:
        return None
    return "other" if match[0].startswith(",") or posts.have_officers(text, lower, match["a"]) else None


def without_contested(text: str, language: str, registry: Registry, matches: list[Match]) -> list[Match]:
    """The registry's names without acronyms that the document introduces for something else.

    A text that has ``African Economic Community (AEC)`` means that by AEC, and not the commission that the registry
    has under these letters. ``matches`` in text order.
    """
    bodies = [m for m in matches if m.layer in _LAYERS]
    by_start, by_end = {m.start: m for m in bodies}, {m.end: m for m in bodies}
    contested: set[str] = set()
    parts: set[Match] = set()
    agreed: set[str] = set()
    for at, acronym, end in _introductions(text):
        known = by_start.get(at)
        if known and text[known.end : known.end + 1] == "-" and at < known.end < at + len(acronym):
            parts.add(known)  # "Quay Observatory South (QO-South)" is not the Office QO
            continue
        if known is None and (whole_from := _longer_from(text, end, acronym, by_end)):
            parts.update(_ends_of(text, whole_from, by_end[end], bodies))
            continue
        start = _initials_of(text, end, acronym) if known and known.end == at + len(acronym) else None
        if known is None or start is None:
            continue
        ref = known.labels[0].ref
        named = by_end.get(end)
        whole = named is not None and named.start == start
        same = named.labels[0].ref == ref if named and whole else resembles(text[start:end], ref, language, registry)
        (agreed if same else contested).add(acronym)
    if not contested - agreed and not parts:
        return matches
    return [
        m
        for m in matches
        if m.layer not in _LAYERS or (text[m.start : m.end] not in contested - agreed and m not in parts)
    ]


def _longer_from(text: str, end: int, acronym: str, by_end: dict[int, Match]) -> int:
    """Where a name with an acronym of its own begins whose end alone the registry has (``Lake Quays Alliance (LQA)``);
    0 where none does."""
    named = by_end.get(end)
    start = _initials_of(text, end, acronym) if named and named.layer == _LAYERS[0] else None
    return start if named and start is not None and start < named.start else 0


def _ends_of(text: str, start: int, named: Match, bodies: list[Match]) -> Iterator[Match]:
    """The matches of this name behind the same words as here."""
    words = text[start : named.start]
    ref = named.labels[0].ref
    return (m for m in bodies if m.labels[0].ref == ref and text.endswith(words, 0, m.start))


def _introductions(text: str) -> Iterator[tuple[int, str, int]]:
    """Acronyms in brackets and in lists: where they stand, their letters, and where the words end that they are of."""
    for match in ACRONYM.finditer(text):
        yield match.start("a"), match["a"], match.start()
    for at, start, end in abbreviations(text):
        yield at, text[at:start].split(maxsplit=1)[0].rstrip(":"), end


def _initials_of(text: str, end: int, acronym: str) -> int | None:
    """Where the words begin whose first letters an acronym is made of, small words left out; None where it is not.

    >>> _initials_of("in the African Economic Community (AEC)", 33, "AEC")
    7
    """
    low = max(0, end - _LONGEST)
    letters = list(fold(acronym).strip())
    start = None
    for word in reversed(list(_WORD.finditer(text, low, end))):
        if not letters:
            break
        if fold(word[0]).strip()[:1] == letters[-1]:
            letters.pop()
            start = word.start()
        elif len(word[0]) > _LINK:
            return None
    if letters or start is None or not text[start].isupper() or _MARK.search(text, start, end):
        return None
    return start


def resembles(name: str, ref: str, language: str, registry: Registry) -> bool:
    """Whether half of a name's longer words begin like those of one of the body's own names."""
    words = _stems(name)
    return any(
        len(words & (other := _stems(label.text))) >= _SHARED * max(len(words), len(other))
        for label in registry.labels_of(ref)
        if label.language == language and label.form == "name"
    )


def _stems(name: str) -> set[str]:
    return {word[:_STEM] for word in fold(name).split() if len(word) > _LINK}


@lru_cache(maxsize=1)
def abbreviations(text: str) -> list[tuple[int, int, int]]:
    """The entries of a list of abbreviations: where the acronym stands, and where its long form begins and ends.

    They are such a list where three of them at least stand near each other, or two with nothing between them, the
    letters of each those of its words. The text is asked for twice.
    """
    found = list(_entries(text))
    near = [
        sum(abs(entry[0] - other[0]) < _GAP for other in found[max(0, i - 2) : i + 3]) for i, entry in enumerate(found)
    ]
    next_to = {
        entry
        for pair in pairwise(found)
        if _BETWEEN.fullmatch(text, pair[0][2], pair[1][0])
        and text[pair[0][0] : pair[0][1]] != text[pair[1][0] : pair[1][1]]
        for entry in pair
    }
    return [entry for entry, beside in zip(found, near, strict=True) if beside >= _FEWEST or entry in next_to]


def _entries(text: str) -> Iterator[tuple[int, int, int]]:
    tokens = list(_TOKEN.finditer(text))
    starts = [token.start() for token in tokens[1:]]
    for token, following in zip(tokens, [*starts, len(text)], strict=False):
        line = text.find("\n", token.end())
        alone = _ALONE.match(text, token.end())
        if alone and text[max(0, token.start() - 1) : token.start()] in ("", "\n", "\t"):
            line = text.find("\n", alone.end())  # the next cell of its row, or the line below
        end = min(following, line if line >= 0 else following)
        named = _LISTED.fullmatch(text, token.end(), end)
        if named and long_form(text, named.end("name"), token[0]) == named.start("name"):
            yield token.start(), named.start("name"), named.end("name")


def _begins_name(text: str, at: int) -> bool:
    return text[at].isupper() and not (at and text[at - 1].isalnum())


def long_form(text: str, end: int, acronym: str) -> int | None:
    """Where the words begin that an acronym in brackets after them stands for; None where its letters are not theirs.

    >>> long_form("by the Pacific Mobility Dialogue (PMD)", 32, "PMD")
    7
    >>> long_form("the International Institute of Quays (IIQ)", 36, "IIQ")
    4
    """
    initials = _initials_of(text, end, acronym)
    if initials is not None and not _GLUED.search(text, initials, end):
        return initials
    low = max(0, end - _LONGEST)
    letters, folded = fold(acronym.replace("-", "")), fold(text[low:end])
    at = end - 1
    for i, letter in reversed(list(enumerate(letters))):
        # The first letter must begin a word, with a capital: no other begins a body's name.
        while at >= low and (folded[at - low] != letter or (i == 0 and not _begins_name(text, at))):
            at -= 1
        if at < low:
            return None
        at -= 1
    name = text[at + 1 : end]
    few = sum(word[0].isupper() or len(word) > _LINK for word in name.split()) <= min(
        len(letters) + 5, 2 * len(letters)
    )
    # "NAME NAME,Director, Network X (NX)": a comma without a space parts somebody from it.
    parted = any(mark in name for mark in ".;:()") or _GLUED.search(name) is not None
    return at + 1 if few and not parted else None
