"""Those of whom one sentence tells several roles: ``opened and moderated by NAME``, ``NAME moderated the panel and
closed the meeting``."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.joined import Joined
from ingest.participations.offices import and_next
from ingest.participations.shared_out import SharedOut
from ingest.participations.tasks import Speaks, Tasks

__all__ = ["SeveralRoles"]

_ROLES = ("opening", "closing", "chair", "moderator")
_LEADS = frozenset(("chair", "moderator"))
_DONE = {"opening": "was_opened", "closing": "was_closed", "chair": "was_chaired", "moderator": "was_moderated"}


class SeveralRoles:
    """Reads such sentences in one document."""

    def __init__(self, reading: Reading, people: People, joined: Joined) -> None:
        self._reading = reading
        self._people = people
        self._shared_out = SharedOut(reading, people, joined)
        self._tasks = Tasks(reading, people, joined)
        reading.lexicon.equip(self, SeveralRoles._learn)
        # What several did hand in hand few texts tell: one pass.
        self._pairs = [(m.end(), self._roles_of(m)) for m in reading.words.matches(self._by_hand)]

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        joins, by = lexicon.any_of("grammar", "and"), lexicon.any_of("grammar", "by")
        also = rf"(?:{lexicon.any_of('grammar', 'also')}\s+)?"
        definite = lexicon.any_of("grammar", "definite")
        each = lexicon.any_of("speech", *_DONE.values())
        self._done = {role: caseless(lexicon.any_of("speech", key)) for role, key in _DONE.items()}
        self._by_hand = caseless(
            rf"(?<!\w)(?:(?P<a>{each}),\s+)?(?P<b>{each})\s+{joins}\s+{also}(?P<c>{each})(?:\s\w+)?\s+{by}\s+(?:{definite})?"
        )
        self._next = lexicon.made(and_next)
        words = {
            "opening": lexicon.any_of("speech", "opened"),
            "closing": lexicon.any_of("speech", "closed"),
            "chair": lexicon.any_of("transcripts", "presides"),
            "moderator": lexicon.any_of("speech", "moderated", "moderated_too"),
        }
        joined = rf"[^.;:]{{0,80}}?\s{joins}\s+{also}"
        self._and = {role: compiled(rf"{joined}(?:{acts})(?!\w)", re.IGNORECASE) for role, acts in words.items()}

    def told(self, mention: PersonMention, start: int, end: int, speaks: Speaks) -> tuple[str, ...]:
        """The roles that are all that the sentence from ``start`` to ``end`` tells of somebody; ``speaks`` tells whose
        its verb is."""
        told = self.before(mention, start) or self._shared_out.roles(mention, start, end)
        return told or self._tasks.roles(mention, start, end, speaks)

    def before(self, mention: PersonMention, start: int) -> tuple[str, ...]:
        """The roles that words before a name, or before the one that it is joined to, give its bearer, in the sentence
        that begins at ``start``: ``opened and closed by``."""
        begins = min(mention.name.titled_from, mention.start)
        for end, roles in self._pairs:
            if start < end <= mention.name.start and not self._people.within(end, begins):
                return roles
        before = self._people.before(mention, start) if self._pairs else None
        if before is None or not self._next.fullmatch(self._reading.chars, before.end, mention.start):
            return ()
        return self.before(before, start)

    def after(self, role: str, at: int, end: int) -> tuple[str, ...]:
        """The further roles that words from ``at`` on tell of whom words before them give one, in a sentence up to
        ``end``: ``… the panel and closed the meeting``."""
        after = next((m.start for m in self._people.within(at, end)), end)
        chars = self._reading.chars
        taken = _LEADS if role in _LEADS else {role}
        return tuple(r for r in _ROLES if r not in taken and self._and[r].match(chars, at, after))

    def _roles_of(self, pair: re.Match[str]) -> tuple[str, ...]:
        """The roles of what was done hand in hand."""
        done = [pair[x] for x in "abc" if pair[x]]
        return tuple(r for r in _ROLES if any(self._done[r].fullmatch(word) for word in done))
