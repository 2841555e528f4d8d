"""People whom only the adjective of their state introduces: ``el chileno NAME``, ``la Panaméenne NAME``, ``Kenyan NAME
said``."""

from __future__ import annotations

import re

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, compiled
from ingest.naming.bodies import Bodies
from ingest.page.reading import Reading
from ingest.speech import Speech

__all__ = ["Nationals"]

_REACH = 30  # code points of an adjective
_BEFORE = 6
_FEWEST = 2  # words of a name
_LONGEST = 4


class Nationals:
    """Finds such adjectives in one document."""

    def __init__(self, reading: Reading, bodies: Bodies, speech: Speech) -> None:
        self._reading = reading
        self._bodies = bodies
        self._speech = speech
        reading.lexicon.equip(self, Nationals._learn)
        self._opens = re.compile(r"(?:^|\n\s*|[.!?;»”>]\s+)$")

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        # In English no article stands there: what is said must tell that somebody is meant.
        self._with_article = bool(lexicon.words("grammar", "masculine"))
        self._article = compiled(rf"(?:^|(?<!\w)){lexicon.any_of('grammar', 'definite')}$", re.IGNORECASE)
        self._by = compiled(rf"(?<!\w){lexicon.any_of('grammar', 'by')}\s+$", re.IGNORECASE)

    def before(self, start: int, end: int) -> Match | None:
        """The adjective that introduces words in capitals, from ``start`` to ``end``, as somebody's name."""
        found = self._reading.within("state", max(0, start - _REACH), start)
        state = found[-1] if found else None
        if state is None or state.labels[0].form != "adjective" or state.end != start - 1:
            return None
        chars = self._reading.chars
        words = chars[start:end].split()
        if not _FEWEST <= len(words) <= _LONGEST or not self._is_led(state, end):
            return None
        named = self._bodies.begins(start) or self._bodies.ends_like_one(chars[start:end])
        return None if named or self._bodies.names_field(chars[start:end]) else state

    def _is_led(self, state: Match, end: int) -> bool:
        """Whether an article stands before the adjective; where a language sets none, ``by``, or a verb of saying
        follows the name that opens a sentence."""
        before = self._reading.chars[max(0, state.start - _BEFORE) : state.start]
        if self._with_article:
            return self._article.search(before) is not None
        if self._by.search(before):
            return True
        if self._opens.search(before) is None or not self._reading.lower.startswith(" ", end):
            return False
        return self._speech.says_at(self._reading.lower, end + 1)
