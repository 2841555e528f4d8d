"""Frameworks that a text names several at a time: by a plural (``the Global Compacts``), by numbers (``Conventions
Nos. 97 and 143``), or by the number of a part alone where the one before says of what (``Objective 23``)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, caseless
from ingest.page.words import Words
from ingest.registry import Label, Registry

__all__ = ["cited_objectives", "cited_together", "with_acronyms"]

_LAYER = "framework"
_ILO = "framework/ilo-c"
_OPENS = re.compile(r"\s?\((?:[a-z]{1,3}['’\s]\s?)?[\"“«]?\s?")
_CLOSES = re.compile(r"\s?[\"”»]?\)")
"""Of a bracket with the short form of the name before it: ``(GCM)``, ``(the "Compact")``."""
_DIGITS = re.compile(r"\d{1,3}")
_COMPACT, _GOALS = "framework/gcm", "framework/sdg"
_OF_GOALS = ("/sdg", "2030")  # how the keys of the goals and of the agenda that sets them end
_OBJECTIVES, _LAST_GOAL = 23, 17
_REACH = 3000  # code points within which a framework named before is the one meant


def cited_together(text: str, words: Words, lexicon: Lexicon, registry: Registry) -> Iterator[Match]:
    """Frameworks named by a plural, one match each over the same words, or by the numbers of a list."""
    names = registry.together.get(lexicon.code, {})
    if names:
        for match in words.matches(_plural(tuple(names))):
            for ref in names[match[0].replace("’", "'")]:
                yield _match(text, match.start(), match.end(), ref, lexicon)
    conventions, number = lexicon.any_of("parts", "conventions"), lexicon.any_of("documents", "number")
    also = rf"(?:\s*,\s*|\s+{lexicon.any_of('grammar', 'and')}\s+)(?:{number}\s*)?\d{{1,3}}(?![\d/])"
    listed = caseless(rf"(?<!\w){conventions}\s+(?:{number}\s*)?\d{{1,3}}(?:{also})+")
    for match in words.matches(listed):
        found = [(d.start(), d.end()) for d in _DIGITS.finditer(text, match.start(), match.end())]
        refs = [f"{_ILO}{text[low:high]}" for low, high in found]
        if all(ref in registry.part_kinds for ref in refs):
            for i, ((low, high), ref) in enumerate(zip(found, refs, strict=True)):
                yield _match(text, low if i else match.start(), high, ref, lexicon)


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


def cited_objectives(
    text: str, words: Words, lexicon: Lexicon, registry: Registry, frameworks: Sequence[Match]
) -> Iterator[Match]:
    """Objectives and goals that stand by their number alone, of the compact or the goals that the text named last."""
    named = sorted((m for m in frameworks if m.layer == _LAYER), key=lambda m: m.start)
    starts, ends = [m.start for m in named], {m.end for m in named}
    if not any(m.labels[0].ref.endswith((_COMPACT, *_OF_GOALS)) for m in named):
        return
    called, of = lexicon.any_of("parts", "objective", "goal"), lexicon.any_of("parts", "of")
    pattern = caseless(rf"(?<![\w-])(?P<t>{called}\s+(?P<n>\d{{1,2}}))(?!\w|[.,)]\w|\)|\s?[%/])(?!\s+{of}(?!\w))")
    for match in words.matches(pattern):
        i = bisect_left(starts, match.start())
        last = named[i - 1] if i else None
        if last is None or match.start() - last.start > _REACH or match.start() - 1 in ends:
            continue
        ref = _part(last.labels[0].ref, int(match["n"]))
        if ref and text[match.start()].isupper() and not any(s <= match.end() + 2 for s in starts[i : i + 1]):
            yield _match(text, match.start("t"), match.end("t"), ref, lexicon)


def _part(of: str, number: int) -> str | None:
    if of == _COMPACT and 1 <= number <= _OBJECTIVES:
        return f"{_COMPACT}/objective/{number}"
    return f"{_GOALS}/goal/{number}" if of.endswith(_OF_GOALS) and 1 <= number <= _LAST_GOAL else None


def _plural(names: tuple[str, ...]) -> re.Pattern[str]:
    every = "|".join(re.escape(n).replace("'", "['’]") for n in sorted(names, key=len, reverse=True))
    return caseless(rf"(?<!\w)(?:{every})(?!\w)")


def _match(text: str, start: int, end: int, ref: str, lexicon: Lexicon) -> Match:
    return Match(start, end, (Label(ref, text[start:end], lexicon.code, "name", _LAYER),))
