"""How wide a paper sets its lines, and which of them broke off because the next word had no room left."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from ingest.page.line_habits import LineHabits
from ingest.page.row import Row

__all__ = ["Widths"]

_NEAR = 12  # lines before and after one that show how far lines reach there
_NARROWEST = 32  # code points: shorter lines are names and titles, each whole
_CENTRED = 3  # columns
_LABEL = re.compile(r"[^:,]{2,60}:\s+")
_AROUND, _FEWEST = 20, 2  # rows around one, and lines broken in a paper, that show that it breaks lines
_LETTERED = re.compile(r"\w{1,3}[.)]\s")
_SMALL_WORD = re.compile(r"\s[a-zà-ÿ]{1,3}$")
_NAME = 2  # words of a name before a post
_RAGGED = 0.95  # of the width that lines reach: letters of a copy are not as wide as those of the print


class Widths:
    """Says of each row whether it is the rest of the one above, which had no room for its first word."""

    def __init__(self, rows: Sequence[Row], habits: LineHabits, longest: int = 220) -> None:
        """Lines that reach beyond ``longest`` are whole paragraphs, which tell nothing of the others."""
        self._rows = rows
        self._habits = habits
        self._entries: dict[str, int | None] = {}
        self._rights = [row.right if row.right <= longest else 0 for row in rows]

    def filled(self, i: int) -> bool:
        """Whether the row above had no room for the first word of this one: it goes on here as far as that tells."""
        reach = max(self._rights[max(0, i - _NEAR) : i + _NEAR])
        word = self._rows[i].text.partition(" ")[0]
        return reach >= _NARROWEST and self._rights[i - 1] + 1 + len(word) > _RAGGED * reach

    @cached_property
    def _broken(self) -> list[int]:
        """The rows that go on with a full line, as small letters or the end of that one tell: lines were broken."""
        on = (i for i, (a, b) in enumerate(pairwise(self._rows), 1) if not b.gap and self._leads_on(a.text, b.text))
        return [i for i in on if self.filled(i)]

    @staticmethod
    def _leads_on(above: str, text: str) -> bool:
        return text[0].islower() or above[-1] == "," or _SMALL_WORD.search(above) is not None

    def _breaks_near(self, i: int) -> bool:
        """Whether lines were broken around a row."""
        low, high = bisect_left(self._broken, i - _AROUND), bisect_right(self._broken, i + _AROUND)
        return high > low and len(self._broken) >= _FEWEST

    def runs_on(self, i: int) -> bool:
        """Whether the row above had no room for the first word of this one, where lines were broken around them."""
        return self.filled(i) and self._breaks_near(i)

    def is_rest(self, first: int, i: int) -> bool:
        """Whether a row is for sure the rest of the line above: that was full, and the ``first`` row of the block has a
        bullet and this one none, or this one is set in under it, or it looks like no entry under one."""
        top, above, row = self._rows[first], self._rows[i - 1], self._rows[i]
        if first == i or row.gap or row.item or "   " in above.text or not self.runs_on(i):
            return False
        if _LETTERED.match(row.text):
            return False
        if top.item and row.left < top.left and self._hanging:
            return False
        listed = top.item or self._is_set_in(top, row)
        if self._habits.titled.match(row.text):
            return listed and above.text[-1] == ","
        return listed or self._goes_on_with_entry(top.text, row.text)

    def _goes_on_with_entry(self, entry: str, text: str) -> bool:
        """Whether a line that says who somebody is goes on in one that begins with no name; where the first has a
        form of address, with none before a post."""
        names = self._habits.names
        low = None if names is None or text[0].isdigit() else self._entry(entry)
        if names is None or low is None or names.begins.match(text):
            return False
        if names.post.match(text) and names.is_name(" ".join(text.split()[:_NAME])):
            return False  # "Ada Roe Director, Port of Ea"
        named = self._habits.entry.match(text)
        if named is None:
            return names.titled.search(text) is None
        return self._habits.titled.match(entry, low) is not None and not names.post.match(text, named.end() + 1)

    def _entry(self, line: str) -> int | None:
        """Where the entry of a list begins that a line is, behind a label; each line under one asks for it."""
        if line not in self._entries:
            label = _LABEL.match(line)
            low = label.end() if label else 0
            self._entries[line] = low if self._habits.entry.match(line, low) else None
        return self._entries[line]

    @staticmethod
    def _is_set_in(above: Row, row: Row) -> bool:
        """Whether a row is set in under another and not in the middle of a page."""
        centred = abs(above.left + above.right - row.left - row.right) <= _CENTRED
        return row.left > above.left + 1 and not centred

    @cached_property
    def _hanging(self) -> bool:
        """Whether most lines under one with a bullet begin where its words do."""
        under = [
            row.left >= above.left for above, row in pairwise(self._rows) if above.item and not (row.item or row.gap)
        ]
        return 2 * sum(under) > len(under)
