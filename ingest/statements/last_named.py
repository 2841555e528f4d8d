"""Whom a post in small letters means that stands alone before a verb (``la ministra``), or in full (``la alcaldesa de
X``): the last named with it."""

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

    def at(self, post: re.Match[str], start: int) -> tuple[PersonMention, Affiliation, int] | None:
        """The person, what is told of them, and where the words for the post end; ``post`` has a group ``head`` and
        lies in a sentence from ``start``."""
        low, end, head = post.start("head"), post.end(), post["head"]
        if not self._reading.chars[low].islower():
            return None
        near = self._people.within(max(0, start - _REACH), start)
        told = ((m, a) for m in reversed(near) for a in (m.affiliation, *self._people.affiliations(m.key)))
        if self._word_next.match(self._reading.lower, end):
            return next(((m, a, end) for m, a in told if any(self._heads(head, p.text.lower()) for p in a.posts)), None)
        full = ((m, a, p.text.lower()) for m, a in told for p in a.posts)
        return next(((m, a, low + len(words)) for m, a, words in full if self._stands_at(words, low)), None)

    def _stands_at(self, words: str, at: int) -> bool:
        """Whether words in small letters stand at a place, and no letter goes on with them."""
        end = at + len(words)
        return self._reading.lower.startswith(words, at) and not self._reading.chars[end : end + 1].isalnum()

    def _heads(self, head: str, post: str) -> bool:
        """Whether a post's words begin with a head, or with one word before it (``Permanent Representative of X``)."""
        return post.startswith(head) or (self._last_in_names and post.partition(" ")[2].startswith(head))
