"""The day of a meeting of which news tell that give the day of their dateline first (``QUAYTON, 5 May 2031 – The forum
ended on Tuesday``)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from ingest.heads.datelines import day_of_dateline
from ingest.heads.heads import Head
from ingest.lexicon import Lexicon, caseless
from ingest.meetings.meetings import Meeting
from ingest.meetings.titles import TitleBlocks
from ingest.page.dates import names_day
from ingest.page.weekdays import weekday_number

__all__ = ["on_day_of_news"]

_WEEK = 7
_LATE = timedelta(14)  # between a meeting and the news of it
_SENTENCES = 2


def on_day_of_news(own: Meeting, head: Head, blocks: TitleBlocks) -> Meeting:
    """A meeting that has but the day of the dateline, or none, on the one that the sentence behind the dateline gives:
    another day before that, the day before, or the last such day of the week."""
    if own.first is not None and (own.first != own.last or not names_day(own.first)):
        return own
    reading, calendar = blocks.reading, blocks.calendar
    dated = ((b, day_of_dateline(reading, calendar, b)) for b in head.lead)
    block, news = next(((b, day) for b, day in dated if day), (None, None))
    if block is None or news is None or own.first not in (None, news):
        return own
    days = list(calendar.dates(reading.chars, block.start, block.end))
    behind = next((d.end for d in days if d.first == news), block.start)
    for start, end in reading.sentences(block)[:_SENTENCES]:
        # The sentence that tells of the meeting
        if start <= own.start < end or (
            own.start < block.start and blocks.words.meets.search(reading.chars, start, end)
        ):
            told = next(_told(news, blocks, (max(start, behind), end)), None)
            return replace(own, first=told[0], last=told[1], year=told[0][:4]) if told else own
    return own


def _told(news: str, blocks: TitleBlocks, where: tuple[int, int]) -> Iterator[tuple[str, str]]:
    """The first and last day that a stretch gives a meeting of which news of a day tell."""
    reading, issued = blocks.reading, date.fromisoformat(news)
    words = reading.lexicon.made(_DayWords)
    days = [d.with_year(news[:4]) for d in reading.dates(blocks.calendar, *where) if d.gives_days]
    for day in days:
        if timedelta(0) < issued - date.fromisoformat(day.last) <= _LATE:
            yield day.first, day.last
            return
    if days:
        return
    if words.before.search(reading.lower, *where):
        yesterday = (issued - timedelta(1)).isoformat()
        yield yesterday, yesterday
        return
    named = words.weekday.search(reading.lower, *where)
    number = weekday_number(reading.lexicon, named["day"]) if named else None
    if number is not None:
        last = (issued - timedelta((issued.weekday() - number) % _WEEK)).isoformat()
        yield last, last


class _DayWords:
    """Finds days of the week, and the word for the day before that of the news."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.before = caseless(rf"(?<!\w){lexicon.any_of('dates', 'yesterday')}(?!\w)")
        self.weekday = caseless(rf"(?<!\w)(?P<day>{lexicon.any_of('dates', 'weekdays')})(?!\w)")
