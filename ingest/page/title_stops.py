"""Full stops that end a title at the head of a paper (``REPORT OF THE FORUM ON QUAYS, EA, 4 MAY 2031.``).

All who look for titles know them by their end, so the stop goes where the rows become blocks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.page.line_habits import LineHabits
from ingest.page.row import Row
from ingest.page.sentences import ends_in_initials

__all__ = ["TitleStops"]

_FRONT = 14  # blocks among which a title stands
_PROSE, _LONGEST = 130, 260  # code points of what tells something; of a title
_LONGEST_SMALL = 220  # of one in small letters
_FEWEST_WORDS = 3
_MOST_CAPITALS = 0.5  # share of its code points in lines in capitals of a paper that is not written in them
_STOP = re.compile(r"(?:[^\W\d_]{2}|\d|[)»”\"])\.$")
_TWO_SENTENCES = re.compile(r"[^\W\d_]{3}\.\s+[A-ZÀ-Þ]")
_COLON = re.compile(r"(?<=[^\W\d_]{4})\s?:\s(?:[^\W\d_]{1,3}\s)?")  # with an article behind it
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


class TitleStops:
    """Tells, block by block from the first one on, which is a title that a full stop ends."""

    def __init__(self, habits: LineHabits, rows: Sequence[Row]) -> None:
        self._habits = habits
        self._seen = 0
        shouted = sum(len(row.text) for row in rows if row.text.isupper())
        self._in_capitals = shouted > _MOST_CAPITALS * sum(len(row.text) for row in rows)

    def ends(self, group: list[Row], kind: str) -> bool:
        """Whether these lines of the next block are a title, and the full stop at their end tells nothing."""
        if self._seen >= _FRONT:
            return False
        self._seen += 1
        if not group[-1].text.endswith("."):
            return False
        text = " ".join(row.text for row in group)
        if self._is_title(text, kind):
            return True
        if len(text) > _PROSE:  # the head ends before the first that tells something
            self._seen = _FRONT
        return False

    def _is_title(self, text: str, kind: str) -> bool:
        if kind not in ("heading", "paragraph") or len(text) > _LONGEST or len(text.split()) < _FEWEST_WORDS:
            return False
        if not _STOP.search(text) or ends_in_initials(text) or self._habits.finite.search(text.lower()):
            return False
        if text.isupper():
            return not self._in_capitals
        if len(text) > _LONGEST_SMALL or _TWO_SENTENCES.search(text):
            return False
        # "Minutes of the Board's meeting held on 4 May 2031.", "Third Forum of Quays: report of the secretariat."
        paper = self._habits.paper
        if paper.match(text):
            return _YEAR.search(text) is not None
        colon = _COLON.search(text)
        return colon is not None and paper.match(text[colon.end() :].capitalize()) is not None
