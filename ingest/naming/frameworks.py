"""Mentions of frameworks with the part that is cited (``paragraphe 63 de la Déclaration``), and of symbols."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.cited_parts import NO_KINDS, behind, last_number, listed_numbers, of_goal, part_of
from ingest.naming.joinings import rule_of_label
from ingest.naming.symbol_lists import listed_symbols
from ingest.naming.symbols import find_symbols
from ingest.page.reading import Reading
from ingest.records import CitationRecord, MentionRecord

__all__ = ["Frameworks", "cited_symbols"]

# It begins with a plain character, which is found fast; the digits before it are looked at then.
_RESOLUTION = re.compile(r"/(?<=\d\d/)\d{1,3}(?![\d/])")
_OF_YEAR = re.compile(r"(?<![\d/])\d{1,4} \((?:19|20)\d\d\)")
"""The number of a resolution with its year, as those of the Security Council are cited."""
_BEFORE, _AFTER, _INSIDE = 110, 34, 80
_QUOTATION = 1200  # code points of a sentence with a quotation
_OPENING = "«“"
_COUNCIL, _ASSEMBLY, _AFTER_NUMBER = "organization/hrc", "organization/unga", 45
_SECURITY = "organization/unsc"
_GOALS = "framework/sdg"
_ROOTS = {_COUNCIL: "A/HRC", _ASSEMBLY: "A"}
_NUMBER = r"(?:\d{1,3}(?:\.(?:\d{1,2}|[a-z])(?:\.\d)?)?|[IVX]{1,5})"

_NO_SPACES = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]")


class Frameworks:
    """Reads which part of a framework a mention cites."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        reading.lexicon.equip(self, Frameworks._learn)
        # By where a mention begins and what it names, as a plural names several: statements ask for the same again.
        self._refs: dict[tuple[int, str], str] = {}

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        kinds = [k for k in lexicon.kinds("parts") if k not in NO_KINDS]
        self._kinds, self._target = kinds, f"k{kinds.index('target')}"
        self._plural = tuple(lexicon.words("grammar", "plural"))
        words = "|".join(f"(?P<k{i}>{lexicon.any_of('parts', kind)})" for i, kind in enumerate(kinds))
        of = lexicon.any_of("parts", "of")
        numbers, number = listed_numbers(lexicon, "n"), lexicon.any_of("documents", "number")
        self._before = caseless(
            rf"(?<!\w)(?:{words})\s+{numbers}(?:\s*,?\s*\w+\.?\s+{_NUMBER})?(?:\s*,?\s*{of}|(?P<beside>))\s*$"
        )
        # A number on the next line that a full stop follows is that of another point.
        self._after = caseless(
            rf"(?:(?P<b>[^\S\n]+|-(?=\d))|\s+)\(?(?:(?:{words})\s+)?(?:{number}\s*)?(?P<n>{_NUMBER})(?!\w|\.\d)(?(b)|(?!\.\s))"
        )
        self._inside = caseless(
            rf"{behind(lexicon)}(?:{words})\s+(?:{number}\s*)?(?P<n>{_NUMBER})(?!\w|\.\d)(?!\s+{of}(?!\w))"
        )
        self._quoted = caseless(rf"[»”]\s\((?P<part>(?:{words})\s+(?P<n>{_NUMBER}))\)")

    def ref(self, match: Match) -> str:
        """The ref of the framework, or of its part where the words beside it name one."""
        key = match.start, match.labels[0].ref
        known = self._refs.get(key)
        if known is None:
            known = self._refs[key] = self._read(match)
        return known

    def _read(self, match: Match) -> str:
        ref = match.labels[0].ref
        if ref.count("/") > 1:
            return ref
        if not self.reading.registry.part_kinds.get(ref):
            return ref
        lower = self.reading.lower
        before = self._before.search(lower, max(0, match.start - _BEFORE), match.start)
        # "Article 3 CRC": only an acronym stands so.
        if before and before["beside"] is not None and not self.reading.chars[match.start : match.end].isupper():
            before = None
        if before and ref != _GOALS:
            return self._part(ref, before) or ref
        after = self._after.match(lower, match.end, match.end + _AFTER)
        if ref == _GOALS:
            return self._goal(match, before, after)
        if after and any(after[f"k{i}"] for i in range(len(self._kinds))):
            return self._part(ref, after) or ref
        inside = self._inside.match(lower, match.end, match.end + _INSIDE)
        # A target that stands by its number is a mention of its own.
        own = inside and self.reading.within("framework", match.end, inside.end())
        return (self._part(ref, inside) or ref) if inside and not own else ref

    def _goal(self, match: Match, before: re.Match[str] | None, after: re.Match[str] | None) -> str:
        """The goal or target: its number stands on either side, or one of both on each (``target 7 of SDG 10``)."""
        if after and (self._is_next(match, after) or self.reading.at("framework", after.start("n"))):
            after = None  # … or each of a list in brackets is a mention of its own
        goal = self._part(_GOALS, after) if after else None
        if goal and after:
            target = before or self._inside.match(self.reading.lower, after.end(), after.end() + _INSIDE)
            number = last_number(target["n"]) if target and target[self._target] else ""
            return of_goal(after["n"], number, self.reading.registry) or goal
        return (self._part(_GOALS, before) if before else None) or _GOALS

    def _is_next(self, match: Match, after: re.Match[str]) -> bool:
        """Whether the number behind a plural is that of the next point (``2. The SDGs 3. Closing``)."""
        ends_plural = self.reading.chars.endswith(self._plural, 0, match.end)
        return ends_plural and self.reading.lower.startswith(". ", after.end())

    def _part(self, ref: str, found: re.Match[str]) -> str | None:
        """The part that the last number found names: those before it in a list are mentions of their own."""
        named = [k for i, k in enumerate(self._kinds) if found[f"k{i}"]]
        return part_of(ref, named, last_number(found["n"]), self.reading.registry)

    def mentions(self, part_at: Callable[[int], str]) -> Iterator[MentionRecord]:
        """A mention for each framework named in the running text."""
        text = self.reading.text
        for match in self.reading.layer("framework"):
            yield MentionRecord(
                text.span(match.start, match.end),
                self.ref(match),
                text.text[match.start : match.end],
                part_at(match.start),
                rule=rule_of_label(match.labels[0].form),
                labels=self._labels(self.ref(match)),
            )
        for start, end, ref in self._after_quotations():
            words = text.text[start:end]
            rule = rule_of_label("name")
            yield MentionRecord(text.span(start, end), ref, words, part_at(start), rule=rule, labels=self._labels(ref))

    def _after_quotations(self) -> Iterator[tuple[int, int, str]]:
        """Parts in brackets after a quotation, of the framework that the sentence names last before the quotation."""
        chars = self.reading.chars
        for match in self.reading.found(self._quoted, 0, len(chars)):
            low = max(0, match.start() - _QUOTATION)
            opening = max(chars.rfind(mark, low, match.start()) for mark in _OPENING)
            begin = max(low, *(chars.rfind(mark, low, max(opening, low)) for mark in ("\n", ". ")))
            named = [m.labels[0].ref for m in self.reading.within("framework", begin, opening)]
            ref = self._part(named[-1], match) if named else None
            if ref:
                yield match.start("part"), match.end("part"), ref

    def _labels(self, ref: str) -> tuple[tuple[str, str], ...]:
        """Labels of a framework's part, where no registry describes it."""
        registry = self.reading.registry
        return registry.part_labels(ref) if ref.count("/") > 1 and ref not in registry.parts else ()


