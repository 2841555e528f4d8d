"""Those who come with somebody who opens or closes a meeting (``opened by NAME, accompanied by OTHER and OTHER``)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ingest.lexicon import Lexicon, caseless
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.joined import Joined
from ingest.participations.leading import to_verb
from ingest.participations.offices import listed_next

__all__ = ["Flanked"]

_NEAR = 60


class Flanked:
    """Finds them in one document; ``agents`` has, by roles, what ends right before who opens or closes."""

    def __init__(self, reading: Reading, people: People, joined: Joined, agents: Mapping[str, re.Pattern[str]]) -> None:
        self._reading = reading
        self._people = people
        self._joined = joined
        self._agents = agents
        reading.lexicon.equip(self, Flanked._learn)
        # Where no text has such words, no name need be looked at.
        self._told = next(reading.words.matches(self._any), None) is not None

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        beside, definite = lexicon.any_of("speech", "flanked"), lexicon.any_of("grammar", "definite")
        self._any = caseless(rf"(?<!\w){beside}(?!\w)")
        self._beside = caseless(rf"(?<!\w){beside}(?:\s+|(?<='))(?:{definite})?(?:[\w'-]+\s){{0,2}}$")
        self._listed = lexicon.made(listed_next)
        acts = {"opening": lexicon.any_of("speech", "opened"), "closing": lexicon.any_of("speech", "closed")}
        who = lexicon.made(to_verb)
        self._acted = {role: caseless(rf"(?<!\w)(?:{act})(?!\w)[^.;:]{{0,80}}$") for role, act in acts.items()}
        self._acts = {role: caseless(rf"{who}(?:{act})(?!\w)") for role, act in acts.items()}

    def role(self, mention: PersonMention, start: int, end: int) -> str | None:
        """``opening`` or ``closing`` where the sentence from ``start`` to ``end`` tells it of such company."""
        lead = self._lead(mention, start) if self._told else None
        if lead is None:
            return None
        lower = self._reading.lower
        for words in (self._agents, self._acted):
            role = next((role for role, act in words.items() if act.search(lower, start, lead)), None)
            if role:
                return role
        after = self._joined.after(mention, start, end)
        return next((role for role, act in self._acts.items() if act.match(lower, after, end)), None)

    def _lead(self, mention: PersonMention, start: int) -> int | None:
        """Where the words begin before a name, or before the first of those listed with it, that say with whom they
        come."""
        lower = self._reading.lower
        found = self._beside.search(lower, max(start, mention.start - _NEAR), mention.start)
        if found:
            return found.start()
        before = self._people.before(mention, start)
        listed = before and self._listed.fullmatch(lower, before.end, mention.start)
        return self._lead(before, start) if before and listed else None
