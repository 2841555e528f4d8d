"""Whom a post in small letters means that stands alone before a verb (``la ministra``), or in full (``la alcaldesa de
X``): the last named with it."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless
from ingest.naming.affiliations import Affiliation
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.statements.qualifiers import Qualifiers

__all__ = ["LastNamed"]

_REACH = 1000


class LastNamed:
    """Looks them up in one document."""

    def __init__(self, reading: Reading, people: People, qualifiers: Qualifiers) -> None:
        self._reading = reading
        self._people = people
        self._qualifiers = qualifiers
        reading.lexicon.equip(self, LastNamed._learn)
        self._posts: dict[str, dict[str, Affiliation]] = {}

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._word_next = caseless(rf"\s+(?!{lexicon.any_of('grammar', 'of')})[^\W\d_]+|[.;:»”]|$")
        self._last_in_names = bool(lexicon.data["bodies"]["head_last"])

    def at(self, post: re.Match[str], start: int) -> tuple[PersonMention, Affiliation, int] | None:
        """The person, what is told of them, and where the words for the post end; ``post`` has a group ``head`` and
        lies in a sentence from ``start``."""
        low, end, head = post.start("head"), post.end(), post["head"]
        if not self._reading.chars[low].islower():
            return None
        alone = self._word_next.match(self._reading.lower, end) is not None
        beside, state = self._qualifiers.after(end) if alone else (end, None)
        gender = self._qualifiers.article_gender(post.start(), low) if alone else None
        if alone and (whole := self._called_so(low, end, start)):
            return whole
        for mention in reversed(self._people.within(max(0, start - _REACH), start)):
            own = [(p.text.lower(), mention.affiliation) for p in mention.affiliation.posts]
            if alone and self._qualifiers.is_counterpart(mention) and self._fits(mention, gender):
                return None  # "her counterpart NAME": whose post is told by that of whoever was named before
            for words, told in (*own, *self._posts_of(mention.key).items()):
                if state and told.state and state != told.state:
                    continue
                if alone and self._heads(head, words):
                    return mention, told, max(beside, self._last_shared(words, low))
                # "le vice-président employeur" is more than a "vice-président".
                if self._stands_at(words, low) and low + len(words) >= end:
                    return mention, told, low + len(words)
        return None

    def _called_so(self, low: int, end: int, start: int) -> tuple[PersonMention, Affiliation, int] | None:
        """The last one with a post that goes on behind the words for it as the text does (``the vice-chair of the
        workers`` among several vice-chairs)."""
        for mention in reversed(self._people.within(max(0, start - _REACH), start)):
            for words, told in self._posts_of(mention.key).items():
                if low + len(words) > end and self._stands_at(words, low):
                    return mention, told, low + len(words)
        return None

    def of_state(self, ref: str, head: str, start: int) -> tuple[PersonMention, Affiliation] | None:
        """The last before ``start`` who serves a state in a post that begins so (``the Ghanaian minister``)."""
        for mention in reversed(self._people.within(max(0, start - _REACH), start)):
            for told in (mention.affiliation, *self._people.affiliations(mention.key)):
                if ref in told.on_behalf_of and any(self._heads(head, post.text.lower()) for post in told.posts):
                    return mention, told
        return None

    def _fits(self, mention: PersonMention, gender: str | None) -> bool:
        return not gender or self._qualifiers.gender(mention) in (None, gender)

    def _posts_of(self, key: str) -> dict[str, Affiliation]:
        """A person's posts in small letters, each with what first tells it: looked up once, not at every mention."""
        if key not in self._posts:
            found = self._posts[key] = {}
            for told in self._people.affiliations(key):
                for post in told.posts:
                    found.setdefault(post.text.lower(), told)
        return self._posts[key]

    def _stands_at(self, words: str, at: int) -> bool:
        """Whether words in small letters stand at a place, and no letter goes on with them."""
        end = at + len(words)
        return self._reading.lower.startswith(words, at) and not self._reading.chars[end : end + 1].isalnum()

    def _last_shared(self, words: str, at: int) -> int:
        """Where the words at a place end that a post in small letters begins with, too (``le secrétaire général
        propose``, of the ``secrétaire général du Réseau``)."""
        end = at
        for word in words.split(" "):
            after = at + len(word)
            if not self._reading.lower.startswith(word, at) or self._reading.lower[after : after + 1].isalnum():
                break
            end, at = after, after + 1
        return end

    def _heads(self, head: str, post: str) -> bool:
        """Whether a post's words begin with a head, or with one word before it (``Permanent Representative of X``)."""
        begins = post.startswith(head) and not post[len(head) : len(head) + 1].isalpha()
        return begins or (self._last_in_names and post.partition(" ")[2].startswith(head))
