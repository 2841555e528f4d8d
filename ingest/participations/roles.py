"""What somebody did at a meeting that prose tells of: moderate, open, close, report or speak."""

from __future__ import annotations

import re
from bisect import bisect_left

from ingest.agendas.occasions import Occasions
from ingest.lexicon import Lexicon, by_letters, caseless, compiled
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.absences import Absences
from ingest.participations.agents import Agents
from ingest.participations.announced_speeches import AnnouncedSpeeches
from ingest.participations.by_section import BySection
from ingest.participations.flanked import Flanked
from ingest.participations.in_lists import InLists
from ingest.participations.joined import Joined
from ingest.participations.keynotes import Keynotes
from ingest.participations.later_acts import LaterActs
from ingest.participations.leading import Leading, to_verb
from ingest.participations.lists_led import LedLists
from ingest.participations.on_occasion import OnOccasion, leads_to
from ingest.participations.only_tells import only_tells
from ingest.participations.posts_of_roles import PostsOfRoles
from ingest.participations.serving import Serving
from ingest.participations.several_roles import SeveralRoles
from ingest.participations.verb_first import VerbFirst
from ingest.speech import Speech
from ingest.statements.presiding import Presiding
from ingest.values import kept

__all__ = ["Roles"]

_NEAR, _ENDS = 60, re.compile(r"[;:!?]")


