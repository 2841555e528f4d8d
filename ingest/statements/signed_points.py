"""Points that a bracket at their end signs, by the habit of the paper: ``¶ 4 The quays are full. [NAME, Body]``.

Notes of a meeting put down what was said without a verb of saying, and in square brackets behind it whose it was;
reports list what was raised under a label, and behind each point in round brackets the states and bodies that raised
it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from ingest.lexicon import Lexicon, compiled
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.speech import Verb
from ingest.statements.actor import Actor
from ingest.statements.actors import Actors
from ingest.statements.attributions import Attribution

__all__ = ["SignedPoints"]

_SQUARE = re.compile(r"\[[^\[\]]{2,200}\]\s*[.;]?\s*(?=$|[A-ZÀ-Þ«“\d¶§•–—-])")
_ROUND = re.compile(r"\((?:[^()]|\([^()]*\)){2,200}\)\s*[.;]?\s*$")
_TAIL, _LABEL = 210, 160
_HABIT, _POINTS = 4, 2  # how many points at least are signed so, in square brackets and in round ones
_SURE = 0.85


class SignedPoints:
    """Those of one document."""

    def __init__(self, reading: Reading, actors: Actors) -> None:
        self._reading, self._actors = reading, actors
        reading.lexicon.equip(self, SignedPoints._learn)
        self._by_block: dict[int, list[Attribution]] = {}
        for block, found in (*self._by_habit(), *self._under_labels()):
            self._by_block.setdefault(block.start, []).append(found)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._raised = compiled(rf"(?<!\w){lexicon.any_of('speech', 'points_raised')}(?!\w)", re.IGNORECASE)

    def of(self, block: Block) -> list[Attribution]:
        """Whose the points are of which a block consists."""
        return self._by_block.get(block.start, [])

    def _by_habit(self) -> Iterator[tuple[Block, Attribution]]:
        """Points before square brackets, where most paragraphs between the first and the last of them end so."""
        blocks = [b for b in self._reading.prose if b.kind != "note"]
        ends = [i for i, b in enumerate(blocks) if self._ends(b, "]", _SQUARE)]
        if not ends or 2 * len(ends) < ends[-1] + 1 - ends[0]:
            return
        signed = [(blocks[i], found) for i in ends for found in self._stretches(blocks[i])]
        if len(signed) >= _HABIT:
            yield from signed

    def _stretches(self, block: Block) -> Iterator[Attribution]:
        """The points of a block in which one may follow another, each up to its bracket."""
        start = block.start
        for bracket in _SQUARE.finditer(self._reading.chars, block.start, block.end):
            who = self._signers(bracket.start(), bracket.end())
            if who:
                yield _attribution(start, bracket.start(), who)
            start = bracket.end()

    def _signers(self, start: int, end: int) -> tuple[Actor, ...]:
        """Those whom square brackets name; a body behind a name is only where that person works (``[NAME, Body]``)."""
        named = self._actors.after_points(start, end)
        people = any(a.basis == "by-name" for a in named)
        own = (a for a in named if not people or a.basis == "by-name" or self._begins(a, start))
        return tuple(own)

    def _begins(self, actor: Actor, start: int) -> bool:
        """Whether nothing, or a semicolon, stands before an actor in a bracket."""
        return self._reading.chars[start : actor.start].rstrip().endswith(("[", ";"))

    def _under_labels(self) -> Iterator[tuple[Block, Attribution]]:
        """Points of a list before round brackets of states and bodies, under a label that tells they were raised."""
        before = None
        for kind, run in groupby(self._reading.text.blocks, lambda b: b.kind):
            blocks = list(run)
            label = before
            before = blocks[-1]
            if kind != "item" or label is None or len(blocks) < _POINTS or not self._tells(label):
                continue
            signed = [(b, found) for b in blocks if self._ends(b, ")", _ROUND) and (found := self._listed(b))]
            if len(signed) >= _POINTS:
                yield from signed

    def _tells(self, label: Block) -> bool:
        """Whether a line ahead of a list says that its points were raised, with a colon at its end or as a heading."""
        chars = self._reading.chars
        if not (chars[label.start : label.end].rstrip().endswith(":") or label.kind == "heading"):
            return False
        return self._raised.search(chars, max(label.start, label.end - _LABEL), label.end) is not None

    def _ends(self, block: Block, mark: str, bracket: re.Pattern[str]) -> bool:
        """Whether a bracket ends a block that says something before it."""
        chars = self._reading.chars
        if mark not in chars[block.end - 4 : block.end]:
            return False
        found = list(bracket.finditer(chars, max(block.start, block.end - _TAIL), block.end))
        ends = bool(found) and found[-1].end() == block.end
        return ends and " " in chars[block.start : found[-1].start()].strip()

    def _listed(self, block: Block) -> Attribution | None:
        """Whose a point is by the round bracket at its end, of states and bodies alone, behind a small word."""
        found = _ROUND.search(self._reading.chars, max(block.start, block.end - _TAIL), block.end)
        low = found.start() if found else block.end
        who = tuple(a for a in self._actors.after_points(block.start, block.end) if a.start > low)
        return _attribution(block.start, low, who) if who else None


def _attribution(start: int, end: int, who: tuple[Actor, ...]) -> Attribution:
    return Attribution(start, end, Verb(start, start, "assert"), who, sure=_SURE)
