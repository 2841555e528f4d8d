"""Statements: sentences that report what somebody said, with whom the text attributes them to.

Source of the method: each sentence's own verb of saying is looked up, then the actor whose phrase ends right before
it (or begins right after it, when inverted); a pronoun carries over the speaker of the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.meetings.meetings import Meetings
from ingest.naming.frameworks import Frameworks
from ingest.naming.people import People
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.recommendations.point_labels import POINT
from ingest.speech import Speech, Verb
from ingest.statements.actor import Actor
from ingest.statements.actors import Actors
from ingest.statements.announced_quotes import AnnouncedQuotes
from ingest.statements.asides import Asides
from ingest.statements.attributions import Attribution, Recorder, Spoken
from ingest.statements.carried import Carried
from ingest.statements.clauses import Clauses
from ingest.statements.continuations import ADJACENT, Continuations
from ingest.statements.gaps import Gaps
from ingest.statements.interventions import Interventions
from ingest.statements.nominal import Nominal
from ingest.statements.openings import Openings
from ingest.statements.pronouns import Pronouns, pronominal
from ingest.statements.quotations import Quotations
from ingest.statements.signed_points import SignedPoints
from ingest.statements.signed_quotes import SignedQuotes
from ingest.statements.subjects import Subjects
from ingest.statements.topics import Topics
from ingest.statements.turn_sentences import TurnSentences
from ingest.statements.unsaid import Unsaid

__all__ = ["Statements"]

_GAP_LENGTH = 320
_ZONE = 3000  # code points before a verb in which its subject stands: a text without full stops may be one sentence
_RIGHT_AFTER = 160
_ARTICLE = 5
_QUESTION = re.compile(r"(?:\s[^\s,.;:!?«»“”\"]+)+\s?\?")
_WORD_BEFORE = re.compile(r"\w\s$")


class Statements:
    """Finds the statements of one document."""

    def __init__(
        self,
        reading: Reading,
        speech: Speech,
        people: People,
        actors: Actors,
        frameworks: Frameworks,
        interventions: Interventions,
    ) -> None:
        self.interventions = interventions
        self._asides = Asides(reading)
        self._recorder = Recorder(reading, frameworks, interventions)
        self.reading, self.speech, self.people = reading, speech, people
        self.actors = actors
        reading.lexicon.equip(self, Statements._learn)
        self._pronouns = Pronouns(reading.lexicon, people)
        self._openings = Openings(reading, speech, self._pronouns)
        self._quotations = Quotations(reading)
        self._signed = SignedQuotes(reading, speech, people, actors)
        self._points = SignedPoints(reading, actors)
        self._carried = Carried(reading, actors, self._pronouns)
        self._subjects = Subjects(reading, speech, actors, self._asides, self._gaps)
        self._topics = Topics(reading, speech, actors, self._subjects, self._openings, self._carried)
        self._unsaid = Unsaid(reading, speech, actors)
        self._nominal = Nominal(reading, speech, actors, self._subjects)
        self._announced = AnnouncedQuotes(reading, actors)
        self._clauses = Clauses(reading)
        self._continuations = Continuations(reading, people)
        self._turns = TurnSentences(reading, interventions, self._continuations.breaks_off, self._clauses)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite = lexicon.any_of("grammar", "definite")
        # "Le Groupe, conclut-il, reste …": it stands after the verb.
        self._turned_after = compiled(rf"{lexicon.any_of('speech', 'turned')}(?P<pronoun>\w+)")
        self._led_by_article = compiled(rf"[\s,]*(?:{definite})?\s*", re.IGNORECASE)
        self._for_named = compiled(lexicon.any_of("speech", "according_named") + r"$", re.IGNORECASE)
        self._gaps = lexicon.made(Gaps)
        self._notes_by = compiled(rf"[\W\d]*(?P<by>{lexicon.any_of('speech', 'notes_by')})", re.IGNORECASE)
        self._that_view = compiled(rf"\s+{lexicon.any_of('speech', 'that_view')}(?!\w)", re.IGNORECASE)
        self._of_listed = compiled(rf"(?<!\w){lexicon.any_of('speech', 'listed_after')}(?!\w)", re.IGNORECASE)
        self._somebody = compiled(rf"\s+(?i:{definite})?[A-ZÀ-Þ]")
        self._impersonal = caseless(lexicon.any_of("speech", "impersonal"))
        self._auxiliary = compiled(rf"(?<![\w']){lexicon.data['speech']['auxiliary']}\s")

    def attributions(self, skips: Callable[[int], bool] = lambda _: False) -> Iterator[Attribution]:
        """Attributed sentences in text order; ``skips`` tells of a place whether nobody's words are reported there."""
        turn = None
        for block in self.reading.prose:
            quoted = self._signed.of(block)
            signed = [quoted] if quoted else self._points.of(block)
            if signed and not self.interventions.at(block.start) and not skips(block.start):
                self._before = None
                yield from signed
                continue
            for start, end, said in self.interventions.stretches(block):
                self._before = None if said else self._before
                if skips(start):
                    continue
                if said is None:
                    yield from self._of_note(block) if block.kind == "note" else self._of_block(_cut(block, start, end))
                elif said.told:
                    yield from self._turns.attributions(start, end, said, self._of_sentence)
                elif said.actors and said is not turn and start <= said.words:  # the label may be a heading
                    turn = said
                    yield Attribution(said.start, said.end, Verb(said.words, said.words, "assert"), (said.actor,))

    def _of_note(self, block: Block) -> Iterator[Attribution]:
        """Attributions of a note, which goes on about nobody; ``Question by NAME`` is one, too."""
        for start, end in self.reading.sentences(block):
            by = self._notes_by.match(self.reading.chars, start, end)
            actors = self._subjects.following(by.end(), end, strict=True) if by else ()
            if by and actors:
                yield Attribution(start, end, Verb(by.start("by"), by.end(), "assert", inverted=True), actors)
            else:
                yield from self._of_sentence(start, end, None)

    def _of_block(self, block: Block) -> Iterator[Attribution]:
        """Attributions of one block; ``last`` is the speaker whom a pronoun would mean."""
        before = self._before
        last = before if before and (self._openings.goes_on(block) or self._continuations.in_turn(block)) else None
        pending: Attribution | None = None
        attributed = False
        self._carried.spoke.clear()
        within = 0  # where sentences end that follow what is pending and may still belong to it
        for start, end in self._quotations.sentences(self.reading.sentences(block), self.speech):
            found = self._of_sentence(start, end, last)
            if found:
                attributed = True
                if pending and within and self._takes_up(found[0], pending):
                    pending = replace(pending, end=within)
                within = 0
                yield from (pending,) if pending else ()
                yield from found[:-1]
                pending, last = found[-1], self._continuations.whose(found[-1], last)
                self._carried.spoke += found
                together = tuple(a for f in found for a in f.actors)
                self._carried.group = replace(last, actors=together) if len(together) > 1 else self._carried.group
            elif pending and self._continuations.goes_on(start, end, block, pending):
                pending = last = replace(pending, end=end)
            else:
                topic = self._topics.of(start, end)
                others = self._continuations.interrupts(start, end)
                if topic or others or (last and self._is_others(start, end)):
                    last, within = topic, 0
                elif pending and start - max(within, pending.end) < ADJACENT:
                    within = 0 if self._continuations.breaks_off(start, end) else end
        yield from (pending,) if pending else ()
        if attributed or not self._quotes(block):
            self._before = last

    def _is_others(self, start: int, end: int) -> bool:
        """Whether somebody unknown says what a sentence that is attributed to nobody tells."""
        return self._openings.said_by_other(start, end) or self._topics.is_strangers(start, end)

    _before: Attribution | None = None

    @staticmethod
    def _takes_up(found: Attribution, before: Attribution) -> bool:
        """Whether a pronoun goes on about those who spoke before, so that what stands between is theirs too."""
        who = [a.speaker or a.text for a in before.actors]
        return found.carried and [a.speaker or a.text for a in found.actors] == who

    def _quotes(self, block: Block) -> bool:
        """Whether a block only quotes what the one before announced with a colon."""
        return self.reading.chars[max(0, block.start - 8) : block.start].rstrip().endswith(":")

    def _of_sentence(self, start: int, end: int, last: Attribution | None) -> list[Attribution]:
        found: list[Attribution] = []
        seen: set[str | None] = set()
        begun: set[int] = set()
        own = self._openings.own_view.match(self.reading.chars, start, end) if last and len(last.actors) == 1 else None
        if own and last:
            verb = Verb(own.start("view"), own.end("view"), "assert")
            return [Attribution(start, end, verb, (pronominal(last.actors[0]),), carried=True)]
        for verb in self._quotations.apart(self.speech.verbs(self.reading, start, end, unnamed=True)):
            actors, carried = self._subject(start, end, verb, last)
            # A phrase that runs over the verb before ("the Chair said that she") is of who spoke there.
            fresh = tuple(a for a in actors if (a.speaker or a.text) not in seen and max(a.start, a.at) not in begun)
            before = found[-1] if found and fresh else None
            if before and (self._clauses.told_by(before, fresh, verb) or self._clauses.put_into(before, fresh)):
                continue
            if fresh and not carried and self._unsaid.by(fresh, verb, start, end, found):
                continue
            if fresh and (not found or not carried):
                found += self._subjects.backers(start, end, verb)
                found.append(Attribution(start, end, verb, fresh, carried))
                seen.update(a.speaker or a.text for a in fresh)
                begun.update(max(a.start, a.at) for a in fresh)
        found = self._clauses.apart(found) if found else self._listed_after(start, end)
        found = found or self._nominal.of(start, end, last) or self._viewed(start, end, last)
        return found or self._announced.of(start, end)

    def _viewed(self, start: int, end: int, last: Attribution | None) -> list[Attribution]:
        """The view of the speaker before, which words between commas tell (``A fund, in her view, was …``)."""
        view = self._openings.view_within.match(self.reading.chars, start, end) if last else None
        if view is None or last is None or len(last.actors) != 1 or self.actors.within(start, view.start("view")):
            return []
        verb = Verb(view.start("view"), view.end("view"), "assert")
        return [Attribution(start, end, verb, (pronominal(last.actors[0]),), carried=True)]

    def _listed_after(self, start: int, end: int) -> list[Attribution]:
        """Those whom square brackets name after a point that nobody makes by name (``… was deplored [A, B]``)."""
        low = self.reading.chars.find("[", start, end)
        if low < 0:
            return []
        verb = self.speech.reported(self.reading.lower, start, low)
        noun = None if verb else self._of_listed.search(self.reading.chars, start, low)
        verb = Verb(noun.start(), noun.end(), "assert") if noun else verb
        if not verb and POINT.match(self.reading.chars, start, end) and self._clauses.listed(start, end):
            verb = Verb(start, start, "assert")  # a point of a list, whose it is in brackets at its end
        listed = tuple(a for a in self.actors.after_points(low, end) if a.basis == "by-list") if verb else ()
        return [Attribution(start, end, verb, listed)] if verb and listed else []

    def _subject(self, start: int, end: int, verb: Verb, last: Attribution | None) -> tuple[tuple[Actor, ...], bool]:
        """The actors of a verb, and whether a pronoun carried them over."""
        if verb.inverted:
            return self._of_inverted(verb, end, last)
        turned = self._openings.turned.match(self.reading.chars, verb.start, verb.end)
        turned = turned or self._turned_after.match(self.reading.chars, verb.end, end)
        if turned:
            asked = _QUESTION.match(self.reading.chars, turned.end(), end)  # "The state, does it answer to …?"
            return (self._carried.by_pronoun(turned["pronoun"], last, verb) if last and not asked else ()), True
        several = self.speech.may_be_of_several(verb, self.reading.chars)
        led = self._openings.led_by_other(start, verb)
        zone = [] if led else self._zone(start, verb)
        zone = [a for a in zone if not self._quotations.holds_only(a.start, verb.start)]
        near = self._right_after(start, verb, end)
        near = near or self._subjects.nearest(zone, verb, start, several=several)
        companions = self._asides.companions(start, verb.start)
        before = self.reading.chars[start : verb.start]
        spoke = None if near or self._impersonal_at(before) else self._topics.of_speech(start, before)
        last = (None if near else self._clause_before(start, before)) or spoke or last
        if last and near and near[0].basis == "by-state" and self._openings.put_in(before, verb):
            near = ()  # "Ghana, dijo, …": what the speaker before says of it
        if not near and not companions and last and self._carried.is_near(last):
            near = self._pronouns.one_of(start, before, self._carried.group)
        if near or companions:
            near = (*self._carried.joined_to(start, near, last), *near)
            return (*near, *(self.actors.entities(*companions) if companions else ())), False
        if led or (self._openings.drops_pronoun and (spoke or self._openings.opens(before, verb))):
            own = tuple(pronominal(a) for a in spoke.actors) if spoke else ()
            return (own, True) if own else self._without_pronoun(start, verb, end, last)
        carried: tuple[Actor, ...] = ()
        if last and not self._impersonal_at(before):
            carried = self._carried.last_named(before, last) or self._carried.by_pronoun(before, last, verb)
        if carried:
            return carried, True
        listed = self._bracketed(before, verb, end)
        return (listed, False) if listed else self._after(start, verb, end, last)

    def _right_after(self, start: int, verb: Verb, end: int) -> tuple[Actor, ...]:
        """The person right after a verb behind a comma or quotation marks, where no object may stand so (``… (Ghana),
        dijo NAME``)."""
        if not self._openings.drops_pronoun or not self._openings.after_speech(start, verb):
            return ()
        named = self._subjects.following(verb.end, min(end, verb.end + _RIGHT_AFTER), strict=True)
        if not named or named[0].basis != "by-name" or named[0].start - verb.end > _ARTICLE:
            return ()
        # "…, coincidió con NAME": no word but an article leads to who speaks.
        return named if self._led_by_article.fullmatch(self.reading.chars, verb.end, named[0].start) else ()

    def _after(self, start: int, verb: Verb, end: int, last: Attribution | None) -> tuple[tuple[Actor, ...], bool]:
        """Who stands right after a verb that follows direct speech or a comma (``…, explained the speaker, …``)."""
        if verb.participle:
            return (), False  # "…, underlining the State's success": what follows is told of
        if self._openings.takes_up(start, verb):
            return self._subjects.following(verb.end, min(end, verb.end + _RIGHT_AFTER), strict=True), False
        direct = self._quotations.before(start, verb) or self.reading.chars[max(start, verb.start - 3) : verb.start]
        if not direct.strip().endswith((",", "»", "”", '"')) and not self._openings.after_speech(start, verb):
            return (), False
        carried = self._by_pronoun(verb, end, last)
        if carried is not None:
            return carried, True
        return self._subjects.following(verb.end, min(end, verb.end + _RIGHT_AFTER), strict=True, said=True), False

    def _clause_before(self, start: int, before: str) -> Attribution | None:
        """The person whom the clause before is about, which a semicolon ends (``NAME closed the day; she thanked``)."""
        ends = before.rfind(";")
        return self._topics.of(start, start + ends) if ends > 0 else None

    def _zone(self, start: int, verb: Verb) -> list[Actor]:
        """Actors before a verb, of its own clause where a post's words ran over another verb into it."""
        zone = self.actors.within(max(start, verb.start - _ZONE), verb.start)
        last = zone[-1] if zone else None
        if last is None or last.speaker or last.basis != "by-post":
            return zone
        over = [v.end for v in self.speech.verbs(self.reading, last.start, last.end) if not v.inverted]
        return [*zone[:-1], *self.actors.within(over[-1], verb.start)] if over else zone

    def _without_pronoun(
        self, start: int, verb: Verb, end: int, last: Attribution | None
    ) -> tuple[tuple[Actor, ...], bool]:
        """The actor right after a verb that opens a sentence, else the speaker before, whom no pronoun need name."""
        view = self._that_view.match(self.reading.chars, verb.end, end)
        at = view.end() if view else verb.end
        said = self._openings.after_speech(start, verb)
        following = self._subjects.following(at, min(end, at + _RIGHT_AFTER), strict=True, said=said)
        if following:
            return following, False
        if self._somebody.match(self.reading.chars, verb.end, end):
            return (), False
        if self._openings.quotes_other(start, verb, end):
            return (), False  # "«…», informó la oficina del puerto"
        many = self.speech.is_plural(verb, self.reading.chars)
        low = max(start, verb.start - 40, 1 + max(self.reading.chars.rfind(m, start, verb.start) for m in "»”"))
        impersonal = self._impersonal.search(self.reading.lower, low, verb.end)
        # A verb amid quoted words is no report of them.
        quoted = self._quotations.holds(verb.start)
        if last is None or impersonal or quoted or many != (len(last.actors) > 1):
            return (), False
        return tuple(pronominal(a) for a in last.actors), True

    def _of_inverted(self, verb: Verb, end: int, last: Attribution | None) -> tuple[tuple[Actor, ...], bool]:
        """The actor after ``selon``, ``pour`` or ``comme l'a dit``; ``selon elle`` means the speaker before."""
        carried = self._by_pronoun(verb, end, last)
        if carried is not None:
            return carried, bool(carried)
        actors = self._subjects.following(verb.end, end)
        if self._for_named.search(self.reading.chars, verb.start, verb.end):
            if _WORD_BEFORE.search(self.reading.chars, max(0, verb.start - 2), verb.start):
                return (), False  # "Director for Ports, NAME": no view of theirs
            named = all(a.basis == "by-name" for a in actors) and bool(actors)
            ends = named and self.reading.chars[actors[-1].end : actors[-1].end + 1] == ","
            return (actors if ends else ()), False
        return actors, False

    def _by_pronoun(self, verb: Verb, end: int, last: Attribution | None) -> tuple[Actor, ...] | None:
        """The speaker before, whom a pronoun right after a verb means; nobody where it can't; None without one."""
        for gender, pattern in self._pronouns.tonic.items():
            pronoun = pattern.match(self.reading.chars, verb.end, end)
            if last and pronoun and (named := self._carried.last_named(pronoun[0], last)):
                return named  # "according to the latter"
            if last and len(last.actors) == 1 and pronoun:
                return (pronominal(last.actors[0]),) if self._pronouns.may_mean(gender, last.actors[0]) else ()
        return None

    def _bracketed(self, before: str, verb: Verb, end: int) -> tuple[Actor, ...]:
        """Those whom brackets name after a point that a collective makes (``Des Etats ont cité … [A, B]``)."""
        several = self._clauses.unnamed(before)
        if several is None or not self._gaps.of_many.fullmatch(before[several:]):
            return ()
        return tuple(self.actors.after_points(verb.end, self._clauses.up_to_others(verb.end, end)))

    def _impersonal_at(self, before: str) -> bool:
        return self._impersonal.search(before[-40:].lower()) is not None and self._pronouns.m.search(before) is None

    def records(
        self, meetings: Meetings, part_at: Callable[[int], str], skips: Callable[[int], bool]
    ) -> Iterator[Spoken]:
        """One record for each actor of each attributed sentence."""
        for attribution in self.attributions(skips):
            for actor in attribution.actors:
                record = self._recorder.record(attribution, actor, meetings, part_at)
                yield Spoken(record, actor, attribution.start, attribution.end)


def _cut(block: Block, start: int, end: int) -> Block:
    """A stretch of a block as a block; most have no turns within them and stay whole."""
    return block if (start, end) == (block.start, block.end) else replace(block, start=start, end=end)
