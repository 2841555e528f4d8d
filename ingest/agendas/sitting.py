"""One session that a report or record tells of."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.agendas.labels import session_label
from ingest.page.reading import Reading
from ingest.records import EventRecord

__all__ = ["Sitting"]


@dataclass(frozen=True, slots=True)
class Sitting:
    """One session: ``start`` to ``titled`` is its title, ``start`` to ``end`` its section, in the clean text; ``name``
    is where its name begins in a section that tells of it under no title."""

    key: str
    parent: str
    kind: str
    label: str
    start: int
    titled: int
    end: int
    date: str | None = None
    first: str | None = None
    last: str | None = None
    position: int | None = None
    name: int | None = None

    def record(self, reading: Reading) -> EventRecord:
        """The session as an event; an hour counts only with its day."""
        return EventRecord(
            key=self.key,
            kind=self.kind,
            span=reading.text.span(self.start if self.name is None else self.name, self.titled),
            label=session_label(self.label),
            parent=self.parent,
            start=f"{self.date}T{self.first}:00" if self.date and self.first else self.date,
            end=f"{self.date}T{self.last}:00" if self.date and self.last else self.date,
            position=self.position,
            status="attested",
        )
