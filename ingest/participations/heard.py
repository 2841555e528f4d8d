"""Who spoke at a meeting of which only the sentences of news tell: those whose words or speeches are told."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.lexicon import caseless
from ingest.meetings.meetings import Meeting
from ingest.naming.people import People
from ingest.page.reading import Reading
from ingest.participations.said_to_speak import SaidToSpeak
from ingest.records import ParticipationRecord, Span, StatementRecord

__all__ = ["heard_at_open_meeting"]


def heard_at_open_meeting(
    reading: Reading,
    people: People,
    told: list[ParticipationRecord],
    statements: list[StatementRecord],
    own: Meeting | None,
) -> list[ParticipationRecord]:
    """Participations without those whom news only name whose meeting was found in their sentences: their prose also
    tells of people who stayed away, who are still to come, or of whom others speak."""
    if own is None or own.paper is None:
        return told
    heard = {said.speaker for said in statements if said.event and said.speaker}
    lexicon = reading.lexicon
    speeches, by = lexicon.any_of("sessions", "speeches"), lexicon.any_of("grammar", "by")
    presided = lexicon.any_of("transcripts", "presides", "presided_by")
    announced = lexicon.any_of("meetings", "those_speaking")
    with_others = lexicon.any_of("speech", "opened", "opened_by", "closed", "closed_by")
    shown = {
        "speaker": list(_telling(reading, rf"{speeches}[^.;:]{{1,60}}?\s{by}|{announced}|{with_others}")),
        "chair": list(_telling(reading, presided)),
    }
    said = SaidToSpeak(reading, people)

    def is_said_to_speak(part: ParticipationRecord) -> bool:
        named = (m for m in people.of(part.person) if reading.text.span(m.name.start, m.name.end) == part.span)
        mention = next(named, None)
        sentence = mention and reading.sentence(mention.start)
        return bool(mention and sentence and said.holds(mention, *sentence))

    return [
        p
        for p in told
        if p.role not in shown
        or f"person:{p.person}" in heard
        or any(span.start <= p.span.start < span.end for span in shown[p.role])
        or (p.role == "speaker" and is_said_to_speak(p))
    ]


def _telling(reading: Reading, acts: str) -> Iterator[Span]:
    """Where sentences stand in the source that hold such words, and items of lists, which others announce."""
    pattern = caseless(rf"(?<!\w)(?:{acts})(?!\w)")
    for block in reading.prose:
        if block.kind not in ("heading", "paragraph"):
            yield reading.text.span(block.start, block.end)
            continue
        for start, end in reading.sentences(block):
            if pattern.search(reading.lower, start, end):
                yield reading.text.span(start, end)
