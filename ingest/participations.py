"""Who takes part in which event: from an agenda's lists, and from what a summary or report tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ingest.actors import Actor, Actors
from ingest.agenda import Agenda, Listing
from ingest.affiliations import Affiliation
from ingest.holders import Holders
from ingest.meetings import Meetings
from ingest.people import People, PersonMention
from ingest.reading import Reading
from ingest.records import HoldingRecord, ParticipationRecord

__all__ = ["holdings_of", "listed_participations", "told_participations"]

_LISTED, _TOLD, _BY_POST = 0.97, 0.9, 0.85
_BEFORE = 70
_TELLING = frozenset(("summary", "report", "record", "press-release", "other"))


def holdings_of(affiliation: Affiliation, reading: Reading) -> tuple[HoldingRecord, ...]:
    """The posts of an affiliation as records."""
    return tuple(
        HoldingRecord(p.text, p.body, reading.text.span(p.start, p.end)) for p in affiliation.posts if p.end > p.start and p.text
    )


def listed_participations(agendas: Iterable[Agenda], people: People, reading: Reading) -> Iterator[ParticipationRecord]:
    """A record for each name in an agenda's lists."""
    keys = {m.name.start: m.key for m in people.mentions}
    for agenda in agendas:
        status = "planned" if agenda.provisional else "attested"
        for listing in agenda.listings:
            yield _listed(listing, keys[listing.mention.name.start], status, reading)


def _listed(listing: Listing, key: str, status: str, reading: Reading) -> ParticipationRecord:
    mention = listing.mention
    marker = mention.name.honorifics[0] if mention.name.honorifics else _singular(listing.label)
    return ParticipationRecord(
        event=listing.session.key,
        person=key,
        role=listing.role,
        status=status,
        span=reading.text.span(mention.name.start, mention.name.end),
        as_written=reading.chars[mention.start : mention.end],
        holdings=holdings_of(mention.affiliation, reading),
        on_behalf_of=mention.affiliation.on_behalf_of,
        gender_marker=marker,
        mode=listing.remark,
        confidence=_LISTED,
    )


def _singular(label: str | None) -> str | None:
    """A label of one person's role marks a gender (``Modératrice``); a plural one (``Orateurs``) marks none."""
    return label if label and not label.rstrip().endswith(("s", "S")) else None


def told_participations(
    reading: Reading, people: People, actors: Actors, meetings: Meetings, holders: Holders, kind: str, listed: list[tuple[int, int]]
) -> Iterator[ParticipationRecord]:
    """Records of those whom a summary or report shows speaking, opening or closing a meeting."""
    if kind not in _TELLING:
        return
    teller = _Teller(reading, people, actors, meetings, holders, listed)
    yield from teller.named()
    yield from teller.by_post()


