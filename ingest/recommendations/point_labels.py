"""What numbers or names a point of a list: ``4.``, ``(b)``, ``R2.``, ``Recommendation 3:``, ``Decision:``."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.page.words import LETTERS, beginning

__all__ = ["POINT", "PointLabels", "ordinals"]

POINT = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,2})*[.)]-?|\d{1,2}[-–](?=\s)|\d{1,2}(?:\.\d{1,2}){2,3}|\d{1,2}/|[A-Z]\.\d{1,2}[.)]?|\((?:\d{1,2}|[a-z]|[ivx]{1,5})\)|(?:[a-z]|[ivx]{1,5})[.)]"
    r"|[A-Z]{1,3}[ .-]?\d{1,2}(?:[.):]-?|\s?[–—-](?=\s)))\s+"
)
"""What numbers a point: ``4.``, ``(b)``, ``iii)``, ``R2.``, ``R2 –``."""
_LETTER = re.compile(r"(?:[A-H]|[IVX]{1,5})[.)]-?\s+(?=[A-ZÀ-Þ][a-zà-ÿ'’])")
"""A capital that numbers a point, before a word that begins with one."""

_CODE = re.compile(r"[A-Z]{1,3}[ .-]?\d{1,2}\s?[.:)–—-]")


def ordinals(lexicon: Lexicon) -> re.Pattern[str]:
    """Finds an ordinal that numbers a point amid a text."""
    return compiled(rf"(?=[A-ZÀ-Þ])(?i:{lexicon.ordinal})\s?[.:)]")


class PointLabels:
    """Reads the numbers and labels of one document's points."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._openings: dict[tuple[int, int], int] = {}
        reading.lexicon.equip(self, PointLabels._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        # "Second. Convene …": an ordinal alone numbers a point.
        self._ordinal = caseless(rf"{lexicon.ordinal}\s?[.:),]-?\s+")
        number = rf"(?:{lexicon.any_of('documents', 'number')}\s*)?(?:\d{{1,2}}|[ivx]{{1,5}}(?!\w))"
        label = lexicon.any_of("recommendations", "labels")
        decision = lexicon.any_of("recommendations", "decision_labels")
        self._label = caseless(rf"{label}\s*(?:{number}\s*[.:)–—-]-?|:)\s*")
        several = r"\d{1,2}(?:\.\d{1,2})+"
        self._decision = caseless(
            rf"(?:{decision})\s*(?:(?:{number}|{several})\s*[.:)–—-]-?\s+|{several}\s+|(?::|–|—)\s+)"
        )
        self._may_begin = beginning(self._label, self._ordinal, self._decision)
        self._alone = caseless(rf"{label}\s*{number}\s*[.:]?$")
        self._decision_alone = caseless(rf"(?:{decision})\s*(?:{number}|{several})\s*[.:]?$")

    def opening(self, block: Block) -> int:
        """Length of a point's number or label (``Recommendation 3:``); 0 where it has none."""
        asked = (block.start, block.end)  # by all that look for points
        if asked not in self._openings:
            self._openings[asked] = self._opening(block)
        return self._openings[asked]

    def _opening(self, block: Block) -> int:
        chars, lower = self._reading.chars, self._reading.lower
        match = POINT.match(chars, block.start, block.end) or _LETTER.match(chars, block.start, block.end)
        if match is None and self._has_label(block):
            match = (
                self._label.match(lower, block.start, block.end)
                or self._ordinal.match(lower, block.start, block.end)
                or self._decision.match(lower, block.start, block.end)
            )
        return match.end() - block.start if match else 0

    def _has_label(self, block: Block) -> bool:
        """Whether a block may begin with a label or an ordinal, by its first letters."""
        return self._may_begin(self._reading.lower[block.start : block.start + LETTERS])

    def coded(self, block: Block) -> bool:
        """Whether letters and a number open a block, as they open no title of a section (``R2 – …``)."""
        return _CODE.match(self._reading.chars, block.start, block.end) is not None

    def recommends(self, block: Block) -> bool:
        """Whether a label makes a block a recommendation wherever it stands."""
        return self._label.match(self._reading.lower, block.start, block.end) is not None

    def decides(self, block: Block) -> bool:
        """Whether a label makes a block a decision wherever it stands."""
        return self._decision.match(self._reading.lower, block.start, block.end) is not None

    def stands_apart(self, block: Block) -> bool:
        """Whether a block is nothing but a label, or a label makes it a decision."""
        return self._has_label(block) and (self.alone(block) is not None or self.decides(block))

    def alone(self, block: Block) -> bool | None:
        """Where a block is nothing but the label of the one after it: whether that recommends, however it begins.

        None where it is more than a label.
        """
        lower = self._reading.lower
        if self._alone.match(lower, block.start, block.end):
            return True
        return False if self._decision_alone.match(lower, block.start, block.end) else None
