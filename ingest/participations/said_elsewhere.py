"""What is said to the press, in interviews, at a dinner beside a meeting: who speaks there takes no part in it so."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from ingest.lexicon import NO_MEETING, caseless, compiled
from ingest.page.reading import Reading
from ingest.records import ParticipationRecord, StatementRecord

__all__ = ["beside_meeting"]

_REACH = 60  # code points of the words before an occasion that say that something was said at it


def beside_meeting(
    reading: Reading, told: list[ParticipationRecord], statements: list[StatementRecord]
) -> tuple[list[ParticipationRecord], list[StatementRecord]]:
    """Participations without those that a sentence puts at another occasion, and statements there without a meeting."""
    spans = list(_sentences(reading))
    starts = [start for start, _ in spans]

    def is_beside(at: int) -> bool:
        i = bisect_right(starts, at) - 1
        return i >= 0 and at < spans[i][1]

    if spans:
        told = [p for p in told if "/" in p.event or not is_beside(p.span.start)]
        statements = [replace(s, event=None) if is_beside(s.span.start) else s for s in statements]
    return told, statements


def _sentences(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where sentences stand in the source by which something was said at such an occasion (``at a press briefing``,
    ``told reporters``, ``on the margins of the meeting``)."""
    lexicon = reading.lexicon
    occasion = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'aside')}(?!\w)")
    at = compiled(rf"(?<!\w){lexicon.any_of('meetings', 'aside_at')}(?:[^\W\d]+\s){{0,2}}$")
    found = [
        m.start()
        for m in reading.found(occasion, 0, len(reading.lower))
        if at.search(reading.lower[max(0, m.start() - _REACH) : m.start()])
    ]
    to_press = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'to_press')}(?!\w)")
    found += [m.start() for m in reading.found(to_press, 0, len(reading.lower))]
    # "On the margins of the meeting, NAME held talks": with its name, it may be where the paper's own was held.
    kinds = lexicon.any_of("meetings", *(kind for kind in lexicon.kinds("meetings") if kind not in NO_MEETING))
    definite, this = lexicon.any_of("grammar", "definite"), lexicon.any_of("meetings", "this")
    beside = rf"{lexicon.any_of('meetings', 'margins')}\s?(?:{definite}|{this}\s)?{kinds}(?=[,.;])"
    found += [m.start() for m in reading.found(caseless(rf"(?<!\w){beside}"), 0, len(reading.lower))]
    for block in reading.prose if found else ():
        if not any(block.start <= place < block.end for place in found):
            continue
        for start, end in reading.sentences(block):
            if any(start <= place < end for place in found):
                span = reading.text.span(start, end)
                yield span.start, span.end
