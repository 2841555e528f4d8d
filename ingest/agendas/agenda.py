"""Programmes and agendas: sessions with their hours, nested as they are, and the people whom their lists name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from ingest.agendas.labels import session_label
from ingest.agendas.layout import AgendaLayout
from ingest.agendas.lines import set_apart
from ingest.agendas.sessions import Agenda, Listing, Session
from ingest.agendas.untimed import untimed_regions
from ingest.folding import slug
from ingest.meetings.meetings import Meeting, Meetings
from ingest.page.dates import TimeRange, names_day
from ingest.page.text import Block
from ingest.records import BEYOND, WEEKDAY

__all__ = ["read_agendas"]

_LABEL_LENGTH = 60
_ABOVE = 2  # rows above a part
_LEADING = ("moderator", "chair", "rapporteur", "facilitator")
_AFTER_NUMBER = re.compile(r"\s*(?:\([^()]{2,30}\)\s*)?[:–—-]\s")


def read_agendas(layout: AgendaLayout, meetings: Meetings, taken: Sequence[tuple[int, int]] = ()) -> list[Agenda]:
    """All agendas of a document, runs of blocks that begin with an hour, outside of stretches that are taken."""
    agendas = []
    for region in layout.regions(taken):
        agenda = _begun(layout, region, meetings)
        walk = _Walk(layout, agenda, agenda.meeting)
        walk.columns = layout.columns([b for b in layout.reading.text.blocks if b.end <= region[0].start])
        walk.over(set_apart(layout, region))
        agendas.append(agenda)
    within = [*taken, *((a.start, a.end) for a in agendas)]
    for region in untimed_regions(layout, within):
        agenda = _begun(layout, region, meetings)
        _Walk(layout, agenda, agenda.meeting, untimed=True).over(region)
        agendas.append(agenda)
    return agendas


def _begun(layout: AgendaLayout, region: list[Block], meetings: Meetings) -> Agenda:
    """An agenda before its rows are read."""
    start, end = region[0].start, region[-1].end
    meeting = meetings.at(start) or meetings.own or meetings.untold(layout.reading, start)
    meeting = _on_its_days(layout, region, meetings, meeting)
    return Agenda(meeting, start, end, layout.is_provisional(start) or layout.is_forthcoming(start, end))


def _on_its_days(layout: AgendaLayout, region: list[Block], meetings: Meetings, meeting: Meeting) -> Meeting:
    """The meeting that an agenda's first day is one of, where it is none of those of ``meeting``, named last before."""
    above = [b for b in layout.reading.text.blocks if b.end <= region[0].start][-_ABOVE:]
    day = next((d for b in (*region, *above) if layout.is_day(b) and (d := layout.date(b, meeting.year))), None)
    if day is None or _holds(meeting, day):
        return meeting
    return next((m for m in (*meetings.titles, *meetings.facts) if _holds(m, day)), meeting)


def _holds(meeting: Meeting, day: str) -> bool:
    return meeting.first is not None and meeting.first <= day <= (meeting.last or meeting.first)


