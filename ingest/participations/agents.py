"""By whose hand or words prose tells that a meeting began or ended: ``opened yesterday by NAME``, ``began with words of
welcome from NAME and NAME``."""

from __future__ import annotations

import re
from collections.abc import Callable

from ingest.lexicon import NO_MEETING, Lexicon, caseless, compiled
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.offices import and_next

__all__ = ["Agents", "Speaks"]

_FRONT = 24  # code points of a sentence in which a participle that opens it stands
_NEAR = 60  # code points before a name in which words say whose speech it was

# Handed over anew each time: kept, it would make a circle with its owner, which then waits for the collector.
Speaks = Callable[[PersonMention, int, int], bool]
"""Whether the verb of a sentence, from its start to its end, is somebody's."""


class Agents:
    """Reads such words in one document."""

    def __init__(self, reading: Reading, people: People, ending: str) -> None:
        self._reading = reading
        self._people = people
        lexicon = reading.lexicon
        definite, by = lexicon.any_of("grammar", "definite"), lexicon.any_of("grammar", "by")
        # "opened at 9 a.m. by", "opened yesterday by", "ouverte le mardi 5 mai par"
        told = rf"(?:{lexicon.any_of('speech', 'when')}|{lexicon.any_of('dates', 'days_told')})"
        # "opened in the presence of the Mayor by"
        joins = rf"(?!{lexicon.any_of('grammar', 'and')}\s)"
        there = rf"{lexicon.any_of('names', 'only_there')}(?:\s?{joins}[^\s,;:.()]+){{1,10}}?"
        when = rf"(?:\s{told}\s(?:[^,;:]|:(?=\d)){{0,50}}?|,?\s{there},?(?=\s))?\s*{by}\s+"
        # Where participles differ from verbs, as "inaugurada" from "inauguró", they have lists of their own.
        acts = {
            "opening": (("opened", "opened_when"), "opened_by"),
            "closing": (("closed", "closed_when"), "closed_by"),
        }
        speeches = {"opening": "opening_from", "closing": "closing_from"}
        ends = {
            role: rf"(?<!\w)(?:(?:{lexicon.any_of('speech', *done)}){ending}{when}"
            rf"|{lexicon.any_of('speech', given)}(?:\s+|(?<=')))"
            for role, (done, given) in acts.items()
        }
        self.patterns = {role: caseless(agent) for role, agent in ends.items()}
        # "remarks by the outgoing Chair", but not "called to order by the Chair"
        remarks = rf"(?<!\w){by}\s+(?!(?:{definite})?$)(?:{definite})?"
        self.of_office = caseless(rf"(?:{ends['opening']}(?:{definite})?(?:\w+\s+)?|{remarks}\w+\s+)$")
        # "the words of welcome of the well-known NAME"
        before = rf"(?:\s+|(?<='))(?:{definite})?(?:\w+\s+){{0,2}}$"
        self._speech_of = {
            role: caseless(rf"(?<!\w){lexicon.any_of('speech', given)}{before}") for role, given in speeches.items()
        }
        self._such = caseless(rf",?\s{lexicon.any_of('speech', 'including')}\s$")
        self._called = compiled(r"[^.;:()]{3,80}")
        # Where no text has such words, no name need be looked at.
        said = caseless(rf"(?<!\w){lexicon.any_of('speech', 'opening_from', 'closing_from')}(?!\w)")
        self._told = next(reading.words.matches(said), None) is not None
        self._goes_on = caseless(rf",\s+{lexicon.any_of('grammar', 'past', 'finite')}(?!\w)")
        self._there = caseless(rf"(?<!\w){lexicon.any_of('names', 'only_there')}(?=\s|(?<='))")
        self._next = lexicon.made(and_next)
        self._main_clause = lexicon.made(_main_clause)
        self._list = compiled(r"(?:,\s[^;.:]{3,80})?\s*;\s+.{0,30}")
        # "a word of welcome by NAME, followed by an address of NAME"
        self._followed = caseless(rf",?\s+{lexicon.any_of('speech', 'followed')}(?:\s|(?<='))[^.;:,()]{{0,40}}")

    def role(self, mention: PersonMention, start: int, end: int, speaks: Speaks) -> str | None:
        """``opening`` or ``closing`` where the last such words before a name in the sentence from ``start`` to ``end``
        say so, and nobody named after them has a verb of their own, as ``speaks`` tells."""
        last = {
            role: max((m.start() for m in self._reading.found(agent, start, mention.start)), default=-1)
            for role, agent in self.patterns.items()
        }
        role = max(last, key=lambda x: last[x])
        if last[role] < 0:
            return self._by_speech(mention, start, end, speaks) if self._told else None
        # "opened by the Minister, NAME, and OTHER presented the report"
        named = self._people.within(last[role], mention.start)
        if named and (self._is_over(last[role], named, mention, start) or speaks(mention, mention.start, end)):
            return None
        return role

    def _is_over(self, at: int, named: list[PersonMention], mention: PersonMention, start: int) -> bool:
        """Whether the sentence goes on before a name with something else than what such words tell, the last of which
        stand ``at`` a place: the meeting is its subject behind their front (``Opened by NAME, the meeting heard
        OTHER``), others were merely there (``opened by NAME, in the presence of OTHER``), or a verb follows where they
        stand between commas (``The forum, opened by NAME, brought together OTHER``)."""
        lower = self._reading.lower
        if at - start < _FRONT and self._main_clause.search(lower, named[0].end, mention.start):
            return True
        if self._there.search(lower, named[0].end, mention.start):
            return True
        first = min(
            m.start() for agent in self.patterns.values() for m in self._reading.found(agent, start, mention.start)
        )
        if not lower[start:first].rstrip().endswith(","):
            return False
        ends = [*(m.end for m in named[1:]), mention.start]
        return any(self._goes_on.match(lower, m.end, stop) for m, stop in zip(named, ends, strict=True))

    def of_list(self, words: str) -> str | None:
        """The role of those in a list that ``words`` in small letters lead to, a space at their end where a name would
        follow; what they are may stand before (``opened by leaders of the port, such as``)."""
        such = self._such.search(words)
        for role, agent in self.patterns.items():
            for end in (found.end() for found in agent.finditer(words)):
                if end == len(words) or (such and self._called.fullmatch(words, end, such.start())):
                    return role
        return next((role for role, speech in self._speech_of.items() if speech.search(words)), None)

    def _by_speech(self, mention: PersonMention, start: int, end: int, speaks: Speaks) -> str | None:
        """The role of whom words right before a name say that the first or last speech was theirs, and of those whom
        a list joins to such a one."""
        low = max(start, mention.start - _NEAR)
        said = (r for r, speech in self._speech_of.items() if speech.search(self._reading.lower, low, mention.start))
        role = next(said, None)
        before = self._people.within(start, mention.start)
        if role or not before:
            return role
        gap = (self._reading.chars, before[-1].end, mention.start)
        listed = self._next.fullmatch(*gap) or self._list.fullmatch(*gap)
        listed = listed or self._followed.fullmatch(self._reading.lower, *gap[1:])
        if not listed or speaks(mention, mention.start, end):
            return None
        return self._by_speech(before[-1], start, end, speaks)


def _main_clause(lexicon: Lexicon) -> re.Pattern[str]:
    """The subject of a sentence behind the comma that ends its participle: the meeting (``, la réunion``)."""
    meetings = lexicon.any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
    parts = lexicon.any_of("sessions", "panel", "session", "workshop")
    before = rf"(?:{lexicon.any_of('grammar', 'definite')}|{lexicon.any_of('meetings', 'this')}\s)(?:[^\W\d_]+\s)?"
    return caseless(rf",\s+{before}(?:{meetings}|{parts})(?!\w)")
