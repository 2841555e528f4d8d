"""The body beside somebody's state where no post says in which body they are: ``NAME (Ministry of Quays, STATE)``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ingest.naming.people import People
from ingest.records import ParticipationRecord

__all__ = ["with_their_bodies"]

_STATE = "state/"


def with_their_bodies(records: Iterable[ParticipationRecord], people: People) -> Iterator[ParticipationRecord]:
    """The records, those of people without a post who are there for a state with the one body of it that they are of."""
    for record in records:
        states = [ref for ref in record.on_behalf_of if ref.startswith(_STATE)]
        if record.holdings or len(states) != 1 or len(record.on_behalf_of) > 1:
            yield record
            continue
        own = (a for a in people.affiliations(record.person) if a.state == states[0] and a.bodies and not a.posts)
        bodies = list(dict.fromkeys(ref for a in own for ref in a.whole[:1]))
        yield replace(record, on_behalf_of=(*states, *bodies)) if len(bodies) == 1 else record
