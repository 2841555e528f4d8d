"""Papers laid before a body's session (``Seventy-seventh session … Agenda item 3``) that report an earlier meeting."""

from __future__ import annotations

import re

from ingest.lexicon import NO_MEETING, caseless, compiled
from ingest.meetings.meetings import Meeting
from ingest.page.dates import Calendar, DateRange
from ingest.page.reading import Reading

__all__ = ["of_reported"]

_HEAD = 400  # code points after the session's name in which a paper's head says to which item it belongs
_FIRST_PROSE = 4  # paragraphs in which a report says what it reports
_FRONT_BLOCKS = 24
_DAY = len("2033-05-09")
_STOP = re.compile(r"[,.;:(«“\"]|\s(?=\d)")
_FEWEST_WORDS = 2
_BEFORE = 40  # code points of a title before its word for a meeting


def of_reported(reading: Reading, calendar: Calendar, titles: list[Meeting]) -> list[Meeting]:
    """The titles of a paper, where its head names only the session that it was laid before: the meeting it reports."""
    reported = _reported(reading, calendar, titles)
    return [reported, *(t for t in titles if t.start > reported.start)] if reported else titles


def _reported(reading: Reading, calendar: Calendar, titles: list[Meeting]) -> Meeting | None:
    """The meeting that the first paragraphs say was held before such a session."""
    laid = compiled(rf"(?<!\w){reading.lexicon.any_of('meetings', 'laid')}", re.IGNORECASE)
    session = next((t for t in titles if t.first and laid.search(reading.chars, t.start, t.end + _HEAD)), None)
    if session is None or session.first is None:
        return None
    words = _words(reading)
    held = caseless(rf"(?<!\w){reading.lexicon.any_of('meetings', 'held')}(?!\w)")
    told = [b for b in reading.prose if b.start >= session.end and reading.chars[b.end - 1] == "."]
    for block in told[:_FIRST_PROSE]:
        for start, end in reading.sentences(block):
            named = words.search(reading.lower, start, end) if held.search(reading.lower, start, end) else None
            days = _days(calendar, reading.chars, start, end, session.first) if named else None
            if named and days:
                return _meeting(reading, named, end, days)
    return None


def _words(reading: Reading) -> re.Pattern[str]:
    """Words for meetings, those too that are mostly held within others (``panel discussion``)."""
    lexicon = reading.lexicon
    kinds = [k for k in lexicon.kinds("meetings") if k not in (*NO_MEETING, "session")]
    groups = "|".join(f"(?P<{k.replace('-', '_')}>{lexicon.any_of('meetings', k)})" for k in kinds)
    return caseless(rf"(?<![\w-])(?:{groups}|(?P<panel>{lexicon.any_of('sessions', 'panel')}))(?!\w)")


def _days(calendar: Calendar, chars: str, start: int, end: int, before: str) -> DateRange | None:
    dates = (d for d in calendar.dates(chars, start, end) if d.has_year and len(d.first) == _DAY)
    return next((d for d in dates if d.last < before), None)


def _meeting(reading: Reading, named: re.Match[str], end: int, days: DateRange) -> Meeting:
    places = [m.labels[0].ref for m in reading.within("place", named.start(), end)]
    label = _title(reading, named[0]) or _called(reading, named, end)
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


def _title(reading: Reading, word: str) -> str | None:
    """What the paper's own title calls the meeting: ``Summary of the panel discussion on …``."""
    lexicon = reading.lexicon
    papers = lexicon.any_of("documents", "summary", "report", "record")
    lead = compiled(
        rf"{papers}\s+{lexicon.any_of('grammar', 'of')}{lexicon.any_of('grammar', 'definite')}?", re.IGNORECASE
    )
    for block in reading.text.blocks[:_FRONT_BLOCKS]:
        found = lead.match(reading.chars, block.start, block.end)
        title = " ".join(reading.chars[found.end() if found else block.start : block.end].split())
        at = title.lower().find(word)
        # "Panel discussion on quays" is the title of the paper, too.
        if at >= 0 and (found or (at < _BEFORE and title[0].isupper() and title[-1] != "." and title.count(" ") > 3)):
            return title[0].upper() + title[1:]
    return None


def _called(reading: Reading, named: re.Match[str], end: int) -> str | None:
    """What a sentence calls the meeting, up to where it tells more of it."""
    lexicon = reading.lexicon
    told = caseless(rf"\s(?:{lexicon.any_of('grammar', 'finite')}|{lexicon.any_of('meetings', 'held')})(?!\w)")
    stops = (_STOP.search(reading.chars, named.start(), end), told.search(reading.lower, named.end(), end))
    words = reading.chars[named.start() : min([end, *(s.start() for s in stops if s)])].split()
    return " ".join(words)[:1].upper() + " ".join(words)[1:] if len(words) >= _FEWEST_WORDS else None
