"""Statements of a post without a name, whose holder another document of the same run of meetings tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ingest.folding import fold_name
from ingest.identity.decided import Reviewed
from ingest.identity.versions import Versions
from ingest.naming.holders import Holders
from ingest.records import Conversion, ParticipationRecord, StatementRecord

__all__ = ["Asked", "find_speakers"]

_INFERRED = 0.1
_PERSON, _STATE = "person:", "state/"


@dataclass(frozen=True, slots=True)
class _Question:
    """Who holds this post in one of these bodies, asked by a statement that is as sure as said."""

    statement: tuple[str, int]
    event: str
    post: str
    bodies: tuple[str | None, ...]
    confidence: float


class Asked:
    """The statements whose speaker is to be found, as few as they are of all."""

    def __init__(self) -> None:
        self.questions: list[_Question] = []

    def add(self, conversion: Conversion) -> None:
        """Take those of one document."""
        for i, statement in enumerate(conversion.statements):
            if statement.speaker is None and statement.post and statement.event:
                place, bodies = (conversion.document.slug, i), (h.body for h in statement.holdings)
                known = (*statement.on_behalf_of, *bodies)
                self.questions.append(_Question(place, statement.event, statement.post, known, statement.confidence))


def find_speakers(
    conversions: Iterable[Conversion],
    asked: Asked,
    people: Mapping[tuple[str, str], str],
    reviewed: Reviewed,
    versions: Versions,
) -> dict[tuple[str, int], tuple[str, float]]:
    """Of those that have an answer, the slug of the person and how sure that is, by place and in order.

    ``people``: who is who, by document and key. What a reader refuses tells nothing. ``versions`` call events what the
    conversions do.
    """
    holders: dict[str, Holders] = defaultdict(Holders)
    runs = [_run(versions.event(question.statement[0], question.event)) for question in asked.questions]
    wanted = {(run, _beginning(question.post)) for run, question in zip(runs, asked.questions, strict=True)}
    for conversion in conversions if wanted else ():
        source = conversion.document.slug
        for taking, event, person in _tellings(conversion):
            run = _run(event)
            answering = [h for h in taking.holdings if (run, _beginning(h.post)) in wanted]
            if answering and not reviewed.refuses(source, taking):
                for holding in answering:
                    # A minister in a ministry is her state's, too.
                    for place in (holding.body, *(b for b in taking.on_behalf_of if b.startswith(_STATE))):
                        holders[run].add(holding.post, place, people[source, person])
    found: dict[tuple[str, int], tuple[str, float]] = {}
    for run, question in zip(runs, asked.questions, strict=True):
        resolved = holders[run].resolve(question.post, question.bodies)
        if resolved:
            lowered = _INFERRED + (0 if resolved[1] else _INFERRED)
            found[question.statement] = (resolved[0], round(question.confidence - lowered, 2))
    return found


def _tellings(conversion: Conversion) -> Iterator[tuple[ParticipationRecord | StatementRecord, str, str]]:
    """What tells who holds a post: who took part in it, and who is named with it and said something; with event and
    person's key."""
    for taking in conversion.participations:
        yield taking, taking.event, taking.person
    for statement in conversion.statements:
        if statement.event and statement.basis == "by-name" and (statement.speaker or "").startswith(_PERSON):
            yield statement, statement.event, str(statement.speaker).removeprefix(_PERSON)


def _beginning(post: str) -> tuple[str, ...]:
    """The first two words of a post: those of two wordings that may mean one post are the same."""
    return tuple(fold_name(post).split()[:2])


def _run(event: str) -> str:
    """The run of meetings that an event belongs to: series and year, or the meeting itself."""
    root = event.split("/", 1)[0]
    parts = root.split("-")
    years = [i for i, p in enumerate(parts) if len(p) == 4 and p.isdigit()]
    return "-".join(parts[: years[0] + 1]) if years else root
