"""One document in, its records out: the converters in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import PurePath

from ingest.agendas.agenda import read_agendas
from ingest.agendas.held_yet import HeldYet, with_status
from ingest.agendas.layout import AgendaLayout
from ingest.agendas.session_tables import read_session_tables
from ingest.agendas.sessions import Agenda, on_only_day
from ingest.agendas.sittings import Sittings
from ingest.annotating import annotated
from ingest.as_listed import as_listed
from ingest.collecting import at_rest
from ingest.documents import describe_document
from ingest.doubts import doubted
from ingest.entitled import entitled, in_their_languages
from ingest.folding import lowered, slug
from ingest.heads.heads import Head, read_head
from ingest.knowledge import Knowledge
from ingest.meetings.assumed_meetings import as_assumed, assumed_meeting, said_there, told_there
from ingest.meetings.meetings import Meetings
from ingest.meetings.mentions import find_meetings
from ingest.meetings.stories import find_stories
from ingest.meetings.to_come import as_announced, is_to_come
from ingest.named import Named
from ingest.naming.affiliations import Affiliations
from ingest.naming.bodies import Bodies
from ingest.naming.frameworks import Frameworks, cited_symbols
from ingest.naming.holders import find_holders
from ingest.naming.likely_names import LikelyNames
from ingest.naming.named_people import find_people
from ingest.naming.names import Naming
from ingest.naming.own_words import labels_of_speakers
from ingest.naming.people import PersonMention
from ingest.naming.speaker_labels import SpeakerLabels
from ingest.page.dates import Calendar
from ingest.page.excerpts import Begun, Excerpt, apart, cut, joined, told_together, tongues
from ingest.page.genres import QUOTES, REPORTS_NOTHING, Genres
from ingest.page.parts import find_parts
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.page.text import CleanText
from ingest.participations.addressed import addressed
from ingest.participations.borne_out import as_sure_as_told
from ingest.participations.heard import heard_at_open_meeting
from ingest.participations.heard_by_name import heard_by_name
from ingest.participations.left_rows import LeftRows, given_in_headings
from ingest.participations.listed import listed_participations
from ingest.participations.makers import Makers
from ingest.participations.news_openings import at_the_opening
from ingest.participations.other_occasions import Filed
from ingest.participations.placing import Placing
from ingest.participations.said_elsewhere import beside_meeting
from ingest.participations.taking_part import (
    as_told_of,
    at_its_row,
    at_their_entries,
    at_their_rows,
    beside_rosters,
    merged,
    noted_participations,
    rostered_participations,
    spoken_participations,
)
from ingest.participations.their_bodies import with_their_bodies
from ingest.participations.told import TELLING, told_participations
from ingest.program import PROGRAM
from ingest.recommendations.recommendations import find_recommendations
from ingest.records import (
    Conversion,
    EventRecord,
    OrganizationRecord,
    ParticipationRecord,
    PartRecord,
    StatementRecord,
)
from ingest.rosters.rosters import Rosters, find_rosters
from ingest.source import Source, cleaned
from ingest.statements.actors import Actors
from ingest.statements.attributions import Spoken
from ingest.statements.bearers import Bearers
from ingest.statements.floor_giving import with_content
from ingest.statements.interventions import Interventions
from ingest.statements.statements import Statements
from ingest.statements.voices import find_voices
from ingest.statements.where_said import WhereSaid
from ingest.unread import named_only, parted, searched
from ingest.weighing.refusals import Refusals
from ingest.weighing.roles import RoleWeighing

__all__ = ["convert"]


def convert(source: Source, knowledge: Knowledge) -> Conversion:
    """All that one document says. Pure: the same source and registries give the same records. Raises
    :class:`EmptySourceError` where there is nothing to read."""
    with at_rest():
        text = cleaned(source, knowledge.habits)
        lower = lowered(text.text)
        language = knowledge.languages.of(lower)
        if language.code is None:
            return searched(source, text, lower, knowledge, language)
        found = as_listed(_read(source, text, lower, knowledge, language.code), source.text)
        return in_their_languages(found, knowledge.languages, language.code)


def _read(source: Source, text: CleanText, lower: str, knowledge: Knowledge, language: str) -> Conversion:
    """What a text says whose language has a lexicon, and its blocks in other such languages."""
    elsewhere = knowledge.languages.elsewhere(text, lower, language, source.text)
    if not elsewhere:
        reading, introduced = annotated(text, lower, knowledge, language)
        if begun := find_stories(reading, knowledge.calendar(language)):
            return _read_stories(source, reading, introduced, knowledge, begun)
        return _Conversion(source, reading, introduced, knowledge).result()
    kept, excerpts = apart(text, elsewhere, language)
    reading, introduced = annotated(kept, lowered(kept.text), knowledge, language)
    main = _Conversion(source, reading, introduced, knowledge, whole=text)
    others = []
    read, unread = parted(excerpts, knowledge)
    for excerpt in read:
        reading, introduced = annotated(excerpt.text, lowered(excerpt.text.text), knowledge, excerpt.language)
        others.append(_Conversion(source, reading, introduced, knowledge, main=(main, excerpt)).result())
    found = joined(main.result(), others)
    found = joined(found, [named_only(excerpt, knowledge, found.document, main.part_at) for excerpt in unread])
    return replace(found, tongues=tongues(text, elsewhere))


def _read_stories(
    source: Source, whole: Reading, introduced: tuple[OrganizationRecord, ...], knowledge: Knowledge, begun: list[Begun]
) -> Conversion:
    """What a page says that tells of several meetings at length, each story read as a paper of its own."""
    before, stories = cut(whole.text, whole.lexicon.code, begun)
    front = _Conversion(source, whole.stretch(before, 0), introduced, knowledge, whole=whole.text)
    read = ((whole.stretch(story.text, story.whole[0]), (front, story)) for story in stories)
    told = [_Conversion(source, reading, introduced, knowledge, main=main).result() for reading, main in read]
    return told_together(front.result(), told)


class _Conversion:
    """What the converters of one document share."""

    def __init__(
        self,
        source: Source,
        reading: Reading,
        introduced: tuple[OrganizationRecord, ...],
        knowledge: Knowledge,
        *,
        whole: CleanText | None = None,
        main: tuple[_Conversion, Excerpt] | None = None,
    ) -> None:
        """``whole`` is the text with blocks of other languages; ``main`` what an excerpt in another one is of."""
        language = reading.lexicon.code
        calendar, naming = knowledge.calendar(language), knowledge.naming(language)
        calendar = calendar.of_year(main[1].year if main else None)
        self.source, self.introduced, self.reading = source, introduced, reading
        self.genres = Genres(reading)
        self.part_at, self.genre_at, self.parts = self._places(whole, main)
        self.head: Head = read_head(source, reading, calendar, self.genres)
        name = slug(PurePath(source.name).stem, words=20) + (main[1].number if main else "")
        self.meetings, calendar = self._found_meetings(calendar, name)
        if main and not main[1].story:
            self.meetings = self.meetings.of_same(main[0].meetings)
        self.affiliations = Affiliations(reading, Bodies(reading, introduced))
        self._likely = likely = LikelyNames(reading.text, knowledge.name_weights)
        self.layout = layout = AgendaLayout(reading, calendar, naming, self.affiliations, self.genres, likely)
        tables = read_session_tables(layout, self.meetings)
        stretches = [(table.start, table.end) for table in tables]
        self.agendas: list[Agenda] = [*tables, *read_agendas(layout, self.meetings, stretches)]
        listed = [listing.mention for agenda in self.agendas for listing in agenda.listings]
        labels = labels_of_speakers(reading, naming, self.affiliations)
        self.rosters = self._rosters(naming, listed, labels)
        rows = [(reading.chars.rfind("\n", 0, m.start) + 1, m.end) for m in listed]
        self.in_rows = Stretches([*rows, *self.rosters.stretches])
        self.voices = find_voices(reading, naming, self.affiliations, source.text)
        given = given_in_headings(layout, self.agendas, self.genres)
        entries = (entry.mention for entry in self.rosters.entries)
        in_lists = [*listed, *entries, *(v.mention for v in self.voices), *given]
        self.speech = knowledge.speech(reading.lexicon.code)
        self.people = find_people(reading, naming, self.affiliations, in_lists, labels, self.speech, likely)
        parts = [session for agenda in self.agendas for session in agenda.sessions]
        stretches = self._listed_stretches()
        self.sittings = Sittings.read(layout, self.meetings, stretches, parts)
        if self.meetings.own is None and not self.meetings.titles:
            assumed = assumed_meeting(reading, self.head, name)
            self.meetings.own = self.meetings.called(assumed) if assumed else None
        self.to_come = not self.head.early and is_to_come(reading, calendar, self.head, self.meetings.own)
        self.actors = Actors(reading, self.people, self.affiliations, self.speech)
        self.interventions = Interventions(reading, self.people, self.actors, self.speech, stretches, labels)
        self.holders = find_holders(reading, self.people, {e.mention.name.start for e in self.rosters.entries})
        self.frameworks, self.weights = Frameworks(reading), knowledge.role_weights

    def _found_meetings(self, calendar: Calendar, name: str) -> tuple[Meetings, Calendar]:
        """The paper's meetings and its own calendar, which they need where its days are without a year."""
        reading = self.reading
        found = find_meetings(reading, calendar, self.head, name)
        paper = calendar.of_paper(reading.lower, ((m.start, m.end) for m in reading.layer("framework")))
        if (found.own is None or found.own.first is None or found.own.bare) and paper.tells_year(reading.chars):
            return find_meetings(reading, paper, self.head, name), paper
        return found, paper

    @cached_property
    def placing(self) -> Placing:
        """At which event somebody takes part whom a place names."""
        return Placing(self.reading, self.agendas, self.people, self.sittings)

    def _places(
        self, whole: CleanText | None, main: tuple[_Conversion, Excerpt] | None
    ) -> tuple[Callable[[int], str], Callable[[int], str | None], tuple[PartRecord, ...]]:
        """Look-ups of the part and the kind of paper that hold a place, and all parts; an excerpt's are its text's."""
        genres = self.genres
        if main is None:
            parts = find_parts(replace(self.reading, text=whole, matches=()) if whole else self.reading)
            return parts.at, genres.at, tuple(parts.records)
        of, excerpt = main
        around = excerpt.placed(of.genre_at)
        return excerpt.placed(of.part_at), lambda offset: genres.at(offset) or around(offset), ()

    def _reports_nothing(self, offset: int) -> bool:
        """Whether nobody's words are told here: in such a paper, and where rows say who serves the meeting."""
        return offset in self.in_rows or self.genre_at(offset) in REPORTS_NOTHING

    def result(self) -> Conversion:
        """The records, each kind in text order."""
        reading, part_at = self.reading, self.part_at
        document = describe_document(self.source, reading, self.head, self.meetings)
        self.holders.presiding = self.rosters.first_chairs(self.people) or self.interventions.presiding.by_label
        lists = self._listed_stretches()
        told, sessions, elsewhere = told_participations(
            reading, self.people, self.actors, self.sittings, self.holders, document.kind, lists, self.interventions
        )
        before = {record.person for record in told}
        filed = Filed(reading, self.layout.calendar, self.speech, self.meetings)
        told = filed.participations(told)
        told, statements = beside_meeting(reading, told, filed.statements(self._statements(told)))
        statements = said_there(statements, self.meetings.own, document.kind)
        told = told_there(reading, told, self.meetings.own)
        told = heard_at_open_meeting(reading, self.people, told, statements, self.meetings.own)
        makers = Makers(reading, self.meetings, self.people, self.affiliations, self.holders, document.kind)
        participations = self._took_part(makers.credited(told), statements, document.kind)
        bodies = (self.frameworks, self.meetings, self.introduced)
        named = Named(reading, self.people, self.affiliations, *bodies, self.rosters.stretches)
        statements = with_content(statements, reading, self.interventions)
        recommendations, statements = find_recommendations(reading, self.meetings, self.frameworks, part_at, statements)
        said = sorted([*statements, *recommendations], key=lambda s: s.span)
        weighed = filed.added(participations, self._weighed(participations, said, document.kind, elsewhere, before))
        weighed += heard_by_name(reading, self.people, self.sittings, weighed, said, document.kind, elsewhere)
        participations = at_the_opening(reading, self.sittings, weighed, said, document.kind)
        found = Conversion(
            document=document,
            program=PROGRAM,
            parts=self.parts,
            events=tuple(makers.of_events(on_only_day({e.key: e for e in (*sessions, *self._events())}.values()))),
            organizations=tuple(named.organizations()),
            people=tuple(named.people()),
            participations=tuple(sorted(participations, key=lambda p: (p.span, p.role))),
            # Those who share a passage stand as the text names them.
            statements=tuple(said),
            mentions=tuple(sorted(named.mentions(document, self.head.symbol, part_at), key=lambda m: m.place)),
            citations=tuple(cited_symbols(reading, document.symbol, part_at)),
        )
        found = self._entitled(as_assumed(named.settled(found), self.meetings.own))
        found = as_announced(found) if self.to_come else found
        held = not self.to_come and self._was_held(told if document.kind in TELLING else [])
        found = with_status(found, reading, self.meetings, self.agendas, held=held)
        return doubted(found, reading, self.layout.calendar, self.meetings, self.agendas, self.source.text)

    def _was_held(self, told: list[ParticipationRecord]) -> bool:
        """Whether the paper says that its meeting was held; ``told`` is who prose says took part in it."""
        held = HeldYet(self.reading, self.layout.calendar, self.head, self.meetings.own)
        return held.says(self.genres.titles, self.agendas, told, self._turns)

    @property
    def _turns(self) -> int:
        """How many speeches stand under their speakers' names."""
        return sum(not turn.told for turn in self.interventions.found)

    def _entitled(self, found: Conversion) -> Conversion:
        own, calendar = self.meetings.own, self.layout.calendar
        return entitled(found, self.reading, self.head, calendar, self.agendas, own, turns=self._turns)

    def _weighed(
        self,
        found: list[ParticipationRecord],
        said: list[StatementRecord],
        kind: str,
        elsewhere: frozenset[int],
        told: set[str],
    ) -> list[ParticipationRecord]:
        """In the likeliest roles, with those whom rules missed; ``told``: whom prose told of before."""
        own = self.meetings.own
        if self.weights is None or (own is not None and own.assumed and not found):
            return found
        dropped = (m.name.start for key in told for m in self.people.of(key))
        titles = ((title.start, title.end) for title in self.meetings.titles)
        lists = Stretches([*self.rosters.stretches, *self._spoken_about(), *titles])
        turns = Stretches([(t.words, t.end) for t in self.interventions.found if not t.told])
        refusals = Refusals(self.layout, self.genre_at, elsewhere, dropped, lists, turns)
        weighing = RoleWeighing(self.source.text, self.reading.text, self.people, self.placing, refusals.at)
        return weighing.participations(found, said, kind, self.weights)

    def _spoken_about(self) -> Iterator[tuple[int, int]]:
        """Names in titles of talks whose speakers are listed; not one that ends its title or has a post beside it."""
        for start, end in (title for agenda in self.agendas for title in agenda.titles_of_talks()):
            for mention in self.people.within(start, end):
                told = mention.affiliation.posts or mention.affiliation.bodies
                before = self.reading.chars[start : mention.name.start].rstrip()
                if not told and not (mention.name.end >= end and before.endswith((",", "-", "–", "—", ":", "("))):
                    yield mention.name.start, mention.name.end

    @cached_property
    def _rows(self) -> list[list[ParticipationRecord]]:
        """Who takes part by an agenda's rows, and by lists of those who were there."""
        rostered = rostered_participations(self.rosters.entries, self.people, self.sittings, self.reading)
        return [list(listed_participations(self.agendas, self.people, self.reading)), list(rostered)]

    def _took_part(
        self, told: list[ParticipationRecord], statements: list[StatementRecord], kind: str
    ) -> list[ParticipationRecord]:
        """Who took part by lists, by prose, by what is reported of them and by notes, each once and at the row."""
        listed, rostered = self._rows
        rostered = as_told_of(rostered, told, self.sittings)
        told = beside_rosters(told, rostered, self.sittings)
        told = list(at_their_rows(told, listed, self.sittings))
        # Who chairs by a row speaks there as its chair; a rapporteur who speaks does so for somebody.
        leading = [record for record in listed if record.role != "rapporteur"]
        spoken = [
            at_its_row(record, leading, self.sittings)
            for record in spoken_participations(
                statements, [*told, *rostered], kind, self.sittings, self.people, self.reading
            )
        ]
        heard = at_their_entries(
            [*as_sure_as_told(told, statements), *spoken], self.rosters.entries, self.people, self.reading
        )
        noted = noted_participations(self.voices, self.people, self.sittings, self.reading, kind)
        found = list(with_their_bodies(merged([*listed, *heard, *rostered, *noted]), self.people))
        return [*found, *self._left(found, kind)]

    def _left(self, found: list[ParticipationRecord], kind: str) -> Iterator[ParticipationRecord]:
        """Whom rows name that no reader of lists took; what a paper tells that is none of agendas is prose."""
        listings = (listing.mention for agenda in self.agendas for listing in agenda.listings)
        entries = (entry.mention for entry in self.rosters.entries)
        greeted = (mention for mention in self.people.mentions if mention.name.start in self.greeted)
        taken = frozenset(m.name.start for m in (*listings, *entries, *greeted))
        lists = Stretches(self.rosters.stretches)
        rows = LeftRows(self.layout, self.placing, self.people, lists)
        return rows.participations(found, taken, lambda at: self.genre_at(at) or kind)

    def _rosters(self, naming: Naming, listed: list[PersonMention], labels: SpeakerLabels) -> Rosters:
        """People in tables and lists outside the agendas, which may stand in cells of their own."""
        taken = {mention.start for mention in listed}
        within = [(agenda.start, agenda.end) for agenda in self.agendas]
        self.greeted = addressed(self.reading)
        found = find_rosters(self.reading, naming, self.affiliations, within, self._likely, labels.starts)
        entries = (e for e in found.entries if e.mention.start not in taken and e.mention.start not in self.greeted)
        return replace(found, entries=tuple(entries))

    def _listed_stretches(self) -> list[tuple[int, int]]:
        """The stretches of agendas, tables and lists of those who took part or did not: prose tells nothing there."""
        agendas = [(a.start, a.end) for a in self.agendas]
        entries = [(e.mention.start, e.mention.end) for e in self.rosters.entries]
        return sorted([*agendas, *entries, *self.rosters.stretches, *self.layout.missed.items()])

    def _statements(self, told: list[ParticipationRecord]) -> list[StatementRecord]:
        """Statements, with posts resolved to the people who hold them by this document's own words."""
        finder = Statements(self.reading, self.speech, self.people, self.actors, self.frameworks, self.interventions)
        spoke = self.interventions.speaks_by_label
        bearers = Bearers(
            self.reading, self.people, self.holders, told, self._rows, self.meetings.house(self.reading), spoke
        )
        where = WhereSaid(self.sittings, told, self.people.mentions)
        found: dict[tuple[int, str], StatementRecord] = {}
        for spoken in finder.records(self.meetings, self.part_at, self._reports_nothing):
            record = self._at_session(bearers.resolved(spoken.record, spoken.start), spoken, where)
            # One statement a speaker and sentence, however many verbs report it.
            who = record.speaker or f"{record.post} {record.on_behalf_of}"
            found.setdefault((record.span.start, who), record)
        return list(found.values())

    def _at_session(self, said: StatementRecord, spoken: Spoken, where: WhereSaid) -> StatementRecord:
        """A statement at the session whose section or sentence reports it, where there is one; what a paper quotes that
        comes before its meeting was said at none but one that the sentence names."""
        if said.event is None:
            return said
        named = self.meetings.named_in(self.reading, spoken.start, spoken.end)
        if named is None and self.genre_at(spoken.start) == QUOTES:
            return replace(said, event=None)
        event = where.key(said, said.event)
        return said if event == said.event else replace(said, event=event)

    def _events(self) -> Iterator[EventRecord]:
        yield from self.meetings.records(self.reading)
        for agenda in self.agendas:
            yield from agenda.records(self.reading)
