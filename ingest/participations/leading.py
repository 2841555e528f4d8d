"""Who leads a meeting or a part of it, by the words right before a name or after it: chairs, moderates, facilitates."""

from __future__ import annotations

import re

from ingest.lexicon import NO_MEETING, Lexicon, caseless, compiled
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.absences import Absences
from ingest.participations.led_by import LedBy
from ingest.participations.offices import and_next
from ingest.statements.presiding import Presiding
from ingest.values import kept

__all__ = ["Leading", "to_verb"]

_NEAR = 60


def to_verb(lexicon: Lexicon) -> str:
    """What may stand between a name and what its bearer did, as a pattern."""
    manner = lexicon.any_of("speech", "manner")
    also = rf"(?:{lexicon.any_of('grammar', 'also')}\s+)?"
    relative = lexicon.any_of("grammar", "relative")
    whom = rf"(?:{relative}\s+{also}(?:{lexicon.any_of('grammar', 'before_verb')})*)?"
    # "NAME, this morning formally opened"
    day = rf"{lexicon.any_of('dates', 'days_told')}|{lexicon.any_of('speech', 'in_turn')}"
    # "NAME of the Coast Herald, who moderated": a body that nobody knows is no part of what stands with the name.
    of, definite = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "definite")
    body = rf"(?:\s{of}(?:{definite})?(?:[\w'’-]+\s){{0,4}}[\w'’-]+(?=,\s+{relative}\s))?"
    return rf"{body}[\s,]*{whom}(?:(?:{manner}|{day}),?\s+){{0,2}}"


