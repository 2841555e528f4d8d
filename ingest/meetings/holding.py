"""Lines of a title that say who holds or pays a meeting (``Convened by the Board of Quays``), or tell of it."""

from __future__ import annotations

import re
from functools import cached_property

from ingest.lexicon import caseless, compiled
from ingest.meetings.words import MeetingWords
from ingest.page.reading import Reading

__all__ = ["HoldingLines"]

_REACH = 40  # code points before a line in which one ends that says that somebody held a meeting


class HoldingLines:
    """Tells such lines of one paper."""

    def __init__(self, reading: Reading, words: MeetingWords) -> None:
        self._reading = reading
        self._words = words

    def is_told_in(self, start: int, end: int) -> bool:
        """Whether a line says who holds or pays the meeting, goes on with that, or begins with ``this meeting``."""
        lower = self._reading.lower
        before = lower[max(0, start - _REACH) : start].rstrip()
        given = self._given_by.match(lower, start, end) or self._ends_given.search(before)
        return given is not None or self._this.match(self._reading.chars, start, end) is not None

    @cached_property
    def _given_by(self) -> re.Pattern[str]:
        """Finds in lower case what begins a line that says who holds or pays a meeting."""
        under = self._words.lexicon.any_of("meetings", "under")
        return caseless(rf"(?:(?!{self._words.plain})\w+\s)?{self._given}(?!\w)|{under}")

    @cached_property
    def _ends_given(self) -> re.Pattern[str]:
        """Finds in lower case that a line before breaks off there."""
        return caseless(rf"(?<!\w){self._given}$")

    @property
    def _given(self) -> str:
        any_of = self._words.lexicon.any_of
        return rf"(?:{any_of('meetings', 'held', 'told_of')})\s(?:{any_of('grammar', 'by')})"

    @cached_property
    def _this(self) -> re.Pattern[str]:
        """Finds ``this meeting`` at the beginning of a line."""
        this = rf"{self._words.lexicon.any_of('meetings', 'this')}\s(?:[^\W\d_]+\s)?(?:{self._words.plain})"
        return compiled(rf"{this}(?!\w)", re.IGNORECASE)
