"""Offices at a meeting that are shared out: ``NAME and OTHER acted as moderator and rapporteur, respectively``, ``La
moderación y la relatoría estuvieron a cargo de NAME y OTHER``; who has both has both roles."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.joined import Joined
from ingest.participations.offices import SERVING
from ingest.participations.tasks import TASKS, is_told

__all__ = ["SharedOut"]

_NEAR = 80  # code points between offices and those who hold them


class SharedOut:
    """Reads such words in one document."""

    def __init__(self, reading: Reading, people: People, joined: Joined) -> None:
        self._reading = reading
        self._people = people
        self._joined = joined
        reading.lexicon.equip(self, SharedOut._learn)
        # Few texts have two offices side by side: one pass.
        self._pairs = list(reading.words.matches(self._both))

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        any_of = lexicon.any_of
        definite, joins, of = any_of("grammar", "definite"), any_of("grammar", "and"), any_of("grammar", "of")
        offices = {role: rf"{any_of('roles', role)}|{any_of('tasks', role)}" for role in SERVING}
        offices |= {role: any_of("tasks", role) for role in TASKS if role not in offices}
        self._offices = {role: caseless(words) for role, words in offices.items()}
        each = rf"(?:{'|'.join(offices.values())}|{any_of('transcripts', 'deputies')})"
        # "as Chair and Rapporteur", "de modérateur et de rapporteure", "la modération et le rapportage"
        between = rf",?\s+{joins}\s+(?:{any_of('speech', 'as_role')}\s+)?(?:{of})?(?:{definite})?"
        self._both = caseless(rf"(?<!\w)(?P<a>{each}){between}(?P<b>{each})(?![\w-])")
        served = f"{any_of('speech', 'served_as', 'as_role', 'acted')}|{any_of('names', 'elected')}"
        self._served = caseless(rf"(?<!\w)(?:{served}|{any_of('tasks', 'took_on')})(?!\w)")
        self._given = caseless(rf"(?<!\w)(?:{served}|{any_of('tasks', 'fell_to')})(?!\w)")

    def roles(self, mention: PersonMention, start: int, end: int) -> tuple[str, ...]:
        """What somebody has of two offices that the sentence from ``start`` to ``end`` names side by side."""
        pair = next((x for x in self._pairs if start <= x.start() < end), None) if self._pairs else None
        if pair is None or any(map(self._reading.lexicon.is_plural, (pair["a"], pair["b"]))):
            return ()
        holders = self._holders(pair, start, end)
        if not any(x is mention for x in holders):
            return ()
        offices = [self._role(pair, group) for group in pair.groupdict()]
        if len(holders) == len(offices):
            offices = [offices[next(i for i, x in enumerate(holders) if x is mention)]]
        return tuple(dict.fromkeys(filter(None, offices)))

    def _holders(self, pair: re.Match[str], start: int, end: int) -> list[PersonMention]:
        """The one or two who hold two offices: right before them, or right after."""
        before = self._people.within(start, pair.start())
        if before:
            told = self._is_told(self._served, before[-1].name.end, pair.start())
            first = before[-2:-1]
            joined = first and self._joined.by_and(first[0], before[-1])
            alone = len(before) == 1 and not self._people.within(pair.end(), end)
            return before if told and (alone or (joined and len(before) == len(first) + 1)) else []
        after = self._people.within(pair.end(), end)
        if not after or after[0].name.titled_from - pair.end() > _NEAR:
            return []
        both = len(after) == 2 and self._joined.by_and(*after)
        fronted = self._served.search(self._reading.lower, start, pair.start()) is not None
        told = fronted or self._is_told(self._given, pair.end(), after[0].name.titled_from)
        return after if told and (both or len(after) == 1) else []

    def _is_told(self, words: re.Pattern[str], at: int, end: int) -> bool:
        """Whether words between people and offices, which are near, say that these were theirs."""
        beside = self._reading.lower[at:end]
        return len(beside) < 2 * _NEAR and not set(beside) & set(";:!?") and words.search(beside) is not None

    def _role(self, pair: re.Match[str], group: str) -> str | None:
        """The role of one of two offices; that of a deputy is none."""
        at, end = pair.span(group)
        return next((r for r, words in self._offices.items() if is_told(words, self._reading.lower, at, end)), None)
