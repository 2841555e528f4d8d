"""Whom a post in small letters means that stands alone before a verb (``la ministra``): the last named with it."""

from __future__ import annotations

import re

from ingest.lexicon import caseless
from ingest.naming.affiliations import Affiliation
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading

__all__ = ["LastNamed"]

_REACH = 1000


class LastNamed:
    """Looks them up in one document."""

    def __init__(self, reading: Reading, people: People) -> None:
        self._reading = reading
        self._people = people
        lexicon = reading.lexicon
        self._word_next = caseless(rf"\s+(?!{lexicon.any_of('grammar', 'of')})[^\W\d_]+")
        self._last_in_names = bool(lexicon.data["bodies"]["head_last"])

    def at(self, post: re.Match[str], start: int) -> tuple[PersonMention, Affiliation] | None:
        """The person and what is told of them; ``post`` has a group ``head`` and lies in a sentence from ``start``."""
        head = post["head"]
        small = self._reading.chars[post.start("head")].islower()
        if not small or self._word_next.match(self._reading.lower, post.end()) is None:
            return None
        near = self._people.within(max(0, start - _REACH), start)
        told = ((m, a) for m in reversed(near) for a in (m.affiliation, *self._people.affiliations(m.key)))
        return next(((m, a) for m, a in told if any(self._heads(head, p.text.lower()) for p in a.posts)), None)

    def _heads(self, head: str, post: str) -> bool:
        """Whether a post's words begin with a head, or with one word before it (``Permanent Representative of X``)."""
        return post.startswith(head) or (self._last_in_names and post.partition(" ")[2].startswith(head))
