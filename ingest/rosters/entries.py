"""The people in a list of participants: name, post, body and function, wherever in its lines and cells they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from ingest.naming.affiliations import Affiliation
from ingest.naming.bodies import Body
from ingest.naming.names import PersonName, plain_name
from ingest.naming.people import PersonMention
from ingest.naming.posts import Post
from ingest.rosters.named_in_lines import named_in_lines
from ingest.rosters.names import RosterNames, blank
from ingest.rosters.rows import Cell, Line, Region, RosterRows, counted_on, first_of_name
from ingest.rosters.state_columns import StateColumns
from ingest.rosters.words import NO_PART

__all__ = ["RosterEntries", "RosterEntry"]

_COLUMN_BRACKET = re.compile(r"\s*(?:\(([^()]{1,30})\))?\s*$")
_REST = re.compile(r"\s*[,;:–—-]\s+|\s{2,}|\s*(?=\()")
_NUMBER, _NUMBERED = re.compile(r"\(?\d{1,3}[.)]?|[–—-]"), re.compile(r"\(?\d{1,3}[.)]?")
_LEADING = re.compile(r"\(?\d{1,3}[.)]\s+(?=\w)")
_COLON = re.compile(r"\s*[:–—]\s+")
_MARK, _CODE = re.compile(r"(?:\*+|[†‡§]+)$"), re.compile(r"\s*\([A-Z]{1,3}\)\s*$")
_ADDRESS = re.compile(r"\S+@\S+|\+?[\d ()/.-]{6,}|[–—-]")
_MOST_LINES = 6
_Column = tuple[Cell | None, str | None, tuple[Cell, ...]]


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """Somebody in a list, with the role that the list gives, if any; ``office`` is where a label calls it, ``labelled``
    where a label of the row gives it, ``later`` where that follows another's (``then: NAME``), ``in_bureau`` where the
    rows above it tell what a label means."""

    mention: PersonMention
    role: str | None = None
    office: tuple[int, int] | None = None
    labelled: bool = False
    later: bool = False
    in_bureau: bool = False


@dataclass(slots=True)
class _Open:
    """An entry whose lines are still being read."""

    name: PersonName
    start: int
    rest: list[Cell] = field(default_factory=list)
    state: str | None = None
    role: str | None = None
    inline: bool = False
    lines: int = 1


@dataclass(slots=True)
class _Above:
    """What the headings over a line say."""

    state: str | None = None
    bodies: tuple[Body, ...] = ()
    role: str | None = None
    columns: tuple[str, ...] | None = None


class RosterEntries:
    """Reads the entries of the lists that :class:`~ingest.rosters.rows.RosterRows` finds."""

    def __init__(self, names: RosterNames, rows: RosterRows) -> None:
        self.names = names
        self.rows = rows
        self.reading = names.reading
        self.affiliations = names.affiliations
        self.words = rows.words
        self._legend: dict[str, str] = {}
        self._later: list[tuple[str, str]] = []
        self._above_cell: Cell | None = None
        self._titles_lead = self._announced = False
        self._columns = StateColumns(names)

    def entries(self, region: Region) -> Iterator[RosterEntry]:
        """The people of one list, in order."""
        self._later, self._above_cell, self._announced = [], None, region.announced
        self._counted = counted_on(self.reading.chars, region.lines)
        found = list(self._listed(region))
        for entry in found:
            name = plain_name(entry.mention.name.text).casefold()
            role = next((r for surname, r in self._later if name.endswith(f" {surname}")), None)
            yield replace(entry, role=entry.role or role) if role else entry

    def _listed(self, region: Region) -> Iterator[RosterEntry]:
        above, entry = _Above(role=region.role), None
        lines = tuple(self._column_by_column(tuple(named_in_lines(region.lines, self.names, self.words))))
        self._legend = self.words.legend(self.reading.chars[region.start : region.end])
        # Where the list begins with a title, those within it are of who follows, too, and no posts of who stands above.
        self._titles_lead = len(lines) > 1 and lines[0].heading and self._titled(*lines[1].cells[0])
        for i, line in enumerate(lines):
            self._columns.reach(line, lines[i - 1] if i else None)
            columns = self.rows.columns(line)
            found = None if columns else self._person(line, lines[i + 1 : i + 2], above)
            if columns:
                above.columns = columns
            if found is None and not columns and entry and self._belongs(line, entry, lines[i + 1 : i + 2], above):
                self._take(entry, line.cells)
                continue
            if entry:
                yield self._closed(entry, above)
                entry = None
            if found:
                entry = found
            elif not columns and (line.gap or line.heading or line.start not in self._counted):
                self._head(line, above, region.role)
        if entry:
            yield self._closed(entry, above)

    def _column_by_column(self, lines: tuple[Line, ...]) -> Iterator[Line]:
        """Lines of two lists that stand beside each other, the left one's first: down to the next row of two states."""
        run: list[Line] = []
        for line in (*lines, None):
            pair = line is not None and len(line.cells) == 2
            states = pair and line is not None and all(self._state(*cell) for cell in line.cells)
            if run and (states or not pair):
                yield from self._parted(run)
                run = []
            if line is not None and pair:
                run.append(line)
            elif line is not None:
                yield line
        yield from run

    def _parted(self, run: list[Line]) -> Iterator[Line]:
        if not any(all(self._titled(*cell) for cell in line.cells) for line in run):
            yield from run
            return
        for i in (0, 1):
            yield from (Line((line.cells[i],), line.gap, line.heading) for line in run)

    def _belongs(self, line: Line, entry: _Open, following: tuple[Line, ...], above: _Above) -> bool:
        """Whether a line goes on with the entry before it: not the heading over the next one."""
        chars = self.reading.chars
        apart = line.gap or line.start in self._counted or entry.lines >= _MOST_LINES
        if apart or self._state(*line.cells[0]) or self._heading_role(line):
            return False
        if line.heading and self._titles_lead and following and self._titled(*following[0].cells[0]):
            return False
        if chars[line.end - 1] == ":" or (len(line.cells) > 1 and _NUMBERED.fullmatch(chars, *line.cells[0])):
            return False
        if (body := _COLON.search(chars, *line.cells[0])) and self.affiliations.bodies.known(line.start, body.start()):
            return False
        heads_next = entry.inline and self.affiliations.bodies.known(line.start, line.end) is not None
        return not (heads_next and following and self._person(following[0], (), above))

    def _take(self, entry: _Open, cells: tuple[Cell, ...]) -> None:
        entry.lines += 1
        for cell in (c for c in cells if not self._columns.holds(c)):
            role = self.words.role_in(self.reading.chars, *cell)
            after = None if role else self.words.role_after(self.reading.chars, *cell)
            mark = _MARK.search(self.reading.chars, *cell) if self._legend else None
            marked = self._legend.get(mark[0]) if mark else None
            entry.role = entry.role or role or (after[0] if after else marked)
            if role is None:
                cut = after is not None and after[1] > cell[0]
                entry.rest.append(self._without_code((cell[0], after[1]) if after and cut else cell))

    def _without_code(self, cell: Cell) -> Cell:
        """A cell without the letters in brackets at its end that tell a rank (``Minister (M)``) and are no body."""
        code = _CODE.search(self.reading.chars, *cell)
        if code is None or self.reading.at("organization", code.start() + len(code[0]) - len(code[0].lstrip(" ("))):
            return cell
        return (cell[0], code.start()) if code.start() > cell[0] else cell

    def _person(self, line: Line, following: tuple[Line, ...], above: _Above) -> _Open | None:
        cells = line.cells
        while len(cells) > 1 and _NUMBER.fullmatch(self.reading.chars, *cells[0]):
            cells = cells[1:]
        if number := _LEADING.match(self.reading.chars, *cells[0]):
            cells = ((number.end(), cells[0][1]), *cells[1:])
        label = self.words.label_at(self.reading.chars, *cells[0])
        if label and self._titled(label.start, cells[0][1]):
            above = replace(above, role=None if label.role == NO_PART else label.role)
            cells = ((label.start, cells[0][1]), *cells[1:])
        wrapped = self._columns.wrapped(cells, following[0].cells if following else ())
        state, role, cells = (None, None, cells[1:]) if wrapped else self._state_column(cells, above, line)
        while len(cells) > 1 and _NUMBER.fullmatch(self.reading.chars, *cells[0]):
            cells = cells[1:]
        honorific = cells[0] if len(cells) > 1 and self.names.is_title(cells[0]) else None
        cells = cells[1:] if honorific else cells
        found = self._name(cells, line.cells, following, above, titled=line.listed or honorific is not None)
        if found is None:
            return None
        name, rest = found
        if honorific:
            name = self.names.naming.titled_as(name, self.reading.chars[slice(*honorific)]) or name
        entry = _Open(
            name,
            line.start,
            state=wrapped.state if wrapped else None,
            role=role or (above.role if label else line.role),
            inline=bool(rest),
        )
        # "Present: NAME (State), Chair": of the meeting, as no body follows.
        if line.listed and rest and self.words.is_chair(self.reading.chars, *rest[-1]):
            entry.role = entry.role or "chair"
        self._take(entry, tuple(rest))
        entry.lines = 1
        columns = above.columns or ()
        if columns[:1] == ("state",) and len(line.cells) == len(columns) - 1:
            # An empty cell under a state: the row is the next one's of the same delegation.
            state = self._above_cell
        self._above_cell, beside = state, self._columns.beside(line, state, cells[0][0])
        if beside:
            entry.rest.append(beside)
        return entry

    def _name(
        self,
        cells: tuple[Cell, ...],
        row: tuple[Cell, ...],
        following: tuple[Line, ...],
        above: _Above,
        *,
        titled: bool,
    ) -> tuple[PersonName, list[Cell]] | None:
        """A name, and the cells after it."""
        if len(cells) > 1:
            told, pairs = first_of_name(above.columns, len(row), len(cells)), [cells[:2], cells[1::-1]]
            for surname, given in pairs if told != "given" else reversed(pairs):
                name = self.names.in_two_cells(surname, given, told=told is not None)
                if name:
                    return replace(name, start=cells[0][0], end=cells[1][1]), list(cells[2:])
        start, end = cells[0]
        turned = self.names.turned(start, end) if above.columns and "name" in above.columns and len(cells) > 1 else None
        if turned:
            return turned, list(cells[1:])
        found = self.names.at(start, end)
        if found is None:
            return None
        name, after = found
        sure = titled or bool(name.honorifics) or name.text != self.reading.chars[name.start : name.end]
        if not sure and self.names.is_entity(name.start, name.end):
            return None
        rest = self._after(after, end, sure=sure)
        if rest is None:
            return None
        later = [*rest, *cells[1:]]
        named = above.columns is not None and len(row) == len(above.columns) and "name" in above.columns
        named = named or (self._announced and not later and self.names.is_likely(name))
        return (name, later) if sure or named or self._bears_out(later, following) else None

    def _after(self, start: int, end: int, *, sure: bool) -> list[Cell] | None:
        """What follows a name in its cell; None where the name only begins running words."""
        if blank(self.reading.chars, start, end):
            return []
        if sure and (self.affiliations.posts.begins(start + 1, end) or self.reading.at("organization", start + 1)):
            return [(start + 1, end)]
        rest = _REST.match(self.reading.chars, start, end)
        return [(rest.end(), end)] if rest else None

    def _bears_out(self, rest: list[Cell], following: tuple[Line, ...]) -> bool:
        """Whether what stands after two words in capitals says that they name somebody: a post, on the same line or
        the next; a body or state on the same line."""
        if rest:
            start, end = rest[0]
            start += self.reading.chars[start] == "("  # "NAME (State)"
            end -= self.reading.chars[end - 1] == ")"
            return (
                self.affiliations.posts.begins(start, end)
                or self._is_body(start)
                or self._state(start, end) is not None
                or self.words.role_after(self.reading.chars, start, end) is not None
            )
        line = following[0] if following else None
        return line is not None and not line.gap and self.affiliations.posts.begins(line.start, line.end)

    def _is_body(self, start: int) -> bool:
        return self.reading.at("organization", start) is not None or self.affiliations.bodies.begins(start)

    def _state_column(self, cells: tuple[Cell, ...], above: _Above, line: Line) -> _Column:
        """The state or body in a column before the name, the role in brackets after it, and the cells after that."""
        start, end = cells[0]
        match = self.reading.at("state", start)
        if match is None or match.labels[0].form == "adjective":
            split = _COLON.search(self.reading.chars, start, end)
            if split and self._titled(split.end(), end) and self.affiliations.bodies.known(start, split.start()):
                return (start, split.start()), None, ((split.end(), end), *cells[1:])
            body = len(cells) > 1 and self._bodies(start, end)
            name = self.names.at(*cells[1]) if body else None
            sure = name is not None and (
                line.listed or bool(name[0].honorifics) or "name" in (above.columns or ())[1:2]
            )
            return ((start, end), None, cells[1:]) if sure else (None, None, cells)
        bracket = _COLUMN_BRACKET.match(self.reading.chars, match.end, end)
        if bracket and len(cells) > 1:
            kinds = above.columns or ()
            surname = bool(kinds) and kinds[0] == "surname"
            if surname or self.names.in_two_cells(cells[0], cells[1], told=False):
                return None, None, cells
            role = self._role_of(bracket[1]) if bracket[1] else None
            return (start, match.end), role, cells[1:]
        name = self.names.at(match.end + 1, end) if end > match.end + 1 else None
        if name and (name[0].honorifics or self.reading.chars[match.end + 1 :][:2].isupper()):
            return (start, match.end), None, ((match.end + 1, end), *cells[1:])
        return None, None, cells

    def _titled(self, start: int, end: int) -> bool:
        """Whether a name with an honorific begins here."""
        return (name := self.names.at(start, end)) is not None and bool(name[0].honorifics)

    def _heading_role(self, line: Line) -> str | None:
        if len(line.cells) > 1 or not (line.gap or line.heading):
            return None
        return self._role_of(self.reading.chars[line.start : line.end])

    def _role_of(self, heading: str) -> str | None:
        roles = self.words.roles_over(heading)
        return roles[0] if len(roles) == 1 else None

    def _head(self, line: Line, above: _Above, default: str | None) -> None:
        """Take in a line that stands over entries: a state, a body, a role, or some other heading.

        ``default`` is the role that the list's own heading gives; other headings than of people without one keep it.
        """
        after = _COLON.search(self.reading.chars, line.start, line.end)
        told = self.words.role_in(self.reading.chars, after.end(), line.end) if after else None
        if after and told and told != "absent":
            # "SURNAME: moderator, session 2" says of somebody listed above what they do.
            self._later.append((self.reading.chars[line.start : after.start()].casefold(), told))
        # "(Pro Tempore Presidency)" under a state's name says something of it, "Technical adviser:" of the next line.
        chars = self.reading.chars
        if not line.gap and (chars[line.start] == "(" or (chars[line.end - 1] == ":" and not self._heading_role(line))):
            return
        state = self._state(*line.cells[0]) if len(line.cells) == 1 else None
        role = self._heading_role(line)
        if line.gap or line.heading or state or role:
            others = self.words.resets(self.reading.chars[line.start : line.end])
            above.role = role or (None if others else default)
        above.state = state
        cells = line.cells[1:] if _NUMBERED.fullmatch(self.reading.chars, *line.cells[0]) else line.cells
        above.bodies = () if state or role or len(cells) != 1 else self._bodies(*cells[0])

    def _bodies(self, start: int, end: int) -> tuple[Body, ...]:
        bodies = self.affiliations.bodies
        if known := bodies.known(start, end):
            return (known,)
        return tuple(bodies.read(start, end)[:1]) if bodies.begins(start) else ()

    def _state(self, start: int, end: int) -> str | None:
        """The state whose name fills a stretch, but for a few words in brackets (``KENYA (Chair)``)."""
        if (match := self.reading.at("state", start)) is None or match.labels[0].form == "adjective":
            return None
        bracket = _COLUMN_BRACKET.match(self.reading.chars, match.end, end)
        return match.labels[0].ref if bracket or blank(self.reading.chars, match.end, end) else None

    def _closed(self, entry: _Open, above: _Above) -> RosterEntry:
        """The entry with its affiliation: from the cells after the name, else from the headings over it."""
        cells = [c for c in entry.rest if not _ADDRESS.fullmatch(self.reading.chars, *c)]
        told = [c for c in cells if c[0] > entry.name.start]
        affiliation = self._read(sorted(told)) if told else Affiliation()
        column = entry.state or next((self._state(*c) for c in cells if c[0] < entry.name.start), None)
        # "Embassy in KENYA" in a row of PERU: whom a column says that somebody serves goes before where they sit.
        state = column or affiliation.state or above.state
        if state and state != affiliation.state and not _elsewhere(affiliation):
            affiliation = self.affiliations.under_state(affiliation, state)
        columns = (body for c in cells if c[0] < entry.name.start for body in self._bodies(*c))
        bodies = [*columns, *above.bodies]
        if bodies and not affiliation.bodies:
            affiliation = self._of_body(affiliation, bodies[0])
        end = max([entry.name.end, *(c[1] for c in cells)])
        role = entry.role or above.role
        return RosterEntry(PersonMention(entry.name, entry.start, end, affiliation), None if role == "absent" else role)

    def _of_body(self, affiliation: Affiliation, body: Body) -> Affiliation:
        """The affiliation of somebody listed under a body's name, which may say whose it is (``STATISTICS STATE``)."""
        posts = tuple(Post(p.text, p.start, p.end, p.body or body.ref) for p in affiliation.posts)
        state = affiliation.state or self.affiliations.read(body.start, body.end).state
        return replace(affiliation, posts=posts, bodies=(body,), state=state)

    def _read(self, cells: list[Cell]) -> Affiliation:
        """The affiliation in cells that follow one another, or of each by itself where another column is between."""
        chars = self.reading.chars
        if all(blank(chars, one[1], other[0]) for one, other in pairwise(cells)):
            return self.affiliations.read(cells[0][0], cells[-1][1])
        found = [self.affiliations.read(*cell) for cell in cells]
        bodies = tuple(body for one in found for body in one.bodies)
        state = next((one.state for one in found if one.state), None)
        ref = next((body.ref for body in bodies if body.kind != "unit"), state)  # in another column than the post
        posts = [p for one in found for p in one.posts]
        alone = {p for p in posts if len(posts) > 1 and self.words.is_chair(self.reading.chars, p.start, p.end)}
        return Affiliation(tuple(p if p in alone else replace(p, body=p.body or ref) for p in posts), bodies, state)


def _elsewhere(affiliation: Affiliation) -> bool:
    """Whether somebody's bodies are no part of a state, so that a state's heading only says where they sit."""
    kinds = {b.kind for b in affiliation.bodies}
    return bool(kinds) and not kinds & {"ministry", "government", "unit", "local-authority", "parliament", "other"}
