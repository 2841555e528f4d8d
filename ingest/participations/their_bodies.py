"""The body beside somebody's state where no post says in which body they are: ``NAME (Ministry of Quays, STATE)``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ingest.naming.bodies import Body
from ingest.naming.people import People
from ingest.records import ParticipationRecord

__all__ = ["with_their_bodies"]

_STATE = "state/"
_OF_SEVERAL = frozenset(("un", "igo", "forum"))
_LONGEST = 90  # code points of a name


def with_their_bodies(records: Iterable[ParticipationRecord], people: People) -> Iterator[ParticipationRecord]:
    """The records; of people without a post who are there for a state, with the one body of it that they are of."""
    for record in records:
        states = [ref for ref in record.on_behalf_of if ref.startswith(_STATE)]
        if record.holdings or len(states) != 1 or len(record.on_behalf_of) > 1:
            yield record
            continue
        said = (a for a in people.affiliations(record.person) if a.state == states[0] and not a.posts)
        own = list(dict.fromkeys(a.whole[0].ref for a in said if a.whole and _is_own(a.whole[0])))
        yield replace(record, on_behalf_of=(*states, *own)) if len(own) == 1 else record


def _is_own(body: Body) -> bool:
    """Whether a body is one of a state, and more than its government (``Government, STATE``): words that tell of no
    body may be a post that no list holds (``Harbour Master, STATE``), but a ministry's initials are none."""
    if (body.kind == "government" and " " not in body.text) or (body.kind == "other" and not body.text.isupper()):
        return False
    return body.kind not in _OF_SEVERAL and len(body.text) <= _LONGEST
