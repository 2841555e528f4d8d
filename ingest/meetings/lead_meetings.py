"""The meeting of a news item whose title names none: its first sentences tell of it (``A workshop on … opened``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TypedDict

from ingest.heads.heads import FIRST_PAGE, Head
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.meetings.cities import cities_told, city_told
from ingest.meetings.deadlines import is_deadline
from ingest.meetings.descriptions import YEAR, in_process
from ingest.meetings.meetings import Meeting
from ingest.meetings.name_words import QUOTED, themed, titled
from ingest.meetings.news_lines import DATELINE, is_of_news
from ingest.meetings.titles import TitleBlocks
from ingest.meetings.words import MeetingWords
from ingest.page.dates import Calendar, DateRange, names_day
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.records import PlaceRecord

__all__ = [
    "Where",
    "called_in",
    "counts_or_names",
    "days_of",
    "is_day_of_another",
    "lead_meetings",
    "on_held_days",
    "on_told_days",
    "on_told_length",
    "outside_words",
    "sitting_of_minutes",
    "where_told",
    "words_outside_rooms",
    "year_of",
]

_FEWEST_WORDS, _MOST_WORDS = 3, 16
_MOST_DAYS = 5
_SMALL = 3  # letters of a word that a name does not end with
_IMPRINT = 250  # code points at the end of a paper in which it may say when it was published
_NEAR = 60  # code points after a meeting's name in which a city is that of the meeting
_REACH = 90  # code points before the word for a meeting in which its name begins
_PIECE = re.compile(r"\S+")
_CAPITALIZED = re.compile(r"(?:[A-ZÀ-Þ][\w’'–-]*\s){1,5}")
_NUMERIC = re.compile(r"(?<![\d.])\d{1,2}[./]\d{1,2}[./](?P<year>20\d\d)(?![\d.])")
_STOP = re.compile(r"[,.;:()«»\"“”–—\n]|\s-\s|\s\d{1,2}-\s")


def lead_meetings(blocks: TitleBlocks, head: Head) -> Iterator[Meeting]:
    """The meetings that the first telling paragraphs say were held, with their days, else the year of the paper."""
    for block in head.lead:
        yield from _told_in(blocks.reading, blocks.calendar, blocks.words, block)


def _told_in(reading: Reading, calendar: Calendar, words: MeetingWords, block: Block) -> Iterator[Meeting]:
    lexicon = reading.lexicon
    told = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'held', 'told_of')}(?!\w)")
    rooms = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'rooms')}(?!\w)")
    outside = lexicon.made(outside_words)
    for start, end in reading.sentences(block)[:2]:
        called = words_outside_rooms(reading, words.whole, rooms, start, end)
        match = next((m for m in called if not outside.search(reading.lower, start, m.start())), None)
        if match is None or not _is_told(reading, told, start, end):
            continue
        name = called_in(reading, calendar, match.start(), (start, end), told)
        days = days_of(reading, calendar, block)
        year = days.first[:4] if days else year_of(reading, calendar, block)
        if year is None or len(name.split()) < _FEWEST_WORDS:
            continue
        yield Meeting(
            match.start(),
            match.start() + len(name),
            words.kind_of(match),
            year=year,
            first=days.first if days else None,
            last=days.last if days else None,
            **where_told(reading, block, (start, end)),
            label=name[0].upper() + name[1:],
            name=name,
        )


def outside_words(lexicon: Lexicon) -> re.Pattern[str]:
    """The pattern of words that end before a word for a meeting and say that what is told was not there."""
    articles = lexicon.any_of("grammar", "definite", "indefinite")
    # "ahead of the second session of the Forum on Quays"
    whose = rf"(?:[^\s,.;:]+\s{lexicon.any_of('grammar', 'of')}(?:{articles})?)?"
    outside = rf"{lexicon.any_of('meetings', 'outside')}\s?(?:{articles})?(?:[^\s,.;:]+\s){{0,3}}{whose}"
    about = rf"{lexicon.any_of('meetings', 'about')}\s(?:{articles})?(?:[^\s,.;:]+\s){{0,3}}"
    return caseless(rf"(?<!\w)(?:{outside}|{about})$")


class _OfAnother:
    """Finds words before a day that say that another meeting was held on it, before this one or after it."""

    def __init__(self, lexicon: Lexicon) -> None:
        articles, held = lexicon.any_of("grammar", "definite", "indefinite"), lexicon.any_of("meetings", "held")
        outside = rf"{lexicon.any_of('meetings', 'outside')}\s?(?:{articles})?"
        other = rf"(?<!\w){outside}(?:[^\s,.;:]+\s){{1,5}}?"
        self.other = caseless(rf"{other}$")
        self.before = caseless(rf"{other}{held}(?!\w)[^,.;:]{{0,40}}$")


def _is_told(reading: Reading, told: re.Pattern[str], start: int, end: int) -> bool:
    """Whether a sentence says that something was held, and not only what was before or after it."""
    other = reading.lexicon.made(_OfAnother).other
    return any(not other.search(reading.lower, start, m.start()) for m in told.finditer(reading.lower, start, end))


def is_day_of_another(reading: Reading, at: int) -> bool:
    """Whether a day is that of another meeting (``what was done since the 4th Board held in Accra on 4 May``)."""
    sentence = reading.sentence(at)
    low = max(sentence[0] if sentence else 0, at - _IMPRINT)
    return reading.lexicon.made(_OfAnother).before.search(reading.lower, low, at) is not None


def on_told_days(own: Meeting, head: Head, blocks: TitleBlocks) -> Meeting:
    """A meeting that only the title of its minutes names, on the days and in the city that their first sentence gives
    (``Having met in CITY on 4 and 5 May 2031, the delegates of …``)."""
    block = next((b for b in head.lead if b.start > own.start), None)
    days = _sat_on(blocks, blocks.reading.sentences(block)[0]) if block else None
    if block is None or days is None:
        return own
    place = own.place or _city(blocks.reading, block)
    return replace(own, first=days.first, last=days.last, year=days.first[:4], place=place)


def sitting_of_minutes(head: Head, blocks: TitleBlocks) -> Meeting | None:
    """The meeting of minutes that no title names, by the days that their first sentences give (``In CITY, at 2.15 p.m.
    on 18 August 2031, the members of the Board met to …``)."""
    for block in head.lead if head.kind == "record" else ():
        for sentence in blocks.reading.sentences(block)[:2]:
            days = _sat_on(blocks, sentence)
            if days:
                place = _city(blocks.reading, block)
                year = days.first[:4]
                return Meeting(days.start, days.end, year=year, first=days.first, last=days.last, place=place)
    return None


def _sat_on(blocks: TitleBlocks, sentence: tuple[int, int]) -> DateRange | None:
    """The days that a sentence gives on which somebody met, where it gives no others."""
    reading, lexicon = blocks.reading, blocks.reading.lexicon
    told = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'held', 'told_of')}(?!\w)")
    found = [d for d in reading.dates(blocks.calendar, *sentence) if d.gives_days and d.has_year]
    return found[0] if len(found) == 1 and told.search(reading.lower, *sentence) else None


def on_held_days(own: Meeting, blocks: TitleBlocks) -> Meeting:
    """A meeting of which the news of its last day tells, on the days on which a sentence of the first page says that it
    was held (``The meeting, held on 26 and 27 July, …``)."""
    reading, words = blocks.reading, blocks.words
    if own.first is None or own.first != own.last or not names_day(own.first):
        return own
    lexicon = reading.lexicon
    held = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'held')}(?!\w)")
    subject = caseless(rf"(?:{lexicon.any_of('grammar', 'definite')})(?:{words.plain})(?!\w)")
    for block in reading.prose:
        if block.start > FIRST_PAGE:
            break
        for start, end in reading.sentences(block):
            told = held.search(reading.lower, start, end) if subject.match(reading.lower, start, end) else None
            found = blocks.calendar.dates(reading.chars, told.end(), end) if told else ()
            days = next((d.with_year(own.first[:4]) for d in found if d.gives_days), None)
            if days and days.first <= own.first and days.first != days.last and _within(own.first, days.last):
                return replace(own, first=days.first, last=days.last)
    return own


def _within(day: str, last: str) -> bool:
    """Whether a day is no more than a day after another."""
    return (date.fromisoformat(day) - date.fromisoformat(last)).days <= 1


def words_outside_rooms(
    reading: Reading, kinds: re.Pattern[str], rooms: re.Pattern[str], start: int, end: int
) -> Iterator[re.Match[str]]:
    """The words for meetings of a sentence that are not a room's."""
    held_in = [m.span() for m in rooms.finditer(reading.lower, start, end)]
    found = kinds.finditer(reading.lower, start, end)
    return (m for m in found if not any(a <= m.start() < b for a, b in held_in))


