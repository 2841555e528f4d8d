"""Papers laid before a body's session (``Seventy-seventh session … Agenda item 3``) that report an earlier meeting."""

from __future__ import annotations

import re

from ingest.heads.heads import Head
from ingest.lexicon import NO_MEETING, caseless
from ingest.meetings.meetings import Meeting
from ingest.meetings.titles import TitleBlocks
from ingest.page.dates import Calendar, DateRange
from ingest.page.reading import Reading

__all__ = ["of_reported"]

_HEAD = 400  # code points after the session's name in which a paper's head says to which item it belongs
_FIRST_PROSE = 4  # paragraphs in which a report says what it reports
_STOP = re.compile(r"[,.;:(«“\"]|\s(?=\d)")
_FEWEST_WORDS = 2
_FEWEST_SPACES = 3  # in a title that names a meeting by itself
_BEFORE = 40  # code points of a title before its word for a meeting


def of_reported(head: Head, blocks: TitleBlocks, titles: list[Meeting]) -> list[Meeting]:
    """The titles of a paper, where its head names only the session that it was laid before: the meeting it reports."""
    reported = _reported(head, blocks, titles)
    return [reported, *(t for t in titles if t.start > reported.start)] if reported else titles


def _reported(head: Head, blocks: TitleBlocks, titles: list[Meeting]) -> Meeting | None:
    """The meeting that the first paragraphs say was held before such a session."""
    reading, words = blocks.reading, blocks.words
    if head.item is None:
        return None
    session = next((t for t in titles if t.first and t.start <= head.item < t.end + _HEAD), None)
    if session is None or session.first is None:
        return None
    kinds = _kinds(reading)
    told = [b for b in reading.prose if b.start >= session.end and reading.chars[b.end - 1] == "."]
    for block in told[:_FIRST_PROSE]:
        for start, end in reading.sentences(block):
            named = kinds.search(reading.lower, start, end) if words.held.search(reading.lower, start, end) else None
            days = _days(blocks.calendar, reading.chars, start, end, session.first) if named else None
            if named and days:
                return _meeting(head, blocks, named, end, days)
    return None


def _kinds(reading: Reading) -> re.Pattern[str]:
    """Words for meetings, those too that are mostly held within others (``panel discussion``)."""
    lexicon = reading.lexicon
    kinds = [k for k in lexicon.kinds("meetings") if k not in (*NO_MEETING, "session")]
    groups = "|".join(f"(?P<{k.replace('-', '_')}>{lexicon.any_of('meetings', k)})" for k in kinds)
    return caseless(rf"(?<![\w-])(?:{groups}|(?P<panel>{lexicon.any_of('sessions', 'panel')}))(?!\w)")


def _days(calendar: Calendar, chars: str, start: int, end: int, before: str) -> DateRange | None:
    dates = (d for d in calendar.dates(chars, start, end) if d.is_dated)
    return next((d for d in dates if d.last < before), None)


def _meeting(head: Head, blocks: TitleBlocks, named: re.Match[str], end: int, days: DateRange) -> Meeting:
    reading = blocks.reading
    places = [m.labels[0].ref for m in reading.within("place", named.start(), end)]
    label = _title(head, blocks, named[0]) or _called(reading, named, end)
    return Meeting(
        named.start(),
        named.end(),
        (named.lastgroup or "meeting").replace("_", "-"),
        year=days.first[:4],
        first=days.first,
        last=days.last,
        place=next((p for p in places if reading.registry.kinds.get(p) == "city"), None),
        label=label,
        name=label or named[0],
    )


def _title(head: Head, blocks: TitleBlocks, word: str) -> str | None:
    """What the paper's own title calls the meeting: ``Summary of the panel discussion on …``."""
    for block in head.blocks:
        for run in blocks.runs([block], 1):
            title = blocks.names.of(run.lines) or ""
            at = title.lower().find(word)
            # "Panel discussion on quays" is the title of the paper, too.
            if at >= 0 and (run.led or (at < _BEFORE and title[0].isupper() and title.count(" ") > _FEWEST_SPACES)):
                return title[0].upper() + title[1:]
    return None


def _called(reading: Reading, named: re.Match[str], end: int) -> str | None:
    """What a sentence calls the meeting, up to where it tells more of it."""
    lexicon = reading.lexicon
    told = caseless(rf"\s(?:{lexicon.any_of('grammar', 'finite')}|{lexicon.any_of('meetings', 'held')})(?!\w)")
    stops = (_STOP.search(reading.chars, named.start(), end), told.search(reading.lower, named.end(), end))
    words = reading.chars[named.start() : min([end, *(s.start() for s in stops if s)])].split()
    return " ".join(words)[:1].upper() + " ".join(words)[1:] if len(words) >= _FEWEST_WORDS else None
