"""People as actors: by their names, with the posts and states that the text gives them."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.lexicon import Lexicon
from ingest.naming.people import People, PersonMention
from ingest.naming.spoken_for import SPOKEN_FOR_REACH, spoken_for
from ingest.page.reading import Reading
from ingest.statements.actor import Actor

__all__ = ["NamedActors"]


class NamedActors:
    """Finds them in the stretches of one document."""

    def __init__(self, reading: Reading, people: People) -> None:
        self._reading = reading
        self._people = people
        reading.lexicon.equip(self, NamedActors._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._spoken_for = lexicon.made(spoken_for)

    def within(self, start: int, end: int) -> Iterator[Actor]:
        """People whom a stretch names, in order."""
        for mention in self._people.within(start, end):
            if instead := self._stand_in(mention, start, end):
                yield instead
                continue
            affiliation = mention.affiliation
            if not affiliation.posts and not affiliation.bodies:
                # "NAME (State)" speaks for that state, whatever is told of NAME elsewhere.
                behalf = affiliation.on_behalf_of
                every = (a for a in self._people.affiliations(mention.key) if a.posts or a.bodies or a.state)
                known = [a for a in every if not behalf or a.on_behalf_of == behalf]
                affiliation = known[0] if known else affiliation
            text = self._reading.chars[mention.start : mention.end]
            yield Actor(
                max(start, mention.start),
                min(mention.end, end),
                "by-name",
                f"person:{mention.key}",
                text if len(text) < 200 else mention.name.text,
                affiliation.on_behalf_of,
                affiliation=affiliation,
                gender=mention.name.gender,
            )

    def _stand_in(self, mention: PersonMention, start: int, end: int) -> Actor | None:
        """Who speaks for somebody, by words right before that one's name; nobody names who it is."""
        named = min(mention.name.titled_from, mention.name.start)
        match = self._spoken_for.search(self._reading.lower, max(start, named - SPOKEN_FOR_REACH), named)
        if match is None:
            return None
        high = min(mention.end, end)
        return Actor(match.start(), high, "by-post", None, self._reading.chars[match.start() : high])
