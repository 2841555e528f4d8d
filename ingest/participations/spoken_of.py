"""Whom somebody else's words only speak of: ``NAME recalled that the Minister, OTHER, had launched it`` shows one."""

from __future__ import annotations

from ingest.lexicon import Lexicon, caseless
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.offices import listed_next
from ingest.participations.only_tells import only_tells
from ingest.participations.own_speech import own_speech
from ingest.participations.roles import Roles
from ingest.speech import Speech

__all__ = ["SpokenOf"]

_BEFORE = 70


class SpokenOf:
    """Tells in one document's sentences who is named in what another says."""

    def __init__(self, reading: Reading, people: People, speech: Speech, roles: Roles) -> None:
        self._reading = reading
        self._people = people
        self._speech = speech
        self._roles = roles
        self._own = own_speech(reading)
        reading.lexicon.equip(self, SpokenOf._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite = lexicon.any_of("grammar", "definite")
        brought = rf"{lexicon.any_of('grammar', 'by')}|{lexicon.any_of('names', 'calls_in')}"
        self._brought = caseless(rf"(?<!\w)(?:{brought})(?:\s+|(?<='))(?:{definite})?(?:\w+\s)?$")
        self._listed = lexicon.made(listed_next)
        self._that = caseless(rf"(?<!\w){lexicon.any_of('grammar', 'that')}(?:(?!\w)|(?<='))")
        had, also = lexicon.any_of("grammar", "had"), lexicon.any_of("grammar", "also")
        # "NAME, a former member, had asked": what stands beside the name may be read with it or not.
        self._had = caseless(rf"(?:,[^,.;:()]{{3,80}},|[\s,)]*)\s?(?:{also}\s)?{had}(?!\w)")

    def was_before(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether a sentence tells what somebody had said or done before that: in what another says (``recalled that
        NAME had asked``), or with no word of theirs (``NAME had lost the election``)."""
        lower, first = self._reading.lower, min(mention.name.titled_from, mention.start)
        had = any(self._had.match(lower, at, end) for at in {mention.end, mention.name.end})
        if not had or self._roles.acts(mention, start, end):
            return False
        return self._that.search(lower, start, first) is not None or not self._roles.speaks(mention, start, end)

    def holds(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether a sentence names somebody after another's verb of saying, with no act of their own, or those who
        speak there of themselves name somebody."""
        # "Ms. NAME. I agree with the mover": the name that a paragraph begins with may be a label.
        if mention.start in self._own and start < min(mention.name.titled_from, mention.start):
            return not (self._roles.does(mention, start, end) or self._is_brought_in(mention, start))
        return self._after_verb(mention, start, end)

    def _after_verb(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether a sentence names somebody after another's verb of saying, with no act of their own."""
        verbs = list(self._speech.verbs(self._reading, start, mention.start))
        verb = next((v for v in verbs if not v.inverted and not v.participle), None)
        chars, first = self._reading.lower, min(mention.name.titled_from, mention.start)
        if verb is None or ";" in chars[verb.end : first]:
            return False
        # "…, comme l'avait dit NAME"
        if any(v.inverted and not chars[v.end : first].strip() for v in verbs):
            return False
        if self._roles.does(mention, start, end) or self._is_brought_in(mention, start):
            return False
        before = self._people.within(start, verb.start)
        # "At the opening, NAME reported, OTHER spoke"
        if before and only_tells(self._reading, self._people, self._speech, before[0], end):
            return False
        if before:
            return self._roles.speaks(before[0], start, end)
        # "The Chair said that the Ambassador, NAME, had left", "The Committee congratulated the Ambassador, NAME"
        told = verb.act == "welcome" or self._that.search(chars, verb.end, mention.start) is not None
        return told and bool(chars[start : verb.start].strip())

    def _is_brought_in(self, mention: PersonMention, start: int) -> bool:
        """Whether words right before a name, or before the first of those listed with it, tell an act of this person
        or give the floor (``was presented by the Director, NAME``; ``and introduced NAME and NAME``)."""
        chars, first = self._reading.lower, min(mention.name.titled_from, mention.start)
        if self._brought.search(chars, max(start, first - _BEFORE), first):
            return True
        before = self._people.before(mention, start)
        listed = before and self._listed.fullmatch(chars, before.end, mention.start)
        return before is not None and bool(listed) and self._is_brought_in(before, start)
