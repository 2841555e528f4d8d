"""Who most likely takes part in which role, where the rules say nothing or are less sure.

Rules know the layouts and the turns of phrase that somebody thought of. What stands around a name tells more than they
know: its signs, and what rules tell for and against it, are weighed, as papers taught that no rule was written for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from ingest.naming.people import People, PersonMention
from ingest.page.text import CleanText
from ingest.participations.placing import Placing
from ingest.records import ParticipationRecord, Span, StatementRecord
from ingest.values import value
from ingest.weighing.signs import NamedAt, PartAt, Signs
from ingest.weighing.weights import NO_PART, Weights

__all__ = ["ROLES", "SAME_ROLE", "RoleWeighing"]

# Chances above which somebody is added, takes a second part, has another role than rules say, and takes none; and the
# confidence up to which rules are changed or left out. On papers held out in turn lower chances (0.6, 0.5, 0.5, 0.65)
# find a little more; with these, what rules are known to read rightly stays as it is.
_ADDED, _SECOND, _CHANGED, _NONE = 0.69, 0.5, 0.8, 0.75
_CHANGED_UP_TO, _LEFT_OUT_UP_TO = 0.9, 0.8
# Headings tell who opens and closes, and are no signs.
_HEADED, _HEADED_CHANGED, _HEADED_UP_TO = ("opening", "closing"), 0.9, 0.88
_TOO_SURE = 0.15  # by how much chances are above the share of right ones
_LEAST = 0.5  # confidence of what is weighed
_PERSON = "person:"
# Who is named where rules know this takes no part by that: lists say who was there, not who spoke.
_BARS = frozenset(
    f"rules:{why}" for why in ("elsewhere", "turn", "listed", "quotes", "others", "break", "made", "asked")
)
_DROPPED = "rules:dropped"
_LEADING = ("chair", "moderator", "opening", "closing")
_NEXT = 120  # code points from one name of a list to the next
_APART = re.compile(r"[;:\n«“\"]|[^\W\d_]{5}\.\s")
ROLES = ("speaker", "moderator", "opening", "closing", "rapporteur", "facilitator")
"""The roles that are weighed."""
SAME_ROLE = {"chair": "moderator", "keynote": "speaker"}
"""Roles that readers who annotate papers don't tell apart, by the one that they give."""


_OfWhom = TypeVar("_OfWhom", str, tuple[str, str])


@value
class _Likely:
    """A role that somebody most likely has where a place names them."""

    chance: float
    role: str
    mention: PersonMention


