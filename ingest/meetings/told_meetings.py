"""Meetings that sentences tell of, with their days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ingest.heads.heads import FIRST_PAGE
from ingest.lexicon import caseless
from ingest.meetings.descriptions import YEAR, described
from ingest.meetings.meetings import Meeting
from ingest.meetings.words import MeetingWords
from ingest.page.dates import Calendar, DateRange
from ingest.page.noise import DIGIT
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["told_meetings", "told_panels"]

_NEAR = 420  # code points before a day in which its meeting is named
_AFTER = 60
_YEAR_BEFORE, _YEAR_AFTER = 300, 200


def told_meetings(reading: Reading, calendar: Calendar, words: MeetingWords) -> list[Meeting]:
    """Meetings that sentences say were held, or that they number, in text order."""
    found: list[Meeting] = []
    for block in reading.prose:
        # Without a digit there is no day.
        if DIGIT.search(reading.chars, block.start, block.end) is None:
            continue
        where = (block.start, block.end)
        if not reading.found(words.ordinal, *where) and not reading.found(words.held, *where):
            continue
        for sentence in reading.sentences(block):
            found += _in_sentence(reading, calendar, words, sentence, block)
    return found


def _in_sentence(
    reading: Reading, calendar: Calendar, words: MeetingWords, sentence: tuple[int, int], block: Block
) -> Iterator[Meeting]:
    start, end = sentence
    dates = [d for d in reading.dates(calendar, start, end) if d.gives_days]
    for i, date in enumerate(dates):
        dated = _with_year(reading, date, block)
        if dated is None:
            continue
        near = max([start, date.start - _NEAR, *(d.end for d in dates[:i])])
        limit = min([end, date.end + _AFTER, *(d.start for d in dates[i + 1 : i + 2])])
        kinds = [words.kind.search(reading.chars, near, date.start)]
        if len(dates) == 1 and words.held.search(reading.lower, near, date.start):
            # "Held on 4 May 2031 in Quayton, the Forum …"
            kinds.append(words.kind.search(reading.chars, date.end, limit))
        told = any(kinds) and words.held.search(reading.lower, near, limit)
        if told or reading.found(words.ordinal, near, date.start):
            yield described(reading, words, near, limit, dated)


def _with_year(reading: Reading, date: DateRange, block: Block) -> DateRange | None:
    """The date with the year named last before it, else first after it, in its paragraph."""
    if date.has_year:
        return date
    before = _years(reading, max(block.start, date.start - _YEAR_BEFORE), date.start)
    after = _years(reading, date.end, min(block.end, date.end + _YEAR_AFTER))
    year = before[-1] if before else after[0] if after else None
    return date.with_year(year) if year else None


def _years(reading: Reading, start: int, end: int) -> list[str]:
    """Years that a stretch names, but not in the name of a framework (``Agenda 2063``)."""
    years = YEAR.finditer(reading.chars, start, end)
    return [y[0] for y in years if not reading.covers("framework", y.start())]


def told_panels(reading: Reading, calendar: Calendar, words: MeetingWords) -> list[Meeting]:
    """A discussion that the first page says was held, for a paper where nothing else is told to have been."""
    panels = caseless(rf"(?<!\w){reading.lexicon.any_of('sessions', 'panel')}(?!\w)")
    for block in reading.prose:
        if block.start >= FIRST_PAGE:
            break
        for start, end in reading.sentences(block):
            word = panels.search(reading.lower, start, end)
            held = words.held.search(reading.lower, word.end(), end) if word else None
            days = next(reading.dates(calendar, held.end(), end), None) if held else None
            if word and days and days.is_dated:
                told = described(reading, words, word.start(), end, days)
                return [replace(told, kind="panel", ordinal=None, series=None, name=word[0])]
    return []
