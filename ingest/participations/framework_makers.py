"""Who facilitates the making of a framework, by their post: they take part in that process."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, compiled
from ingest.naming.people import People, PersonMention
from ingest.naming.posts import Post
from ingest.page.reading import Reading
from ingest.records import EventRecord, HoldingRecord, ParticipationRecord

__all__ = ["FrameworkMakers"]

_WRITTEN = 300


class FrameworkMakers:
    """Finds them in one document; ``sessions`` are the processes by their keys."""

    def __init__(self, reading: Reading, people: People) -> None:
        self.reading = reading
        self.people = people
        reading.lexicon.equip(self, FrameworkMakers._learn)
        self.sessions: dict[str, EventRecord] = {}

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._facilitates = compiled(rf"{lexicon.any_of('roles', 'facilitator')}(?!\w)", re.IGNORECASE)

    def facilitators(self, confidence: float) -> Iterator[ParticipationRecord]:
        """Those whose post is to facilitate the making of a framework."""
        for mention in self.people.mentions:
            for post in mention.affiliation.posts:
                made = self.reading.within("framework", post.start, post.end)
                if made and self._facilitates.match(post.text):
                    yield self._facilitator(mention, post, made[0], confidence)

    def _facilitator(self, mention: PersonMention, post: Post, made: Match, confidence: float) -> ParticipationRecord:
        key = f"{made.labels[0].ref.split('/')[1]}-process"
        span = self.reading.text.span(post.start, post.end)
        framework = self.reading.registry.label(made.labels[0].ref, self.reading.lexicon.code)
        label = f"{framework} – {self.reading.lexicon.words('meetings', 'making')[0]}"
        self.sessions.setdefault(key, EventRecord(key, "other", span, label))
        return ParticipationRecord(
            event=key,
            person=mention.key,
            role="facilitator",
            status="attested",
            span=self.reading.text.span(mention.name.start, mention.name.end),
            as_written=self.reading.chars[mention.start : mention.end][:_WRITTEN],
            holdings=(HoldingRecord(post.text, post.body, span),),
            on_behalf_of=mention.affiliation.on_behalf_of,
            confidence=confidence,
        )
