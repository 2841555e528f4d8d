"""What the words about a day say of the meeting that was held on it: its kind, number, series, city and venue."""

from __future__ import annotations

import re

from ingest.lexicon import NOT_KINDS, Lexicon, caseless, compiled
from ingest.meetings.cities import city_told, homonym
from ingest.meetings.meetings import Meeting
from ingest.meetings.words import MeetingWords
from ingest.page.dates import DateRange
from ingest.page.reading import Reading
from ingest.records import PlaceRecord

__all__ = ["YEAR", "described", "in_process"]

_BRACKET = 40  # code points of a bracket before a place in it
_REACH = 120  # code points of the name of a process
YEAR = re.compile(r"(?<![\d/-])(?:19|20)\d\d(?![\d/-])")
"""Finds a year that stands for itself."""


def described(reading: Reading, words: MeetingWords, start: int, end: int, days: DateRange) -> Meeting:
    """The meeting of these days, as far as the text from ``start`` to ``end`` about them tells."""
    ordinals = [m for m in reading.found(words.ordinal, start, end) if not _is_subject(reading, words, start, m)]
    before = [m for m in ordinals if m.end() <= days.start]
    ordinal = (before or ordinals)[-1] if ordinals else None
    kind = ordinal or words.kind.search(reading.chars, start, end)
    series = [m for m in reading.within("organization", start, end) if m.labels[0].ref.startswith("series/")]
    # "The second Review Forum" counts those of the series, not the meetings of a year's run.
    counts_series = ordinal is not None and any(ordinal.start() < m.start < ordinal.end() < m.end for m in series)
    city, venue, other = _place(reading, start, end, days)
    return Meeting(
        start,
        end,
        words.kind_of(kind) if kind else "meeting",
        series=series[-1].labels[0].ref if series else None,
        year=days.first[:4],
        ordinal=words.number_of(ordinal) if ordinal and not counts_series else None,
        first=days.first,
        last=days.last,
        place=city,
        venue=venue,
        city=other,
        name=kind[0] if kind and not ordinal else None,
    )


def _is_subject(reading: Reading, words: MeetingWords, start: int, ordinal: re.Match[str]) -> bool:
    """Whether a counted meeting is only what another was about (``a briefing meeting on the third session``)."""
    about = reading.lexicon.made(_about).search(reading.lower, start, ordinal.start())
    return about is not None and words.kind.search(reading.chars, start, about.start()) is not None


def _about(lexicon: Lexicon) -> re.Pattern[str]:
    """The pattern of what leads from a meeting to its subject, at its end."""
    articles = lexicon.any_of("grammar", "definite", "indefinite")
    return caseless(rf"(?<!\w){lexicon.any_of('meetings', 'about')}\s(?:{articles})?$")


def in_process(reading: Reading, at: int) -> bool:
    """Whether a place's name stands in that of a consultative process or a series, or of somebody's employer."""
    if reading.lexicon.made(_employer).search(reading.lower, max(0, at - _REACH), at):
        return True
    bodies = (m for m in reading.within("organization", max(0, at - _REACH), at + _REACH) if m.start <= at < m.end)
    refs = [m.labels[0].ref for m in bodies]
    return any(ref.startswith("series/") or reading.registry.kinds.get(ref) == "rcp" for ref in refs)


def _holds(reading: Reading, at: int) -> bool:
    """Whether a place's name may say where a meeting was held: not in a process's name, nor which hour is meant
    (``16.00, Paris time``)."""
    hour = compiled(rf"\((?:[^()]*\s)?{reading.lexicon.any_of('dates', 'hour_label')}(?!\w)", re.IGNORECASE)
    begin = reading.chars.rfind("(", max(0, at - _BRACKET), at)
    closed = ")" in reading.chars[begin:at]
    return not in_process(reading, at) and (begin < 0 or closed or hour.match(reading.chars, begin) is None)


def _employer(lexicon: Lexicon) -> re.Pattern[str]:
    """The pattern of somebody's post and of the body whose name goes on with a place (``professor at the University of
    Quayton``)."""
    bodies = lexicon.any_of("bodies", *(k for k in lexicon.kinds("bodies") if k not in NOT_KINDS))
    few, at = r"(?:\s[\w'’-]+){0,4}?", lexicon.any_of("bodies", "at")
    return caseless(rf"(?<!\w){lexicon.any_of('posts', 'heads')}{few}\s{at}\s*{bodies}{few}\s$")


def _place(
    reading: Reading, start: int, end: int, days: DateRange
) -> tuple[str | None, str | None, PlaceRecord | None]:
    """City and venue nearest to the days: before them, else after them; a city of the same name in another state."""
    registry = reading.registry
    before = [m for m in reading.within("place", start, days.start) if _holds(reading, m.start)]
    after = [m for m in reading.within("place", days.end, end) if _holds(reading, m.start)]
    named = [*reversed(before), *after]
    places = [m.labels[0].ref for m in named]
    venue = next((p for p in places if registry.kinds.get(p) != "city"), None)
    city = next((m for m in named if registry.kinds.get(m.labels[0].ref) == "city"), None)
    other = homonym(reading, city) if city else None
    if city is None and venue is None:
        told = city_told(reading, start, end)
        other = told if isinstance(told, PlaceRecord) else None
    if other:
        return None, None, other
    return city.labels[0].ref if city else registry.within.get(venue) if venue else None, venue, None
