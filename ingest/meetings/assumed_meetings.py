"""The meeting of a paper that calls none by a name or a day: what it tells of who took part is told of some meeting all
the same, which is known by the paper alone (``The panel was opened by …``, ``NAME moderated the event``)."""

from __future__ import annotations

from dataclasses import replace

from ingest.heads.heads import Head
from ingest.lexicon import caseless
from ingest.meetings.meetings import Meeting
from ingest.meetings.words import MeetingWords
from ingest.page.genres import OF_MEETINGS
from ingest.page.reading import Reading
from ingest.records import Conversion, ParticipationRecord, StatementRecord

__all__ = ["as_assumed", "assumed_meeting", "said_there", "told_there"]

_CONFIDENCE = 0.8
"""The most for who took part in a meeting that is only assumed: the paper may tell of several."""


def assumed_meeting(reading: Reading, head: Head, paper: str) -> Meeting | None:
    """The meeting that a paper is assumed to be of, shown at its title, else at the first paragraph that tells
    something; ``paper``, the document's name, is all that tells it apart."""
    titled = next((b for b in reading.text.blocks if head.title and reading.text.of(b).strip() == head.title), None)
    shown = titled or next(iter((*head.lead, *reading.text.blocks)), None)
    if shown is None:
        return None
    # "Summary record of a meeting" says what paper this is.
    names = titled and head.kind == "other" and reading.lexicon.made(MeetingWords).kind.search(head.title or "")
    return Meeting(shown.start, shown.end, label=head.title if names else None, paper=paper, assumed=True)


def said_there(statements: list[StatementRecord], meeting: Meeting | None, kind: str) -> list[StatementRecord]:
    """Statements without a meeting that is only assumed, in papers that no meeting has itself: what the press reports
    need not have been said there."""
    if meeting is None or not meeting.assumed or kind in OF_MEETINGS:
        return statements
    return [replace(s, event=None) if s.event == meeting.key else s for s in statements]


def told_there(reading: Reading, told: list[ParticipationRecord], meeting: Meeting | None) -> list[ParticipationRecord]:
    """Participations without those who open or close what is no meeting (``Opening the port, NAME said …``): where one
    is only assumed, the sentence has a word for an occasion beside their posts."""
    if meeting is None or not meeting.assumed:
        return told
    lexicon = reading.lexicon
    parts = lexicon.any_of("sessions", "session", "panel", "workshop", "ceremonies")
    called = f"{lexicon.made(MeetingWords).plain}|{parts}"
    # "The words of welcome were spoken by NAME", but not "Opening: NAME"
    speeches = "|".join(
        words for role in ("opening", "closing") for words in lexicon.words("roles", role) if " " in words
    )
    occasion = caseless(rf"(?<!\w)(?:{called}|{speeches}|{lexicon.any_of('meetings', 'occasions')})(?!\w)")
    sentences = [s for b in reading.prose if b.kind == "paragraph" for s in reading.sentences(b)]
    spans = [(reading.text.span(*s), reading.chars[slice(*s)]) for s in sentences]

    def of_something(part: ParticipationRecord) -> bool:
        around = next((said for span, said in spans if span.start <= part.span.start < span.end), None)
        return around is None or occasion.search(around.replace(part.as_written, "").lower()) is not None

    return [p for p in told if p.event != meeting.key or p.role not in ("opening", "closing") or of_something(p)]


def as_assumed(found: Conversion, meeting: Meeting | None) -> Conversion:
    """What a paper says, less sure of who took part in a meeting that is only assumed; without that meeting where
    nobody did."""
    if meeting is None or not meeting.assumed:
        return found
    key = meeting.key
    if any(p.event.partition("/")[0] == key for p in found.participations):
        sure = (
            min(p.confidence, _CONFIDENCE) if p.event.partition("/")[0] == key else p.confidence
            for p in found.participations
        )
        parts = zip(found.participations, sure, strict=True)
        return replace(found, participations=tuple(replace(p, confidence=c) for p, c in parts))
    return replace(
        found,
        document=replace(found.document, about=()),
        events=tuple(e for e in found.events if e.key.partition("/")[0] != key),
        statements=tuple(
            replace(s, event=None) if (s.event or "").partition("/")[0] == key else s for s in found.statements
        ),
    )