def cited_symbols(reading: Reading, own: str | None, part_at: Callable[[int], str]) -> Iterator[CitationRecord]:
    """Documents that the text cites by symbol, or by a resolution's number (``résolution 71/280``)."""
    text = reading.text
    # In Chinese and Japanese no space stands between words and symbols.
    apart = text.text if reading.lexicon.words("language", "common") else _NO_SPACES.sub(" ", text.text)
    symbols = list(find_symbols(apart))
    roots = {max((r for r in _ROOTS.values() if s.startswith(f"{r}/")), key=len, default="") for _, s in symbols} - {""}
    for start, symbol in symbols:
        if symbol != own and not (own and symbol.endswith(f" {own}")):
            yield CitationRecord(symbol, text.span(start, start + len(symbol)), symbol, part_at(start))
    for start, end, symbol in listed_symbols(text.text, symbols, reading.lexicon):
        yield CitationRecord(symbol, text.span(start, end), text.text[start:end], part_at(start))
    decision = reading.lexicon.any_of("documents", "decision")
    word = rf"(?:(?P<decision>{decision})|{reading.lexicon.any_of('documents', 'resolution')})"
    also = rf"(?:\s*,\s*|\s*,?\s+{reading.lexicon.any_of('grammar', 'and')}\s+)"
    before = compiled(rf"(?<!\w){word}\s+(?P<more>\d{{2,3}}/\d{{1,3}}{also})*$", re.IGNORECASE)
    for slash in _RESOLUTION.finditer(text.text):
        number, end = slash.start() - 2, slash.end()
        called = before.search(text.text, max(0, number - _BEFORE), number)
        body = _whose(reading, called.start(), end, roots) if called else None
        if called and body:
            start = number if called["more"] else called.start()
            symbol = f"{body}/{'DEC' if called['decision'] else 'RES'}/{text.text[number:end]}"
            yield CitationRecord(symbol, text.span(start, end), text.text[start:end], part_at(start))
    yield from _of_security_council(reading, part_at)


