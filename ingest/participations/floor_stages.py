"""Who opens, closes or leads a meeting by a transcript of it: whoever speaks before somebody declares it open where a
presenter gives the floor, who is given it to say words of welcome, who speaks under the title of the opening, who
declares the meeting closed, who is introduced as a moderator."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.agendas.occasions import Occasions
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.people import PersonMention
from ingest.page.reading import Reading
from ingest.participations.roles import Roles
from ingest.statements.interventions import Intervention, Interventions

__all__ = ["FloorStages"]

_LEADS = "moderator"
_BY_NAME = "by-name"  # the one in the chair opens each sitting, and is its chair
_STAGES = {"opening": ("declares_open", "to_open"), "closing": ("declares_closed", "to_close")}


class FloorStages:
    """Reads them in one document."""

    def __init__(self, reading: Reading, interventions: Interventions, roles: Roles, occasions: Occasions) -> None:
        self._reading = reading
        self._interventions = interventions
        self._of = roles
        self._occasions = occasions
        reading.lexicon.equip(self, FloorStages._learn)
        named = ((m, interventions.labelled(m)) for m in interventions.people.mentions)
        self._lead = {m.key for m, label in named if label and label.office}
        self._roles = dict(self._found([turn for turn in interventions.found if not turn.told]))

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        words = {role: [lexicon.any_of("transcripts", key) for key in each] for role, each in _STAGES.items()}
        self._declares = {role: caseless(rf"(?<!\w){told}(?!\w)") for role, (told, _) in words.items()}
        self._asks = {role: caseless(rf"(?<!\w){asked}(?!\w)") for role, (_, asked) in words.items()}
        self._with_us = compiled(rf"(?<!\w){lexicon.any_of('transcripts', 'with_us')}(?!\w)", re.IGNORECASE)

    def role(self, mention: PersonMention, start: int, end: int) -> str | None:
        """The role of who speaks under a label that names them here, or of somebody who speaks later under one and whom
        another's words introduce: ``moderator`` where these say so, none (an empty word) in ``With us today are NAME``;
        None of whom neither names."""
        label = self._interventions.labelled(mention)
        if label:
            return label.office or self._roles.get(label.start) or self._occasions.at(label.start) or "speaker"
        if not (self._interventions.speaks_by_label(mention.key) and self._interventions.holds(mention.start)):
            return None
        if self._of.of(mention, start, end) == _LEADS:
            return "" if mention.key in self._lead else _LEADS  # who leads by the label does so there
        return "" if self._with_us.search(self._reading.chars, start, mention.start) else None

    def _found(self, turns: list[Intervention]) -> Iterator[tuple[int, str]]:
        """Where labels begin of whom the floor is given to open or close, and of those before the declaration."""
        for turn, after in pairwise(turns):
            role = next((r for r, asks in self._asks.items() if self._says(asks, turn)), None)
            if role and _is_of_one(after):
                yield after.start, role
        opened = next((i for i, turn in enumerate(turns) if self._declared("opening", turn)), None)
        presented = any(not turn.actors for turn in turns[:opened])
        if opened is not None:
            yield from ((turn.start, "opening") for turn in turns[: opened + 1] if presented and _is_of_one(turn))
        closed = next((turn for turn in reversed(turns) if self._declared("closing", turn)), None)
        if closed:
            yield closed.start, "closing"

    def _declared(self, role: str, turn: Intervention) -> bool:
        return _is_of_one(turn) and self._says(self._declares[role], turn)

    def _says(self, words: re.Pattern[str], turn: Intervention) -> bool:
        return bool(self._reading.found(words, turn.words, turn.end))


def _is_of_one(turn: Intervention) -> bool:
    """Whether somebody whom the label names speaks, and not from the chair."""
    return len(turn.actors) == 1 and turn.actor.basis == _BY_NAME
