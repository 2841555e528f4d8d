"""Lists under a sentence that says what those in them did (``The meeting was opened by:``), and those with whom
somebody did it (``NAME opened the meeting along with OTHER``)."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless
from ingest.naming.names import PARTICLE
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.participations.agents import Agents
from ingest.participations.offices import and_next
from ingest.values import kept

__all__ = ["LedLists"]

# An entry, and no paragraph that tells something.
_NUMBERED = re.compile(
    rf"\(?\d{{1,2}}[.)]\s+(?!\S+\s(?!{PARTICLE}\s)[a-z])(?:[^.;:]|\b[A-ZÀ-Þ][a-zà-ÿ]{{0,4}}\.){{3,200}}[.;]?\s*$"
)
_REACH = 160  # code points before a name in which it is told with whom somebody did something


class LedLists:
    """Those of one document; ``agents`` tells what stands right before who opens or closes."""

    def __init__(self, reading: Reading, people: People, agents: Agents) -> None:
        self._reading = reading
        self._people = people
        self._agents = agents
        reading.lexicon.equip(self, LedLists._learn)
        self._found: list[tuple[int, int, str]] = []
        role = None
        for block in reading.text.blocks:
            if block.kind != "item" and not (role and _NUMBERED.match(reading.chars, block.start, block.end)):
                role = self._led_to(block)
            elif role:
                self._found.append((block.start, block.end, role))

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        jointly, definite = lexicon.any_of("speech", "jointly"), lexicon.any_of("grammar", "definite")
        beside = rf"[^.;:,()]{{0,60}}\s{jointly}\s*(?:{definite})?$"
        done = (("opening", lexicon.any_of("speech", "opened")), ("closing", lexicon.any_of("speech", "closed")))
        self._beside = {role: caseless(rf"(?<!\w)(?:{act})(?!\w){beside}") for role, act in done}
        self._next = lexicon.made(and_next)

    @kept
    def of(self, mention: PersonMention, start: int) -> str | None:
        """The role of somebody in such a list, or with whom one who opens or closes does it, in the sentence that
        begins at ``start``; of those, too, who are joined to such a one."""
        listed = self.at(mention.start)
        if listed:
            return listed
        low = max(start, mention.start - _REACH)
        told = (r for r, p in self._beside.items() if p.search(self._reading.lower, low, mention.start))
        role = next(told, None)
        before = self._people.before(mention, start)
        if role or before is None:
            return role
        joined = self._next.fullmatch(self._reading.chars, before.end, mention.start)
        return self.of(before, start) if joined else None

    def at(self, offset: int) -> str | None:
        """The role of whom an entry names that holds this place of the clean text."""
        return next((role for start, end, role in self._found if start <= offset < end), None)

    def _led_to(self, block: Block) -> str | None:
        """The role that the words before a block's last colon give those who follow it."""
        before, colon, after = self._reading.lower[block.start : block.end].rpartition(":")
        if not colon or after.strip():
            return None
        return self._agents.of_list(f"{before.rstrip()} ")  # a name would follow there
