"""Who is told to have taken part: those whom a summary or report shows speaking, opening, closing or leading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from ingest.agendas.occasion_titles import COUNT
from ingest.agendas.sittings import Sittings
from ingest.lexicon import NO_MEETING, Lexicon, caseless, compiled, loose
from ingest.meetings.meetings import Meeting
from ingest.naming.affiliations import Affiliation
from ingest.naming.former_holders import FormerHolders
from ingest.naming.holders import Holders
from ingest.naming.people import People, PersonMention
from ingest.page.contacts import whom_to_ask
from ingest.page.genres import OF_MEETINGS
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.page.text import Block
from ingest.participations.absences import Absences
from ingest.participations.addressed import addressed
from ingest.participations.by_posts import ByPosts
from ingest.participations.by_section import SPOKE, spoke_beside_opener
from ingest.participations.elections import Elections
from ingest.participations.floor_stages import FloorStages
from ingest.participations.framework_makers import FrameworkMakers
from ingest.participations.listed import holdings_of
from ingest.participations.offices import Offices
from ingest.participations.roles import Roles
from ingest.participations.said_to_speak import SaidToSpeak
from ingest.participations.spoken_of import SpokenOf
from ingest.records import EventRecord, HoldingRecord, ParticipationRecord
from ingest.statements.actors import Actors
from ingest.statements.exchanges import Exchanges
from ingest.statements.interventions import Interventions
from ingest.statements.quotations import Quotations

__all__ = ["TELLING", "told_participations"]

_TOLD = 0.9  # as tests/calibration.py measured it; for what prose tells see ingest.participations.borne_out
_ADDRESS = re.compile(r"\S@\w")
_BEFORE, _WRITTEN, _CAPTION = 70, 300, 500
_UNTOLD = frozenset(("speaker", "moderator"))  # what a title above gives whom a sentence only elects
_BY_SECTION = ("speaker", "opening", "closing")
_SERVES = ("chair", "moderator", "rapporteur")
_PARTS = ("panel", "session", "workshop", "side-event", "speeches")
_Done: TypeAlias = dict[str, set[tuple[str, str]]]
"""By person the events and roles that are told already."""
TELLING = frozenset(("summary", "report", "record", "press-release", "other"))
"""Kinds of paper that tell who took part."""
_FORESEES = frozenset(("concept-note", "agenda"))
"""Kinds of paper that say in sentences who will."""


def told_participations(
    reading: Reading,
    people: People,
    actors: Actors,
    sittings: Sittings,
    holders: Holders,
    kind: str,
    listed: list[tuple[int, int]],
    interventions: Interventions,
) -> tuple[list[ParticipationRecord], list[EventRecord], frozenset[int]]:
    """Those whom a summary or report shows speaking, opening or closing a meeting, sessions named so, and where names
    begin in the clean text of which it is told that they are elsewhere or only spoken of, or who are greeted."""
    if kind not in TELLING and kind not in _FORESEES:
        return [], [], frozenset()
    teller = _Teller(reading, people, actors, sittings, holders, listed, interventions)
    teller.roles.of_meeting = kind in OF_MEETINGS
    teller.in_minutes = kind == "record"
    teller.of_meeting = kind in (*OF_MEETINGS, "other")
    if kind in _FORESEES:
        return list(teller.foreseen()), [], frozenset()
    making = FrameworkMakers(reading, people)
    found = [*teller.by_posts.beside(list(teller.named())), *making.facilitators(_TOLD)]
    return found, [*sittings.records(), *making.sessions.values()], frozenset(teller.elsewhere)


class _Teller:
    """Reads participations from prose."""

    in_minutes = of_meeting = False

    def __init__(
        self,
        reading: Reading,
        people: People,
        actors: Actors,
        sittings: Sittings,
        holders: Holders,
        listed: list[tuple[int, int]],
        interventions: Interventions,
    ) -> None:
        self.interventions = interventions
        self.reading = reading
        self.people = people
        self.meetings = sittings.meetings
        self.sittings = sittings
        self._listed = Stretches(listed)
        lexicon = reading.lexicon
        self.absences = Absences(reading, people, actors.affiliations)
        whom = r"\s*(?:[^\s,.;:()]+\s+){0,7}(?:[^\s,.;:()]+,\s+)?"
        self._beside = compiled(rf"(?<!\w){lexicon.any_of('names', 'beside')}{whom}$", re.IGNORECASE)
        self._quotations = Quotations(reading)
        lexicon.equip(self, _Teller._learn)
        presiding, speech = interventions.presiding, interventions.speech
        self.roles = Roles(reading, people, presiding, speech, sittings.occasions, self.absences)
        self._elections = Elections(reading)
        self._greeted = addressed(reading)
        self._former = FormerHolders(reading)
        self._spoken_of = SpokenOf(reading, people, speech, self.roles)
        self._offices = Offices(reading, people)
        self._stages = FloorStages(reading, interventions, self.roles, sittings.occasions)
        self._said_to_speak = SaidToSpeak(reading, people)
        self.by_posts = ByPosts(reading, people, actors, sittings, holders, self._listed, interventions, self.roles)
        self.exchanges = Exchanges(reading, actors.affiliations)
        # "Discussion": a session that is but the debate that follows others, where those who spoke before go on.
        self._going_on = {s.key for s in sittings.found if self._debate.match(s.label.lower())}
        self.elsewhere = set[int]()
        self._done = dict[str, set[tuple[str, str]]]()
        self._asked = whom_to_ask(reading)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._debate = caseless(loose(rf"\W*(?:{COUNT}[.)]?\s+)?\W*{lexicon.any_of('sessions', 'debates')}(?!\w)"))
        self._who_leads = caseless(rf",\s+{lexicon.any_of('names', 'who_leads')}(?!\w)")
        self._otherwise = caseless(rf",\s+{lexicon.any_of('speech', 'otherwise')}(?!\w)")
        self._pictured = caseless(rf"(?<!\w){lexicon.any_of('names', 'pictured')}")
        self._attends = caseless(rf"(?<!\w){lexicon.any_of('names', 'attends')}(?!\w)")
        self._contacts = compiled(rf"\W*{lexicon.any_of('pages', 'contacts', 'bylines')}", re.IGNORECASE)
        self._chosen = compiled(rf"(?<!\w){lexicon.any_of('names', 'chosen')}(?!\w)", re.IGNORECASE)
        kinds = lexicon.any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
        parts, speaker = lexicon.any_of("sessions", *_PARTS), lexicon.any_of("roles", "speaker", "keynote")
        self._on_meetings = caseless(rf"(?<!\w)(?:{kinds}|{parts}|{speaker})(?!\w)")

    def foreseen(self) -> Iterator[ParticipationRecord]:
        """Those of whom a sentence says what they will do there (``The panel will be moderated by NAME``)."""
        will = caseless(rf"(?<!\w){self.reading.lexicon.any_of('speech', 'will_do')}(?!\w)")
        # Of others it may tell what they will do elsewhere.
        return self.named((will, self._on_meetings))

    def named(self, only: tuple[re.Pattern[str], re.Pattern[str]] | None = None) -> Iterator[ParticipationRecord]:
        """Each person's first mention with an affiliation, or as somebody already known to have one; in sentences that
        have words of the first of ``only`` where that is given, and speakers in those that have words of both."""
        absent = self.absences.sent_words()
        done = self._done = dict[str, set[tuple[str, str]]]()
        for block in self.interventions.prose:
            # An address stands beside whom to ask, not who spoke.
            if block.start in self._listed:
                continue
            if block.kind == "note" or self._has_address(block) or self._shows(block):
                self.elsewhere |= {m.name.start for m in self.people.within(block.start, block.end)}
                continue
            if only and not self.reading.found(only[0], block.start, block.end):
                continue
            for start, end in self.reading.sentences(block):
                if only and not self.reading.found(only[0], start, end):
                    continue
                speak = only is None or only[1].search(self.reading.lower, start, end) is not None
                for mention in self.people.within(start, end):
                    for record in self._named(mention, start, end, absent, done):
                        known = done.setdefault(record.person, set())
                        key = (record.event, record.role)
                        again = record.role == "speaker" and self._known(record, known, mention)
                        if key not in known and not again and (speak or record.role != "speaker"):
                            known.add(key)
                            yield record

    def _known(self, record: ParticipationRecord, known: set[tuple[str, str]], mention: PersonMention) -> bool:
        """Whether somebody's part in the meeting, or in a session of it, is known already; under the label of a
        question or answer, whether it is known that they spoke."""
        meeting, label = self.sittings.meeting_of(record.event), self.exchanges.at(mention)
        parts = (
            (e, role)
            for e, role in known
            if self.sittings.meeting_of(e) == meeting and (not label or role == record.role)
        )
        # Who speaks under another theme takes part there, too; who leads the meeting does so all through it, but who
        # reports on it speaks for somebody else, and so may its chair.
        whole = label or record.event == meeting or record.event in self._going_on
        leads = () if self._otherwise.match(self.reading.lower, mention.end) else ("chair", "moderator")
        return any(whole or e == record.event or (e == meeting and role in leads) for e, role in parts)

    def _named(
        self, mention: PersonMention, start: int, end: int, absent: set[str], done: _Done
    ) -> Iterator[ParticipationRecord]:
        """What one mention tells: a function, a speech, or that somebody who wasn't there sent words."""
        staged = self._stages.role(mention, start, end)
        if staged is not None:
            yield from self._of_label(mention, staged)
            return
        label = self.exchanges.at(mention)
        meeting = self.meetings.told_of(self.reading, start, end, mention.start)
        if meeting is None or not (label or self._may_take_part(mention, start, end)):
            away = meeting is None or self.absences.only_there_or_away(mention, start, end)
            if away or self._is_told_of(mention, start, end):
                self.elsewhere.add(mention.name.start)
            return
        affiliation = self._offices.affiliation_of(mention)
        if label:
            affiliation = self.people.known_affiliation(mention.key, self.exchanges.affiliation(mention, label))
        # Who led one part of the meeting may close it; who leads the meeting does not so by the title above alone.
        here = {meeting.key, self.sittings.key_at(mention.start, meeting.key)}
        serves = next((role for event, role in done.get(mention.key, ()) if role in _SERVES and event in here), "")
        beside = spoke_beside_opener(done, mention.key, meeting.key, self.sittings.meeting_of)
        told = ("author",) if mention.key in absent else self.roles.all_of(mention, start, end, serves=serves or beside)
        told = () if beside and (*told, self.sittings.occasions.at(mention.start)) == (SPOKE, "opening") else told
        shared = label or self.roles.gives(mention, start, end)
        office = None if shared else self._elections.of(mention, start, end)
        told = ("speaker",) if label else (office,) if office else told
        leads = told == ("speaker",) and self._leads_part(mention) and self.roles.leads_part(mention, start)
        told = self._not_anew(("chair",) if leads else told, mention, start, serves=serves)
        placed = affiliation.posts or affiliation.bodies or affiliation.state or self._leads_body(mention, start, end)
        spoke = self.absences.stands_in(mention, start) is not None or self.absences.by_video(mention, start)
        spoke = spoke or self.roles.is_verbs_subject(mention, start) or self._spoke_there(mention, start, end)
        past = not label and self._spoken_of.was_before(mention, start, end)
        acts = label or spoke or (not past and self.roles.speaks(mention, start, end))
        silent = not (acts or self._said_to_speak.holds(mention, start, end))
        known = placed or self.interventions.behalf_of(mention.key)
        unknown = silent and (not known or self._is_of_a_day(meeting, start, end))
        before = self.reading.chars[max(start, mention.start - _BEFORE) : mention.start + 8]
        nothing = not told or office == "" or bool(_UNTOLD.intersection(told) and self._chosen.search(before))
        if not nothing and told[0] in _BY_SECTION:
            only_named = not acts and (past or self._is_only_named(mention, start, end, told[0]))
            nothing = only_named or self._elections.chose(mention, start, end)
        if nothing:
            self.elsewhere.add(mention.name.start)
            return
        # Who is elected serves the meeting, whatever the title is under which the paper tells it.
        event = meeting.key if office else self.sittings.key_at(mention.start, meeting.key)
        unknown = unknown or (silent and told == ("speaker",) and self._takes_part_elsewhere(mention, meeting, event))
        for role in () if "speaker" in told and unknown else told:
            yield self._record(mention, affiliation, role, event, start)

    def _is_of_a_day(self, meeting: Meeting, start: int, end: int) -> bool:
        """Whether a page tells but a meeting's day, and a sentence, no row, no speaker, meeting or anybody's words."""
        told = meeting.bare and self.reading.chars[end - 1] in ".!?" and not self.roles.of_meeting
        if not told or self.reading.found(self._on_meetings, start, end):
            return False
        return next(self.interventions.speech.verbs(self.reading, start, end), None) is None

    def _takes_part_elsewhere(self, mention: PersonMention, meeting: Meeting, event: str) -> bool:
        """Whether the paper told of somebody's part in the meeting before and now names them under another title."""
        return event != meeting.key and any(other != event for other, _ in self._done.get(mention.key, ()))

    def _not_anew(self, told: tuple[str, ...], mention: PersonMention, start: int, *, serves: str) -> tuple[str, ...]:
        """Roles without what is known: that somebody who also opens or closes is the chair (``Chair NAME closed``),
        and an opening where who leads the meeting only introduces its panel."""
        if serves and told == ("opening",) and self.roles.introduces(mention, start):
            return ()
        roles = {role for _, role in self._done.get(mention.key, ())}
        further = tuple(role for role in told if role != "chair")
        return further if further and serves and "chair" in roles else told

    def _may_take_part(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether nothing beside a name says that somebody is only spoken of."""
        told = self._is_told_of(mention, start, end)
        # Who is told in the list of those present needs no more where a sentence of the paper tells what they said.
        present = self.of_meeting and self._is_listed(mention)
        if not told and not (present and self.roles.speaks(mention, start, end)):
            return False
        # Whom a speaker names in words of their own need not be in the room.
        if self.absences.says_later(mention, end) and not self.roles.speaks(mention, mention.start, end):
            return False
        presiding = self.interventions.presiding
        only_there = self.absences.is_only_there(mention, start) and not self.roles.does(mention, start, end)
        only_there = only_there and not (
            self._spoke_there(mention, start, end) or self.roles.flanks(mention, start, end)
        )
        elsewhere = self.absences.is_audience(mention, start) or presiding.is_absent(mention)
        elsewhere = elsewhere or (self.roles.leads_group(mention, start) and not self._leads_part(mention))
        first = self.absences.is_there_first(mention, start) and not self.roles.flanks(mention, start, end)
        thanked = self.absences.is_thanked(mention, start)
        elsewhere = elsewhere or (thanked and not self.absences.is_thanked_for_words(mention, start, end))
        if only_there or elsewhere or first or self.interventions.holds(mention.start):
            return False
        # "… also met the Prime Minister, NAME"; "I wish NAME were here," said …
        chars, named = self.reading.chars, mention.name.titled_from
        if self._quotations.holds(mention.name.start) or mention.name.start in self._greeted:
            return False
        # "In the absence of the President, NAME took the chair."; "The group met under the chairmanship of NAME"
        there = presiding.says(mention, start) or self.roles.flanks(mention, start, end)
        if not there and self._beside.search(chars, max(start, named - 2 * _BEFORE), named):
            return False
        there = there or self.roles.is_verbs_subject(mention, start)  # "Presentó el informe la Sra. NAME"
        there = there or self._said_to_speak.given_floor(mention, start)  # "A message was read by NAME"
        there = there or (self._former.begins(start, mention.name.start) and self.roles.does(mention, start, end))
        there = there or not self.absences.holds(mention, start, end)
        after_clause = not there and self.absences.is_after_clause(mention, start, end)
        return there or (after_clause and self.roles.speaks(mention, start, end))

    def _spoke_there(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether a sentence tells that somebody came and what they said (``in the presence of NAME, who praised``),
        or thanks somebody for their words."""
        if self.absences.is_thanked_for_words(mention, start, end):
            return True
        return self.absences.is_only_there(mention, start) and self.roles.tells_words(mention, start, end)

    def _is_only_named(self, mention: PersonMention, start: int, end: int, role: str) -> bool:
        """Whether another's words name somebody (``In her words of welcome, NAME thanked the outgoing Chair, OTHER``),
        or tell who was there as well: where these spoke, another sentence tells it."""
        attended = role == "speaker" and bool(self.reading.found(self._attends, start, end))
        return attended or self._spoken_of.holds(mention, start, end)

    def _is_told_of(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether more than a bare name stands there, or a word for what somebody does at a meeting."""
        affiliation = mention.affiliation
        introduced = mention.name.honorifics or mention.start < mention.name.titled_from  # "her counterpart NAME"
        placed = affiliation.posts or affiliation.bodies or affiliation.state or introduced
        placed = placed or self._former.begins(start, mention.name.start)
        if placed or self._leads_body(mention, start, end) or self.roles.tells_of(mention, start, end):
            return True
        return mention.key in self._done and self._speaks_again(mention, start, end)

    def _leads_body(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether a clause right after a name says what its bearer leads, and a verb that they spoke (``said NAME, who
        heads the Union``)."""
        if not self._who_leads.match(self.reading.lower, mention.end):
            return False
        verbs = self.interventions.speech.verbs(self.reading, start, mention.start)
        said = any(not self.reading.chars[verb.end : mention.start].strip() for verb in verbs)
        return said or self.roles.speaks(mention, start, end)

    def _speaks_again(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether somebody speaks under a theme of a meeting (``Moderating, SURNAME said``), or at its close, of whose
        part in that meeting the paper told before."""
        meeting = self.meetings.told_of(self.reading, start, end, mention.start)
        themed = meeting and self.sittings.key_at(mention.start, meeting.key) != meeting.key
        if meeting is None or not (themed or self.sittings.occasions.at(mention.start)):
            return False
        known = any(self.sittings.meeting_of(event) == meeting.key for event, _ in self._done[mention.key])
        return known and self.roles.speaks(mention, start, end)

    def _leads_part(self, mention: PersonMention) -> bool:
        """Whether a name stands where the text tells of a part of a meeting (``The group, chaired by NAME``)."""
        return any(s.start <= mention.start < s.end for s in self.sittings.found if s.name is not None)

    def _is_listed(self, mention: PersonMention) -> bool:
        """Whether a list of participants names somebody, too; one over the text where the paper may be no minutes."""
        others = (o for o in self.people.of(mention.key) if self.in_minutes or o.start < mention.start)
        return any(other.start in self._listed for other in others)

    def _of_label(self, mention: PersonMention, role: str) -> Iterator[ParticipationRecord]:
        """Who speaks under a label of a verbatim record, or leads by it or by the words of who introduces them."""
        label, meeting = self.interventions.labelled(mention), self.meetings.at(mention.start)
        if meeting and role:
            affiliation = self._offices.affiliation_of(mention)
            event = self.sittings.key_at(mention.start, meeting.key)
            at, called = (label.at, label.called) if label else (mention.start, None)
            yield self._record(mention, affiliation, role, event, at, called)

    def _record(
        self,
        mention: PersonMention,
        affiliation: Affiliation,
        role: str,
        event: str,
        start: int,
        office: tuple[int, int] | None = None,
    ) -> ParticipationRecord:
        holdings = holdings_of(affiliation, self.reading)
        office = None if holdings else office or self._offices.of(mention, start)
        if office:
            span = self.reading.text.span(*office)
            holdings = (HoldingRecord(self.reading.chars[slice(*office)], None, span),)
        return ParticipationRecord(
            event=event,
            person=mention.key,
            role=role,
            status="attested",
            span=self.reading.text.span(mention.name.start, mention.name.end),
            as_written=self.reading.chars[mention.start : mention.end].removesuffix(" –").removesuffix(" -")[:_WRITTEN],
            holdings=holdings,
            on_behalf_of=affiliation.on_behalf_of
            or self.absences.represented(mention, start)
            or self.interventions.behalf_of(mention.key),
            gender_marker=mention.name.marker,
            mode="written" if role == "author" else "video" if self.absences.by_video(mention, start) else None,
            confidence=_TOLD,
        )

    def _shows(self, block: Block) -> bool:
        """Whether a block says who stands in a picture."""
        short = block.end - block.start < _CAPTION
        return short and self._pictured.search(self.reading.lower, block.start, block.end) is not None

    def _has_address(self, block: Block) -> bool:
        text = self.reading.text.of(block)
        if block.start in self._asked:
            return True
        return ("@" in text and _ADDRESS.search(text) is not None) or self._contacts.match(text) is not None
