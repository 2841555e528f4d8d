"""Who takes part by what lists of participants say beside a name, by words under a post alone, and at which row of an
agenda somebody stands of whom a report tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ingest.agendas.sittings import Sittings
from ingest.naming.affiliations import Affiliation
from ingest.naming.people import People
from ingest.page.reading import Reading
from ingest.participations.listed import holdings_of
from ingest.participations.told import TELLING
from ingest.records import HoldingRecord, ParticipationRecord, Span, StatementRecord
from ingest.rosters.entries import RosterEntry
from ingest.statements.voices import Voice

__all__ = [
    "as_told_of",
    "at_its_row",
    "at_their_entries",
    "at_their_rows",
    "beside_rosters",
    "merged",
    "noted_participations",
    "rostered_participations",
    "spoken_participations",
]

_ROSTERED = 0.8
_NOTED = 0.8
_IN_BUREAU = 0.92  # an office among those of a bureau, which its word alone need not tell
_LABELLED = 0.89  # the row is the place to show, before a sentence that only calls somebody so
_IN_ROWS = ("speaker", "moderator", "opening", "closing")
_SERVES = ("chair", "rapporteur")  # roles of who serves a whole meeting
_LEAVES_OUT = {"rapporteur": "closing"}


def rostered_participations(
    entries: Iterable[RosterEntry], people: People, sittings: Sittings, reading: Reading
) -> Iterator[ParticipationRecord]:
    """A record for each name beside which a list of participants gives a role; being listed alone is none.

    A label right under the title of a session tells who has a role there.
    """
    for entry in entries:
        mention = people.settled(entry.mention)
        meeting = sittings.meetings.at(entry.mention.name.start)
        if mention is None or entry.role is None or meeting is None:
            continue
        yield ParticipationRecord(
            event=sittings.key_at(entry.mention.name.start, meeting.key) if entry.labelled else meeting.key,
            person=mention.key,
            role=entry.role,
            status="attested",
            span=reading.text.span(mention.name.start, mention.name.end),
            as_written=mention.name.text,
            holdings=holdings_of(mention.affiliation, reading) or _office(entry, reading),
            on_behalf_of=mention.affiliation.on_behalf_of,
            gender_marker=mention.name.marker,
            confidence=_IN_BUREAU if entry.in_bureau else _LABELLED if entry.labelled else _ROSTERED,
        )


def _office(entry: RosterEntry, reading: Reading) -> tuple[HoldingRecord, ...]:
    """The office that a label gives somebody of whom no other post is told (``Chair: Zambia (Ms. NAME)``)."""
    if entry.office is None:
        return ()
    return (HoldingRecord(reading.chars[slice(*entry.office)], None, reading.text.span(*entry.office)),)


def beside_rosters(
    told: Iterable[ParticipationRecord], rostered: Iterable[ParticipationRecord], sittings: Sittings
) -> list[ParticipationRecord]:
    """What prose tells, without that somebody speaks whose part in the meeting a list gives."""
    known = {(sittings.meeting_of(record.event), record.person) for record in rostered}
    return [r for r in told if r.role != "speaker" or (sittings.meeting_of(r.event), r.person) not in known]


def as_told_of(
    rostered: Iterable[ParticipationRecord], told: Iterable[ParticipationRecord], sittings: Sittings
) -> list[ParticipationRecord]:
    """What lists give, with the posts and those on whose behalf that prose alone tells of the same people."""
    known = {(sittings.meeting_of(record.event), record.person): record for record in told}
    pairs = ((row, known.get((sittings.meeting_of(row.event), row.person), row)) for row in rostered)
    return [
        replace(row, holdings=row.holdings or prose.holdings, on_behalf_of=row.on_behalf_of or prose.on_behalf_of)
        for row, prose in pairs
    ]


def noted_participations(
    voices: Iterable[Voice], people: People, sittings: Sittings, reading: Reading, kind: str
) -> Iterator[ParticipationRecord]:
    """A record for each of those whom notes name as who spoke where their number stands."""
    for voice in voices:
        mention, meeting = people.settled(voice.mention), sittings.meetings.at(voice.call)
        if kind not in TELLING or meeting is None or mention is None:
            continue
        yield ParticipationRecord(
            event=sittings.key_at(voice.call, meeting.key),
            person=mention.key,
            role=voice.role,
            status="attested",
            span=reading.text.span(mention.name.start, mention.name.end),
            as_written=reading.chars[mention.start : mention.end],
            holdings=holdings_of(mention.affiliation, reading),
            on_behalf_of=mention.affiliation.on_behalf_of,
            gender_marker=mention.name.marker,
            confidence=_NOTED,
        )


def at_its_row(
    record: ParticipationRecord, listed: Iterable[ParticipationRecord], sittings: Sittings, *, before: bool = False
) -> ParticipationRecord:
    """What a report tells of who spoke, moderated, opened or closed, moved to their row in the agenda, if any.

    The row is the better place, and what the report says of their posts and bodies is kept there. What is told of the
    whole meeting ``before`` the row stays as it is where that is asked: the row's place is shown first, and where the
    report tells it would be lost.
    """
    if record.role not in _IN_ROWS:
        return record
    meeting = sittings.meeting_of(record.event)
    row = next(
        (
            one
            for one in listed
            if (one.person, one.status) == (record.person, record.status) and f"{one.event}/".startswith(f"{meeting}/")
        ),
        None,
    )
    if row is None:
        return record
    # Who moderates a part of a meeting does not moderate it all, though the report tells no part.
    if before and record.role != "moderator" and record.event == meeting and record.span < row.span:
        return record
    return replace(record, event=row.event, role=row.role)


def at_their_rows(
    told: Iterable[ParticipationRecord], listed: Iterable[ParticipationRecord], sittings: Sittings
) -> Iterator[ParticipationRecord]:
    """What a report tells of those whom an agenda's rows name; one who spoke is told of once before them."""
    listed, spoke = list(listed), set[str]()
    for record in told:
        known = record.role == "speaker" and record.person in spoke
        if record.role == "speaker":
            spoke.add(record.person)
        yield at_its_row(record, listed, sittings, before=not known)