def on_told_length(own: Meeting, head: Head, blocks: TitleBlocks) -> Meeting:
    """A meeting of which the news of its first or last day tells, on all its days, where they say how long it is (``The
    two-day Forum ended today``)."""
    reading = blocks.reading
    if own.first is None or own.first != own.last or not names_day(own.first):
        return own
    words, lead = reading.lexicon.made(_Lengths), [(b.start, b.end) for b in head.lead]
    for where in lead:
        long = words.long.search(reading.lower, *where)
        number = (reading.lexicon.number(long["n"]) or int(long["n"])) if long else 0
        if not long or not 1 < number <= _MOST_DAYS or words.told.search(reading.lower, *where):
            continue
        # "… closed the Forum. The three-day meeting brought together …", in two paragraphs
        said = (where, lead[0])
        day, more = date.fromisoformat(own.first), timedelta(number - 1)
        if any(words.ends.search(reading.lower, *told) for told in said):
            return replace(own, first=(day - more).isoformat())
        if any(words.begins.search(reading.lower, *told) for told in said):
            return replace(own, last=(day + more).isoformat())
    return own


class _Lengths:
    """Finds how many days a meeting lasts, that it ends or begins, and words for other days than that of the news."""

    def __init__(self, lexicon: Lexicon) -> None:
        numbers = lexicon.literal("dates", "numbers")
        self.long = caseless(rf"(?<![\w-])(?P<n>{numbers}|[2-5]){lexicon.any_of('meetings', 'days_long')}(?!\w)")
        self.ends = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'ends')}(?!\w)")
        self.begins = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'begins')}(?!\w)")
        self.told = caseless(rf"(?<!\w){lexicon.any_of('dates', 'other_day')}(?!\w)")


