"""A person named at a place."""

from __future__ import annotations

from ingest.naming.affiliations import Affiliation
from ingest.naming.names import PersonName
from ingest.values import value

__all__ = ["PersonMention"]

_NOTHING = Affiliation()


@value
class PersonMention:
    """A person named at a place; ``start`` to ``end`` takes in honorific and affiliation, ``name`` the name alone."""

    name: PersonName
    start: int
    end: int
    affiliation: Affiliation = _NOTHING
    key: str = ""
