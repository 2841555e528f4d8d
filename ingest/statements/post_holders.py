"""Actors without a name: holders of posts, and representatives of states and bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, caseless, compiled, loose
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.entity_names import LAYERS, EntityNames
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.speech import Speech
from ingest.statements.actor import Actor
from ingest.statements.last_named import LastNamed
from ingest.statements.qualifiers import Qualifiers
from ingest.statements.spokespeople import Spokespeople
from ingest.statements.stand_ins import StandIns, stand_in_words

__all__ = ["NP_LENGTH", "PostHolders"]

NP_LENGTH = 280
"""How many code points the phrase of a post is long at most."""

_LEAD = 40
_CAPITAL_BEFORE = re.compile(r"[^\W\d_][\w'’-]*\s[A-ZÀ-Þ][\w'’-]+\s$")  # no word that opens the sentence


class PostHolders:
    """Finds them in the stretches of one document."""

    def __init__(
        self,
        reading: Reading,
        people: People,
        affiliations: Affiliations,
        names: EntityNames,
        spokespeople: Spokespeople,
        speech: Speech,
    ) -> None:
        self._reading = reading
        self._speech = speech
        self._affiliations = affiliations
        self._names = names
        self._spokespeople = spokespeople
        qualifiers = Qualifiers(reading, people)
        self._last_named = LastNamed(reading, people, qualifiers)
        self._stand_ins = StandIns(reading, people, qualifiers)
        reading.lexicon.equip(self, PostHolders._finds_posts)
        reading.lexicon.equip(self, PostHolders._ends_phrases)

    def _finds_posts(self, lexicon: Lexicon) -> None:
        """What words for posts and representatives are, and what stands around them that is nobody's post."""
        article = lexicon.any_of("grammar", "definite", "indefinite")
        definite = lexicon.any_of("grammar", "definite")
        self._common = frozenset(lexicon.words("language", "common"))
        self._apposed = compiled(rf",\s+(?:{definite})?", re.IGNORECASE)
        former, governments = lexicon.any_of("posts", "former"), lexicon.any_of("speech", "stands_for_state")
        # "her counterpart from STATE": its representative.
        whose, peer = lexicon.any_of("speech", "possessives"), lexicon.any_of("posts", "counterparts")
        courtesy = rf"(?:{lexicon.any_of('posts', 'courtesy')}\s+)?"
        self.words = caseless(
            rf"(?<![\w'’-])(?:(?:{article})|{whose}\s(?={peer}(?!\w))){courtesy}(?:{former}\s+)?(?P<head>{peer}"
            rf"|{loose(lexicon.any_of('posts', 'heads', 'generic'))}"
            rf"|{loose(lexicon.any_of('roles', 'chair', 'moderator'))}|{governments}|{stand_in_words(lexicon)})(?!\w)"
        )
        serving = lexicon.any_of("roles", "rapporteur", "chair", "moderator", "facilitator")
        self._of_meeting = compiled(rf"{definite}{courtesy}(?:{serving})(?!\w)", re.IGNORECASE)
        self._generic = caseless(rf"(?:{lexicon.any_of('posts', 'generic', 'counterparts')}|{governments})(?!\w)")
        local, of = lexicon.any_of("posts", "local"), lexicon.any_of("grammar", "of")
        # "le trésorier présente les comptes", and not "le secrétaire du conseil"
        officers = lexicon.any_of("transcripts", "officers")
        self._officer = caseless(rf"{definite}{officers}(?!\w)(?!\s+(?:{of}|{lexicon.any_of('bodies', 'at')}))")
        self._local = compiled(rf"(?i:{local})(?!\w)(?:\s[^\W\d_]+)?\s{of}(?=[A-ZÀ-Þ])")  # "la maire de Kamina"
        self._called_on = caseless(rf"(?<!\w){lexicon.any_of('speech', 'called_on')}\s*")
        self._from_seat = caseless(rf"(?<!\w){lexicon.any_of('speech', 'from_seat')}\s*$")
        nouns, at = lexicon.any_of("speech", "nouns_m", "nouns_f"), lexicon.any_of("bodies", "at")
        adjective = rf"(?:\s{lexicon.any_of('speech', 'qualifiers')})?(?!\w)"
        self._noun = caseless(rf"{nouns}{adjective}(?!\s+(?:{of}|{at}))")
        relative, finite = lexicon.any_of("grammar", "relative"), lexicon.any_of("grammar", "finite")
        also = rf"(?:{lexicon.any_of('grammar', 'also')}\s+)?"
        self._told_of = caseless(rf"(?<!\w){relative}\s+{also}{finite}\s+{also}$")
        owns = lexicon.any_of("grammar", "possessive") if lexicon.words("grammar", "possessive") else "(?!)"
        self._owns = compiled(rf"(?<=\w){owns}", re.IGNORECASE)
        self._of_them = caseless(of)
        chair = loose(lexicon.any_of("roles", "chair"))
        self._chair_alone = compiled(chair, re.IGNORECASE)
        self._chair_acts = caseless(rf"(?P<chair>{chair})\s(?!(?:{of}|{at})\W?)[^\W\d_]+\s(?:{article})")

    def _ends_phrases(self, lexicon: Lexicon) -> None:
        """What ends the phrase of a post, and what goes on with one after a comma."""
        definite, conjunction = lexicon.any_of("grammar", "definite"), lexicon.any_of("grammar", "and")
        at = lexicon.any_of("bodies", "at")
        self._link = compiled(
            rf"(?:(?:{conjunction} )?{at}|{lexicon.any_of('speech', 'including')} {at})(?:\s|(?<='))", re.IGNORECASE
        )
        before, finite, relative = (lexicon.any_of("grammar", w) for w in ("before_verb", "finite", "relative"))
        auxiliary = rf"(?:(?:{before})?{lexicon.data['speech']['auxiliary']}|{finite})"
        in_name = rf"\s\((?=[a-zà-ÿ' ]{{0,24}}?(?<!\w){lexicon.any_of('speech', 'called_on')}(?!\w))"
        # "the Ambassadors of A (whose country holds the chair), B and C"
        in_name += rf"|\s\((?={relative}\s)"
        clause = rf",?\s{auxiliary}(?=[\s,])|,\s|\s{relative}\s|\s{conjunction}\s+{definite}(?=[A-ZÀ-Þ])"
        # "the Rapporteur opened the Forum and said", "the Rapporteur spoke by video and said"
        by = lexicon.any_of("grammar", "by")
        acts = rf"\s(?i:{lexicon.any_of('speech', 'silent')})\s+(?:{definite}|{at}|{by}\s)"
        # "voted with STATE and"
        self._acts = caseless(rf"\s+(?:{before})?{lexicon.any_of('speech', 'did_before')}(?!\w)(?!\s+{by}(?!\w))")
        # "asked the Rapporteur what measures she wanted"
        asked = rf"\s{lexicon.any_of('grammar', 'asks')}\s"
        # "commended the Commissioner on the plan that he had set out"
        told = rf"\s{lexicon.any_of('grammar', 'that')}(?:\s|(?<='))"
        self._stops = compiled(rf"(?=[\s.,;:!?«»\]–])(?:[.;:!?«»\]–]|{in_name}|{acts}|{clause}|{asked}|{told})")
        # "the delegates of the host state and those of the reports": a noun that reads like a verb
        self._leads_noun = caseless(rf"(?:(?<!\w){at}|{lexicon.any_of('grammar', 'of')})\s*(?:{definite})?$")
        # "the Rapporteur and some institutions with a seat in A": A is theirs.
        self._and_some = compiled(rf"\s{conjunction}\s+{lexicon.any_of('speech', 'and_some')}(?!\w)")
        # What leads up to a verb (``l'``, ``and``), or one small word after a comma (``, ainsi``), is no more of the
        # phrase.
        self._loose_end = compiled(
            rf"(?:,\s+[a-zà-ÿ]+|\s(?:{lexicon.any_of('grammar', 'before_verb')}|{conjunction}))\s*$"
        )

    def generic(self, start: int, end: int | None = None) -> re.Match[str] | None:
        """The word for a representative or a government (``delegate``) that begins here: who it is, a state tells."""
        return self._generic.match(self._reading.lower, start, len(self._reading.lower) if end is None else end)

    def _is_generic(self, post: re.Match[str]) -> bool:
        """Whether the word for a post tells only that somebody represents (and not the *Government Vice-Chair*)."""
        generic = self.generic(post.start("head"))
        return generic is not None and generic.end() >= post.end()

    def within(self, start: int, end: int, named: list[Actor]) -> Iterator[Actor]:
        """Holders of posts and representatives, without a name."""
        chars = self._reading.chars
        reach = start
        plain = self.generic(start, end) if chars[start : start + 1].isupper() else None
        # "Panellist NAME, Body, asked": what somebody is who is named.
        if plain and not any(a.start > start and not chars[plain.end() : a.start].strip() for a in named):
            # "Delegations of A, B and C proposed": no article at the front of a sentence.
            reach = self._before_verb(plain.end(), self.phrase_end(plain.end(), min(end, start + NP_LENGTH)))
            yield from self._represented(start, plain.end(), reach)
        for match in self._reading.found(self.words, start, end):
            if (
                match.start() < reach
                or self._owns.match(chars, match.end(), end)  # "The Commissioner's report was clear."
                or self._spokespeople.holds_nothing(start, match)
                or self._in_name_of(match, start)
                # "NAME, who is also the Mayor of X, said"
                or self._told_of.search(self._reading.lower, max(start, match.start() - _LEAD), match.start())
                or any(a.start <= match.start("head") < a.end for a in named)
                or self._names_body(match)
            ):
                continue
            stop = min([end, match.start() + NP_LENGTH, *(a.start for a in named if a.start > match.start())])
            stop = self.phrase_end(match.end(), stop, several=self._are_several(match))
            generic = self._is_generic(match)
            stop = reach = self._before_verb(match.end(), stop) if generic else stop
            if any(self._apposed.fullmatch(chars, stop, a.start) for a in named if a.start >= stop):
                continue  # "the Chair, NAME, said": one who speaks, who is named
            if (meant := self._stood_for(match, start)) is not None:
                reach = meant.end
                yield meant
            elif self._stand_ins.holds_nothing(match["head"]) or self._is_pronominal(match):
                continue  # a noun that stands for the last who spoke, as a pronoun does
            elif generic:
                spoken_for = list(self._represented(match.start(), match.end(), stop))
                same = None if spoken_for else self._named_before(match, start)
                yield from [same] if same else spoken_for
            elif known := self._of_states(match, stop) or self._same(match, start):
                yield from known
            elif (
                not chars[match.start("head")].islower()
                or self._serves(match.start("head"), stop)
                or self._of_meeting.match(chars, match.start())
                or self._officer.match(self._reading.lower, match.start())
            ):
                yield self.titled(match.start(), match.start("head"), stop)

    def _names_body(self, match: re.Match[str]) -> bool:
        """Whether a post only stands in the name of a body (``le Conseil des Présidents``)."""
        at = match.start()
        if self._reading.covers("organization", at) and self._reading.at("organization", at) is None:
            return True
        low = max(0, match.start() - _LEAD)
        of_them = self._of_them.match(self._reading.lower, match.start())
        return of_them is not None and _CAPITAL_BEFORE.search(self._reading.chars, low, match.start()) is not None

    def _same(self, match: re.Match[str], start: int) -> list[Actor]:
        """The last whom the text named with a post, if any."""
        same = self._named_before(match, start)
        return [same] if same else []

    def _of_states(self, match: re.Match[str], end: int) -> list[Actor]:
        """States for which several speak whom a post in the plural tells (``the Ministers of Ghana and Togo``)."""
        if not self._are_several(match):
            return []
        found = [a for a in self._represented(match.start(), match.end(), end) if a.basis == "by-state"]
        return found if len(found) > 1 else []

    def _are_several(self, match: re.Match[str]) -> bool:
        return self._reading.lexicon.is_plural(match["head"].split()[0])

    def _is_pronominal(self, match: re.Match[str]) -> bool:
        """Whether a noun stands for the last who spoke; ``l'expert gouvernemental de X`` represents a state."""
        noun, generic = self._noun.match(self._reading.lower, match.start()), self.generic(match.start("head"))
        return noun is not None and max(match.end(), generic.end() if generic else 0) <= noun.end()

    def is_collective(self, actor: Actor) -> bool:
        """Whether a post in the plural stands alone: many whom nobody names (``the Ministers stressed``)."""
        post = actor.post or ""
        if actor.basis != "by-post" or actor.speaker or actor.on_behalf_of or not post:
            return False
        served = self._of_meeting.match(self._reading.chars, actor.start, actor.end)
        head = self.words.match(self._reading.lower, actor.start, actor.end)
        # "The Worker members" are one side of a meeting.
        side = head is not None and " " in head["head"]
        return served is None and not side and self._reading.lexicon.is_plural(post.partition(" ")[0])

    def _in_name_of(self, match: re.Match[str], start: int) -> bool:
        """Whether a chair is only the one in whose name or from whose place somebody else speaks, or whose place they
        take (``on behalf of the Presidency``, ``from the chair``, ``who took the chair``)."""
        if not self._chair_alone.fullmatch(match["head"]):
            return False
        if self._from_seat.search(self._reading.lower, max(start, match.start() - _LEAD), match.start()):
            return True
        low = max(start, match.start() - 40)
        return any(m.end() >= match.start() for m in self._called_on.finditer(self._reading.lower, low, match.end()))

    def _named_before(self, match: re.Match[str], start: int) -> Actor | None:
        """``la ministra`` alone right before a verb, or her post in full: the last whom the text named with it."""
        found = self._last_named.at(match, start)
        if found is None:
            return None
        return self._as_named(match, *found)

    def _stood_for(self, match: re.Match[str], start: int) -> Actor | None:
        """``el edil``, ``the lawmaker``: the last whom the text named with a post of that kind."""
        if self._last_named.at(match, start) is not None:
            return None
        found = self._stand_ins.at(match, start)
        return self._as_named(match, *found) if found else None

    def _as_named(self, match: re.Match[str], named: PersonMention, held: Affiliation, end: int) -> Actor:
        """Somebody named before as the actor of a phrase up to ``end``."""
        return self._known((match.start(), match.start("head"), end), named, held)

    def of_state(self, phrase: tuple[int, int, int], ref: str, start: int) -> Actor | None:
        """The last named before a sentence who serves a state in a post that small letters tell (``the Ghanaian
        minister``); ``phrase`` is where it, its head and its end stand."""
        found = self._last_named.of_state(ref, self._reading.lower[phrase[1] : phrase[2]], start)
        return self._known(phrase, *found) if found else None

    def _known(self, phrase: tuple[int, int, int], named: PersonMention, held: Affiliation) -> Actor:
        start, head, end = phrase
        text, who, gender = self._reading.chars[start:end], f"person:{named.key}", named.name.gender
        post = held.posts[0].text if held.posts else self._reading.chars[head:end]
        return Actor(start, end, "by-post", who, text, held.on_behalf_of, post, held, gender)

    def _serves(self, start: int, end: int) -> bool:
        """Whether a post in small letters is one person's: it names a body, a state or a city, or begins as a town's
        does."""
        if self._local.match(self._reading.chars, start, end):
            return True
        return any(self._reading.within(layer, start, end) for layer in ("organization", "state", "place"))

    def phrase_end(self, start: int, end: int, *, several: bool = False) -> int:
        """The end of a noun phrase: a full stop, a clause, a dash, a comma that no further member of a list follows.

        ``several``: they are those of one state after another (``the delegates of STATE and the STATE``).
        """
        for match in self._stops.finditer(self._reading.chars, start, end):
            if self._in_name(match):
                continue
            if several and match[0][0].isspace() and self._reading.at("state", match.end()):
                continue
            if match[0][0] != "," or not self._goes_on(match.end(), end):
                return match.start()
        return end

    def _before_verb(self, start: int, end: int) -> int:
        """The end of a representative's phrase that ran over a verb of saying to those whom it only mentions (``The
        delegate of A agreed with B and``)."""
        for verb in self._speech.verbs(self._reading, start, end, unnamed=True):
            noun = self._leads_noun.search(self._reading.lower, start, verb.start)
            if not (verb.inverted or verb.participle or noun):
                return start + len(self._reading.chars[start : verb.start].rstrip())
        return end

    def _in_name(self, stop: re.Match[str]) -> bool:
        """Whether words that would end a phrase are amid a name (``Saint Vincent and the Grenadines``)."""
        low, high, covers = stop.start(), stop.end(), self._reading.covers
        return any(covers(x, low) and covers(x, high) and not self._reading.at(x, high) for x in LAYERS)

    def _goes_on(self, after: int, end: int) -> bool:
        """Whether a list goes on after a comma: a preposition, a state, a body."""
        if any(self._reading.at(layer, after) for layer in LAYERS):
            return True
        return self._link.match(self._reading.chars, after, end) is not None

    def titled(self, start: int, head: int, end: int) -> Actor:
        """The holder of the post that begins at ``head``, in a phrase that begins at ``start`` with its article."""
        loose = self._loose_end.search(self._reading.chars, head, end)
        end = head + len(self._reading.chars[head : loose.start() if loose else end].rstrip())
        acts = self._chair_acts.match(self._reading.lower, head, end)
        end = acts.end("chair") if acts else end  # "The Chair bade the delegations welcome. She …"
        if self._chair_alone.fullmatch(self._reading.chars, head, end):
            text = self._reading.chars[start:end]
            return Actor(start, end, "by-post", None, text, post=self._reading.chars[head:end])
        others = self._and_some.search(self._reading.chars, head, end)
        own = others.start() if others else end
        affiliation = self._affiliations.read(head, own)
        post = affiliation.posts[0].text if affiliation.posts else self._reading.chars[head:own].strip()
        text = self._reading.chars[start:own].strip(" ,")
        return Actor(start, end, "by-post", None, text, affiliation.on_behalf_of, post, affiliation)

    def bare_post(self, start: int, end: int) -> Actor | None:
        """The post whose article the words before took up (``a juicio del Director …``), right after ``start``."""
        at = start + 1
        if self._reading.chars[start:at].isspace() and self._affiliations.posts.begins(at, end):
            return self.titled(at, at, self.phrase_end(at, min(end, at + NP_LENGTH)))
        return None

    def represented_at(self, at: int, end: int) -> Actor | None:
        """The state or body whose representative a phrase without its article tells (``quant au délégué du Ghana``)."""
        stands_for = self.generic(at, end)
        if stands_for is None:
            return None
        stop = self._before_verb(stands_for.end(), self.phrase_end(stands_for.end(), min(end, at + NP_LENGTH)))
        return next(self._represented(at, stands_for.end(), stop), None)

    def cut(self, actor: Actor, end: int) -> Actor:
        """A post's phrase cut off at ``end``, before a verb that its words ran into."""
        post = self.words.match(self._reading.lower, actor.start, end)
        return self.titled(actor.start, post.start("head"), end) if post else actor

    def _ends_name(self, start: int, match: Match) -> bool:
        """Whether a state's name is the last word of a body's (``the representative of Rescue STATE``), which doesn't
        speak for the state."""
        before = self._reading.chars[start : match.start]
        word = before[:-1].rpartition(" ")[2]
        if not match.labels[0].ref.startswith("state/") or before[-1:] != " " or not word[:1].isupper():
            return False
        named = word[-1].isalpha() and word.lower() not in self._common
        return named and not self._reading.covers("state", match.start - 2)

    def _represented(self, start: int, head_end: int, end: int) -> Iterator[Actor]:
        """States and bodies for which representatives speak: one actor for each that the phrase names."""
        text = self._reading.chars[start:end].strip(" ,")
        # "the representative of the Quay Office (QO)" is one.
        every = self._names.within(head_end, end)
        named = [m for m in every if not self._names.repeats(m) and not self._ends_name(head_end, m)]
        beside = self._reading.at("state", self._spokespeople.after_government(head_end, end) or head_end + 1)
        if not named and beside and beside.labels[0].form == "adjective":
            # "la delegación argentina"
            named = [beside]
            end = self._spokespeople.end_of(beside)
            text = self._reading.chars[start:end]
        acted = next((one for one in named if self._acts.match(self._reading.lower, one.end, end)), None)
        for match in named:
            if acted and match.start > acted.start:
                continue  # "The representative of Ghana voted with Togo and said"
            # "The representative of Ghana, on behalf of the Group": the group is not who speaks.
            if match is not named[0] and self._called_on.search(self._reading.lower, named[0].end, match.start):
                continue
            ref = match.labels[0].ref
            basis = "by-state" if ref.startswith("state/") else "by-organization"
            yield Actor(start, end, basis, ref, text, (ref,), at=match.start)
