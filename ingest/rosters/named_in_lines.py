"""Lines of minutes that name those who were there behind a colon: ``Kenya: Ms. NAME (Chair), Mr. NAME``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from ingest.lexicon import compiled
from ingest.naming.initials import after_initials
from ingest.naming.names import PersonName
from ingest.rosters.names import RosterNames
from ingest.rosters.rows import Cell, Line
from ingest.rosters.words import NO_PART, RosterWords

__all__ = ["named_in_lines"]

_COLON = re.compile(r"\s?:\s+")
_BRACKET = re.compile(r"\s\((?P<in>[^()]{2,80})\),\s(?P<after>.+)")
_MARK = re.compile(r"[,;]\s+")
_NEXT = re.compile(r"[,;.]\s+(?=[^()]*(?:\(|$))")
"""A mark between two entries: the next bracket after it opens."""
_SEMICOLON = re.compile(r";\s+(?=[^()]*(?:\(|$))")
_ENTRY, _BESIDE = re.compile(r"\s*(?:[,;(.]|$)|\s[–—-]\s"), re.compile(r",\s|\s[–—-]\s")
_LABEL = 60
_ENDS = " ,;."
_SEVERAL = 2


def named_in_lines(lines: Iterable[Line], names: RosterNames, words: RosterWords) -> Iterator[Line]:
    """The lines, such a one parted into one for each name, behind the state or body before the colon."""
    chars = names.reading.chars
    for line in lines:
        if several := list(_labelled(line, names, words)):
            yield from several
            continue
        start, end = line.cells[0]
        colon = _COLON.search(chars, start, min(end, start + _LABEL)) if len(line.cells) == 1 else None
        found = list(_named(chars, colon.end(), end, names)) if colon else []
        found = found or (list(_bare(chars, colon.end(), end, names)) if colon else [])
        told = not colon or words.label_at(chars, start, end) or words.role_in(chars, start, colon.start())
        if colon is None or told or not found or found[0].titled_from != colon.end():
            yield line
            continue
        whole = (start, colon.start())
        bodies = names.affiliations.bodies
        # "Secretariat: Ms. NAME" tells of a task, "Quay Council: Ms. NAME" of a body.
        named = bodies.begins(start) and " " in chars[start : colon.start()]
        known = named or bodies.known(*whole) or names.reading.at("state", start)
        for i, cells in enumerate(_people(chars, found, end, names)):
            yield Line((whole, *cells) if known else cells, line.gap and not i, line.heading, listed=True)


def _labelled(line: Line, names: RosterNames, words: RosterWords) -> Iterator[Line]:
    """A line that a label of several begins, one for each of them (``Speakers, Session 1: Ms. NAME (Body), Mr.
    NAME``)."""
    chars = names.reading.chars
    label = words.label_at(chars, *line.cells[0]) if len(line.cells) == 1 else None
    if label is None or not label.several:
        return
    end = line.cells[0][1]
    found = max((list(found(chars, label.start, end, names)) for found in (_named, _bare)), key=len)
    if len(found) < _SEVERAL or found[0].titled_from != label.start:
        return
    role = None if label.role == NO_PART else label.role
    for i, cells in enumerate(_people(chars, found, end, names)):
        yield Line(cells, line.gap and not i, line.heading, listed=True, role=role)


def _named(chars: str, start: int, end: int, names: RosterNames) -> Iterator[PersonName]:
    """The names of a stretch: those with honorifics, and after a comma or semicolon those that share a plural one, that
    have a surname in capitals or that begin a new entry (``MM. Ivo ROE, Member, Jon DOE, Member``)."""
    titled = list(names.naming.titled(chars, start, end))
    for name, after in zip_longest(titled, titled[1:]):
        if name.titled_from == name.start:
            names.share(name)
        yield name
        stop = after.titled_from if after else end
        for mark in _MARK.finditer(chars, name.end, stop):
            other = names.naming.leading(chars, mark.end(), stop, shouted=True)
            if other is None or other.honorifics or not _ENTRY.match(chars, other.end, stop):
                continue
            told = names.affiliations.posts.begins(mark.end(), stop) or names.is_entity(other.start, other.end)
            shared = mark[0][0] == ";" or names.naming.is_plural(name) or other.text.split()[-1].isupper()
            if shared and not told and other.start >= name.end:
                yield other


def _bare(chars: str, start: int, end: int, names: RosterNames) -> Iterator[PersonName]:
    """The names of a stretch where none has an honorific: at its beginning, and behind a mark outside of brackets."""
    at: int | None = start
    first = names.naming.leading(chars, start, end, shouted=True)
    beside = _BESIDE.match(chars, after_initials(chars, first.text, first.end), end) if first else None
    told = beside.end() if beside else end
    # "Ada Roe, Director, Port of Ea; Basil Orme, UNHCR": commas part what is said of each.
    parted = ";" in chars[told:end] and names.affiliations.opens(told, end)
    while at is not None:
        name = names.naming.leading(chars, at, end, shouted=True)
        whole = name and _ENTRY.match(chars, name.end, end) and not names.is_entity(name.start, name.end)
        if name and whole and not names.affiliations.posts.begins(at, end):
            yield name
        mark = (_SEMICOLON if parted else _NEXT).search(chars, name.end if name else at, end)
        at = mark.end() if mark else None


def _people(chars: str, found: list[PersonName], end: int, names: RosterNames) -> Iterator[tuple[Cell, ...]]:
    """The stretch of each name, up to the next one and without what joins them; a bracket with more behind it is a cell
    of its own (``NAME (Body), Chair``)."""
    joined_by = compiled(rf"\s{names.reading.lexicon.any_of('grammar', 'and')}\s*$", re.IGNORECASE)
    for name, after in zip_longest(found, found[1:]):
        stop = after.titled_from if after else end
        joined = joined_by.search(chars, name.end, stop) if after else None
        stop = joined.start() if joined else stop
        stop = name.titled_from + len(chars[name.titled_from : stop].rstrip(_ENDS))
        legend = after_initials(chars, name.text, name.end) > name.end
        told = None if legend else _BRACKET.fullmatch(chars, name.end, stop)
        yield (
            ((name.titled_from, name.end), told.span("in"), told.span("after")) if told else ((name.titled_from, stop),)
        )