def called_in(reading: Reading, calendar: Calendar, at: int, sentence: tuple[int, int], told: re.Pattern[str]) -> str:
    """The words by which a sentence calls the meeting for which its word stands ``at`` a place; ``told`` finds words
    that say that it was held, where its name ends."""
    begin = _begin(reading, sentence[0], at)
    name = " ".join([*reading.chars[begin:at].split(), _name(reading, calendar, at, sentence[1], told)])
    name = titled(reading, _without_city(reading, begin, sentence[1], name))
    # "This Forum of Quays will bring together …"
    this = compiled(rf"{reading.lexicon.any_of('meetings', 'this')}\s", re.IGNORECASE).match(name)
    return name[this.end() :].capitalize()[:1] + name[this.end() + 1 :] if this and begin == sentence[0] else name


def _without_city(reading: Reading, at: int, end: int, name: str) -> str:
    """The name that begins ``at`` a place, without the city in which a sentence says that the meeting is."""
    definite = reading.lexicon.any_of("grammar", "definite", "indefinite")
    within = caseless(rf"(?<!\w)(?:{reading.lexicon.any_of('speech', 'locative')})\s*(?:{definite})?$")
    for city in reading.within("place", at, min(end, at + len(name) + _NEAR)):
        before, called, _ = name.partition(reading.chars[city.start : city.end])
        led = within.search(before.lower()) if called else None
        if led and len(before[: led.start()].split()) >= _FEWEST_WORDS:
            name = before[: led.start()].rstrip()
    # A town that the registry lacks, before its state
    stop = min(end, at + len(name) + _NEAR)
    for lead, town in cities_told(reading, at, stop):
        led_to = reading.chars[lead:stop].split(maxsplit=1)[0]
        before, called, _ = name.partition(f" {led_to} {town.label}") if isinstance(town, PlaceRecord) else ("", "", "")
        name = before if called and len(before.split()) >= _FEWEST_WORDS else name
    return name