def _of_security_council(reading: Reading, part_at: Callable[[int], str]) -> Iterator[CitationRecord]:
    """Resolutions by number and year beside the Council's name (``Security Council resolutions 1325 (2000) and 2242
    (2015)``)."""
    council = [m for m in reading.layer("organization") if m.labels[0].ref == _SECURITY]
    if not council:
        return
    text = reading.text
    word, conjunction = reading.lexicon.any_of("documents", "resolution"), reading.lexicon.any_of("grammar", "and")
    year = _OF_YEAR.pattern
    listed = caseless(rf"(?<!\w){word}\s+(?P<all>{year}(?:(?:,\s|,?\s{conjunction}\s){year}){{0,12}})")
    for match in reading.found(listed, 0, len(text.text)):
        low, high = match.start() - _BEFORE, match.end() + _AFTER_NUMBER
        if not any(low <= m.end and m.start <= high for m in council):
            continue
        for number in _OF_YEAR.finditer(text.text, *match.span("all")):
            yield CitationRecord(f"S/RES/{number[0]}", text.span(*number.span()), number[0], part_at(number.start()))


def _whose(reading: Reading, start: int, end: int, roots: set[str]) -> str | None:
    """The root of the symbols of the body whose resolution stands here by its number alone; None where nothing tells.

    The body beside it, else the last one named before, else the first one later; else the one body to which all symbols
    belong that the text holds (``roots``).
    """
    after = _roots(reading, end, end + _AFTER_NUMBER)
    before = _roots(reading, 0, start)
    beside = _roots(reading, start - _BEFORE, start)
    if after or before:
        return after[0] if after and not beside else before[-1]
    later = _roots(reading, end, len(reading.chars))
    return later[0] if later else next(iter(roots)) if len(roots) == 1 else None


def _roots(reading: Reading, start: int, end: int) -> list[str]:
    """Roots of the symbols of those bodies that a stretch names."""
    return [_ROOTS[ref] for m in reading.within("organization", start, end) if (ref := m.labels[0].ref) in _ROOTS]
