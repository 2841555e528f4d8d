"""Posts after a name that are the next one's: ``the Minister of A, NAME, the Director of B, NAME``."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable

from ingest.lexicon import compiled
from ingest.naming.affiliations import Affiliations
from ingest.naming.names import PersonName
from ingest.naming.posts_before import PostsBefore
from ingest.page.reading import Reading

__all__ = ["NextPosts"]

_NEAR = 60


class NextPosts:
    """Tells them in one document."""

    def __init__(self, reading: Reading, affiliations: Affiliations, before: PostsBefore) -> None:
        self._reading = reading
        self._affiliations = affiliations
        self._before = before
        lexicon = reading.lexicon
        # "NAME, with the Director of B, NAME"
        joined = lexicon.any_of("speech", "featuring")
        self._definite = compiled(rf"(?:{joined}\s)?{lexicon.any_of('grammar', 'definite')}", re.IGNORECASE)

    def begins(
        self, name: PersonName, at: int, reach: int, starts: list[int], next_name: Callable[[int], int | None]
    ) -> bool:
        """Whether the post at ``at``, after a comma, is of the next name, because ``name`` has one before it.

        ``starts`` are where the names of the block begin that a comma or a form of address shows, sorted; ``next_name``
        tells where any begins near a place; nobody's words go before ``reach``.
        """
        article = self._definite.match(self._reading.chars, at)
        if article is None or not self._leads_to_post(article.end()):
            return False
        if not self._has_post_before(name, reach):
            return False
        i = bisect_right(starts, article.end())
        stretch = self._before.stretch(starts[i], at) if i < len(starts) else None
        if stretch is not None and stretch[0] <= article.end() and self._reading.chars[stretch[1]] == ",":
            return True
        # "the Minister of A, NAME, the Kenyan Director NAME": right behind the post
        after = next_name(article.end())
        stretch = self._before.stretch(after, at) if after else None
        return stretch is not None and stretch[0] <= article.end()

    def _leads_to_post(self, at: int) -> bool:
        """Whether a post begins here, or behind the adjective of the state that it serves (``the Kenyan Director``)."""
        state = self._reading.at("state", at)
        begun = state.end + 1 if state and state.labels[0].form == "adjective" else at
        return self._affiliations.posts.begins(begun, begun + _NEAR)

    def _has_post_before(self, name: PersonName, reach: int) -> bool:
        start = name.titled_from
        posts = self._affiliations.posts
        return posts.begins(start, name.start) or self._before.stretch(start, reach) is not None