def _begin(reading: Reading, start: int, at: int) -> int:
    """Where a name begins whose word for a meeting stands later in it (``the second Review Forum``)."""
    low = max(start, at - _REACH)
    counted = reading.lexicon.made(_counted_behind_contraction).fullmatch(reading.chars, low, at)
    if counted:
        return counted.start("words")
    article = reading.lexicon.any_of("grammar", "definite", "indefinite")
    article = rf"(?:{article}|{reading.lexicon.any_of('speech', 'possessives')}\s)"  # "opened its fifth session"
    before = compiled(rf".*(?<![^\W\d_])(?P<article>{article})(?P<words>(?:[\w–-]+\s){{0,8}})$", re.IGNORECASE)
    text = reading.chars[low:at]
    found = before.match(text)
    # "the Third Latin America and the Caribbean Forum": an article within a name.
    joined = compiled(rf"[A-ZÀ-Þ][\w'’-]*\s{reading.lexicon.any_of('grammar', 'and')}\s$")
    if found and joined.search(text, 0, found.start("article")):
        within = re.sub(r"\w", "_", found["article"])
        found = before.match(text[: found.start("article")] + within + found["words"]) or found
    words = _PIECE.finditer(found["words"]) if found else ()
    first = next((w for w in words if counts_or_names(reading, w[0])), None)
    if found and first:
        return low + found.start("words") + first.start()
    # "Quay Forum Senior Officials' Meeting was held in …": a sentence that begins without an article.
    definite = compiled(reading.lexicon.any_of("grammar", "definite", "indefinite"), re.IGNORECASE)
    bare = at - start <= _REACH and not definite.match(reading.chars, start, at)
    if bare and _CAPITALIZED.fullmatch(reading.chars, start, at) and not reading.chars[start:at].isupper():
        return start
    # "inaugura XX Conferencia": a number right before, without an article.
    counts = compiled(rf"(?<!\S)(?:[IVXLC]+|{reading.lexicon.any_of('meetings', 'numbered')})\s$")
    number = counts.search(reading.chars, low, at)
    return number.start() if number else at


def _counted_behind_contraction(lexicon: Lexicon) -> re.Pattern[str]:
    """Finds a number right behind a preposition with its article (``au troisième``)."""
    number = rf"(?:{lexicon.ordinal}|(?-i:[IVXLC]+)|{lexicon.any_of('meetings', 'numbered')})"
    led = rf"(?<!\w)(?:{lexicon.any_of('grammar', 'contracted')})"
    return compiled(rf"(?s:.*){led}(?P<words>{number}\s(?:[\w–-]+\s){{0,7}})", re.IGNORECASE)


def counts_or_names(reading: Reading, words: str) -> bool:
    """Whether words begin with a number or a name."""
    word = words.split(maxsplit=1)[0]
    if word[0].isupper() or word[0].isdigit() or word.lower() in reading.lexicon.ordinals:
        return True
    return caseless(reading.lexicon.any_of("meetings", "numbered")).fullmatch(word.lower()) is not None


def _name(reading: Reading, calendar: Calendar, start: int, end: int, told: re.Pattern[str]) -> str:
    """The words that call the meeting by name, up to what is told of it or its days."""
    verb = told.search(reading.lower, start, end)
    stop = _stop(reading, start, end)
    if stop and stop[0] == ":" and (theme := themed(reading, start, stop.start(), end)):
        return f"{_name(reading, calendar, start, theme[0], told)}{theme[1]}"
    days = next((d.start for d in reading.dates(calendar, start, end) if d.gives_days), end)
    lexicon = reading.lexicon
    # "the Meeting on Ferries that takes place in Accra": not behind a small word (``sur ce qui``)
    whose = caseless(rf"(?<=[^\W\d_]{{4}})\s{lexicon.any_of('grammar', 'relative', 'that')}(?=\s)")
    clause = next(
        (m for m in whose.finditer(reading.lower, start, end) if reading.chars[m.start() + 1].islower()), None
    )
    # "At the opening of the Forum on Quays spoke NAME"
    speaks = caseless(rf"(?<=[^\W\d_])\s{lexicon.any_of('speech', 'spoke_only')}(?!\w)")
    spoke = speaks.search(reading.lower, start, end)
    limit = min([end, days, *(m.start() for m in (verb, stop, clause, spoke) if m)])
    before_verb = lexicon.any_of("grammar", "before_verb")
    verbs = rf"(?:{before_verb})*{lexicon.any_of('grammar', 'finite')}|{before_verb}"
    when = rf"{lexicon.any_of('speech', 'when')}|{lexicon.any_of('dates', 'before_hour')}"
    loose = compiled(rf"(?:\s(?:{verbs}|{when}|{lexicon.any_of('grammar', 'of')}))+\s*$", re.IGNORECASE)
    words = loose.sub("", f" {reading.chars[start:limit]} ").split()[: _most_words(reading, start, limit)]
    last = next((i for i in range(len(words), 0, -1) if not words[i - 1].islower() or len(words[i - 1]) > _SMALL), 0)
    # "the round table “Oars for all”"
    title = QUOTED.match(reading.chars, limit, end)
    return " ".join([*words[:last], *(title[0].split() if title else ())])


