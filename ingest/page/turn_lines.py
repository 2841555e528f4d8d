"""Lines that begin with the label of a speaker, right under the words of the one before.

::

    and so we paid for both of the piers ourselves, as we told.
    Ms. Ada ROE (Director, Port of Ea) (spoke in French): The
    quays are full.

A record that leaves no line empty between speakers shows by such labels where the next one begins, however full the
line above is; a paper with few of them may have the same words in a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ingest.page.line_habits import LineHabits
from ingest.page.row import Row

__all__ = ["TurnLines"]

_FEWEST = 3
_ENDS = '.!?…»”")'
_BRACKETED = re.compile(
    r"[A-ZÀ-Þ][^():;!?]{1,80}\([^()]{2,140}\)(?:\s\([^()]{2,40}\))?(?P<close>\s?:|\.?\s?[–—]|\.(?:\s?-)?)(?:\s|$)"
)
_PLAIN = re.compile(r"[A-ZÀ-Þ][^():;!?–—]{3,60}(?:,|\s[–—])\s[^():;!?]{3,100}?(?P<close>\s?:)(?:\s|$)")


class TurnLines:
    """Says of a row whether it begins with such a label, where several of a paper do."""

    def __init__(self, rows: Sequence[Row], habits: LineHabits) -> None:
        self._habits = habits
        self._seen = Counter(close for row in rows if (close := self._close(row.text)))

    def begins(self, text: str, above: str) -> bool:
        """Whether a line begins somebody's words under those of somebody else."""
        if above[-1] not in _ENDS:
            return False
        close = self._close(text)
        return close is not None and self._seen[close] >= _FEWEST

    def _close(self, text: str) -> str | None:
        """What ends the label that a line begins with: a full stop only that of a name with a form of address."""
        if not text[0].isupper():
            return None
        label = _BRACKETED.match(text) if "(" in text else None
        if label is None and ":" in text and self._habits.titled.match(text):
            label = _PLAIN.match(text)
        if label is None or self._habits.finite.search(label[0].lower()):
            return None
        close = label["close"].strip()
        return close if close != "." or self._habits.titled.match(text) else None
