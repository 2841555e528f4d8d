"""Dates and times as texts write them, in any of the lexicons' languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property

from ingest.lexicon import Lexicon, by_letters
from ingest.page.day_pairs import crossing, days_of, first_of, weekday_of
from ingest.page.figure_days import FIGURES, days_in_figures, figure_patterns
from ingest.page.noise import DIGIT
from ingest.page.weekdays import any_weekday, weekday_number
from ingest.page.words import openings, tried

__all__ = ["FIGURES", "Calendar", "DateRange", "TimeRange", "names_day"]

_THOUSANDS = 2000
_LEAP = 2000
_DAY = len("2033-05-09")


def names_day(date: str | None) -> bool:
    """Whether a date in ISO form is exact to the day: no month, no year, no hour with it.

    >>> [names_day(date) for date in ("2033-05-09", "2033-05", None)]
    [True, False, False]
    """
    return date is not None and len(date) == _DAY


@dataclass(frozen=True, slots=True)
class DateRange:
    """Days (or a month, or a year) that a text names; ISO 8601 strings, offsets in the text that was searched."""

    first: str
    last: str
    start: int
    end: int

    @property
    def has_year(self) -> bool:
        """Whether the text gives the year."""
        return not self.first.startswith("-")

    @property
    def is_dated(self) -> bool:
        """Whether the text gives days, with their year."""
        return self.has_year and names_day(self.first)

    @property
    def gives_days(self) -> bool:
        """Whether the text gives days, of a year or of none that it names, and not only a month."""
        return names_day(self.with_year(str(_LEAP)).first)

    def with_year(self, year: str) -> DateRange:
        """The same days in a year that is known otherwise."""
        if self.has_year:
            return self
        return DateRange(year + self.first, crossing(year, self.first, self.last) + self.last, self.start, self.end)


@dataclass(frozen=True, slots=True)
class TimeRange:
    """Hours of a day, ``10:30``; ``last`` is None where the text gives only the beginning."""

    first: str
    last: str | None
    start: int
    end: int

    def after(self, hour: str | None) -> TimeRange:
        """These hours as those of a row under one that begins at ``hour``: ``2:15–4:00`` after ``12:45`` is in the
        afternoon."""
        later = _in_afternoon(self.first)
        if hour is None or not self.first < hour <= later or self.first >= _EARLY:
            return self
        last = _in_afternoon(self.last) if self.last else None
        return replace(self, first=later, last=last)


_WEEK, _NOON = 7, 12
_EARLY = "07:30"  # no day of a meeting begins before
_LONGEST = 10 * 60  # minutes from an hour of the morning to one that is meant of the afternoon
_BEFORE_WEEKDAY = 20  # code points before a day in which its day of the week stands
_FRONT = 600  # code points of a paper in which a year is its own
_LAST_YEARS = 3
_FIRST_PAGE = 2500
_FIGURE_OF_YEAR = re.compile(r"(?:19|20)\d\d")
_TELLING = 3  # first letters of the names of months and days
_LABEL = 40  # code points of a label with a number
_DASHES = ("-", "–", "—")
_BEFORE_DAY = 60  # code points: a month and small words stand between the beginning of a date and its first digit


class Calendar:
    """Patterns of one language, compiled once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._lower = ""
        self._names: dict[int, int] = {}
        self._years: tuple[int, ...] | None = None
        self._year: str | None = None

    @cached_property
    def _date(self) -> re.Pattern[str]:
        spelling = self.lexicon.any_of("dates", "month_spellings")
        month = rf"(?:{self.lexicon.any_of('dates', 'months')}|{spelling}\.?)"
        joiner = r"\s*" + self.lexicon.any_of("dates", "joiners") + r"\s*"
        of = rf"(?:{self.lexicon.any_of('dates', 'of')}\s+)?"
        day = rf"\d{{1,2}}{self.lexicon.any_of('dates', 'day_endings')}?"
        # "Thursday 27 and Friday 28 October", "the 9th to the 10th of May", "Monday 26 February to Friday 23 March"
        definite = self.lexicon.any_of("grammar", "definite")
        both, weekday = self.lexicon.any_of("grammar", "and"), self.lexicon.any_of("dates", "weekdays")
        # "DAY 3 – Thursday, 11 April" is one day.
        to = "|".join(word for word in self.lexicon.words("dates", "joiners") if word[0].isalpha()) or "(?!)"
        then = rf"(?:\s+(?:{to})\s+{weekday},?\s+|{joiner}(?:{definite})?|,?\s+{both}\s+(?:{definite})?{weekday},?\s+)"
        year = rf"(?:,?\s+{of}(?P<{{0}}>(?:19|20)\d\d))?"
        # "23, 24 and 25 January", "January 23, 24 and 25, 2018"
        more = rf",\s?{day}(?!\d)"
        forward = (
            rf"(?P<d1>{day})(?:(?P<l1>(?:{more}){{0,6}})(?:\s+{of}(?P<m0>{month}){year.format('y0')})?{then}(?P<d2>{day}))?"
            rf"\s+{of}(?P<m1>{month})(?!\w){year.format('y1')}"
        )
        backward = (
            rf"(?P<m2>{month})\s+(?P<d3>{day})(?:(?P<l3>(?:{more}){{0,6}}){joiner}(?:(?P<m4>{month})\s+)?(?P<d4>{day}))?"
            rf",?\s+(?P<y2>(?:19|20)\d\d)"
        )
        # "Thursday, March 14"
        weekly = rf"{weekday},?\s(?P<m5>{month})\s(?P<d5>{day})(?!\d|\s?[:.]\d|,?\s(?:19|20)\d\d)"
        # "Tue 3 – Thu 5 June", "Tuesday, 3 June – Thursday, 5 June"; "Tuesday, June 3 – Thursday, June 5"
        short, the = any_weekday(self.lexicon), rf"(?:{definite})?"
        days = (
            rf"{short},?\s+{the}(?P<d6>{day})(?:\s+{of}(?P<m6>{month}){year.format('y6')})?{joiner}{the}{short},?\s+{the}"
            rf"(?P<d7>{day})\s+{of}(?P<m7>{month})(?!\w){year.format('y7')}"
            rf"|{short},?\s+(?P<m8>{month})\s(?P<d8>{day})(?:,\s(?:19|20)\d\d)?{joiner}{short},?\s+"
            rf"(?:(?P<m9>{month})\s)?(?P<d9>{day})(?!\d),?\s+(?P<y9>(?:19|20)\d\d)"
        )
        monthly = rf"(?P<m3>{month})\s+{of}(?P<y3>(?:19|20)\d\d)"
        figures = figure_patterns(self.lexicon)
        forms = f"{figures}|{days}|{forward}|{backward}|{monthly}|{weekly}"
        # "until 18.00 and Friday 6 June": the minutes are no day.
        return re.compile(rf"(?<![\w/])(?<!\d[.:])(?:{forms})(?!\w)", re.IGNORECASE)

    @cached_property
    def _begins(self) -> re.Pattern[str]:
        """How any of these dates begins; what may stand there comes first: the engine then skips all other letters."""
        days = any_weekday(self.lexicon), self.lexicon.any_of("dates", "weekdays")
        months = self.lexicon.any_of("dates", "months"), self.lexicon.any_of("dates", "month_spellings")
        begun = [openings(named.lower(), amid_words=True) for named in (*days, *months)]
        if None in begun:
            return re.compile(r"\w(?<![\w/].)")
        begins = {begin[:_TELLING] for each in begun for begin in each or ()}
        letters = "".join(sorted({begin[0] for begin in begins}))
        return re.compile(rf"[\d{letters}](?<![\w/].)(?<=(?=\d|{by_letters(sorted(begins))}).)", re.IGNORECASE)

    @cached_property
    def _time(self) -> re.Pattern[str]:
        unit = self.lexicon.any_of("dates", "hour_words", "noon")
        minutes = r"(?P<{0}>[0-5]\d)(?!\d|[./-](?:19|20)\d\d)"  # "3.05.2033" is a day
        hour_word = rf"{unit}(?![a-zà-ÿ])\.?"
        clock = (
            r"(?P<h#>\d{1,2})"
            + rf"(?:\s?(?P<u#>{hour_word})(?:\s?(?P<n#>[0-5]?\d)(?!\d))?|(?:\s?:\s?|\.){minutes.format('c#')})?"
            + rf"(?:\s?(?P<p#>[ap])\.?\s?m\b\.?)?(?:\s?{hour_word})?"
        )
        between = r"\s*" + self.lexicon.any_of("dates", "range_words") + r"\s*"
        first, second = clock.replace("#", "1"), clock.replace("#", "2")
        return re.compile(rf"(?:{first})(?:{between}{second})?", re.IGNORECASE)

    @cached_property
    def _compact(self) -> re.Pattern[str]:
        """Two hours in four digits (``0900-1030``)."""
        unit = self.lexicon.any_of("dates", "hour_words")
        clock = rf"(?P<h#>[01]\d|2[0-3])(?P<c#>[0-5]\d)(?:\s?{unit}\b\.?)?"
        return re.compile(rf"{clock.replace('#', '1')}\s?[–—-]\s?{clock.replace('#', '2')}(?![\d/])", re.IGNORECASE)

    def dates(self, text: str, start: int = 0, end: int | None = None) -> Iterator[DateRange]:
        """Dates in text order; without a year they begin with a hyphen (``-04-18``)."""
        end = len(text) if end is None else end
        digit = DIGIT.search(text, start, end)
        if digit is None:
            return
        low = max(start, digit.start() - _BEFORE_DAY)
        for match in self.matches(text, low, end):
            found = self.range_of(match)
            if found:
                start = match.start("d2") if self.is_labelled(match) else match.start()
                dated = DateRange(*found, start, match.end())
                dated = dated.with_year(self._year) if self._year and not dated.has_year else dated
                yield dated if dated.has_year or not self._lower else self._in_year(text, dated)

    def matches(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Where dates stand as they are written, with those that are none (``31 June 2033``)."""
        return tried(self._date, text, (m.start() for m in self._begins.finditer(text, start, end)), end)

    def is_labelled(self, m: re.Match[str]) -> bool:
        """Whether the first of two numbers is that of a part and not of a day (``Day 1 – 3 May 2033``)."""
        start = m.start()
        if not m["d2"] or m["m0"] or m["l1"] or m.string[m.end("d1") : m.start("d2")].strip() not in _DASHES:
            return False
        return any(n.end() == start for n in self._label.finditer(m.string, max(0, start - _LABEL), m.end()))

    @cached_property
    def _label(self) -> re.Pattern[str]:
        """A word for a part of a meeting, before its number."""
        words = self.lexicon.any_of("sessions", "labelled_parts", "panel", "session", "workshop")
        return re.compile(rf"(?<!\w){words}\s{{1,2}}n?[.º°]{{0,2}}\s?(?=\d)", re.IGNORECASE)

    def of_paper(self, lower: str, named: Iterable[tuple[int, int]]) -> Calendar:
        """The calendar of one paper, whose text in lower case is ``lower``: a day of the week tells which of the years
        there a day without a year is of (``Thursday 14 March`` in a paper of 2019); ``named`` are names that have a
        year in them (``Agenda 2030``)."""
        # Its patterns are made once for all papers.
        _ = self._date, self._begins, self._time, self._compact, self._named_year, self.weekday
        paper = copy(self)
        paper._lower, paper._names, paper._years = lower, dict(named), None
        return paper

    def of_year(self, year: str | None) -> Calendar:
        """The calendar of a text whose days without a year are of this one, where it is known."""
        if year is None:
            return self
        told = copy(self)
        told._year = year
        return told

    def tells_year(self, text: str) -> bool:
        """Whether a day of the week tells the year of a day on the first page of the paper."""
        days = (d for d in self.dates(text, 0, min(len(text), _FIRST_PAGE)) if d.is_dated)
        return any(not _FIGURE_OF_YEAR.search(text, d.start, d.end) for d in days)

    def _in_year(self, text: str, day: DateRange) -> DateRange:
        """A day in the one of the paper's last years in which it falls on the day of the week that stands before it."""
        if not day.gives_days:
            return day
        at = min(day.start, _BEFORE_WEEKDAY)
        front = text[day.start - at : day.end].lower()
        named = next((m for m in self.weekday.finditer(front) if at in m.span()), None)
        if named is None:
            return day
        weekday = weekday_number(self.lexicon, named["day"])
        if self._years is None:
            self._years = self._years_named()
        fit = [y for y in self._years if weekday_of(day.with_year(str(y)).first) == weekday]
        return day.with_year(str(fit[0])) if len(fit) == 1 else day

    def _years_named(self) -> tuple[int, ...]:
        """The years that a paper names, of the last three in its dates, its imprint and its first lines."""
        lower = self._lower
        for start, end in self._names.items():
            lower = f"{lower[:start]}{' ' * (end - start)}{lower[end:]}"
        named = [(int(m["year"]), m["own"] or m.start() < _FRONT) for m in self._named_year.finditer(lower)]
        last = max((year for year, own in named if own), default=0)
        return tuple({year for year, _ in named if last - _LAST_YEARS < year <= last})

    @cached_property
    def _named_year(self) -> re.Pattern[str]:
        """A year; ``own`` where a month or a sign of copyright stands before it, or a whole date."""
        month, of = "|".join(map(re.escape, self.lexicon.months)), self.lexicon.any_of("dates", "of")
        return re.compile(
            rf"(?<![\d/.-])(?:(?P<own>(?<!\w)(?:{month})\.?\s(?:\d{{1,2}},\s)?(?:{of}\s)?|[©]\s?|\(c\)\s|\d[./]\d{{1,2}}[./]))?"
            rf"(?P<year>(?:19|20)\d\d)(?![\d/])"
        )

    @cached_property
    def weekday(self) -> re.Pattern[str]:
        """A day of the week before a day, with an article between them."""
        definite = self.lexicon.any_of("grammar", "definite")
        return re.compile(rf"(?<!\w)(?P<day>{any_weekday(self.lexicon)})[,.]?\s+(?:{definite})?")

    def spelled(self, text: str) -> DateRange | None:
        """The first day that a text gives in words, as the head of minutes does; ``text`` in lower case."""
        match = self._spelled.search(text)
        if match is None:
            return None
        told = {name[0]: words for name, words in match.groupdict().items() if words}
        days, years = self.lexicon.words("dates", "spelled_days"), self.lexicon.words("dates", "spelled_years")
        year = told.get("f") or str(_THOUSANDS + 1 + years.index(told["y"]))
        day = told.get("n") or str(days.index(told["d"]) + 1)
        found = days_of(*[(year, self._month(told["m"]), day)] * 2)
        return DateRange(*found, match.start(), match.end()) if found else None

    @cached_property
    def _spelled(self) -> re.Pattern[str]:
        literal = self.lexicon.literal
        between = rf"(?:[\s,]+{self.lexicon.any_of('dates', 'spelled_between')})*[\s,]+"
        words = rf"{self.lexicon.any_of('dates', 'thousand')}\s+(?P<y#>{literal('dates', 'spelled_years')})"
        year = rf"(?:{words}|(?P<f0>(?:19|20)\d\d))"
        month = rf"(?P<m#>{'|'.join(map(re.escape, self.lexicon.months))})"
        day = rf"(?P<d#>{literal('dates', 'spelled_days')})"
        # "L'an deux mille vingt et un et le 4 mai": the year in words may come first.
        weekday = rf"(?:{self.lexicon.any_of('dates', 'weekdays')}\s+)?"
        after = rf"{words}{between}{weekday}(?:{day}|(?P<n1>\d{{1,2}})){between}{month}"
        forms = rf"{day}{between}{month}{between}{year}".replace("#", "0"), after.replace("#", "1")
        return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)")

    def range_of(self, m: re.Match[str]) -> tuple[str, str] | None:
        """The first and the last day of a date as written; None where there is no such day."""
        if m["iso"] or m["y4"] or m["y8"]:
            return days_in_figures(m, self.lexicon)
        if m["d6"] or m["d8"]:
            return self._between_weekdays(m)
        if m["m3"]:
            value = f"{m['y3']}-{self._month(m['m3'])}"
            return value, value
        if m["m2"]:
            month = self._month(m["m2"])
            last = self._month(m["m4"]) if m["m4"] else month
            return days_of((m["y2"], month, first_of(m["d3"], m["l3"])), (m["y2"], last, m["d4"] or m["d3"]))
        if m["m5"]:
            day = "", self._month(m["m5"]), m["d5"]
            return days_of(day, day)
        year, month = m["y1"] or "", self._month(m["m1"])
        first = self._month(m["m0"]) if m["m0"] else month
        begin = m["y0"] or year, first, m["d2"] if self.is_labelled(m) else first_of(m["d1"], m["l1"])
        return days_of(begin, (year, month, m["d2"] or m["d1"]), own_year=bool(m["y0"]))

    def _between_weekdays(self, m: re.Match[str]) -> tuple[str, str] | None:
        """Days of which each has its day of the week before it."""
        if m["d8"]:
            first = self._month(m["m8"])
            return days_of((m["y9"], first, m["d8"]), (m["y9"], self._month(m["m9"]) if m["m9"] else first, m["d9"]))
        year, last = m["y7"] or "", self._month(m["m7"])
        begin = m["y6"] or year, self._month(m["m6"]) if m["m6"] else last, m["d6"]
        return days_of(begin, (year, last, m["d7"]), own_year=bool(m["y6"]))

    def _month(self, name: str) -> str:
        return f"{self.lexicon.months[name.casefold().rstrip('.')]:02}"

    def time_at(self, text: str, start: int, end: int) -> TimeRange | None:
        """The time or range of times that begins exactly at ``start``; a bare number alone is none."""
        compact = self._compact.match(text, start, end)
        if compact:
            first, last = self._clock(compact, 1, None), self._clock(compact, 2, None)
            return TimeRange(first or "", last, compact.start(), compact.end())
        match = self._time.match(text, start, end)
        if not match or not any(match[g] for g in ("u1", "c1", "p1", "u2", "c2", "p2")):
            return None
        if match["h2"] and not any(match[g] for g in ("u2", "c2", "p2")):
            return None
        last = self._clock(match, 2, match["p2"]) if match["h2"] else None
        first = self._clock(match, 1, match["p1"] or (match["p2"] if match["h2"] else None))
        if first is None or (match["h2"] and last is None):
            return None
        if last and first > last and not match["p1"]:
            # "11:30–1:00", but "10:00–1:30 p.m."
            later = None if match["p2"] else self._clock(match, 2, "p")
            within = later and later > first and _minutes(later) - _minutes(first) <= _LONGEST
            first, last = (first, later) if within else (self._clock(match, 1, "a") or first, last)
        return TimeRange(first, last, match.start(), match.end())

    @staticmethod
    def _clock(match: re.Match[str], which: int, half: str | None) -> str | None:
        hour = int(match[f"h{which}"])
        after_word = match[f"n{which}"] if f"n{which}" in match.re.groupindex else None
        minute = int(after_word or match[f"c{which}"] or 0)
        if half and half.casefold() == "p" and hour < 12:
            hour += 12
        elif half and half.casefold() == "a" and hour == 12:
            hour = 0
        return f"{hour:02}:{minute:02}" if (hour, minute) <= (24, 0) else None


def _minutes(clock: str) -> int:
    """Those of an hour since midnight."""
    hour, minute = clock.split(":")
    return 60 * int(hour) + int(minute)


def _in_afternoon(clock: str) -> str:
    """An hour of the morning as that of the afternoon, others as they are."""
    hour, minute = clock.split(":")
    return f"{int(hour) + _NOON}:{minute}" if int(hour) < _NOON else clock
