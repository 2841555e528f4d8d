"""Bodies and states that a clause behind a name gives to its bearer: ``NAME, who runs the Quay Trust, said``, ``NAME,
qui représentait STATE``, ``NAME, al frente de la Fundación X``."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, compiled
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.page.reading import Reading

__all__ = ["RelativeBodies"]

_LONGEST = 100  # code points of a clause
_STOP = re.compile(r"[,;.:)\n]")
_OCCASIONS = frozenset(("forum", "rcp", "unit"))


class RelativeBodies:
    """Reads them in one document."""

    def __init__(self, reading: Reading, affiliations: Affiliations) -> None:
        self._reading = reading
        self._affiliations = affiliations
        reading.lexicon.equip(self, RelativeBodies._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        article = rf"(?:\s|(?<='))(?:{lexicon.any_of('grammar', 'definite')})?"
        self._leads = compiled(rf",\s+(?:{lexicon.any_of('names', 'who_leads')}){article}", re.IGNORECASE)
        self._represents = compiled(rf",\s+(?:{lexicon.any_of('names', 'who_represents')}){article}", re.IGNORECASE)
        self._where = compiled(rf"\s(?i:{lexicon.any_of('bodies', 'where')})\s(?=[A-ZÀ-Þ])")

    def behind(self, end: int) -> Affiliation | None:
        """What the clause behind a name that ends at ``end`` tells; None where it gives neither body nor state."""
        chars = self._reading.chars
        if chars[end : end + 1] != ",":
            return None
        stands = self._represents.match(chars, end)
        led = stands or self._leads.match(chars, end)
        stop = _STOP.search(chars, led.end(), led.end() + _LONGEST) if led else None
        if led is None or stop is None:
            return None
        state = self._reading.at("state", led.end()) if stands else None
        if state and state.end == stop.start() and state.labels[0].form != "adjective":
            return Affiliation(state=state.labels[0].ref)
        return self._read(led.end(), stop.start())

    def _read(self, start: int, end: int) -> Affiliation | None:
        """The body that a stretch names and nothing else, but for the town in which it is."""
        bodies, chars = self._affiliations.bodies, self._reading.chars
        where = self._where.search(chars, start, end)
        for stop in (end, where.start() if where else end):
            name = chars[start:stop]
            headed = bodies.begins(start) or (name[:1].isupper() and bodies.ends_like_one(name))
            if not headed and bodies.known(start, stop) is None:
                continue
            said = self._affiliations.read(start, stop)
            if said.bodies and not said.posts and said.bodies[0].kind not in _OCCASIONS:
                return said
        return None
