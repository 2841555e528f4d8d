"""Rows of agendas that name a day of the meeting by its day of the week and its number, or by the former alone.

What stands beside the day may be a half of it, a room or a title::

    === WEDNESDAY 8 ===
    Thursday 9 · afternoon · Harbour Hall
    FRIDAY MORNING
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from ingest.lexicon import Lexicon, compiled
from ingest.page.weekdays import any_weekday, weekday_number

__all__ = ["WeekdayRow", "WeekdayRows"]

_MOST_DAYS = 14
_REACH = 80  # code points of a row in which its day stands


class WeekdayRow(NamedTuple):
    """A day of the week, 0 for Monday, and its number in the month if any; where it ends, and where what stands beside
    it begins, the row's end where nothing does."""

    weekday: int
    number: int | None
    end: int
    rest: int

    def day_of(self, first: str, last: str) -> str | None:
        """The one of a meeting's days that it is; None where none or several may be."""
        begun = date.fromisoformat(first)
        length = min((date.fromisoformat(last) - begun).days, _MOST_DAYS)
        days = (begun + timedelta(days=n) for n in range(length + 1))
        fit = [d.isoformat() for d in days if d.weekday() == self.weekday and self.number in (None, d.day)]
        return fit[0] if len(fit) == 1 else None


class WeekdayRows:
    """Reads such rows in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        begins = sorted({re.escape(name[:2].lower()) for name in lexicon.words("dates", "weekdays")})
        self._begins = re.compile("|".join(begins) or "(?!)")
        numbered = "|".join(re.sub(r"\(\?P<\w+>", "(?:", d) for d in lexicon.words("sessions", "days")) or "(?!)"
        half, definite = lexicon.any_of("documents", "half_days"), lexicon.any_of("grammar", "definite")
        self._row = compiled(
            rf"\W*(?:(?:{numbered})\W+)?(?:{definite})?(?P<weekday>{any_weekday(lexicon)})(?!\w)"
            rf"(?:[\s,]+(?:{definite})?(?P<number>\d{{1,2}})(?:{lexicon.any_of('dates', 'day_endings')})?(?!\w))?"
            rf"(?P<half>[\s,·|–—-]+(?:[^\W\d_]+\s){{0,2}}?{half}(?!\w))?",
            re.IGNORECASE,
        )
        # A title stands behind a dash or a colon, and never an hour or another day.
        self._beside = compiled(r"(?:\s{3,}|\s*[|·•]\s+)(?=[\w«“\"(])|(?:\s+[–—-]|\s?:)\s+(?=[^\W\d_]|[«“\"])")

    def read(self, chars: str, start: int, end: int) -> WeekdayRow | None:
        """The day that a row names so, if it does."""
        row = self._row.match(chars, start, min(end, start + _REACH)) if self._may_be(chars, start, end) else None
        weekday = weekday_number(self._lexicon, row["weekday"]) if row else None
        if row is None or weekday is None:
            return None
        number = int(row["number"]) if row["number"] else None
        if number is None and row["weekday"].lower() not in self._lexicon.words("dates", "weekdays"):
            return None
        if not any(map(str.isalnum, chars[row.end() : end])):
            return WeekdayRow(weekday, number, row.end(), end)
        beside = self._beside.match(chars, row.end(), end)
        # "Wednesday – Ports": a day of the week alone may begin a title.
        told = beside is not None and (number is not None or beside[0].strip() not in ("–", "—", "-", ":"))
        return WeekdayRow(weekday, number, row.end(), beside.end()) if told and beside else None

    def _may_be(self, chars: str, start: int, end: int) -> bool:
        """Whether a day of the week may stand in the front of a row: its first letters do."""
        return self._begins.search(chars[start : min(end, start + _REACH)].lower()) is not None
