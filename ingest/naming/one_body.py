"""One body under one name: a paper says *the Ministry of Quays* and means that of the state of which it told before, of
the one who is of it, or of the one who speaks."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from ingest.folding import slug
from ingest.records import (
    Conversion,
    HoldingRecord,
    MentionRecord,
    OrganizationRecord,
    ParticipationRecord,
    StatementRecord,
)

__all__ = ["with_one_body"]

_OF_STATE, _WHOLE = frozenset(("ministry", "government", "unit")), frozenset(("ministry", "government"))
_STATE, _BODY, _PERSON = "state/", "organization/", "person:"
_CODE = 4  # letters of a state's code and the hyphen behind it


def with_one_body(
    found: Conversion,
    people: Iterable[tuple[str, str, str]],
    is_nationwide: Callable[[OrganizationRecord], bool],
    is_national: Callable[[OrganizationRecord], bool],
) -> Conversion:
    """The records of a document, each body of a state under that state where the document tells it anywhere.

    ``people``: who is of which body, and the state that they serve there; ``is_nationwide`` tells of bodies that are
    those of whoever speaks of them, ``is_national`` of those that are a state's where one stands in their name.
    """
    found = _with_national(found, frozenset(o.ref for o in found.organizations if not o.state and is_national(o)))
    bare = {o.ref: o for o in found.organizations if o.kind in _OF_STATE and not (o.state or o.parent)}
    if not bare:
        return found
    theirs = {(person, ref): state for person, ref, state in people if ref in bare}
    told = _told(found, bare, theirs)
    unsaid = (ref for ref, one in bare.items() if ref not in told and one.kind in _WHOLE)
    owned = {}
    for mention, state in _of_names(found, frozenset(unsaid)):
        if mention.ref == f"{_BODY}{slug(mention.as_written)}":
            owned[mention.ref] = state  # its IRI has the state in it
        else:
            told[mention.ref].add(state)
    unsaid = (ref for ref, one in bare.items() if ref not in told and ref not in owned and one.kind in _WHOLE)
    for ref, state in _of_speakers(found, frozenset(ref for ref in unsaid if is_nationwide(bare[ref]))):
        told[ref].add(state)
    if owned:
        mine = (replace(o, state=owned[o.ref]) if o.ref in owned else o for o in found.organizations)
        found = replace(found, organizations=tuple(mine))
    return _Renaming(told, theirs).of(found) if told else found


def _with_national(found: Conversion, bodies: frozenset[str]) -> Conversion:
    """The records, such bodies as the state's in whose name it stands (``Institute`` with an adjective)."""
    owned = {mention.ref: state for mention, state in _of_names(found, bodies)} if bodies else {}
    if not owned:
        return found
    kept = (replace(o, state=owned[o.ref], kind="government") if o.ref in owned else o for o in found.organizations)
    return replace(found, organizations=tuple(kept))


def _under(ref: str, state: str) -> str:
    """The IRI of a body under its state's code."""
    return f"{_BODY}{state.removeprefix(_STATE).lower()}-{ref.removeprefix(_BODY)}"


def _told(
    found: Conversion, bare: Mapping[str, OrganizationRecord], theirs: Mapping[tuple[str, str], str]
) -> dict[str, set[str]]:
    """The states of bodies that are named without one: with which the paper names them, too, and of their people."""
    told: dict[str, set[str]] = defaultdict(set)
    for one in found.organizations:
        ref = f"{_BODY}{one.ref.removeprefix(_BODY)[_CODE:]}" if one.state else ""
        if one.state and ref in bare and _under(ref, one.state) == one.ref:
            told[ref].add(one.state)
    for (_, ref), state in theirs.items():
        told[ref].add(state)
    return told


def _of_names(found: Conversion, bodies: frozenset[str]) -> Iterator[tuple[MentionRecord, str]]:
    """The bodies in whose own names just one state stands and no other body."""
    for mention in found.mentions:
        if mention.ref in bodies:
            first = bisect_left(found.mentions, mention.span.start, key=lambda m: m.span.start)
            after = bisect_left(found.mentions, mention.span.end, key=lambda m: m.span.start)
            inside = (m for m in found.mentions[first:after] if m.span.end <= mention.span.end)
            inner = {m.ref for m in inside if m.ref != mention.ref}
            if len(inner) == 1 and (ref := next(iter(inner))).startswith(_STATE):
                yield mention, ref


