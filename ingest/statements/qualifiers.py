"""Adjectives beside a noun that stands for somebody (``el canciller panameño``, ``la regidora gaditana``), and what
tells the gender of whom it may stand for."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading

__all__ = ["Qualifiers"]

_ARTICLE = 4


class Qualifiers:
    """Reads them in one document."""

    def __init__(self, reading: Reading, people: People) -> None:
        self._reading = reading
        self._people = people
        reading.lexicon.equip(self, Qualifiers._learn)
        self._gender: dict[str, str | None] = {}

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._plain = caseless(rf"\s{lexicon.any_of('speech', 'qualifiers')}(?=[\s,.;:])")
        self._feminine = compiled(rf"(?:{lexicon.any_of('grammar', 'feminine')})$", re.IGNORECASE)
        self._masculine = compiled(rf"(?:{lexicon.any_of('grammar', 'masculine')})$", re.IGNORECASE)
        pairs = [ending.partition(":") for ending in lexicon.words("posts", "genders")]
        self._endings = [(one.strip(), other.strip()) for one, _, other in pairs]
        self._counterpart = caseless(rf"{lexicon.any_of('posts', 'counterparts')}(?!\w)")

    def after(self, end: int) -> tuple[int, str | None]:
        """Where the phrase of a noun that ends at ``end`` ends with its adjective, and the state that this names."""
        state = self._reading.at("state", end + 1)
        if state and state.labels[0].form == "adjective" and self._reading.chars[end : end + 1] == " ":
            return state.end, state.labels[0].ref
        plain = self._plain.match(self._reading.lower, end)
        # "le ministre Bastien" has a name behind it.
        small = plain is not None and not self._reading.chars[end + 1].isupper()
        return (plain.end(), None) if plain and small else (end, None)

    def article_gender(self, start: int, end: int) -> str | None:
        """The gender of the article that stands in a stretch; None where it marks none."""
        if self._feminine.search(self._reading.chars, start, end):
            return "f"
        return "m" if self._masculine.search(self._reading.chars, start, end) else None

    def is_counterpart(self, mention: PersonMention) -> bool:
        """Whether a name is told as that of a counterpart (``su homóloga de X, NAME``) of whoever is named before."""
        return self._counterpart.search(self._reading.lower, mention.start, mention.name.start) is not None

    def gender(self, mention: PersonMention) -> str | None:
        """The gender that the text marks of a person, anywhere: honorifics, articles before posts, their endings."""
        if mention.key not in self._gender:
            every = self._people.of(mention.key)
            told = (m.name.gender or self._by_article(m) for m in every)
            ends = (self._by_ending(m) for m in every)
            self._gender[mention.key] = next(filter(None, (*told, *ends)), None)
        return self._gender[mention.key]

    def _by_article(self, mention: PersonMention) -> str | None:
        if mention.start >= mention.name.start:
            return None
        return self.article_gender(max(0, mention.start - _ARTICLE), mention.start)

    def _by_ending(self, mention: PersonMention) -> str | None:
        for post in mention.affiliation.posts:
            word = post.text.lower().split()[0]
            for one, other in self._endings:
                if word.endswith(one):
                    return "f"
                if word.endswith(other):
                    return "m"
        return None
