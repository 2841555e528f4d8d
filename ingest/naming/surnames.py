"""Surnames alone: later mentions of people whom a document named in full before (``Silva replicó que …``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.folding import fold_name
from ingest.lexicon import compiled
from ingest.naming.capital_words import CapitalWords
from ingest.naming.names import PARTICLE, UPPER, Naming, PersonName, plain_name
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.speech import Speech

__all__ = ["double_surnames", "is_quoted", "lone_first_names", "lone_surnames", "surnames_of_posts"]

_SHORTEST = 4
_DOUBLED = 3  # words of a name whose last two may both be surnames
_LETTERS = re.compile(r"[^\W\d_]+")
_CAPITALIZED = re.compile(rf"[{UPPER}]\w*(?:['’-]\w+)*")
_POST = 60  # code points of the post before a surname
_REACH = 24  # code points of a verb after a quotation
_QUOTED_BEFORE = re.compile(r"[»”\"],? (?P<verb>[a-zà-ÿ]+(?: [a-zà-ÿ]+)?) $")
_QUOTED = re.compile(r"[»”\"],? $")
_LAYERS = ("organization", "framework", "place")
_IN_NAME_BEFORE = re.compile(rf"(?:[{UPPER}][\w'’.-]*|\b{PARTICLE})[^\S\n]+$")  # a title ends above, and no name
_IN_NAME_AFTER = re.compile(rf"['’-]\w|[^\S\n]+[{UPPER}]")


def lone_surnames(
    reading: Reading,
    capitals: CapitalWords,
    full: list[tuple[str, int]],
    taken: list[tuple[int, int]],
    speech: Speech,
) -> Iterator[PersonName]:
    """Each surname that stands alone after its full name, or before it beside a verb of saying; nobody's who shares it
    or whom it may not mean.

    A surname that the text also writes in small letters is a word like others; one beside other words in capitals is
    part of a longer name. ``full`` holds names with the place where their first mention ends, ``taken`` stretches that
    mentions take up already. One that the text has only behind a form of address (``Mr. Silva``) stands alone beside a
    verb of saying.
    """
    first = {word: end for word, end in _surnames(full).items() if len(word) >= _SHORTEST}
    alone = {word for word in _titled(full) if len(word) >= _SHORTEST}
    if not (first or alone):
        return
    heads = reading.lexicon.any_of("posts", "heads", "short")
    after_post = compiled(rf"(?<!\w){heads}\s+$", re.IGNORECASE)
    elsewhere = Stretches(taken)
    for word in (*first, *sorted(alone)):
        for start in capitals.places(word, ""):
            end = start + len(word)
            if start in elsewhere or not _begins_word(reading.chars, start):
                continue
            if (word in alone or start <= first[word]) and not _says(reading, speech, start, end):
                continue
            if _alone(reading, start, end, after_post) and not _stands_small(word, reading.chars):
                yield PersonName(start, end, word)


def double_surnames(
    reading: Reading, capitals: CapitalWords, full: list[tuple[str, int]], taken: list[tuple[int, int]]
) -> Iterator[PersonName]:
    """The last two words of a name of three or more, where they stand alone after it (``Paz Ruiz replicó que …``);
    ``full`` and ``taken`` as in :func:`lone_surnames`."""
    owners: dict[str, set[str]] = {}
    first: dict[str, int] = {}
    for name, end in full:
        words = plain_name(name).split()
        if len(words) >= _DOUBLED and all(_CAPITALIZED.fullmatch(word) for word in words[-2:]):
            pair = " ".join(words[-2:])
            owners.setdefault(pair, set()).add(fold_name(name))
            first[pair] = min(first.get(pair, end), end)
    elsewhere = Stretches(taken)
    for pair in (pair for pair, who in owners.items() if len(who) == 1):
        for start in capitals.places(pair, "-"):
            end = start + len(pair)
            if start <= first[pair] or start in elsewhere:
                continue
            before = reading.chars[max(0, start - 30) : start]
            whole = not before[-1:].isalnum() and not _IN_NAME_BEFORE.search(before) and before[-1:] not in "'’-"
            entity = any(reading.covers(layer, start) for layer in (*_LAYERS, "state"))
            if whole and not entity and not _IN_NAME_AFTER.match(reading.chars, end):
                yield PersonName(start, end, pair)


def lone_first_names(
    reading: Reading,
    capitals: CapitalWords,
    full: list[tuple[str, int]],
    taken: list[tuple[int, int]],
    speech: Speech,
) -> Iterator[PersonName]:
    """The first word of one person's name where it stands alone after it beside a verb of saying (``Tuala said``), as
    names go of which the first word is the one that calls somebody; ``full`` and ``taken`` as in
    :func:`lone_surnames`."""
    owners: dict[str, set[str]] = {}
    first: dict[str, int] = {}
    for name, end in full:
        word, *more = plain_name(name).split()
        if more and len(word) >= _SHORTEST and _CAPITALIZED.fullmatch(word):
            owners.setdefault(word, set()).add(fold_name(name))
            first[word] = min(first.get(word, end), end)
    words = [word for word, who in owners.items() if len(who) == 1]
    if not words:
        return
    heads = reading.lexicon.any_of("posts", "heads", "short")
    after_post = compiled(rf"(?<!\w){heads}\s+$", re.IGNORECASE)
    elsewhere = Stretches(taken)
    for word in words:
        for start in capitals.places(word, "'’-"):
            end = start + len(word)
            if start <= first[word] or start in elsewhere or not _begins_word(reading.chars, start):
                continue
            said = _says(reading, speech, start, end)
            if said and _alone(reading, start, end, after_post) and not _stands_small(word, reading.chars):
                yield PersonName(start, end, word)


def surnames_of_posts(
    reading: Reading, naming: Naming, capitals: CapitalWords, taken: list[tuple[int, int]], speech: Speech
) -> Iterator[tuple[PersonName, int]]:
    """Each surname of somebody not named in full, right between a post and a verb of saying (``Le Ministre NAME a
    souligné``), with where the post begins; ``taken`` as in :func:`lone_surnames`."""
    lexicon, chars = reading.lexicon, reading.chars
    heads, of_post = lexicon.any_of("posts", "heads", "short"), lexicon.any_of("posts", "after_heads")
    article = lexicon.any_of("grammar", "definite")
    led = rf"(?:(?<!\w)(?P<article>{article})|(?<![\w'’,-]\s)(?<![\w'’-]))"
    post = compiled(rf"{led}(?P<post>{heads}(?: {of_post})?)\s$", re.IGNORECASE)
    no_name = compiled(rf"(?:{of_post}|{heads})(?!\w)", re.IGNORECASE)
    elsewhere = Stretches(taken)
    verbs = frozenset(speech.places(reading))
    for block in reading.prose:
        for start in capitals.within(block.start, block.end):
            word = _CAPITALIZED.match(chars, start, block.end)
            if word is None or len(word[0]) < _SHORTEST or not chars.startswith(" ", word.end()):
                continue
            if word.end() + 1 not in verbs or not speech.says_at(reading.lower, word.end() + 1) or start in elsewhere:
                continue
            before = post.search(chars, max(block.start, start - _POST), start)
            if before is None or not (before["article"] or before["post"][0].isupper()):
                continue
            if no_name.match(word[0]) or not naming.is_name(word[0], titled=True) or _stands_small(word[0], chars):
                continue
            if not any(reading.covers(layer, start) for layer in (*_LAYERS, "state")):
                yield PersonName(start, word.end(), word[0]), before.start("post")


def is_quoted(reading: Reading, speech: Speech, start: int, end: int) -> bool:
    """Whether a verb of saying gives somebody the words right before (``”, said NAME NAME``, ``”, NAME NAME said``)."""
    if _QUOTED.search(reading.chars, max(0, start - _REACH), start):
        return speech.says_at(reading.lower, end + 1)
    said = _QUOTED_BEFORE.search(reading.chars, max(0, start - _REACH), start)
    return said is not None and speech.says_at(reading.lower, said.start("verb"))


def _begins_word(text: str, at: int) -> bool:
    """Whether no letter and no mark within words stands before a place."""
    return not at or not (text[at - 1].isalnum() or text[at - 1] in "_'’-")


def _says(reading: Reading, speech: Speech, start: int, end: int) -> bool:
    """Whether a verb of saying stands right after a word, or right before it behind a quotation (``”, said Tuala``)."""
    if reading.chars.startswith(" ", end) and speech.says_at(reading.lower, end + 1):
        return True
    return is_quoted(reading, speech, start, end)


def _stands_small(word: str, text: str) -> bool:
    """Whether a word in capitals stands in the text in small letters too; few are asked for."""
    small = word.lower()
    at = text.find(small) if _LETTERS.fullmatch(small) else -1
    while at >= 0:
        end = at + len(small)
        if not any(map(_LETTERS.match, (text[at - 1 : at], text[end : end + 1]))):
            return True
        at = text.find(small, end)
    return False


def _surnames(full: list[tuple[str, int]]) -> dict[str, int]:
    """Words after the first of names of one person each, by where the first name that holds them ends."""
    owners: dict[str, set[str]] = {}
    ends: dict[str, int] = {}
    for name, end in full:
        words = plain_name(name).split()
        # Two names of a family follow a given name in Spanish, and the first of them stands for both.
        for word in {*words[1:]}:
            if word[:1].isupper() and not word.endswith("."):
                owners.setdefault(word, set()).add(fold_name(name))
                ends[word] = min(ends.get(word, end), end)
    return {word: ends[word] for word, who in owners.items() if len(who) == 1}


def _titled(full: list[tuple[str, int]]) -> set[str]:
    """Names of one word, where nobody's longer name has it."""
    words = [plain_name(name).split() for name, _ in full]
    return {word for word, *more in words if not more} - {word for name in words if len(name) > 1 for word in name}


def _alone(reading: Reading, start: int, end: int, after_post: re.Pattern[str]) -> bool:
    """Whether a word in capitals is no part of a longer name, nor of a body's, place's or framework's.

    A post may stand before it (``la Viceministra NAME``).
    """
    chars = reading.chars
    if _IN_NAME_AFTER.match(chars, end) or any(reading.covers(layer, start) for layer in (*_LAYERS, "state")):
        return False
    before = chars[max(0, start - 30) : start]
    opens = re.search(r"[.!?»”\"]\s+$", before)
    named = _IN_NAME_BEFORE.search(before) if opens is None else None
    # "Según NAME, …": no name holds the word before.
    if named is None or named[0].strip() in reading.lexicon.words("names", "not_names"):
        return True
    return after_post.search(chars, max(0, start - 40), start) is not None
