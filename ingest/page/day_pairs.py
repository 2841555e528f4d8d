"""The first and the last day of a range, each from the numbers and names that a text gives."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

__all__ = ["crossing", "days_of", "first_of", "weekday_of"]

_NO_DIGIT = re.compile(r"\D")
_LEAP = 2000
_WEEK = 7
_HALF_YEAR = 6  # months


def weekday_of(day: str) -> int | None:
    """The day of the week, from 0 for Monday; None of a day that its year has not (29 February)."""
    try:
        return date.fromisoformat(day).weekday()
    except ValueError:
        return None


def first_of(day: str, more: str | None) -> str:
    """The first of days in a row (``23, 24 and``); a number that is no day soon before the others is something else's
    (``Room 5, 24 and``)."""
    listed = [day, *(one.strip() for one in (more or "").split(",") if one.strip())]
    numbers = [int(_NO_DIGIT.sub("", one)) for one in listed]
    first = len(listed) - 1
    while first and 0 < numbers[first] - numbers[first - 1] <= _WEEK:
        first -= 1
    return listed[first]


def crossing(year: str, first: str, last: str) -> str:
    """The year of the last of two days without theirs (``-12-30``), where ``year`` is that of the first: the next one
    where New Year lies between them."""
    return str(int(year) + 1) if int(first[1:3]) - int(last[1:3]) >= _HALF_YEAR else year


def days_of(
    first: tuple[str, str, str], last: tuple[str, str, str], *, own_year: bool = False
) -> tuple[str, str] | None:
    """First and last day in ISO form, each from year, month and day as written; None where a month lacks the day.

    With New Year between them, the year behind the last day is not the first one's, unless that has its ``own_year``;
    of days that else end before they begin the first is taken.

    >>> days_of(("2033", "12", "30"), ("2033", "01", "2")), days_of(("2033", "05", "5"), ("2033", "05", "4th"))
    (('2032-12-30', '2033-01-02'), ('2033-05-05', '2033-05-05'))
    """
    days = [_day(*written) for written in (first, last)]
    if days[0] is None or days[1] is None:
        return None
    if first[0] == last[0] and not own_year and int(first[1]) - int(last[1]) >= _HALF_YEAR:
        return _day(str(int(first[0]) - 1) if first[0] else "", *first[1:]) or days[0], days[1]
    return days[0], max(days[0], days[1])


def _day(year: str, month: str, written: str) -> str | None:
    day = int(_NO_DIGIT.sub("", written))
    return f"{year}-{month}-{day:02}" if 1 <= day <= monthrange(int(year or _LEAP), int(month))[1] else None