def _of_speakers(found: Conversion, bodies: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The bodies of which people speak, and the state for which they do."""
    named = [m for m in found.mentions if m.ref in bodies]
    for said in found.statements if named else ():
        states = {ref for ref in (*said.on_behalf_of, said.speaker or "") if ref.startswith(_STATE)}
        if len(states) == 1:
            of = (m.ref for m in named if said.span.start <= m.span.start < said.span.end)
            yield from ((ref, next(iter(states))) for ref in of)


class _Renaming:
    """Gives bodies their refs under a state: all of a name where it is of one state, else those of its people."""

    def __init__(self, told: Mapping[str, set[str]], theirs: Mapping[tuple[str, str], str]) -> None:
        self._told = told
        self._same = {ref: _under(ref, next(iter(states))) for ref, states in told.items() if len(states) == 1}
        self._states = {_under(ref, state): state for ref, states in told.items() for state in states}
        self._theirs = {(person, ref): _under(ref, state) for (person, ref), state in theirs.items()}

    def of(self, found: Conversion) -> Conversion:
        """The records with these refs; a body named twice at one place is named there once."""
        mentions = tuple(self._mentions(found.mentions))
        left = frozenset(m.ref for m in mentions)
        return replace(
            found,
            organizations=tuple(sorted(set(self._organizations(found, left)), key=lambda o: (o.ref, o.label))),
            people=tuple(replace(p, bodies=self._names(p.bodies, p.key)) for p in found.people),
            events=tuple(
                replace(e, organizers=self._names(e.organizers), funders=self._names(e.funders)) for e in found.events
            ),
            participations=tuple(self._participation(p) for p in found.participations),
            statements=tuple(self._statement(s) for s in found.statements),
            mentions=mentions,
        )

    def _name(self, ref: str, person: str = "") -> str:
        return self._same.get(ref) or self._theirs.get((person, ref), ref)

    def _names(self, refs: Iterable[str], person: str = "") -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._name(ref, person) for ref in refs))

    def _served(self, refs: Iterable[str], person: str) -> tuple[str, ...]:
        """For whom somebody speaks: the state whose the body is for which they do."""
        names = self._names(refs, person)
        if any(name.startswith(_STATE) for name in names):
            return names
        return tuple(dict.fromkeys(self._states.get(name, name) for name in names))

    def _held(self, holdings: Iterable[HoldingRecord], person: str) -> tuple[HoldingRecord, ...]:
        return tuple(replace(h, body=self._name(h.body, person)) if h.body else h for h in holdings)

    def _organizations(self, found: Conversion, left: frozenset[str]) -> Iterator[OrganizationRecord]:
        for one in found.organizations:
            for state in self._told.get(one.ref, ()):
                yield replace(one, ref=_under(one.ref, state), state=state)
            if one.ref not in self._told or one.ref in left:
                yield replace(one, parent=self._name(one.parent)) if one.parent else one

    def _participation(self, one: ParticipationRecord) -> ParticipationRecord:
        held, behalf = self._held(one.holdings, one.person), self._served(one.on_behalf_of, one.person)
        same = held == one.holdings and behalf == one.on_behalf_of  # as nearly all are
        return one if same else replace(one, holdings=held, on_behalf_of=behalf)

    def _statement(self, one: StatementRecord) -> StatementRecord:
        speaker = one.speaker or ""
        held = self._held(one.holdings, speaker.removeprefix(_PERSON))
        behalf = self._served(one.on_behalf_of, speaker.removeprefix(_PERSON))
        who = self._name(speaker) or None
        same = who == one.speaker and held == one.holdings and behalf == one.on_behalf_of
        return one if same else replace(one, speaker=who, holdings=held, on_behalf_of=behalf)

    def _mentions(self, mentions: Iterable[MentionRecord]) -> Iterator[MentionRecord]:
        """In text order: a name of several states' bodies is that of the person named last before it."""
        person, taken = "", set[tuple[str, int]]()
        for mention in mentions:
            if mention.ref.startswith(_PERSON):
                person = mention.ref.removeprefix(_PERSON)
            ref = self._name(mention.ref, person)
            if (ref, mention.span.start) not in taken or not ref.startswith(_BODY):
                yield mention if ref == mention.ref else replace(mention, ref=ref)
            taken.add((ref, mention.span.start))
