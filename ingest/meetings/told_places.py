"""The city in which a title says that a meeting was held, before its state (``Harbour (Norway), 4 May 2031``)."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.folding import slug
from ingest.lexicon import NO_MEETING, Lexicon, compiled
from ingest.meetings.cities import CITY, homonym, names_more
from ingest.meetings.descriptions import in_process
from ingest.meetings.meetings import Meeting
from ingest.page.dates import DateRange
from ingest.page.reading import Reading
from ingest.records import PlaceRecord

__all__ = ["at_labelled_place", "at_told_city", "runs_on", "told_city", "town_before"]

_PIECES = re.compile(r"[,;]\s+|\s[–—|-]\s|\s{2,}|\(|(?<=\d{4})\s")
_TOWN = re.compile(rf"(?:,\s|\s\()(?P<town>{CITY.pattern}),\s$")
_BEHIND = re.compile(r",\s(?P<town>[A-ZÀ-Þ][\w'’-]{2,})\s*$")
_ALONE = re.compile(rf"(?P<town>{CITY.pattern}),\s")
_PAPERS = ("agenda", "summary", "report", "record", "provisional", "final", "version", "annex", "press", "news")
_NEAR_LINES = 2  # between the line with the day and one that says where
_SHORTEST_TITLE = 20
_SHOUTED = 2  # words of a town in a line in capitals, at most
_BETWEEN = re.compile(r"\s?(?:,\s|\()$|\s\($")


def told_city(reading: Reading, start: int, end: int, *, whole: bool = False) -> PlaceRecord | str | None:
    """The city that a line names before its state: the ref of one of the registry, a record of one that it lacks.

    ``whole``: with which the line begins, as lines do that say no more than where a meeting was held.
    """
    told = _told(reading, start, end, whole=whole)
    return told[1] if told else None


def told_town(reading: Reading, start: int, end: int) -> int | None:
    """Where a city begins that a line names before its state, and that the registry of places lacks there."""
    told = _told(reading, start, end, whole=False) if end - start > _SHORTEST_TITLE else None
    return told[0] if told and isinstance(told[1], PlaceRecord) else None


def _told(reading: Reading, start: int, end: int, *, whole: bool) -> tuple[int, PlaceRecord | str] | None:
    """Where such a city begins, and what it is."""
    chars = reading.chars
    for state in reversed(reading.within("state", start, end)):
        between = _BETWEEN.search(chars, start, state.start)
        if state.labels[0].form == "adjective" or between is None:
            continue
        piece = start
        for cut in _PIECES.finditer(chars, start, between.start()):
            piece = cut.end()
        if whole and reading.chars[start:piece].strip(" (")[-1:] not in ("", ","):
            continue
        known = reading.at("place", piece)
        if known is not None and known.end < between.start():
            return None
        if known is not None:
            return piece, homonym(reading, known) or known.labels[0].ref
        name = chars[piece : between.start()].strip()
        if CITY.fullmatch(name) and not names_more(reading, piece, between.start()):
            written = name.title() if name.isupper() else name
            return piece, PlaceRecord(f"place/{slug(name)}", written, state.labels[0].ref)
    return None


def town_before(reading: Reading, start: int, day: int) -> tuple[int, str] | None:
    """Where a town begins that stands between commas right before a day (``Harbour workshop, Quayton, 4 May 2031``),
    and its name; none of the registry, which is found by itself."""
    chars = reading.chars
    led = reading.lexicon.made(_before_days).search(chars, start, day)
    day = led.start("led") if led else day
    found = _TOWN.search(chars, start, day) or _ALONE.fullmatch(chars, start, day)
    if found is None or any(reading.within(layer, *found.span("town")) for layer in ("place", "state", "organization")):
        return None
    words = reading.lexicon.made(_no_town)
    # Of a line in capitals no case tells a town from other words.
    shouted = found["town"].isupper() and not (
        found.start() > start and chars[start:day].isupper() and len(found["town"].split()) <= _SHOUTED
    )
    if shouted or words.search(found["town"]) or names_more(reading, *found.span("town")):
        return None
    # "Quayton, Lakeland, 4 May": a town with its province alone on the line.
    first = chars[start : found.start()]
    province = CITY.fullmatch(first) and not words.search(first) and not names_more(reading, start, found.start())
    if province:
        return start, first
    return found.start("town"), found["town"].title() if found["town"].isupper() else found["town"]


def _town_beside(reading: Reading, line: tuple[int, int], days: DateRange) -> str | None:
    """A town that a line names right before its days or behind them."""
    start, end = line
    if not start <= days.start < end:
        return None
    before = town_before(reading, start, days.start)
    return before[1] if before else _town_behind(reading, start, end, days)


def _town_behind(reading: Reading, start: int, end: int, days: DateRange) -> str | None:
    """The town of one word that ends a line which begins with the days (``4–6 May 2031, Quayton``)."""
    chars = reading.chars
    lead = chars[start : days.start].strip()
    found = _BEHIND.match(chars, days.end, end)
    led = found and (not lead or reading.lexicon.made(_before_days).fullmatch(f", {lead} "))
    if found is None or not led or found["town"].isupper():
        return None
    if any(reading.within(layer, *found.span("town")) for layer in ("place", "state", "organization")):
        return None
    town = found["town"]
    told = reading.lexicon.made(_no_town).search(town) or names_more(reading, *found.span("town"))
    return None if told else town


def _no_town(lexicon: Lexicon) -> re.Pattern[str]:
    """Words of which none is in a town's name: for meetings and their parts, days, papers, and how one takes part."""
    kinds = [k for k in lexicon.kinds("meetings") if k not in NO_MEETING]
    parts = lexicon.any_of("sessions", "panel", "session", "workshop", "side-event", "opening", "closing")
    other = rf"{lexicon.any_of('meetings', *kinds)}|{parts}|{lexicon.any_of('dates', 'weekdays', 'months')}"
    rooms = lexicon.any_of("names", "things", "not_names")
    papers = lexicon.any_of("documents", *_PAPERS)
    modes = rf"{lexicon.any_of('sessions', 'remarks_beside')}|{lexicon.any_of('roles', 'video')}"
    return compiled(rf"(?<!\w)(?:{other}|{rooms}|{papers}|{modes})(?!\w)", re.IGNORECASE)


