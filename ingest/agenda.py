"""Programmes and agendas: sessions with their hours, nested as they are, and the people whom their lists name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.affiliations import Affiliations
from ingest.dates import Calendar, TimeRange
from ingest.folding import fold_name, slug
from ingest.meetings import Meeting, Meetings
from ingest.names import Naming, PersonName
from ingest.people import PersonMention
from ingest.reading import Reading
from ingest.text import Block

__all__ = ["Agenda", "Listing", "Session", "read_agendas"]

_REGION_GAP = 9000
_TITLE_GAP = 3000
_LABEL_LENGTH = 60


@dataclass(slots=True)
class Session:
    """A part of a meeting in an agenda; offsets of its title count in the clean text."""

    key: str
    kind: str
    label: str
    start: int
    end: int
    position: int
    date: str | None = None
    first: str | None = None
    last: str | None = None
    parent: str | None = None
    default_role: str = "speaker"


@dataclass(frozen=True, slots=True)
class Listing:
    """Somebody in a session's list."""

    session: Session
    role: str
    mention: PersonMention
    label: str | None = None
    remark: str | None = None


@dataclass(slots=True)
class Agenda:
    """One agenda: its meeting, sessions in order, listings; ``start`` to ``end`` is its stretch of clean text."""

    meeting: Meeting
    start: int
    end: int
    provisional: bool
    sessions: list[Session] = field(default_factory=list)
    listings: list[Listing] = field(default_factory=list)


def read_agendas(
    reading: Reading, calendar: Calendar, naming: Naming, affiliations: Affiliations, meetings: Meetings
) -> list[Agenda]:
    """All agendas of a document: runs of blocks that begin with an hour."""
    reader = _Reader(reading, calendar, naming, affiliations)
    agendas = []
    for region in reader.regions():
        meeting = meetings.at(region[0].start) or meetings.own
        if meeting is not None:
            agendas.append(reader.read(region, meeting))
    return agendas


