"""What is wrong with a date as it is written: a day that no month has, days that end before they begin, a day of the
week that the date is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ingest.lexicon import compiled
from ingest.page.dates import Calendar
from ingest.page.day_pairs import weekday_of
from ingest.page.weekdays import weekday_number
from ingest.records import BACKWARD, NO_DAY, WEEKDAY

__all__ = ["DateFault", "date_faults"]

_BEFORE, _AFTER = 20, 20  # code points beside a day in which its day of the week stands
_FIRST, _SECOND = ("d1", "d3", "d5", "d6", "d8", "f1", "f2", "r1"), ("d2", "d4", "d7", "d9", "f0", "f4", "r0")
"""Groups of the days of a date; of two in figures (``4-5.05.2033``) the first stands apart."""
_DAYS, _MONTHS = 31, 12
_A_DAY = re.compile(r"\d{1,2}(?!\d)")
_NO_DIGIT = re.compile(r"\D")


class DateFault(NamedTuple):
    """What is wrong (a problem of :mod:`ingest.records`), where, and the first day as it is taken."""

    problem: str
    start: int
    end: int
    first: str = ""


def date_faults(calendar: Calendar, chars: str, start: int, end: int) -> Iterator[DateFault]:
    """What is wrong with the dates of a stretch, in text order."""
    for match in calendar.matches(chars, start, end):
        found = calendar.range_of(match)
        if found is None:
            if _is_meant(match):
                yield DateFault(NO_DAY, match.start(), match.end())
        elif _is_backward(calendar, match, found):
            yield DateFault(BACKWARD, match.start(), match.end(), found[0])
        elif not found[0].startswith("-"):
            yield from _weekdays(calendar, chars, match, found)


def _is_meant(match: re.Match[str]) -> bool:
    """Whether what is no date was meant as one: its numbers may be days, in figures that of a month as well."""
    days = [int(_NO_DIGIT.sub("", match[group])) for group in (*_FIRST, *_SECOND) if match[group]]
    in_figures = [n for group in ("f1", "f2") if match[group] and (n := int(match[group])) > _MONTHS]
    return all(1 <= day <= _DAYS for day in days) and (not match["f1"] or len(in_figures) == 1)


def _is_backward(calendar: Calendar, match: re.Match[str], found: tuple[str, str]) -> bool:
    """Whether a date names two days and only the first was taken."""
    if found[0] != found[1] or calendar.is_labelled(match):
        return False
    second = next((match[group] for group in _SECOND if match[group]), None)
    named = match["f1"] if match["f0"] else second
    return second is not None and (match["f0"] or found[0][-2:]) != f"{int(_NO_DIGIT.sub('', named or '0')):02}"


def _weekdays(calendar: Calendar, chars: str, match: re.Match[str], found: tuple[str, str]) -> Iterator[DateFault]:
    """The first day of the week, beside or within a date, that it does not fall on."""
    for word, day, start, end in _named(calendar, chars, match, found):
        number = weekday_number(calendar.lexicon, word)
        if number is not None and weekday_of(day) not in (None, number):
            yield DateFault(WEEKDAY, min(start, match.start()), max(end, match.end()), found[0])
            return


def _named(
    calendar: Calendar, chars: str, match: re.Match[str], found: tuple[str, str]
) -> Iterator[tuple[str, str, int, int]]:
    """Days of the week as written, each with the day that it is said to be of, and where it stands."""
    low, at = max(0, match.start() - _BEFORE), match.start()
    for named in calendar.weekday.finditer(chars[low : match.end()].lower()):
        start, end = low + named.start(), low + named.end()
        if at in (start, end):
            yield named["day"], found[0], start, end
        elif start > at and _A_DAY.match(chars, end):
            yield named["day"], found[1], start, end
    names = calendar.lexicon.literal("dates", "weekdays")
    behind = compiled(rf"\s?\(\s?(?P<day>{names})\s?\)", re.IGNORECASE)
    told = behind.match(chars, match.end(), match.end() + _AFTER) if found[0] == found[1] else None
    if told:
        yield told["day"], found[1], at, told.end()
