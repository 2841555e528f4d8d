"""Whom words before a name make the moderator: ``moderated by NAME``; not who leads a delegation or a project."""

from __future__ import annotations

import re

from ingest.lexicon import NOT_KINDS, Lexicon, caseless, compiled
from ingest.meetings.words import MeetingWords
from ingest.page.reading import Reading

__all__ = ["LedBy"]


class LedBy:
    """Reads such words in one document."""

    def __init__(self, reading: Reading, group_before: re.Pattern[str]) -> None:
        """``group_before`` finds, before such words, what somebody may lead that is no meeting."""
        self._reading = reading
        reading.lexicon.equip(self, LedBy._learn)
        # "a large delegation headed by NAME", "led by NAME, the delegation was made up of"
        self._group_before = group_before

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite = lexicon.any_of("grammar", "definite")
        label = rf"{lexicon.any_of('roles', 'moderator')}\s*:|{lexicon.any_of('speech', 'moderated_by')}"
        # "moderated by award-winning NEWS journalist NAME"
        # "sous la conduite de son Vice-Président, M. NAME"
        own = rf"\s+{lexicon.any_of('speech', 'possessives')}\s[^.,;:()]{{3,40}},\s+"
        # but not "NAME moderated the session and NAME", "NAME moderó un debate entre NAME y NAME"
        others = f"(?:{lexicon.any_of('grammar', 'and', 'with')}|{lexicon.any_of('sessions', 'in_talk')})"
        word = rf"(?!{others}\s)[\w’-]+\s"
        self._label = compiled(rf"(?:{label})(?:\s*{definite}?|\s+(?:{word}){{1,2}}|{own})$", re.IGNORECASE)
        groups = lexicon.any_of("speech", "led_groups")
        kinds = lexicon.any_of("bodies", *(k for k in lexicon.kinds("bodies") if k not in NOT_KINDS))
        link = rf"(?:{lexicon.literal('bodies', 'links')})(?:\s|(?<=['’]))"
        self._body = compiled(rf"(?<!\w)(?i:{kinds})(?:\s(?i:{link})*[A-ZÀ-Þ][\w'’-]*)*$")
        self._meets = caseless(lexicon.made(MeetingWords).plain)
        self._by = caseless(rf"(?<!\w){lexicon.any_of('grammar', 'by')}\s+(?:{definite})?$")
        self._group_after = caseless(rf",\s+(?:{definite})?(?:{groups})(?!\w)")

    def leads_group(self, low: int, at: int, start: int) -> bool:
        """Whether words from ``low`` to the name ``at`` say that somebody leads what is no meeting (``a contact group
        led by NAME``), in the sentence that begins at ``start``."""
        label = self._label.search(self._reading.chars, low, at)
        return label is not None and self._group_before.search(self._reading.lower, start, label.start()) is not None

    def leads_body(self, low: int, at: int, start: int) -> bool:
        """Whether words from ``low`` to the name ``at`` say whom a body has at its head of which a sentence tells that
        names no meeting before it (``The Centre for Quays, headed by NAME, runs projects``)."""
        label = self._label.search(self._reading.chars, low, at)
        if label is None:
            return False
        ends = self._reading.chars.rfind(",", low, label.start() + 1)
        if ends < 0 or self._reading.chars[ends + 1 : label.start()].strip():
            return False
        bodies = (b.start for b in self._reading.within("organization", start, ends) if b.end == ends)
        named = self._body.search(self._reading.chars, start, ends)
        body = min(bodies, default=named.start() if named else None)
        if body is None or self._by.search(self._reading.lower, start, body):
            return False
        return self._meets.search(self._reading.lower, start, body) is None

    def before(self, low: int, at: int, sentence: tuple[int, int]) -> bool:
        """Whether words from ``low`` to the name ``at`` say that somebody leads what the meeting of ``sentence`` is."""
        label = self._label.search(self._reading.chars, low, at)
        if label is None:
            return False
        lower, (start, end) = self._reading.lower, sentence
        if self.leads_group(low, at, start) or self.leads_body(low, at, start):
            return False
        fronted = not self._reading.chars[start : label.start()].strip()
        return not (fronted and self._group_after.search(lower, at, end))