class Leading:
    """Reads such words in one document."""

    def __init__(self, reading: Reading, people: People, presiding: Presiding, absences: Absences) -> None:
        self._reading = reading
        self._people = people
        self._presiding = presiding
        self._absences = absences
        self._led_by = LedBy(reading, presiding.group_before)
        reading.lexicon.equip(self, Leading._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._and_next = lexicon.made(and_next)
        who = lexicon.made(to_verb)
        definite, presides = lexicon.any_of("grammar", "definite"), lexicon.any_of("transcripts", "presides")
        also = rf"(?:{lexicon.any_of('grammar', 'also')}\s+)?"
        moderated, facilitated = lexicon.any_of("speech", "moderated"), lexicon.any_of("speech", "facilitated")
        self._moderates = compiled(rf"{who}{also}{moderated}(?!\w)", re.IGNORECASE)
        self._facilitates = compiled(rf"{who}{also}{facilitated}(?!\w)", re.IGNORECASE)
        # "Presidió la mesa la Sra. NAME": the verb first, where the language sets it so.
        honorific = lexicon.literal("names", "m", "f", "none")
        # but not "NAME moderó la mesa y OTHER", "NAME moderó el diálogo entre OTHER y THIRD"
        others = f"(?:{lexicon.any_of('grammar', 'and', 'with')}|{lexicon.any_of('sessions', 'in_talk')})"
        word = rf"(?!{others}\s)\w+"
        after = rf"(?:\s+(?:{word}\s)?{word})?,?\s+(?:{definite})?(?:{honorific}\s+)*$"
        verbs = {"chair": presides, "moderator": moderated, "closing": lexicon.any_of("speech", "closed")}
        verbs = verbs if lexicon.data["speech"]["drops_pronoun"] else {}
        self._inverted = {r: compiled(rf"(?<!\w){v}{after}", re.IGNORECASE) for r, v in verbs.items()}
        self._presides = compiled(rf"{who}{presides}(?!\w)", re.IGNORECASE)
        # "NAME, who holds the presidency of the Council of Ministers": that is no meeting.
        self._of_body = compiled(rf"\s+(?i:{lexicon.any_of('parts', 'of')})\s?(?i:{definite})?[A-ZÀ-Þ]")
        kinds = (k for k in lexicon.kinds("meetings") if k not in NO_MEETING)
        self._meeting = caseless(rf"(?<!\w){lexicon.any_of('meetings', *kinds)}(?!\w)")
        presided = lexicon.any_of("transcripts", "presided_by")
        self._presided = caseless(rf"(?<!\w){presided}(?:\s+|(?<='))(?:{definite})?")
        # "with NAME, Ambassador of STATE, in the chair": the words may be read with what the person is.
        self._in_chair = compiled(rf",\s+{presides}\s*(?:,|$)", re.IGNORECASE)
        self._facilitated_by = compiled(rf"(?<!\w){lexicon.any_of('speech', 'facilitated_by')}\s*$", re.IGNORECASE)

    def presides(self, mention: PersonMention, start: int) -> bool:
        """Whether words before somebody, in the sentence that begins at ``start``, say that this person presides."""
        return self._presiding.says(mention, start) or self._represents_chair(mention, start)

    def inverted(self, mention: PersonMention, low: int) -> str | None:
        """The role of somebody whose verb stands before the name (``que moderará el director, NAME``): a post may
        stand between the two."""
        chars, places = self._reading.chars, {mention.start, mention.name.start}
        told = (r for r, verb in self._inverted.items() if any(verb.search(chars, low, at) for at in places))
        return next(told, None)

    def in_chair(self, mention: PersonMention, after: int) -> bool:
        """Whether what stands beside a name, up to ``after``, says that this person is in the chair."""
        posts = mention.affiliation.posts  # "NAME, président, OTHER": what somebody is, and no verb
        # What stands with the next of several is told of that one.
        after = next((m.start for m in self._people.within(mention.end, after)), after)
        told = self._in_chair.search(self._reading.chars, mention.name.end, after)
        return told is not None and not any(told.start() < post.end and post.start < told.end() for post in posts)

    def other(self, mention: PersonMention, after: int, sentence: tuple[int, int]) -> str | None:
        """Whether somebody moderates or facilitates, by words before a name or right ``after`` those joined to it."""
        chars, (start, end) = self._reading.chars, sentence
        low = max(start, mention.start - _NEAR)
        led = self._led_by.before(low, mention.start, sentence) or self._is_led_with(mention, sentence)
        if led or self._moderates.match(chars, after, end):
            return "moderator"
        facilitates = self._facilitates.match(chars, after, end)
        return "facilitator" if facilitates or self._facilitated_by.search(chars, low, mention.start) else None

    def _is_led_with(self, mention: PersonMention, sentence: tuple[int, int]) -> bool:
        """Whether somebody ends a list of two behind such words (``moderated by NAME, Director of X, and NAME.``)."""
        chars, (start, end) = self._reading.chars, sentence
        before = self._people.before(mention, start)
        if before is None or (mention.end < end and chars[mention.end] not in ".;"):
            return False
        joined = self._and_next.fullmatch(chars, before.end, mention.start)
        if joined is None or not joined[0].strip(" ,") or self.presides(before, start):
            return False
        return self._led_by.before(max(start, before.start - _NEAR), before.start, sentence)

    def presides_next(self, at: int, end: int) -> re.Match[str] | None:
        """The words from ``at`` on, right after a name, that say that its bearer presides; not over a body."""
        told = self._presides.match(self._reading.chars, at, end)
        of = self._of_body.match(self._reading.chars, told.end(), end) if told else None
        if told is None or of is None or self._meeting.search(self._reading.lower, at, told.end()):
            return told
        return told if self._meeting.match(self._reading.lower, of.end() - 1) else None

    def moderates(self, at: int, end: int) -> re.Match[str] | None:
        """The words from ``at`` on, right after a name, that say that its bearer moderates."""
        return self._moderates.match(self._reading.chars, at, end)

    def leads_group(self, mention: PersonMention, start: int) -> bool:
        """Whether words before a name say that somebody leads what is no meeting (``a contact group led by NAME``)."""
        return self._led_by.leads_group(max(start, mention.start - _NEAR), mention.start, start)

    def leads_body(self, mention: PersonMention, start: int) -> bool:
        """Whether words before a name only tell whom a body has at its head (``The Centre, headed by NAME, runs``)."""
        return self._led_by.leads_body(max(start, mention.start - _NEAR), mention.start, start)

    @kept
    def _represents_chair(self, mention: PersonMention, start: int) -> bool:
        """Whether a state or body presides in somebody's person (``chaired by STATE, represented by NAME``)."""
        chars, lower = self._reading.chars, self._reading.lower
        if self._absences.stands_in(mention, start) is None:
            before = self._people.before(mention, start)
            joined = before and self._and_next.fullmatch(chars, before.end, mention.start)
            return before is not None and bool(joined) and self._represents_chair(before, start)
        presided = (m.end() for m in self._presided.finditer(lower, start, mention.start))
        return any(self._reading.at(layer, at) for at in presided for layer in ("state", "organization"))