class _Walk:
    """One pass over an agenda's blocks."""

    def __init__(self, layout: AgendaLayout, agenda: Agenda, meeting: Meeting, *, untimed: bool = False) -> None:
        self.layout = layout
        self.agenda = agenda
        self.meeting = meeting
        self.day = 1
        self.date: str | None = None
        # Without hours and rows of days, which part of a meeting of several days was held on which day nobody says.
        self.undated = untimed and (meeting.last or "")[:10] > (meeting.first or "")[:10]
        self.pending: tuple[TimeRange, Block] | None = None
        # Without hours, who stands under no title takes part in the meeting, if a label says how.
        whole = Session(meeting.key, meeting.kind, "", agenda.start, agenda.start, 0, default_role="")
        self.whole = [whole] if untimed else []
        self.open: list[Session] = [*self.whole]
        self.role: tuple[str, str | None] | None = None
        self.keys: set[str] = set()
        # Roles of those whom a row names one after the other, by the heads of a table's columns.
        self.columns: list[str] = []
        self.previous: Block | None = None
        # Where the affiliation of the last entry begins, when it stands on lines of its own.
        self.affiliation: int | None = None

    def over(self, region: list[Block]) -> None:
        if self.undated:
            self._day_above(region[0])
        for block in region:
            self._block(block)
            self.previous = block

    def _day_above(self, first: Block) -> None:
        """Take in a row that announces a day, or one with its hours below, right above the first part."""
        reading = self.layout.reading
        above = [b for b in reading.text.blocks if b.start < first.start][-_ABOVE:]
        rows = [replace(b, end=min(b.end, first.start)) for b in reversed(above)]
        next((row for row in rows if self._new_day(row, reading.text.of(row).strip())), None)

    def _block(self, block: Block) -> None:
        text = self.layout.reading.text.of(block)
        if self._completes(block):
            return
        if self.layout.time(block) is None and self._new_day(block, text):
            return
        if self.layout.is_end(text) or (self.whole and self._untimed(block, text)):
            return
        timed = self.layout.hours(block)
        if timed:
            self._timed(*timed, block)
        elif self.pending and not self._opens_list(block):
            time, row = self.pending
            self.pending = None
            self._titled(time, block.start, block.end, row)
        elif not self._labelled(block):
            self._continued(block, text)

    def _completes(self, block: Block) -> bool:
        """Take in a line that goes on with the entry of the one before: a post under a name alone, then its body."""
        last = self.agenda.listings[-1] if self.agenda.listings else None
        if last is None or self.previous is None or block.gap or last.mention.end != self.previous.end:
            return False
        # "Group B – Facilitator: NAME" begins the next part.
        if self.layout.label_within(block):
            return False
        known = last.mention.affiliation
        low = self.affiliation if known.posts or known.bodies else None
        # Under a name that fills its line a body may stand as well as a post.
        alone = low is None and last.mention.name.end == last.mention.end
        # Where names have honorifics, what stands under one without any is no other name.
        titled = alone and bool(last.mention.name.honorifics) and not self.layout.is_titled(block)
        if not self.layout.completes(block, begun=low is not None or alone, titled=titled):
            return False
        if low is None and (known.posts or self.previous.start > last.mention.start):
            return False
        self.affiliation = block.start if low is None else low
        mention = self.layout.completed(last.mention, self.affiliation, block)
        mode = last.remark or self.layout.remark(mention)[1]
        self.agenda.listings[-1] = replace(last, mention=mention, remark=mode)
        return True

    def _new_day(self, block: Block, text: str) -> bool:
        """Take in a row that announces a day, by its number or date."""
        day = self.layout.day(text) if len(text) < _LABEL_LENGTH else None
        named = self.layout.date(block, self.meeting.year)
        if not day and not named:
            return False
        if named:
            self._doubt(block, named)
        # The first row of a day stands over the first hours.
        following = self.day + 1 if self.agenda.sessions else 1
        self.day, self.date, self.open, self.role = day or following, named, [*self.whole], None
        self.undated = False
        return True

    def _untimed(self, block: Block, text: str) -> bool:
        """Open a part that no hour begins, or take in the second line of its title."""
        label = self.layout.role(block)
        last = self.open[-1]
        if self.layout.is_title(block):
            self.open = []
            self._part(block)
            return True
        if self.layout.is_break(text) and not label:
            self.open, self.role = [*self.whole], None
            return True
        if label and block.gap and (label[0] in ("opening", "closing") or last.default_role not in ("", "speaker")):
            self.open = [*self.whole]
        subtitle = not label and not block.gap and last.label and self.previous and last.end == self.previous.end
        if subtitle and not any(self.layout.person(*e) for e in self.layout.entries(block.start, block.end)):
            last.label, last.end = f"{last.label} {text}", block.end
            return True
        return False

    def _doubt(self, block: Block, named: str) -> None:
        """Note a day's row that contradicts itself or the title; what it says is taken all the same."""
        weekday = self.layout.weekday(block)
        if weekday is not None and date.fromisoformat(named).weekday() != weekday:
            self.agenda.doubts.append((WEEKDAY, block.start, block.end))
        first, last = self.meeting.first, self.meeting.last
        if first and last and names_day(first) and not first <= named <= last:
            self.agenda.doubts.append((BEYOND, block.start, block.end))

    def _opens_list(self, block: Block) -> bool:
        """Whether a block labels a list with a colon, and so cannot be the title that an hour waits for."""
        found = self.layout.role(block)
        if found is None or ":" not in self.layout.reading.chars[block.start : found[2]]:
            return False
        return found[0] in _LEADING or found[2] == block.end

    def _timed(self, time: TimeRange, low: int, high: int, block: Block) -> None:
        self.role = None
        if self.layout.hours_of_days(low, high):
            return
        if low < high:
            self.pending = None
            self._titled(time, low, high, block)
        else:
            self.pending = (time, block)

    def _titled(self, time: TimeRange, low: int, high: int, row: Block) -> None:
        """Open the session of a row with an hour, and take in those whom the row names after its title."""
        before = len(self.agenda.sessions)
        end, beside = self.layout.beside_title(low, high)
        self._session(time, low, end, row)
        if len(self.agenda.sessions) > before:
            for start, stop in beside:
                self._beside(start, stop)

    def _beside(self, start: int, end: int) -> None:
        """Take in those whom a cell or the words after a label name."""
        found = self.layout.role_at(start, end)
        self.role = (found[0], found[1]) if found else None
        for low, high in self.layout.entries(found[2] if found else start, end):
            self._entry(low, high)
        self.role = None

    def _session(self, time: TimeRange | None, start: int, end: int, row: Block) -> None:
        chars = self.layout.reading.chars
        end = self.layout.title_end(row, start, end)
        title = chars[start:end].strip()
        if self.layout.is_break(title):
            self.open = [
                s
                for s in self.open
                if time
                and s.last
                and time.first < s.last
                and s.first
                and s.first <= time.first
                and s.first != time.first
            ]
            return
        if time:
            self.open = [
                s
                for s in self.open
                if s.first
                and s.last
                and s.first <= time.first
                and (time.last or time.first) <= s.last
                and time.first < s.last
                and not (s.first == time.first and s.last == time.last)
            ]
        parent = self.open[-1].key if self.open else self.meeting.key
        kind, number, _ = self.layout.kind_and_number(title)
        session = Session(
            key=self._key(parent, title, kind, number),
            kind=kind,
            label=session_label(title),
            start=row.start if time else start,
            end=end,
            position=len([s for s in self.agenda.sessions if s.parent == parent]) + 1,
            date=self._date(),
            first=time.first if time else None,
            last=time.last if time else None,
            parent=parent,
            default_role=self.layout.default_role(title),
        )
        self.agenda.sessions.append(session)
        self.open.append(session)
        self.role = None

    def _part(self, block: Block) -> None:
        """A numbered part of the session that is open; it has that one's hours where all parts are held at once."""
        # What is numbered is no part of an opening, although the hours of its own parts come after it.
        whole = [s for s in self.open if s.default_role not in ("opening", "closing")]
        self.open = [s for s in whole if s.first and not s.shared_hours]
        above = self.open[-1] if self.open else None
        label = self.layout.label_within(block)
        self._session(None, block.start, label[0] if label else block.end, block)
        if above and self.layout.is_parallel(above.label):
            part = self.open[-1]
            part.first, part.last, part.shared_hours = above.first, above.last, True
        if label:
            # "Group A – Facilitator: NAME": who leads a part may stand in its title's line.
            self._labelled(replace(block, start=label[1]))

    def _key(self, parent: str, title: str, kind: str, number: str | None) -> str:
        head = title.split(" : ", maxsplit=1)[0].split(": ", maxsplit=1)[0]
        words = slug(self.layout.kind_words(title) or kind, words=3)
        if number:
            tail = f"{words}-{number}"
        elif kind == "side-event":
            tail = words
        else:
            tail = slug(head, words=5)
        key = f"{parent}/{tail}"
        if key in self.keys:
            key = f"{parent}/day-{self.day}-{tail}"
        serial = 2
        while key in self.keys:
            key, serial = f"{parent}/{tail}-{serial}", serial + 1
        self.keys.add(key)
        return key

    def _date(self) -> str | None:
        """The day of the meeting that the agenda has reached."""
        first = self.meeting.first
        if self.date or self.undated:
            return self.date
        if not first or len(first) != 10:
            return first
        return (date.fromisoformat(first) + timedelta(days=self.day - 1)).isoformat()

    def _labelled(self, block: Block) -> bool:
        """Take in a label of a role, with the names that stand beside it."""
        found = self.layout.role(block)
        if self.layout.is_label(block):
            self.role = None
        if not found or not self.open:
            return False
        role, label, low = found
        self.role = (role, label)
        named = [self._entry(start, end) for start, end in self.layout.entries(low, block.end)]
        # The label of several people holds for the lines after it too.
        if any(named) and not self.layout.reading.lexicon.is_plural(label):
            self.role = None
        return True

    def _continued(self, block: Block, text: str) -> None:
        if not self.open:
            return
        _kind, number, length = self.layout.kind_and_number(text)
        after = self.layout.time_after(block.start, block.end) if length else None
        if after:
            self._session(after[0], block.start, after[1], block)
            return
        titled = block.kind == "heading" or _AFTER_NUMBER.match(text, length) is not None
        if titled and length and number:
            self._part(block)
            return
        session = self.open[-1]
        follows = (
            self.previous is not None
            and self.previous.end >= session.end - 1
            and (block.gap == 0 or session.kind == "side-event")
        )
        if block.kind == "heading" and follows and not self._listed(block.start, block.end):
            session.label = f"{session.label} {text}"
            session.end = block.end
            return
        # A name that stands alone between empty lines looks like a heading; so does the second half of an entry.
        halved = self.previous is not None and self.previous.kind == "item" and not self.layout.is_titled(block)
        named = block.kind == "heading" and not halved
        told = list(self.layout.told(block)) if block.kind == "paragraph" else []
        self.agenda.listings += [Listing(session, role, mention) for role, mention in told]
        if told:
            return
        if named or block.kind in ("item", "paragraph"):
            for start, end in self.layout.entries(block.start, block.end):
                self._listed(start, end)
            self._share_role(block)

    def _share_role(self, block: Block) -> None:
        """``NAME and NAME, rapporteurs``: the function after the last name is everybody's."""
        beside = [x for x in self.agenda.listings if x.mention.start >= block.start]
        told = self.layout.role_of_post(beside[-1].mention) if len(beside) > 1 else None
        if told:
            bare = [x for x in beside if not x.mention.affiliation.posts]
            shared = [replace(x, role=told) if x in bare else x for x in beside]
            self.agenda.listings[-len(beside) :] = shared

    def _entry(self, start: int, end: int) -> bool:
        """Take in one of several on a line, with a label of its own where it has one (``…; rapporteur : NAME``)."""
        found = self.layout.role_at(start, end)
        if found is None:
            return self._listed(start, end)
        role, self.role = self.role, found[:2]
        listed = self._listed(found[2], end)
        self.role = role
        return listed

    def _listed(self, start: int, end: int) -> bool:
        mention = self.layout.person(start, end) or self.layout.presenter(start, end)
        if mention is None or not self.open:
            return False
        self.affiliation = None
        session = self.open[-1]
        role, mode = self.layout.remark(mention)
        named = self.role[0] if self.role else None
        told = self.layout.role_of_post(mention)
        label = self.role[1] if self.role else None
        role = role or named or told or self._by_column(session) or session.default_role
        if not role:
            return False
        self.agenda.listings.append(Listing(session, role, mention, label, mode))
        return True

    def _by_column(self, session: Session) -> str | None:
        """The role of the column in which somebody stands who has no label."""
        at = sum(listing.session is session for listing in self.agenda.listings)
        return self.columns[at] if at < len(self.columns) and session.default_role == "speaker" else None
