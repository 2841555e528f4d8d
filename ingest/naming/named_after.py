"""Instruments in the names of bodies and meetings: *the SDG Fund*, *le Sommet ODD*, *el Comité ODS* cite none."""

from __future__ import annotations

import re

from ingest.folding import lowered
from ingest.gazetteer import Match
from ingest.lexicon import NO_MEETING, NOT_KINDS, Lexicon, caseless

__all__ = ["NamedAfter"]

_LAYER = "framework"
_NEXT = re.compile(r" (?P<word>[A-ZÀ-Þ][\w'’-]+)")
_LAST = re.compile(r"(?<![\w'’-])(?P<word>[A-ZÀ-Þ][\w'’-]+) $")
_BEFORE = 24


class NamedAfter:
    """Knows the words for bodies and meetings of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._head_last = bool(lexicon.data["bodies"]["head_last"])
        lexicon.equip(self, NamedAfter._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        bodies = lexicon.any_of("bodies", *(k for k in lexicon.kinds("bodies") if k not in NOT_KINDS))
        meetings = lexicon.any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
        self._head = caseless(rf"(?:{bodies}|{meetings})")

    def without(self, text: str, matches: list[Match]) -> list[Match]:
        """The matches without the short forms of instruments that are part of such a name."""
        short = [m for m in matches if m.layer == _LAYER and text[m.start : m.end].isupper()]
        named = {m for m in short if self._is_named_after(m, text)}
        return [m for m in matches if m not in named] if named else matches

    def _is_named_after(self, match: Match, text: str) -> bool:
        """Whether the word for a body or meeting stands beside it in capitals, where the language has it."""
        if self._head_last:
            beside = _NEXT.match(text, match.end)
        else:
            beside = _LAST.search(text, max(0, match.start - _BEFORE), match.start)
        if beside is None or beside["word"].isupper():
            return False
        return self._head.fullmatch(lowered(beside["word"])) is not None
