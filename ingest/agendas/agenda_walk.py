"""One pass over the blocks of an agenda: which session each opens, goes on with or closes."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile, zip_longest

from ingest.agendas.agenda_days import AgendaDays
from ingest.agendas.framing import Framing
from ingest.agendas.labels import LAST_PART, SessionKeys, session_label
from ingest.agendas.last_columns import Columns
from ingest.agendas.layout import AgendaLayout
from ingest.agendas.numbers_above import numbers_above
from ingest.agendas.parallel_parts import beside_one_before, is_lettered, titles_parallel_part
from ingest.agendas.people_listed import PeopleListed
from ingest.agendas.role_labels import LEADING
from ingest.agendas.sessions import Agenda, Listing, Session
from ingest.folding import slug
from ingest.page.dates import TimeRange
from ingest.page.text import Block

__all__ = ["AgendaWalk"]

_AFTER_NUMBER = re.compile(r"\s*(?:$|(?:\([^()]{2,30}\)\s*)?[:.·|–—-]\s|\([^()]{2,30}\)\s{2,}\S)")
_ITEM = re.compile(r"\d{1,2}[.)]\s+(?=[^\W\d_])")  # the number of a row (``1. Words of welcome``)
_COUNTED = re.compile(r"(?:([IVX]{1,5})\.|\d{1,2}[.)])\s+(?=[A-ZÀ-Þ])")


class AgendaWalk:
    """Adds the sessions, and those whom they list, to one agenda."""

    def __init__(self, layout: AgendaLayout, agenda: Agenda, columns: Columns, *, untimed: bool = False) -> None:
        """``columns`` are those that heads above the rows name."""
        self.layout = layout
        self.agenda = agenda
        self.meeting = meeting = agenda.meeting
        self.days = AgendaDays(layout, agenda, meeting, untimed=untimed)
        self.people = PeopleListed(layout, agenda, columns.roles)
        self.columns = columns
        self.pending: tuple[TimeRange, Block] | None = None
        # Without hours, who stands under no title takes part in the meeting, if a label says how.
        whole = Session(meeting.key, meeting.kind, "", agenda.start, agenda.start, 0, default_role="")
        self.whole = [whole] if untimed else []
        self.open: list[Session] = [*self.whole]
        self.keys = SessionKeys()
        self.headings: set[int] = set()  # where parts begin that only a heading of speakers titles
        self.framing = Framing(layout)
        self.previous: Block | None = None
        self.following: Block | None = None
        self.hour: str | None = None  # of the day's last row
        self.numbers: dict[int, Block] = {}  # of the parts whose titles begin there

    def over(self, region: list[Block]) -> None:
        """Read the blocks of the agenda, in order."""
        self.days.starts_above(region[0])
        self.numbers = numbers_above(self.layout, region)
        region = [block for block in region if block not in self.numbers.values()]
        self.framing.over([] if self.whole else region)
        for block, self.following in zip_longest(region, region[1:]):
            self._block(block)
            self.previous = block

    def _block(self, block: Block) -> None:
        text = self.layout.reading.text.of(block)
        block = self._bare(block, text)
        if self._completes(block, text):
            return
        if self.layout.time(block) is None and self.days.begins(block, text):
            self._closes()
            self.framing.ends()
            self.hour = None
            return
        if self.layout.is_end(text) or self._framed(block) or (self.whole and self._untimed(block, text)):
            return
        timed = self.layout.hours(block)
        if timed:
            self._timed(*timed, block)
        elif self.pending and self.layout.is_room(text):
            return  # the title stands below it
        elif self.pending and not self._opens_list(block):
            time, row = self.pending
            self.pending = None
            whole = replace(row, end=block.end, breaks=(*row.breaks, block.start, *block.breaks))
            self._titled(time, block.start, block.end, whole)
        elif self.columns.ends_row(block, self.following):
            self.people.beside(block.start, block.end, self._current(), self.columns.last)
        elif not self.people.labelled(block, self._current()):
            self._continued(block, text)

    def _bare(self, block: Block, text: str) -> Block:
        """A block without the brackets around all of it, or the words that lead to the life of somebody above."""
        if text[0] == "(" and text[-1] == ")" and text.count("(") == 1:
            block = replace(block, start=block.start + 1, end=block.end - 1)  # "(Moderator: NAME)"
        low = self.layout.after_link(block.start, block.end)
        return replace(block, start=low) if low > block.start and self.layout.person(low, block.end) else block

    def _framed(self, block: Block) -> bool:
        """Open the opening or closing whose title alone stands over rows with hours, and say whether a block is one."""
        if self.pending or not self.framing.titles(block):
            return False
        self._closes()
        self._session(None, block.start, block.end, block)
        self.framing.begins(self.open[-1])
        return True

    def _others_speak(self, session: Session, title: str) -> None:
        """Note that a debate which an opening or a closing holds, and somebody leads, is neither (``Discussion with
        civil society, moderated by NAME:``)."""
        if session.default_role in ("opening", "closing") and self.layout.default_role(title) == "speaker":
            self.people.headed(session)

    def _completes(self, block: Block, text: str) -> bool:
        """Whether a line goes on with an entry, or says who serves; that and a heading of speakers end what
        the label before says."""
        if self.layout.is_aside(block.start, block.end) and self.layout.hours(block) is None:
            self.people.begun()
            return True
        if not self.layout.heads_speakers(text):
            return self.people.complete(block, self.previous)
        self.people.headed(self._current())
        return False

    def _current(self) -> Session | None:
        """The session in which those stand whom the next line names."""
        return self.open[-1] if self.open else None

    def _closes(self) -> None:
        """Close all sessions, at the end of a day or before a break."""
        self.open, self.people.role = [*self.whole], None

    def _untimed(self, block: Block, text: str) -> bool:
        """Open a part that no hour begins, or take in the second line of its title."""
        label = self.layout.role(block)
        last = self.open[-1]
        # "48th meeting" under its hours, over its topic
        begun = last.first is not None and not block.gap and self.previous and last.end == self.previous.end
        titled = self.layout.part_from(block, None if begun else self.following)
        if titled is not None:
            self.open = []
            self._part(replace(block, start=titled))
            return True
        if (self.layout.is_break(text) and not label) or self.layout.is_half_day(block):
            self._closes()
            return True
        # "Comments and reactions" after a welcome; in a numbered panel it is no part of its own.
        apart = last.default_role in ("opening", "closing") or last.start in self.headings
        if apart and self.layout.heads_speakers(text):
            self._closes()
            if label is None and not self.layout.is_label(block):
                self.headings.add(block.start)
                self._part(block)
                return True
        whole = label and (label[0] in ("opening", "closing") or last.default_role not in ("", "speaker"))
        # "Opening remarks by NAME", under the title of the opening
        whole = whole and label is not None and label[0] != last.default_role
        # "Speakers:" right under such a title, whatever lines are empty
        whole = whole and not (label and label[0] == "speaker" and self.previous and self.previous.end <= last.end + 1)
        if whole and not last.first and (block.gap or self._spoke(last)):
            self.open = [*self.whole]
        subtitle = not label and not block.gap and last.label and self.previous and last.end == self.previous.end
        subtitle = subtitle and (text[-1] not in ".?" or self.layout.is_bare_number(last.label))
        if subtitle and not any(self.layout.person(*e) for e in self.layout.entries(block.start, block.end)):
            last.label, last.end = f"{last.label} {text}", block.end
            return True
        return False

    def _spoke(self, session: Session) -> bool:
        """Whether somebody is listed who opens or closes by a part that says so."""
        return any(x.session is session and x.role == session.default_role for x in self.agenda.listings)

    def _opens_list(self, block: Block) -> bool:
        """Whether a block labels a list with a colon, and so cannot be the title that an hour waits for."""
        found = self.layout.role(block)
        if found is None or ":" not in self.layout.reading.chars[block.start : found[2]]:
            return False
        return found[0] in LEADING or found[2] == block.end

    def _timed(self, time: TimeRange, low: int, high: int, block: Block) -> None:
        self.people.role = None
        if self.layout.hours_of_days(low, high):
            return
        time = time.after(self.hour)
        self.hour = time.first
        begun = self.pending
        if low >= high and begun and not block.gap and not (begun[0].last or time.last) and begun[0].first < time.first:
            # Where hours have two columns, the second says until when.
            self.pending = (replace(begun[0], last=time.first), begun[1])
        elif low < high:
            self.pending = None
            self._titled(time, low, high, block)
        else:
            self.pending = (time, block)

    def _titled(self, time: TimeRange, low: int, high: int, row: Block) -> None:
        """Open the session of a row with an hour, and take in those whom the row names after its title."""
        before = len(self.agenda.sessions)
        number = _ITEM.match(self.layout.reading.chars, low, high)
        low = number.end() if number else low
        end, beside = self.layout.beside_title(low, high)
        around = [s for s in self.open if s.around(time)]
        if not beside and around and self.people.turn(low, high, around[-1]):
            self.open = around
            return
        self._session(time, low, end, row)
        if len(self.agenda.sessions) > before:
            for start, stop in beside:
                self.people.beside(start, stop, self._current(), self._reporting())
            if not beside and (self.layout.begins_entry(low, high) or self.layout.names_speaker(low, high)):
                # "10:05 – 10:25  NAME, post, body": the row is who speaks then.
                self.people.listed(low, high, self._current())

    def _reporting(self) -> str | None:
        """The role of those whom the row of a part names in which groups report back."""
        session = self._current()
        return session.default_role if session and session.default_role == "rapporteur" else None

    def _session(self, time: TimeRange | None, start: int, end: int, row: Block) -> None:
        chars = self.layout.reading.chars
        end = self._before_day(start, self.layout.title_end(row, start, end))
        title = chars[start:end].strip()
        above = self.numbers.get(row.start)
        if above:
            title = f"{self.layout.reading.text.of(above).rstrip(' .:')}: {title}"
        if self.layout.is_break(title):
            self.framing.pauses()
            self.open = [s for s in self.open if time and s.lasts_over(time.first)]
            return
        if time:
            self.open = [s for s in self.open if s.holds(time)]
        kind, number, length = self.layout.kind_and_number(title)
        if number and len(self.open) > len(self.whole):
            self.open = list(takewhile(lambda s: not self._is_sibling(s.label, title, number), self.open))
        words = self.layout.kind_words(title) or kind if number or kind == "side-event" else None
        frame = self.framing.around(start, end, time)
        parent = self.open[-1].key if self.open else (frame or self.meeting).key
        if number and 0 < length < len(title) and start + length + 1 in row.breaks:
            title = f"{title[:length]}: {title[length:].lstrip()}"  # the second line is its title
        session = Session(
            key=self.keys.new(parent, title, words, number, self.days.number),
            kind=kind,
            label=session_label(title),
            start=above.start if above else row.start if time else start,
            end=end,
            position=len([s for s in self.agenda.sessions if s.parent == parent]) + 1,
            date=self.days.reached(),
            first=time.first if time else None,
            last=time.last if time else None,
            parent=parent,
            default_role=self.layout.default_role(title),
        )
        if time and frame:
            self.framing.add(session, time, start, end)
        self.agenda.sessions.append(session)
        self.open.append(session)
        self.people.begun()

    def _is_sibling(self, label: str, title: str, number: str) -> bool:
        """Whether two titles are of the same kind with other numbers: neither is a part of the other."""
        other = self.layout.kind_and_number(label)[1]
        words = (self.layout.kind_words(label), self.layout.kind_words(title))
        return other not in (None, number) and slug(words[0] or "") == slug(words[1] or "")

    def _before_day(self, start: int, end: int) -> int:
        """Where a title ends before the day of the meeting on which the part is held (``Closing, 4 September``), which
        the agenda has reached then."""
        behind = LAST_PART.search(self.layout.reading.chars, start, end)
        day = Block("paragraph", behind.start("last"), end) if behind else None
        if behind is None or day is None or not self.days.holds(day):
            return end
        if self.days.begins(day, behind["last"]):
            self.open = [*self.whole]
        return behind.start()

    def _part(self, block: Block) -> None:
        """A numbered part of the session that is open; it has that one's hours where all parts are held at once."""
        # What is numbered is no part of an opening, although the hours of its own parts come after it.
        whole = [s for s in self.open if s.default_role not in ("opening", "closing")]
        self.open = [s for s in whole if s.first and not s.shared_hours]
        self.open = beside_one_before(self.layout, self.agenda, block, self.open)
        above = self.open[-1] if self.open else None
        label = self.layout.label_within(block.start, block.end) or self.layout.led_within(block.start, block.end)
        plain = self.whole and not label
        end, beside = self.layout.beside_plain(block.start, block.end) if plain else (block.end, [])
        self._session(None, block.start, label[0] if label else end, block)
        part = self.open[-1] if self.open else None
        if above and part and (self.layout.is_parallel(above.label) or self.layout.is_at_once(part.label)):
            part.first, part.last, part.shared_hours = above.first, above.last, True
        if label:
            # "Group A – Facilitator: NAME": who leads a part may stand in its title's line.
            self.people.labelled(replace(block, start=label[1]), self._current())
        for start, stop in beside:
            self.people.beside(start, stop, part, part.default_role if part else None)

    def _at_once(self, block: Block) -> bool:
        """Open a part without a number of what is held in parallel, or beside such a one; whether it did."""
        last = self.open[-1]
        if not titles_parallel_part(self.layout, self.agenda, last, block, self.following):
            return False
        if is_lettered(last.label):
            last.shared_hours = True
        self._part(block)
        part = self.open[-1]
        part.first, part.last, part.shared_hours = last.first, last.last, True
        return True

    def _entitles(self, block: Block, session: Session) -> bool:
        """Take in the title of a part of which the row before has but the number (``PANEL II`` over ``Who pays?``)."""
        _, number, length = self.layout.kind_and_number(session.label)
        whole = bool(number) and length == len(session.label)
        if self.previous is None or self.previous.end > session.end + 1 or self.people.role:
            return False
        end = self.layout.title_end(block, block.start, block.end)
        if not self.layout.is_subtitle(replace(block, end=end)):
            return False
        if self.layout.is_debate(f"{session.label}: {self.layout.reading.text.of(block)}"):
            session.default_role = "speaker"  # "Opening plenary" over its topic
        if not whole:
            return False
        session.label = session_label(f"{session.label}: {self.layout.reading.chars[block.start : end]}")
        session.end = block.end
        return True

    def _continued(self, block: Block, text: str) -> None:
        kind, number, length = self.layout.kind_and_number(text)
        beside = self.layout.time_beside(block.start + length, block.end) if length else None
        if beside:
            self._session(beside[0], *beside[1:], block)
            self.open[-1].kind = kind
            for low, high in self.layout.sentences(beside[2], block.end):
                told = replace(block, start=low, end=high)
                if not self.people.labelled(told, self.open[-1]):
                    self._listed(told, self.layout.reading.text.of(told), self.open[-1])
            return
        after = self.layout.time_after(block.start, block.end) if length else None
        if after:
            self._session(after[0], block.start, after[1], block)
            return
        titled = block.kind == "heading" or _AFTER_NUMBER.match(text, length) is not None
        if titled and length and number:
            self._part(block)
            return
        if not self.open or self._entitles(block, self.open[-1]) or self._at_once(block):
            return
        counted = _COUNTED.match(text) if block.kind == "heading" else None
        if counted and (counted[1] or self.layout.names_part(block.start, block.end)):
            # "II. Ports and tides" under the hours of a morning, "2. Closed session"
            self._part(replace(block, start=block.start + counted.end()))
            return
        session = self.open[-1]
        follows = (
            self.previous is not None
            and self.previous.end >= session.end - 1
            and not any(listing.session is session for listing in self.agenda.listings)
            and (block.gap == 0 or session.kind == "side-event")
        )
        if (
            block.kind == "heading"
            and follows
            and "|" not in text
            and not any(self.layout.person(*e) for e in self.layout.entries(block.start, block.end))
        ):
            session.label = f"{session.label} {text}"
            session.end = block.end
            return
        self._listed(block, text, session)

    def _listed(self, block: Block, text: str, session: Session) -> None:
        """Take in those whom a line of a session names, unless it says that they did not come."""
        if self.layout.is_of_absent(block.start, block.end) or self.layout.is_contact(block.start, block.end):
            return
        # A name that stands alone between empty lines looks like a heading; so does the second half of an entry.
        halved = self.previous is not None and self.previous.kind == "item" and not self.layout.is_titled(block)
        labelled = self.previous is not None and self.layout.is_label(self.previous)
        halved = halved and not labelled and not self.layout.is_speech_by(block.start, block.end)
        halved = halved and not (block.kind == "heading" and self.layout.names_titled(block.start, block.end))
        halved = halved and not self.layout.begins_with_name(block)
        named = block.kind == "heading" and not halved
        told = list(self.layout.told(block)) if block.kind in ("paragraph", "item") else []
        for role, mention in told:
            # "Conclusions by the Chair, NAME" at the end
            framed = role == "chair" and session.default_role in ("opening", "closing")
            self.agenda.listings.append(Listing(session, session.default_role if framed else role, mention))
        led = None if told else self.layout.led_within(block.start, block.end)
        if led and self.people.labelled(replace(block, start=led[1]), session):
            self._others_speak(session, text[: led[0] - block.start])
            return
        given = None if told or led else self.layout.given_beside(block.start, block.end)
        if given:
            self.people.beside(given[1], given[2], session, given[0])
        if told or given:
            return
        if named or block.kind in ("item", "paragraph"):
            self.people.within(self.layout.entries(block.start, block.end), session)
            self.people.share_role(block)
