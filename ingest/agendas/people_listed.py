"""Whom the lines of an agenda list, each in the role that a label, a post, a column or the session gives."""

from __future__ import annotations

from dataclasses import replace

from ingest.agendas.layout import AgendaLayout
from ingest.agendas.role_labels import LEADING
from ingest.agendas.roles_behind import Behind
from ingest.agendas.rows import LABEL_LENGTH
from ingest.agendas.sessions import Agenda, Listing, Session
from ingest.naming.people import PersonMention
from ingest.page.text import Block

__all__ = ["OCCASIONS", "PeopleListed"]

OCCASIONS = ("opening", "closing")
"""Roles that the title of a session gives whoever speaks there."""
_LINK = 9  # code points between two names of a row


class PeopleListed:
    """Adds them to the listings of one agenda; ``role`` is that of the last label, with its words."""

    def __init__(self, layout: AgendaLayout, agenda: Agenda, columns: list[str]) -> None:
        """``columns`` are the roles of those whom a row names one after the other, by the heads of a table."""
        self._layout = layout
        self._agenda = agenda
        self._columns = columns
        self._behind = layout.roles_behind
        self.role: tuple[str, str | None] | None = None
        # The label of several people over the lines up to the next empty one.
        self._several: tuple[str, str | None] | None = None
        self._alone = False  # whether the last label fills its line
        # In which session others speak than those who open or close it.
        self._others: Session | None = None
        # Where the affiliation of the last entry begins, when it stands on lines of its own.
        self._affiliation: int | None = None

    def complete(self, block: Block, previous: Block | None) -> bool:
        """Take in a line that goes on with the entry of the one before: a post under a name alone, then its body."""
        last = self._agenda.listings[-1] if self._agenda.listings else None
        if last is None or previous is None or block.gap or last.mention.end != previous.end:
            return False
        # "Group B – Facilitator: NAME" begins the next part, 'Session II "Oars"' too; "Vice-Chairs: NAME" is no post.
        if self._layout.is_quoted_title(block.start, block.end) or self._layout.is_for_others(block.start, block.end):
            return False
        # "Ms. Ada" over "Roe Vea, Director" is one name.
        next_one = " " in last.mention.name.text and self._layout.names_next(block.start, block.end)
        labelled = self._layout.label_within(block.start, block.end) is not None
        if next_one or labelled or self._layout.is_unnamed(block.start, block.end):
            return False
        known = last.mention.affiliation
        low = self._affiliation if known.posts or known.bodies else None
        # Under a name that fills its line a body may stand as well as a post.
        alone = low is None and last.mention.name.end == last.mention.end
        # Where names have honorifics, what stands under one without any is no other name.
        titled = alone and bool(last.mention.name.honorifics) and not self._layout.is_titled(block)
        if not self._layout.completes(block, begun=low is not None or alone, titled=titled):
            return False
        if low is None and (known.posts or previous.start > last.mention.start):
            return False
        self._affiliation = block.start if low is None else low
        mention = self._layout.completed(last.mention, self._affiliation, block)
        mode = last.remark or self._layout.remark(mention)[1]
        self._agenda.listings[-1] = replace(last, mention=mention, remark=mode)
        return True

    def labelled(self, block: Block, session: Session | None) -> bool:
        """Take in a label of a role, with the names that stand beside it."""
        found = self._layout.role(block)
        if block.gap:
            self._several = None
        if self._layout.is_label(block):
            self.role = self._several = None
        if not found or session is None:
            return False
        role, label, low = found
        self.role, self._alone = (role, label), low >= block.end
        several = self._layout.is_of_several(label)
        entries = self._layout.entries(low, block.end, several=several)
        named = [self._entry(start, end, session) for start, end in entries]
        # The label of several people holds for the lines after it too; one beside somebody for nobody else.
        told = any(named) or (named and not self._layout.names_entity(low))
        if several and role in LEADING and sum(named) > 1:
            self.role = None  # "Co-chairs: NAME and NAME", and speakers under them
        elif several:
            self._several = self.role
        elif told:
            # "Speakers:", "Opening: NAME", and more speakers.
            self.role = self._several
        return True

    def begun(self) -> None:
        """End what labels say where a part begins."""
        self.role = self._several = None

    def headed(self, session: Session | None) -> None:
        """End the last label before a heading of speakers, and what the session's own title says of those under it."""
        self.begun()
        self._others = session

    def beside(self, start: int, end: int, session: Session | None, role: str | None = None) -> None:
        """Take in those whom a cell or the words after a label name; without one in the ``role`` of their row."""
        found = self._layout.role_at(start, end)
        self.role = (found[0], found[1]) if found else (role, None) if role else None
        several = found is None and role is not None
        for low, high in self._layout.entries(found[2] if found else start, end, several=several):
            self._entry(low, high, session)
        self.role = None

    def within(self, entries: list[tuple[int, int]], session: Session | None) -> None:
        """Take in those whom a row names, some behind labels amid it; that of several people holds for the row's rest
        (``The price of rope. Lead: NAME, post. Discussants: NAME (Body), NAME (Body)``)."""
        outer = self.role
        for start, end in entries:
            found = self._layout.role_at(start, end)
            if found is None or ":" not in self._layout.reading.chars[start : found[2]]:
                held = self.role
                self.role = ("moderator", None) if self._layout.asks_next(end) else held
                self.listed(start, end, session)
                self.role = held
                continue
            self._entry(start, end, session)
            self.role = found[:2] if self._layout.is_of_several(found[1]) else outer
        self.role = outer

    def _entry(self, start: int, end: int, session: Session | None) -> bool:
        """Take in one of several on a line, with a label of its own where it has one (``…; rapporteur : NAME``), which
        holds for the rest of the line after a label of one person (``Chair: NAME Papers: NAME; NAME``)."""
        found = self._layout.role_at(start, end)
        if found is None:
            return self.listed(start, end, session)
        role, self.role = self.role, found[:2]
        several = self._layout.is_of_several(found[1])
        listed = any([self.listed(*e, session) for e in self._layout.entries(found[2], end, several=several)])
        if role is None or self._layout.is_of_several(role[1] or ""):
            self.role = role
        return listed

    def listed(self, start: int, end: int, session: Session | None) -> bool:
        """Take in the one whom a stretch names, where a session is open; whether it did."""
        mention, own = self._with_role(start, end)
        if mention is None or session is None or self._layout.is_made_by(start, mention.name.start):
            return False
        self._affiliation = None
        role, mode = self._layout.remark(mention)
        named = self._role_of_label(session)
        told = self._layout.role_of_post(mention)
        told = None if told and self._is_office(told, session, start) else told
        label = own.label if own else self.role[1] if self.role else None
        if own and self._is_office(own.role, session, start):
            # "Closing – NAME, President", "Closing remarks by NAME, co-facilitator"
            own, mention = None, self._person(start, end) or mention
        others = self._others is session and session.default_role in OCCASIONS
        default = "speaker" if others else session.default_role
        role = (own and own.role) or role or named or told or self._by_column(session) or default
        if not role:
            return False
        self._agenda.listings.append(Listing(session, role, mention, label, mode))
        return True

    def turn(self, start: int, end: int, session: Session) -> bool:
        """Take in who alone stands beside an hour of a session, and say whether a row is such a turn, which is no part
        of its own (``10:05 – 10:25 NAME, post`` under ``9:45 – 11:00 Panel 1`` or ``9:45 Panel 1``)."""
        who = self._layout.person(start, end)
        if who is None or who.start > start or self._layout.reading.chars.startswith((":", " :"), who.name.end):
            return False
        return bool(who.affiliation.posts or who.affiliation.bodies) and self.listed(start, end, session)

    def _is_office(self, role: str, session: Session, start: int) -> bool:
        """Whether the role behind a name is the office of somebody who opens or closes: a chair's always, a
        facilitator's where a speech is given (``Closing remarks by NAME and NAME, co-facilitators``)."""
        if role not in ("chair", "facilitator") or session.default_role not in OCCASIONS:
            return False
        last = self._agenda.listings[-1].mention if self._agenda.listings else None
        beside = last is not None and last.start < start <= last.end + _LINK
        low = last.start if last and beside else start
        return role == "chair" or self._layout.begins_speech(low, start + LABEL_LENGTH)

    def _with_role(self, start: int, end: int) -> tuple[PersonMention | None, Behind | None]:
        """Whom a stretch names, with the role that stands at its end or behind the name, if one does."""
        behind = self._behind.behind(start, end)
        mention = self._person(start, behind.at) if behind and behind.at > start else None
        if behind and mention:
            served = mention.affiliation.posts or mention.affiliation.bodies
            if mention.name.end == behind.at:
                mention = self._person(start, end) or mention
            if not (behind.may_be_post and served):
                return replace(mention, end=end), behind
        mention = self._person(start, end)
        beside = self._behind.beside(mention.name.end, end) if mention else None
        if beside and mention:
            mention = replace(mention, affiliation=self._layout.affiliations.read(beside.at, end))
        return mention, beside

    def _person(self, start: int, end: int) -> PersonMention | None:
        speakers = self.role is not None and self.role[0] == "speaker"
        return self._layout.person(start, end) or self._layout.speaker(start, end, named=speakers)

    def _role_of_label(self, session: Session) -> str | None:
        """The role of the last label; speakers of an opening open, those of a closing close, with whatever address, but
        who bears witness there speaks."""
        named = self.role[0] if self.role else None
        if self.role is None or session.default_role not in OCCASIONS:
            return named
        label = self.role[1] or ""
        # "Vote of thanks" in an opening, "Words of welcome" in a closing
        here = named == "opening" or (named == "closing" and self._layout.gives_thanks(label))
        speaks = named in ("speaker", "keynote") and not self._layout.bears_witness(label)
        return session.default_role if here or speaks else named

    def _by_column(self, session: Session) -> str | None:
        """The role of the column in which somebody stands who has no label."""
        at = sum(listing.session is session for listing in self._agenda.listings)
        return self._columns[at] if at < len(self._columns) and session.default_role == "speaker" else None

    def share_role(self, block: Block) -> None:
        """``NAME and NAME, rapporteurs``: the function after the last name is everybody's. The label of one who leads,
        alone over this line, holds for no line below it."""
        beside = [x for x in self._agenda.listings if x.mention.start >= block.start]
        leads = bool(beside) and self._alone and self.role is not None and self.role[0] in LEADING
        if leads and self.role and not self._layout.is_of_several(self.role[1] or ""):
            self.role = self._several
        if len(beside) < 2 or beside[-1].role in ("opening", "closing"):
            return
        last = beside[-1]
        behind = self._layout.reading.chars.find(last.label or "", last.mention.name.end, block.end) >= 0
        shared = last.role if behind and self._layout.is_of_several(last.label or "") else None
        told = shared or self._layout.role_of_post(last.mention)
        if told:
            bare = [x for x in beside if not x.mention.affiliation.posts]
            self._agenda.listings[-len(beside) :] = [replace(x, role=told) if x in bare else x for x in beside]
