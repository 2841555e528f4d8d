"""Sentences without a verb of saying between or after those that have one: whose report they go on with, if any's."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.entity_names import LAYERS
from ingest.naming.people import People
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.statements.actor import Actor
from ingest.statements.attributions import Attribution

__all__ = ["ADJACENT", "Continuations"]

ADJACENT = 4
"""Code points: sentences of which one follows the other stand less apart."""

_FEWEST_TURNS = 4
_LABEL = 60  # code points within which a paragraph's first words name its speaker
_IMPERSONAL_WITHIN = 80
_NUMBER = r"\d+[.)][-–]?\s+"


class Continuations:
    """Tells what sentences of one document do to the report before them."""

    def __init__(self, reading: Reading, people: People) -> None:
        self._reading = reading
        self._people = people
        reading.lexicon.equip(self, Continuations._learn)
        self._numbered = re.compile(_NUMBER)

    @cached_property
    def _may_be_others(self) -> frozenset[int]:
        return frozenset(at for others in self._others for at in self._reading.words.places(others))

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite = lexicon.any_of("grammar", "definite")
        self._collective = caseless(rf"(?<!\w){lexicon.any_of('speech', 'collectives')}(?!\w)")
        # "The Commissioner's report was clear" brings in a report.
        owns = lexicon.any_of("grammar", "possessive") if lexicon.words("grammar", "possessive") else "(?!)"
        self._somebody_else = caseless(rf"{definite}{lexicon.any_of('posts', 'heads', 'generic')}(?!\w)(?!{owns})")
        # One look at the text's words tells for all sentences whether one may begin so.
        self._others = (self._collective, self._somebody_else)
        self._opens = compiled(rf"(?:{_NUMBER})?(?:{definite})?", re.IGNORECASE)
        self._article = compiled(rf"(?:{definite})?", re.IGNORECASE)
        own_side = lexicon.any_of("transcripts", "own_side")
        # "The representative of STATE" is another one.
        completed = lexicon.any_of("grammar", "of")
        self._own_side = compiled(rf"{own_side}(?!\w)(?!\s+{completed})", re.IGNORECASE)
        self._impersonal = caseless(lexicon.any_of("speech", "impersonal"))
        self._carries = compiled(lexicon.literal("speech", "carry") + r"(?!\w)")

    def goes_on(self, start: int, end: int, block: Block, before: Attribution) -> bool:
        """Whether a sentence carries on the report right before it, and is nobody else's view.

        It begins with a connective, it is about the speakers' own state or body (``Our country``, ``Ghana has …``), or
        its paragraph is one speaker's in a summary record.
        """
        near = start - before.end < ADJACENT
        if not near or (self.breaks_off(start, end) and not self._own_side.match(self._reading.chars, start, end)):
            return False
        if self._carries.match(self._reading.chars, start) or self._is_of_own_side(start, end, before.actors):
            return True
        return block.start in self._turns and not self.interrupts(start, end)

    def in_turn(self, block: Block) -> bool:
        """Whether a numbered paragraph of a summary record that opens with nobody goes on with the turn before."""
        if block.start in self._turns or not self._turns:
            return False
        return self._numbered.match(self._reading.chars, block.start) is not None

    @staticmethod
    def whose(said: Attribution, before: Attribution | None) -> Attribution:
        """Whom a pronoun after a sentence means: the person who spoke before, where it only names that one's state
        (``Mr. NAME (Ghana) said …. Ghana urged …. He regretted``)."""
        actor, own = said.actors[-1], before.actors[0] if before else None
        same = own is not None and own.basis == "by-name" and actor.is_entity and actor.speaker in own.on_behalf_of
        if not same or before is None or len(said.actors) + len(before.actors) > 2:
            return said
        return replace(before, start=said.start, end=said.end, verb=said.verb)

    def _is_of_own_side(self, start: int, end: int, speakers: Iterable[Actor]) -> bool:
        """Whether the state or body for which somebody speaks is what a sentence is about."""
        if self._own_side.match(self._reading.chars, start, end):
            return True
        opens = self._article.match(self._reading.chars, start)
        low = opens.end() if opens else start
        subjects = [m for layer in LAYERS for m in (self._reading.at(layer, low),) if m and m.end < end]
        own = {ref for actor in speakers for ref in (actor.speaker, *actor.on_behalf_of)}
        return any(label.ref in own for m in subjects for label in m.labels)

    def breaks_off(self, start: int, end: int) -> bool:
        """Whether a sentence is nobody's: an impersonal one, one about others."""
        lower = self._reading.lower
        impersonal = self._impersonal.search(lower, start, min(end, start + _IMPERSONAL_WITHIN))
        return impersonal is not None or bool(self._reading.found(self._collective, start, end))

    def interrupts(self, start: int, end: int) -> bool:
        """Whether a sentence brings in others, so that a pronoun after it is no longer the speaker before it."""
        return start in self._may_be_others and any(p.match(self._reading.lower, start, end) for p in self._others)

    @cached_property
    def _turns(self) -> frozenset[int]:
        """Where the paragraphs of a summary record begin, each of which tells one speaker's words (``Mr. NAME (State)
        said that …``); one or two such paragraphs alone are no habit of the paper."""
        found = frozenset(block.start for block in self._reading.prose if self._opens_with_speaker(block))
        return found if len(found) >= _FEWEST_TURNS else frozenset()

    def _opens_with_speaker(self, block: Block) -> bool:
        chars = self._reading.chars
        opens = self._opens.match(chars, block.start)
        start = opens.end() if opens else block.start
        first = next(iter(self._people.within(start, start + _LABEL)), None)
        return first is not None and first.name.titled_from == start and chars.startswith(" (", first.name.end)