class RoleWeighing:
    """Weighs the names of one paper: ``source`` is its text, ``people`` are named in its clean text; ``known`` tells
    what rules know of a name that begins at an offset of the clean text."""

    def __init__(
        self,
        source: str,
        text: CleanText,
        people: People,
        placing: Placing,
        known: Callable[[int], Iterable[str]],
    ) -> None:
        self._source = source
        self._placing = placing
        self._known = known
        self._mentions = {text.span(m.name.start, m.name.end): m for m in people.mentions}

    def participations(
        self,
        found: Sequence[ParticipationRecord],
        statements: Iterable[StatementRecord],
        kind: str,
        weights: Weights,
    ) -> list[ParticipationRecord]:
        """Those that rules found, in their likeliest roles, and those that they missed."""
        signs = self._signs(found, statements, kind)
        taking_part = {record.person for record in found}
        doubted = {(r.span.start, r.person) for r in found if r.confidence <= _CHANGED_UP_TO}
        given = dict[tuple[int, str], dict[str, float]]()
        missed, second = dict[str, _Likely](), dict[tuple[str, str], _Likely]()

        def is_open(name: NamedAt) -> bool:
            parts = signs.parts_at(name)
            if parts:
                return len(parts) == 1 and (parts[0].start, name.person) in doubted
            return _BARS.isdisjoint(name.known) and (name.person in taking_part or _DROPPED not in name.known)

        for name, around in signs.each(is_open):
            chances = weights.chances_at(Span(name.start, name.end), around)
            role = max((role for role in chances if role != NO_PART), key=chances.__getitem__)
            mention = self._mentions[Span(name.start, name.end)]
            parts = signs.parts_at(name)
            if parts:
                given[parts[0].start, name.person] = chances
            elif name.person in taking_part:
                _keep(second, (name.person, role), _Likely(chances[role], role, mention), _SECOND)
            elif chances[role] > chances[NO_PART]:
                _keep(missed, name.person, _Likely(1 - chances[NO_PART], role, mention), _ADDED)
        kept: list[ParticipationRecord] = []
        led: ParticipationRecord | None = None
        for r in sorted(found, key=lambda record: record.span):
            listed = led is not None and self._goes_on(led, r)
            as_likely = r if listed else _likeliest(r, given.get((r.span.start, r.person), {}))
            kept += [as_likely] if as_likely else []
            led = as_likely if as_likely and as_likely.role == r.role and r.role in _LEADING else None
        return _once([*kept, *self._seconds(second, kept), *self._added(missed, found)])

    def _goes_on(self, before: ParticipationRecord, record: ParticipationRecord) -> bool:
        """Whether somebody is the next of a list of those who lead or open (``chaired by NAME, Body, NAME, Body and
        NAME, Body``): what says so stands before the first of them, where signs about the others do not show it."""
        low, high = before.span.end, record.span.start
        same = before.role == record.role and before.event == record.event
        return same and 0 < high - low <= _NEXT and _APART.search(self._source, low, high) is None

    def _signs(self, found: Iterable[ParticipationRecord], statements: Iterable[StatementRecord], kind: str) -> Signs:
        named = (
            NamedAt(span.start, span.end, mention.key, tuple(self._known(mention.name.start)))
            for span, mention in self._mentions.items()
        )
        said = (((s.speaker or "").removeprefix(_PERSON), s.span.start, s.span.end) for s in statements)
        return Signs(self._source, kind, list(named), list(map(_part, found)), said)

    def _seconds(
        self, second: dict[tuple[str, str], _Likely], found: Iterable[ParticipationRecord]
    ) -> Iterator[ParticipationRecord]:
        """Further parts of those who take part, in roles that they have nowhere yet."""
        roles = {(record.person, SAME_ROLE.get(record.role, record.role)) for record in found}
        for key, likely in second.items():
            if key not in roles and (record := self._record(likely)):
                yield record

    def _added(self, missed: dict[str, _Likely], found: Iterable[ParticipationRecord]) -> Iterator[ParticipationRecord]:
        """Those who were missed, but for people with the surname of one who takes part."""
        surnames = {record.person.rsplit("-", 1)[-1] for record in found}
        for person, likely in missed.items():
            if person.rsplit("-", 1)[-1] not in surnames and (record := self._record(likely)):
                yield record

    def _record(self, likely: _Likely) -> ParticipationRecord | None:
        return self._placing.record(likely.mention, likely.role, confidence=_confidence(likely.chance))


def _keep(best: dict[_OfWhom, _Likely], who: _OfWhom, likely: _Likely, least: float) -> None:
    if likely.chance > (best[who].chance if who in best else least):
        best[who] = likely


def _likeliest(record: ParticipationRecord, chances: dict[str, float]) -> ParticipationRecord | None:
    """A record in the role that is likelier than the one that rules gave; None where most likely no part is."""
    known = SAME_ROLE.get(record.role, record.role)
    if known not in chances:
        return record
    role = max(chances, key=chances.__getitem__)
    if role == NO_PART:
        return None if chances[role] > _NONE and record.confidence <= _LEFT_OUT_UP_TO else record
    least, up_to = (_HEADED_CHANGED, _HEADED_UP_TO) if known in _HEADED else (_CHANGED, _CHANGED_UP_TO)
    if role == known or chances[role] <= least or record.confidence > up_to:
        return record
    return replace(record, role=role, confidence=min(record.confidence, _confidence(chances[role])))


def _confidence(chance: float) -> float:
    return max(_LEAST, round(chance - _TOO_SURE, 2))


def _once(records: Iterable[ParticipationRecord]) -> list[ParticipationRecord]:
    """Records of which none says again what one before says."""
    first = dict[tuple[str, str, str], ParticipationRecord]()
    for record in records:
        first.setdefault((record.event, record.person, record.role), record)
    return list(first.values())


def _part(record: ParticipationRecord) -> PartAt:
    return PartAt(record.span.start, record.person, SAME_ROLE.get(record.role, record.role))
