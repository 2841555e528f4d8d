"""Who recommends: whoever the sentence names that leads up to the points (``NAME recommends that States:``)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ingest.page.reading import Reading
from ingest.recommendations.points import Points
from ingest.records import Span, StatementRecord

__all__ = ["attributed"]

_DIGITS = re.compile(r"\d{1,3}(?=[.)]\s)")


def attributed(
    reading: Reading, points: Points, found: Iterable[tuple[int, StatementRecord]], said: Sequence[StatementRecord]
) -> tuple[list[StatementRecord], list[StatementRecord]]:
    """Recommendations with whoever makes them, and the statements that are no mere leads up to them.

    ``found`` are records with their places in the clean text, ``said`` the document's statements.
    """
    leads = _Leads(reading, points)
    records, used = [], set()
    for place, record in found:
        lead = leads.of(place)
        by = [s for s in said if lead and _holds(lead, s.span)]
        if lead and by:
            used.add(lead)
        # A sentence may hold what it recommends; the one that begins last is the nearest.
        around = [s for s in said if _holds(s.span, record.span)]
        last = max((s.span.start for s in around), default=0)
        records.append(_by(record, by or [s for s in around if s.span.start == last]))
    return records, [s for s in said if not any(_holds(lead, s.span) for lead in used)]


def _holds(lead: Span, span: Span) -> bool:
    return lead.start <= span.start and span.end <= lead.end


def _by(record: StatementRecord, said: list[StatementRecord]) -> StatementRecord:
    """A recommendation of those who say what leads up to it; several who make it together are those it is for."""
    if not said:
        return record
    one = said[0]
    if len({s.speaker or s.post for s in said}) > 1:
        return replace(record, on_behalf_of=tuple(dict.fromkeys(ref for s in said for ref in s.on_behalf_of)))
    return replace(
        record,
        basis=one.basis,
        speaker=one.speaker,
        post=one.post,
        on_behalf_of=one.on_behalf_of,
        holdings=one.holdings,
        confidence=min(record.confidence, one.confidence),
    )


class _Leads:
    """The sentences with a colon that lead up to lists, by the blocks of these."""

    def __init__(self, reading: Reading, points: Points) -> None:
        self._reading = reading
        self._starts: list[int] = []
        self._leads: list[Span | None] = []
        lead: Span | None = None
        after = ""  # the number of the paragraph after the lead, which is no point of its list
        for block in reading.text.blocks:
            text = reading.text.of(block)
            number = _DIGITS.match(text)
            told = block.kind == "paragraph" and not points.opening(block)
            if points.is_title(block) or told or (number and number[0] == after):
                lead = None
            self._starts.append(block.start)
            self._leads.append(lead)
            # What stands in the paragraph that leads up to a list is no point of it.
            if block.kind in ("paragraph", "item") and text.rstrip().endswith(":"):
                lead = reading.text.span(*reading.sentences(block)[-1])
                after = str(int(number[0]) + 1) if number else ""

    def of(self, place: int) -> Span | None:
        """The lead, in the source, of the list that holds a place of the clean text."""
        i = bisect_right(self._starts, place) - 1
        block = self._reading.text.blocks[i]
        before = [(s, e) for s, e in self._reading.sentences(block) if e <= place]
        inline = next(((s, e) for s, e in reversed(before) if self._reading.chars[e - 1] == ":"), None)
        return self._reading.text.span(*inline) if inline else self._leads[i]
