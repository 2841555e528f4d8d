"""The place and day that begin the first paragraph of a news item (``QUAYTON, Malta, 3 May 2031 – …``)."""

from __future__ import annotations

import re

from ingest.page.dates import Calendar, DateRange
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["begins_with_dateline", "day_of_dateline"]

_SHORTEST = 120  # code points of a paragraph that tells something
_SENTENCE = 60  # of one sentence
_DATELINE = re.compile(
    r"[^\W\d_][\w' ]{1,30}(?:\s?\([^()\n]{2,25}\))?(?:,\s[^–—:;\n]{2,45}?)?(?:\s?\.?[–—]\s|\.?\s-\s|:\s|\s\.-\s)"
)
# "QUAYTON, 3 May 2031.- …", "QUAYTON | 3 May 2031 | …"
_ENDS = r"(?:\s?\.?[–—|]\s|\.-\s?|\.?\s-\s)"
_DAY_AND_PLACE = re.compile(rf"(?=[^–—:;\n]{{0,60}}\d)[\w'.,()| ]{{6,70}}?{_ENDS}")
# "(SECRETARIAT, QUAYTON, Malta) …", "[QUAYTON, 3 May 2031] …"
_BRACKETED = re.compile(r"[(\[][^()\[\]\n]{5,80}[)\]]\s(?=[A-ZÀ-Þ«“\"])")
_SMALL = re.compile(r"(?<![\w'])[a-zà-ÿ][\w']*")
_LINK = 3  # letters of a small word of a day or of a place's name
# "November 14, 2031 (QUAYTON, Malta): …", "14 November 2031, Quayton – …"
_BEHIND_DAY = re.compile(r"[\s,|/(]+(?:[–—-]\s)?[A-ZÀ-Þ][^:–—\n.;]{1,45}?(?:\s?[–—]\s|\s-\s|:\s)")
_FRONT = 90  # code points of a paragraph in which its dateline stands


def day_of_dateline(reading: Reading, calendar: Calendar, block: Block) -> str | None:
    """The day that the dateline of a paragraph gives, with its year."""
    if not begins_with_dateline(reading, calendar, block):
        return None
    end = min(block.end, block.start + _FRONT)
    line = _DATELINE.match(reading.chars, block.start, end)
    days = calendar.dates(reading.chars, block.start, line.end() if line else end)
    return next((d.first for d in days if d.is_dated and d.first == d.last), None)


def _begins_with_day(reading: Reading, calendar: Calendar, block: Block) -> bool:
    """Whether a paragraph begins with a day, a place and a dash or colon behind it."""
    if not reading.chars[block.start].isalnum():
        return False
    day = next(calendar.dates(reading.chars, block.start, min(block.end, block.start + _FRONT)), None)
    if day is None or not day.is_dated or day.first != day.last or day.start > block.start:
        return False
    return _BEHIND_DAY.match(reading.chars, day.end, block.end) is not None


def begins_with_dateline(reading: Reading, calendar: Calendar, block: Block) -> bool:
    """Whether a paragraph begins with a place and a mark behind it: a known one, or one with a day beside it; with the
    day before the place; or with a bracket that holds both, or a publisher and the place."""
    if block.kind != "paragraph" or not _may_tell(reading, calendar, block):
        return False
    if _begins_with_day(reading, calendar, block):
        return True
    chars, start = reading.chars, block.start
    found = _DATELINE.match(chars, start, block.end)
    place = found and (reading.at("place", start) or reading.at("state", start))
    if place and found and place.end <= found.end():
        return True
    if found and (_days(calendar, chars, start, found.end()) or reading.within("state", start, found.end())):
        return _tells_nothing(calendar, chars, start, found.end())
    bracket = _BRACKETED.match(chars, start, block.end)
    found = bracket or _DAY_AND_PLACE.match(chars, start, block.end)
    if not found or not any(reading.within(layer, start, found.end()) for layer in ("place", "state")):
        return False
    dated = bracket or _days(calendar, chars, start, found.end())
    return bool(dated) and _tells_nothing(calendar, chars, start, found.end())


def _may_tell(reading: Reading, calendar: Calendar, block: Block) -> bool:
    """Whether a paragraph is long enough to tell something, which one sentence does behind a day with its year."""
    length = block.end - block.start
    if length >= _SHORTEST or length < _SENTENCE or reading.chars[block.end - 1] != ".":
        return length >= _SHORTEST
    return any(day.is_dated for day in calendar.dates(reading.chars, block.start, block.start + _SENTENCE))


def _days(calendar: Calendar, chars: str, start: int, end: int) -> list[DateRange]:
    return [day for day in calendar.dates(chars, start, end) if day.gives_days]


def _tells_nothing(calendar: Calendar, chars: str, start: int, end: int) -> bool:
    """Whether a stretch has no small words but those of a day or of a place's name, as a sentence has."""
    told = chars[start:end]
    for day in _days(calendar, chars, start, end):
        told = told.replace(chars[day.start : day.end], " ")
    return all(len(word) <= _LINK for word in _SMALL.findall(told))
