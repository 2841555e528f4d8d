"""Language versions of one paper: which documents they are, the slugs they get, and what they tell of one thing.

Documents of one symbol, or of one number of a series, in different languages are versions of each other. They name
meetings in other words, so that a meeting or session on the same days in both gets its IRI from the version whose slug
is the first. What they report of one speaker in a paragraph of the same number is one statement. Meetings of other
papers that share a key without being the same get keys of their own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from ingest.identity.decided import renamed
from ingest.identity.same_meetings import Told, meetings_apart, told_of
from ingest.identity.translated import meetings_together
from ingest.page.dates import names_day
from ingest.records import Conversion, DocumentRecord, EventRecord

__all__ = ["Editions", "Slugs", "Versions", "as_version"]

_Signature = tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Versions:
    """``others``: by the slug of a document, those of its other language versions, in order.

    ``events``: by slug, the keys and refs that events of a document get from another version.
    """

    others: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    events: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def applied(self, conversion: Conversion) -> Conversion:
        """The conversion with the names of events that it shares with another version."""
        names = self.events.get(conversion.document.slug)
        return renamed(conversion, names) if names else conversion

    def event(self, document: str, key: str) -> str:
        """The key of an event of a document, as it is called in the graph."""
        return self.events.get(document, {}).get(key, key)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The first version of each paper with each of the others."""
        for slug, others in sorted(self.others.items()):
            if slug < others[0]:
                yield from ((slug, other) for other in others)

    def of(self, document: str) -> Versions:
        """What concerns one document."""
        others, events = self.others.get(document), self.events.get(document)
        return Versions({document: others} if others else {}, {document: events} if events else {})


class Editions:
    """The documents of each edition, and all meetings, noted as they are passed by."""

    def __init__(self) -> None:
        self._documents: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        self._told: list[Told] = []

    def add(self, conversion: Conversion) -> None:
        """Note one; one in a language that is not known is nobody's version."""
        self._told += told_of(conversion)
        document = conversion.document
        if document.edition and document.language:
            self._documents[document.edition].append((document.slug, document.language))

    def versions(self, conversions: Mapping[str, Conversion]) -> Versions:
        """The documents that are versions of each other; these are read once more."""
        others: dict[str, tuple[str, ...]] = {}
        events: dict[str, Mapping[str, str]] = {}
        for found in self._documents.values():
            if len({language for _, language in found}) < 2:
                continue
            for slug, language in found:
                others[slug] = tuple(sorted(other for other, of in found if of != language))
            first = min(found)[0]
            for slug in others[first]:
                events[slug] = _same_events(conversions[first].events, conversions[slug].events)
        for told, key in meetings_apart(self._told, events):
            known = events.get(told.document, {})
            events[told.document] = {**known, **_moved(conversions[told.document].events, told.key, key, known)}
        for told, key, paper in meetings_together(self._told, events):
            known, own = events.get(told.document, {}), conversions[told.document]
            names = {**known, **_moved(own.events, told.key, key, known)}
            there, here = (
                _below_key(Versions(events={slug: of}).applied(conversions[slug]).events, key)
                for slug, of in ((paper, events.get(paper, {})), (told.document, names))
            )
            events[told.document] = _sessions_as(names, _same_events(there, here))
        return Versions(others, {slug: names for slug, names in events.items() if names})


