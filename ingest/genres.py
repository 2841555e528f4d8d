"""What kind of paper each stretch of a document is: a volume may hold agendas, working papers and summaries."""

from __future__ import annotations

import re
from bisect import bisect_right

from ingest.lexicon import compiled, loose
from ingest.reading import Reading

__all__ = ["KINDS", "REPORTS_NOTHING", "Genres"]

KINDS = ("agenda", "summary", "report", "record", "concept-note", "working-paper", "press-release")
"""Kinds of paper that a title may name, in the order in which they are tried."""

_TITLE_LENGTH = 90
REPORTS_NOTHING = frozenset(("agenda", "concept-note", "working-paper"))
"""Kinds of paper that report nobody's words."""


class Genres:
    """The titles of a document that name a kind of paper, each of which governs the text up to the next."""

    def __init__(self, reading: Reading) -> None:
        lexicon = reading.lexicon
        early = lexicon.any_of("documents", "provisional")
        patterns = [
            (k, compiled(loose(rf"(?:{early}\s+)?{lexicon.any_of('documents', k)}(?!\w)"), re.IGNORECASE))
            for k in KINDS
        ]
        self.titles: list[tuple[int, str, str]] = []
        for block in reading.text.blocks:
            length = block.end - block.start
            if (
                block.kind not in ("heading", "paragraph")
                or length > _TITLE_LENGTH
                or reading.chars[block.end - 1] in ".:;"
            ):
                continue
            named = [(m.end(), k) for k, p in patterns if (m := p.match(reading.chars, block.start, block.end))]
            if named:
                # "Compte rendu sténographique" is a record, "compte rendu" a summary; the first kind of equals counts.
                kind = max(named, key=lambda n: n[0])[1]
                self.titles.append((block.start, kind, reading.text.of(block).strip()))
        self._starts = [start for start, _, _ in self.titles]

    def at(self, offset: int) -> str | None:
        """The kind of paper that a place of the clean text belongs to; None before the first title."""
        i = bisect_right(self._starts, offset) - 1
        return self.titles[i][1] if i >= 0 else None
