"""Mentions of frameworks with the part that is cited (``paragraphe 63 de la Déclaration``), and of symbols."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ingest.gazetteer import Match
from ingest.joinings import rule_of_label
from ingest.reading import Reading
from ingest.records import CitationRecord, MentionRecord

__all__ = ["Frameworks", "cited_symbols"]

_BEFORE, _AFTER = 70, 30
_SYMBOL = re.compile(
    r"(?<![\w/])(?:A|E|S|T|ST|CCPR|CRC|CEDAW|CERD|CMW|CAT|CRPD|HRC|MC|TD|FCCC|UNEP|UNW|DP|GC|WHA|C|OEA|AG|CP|CEPAL|LC)"
    r"/(?:[A-Z0-9][A-Za-z0-9.()-]*/)*[A-Z0-9][A-Za-z0-9()-]*(?:\.[A-Za-z0-9]+)*"
)
_NUMBER = r"(?:\d{1,3}(?:\.(?:\d{1,2}|[a-z]))?|[IVX]{1,5})"


class Frameworks:
    """Reads which part of a framework a mention cites."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        lexicon = reading.lexicon
        kinds = [k for k in lexicon.kinds("parts") if k not in ("of", "complement", "definite")]
        self._kinds = kinds
        words = "|".join(f"(?P<k{i}>{lexicon.any_of('parts', kind)})" for i, kind in enumerate(kinds))
        of = lexicon.any_of("parts", "of")
        self._before = re.compile(
            rf"(?<!\w)(?:{words})\s+(?P<n>{_NUMBER})(?:\s*,?\s*(?:[a-z]+\s+)?{_NUMBER})?\s*,?\s*{of}\s*$", re.IGNORECASE
        )
        self._after = re.compile(rf"\s+\(?(?:(?:{words})\s+)?(?P<n>{_NUMBER})(?!\w|\.\d|\.\s)", re.IGNORECASE)

    def ref(self, match: Match) -> str:
        """The ref of the framework, or of its part where the words beside it name one."""
        ref = match.labels[0].ref
        allowed = self.reading.registry.part_kinds.get(ref, set())
        if not allowed:
            return ref
        chars = self.reading.chars
        before = self._before.search(chars, max(0, match.start - _BEFORE), match.start)
        if before:
            return self._part(ref, before, allowed) or ref
        after = self._after.match(chars, match.end, match.end + _AFTER)
        if after and (any(after[f"k{i}"] for i in range(len(self._kinds))) or ref.endswith("/sdg")):
            return self._part(ref, after, allowed) or ref
        return ref

    def _part(self, ref: str, found: re.Match[str], allowed: set[str]) -> str | None:
        number = found["n"].lower()
        named = [k for i, k in enumerate(self._kinds) if found[f"k{i}"]]
        if ref.endswith("/sdg"):
            return _goal(ref, number)
        kind = next((k for k in named if k in allowed), None)
        if kind is None and named and named[0] == "goal":
            kind = next((k for k in ("objective", "goal") if k in allowed), None)
        return f"{ref}/{kind}/{number}" if kind else None

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
            )


def _goal(ref: str, number: str) -> str | None:
    goal = number.split(".", maxsplit=1)[0]
    if not goal.isdigit() or not 1 <= int(goal) <= 17:
        return None
    return f"{ref}/target/{number}" if "." in number else f"{ref}/goal/{number}"


def _symbols(text: str) -> Iterator[re.Match[str]]:
    """Symbols of documents, from their first slashes back: slashes are rare, and looking for them is fast."""
    reach = slash = 0
    while (slash := text.find("/", max(slash + 1, reach))) > 0:
        start = slash
        while start > reach and text[start - 1].isupper():
            start -= 1
        match = _SYMBOL.match(text, start)
        if match:
            reach = match.end()
            yield match


def cited_symbols(reading: Reading, own: str | None, part_at: Callable[[int], str]) -> Iterator[CitationRecord]:
    """Documents that the text cites by symbol, or by a resolution's number (``résolution 71/280``)."""
    text = reading.text
    for match in _symbols(text.text):
        symbol = match[0].rstrip(".,;)") + (")" if match[0].endswith(")") and "(" in match[0] else "")
        if any(c.isdigit() for c in symbol) and symbol != own:
            yield CitationRecord(
                symbol, text.span(match.start(), match.start() + len(symbol)), symbol, part_at(match.start())
            )
    word = reading.lexicon.any_of("documents", "resolution")
    for match in re.finditer(rf"(?<!\w){word}\s+(?P<n>\d{{2}}/\d{{1,3}})(?![\d/])", text.text, re.IGNORECASE):
        symbol = f"A/RES/{match['n']}"
        yield CitationRecord(symbol, text.span(match.start(), match.end()), match[0], part_at(match.start()))