class Slugs:
    """The documents of a store with their slugs, and which slug another gets among them."""

    def __init__(self, documents: Iterable[DocumentRecord]) -> None:
        self._documents: dict[str, DocumentRecord] = {}
        self._beside: defaultdict[str | None, set[str]] = defaultdict(set)
        for document in documents:
            self.add(document)

    def add(self, document: DocumentRecord) -> None:
        """Take in a document that has its slug."""
        self._documents[document.slug] = document
        if document.beside:
            self._beside[document.edition].add(document.slug)

    def placed(self, document: DocumentRecord) -> DocumentRecord:
        """The document with its slug: the language is part of it where that of the edition is another version's.

        The edition's own slug stays with the language that has it, even while that version is withdrawn.
        """
        if document.slug != document.edition or document.language is None:
            return document
        known = self._versions(document.edition)
        if document.language in known:
            same = known[document.language]
            return replace(document, slug=same.slug, beside=same.beside)
        plain = next((one.beside or one.language for one in known.values()), None)
        if plain in (None, document.language):
            return document
        return replace(document, slug=f"{document.slug}-{document.language}", beside=plain)

    def _versions(self, edition: str) -> dict[str | None, DocumentRecord]:
        slugs = sorted({edition, *self._beside[edition]} & self._documents.keys())
        return {self._documents[slug].language: self._documents[slug] for slug in slugs}

    def clash(self, document: DocumentRecord) -> DocumentRecord | None:
        """The document of another paper that has the slug of this one, where the language is part of it."""
        other = self._documents.get(document.slug)
        is_version = bool(other and (other.beside or document.beside))
        return other if other and is_version and other.edition != document.edition else None


def as_version(conversion: Conversion, document: DocumentRecord) -> Conversion:
    """The conversion as that of this document, whose slug may be another."""
    names = {f"document/{conversion.document.slug}": f"document/{document.slug}"}
    return replace(
        conversion,
        document=document,
        mentions=tuple(replace(m, ref=names.get(m.ref, m.ref)) for m in conversion.mentions),
    )


def _same_events(known: Iterable[EventRecord], events: Iterable[EventRecord]) -> dict[str, str]:
    """Keys and refs of events, each with that of the one event that is on the same days, or at the same time of the
    same meeting, in another version; and those of what is below them."""
    there = _by_signature(known, {})
    names: dict[str, str] = {}
    kept = {event.key for event in events}
    for depth in range(1 + max((key.count("/") for key in kept), default=0)):
        here = [event for event in events if event.key.count("/") == depth]
        single = {event.key: signature for signature, event in _by_signature(here, names).items() if event}
        for event in here:
            other = there.get(single[event.key]) if event.key in single else None
            new = other.key if other else _below(event, names)
            if new != event.key and new not in kept:
                names[event.key] = new
    return names | {f"event/{key}": f"event/{new}" for key, new in names.items()}


def _below_key(events: Iterable[EventRecord], key: str) -> list[EventRecord]:
    """A meeting and what is part of it."""
    return [event for event in events if event.key == key or event.key.startswith(f"{key}/")]


def _sessions_as(names: Mapping[str, str], others: Mapping[str, str]) -> dict[str, str]:
    """Names of events, those of sessions that another paper tells at the same time as that one has them."""
    return {old: others.get(new, new) for old, new in names.items()}


def _moved(events: Iterable[EventRecord], key: str, new: str, known: Mapping[str, str]) -> dict[str, str]:
    """Keys and refs of a meeting and of what is below it, with those under its new key; ``known`` are other names."""
    old = known.get(key, key)
    names: dict[str, str] = {}
    for event in events:
        called = known.get(event.key, event.key)
        if called == old or called.startswith(f"{old}/"):
            names[event.key] = new + called[len(old) :]
    return names | {f"event/{name}": f"event/{other}" for name, other in names.items()}


def _below(event: EventRecord, names: Mapping[str, str]) -> str:
    """The key of an event below the new key of the one that it is part of."""
    above, _, tail = event.key.rpartition("/")
    return f"{names[above]}/{tail}" if above in names else event.key


def _by_signature(events: Iterable[EventRecord], names: Mapping[str, str]) -> dict[_Signature, EventRecord | None]:
    """Meetings by their days, sessions by their hours, with what they are part of; none where several have these."""
    found: dict[_Signature, EventRecord | None] = {}
    for event in events:
        above, start = event.key.rpartition("/")[0], event.start or ""
        if "T" in start or (not above and names_day(start)):
            signature = names.get(above, above), event.start, event.end
            found[signature] = None if signature in found else event
    return found
