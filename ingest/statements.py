"""Statements: sentences that report what somebody said, with whom the text attributes them to.

Source of the method: each sentence's own verb of saying is looked up, then the actor whose phrase ends right before
it (or begins right after it, when inverted); a pronoun carries over the speaker of the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from ingest.actors import Actor, Actors
from ingest.asides import Asides
from ingest.attributions import Attribution, Recorder, Spoken
from ingest.frameworks import Frameworks
from ingest.gaps import Gaps
from ingest.interventions import Interventions
from ingest.lexicon import Lexicon
from ingest.meetings import Meetings
from ingest.people import People
from ingest.pronouns import Pronouns, pronominal
from ingest.reading import Reading
from ingest.speech import Speech, Verb
from ingest.text import Block
from ingest.turn_sentences import TurnSentences

__all__ = ["Statements"]

_GAP_LENGTH = 320
_SHORT_GAP = 40
_ADJACENT = 4
_LEADING_WORDS = 4
_GROUP_REACH = 600
_RELATIVE_LENGTH = 120
_NUMBER = re.compile(r"^\d+[.)][-–]?\s+")
_QUOTATION = re.compile(r"\s*[«\"“][^»\"”]*[»\"”],?\s*")


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
        self._turns = TurnSentences(reading, interventions, self._of_sentence, self._breaks_off)
        self.reading = reading
        self.speech = speech
        self.people = people
        self.actors = actors
        lexicon = reading.lexicon
        collective = lexicon.any_of("speech", "collectives")
        conjunction = lexicon.any_of("grammar", "and")
        clitic = lexicon.any_of("grammar", "before_verb")
        definite = lexicon.any_of("grammar", "definite")
        of = lexicon.any_of("grammar", "of")
        self._joins = re.compile(rf"[\s,)]*(?:,|{conjunction})?\s*{of}?{definite}?", re.IGNORECASE)
        self._also = re.compile(rf"\s*(?:,|{conjunction})\s+(?:{of})?{definite}?", re.IGNORECASE)
        self._drops_pronoun = bool(lexicon.data["speech"]["drops_pronoun"])
        also = lexicon.any_of("grammar", "also")
        self._opens_sentence = re.compile(
            rf"(?:\W*{lexicon.literal('speech', 'carry')},?)?\s*(?:{also},?\s*)?{clitic}?", re.IGNORECASE
        )
        # "a-t-elle ajouté": the pronoun stands within the verb.
        self._turned = re.compile(rf"[\w' ]+?{lexicon.any_of('speech', 'turned')}(?P<pronoun>\w+)(?=\s)")
        self._lead_in = re.compile(rf"[^,.;:()]{{0,90}},\s*{definite}?|{definite}", re.IGNORECASE)
        self._for_named = re.compile(lexicon.any_of("speech", "according_named") + r"$", re.IGNORECASE)
        self._pronouns = Pronouns(lexicon, people)
        self._collective = re.compile(collective + r"(?!\w)", re.IGNORECASE)
        self._gaps = Gaps(lexicon)
        self._notes_by = re.compile(rf"[\W\d]*(?P<by>{lexicon.any_of('speech', 'notes_by')})", re.IGNORECASE)
        self._that_view = re.compile(rf"\s+{lexicon.any_of('speech', 'that_view')}(?!\w)", re.IGNORECASE)
        self._of_listed = re.compile(rf"(?<!\w){lexicon.any_of('speech', 'listed_after')}(?!\w)", re.IGNORECASE)
        self._continuations(lexicon)
        self._impersonal = re.compile(lexicon.any_of("speech", "impersonal"), re.IGNORECASE)
        self._carries = re.compile(lexicon.literal("speech", "carry") + r"(?!\w)")
        self._auxiliary = re.compile(rf"(?<![\w']){lexicon.data['speech']['auxiliary']}\s")

    def _continuations(self, lexicon: Lexicon) -> None:
        """Patterns of what goes on about the speaker before, and of what brings in somebody else."""
        definite = lexicon.any_of("grammar", "definite")
        self._clause = re.compile(rf",\s+{lexicon.any_of('grammar', 'relative')}\s", re.IGNORECASE)
        absent = rf"{lexicon.any_of('speech', 'quoted')}|{lexicon.any_of('names', 'not_present')}"
        self._quoted = re.compile(rf"(?<!\w)(?:{absent}),?\s+(?:{definite})?$", re.IGNORECASE)
        self._somebody = re.compile(rf"\s+(?i:{definite})?[A-ZÀ-Þ]")
        self._somebody_else = re.compile(
            rf"{definite}{lexicon.any_of('posts', 'heads', 'generic')}(?!\w)", re.IGNORECASE
        )
        self._own_view = re.compile(
            rf"(?:\d+\.\s+)?(?P<view>{lexicon.any_of('speech', 'own_view')})(?!\w)", re.IGNORECASE
        )

    def attributions(self, skips: Callable[[int], bool] = lambda _: False) -> Iterator[Attribution]:
        """Attributed sentences in text order; ``skips`` tells of a place whether nobody's words are reported there."""
        for block in self.reading.prose:
            for start, end, said in self.interventions.stretches(block):
                self._before = None if said else self._before
                if skips(start):
                    continue
                if said is None:
                    piece = replace(block, start=start, end=end)
                    yield from self._of_note(block) if block.kind == "note" else self._of_block(piece)
                elif said.told:
                    yield from self._turns.attributions(start, end, said)
                elif said.start == start:
                    yield Attribution(said.start, said.end, Verb(said.words, said.words, "assert"), (said.actor,))

    def _of_note(self, block: Block) -> Iterator[Attribution]:
        """Attributions of a note, which goes on about nobody; ``Question by NAME`` is one, too."""
        for start, end in self.reading.sentences(block):
            by = self._notes_by.match(self.reading.chars, start, end)
            actors = self._following(by.end(), end, strict=True) if by else ()
            if by and actors:
                yield Attribution(start, end, Verb(by.start("by"), by.end(), "assert", inverted=True), actors)
            else:
                yield from self._of_sentence(start, end, None)

    def _of_block(self, block: Block) -> Iterator[Attribution]:
        """Attributions of one block; ``last`` is the speaker whom a pronoun would mean."""
        last = self._before if self._begins_with_pronoun(block) or self._begins_without_subject(block) else None
        pending: Attribution | None = None
        attributed = False
        for start, end in self.reading.sentences(block):
            found = self._of_sentence(start, end, last)
            if found:
                attributed = True
                yield from self._pending(pending)
                yield from found[:-1]
                pending = last = found[-1]
                together = tuple(a for f in found for a in f.actors)
                self._group = replace(last, actors=together) if len(together) > 1 else self._group
            elif pending and start - pending.end < _ADJACENT and self._goes_on(start, end):
                pending = last = replace(pending, end=end)
            else:
                last = self._topic(start, end) or (None if self._interrupts(start, end) else last)
        yield from self._pending(pending)
        if attributed or not self._quotes(block):
            self._before = last

    _before: Attribution | None = None
    _group: Attribution | None = None

    @staticmethod
    def _pending(attribution: Attribution | None) -> Iterator[Attribution]:
        if attribution:
            yield attribution

    def _goes_on(self, start: int, end: int) -> bool:
        """Whether a sentence without a verb of saying carries the report on: a connective, and nobody else's view."""
        return self._carries.match(self.reading.chars, start) is not None and not self._breaks_off(start, end)

    def _breaks_off(self, start: int, end: int) -> bool:
        """Whether a sentence is nobody's: an impersonal one, one about others."""
        impersonal = self._impersonal.search(self.reading.chars, start, min(end, start + 80))
        return impersonal is not None or self._collective.search(self.reading.chars, start, end) is not None

    def _quotes(self, block: Block) -> bool:
        """Whether a block only quotes what the one before announced with a colon."""
        return self.reading.chars[max(0, block.start - 8) : block.start].rstrip().endswith(":")

    def _topic(self, start: int, end: int) -> Attribution | None:
        """The person whom a sentence is about: a pronoun after it means that person, though it reports no speech."""
        first = next(iter(self.actors.within(start, min(end, start + _GAP_LENGTH))), None)
        named = [a for a in self.actors.within(start, end) if a.basis == "by-name"]
        if len(named) == 1 and (first is None or first.basis != "by-post"):
            return Attribution(start, end, Verb(start, start, "assert"), (named[0],))
        if first is None or first.basis not in ("by-name", "by-post"):
            return None
        before = self.reading.chars[start : first.start]
        if before.strip() and not self._lead_in.fullmatch(before):
            return None
        return Attribution(start, end, Verb(start, start, "assert"), (first,))

    def _begins_with_pronoun(self, block: Block) -> bool:
        head = self.reading.chars[block.start : block.start + 60]
        return any(
            p.search(head[: m.end()])
            for m in re.finditer(r"^\S+\s|,\s\S+\s", head)
            for p in (self._pronouns.m, self._pronouns.f)
        )

    def _begins_without_subject(self, block: Block) -> bool:
        """Whether a block goes on about the speaker before: a verb without a subject, or ``in her view``."""
        if self._own_view.match(self.reading.chars, block.start, block.end):
            return True
        if not self._drops_pronoun:
            return False
        verb = next(self.speech.verbs(self.reading.lower, block.start, min(block.end, block.start + 60)), None)
        before = self.reading.chars[block.start : verb.start] if verb else "-"
        return self._opens_sentence.fullmatch(_NUMBER.sub("", before)) is not None

    def _interrupts(self, start: int, end: int) -> bool:
        """Whether a sentence brings in others, so that a pronoun after it is no longer the speaker before it."""
        return any(p.match(self.reading.chars, start, end) for p in (self._collective, self._somebody_else))

    def _of_sentence(self, start: int, end: int, last: Attribution | None) -> list[Attribution]:
        found: list[Attribution] = []
        seen: set[str | None] = set()
        own = self._own_view.match(self.reading.chars, start, end) if last and len(last.actors) == 1 else None
        if own and last:
            verb = Verb(own.start("view"), own.end("view"), "assert")
            return [Attribution(start, end, verb, (pronominal(last.actors[0]),), carried=True)]
        for verb in self.speech.verbs(self.reading.lower, start, end, self.reading.chars):
            actors, carried = self._subject(start, end, verb, last)
            fresh = tuple(a for a in actors if (a.speaker or a.text) not in seen)
            if fresh and (not found or not carried):
                found.append(Attribution(start, end, verb, fresh, carried))
                seen.update(a.speaker or a.text for a in fresh)
        return found or self._listed_after(start, end)

    def _listed_after(self, start: int, end: int) -> list[Attribution]:
        """Those whom square brackets name after a point that nobody makes by name (``… was deplored [A, B]``)."""
        low = self.reading.chars.find("[", start, end)
        verb = self.speech.reported(self.reading.lower, start, low) if low >= 0 else None
        noun = self._of_listed.search(self.reading.chars, start, low) if low >= 0 and not verb else None
        verb = Verb(noun.start(), noun.end(), "assert") if noun else verb
        listed = tuple(a for a in self.actors.after_points(low, end) if a.basis == "by-list") if verb else ()
        return [Attribution(start, end, verb, listed)] if verb and listed else []

    def _subject(self, start: int, end: int, verb: Verb, last: Attribution | None) -> tuple[tuple[Actor, ...], bool]:
        """The actors of a verb, and whether a pronoun carried them over."""
        if verb.inverted:
            return self._of_inverted(verb, end, last)
        turned = self._turned.match(self.reading.chars, verb.start, verb.end)
        if turned:
            return (self._carried(turned["pronoun"], last) if last else ()), True
        zone = self.actors.within(start, verb.start)
        near = self._nearest(zone, verb)
        companions = self._asides.companions(start, verb.start)
        if near or companions:
            return (*near, *(self.actors.entities(*companions) if companions else ())), False
        before = self.reading.chars[start : verb.start]
        clause = before.rpartition(";")[2]
        if self._drops_pronoun and (
            self._opens_sentence.fullmatch(_NUMBER.sub("", clause)) or _QUOTATION.fullmatch(before)
        ):
            return self._without_pronoun(verb, end, last)
        carried = self._carried(before, last) if last and not self._impersonal_at(before) else ()
        if carried:
            return carried, True
        listed = self._bracketed(before, verb, end)
        direct = self.reading.chars[max(start, verb.start - 3) : verb.start].strip()
        if not listed and direct.endswith((",", "»", "”", '"')):
            listed = self._following(verb.end, min(end, verb.end + 160), strict=True)
        return listed, False

    def _without_pronoun(self, verb: Verb, end: int, last: Attribution | None) -> tuple[tuple[Actor, ...], bool]:
        """The actor right after a verb that opens a sentence, else the speaker before, whom no pronoun need name."""
        view = self._that_view.match(self.reading.chars, verb.end, end)
        at = view.end() if view else verb.end
        following = self._following(at, min(end, at + 160), strict=True)
        if following:
            return following, False
        if self._somebody.match(self.reading.chars, verb.end, end):
            return (), False
        many = self.speech.is_plural(verb, self.reading.chars)
        impersonal = self._impersonal.search(self.reading.chars, max(0, verb.start - 40), verb.end)
        if last is None or impersonal or many != (len(last.actors) > 1):
            return (), False
        return tuple(pronominal(a) for a in last.actors), True

    def _of_inverted(self, verb: Verb, end: int, last: Attribution | None) -> tuple[tuple[Actor, ...], bool]:
        """The actor after ``selon``, ``pour`` or ``comme l'a dit``; ``selon elle`` means the speaker before."""
        for gender, pattern in self._pronouns.tonic.items():
            if last and len(last.actors) == 1 and pattern.match(self.reading.chars, verb.end, end):
                fits = self._pronouns.may_mean(gender, last.actors[0])
                return ((pronominal(last.actors[0]),), True) if fits else ((), False)
        actors = self._following(verb.end, end)
        if self._for_named.search(self.reading.chars, verb.start, verb.end):
            named = all(a.basis == "by-name" for a in actors) and bool(actors)
            return (
                (actors, False)
                if named and self.reading.chars[actors[-1].end : actors[-1].end + 1] == ","
                else ((), False)
            )
        return actors, False

    def _nearest(self, zone: list[Actor], verb: Verb) -> tuple[Actor, ...]:
        """The actors whose phrase reaches the verb, with those that are joined to them."""
        asides = self._asides.within(zone[0].start, verb.start + 1) if zone else []
        zone = [a for a in zone if not any(low <= a.start < high for low, high in asides) and not self._is_quoted(a)]
        fits = [a for a in zone if self._reaches(a, verb, asides, zone)]
        if not fits:
            return ()
        edge = max(a.end for a in fits)
        group = [a for a in zone if a.end == edge]
        if (
            group[0].basis in ("by-name", "by-post", "by-organization", "by-state")
            and len({(a.start, a.end) for a in group}) == 1
        ):
            group = self._joined(group, zone)
        return tuple(group)

    def _reaches(self, actor: Actor, verb: Verb, asides: list[tuple[int, int]], zone: list[Actor]) -> bool:
        gap = self._plain(actor.end, verb.start, asides)
        if self._gaps.clear.fullmatch(gap):
            return True
        if self._gaps.silent.fullmatch(gap):
            return self._carries_no_other(actor, zone)
        if len(gap) > _SHORT_GAP and actor.is_entity and not self._in_clause(gap):
            return False
        aside = len(gap) < _GAP_LENGTH and self._gaps.aside.match(gap) is not None and gap.rstrip().endswith((",", "–"))
        return aside and not re.search(r"[.;:!?]\s", gap) and self._carries_no_other(actor, zone)

    def _plain(self, start: int, end: int, asides: list[tuple[int, int]]) -> str:
        """What stands between a speaker and the verb, without asides."""
        kept, at = "", start
        for low, high in asides:
            if low >= at and high <= end:
                kept, at = kept + self.reading.chars[at:low], high
        return kept + self.reading.chars[at:end]

    def _is_quoted(self, actor: Actor) -> bool:
        """Whether another speaker only gives this person's words (``quoted NAME, who said …``)."""
        return self._quoted.search(self.reading.chars[max(0, actor.start - 40) : actor.start]) is not None

    def _in_clause(self, gap: str) -> bool:
        """Whether a clause about the subject stands between it and its verb (``Ghana, which had …, asked``)."""
        return len(gap) <= _RELATIVE_LENGTH and gap.rstrip().endswith(",") and self._clause.match(gap) is not None

    @staticmethod
    def _carries_no_other(actor: Actor, zone: list[Actor]) -> bool:
        """Whether no other actor stands between this one and the verb."""
        return not any(b.start >= actor.end and b.basis in ("by-name", "by-post") for b in zone)

    def _bracketed(self, before: str, verb: Verb, end: int) -> tuple[Actor, ...]:
        """Those whom brackets name after a point that a collective makes (``Des Etats ont cité … [A, B]``)."""
        collective = self._collective.search(before)
        if not collective or not self._gaps.clear.fullmatch(before[collective.end() :]):
            return ()
        return tuple(self.actors.after_points(verb.end, end))

    def _joined(self, group: list[Actor], zone: list[Actor]) -> list[Actor]:
        """With actors before, joined by commas and ``et`` (``A, B et C ont …``)."""
        joined = list(group)
        for actor in reversed([a for a in zone if a.end <= group[0].start]):
            gap = self.reading.chars[actor.end : joined[0].start]
            if not self._joins.fullmatch(gap):
                break
            if not gap.strip():
                break
            joined.insert(0, actor)
        return joined

    def _following(self, start: int, end: int, *, strict: bool = False) -> tuple[Actor, ...]:
        """The actor whose phrase begins right after an inverted verb."""
        zone = self.actors.within(start, min(end, start + _GAP_LENGTH))
        first = zone[0] if zone else None
        bare = self.actors.bare_post(start, end)
        if bare and (first is None or first.start > bare.start):
            return (bare,)
        if first is None:
            return ()
        gap = self.reading.chars[start : first.start]
        words = gap.replace(",", " ").split()
        # "…", a lancé mercredi à l'ouverture NAME: small words may lead up to a name.
        small = first.basis == "by-name" and len(words) <= _LEADING_WORDS and gap.islower() and "," not in gap
        if (len(words) > (1 if strict else 2) and not small) or re.search(r"[.;:]", gap):
            return ()
        group = [a for a in zone if a.start == first.start]
        for actor in zone:
            between = self.reading.chars[group[-1].end : actor.start]
            if actor.start > group[-1].start and self._also.fullmatch(between):
                group.append(actor)
        return tuple(group)

    def _impersonal_at(self, before: str) -> bool:
        return self._impersonal.search(before[-40:]) is not None and self._pronouns.m.search(before) is None

    def _carried(self, before: str, last: Attribution) -> tuple[Actor, ...]:
        """The speaker before, when a pronoun of the right gender and number stands before the verb."""
        if self._pronouns.many.search(before):
            group = last if len(last.actors) > 1 else self._group
            return tuple(pronominal(a) for a in group.actors) if group and last.start - group.end < _GROUP_REACH else ()
        gender = self._pronouns.gender_before(before)
        if gender is None or len(last.actors) != 1:
            return ()
        actor = last.actors[0]
        return (pronominal(actor),) if self._pronouns.may_mean(gender, actor) else ()

    def records(
        self, meetings: Meetings, part_at: Callable[[int], str], skips: Callable[[int], bool]
    ) -> Iterator[Spoken]:
        """One record for each actor of each attributed sentence."""
        for attribution in self.attributions(skips):
            for actor in attribution.actors:
                record = self._recorder.record(attribution, actor, meetings, part_at)
                yield Spoken(record, actor, attribution.start, attribution.end)