def at_their_entries(
    records: Iterable[ParticipationRecord], entries: Iterable[RosterEntry], people: People, reading: Reading
) -> Iterator[ParticipationRecord]:
    """Speakers whom a list of those present names before their words are told, with that place as the first.

    The list says who they are; being in it alone makes nobody a speaker. Lists of officers say no more than that.
    """
    places: dict[str, Span] = {}
    for entry in entries:
        if entry.role is None and not entry.labelled and (mention := people.settled(entry.mention)):
            places.setdefault(mention.key, reading.text.span(mention.name.start, mention.name.end))
    for record in records:
        place = places.get(record.person)
        if record.role != "speaker" or place is None or place > record.span:
            yield record
        else:
            yield replace(record, span=place, also=(record.span, *record.also))


def spoken_participations(
    statements: Iterable[StatementRecord],
    told: Iterable[ParticipationRecord],
    kind: str,
    sittings: Sittings,
    people: People,
    reading: Reading,
) -> Iterator[ParticipationRecord]:
    """Those who spoke under their post alone, whose holder the document names elsewhere (in a list, an annex)."""
    known: set[tuple[str, str, str | None]] = set()
    serving: dict[tuple[str, str], str] = {}
    for part in told:
        meeting = sittings.meeting_of(part.event)
        known |= {(at, part.person, role) for at in (meeting, part.event) for role in (None, part.role)}
        if part.role in _SERVES:
            serving[meeting, part.person] = part.role
        # Who leads a meeting doesn't open it only because the section is the opening's; nor does a rapporteur close it.
        if part.role in _LEAVES_OUT:
            known.add((meeting, part.person, _LEAVES_OUT[part.role]))
    for said in statements:
        if kind not in TELLING or said.basis != "by-post" or said.recommends or said.event is None:
            continue
        person = (said.speaker or "").removeprefix("person:")
        meeting = sittings.meeting_of(said.event)
        role = sittings.occasions.in_source(said.span.start) or "speaker"
        serves = serving.get((meeting, person))
        if serves and role in ("speaker", _LEAVES_OUT.get(serves)):
            role = serves
        # Who closes a meeting took some other part in it before; who speaks under another item takes part there, too.
        key = (meeting, person, role) if role in ("opening", "closing") else (said.event, person, None)
        # Who presides over a meeting gives the floor under each of its items.
        if not (said.speaker or "").startswith("person:") or key in known or role == "chair":
            continue
        known |= {key, (said.event, person, None), (meeting, person, None)}
        held = people.known_affiliation(person, Affiliation())
        yield ParticipationRecord(
            event=said.event,
            person=person,
            role=role,
            status="attested",
            span=_phrase(said),
            as_written=said.as_written,
            holdings=said.holdings or holdings_of(held, reading),
            on_behalf_of=said.on_behalf_of or held.on_behalf_of,
            confidence=round(said.confidence - 0.05, 2),
        )


def _phrase(said: StatementRecord) -> Span:
    """From a sentence's first word to the end of the post that it begins with: never the post's own span, which is the
    evidence that somebody holds it."""
    held = next((h.span for h in said.holdings if said.span.start < h.span.start < said.span.end), None)
    return Span(said.span.start, held.end) if held else said.span


def merged(records: Iterable[ParticipationRecord]) -> list[ParticipationRecord]:
    """One record for each event, person and role: the surest one's evidence, words and posts, else those of others;
    and the places after it that tell the same."""
    found: dict[tuple[str, str, str], ParticipationRecord] = {}
    for record in records:
        key = (record.event, record.person, record.role)
        known = found.get(key)
        if known is None:
            found[key] = record
        else:
            first, other = sorted((known, record), key=lambda r: (-r.confidence, r.span))
            held = first.holdings or other.holdings
            # One post may be told as in a department and as in its ministry.
            same = tuple(h for h in _further(other.holdings, held) if h.post in {one.post for one in held})
            behalf = known.on_behalf_of or record.on_behalf_of
            # The first place in the text stays that of the surest: readers who want one take the first.
            places = {place for place in (*known.also, *record.also, other.span) if place > first.span}
            found[key] = replace(first, holdings=held + same, on_behalf_of=behalf, also=tuple(sorted(places)))
    return list(found.values())


def _further(holdings: tuple[HoldingRecord, ...], known: tuple[HoldingRecord, ...]) -> Iterator[HoldingRecord]:
    """Posts that are not known, and those known whose words name another body (a ministry for its department)."""
    places = {(k.post, k.body) for k in known}
    posts = {k.post for k in known}
    return (h for h in holdings if (h.post, h.body) not in places and (h.body is not None or h.post not in posts))