class Roles:
    """The words of one document's language that give roles, compiled once, and its headings; ``of_meeting``: who is
    called the chair and no more (``the Chair, NAME``) is the meeting's."""

    of_meeting = False

    def __init__(
        self,
        reading: Reading,
        people: People,
        presiding: Presiding,
        speech: Speech,
        occasions: Occasions,
        absences: Absences,
    ) -> None:
        self.reading, self.people, self.presiding = reading, people, presiding
        self._speech, self._occasions, self._absences = speech, occasions, absences
        reading.lexicon.equip(self, Roles._learn)
        self._on_occasion = OnOccasion(reading, occasions)
        self._agents = Agents(reading, people, self._ending)
        self.agents = self._agents.patterns
        self._served_as = Serving(reading, people, self._agents.of_office)
        self._in_lists = InLists(reading, people, self._served_as)
        self._lists = LedLists(reading, people, self._agents)
        self._leading = Leading(reading, people, presiding, absences)
        self._joined = Joined(reading, people)
        self._several = SeveralRoles(reading, people, self._joined)
        self._flanked = Flanked(reading, people, self._joined, self.agents)
        self._verb_first = VerbFirst(reading, speech)
        self._announced = AnnouncedSpeeches(reading)
        self._by_section = BySection(reading, occasions)
        self._keynotes = Keynotes(reading)
        self.later = LaterActs(reading, people)
        # One pass over the text: that is where somebody may open, close or chair at all.
        self.hits = [m.start() for m in reading.words.matches(self.acting)]

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._ending = str(lexicon.data["speech"]["agreement"])
        self._who = lexicon.made(to_verb)
        opened, closed = lexicon.any_of("speech", "opened"), lexicon.any_of("speech", "closed")
        self._openings(lexicon, lexicon.any_of("sessions", "opening"), opened)
        self._closings(lexicon, lexicon.any_of("sessions", "closing"), closed)
        self._serving(lexicon)
        self._posts_of_roles = lexicon.made(PostsOfRoles)
        acts = [act + self._ending for act in (*lexicon.words("speech", "opened"), *lexicon.words("speech", "closed"))]
        given = (("transcripts", "presides"), ("speech", "opened_by"), ("speech", "closed_by"))
        acts += [words for section, key in given for words in lexicon.words(section, key)]
        self.acting = caseless(rf"(?<![\w-])(?:{by_letters(sorted(acts, key=len, reverse=True))})(?!\w)")
        self.next_act = caseless(rf"[.;]|\s(?:{opened}|{closed}){self._ending}\b")

    def _serving(self, lexicon: Lexicon) -> None:
        """Words that say who presides."""
        presides = lexicon.any_of("transcripts", "presides")
        self._opens_sitting = caseless(rf"{self._who}{lexicon.any_of('transcripts', 'opens_sitting')}(?!\w)")
        joined = rf"[^.;,]{{0,60}}?\s{lexicon.any_of('grammar', 'and')}\s+(?:{lexicon.any_of('grammar', 'also')}\s+)?"
        self._and_presides = compiled(rf"{joined}{presides}(?!\w)", re.IGNORECASE)
        self._reads_out = compiled(rf"{self._who}{lexicon.any_of('speech', 'reads_out')}(?!\w)", re.IGNORECASE)

    def _openings(self, lexicon: Lexicon, opening: str, opened: str) -> None:
        at, introduces = leads_to(lexicon), lexicon.any_of("speech", "introduces")
        self._introduces = caseless(rf"\W*{introduces}")
        self._at_opening = compiled(rf"{at}(?:{opening}|{introduces})(?!\w)|{introduces}", re.IGNORECASE)
        self._opens = compiled(rf"{self._who}(?:{opened})(?!\w)", re.IGNORECASE)
        whose, before_verb = lexicon.any_of("grammar", "relative"), lexicon.any_of("grammar", "before_verb")
        also = rf"(?:{lexicon.any_of('grammar', 'also')}\s)?"
        self._relative = caseless(rf",\s+({whose})\s+{also}(?:{before_verb})*")
        self._who_opens = compiled(rf"[\s,]*(?={whose}\s){self._who}(?:{opened})(?!\w)", re.IGNORECASE)
        both = lexicon.any_of("grammar", "and")
        done = (("opening", opened), ("closing", lexicon.any_of("speech", "closed")))
        self._and_acts = {x: compiled(rf"\s{both}\s+(?:{act})(?!\w)", re.IGNORECASE) for x, act in done}
        self._drops_pronoun = bool(lexicon.data["speech"]["drops_pronoun"])
        self._opened = compiled(rf"(?<!\w){opened}(?!\w)", re.IGNORECASE)

    def _closings(self, lexicon: Lexicon, closing: str, closed: str) -> None:
        self._at_closing = compiled(rf"{leads_to(lexicon)}{closing}(?!\w)", re.IGNORECASE)
        self._closes = compiled(rf"{self._who}(?:{closed})(?!\w)", re.IGNORECASE)
        # "NAME, Minister of X, spoke at the closing"
        self._only_spoke = compiled(rf"[ ,]*(?:{lexicon.any_of('speech', 'spoke_only')}[ ,]*)?", re.IGNORECASE)

    def tells(self, start: int, end: int) -> bool:
        """Whether a sentence holds words for opening, closing or chairing at all."""
        i = bisect_left(self.hits, start)
        return i < len(self.hits) and self.hits[i] < end

    def tells_occasion(self, start: int, end: int) -> bool:
        """Whether a sentence holds words for an opening or a closing at all."""
        return self._on_occasion.tells(start, end)

    def on_occasion(self, at: int, start: int) -> str | None:
        """Whether the words from ``start`` to a place say that who is named there opens or closes."""
        return self._on_occasion.role(at, start)

    def acts(self, mention: PersonMention, start: int, end: int) -> tuple[str, ...]:
        """What the words right after somebody say: ``opening``, ``closing``, ``chair``, as many as apply."""
        chars = self.reading.chars
        found = []
        if self._opens.match(chars, mention.end, end):
            found.append("opening")
        if self._closes.match(chars, mention.end, end):
            found.append("closing")
        if self.presides_after(mention.end, end):
            found.append("chair")
        return tuple(found)

    def does(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether words right after somebody say that this person spoke, opened, closed or presided."""
        return bool(self.acts(mention, start, end)) or self.speaks(mention, mention.start, end)

    def presides_after(self, at: int, end: int) -> bool:
        """Whether the words from here on say that the person before them presides (``opened the meeting and took the
        chair``)."""
        chars = self.reading.chars
        if self._leading.presides_next(at, end):
            return True
        acted = self._opens.match(chars, at, end) or self._closes.match(chars, at, end)
        return acted is not None and self._and_presides.match(chars, acted.end(), end) is not None

    def all_of(self, mention: PersonMention, start: int, end: int, *, serves: str = "") -> tuple[str, ...]:
        """Every role that a sentence, and what follows, gives somebody; the one of :meth:`of` first."""
        return self.later.with_them(self._told(mention, start, end, serves=serves), mention)

    def _told(self, mention: PersonMention, start: int, end: int, *, serves: str) -> tuple[str, ...]:
        """Every role that the sentence itself gives somebody."""
        several = self.gives(mention, start, end)
        if several:
            return several
        first = self.of(mention, start, end, serves=serves)
        if first not in ("opening", "closing", "chair", "moderator"):
            return (first,)
        chars, after = self.reading.chars, self._joined.after(mention, start, end)
        found = [first]
        # "chaired by NAME, who also opened it"; what is chaired by somebody may open by itself
        if first == "chair" and self.presiding.says(mention, start):
            return (first, "opening") if self._who_opens.match(chars, after, end) else (first,)
        opens = self._opens.match(chars, after, end) or self._opens_sitting.match(self.reading.lower, after, end)
        acts = {"opening": opens, "closing": self._closes.match(chars, after, end)} if first == "chair" else {}
        found += [role for role, told in acts.items() if told]
        if first in ("opening", "closing") and self.presides_after(after, end):
            found.append("chair")
        acted = self._acted(first, after, end)
        found += [r for r in self._several.after(first, acted, end) if r not in found] if acted else []
        occasion = self._occasion_of(mention, start) if first in ("chair", "moderator") else None
        if first == "chair":
            occasion = occasion or self._by_section.also(mention, start, end, self.speaks)
        return tuple(found) if occasion is None or occasion in found else (*found, occasion)

    def gives(self, mention: PersonMention, start: int, end: int) -> tuple[str, ...]:
        """The roles that are all that a sentence tells of somebody: offices that it shares out, tasks that it gives."""
        return self._several.told(mention, start, end, self.speaks)

    def _acted(self, role: str, at: int, end: int) -> int | None:
        """Where the words end that from ``at`` on, right after a name, tell such an act."""
        verbs = {"opening": self._opens, "closing": self._closes}
        leads = self._leading.presides_next if role == "chair" else self._leading.moderates
        match = verbs[role].match(self.reading.chars, at, end) if role in verbs else leads(at, end)
        return match.end() if match else None

    @kept
    def _occasion_of(self, mention: PersonMention, start: int) -> str | None:
        """Whether the words with which a sentence begins say that who is named first, or is joined to that name, opens
        or closes (``In their opening remarks, the co-chairs, NAME and NAME``)."""
        before = self.people.before(mention, start)
        if before and not self._joined.follows(before, mention):
            return None
        return self._occasion_of(before, start) if before else self.on_occasion(mention.start, start)

    def of(self, mention: PersonMention, start: int, end: int, *, serves: str = "") -> str:
        """The role that the sentence ``start`` to ``end`` gives somebody it names; ``speaker`` where it tells none.

        Who ``serves`` the meeting, as its chair or rapporteur, opens or closes it by an address in that section alone.
        """
        chars = self.reading.chars
        served = self._flanked.role(mention, start, end) or self._served(mention, start, end)
        served = served or self._keynotes.of(mention, self._joined.after(mention, start, end), start, end)
        if served:
            return served
        if self._opens_here(mention, start, end):
            return "opening"
        if self._closes_here(mention, start, end):
            return self._by_section.of_closing_words(mention, start, end)
        # "Inauguró el taller la Sra. NAME": the verb first, with nobody named before it.
        before = self._joined.first(mention, start).start if self._drops_pronoun else start
        opened = self._opened.search(chars, start, before)
        if opened and not self.people.within(start, before):
            return "opening"
        if self._reads_out.match(chars, self._joined.after(mention, start, end), end):
            return "rapporteur"
        section = self._by_section.role(mention, start, end, self.speaks, serves=serves)
        section = section or (None if serves else self._announced.of(mention, start, end, self.speaks))
        # A rapporteur who reports at the closing doesn't close, nor does a master of ceremonies open.
        return self._lists.of(mention, start) or self._held(mention, start) or section or "speaker"

    @kept
    def _held(self, mention: PersonMention, start: int) -> str | None:
        """The function that somebody's post is, or the plural one of the first of a list (``co-chairs, A and B``)."""
        chars = self.reading.chars
        held = self._posts_of_roles.of(mention, (chars, start) if self.of_meeting else None)
        if held is None and self._posts_of_roles.presides(mention, chars, start):
            return "chair"
        before = self.people.before(mention, start) if held is None and not mention.affiliation.posts else None
        if before is None or not self._joined.follows(before, mention):
            return held
        posts = before.affiliation.posts
        return self._held(before, start) if all(self.reading.lexicon.is_plural(post.text) for post in posts) else None

    def tells_words(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether a clause right after somebody, or after those of whom it tells together, says what was said (``was
        attended by NAME, who praised``)."""
        last = self._joined.last(mention, start, end)
        whose = self._relative.match(self.reading.lower, last.end, end)
        if whose is None or not (last is mention or self.reading.lexicon.is_plural(whose[1])):
            return False
        return self._speech.says_at(self.reading.lower, whose.end())

    def is_verbs_subject(self, mention: PersonMention, start: int) -> bool:
        """Whether a verb of saying whose subject the name is begins the sentence or stands right before it."""
        first = self._verb_first
        return first.says(start, mention.name.start) or first.took_floor(start, mention.name.start)

    def speaks(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether the sentence's first verb of saying is that of somebody whom it names first."""
        first = self._absences.first_there(mention, start, end)
        if first.start == mention.start and self._verb_first.says(start, mention.name.start):
            return True
        verb = next(self._speech.verbs(self.reading, start, end), None)
        # "NAME and OTHER asked": the verb is of both.
        last, after = self._joined.last(first, start, end), self._joined.after(first, start, end)
        if verb is None or mention.start > last.start or verb.inverted or verb.start < after:
            return False
        between = self.reading.chars[after : verb.start].strip()
        aside = between[:1] in ",(" and between[-1:] in ",)" and not _ENDS.search(between)
        return not between or between == "," or aside or between == ")"

    def _closes_here(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether words about the name say that somebody closes the meeting or speaks at its close."""
        return bool(
            self._closes.match(self.reading.chars, self._joined.after(mention, start, end), end)
            or self._agents.role(mention, start, end, self.speaks) == "closing"
            or self._also_acts("closing", mention, start, end)
            or self._at_close(mention, start, end)
        )

    def _at_close(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether somebody spoke at the close (``In his closing remarks, NAME``; ``…, said NAME, at the closing``)."""
        chars, on = self.reading.chars, self._on_occasion
        before = on.beside("closing", mention, start) or self._at_closing.search(chars, start, mention.start)
        if before or self._occasions.answered:
            return bool(before) and not self._occasions.answered
        after = next((m.start for m in self.people.within(mention.end, end)), end)
        at = self._at_closing.search(chars, mention.end, min(after, mention.end + _NEAR))
        last = after == end and on.ends_at("closing", mention.end, end) and self.speaks(mention, start, end)
        return last or (at is not None and self._only_spoke.fullmatch(chars, mention.end, at.start()) is not None)

    def _opens_here(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether words before the name or right after it say that somebody opens the meeting."""
        chars, last = self.reading.chars, self._joined.last(mention, start, end)
        after = self._joined.after(mention, start, end)
        return bool(
            self._on_occasion.beside("opening", mention, start)
            or (
                self._at_opening.search(chars, start, mention.start)
                and not self._at_closing.search(chars, start, mention.start)
                and not only_tells(self.reading, self.people, self._speech, mention, end)
            )
            or self._opens.match(chars, after, end)
            or self._at_opening.search(chars, last.name.end, min(end, after + _NEAR))
            or self._also_acts("opening", mention, start, end)
            or self._agents.role(mention, start, end, self.speaks) == "opening"
        )

    def _also_acts(self, role: str, mention: PersonMention, start: int, end: int) -> bool:
        """Whether who speaks in a sentence also opens or closes there (``NAME thanked the hosts and closed …``): the
        words that say so follow ``and``, so that no other name is their subject."""
        acts = self._and_acts[role].search(self.reading.chars, mention.end, end)
        return acts is not None and self.speaks(mention, start, end)

    @kept
    def _served(self, mention: PersonMention, start: int, end: int) -> str | None:
        """The function that words right beside a name say, or that it shares with the name that it is joined to."""
        led = self._led(mention, start, end) or self._served_as.fronted(start, mention.name.start)
        if led:
            return led
        low = max(start, mention.start - _NEAR)
        beside = self.people.within(start, end)
        # "NAME replaces OTHER as moderator": what follows the one who is not there is of the one before.
        low_after, after = mention.end, end
        for other in (m for m in beside if m.start > mention.start):
            if not self._absences.holds(other, start, end):
                after = other.start
                break
            low_after = other.end
        told = self._served_as.before(start, low, mention.start)
        told = told or self._served_as.after(low_after, after, last=after == end)
        told = told or self._served_as.together(self._joined.after(mention, start, end), end)
        if told:
            return told
        apposed = self._served_as.apposed(self._joined.last(mention, start, end).name.end, end)
        if apposed:
            return apposed
        previous = [m for m in beside if m.end <= mention.start]
        if previous and self._is_joined(previous[-1], mention, end):
            return self._served(previous[-1], start, end)
        return None if self.speaks(mention, mention.start, end) else self._in_lists.role(mention, start, self._led)

    def _is_joined(self, before: PersonMention, mention: PersonMention, end: int) -> bool:
        """Whether somebody shares what is told of the one named before; a comma alone does not join who has a verb of
        their own (``At the panel, moderated by NAME, the Mayor, OTHER, asked``)."""
        chars = self.reading.chars
        if not self._joined.follows(before, mention):
            return False
        if not chars[before.end : mention.start].strip():
            return False  # "Moderator: Ms. NAME, post Mr. NAME, post": the next row of a list in one line
        joined = self._joined.by_and(before, mention)
        # "La mesa fue moderada por NAME, y la alcaldesa, OTHER, expuso"
        apart = "," in chars[before.end : mention.start] and self._verb_first.is_of_one(mention.end, end)
        return (joined and not apart) or not self.speaks(mention, mention.start, end)

    def flanks(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether somebody comes with who opens or closes (``opened by NAME, accompanied by OTHER``)."""
        return self._flanked.role(mention, start, end) is not None

    def introduces(self, mention: PersonMention, start: int) -> bool:
        """Whether a sentence begins with words that say that somebody introduces a part of the meeting."""
        return self._introduces.match(self.reading.lower, start, mention.start) is not None

    def leads_part(self, mention: PersonMention, start: int) -> bool:
        """Whether somebody leads such a group, by whatever words."""
        return self.leads_group(mention, start) or self._leading.leads_group(mention, start)

    @kept
    def leads_group(self, mention: PersonMention, start: int) -> bool:
        """Whether somebody presides over what is no meeting, also with the one before (``a contact group co-chaired by
        NAME and NAME``)."""
        leads = self.presiding.leads_group(mention, start) or self._leading.leads_body(mention, start)
        before = None if leads else self.people.before(mention, start)
        return leads if before is None else self._joined.follows(before, mention) and self.leads_group(before, start)

    def tells_of(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether words right beside a name that stands alone say that this person leads, opens or closes."""
        after = self._joined.after(mention, start, end)  # "A, B and C opened the meeting"
        told = any(self._acted(x, after, end) or self._also_acts(x, mention, start, end) for x in self._and_acts)
        # "Rapporteur: NAME."
        beside = self.reading.chars.startswith(": ", mention.start - 2) or self._served_as.follows(mention.end, end)
        told = told or self.presides_after(mention.end, end) or bool(beside and self._served(mention, start, end))
        told = told or bool(self.gives(mention, start, end) or self._held(mention, start))
        told = told or bool(self._in_lists.role(mention, start, self._led) or self._led(mention, start, end))
        return told or self._agents.role(mention, start, end, self.speaks) is not None

    def _led(self, mention: PersonMention, start: int, end: int) -> str | None:
        """What words right before a name, or after it, say of who leads: chairs, moderates, facilitates."""
        if self._leading.presides(mention, start):
            return "chair"
        if inverted := self._leading.inverted(mention, max(start, mention.start - _NEAR)):
            return inverted
        after = self._joined.after(mention, start, end)
        if self._leading.presides_next(after, end) or self._leading.in_chair(mention, after):
            return "chair"
        # "The Chair of the Committee, NAME, opened the sitting"
        if self._posts_of_roles.chairs_body(mention) and self._opens_sitting.match(self.reading.lower, after, end):
            return "chair"
        return self._leading.other(mention, after, (start, end))
