"""Cities that bear the name of one of the registry and lie in another state (``Harbour (Norway)``)."""

from __future__ import annotations

import re

from ingest.folding import slug
from ingest.gazetteer import Match
from ingest.page.reading import Reading
from ingest.records import PlaceRecord

__all__ = ["homonym"]

_BESIDE = re.compile(r"(?:,\s|\s?\()(?:[\w'’-]+\s){0,2}")
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
