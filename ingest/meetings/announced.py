"""Meetings whose days stand in a title, with what the short blocks around say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date as calendar_day
from datetime import timedelta
from itertools import pairwise

from ingest.heads.heads import FIRST_PAGE, FRONT_BLOCKS
from ingest.lexicon import compiled
from ingest.meetings.descriptions import described
from ingest.meetings.meetings import Meeting
from ingest.meetings.spellings import unspaced
from ingest.meetings.titles import TITLE_LENGTH, TitleBlocks
from ingest.meetings.told_names import QUOTED
from ingest.meetings.told_places import at_labelled_place, at_told_city
from ingest.page.dates import Calendar, DateRange, TimeRange, names_day
from ingest.page.sentences import ends_in_initials
from ingest.page.text import Block

__all__ = ["announced_meetings", "mostly_date"]

_MOST_WORDS = 9
_HELD_WORDS = 5  # more, where a line says where and when a meeting was held
# "Libreville (Gabon), 3-5 May 2031"; no bracket holds the day, unless it holds all of the line with its place.
_IN_BRACKETS = re.compile(r"\s\([^()\d]{2,40}\)")
_ALL_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_LABEL = re.compile(r"^\s*[^\s:,]+(?:\s[^\s:,]+){0,3}\s?:\s")
_DIGIT = re.compile(r"(?<![\d.:/-])\d")
_AND = re.compile(r"(?:,|\s[^\W\d_]+){1,2}\s")  # "from 9 to 12 and from 2 to 5"
_STOP = re.compile(r"\.\s*")
_FULL_STOP = re.compile(r"[a-zà-ÿ]{3}\.\s+[A-ZÀ-Þ]")
_OPENS = '«“„"'
_BEHIND_DAYS, _BEHIND_SHOUTED = 9, 14  # words of a line behind its days, and of one in capitals
_BETWEEN_DAYS = 60  # code points between a day and the next one, with the hours of the first
_CLOCK = re.compile(r"(?:\d{1,2}(?:[.:]\d\d)?\s*)?[ap]\.m\.$")


def announced_meetings(blocks: TitleBlocks) -> list[Meeting]:
    """Meetings whose days stand in a short block of their own, with what the short blocks around say."""
    found: list[Meeting] = []
    for i, block in enumerate(blocks.reading.text.blocks):
        meeting = _at(blocks, i, block)
        if meeting and (not found or found[-1].first != meeting.first):
            found.append(meeting)
    # The days of an agenda are the meeting's own; a numbered meeting with its hour is one of several in a session.
    found = [t for t in found if (t.opens and blocks.number_in(t.start, t.end)) or not any(_holds(o, t) for o in found)]
    # "Ea, 4 June 2031" over "Meeting of 22 June 2031"
    said = [t for t in found if t.first == t.last and _says_meeting(blocks, t)]
    found = [t for t in found if t in said or t.first != t.last or not any(o.overlaps(t) for o in said)]
    # A bare day over the same title is the paper's own, where another line gives days or a place with them …
    found = _without(found, lambda t: t.bare, lambda o: not o.bare)
    # … or the day of the week: that of issue has none.
    dated = [t for t in found if t.bare and _has_weekday(blocks, t)]
    found = _without(found, lambda t: t.bare and t not in dated, lambda o: o in dated)
    # "Ea, 4 June 2031" in the letterhead over "22 June 2031, from 9 a.m. to noon", or "22 to 24 June 2031"
    found = _without(found, lambda t: not t.opens, lambda o: o.opens is not None)
    found = _without(found, lambda t: t.first == t.last, lambda o: o.first != o.last)
    found = [t for t in found if not any(_is_letterhead(blocks, t, o) for o in found)]
    placed = [t for t in found if t.place or t.city or t.ordinal]
    return placed if placed and len(found) > 1 else found


def _without(
    found: list[Meeting], paper: Callable[[Meeting], bool], meeting: Callable[[Meeting], bool]
) -> list[Meeting]:
    """Titles without those whose day is the ``paper``'s own where the same lines give the ``meeting``'s."""
    return [t for t in found if not (paper(t) and any(meeting(o) and o.overlaps(t) for o in found))]


def _is_letterhead(blocks: TitleBlocks, one: Meeting, other: Meeting) -> bool:
    """Whether a title is but a body, its seat and a day, over one that names a meeting of several days."""
    if one.first != one.last or other.first == other.last or not one.end <= other.start < FIRST_PAGE:
        return False
    meets = blocks.words.meets
    return bool(other.label and meets.search(other.label)) and not meets.search(one.label or "")


def _at(blocks: TitleBlocks, i: int, block: Block) -> Meeting | None:
    """The meeting whose days the block numbered ``i`` announces."""
    reading = blocks.reading
    if block.kind not in ("heading", "paragraph") or block.end - block.start > TITLE_LENGTH:
        return None
    dates = _days_in_a_row(blocks, [d for d in reading.dates(blocks.calendar, block.start, block.end) if d.is_dated])
    if len(dates) != 1:
        return None
    line = _line_of(block, dates[0])
    titled = i <= FRONT_BLOCKS and _ends_title(blocks, *line, dates[0])
    if not (titled or mostly_date(blocks, *line, dates[0])) or blocks.is_issue(*line, dates[0].start):
        return None
    around = list(blocks.around(i))
    # A bare day with no title about it is the paper's own.
    bare = dates[0].first == dates[0].last and not reading.within("place", block.start, block.end)
    announced = _announces(blocks, around)
    if i > FRONT_BLOCKS and not announced:
        return None
    return replace(_title(blocks, around, dates[0]), bare=bare, weak=bare and not announced)


def _days_in_a_row(blocks: TitleBlocks, dates: list[DateRange]) -> list[DateRange]:
    """Days of a title, those one after the other as one that lasts so long where but their hours stand between them
    (``Monday 4 May 2031 from 9 a.m. to 6 p.m. and Tuesday 5 May 2031 from 9 a.m. to noon``)."""
    joined: list[DateRange] = []
    for day in dates:
        last = joined[-1] if joined else None
        if last and _follows(blocks, last, day):
            joined[-1] = DateRange(last.first, day.last, last.start, day.end)
        else:
            joined.append(day)
    return joined


def _follows(blocks: TitleBlocks, last: DateRange, day: DateRange) -> bool:
    """Whether a day is the next one after another, and no more stands between the two than hours."""
    if not names_day(last.last) or day.start - last.end > _BETWEEN_DAYS:
        return False
    if day.first != (calendar_day.fromisoformat(last.last) + timedelta(1)).isoformat():
        return False
    lexicon = blocks.reading.lexicon
    hours = rf"{lexicon.any_of('dates', 'before_hour', 'weekdays')}|{lexicon.any_of('grammar', 'and')}"
    between = _without_hours(blocks.calendar, blocks.reading.chars[last.end : day.start])
    return compiled(rf"(?:[\s,;&]|(?<!\w)(?:{hours})(?!\w))*", re.IGNORECASE).fullmatch(between) is not None


def _announces(blocks: TitleBlocks, around: list[Block]) -> bool:
    """Whether the lines about a date name a place, a series or a kind of meeting: a date of issue stands alone."""
    reading, low, high = blocks.reading, around[0].start, around[-1].end
    series = any(m.labels[0].ref.startswith("series/") for m in reading.within("organization", low, high))
    placed = bool(reading.within("place", low, high))
    return series or placed or blocks.words.kind.search(reading.chars, low, high) is not None


def _ends_title(blocks: TitleBlocks, start: int, end: int, days: DateRange) -> bool:
    """Whether a line names a meeting, or quotes its title, and ends with its days or where it was held (``Third Forum
    on Nets and Ropes at the Old Lodge in Ea, 4–5 May 2031``): it has no verb, and tells nothing."""
    chars, lower = blocks.reading.chars, blocks.reading.lower
    named = blocks.words.meets.search(chars, start, days.start)
    shouted = chars[start : days.start].isupper()
    if not (named or (QUOTED.search if shouted else QUOTED.match)(chars, start, days.start)):
        return False
    if days.first == days.last and not _is_day_of(blocks, start, days.start, shouted=shouted):
        return False
    most = _BEHIND_SHOUTED if shouted else _BEHIND_DAYS
    if not (chars[start].isupper() or chars[start] in _OPENS) or len(chars[days.end : end].split()) > most:
        return False
    if shouted:
        return True
    told = _FULL_STOP.search(chars, start, days.start) or blocks.finite.search(lower, start, days.start)
    return not told and not chars[start:end].rstrip().endswith(".")


def _is_day_of(blocks: TitleBlocks, start: int, day: int, *, shouted: bool) -> bool:
    """Whether a single day that ends a line in the head may be that of the meeting which the line names: no headline
    with the day of the news; that it was held then (``Minutes of the meeting held on 4 May``) sentences tell, too."""
    lower = blocks.reading.lower
    # "MINUTES OF THE FORUM OF QUAYS, HELD ON 4 MAY 2031": no news
    if blocks.tells.search(lower, start, day) and not (shouted and blocks.paper.match(lower, start)):
        return False
    if shouted:
        return True
    return bool(blocks.words.meets.search(lower, start, day)) and not blocks.words.held.search(lower, start, day)


def mostly_date(blocks: TitleBlocks, start: int, end: int, date: DateRange) -> bool:
    """Whether a short line announces days rather than reports something: no verb, few words beside the date."""
    reading = blocks.reading
    if _is_sentence(blocks, start, end):
        return False
    rest = _with_weekday(blocks.calendar, reading.chars[start : date.start]) + reading.chars[date.end : end]
    rest = _IN_BRACKETS.sub(" ", rest)
    whole = _ALL_IN_BRACKETS.fullmatch(rest.strip())
    counted = whole is not None and _below_name(blocks, start)
    if whole and (counted or date.first != date.last or reading.within("place", start, end)):
        rest = whole[1]
    words = _CLOCK.sub("", rest.rstrip())
    # "Conference Room 2, Headquarters, New York, 4 May 2031."
    # "Programme – 4 May 2031."
    where = reading.within("place", start, date.start) or blocks.paper.match(reading.chars, start, date.start)
    if where and _STOP.fullmatch(reading.chars, date.end, end):
        words = words.rstrip().removesuffix(".")
    # "Quayton, Lakeland. 4 May 2031": a full stop parts the place from the day.
    stop = start + len(reading.chars[start : date.start].rstrip(" ."))
    if any(m.end == stop for layer in ("place", "state") for m in reading.within(layer, start, date.start)):
        words = words.rstrip().removesuffix(".")
    # "Held at Headquarters, New York, on Tuesday, …, at 10 a.m." stands at the head of a record.
    held = blocks.words.held.match(reading.lower, start) is not None
    most = _MOST_WORDS + (_HELD_WORDS if held else 0)
    if held and end == _block_end(blocks, start):  # "Held on 4 May 2031 at the Old Lodge." alone under a title
        words = words.rstrip().removesuffix(".")
    label = blocks.day_label.match(rest)
    words = words[label.end() :] if label else words
    return (
        sum(any(map(str.isalnum, word)) for word in _LABEL.sub("", _without_hours(blocks.calendar, words)).split())
        <= most
        and (not words.rstrip().endswith((".", ":")) or ends_in_initials(words.rstrip()))
        and "©" not in rest
        and "(" not in rest
    )


def _is_sentence(blocks: TitleBlocks, start: int, end: int) -> bool:
    """Whether a line with a full stop tells something of a meeting (``The previous forum was held in Ea on 4 May.``),
    rather than when and where its own was held."""
    lower = blocks.reading.lower
    if not lower[start:end].rstrip().endswith("."):
        return False
    told = blocks.words.held.search(lower, start + 1, end) or blocks.finite.search(lower, start, end)
    return told is not None and blocks.words.held.match(lower, start) is None


def _with_weekday(calendar: Calendar, front: str) -> str:
    """What stands before a day, without the point of a shortened day of the week (``Thurs. 6 March``)."""
    named = next((m for m in calendar.weekday.finditer(front.lower()) if m.end() == len(front)), None)
    return f"{front[: named.start()]}{named['day'].rstrip('.')} " if named else front


def _block_end(blocks: TitleBlocks, at: int) -> int | None:
    """Where the block ends that begins at a place."""
    return next((b.end for b in blocks.reading.text.blocks[: FRONT_BLOCKS + 1] if b.start == at), None)


def _below_name(blocks: TitleBlocks, start: int) -> bool:
    """Whether the line above is a counted meeting and no more (``Ninth ordinary session`` / ``(4 May 2031)``), or a
    title that names one and tells nothing."""
    chars = blocks.reading.chars
    above = chars.rfind("\n", 0, len(chars[:start].rstrip())) + 1
    line = chars[above:start].strip(" \n,–—-:*#")
    if blocks.words.counted.fullmatch(line) is not None:
        return True
    told = blocks.tells.search(line.lower()) or blocks.finite.search(line.lower()) or line.endswith(".")
    return len(line) < TITLE_LENGTH and not told and blocks.words.kind.search(line) is not None


def _without_hours(calendar: Calendar, text: str) -> str:
    """A text without its hours; as it is where these are of several towns (``10:00 Lima / 17:00 Paris``)."""
    times: list[TimeRange] = []
    for digit in _DIGIT.finditer(text):
        time = calendar.time_at(text, digit.start(), len(text))
        if time and not (times and time.start < times[-1].end):
            times.append(time)
    if len(times) != 1 and not all(_AND.fullmatch(text, a.end, b.start) for a, b in pairwise(times)):
        return text
    return text[: times[0].start] + text[times[-1].end :] if times else text


def _title(blocks: TitleBlocks, around: list[Block], date: DateRange) -> Meeting:
    reading, words = blocks.reading, blocks.words
    start, end = around[0].start, around[-1].end
    printed = [line for b in around for line in pairwise([b.start, *b.breaks, b.end])]
    meeting = at_told_city(reading, described(reading, words, start, end, date), printed, date)
    if meeting.place is None and meeting.city is None:
        meeting = at_labelled_place(reading, meeting, date.start)
    time = blocks.hours(around, date)
    side_event = compiled(rf"(?<!\w){reading.lexicon.any_of('sessions', 'side-event')}(?!\w)", re.IGNORECASE)
    aside = any(side_event.search(unspaced(reading.text.of(b).strip())) for b in around)
    label = blocks.label(around, date, lambda kind: words.kind_of(kind) == meeting.kind)
    # What the name says of its kind goes before what stands about it: a workshop of a conference.
    own = words.kind.search(label.rpartition(", ")[2]) or words.kind.search(label) if label else None
    if own and not meeting.ordinal:
        meeting = replace(meeting, kind=words.kind_of(own), name=own[0])
    return replace(
        meeting,
        start=start,
        end=end,
        label=label,
        kind="side-event" if aside else meeting.kind,
        ordinal=None if aside else meeting.ordinal,
        opens=time.first if time else None,
        closes=time.last if time else None,
    )


def _days_of(blocks: TitleBlocks, title: Meeting) -> Iterator[DateRange]:
    """Where a title gives its first day."""
    days = blocks.reading.dates(blocks.calendar, title.start, title.end)
    return (day for day in days if day.first == title.first)


def _has_weekday(blocks: TitleBlocks, title: Meeting) -> bool:
    """Whether the day of a title has its day of the week before it."""
    weekday = compiled(rf"{blocks.reading.lexicon.any_of('dates', 'weekdays')},?\s\S{{0,3}}\s?$", re.IGNORECASE)
    lines = ((blocks.reading.chars.rfind("\n", 0, day.start) + 1, day.start) for day in _days_of(blocks, title))
    return any(weekday.search(blocks.reading.chars[start:end]) for start, end in lines)


def _says_meeting(blocks: TitleBlocks, title: Meeting) -> bool:
    """Whether the line with the day of a title has a word for a meeting before it (``Meeting of 22 June 2031``)."""
    reading = blocks.reading
    for day in _days_of(blocks, title):
        # A session in the column beside a day need not be held on it.
        start = max(reading.chars.rfind(mark, 0, day.start) + len(mark) for mark in ("\n", "  "))
        item = reading.chars[start].isdigit()
        return not item and blocks.words.kind.search(reading.chars, start, day.start) is not None
    return False


def _holds(longer: Meeting, shorter: Meeting) -> bool:
    """Whether one title's days take in another's (the days of an agenda, one by one)."""
    if longer is shorter or not (longer.first and longer.last and shorter.first and shorter.last):
        return False
    inside = longer.first <= shorter.first and shorter.last <= longer.last
    return inside and (longer.first, longer.last) != (shorter.first, shorter.last)


def _line_of(block: Block, date: DateRange) -> tuple[int, int]:
    """The printed line of a block that holds a date; the whole block where the date breaks over two."""
    edges = [block.start, *block.breaks, block.end]
    lines = [(a, b) for a, b in pairwise(edges) if a <= date.start and date.end <= b]
    return lines[0] if lines else (block.start, block.end)
