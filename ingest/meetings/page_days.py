"""The meeting of a page of news that gives its days beside its name, whatever the verb (``2 May … Quayton hosts the
Forum on Piers on 10 May``), and not on the day of the page. What is after that day is still to come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from ingest.heads.heads import Head
from ingest.heads.own_days import OwnDay
from ingest.lexicon import Lexicon, caseless
from ingest.meetings.deadlines import is_deadline
from ingest.meetings.lead_meetings import (
    called_in,
    counts_or_names,
    is_day_of_another,
    outside_words,
    where_told,
    words_outside_rooms,
)
from ingest.meetings.meetings import Meeting
from ingest.meetings.news_lines import is_of_news
from ingest.meetings.occasions import OccasionWords
from ingest.meetings.titles import TitleBlocks
from ingest.meetings.words import MeetingWords
from ingest.page.dates import Calendar, DateRange, names_day
from ingest.page.genres import COMES_BEFORE, OF_MEETINGS, tells_of_sitting
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["by_its_page", "is_after_page", "tells_of_past"]

_AHEAD, _BEHIND = timedelta(300), timedelta(45)  # between a page and what it announces, or tells as over
_LONG_BEHIND = timedelta(120)  # between a page and what it says was held
_AUTUMN = 6  # months of a year before those of a page that names days of the next one
_WORD = 15  # letters of a word for a meeting
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
        self.held = caseless(rf"(?<!\w){any_of('was_held')}(?!\w)")
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
    for _, start, end in _first_sentences(reading, head):
        # "which goes on until 10 May": it has begun.
        days = [d for d in reading.dates(calendar, start, end) if d.gives_days and is_deadline(reading, d.start)]
        last = any(d.with_year(page.iso[:4]).first == meeting.first for d in days)
        if last or tells_of_past(reading, start, end):
            return False
    return True


def by_its_page(head: Head, blocks: TitleBlocks, own: Meeting | None) -> Meeting | None:
    """The meeting to which the first sentences of a page give other days than its own, where the one read so far has no
    days or but those of the page; None where they give none."""
    page = _page(head)
    if not _may_be_of_page(head) or (own and own.first and not _is_of_page(own, page)):
        return None
    told = next(_told(head, blocks, page, own), None)
    # "Towards the Forum of 2034"
    if told is None or (own and own.year and told.year != own.year and own.year in (own.label or own.name or "")):
        return None
    if told.label is None and own:
        # A title calls it by name, the sentence but by its kind.
        days = replace(own, first=told.first, last=told.last, year=told.year, opens=None, closes=None)
        return replace(days, place=told.place or own.place)
    return told if told.label else None


def _is_of_page(own: Meeting, page: OwnDay | None) -> bool:
    """Whether the only day of a meeting may be but that of its page."""
    return page is not None and own.first == own.last == page.iso and (own.bare or page.sure)


def _may_be_of_page(head: Head) -> bool:
    """Whether a paper is none of a meeting itself, and tells something."""
    return not (head.early or head.kind in OF_MEETINGS or head.kind in COMES_BEFORE) and bool(head.lead)


def _page(head: Head) -> OwnDay | None:
    """The day of a page that is no paper of a meeting."""
    days = head.days if _may_be_of_page(head) else ()
    return next((day for day in days if names_day(day.iso)), None)


def _first_sentences(reading: Reading, head: Head) -> Iterator[tuple[Block, int, int]]:
    for block in head.lead:
        yield from ((block, *sentence) for sentence in reading.sentences(block)[:_SENTENCES])


def _told(head: Head, blocks: TitleBlocks, page: OwnDay | None, own: Meeting | None) -> Iterator[Meeting]:
    """The meetings to which the first sentences give days not far from the page's own; of those after it none behind a
    sentence that tells what was before."""
    reading = blocks.reading
    words = reading.lexicon.made(_Words)
    over = False
    for i, (block, start, end) in enumerate(_first_sentences(reading, head)):
        if i and words.later.search(reading.lower, start, end):
            return
        over = over or tells_of_past(reading, start, end)
        days = next(_days(blocks, page, block, (start, end)), None)
        ahead = page is not None and days is not None and days.first > page.iso
        # A sitting with its hours looks ahead to other meetings.
        if days is None or (ahead and (over or _sits(reading, page, own))):
            continue
        called = words_outside_rooms(reading, blocks.words.whole, words.rooms, start, end)
        word = next((m for m in called if _names_one(reading, m.start(), start)), None)
        if word:
            yield _meeting(blocks, block, word, days, (start, end))
        elif own and ahead and words.future.search(reading.lower, start, end):
            # "It will be held on 10 May."
            yield replace(own, first=days.first, last=days.last, year=days.first[:4], label=None)


def _sits(reading: Reading, page: OwnDay | None, own: Meeting | None) -> bool:
    """Whether a paper is rather of a sitting that has its hours."""
    return bool(own and own.opens and page and not page.sure) or tells_of_sitting(reading)


def _names_one(reading: Reading, at: int, start: int) -> bool:
    """Whether a word for a meeting is that of one at which the sentence is: not of a body's name, nor outside it, or
    before it."""
    if reading.covers("organization", at) or reading.lexicon.made(outside_words).search(reading.lower, start, at):
        return False
    occasions = reading.lexicon.made(OccasionWords)
    return occasions.earlier.search(reading.lower, start, at + _WORD) is None


def _meeting(
    blocks: TitleBlocks, block: Block, word: re.Match[str], days: DateRange, sentence: tuple[int, int]
) -> Meeting:
    reading, told = blocks.reading, blocks.reading.lexicon.made(_Words).told
    name = called_in(reading, blocks.calendar, word.start(), sentence, told)
    return Meeting(
        word.start(),
        word.start() + len(name),
        blocks.words.kind_of(word),
        year=days.first[:4],
        first=days.first,
        last=days.last,
        **where_told(reading, block, sentence),
        label=name[0].upper() + name[1:] if _is_name(reading, name) else None,
        name=name,
    )


def _is_name(reading: Reading, name: str) -> bool:
    return len(name.split()) >= _FEWEST_WORDS and counts_or_names(reading, name)


def _days(blocks: TitleBlocks, page: OwnDay | None, block: Block, sentence: tuple[int, int]) -> Iterator[DateRange]:
    """The days of a sentence that are not far from a page's own, and by which nothing is to be done."""
    reading = blocks.reading
    days = [day for day in reading.dates(blocks.calendar, *sentence) if day.gives_days]
    for day in days[1:] if is_of_news(reading, block, days) else days:
        if is_deadline(reading, day.start) or is_day_of_another(reading, day.start):
            continue
        if page is None:
            if day.has_year:
                yield day
            continue
        issued, dated = date.fromisoformat(page.iso), day.with_year(page.iso[:4])
        if dated.first < page.iso and not day.has_year and int(dated.first[5:7]) <= _NEXT_YEAR < issued.month - _AUTUMN:
            dated = day.with_year(str(issued.year + 1))
        ahead = date.fromisoformat(dated.first) - issued
        behind = _LONG_BEHIND if reading.lexicon.made(_Words).held.search(reading.lower, *sentence) else _BEHIND
        if -behind <= ahead <= _AHEAD and dated.first != page.iso:
            yield dated