class _Teller:
    def __init__(
        self, reading: Reading, people: People, actors: Actors, meetings: Meetings, holders: Holders, listed: list[tuple[int, int]]
    ) -> None:
        self.reading = reading
        self.people = people
        self.actors = actors
        self.meetings = meetings
        self.holders = holders
        self.listed = listed
        lexicon = reading.lexicon
        self._elsewhere = re.compile(rf"(?<!\w){lexicon.any_of('names', 'not_present')}(?!\w)", re.IGNORECASE)
        self._absent = re.compile(lexicon.any_of("names", "absent"), re.IGNORECASE)
        opening = lexicon.any_of("sessions", "opening")
        closing = lexicon.any_of("sessions", "closing")
        opened, closed = lexicon.any_of("speech", "opened"), lexicon.any_of("speech", "closed")
        self._opening = re.compile(rf"(?<!\w)(?:{opening}|{opened})(?!\w)", re.IGNORECASE)
        self._closing = re.compile(rf"(?<!\w)(?:{closing}|{closed})(?!\w)", re.IGNORECASE)
        by = r"\s*(?:par|by|por)\s+"
        self._opened_by = re.compile(rf"(?<!\w)(?:{opened})(?:e|s|es)?{by}", re.IGNORECASE)
        self._closed_by = re.compile(rf"(?<!\w)(?:{closed})(?:e|s|es)?{by}", re.IGNORECASE)

    def named(self) -> Iterator[ParticipationRecord]:
        """Each person's first mention with an affiliation, or as somebody already known to have one."""
        absent = self._absentees()
        done: set[tuple[str, str, str]] = set()
        for block in self.reading.prose:
            if block.kind == "note" or any(a <= block.start < b for a, b in self.listed):
                continue
            for start, end in self.reading.sentences(block):
                for mention in self.people.within(start, end):
                    record = self._named(mention, start, end, absent)
                    key = (record.event, record.person, record.role) if record else None
                    if record and key and key not in done and not (record.role == "speaker" and self._known(record, done)):
                        done.add(key)
                        yield record

    @staticmethod
    def _known(record: ParticipationRecord, done: set[tuple[str, str, str]]) -> bool:
        return any(event == record.event and person == record.person for event, person, _ in done)

    def _named(self, mention: PersonMention, start: int, end: int, absent: set[str]) -> ParticipationRecord | None:
        affiliation = mention.affiliation
        if not (affiliation.posts or affiliation.bodies or affiliation.state or mention.name.honorifics):
            return None
        before = self.reading.chars[max(start, mention.start - _BEFORE) : mention.start + 8]
        meeting = self.meetings.named_in(self.reading.chars, start, end) or self.meetings.at(mention.start)
        if meeting is None or self._elsewhere.search(before):
            return None
        if not affiliation.posts and not affiliation.bodies:
            known = [a for a in self.people.affiliations(mention.key) if a.posts or a.bodies]
            affiliation = known[0] if known else affiliation
        if not (affiliation.posts or affiliation.bodies or affiliation.state):
            return None
        role = "author" if mention.key in absent else self._role(mention, start, end)
        return ParticipationRecord(
            event=meeting.key,
            person=mention.key,
            role=role,
            status="attested",
            span=self.reading.text.span(mention.name.start, mention.name.end),
            as_written=self.reading.chars[mention.start : mention.end][:300],
            holdings=holdings_of(affiliation, self.reading),
            on_behalf_of=affiliation.on_behalf_of,
            gender_marker=mention.name.honorifics[0] if mention.name.honorifics else None,
            mode="written" if role == "author" else None,
            confidence=_TOLD,
        )

    def _role(self, mention: PersonMention, start: int, end: int) -> str:
        """Opening or closing where the words before the name or right after it say so."""
        before = self.reading.chars[start : mention.start]
        after = self.reading.chars[mention.end : min(end, mention.end + 40)]
        for role, pattern in (("opening", self._opening), ("closing", self._closing)):
            if pattern.search(before) or pattern.search(after):
                return role
        return "speaker"

    def _absentees(self) -> set[str]:
        """People of whom a note says that they sent words and did not come."""
        found: set[str] = set()
        for block in self.reading.prose:
            if block.kind == "note" and self._absent.search(self.reading.chars, block.start, block.end):
                found.update(m.key for m in self.people.within(block.start, block.end))
        return found

    def by_post(self) -> Iterator[ParticipationRecord]:
        """Those by whom a meeting was opened or closed, when posts are named whose holders the document tells."""
        chars = self.reading.chars
        for pattern, role in ((self._opened_by, "opening"), (self._closed_by, "closing")):
            for match in pattern.finditer(chars):
                stop = re.compile(r"[.;]|\s(?:clôturé|clos|closed|ouvert|opened|clausurad[oa])\b").search(chars, match.end())
                end = min(stop.start() if stop else len(chars), match.end() + 400)
                meeting = self.meetings.at(match.start())
                if meeting is None:
                    continue
                for actor in self.actors.within(match.end(), end):
                    record = self._of_post(actor, role, meeting.key)
                    if record:
                        yield record

    def _of_post(self, actor: Actor, role: str, event: str) -> ParticipationRecord | None:
        if actor.basis != "by-post" or not actor.post:
            return None
        bodies = [b.ref for b in actor.affiliation.bodies] if actor.affiliation else []
        resolved = self.holders.resolve(actor.post, [*bodies, *actor.on_behalf_of])
        if resolved is None:
            return None
        span = self.reading.text.span(actor.start, actor.end)
        holdings = holdings_of(actor.affiliation, self.reading) if actor.affiliation else ()
        return ParticipationRecord(
            event=event,
            person=resolved[0],
            role=role,
            status="attested",
            span=span,
            as_written=actor.text,
            holdings=holdings,
            on_behalf_of=actor.on_behalf_of,
            confidence=_BY_POST if resolved[1] else round(_BY_POST - 0.1, 2),
        )


def merged(records: Iterable[ParticipationRecord]) -> list[ParticipationRecord]:
    """One record for each event, person and role: the first one's evidence, all posts."""
    found: dict[tuple[str, str, str], ParticipationRecord] = {}
    for record in records:
        key = (record.event, record.person, record.role)
        known = found.get(key)
        if known is None:
            found[key] = record
        else:
            extra = tuple(h for h in record.holdings if h.post not in {k.post for k in known.holdings})
            found[key] = replace(known, holdings=known.holdings + extra, on_behalf_of=known.on_behalf_of or record.on_behalf_of)
    return list(found.values())
