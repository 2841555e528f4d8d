"""A document as the converters see it: clean text, its language's lexicon, and the registry labels found in it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, compiled
from ingest.page.dates import FIGURES, Calendar, DateRange
from ingest.page.sentences import split_sentences
from ingest.page.text import Block, CleanText
from ingest.page.words import Words
from ingest.registry import Registry

__all__ = ["Reading"]

_NONE: list[int] = []
_PROSE = ("paragraph", "item", "note")


@dataclass(frozen=True)
class Reading:
    """What every converter is handed; all offsets count in ``text.text``.

    ``words`` are those of the clean text in lower case, character for character.
    """

    text: CleanText
    lexicon: Lexicon
    registry: Registry
    matches: tuple[Match, ...]
    words: Words
    _layers: dict[str, list[Match]] = field(default_factory=dict, init=False)
    _starts: dict[str, list[int]] = field(default_factory=dict, init=False)

    _first: dict[str, dict[int, Match]] = field(default_factory=dict, init=False)
    _sentences: dict[int, list[tuple[int, int]]] = field(default_factory=dict, init=False)
    _found: dict[str, tuple[list[int], list[re.Match[str]]]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        for match in self.matches:
            self._layers.setdefault(match.layer, []).append(match)
        for layer, found in self._layers.items():
            self._starts[layer] = [m.start for m in found]
            self._first[layer] = {m.start: m for m in reversed(found)}

    @cached_property
    def chars(self) -> str:
        """The clean text."""
        return self.text.text

    @cached_property
    def lower(self) -> str:
        """The clean text in lower case, for :func:`~ingest.lexicon.caseless` patterns."""
        return self.words.text

    def layer(self, layer: str) -> list[Match]:
        """All matches of one layer, in text order."""
        return self._layers.get(layer, [])

    def within(self, layer: str, start: int, end: int) -> list[Match]:
        """Matches of a layer that lie in ``start`` to ``end``."""
        starts = self._starts.get(layer, _NONE)
        i = bisect_left(starts, start)
        if i == len(starts) or starts[i] >= end:
            return []
        return [m for m in self._layers[layer][i : bisect_left(starts, end, i)] if m.end <= end]

    def at(self, layer: str, start: int) -> Match | None:
        """The match of a layer that begins exactly here."""
        first = self._first.get(layer)
        return first.get(start) if first else None

    def covers(self, layer: str, offset: int) -> bool:
        """Whether a match of a layer holds this character."""
        i = bisect_right(self._starts.get(layer, _NONE), offset) - 1
        return i >= 0 and self._layers[layer][i].end > offset

    def stretch(self, text: CleanText, start: int) -> Reading:
        """A stretch of the document as one of its own: ``text`` is what stands from ``start`` on."""
        end = start + len(text.text)
        inside = (m for m in self.matches if start <= m.start and m.end <= end)
        matches = tuple(replace(m, start=m.start - start, end=m.end - start) for m in inside)
        return Reading(text, self.lexicon, self.registry, matches, Words(self.lower[start:end]))

    @cached_property
    def prose(self) -> tuple[Block, ...]:
        """Blocks that may report something: paragraphs, items and notes, and headings that name who presides."""
        presides = compiled(rf"{self.lexicon.any_of('transcripts', 'presided_by', 'presidency')}\s", re.IGNORECASE)
        return tuple(
            b
            for b in self.text.blocks
            if b.kind in _PROSE or (b.kind == "heading" and presides.match(self.chars, b.start))
        )

    def sentences(self, block: Block) -> list[tuple[int, int]]:
        """Offsets of the sentences of a block."""
        if block.start not in self._sentences:
            self._sentences[block.start] = split_sentences(self.chars, block.start, block.end, self.lexicon)
        return self._sentences[block.start]

    def sentence(self, offset: int) -> tuple[int, int] | None:
        """The sentence of running text that holds a place."""
        i = bisect_right(self._prose_starts, offset) - 1
        if i < 0 or offset >= self.prose[i].end:
            return None
        return next((s for s in reversed(self.sentences(self.prose[i])) if s[0] <= offset), None)

    def sentence_before(self, start: int) -> tuple[int, int] | None:
        """The sentence before the one that begins at ``start``: in its paragraph, or the lead of the list it begins."""
        i = bisect_right(self._prose_starts, start) - 1
        if i < 0:
            return None
        before = [s for s in self.sentences(self.prose[i]) if s[1] <= start]
        if before or i == 0:
            return before[-1] if before else None
        lead = self.prose[i - 1]
        return self.sentences(lead)[-1] if self.chars[lead.end - 1] == ":" else None

    def dates(self, calendar: Calendar, start: int, end: int) -> Iterator[DateRange]:
        """The dates of a stretch; few stretches have a month or such figures, and only these are looked through."""
        i = bisect_left(self._dated, start)
        dated = i < len(self._dated) and self._dated[i] < end
        return calendar.dates(self.chars, start, end) if dated else iter(())

    @cached_property
    def _dated(self) -> list[int]:
        """Where the name of a month may begin, or such figures stand."""
        months = self.words.places(compiled("|".join(map(re.escape, self.lexicon.months))))
        return sorted([*months, *(m.start() for m in FIGURES.finditer(self.chars))])

    @cached_property
    def _prose_starts(self) -> list[int]:
        return [b.start for b in self.prose]

    def found(self, pattern: re.Pattern[str], start: int, end: int) -> list[re.Match[str]]:
        """Matches of a pattern for ``lower`` in ``start`` to ``end``.

        One pass over the text serves all stretches: for patterns that are asked for again and again.
        """
        key = pattern.pattern  # a pattern's own hash is made anew from all its code each time
        known = self._found.get(key)
        if known is None:
            matches = list(self.words.matches(pattern))
            known = self._found[key] = ([m.start() for m in matches], matches)
        starts, matches = known
        i = bisect_left(starts, start)
        if i == len(starts) or starts[i] >= end:
            return []
        inside = matches[i : bisect_left(starts, end, i)]
        if inside[-1].end() > end:
            shorter = pattern.match(self.lower, inside[-1].start(), end)
            inside[-1:] = [shorter] if shorter else []
        return inside
