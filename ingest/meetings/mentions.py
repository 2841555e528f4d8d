"""Which meetings a document is about: its titles, its sentences, its series, and the year's run that a cover
announces, settled into one reading."""

from __future__ import annotations

from dataclasses import replace

from ingest.gazetteer import Match
from ingest.meetings.announced import Announced, overlaps
from ingest.meetings.descriptions import Descriptions
from ingest.meetings.issued import issued_on
from ingest.meetings.laid_papers import of_reported
from ingest.meetings.lead_meetings import find_lead_meeting
from ingest.meetings.meetings import Meeting, Meetings
from ingest.meetings.own_meetings import on_spelled_day, settled
from ingest.meetings.titles import TitleBlocks
from ingest.meetings.told_meetings import FIRST_PAGE, YEAR, Told
from ingest.page.dates import Calendar
from ingest.page.reading import Reading

__all__ = ["find_meetings"]

_OFTEN = 3
_YEAR_REACH = 60


def find_meetings(reading: Reading, calendar: Calendar, name: str) -> Meetings:
    """Read titles and sentences for meetings; numbers are carried over between mentions of the same days.

    ``name`` stands for a meeting that the document ``name`` calls nothing at all.
    """
    described = Descriptions(reading)
    announced, teller = Announced(reading, calendar, described), Told(reading, calendar, described)
    named = _Series(reading, announced.blocks)
    titles, facts = of_reported(reading, calendar, announced.titles()), teller.facts()
    told = teller.told_first(facts)
    if told and (told.place or told.first != told.last):
        # The paper's own day stands bare on the cover; its first page tells when the meeting was.
        titles = [t for t in titles if not t.bare or t.start > told.start or t.first == told.first]
    if any(not t.weak for t in titles) or told:
        titles = [t for t in titles if not t.weak]
    known: dict[str | None, tuple[int | None, str]] = {
        m.first: (m.ordinal, m.kind) for m in (*titles, *facts) if m.ordinal and m.first
    }
    series = named.of_document()
    own_number = described.own_ordinal() if len(titles) == 1 else None
    # A line of the cover that doesn't say what was held gives the paper's own day.
    facts = [f for f in facts if teller.says_held(f) or not any(overlaps(f, t) for t in titles)]
    titles = [_completed(t, known, series, own_number) for t in titles]
    facts = [_completed(f, known, series, None) for f in facts] or teller.panels(titles)
    run = announced.run_of(titles, series)
    own = titles[0] if len(titles) == 1 else run or teller.told_first(facts) or named.undated(series)
    own = teller.at_told_hour(own) if own else own
    own = own or on_spelled_day(reading, calendar, announced.fronted()) or find_lead_meeting(reading, calendar)
    own, titles, facts = settled(reading, calendar, announced.blocks, own, titles, facts)
    patterns, paper = (described.ordinal, described.kind), announced.blocks.paper
    found = Meetings(own, _governing(titles, run), facts, patterns, reading.lexicon.ordinals, paper, name)
    found.issued = issued_on(reading, calendar, own)
    return found


def _completed(
    meeting: Meeting, known: dict[str | None, tuple[int | None, str]], series: str | None, own: tuple[int, str] | None
) -> Meeting:
    """With the number that the document gives the meeting of these days elsewhere."""
    ordinal, kind = known.get(meeting.first) or own or (meeting.ordinal, meeting.kind)
    if meeting.ordinal:
        ordinal, kind = meeting.ordinal, meeting.kind
    named = meeting.series or (series if ordinal or not meeting.name else None)
    return replace(meeting, ordinal=ordinal, kind=kind if ordinal else meeting.kind, series=named)


def _governing(titles: list[Meeting], run: Meeting | None) -> list[Meeting]:
    """Titles one after the other; where two overlap (a cover that announces both) the year's run governs."""
    found: list[Meeting] = []
    for title in titles:
        if found and title.start < found[-1].end:
            found[-1] = replace(run, start=found[-1].start, end=title.end) if run else found[-1]
        else:
            found.append(title)
    return found


class _Series:
    """The series of meetings that one document belongs to."""

    def __init__(self, reading: Reading, blocks: TitleBlocks) -> None:
        self.reading = reading
        self.blocks = blocks

    def of_document(self) -> str | None:
        """The series that the document names most: on its first page, or often enough."""
        counts: dict[str, int] = {}
        for match in self.reading.layer("organization"):
            ref = match.labels[0].ref
            if ref.startswith("series/"):
                # One named in passing (``a week before the Review Forum``) is not the paper's own.
                counts[ref] = counts.get(ref, 0) + (_OFTEN if match.start < FIRST_PAGE and self._titles(match) else 1)
        counts = {ref: count for ref, count in counts.items() if count >= _OFTEN}
        return max(counts, key=lambda ref: (counts[ref], ref)) if counts else None

    def _titles(self, match: Match) -> bool:
        """Whether a name stands in a title and not in a sentence."""
        block = next((b for b in self.reading.text.blocks if b.start <= match.start < b.end), None)
        return block is not None and self.blocks.is_title(block)

    def undated(self, series: str | None) -> Meeting | None:
        """A meeting of a series with no day given: the year that stands most often beside the series' name."""
        if not series:
            return None
        counts: dict[str, list[int]] = {}
        for match in self.reading.layer("organization"):
            if match.labels[0].ref == series:
                for year in YEAR.finditer(self.reading.chars, match.end, match.end + _YEAR_REACH):
                    counts.setdefault(year[0], []).append(match.start)
        if not counts:
            return None
        best = max(counts, key=lambda y: (len(counts[y]), y))
        at = counts[best][0]
        return Meeting(at, at + 40, "dialogue", series, best)
