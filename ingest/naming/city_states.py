"""The state of a city whose mayor or council somebody is of: the one that a paper names beside the city (``Quito
(Ecuador)``), else the one in which the registry has it, where the paper names that state anywhere."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property

from ingest.page.reading import Reading

__all__ = ["CityStates"]

_REACH = 60
_CITY = re.compile(r"(?<![\w'’-])([A-ZÀ-Þ][\w'’-]+(?:\s(?:[a-z]{1,3}\s)?[A-ZÀ-Þ][\w'’-]+){0,2})(?:,\s|\s\()$")

_YEAR = re.compile(r"[^\n]*\b(?:19|20)\d\d\b")


class CityStates:
    """Knows those of one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def of(self, start: int, end: int) -> str | None:
        """The ref of the one state in which the cities lie that a stretch names; None where the paper tells none."""
        if end <= start:
            return None
        within = self._reading.registry.within
        cities = (m.labels[0].ref for m in self._reading.within("place", start, end))
        states = {state for city in cities if (state := within.get(city)) in self._named}
        words = self._reading.chars[start:end]
        told = (found for city, found in self._told.items() if re.search(rf"(?<!\w){re.escape(city)}(?!\w)", words))
        states |= {state for found in told for state in found}
        return states.pop() if len(states) == 1 else None

    def host(self, reach: int) -> str | None:
        """The ref of the one state that the first ``reach`` code points name beside a city at a line's beginning, with
        a year on that line (``Velora (Togo), 4 May 2031``)."""
        chars = self._reading.chars
        found: set[str] = set()
        for state in self._reading.within("state", 0, reach):
            line = max(chars.rfind("\n", 0, state.start) + 1, state.start - _REACH)
            alone = _CITY.fullmatch(chars[line : state.start].lstrip())
            if alone and _YEAR.match(chars, state.end):
                found.add(state.labels[0].ref)
        return found.pop() if len(found) == 1 else None

    @cached_property
    def _named(self) -> frozenset[str | None]:
        """The states that the paper names, and not only by adjectives."""
        return frozenset(m.labels[0].ref for m in self._reading.layer("state") if m.labels[0].form != "adjective")

    @cached_property
    def _told(self) -> dict[str, set[str]]:
        """By names in capitals right before a state's: the states."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for state in self._reading.layer("state"):
            city = _CITY.search(self._reading.chars, max(0, state.start - _REACH), state.start)
            if city and state.labels[0].form != "adjective":
                found[city[1]].add(state.labels[0].ref)
        return dict(found)
