"""Whose a verb of saying is: the actor whose phrase reaches it from before, or begins right after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.former_holders import FormerHolders
from ingest.page.reading import Reading
from ingest.speech import Speech, Verb
from ingest.statements.actor import Actor
from ingest.statements.actors import Actors
from ingest.statements.asides import Asides
from ingest.statements.attributions import Attribution
from ingest.statements.gaps import Gaps

__all__ = ["Subjects"]

_GAP_LENGTH = 320
_LIST_LENGTH = 1200
_SHORT_GAP = 40
_LEADING_WORDS = 4
_AFTER_SPEECH = 6
_RELATIVE_LENGTH = 120
_PHRASE = 140
_FEW = 4  # letters; a dot after fewer is an abbreviation's (``led by Mr. NAME,``)
_LEAD = 40  # code points before a name that say that it is of who leads
_PEOPLE = ("by-name", "by-post")
_BEHIND = ',.;:)»”"'
_AFTER_COMMA = 3  # code points at most between the comma after words that open a sentence and its subject


class Subjects:
    """Finds the subjects of one document's verbs of saying."""

    def __init__(self, reading: Reading, speech: Speech, actors: Actors, asides: Asides, gaps: Gaps) -> None:
        self.reading = reading
        self._speech = speech
        self.actors = actors
        self._asides = asides
        self._former = FormerHolders(reading)
        self._gaps = gaps
        reading.lexicon.equip(self, Subjects._learn)
        reading.lexicon.equip(self, Subjects._learn_when)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        conjunction, of = lexicon.any_of("grammar", "and"), lexicon.any_of("grammar", "of")
        definite = lexicon.any_of("grammar", "definite")
        titles = {t[:-1].lower() for key in "mf" for t in lexicon.words("names", key) if t.endswith(".")}
        titles |= {word.lower() for word in lexicon.words("language", "abbreviations")}
        none = "".join(rf"(?<!\s{re.escape(title)})" for title in sorted(titles) if len(title) >= _FEW)
        self._ends = caseless(rf"[;:!?]\s|[^\W\d_]{{{_FEW}}}{none}\.\s")
        self._conjoined = compiled(rf"(?<!\w){conjunction}(?!\w)", re.IGNORECASE)
        self._joins = compiled(rf"(?:\s*\([^()]*\))?[\s,)]*(?:,|{conjunction})?\s*{of}?{definite}?", re.IGNORECASE)
        self._begins = caseless(rf"(?:^|[.!?,;–—\n]\s*)(?:{definite})?$")
        first, second = lexicon.any_of("speech", "both_first"), lexicon.any_of("speech", "both_second")
        self._both = caseless(rf"(?<!\w){first}\s+(?:{definite})?$")
        self._as_well = caseless(rf",?\s+{second}\s+(?:{definite})?")
        # "A, B and others proposed": the last whom somebody names
        more = lexicon.any_of("speech", "collectives", "and_many")
        self._and_more = caseless(rf"(?:\s*\([^()]*\))?,?\s+{conjunction}\s+(?:{definite})?{more}(?!\w)")
        # "Several delegations – A, B – asked": a list, though nothing joins its last
        many = lexicon.any_of("speech", "collectives", "unnamed")
        self._of_many = caseless(rf"(?<!\w){many}[^.;:,–—]{{0,{_SHORT_GAP}}}\s?[–—]\s(?:{definite})?$")
        towards, that = lexicon.any_of("bodies", "at"), lexicon.any_of("grammar", "that")
        self._towards = compiled(rf"\s*(?:{towards}|{that})\s*", re.IGNORECASE)
        self._leads_to = compiled(rf"(?:(?<!\w)(?:{towards}|{that})|{of})\s*(?:{definite})?$", re.IGNORECASE)
        through = lexicon.any_of("speech", "through")
        self._through = caseless(rf"(?:\s*\([^()]*\))?,?\s+{through}(?!\w)[^;:]{{2,{_RELATIVE_LENGTH}}}")
        self._also = compiled(
            rf"\s*(?:[,;]\s+(?:{conjunction}\s+)?|{conjunction}\s+)(?:{of})?{definite}?", re.IGNORECASE
        )
        self._also_of = compiled(rf"\s*(?:,|{conjunction})\s+{of}{definite}?", re.IGNORECASE)
        self._clause = compiled(rf"(?:\s*\([^()]*\))?,\s+{lexicon.any_of('grammar', 'relative')}\s", re.IGNORECASE)
        led = lexicon.any_of("speech", "moderated_by", "facilitated_by", "headed_by")
        relative = lexicon.any_of("grammar", "relative")
        self._as_for = caseless(rf"{lexicon.any_of('speech', 'as_for')}(?!\w)")
        pronoun = rf"(?:{lexicon.any_of('speech', 'pronouns_m', 'pronouns_f')}|{lexicon.any_of('meetings', 'it')})\s+"
        self._it_is = caseless(rf",\s+(?:{pronoun}){'?' if lexicon.data['speech']['drops_pronoun'] else ''}")
        words = lexicon.any_of("sessions", "speeches")
        self._agent = caseless(rf"(?<!\w){words}\s+{lexicon.any_of('grammar', 'by')}\s+(?:{definite})?$")
        self._by = caseless(rf"(?<!\w){lexicon.any_of('grammar', 'by')}\s+(?:{definite})?$")
        self._apart = caseless(rf"(?:\s*\([^()]*\))?,\s+(?!{relative}\s)")
        replaced = rf"(?:{relative}\s+)?{lexicon.any_of('names', 'replaced')}"
        self._led = caseless(rf",\s+(?:{led}\s+|{replaced}(?:\s+|(?<=')))(?:{definite})?$")
        self._led_by = caseless(rf"(?<!\w){led}\s+(?:{definite})?$")
        absent = rf"{lexicon.any_of('speech', 'quoted')}|{lexicon.any_of('names', 'not_present', 'papers')}"
        # "NAME, in a message read by OTHER, said", "El portugués, que sucedió a la colombiana OTHER, dijo"
        passing = rf"{lexicon.any_of('speech', 'in_passing')}(?:\s+|(?<='))(?:{definite})?"
        # "NAME, who represented the Minister, OTHER, said"
        post = rf"(?P<lead>{passing})[^,;:()]{{3,{_PHRASE}}}"
        self._post_in_passing = caseless(rf"(?<=[\w,)]\s){post},\s+(?:[^\W\d_]+\.?\s+)?$")
        self._passing = caseless(rf"(?<!\w){passing}(?:[^\W\d_]+\s){{0,2}}$")
        self._quoted = caseless(rf"(?<!\w)(?:{absent}),?\s+(?:{definite})?$")

    def _learn_when(self, lexicon: Lexicon) -> None:
        """What tells when and where something was said, between a verb and its subject."""
        conjunction = lexicon.any_of("grammar", "and")
        # "« … », a lancé, ce matin, la ministre", "« … », a déclaré mardi à Lomé NAME"
        days = lexicon.any_of("dates", "days_told")
        at, no_more = lexicon.any_of("meetings", "at_place"), rf"(?=\s)(?!\s{conjunction}\s)"
        between = rf",\s(?![A-ZÀ-Þ])[^,.;:()«»“”\"]{{3,{_SHORT_GAP}}},"
        on_day = rf"\s+(?i:{days})(?:\s{at}\s?[A-ZÀ-Þ][\w'’-]+)?"
        self._told_when = compiled(rf"(?:{between}|{on_day}(?:{between}|,)?){no_more}")

    def nearest(self, zone: list[Actor], verb: Verb, start: int, *, several: bool = True) -> tuple[Actor, ...]:
        """The actors whose phrase reaches the verb, with those that are joined to them where it may be of ``several``;
        ``start`` is the sentence's."""
        opening = self._asides.opening(start, verb.start) if zone else start
        # "Replying to Ms. A, the representative of B said": no comma ends what would tell of Ms. A.
        if any(a.start < opening < a.end and a.end + 1 >= verb.start for a in zone):
            zone = self.actors.within(opening + 2, verb.start)
        zone = [a for a in zone if a.start >= opening] or zone
        zone = self._but_voice(self._but_occasion(zone, verb), verb)
        asides = self._asides.within(zone[0].start, verb.start + 1) if zone else []
        asides = [(low, self._with_name(low, high, zone)) for low, high in asides]
        zone = [a for a in zone if not any(low <= a.start < high for low, high in asides)]
        passing = [a for a in zone if a.start - opening > _AFTER_COMMA and self._in_passing(a, zone)]
        passing += [a for pair in pairwise(zone) if self._also_leads(*pair) for a in pair]
        zone = [a for a in zone if a not in passing]
        fits = [a for a in zone if self._reaches(a, verb, asides, zone)] or self._taken_up(zone, verb, start)
        if not fits:
            return ()
        group = [a for a in zone if a.end == max(fit.end for fit in fits)] or fits
        if (
            group[0].basis in ("by-name", "by-post", "by-organization", "by-state")
            and len({(a.start, a.end) for a in group}) == 1
        ):
            joined = self._joined(group, zone, asides)
            listed = several and self._is_list(joined)
            group = joined if listed else self._of_one(group, joined, start)
        return tuple(group)

    def _taken_up(self, zone: list[Actor], verb: Verb, start: int) -> list[Actor]:
        """Somebody whom a sentence begins with and a pronoun takes up (``As for NAME, she asked``)."""
        begun = self._as_for.match(self.reading.lower, start, verb.start)
        if begun is None:
            return []
        # "Quant au représentant": its article is in the words before it.
        for named in (self.actors.after_article(begun.end(), verb.start), *zone[-1:]):
            if named and self._it_is.fullmatch(self.reading.lower, named.end, verb.start):
                return [named]
        return []

    def _leads(self, actor: Actor) -> bool:
        """Whether a clause only tells who leads those that the sentence is about (``Group 1, facilitated by NAME,
        proposed``), for whom the speaker stands in (``NAME, who replaced the Director, said``), or whom others heard
        (``It heard a statement by the Rapporteur, considered …``), who read another's words or went before."""
        before = self.reading.lower, max(0, actor.start - _LEAD), actor.start
        if self._led.search(*before):
            return True
        apart = self._apart.match(self.reading.lower, actor.end) is not None
        return apart and any(led.search(*before) for led in (self._agent, self._passing))

    def _also_leads(self, one: Actor, other: Actor) -> bool:
        """Whether a clause names two who lead a sentence's subject or stand beside it (``led by NAME and OTHER``)."""
        before = self.reading.lower, max(0, one.start - _LEAD), one.start
        led = self._led_by.search(*before) or self._passing.search(*before)
        joined = led and self._conjoined.search(self.reading.chars, one.end, other.start)
        return bool(joined and self._apart.match(self.reading.lower, other.end))

    def _in_passing(self, actor: Actor, zone: list[Actor]) -> bool:
        """Whether a clause only tells of somebody, or of the post that a comma parts from this name (``NAME, who stood
        in for the Minister, OTHER, said``)."""
        if self.is_quoted(actor) or self._leads(actor):
            return True
        if actor.basis != "by-name" or self._apart.match(self.reading.lower, actor.end) is None:
            return False
        led = self._post_in_passing.search(self.reading.lower, max(zone[0].start, actor.start - _PHRASE), actor.start)
        return led is not None and self.actors.affiliations.posts.begins(led.end("lead"), actor.start)

    def _with_name(self, low: int, high: int, zone: list[Actor]) -> int:
        """Where an aside ends with the name that follows a post in it, of one in whose name another speaks (``A, on
        behalf of the Minister, NAME, said``)."""
        other = self.actors.affiliations.posts.of_other(low + 2, high)
        ends = (
            a.end for a in zone if a.basis == "by-name" and (low < a.start < high or (other and a.start == high + 2))
        )
        return max([high, *ends])

    def _but_occasion(self, zone: list[Actor], verb: Verb) -> list[Actor]:
        """Without those whom only words about an occasion name, at which somebody before them spoke (``NAME in her
        remarks to the Council of STATE said``)."""
        for actor in zone:
            if actor.basis in ("by-name", "by-post") and self._tells_occasion(actor.end, verb):
                return [a for a in zone if a.start <= actor.start]
        return zone

    def _but_voice(self, zone: list[Actor], verb: Verb) -> list[Actor]:
        """Only the one through whom a state or body speaks, where a name tells it (``A, through its envoy NAME,
        asked``), else without such (``A, through its ministry, asked``)."""
        for actor in zone:
            if self._speaks_through(actor, verb):
                return self._voice(actor, zone, verb) or [a for a in zone if a.start <= actor.start]
        return zone

    def _voice(self, actor: Actor, zone: list[Actor], verb: Verb) -> list[Actor]:
        """The person through whom a state or body speaks, or the state through which a group does, in its name."""
        named = [a for a in zone if a.start >= actor.end and a.basis == "by-name"]
        if not named and actor.basis == "by-organization":
            named = [a for a in self.actors.entities(actor.end, verb.start) if a.basis == "by-state"]
        if len(named) != 1:
            return []
        behalf = tuple(dict.fromkeys((*named[0].on_behalf_of[:1], *actor.on_behalf_of)))
        return [replace(named[0], on_behalf_of=behalf)]

    def _speaks_through(self, actor: Actor, verb: Verb) -> bool:
        """Whether nothing but words that say through whom a state or body speaks stands between it and a verb."""
        if actor.basis not in ("by-state", "by-organization"):
            return False
        through = self._through.fullmatch(self.reading.lower, actor.end, verb.start)
        return through is not None and self._is_first(actor.end, verb)

    def _tells_occasion(self, start: int, verb: Verb) -> bool:
        """Whether nothing but such words stands from here to a verb, no other verb of saying among them."""
        if not self._gaps.speaking.fullmatch(self.reading.chars, start, verb.start):
            return False
        return self._is_first(start, verb)

    def _is_first(self, start: int, verb: Verb) -> bool:
        """Whether no other verb of saying stands between a place and a verb."""
        others = (v for v in self._speech.verbs(self.reading, start, verb.start) if not (v.participle or v.inverted))
        return not any(other.end < verb.start for other in others)

    def _is_list(self, joined: list[Actor]) -> bool:
        """Whether a conjunction stands before the last of them: a comma after a post alone leads on to who holds it,
        and one after a name may end a clause (``At the panel, led by NAME, the Mayor, OTHER, asked``)."""
        if len(joined) < 2:
            return True
        start = joined[0].start
        if self._and_more.match(self.reading.lower, joined[-1].end):
            return True
        if self._of_many.search(self.reading.lower, max(0, start - _PHRASE), start) or self._are_both(
            joined[0], self.reading.chars[joined[0].end : joined[1].start]
        ):
            return True
        pairs = list(pairwise(joined))
        pairs = pairs if joined[-2].basis == "by-name" else pairs[-1:]
        return any(self._conjoined.search(self.reading.chars[one.end : other.start]) for one, other in pairs)

    @staticmethod
    def _of_one(group: list[Actor], joined: list[Actor], start: int) -> list[Actor]:
        """Whose a verb in the singular is, of those whom commas join: the last, who serves the state or body of the
        representative that the sentence begins with (``The observer for A, NAME, said``)."""
        first = joined[0]
        if len(joined) == len(group) + 1 and first.at >= 0 and first.start == start and not group[0].on_behalf_of:
            return [replace(a, on_behalf_of=first.on_behalf_of) for a in group]
        return group

    def following(self, start: int, end: int, *, strict: bool = False, said: bool = False) -> tuple[Actor, ...]:
        """The actor whose phrase begins right after an inverted verb; ``said``: after words that it reports, behind
        which more small words may stand before a name."""
        aside = self._told_when.match(self.reading.chars, start, end) if said else None
        start = aside.end() if aside else start
        zone = self.actors.within(start, min(end, start + _LIST_LENGTH))
        first = zone[0] if zone else None
        bare = self.actors.bare_post(start, end)
        # "Pidió puntos focales": after a verb of its own a post in small letters is no subject without its article.
        bare = None if bare and strict and bare.text[0].islower() else bare
        if bare and (first is None or first.start > bare.start):
            return (bare,)
        if first is None:
            return ()
        gap = self.reading.chars[start : first.start]
        words = gap.replace(",", " ").split()
        # "…", a lancé mercredi à l'ouverture NAME: small words may lead up to a name.
        small = first.basis == "by-name" and gap.islower() and "," not in gap
        small = small and len(words) <= (_AFTER_SPEECH if said else _LEADING_WORDS)
        # "Informa asimismo que NAME …", "Agradeció también a NAME": of whom or whom somebody tells.
        small = small and not self._leads_to.search(gap)
        if (len(words) > (1 if strict else 2) and not small) or re.search(r"[.;:]", gap):
            return ()
        # "Agradece a México …", "Añadió que México …": whom somebody thanks or tells of doesn't speak.
        if strict and self._towards.fullmatch(gap):
            return ()
        # "According to the bulletin, NAME led": a comma ends whose words they are.
        if words and not strict and gap.rstrip().endswith(",") and self.reading.chars[first.end] not in _BEHIND:
            return ()
        holder = self._holder_after(first, zone)
        listed = first.basis == "by-list"  # "Agree [A, B]": all of the bracket
        group = [holder] if holder else [a for a in zone if a.start == first.start or (listed and a.end == first.end)]
        for actor in zone:
            between = self.reading.chars[group[-1].end : actor.start]
            if actor.start > group[-1].start and self._also.fullmatch(between):
                group.append(actor)
        if group[0].basis in _PEOPLE and not self._is_list(group):
            group = group[:1]  # "Since May, explained NAME, the Council has …": what follows the comma is told of
        return (*group, *self._members_of(group[-1].end, end))

    def _holder_after(self, first: Actor, zone: list[Actor]) -> Actor | None:
        """Who holds a post in a body that is named first (``said IOM Director General NAME``)."""
        named = next((a for a in zone if a.start > first.start and a.basis == "by-name"), None)
        if named is None or not first.is_entity or first.basis != "by-organization":
            return None
        between = (min(first.end + 1, named.start), named.start)
        if between[0] < between[1] and not self.actors.affiliations.posts.begins(*between):
            return None
        if named.affiliation is None or first.speaker not in named.affiliation.on_behalf_of:
            return None
        return replace(named, start=first.start, text=self.reading.chars[first.start : named.end])

    def _members_of(self, start: int, end: int) -> Iterator[Actor]:
        """States and bodies that go on a list behind the word for *of* (``le soutien de A, de B et du C``)."""
        while joined := self._also_of.match(self.reading.chars, start, end):
            actor = self.actors.entity_at(joined.end(), end)
            if actor is None:
                return
            yield actor
            start = actor.end

    def backers(self, start: int, end: int, verb: Verb) -> list[Attribution]:
        """The states with whose support somebody speaks: that they back it is all that is told of them."""
        backed = self._asides.backing(start, verb.start)
        low, high = backed.span("who") if backed else (0, 0)
        who = tuple(a for a in self.actors.entities(low, high) if a.basis == "by-state") if backed else ()
        if backed is None or not who:
            return []
        return [Attribution(start, end, Verb(*backed.span("with"), "assert", inverted=True), who)]

    def is_agent(self, first: Actor, *others: Actor) -> bool:
        """Whether only the first of several is who did what a passive tells (``opened by A, in the absence of B``)."""
        did = [self._by.search(self.reading.lower, max(0, a.start - _LEAD), a.start) for a in (first, *others)]
        return did[0] is not None and not any(did[1:])

    def are_joined(self, one: Actor, other: Actor) -> bool:
        """Whether nothing but a comma and a conjunction stands between two."""
        gap = self.reading.chars[one.end : other.start]
        return bool(gap.strip()) and self._joins.fullmatch(gap) is not None

    def _reaches(self, actor: Actor, verb: Verb, asides: list[tuple[int, int]], zone: list[Actor]) -> bool:
        gap = self._plain(actor.end, verb.start, asides)
        if self._gaps.clear.fullmatch(gap) or self._tells_occasion(actor.end, verb):
            return True
        if actor.basis == "by-name" and self.reading.chars.startswith("(", actor.start - 1):
            return self._gaps.in_bracket.fullmatch(gap) is not None
        if self._gaps.silent.fullmatch(gap) or self._acted(actor, gap):
            return self._carries_no_other(actor, zone)
        # "the Government of A, through its Ministry of B, announced"
        if self._speaks_through(actor, verb):
            return True
        if len(gap) > _SHORT_GAP and actor.is_entity and not self._in_clause(gap):
            return False
        aside = len(gap) < _GAP_LENGTH and self._gaps.aside.match(gap) is not None and gap.rstrip().endswith((",", "–"))
        return aside and self._ends.search(gap.lower()) is None and self._carries_no_other(actor, zone)

    def _acted(self, actor: Actor, gap: str) -> bool:
        """Whether somebody with whom a clause begins did something else first (``NAME read the minutes and noted``)."""
        if actor.basis not in _PEOPLE:
            return False
        begins = self._begins.search(self.reading.lower, max(0, actor.start - _LEAD), actor.start)
        # "The secretary, NAME, checked": the comma ends what stands beside the one or the other.
        apposed = begins is not None and ("," in begins[0] or "," in self.reading.chars[actor.start : actor.end])
        return begins is not None and self._gaps.acted.fullmatch(gap.removeprefix(",") if apposed else gap) is not None

    def _plain(self, start: int, end: int, asides: list[tuple[int, int]]) -> str:
        """What stands between a speaker and the verb, without asides."""
        kept, at = "", start
        for low, high in asides:
            if high > at and high <= end:
                kept, at = kept + self.reading.chars[at:low], high
        return kept + self.reading.chars[at:end]

    def is_quoted(self, actor: Actor) -> bool:
        """Whether another speaker only gives this person's words (``quoted NAME, who said …``)."""
        if self._quoted.search(self.reading.lower[max(0, actor.start - 40) : actor.start]) is None:
            return False
        sentence = self.reading.lower.rfind("\n", 0, actor.start) + 1
        return not self._former.begins(sentence, actor.start)

    def _in_clause(self, gap: str) -> bool:
        """Whether a clause about the subject stands between it and its verb (``Ghana, which had …, asked``)."""
        return len(gap) <= _RELATIVE_LENGTH and gap.rstrip().endswith(",") and self._clause.match(gap) is not None

    @staticmethod
    def _carries_no_other(actor: Actor, zone: list[Actor]) -> bool:
        """Whether no other actor stands between this one and the verb."""
        return not any(b.start >= actor.end and b.basis in ("by-name", "by-post") for b in zone)

    def _are_both(self, first: Actor, gap: str) -> bool:
        """Whether words around a name and behind it say that it is the first of two (``tant A que B``)."""
        if self._as_well.fullmatch(gap.lower()) is None:
            return False
        return self._both.search(self.reading.lower, max(0, first.start - _SHORT_GAP), first.start) is not None

    def _joined(self, group: list[Actor], zone: list[Actor], asides: list[tuple[int, int]]) -> list[Actor]:
        """With actors before, joined by commas and ``et`` (``A, B et C ont …``), with or without an aside between two
        (``A, on behalf of a group, and B``)."""
        joined = list(group)
        for actor in reversed([a for a in zone if a.end <= group[0].start]):
            # "The representatives of A, B and the C": A and B share a phrase, or the end of a bracket.
            shared = len(joined) > len(group) and actor.end == joined[0].end
            gap = self._plain(actor.end, joined[0].start, asides)
            if not shared and not (gap.strip() and (self._joins.fullmatch(gap) or self._are_both(actor, gap))):
                break
            joined.insert(0, actor)
        return joined
