"""The meeting of a page that is older than it: one of the first sentences gives a day after that of the page (``2 May …
Quayton hosts the Forum on Piers on 10 May``), whatever its verb. What such a page tells is still to come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from ingest.heads.heads import Head
from ingest.heads.own_days import OwnDay
from ingest.lexicon import Lexicon, caseless
from ingest.meetings.cities import city_told
from ingest.meetings.deadlines import is_deadline
from ingest.meetings.lead_meetings import called_in, words_outside_rooms
from ingest.meetings.meetings import Meeting
from ingest.meetings.titles import TitleBlocks
from ingest.meetings.words import MeetingWords
from ingest.page.dates import Calendar, DateRange, names_day
from ingest.page.genres import COMES_BEFORE, OF_MEETINGS
from ingest.page.reading import Reading
from ingest.records import PlaceRecord

__all__ = ["as_coming", "is_after_page", "tells_of_past"]

_AHEAD = timedelta(300)  # between a page and what it announces
_NEXT_YEAR = 2  # months of the next year that a page of the last ones may mean without naming it
_SENTENCES = 2
_FEWEST_WORDS = 3


class _Words:
    """The patterns of one language, for text in lower case."""

    def __init__(self, lexicon: Lexicon) -> None:
        def any_of(*keys: str) -> str:
            return lexicon.any_of("meetings", *keys)

        self.future = caseless(rf"(?<!\w){any_of('will_be_held')}(?!\w)")
        opened = lexicon.any_of("speech", "opened", "closed")
        self.over = caseless(rf"(?<!\w)(?:{opened}|{any_of('was_held')})(?!\w)")
        self.told = caseless(rf"(?<!\w){any_of('held', 'told_of', 'will_be_held', 'to_come')}(?!\w)")
        self.rooms = caseless(rf"(?<!\w){any_of('rooms')}(?!\w)")
        self.later = caseless(rf"(?<!\w){any_of('later')}\s(?:[\w-]+\s){{0,2}}(?:{lexicon.made(MeetingWords).plain})")
        self.will = caseless(rf"(?<!\w){lexicon.any_of('speech', 'will_do')}(?!\w)")


def tells_of_past(reading: Reading, start: int, end: int) -> bool:
    """Whether a sentence says that something was held or opened; ``will open`` is still to come."""
    words = reading.lexicon.made(_Words)
    told = words.over.finditer(words.future.sub(" ", reading.lower[start:end]))
    return any(words.will.search(over[0]) is None for over in told)


def is_after_page(reading: Reading, calendar: Calendar, head: Head, meeting: Meeting) -> bool:
    """Whether a meeting is on days after that of its page, which tells of nothing that was held in its first sentences
    and is no paper of the meeting itself."""
    page = _page(head)
    if page is None or not names_day(meeting.first) or (meeting.first or "") <= page.iso:
        return False
    for start, end in _first_sentences(reading, head):
        # "which goes on until 10 May": it has begun.
        days = [d for d in reading.dates(calendar, start, end) if d.gives_days and is_deadline(reading, d.start)]
        last = any(d.with_year(page.iso[:4]).first == meeting.first for d in days)
        if last or tells_of_past(reading, start, end):
            return False
    return True


def as_coming(head: Head, blocks: TitleBlocks, own: Meeting | None) -> Meeting | None:
    """The meeting that a page announces on a later day, where the one read so far has no days or but those of the
    page; None where it announces none."""
    page = _page(head)
    if page is None or (own and own.first and not (own.first == own.last == page.iso and (own.bare or page.sure))):
        return None
    told = _announced(head, blocks, page)
    if told is None or (own and own.year and told.year != own.year and own.first is None):
        return None
    if told.label is None and own:
        # A title calls it by name, the sentence but by its kind.
        return replace(own, first=told.first, last=told.last, year=told.year, place=told.place or own.place)
    return told if told.label else None


def _page(head: Head) -> OwnDay | None:
    """The day of a page that is no paper of a meeting."""
    if head.early or head.kind in OF_MEETINGS or head.kind in COMES_BEFORE:
        return None
    return next((day for day in head.days if names_day(day.iso)), None)


def _first_sentences(reading: Reading, head: Head) -> Iterator[tuple[int, int]]:
    for block in head.lead:
        yield from reading.sentences(block)[:_SENTENCES]


def _announced(head: Head, blocks: TitleBlocks, page: OwnDay) -> Meeting | None:
    """The meeting on the first later day that the first sentences give, up to one that tells what was before."""
    reading = blocks.reading
    words = reading.lexicon.made(_Words)
    for i, (start, end) in enumerate(_first_sentences(reading, head)):
        if tells_of_past(reading, start, end) or (i and words.later.search(reading.lower, start, end)):
            return None
        days = next(_coming(blocks, page, start, end), None)
        called = words_outside_rooms(reading, blocks.words.whole, words.rooms, start, end)
        word = next((m for m in called if not reading.covers("organization", m.start())), None) if days else None
        if days and word:
            name = called_in(reading, blocks.calendar, word.start(), (start, end), words.told)
            named = len(name.split()) >= _FEWEST_WORDS
            place = city_told(reading, start, end)
            return Meeting(
                word.start(),
                word.start() + len(name),
                blocks.words.kind_of(word),
                year=days.first[:4],
                first=days.first,
                last=days.last,
                place=None if isinstance(place, PlaceRecord) else place,
                city=place if isinstance(place, PlaceRecord) else None,
                label=name[0].upper() + name[1:] if named else None,
                name=name,
            )
    return None


def _coming(blocks: TitleBlocks, page: OwnDay, start: int, end: int) -> Iterator[DateRange]:
    """The days of a sentence that come not long after a page's own, and by which nothing is to be done."""
    reading, issued = blocks.reading, date.fromisoformat(page.iso)
    for day in reading.dates(blocks.calendar, start, end):
        if not day.gives_days or is_deadline(reading, day.start):
            continue
        dated = day.with_year(page.iso[:4])
        if dated.first < page.iso and not day.has_year and int(dated.first[5:7]) <= _NEXT_YEAR:
            dated = day.with_year(str(issued.year + 1))
        if timedelta(0) < date.fromisoformat(dated.first) - issued <= _AHEAD:
            yield dated
