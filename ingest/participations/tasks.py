"""Tasks at a meeting that fell to somebody, or that somebody took on: ``La relatoría recayó en NAME``, ``The task of
opening the meeting fell to NAME``, ``NAME s'est chargé de la modération``."""

from __future__ import annotations

import re
from collections.abc import Callable

from ingest.lexicon import NO_MEETING, Lexicon, caseless
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.joined import Joined
from ingest.participations.leading import to_verb

__all__ = ["TASKS", "Speaks", "Tasks", "is_told"]

TASKS = ("opening", "closing", "chair", "moderator", "rapporteur", "facilitator")
"""Roles at a meeting that are tasks."""
_NEAR = 100  # code points between the words that give a task and whom they name
_ENDS = frozenset(";:?!")

# Handed over anew each time: kept, it would make a circle with its owner, which then waits for the collector.
Speaks = Callable[[PersonMention, int, int], bool]
"""Whether the verb of a sentence, from its start to its end, is somebody's."""


class Tasks:
    """Reads such words in one document."""

    def __init__(self, reading: Reading, people: People, joined: Joined) -> None:
        self._reading = reading
        self._people = people
        self._joined = joined
        reading.lexicon.equip(self, Tasks._learn)
        # Few texts have such words: one pass.
        self._fell = [(m.end(), self._roles_of(m)) for m in reading.words.matches(self._given)]
        self._taken = next(reading.words.matches(self._any), None) is not None

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        any_of = lexicon.any_of
        definite, joins = any_of("grammar", "definite"), any_of("grammar", "and")
        also = rf"(?:(?:{any_of('grammar', 'also')}|{any_of('speech', 'manner')}),?\s+)?"
        self._roles = {role: caseless(any_of("tasks", role)) for role in TASKS}
        every, on = any_of("tasks", *TASKS), any_of("tasks", "took_on")
        # "the opening of the annual meeting fell to", but not "at the opening NAME spoke and the moderation fell to"
        word = rf"(?!(?:{any_of('grammar', 'finite', 'past', 'relative')})(?!\w))[\w'-]+"
        of_what = rf"(?:\s{word}){{0,7}}?"
        second = rf"(?:,?\s+{joins}\s+(?:{definite})?(?P<b>{every}){of_what})?"
        given = rf"(?<!\w)(?P<a>{every}){of_what}{second},?\s+{also}{any_of('tasks', 'fell_to')}"
        self._given = caseless(rf"{given}(?:\s+|(?<='))")
        # "La moderación estuvo a cargo de NAME, y la relatoría de OTHER"
        self._gap = caseless(
            rf",?\s+{joins}\s+(?:{definite})?(?P<a>{every}){of_what}(?P<b>),?\s+{any_of('tasks', 'gap')}"
            rf"(?:\s+|(?<='))(?:{definite})?"
        )
        # "NAME took on the closing of the meeting": of a border it would be another thing
        kinds = any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
        held = rf"{kinds}|{any_of('sessions', 'session', 'panel', 'workshop', 'debates', 'proceedings')}"
        of_meeting = rf"\s+{any_of('parts', 'of')}\s?(?:{definite})?(?:[\w'-]+\s){{0,2}}?(?:{held})"
        ends = rf"(?=\s*(?:[.,;]|$)|\s+{joins}\s|{of_meeting}(?!\w))"
        further = rf"(?:\s+{joins}\s+(?:{definite})?(?P<b>{every}){ends})?"
        self._any = caseless(rf"(?<!\w){on}\s+(?:{definite})?{every}{ends}")
        took = rf"{lexicon.made(to_verb)}{on}\s+(?:{definite})?(?P<a>{every}){ends}{further}"
        self._took = caseless(took)
        self._beside = caseless(rf"[^.;:()]{{3,{_NEAR}}}?(?=,){took}")

    def roles(self, mention: PersonMention, start: int, end: int, speaks: Speaks) -> tuple[str, ...]:
        """The tasks of somebody whom the sentence from ``start`` to ``end`` names; ``speaks`` tells whose its verb
        is."""
        if self._taken:
            lower, after = self._reading.lower, self._joined.after(mention, start, end)
            # what nobody knows as a verb may have been taken for more of a post or a body
            took = self._took.match(lower, after, end) or self._beside.match(lower, mention.name.end, after)
            if took:
                return self._roles_of(took)
        return self._given_to(mention, start, end, speaks) if self._fell else ()

    def _given_to(self, mention: PersonMention, start: int, end: int, speaks: Speaks) -> tuple[str, ...]:
        """The tasks that fell to whom words name first after telling so, or to those joined to that name."""
        begins = min(mention.name.titled_from, mention.start)
        at, roles = max((x for x in self._fell if start < x[0] <= mention.name.start), default=(0, ()))
        between = self._reading.chars[at:begins]
        if not roles or (len(between) > _NEAR and not self._people.within(at, begins)):
            return ()
        # "The record was kept by the Secretariat, and NAME said": who has a verb of their own is another.
        if begins > at and speaks(mention, mention.start, end) and "," in between:
            return ()
        before = self._people.before(mention, at)
        if before is None:
            return () if _ENDS & set(between) else roles
        other = self._gap.fullmatch(self._reading.lower, before.end, begins)
        if other:
            return self._roles_of(other) if self._given_to(before, start, end, speaks) else ()
        return self._given_to(before, start, end, speaks) if self._joined.follows(before, mention) else ()

    def _roles_of(self, told: re.Match[str]) -> tuple[str, ...]:
        """The roles of the tasks that words tell of."""
        # A task may be one only before what follows it: "conducción del panel", but not "conducción del estudio".
        tasks = [told.span(x) for x in told.groupdict() if told[x]]
        found = (r for at, end in tasks for r in TASKS if is_told(self._roles[r], told.string, at, end))
        return tuple(dict.fromkeys(found))


def is_told(words: re.Pattern[str], text: str, at: int, end: int) -> bool:
    """Whether one of these words stands at a place of a text, also where what follows it decides."""
    found = words.fullmatch(text, at, end) or words.match(text, at)
    return found is not None and found.end() == end
