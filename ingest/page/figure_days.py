"""Days of which the month stands in figures (``18-19.06.2033``, ``4.V.2033``, ``2033-05-04``), in any order that a
language gives them."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon
from ingest.page.day_pairs import days_of, weekday_of

__all__ = ["FIGURES", "days_in_figures", "figure_patterns"]

FIGURES = re.compile(r"\d[./-]\s?(?:\d|[IVX]+[\s./-])")
"""Pattern of what stands in each date that names no month."""
_MONTHS = 12
_YEAR = r"(?:19|20)\d\d"
_ISO = rf"{_YEAR}-\d\d-\d\d"
_ROMAN = dict(
    zip(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"), range(1, 13), strict=True)
)
_ROMANS = f"(?-i:{'|'.join(sorted(_ROMAN, key=len, reverse=True))})"


def figure_patterns(lexicon: Lexicon) -> str:
    """The pattern of such days, alone or from the one to the other; two that *and* or a slash joins are two."""
    both_of = lexicon.words("grammar", "and")
    words = [word for word in lexicon.words("dates", "joiners") if word[0].isalpha() and word.split()[0] not in both_of]
    joiner = rf"(?:\s?[–—-]\s?|\s(?:{'|'.join([*words, '[–—-]'])})\s)"
    iso = rf"(?P<iso>{_ISO})(?:{joiner}(?P<iso2>{_ISO}))?(?![\d-])"
    # "19/06/2033", "18-19.06.2033", "18.06 – 19.06.2033", "18/06/2033 – 19/06/2033"
    # "10.30 – 04.05.2033" is an hour and a day.
    month = r"(?:(?:0?[1-9]|1[0-2])(?!\d)|(?<=/)(?:1[3-9]|2\d|3[01]))"
    first = rf"(?P<f4>\d{{1,2}})(?P<mark0>[/.])(?P<f5>{month})(?:(?P=mark0)(?P<y5>{_YEAR})?)?"
    both = rf"{first}{joiner}(?=\d{{1,2}}(?P=mark0))"
    figures = (
        rf"(?<![\d.-])(?:{both}|(?P<f0>\d{{1,2}})\s?[–-]\s?)?(?P<f1>\d{{1,2}})(?P<mark>[/.-])(?P<f2>\d{{1,2}})(?P=mark)"
        rf"(?P<y4>{_YEAR})(?![/-])"
    )
    # "4.V.2033", "4-6.V.2033", "30.IV – 2.V.2033"
    first = rf"(?P<r0>\d{{1,2}})(?:\.?\s?(?P<r3>{_ROMANS})\.?)?\s?[–-]\s?"
    roman = rf"(?<![\d.-])(?:{first})?(?P<r1>\d{{1,2}})[./-]\s?(?P<r2>{_ROMANS})(?:\.\s?|[\s/-])(?P<y8>{_YEAR})(?![/-])"
    return f"{iso}|{figures}|{roman}"


def days_in_figures(m: re.Match[str], lexicon: Lexicon) -> tuple[str, str] | None:
    """The first and the last day of a match of such a pattern; None where there is no such day, or where both orders
    of day and month make one and the language has no order of its own."""
    if m["iso"]:
        days = m["iso"], max(m["iso"], m["iso2"] or "")
        return days if all(weekday_of(day) is not None for day in days) else None
    if m["y8"]:
        month = _ROMAN[m["r2"]]
        last = m["y8"], f"{month:02}", m["r1"]
        first = _ROMAN[m["r3"]] if m["r3"] else month
        return days_of((m["y8"], f"{first:02}", m["r0"] or m["r1"]), last)
    return _in_figures(m, lexicon)


def _in_figures(m: re.Match[str], lexicon: Lexicon) -> tuple[str, str] | None:
    pairs = [(int(m[day]), int(m[month])) for day, month in (("f4", "f5"), ("f1", "f2")) if m[day]]
    month_first = any(second > _MONTHS for _, second in pairs)
    open_order = all(one <= _MONTHS and other <= _MONTHS for one, other in pairs)
    if m["mark"] not in lexicon.words("dates", "day_first") and open_order:
        return None
    written = [pair[::-1] if month_first else pair for pair in pairs]
    if not all(1 <= month <= _MONTHS for _, month in written):
        return None
    day, month = written[-1]
    last = m["y4"], f"{month:02}", str(day)
    if m["f4"]:
        return days_of((m["y5"] or m["y4"], f"{written[0][1]:02}", str(written[0][0])), last, own_year=bool(m["y5"]))
    return days_of((*last[:2], m["f0"] or str(day)), last)
