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
_ARTICLE = 12


class NextPosts:
    """Tells them in one document."""

    def __init__(self, reading: Reading, affiliations: Affiliations, before: PostsBefore) -> None:
        self._reading = reading
        self._affiliations = affiliations
        self._before = before
        lexicon = reading.lexicon
        # "NAME, with the Director of B, NAME"
        joined = lexicon.any_of("speech", "featuring")
        definite, of = lexicon.any_of("grammar", "definite"), lexicon.any_of("grammar", "of")
        self._definite = compiled(rf"(?:{joined}\s)?{definite}", re.IGNORECASE)
        # "in the presence of the Director of B, NAME, of the President of C": no words about somebody begin so.
        self._of = compiled(rf"{of}(?:{definite})?", re.IGNORECASE)
        # "In the first panel, moderated by NAME, the Mayor of B, NAME, said"
        led = lexicon.any_of("speech", "moderated_by", "facilitated_by")
        self._led = compiled(rf"(?<!\w){led}\s+(?:{definite})?$", re.IGNORECASE)
        self._article_before = compiled(rf"(?<!\w){definite}$", re.IGNORECASE)
        self._of_before = compiled(rf"(?<!\w){self._of.pattern}$", re.IGNORECASE)

    def begins(
        self, name: PersonName, at: int, reach: int, starts: list[int], next_name: Callable[[int], int | None]
    ) -> bool:
        """Whether the post at ``at``, after a comma, is of the next name, because ``name`` has one before it, or only
        ends words on who led something.

        ``starts`` are where the names of the block begin that a comma or a form of address shows, sorted; ``next_name``
        tells where any begins near a place; nobody's words go before ``reach``.
        """
        of = self._of.match(self._reading.chars, at)
        if of and self._post_at(of.end()) is not None and self._is_listed_so(name, reach):
            return True
        article = self._definite.match(self._reading.chars, at)
        post = self._post_at(article.end()) if article else None
        if post is None:
            return False
        i = bisect_right(starts, post)
        if not self._has_post_before(name, reach) and not self._goes_on(starts[i : i + 2], at):
            return False
        stretch = self._before.stretch(starts[i], at) if i < len(starts) else None
        if stretch is not None and stretch[0] <= post and self._reading.chars[stretch[1]] == ",":
            return True
        # "the Minister of A, NAME, the Kenyan Director NAME": right behind the post
        after = next_name(post)
        stretch = self._before.stretch(after, at) if after else None
        return stretch is not None and stretch[0] <= post

    def _goes_on(self, names: list[int], at: int) -> bool:
        """Whether the post at ``at`` and the one after it each stand right before one of two ``names``, with an article
        (``Mr. NAME, the Director of A, NAME, and the Head of B, NAME``)."""
        reach, chars = at, self._reading.chars
        for name in names:
            post = self._before.stretch(name, reach)
            low = max(reach, post[0] - _ARTICLE) if post else reach
            if post is None or chars[post[1]] != "," or not self._article_before.search(chars, low, post[0]):
                return False
            reach = name
        return len(names) > 1 and "." not in chars[at:reach]

    def _is_listed_so(self, name: PersonName, reach: int) -> bool:
        """Whether the post before a name stands behind the word for *of*, as that of the next does."""
        found = self._before.stretch(name.titled_from, reach)
        before = self._reading.chars[max(0, found[0] - _ARTICLE) : found[0]] if found else ""
        return self._of_before.search(before) is not None

    def _post_at(self, at: int) -> int | None:
        """Where a post begins: here, or behind the adjective of the state or the name of the body that it serves
        (``the Kenyan Director``, ``the UNHCR Director``)."""
        state, body = self._reading.at("state", at), self._reading.at("organization", at)
        behind = state.end + 1 if state and state.labels[0].form == "adjective" else body.end + 1 if body else at
        return next((b for b in (at, behind) if self._affiliations.posts.begins(b, b + _NEAR)), None)

    def _has_post_before(self, name: PersonName, reach: int) -> bool:
        """Whether a post stands before a name, or words right before it say that this person led something."""
        start = name.titled_from
        posts = self._affiliations.posts
        if self._led.search(self._reading.chars, max(reach, start - _NEAR), start):
            return True
        return posts.begins(start, name.start) or self._before.stretch(start, reach) is not None
