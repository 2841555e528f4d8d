"""Bodies whose kind no word for a body tells: unions by their acronyms, associations, newspapers and companies are
people's own. The state beside one is where it is, and nobody speaks for it through them (``COTU (STATE)``, ``Voice of
Returned Women, STATE``); through an office, they do (``Workplace Relations Authority, STATE``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.page.reading import Reading
from ingest.registry import union_acronyms

__all__ = ["PeoplesBodies"]

_HEAD = 500  # code points, in which the title of a meeting stands and who calls it
_ACRONYM = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ.&]*[A-ZÀ-Þ](?:[-–][A-ZÀ-Þ]{1,4})?")
_BEFORE_HOME = re.compile(r"(?:^|[(,] ?)(?P<a>[A-Z]{2,10}(?:-[A-Z]{2,8})?)(?P<mark> | ?[-–—/] ?)$")
_MINISTRY = re.compile(r"M[a-z]{1,2}[A-Z]{2}\w*")  # "MoLSP"


class PeoplesBodies:
    """Tells them in one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        reading.lexicon.equip(self, PeoplesBodies._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._centres = compiled(rf"(?:{union_acronyms()})(?:-[A-Z]{{1,3}})?")
        self._unions = caseless(rf"(?<!\w){lexicon.any_of('bodies', 'unions')}(?!\w)")
        self._tripartite = caseless(rf"(?<!\w){lexicon.any_of('bodies', 'beside_unions')}(?!\w)")
        self._words = caseless(rf"(?<!\w){lexicon.any_of('bodies', 'peoples')}(?!\w)")
        self._several = caseless(rf"(?<!\w){lexicon.any_of('bodies', 'of_several')}(?!\w)")
        self._official = caseless(rf"(?<!\w){lexicon.any_of('bodies', 'official')}(?!\w)")

    def owns(self, name: str) -> bool:
        """Whether a name that no word for a body begins or ends is that of people's own body."""
        if _ACRONYM.fullmatch(name):
            return self._centres.fullmatch(name) is not None or self._of_unions
        lower = name.lower()
        if self._several.search(lower):
            return True
        return self._words.search(lower) is not None and self._official.search(lower) is None

    def is_office(self, name: str) -> bool:
        """Whether a name's own words say that it is a state's office, or its initials a ministry's."""
        if _MINISTRY.fullmatch(name):
            return True
        lower = name.lower()
        not_of_state = (self._several, self._words)
        return self._official.search(lower) is not None and not any(p.search(lower) for p in not_of_state)

    def is_union(self, name: str) -> bool:
        """Whether a name is the acronym of a union, by what is known or by the paper."""
        return _ACRONYM.fullmatch(name) is not None and self.owns(name)

    def homes(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where states stand right behind acronyms that no list has, of bodies in them (``CQP Kenya``), and where what
        parts them begins; a dash does behind unions' (``COTU – Kenya``), as ministries have their state so, too."""
        chars = self._reading.chars
        for state in self._reading.within("state", start, end):
            acronym = _BEFORE_HOME.search(chars[start : state.start])
            if not acronym or not self._is_last(state, end):
                continue
            if self._reading.covers("organization", start + acronym.start("a")):
                continue
            if acronym["mark"] == " " or self.is_union(acronym["a"]):
                yield state.start, start + acronym.start("mark")

    def _is_last(self, state: Match, end: int) -> bool:
        return state.end == end or self._reading.chars[state.end] in ",;)"

    @cached_property
    def _of_unions(self) -> bool:
        """Whether the paper is of a meeting of unions: so is who stands in it by an acronym beside a state."""
        lower = self._reading.lower
        called = self._unions.search(lower, 0, _HEAD) is not None
        return called and self._tripartite.search(lower, 0, _HEAD) is None
