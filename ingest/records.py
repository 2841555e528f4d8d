"""What the converters find in one document, as plain frozen records.

Every offset counts Unicode code points of the document's text, 0-based, end exclusive. A *reference* (``ref``) is
an IRI below the base of identifiers: ``state/CAN``, ``organization/iom``, ``framework/sdg/target/10.7``,
``event/idm-2017-1/panel-3``. People are named by a key that holds within one document only (``PersonRecord.key``);
:mod:`ingest.identity` decides which of them are one person. Dates and times are ISO 8601 strings of the precision that
the text gives (``2017``, ``2017-04``, ``2017-04-18``, ``2017-04-18T10:00:00``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

__all__ = [
    "BACKWARD",
    "BEYOND",
    "HOURS",
    "NO_DAY",
    "WEEKDAY",
    "YEARS",
    "CitationRecord",
    "Conversion",
    "DocumentRecord",
    "EventRecord",
    "HoldingRecord",
    "MentionRecord",
    "OrganizationRecord",
    "PartRecord",
    "ParticipationRecord",
    "PersonRecord",
    "PlaceRecord",
    "Span",
    "StatementRecord",
    "TongueRecord",
    "WarningRecord",
]

WEEKDAY = "weekday-differs"
"""A date that is no day of the week that the text gives with it."""
BEYOND = "beyond-title"
"""A day of an agenda that is none of the days that its title gives."""
BACKWARD = "backward"
"""Days of which the last comes before the first."""
HOURS = "backward-clock"
"""Hours of which the last comes before the first."""
NO_DAY = "nonexistent"
"""A day that its month has not."""
YEARS = "mismatched"
"""A meeting of another year than its days, or than one of the same days."""


class Span(NamedTuple):
    """A stretch of a document's text, in code points, end exclusive; a tuple, as many thousands are made and sorted."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PartRecord:
    """A section, annex or numbered paragraph; ``path`` is its IRI's tail (``p26``, ``annex-1/2``)."""

    path: str
    kind: str
    span: Span
    heading: str | None = None
    number: str | None = None
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """One language version of one edition of a text; ``language`` is None where it is not known.

    ``edition`` is what its language versions have in common: its symbol, or its series and number, as a slug; the first
    of them that a store takes may have it for its own slug. ``beside``: of another, whose slug is that with its
    language, the language of the one whose slug is that alone.
    """

    slug: str
    title: str
    language: str | None
    kind: str
    sha256: str
    length: int
    file_name: str
    symbol: str | None = None
    isbn: str | None = None
    issn: str | None = None
    issued: str | None = None
    publisher: str | None = None
    about: tuple[str, ...] = ()
    edition: str | None = None
    beside: str | None = None


@dataclass(frozen=True, slots=True)
class PlaceRecord:
    """A city or venue that an event names; ``ref`` is ``place/{slug}``.

    ``within`` is a venue's city, or the state of a city that the registry lacks.
    """

    ref: str
    label: str
    within: str | None = None


@dataclass(frozen=True, slots=True)
class EventRecord:
    """A dated meeting, or a session, panel or side event of one; ``key`` follows ``event/`` in its IRI.

    ``others`` are what else the document calls it, ``language`` is that of its label where that is not the document's;
    ``organizers`` and ``funders`` are refs of states and bodies.
    """

    key: str
    kind: str
    span: Span
    label: str | None = None
    parent: str | None = None
    series: str | None = None
    start: str | None = None
    end: str | None = None
    place: PlaceRecord | None = None
    position: int | None = None
    status: str | None = None
    language: str | None = None
    organizers: tuple[str, ...] = ()
    funders: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganizationRecord:
    """A body that the document names and the registry lacks."""

    ref: str
    label: str
    kind: str
    language: str
    acronym: str | None = None
    state: str | None = None
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class HoldingRecord:
    """A person holds a post in a body (``body`` is a ref of a state or an organization)."""

    post: str
    body: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """Somebody named; ``names`` are the spellings without honorifics, the fullest first; ``genders`` m or f."""

    key: str
    names: tuple[str, ...]
    honorifics: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    genders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ParticipationRecord:
    """Somebody takes part in an event, in one role; ``also``: later places that tell the same."""

    event: str
    person: str
    role: str
    status: str
    span: Span
    as_written: str
    holdings: tuple[HoldingRecord, ...] = ()
    on_behalf_of: tuple[str, ...] = ()
    gender_marker: str | None = None
    mode: str | None = None
    confidence: float = 0.9
    also: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementRecord:
    """What the text reports that somebody said; a recommendation when ``heading`` or ``recommends`` is set.

    ``speaker`` is a person's key (``person:KEY``), a ref, or None where the text does not allow more. ``sketch`` lets
    two reports of one statement be told without keeping their words (see :mod:`ingest.sketch`).
    """

    span: Span
    basis: str | None
    act: str | None
    as_written: str
    speaker: str | None = None
    post: str | None = None
    on_behalf_of: tuple[str, ...] = ()
    verb: str | None = None
    event: str | None = None
    part: str | None = None
    cites: tuple[str, ...] = ()
    holdings: tuple[HoldingRecord, ...] = ()
    gender_marker: str | None = None
    recommends: bool = False
    heading: str | None = None
    confidence: float = 0.9
    sketch: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class MentionRecord:
    """A span that denotes an entity: ``ref`` of a registry entry or ``person:KEY``.

    ``rule``: by which rule its words denote that, a concept of the scheme ``joining``; none for people, where it is
    known when all documents are. ``labels``: language and label of an entry that no registry describes (a part of a
    framework).
    """

    span: Span
    ref: str
    as_written: str
    part: str | None = None
    confidence: float = 1.0
    rule: str | None = None
    labels: tuple[tuple[str, str], ...] = ()

    @property
    def place(self) -> tuple[Span, int, str]:
        """What mentions are sorted by: of several parts over the same words the sixth stands before the twelfth."""
        return self.span, len(self.ref), self.ref


@dataclass(frozen=True, slots=True)
class CitationRecord:
    """The document cites another one by its symbol (``A/RES/71/280``)."""

    symbol: str
    span: Span
    as_written: str
    part: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class TongueRecord:
    """A stretch of the text that is in another language than the document."""

    span: Span
    language: str


@dataclass(frozen=True, slots=True)
class WarningRecord:
    """What a person should look at: words that contradict others; ``line`` counts lines of the source from 1."""

    problem: str
    span: Span
    line: int
    as_written: str


@dataclass(frozen=True, slots=True)
class Conversion:
    """All that one document says, in text order within each kind.

    ``unread`` is the language of a document for which there is no lexicon, an empty string where that is
    unknown: only names and symbols are found in it.
    ``converters`` is the digest of the code and data that converted it (:mod:`ingest.program`), which no graph holds.
    """

    document: DocumentRecord
    program: str
    parts: tuple[PartRecord, ...] = ()
    events: tuple[EventRecord, ...] = ()
    organizations: tuple[OrganizationRecord, ...] = ()
    people: tuple[PersonRecord, ...] = ()
    participations: tuple[ParticipationRecord, ...] = ()
    statements: tuple[StatementRecord, ...] = ()
    mentions: tuple[MentionRecord, ...] = ()
    citations: tuple[CitationRecord, ...] = ()
    tongues: tuple[TongueRecord, ...] = ()
    unread: str | None = None
    converters: str = ""
    warnings: tuple[WarningRecord, ...] = ()
