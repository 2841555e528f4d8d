"""Whose an embassy or a consulate is that is called by a state's adjective: ``Philippine Embassy in STATE``, ``consulat
marocain, STATE``. The other state is its host, and nobody of it speaks for that."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, caseless
from ingest.naming.bodies import Body
from ingest.page.reading import Reading

__all__ = ["Missions"]


class Missions:
    """Tells their senders in one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        reading.lexicon.equip(self, Missions._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._posted = caseless(rf"(?<!\w){lexicon.any_of('bodies', 'posted')}(?!\w)")

    def sender(self, bodies: Sequence[Body]) -> str | None:
        """The state whose adjective stands beside the word for a mission in the name of one of these bodies."""
        for body in bodies:
            mission = self._posted.search(self._reading.lower, body.start, body.end)
            for state in self._reading.within("state", body.start, body.end) if mission else ():
                if mission and state.labels[0].form == "adjective" and self._beside(state, *mission.span()):
                    return state.labels[0].ref
        return None

    @staticmethod
    def _beside(state: Match, start: int, end: int) -> bool:
        return state.end == start - 1 or state.start == end + 1
