"""States of which the side that somebody speaks for is told: ``On the Togolese side, NAME said``, ``Côté togolais,
NAME``, ``por la parte togolesa, NAME``, ``The Togolese side, represented by NAME``, ``Togo, through NAME``."""

from __future__ import annotations

import re

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, compiled
from ingest.page.reading import Reading

__all__ = ["StateSides"]

_NEAR = 90  # code points between the name of the state and whoever stands behind it
_BEFORE = 60
_CLAUSE = re.compile(r"[.;:,(–—]\s|\n")
_STATE = "\0"  # stands for the state in what is matched


class StateSides:
    """Tells them in one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        reading.lexicon.equip(self, StateSides._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite, of = lexicon.any_of("grammar", "definite"), lexicon.any_of("grammar", "of")
        title = rf"(?:{definite})?(?:(?:{lexicon.literal('names', 'm', 'f', 'none')})\.?\s)?"
        lead = lexicon.any_of("speech", "state_leads").replace("STATE", _STATE)
        sides = lexicon.any_of("speech", "state_sides").replace("STATE", _STATE)
        through = rf",?\s(?:{lexicon.any_of('speech', 'sent_through')})(?:\s|(?<='))\s*{title}"
        self._lead = compiled(rf"(?:[\w']+\s)?(?:{lead}),\s{title}", re.IGNORECASE)
        self._side = compiled(rf"(?:.*\s)?(?:{sides}){through}", re.IGNORECASE)
        # "Togo, represented by NAME", but "the unions of Togo, represented by NAME"
        self._plain = compiled(rf"(?P<before>.*?)(?:{definite})?{_STATE}{through}", re.IGNORECASE)
        self._of = compiled(rf"(?<!\w)(?:{of})$", re.IGNORECASE)

    def of(self, start: int) -> str | None:
        """The state whose side leads to somebody named at ``start``, in one sentence."""
        states = self._reading.within("state", max(0, start - _NEAR), start)
        sentence = self._reading.sentence(start) if states else None
        if sentence is None or states[-1].start < sentence[0]:
            return None
        return states[-1].labels[0].ref if self._tells(states[-1], sentence[0], start) else None

    def _tells(self, state: Match, low: int, start: int) -> bool:
        """Whether the clause that names a state leads to ``start`` by its side, or says that somebody represents it."""
        chars = self._reading.chars
        low = max(low, state.start - _BEFORE)
        clause = max((m.end() for m in _CLAUSE.finditer(chars, low, state.start)), default=low)
        words = chars[clause : state.start] + _STATE + chars[state.end : start]
        if self._lead.fullmatch(words) or self._side.fullmatch(words):
            return True
        plain = self._plain.fullmatch(words) if state.labels[0].form != "adjective" else None
        return plain is not None and self._of.search(plain["before"]) is None
