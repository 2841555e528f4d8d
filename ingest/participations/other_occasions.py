"""What a paper tells of an earlier edition, another meeting or a visit (``At the Fifth Forum, held in 2019, NAME
chaired``): sentences that begin with it, or that are about it, tell of nobody's part in the paper's own meeting.

What somebody recalls of it at the meeting (``NAME recalled that the Fifth Forum …``) begins with who speaks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeAlias

from ingest.lexicon import Lexicon, caseless
from ingest.meetings.descriptions import YEAR
from ingest.meetings.meetings import Meeting, Meetings
from ingest.meetings.numbers import value_of
from ingest.meetings.occasions import OccasionWords
from ingest.meetings.words import MeetingWords
from ingest.page.dates import Calendar
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.records import ParticipationRecord, Span, StatementRecord
from ingest.speech import Speech

__all__ = ["Filed"]

_PART = 140  # code points of what a sentence begins with
_HELD = 12  # code points of a comma and a word that says that something was held
_LED = 4  # words between an article and the word for an occasion
_BEFORE = timedelta(21)  # by which another occasion is before the paper's own, whose days may be those of its paper
_FEW, _SEVERAL = 5, 12  # words between what begins a sentence and the name of who speaks, or leads
_LEADS = ("opening", "closing", "chair", "moderator")
_SOON = 6  # years after a meeting in which the next ones are
_NEAR = re.compile(r"(?:\s\S+){0,3}")
_VERB = re.compile(r",?\s+(\w+\s+)(?:\w+\s+)?")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """How a sentence tells of another occasion: ``end`` is where what says so ends, ``about``: it is its subject."""

    end: int
    about: bool = False


_Told: TypeAlias = tuple[Span, int, int, Elsewhere | None]
"""A sentence in the source and in the clean text, and how it tells of another occasion."""


class _Words:
    """The patterns of one language, for ``lower``."""

    def __init__(self, lexicon: Lexicon) -> None:
        def any_of(*keys: str) -> str:
            return lexicon.any_of("meetings", *keys)

        words = lexicon.made(MeetingWords)
        self.kind, self.held = words.whole, words.held
        self.occasions = occasions = lexicon.made(OccasionWords)
        kinds = occasions.kinds
        self.number = caseless(rf"(?<![\w-]){words.number}(?=\s(?:\w+\s){{0,2}}(?:{kinds}))")
        visits = rf"{lexicon.any_of('grammar', 'indefinite')}(?:\w+\s)?{any_of('visits')}(?!\w)"
        self.visit = caseless(visits)
        self.on_day = caseless(rf"\W*{any_of('at_time')}\s*(?=\w)")
        self.at = caseless(rf"\W*{any_of('located')}")
        self.subject = caseless(
            rf"\W*(?:{lexicon.any_of('grammar', 'definite', 'indefinite')}|{lexicon.any_of('speech', 'possessives')}\s)"
        )
        month = lexicon.literal("dates", "months")
        at_place = rf"{any_of('at_place')}\s(?:[^\s,]+\s?){{1,4}}(?=,)"
        dated = rf"{any_of('at_time')}\s(?=[^,]{{0,30}}(?:\d|{month}))"
        told = rf"(?:{any_of('held')}|{any_of('earlier_times')})(?!\w)"
        self.of_some = caseless(rf"(?<!\w){lexicon.any_of('grammar', 'of')}")
        self.goes_on = caseless(rf"\s*(?:{told}|{dated}|{any_of('located')}|{at_place})")
        self.year_of = caseless(rf"(?:(?<!\w)(?:{any_of('at_time')}|{any_of('year_of')})\s?|(?:{kinds})\s)$")
        self.before_kind = caseless(rf"\s(?:{kinds})")


class OtherOccasions:
    """Tells in one paper's sentences which tell of another occasion than its own meeting."""

    def __init__(self, reading: Reading, calendar: Calendar, meeting: Meeting) -> None:
        self._reading = reading
        self._calendar = calendar
        self._words = reading.lexicon.made(_Words)
        self._year = meeting.year or (meeting.first or "")[:4]
        self._first = meeting.first if meeting.first and len(meeting.first) > len("2032-05") else None
        called = (meeting.label or meeting.name or "").lower()
        numbered = self._words.occasions.own_number.search(called)
        self._number = value_of(numbered["number"], self._reading.lexicon) if numbered else None
        self._kinds = {m[0] for m in self._words.kind.finditer(called)}

    def of(self, start: int, end: int) -> Elsewhere | None:
        """How a sentence tells of another occasion, if it does."""
        lower, words = self._reading.lower, self._words
        for pattern in (words.occasions.then, words.occasions.ahead):
            if found := pattern.match(lower, start, end):
                return Elsewhere(self._goes_on(found.end(), end))
        on_day = words.on_day.match(lower, start, end)
        if on_day and (after := self._day_ends(on_day.end(), end)):
            return Elsewhere(self._goes_on(after, end))
        for pattern, about in ((words.at, False), (words.subject, True)):
            led = pattern.match(lower, start, end)
            if led and (after := self._other(led.end(), end, about=about)):
                return Elsewhere(after, about)
        return None

    def is_to_come(self, start: int, at: int) -> bool:
        """Whether words between two places tell of a year soon after the meeting's (``The Fifth Forum would be held in
        2034, under the chairmanship of``)."""
        if not self._year.isdecimal():
            return False
        for year in YEAR.finditer(self._reading.chars, start, at):
            soon = 0 < int(year[0]) - int(self._year) <= _SOON and not self._reading.covers("framework", year.start())
            if soon and self._words.year_of.search(self._reading.lower, max(0, year.start() - 30), year.start()):
                return True
        return False

    def named(self, start: int, end: int) -> bool:
        """Whether the words at a place name another occasion (``chaired the Second Forum``)."""
        led = self._words.subject.match(self._reading.lower, start, end)
        return led is not None and self._other(led.end(), end, about=True) is not None

    def _other(self, start: int, end: int, *, about: bool) -> int | None:
        """Where the words for an occasion end that begin at a place, if it is another one."""
        lower, words = self._reading.lower, self._words
        stop = self._comma(start, min(end, start + _PART))
        found = words.occasions.occasion.search(lower, start, stop)
        led = lower[start : found.start()] if found else ""
        if found is None or len(led.split()) > _LED or (about and words.of_some.search(led)):
            return None
        after = found.end() if about else self._goes_on(stop, end)
        # "The Meeting ends with a visit to the port" is about the meeting.
        visit = words.visit.search(lower, max(0, start - 4), stop)
        if (visit and visit.start() <= found.start()) or words.occasions.is_earlier(lower, start, stop, found[0]):
            return after
        number = words.number.search(lower, start, found.end())
        if number and self._number and (found[0] in self._kinds or not words.kind.match(found[0])):
            return after if value_of(number[0], self._reading.lexicon) != self._number else None
        reach = after
        if about:
            # "The Dialogue, born of the consultation of 2030, was …" is not that consultation.
            held = words.held.search(lower, found.end(), min(stop + _HELD, end))
            near = _NEAR.match(lower, found.end(), stop)
            reach = self._goes_on(stop, end) if held or near is None else near.end()
        return after if self._before(start, reach) else None

    def _day_ends(self, start: int, end: int) -> int | None:
        """Where a day, month or year ends that stands at a place, if it is long before the meeting."""
        day = next(
            (d for d in self._reading.dates(self._calendar, start, min(end, start + 40)) if d.start == start), None
        )
        year = YEAR.match(self._reading.chars, start) if day is None else None
        if day is None and (year is None or self._words.before_kind.match(self._reading.lower, year.end()) is not None):
            return None
        after = day.end if day else year.end() if year else start
        return after if self._before(start, after, bare=True) else None

    def _before(self, start: int, end: int, *, bare: bool = False) -> bool:
        """Whether a stretch gives a day, month or year long before the meeting's, and none of the meeting's own."""
        if not self._year:
            return False
        days = [d for d in self._reading.dates(self._calendar, start, end) if d.has_year or self._first]
        known = [d.with_year(self._year).last for d in days]
        for year in YEAR.finditer(self._reading.chars, start, end):
            led = self._words.year_of.search(self._reading.lower, max(0, year.start() - 30), year.start())
            kind = self._words.before_kind.match(self._reading.lower, year.end())
            if (bare or led or kind) and not any(d.start <= year.start() < d.end for d in days):
                known.append(year[0])
        return bool(known) and all(map(self._is_before, known))

    def _is_before(self, moment: str) -> bool:
        if moment[:4] != self._year or self._first is None or len(moment) < len(self._first):
            return moment[:4] < self._year
        try:
            return date.fromisoformat(moment) + _BEFORE < date.fromisoformat(self._first)
        except ValueError:
            return False

    def _goes_on(self, at: int, end: int) -> int:
        """Where what begins a sentence ends, with further such words behind commas (``, held in Lima in 2030,``)."""
        lower = self._reading.lower
        while lower[at : at + 1] == "," and self._words.goes_on.match(lower, at + 1, end):
            at = self._comma(at + 1, min(end, at + _PART))
        return at

    def _comma(self, start: int, end: int) -> int:
        at = self._reading.lower.find(",", start, end)
        return at if at >= 0 else end


