"""Rows of an agenda that have nothing but names, each alone, with a bracket or behind a post."""

from __future__ import annotations

import re

from ingest.agendas.cuts import AgendaCuts
from ingest.agendas.entries import AFTER_NAME, COMMA
from ingest.lexicon import Lexicon, compiled
from ingest.naming.affiliations import Affiliations
from ingest.naming.names import Naming
from ingest.page.dates import Calendar
from ingest.page.reading import Reading

__all__ = ["AgendaNames"]

_PAIR, _ALONE = 2, 4  # names without anything about those who bear them that make a line a list of names
_WITH = 48  # code points of a line's first words


class AgendaNames(AgendaCuts):
    """Cuts such rows of one document's agendas into their names."""

    def __init__(self, reading: Reading, calendar: Calendar, naming: Naming, affiliations: Affiliations) -> None:
        super().__init__(reading, calendar, naming, affiliations)
        reading.lexicon.equip(self, AgendaNames._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        conjunction = lexicon.any_of("grammar", "and")
        self._between_names = compiled(rf"\s?,\s+(?:{conjunction}\s+)?|\s+(?:{conjunction}|[&/])\s+", re.IGNORECASE)
        with_whom = rf"{lexicon.any_of('speech', 'featuring')}|{lexicon.any_of('sessions', 'in_talk')}"
        self._after_with = compiled(rf"(?<!\w)(?:{with_whom})\s*:?\s+$", re.IGNORECASE)

    def entries(self, start: int, end: int, *, several: bool = False) -> list[tuple[int, int]]:
        """As for the entries of any row; of one that has nothing but names, each of them."""
        low = self._after_number(start, end)
        names = self._only_names(low, end, several=several) or self._each_whole(low, end, several=several)
        if names:
            return names
        return [cut for entry in super().entries(start, end, several=several) for cut in self._names_apart(*entry)]

    def is_likely_name(self, start: int, end: int, *, surely: bool = False) -> bool:
        """Whether words in capitals may well be somebody's name, or ``surely`` are; what shows that, rows alone don't
        tell."""
        raise NotImplementedError

    def _names_apart(self, start: int, end: int) -> list[tuple[int, int]]:
        """The entries of one that begins with names which commas alone part (``NAME, NAME (Body)``): the second is no
        body of the first."""
        chars, found, low = self.reading.chars, [], start
        for comma in COMMA.finditer(chars, start, end):
            # "Introduction: NAME, NAME (Body)"
            at = max(low, chars.rfind(": ", low, comma.start()) + 2)
            if comma.start() <= at or not self.is_name_alone(at, comma.start()):
                break
            name = self.naming.leading(chars, comma.end(), end, shouted=True)
            whole = name is not None and " " in name.text and AFTER_NAME.match(chars, name.end, end)
            if name is None or not whole or self._is_body(name) or self.begins_part(comma.end(), end):
                break
            first = self.naming.leading(chars, at, comma.start(), shouted=True)
            if first and bool(first.honorifics) != bool(name.honorifics):
                break  # "Ms. NAME, Open Oars, TOWN": who lists people writes all with a form of address, or none
            if self.names_entity(comma.end()) or not self.is_likely_name(
                comma.end(), name.end, surely=not chars.startswith(" (", name.end)
            ):
                break
            found.append((low, comma.start()))
            low = comma.end()
        return [*found, (low, end)]

    def _each_whole(self, start: int, end: int, *, several: bool) -> list[tuple[int, int]]:
        """The entries of a list after a label of several, or after *with*, each a name alone, with a bracket or behind
        a post (``NAME (Body), NAME and the Mayor, Ms. NAME``); none where one is anything else."""
        chars = self.reading.chars
        led = several or self._after_with.search(chars, max(0, start - _WITH), start) is not None
        if not led and chars.count(" (", start, end) < _PAIR:
            return []
        if chars.find(";", start, end) >= 0:
            return []  # "NAME, post; NAME, Body"
        marks = [m for m in self._between_names.finditer(chars, start, end) if not _is_inside(chars, start, m.start())]
        starts, ends = [start, *(m.end() for m in marks)], [*(m.start() for m in marks), end]
        found: list[tuple[int, int]] = []
        for low, high in zip(starts, ends, strict=True):
            above = found[-1] if found else None
            if above and self.affiliations.posts.begins(*self._without_article(*above)):
                found[-1] = (above[0], high)  # "the Mayor of Ea, Ms. NAME"
            else:
                found.append((low, high))
        # "NAME (Body), NAME (Body) and NAME": without a label most have a bracket.
        bracketed = sum(chars[high - 1] == ")" for _, high in found)
        sure = led or (bracketed >= _PAIR and len(found) - bracketed < _PAIR)
        return found if marks and sure and all(self._is_whole_entry(*entry) for entry in found) else []

    def _is_whole_entry(self, start: int, end: int) -> bool:
        """Whether a stretch is somebody's name and no more than a bracket behind it, or a post before it."""
        if start >= end:
            return False
        bracketed = self.reading.chars.count("(", start, end) == 1 and self.is_bracketed(start, end)
        if bracketed or self.is_name_alone(start, end) or self._is_seat(start, end):
            return True
        who = self._after_post(start, end)
        return who is not None and who.name.end == end

    def _is_seat(self, start: int, end: int) -> bool:
        """Whether a stretch is a state or body, and in brackets who speaks for it (``Kenya (Ms. NAME, Minister)``)."""
        of = self.reading.at("state", start) or self.reading.at("organization", start)
        chars = self.reading.chars
        if of is None or not chars.startswith(" (", of.end) or chars[end - 1] != ")":
            return False
        name = self.naming.leading(chars, of.end + 2, end - 1)
        return bool(name and name.honorifics) or self.affiliations.posts.begins(of.end + 2, end - 1)

    def _only_names(self, start: int, end: int, *, several: bool = False) -> list[tuple[int, int]]:
        """The names of a line that has nothing else (``NAME, NAME, NAME and NAME``); none where they are few, if no
        label is of ``several``."""
        chars = self.reading.chars
        # "with NAME and NAME"
        led = self._after_with.search(chars, max(0, start - _WITH), start)
        fewest = 1 if led else _PAIR if several else _ALONE
        if chars.count(", ", start, end) < fewest - 2:
            return []
        found: list[tuple[int, int]] = []
        low = start
        for mark in [*self._between_names.finditer(chars, start, end), None]:
            high = mark.start() if mark else end
            if low >= high or self.affiliations.posts.begins(low, high) or not self.is_name_alone(low, high):
                return self._sharing(found, low, end)
            found.append((low, high))
            low = mark.end() if mark else end
        return found if len(found) >= fewest else []

    def _sharing(self, names: list[tuple[int, int]], low: int, end: int) -> list[tuple[int, int]]:
        """The names of a line, three or more, before the post or body of all of them, which goes with the last."""
        if len(names) <= _PAIR or low >= end or not self.begins_part(low, end):
            return []
        # "Ms. NAME, Rope House, and NAME, Body"
        titled = {self.naming.after_honorifics(self.reading.chars, *name) > name[0] for name in names}
        if len(titled) > 1:
            return []
        return [*names[:-1], (names[-1][0], end)]


def _is_inside(chars: str, start: int, at: int) -> bool:
    """Whether a bracket that opens behind ``start`` is open there."""
    return chars.count("(", start, at) > chars.count(")", start, at)
