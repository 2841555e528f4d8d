"""People as actors: by their names, with the posts and states that the text gives them."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.naming.people import People
from ingest.page.reading import Reading
from ingest.statements.actor import Actor

__all__ = ["NamedActors"]


class NamedActors:
    """Finds them in the stretches of one document."""

    def __init__(self, reading: Reading, people: People) -> None:
        self._reading = reading
        self._people = people

    def within(self, start: int, end: int) -> Iterator[Actor]:
        """People whom a stretch names, in order."""
        for mention in self._people.within(start, end):
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
