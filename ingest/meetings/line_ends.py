"""Where a line of a title ends that goes on with what is no part of a name: the place, the days, a second column."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lexicon import Lexicon, compiled
from ingest.meetings.told_places import runs_on, told_town, town_before
from ingest.page.dates import Calendar
from ingest.page.reading import Reading
from ingest.page.weekdays import any_weekday

__all__ = ["LineEnds"]

_COLUMN = re.compile(r"\s{3,}")
_CUT = re.compile(r"(?:[,(:–—·|-]|[,\s][»”\"]|\s{2,})\s*$")
_COMMA = re.compile(r",\s")
_ITEM = re.compile(r"\d{1,2}[.)]\s+")
_DASH = re.compile(r"\s?[–—:|-]\s+(?=[^\W\d_])")
_NAME = re.compile(r"\w{3,}")
_PIECES = 2  # commas of a line that gives a house before its town
_LEAST = 12  # code points of a name before its place


class LineEnds:
    """Finds the ends of names in the lines of one paper's titles."""

    def __init__(self, reading: Reading, calendar: Calendar) -> None:
        self._reading = reading
        self._calendar = calendar
        reading.lexicon.equip(self, LineEnds._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        of, definite = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "definite")
        before = lexicon.any_of("dates", "before_days")
        self._of_day = compiled(rf"(?:\s(?:{of}|{definite}|{of}{definite})|[\s,]+{before}\s)$", re.IGNORECASE)
        weekday = rf"{lexicon.any_of('dates', 'weekdays')}(?!\w)|{any_weekday(lexicon)}(?=[\s,.]+\d{{1,2}}(?!\d))"
        self._weekday = compiled(rf"(?<!\w)(?:{weekday})", re.IGNORECASE)
        self._house = compiled(rf"(?<!\w){lexicon.any_of('meetings', 'houses')}(?!\w)", re.IGNORECASE)

    def end(self, start: int, end: int) -> int:
        """Where a title line ends before its place or date, or a second column."""
        chars = self._reading.chars
        column = _COLUMN.search(chars, start, end)
        cuts = [column.end()] if column else []
        cuts += [m.start for m in self._reading.within("place", start, end)]
        told = told_town(self._reading, start, end)
        cuts += [told] if told is not None else []
        cuts += self._houses(start, cuts)
        days = [d.start for d in self._reading.dates(self._calendar, start, end)]
        days += [m.start() for m in self._weekday.finditer(chars, start, end)]
        least = start + _LEAST
        lead = [at for at in (*cuts, *days) if _CUT.search(chars, least, at) or runs_on(chars, start, at, end)]
        lead += [town[0] for at in days if (town := town_before(self._reading, start, at))]
        lead += [m.start() for at in days if (m := self._of_day.search(chars, least, at))]
        return len(chars[start : min([end, *lead])].rstrip(" ,(:–—-\t")) + start

    def begin(self, start: int, end: int) -> int:
        """Where the words of a title line begin that has its day before them (``4 May 2031 – Forum on Quays``)."""
        chars = self._reading.chars
        item = _ITEM.match(chars, start, end)
        at = item.end() if item else start
        day = next((d for d in self._reading.dates(self._calendar, at, end) if d.start == at and d.gives_days), None)
        dash = _DASH.match(chars, day.end, end) if day else None
        return dash.end() if dash else start

    def _houses(self, start: int, towns: list[int]) -> Iterator[int]:
        """Where the house, or an office there, begins that a line gives between commas before its town (``…, Heron
        Hotel, Ea``, ``…, Board Office at Ea, Ea``)."""
        chars = self._reading.chars
        for town in towns:
            commas = [m.end() for m in _COMMA.finditer(chars, start + _LEAST, town)]
            if len(commas) < _PIECES or commas[-1] != town:
                continue
            name = _NAME.match(chars, town)
            if self._house.search(chars, commas[-2], town) or (name and name[0] in chars[commas[-2] : town]):
                yield commas[-2]