class Filed:
    """Sorts records of who took part and what was said by whether their sentences tell of the paper's own meeting."""

    def __init__(self, reading: Reading, calendar: Calendar, speech: Speech, meetings: Meetings) -> None:
        self._reading = reading
        self._speech = speech
        self._own = own = meetings.own
        self._others = [m for m in (*meetings.titles, *meetings.facts) if own and m.key != own.key]
        self._occasions = OtherOccasions(reading, calendar, own) if own and not own.assumed else None
        self._that = caseless(rf"(?<!\w){reading.lexicon.any_of('grammar', 'that')}")
        self._had = caseless(rf"(?<!\w){reading.lexicon.any_of('grammar', 'had')}(?!\w)")
        self._sources = [reading.text.source(block.start) for block in reading.prose]
        self._told: dict[int, list[_Told]] = {}

    def participations(self, told: list[ParticipationRecord]) -> list[ParticipationRecord]:
        """Participations without those at other occasions, and at these where they are events of the paper."""
        if self._occasions is None:
            return told
        return [p for part in told if (p := self._filed(part) if self._is_own(part.event) else part)]

    def added(self, before: list[ParticipationRecord], after: list[ParticipationRecord]) -> list[ParticipationRecord]:
        """Participations ``after`` others were added, these without those at other occasions."""
        known = {(part.person, part.span) for part in before}
        return [q for p in after for q in ([p] if (p.person, p.span) in known else self.participations([p]))]

    def statements(self, said: list[StatementRecord]) -> list[StatementRecord]:
        """Statements, without a meeting where they were made at another occasion."""
        if self._occasions is None:
            return said
        return [replace(s, event=None) if self._is_own(s.event) and self._is_said(s) else s for s in said]

    def _is_own(self, event: str | None) -> bool:
        return (
            self._own is not None and event is not None and event.partition("/")[0] == self._own.key.partition("/")[0]
        )

    def _filed(self, part: ParticipationRecord) -> ParticipationRecord | None:
        """Where somebody takes part: as told, at another meeting of the paper, or at none that it tells of."""
        found = self._sentence(part.span)
        if found is None or not self._takes_part_elsewhere(part, found):
            return part
        _, start, end, _ = found
        other = next((m for m in self._others if start <= m.start < end), None)
        return replace(part, event=other.key) if other else None

    def _takes_part_elsewhere(self, part: ParticipationRecord, found: _Told) -> bool:
        _, start, end, elsewhere = found
        at = self._reading.chars.find(part.as_written, start, end)
        if at < 0 or self._occasions is None:
            return False
        after = at + len(part.as_written)
        if elsewhere and elsewhere.about:
            return part.role != "speaker" and elsewhere.end <= at
        if part.role in _LEADS and self._occasions.is_to_come(start, at):
            return True
        if elsewhere:
            return self._follows(elsewhere.end, at, after, end, _FEW if part.role == "speaker" else _SEVERAL)
        led = _VERB.match(self._reading.chars, after, end) if part.role in _LEADS else None
        if led is None or self._that.search(self._reading.lower, led.end(1), led.end()):
            return False
        return any(self._occasions.named(led.end(n), end) for n in (0, 1))

    def _is_said(self, said: StatementRecord) -> bool:
        found = self._sentence(said.span)
        start, end, elsewhere = found[1:] if found else (0, 0, None)
        if elsewhere is None or elsewhere.about:
            return False
        at = self._reading.chars.find(said.as_written, start, end) if said.as_written else -1
        return at >= 0 and self._follows(elsewhere.end, at, at + len(said.as_written), end, _FEW)

    def _follows(self, begins: int, at: int, after: int, end: int, most: int) -> bool:
        """Whether somebody is named right after what begins a sentence, and not in the midst of what was said."""
        between = self._reading.lower[begins:at].lstrip(", ")
        if begins > at or "," in between or len(between.split()) > most:
            return False
        if any(True for _ in self._speech.verbs(self._reading, begins, at)):
            return most > _FEW
        verb = next(iter(self._speech.verbs(self._reading, after, end)), None)
        # "In 2030, NAME recalled, ports had promised new cranes."
        return verb is None or self._reading.chars[verb.end : verb.end + 1] != ","

    def _sentence(self, span: Span) -> _Told | None:
        i = bisect_right(self._sources, span.start) - 1
        if i < 0 or self._occasions is None:
            return None
        if i not in self._told:
            self._told[i] = list(self._sentences(self._reading.prose[i], self._occasions))
        return next((told for told in self._told[i] if told[0].start <= span.start < told[0].end), None)

    def _sentences(self, block: Block, occasions: OtherOccasions) -> Iterator[_Told]:
        """The sentences of a block; those after one that tells of another occasion go on with it where all in them was
        over before."""
        last = None
        for start, end in self._reading.sentences(block):
            here = self._own is not None and start <= self._own.start < end
            last, before = None if here else occasions.of(start, end), last
            if before and last is None and self._had.search(self._reading.lower, start, end):
                last = Elsewhere(start)
            yield self._reading.text.span(start, end), start, end, last
