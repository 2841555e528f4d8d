"""Meetings that sentences tell of, with their days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ingest.heads.heads import FIRST_PAGE
from ingest.lexicon import Lexicon, caseless
from ingest.meetings.descriptions import YEAR, described
from ingest.meetings.lead_meetings import is_day_of_another
from ingest.meetings.meetings import Meeting
from ingest.meetings.words import MeetingWords
from ingest.page.dates import Calendar, DateRange
from ingest.page.noise import DIGIT
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["told_meetings", "told_panels"]

_NEAR = 420  # code points before a day in which its meeting is named
_AFTER = 60
_NUMBER = 5  # code points of a paragraph's number
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
    dates = [d for d in reading.dates(calendar, start, end) if d.gives_days and not is_day_of_another(reading, d.start)]
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
        elif i == 0 and not any(kinds) and (named := _taken_up(reading, words, start, date.start)):
            yield replace(described(reading, words, near, limit, dated), kind=words.kind_of(named))


def _taken_up(reading: Reading, words: MeetingWords, start: int, end: int) -> re.Match[str] | None:
    """The word for the meeting that the sentence before names, where one begins with a pronoun for it, or with the verb
    where pronouns are left out, and says that it was held (``It was held in Nairobi from …``)."""
    if reading.lexicon.made(_pronoun).match(reading.lower, start) is None:
        return None
    if words.held.search(reading.lower, start, end) is None:
        return None
    i = next((i for i, b in enumerate(reading.prose) if b.start <= start < b.end), 0)
    before = [t for b in reading.prose[max(0, i - 1) : i + 1] for t in reading.sentences(b) if t[1] <= start]
    # The number of a paragraph is none.
    told = next((t for t in reversed(before) if t[1] - t[0] > _NUMBER), None)
    return words.kind.search(reading.chars, *told) if told else None


def _pronoun(lexicon: Lexicon) -> re.Pattern[str]:
    return caseless(rf"{lexicon.any_of('meetings', 'it')}\s")


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
