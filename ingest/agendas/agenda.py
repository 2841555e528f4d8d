"""Programmes and agendas: sessions with their hours, nested as they are, and the people whom their lists name."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.agendas.agenda_days import ROWS_ABOVE, days_apart
from ingest.agendas.agenda_walk import AgendaWalk
from ingest.agendas.column_heads import without_column_heads
from ingest.agendas.last_columns import Columns
from ingest.agendas.layout import AgendaLayout
from ingest.agendas.lines import set_apart
from ingest.agendas.sessions import Agenda
from ingest.agendas.untimed import untimed_regions
from ingest.meetings.meetings import Meeting, Meetings
from ingest.page.text import Block

__all__ = ["read_agendas"]

_TITLE = 160  # code points of a programme's title


def read_agendas(layout: AgendaLayout, meetings: Meetings, taken: Sequence[tuple[int, int]] = ()) -> list[Agenda]:
    """All agendas of a document, runs of blocks that begin with an hour, outside of stretches that are taken."""
    agendas = []
    for region in layout.regions(taken):
        agenda = _begun(layout, region, meetings)
        above = [b for b in layout.reading.text.blocks if b.end <= region[0].start]
        rows = without_column_heads(layout, list(set_apart(layout, region)))
        AgendaWalk(layout, agenda, Columns(layout, above)).over(list(days_apart(layout, rows, agenda.meeting)))
        agendas.append(agenda)
    within = [*taken, *((a.start, a.end) for a in agendas)]
    for region in untimed_regions(layout, within):
        agenda = _begun(layout, region, meetings)
        AgendaWalk(layout, agenda, Columns(layout), untimed=True).over(region)
        agendas.append(agenda)
    return agendas


def _begun(layout: AgendaLayout, region: list[Block], meetings: Meetings) -> Agenda:
    """An agenda before its rows are read."""
    start, end = region[0].start, region[-1].end
    meeting = meetings.at(start) or meetings.own or _titled(layout, start, meetings)
    meeting = meeting or meetings.untold(layout.reading, start)
    meeting = _on_its_days(layout, region, meetings, meeting)
    return Agenda(meeting, start, end, layout.is_provisional(start))


def _titled(layout: AgendaLayout, start: int, meetings: Meetings) -> Meeting | None:
    """The meeting that is told of with the days which the title of a programme has (``Programme (4–6 May 2031)``)."""
    above = next((block for block in reversed(layout.reading.text.blocks) if block.start < start), None)
    titled = max((at for at, kind, _ in layout.genres.titles if kind == "agenda" and at < start), default=None)
    if titled is None or above is None or not meetings.facts:
        return None
    days = layout.reading.dates(layout.calendar, titled, min(above.end, titled + _TITLE))
    told = next((d for d in days if d.is_dated), None)
    return next((m for m in meetings.facts if told and (m.first, m.last) == (told.first, told.last)), None)


def _on_its_days(layout: AgendaLayout, region: list[Block], meetings: Meetings, meeting: Meeting) -> Meeting:
    """The meeting that an agenda's first day is one of, where it is none of those of ``meeting``, named last before."""
    above = [b for b in layout.reading.text.blocks if b.end <= region[0].start][-ROWS_ABOVE:]
    day = next((d for b in (*region, *above) if layout.is_day(b) and (d := layout.date(b, meeting.year))), None)
    if day is None or _holds(meeting, day):
        return meeting
    return next((m for m in (*meetings.titles, *meetings.facts) if _holds(m, day)), meeting)


def _holds(meeting: Meeting, day: str) -> bool:
    return meeting.first is not None and meeting.first <= day <= (meeting.last or meeting.first)
