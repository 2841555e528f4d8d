"""Who made a meeting or the paper on it: bodies and states that organized or paid for it, people who wrote its report;
and who led a part of it under a post alone (``moderator: Director General of X``)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ingest.folding import fold
from ingest.lexicon import NO_MEETING, Lexicon, caseless, compiled
from ingest.meetings.meetings import Meeting, Meetings
from ingest.naming.affiliations import Affiliations
from ingest.naming.entity_names import LAYERS
from ingest.naming.holders import Holders
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.listed import holdings_of
from ingest.participations.told import TELLING
from ingest.records import EventRecord, ParticipationRecord

__all__ = ["Makers"]

_AUTHOR, _BY_LABEL = 0.85, 0.85
_WRITTEN, _OBJECT, _LABEL = 300, 90, 160
_WORD = re.compile(r"[^\W\d_]{4,}")
_STOP = re.compile(r"[.,;:()]")
_NEXT = re.compile(r"[,;]?\s+")
# Names that the paper tells no more of stand in the list too: "A, B and C of the University of X".
_NAME = r"[A-ZÀ-Þ][\w'’-]+(?:\s+[A-ZÀ-Þ][\w'’-]+){0,3}"


class Makers:
    """Reads them in the running text of one document of this kind of paper."""

    def __init__(
        self,
        reading: Reading,
        meetings: Meetings,
        people: People,
        affiliations: Affiliations,
        holders: Holders,
        kind: str,
    ) -> None:
        self.reading = reading
        self.meetings = meetings
        self.people = people
        self.affiliations = affiliations
        self.holders = holders
        self._tells = kind in TELLING
        reading.lexicon.equip(self, Makers._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite, this = lexicon.any_of("grammar", "definite"), lexicon.any_of("meetings", "this")
        both, by = lexicon.any_of("grammar", "and"), lexicon.any_of("grammar", "by")
        kinds = lexicon.any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
        papers = lexicon.any_of("documents", "summary", "report", "record")
        jointly, finite = lexicon.any_of("makers", "jointly"), lexicon.any_of("grammar", "finite")
        self._kind = caseless(rf"(?<!\w){kinds}(?!\w)")
        self._article = caseless(rf"(?:{definite})?")
        self._also = caseless(rf"[,;]?\s+(?:(?:{both}|{by})\s+)?(?:{by}\s+)?(?:{definite})?")
        self._organized = caseless(rf"(?<!\w){lexicon.any_of('makers', 'organized')}(?:\s+{jointly})?\s+{by}\s+")
        self._organizes = caseless(rf"(?<!\w){lexicon.any_of('makers', 'organizes')}\s+(?:{this}\s+|{definite})")
        self._paid_by = caseless(rf"(?<!\w){lexicon.any_of('makers', 'funded_by')}\s*(?:{definite})?")
        self._thanks = caseless(rf"(?<!\w){lexicon.any_of('makers', 'thanks')}(?!\w)")
        self._support = caseless(rf"(?<!\w){lexicon.any_of('makers', 'support')}(?!\w)")
        self._subject = caseless(
            rf"(?:\d+[.)]\s)?(?:{this}\s+|{definite})?(?P<words>[^.;:]{{3,80}}?),?\s*(?:(?:{finite})\s+)*(?:{jointly}\s+)?$"
        )
        self._authored = caseless(rf"(?<!\w){lexicon.any_of('makers', 'authored')}\s+")
        self._paper = caseless(
            rf"(?:\d+[.)]\s)?(?:(?P<this>{this}\s+)|{definite})?{papers}(?!\w)(?P<of>[^.;:]*?)(?:\s(?:{finite})\s*)*$"
        )
        joined = rf"[,;]?\s+(?:{both}\s+)?"
        self._between = compiled(rf"(?:{joined}{_NAME})?{joined}$")
        self._label = caseless(rf"\(\s*{lexicon.any_of('roles', 'moderator')}\s?:\s+(?:{definite})?")

    def credited(self, told: Iterable[ParticipationRecord]) -> list[ParticipationRecord]:
        """What prose tells of who took part, with authors of the report, who didn't speak by that, and with moderators
        whom a label gives by their posts."""
        authors = list(self._authors()) if self._tells else []
        wrote = {(record.span, record.person) for record in authors}
        kept = [r for r in told if r.role != "speaker" or (r.span, r.person) not in wrote]
        return [*kept, *authors, *(self._by_labels() if self._tells else ())]

    def of_events(self, events: Iterable[EventRecord]) -> Iterator[EventRecord]:
        """The events with the states and bodies that organized and paid for them, in text order."""
        organizers, funders = (_by_event(found) for found in (self._organizers(), self._funders()))
        for event in events:
            yield replace(
                event, organizers=tuple(organizers.get(event.key, ())), funders=tuple(funders.get(event.key, ()))
            )

    def _organizers(self) -> Iterator[tuple[str, str]]:
        """Keys of meetings, each with a ref: ``The forum was organized by X``, ``X organized the forum``."""
        for match in self.reading.words.matches(self._organized):
            meeting = self._told_before(match.start())
            for ref in self._listed(match.end()) if meeting else ():
                yield meeting.key if meeting else "", ref
        for match in self.reading.words.matches(self._organizes):
            agent = self._ending_at(match.start())
            stop = _STOP.search(self.reading.chars, match.end(), match.end() + _OBJECT)
            end = stop.start() if stop else match.end() + _OBJECT
            meeting = self._denoted(match.end(), end, match.start()) if agent else None
            if agent and meeting:
                yield meeting.key, agent

    def _funders(self) -> Iterator[tuple[str, str]]:
        """Keys of meetings, each with a ref: ``funded by X``, ``thanks X for its financial support for the forum``."""
        for match in self.reading.words.matches(self._paid_by):
            meeting = self._told_before(match.start())
            for ref in self._listed(match.end()) if meeting else ():
                yield meeting.key if meeting else "", ref
        for match in self.reading.words.matches(self._support):
            sentence = self.reading.sentence(match.start())
            thanks = self._thanks.search(self.reading.lower, sentence[0], match.start()) if sentence else None
            if sentence is None or thanks is None:
                continue
            meeting = self._named(match.end(), sentence[1], match.start())
            for ref in self._refs(thanks.end(), match.start()) if meeting else ():
                yield meeting.key if meeting else "", ref

    def _told_before(self, at: int) -> Meeting | None:
        """The meeting that is the subject of a verb: nothing but its name and a form of ``be`` stands before."""
        sentence = self.reading.sentence(at)
        subject = self._subject.fullmatch(self.reading.lower, sentence[0], at) if sentence else None
        return self._denoted(*subject.span("words"), at) if subject else None

    def _denoted(self, start: int, end: int, at: int) -> Meeting | None:
        """The meeting that words denote and that governs the place ``at``: a word for a meeting or a series, and no
        other words than such as are in its name, its place or its year."""
        meeting = self.meetings.told_of(self.reading, *(self.reading.sentence(at) or (start, end)), at)
        if meeting is None:
            return None
        named = [m for layer in ("organization", "place") for m in self.reading.within(layer, start, end)]
        known = [(m.start, m.end) for m in named] + [
            m.span() for m in self._kind.finditer(self.reading.lower, start, end)
        ]
        meets = any(m.labels[0].ref == meeting.series for m in named)
        if not (meets or self._kind.search(self.reading.lower, start, end)):
            return None
        own = set(_WORD.findall(fold(f"{meeting.label or ''} {meeting.name or ''}")))
        own |= {fold(word) for word in self.reading.lexicon.ordinals}
        words = _WORD.finditer(self.reading.chars, start, end)
        told = all(fold(w[0]) in own or any(a <= w.start() < b for a, b in known) for w in words)
        return meeting if told else None

    def _named(self, start: int, end: int, at: int) -> Meeting | None:
        """The meeting that governs a place, where words name it: by its series or a word for its kind."""
        meeting = self.meetings.told_of(self.reading, start, end, at)
        series = (
            any(m.labels[0].ref == meeting.series for m in self.reading.within("organization", start, end))
            if meeting
            else False
        )
        return meeting if series or self._kind.search(self.reading.lower, start, end) else None

    def _listed(self, at: int) -> Iterator[str]:
        """States and bodies of a list that begins here, up to the first word that is of none."""
        article = self._article.match(self.reading.lower, at)
        at = article.end() if article else at
        while found := next((m for layer in LAYERS if (m := self.reading.at(layer, at))), None):
            if found.labels[0].ref.startswith(LAYERS):
                yield found.labels[0].ref
            link = self._also.match(self.reading.lower, found.end)
            if link is None:
                return
            at = link.end()

    def _ending_at(self, at: int) -> str | None:
        """The state or body whose name ends before the word that begins here."""
        low = max(0, at - _LABEL)
        end = low + len(self.reading.chars[low:at].rstrip())
        near = [m for layer in LAYERS for m in self.reading.within(layer, low, end)]
        refs = [m.labels[0].ref for m in near if m.end == end and m.labels[0].ref.startswith(LAYERS)]
        return refs[0] if refs else None

    def _refs(self, start: int, end: int) -> Iterator[str]:
        found = sorted((m.start, m.labels[0].ref) for layer in LAYERS for m in self.reading.within(layer, start, end))
        yield from (ref for _, ref in found if ref.startswith(LAYERS))

    def _authors(self) -> Iterator[ParticipationRecord]:
        """Those who wrote the report of a meeting: ``This report was written by A, B and C``."""
        for match in self.reading.words.matches(self._authored):
            sentence = self.reading.sentence(match.start())
            paper = self._paper.fullmatch(self.reading.lower, sentence[0], match.start()) if sentence else None
            if sentence is None or paper is None:
                continue
            meeting = self.meetings.told_of(self.reading, *sentence, match.start())
            if meeting and (paper["this"] or self._named(*paper.span("of"), match.start())):
                yield from (self._author(m, meeting) for m in self._people_from(match.end(), sentence[1]))

    def _people_from(self, at: int, end: int) -> Iterator[PersonMention]:
        """Those whom a list names that begins here."""
        for mention in self.people.within(at, end):
            gap = self.reading.chars[at : mention.name.titled_from]
            if gap and not self._between.fullmatch(gap if gap[:1] in " ,;" else f" {gap}"):
                return
            yield mention
            at = mention.end

    def _author(self, mention: PersonMention, meeting: Meeting) -> ParticipationRecord:
        return ParticipationRecord(
            event=meeting.key,
            person=mention.key,
            role="author",
            status="attested",
            span=self.reading.text.span(mention.name.start, mention.name.end),
            as_written=self.reading.chars[mention.start : mention.end][:_WRITTEN],
            holdings=holdings_of(mention.affiliation, self.reading),
            on_behalf_of=mention.affiliation.on_behalf_of,
            gender_marker=mention.name.marker,
            mode="written",
            confidence=_AUTHOR,
        )

    def _by_labels(self) -> Iterator[ParticipationRecord]:
        """Whom a label in brackets gives by a post whose holder the paper names elsewhere."""
        chars = self.reading.chars
        for match in self._label.finditer(self.reading.lower):
            end = chars.find(")", match.end(), match.end() + _LABEL)
            sentence = self.reading.sentence(match.start())
            if end < 0 or sentence is None or self.people.within(match.end(), end):
                continue
            affiliation = self.affiliations.read(match.end(), end)
            bodies = [b.ref for b in affiliation.bodies]
            meeting = self.meetings.told_of(self.reading, *sentence, match.start())
            post = affiliation.posts[0].text if affiliation.posts else ""
            held = self.holders.resolve(post, [*bodies, *affiliation.on_behalf_of]) if post else None
            if meeting and held:
                yield ParticipationRecord(
                    event=meeting.key,
                    person=held[0],
                    role="moderator",
                    status="attested",
                    span=self.reading.text.span(match.end(), end),
                    as_written=chars[match.end() : end],
                    holdings=holdings_of(affiliation, self.reading),
                    on_behalf_of=affiliation.on_behalf_of,
                    confidence=_BY_LABEL if held[1] else round(_BY_LABEL - 0.1, 2),
                )


def _by_event(found: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Refs by the event that they are of, each once."""
    by_event: dict[str, list[str]] = {}
    for key, ref in found:
        refs = by_event.setdefault(key, [])
        if ref not in refs:
            refs.append(ref)
    return by_event
