"""Turns of a verbatim record that say nothing: the floor is given, somebody is thanked."""

from __future__ import annotations

import re

from ingest.lexicon import compiled
from ingest.page.reading import Reading
from ingest.page.sentences import split_sentences
from ingest.records import StatementRecord
from ingest.statements.interventions import Intervention, Interventions

__all__ = ["with_content"]

_LONGEST = 900
_BRIEF = 12  # words of a turn of somebody who doesn't lead
_FEW_WORDS = 2  # "Jonas?", "Please."


class _FloorGiving:
    """Tells of the turns of one document whether all their sentences only lead on to the next speaker."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        gives = reading.lexicon.any_of("transcripts", "gives_floor")
        self._gives = compiled(rf"[^.;:?!]{{0,40}}?(?<!\w){gives}(?!\w)", re.IGNORECASE)

    def is_all_of(self, turn: Intervention) -> bool:
        """Whether nothing else is said in a turn."""
        if turn.told or not turn.actors or turn.end - turn.words > _LONGEST:
            return False
        chars = self._reading.chars
        if turn.actor.basis != "by-post" and len(chars[turn.words : turn.end].split()) > _BRIEF:
            return False
        sentences = split_sentences(chars, turn.words, turn.end, self._reading.lexicon)
        return all(
            self._gives.match(chars, start, end) or len(chars[start:end].split()) <= _FEW_WORDS
            for start, end in sentences
        )


def with_content(
    statements: list[StatementRecord], reading: Reading, interventions: Interventions
) -> list[StatementRecord]:
    """Those that say something: whoever presides only gives the floor in many turns of a verbatim record."""
    floor = _FloorGiving(reading)
    empty = {reading.text.span(t.start, t.end) for t in interventions.found if floor.is_all_of(t)}
    return [s for s in statements if s.span not in empty]