class _Reader:
    def __init__(self, reading: Reading, calendar: Calendar, naming: Naming, affiliations: Affiliations) -> None:
        self.reading = reading
        self.calendar = calendar
        self.naming = naming
        self.affiliations = affiliations
        lexicon = reading.lexicon
        kinds = [k for k in lexicon.kinds("sessions") if k not in ("breaks", "ends", "days", "opening", "closing")]
        self._kinds = kinds
        groups = "|".join(f"(?P<k{i}>{lexicon.any_of('sessions', k)})" for i, k in enumerate(kinds))
        number = r"(?:\s+(?:no\.?\s*|n°\s*)?(?P<n>\d{1,2}|[IVX]{1,5})(?!\w))?"
        self._kind = re.compile(rf"(?:(?P<ordinal>{'|'.join(map(re.escape, lexicon.ordinals))})\s+)?(?:{groups})(?!\w){number}", re.IGNORECASE)
        roles = [r for r in lexicon.kinds("roles") if r != "video"]
        self._roles = roles
        named = "|".join(f"(?P<r{i}>{lexicon.any_of('roles', r)})" for i, r in enumerate(roles))
        self._role = re.compile(rf"(?:{named})\s*(?:\([^)]*\)\s*)?(?::|$|[–—-]\s)\s*", re.IGNORECASE)
        self._role_remark = re.compile(rf"(?:{named})", re.IGNORECASE)
        self._break = re.compile(lexicon.any_of("sessions", "breaks") + r"(?!\w)", re.IGNORECASE)
        self._end = re.compile(lexicon.any_of("sessions", "ends"), re.IGNORECASE)
        self._day = re.compile("(?:" + "|".join(_unnamed(d) for d in lexicon.words("sessions", "days")) + ")", re.IGNORECASE)
        self._days = [re.compile(d, re.IGNORECASE) for d in lexicon.words("sessions", "days")]
        self._opening = re.compile(lexicon.any_of("sessions", "opening") + r"(?!\w)", re.IGNORECASE)
        self._closing = re.compile(lexicon.any_of("sessions", "closing") + r"(?!\w)", re.IGNORECASE)
        self._provisional = re.compile(lexicon.any_of("documents", "provisional") + r"\b", re.IGNORECASE)
        self._agenda = re.compile(lexicon.any_of("documents", "agenda") + r"\b", re.IGNORECASE)
        self._video = re.compile(lexicon.any_of("roles", "video"), re.IGNORECASE)

    def time(self, block: Block) -> TimeRange | None:
        """The hour that a block begins with."""
        if not self.reading.chars[block.start].isdigit():
            return None
        return self.calendar.time_at(self.reading.chars, block.start, block.end)

    def regions(self) -> Iterator[list[Block]]:
        """Blocks of each agenda, from its first hour on; three hours make one."""
        blocks = [b for b in self.reading.text.blocks if b.kind not in ("aside", "contents", "note")]
        timed = [i for i, b in enumerate(blocks) if self.time(b)]
        runs: list[list[int]] = []
        for i in timed:
            if runs and blocks[i].start - blocks[runs[-1][-1]].start < _REGION_GAP and not self._announced(blocks[runs[-1][-1] : i]):
                runs[-1].append(i)
            else:
                runs.append([i])
        for run in runs:
            if len(run) >= 3:
                yield blocks[run[0] : self._last(blocks, run[-1]) + 1]

    def _announced(self, blocks: list[Block]) -> bool:
        """Whether a heading between two hours announces another agenda."""
        return any(b.kind == "heading" and self._agenda.match(self.reading.text.of(b)) for b in blocks)

    def _last(self, blocks: list[Block], i: int) -> int:
        """The last block of an agenda: where it says so, or before the next section."""
        start = blocks[i].start
        for j in range(i + 1, len(blocks)):
            text = self.reading.text.of(blocks[j])
            if self._end.match(text):
                return j - 1
            apart = blocks[j].kind == "heading" and blocks[j].gap > 1 and text.isupper()
            if apart or blocks[j].start - start > _REGION_GAP:
                return j - 1
        return len(blocks) - 1

    def read(self, region: list[Block], meeting: Meeting) -> Agenda:
        """Sessions and listings of one agenda."""
        chars = self.reading.chars
        before = chars[max(0, region[0].start - _TITLE_GAP) : region[0].start]
        titles = [m for m in self._agenda.finditer(before)]
        near = before[titles[-1].start() : titles[-1].end() + 40] if titles else ""
        first_title = self._agenda.search(chars[: region[0].start])
        near += chars[first_title.start() : first_title.end() + 40] if first_title and not titles else ""
        agenda = Agenda(meeting, region[0].start, region[-1].end, self._provisional.search(near) is not None)
        _Walk(self, agenda, meeting).over(region)
        return agenda

    def kind_and_number(self, title: str) -> tuple[str, str | None, int]:
        """Event type, number and length of what a title begins with (``Panel 3 :``)."""
        match = self._kind.match(title)
        if not match:
            return "session", None, 0
        kind = next(k for i, k in enumerate(self._kinds) if match[f"k{i}"])
        number = match["n"]
        if number and not number.isdigit():
            number = str(_roman(number))
        if number is None and match["ordinal"]:
            number = str(self.reading.lexicon.ordinals[match["ordinal"].casefold()])
        return kind, number, match.end()

    def default_role(self, title: str) -> str:
        """The role of those whom a session lists without naming one."""
        _, _, prefix = self.kind_and_number(title)
        link = re.match(r"\s*(?:d'|de la |de |of |- |: )?", title[prefix:])
        for at in (0, prefix + (link.end() if link else 0)):
            if self._opening.match(title, at):
                return "opening"
            if self._closing.match(title, at):
                return "closing"
        return "speaker"

    def role(self, block: Block) -> tuple[str, str, int] | None:
        """Role, its label as written, and where the names after it begin."""
        match = self._role.match(self.reading.chars, block.start, block.end)
        if not match or match.end() - match.start() > _LABEL_LENGTH:
            return None
        role = next(r for i, r in enumerate(self._roles) if match[f"r{i}"])
        return role, match[0].strip(" :–—-"), match.end()

    def day(self, text: str) -> int | None:
        """The number of a day that a heading announces, 1 for the first."""
        for pattern in self._days:
            match = pattern.match(text)
            if match:
                for name, value in match.groupdict().items():
                    if value:
                        return int(value) if name.startswith("number") else self.reading.lexicon.ordinals.get(value.casefold())
        return None

    def person(self, start: int, end: int) -> PersonMention | None:
        """The person whom a list's entry names, with the affiliation after the name."""
        chars = self.reading.chars
        if chars[end - 1] == "?" or end - start > 700:
            return None
        name = self.naming.leading(chars, start, end)
        if name is None:
            return self._after_post(start, end)
        rest = re.match(r"\s*(?:[,:(–—]|-\s)\s*|\s*$", chars[name.end : end])
        if rest is None or (len(name.text.split()) < 2 and not name.honorifics) or self._is_body(name):
            return None
        low = name.end + rest.end() - (1 if "(" in rest[0] else 0)
        trailing = self.naming.trailing_honorific(chars, low, end)
        affiliation = self.affiliations.read(trailing or low, end)
        return PersonMention(name, start, end, affiliation)

    def _is_body(self, name: PersonName) -> bool:
        return any(self.reading.at(layer, name.start) for layer in ("organization", "state", "framework", "place"))

    def _after_post(self, start: int, end: int) -> PersonMention | None:
        """A post before its holder's name: ``the Minister of Labour of X, Mr …``."""
        names = [n for n in self.naming.titled(self.reading.chars, start, end)]
        if not names or not self.affiliations.is_post(*self._without_article(start, end)):
            return None
        name = names[0]
        before = name.start - sum(len(h) + 1 for h in name.honorifics)
        low, _ = self._without_article(start, before)
        return PersonMention(name, start, end, self.affiliations.read(low, before))

    def _without_article(self, start: int, end: int) -> tuple[int, int]:
        match = re.match(r"(?:l'|la |le |les |el |los |the )?", self.reading.chars[start : start + 6], re.IGNORECASE)
        return start + (match.end() if match else 0), end

    def remark(self, mention: PersonMention) -> tuple[str | None, str | None]:
        """Role and mode that a bracket after the affiliation gives (``(Remarques liminaires)``, ``(message vidéo)``)."""
        for remark in mention.affiliation.remarks:
            if self._video.search(remark):
                return None, "video"
            if self._opening.match(remark):
                return "opening", None
            if self._closing.match(remark):
                return "closing", None
        return None, None

    def is_break(self, title: str) -> bool:
        """Whether a row of an agenda is a pause, a meal or the registration."""
        return self._break.match(title) is not None

    def is_end(self, title: str) -> bool:
        """Whether a row only says that a day or the meeting ends."""
        return self._end.match(title) is not None


