"""Frameworks that a text names several at a time: by a plural (``the Global Compacts``), or by numbers (``Conventions
Nos. 97 and 143``)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, caseless
from ingest.page.words import Words
from ingest.registry import Label, Registry

__all__ = ["cited_dated", "cited_together", "with_acronyms"]

_LAYER = "framework"
_ILO, _COUNTS = "framework/ilo-c", "organization/ilo"
_OPENS = re.compile(r"\s?\((?:[a-z]{1,3}['’\s]\s?)?[\"“«]?\s?")
_CLOSES = re.compile(r"\s?[\"”»]?\)")
"""Of a bracket with the short form of the name before it: ``(GCM)``, ``(the "Compact")``."""
_DIGITS = re.compile(r"\d{1,3}")


def cited_together(
    text: str, words: Words, lexicon: Lexicon, registry: Registry, found: Sequence[Match]
) -> Iterator[Match]:
    """Frameworks named by a plural, one match each over the same words, or by a number or a list of them; those that
    stand alone where ``found`` has none."""
    names = registry.together.get(lexicon.code, {})
    if names:
        for match in words.matches(_plural(tuple(names))):
            for ref in names[match[0].replace("’", "'")]:
                yield _match(text, match.start(), match.end(), ref, lexicon)
    conventions, number = lexicon.any_of("parts", "conventions"), lexicon.any_of("documents", "number")
    also = rf"(?:\s*,\s*|\s+{lexicon.any_of('grammar', 'and')}\s+)(?:{number}\s*)?\d{{1,3}}(?![\d/])"
    listed = caseless(rf"(?<!\w){conventions}\s+(?P<sign>{number}\s*)?\d{{1,3}}(?![\d/])(?P<more>(?:{also})*)")
    for match in words.matches(listed):
        # "Convention 108" may be another's than the one that counts hers.
        alone = not match["more"]
        if alone and (not match["sign"] and not any(m.labels[0].ref == _COUNTS for m in found)):
            continue
        numbers = [(d.start(), d.end()) for d in _DIGITS.finditer(text, match.start(), match.end())]
        refs = [f"{_ILO}{text[low:high]}" for low, high in numbers]
        taken = alone and any(m.start < match.end() and match.start() < m.end for m in found if m.layer == _LAYER)
        if not taken and all(ref in registry.part_kinds for ref in refs):
            for i, ((low, high), ref) in enumerate(zip(numbers, refs, strict=True)):
                yield _match(text, low if i else match.start(), high, ref, lexicon)


def cited_dated(
    text: str, words: Words, lexicon: Lexicon, registry: Registry, frameworks: Sequence[Match]
) -> Iterator[Match]:
    """Short names with a year (``the 1954 Convention``) in texts that have a word of what they are about, and not where
    they begin the name of another (``the 1954 Convention for …``)."""
    short = {
        name: one.ref
        for name, one in registry.dated.get(lexicon.code, {}).items()
        if any(word in words.text for word in one.beside) and not any(word in words.text for word in one.unless)
    }
    if not short:
        return
    taken = {m.start for m in frameworks if m.layer == _LAYER}
    other = caseless(rf"\s+(?:{lexicon.any_of('parts', 'complement')})")
    for match in words.matches(_plural(tuple(short))):
        if match.start() not in taken and not other.match(words.text, match.end()):
            yield _match(text, match.start(), match.end(), short[match[0]], lexicon)


def with_acronyms(text: str, matches: Sequence[Match]) -> list[Match]:
    """All matches, a framework's name and the short form of it in the bracket after it as one."""
    starts = {m.start: m for m in matches if m.layer == _LAYER}
    merged: dict[Match, Match | None] = {}
    for match in starts.values():
        opening = _OPENS.match(text, match.end)
        short = starts.get(opening.end()) if opening else None
        closing = _CLOSES.match(text, short.end) if short else None
        if short and closing and {x.ref for x in short.labels} == {x.ref for x in match.labels}:
            merged[match], merged[short] = Match(match.start, closing.end(), match.labels), None
    return [one for m in matches if (one := merged.get(m, m)) is not None]


@lru_cache(maxsize=256)
def _plural(names: tuple[str, ...]) -> re.Pattern[str]:
    every = "|".join(re.escape(n).replace("'", "['’]") for n in sorted(names, key=len, reverse=True))
    return caseless(rf"(?<!\w)(?:{every})(?!\w)")


def _match(text: str, start: int, end: int, ref: str, lexicon: Lexicon) -> Match:
    return Match(start, end, (Label(ref, text[start:end], lexicon.code, "name", _LAYER),))
