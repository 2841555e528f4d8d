"""Places of a document at which a reader said who is named: whom the converters hold for one there becomes several.

``person/ana-roe@DOCUMENT:450-457`` means whom the name at these offsets is of. From there on the document means that
one by the name, up to the next place that a decision names.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field, replace

from ingest.folding import slug
from ingest.identity.decisions import Decision
from ingest.records import Conversion, MentionRecord, ParticipationRecord, PersonRecord, Span, StatementRecord

__all__ = ["Parted", "parted_by"]

_PERSON, _STATE = "person:", "state/"
_BESIDE = 80  # code points between a name and a state that is told of it
_PLACE = re.compile(r"(?P<name>[a-z]+/(?P<tail>[^\s:@]+)@(?P<document>[^\s:@]+)):(?P<start>\d+)-(?P<end>\d+)")


@dataclass(frozen=True, slots=True)
class Parted:
    """By document: those who are several, by their key, with the places at which another begins, in order.

    ``keys``: names with a place, as decisions write them, each with document and key of whom it means.
    """

    places: Mapping[str, Mapping[str, tuple[int, ...]]] = field(default_factory=dict)
    keys: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def several(self) -> Mapping[tuple[str, str], frozenset[tuple[str, str]]]:
        """By document and key of each, all whom the converters hold for one."""
        found: dict[tuple[str, str], frozenset[tuple[str, str]]] = {}
        for document, places in self.places.items():
            for key, starts in places.items():
                own = frozenset((document, one) for one in (key, *(_own_key(key, at) for at in starts)))
                found |= dict.fromkeys(own, own)
        return found

    def pairs(self, named: Set[tuple[str, str]]) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
        """Those of each name in a document, the first with each of the others, of all who are ``named``."""
        for own in sorted({tuple(sorted(own & named)) for own in self.several.values()} if self.places else ()):
            yield from ((own[0], other) for other in own[1:])

    def of(self, document: str) -> Parted:
        """What concerns one document."""
        places = self.places.get(document)
        return Parted({document: places} if places else {})

    def applied(self, conversion: Conversion) -> Conversion:
        """The conversion with a key for each of those who are several."""
        places = self.places.get(conversion.document.slug)
        return _Parting(conversion, places).result() if places else conversion


def parted_by(decisions: Iterable[Decision], conversions: Mapping[str, Conversion]) -> Parted:
    """Whom decisions with places part; a place at which no such name stands parts nobody."""
    places: defaultdict[str, defaultdict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    keys: dict[str, tuple[str, str]] = {}
    names = {name for decision in decisions for name in (decision.key, decision.other)}
    for name in sorted(names):
        place = _PLACE.fullmatch(name)
        if place and place["document"] in conversions:
            span = Span(int(place["start"]), int(place["end"]))
            mention = _named_at(conversions[place["document"]], span, place["tail"])
            if mention:
                key = mention.ref.removeprefix(_PERSON)
                places[place["document"]][key].add(mention.span.start)
                keys[name] = place["document"], _own_key(key, mention.span.start)
    ordered = {slug: {key: tuple(sorted(at)) for key, at in found.items()} for slug, found in sorted(places.items())}
    return Parted(ordered, keys)


def _named_at(conversion: Conversion, place: Span, tail: str) -> MentionRecord | None:
    """The mention of somebody at a place who may be called so."""
    for mention in conversion.mentions:
        shared = min(mention.span.end, place.end) - max(mention.span.start, place.start)
        if shared > 0 and mention.ref.startswith(_PERSON):
            words = slug(mention.as_written).split("-")
            return mention if words[-1] in tail.split("-") else None
    return None


def _own_key(key: str, place: int) -> str:
    return f"{key}-{place:08}"  # so that the first of them stays the first


class _Parting:
    """One document, some of whose people are several."""

    def __init__(self, conversion: Conversion, places: Mapping[str, tuple[int, ...]]) -> None:
        self._conversion = conversion
        self._places = places
        self._named: defaultdict[str, list[Span]] = defaultdict(list)
        self._states: defaultdict[str, list[int]] = defaultdict(list)
        for mention in conversion.mentions:
            self._named[mention.ref.removeprefix(_PERSON)].append(mention.span)
            if mention.ref.startswith(_STATE):
                self._states[mention.ref].append(mention.span.start)

    def result(self) -> Conversion:
        """The document with all of them."""
        takings = tuple(one for record in self._conversion.participations for one in self._takings(record))
        said = tuple(map(self._said, self._conversion.statements))
        mentions = tuple(map(self._mention, self._conversion.mentions))
        told = replace(self._conversion, participations=takings, statements=said, mentions=mentions)
        return replace(told, people=tuple(one for person in told.people for one in self._people(person, told)))

    def _key(self, key: str, at: int) -> str:
        """Who is meant by a key at a place."""
        i = bisect_right(self._places[key], at)
        return _own_key(key, self._places[key][i - 1]) if i else key

    def _key_of(self, key: str, span: Span) -> str:
        """Who is meant by a key in a stretch: whom it names first, else the one before it."""
        inside = (named.start for named in self._named[key] if span.start <= named.start < span.end)
        return self._key(key, next(inside, span.start))

    def _mention(self, record: MentionRecord) -> MentionRecord:
        key = record.ref.removeprefix(_PERSON)
        if key == record.ref or key not in self._places:
            return record
        return replace(record, ref=_PERSON + self._key(key, record.span.start))

    def _said(self, record: StatementRecord) -> StatementRecord:
        key = (record.speaker or "").removeprefix(_PERSON)
        if key == record.speaker or key not in self._places:
            return record
        own = self._key_of(key, record.span)
        return replace(record, speaker=_PERSON + own, on_behalf_of=self._served(key, own, record.on_behalf_of))

    def _takings(self, record: ParticipationRecord) -> Iterator[ParticipationRecord]:
        """The part of each of those whom a record's places name; only the first is told for whom."""
        if record.person not in self._places:
            yield record
            return
        spans: defaultdict[str, list[Span]] = defaultdict(list)
        for span in (record.span, *record.also):
            spans[self._key_of(record.person, span)].append(span)
        first = self._key_of(record.person, record.span)
        for key, (span, *more) in spans.items():
            served = self._served(record.person, key, record.on_behalf_of)
            own = replace(record, person=key, span=span, also=tuple(more), on_behalf_of=served)
            bare = replace(own, holdings=(), on_behalf_of=(), as_written=self._words(span) or record.as_written)
            yield own if key == first else bare

    def _served(self, key: str, own: str, refs: tuple[str, ...]) -> tuple[str, ...]:
        """Those of some states and bodies that may be of one of several: of states, the ones beside that one's name."""
        beside = set()
        for ref in refs:
            for at in self._states.get(ref, ()):
                away, place = min((max(at - s.end, s.start - at), s.start) for s in self._named[key])
                beside.update([ref] if away < _BESIDE and self._key(key, place) == own else [])
        return tuple(ref for ref in refs if not ref.startswith(_STATE) or ref in beside)

    def _words(self, place: Span) -> str | None:
        """The name at a place."""
        named = (m for m in self._conversion.mentions if m.ref.startswith(_PERSON))
        return next((m.as_written for m in named if m.span.start < place.end and place.start < m.span.end), None)

    def _people(self, person: PersonRecord, told: Conversion) -> Iterator[PersonRecord]:
        """One record for each whom the places tell of."""
        if person.key not in self._places:
            yield person
            return
        for key in (person.key, *(_own_key(person.key, at) for at in self._places[person.key])):
            ref = _PERSON + key
            if any(mention.ref == ref for mention in told.mentions):
                takings = [one for one in told.participations if one.person == key]
                served = {ref for one in takings for ref in one.on_behalf_of}
                served |= {of for one in told.statements if one.speaker == ref for of in one.on_behalf_of}
                held = {h.body for one in takings for h in one.holdings if h.body}
                states = tuple(sorted(ref for ref in served if ref.startswith(_STATE)))
                bodies = tuple(sorted(ref for ref in served | held if not ref.startswith(_STATE)))
                yield replace(person, key=key, states=states, bodies=bodies)
