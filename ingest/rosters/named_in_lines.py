"""Lines of minutes that name those who were there behind a colon: ``Kenya: Ms. NAME (Chair), Mr. NAME``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ingest.lexicon import compiled
from ingest.naming.names import PersonName
from ingest.rosters.names import RosterNames
from ingest.rosters.rows import Cell, Line
from ingest.rosters.words import RosterWords

__all__ = ["named_in_lines"]

_COLON = re.compile(r"\s?:\s+")
_BRACKET = re.compile(r"\s\((?P<in>[^()]{2,80})\),\s(?P<after>.+)")
_LABEL = 60
_ENDS = " ,;."


def named_in_lines(lines: Iterable[Line], names: RosterNames, words: RosterWords) -> Iterator[Line]:
    """The lines, such a one parted into one for each name, behind the state or body before the colon."""
    chars = names.reading.chars
    for line in lines:
        start, end = line.cells[0]
        colon = _COLON.search(chars, start, min(end, start + _LABEL)) if len(line.cells) == 1 else None
        found = list(names.naming.titled(chars, colon.end(), end)) if colon else []
        told = not colon or words.label_at(chars, start, end) or words.role_in(chars, start, colon.start())
        if colon is None or told or not found or found[0].titled_from != colon.end():
            yield line
            continue
        whole = (start, colon.start())
        known = names.affiliations.bodies.known(*whole) or names.reading.at("state", start)
        for i, cells in enumerate(_people(chars, found, end, names)):
            yield Line((whole, *cells) if known else cells, line.gap and not i, line.heading)


def _people(chars: str, found: list[PersonName], end: int, names: RosterNames) -> Iterator[tuple[Cell, ...]]:
    """The stretch of each name, up to the next one and without what joins them; a bracket with more behind it is a cell
    of its own (``NAME (Body), Chair``)."""
    joined_by = compiled(rf"\s{names.reading.lexicon.any_of('grammar', 'and')}\s*$", re.IGNORECASE)
    for name, after in zip(found, [*found[1:], None], strict=True):
        stop = after.titled_from if after else end
        joined = joined_by.search(chars, name.end, stop) if after else None
        stop = joined.start() if joined else stop
        stop = name.titled_from + len(chars[name.titled_from : stop].rstrip(_ENDS))
        told = _BRACKET.fullmatch(chars, name.end, stop)
        yield (
            ((name.titled_from, name.end), told.span("in"), told.span("after")) if told else ((name.titled_from, stop),)
        )
