"""Sentences whose subject is somebody's words: ``Ghana's intervention focused on``, ``la ponencia de A versó sobre``.

They are looked at where a sentence has no verb of saying of its own.
"""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless
from ingest.page.reading import Reading
from ingest.speech import Speech, Verb
from ingest.statements.actor import Actor
from ingest.statements.actors import Actors
from ingest.statements.attributions import Attribution
from ingest.statements.pronouns import pronominal
from ingest.statements.subjects import Subjects

__all__ = ["Nominal"]

_REACH = 120


class Nominal:
    """Finds whose words the sentences of one document tell of."""

    def __init__(self, reading: Reading, speech: Speech, actors: Actors, subjects: Subjects) -> None:
        self._reading = reading
        self._speech = speech
        self._actors = actors
        self._subjects = subjects
        reading.lexicon.equip(self, Nominal._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        words, were = lexicon.any_of("speech", "own_words"), lexicon.any_of("speech", "own_words_were")
        definite = lexicon.any_of("grammar", "definite")
        self._words = caseless(rf"(?<![\w-])(?P<noun>{words})(?!\w)")
        self._were = caseless(rf"\s+{were}(?!\w)")
        self._of = caseless(rf"\s+(?:{lexicon.any_of('grammar', 'of')}|{lexicon.any_of('grammar', 'by')}\s)")
        plain = r"(?:[\w-]+\s+){0,2}"
        self._opens = caseless(rf"(?:^|[,;]\s)\W*(?:\d+\.\s+)?{definite}{plain}$")
        owner = lexicon.any_of("grammar", "possessive") if lexicon.words("grammar", "possessive") else "(?!)"
        self._owner = caseless(rf"(?P<by>{owner}){plain}$")
        self._their = caseless(rf"^\W*(?:\d+\.\s+)?{lexicon.any_of('speech', 'possessives')}\s+{plain}$")
        before, view = lexicon.any_of("speech", "before_view"), lexicon.any_of("speech", "view_of")
        ends = rf"(?:,|\s{lexicon.any_of('grammar', 'that')})"
        self._in_view = caseless(rf"\W*(?:\d+\.\s+)?{before}\s(?P<of>[^,;:]{{2,60}}?){owner}(?:\w+\s)?{view}{ends}")

    def of(self, start: int, end: int, last: Attribution | None) -> list[Attribution]:
        """The attribution of a sentence to whose words it tells of; ``last`` is who spoke before."""
        viewed = self._viewed(start, end)
        if viewed:
            return [viewed]
        for match in self._reading.found(self._words, start, end):
            verb, actors, carried = self._told(start, match, end, last)
            if verb and actors:
                return [Attribution(start, end, verb, actors, carried=carried)]
        return []

    def _viewed(self, start: int, end: int) -> Attribution | None:
        view = self._in_view.match(self._reading.lower, start, end)
        low, high = view.span("of") if view else (0, 0)
        whose = tuple(a for a in self._actors.within(low, high) if a.end == high) if view else ()
        return Attribution(start, end, Verb(start, view.end() - 1, "assert"), whose) if view and whose else None

    def _told(
        self, start: int, noun: re.Match[str], end: int, last: Attribution | None
    ) -> tuple[Verb | None, tuple[Actor, ...], bool]:
        """The verb of somebody's words with those whose they are, and whether a pronoun stands for them."""
        lower = self._reading.lower
        of = self._of.match(lower, noun.end(), end)
        if of and self._opens.search(lower[start : noun.start()]):
            were = self._were.search(lower, of.end(), min(end, of.end() + _REACH))
            if were is None:
                return None, (), False
            verb = Verb(were.start() + 1, were.end(), "assert")
            return verb, self._subjects.nearest(self._actors.within(of.end(), were.start()), verb, of.end()), False
        told = self._verb(noun.end(), end)
        if told is None:
            return None, (), False
        owner = self._owner.search(lower, start, noun.start())
        if owner:
            at = Verb(owner.start("by"), owner.start("by"), "assert")
            return told, self._subjects.nearest(self._actors.within(start, at.start), at, start), False
        if last and len(last.actors) == 1 and self._their.match(lower[start : noun.start()]):
            return told, (pronominal(last.actors[0]),), True
        return None, (), False

    def _verb(self, at: int, end: int) -> Verb | None:
        """The verb right after the noun: one that tells what words are about, or one of saying."""
        were = self._were.match(self._reading.lower, at, end)
        if were:
            return Verb(were.start() + 1, were.end(), "assert")
        if not self._speech.says_at(self._reading.lower, at + 1):
            return None
        return next((v for v in self._speech.verbs(self._reading, at + 1, end) if v.start == at + 1), None)
