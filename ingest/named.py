"""Records of who and what a document names: people, bodies, states, meetings, frameworks, and its own symbol."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

from ingest.heads.own_symbols import OwnSymbol
from ingest.meetings.meetings import Meetings
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.bodies import STATE_BODIES, Body
from ingest.naming.frameworks import Frameworks
from ingest.naming.head_bodies import head_bodies
from ingest.naming.joinings import rule_of_label
from ingest.naming.known_organs import known_organs
from ingest.naming.name_ends import is_branching
from ingest.naming.one_body import with_one_body
from ingest.naming.owned_bodies import bare
from ingest.naming.people import People
from ingest.naming.told_bodies import told_bodies
from ingest.page.reading import Reading
from ingest.records import Conversion, DocumentRecord, MentionRecord, OrganizationRecord, PersonRecord

__all__ = ["Named", "registered"]

_NAME_LENGTH = 60
_WORLD = "organization/un"
_RESOLUTIONS = ("framework/res", "framework/wps")
_NUMBERED = re.compile(rf"(?:-[cpr]|{'|'.join(_RESOLUTIONS)})\d")
"""Conventions and resolutions that are called by their number: the body beside it is named in its own right."""


def registered(
    reading: Reading, part_at: Callable[[int], str], in_name: Callable[[int, int], bool] = lambda start, end: False
) -> Iterator[MentionRecord]:
    """States and bodies that the registries know; ``in_name`` tells of a name whether it is only part of another's.

    Whose an instrument is tells its name (``the AU Protocol on …``), and names that body; the United Nations in one are
    but part of it.
    """
    states = (m for m in reading.layer("state") if not in_name(m.start, m.end))
    numbered = {at for m in reading.layer("framework") if _NUMBERED.search(m.labels[0].ref) for at in (m.start, m.end)}
    bodies = (
        m
        for m in reading.layer("organization")
        if m.labels[0].ref != _WORLD
        or m.start in numbered
        or m.end in numbered
        or not reading.covers("framework", m.start)
    )
    bodies = (m for m in bodies if not in_name(m.start, m.end))
    for match in (*states, *bodies):
        span = reading.text.span(match.start, match.end)
        label, written = match.labels[0], " ".join(reading.chars[match.start : match.end].split())
        yield MentionRecord(span, label.ref, written, part_at(match.start), rule=rule_of_label(label.form))


class Named:
    """What one document names, in its clean text; ``lists`` are the stretches in which nothing is named in passing."""

    def __init__(
        self,
        reading: Reading,
        people: People,
        affiliations: Affiliations,
        frameworks: Frameworks,
        meetings: Meetings,
        introduced: Sequence[OrganizationRecord],
        lists: Sequence[tuple[int, int]],
    ) -> None:
        self._reading = reading
        self._persons = people
        self._bodies = affiliations.bodies
        self._frameworks = frameworks
        self._meetings = meetings
        self._introduced = introduced
        self._lists = lists

    def organizations(self) -> list[OrganizationRecord]:
        """Bodies that the registry lacks, one record for each way the document writes them."""
        records = {(record.ref, record.label): record for record in self._introduced}
        bodies = [*(b for a in self._affiliations() for b in a.bodies), *self._told_bodies]
        records |= {(record.ref, record.label): record for b in bodies for record in b.records}
        return [records[key] for key in sorted(records)]

    def settled(self, found: Conversion) -> Conversion:
        """The records with one name for each body, under its state where the text tells that anywhere."""
        return with_one_body(found, self._served(), self._bodies.names.is_nationwide, self._bodies.is_national)

    def _served(self) -> Iterator[tuple[str, str, str]]:
        """Who is of a body that the registry lacks, by their key and its ref, and the state that they serve there."""
        for mention in self._persons.mentions:
            bodies = [b for b in mention.affiliation.bodies if b.record is not None and b.kind in STATE_BODIES]
            told = mention.affiliation.state
            state = told or (
                self._persons.known_affiliation(mention.key, mention.affiliation).state if bodies else None
            )
            for record in (bare(b).record for b in bodies) if state else ():
                if record and (told or self._bodies.names.is_nationwide(record)):
                    yield mention.key, record.ref, str(state)

    def people(self) -> Iterator[PersonRecord]:
        """Each person with all names, honorifics, states and bodies that the document gives."""
        for key in sorted(self._persons.names):
            mentions = self._persons.of(key)
            states = {m.affiliation.state or m.affiliation.country for m in mentions}
            bodies = {b.ref for m in mentions for b in m.affiliation.bodies}
            honorifics = {h.strip() for m in mentions for h in m.name.honorifics}
            names = sorted(self._persons.names[key], key=lambda n: (-len(n), n))
            yield PersonRecord(
                key,
                tuple(names),
                tuple(sorted(honorifics)),
                tuple(sorted(s for s in states if s)),
                tuple(sorted(bodies)),
                tuple(sorted({m.name.gender for m in mentions if m.name.gender})),
            )

    def mentions(
        self, document: DocumentRecord, own: OwnSymbol | None, part_at: Callable[[int], str]
    ) -> Iterator[MentionRecord]:
        """Each place where something is named, with what it is, and the part that holds it by ``part_at``."""
        text = self._reading.text
        if own:
            ref = f"document/{document.slug}"
            yield MentionRecord(text.span(own.start, own.end), ref, own.text, part_at(own.start))
        yield from registered(self._reading, part_at, self._in_name)
        yield from self._frameworks.mentions(part_at)
        yield from self._meetings.mentions(self._reading, part_at)
        for mention in self._persons.mentions:
            name = mention.name
            yield MentionRecord(
                text.span(name.start, name.end), f"person:{mention.key}", name.text, part_at(name.start)
            )
        for body in (*(b for a in self._affiliations() for b in a.bodies), *self._told_bodies):
            if body.record is not None and not self._bodies.is_introduced(bare(body).ref):
                span, words = text.span(body.start, body.end), text.text[body.start : body.end]
                yield MentionRecord(span, body.ref, words, part_at(body.start), 0.85, "own-words")

    def _affiliations(self) -> Iterable[Affiliation]:
        return (m.affiliation for m in self._persons.mentions)

    @cached_property
    def _told_bodies(self) -> tuple[Body, ...]:
        """Bodies that the running text names in passing."""
        taken = [(m.start, m.end) for m in self._reading.layer("organization")]
        taken += [(m.name.start, m.name.end) for m in self._persons.mentions]
        taken += self._lists
        taken += [(b.start, b.end) for a in self._affiliations() for b in a.bodies]
        heads = tuple(head_bodies(self._reading, self._bodies, taken))
        own = [(m.name.start, m.name.end) for m in self._persons.mentions]
        own += [(b.start, b.end) for a in self._affiliations() for b in a.bodies if b.record is not None]
        own += [(b.start, b.end) for b in heads]
        organs = tuple(known_organs(self._reading, self._bodies, own))
        taken += [(b.start, b.end) for b in (*heads, *organs)]
        return (*heads, *organs, *told_bodies(self._reading, self._bodies, taken))

    @cached_property
    def _organs(self) -> dict[int, int]:
        """Where names of organs begin and end that begin with their body's (``IGAD Secretariat``)."""
        return {b.start: b.end for b in self._told_bodies if b.record is not None and b.record.parent}

    @cached_property
    def _branches(self) -> dict[int, int]:
        """Where names of associations begin and end that begin with another's (``Some Aid Africa``)."""
        named = (b for a in self._affiliations() for b in a.bodies if b.record is not None)
        known = ((b, self._reading.at("organization", b.start)) for b in named)
        return {
            b.start: b.end for b, m in known if m and m.end < b.end and is_branching(self._reading, m.labels[0].ref)
        }

    def _in_name(self, start: int, end: int) -> bool:
        """Whether a name is only a word of somebody's, or begins that of an association's branch or a body's organ."""
        if self._branches.get(start, 0) > end or self._organs.get(start, 0) > end:
            return True
        low = max(0, start - _NAME_LENGTH)
        return any(m.name.start <= start and end <= m.name.end for m in self._persons.within(low, end + _NAME_LENGTH))
