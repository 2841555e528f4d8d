"""Which meeting is the paper's own, where no title or sentence tells one with its days; and when it began."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.gazetteer import Match
from ingest.heads.heads import FIRST_PAGE, Head
from ingest.meetings.descriptions import YEAR, described
from ingest.meetings.meetings import Meeting, named_run
from ingest.meetings.titles import TitleBlocks
from ingest.meetings.told_places import at_told_city
from ingest.meetings.words import MeetingWords
from ingest.page.dates import Calendar, DateRange, names_day
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["at_told_hour", "fronted", "named_series", "on_spelled_day", "run_of", "undated"]

_OFTEN = 3
_YEAR_REACH = 60
_NAME_REACH = 40
_SUBJECT = 250  # code points of a sentence before the words that its meeting began
# ", at 10 a.m.", ", a las 10:10": a word or two between day and hour.
_HOUR_NEXT = re.compile(r",?\s(?:[a-zà-ÿ]{1,6}\s){1,3}\d")


def named_series(blocks: TitleBlocks) -> str | None:
    """The series that the document names most: on its first page, or often enough."""
    counts: dict[str, int] = {}
    for match in blocks.reading.layer("organization"):
        ref = match.labels[0].ref
        if ref.startswith("series/"):
            # One named in passing (``a week before the Review Forum``) is not the paper's own.
            counts[ref] = counts.get(ref, 0) + (_OFTEN if match.start < FIRST_PAGE and _in_title(blocks, match) else 1)
    counts = {ref: count for ref, count in counts.items() if count >= _OFTEN}
    return max(counts, key=lambda ref: (counts[ref], ref)) if counts else None


def _in_title(blocks: TitleBlocks, match: Match) -> bool:
    """Whether a name stands in a title and not in a sentence."""
    block = next((b for b in blocks.reading.text.blocks if b.start <= match.start < b.end), None)
    return block is not None and blocks.is_title(block)


def run_of(reading: Reading, titles: Sequence[Meeting], series: str | None) -> Meeting | None:
    """The year's run of a series, for a document about several of its meetings."""
    years = {t.year for t in titles}
    if len(titles) < 2 or len(years) != 1 or not series:
        return None
    first = titles[0]
    label = f"{reading.registry.label(series, reading.lexicon.code)} {first.year}"
    start, end = named_run(reading, series, first.year or "") or (first.start, first.end)
    return Meeting(start, end, "dialogue", series, first.year, label=label)


def fronted(head: Head, blocks: TitleBlocks) -> Meeting | None:
    """A meeting that a title of the head names, with its days where a range of them stands there.

    A single day on the first page of a paper without more is the paper's.
    """
    reading, words = blocks.reading, blocks.words
    front = [b for b in head.blocks if blocks.is_title(b) and not blocks.names.is_post(reading.text.of(b))]
    titled = next(
        (b for b in front if words.kind.search(reading.text.of(b)) and not _is_kind_of_paper(blocks, b)), None
    )
    if titled is None:
        return None
    all_days = [d for b in front for d in reading.dates(blocks.calendar, b.start, b.end) if d.has_year]
    dates = [d for d in all_days if d.is_dated]
    days = next((d for d in dates if d.first != d.last), None)
    runs = blocks.runs([titled])
    name = (blocks.names.of(runs[0].lines) if runs else None) or reading.text.of(titled).strip()
    label = blocks.of_forum(name, front)
    if days:
        start, end = min(titled.start, days.start), max(titled.end, days.end)
        told = described(reading, words, start, end, days)
        told = at_told_city(reading, told, [(b.start, b.end) for b in (titled, *front)], days)
        return replace(told, label=label, name=name, ordinal=None)
    year = next((d.first[:4] for d in dates), None)
    # "Quayton, May 2031": a month with a place, and no day
    month = next((d for d in all_days if not dates and _stands_with_place(reading, d)), None)
    if month:
        return Meeting(
            titled.start, titled.end, year=month.first[:4], first=month.first, last=month.last, label=label, name=name
        )
    return Meeting(titled.start, titled.end, year=year, label=label, name=name)


def _stands_with_place(reading: Reading, month: DateRange) -> bool:
    """Whether a line gives a month behind a place or state."""
    start = reading.chars.rfind("\n", 0, month.start) + 1
    return any(reading.within(layer, start, month.start) for layer in ("place", "state"))


def _is_kind_of_paper(blocks: TitleBlocks, block: Block) -> bool:
    """Whether a title says only what paper this is of a meeting that it doesn't name (``Minutes of meeting``)."""
    paper = blocks.paper.match(blocks.reading.text.of(block).strip())
    if not paper:
        return False
    names = [*blocks.led_names([block])]
    # "Compte rendu de séance": all of it is the kind of paper.
    return all(" " not in name for name in names) if names else paper.end() == len(paper.string)


def on_spelled_day(reading: Reading, calendar: Calendar, meeting: Meeting | None) -> Meeting | None:
    """A meeting without days on the day that the first page gives in words (minutes begin so)."""
    if meeting is None or meeting.first:
        return meeting
    day = calendar.spelled(reading.lower[:FIRST_PAGE])
    return replace(meeting, first=day.first, last=day.last, year=day.first[:4]) if day else meeting


def at_told_hour(reading: Reading, calendar: Calendar, words: MeetingWords, meeting: Meeting) -> Meeting:
    """A meeting of one day with the hour that a sentence of the first page gives right after that day, or at which one
    says that it began (``The meeting was called to order at 10 a.m.``)."""
    if meeting.opens or meeting.first != meeting.last or not names_day(meeting.first):
        return meeting
    chars, end = reading.chars, min(FIRST_PAGE, len(reading.chars))
    for day in calendar.dates(chars, 0, end):
        digit = _HOUR_NEXT.match(chars, day.end, end) if day.first == day.last == meeting.first else None
        time = calendar.time_at(chars, digit.end() - 1, end) if digit else None
        if time:
            return replace(meeting, opens=time.first, closes=meeting.closes or time.last)
    return _begun(reading, calendar, words, meeting)


def _begun(reading: Reading, calendar: Calendar, words: MeetingWords, meeting: Meeting) -> Meeting:
    """A meeting with the hour at which the first such sentence says that it began."""
    chars = reading.chars
    for told in words.began_at.finditer(reading.lower, 0, min(FIRST_PAGE, len(chars))):
        first = max(chars.rfind(". ", 0, told.start()), chars.rfind("\n", 0, told.start()), told.start() - _SUBJECT)
        time = calendar.time_at(chars, told.end(), len(chars))
        if time and words.kind.search(chars, max(0, first), told.end()):
            return replace(meeting, opens=time.first, closes=meeting.closes or time.last)
    return meeting


def undated(reading: Reading, series: str | None) -> Meeting | None:
    """A meeting of a series with no day given: the year that stands most often beside the series' name."""
    if not series:
        return None
    counts: dict[str, list[int]] = {}
    for match in reading.layer("organization"):
        if match.labels[0].ref == series:
            for year in YEAR.finditer(reading.chars, match.end, match.end + _YEAR_REACH):
                counts.setdefault(year[0], []).append(match.start)
    if not counts:
        return None
    best = max(counts, key=lambda y: (len(counts[y]), y))
    at = counts[best][0]
    return Meeting(at, at + _NAME_REACH, "dialogue", series, best)
