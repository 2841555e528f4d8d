"""Lists under a sentence that says what those in them did (``The meeting was opened by:``)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["LedLists"]


class LedLists:
    """Those of one document; ``acts`` has, by roles, what ends right before who opens or closes."""

    def __init__(self, reading: Reading, acts: Mapping[str, re.Pattern[str]]) -> None:
        self._reading = reading
        self._acts = acts
        self._found: list[tuple[int, int, str]] = []
        role = None
        for block in reading.text.blocks:
            if block.kind != "item":
                role = self._led_to(block)
            elif role:
                self._found.append((block.start, block.end, role))

    def at(self, offset: int) -> str | None:
        """The role of whom an entry names that holds this place of the clean text."""
        return next((role for start, end, role in self._found if start <= offset < end), None)

    def _led_to(self, block: Block) -> str | None:
        """The role that the words before a block's last colon give those who follow it."""
        before, colon, after = self._reading.lower[block.start : block.end].rpartition(":")
        if not colon or after.strip():
            return None
        words = f"{before.rstrip()} "  # a name would follow there
        return next(
            (role for role, act in self._acts.items() if any(m.end() == len(words) for m in act.finditer(words))), None
        )
