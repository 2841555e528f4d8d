"""Pages that tell of several meetings at length, one after the other, each under a heading of its own (a newsletter, an
institute's news, an annual report): where the story of each begins.

A story has a heading that is no part of a meeting (``Opening``, ``Session 1``), and in it or right under it its day and
place, a dateline, or a sentence that says when its meeting was held; or a dateline begins it without a heading. What
stands under the next headings is told of the same meeting until another one begins so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ingest.folding import slug
from ingest.heads.datelines import begins_with_dateline
from ingest.heads.heads import is_headline
from ingest.lexicon import Lexicon, compiled
from ingest.meetings.announced import mostly_date
from ingest.meetings.lead_meetings import is_day_of_another
from ingest.meetings.occasions import OccasionWords
from ingest.meetings.titles import TitleBlocks
from ingest.meetings.words import MeetingWords, unnamed
from ingest.page.dates import Calendar, DateRange, names_day
from ingest.page.excerpts import Begun
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["find_stories"]

_FEWEST = 2  # stories of a page of several
_LONGEST_HEAD, _LONGEST_DAY = 160, 110
_TELLING = 60  # code points of a paragraph that tells something
_AT_LENGTH, _PARAGRAPHS = 200, 2  # code points of a story told at length, and its paragraphs
_LINES = 2  # under a heading, before what it tells
_SENTENCES = 3  # of the first paragraph in which it is said when the meeting was
_DATELINE = 90
_LONG, _SHARED = 5, 2  # letters of a word that tells meetings apart; words that a heading shares with its meeting
_ENDS = '.!?…»”"'
_NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)]|[A-H][.)])\s+")


@dataclass(frozen=True, slots=True)
class _Story:
    """Where a story begins, how it gives its day (``line``, ``dateline``, ``told``), its days, its city, the year of
    the page where its days have none, and the words of a heading with a day that names a meeting."""

    start: int
    way: str
    first: str
    last: str
    place: str | None
    year: str | None
    named: frozenset[str]

    def is_beside(self, other: _Story) -> bool:
        """Whether two may be of days of one meeting: the same days or the next, in the same place as far as known."""
        if self.place and other.place and self.place != other.place:
            return False
        if self.named and other.named and len(self.named & other.named) < _SHARED:
            return (self.first, self.last) == (other.first, other.last)
        ends = [date.fromisoformat(day) for day in (self.first, self.last, other.first, other.last)]
        return (ends[0] - ends[3]).days <= 1 and (ends[2] - ends[1]).days <= 1


def find_stories(reading: Reading, calendar: Calendar) -> list[Begun]:
    """Where the stories of a page begin in the clean text, but for one that begins the page itself, and the year of
    those whose days have none; nowhere on a page that tells of one meeting."""
    finder = _Finder(reading, calendar)
    found: list[_Story] = []
    for story in finder.stories():
        if found and (story.is_beside(found[-1]) or not finder.goes_with(found[0], story)):
            continue
        found.append(story)
    if len(found) < _FEWEST or finder.is_of_one(found):
        return []
    first = next(block.start for block in reading.text.blocks)
    return [(story.start, story.year) for story in found if story.start > first]


class _Finder:
    """Reads the headings of one page; its words compiled once for a language."""

    def __init__(self, reading: Reading, calendar: Calendar) -> None:
        self._reading = reading
        self._words = reading.lexicon.made(MeetingWords)
        self._blocks = TitleBlocks(reading, calendar, self._words)
        self._calendar = calendar
        self._occasions = reading.lexicon.made(OccasionWords)
        reading.lexicon.equip(self, _Finder._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        parts = lexicon.any_of("sessions", "panel", "session", "workshop")
        kinds = "|".join(
            (
                lexicon.any_of("sessions", "days", "opening", "closing", "headed", "named_in_prose"),
                lexicon.any_of("sessions", "opening_titles", "closing_titles"),
                rf"{parts}\s(?:\d{{1,2}}|[ivx]{{1,4}}|[a-h])(?!\w)",
                lexicon.any_of("documents", "background"),
            )
        )
        self._part = compiled(rf"(?:{unnamed(kinds)})(?:\W|$)", re.IGNORECASE)

    def stories(self) -> Iterator[_Story]:
        """Headings under which a day and what was done on it are told, and datelines under none."""
        blocks = [b for b in self._reading.text.blocks if b.kind != "aside"]
        under = -1  # the block under the last heading
        for i, block in enumerate(blocks):
            if story := self._headed(blocks[i : i + 2 + _LINES]):
                under = i + 1
                yield story
            elif i != under and self._tells(block) and (story := self._under_dateline(block, block)):
                yield story

    def _headed(self, blocks: list[Block]) -> _Story | None:
        """The story that begins with the heading that is the first of these blocks."""
        head, *after = blocks
        story = self._begun(head, after) if self._heads(head) else None
        if story is None:
            return None
        # The title of a page and its day stand over the heading of its first story.
        lines = next(i for i, block in enumerate(after) if self._tells(block))
        return None if any(self._headed(after[i:]) for i in range(lines)) else story

    def goes_with(self, first: _Story, story: _Story) -> bool:
        """Whether a story begins as the first one of the page does: what a report tells of an earlier meeting under a
        heading of its own gives its day otherwise than the report itself."""
        return (first.way == "told") == (story.way == "told")

    def is_of_one(self, found: list[_Story]) -> bool:
        """Whether a page is of one meeting, which its front names with its days, or of which but one is told."""
        reading = self._reading
        front = [b for b in reading.text.blocks if b.end <= found[0].start]
        named = any(self._words.kind.search(reading.chars, b.start, b.end) for b in front)
        if named and any(self._gives_days(block) for block in front):
            return True
        ends = [*(story.start for story in found[1:]), len(reading.chars)]
        long = (self._is_long(story, end) for story, end in zip(found, ends, strict=True))
        return sum(long) < _FEWEST

    def _gives_days(self, block: Block) -> bool:
        """Whether a block gives days that are more than the bare day of the page."""
        days = list(self._days(block.start, block.end))
        if len(days) != 1 or days[0].first != days[0].last:
            return bool(days)
        bare = mostly_date(self._blocks, block.start, block.end, days[0])
        return not bare or bool(self._reading.within("place", block.start, block.end))

    def _is_long(self, story: _Story, end: int) -> bool:
        """Whether a story tells something at length, as one under a dateline does."""
        told = [b for b in self._reading.prose if story.start <= b.start < end and b.end - b.start >= _TELLING]
        several = len(told) >= _PARAGRAPHS or story.way == "dateline"
        return several and end - story.start >= _AT_LENGTH

    def _heads(self, block: Block) -> bool:
        """Whether a block may be the heading of a story."""
        text = self._reading.text.of(block).strip()
        number = _NUMBER.match(text)
        title = text[number.end() :] if number else text
        if block.beside or len(text) > _LONGEST_HEAD or not self._blocks.is_title(block):
            return False
        if not title or title[0].islower() or self._part.match(title):
            return False
        days = self._reading.dates(self._calendar, block.start, block.end)
        return next(days, None) is None or self._words.kind.search(title) is not None

    def _begun(self, head: Block, after: list[Block]) -> _Story | None:
        """The story that begins with a heading, by the lines under it up to a paragraph."""
        told = next((i for i, block in enumerate(after) if self._tells(block)), None)
        if told is None or not all(self._is_line(block) for block in after[:told]):
            return None
        dated = [(b, day) for b in (head, *after[:told]) if (day := self._line(b, head))]
        if dated:
            return self._story(head, "line", dated[0][1], dated[0][0]) if len(dated) == 1 else None
        return (self._under_dateline(head, after[0]) or self._told(head, after[0])) if told == 0 else None

    def _is_line(self, block: Block) -> bool:
        """Whether a block may say when or where what is told under it was."""
        return block.kind in ("heading", "paragraph") and block.end - block.start <= _LONGEST_DAY

    def _under_dateline(self, head: Block, block: Block) -> _Story | None:
        """The story whose first paragraph has a dateline with its day."""
        if not begins_with_dateline(self._reading, self._calendar, block):
            return None
        end = min(block.end, block.start + _DATELINE)
        day = next((d for d in self._days(block.start, end) if d.is_dated), None)
        return self._story(head, "dateline", day, block) if day else None

    def _line(self, block: Block, head: Block) -> DateRange | None:
        """The days of a line that gives no more than when and where, or of a heading."""
        days = list(self._days(block.start, block.end))
        alone = len(days) == 1 and (block is head or mostly_date(self._blocks, block.start, block.end, days[0]))
        return days[0] if alone else None

    def _tells(self, block: Block) -> bool:
        long = block.end - block.start >= _TELLING
        return block.kind == "paragraph" and long and self._reading.chars[block.end - 1] in _ENDS

    def _told(self, head: Block, block: Block) -> _Story | None:
        """The story whose first sentences say when the meeting was held that its heading names or tells of."""
        reading, lower = self._reading, self._reading.lower
        for start, end in reading.sentences(block)[:_SENTENCES]:
            kind = self._words.whole.search(lower, start, end)
            held = self._words.held.search(lower, start, end)
            days = [d for d in self._days(start, end) if d.is_dated and not is_day_of_another(reading, d.start)]
            if kind is None or held is None or not days:
                continue
            earlier = self._occasions.is_earlier(lower, start, end, kind[0]) or self._occasions.then.match(lower, start)
            of_head = self._is_of(head, start, days[0].start)
            return self._story(head, "told", days[0], block) if of_head and not earlier else None
        return None

    def _is_of(self, head: Block, start: int, end: int) -> bool:
        """Whether a heading names the meeting of which a sentence tells, or is a headline."""
        text = self._reading.text.of(head).strip()
        shared = _long_words(text) & _long_words(self._reading.chars[start:end])
        named = self._words.kind.search(text) is not None or len(shared) >= _SHARED
        return named or is_headline(text)

    def _story(self, head: Block, way: str, days: DateRange, block: Block) -> _Story | None:
        year = None if days.is_dated else self._year(head.start)
        days = days.with_year(year) if year else days
        if not (names_day(days.first) and names_day(days.last)):
            return None
        places = self._reading.within("place", block.start, min(block.end, days.end + _DATELINE))
        place = places[0].labels[0].ref if places else None
        title = self._reading.text.of(head)
        names = block is head and self._words.kind.search(title) is not None
        return _Story(head.start, way, days.first, days.last, place, year, _long_words(title if names else ""))

    def _year(self, before: int) -> str | None:
        """The year of the page, where a day before a place gives it."""
        return next((d.first[:4] for d in self._days(0, before) if d.is_dated), None)

    def _days(self, start: int, end: int) -> Iterator[DateRange]:
        return (d for d in self._reading.dates(self._calendar, start, end) if d.gives_days)


def _long_words(text: str) -> frozenset[str]:
    return frozenset(word for word in slug(text).split("-") if len(word) >= _LONG)
