"""Who takes part by words of theirs alone: a paper reports under somebody's name what they said at its meeting, and
tells no part of theirs, as it does where names stand bare (``Ana Roe asked for ropes``)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ingest.agendas.sittings import Sittings
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.listed import holdings_of
from ingest.records import ParticipationRecord, StatementRecord

__all__ = ["heard_by_name"]

# Of 11 such people in 168 papers with known answers 10 took part.
_HEARD = 0.8
_SURE = 0.85  # confidence of words that show their speaker there
_PERSON = "person:"
_FORESEES = "concept-note"


def heard_by_name(
    reading: Reading,
    people: People,
    sittings: Sittings,
    found: Sequence[ParticipationRecord],
    said: Iterable[StatementRecord],
    kind: str,
    elsewhere: frozenset[int],
) -> Iterator[ParticipationRecord]:
    """Those whose words a paper of this ``kind`` reports by their names at a meeting, and of whom nothing was
    ``found``; a paper that comes before its meeting quotes what was said elsewhere. ``elsewhere``: where names begin of
    whom prose tells that they were not there."""
    known = {part.person for part in found}
    for words in said if kind != _FORESEES else ():
        person = (words.speaker or "").removeprefix(_PERSON)
        if words.speaker == person or person in known or not _shows(words):
            continue
        mention = _named_in(words, people, reading, person)
        if mention is None or mention.name.start in elsewhere or words.event is None:
            continue
        known.add(person)
        held = people.known_affiliation(person, mention.affiliation)
        yield ParticipationRecord(
            event=words.event,
            person=person,
            role=sittings.occasions.at(mention.start) or "speaker",
            status="attested",
            span=reading.text.span(mention.name.start, mention.name.end),
            as_written=reading.chars[mention.start : mention.end],
            holdings=holdings_of(held, reading),
            on_behalf_of=held.on_behalf_of or words.on_behalf_of,
            gender_marker=mention.name.marker,
            confidence=_HEARD,
        )


def _shows(words: StatementRecord) -> bool:
    """Whether words are surely those of who is named, at a meeting."""
    surely = words.confidence >= _SURE and not words.recommends
    return surely and words.basis == "by-name" and words.event is not None and words.verb is not None


def _named_in(words: StatementRecord, people: People, reading: Reading, person: str) -> PersonMention | None:
    """Where the passage that reports somebody's words names them."""
    for mention in people.of(person):
        span = reading.text.span(mention.name.start, mention.name.end)
        if words.span.start <= span.start and span.end <= words.span.end:
            return mention
    return None
