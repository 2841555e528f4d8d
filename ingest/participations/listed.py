"""Who is listed: a participation for each name in an agenda's lists, and the posts that an affiliation gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ingest.agendas.sessions import Agenda, Listing
from ingest.lexicon import Lexicon, caseless
from ingest.naming.affiliations import Affiliation
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.offices import Offices
from ingest.records import HoldingRecord, ParticipationRecord

__all__ = ["holdings_of", "listed_participations"]

# On 42 papers of layouts that were new 114 of 131 such rows were right (tests/calibration.py's way: 0.87).
_LISTED = 0.89


def holdings_of(affiliation: Affiliation, reading: Reading) -> tuple[HoldingRecord, ...]:
    """The posts of an affiliation as records."""
    return tuple(
        HoldingRecord(" ".join(p.text.split()), p.body, reading.text.span(p.start, p.end))
        for p in affiliation.posts
        if p.end > p.start and p.text
    )


def listed_participations(agendas: Iterable[Agenda], people: People, reading: Reading) -> Iterator[ParticipationRecord]:
    """A record for each name in an agenda's lists."""
    offices = Offices(reading, people)
    for agenda in agendas:
        for listing in agenda.listings:
            if mention := people.settled(listing.mention):
                yield _listed(listing, mention, reading, offices)


def _listed(row: Listing, mention: PersonMention, reading: Reading, offices: Offices) -> ParticipationRecord:
    affiliation = offices.affiliation_of(mention)
    marker = mention.name.marker or _singular(row.label, reading.lexicon)
    return ParticipationRecord(
        event=row.session.key,
        person=mention.key,
        role=row.role,
        status="attested",
        span=reading.text.span(mention.name.start, mention.name.end),
        as_written=reading.chars[mention.start : mention.end],
        holdings=holdings_of(affiliation, reading),
        on_behalf_of=affiliation.on_behalf_of,
        gender_marker=marker,
        mode=row.remark,
        confidence=_LISTED,
    )


def _singular(label: str | None, lexicon: Lexicon) -> str | None:
    """A label of one person's role marks a gender (``Modératrice``); a plural one (``Orateurs``) and a participle
    (``animé par``) mark none."""
    if not label or lexicon.is_plural(label):
        return None
    of_none = rf"{lexicon.any_of('speech', 'moderated_by')}|{lexicon.any_of('sessions', 'labels_of_several')}"
    return None if caseless(of_none).fullmatch(label.lower()) else label