class _Walk:
    """One pass over an agenda's blocks."""

    def __init__(self, reader: _Reader, agenda: Agenda, meeting: Meeting) -> None:
        self.reader = reader
        self.agenda = agenda
        self.meeting = meeting
        self.day = 1
        self.pending: tuple[TimeRange, Block] | None = None
        self.open: list[Session] = []
        self.role: tuple[str, str | None] | None = None
        self.keys: set[str] = set()
        self.previous: Block | None = None

    def over(self, region: list[Block]) -> None:
        for block in region:
            self._block(block)
            self.previous = block

    def _block(self, block: Block) -> None:
        text = self.reader.reading.text.of(block)
        day = self.reader.day(text) if len(text) < _LABEL_LENGTH else None
        if day:
            self.day, self.open, self.role = day, [], None
            return
        if self.reader.is_end(text):
            return
        time = self.reader.time(block)
        if time:
            self._timed(time, block)
        elif self.pending and not self._opens_list(block):
            time, row = self.pending
            self.pending = None
            self._session(time, block.start, block.end, row)
        elif not self._labelled(block):
            self._continued(block, text)

    def _opens_list(self, block: Block) -> bool:
        """Whether a block labels a list with a colon, and so cannot be the title that an hour waits for."""
        found = self.reader.role(block)
        return found is not None and ":" in self.reader.reading.chars[block.start : found[2]]

    def _timed(self, time: TimeRange, block: Block) -> None:
        chars = self.reader.reading.chars
        rest = re.match(r"[\s:.–—-]*", chars[time.end : block.end])
        low = time.end + (rest.end() if rest else 0)
        self.role = None
        if low < block.end:
            self.pending = None
            self._session(time, low, block.end, block)
        else:
            self.pending = (time, block)

    def _session(self, time: TimeRange | None, start: int, end: int, row: Block) -> None:
        chars = self.reader.reading.chars
        title = chars[start:end].strip()
        if self.reader.is_break(title):
            self.open = [s for s in self.open if time and s.last and time.first < s.last and s.first and s.first <= time.first and s.first != time.first]
            return
        if time:
            self.open = [s for s in self.open if s.first and s.last and s.first <= time.first and (time.last or time.first) <= s.last and time.first < s.last and not (s.first == time.first and s.last == time.last)]
        parent = self.open[-1].key if self.open else self.meeting.key
        kind, number, _ = self.reader.kind_and_number(title)
        session = Session(
            key=self._key(parent, title, kind, number),
            kind=kind,
            label=title.rstrip(" :"),
            start=row.start if time else start,
            end=end,
            position=len([s for s in self.agenda.sessions if s.parent == parent]) + 1,
            date=self._date(),
            first=time.first if time else None,
            last=time.last if time else None,
            parent=parent,
            default_role=self.reader.default_role(title),
        )
        self.agenda.sessions.append(session)
        self.open.append(session)
        self.role = None

    def _key(self, parent: str, title: str, kind: str, number: str | None) -> str:
        head = title.split(" : ")[0].split(": ")[0]
        if number:
            tail = f"{slug(self.reader._kind.match(title)[0].rstrip('0123456789 IVX') if not title[0].isdigit() else kind, words=3)}-{number}"  # type: ignore[index]
        elif kind == "side-event":
            tail = slug(self.reader._kind.match(title)[0])  # type: ignore[index]
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
        if not first or len(first) != 10:
            return first
        from datetime import date, timedelta

        return (date.fromisoformat(first) + timedelta(days=self.day - 1)).isoformat()

    def _labelled(self, block: Block) -> bool:
        """Take in a label of a role, with the names that stand beside it."""
        found = self.reader.role(block)
        if not found or not self.open:
            return False
        role, label, low = found
        self.role = (role, label)
        if low < block.end:
            self._listed(low, block.end)
        return True

    def _continued(self, block: Block, text: str) -> None:
        if not self.open:
            return
        kind, number, length = self.reader.kind_and_number(text)
        if block.kind == "heading" and length and number and self.reader.time(block) is None:
            self.open = [s for s in self.open if s.first]
            self._session(None, block.start, block.end, block)
            return
        session = self.open[-1]
        follows = self.previous is not None and self.previous.end >= session.end - 1 and (block.gap == 0 or session.kind == "side-event")
        if block.kind == "heading" and follows and not self._listed(block.start, block.end):
            session.label = f"{session.label} {text}"
            session.end = block.end
            return
        if block.kind in ("item", "paragraph"):
            self._listed(block.start, block.end)

    def _listed(self, start: int, end: int) -> bool:
        mention = self.reader.person(start, end)
        if mention is None or not self.open:
            return False
        session = self.open[-1]
        role, mode = self.reader.remark(mention)
        named = self.role[0] if self.role else None
        self.agenda.listings.append(
            Listing(session, role or named or session.default_role, mention, self.role[1] if self.role else None, mode)
        )
        return True


def _unnamed(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


def _roman(text: str) -> int:
    values = {"I": 1, "V": 5, "X": 10}
    total = 0
    for here, after in zip(text, [*text[1:], ""], strict=True):
        value = values[here.upper()]
        total += -value if after and values[after.upper()] > value else value
    return total


def same_title(one: str, other: str) -> bool:
    """Whether two titles are the same words."""
    return fold_name(one) == fold_name(other)
