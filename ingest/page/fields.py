"""Lines in which a copy of a page lost what parted its fields: name, post and body (``Ada RoeDirectorPort of Ea``)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

__all__ = ["FieldWords", "glued_fields"]

_GLUE = re.compile(r"(?<=[a-zà-ÿ).])(?=[A-ZÀ-Þ])(?<![^\w.]\w\.)|(?<=[A-ZÀ-Þ]{2})(?=[A-ZÀ-Þ][a-zà-ÿ]{3})")
# "McBride", "DeVries": no more than a part of one word, if no post follows.
_PREFIX = re.compile(r"(?:^|[\s'’-])[A-ZÀ-Þ][a-zà-ÿ]{0,2}$")
# A capital comes first, what stands before it is looked at after: the engine then skips all others.
_CAMEL = re.compile(r"[A-ZÀ-Þ](?<=[a-zà-ÿ].)")
_ACRONYM = re.compile(r"[A-Z]{3,}\b")
_LAST = re.compile(r"[^\s,]+(?:\s+[^\s,]+)?$")
_LONGEST = 200
_CARDS = 3000  # code points of a line that may hold several
_YEAR_HOUR = re.compile(r"(?<=\b(?:19|20)\d\d)(?=\d\d:\d\d\b)")
_FEWEST = 2  # lines that show that the paper lost the marks between its fields


@dataclass(frozen=True, slots=True)
class FieldWords:
    """What shows that fields are glued, of all languages: ``name`` is somebody's whole name with forms of address,
    ``post`` how a post begins, a few words before its head among them, ``label`` the label of a role, ``held`` what
    says that a meeting was held, with a capital right behind its name (``the 9th meetingHeld at …``), ``entry`` how
    one of a list begins right behind a small letter: with a form of address, a label or a name in capitals; ``joins``
    what leads on to one and ends there (``NAME, Mayor, andMr. NAME``)."""

    name: re.Pattern[str]
    post: re.Pattern[str]
    label: re.Pattern[str]
    held: re.Pattern[str]
    entry: re.Pattern[str]
    joins: re.Pattern[str]


def glued_fields(lines: Iterable[str], words: FieldWords | None) -> dict[str, list[tuple[int, str]]]:
    """Where fields were glued in each such line of a paper, with the mark that parts them; nothing in a paper that has
    only one line like that. A line break parts a day from the hour behind it (``3 May 203109:00``), and in any paper a
    meeting's name from when it was held."""
    lines = list(lines)
    camels = list(_with_camels(lines)) if words else []
    if words is None or not camels:
        return {}
    # "… of the Port of EaMs. ADA VEA Keeper of quaysChair: ARI ROE": cards of a page without what parted them.
    cards = {line: list(_entries(line, words)) for line in camels if len(line) < _CARDS}
    return {line: cuts for line, cuts in cards.items() if cuts} | _fields_of(lines, camels, words)


def _entries(line: str, words: FieldWords) -> Iterator[tuple[int, str]]:
    """Where entries of a list begin in a line, with what parts them from what stands before."""
    for entry in words.entry.finditer(line):
        yield entry.start(), " " if words.joins.search(line, 0, entry.start()) else "\n"


def _fields_of(lines: list[str], camels: list[str], words: FieldWords) -> dict[str, list[tuple[int, str]]]:
    """The same within one entry: between a name, a post and a body, a meeting and when it was held."""
    may = [line for line in camels if len(line) < _LONGEST]
    held = {line: [(glued.start(), "\n")] for line in may if (glued := words.held.search(line))}
    sure = {line for line in may if _fields(line, words, sure=True)} if len(may) >= _FEWEST else set()
    if len(sure) < _FEWEST:
        return held
    found = held | {line: cuts for line in may if (cuts := _fields(line, words, sure=False))}
    days = ((line, _YEAR_HOUR.search(line)) for line in lines if len(line) < _LONGEST)
    return found | {line: [(day.start(), "\n")] for line, day in days if day}


def _with_camels(lines: list[str]) -> Iterator[str]:
    """The lines with a capital right behind a small letter: few, which one pass over all finds."""
    source, end = "\n".join(lines), 0
    for found in _CAMEL.finditer(source):
        if found.start() >= end:
            start, end = source.rfind("\n", 0, found.start()) + 1, source.find("\n", found.start())
            end = end if end >= 0 else len(source)
            yield source[start:end]


def _fields(line: str, words: FieldWords, *, sure: bool) -> list[tuple[int, str]]:
    """The places at which a name, a post and a body were glued, and the marks; where ``sure``, only before a post."""
    places = [m.start() for m in _GLUE.finditer(line)]
    places = [at for at in places if not _PREFIX.search(line, 0, at) or words.post.match(line, at)]
    found: list[tuple[int, str]] = []
    low = len(line) - len(line.lstrip())
    if places and words.label.fullmatch(line, low, places[0]) and words.name.match(line, places[0]):
        low = places.pop(0)
        found.append((low, ": "))
    named = places and words.name.fullmatch(line, low, places[0]) is not None
    if sure and not (named and words.post.match(line, places[0])):
        return []
    if not named:
        return found
    found.append((places[0], ", "))
    for at in places[1:]:
        before = _LAST.search(line, found[-1][0], at)
        # "DirectorHelpAge International": the body's own name.
        whole = before is not None and (" " in before[0] or words.post.match(line, before.start(), at) is not None)
        if whole or words.post.match(line, at) or _ACRONYM.match(line, at):
            found.append((at, ", "))
    return found
