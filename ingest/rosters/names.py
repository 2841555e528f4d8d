"""Names of people in the cells of lists: surname first, honorific after, given name in a cell of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.naming.affiliations import Affiliations
from ingest.naming.initials import after_initials
from ingest.naming.likely_names import LikelyNames
from ingest.naming.names import ONE_OR_MORE, PARTICLE, UPPER, Naming, PersonName, plain_name
from ingest.page.reading import Reading
from ingest.rosters.rows import Cell

__all__ = ["RosterNames", "blank"]

_SHOUTED = re.compile(rf"(?:[{UPPER}]{{2,}}['’-]?)+(?: (?:[{UPPER}]{{2,}}['’-]?)+){{0,3}}")
_SURNAME_FIRST = re.compile(rf"(?P<s>[{UPPER}][{UPPER}'’ -]*[{UPPER}]), (?P<g>{ONE_OR_MORE})(?![\w-])")
_TURNED = re.compile(rf"(?P<s>{ONE_OR_MORE}), (?P<g>{ONE_OR_MORE})")
# "M. SURNAME SURNAME Given, …", "M. SURNAME, Given": all capitals, then letters as usual up to a comma or the end.
_SURNAME_LEADS = re.compile(
    rf"(?P<s>[{UPPER}][{UPPER}'’-]+(?: (?:{PARTICLE} )?[{UPPER}][{UPPER}'’-]+){{0,4}})"
    rf"(?P<comma>,?) (?P<g>[{UPPER}][a-zß-ÿ][\w'’-]*(?: [{UPPER}][a-zß-ÿ][\w'’-]*){{0,2}})(?=\s*(?:[,;(–]|$))"
)
_GIVEN = re.compile(rf"(?P<g>{ONE_OR_MORE})(?:(?:, | \()(?P<h>[^(),][^()]{{0,30}})\)?)?")
_BRACKET = re.compile(r"\s*\(([^()]{2,20})\)")
_AFTER_COMMA = re.compile(r",\s*")
_FILLED = re.compile(r"\s*(?:\([^()]{2,20}\))?\s*")
_PLACES = ("state", "place")
_SHORTEST = 2  # letters of a surname in capitals, besides initials and particles
_ENTITIES = ("state", "organization", "place", "framework")


class RosterNames:
    """Names in the cells of lists: surname first, honorific after, given name in a cell of its own."""

    def __init__(
        self, reading: Reading, naming: Naming, affiliations: Affiliations, likely: LikelyNames | None = None
    ) -> None:
        self.reading = reading
        self._likely = likely
        self.naming = naming
        self.affiliations = affiliations
        self._sharing: dict[int, PersonName] = {}
        self._months = frozenset(reading.lexicon.words("dates", "months"))

    def share(self, name: PersonName) -> None:
        """Keep a name that shares the form of address of another before it (``Mmes A, B et C``): a surname alone."""
        self._sharing[name.start] = name

    def at(self, start: int, end: int) -> tuple[PersonName, int] | None:
        """The name that a stretch begins with, and where it ends with an honorific or its initials in brackets after
        it."""
        if start in self._sharing:
            return self._sharing[start], self._sharing[start].end
        chars = self.reading.chars
        match = _SURNAME_FIRST.match(chars, start, end)
        name = self.naming.leading(chars, start, end, shouted=True)
        turns = match is not None and not (self._is_dateline(match, end) or _is_next_one(match["g"]))
        turned_name = self._turned_name(match) if match and turns else None
        name = turned_name or name
        turned = self._surname_leads(name, end) if name else None
        if name and turned and not (turned["comma"] and self._is_affiliation(turned.start("g"), turned.end())):
            name = replace(name, end=turned.end(), text=f"{turned['g']} {turned['s']}")
        if name is None:
            return None
        bracket = _BRACKET.match(chars, name.end, end)
        titled = self.naming.titled_as(name, bracket[1]) if bracket else None
        return (titled, bracket.end()) if bracket and titled else (name, after_initials(chars, name.text, name.end))

    def _surname_leads(self, name: PersonName, end: int) -> re.Match[str] | None:
        """A surname in capitals before the given name: behind a form of address, or in a cell that they fill."""
        turned = _SURNAME_LEADS.match(self.reading.chars, name.start, end)
        if turned is None or self._stands_so(turned):
            return None
        if name.honorifics:
            return turned
        whole = not turned["comma"] and _FILLED.fullmatch(self.reading.chars, turned.end(), end) is not None
        return turned if whole and not self.is_entity(turned.start(), turned.end("s")) else None

    def _stands_so(self, turned: re.Match[str]) -> bool:
        """Whether the paper has both words in this order without capitals, too (``Roe Ada`` beside ``ROE Ada``)."""
        return not turned["comma"] and f"{plain_name(turned['s'])} {turned['g']}" in self.reading.chars

    def _is_dateline(self, match: re.Match[str], end: int) -> bool:
        """Whether capitals and a state or place behind a comma open a news item (``PORT, State, 3 May – …``), or
        capitals tell a day in words (``L'AN DEUX MILLE, LE DIX JUIN``)."""
        low, high = match.span("g")
        given = self.reading.chars[low:high]
        if given.isupper() and not self._months.isdisjoint(given.lower().split()[1:]):
            return True
        after = _AFTER_COMMA.match(self.reading.chars, high, end)
        if blank(self.reading.chars, high, end) or (after and self.affiliations.posts.begins(after.end(), end)):
            return False
        return any((m := self.reading.at(layer, low)) and m.end >= high for layer in _PLACES)

    def _turned_name(self, match: re.Match[str]) -> PersonName | None:
        """The name that ``SURNAME, Given`` is; words of a post on the same line end it."""
        end = match.end()
        for word in list(re.finditer(r"\S+", match["g"]))[1:]:
            at = match.start("g") + word.start()
            if self.affiliations.posts.begins(at, match.end()):
                end = at - 1
                break
        given = self.reading.chars[match.start("g") : end]
        first, *rest = given.split(" ")
        given = " ".join([first, *(w.lower() if re.fullmatch(PARTICLE, w.lower()) else w for w in rest)])
        text = plain_name(f"{given} {match['s']}")
        return PersonName(match.start(), end, text) if self.naming.is_name(text, titled=True) else None

    def turned(self, start: int, end: int) -> PersonName | None:
        """The name that fills a cell of a table with its surname before a comma, in letters as usual."""
        match = _TURNED.fullmatch(self.reading.chars, start, end)
        if match is None or self.affiliations.posts.begins(match.start("g"), end):
            return None
        name = self._turned_name(match)
        places = self.is_entity(start, match.end("s")) or self.is_entity(match.start("g"), end)
        return None if places or self.affiliations.bodies.begins(start) else name

    def _is_affiliation(self, start: int, end: int) -> bool:
        """Whether what follows a surname and a comma says what somebody is, and is no given name."""
        words = self.reading.chars[start:end]
        posts = self.affiliations.posts.begins(start, end) or self.affiliations.bodies.begins(start)
        return posts or self.is_entity(start, end) or not self.naming.is_name(f"{words} {words}")

    def in_two_cells(self, first: Cell, second: Cell, *, told: bool) -> PersonName | None:
        """A surname in capitals in one cell and the given name in the next (or the other way round).

        ``told``: the columns' heads say that they are surname and given name.
        """
        chars = self.reading.chars
        given = _GIVEN.fullmatch(chars, *second)
        if given and (told or _SHOUTED.fullmatch(chars, *first)) and not chars[slice(*second)].isupper():
            return self._turned(first, second, given, told=told)
        return None

    def _turned(self, first: Cell, second: Cell, given: re.Match[str], *, told: bool) -> PersonName | None:
        surname = self.reading.chars[slice(*first)]
        name = PersonName(first[0], second[1], f"{given['g']} {surname}")
        titled = self.naming.titled_as(name, given["h"]) if given["h"] else None
        if given["h"] and titled is None:
            return None
        proper = self.naming.is_name(plain_name(name.text), titled=titled is not None or told)
        # A state in a column before a name that is written with its surname last is no surname.
        entity = titled is None and not told and self.is_entity(first[0], first[1])
        return (titled or name) if proper and not entity else None

    def is_entity(self, start: int, end: int) -> bool:
        """Whether a name of the registry fills a stretch, or begins it and is a body's or a framework's."""
        found = [(layer, m) for layer in _ENTITIES if (m := self.reading.at(layer, start))]
        if any(m.end >= end or layer in ("organization", "framework") for layer, m in found):
            return True
        # "DU CONGO" is the second line of a state's name.
        last = next((m for m in self.reading.within("state", start, end) if m.end == end), None)
        before = self.reading.chars[start : last.start].split() if last else ["-"]
        return all(re.fullmatch(PARTICLE, word.casefold()) for word in before)

    def is_likely(self, name: PersonName) -> bool:
        """Whether words that nothing stands beside may well be somebody's name."""
        return self._likely is not None and self._likely.may_be(name.start, name.end)

    def is_title(self, cell: Cell) -> bool:
        """Whether a cell holds an honorific and nothing else."""
        return self.naming.is_honorific(self.reading.chars[slice(*cell)])


def blank(chars: str, start: int, end: int) -> bool:
    """Whether a stretch holds nothing but marks."""
    return not chars[start:end].strip(" ,;:.*")


def _is_next_one(given: str) -> bool:
    """Whether words behind a surname and a comma are the next name of a list whose lines break within names (``Ada¶ROE,
    Ari VEA, …``): a surname in capitals ends it, too."""
    first, *rest = given.split()
    return not first.isupper() and any(word.isupper() and len(word) > _SHORTEST for word in rest)
