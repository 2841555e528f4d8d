"""Cities that a text tells with their state: those that the registry of places lacks, and those that bear the name of
one of the registry and lie elsewhere (``Harbour (Norway)``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.folding import slug
from ingest.gazetteer import Match
from ingest.lexicon import NOT_KINDS, Lexicon, compiled
from ingest.page.reading import Reading
from ingest.records import PlaceRecord

__all__ = ["CITY", "cities_told", "city_told", "homonym", "names_more"]

CITY = re.compile(r"[A-ZÀ-Þ][\w'’.]*(?:[ -](?:[a-zà-ÿ]{1,3}[ -]){0,2}[A-ZÀ-Þ][\w'’.]*){0,2}")
"""The name of a city, as far as its letters tell."""
_BESIDE = re.compile(r"(?:,\s|\s?\()(?:[\w'’-]+\s){0,2}")
_STATE = re.compile(r",\s|\s\(")
_REACH = 40  # code points behind a city in which its state stands


def homonym(reading: Reading, city: Match) -> PlaceRecord | None:
    """What a text names by the name of a city of the registry where it says right after it that it is in another state;
    None where it is the registry's own."""
    registry, ref = reading.registry, city.labels[0].ref
    own = registry.within.get(ref, "")
    beside = _BESIDE.match(reading.chars, city.end, city.end + _REACH) if registry.kinds.get(ref) == "city" else None
    states = reading.within("state", city.end, beside.end() + _REACH) if beside and own.startswith("state/") else []
    state = next((m for m in states if beside and m.start <= beside.end()), None)
    if state is None or state.labels[0].form == "adjective" or not _is_told(reading, city, state):
        return None
    told = state.labels[0].ref
    if told == own:
        return None
    name = reading.chars[city.start : city.end]
    return PlaceRecord(f"{ref}-{slug(told.rpartition('/')[2])}", name, told)


def _is_told(reading: Reading, city: Match, state: Match) -> bool:
    """Whether no more than an article stands between a city and a state, and nothing more behind it: of a list
    (``Harbour, Norway and Kenya``) it is one item more."""
    chars = reading.chars
    between, behind = chars[city.end : state.start], chars[state.end : state.end + 1]
    if "(" in between:
        return between.strip(" (") == "" and behind == ")"
    last = behind in ("", ",", ".", ";", ")", "\n") or chars[state.end : state.end + 2] in (" –", " -", " |")
    return between == ", " and last


def city_told(reading: Reading, start: int, end: int) -> PlaceRecord | str | None:
    """The first city *in* which a stretch of a sentence says that something was: one of the registry, or one that is
    told with its state."""
    return next((city for _, city in cities_told(reading, start, end)), None)


def cities_told(reading: Reading, start: int, end: int) -> Iterator[tuple[int, PlaceRecord | str]]:
    """Such cities, each with the place of the word before it."""
    for lead in reading.lexicon.made(_located).finditer(reading.chars, start, end):
        city = _city_at(reading, lead.end(), end)
        if city:
            yield lead.start(), city


def _city_at(reading: Reading, at: int, end: int) -> PlaceRecord | str | None:
    known = reading.at("place", at)
    if known is not None:
        is_city = known.end <= end and reading.registry.kinds.get(known.labels[0].ref) == "city"
        return homonym(reading, known) or known.labels[0].ref if is_city else None
    name = CITY.match(reading.chars, at, end)
    beside = _STATE.match(reading.chars, name.end(), end) if name else None
    state = reading.at("state", beside.end()) if beside else None
    if name is None or state is None or state.end > end or state.labels[0].form == "adjective":
        return None
    if reading.at("state", at) or names_more(reading, at, name.end()):
        return None
    return PlaceRecord(f"place/{slug(name[0])}", name[0], state.labels[0].ref)


def _located(lexicon: Lexicon) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?i:{lexicon.any_of('meetings', 'in_town')})\s(?=[A-ZÀ-Þ])")


def names_more(reading: Reading, start: int, end: int) -> bool:
    """Whether words name a body, a meeting or a building's owner rather than a city."""
    lexicon = reading.lexicon
    bodies = [k for k in lexicon.kinds("bodies") if k not in NOT_KINDS]
    posts = lexicon.any_of("posts", "heads")
    words = compiled(rf"(?<!\w)(?:{lexicon.any_of('bodies', *bodies)}|{posts})(?!\w)", re.IGNORECASE)
    return bool(reading.within("organization", start, end)) or words.search(reading.chars, start, end) is not None
