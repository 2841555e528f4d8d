"""Which of the meetings that a paper tells of with their days is its own: all that speaks for one or against it is
weighed at once (numbers, days of titles and of rows, tense, words for what was before and what comes after)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property

from ingest.folding import fold_name, slug
from ingest.heads.heads import FIRST_PAGE, Head
from ingest.lexicon import Lexicon, caseless
from ingest.meetings.lead_meetings import lead_meetings
from ingest.meetings.meetings import Meeting
from ingest.meetings.numbers import value_of
from ingest.meetings.occasions import OccasionWords
from ingest.meetings.row_days import row_days
from ingest.meetings.titles import TitleBlocks
from ingest.meetings.to_come import announces
from ingest.page.dates import DateRange, names_day
from ingest.page.genres import COMES_BEFORE, OF_MEETINGS

__all__ = ["OwnEvidence"]

_LEAST = -1
"""What a meeting weighs at least that may be the paper's own."""
_FAR = 2  # the same for one that is told of after the first page
_ENDS = '.!?…»”"'
_NEAR = timedelta(3)  # between the days of one meeting and a row of its programme
_MOST, _FEWEST, _LONG = 0.75, 2, 5  # of the words of a title; how many it has at least; letters of them
_NEVER, _MUCH, _LITTLE = 9, 4, 2


class _Words:
    """The patterns of one language, for text in lower case."""

    def __init__(self, lexicon: Lexicon) -> None:
        def any_of(*keys: str) -> str:
            return lexicon.any_of("meetings", *keys)

        kinds = lexicon.made(OccasionWords).kinds
        definite = lexicon.any_of("grammar", "definite", "indefinite")
        article = rf"(?:{definite}|{lexicon.any_of('speech', 'possessives')}\s)?"
        self.later = caseless(
            rf"(?<!\w){any_of('later')}\s(?:[\w-]+\s){{0,2}}(?:{kinds})|(?:{kinds})\s{any_of('later_after')}(?!\w)"
        )
        self.will = caseless(rf"(?<!\w){any_of('will_be_held', 'to_come', 'to_be_held')}(?!\w)")
        the_one = rf"{any_of('the_one')}(?!\w)"
        self.was_held = caseless(rf"(?<!\w){any_of('was_held')}(?!\w)")
        # "follows up on the regional workshop"
        self.back = caseless(
            rf"(?<!\w){any_of('goes_back_to')}\s?{article}(?:{the_one}|(?:[^\s,.;:]+\s){{0,3}}?(?:{kinds}))"
        )
        # "the minutes of the eighth meeting"
        papers = lexicon.any_of("documents", "record", "summary", "agenda", "report")
        of = rf"{lexicon.any_of('grammar', 'of')}{article}"
        self.paper = caseless(rf"(?<!\w){papers}\s{of}(?:[^\s,.;:]+\s){{0,2}}?(?:{kinds})")
        self.approved = caseless(rf"(?<!\w){any_of('approved')}(?!\w)")
        # "Adoption of the synopsis of the meeting"
        some = rf"\s(?:{lexicon.any_of('grammar', 'of')})?{article}\w+\s{of}"
        self.of_paper = caseless(rf"(?<!\w){any_of('approved')}{some}(?:[^\s,.;:]+\s){{0,2}}?(?:{kinds})")


