"""Tables of sessions with columns for those who lead or speak (``Time | Theme | Chair | Rapporteur``), read as agendas.

A row's cells belong to the columns under whose heads they stand; a line that leaves the first column empty goes on
with the row above. Day rows stand over the rows of their day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise, zip_longest

from ingest.agendas.agenda_days import weekday_of
from ingest.agendas.labels import session_label
from ingest.agendas.layout import AgendaLayout
from ingest.agendas.sessions import Agenda, Listing, Session
from ingest.folding import slug
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.meetings.meetings import Meeting, Meetings
from ingest.naming.affiliations import Affiliation
from ingest.page.dates import TimeRange, names_day
from ingest.page.text import Block
from ingest.rosters.rows import Cell, Line, lines_of

__all__ = ["read_session_tables"]

_LINES = re.compile(r"\n+")
_RULE = re.compile(r"[\s|+=_:–—-]+")
_GAP = re.compile(r"[\s|](?:(?<=\|)|\s)")
_SLASH = re.compile(r"\s*[/&]\s*")
_NUMBER = re.compile(r"\d{1,2}[A-Ha-h]?|[IVX]{1,5}")
_FEWEST = 2  # rows that name somebody
_SLACK = 3  # characters by which a cell may stand before its column's head
_HEAD_LENGTH = 160
_LONGEST = 110  # of a line that is one cell: a longer one is running text
_CLOCK = "clock"
_NAMELESS = ("", _CLOCK, "number")


@dataclass(slots=True)
class _Row:
    """One row: the lines of each column's cell, by the column's place."""

    cells: dict[int, list[Cell]] = field(default_factory=dict)
    date: str | None = None


@dataclass(frozen=True, slots=True)
class _Head:
    """A table's head: what each column holds (a role, ``title``, ``clock``, ``number`` or nothing), where it begins
    and how many tabs stand before it."""

    kinds: tuple[str, ...]
    starts: tuple[int, ...]
    labels: tuple[str, ...]
    indent: int
    columns: tuple[int, ...]

    @property
    def roles(self) -> list[int]:
        """The columns that name people."""
        return [i for i, kind in enumerate(self.kinds) if kind not in ("title", *_NAMELESS)]


def read_session_tables(layout: AgendaLayout, meetings: Meetings) -> list[Agenda]:
    """An agenda for each table of sessions that names people in columns of their own."""
    return list(_Tables(layout, meetings).agendas())


class _Tables:
    def __init__(self, layout: AgendaLayout, meetings: Meetings) -> None:
        self.layout = layout
        self.meetings = meetings
        self.reading = layout.reading
        lexicon = self.reading.lexicon
        lexicon.equip(self, _Tables._learn)
        kinds = ("paragraph", "item", "heading")
        self._blocks = [b for b in self.reading.text.blocks if b.kind in kinds]
        self._rowed = {a.start for a, b in pairwise(self._blocks) if b.beside}
        self._within = {b.start for b in self._blocks if b.within}

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        roles = ("moderator", "chair", "rapporteur", "facilitator", "keynote", "speaker")
        self._roles = {role: compiled(lexicon.any_of("roles", role), re.IGNORECASE) for role in roles}
        self._any_role = caseless(rf"(?<!\w){lexicon.any_of('roles', *roles)}")
        self._titles = compiled(lexicon.any_of("sessions", "column"), re.IGNORECASE)
        self._posts = compiled(lexicon.any_of("rosters", "post"), re.IGNORECASE)
        self._serving = compiled(lexicon.any_of("rosters", "body", "state"), re.IGNORECASE)
        self._times = compiled(lexicon.any_of("dates", "hour_label"), re.IGNORECASE)
        self._numbers = compiled(rf"{lexicon.any_of('documents', 'number')}|#", re.IGNORECASE)

    def agendas(self) -> Iterator[Agenda]:
        """Each table, from the line of its heads to the next running text."""
        reach = 0
        for i, block in enumerate(self._blocks):
            if block.start < reach or block.beside or not self._may_head(block):
                continue
            lines = list(lines_of(self.reading.chars, self._from(i), joined=False))
            at = next((n for n, line in enumerate(lines[:3]) if not self._is_rule(line)), 0)
            head = self._head(lines[at], lines[at + 1 :]) if lines else None
            rows = list(self._rows(head, lines[at + 1 :], lines[at])) if head else []
            agenda = self._agenda(head, rows, block.start) if head else None
            if agenda:
                reach = agenda.end
                yield agenda

    def _may_head(self, block: Block) -> bool:
        """Whether a role's word stands in the first lines of a block, or in its row; the line is looked at after
        that."""
        stop = block.start + 2 * _HEAD_LENGTH
        alone = block.start not in self._rowed
        stop = min(block.end, stop) if alone else stop
        if not self.reading.found(self._any_role, block.start, stop):
            return False
        return not alone or _GAP.search(self.reading.chars, block.start, stop) is not None

    def _from(self, i: int) -> list[Block]:
        """The blocks of a table that begins with a block: up to a heading, or a paragraph of running text."""
        found = [self._blocks[i]]
        for block in self._blocks[i + 1 :]:
            long = not block.beside and not block.breaks and block.end - block.start > _HEAD_LENGTH
            if (block.kind == "heading" and block.gap) or (block.gap and long):
                break
            found.append(block)
        return found

    def _is_rule(self, line: Line) -> bool:
        return all(_RULE.fullmatch(self.reading.chars, *cell) for cell in line.cells)

    def _head(self, line: Line, below: list[Line]) -> _Head | None:
        """The heads of a table's columns: a title's or an hour's, and one at least of those who lead or speak."""
        if len(line.cells) < _FEWEST or line.end - line.start > 2 * _HEAD_LENGTH:
            return None
        labels = tuple(self.reading.chars[slice(*cell)].strip(" :*") for cell in line.cells)
        kinds = tuple(self._kind(label) for label in labels)
        if self._roles.keys().isdisjoint(kinds):
            return None
        told = _counts(line.columns, line.cells)
        kinds = tuple(k or (_CLOCK if told and self._holds_hours(line, below, i) else k) for i, k in enumerate(kinds))
        unknown = [i for i, k in enumerate(kinds) if not k]
        if "title" not in kinds and len(unknown) == 1 and _CLOCK in kinds:
            kinds = tuple("title" if i == unknown[0] else k for i, k in enumerate(kinds))
        if "title" not in kinds or len([k for k in kinds if not k]) > 1 or self._lists_people(labels, kinds):
            return None
        base = self.reading.text.source(line.start)
        starts = tuple(self.reading.text.source(cell[0]) - base for cell in line.cells)
        return _Head(kinds, starts, labels, base, line.columns)

    def _lists_people(self, labels: tuple[str, ...], kinds: tuple[str, ...]) -> bool:
        """Whether titles are posts, by a column of bodies or states (``Speaker | Title | Country``)."""
        if _CLOCK in kinds or not any(self._serving.fullmatch(label) for label in labels):
            return False
        return any(k == "title" and self._posts.fullmatch(label) for k, label in zip(kinds, labels, strict=True))

    def _holds_hours(self, head: Line, rows: list[Line], i: int) -> bool:
        """Whether a column that no known word heads holds hours."""
        cells = [
            cell
            for row in rows
            for column, cell in zip(row.columns, row.cells, strict=False)
            if column == head.columns[i]
        ]
        timed = [self.layout.calendar.time_at(self.reading.chars, *cell) is not None for cell in cells]
        return len(timed) >= _FEWEST and sum(timed) > len(timed) // 2

    def _kind(self, label: str) -> str:
        if self._times.fullmatch(label):
            return _CLOCK
        if self._numbers.fullmatch(label):
            return "number"
        first = _SLASH.split(label)[0]
        role = next((r for r, p in self._roles.items() if p.fullmatch(first)), "")
        return role or ("title" if self._titles.fullmatch(first) else "")

    def _rows(self, head: _Head, lines: list[Line], before: Line) -> Iterator[_Row]:
        """The rows under the heads; a line that isn't one ends the table."""
        row: _Row | None = None
        date: str | None = None
        for line in lines:
            previous, before = before, line
            if self._is_rule(line):
                continue
            if len(line.cells) == 1 and (day := self._day(line)):
                date = day
                continue
            columns = self._columns(head, line, previous)
            if columns is None:
                break
            if 0 in columns or row is None:
                if row:
                    yield row
                row = _Row(date=date)
            for column, cell in columns.items():
                row.cells.setdefault(column, []).extend(self._lines(cell))
        if row:
            yield row

    def _lines(self, cell: Cell) -> Iterator[Cell]:
        """The lines of a cell."""
        low = cell[0]
        for mark in _LINES.finditer(self.reading.chars, *cell):
            yield low, mark.start()
            low = mark.end()
        yield low, cell[1]

    def _day(self, line: Line) -> str | None:
        row, own = Block("paragraph", line.start, line.end), self.meetings.own
        named = self.layout.date(row, own.year if own else None)
        return named or (weekday_of(self.layout, row, own) if own else None)

    def _columns(self, head: _Head, line: Line, previous: Line) -> dict[int, Cell] | None:
        """The column of each cell: by order where none is missing, else by where it stands; None outside a table."""
        if len(line.cells) == len(head.kinds):
            return dict(enumerate(line.cells))
        if _counts(line.columns, line.cells) and _counts(head.columns, head.kinds):
            known = [i for column in line.columns for i, at in enumerate(head.columns) if at == column]
            return dict(zip(known, line.cells, strict=True)) if len(known) == len(line.cells) else None
        if len(line.cells) > len(head.kinds) or line.end - line.start > 2 * _HEAD_LENGTH:
            return None
        if len(line.cells) == 1 and (line.gap or line.heading or line.end - line.start > _LONGEST):
            return None
        # A line of the same paragraph begins as far in as blanks follow the line break before it.
        source = self.reading.text.source
        indent = source(line.start) - source(previous.end - 1) - 2
        found: dict[int, Cell] = {}
        for cell in line.cells:
            at = indent + source(cell[0]) - source(line.start)
            column = max((i for i, start in enumerate(head.starts) if start <= at + _SLACK), default=0)
            if column in found:
                return None
            found[column] = cell
        return found

    def _agenda(self, head: _Head, rows: list[_Row], start: int) -> Agenda | None:
        meeting = self.meetings.at(start) or self.meetings.own or self.meetings.untold(self.reading, start)
        cells = [cell for row in rows for lines in row.cells.values() for cell in lines]
        if len(rows) < _FEWEST:
            return None
        end = max(high for _, high in cells)
        agenda = Agenda(meeting, start, end, self.layout.is_provisional(start))
        # What stands above the first row of a day is of the day before.
        later = any(row.date and row.date > (meeting.first or "") for row in rows) or self._day_below(end, meeting)
        begun = meeting.first if later else None
        for row in rows:
            row.date = row.date or begun
            self._take(agenda, head, row, meeting)
        named = {listing.session.key for listing in agenda.listings}
        return agenda if len(named) >= _FEWEST else None

    def _day_below(self, end: int, meeting: Meeting) -> bool:
        """Whether a row of a later day of the meeting stands right below a table, which is of the first then."""
        below = next((b for b in self._blocks if b.start >= end), None)
        day = self.layout.date(below, meeting.year) if below and self.layout.is_day(below) else None
        return day is not None and names_day(meeting.first) and (meeting.first or "") < day <= (meeting.last or "")

    def _take(self, agenda: Agenda, head: _Head, row: _Row, meeting: Meeting) -> None:
        """Take in a row as a session, with those whom its cells name."""
        titles = {i: self._of_title(lines) for i, lines in row.cells.items()}
        texts = {i: " ".join(self.reading.chars[slice(*c)] for c in lines) for i, lines in titles.items()}
        title = self._title(head, texts)
        if not title or self.layout.is_break(title):
            return
        session = self._session(agenda, head, row, title, meeting)
        agenda.sessions.append(session)
        for i, lines in sorted(row.cells.items()):
            if i in head.roles:
                self._cell(agenda, session, (head.kinds[i], head.labels[i]), lines)
            elif head.kinds[i] == "title":
                self._cell(agenda, session, ("speaker", None), lines[len(titles[i]) :])

    def _of_title(self, lines: list[Cell]) -> list[Cell]:
        """The lines of a cell before those that name somebody (``Opening``, ``1. NAME, post``, ``2. NAME, post``)."""
        for i, line in enumerate(lines):
            if i and line[0] in self._within and self._names(*line):
                return lines[:i]
        return lines

    def _names(self, start: int, end: int) -> bool:
        """Whether a line labels people or names somebody."""
        found = self.layout.role_at(start, end)
        low = found[2] if found else start
        return low == end or any(self.layout.person(*entry) for entry in self.layout.entries(low, end))

    def _title(self, head: _Head, texts: dict[int, str]) -> str:
        """The title in a row; after its number, where that stands alone in a column of titles (``Group | Theme``)."""
        columns = [i for i, kind in enumerate(head.kinds) if kind == "title"]
        cells = [" ".join(texts.get(i, "").split()) for i in columns]
        theme = next((cell for cell in cells if any(map(str.isalpha, cell))), None)
        if theme is None or not cells[0].isdigit():
            return theme or ""
        return f"{head.labels[columns[0]]} {cells[0]}: {theme}"

    def _session(self, agenda: Agenda, head: _Head, row: _Row, title: str, meeting: Meeting) -> Session:
        kind, number, _ = self.layout.kind_and_number(title)
        number = number or self._number(head, row)
        keys = {s.key for s in agenda.sessions}
        key = tail = f"{meeting.key}/{f'{kind}-{number.lower()}' if number else slug(title, words=5)}"
        serial = 2
        while key in keys:
            key, serial = f"{tail}-{serial}", serial + 1
        low, high = row.cells[head.kinds.index("title")][0]
        time = self._time(head, row)
        day = row.date or (meeting.first if meeting.first == meeting.last else None)
        return Session(
            key=key,
            kind=kind,
            label=session_label(title),
            start=low,
            end=high,
            position=len(agenda.sessions) + 1,
            date=day,
            first=time.first if time else None,
            last=time.last if time else None,
            parent=meeting.key,
            default_role=self.layout.default_role(title),
        )

    def _number(self, head: _Head, row: _Row) -> str | None:
        if "number" not in head.kinds or head.kinds.index("number") not in row.cells:
            return None
        number = self.reading.chars[slice(*row.cells[head.kinds.index("number")][0])].strip(" .)")
        return number if _NUMBER.fullmatch(number) else None

    def _time(self, head: _Head, row: _Row) -> TimeRange | None:
        clocks = [i for i, kind in enumerate(head.kinds) if kind == _CLOCK and i in row.cells]
        times = [self.layout.calendar.time_at(self.reading.chars, *row.cells[i][0]) for i in clocks]
        if len(times) > 1 and times[0] and times[1] and times[0].first < times[1].first:
            return replace(times[0], last=times[1].first)
        return times[0] if times else None

    def _cell(self, agenda: Agenda, session: Session, column: tuple[str, str | None], lines: list[Cell]) -> None:
        """Take in those whom the lines of a cell name, in the role of its column or of a label in it."""
        if column[0] == "speaker" and session.default_role != "speaker":
            column = (session.default_role, column[1])
        told = column
        for line, below in zip_longest(lines, lines[1:]):
            found = self.layout.role_at(*line)
            if found:
                told = found[:2]
            low = found[2] if found else line[0]
            self._listed(agenda, session, told, (low, line[1]), below)
            if low < line[1] and not self.layout.is_of_several(told[1] or ""):
                told = column

    def _listed(
        self, agenda: Agenda, session: Session, told: tuple[str, str | None], line: Cell, below: Cell | None
    ) -> None:
        """Take in those whom a line of a cell names; a bracket on the line ``below`` says whom the last serves."""
        several = told[0] == "speaker" or self.layout.is_of_several(told[1] or "")
        entries = list(self.layout.entries(*line, several=several)) if line[0] < line[1] else []
        for start, end in entries:
            mention = self.layout.person(start, end)
            if mention:
                if below and end == entries[-1][1] and mention.affiliation == Affiliation():
                    mention = replace(mention, affiliation=self._bracketed(*below))
                agenda.listings.append(Listing(session, told[0], mention, told[1]))

    def _bracketed(self, start: int, end: int) -> Affiliation:
        """What a line says that is one bracket with a state or a body in it."""
        chars = self.reading.chars
        known = any(self.reading.at(layer, start + 1) for layer in ("state", "organization"))
        whole = known and chars[start] == "(" and chars[end - 1] == ")"
        return self.layout.affiliations.read(start + 1, end - 1) if whole else Affiliation()


def _counts(columns: tuple[int, ...], cells: tuple[object, ...]) -> bool:
    """Whether each cell's place in its row is known."""
    return len(columns) == len(cells) and len(set(columns)) == len(columns) and max(columns) > 0
