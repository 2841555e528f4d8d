"""One document in, its records out: the converters in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import PurePath

from ingest.actors import Actors
from ingest.addresses import addresses
from ingest.affiliations import Affiliation, Affiliations
from ingest.agenda import read_agendas
from ingest.agenda_layout import AgendaLayout
from ingest.agenda_sessions import Agenda
from ingest.bearers import Bearers
from ingest.blocks import read_text
from ingest.bodies import Bodies, Body
from ingest.borne_out import as_sure_as_told
from ingest.documents import OwnSymbol, describe_document, own_symbol
from ingest.early_papers import as_planned, is_early
from ingest.excerpts import Excerpt, apart, joined, tongues
from ingest.folding import lowered, slug
from ingest.frameworks import Frameworks, cited_symbols, cited_targets
from ingest.genres import REPORTS_NOTHING, Genres
from ingest.holders import find_holders
from ingest.interventions import Interventions
from ingest.introduced import find_introduced
from ingest.joinings import rule_of_label
from ingest.knowledge import Knowledge
from ingest.languages import Language
from ingest.letterheads import known_labels
from ingest.makers import Makers
from ingest.meeting_mentions import find_meetings
from ingest.meetings import Meetings
from ingest.names import Naming
from ingest.own_acronyms import without_contested
from ingest.participations import listed_participations, told_participations
from ingest.parts import find_parts
from ingest.people import People, PersonMention, find_people
from ingest.program import PROGRAM
from ingest.reading import Reading
from ingest.recommendations import find_recommendations
from ingest.records import (
    Conversion,
    DocumentRecord,
    EventRecord,
    MentionRecord,
    OrganizationRecord,
    ParticipationRecord,
    PartRecord,
    PersonRecord,
    StatementRecord,
    WarningRecord,
)
from ingest.rosters import Rosters, find_rosters
from ingest.said_elsewhere import beside_meeting
from ingest.session_tables import read_session_tables
from ingest.sittings import Sittings
from ingest.source import Source
from ingest.speaker_labels import SpeakerLabels
from ingest.statements import Statements
from ingest.stretches import Stretches
from ingest.taking_part import (
    at_its_row,
    beside_rosters,
    merged,
    noted_participations,
    rostered_participations,
    spoken_participations,
)
from ingest.text import CleanText
from ingest.together import cited_objectives, cited_together
from ingest.told_bodies import told_bodies
from ingest.voices import find_voices
from ingest.words import Words

__all__ = ["convert"]

_NAME_LENGTH = 60
_TITLE_LENGTH = 200


def convert(source: Source, knowledge: Knowledge) -> Conversion:
    """All that one document says. Pure: the same source and registries give the same records."""
    text = read_text(source.text, knowledge.habits)
    lower = lowered(text.text)
    language = knowledge.languages.of(lower)
    if language.code is None:
        return _searched(source, text, lower, knowledge, language)
    elsewhere = knowledge.languages.elsewhere(text, lower, language.code, source.text)
    if not elsewhere:
        return _Conversion(source, *_read(text, lower, knowledge, language.code), knowledge).result()
    kept, excerpts = apart(text, elsewhere, language.code)
    reading, introduced = _read(kept, lowered(kept.text), knowledge, language.code)
    main = _Conversion(source, reading, introduced, knowledge, whole=text)
    others = []
    for excerpt in excerpts:
        reading, introduced = _read(excerpt.text, lowered(excerpt.text.text), knowledge, excerpt.language)
        others.append(_Conversion(source, reading, introduced, knowledge, main=(main, excerpt)).result())
    return replace(joined(main.result(), others), tongues=tongues(text, elsewhere))


def _read(
    text: CleanText, lower: str, knowledge: Knowledge, language: str
) -> tuple[Reading, tuple[OrganizationRecord, ...]]:
    """A text with what the registries know in it, and the bodies that it introduces itself."""
    found = known_labels(text, lower, knowledge.gazetteer(language))
    aside = [(b.start, b.end) for b in text.blocks if b.kind == "aside"]
    aside += addresses(text.text)
    lexicon = knowledge.lexicon(language)
    words = Words(lower)
    found += cited_together(text.text, words, lexicon, knowledge.registry)
    found += cited_targets(text.text, words, lexicon, knowledge.registry, found)
    found += list(cited_objectives(text.text, words, lexicon, knowledge.registry, found))
    elsewhere = Stretches(aside)
    matches = [m for m in sorted(found, key=lambda m: (m.start, -m.end)) if m.start not in elsewhere]
    matches = without_contested(text.text, language, knowledge.registry, matches)
    introduced = find_introduced(text.text, lexicon, knowledge.registry, matches, knowledge.speech(language))
    named = tuple(sorted([*matches, *introduced.matches], key=lambda m: (m.start, -m.end)))
    return Reading(text, lexicon, knowledge.registry, named, words), introduced.records


def _searched(source: Source, text: CleanText, lower: str, knowledge: Knowledge, language: Language) -> Conversion:
    """What can be told of a text that no lexicon is for: names of states, bodies and frameworks, and symbols."""
    reading, _ = _read(text, lower, knowledge, language.tag or "und")
    parts = find_parts(reading)
    own = own_symbol(source, reading)
    described = describe_document(source, reading, Meetings.none(), Genres(reading), own)
    title = next((line for b in text.blocks if len(line := text.of(b).strip()) < _TITLE_LENGTH), described.title)
    document = replace(described, language=language.tag, title=described.symbol or title)
    mentions = [*_named(reading, parts.at), *Frameworks(reading).mentions(parts.at)]
    return Conversion(
        document=document,
        program=PROGRAM,
        parts=tuple(parts.records),
        mentions=tuple(sorted(mentions, key=lambda m: (m.span, m.ref))),
        citations=tuple(cited_symbols(reading, document.symbol, parts.at)),
        unread=language.name or "",
    )


def _named(
    reading: Reading, part_at: Callable[[int], str], in_name: Callable[[int, int], bool] = lambda start, end: False
) -> Iterator[MentionRecord]:
    """States and bodies that the registries know; ``in_name`` tells of a state's name whether it is a person's."""
    states = (m for m in reading.layer("state") if not in_name(m.start, m.end))
    bodies = (m for m in reading.layer("organization") if not reading.covers("framework", m.start))
    for match in (*states, *bodies):
        span = reading.text.span(match.start, match.end)
        label, written = match.labels[0], reading.chars[match.start : match.end]
        yield MentionRecord(span, label.ref, written, part_at(match.start), rule=rule_of_label(label.form))


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
        self.source = source
        self.introduced = introduced
        self.reading = reading
        self.genres = Genres(reading)
        self.part_at, self.genre_at, self.parts = self._places(whole, main)
        self.meetings: Meetings = find_meetings(reading, calendar, slug(PurePath(source.name).stem, words=20))
        if main:
            self.meetings = self.meetings.of_same(main[0].meetings)
        self.affiliations = Affiliations(reading, Bodies(reading, introduced))
        layout = AgendaLayout(reading, calendar, naming, self.affiliations, self.genres)
        tables = read_session_tables(layout, self.meetings)
        stretches = [(table.start, table.end) for table in tables]
        self.agendas: list[Agenda] = [*tables, *read_agendas(layout, self.meetings, stretches)]
        listed = [listing.mention for agenda in self.agendas for listing in agenda.listings]
        self.rosters = self._rosters(naming, listed)
        self.voices = find_voices(reading, naming, self.affiliations, source.text)
        in_lists = [*listed, *(entry.mention for entry in self.rosters.entries), *(v.mention for v in self.voices)]
        labels = SpeakerLabels.read(reading, naming, self.affiliations)
        self.people: People = find_people(reading, naming, self.affiliations, in_lists, labels)
        rows = [session for agenda in self.agendas for session in agenda.sessions]
        self.sittings = Sittings.read(layout, self.meetings, self._listed_stretches(), rows)
        self.actors = Actors(reading, self.people, self.affiliations)
        self.speech = knowledge.speech(language)
        stretches = self._listed_stretches()
        self.interventions = Interventions(reading, self.people, self.actors, self.speech, stretches, labels)
        self.holders = find_holders(reading, self.people, {e.mention.name.start for e in self.rosters.entries})
        self.frameworks = Frameworks(reading)

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
        return self.genre_at(offset) in REPORTS_NOTHING

    def result(self) -> Conversion:
        """The records, each kind in text order."""
        reading, part_at = self.reading, self.part_at
        own = own_symbol(self.source, reading)
        document = describe_document(self.source, reading, self.meetings, self.genres, own)
        told, sessions = told_participations(
            reading,
            self.people,
            self.actors,
            self.sittings,
            self.holders,
            document.kind,
            self._listed_stretches(),
            self.interventions,
        )
        told, statements = beside_meeting(reading, told, self._statements(told))
        makers = Makers(reading, self.meetings, self.people, self.affiliations, self.holders, document.kind)
        listed = list(listed_participations(self.agendas, self.people, reading))
        rostered = list(rostered_participations(self.rosters.entries, self.people, self.meetings, reading))
        told = beside_rosters(makers.credited(told), rostered, self.sittings)
        told = [at_its_row(record, listed, self.sittings) for record in told]
        # Who chairs by a row speaks there as its chair; a rapporteur who speaks does so for somebody.
        leading = [record for record in listed if record.role != "rapporteur"]
        spoken = [
            at_its_row(record, leading, self.sittings)
            for record in spoken_participations(
                statements, [*told, *rostered], document.kind, self.sittings, self.people, reading
            )
        ]
        noted = noted_participations(self.voices, self.people, self.sittings, reading, document.kind)
        participations = merged([*listed, *as_sure_as_told(told, statements), *spoken, *rostered, *noted])
        recommendations, statements = find_recommendations(reading, self.meetings, self.frameworks, part_at, statements)
        found = Conversion(
            document=document,
            program=PROGRAM,
            parts=self.parts,
            events=tuple(makers.of_events({e.key: e for e in (*sessions, *self._events())}.values())),
            organizations=tuple(self._organizations()),
            people=tuple(self._people()),
            participations=tuple(sorted(participations, key=lambda p: (p.span, p.role))),
            # Those who share a passage stand as the text names them.
            statements=tuple(sorted([*statements, *recommendations], key=lambda s: s.span)),
            mentions=tuple(sorted(self._mentions(document, own), key=lambda m: (m.span, m.ref))),
            citations=tuple(cited_symbols(reading, document.symbol, part_at)),
            warnings=tuple(self._warnings()),
        )
        return as_planned(found) if is_early(reading, self.genres) else found

    def _rosters(self, naming: Naming, listed: list[PersonMention]) -> Rosters:
        """People in tables and lists outside the agendas, which may stand in cells of their own."""
        taken = {mention.start for mention in listed}
        within = [(agenda.start, agenda.end) for agenda in self.agendas]
        found = find_rosters(self.reading, naming, self.affiliations, within)
        return replace(found, entries=tuple(e for e in found.entries if e.mention.start not in taken))

    def _listed_stretches(self) -> list[tuple[int, int]]:
        """The stretches of agendas, tables and lists of participants: prose tells nothing there."""
        agendas = [(a.start, a.end) for a in self.agendas]
        entries = [(e.mention.start, e.mention.end) for e in self.rosters.entries]
        return sorted([*agendas, *entries, *self.rosters.stretches])

    def _statements(self, told: list[ParticipationRecord]) -> list[StatementRecord]:
        """Statements, with posts resolved to the people who hold them by this document's own words."""
        finder = Statements(self.reading, self.speech, self.people, self.actors, self.frameworks, self.interventions)
        chairs = self.rosters.first_chairs()
        first = frozenset(m.key for m in self.people.mentions if m.name.start in chairs)
        bearers = Bearers(self.reading, self.people, self.holders, told, self._house(), first)
        found: dict[tuple[int, str], StatementRecord] = {}
        for spoken in finder.records(self.meetings, self.part_at, self._reports_nothing):
            record = bearers.resolved(spoken.record, spoken.start)
            # One statement a speaker and sentence, however many verbs report it.
            who = record.speaker or f"{record.post} {record.on_behalf_of}"
            found.setdefault((record.span.start, who), record)
        return list(found.values())

    def _house(self) -> str | None:
        """The body that holds the meetings of the document's series."""
        own = self.meetings.own
        return self.reading.registry.organizers.get(own.series) if own and own.series else None

    def _events(self) -> Iterator[EventRecord]:
        yield from self.meetings.records(self.reading)
        for agenda in self.agendas:
            for session in agenda.sessions:
                yield EventRecord(
                    key=session.key,
                    kind=session.kind,
                    span=self.reading.text.span(session.start, session.end),
                    label=session.label,
                    parent=session.parent,
                    start=_moment(session.date, session.first),
                    end=_moment(session.date, session.last),
                    position=session.position,
                    status="planned" if agenda.provisional else "attested",
                )

    def _warnings(self) -> Iterator[WarningRecord]:
        """Rows of agendas whose days contradict each other."""
        for agenda in self.agendas:
            for problem, start, end in agenda.doubts:
                span = self.reading.text.span(start, end)
                line = self.source.text.count("\n", 0, span.start) + 1
                yield WarningRecord(problem, span, line, self.reading.chars[start:end])

    def _affiliations(self) -> Iterable[Affiliation]:
        return (m.affiliation for m in self.people.mentions)

    def _organizations(self) -> list[OrganizationRecord]:
        """Bodies that the registry lacks, one record for each way the document writes them."""
        records = {(record.ref, record.label): record for record in self.introduced}
        bodies = [*(b for a in self._affiliations() for b in a.bodies), *self._told_bodies]
        records |= {(record.ref, record.label): record for b in bodies for record in b.records}
        return [records[key] for key in sorted(records)]

    def _people(self) -> Iterator[PersonRecord]:
        for key in sorted(self.people.names):
            mentions = self.people.of(key)
            states = {m.affiliation.state or m.affiliation.country for m in mentions}
            bodies = {b.ref for m in mentions for b in m.affiliation.bodies}
            honorifics = {h for m in mentions for h in m.name.honorifics}
            names = sorted(self.people.names[key], key=lambda n: (-len(n), n))
            yield PersonRecord(
                key,
                tuple(names),
                tuple(sorted(honorifics)),
                tuple(sorted(s for s in states if s)),
                tuple(sorted(bodies)),
                tuple(sorted({m.name.gender for m in mentions if m.name.gender})),
            )

    @cached_property
    def _told_bodies(self) -> tuple[Body, ...]:
        """Bodies that the running text names in passing."""
        taken = [(m.start, m.end) for m in self.reading.layer("organization")]
        taken += [(m.name.start, m.name.end) for m in self.people.mentions]
        taken += self.rosters.stretches
        taken += [(b.start, b.end) for a in self._affiliations() for b in a.bodies]
        return tuple(told_bodies(self.reading, self.affiliations.bodies, taken))

    def _in_name(self, start: int, end: int) -> bool:
        """Whether a state's name is only a word of somebody's name."""
        low = max(0, start - _NAME_LENGTH)
        return any(m.name.start <= start and end <= m.name.end for m in self.people.within(low, end + _NAME_LENGTH))

    def _mentions(self, document: DocumentRecord, own: OwnSymbol | None) -> Iterator[MentionRecord]:
        text, part_at = self.reading.text, self.part_at
        if own:
            ref = f"document/{document.slug}"
            yield MentionRecord(text.span(own.start, own.end), ref, own.text, part_at(own.start))
        yield from _named(self.reading, part_at, self._in_name)
        yield from self.frameworks.mentions(part_at)
        yield from self.meetings.mentions(self.reading, part_at)
        for mention in self.people.mentions:
            name = mention.name
            yield MentionRecord(
                text.span(name.start, name.end), f"person:{mention.key}", name.text, part_at(name.start)
            )
        for body in (*(b for a in self._affiliations() for b in a.bodies), *self._told_bodies):
            if body.record is not None:
                span, words = text.span(body.start, body.end), text.text[body.start : body.end]
                yield MentionRecord(span, body.ref, words, part_at(body.start), 0.85, "own-words")


def _moment(date: str | None, time: str | None) -> str | None:
    """A day and an hour as one, as far as both are known."""
    return f"{date}T{time}:00" if date and time and len(date) == 10 and time < "24:00" else date
