"""Labels of points that several raised: ``State: The tolls are high.`` in a list under *Comments*, ``Q (State): …``.

Such labels need no verb of saying after them where the heading says that what stands below was said, or where each is
that of a question or an answer with a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ingest.lexicon import Lexicon, compiled
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.statements.turns import Label, Labels

__all__ = ["CommentLabels"]

_FEWEST = 2
_HEAD = 80  # code points of a heading


class CommentLabels:
    """Finds them in one document, where its minutes have no labels of their own."""

    def __init__(self, reading: Reading, labels: Labels) -> None:
        self._reading, self._labels = reading, labels
        reading.lexicon.equip(self, CommentLabels._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        said = rf"{lexicon.any_of('transcripts', 'comments')}|{lexicon.any_of('speech', 'points_raised')}"
        self._head = compiled(rf"(?:[\dIVXa-z]{{1,4}}(?:\.\d+)*[.)]\s+)?(?:{said})\s*[:.]?\s*$", re.IGNORECASE)

    def found(self, taken: list[tuple[int, int]]) -> list[Label]:
        """The labels of minutes, else these; ``taken`` are agendas and lists, where nobody speaks."""
        found = self._labels.found(taken)
        if found:
            return found
        outside = (x for x in self._labels.outside(self._labels.every, taken) if not x.alone)
        every = [x for x in outside if self._labels.is_said(x, fewest=_FEWEST)]
        asked = [x for x in every if self._labels.exchange.match(self._reading.chars, x.start)]
        chosen = {x.start: replace(x, bounded=True) for x in (*asked, *self._under_heads(every))}
        return sorted(chosen.values(), key=lambda x: x.start) if len(chosen) >= _FEWEST else []

    def _under_heads(self, every: list[Label]) -> Iterator[Label]:
        """Labels under headings that say so, where most of what stands below are such points."""
        starts = {x.start: x for x in every}
        below: list[Block] | None = None
        for block in (*self._reading.text.blocks, None):
            ends = block is None or (block.kind == "heading" and block.start not in starts)
            if below is not None and (ends or self._heads(block)):
                yield from self._points(below, starts)
                below = None
            if block is not None and self._heads(block):
                below = []
            elif block is not None and below is not None:
                below.append(block)

    def _heads(self, block: Block | None) -> bool:
        """Whether a short line says that what stands below was said."""
        if block is None or block.end - block.start > _HEAD:
            return False
        return self._head.match(self._reading.chars, block.start, block.end) is not None

    @staticmethod
    def _points(below: list[Block], starts: dict[int, Label]) -> list[Label]:
        """The points below a heading, each on a line of its own or in a paragraph that begins with one."""
        blocks = [b for b in below if b.start in starts]
        found = [x for b in blocks for start, x in starts.items() if b.start <= start < b.end]
        return found if len(found) >= _FEWEST and 2 * len(blocks) > len(below) else []
