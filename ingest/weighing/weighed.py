"""Who most likely takes part, where the rules say nothing.

Rules know the layouts and the turns of phrase that somebody thought of. What stands around a name tells more than they
know: its signs are weighed, as papers taught that no rule had been written for. What rules do know goes before: this
adds nobody of whom they say that they are elsewhere, only listed or only spoken of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from ingest.naming.people import People, PersonMention
from ingest.page.text import CleanText
from ingest.participations.placing import Placing
from ingest.records import Conversion, ParticipationRecord, Span, StatementRecord
from ingest.weighing.signs import NamedAt, PartAt, Signs
from ingest.weighing.weights import NO_PART, Weights

__all__ = ["SAME_ROLE", "Weighing", "signs_of"]

# On 42 papers that neither rules nor weights had seen nine of the twelve people added above this chance were right, two
# more but for the role.
_ADDED = 0.75
_TOO_SURE = 0.15  # by how much chances are above the share of right ones
_PERSON = "person:"
SAME_ROLE = {"chair": "moderator", "keynote": "speaker"}
"""Roles that readers who annotate papers don't tell apart, by the one that they give."""


class Weighing:
    """Weighs the names of one paper: ``source`` is its text, ``people`` are named in its clean text."""

    def __init__(self, source: str, text: CleanText, people: People, placing: Placing, weights: Weights) -> None:
        self._source = source
        self._placing = placing
        self._weights = weights
        self._mentions = {text.span(m.name.start, m.name.end): m for m in people.mentions}

    def participations(
        self,
        found: Sequence[ParticipationRecord],
        statements: Iterable[StatementRecord],
        kind: str,
        elsewhere: Callable[[int], bool],
    ) -> list[ParticipationRecord]:
        """Those that rules found, and those that they missed; ``elsewhere`` tells where names begin in the clean text
        of which rules know that they are those of people who take no part."""
        names = [(span, mention.key) for span, mention in self._mentions.items()]
        signs = _signs(self._source, kind, names, found, statements)
        missed = dict[str, tuple[float, str, PersonMention]]()

        def is_unknown(name: NamedAt) -> bool:
            return not signs.parts_at(name) and not elsewhere(self._mention(name).name.start)

        for name, around in signs.each(is_unknown):
            role, chance = self._likeliest(around)
            if chance > max(_ADDED, missed[name.person][0] if name.person in missed else 0):
                missed[name.person] = chance, role, self._mention(name)
        return [*found, *self._added(missed.values(), found)]

    def _mention(self, name: NamedAt) -> PersonMention:
        return self._mentions[Span(name.start, name.end)]

    def _likeliest(self, signs: Iterable[str]) -> tuple[str, float]:
        """The likeliest role, and the chance that somebody takes part in any."""
        chances = self._weights.chances(signs)
        none = chances.pop(NO_PART)
        return max(chances, key=chances.__getitem__), 1 - none

    def _added(
        self, missed: Iterable[tuple[float, str, PersonMention]], found: Iterable[ParticipationRecord]
    ) -> Iterator[ParticipationRecord]:
        """The records of those who were missed, but for people with the surname of one who takes part."""
        surnames = {record.person.rsplit("-", 1)[-1] for record in found}
        for chance, role, mention in missed:
            if mention.key.rsplit("-", 1)[-1] not in surnames:
                record = self._placing.record(mention, role, confidence=round(chance - _TOO_SURE, 2))
                if record:
                    yield record


def signs_of(text: str, found: Conversion) -> Signs:
    """The signs around the names of a converted paper."""
    names = ((m.span, m.ref.removeprefix(_PERSON)) for m in found.mentions if m.ref.startswith(_PERSON))
    return _signs(text, found.document.kind, names, found.participations, found.statements)


def _signs(
    text: str,
    kind: str,
    names: Iterable[tuple[Span, str]],
    found: Iterable[ParticipationRecord],
    statements: Iterable[StatementRecord],
) -> Signs:
    return Signs(
        text,
        kind,
        [NamedAt(span.start, span.end, person) for span, person in names],
        [_part(record) for record in found],
        [((s.speaker or "").removeprefix(_PERSON), s.span.start, s.span.end) for s in statements],
    )


def _part(record: ParticipationRecord) -> PartAt:
    return PartAt(record.span.start, record.person, SAME_ROLE.get(record.role, record.role))
