"""The city in which a title says that a meeting was held, before its state (``Harbour (Norway), 4 May 2031``)."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.folding import slug
from ingest.lexicon import NOT_KINDS, compiled
from ingest.meetings.meetings import Meeting
from ingest.page.reading import Reading
from ingest.records import PlaceRecord

__all__ = ["at_told_city", "told_city"]

_PIECES = re.compile(r"[,;]\s+|\s[–—-]\s|\s{2,}|\(")
_CITY = re.compile(r"[A-ZÀ-Þ][\w'’.]*(?:[ -](?:[a-zà-ÿ]{1,3}[ -]){0,2}[A-ZÀ-Þ][\w'’.]*){0,2}")
_REACH = 120  # code points of the name of a process
_BETWEEN = re.compile(r"\s?(?:,\s|\()$|\s\($")


def told_city(reading: Reading, start: int, end: int) -> PlaceRecord | str | None:
    """The city that a line names before its state: the ref of one of the registry, a record of one that it lacks."""
    chars = reading.chars
    for state in reversed(reading.within("state", start, end)):
        between = _BETWEEN.search(chars, start, state.start)
        if state.labels[0].form == "adjective" or between is None:
            continue
        piece = start
        for cut in _PIECES.finditer(chars, start, between.start()):
            piece = cut.end()
        known = reading.at("place", piece)
        if known is not None:
            return known.labels[0].ref if known.end >= between.start() else None
        name = chars[piece : between.start()].strip()
        if _CITY.fullmatch(name) and not _names_more(reading, piece, between.start()):
            return PlaceRecord(f"place/{slug(name)}", name, state.labels[0].ref)
    return None


def _names_more(reading: Reading, start: int, end: int) -> bool:
    """Whether words name a body, a meeting or a building's owner rather than a city."""
    lexicon = reading.lexicon
    bodies = [k for k in lexicon.kinds("bodies") if k not in NOT_KINDS]
    words = compiled(rf"(?<!\w){lexicon.any_of('bodies', *bodies)}(?!\w)", re.IGNORECASE)
    return bool(reading.within("organization", start, end)) or words.search(reading.chars, start, end) is not None


def at_told_city(reading: Reading, meeting: Meeting, lines: list[tuple[int, int]], day: int) -> Meeting:
    """A meeting where its title says that it was held: the line with its day before the others, and not where only the
    name of a process has a city in it (``Harbour Process``)."""
    for start, end in sorted(lines, key=lambda line: not line[0] <= day < line[1]):
        city = told_city(reading, start, end)
        if isinstance(city, PlaceRecord):
            return replace(meeting, city=city, place=None, venue=None)
        if city is not None:
            kept = meeting.venue if reading.registry.within.get(meeting.venue or "") == city else None
            return replace(meeting, place=city, venue=kept)
    named = [m for m in reading.within("place", meeting.start, meeting.end) if m.labels[0].ref == meeting.place]
    if named and all(_in_process(reading, m.start) for m in named):
        return replace(meeting, place=None)
    return meeting


def _in_process(reading: Reading, at: int) -> bool:
    """Whether a place's name stands in that of a consultative process or a series."""
    bodies = (m for m in reading.within("organization", max(0, at - _REACH), at + _REACH) if m.start <= at < m.end)
    refs = [m.labels[0].ref for m in bodies]
    return any(ref.startswith("series/") or reading.registry.kinds.get(ref) == "rcp" for ref in refs)