def _before_days(lexicon: Lexicon) -> re.Pattern[str]:
    """Words between a town and its days (``Quayton, from 4 May``)."""
    days = lexicon.any_of("dates", "before_days", "weekdays")
    return compiled(rf",\s(?P<led>(?:{days},?\s){{1,2}})$", re.IGNORECASE)


def _names_place(reading: Reading, start: int, end: int) -> bool:
    return any(not in_process(reading, m.start) for m in reading.within("place", start, end))


def at_told_city(reading: Reading, meeting: Meeting, lines: list[tuple[int, int]], days: DateRange) -> Meeting:
    """A meeting where its title says that it was held: the line with its days before the others, and not where only the
    name of a process has a city in it (``Harbour Process``)."""
    day = days.start
    at = next((i for i, (start, end) in enumerate(lines) if start <= day < end), 0)
    if bracketed := _in_bracket(reading, lines[at], day) if lines else None:
        return replace(meeting, city=PlaceRecord(f"place/{slug(bracketed)}", bracketed), place=None, venue=None)
    for i in sorted(range(len(lines)), key=lambda i: (i != at, i)):
        if abs(i - at) > _NEAR_LINES or (i != at and _names_place(reading, *lines[at])):
            continue
        city = told_city(reading, *lines[i], whole=i != at)
        if isinstance(city, PlaceRecord):
            return replace(meeting, city=city, place=None, venue=None)
        if city is not None:
            kept = meeting.venue if reading.registry.within.get(meeting.venue or "") == city else None
            return replace(meeting, place=city, venue=kept)
    town = _town_beside(reading, lines[at] if lines else (day, day), days)
    if town and meeting.place is None and meeting.city is None:
        return replace(meeting, city=PlaceRecord(f"place/{slug(town)}", town))
    named = [m for m in reading.within("place", meeting.start, meeting.end) if m.labels[0].ref == meeting.place]
    if named and all(in_process(reading, m.start) for m in named):
        return replace(meeting, place=None)
    return meeting


def _in_bracket(reading: Reading, line: tuple[int, int], day: int) -> str | None:
    """The town in a bracket with the days, whatever city the letterhead has (``(Quayton, 4–5 May 2031)``)."""
    start, end = line
    if reading.chars[start : start + 1] != "(" or not start < day < end or _names_place(reading, start, end):
        return None
    return (town_before(reading, start + 1, day) or (0, None))[1]


def at_labelled_place(reading: Reading, meeting: Meeting, day: int) -> Meeting:
    """A meeting in the city that a line near that of its ``day`` gives behind a label (``Venue: Town Hall, Vienna``),
    be it in a cell of its own or in the next line."""
    label = reading.lexicon.made(_venue_label)
    chars = reading.chars
    starts = [chars.rfind("\n", 0, day) + 1]
    for _ in range(_NEAR_LINES + 1):
        starts.append(chars.find("\n", starts[-1]) + 1 or len(chars))
    for _ in range(_NEAR_LINES):
        starts.append(chars.rfind("\n", 0, max(0, min(starts) - 1)) + 1)
    for start in starts:
        found = label.match(chars, start)
        end = chars.find("\n", found.end()) if found else -1
        place = _city_in(reading, found.end(), end if end >= 0 else len(chars)) if found else None
        if place is not None:
            return replace(meeting, city=place) if isinstance(place, PlaceRecord) else replace(meeting, place=place)
    return meeting


def _city_in(reading: Reading, start: int, end: int) -> PlaceRecord | str | None:
    """The city that says where something is: the last of the registry, else one before its state."""
    kinds = reading.registry.kinds
    cities = [m for m in reading.within("place", start, end) if kinds.get(m.labels[0].ref) == "city"]
    if cities:
        return homonym(reading, cities[-1]) or cities[-1].labels[0].ref
    return told_city(reading, start, end)


def _venue_label(lexicon: Lexicon) -> re.Pattern[str]:
    return compiled(rf"[\s|*]*{lexicon.any_of('meetings', 'venue_label')}[ *]*(?:[:|][ *|]*\n?|\n)", re.IGNORECASE)


def runs_on(chars: str, start: int, at: int, end: int) -> bool:
    """Whether a place or a day stands right after a title in quotation marks, or in small letters after capitals."""
    before = chars[start:at].strip()
    return len(before) > _SHORTEST_TITLE and (before[-1] in "»”" or (before.isupper() and not chars[at:end].isupper()))
