"""Hours that begin the rows of programmes in one form, however a paper writes them.

Papers part two hours by a stroke, an arrow or any other mark, put them in brackets, set a number, a label or a small
word before them and a zone or a length behind them. What several rows do is a paper's habit: hours become
``9:00 – 10:30``, in as many characters as before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from ingest.late import late
from ingest.lexicon import Lexicon

__all__ = ["HourForms", "clocks", "is_habit", "plain_hours"]

_FEWEST = 3  # rows that make a habit
_DATED = 2  # rows with a day before their hours that make one
_TWO_RANGES = 4  # hours
_SHARE = 0.6  # of the rows with an hour that have the same words after it
_DAY = 24 * 60
_HALF_DAY = 12 * 60
_LONGEST, _OVER_NOON = 9 * 60, 4 * 60  # minutes of a part of a meeting; of one from 11:30 to 1:00
_DIGITS = re.compile(r"\d+")
_ENDS = re.compile(r"(?<=\.)|.?\s*(?:[.:|–—\n-]|$)", re.DOTALL)
_LABEL = r"[^\W\d_][\w' ()/-]{2,40}\s?:(?:\s|$)"
# Any mark but those of a list or a sentence.
_MARK = r"[^\w\s.,;:&+()\[\]{}|<«»“”\"'?!*#]{1,3}"
_BESIDE = r"(?:\s*[,;:|/–—(\[{>→~•·-][\s,;:|/–—(\[{>→~•·-]*|\s{2,}|\t\s*)"


class _Clock(NamedTuple):
    """Minutes from midnight, and the hour as rows have it."""

    minutes: int
    text: str


class HourForms:
    """How papers write hours, in all languages that a text may be in."""

    def __init__(self, lexicons: Iterable[Lexicon], title: re.Pattern[str], person: re.Pattern[str]) -> None:
        """``title`` and ``person``: how rows begin that title a part and that name somebody."""
        every = list(lexicons)
        self.title = title
        self.listed = late(rf"{_LABEL}|{person.pattern}")

        def of_all(key: str) -> str:
            return "|".join(x.any_of("dates", key) for x in every)

        unit, end = f"{of_all('hour_words')}|{of_all('noon')}", r"(?![^\W\d_])\.?"
        minute = rf"(?P<w#>\s?(?:{of_all('minute_words')}){end})?"
        clock = (
            rf"(?P<h#>\d{{1,2}})(?:\s?(?P<u#>{unit})(?:{end}|(?=\d))(?:\s?(?P<n#>[0-5]\d)(?!\d){minute})?"
            rf"|\s?(?P<m#>[:.,·])\s?(?P<c#>[0-5]\d)(?!\d)(?P<s#>:[0-5]\d(?!\d))?(?![.,:]\d)|(?P<k#>[0-5]\d)(?!\d))?"
            rf"(?:\s?(?P<a#>[ap])\.?\s?m\b\.?)?(?:\s?(?P<v#>{unit}){end})?"
        )
        first, second = clock.replace("#", "1"), clock.replace("#", "2")
        self._until = late(rf"{of_all('range_words')}", re.IGNORECASE)
        both = rf"{first}(?:\s*(?P<between>{of_all('range_words')}|{_MARK})\s*{second})?"
        before = rf"(?P<word>(?:{of_all('hour_label')})\s?:\s*|(?:{of_all('before_hour')})\s+)?"
        opens, closes = r"(?P<p>[(\[{]\s?)?", r"(?(p)\s?[)\]}])"
        number = r"(?P<number>\d{1,2}[.)]\s+)?"
        self.leading = late(
            rf"\n[^\w\n(\[{{]{{0,8}}(?P<all>{number}{opens}{before}{both}{closes})(?!\w)", re.IGNORECASE
        )
        self.row = late(rf"[^\w(\[{{]{{0,8}}(?P<all>{opens}{before}{both}{closes})(?!\w)", re.IGNORECASE)
        zone = r"(?-i:\s?\(?[A-Z]{2,5}(?:\s?[+–-]\d{1,2})?\)?)?"
        more = r"(?:[,;]\s(?P<more>[^\W\d_][^()\[\]:;,]{1,25})(?=[)\]]))?"
        self.trailing = late(rf"(?P<beside>{_BESIDE})(?P<all>{before}{both}){zone}{more}[\s)\]}}|.]*$", re.IGNORECASE)
        self.alone = late(rf"[^\w(\[{{]{{0,8}}(?P<all>{opens}{before}{both}){zone}[\s)\]}}|:.–-]*", re.IGNORECASE)
        weekdays = "|".join(x.literal("dates", "weekdays") for x in every)
        self.dated = late(
            rf"\n[ \t]*(?:{weekdays})[,.]?\s(?=\D{{0,9}}\d)[\w ,]{{4,32}}?(?P<gap>[\s,|–—-]*\s)"
            rf"(?!(?:19|20)\d\d)(?P<all>{both})(?!\w)",
            re.IGNORECASE,
        )
        parts = "|".join(x.any_of("sessions", "panel", "session", "workshop", "side-event") for x in every)
        self.titled = late(rf"(?:{parts})(?!\w)", re.IGNORECASE)
        definite = "|".join(x.any_of("grammar", "definite") for x in every)
        length = rf"\d{{1,3}}\s?(?:(?:{of_all('minute_words')}){end}|['′])"
        self.after = late(
            rf"[ \t|:–-]*(?P<tail>\([^()\n]{{1,30}}\)|\[[^\[\]\n]{{1,30}}\]|(?i:{length})(?!\w)"
            # A zone, not a word of the title: "9:30 ITEM 1. LAKES", "9:30 THE LAKES".
            rf"|(?!{title.pattern}|(?i:{definite}))[A-Z]{{2,5}}(?:\s?[+–-]\d{{1,2}})?(?![\w-]| ?\d))"
        )

    def is_odd(self, found: re.Match[str]) -> bool:
        """Whether hours that begin a row are not written as most papers write them."""
        if found["p"]:
            return True
        if found["between"] is None:
            # "A las 9:30 horas. Title", not "At 9:30 the Chair …"
            return found["word"] is not None and _ENDS.match(found.string, found.end() - 1) is not None
        return (
            bool(found["word"] or found["number"])
            or self._until.fullmatch(found["between"]) is None
            or any(
                found[f"s{n}"] or found[f"k{n}"] or found[f"w{n}"] or (found[f"m{n}"] or ":") in ",·" for n in (1, 2)
            )
        )


def plain_hours(source: str, forms: HourForms) -> str:
    """The source with the hours that begin its rows in one form, with as many characters as before."""
    found = [m for m in forms.leading.finditer("\n" + source) if clocks(m)]
    odd = [m for m in found if forms.is_odd(m)]
    edits = [edit for m in odd if (edit := _rewritten(m))] if is_habit(odd) else []
    edits += [*_tails(source, found, forms), *_under_days(source, forms)]
    if not edits:
        return source
    parts, cursor = [], 0
    for start, text in sorted(edits):
        parts += [source[cursor:start], text]
        cursor = start + len(text)
    return "".join([*parts, source[cursor:]])


def _clock(found: re.Match[str], which: int) -> _Clock | None:
    minutes = found[f"n{which}"] or found[f"c{which}"] or found[f"k{which}"]
    hour, half = int(found[f"h{which}"]), (found[f"a{which}"] or "").lower()
    if hour > _DAY // 60:
        return None
    shown = f"{hour}:{minutes or '00'}{half and half + 'm'}"
    hour = hour % 12 + 12 * (half == "p") if half else hour
    return _Clock(60 * hour + int(minutes or 0), shown)


def clocks(found: re.Match[str]) -> list[_Clock]:
    """The hours that a row has, one or two; none where its figures are no hours."""
    if found["between"] is None:
        first = _clock(found, 1) if any(found[f"{g}1"] for g in "ucav") else None
        return [first] if first else []
    told = any(found[f"{g}2"] for g in "ucav")
    first, last = _clock(found, 1), _clock(found, 2)
    return [first, last] if first and last and told else []


def is_habit(rows: Sequence[re.Match[str]]) -> bool:
    """Whether several rows have their hours so, and those of most come after those of the row before and end after
    they begin; of two rows those of both."""
    told = [clocks(row) for row in rows]
    if len(told) < _FEWEST:
        flat = [clock.minutes for row in told for clock in row if len(row) > 1]
        return len(flat) == _TWO_RANGES and sorted(flat) == flat
    whole = [_is_part(c[-1].minutes - c[0].minutes) for c in told if len(c) > 1]
    after = [0 <= (b[0].minutes - a[0].minutes) % _DAY <= _HALF_DAY for a, b in pairwise(told)]
    return 2 * sum(whole) >= len(whole) and 2 * sum(after) >= len(after)


def _is_part(minutes: int) -> bool:
    """Whether a part of a meeting may last from one hour to another."""
    return 0 < minutes <= _LONGEST or (minutes < 0 < minutes + _HALF_DAY <= _OVER_NOON)


def _rewritten(found: re.Match[str]) -> tuple[int, str] | None:
    """Where hours begin in the source, and how they stand there in one form; None where there is no room for it."""
    start, end = found.start("all") - 1, found.end("all") - 1
    forms = (mark.join(clock.text for clock in clocks(found)) for mark in (" – ", "–"))
    text = next((form for form in forms if len(form) <= end - start), "")
    return (start, text.ljust(end - start)) if text else None


def _under_days(source: str, forms: HourForms) -> list[tuple[int, str]]:
    """Line breaks between a day and the hours behind it, where several rows begin so (``Tuesday 4 May 9:00``)."""
    found = [m for m in forms.dated.finditer("\n" + source) if clocks(m) and not _tell_of_title(source, m, forms)]
    if len({m[0][: m.start("gap") - m.start()] for m in found}) < _DATED:
        return []
    return [(m.start("gap") - 1, "\n".ljust(len(m["gap"]))) for m in found]


def _tell_of_title(source: str, dated: re.Match[str], forms: HourForms) -> bool:
    """Whether a line that gives a day and hours alone tells when the part is held whose title is right above it."""
    start = dated.start()  # that of the line, whose break stands before it in what was searched
    above = source.rfind("\n", 0, max(0, start - 1)) + 1
    alone = source[dated.end() - 1 :].partition("\n")[0].strip(" .") == ""
    return alone and forms.titled.match(source[above:start].lstrip()) is not None


def _tails(source: str, found: Sequence[re.Match[str]], forms: HourForms) -> list[tuple[int, str]]:
    """What most rows have between their hours and what follows, a zone or a length, as blanks."""
    after = [m for row in found if (m := forms.after.match(source, row.end() - 1))]
    shapes = Counter(_DIGITS.sub("#", m["tail"]) for m in after)
    return [
        (m.start("tail"), " " * len(m["tail"]))
        for m in after
        if shapes[_DIGITS.sub("#", m["tail"])] >= max(_FEWEST, _SHARE * len(found))
    ]
