"""The sentences of a turn in minutes: each verb of saying without a subject is the speaker's whom the label names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias

from ingest.lexicon import Lexicon, compiled
from ingest.page.reading import Reading
from ingest.page.sentences import split_sentences
from ingest.speech import Verb
from ingest.statements.attributions import Attribution
from ingest.statements.clauses import Clauses
from ingest.statements.interventions import Intervention, Interventions
from ingest.statements.pronouns import pronominal

__all__ = ["TurnSentences"]


_DOUBTFUL = 0.85  # a point that no verb of saying tells
_Others: TypeAlias = Callable[[int, int, Attribution | None], list[Attribution]]


class TurnSentences:
    """Reads turns; ``nobodys`` tells whether a sentence is nobody's."""

    def __init__(
        self,
        reading: Reading,
        interventions: Interventions,
        nobodys: Callable[[int, int], bool],
        clauses: Clauses,
    ) -> None:
        self._reading = reading
        self._subjectless = interventions.labels.subjectless
        self._clauses = clauses
        self._nobodys = nobodys
        reading.lexicon.equip(self, TurnSentences._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        own = lexicon.any_of("transcripts", "own_side")
        # "The delegation of STATE" need not be the one whom the label names.
        self._completed = compiled(rf"\s+{lexicon.any_of('grammar', 'of')}", re.IGNORECASE)
        self._own_side = compiled(rf"(?:[^,.;:()]{{2,60}},\s+)?{own}(?!\w)", re.IGNORECASE)

    def attributions(self, start: int, end: int, said: Intervention, others: _Others) -> Iterator[Attribution]:
        """Attributed sentences of a piece of a turn; one without a verb of saying goes on with the one before.

        ``others`` finds who else speaks in a sentence. It is not kept: no two objects hold each other, so all that was
        found of a document is freed as soon as its records are made.
        """
        opens = start == said.start
        first = said.words if said.words < end and opens else start
        if opens and said.words >= end:
            return
        sure = 1.0 if said.sure else _DOUBTFUL
        speaker = Attribution(start, end, Verb(first, first, "assert"), said.actors, sure=sure)
        pending: Attribution | None = None
        for low, high in split_sentences(self._reading.chars, first, end, self._reading.lexicon):
            found = self._of_sentence(low, high, speaker, others)
            if not found and low == said.words:
                found = [replace(speaker, end=high)]
            if found:
                if pending:
                    yield pending
                if low == said.words and opens:
                    found[0] = replace(found[0], start=start, actors=said.actors)
                yield from found[:-1]
                pending = found[-1]
            elif pending and not self._nobodys(low, high):
                pending = replace(pending, end=high)
        if pending:
            yield pending

    def _of_sentence(self, start: int, end: int, speaker: Attribution, others: _Others) -> list[Attribution]:
        verb = self._subjectless.verb(start, end) or self._own_verb(start, end)
        if verb:
            actors = tuple(pronominal(a) for a in speaker.actors)
            own_words = Attribution(start, end, verb, actors, carried=True)
            # "Asked for time, to which STATE replied": a clause of somebody else's.
            after = [x for x in others(start, end, None) if self._clauses.follows(own_words, x)]
            return self._clauses.apart([own_words, *after[:1]])
        found = others(start, end, speaker)
        own = None if found else self._own_side.match(self._reading.chars, start, end)
        if own and not self._completed.match(self._reading.chars, own.end(), end):
            actors = tuple(pronominal(a) for a in speaker.actors)
            return [Attribution(start, end, Verb(start, start, "assert"), actors, carried=True)]
        return found

    def _own_verb(self, start: int, end: int) -> Verb | None:
        """The verb after a subject that means the speaker (``The delegation also asked …``)."""
        own = self._own_side.match(self._reading.chars, start, end)
        return self._subjectless.verb(own.end() + 1, end) if own and self._stands_alone(own.end()) else None

    def _stands_alone(self, offset: int) -> bool:
        """Whether no state or body completes the subject (``the delegation of …``): a verb comes next."""
        return self._reading.chars[offset : offset + 1] == " "