class OwnEvidence:
    """Weighs, for one paper, what it tells of meetings with their days."""

    def __init__(self, head: Head, blocks: TitleBlocks, titles: Sequence[Meeting]) -> None:
        self._head = head
        self._blocks = blocks
        self._reading = blocks.reading
        self._titles = titles
        announced = head.kind not in OF_MEETINGS and announces(blocks.reading, head)
        self._early = head.early or head.kind in COMES_BEFORE or announced
        self._occasions = blocks.reading.lexicon.made(OccasionWords)
        self._words = blocks.reading.lexicon.made(_Words)

    def told(self, facts: Sequence[Meeting]) -> Meeting | None:
        """The one of several that sentences tell of which is most likely the paper's own; None where none may be."""
        best, most = None, _LEAST - 1
        for fact in facts:
            weight = self.weight(fact)
            far = fact.start >= FIRST_PAGE
            if weight > most and weight >= (_FAR if far else _LEAST):
                best, most = fact, weight
        return best

    @cached_property
    def lead(self) -> Meeting | None:
        """The meeting that the first telling paragraphs say was held; none of which they say that it is another."""
        return next((m for m in lead_meetings(self._blocks, self._head) if self._may_be(m)), None)

    def _may_be(self, lead: Meeting) -> bool:
        """Whether a meeting that a lead tells of by its name may be the paper's own."""
        start, end = self._reading.sentence(lead.start) or (lead.start, lead.end)
        called = self._reading.chars.find(lead.name or "", start)
        stop = called + len(lead.name or "")
        if called < 0 or self._counted(called, stop) < 0 or self._is_approved(start, end):
            return False
        counted = self._counted(called, stop) > 0
        return self._in_time(replace(lead, start=called, end=end), (start, end), stop, counted=counted) >= _LEAST

    def weight(self, meeting: Meeting) -> int:
        """How much speaks for a meeting of which a sentence tells, less what speaks against it."""
        days = self._days(meeting)
        begin, end = self._sentence(meeting)
        counted = self._counted(meeting.start, days.start if days else meeting.end)
        if counted < 0 or self._is_approved(begin, end):
            return -_NEVER
        return (
            counted
            + self._named(meeting)
            + self._dated(meeting)
            + self._in_time(meeting, (begin, end), days.start if days else meeting.end, counted=counted > 0)
        )

    def is_other(self, title: Meeting) -> bool:
        """Whether the line of a title with its days says that they are of another meeting than the paper's own."""
        days = self._days(title)
        if days is None:
            return False
        chars = self._reading.chars
        start = chars.rfind("\n", 0, days.start) + 1
        end = chars.find("\n", days.end)
        stretch = start, end if end >= 0 else len(chars)
        return self._counted(*stretch) < 0 or self._words.later.search(self._reading.lower, *stretch) is not None

    def _sentence(self, meeting: Meeting) -> tuple[int, int]:
        return self._reading.sentence(meeting.end - 1) or (meeting.start, meeting.end)

    def _is_approved(self, begin: int, end: int) -> bool:
        """Whether a sentence is about the paper of a meeting that another one approved."""
        lower, words = self._reading.lower, self._words
        if words.approved.search(lower, begin, end) is None:
            return False
        return bool(words.paper.search(lower, begin, end) or words.of_paper.search(lower, begin, end))

    def _days(self, meeting: Meeting) -> DateRange | None:
        """The days of a meeting, where the words about it give them."""
        found = self._reading.dates(self._blocks.calendar, meeting.start, meeting.end)
        year = (meeting.first or "")[:4]
        return next((d for d in found if d.gives_days and d.with_year(year).first == meeting.first), None)

    def _counted(self, start: int, end: int) -> int:
        """Whether the number of an occasion that a stretch names last is that by which the head counts its own."""
        lower = self._reading.lower
        if not self._numbers:
            return 0
        last = next(reversed(list(self._occasions.own_number.finditer(lower, start, end))), None)
        if last is None:
            return 0
        kind = self._kind(last[0])
        meets = self._blocks.words.whole.match(last[0], last[0].rfind(kind)) if kind else None
        own = self._numbers.get(fold_name(kind)) if meets else next(iter(self._numbers.values()))
        number = value_of(last["number"], self._reading.lexicon)
        if own is None or type(own) is not type(number):
            return 0
        return _MUCH if own == number else -_NEVER

    def _kind(self, counted: str) -> str:
        """The word for an occasion with which what counts one ends."""
        return next((m[0] for m in reversed(list(self._occasions.occasion.finditer(counted)))), "")

    @cached_property
    def _numbers(self) -> dict[str, int | str]:
        """The number by which the titles of the head count a meeting, by the word for it; none where they give two."""
        found: dict[str, set[int | str]] = {}
        for block in self._head.blocks:
            if self._blocks.is_title(block):
                for counted in self._occasions.own_number.finditer(self._reading.lower, block.start, block.end):
                    kind = fold_name(self._kind(counted[0]))
                    found.setdefault(kind, set()).add(value_of(counted["number"], self._reading.lexicon))
        return {kind: numbers.pop() for kind, numbers in found.items() if len(numbers) == 1}

    def _named(self, meeting: Meeting) -> int:
        """Whether what is told of a meeting calls it by most of the words of a title of the head."""
        called = _words(self._reading.lower[meeting.start : meeting.end])
        return _LITTLE if any(len(title & called) >= _MOST * len(title) for title in self._called) else 0

    @cached_property
    def _called(self) -> list[set[str]]:
        """The longer words of the titles of the head that have one for a meeting."""
        kind, chars = self._blocks.words.kind, self._reading.chars
        titles = (b for b in self._head.blocks if self._blocks.is_title(b) and kind.search(chars, b.start, b.end))
        return [words for b in titles if len(words := _words(self._reading.lower[b.start : b.end])) >= _FEWEST]

    def _dated(self, meeting: Meeting) -> int:
        """Whether the days of titles or of rows are those of a meeting."""
        first, last = meeting.first or "", meeting.last or meeting.first or ""
        if any(t.first and t.first <= last and first <= (t.last or t.first) for t in self._titles if not t.weak):
            return _MUCH
        days = [d.with_year(first[:4]).first for d in self.rows]
        if any(first <= day <= last for day in days):
            return _MUCH
        return -_MUCH if days and not any(_beside(day, first) or _beside(day, last) for day in days) else 0

    @cached_property
    def rows(self) -> list[DateRange]:
        """The days that rows of the paper's programme announce."""
        return row_days(self._reading, self._blocks.calendar)

    def _in_time(self, meeting: Meeting, sentence: tuple[int, int], stop: int, *, counted: bool) -> int:
        """Whether what a sentence tells of a meeting puts it before the paper's own, after it, or at its time; ``stop``
        is where its name ends."""
        begin, end = sentence
        lower = self._reading.lower
        will = self._words.will.search(lower, begin, meeting.end) is not None
        # "The Forum, which will meet until Friday, was opened on Monday"
        will = will and self._words.was_held.search(lower, begin, meeting.end) is None
        weight = 0
        if self._early:
            # Lines of a head that ran together tell nothing.
            tells = self._reading.chars[end - 1] in _ENDS
            weight += _LITTLE if will else 0 if counted or not tells else -_LITTLE
        elif will:
            weight -= _MUCH if self._head.kind in OF_MEETINGS else _LITTLE
        if counted:
            return weight
        occasion = self._occasions.occasion.search(lower, meeting.start, stop)
        named = occasion[0] if occasion else ""
        if self._occasions.is_earlier(lower, begin, meeting.end, named):
            weight -= _MUCH
        if self._words.later.search(lower, begin, stop) and not (self._early and will):
            weight -= _MUCH if self._head.kind in (*OF_MEETINGS, "agenda") else 0
        if self._occasions.then.match(lower, begin) or self._occasions.ahead.match(lower, begin):
            weight -= _MUCH
        elif self._words.back.search(lower, begin, stop):
            weight -= _LITTLE
        return weight


def _words(text: str) -> set[str]:
    """The longer words of a text."""
    return {word for word in slug(text).split("-") if len(word) >= _LONG}


def _beside(one: str, other: str) -> bool:
    """Whether two days are no more than few from each other."""
    return names_day(one) and names_day(other) and abs(date.fromisoformat(one) - date.fromisoformat(other)) <= _NEAR
