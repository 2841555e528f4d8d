"""Posts in the plural after the last of several names or before the first, which all of them hold: ``A and B,
Vice-Chairs of X``, ``the representatives of X, A and B``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from ingest.lexicon import Lexicon, compiled
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.names import PersonName
from ingest.naming.people import PersonMention
from ingest.page.reading import Reading

__all__ = ["SharedPosts"]

_NOTHING = Affiliation()


class SharedPosts:
    """Gives them to each in one document."""

    def __init__(self, reading: Reading, affiliations: Affiliations) -> None:
        self._reading = reading
        self._affiliations = affiliations
        reading.lexicon.equip(self, SharedPosts._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._last = -1 if lexicon.data["bodies"]["head_last"] else 0
        # Who reports, moderates or facilitates does so at the meeting: that is told as a role.
        roles = lexicon.any_of("roles", "rapporteur", "moderator", "facilitator")
        self._function = compiled(rf"(?:\w+-)?{roles}(?!\w)", re.IGNORECASE)
        joins = lexicon.any_of("grammar", "and")
        self._between = compiled(rf",?\s+(?:{joins}\s+)?", re.IGNORECASE)

    def given(
        self,
        mentions: Sequence[PersonMention],
        plain: Mapping[int, re.Match[str]],
        name_of: Callable[[re.Match[str]], PersonName | None],
    ) -> list[PersonMention]:
        """The mentions of a block, in text order, each of several with the post they share; ``plain`` words in capitals
        (by where they end) are names among these where ``name_of`` says so."""
        found: list[PersonMention] = []
        shared: tuple[int, Affiliation] | None = None
        for mention in reversed(mentions):
            if shared and mention.affiliation == _NOTHING and self._joined(mention.end, shared[0]):
                found.append(replace(mention, affiliation=shared[1]))
            else:
                found.append(mention)
            shared = self._shared(found[-1])
            while shared and (one := self._untitled(shared[0], plain, name_of)):
                if any(m.start <= one.start < m.end for m in mentions):
                    break
                found.append(PersonMention(one, one.start, one.end, shared[1]))
                shared = (one.start, shared[1])
        return self._given_behind(found[::-1], {m.start(): m for m in plain.values()}, name_of)

    def _given_behind(
        self,
        mentions: Sequence[PersonMention],
        plain: Mapping[int, re.Match[str]],
        name_of: Callable[[re.Match[str]], PersonName | None],
    ) -> list[PersonMention]:
        """The mentions of a block, each of several with the post that stands before the first (``the representatives of
        X, A and B``); ``plain`` words in capitals by where they begin."""
        found: list[PersonMention] = []
        shared: Affiliation | None = None
        starts = {m.start for m in mentions}
        for mention in mentions:
            if shared and mention.affiliation == _NOTHING and self._joined(found[-1].end, mention.start):
                found.append(replace(mention, affiliation=shared))
            else:
                found.append(mention)
                shared = mention.affiliation if self._is_shared_behind(mention) else None
            while shared and (one := self._untitled_behind(found[-1].end, plain, name_of)):
                if one.start in starts:
                    break
                found.append(PersonMention(one, one.start, one.end, shared))
        return found

    def _is_shared_behind(self, mention: PersonMention) -> bool:
        """Whether the one post of somebody stands before the name, and is of several, who serve the same (not ``the
        ministers of A and B``)."""
        posts = mention.affiliation.posts
        if len(posts) != 1 or posts[0].end > mention.name.start or mention.end != mention.name.end:
            return False
        head = self._affiliations.posts.length(posts[0].start, posts[0].end)
        told = (posts[0].start, mention.name.start)
        if not head or self._function.match(posts[0].text):
            return False
        if any(len(self._reading.within(layer, *told)) > 1 for layer in ("state", "organization")):
            return False
        return self._reading.lexicon.is_plural(posts[0].text[:head].split()[self._last])

    def _untitled_behind(
        self, end: int, plain: Mapping[int, re.Match[str]], name_of: Callable[[re.Match[str]], PersonName | None]
    ) -> PersonName | None:
        """The name without an honorific that is joined to the one that ends at ``end``."""
        joined = self._between.match(self._reading.chars, end)
        return name_of(plain[joined.end()]) if joined and joined.end() in plain else None

    def _shared(self, mention: PersonMention) -> tuple[int, Affiliation] | None:
        """Where a name begins, with what is told of it, where that is of several."""
        post = next((p for p in mention.affiliation.posts if p.start > mention.name.end), None)
        head = self._affiliations.posts.length(post.start, post.end) if post else 0
        if not post or not head or self._function.match(post.text):
            return None
        word = post.text[:head].split()[self._last]
        return (mention.start, mention.affiliation) if self._reading.lexicon.is_plural(word) else None

    def _joined(self, end: int, start: int) -> bool:
        return self._between.fullmatch(self._reading.chars, end, start) is not None

    def _untitled(
        self, start: int, plain: Mapping[int, re.Match[str]], name_of: Callable[[re.Match[str]], PersonName | None]
    ) -> PersonName | None:
        """The name without an honorific that is joined to the one at ``start``."""
        ends = (at for at in range(start - 2, max(0, start - 8), -1) if at in plain and self._joined(at, start))
        at = next(ends, None)
        return name_of(plain[at]) if at is not None else None
