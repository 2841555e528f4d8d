"""Who spoke at a meeting of which only the sentences of news tell: those whose words or speeches are told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lexicon import Lexicon, caseless
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
    shown = {role: list(_telling(reading, words)) for role, words in reading.lexicon.made(_acts).items()}
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


def _acts(lexicon: Lexicon) -> dict[str, re.Pattern[str]]:
    """What says that those whom a sentence names spoke, or presided."""
    speeches, by = lexicon.any_of("sessions", "speeches"), lexicon.any_of("grammar", "by")
    announced = lexicon.any_of("meetings", "those_speaking")
    with_others = lexicon.any_of("speech", "opened", "opened_by", "closed", "closed_by")
    acts = {
        "speaker": rf"{speeches}[^.;:]{{1,60}}?\s{by}|{announced}|{with_others}",
        "chair": lexicon.any_of("transcripts", "presides", "presided_by"),
    }
    return {role: caseless(rf"(?<!\w)(?:{words})(?!\w)") for role, words in acts.items()}


def _telling(reading: Reading, words: re.Pattern[str]) -> Iterator[Span]:
    """Where sentences stand in the source that hold such words, and items of lists, which others announce."""
    for block in reading.prose:
        if block.kind not in ("heading", "paragraph"):
            yield reading.text.span(block.start, block.end)
            continue
        for start, end in reading.sentences(block):
            if reading.found(words, start, end):
                yield reading.text.span(start, end)
