"""The state that a paper leaves out because it is its own: a ministry's release says *the Minister*, and so does the
report of a meeting of the minister in whose country it was held."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from ingest.lexicon import compiled
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.city_states import CityStates
from ingest.page.reading import Reading

__all__ = ["HomeStates"]

_HEAD_LINES = 2  # lines with words in them
_HEAD = 400
_CAPITAL = re.compile(r"(?<![\w'’-])[A-ZÀ-Þ]")
_LINE = re.compile(r"[^\n]*[^\W\d_][^\n]*")
_OWN = frozenset(("ministry", "government"))
_OF_CITIES = frozenset(("local-authority", "unit"))
_NOT_OWN = frozenset(("un", "igo", "ngo", "academic", "private", "network", "forum"))
_ADDRESS = re.compile(r"(?<!\w)(?:[A-Z]{1,3}-)?(?!(?:19|20)\d\d\b)\d{4,6}\s[^\n,;]{0,30}$")  # its code, before a city
_BESIDE = 4  # code points between a city and the state in which it lies (", ", " (")


@dataclass(frozen=True, slots=True)
class _Home:
    """A state, and whether the paper is its own (else it only was host)."""

    state: str
    issues: bool


class HomeStates:
    """Finds it for one document."""

    def __init__(self, reading: Reading, affiliations: Affiliations) -> None:
        self._reading = reading
        self._affiliations = affiliations
        self._cities = CityStates(reading)

    def of(self, affiliation: Affiliation) -> Affiliation:
        """An affiliation with the paper's own state, where its posts or bodies are a state's and it names none."""
        if affiliation.state or affiliation.country or not (affiliation.posts or affiliation.bodies):
            return affiliation
        kinds = [b.kind for b in affiliation.bodies if b.kind != "unit"]
        city = self._of_city(affiliation)
        if city:
            return replace(affiliation, state=city)
        if any(b.record is None for b in affiliation.bodies) or set(kinds) & _NOT_OWN:
            return affiliation
        governs = any(self._affiliations.serves_state(p.text) for p in affiliation.posts)
        if not governs and not (kinds and kinds[0] in _OWN):
            return affiliation
        home = self._home
        serves = home and (home.issues or any(self._minister.match(p.text) for p in affiliation.posts))
        return replace(affiliation, state=home.state) if home and serves else affiliation

    def _of_city(self, affiliation: Affiliation) -> str | None:
        """The state of the city whose mayor or council somebody is of."""
        posts = affiliation.posts if not set(b.kind for b in affiliation.bodies) - _OF_CITIES else ()
        named = [(p.start, p.end) for p in posts if self._local.search(p.text)]
        named += [(b.start, b.end) for b in affiliation.bodies if b.kind == "local-authority"]
        found = {state for start, end in named if (state := self._cities.of(start, end))}
        return found.pop() if len(found) == 1 else None

    @cached_property
    def _local(self) -> re.Pattern[str]:
        return compiled(rf"(?<!\w){self._reading.lexicon.any_of('posts', 'local')}(?!\w)", re.IGNORECASE)

    @cached_property
    def _minister(self) -> re.Pattern[str]:
        return compiled(self._reading.lexicon.any_of("posts", "of_government"), re.IGNORECASE)

    @cached_property
    def _home(self) -> _Home | None:
        lines = list(self._head_lines())
        if any(self._issues(*line) for line in lines):
            named = (m.labels[0] for line in lines for m in self._reading.within("state", *line))
            states = {label.ref for label in named if label.form != "adjective"}
            return _Home(states.pop(), issues=True) if len(states) == 1 else None
        host = self._host()
        return _Home(host, issues=False) if host else None

    def _head_lines(self) -> Iterator[tuple[int, int]]:
        for i, match in enumerate(_LINE.finditer(self._reading.chars, 0, _HEAD)):
            if i == _HEAD_LINES:
                return
            yield match.span()

    def _issues(self, start: int, end: int) -> bool:
        """Whether a line of the head names a ministry or a parliament, and no body of several states."""
        bodies = self._affiliations.bodies
        governs = any(bodies.own_of_state(m.start()) for m in _CAPITAL.finditer(self._reading.chars, start, end))
        return governs and not self._reading.within("organization", start, end)

    def _host(self) -> str | None:
        """The state in which the meeting was held, where the head names it beside the city (``Rabat, Maroc``)."""
        for city in self._reading.within("place", 0, 2 * _HEAD):
            state = self._reading.registry.within.get(city.labels[0].ref)
            beside = self._reading.within("state", city.end, city.end + 60)
            if not state or not beside or beside[0].labels[0].ref != state:
                continue
            if _ADDRESS.search(self._reading.chars, max(0, city.start - 60), city.start):
                continue
            between = self._reading.chars[city.end : beside[0].start]
            if len(between) <= _BESIDE and between.strip() in (",", "("):
                return state
        return self._cities.host(2 * _HEAD)