def _most_words(reading: Reading, start: int, end: int) -> int:
    """How many words of a stretch a name has at most: all those of the body amid whose name the last one stands."""
    words = [m.end() for m in _PIECE.finditer(reading.chars, start, end)]
    cut = words[_MOST_WORDS - 1] if len(words) > _MOST_WORDS else end
    body = next((m for m in reading.within("organization", start, end) if m.start < cut < m.end), None)
    return sum(word <= body.end for word in words) if body else _MOST_WORDS


def _stop(reading: Reading, start: int, end: int) -> re.Match[str] | None:
    """Where a mark ends a name: not a comma between what a meeting is on (``Forum on Quays, Locks and Ferries``)."""
    stop = _STOP.search(reading.chars, start, end)
    on = compiled(rf"\s(?:{reading.lexicon.any_of('meetings', 'on')})\s", re.IGNORECASE)
    if stop is None or stop[0] != "," or not on.search(reading.chars, start, stop.start()):
        return stop
    joined = reading.lexicon.any_of("grammar", "and")
    listed = compiled(rf"(?:,\s[A-ZÀ-Þ][^\s,.;:()]*(?:\s[^\s,.;:()]+){{0,2}}?){{1,3}},?\s{joined}\s(?=[A-ZÀ-Þ])")
    more = listed.match(reading.chars, stop.start(), end)
    return _STOP.search(reading.chars, more.end(), end) if more else stop


def days_of(reading: Reading, calendar: Calendar, block: Block) -> DateRange | None:
    """The first days that the paragraph names, with the year of the paper where it names none."""
    days = (d for d in reading.dates(calendar, block.start, block.end) if d.gives_days)
    found = [d for d in days if not (is_day_of_another(reading, d.start) or is_deadline(reading, d.start))]
    found = found[1:] if is_of_news(reading, block, found) else found
    year = year_of(reading, calendar, block) if found else None
    dated = found[0].with_year(year) if year else next(iter(found), None)
    return dated if dated and dated.has_year else None


def year_of(reading: Reading, calendar: Calendar, block: Block) -> str | None:
    """The year of the first day that the head of the paper gives, or of the dateline before a paragraph; else
    that of a day at the end of the paper (``Published on 6 May 2031``)."""
    dateline = YEAR.search(reading.chars, block.start, min(block.end, block.start + DATELINE))
    if dateline:
        return dateline[0]
    year = next((d.first[:4] for d in reading.dates(calendar, 0, block.end) if d.is_dated), None)
    numeric = None if year else _NUMERIC.search(reading.chars, 0, block.start)
    if numeric or year:
        return numeric["year"] if numeric else year
    end = len(reading.chars)
    last = [d for d in reading.dates(calendar, max(block.end, end - _IMPRINT), end) if d.is_dated]
    return last[0].first[:4] if len(last) == 1 else None


def _city(reading: Reading, block: Block) -> str | None:
    """The city of the dateline, or the first that the paragraph names."""
    named = reading.within("place", block.start, block.end)
    places = [m.labels[0].ref for m in named if not in_process(reading, m.start)]
    return next((p for p in places if reading.registry.kinds.get(p) == "city"), None)


def where_told(reading: Reading, block: Block, sentence: tuple[int, int]) -> Where:
    """Where a sentence says that a meeting was held; else the city of the dateline, or the first of the paragraph."""
    told = city_told(reading, *sentence)
    if isinstance(told, PlaceRecord):
        return {"city": told, "place": None}
    return {"city": None, "place": told or _city(reading, block)}


class Where(TypedDict):
    """The city in which a meeting was: one of the registry, or one that it lacks."""

    city: PlaceRecord | None
    place: str | None
