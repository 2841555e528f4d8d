"""What somebody did at a meeting that prose tells of: moderate, open, close, report or speak."""

from __future__ import annotations

import re
from bisect import bisect_right

from ingest.interventions import Presiding
from ingest.lexicon import Lexicon, caseless
from ingest.people import People, PersonMention
from ingest.reading import Reading

__all__ = ["Roles"]

_SERVING = ("moderator", "rapporteur", "facilitator")
_NEAR = 60


class Roles:
    """The words of one document's language that give roles, compiled once, and its headings."""

    def __init__(self, reading: Reading, people: People, presiding: Presiding) -> None:
        self.reading = reading
        self.people = people
        self.presiding = presiding
        lexicon = reading.lexicon
        self._who = rf"[\s,]*(?:{lexicon.any_of('grammar', 'relative')}\s+)?"
        opened, closed = lexicon.any_of("speech", "opened"), lexicon.any_of("speech", "closed")
        self._openings(lexicon.any_of("sessions", "opening"), opened)
        self._closings(lexicon.any_of("sessions", "closing"), closed)
        self._moderates = re.compile(rf"{self._who}{lexicon.any_of('speech', 'moderated')}(?!\w)", re.IGNORECASE)
        label = rf"{lexicon.any_of('roles', 'moderator')}\s*:|{lexicon.any_of('speech', 'moderated_by')}"
        definite = lexicon.any_of("grammar", "definite")
        self._labelled_moderator = re.compile(rf"(?:{label})\s*{definite}?$", re.IGNORECASE)
        self._serving(lexicon)
        self._posts_of_roles = {
            role: re.compile(rf"{lexicon.any_of('roles', role)}(?!\w)", re.IGNORECASE)
            for role in ("moderator", "rapporteur")
        }
        self.acting = caseless(rf"(?:{opened}|{closed}|{lexicon.any_of('transcripts', 'presides')})(?!\w)")
        self.next_act = caseless(rf"[.;]|\s(?:{opened}|{closed}){self._ending}\b")

    def _serving(self, lexicon: Lexicon) -> None:
        """Words that say in what function somebody served: ``as Rapporteur``, ``the Rapporteur, NAME``."""
        serving = {role: lexicon.any_of("roles", role) for role in _SERVING}
        capacity = lexicon.any_of("speech", "as_role")
        self._serves_after = {
            role: re.compile(rf"[^.;]{{0,60}}?(?<!\w){capacity}\s+{words}(?!\w)", re.IGNORECASE)
            for role, words in serving.items()
        }
        self._serves_before = {
            role: re.compile(rf"(?<!\w)(?:{capacity}\s+)?{words},?\s+(?:{definite})?$", re.IGNORECASE)
            for definite in [lexicon.any_of("grammar", "definite")]
            for role, words in serving.items()
        }
        presides = lexicon.any_of("transcripts", "presides")
        self._presides_after = re.compile(rf"{self._who}{presides}(?!\w)", re.IGNORECASE)
        joined = rf"[^.;,]{{0,60}}?\s{lexicon.any_of('grammar', 'and')}\s+(?:{lexicon.any_of('grammar', 'also')}\s+)?"
        self._and_presides = re.compile(rf"{joined}{presides}(?!\w)", re.IGNORECASE)
        self._facilitated_by = re.compile(rf"(?<!\w){lexicon.any_of('speech', 'facilitated_by')}\s*$", re.IGNORECASE)
        self._and_next = re.compile(rf"\s*(?:,\s*)?(?:{lexicon.any_of('grammar', 'and')}\s+)?", re.IGNORECASE)

    def _openings(self, opening: str, opened: str) -> None:
        lexicon = self.reading.lexicon
        introduces = lexicon.any_of("speech", "introduces")
        session = lexicon.any_of("sessions", "session")
        self._at_opening = re.compile(rf"{self._at}(?:{opening}|{introduces})(?!\w)|{introduces}", re.IGNORECASE)
        self._opens = re.compile(rf"{self._who}(?:{opened})(?!\w)", re.IGNORECASE)
        self._drops_pronoun = bool(lexicon.data["speech"]["drops_pronoun"])
        self._opened = re.compile(rf"(?<!\w){opened}(?!\w)", re.IGNORECASE)
        given = lexicon.any_of("speech", "opened_by")
        self.opened_by = caseless(rf"(?<!\w)(?:(?:{opened}){self._ending}{self._by}|{given}\s+)")
        of = lexicon.any_of("grammar", "of")
        self._opening_section = re.compile(
            rf"(?:(?:[IVX]+|\d+|[A-Z])\.)?\s*(?:{session}\s+{of}?)?{opening}(?:\s+{session})?\W*$",
            re.IGNORECASE,
        )
        texts = self.reading.text
        self._headings = [(b.start, texts.of(b)) for b in texts.blocks if b.kind == "heading"]

    def _closings(self, closing: str, closed: str) -> None:
        self._at_closing = re.compile(rf"{self._at}{closing}(?!\w)", re.IGNORECASE)
        self._closes = re.compile(rf"{self._who}(?:{closed})(?!\w)", re.IGNORECASE)
        self.closed_by = caseless(rf"(?<!\w)(?:{closed}){self._ending}{self._by}")

    @property
    def _at(self) -> str:
        return rf"(?<!\w){self.reading.lexicon.any_of('speech', 'locative')}\s+(?:\w+'?\s*){{0,3}}"

    @property
    def _ending(self) -> str:
        return str(self.reading.lexicon.data["speech"]["agreement"])

    @property
    def _by(self) -> str:
        return rf"\s*{self.reading.lexicon.any_of('grammar', 'by')}\s+"

    def tells(self, start: int, end: int) -> bool:
        """Whether a sentence holds words for opening, closing or chairing at all."""
        return self.acting.search(self.reading.lower, start, end) is not None

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

    def presides_after(self, at: int, end: int) -> bool:
        """Whether the words from here on say that the person before them presides (``opened the meeting and took the
        chair``)."""
        chars = self.reading.chars
        if self._presides_after.match(chars, at, end):
            return True
        acted = self._opens.match(chars, at, end) or self._closes.match(chars, at, end)
        return acted is not None and self._and_presides.match(chars, acted.end(), end) is not None

    def all_of(self, mention: PersonMention, start: int, end: int) -> tuple[str, ...]:
        """Every role that the sentence gives somebody; the one of :meth:`of` first."""
        first = self.of(mention, start, end)
        also = first in ("opening", "closing") and self.presides_after(mention.end, end)
        return (first, "chair") if also else (first,)

    def of(self, mention: PersonMention, start: int, end: int) -> str:
        """The role that the sentence ``start`` to ``end`` gives somebody it names; ``speaker`` where it tells none."""
        chars = self.reading.chars
        before = (start, mention.start)
        if self._moderates.match(chars, mention.end, end) or self._labelled_moderator.search(chars, *before):
            return "moderator"
        served = "chair" if self.presiding.says(mention, start) else self._served(mention, start, end)
        if served:
            return served
        if self._opens_here(mention, start, end):
            return "opening"
        if (
            self._at_closing.search(chars, *before)
            or self._closes.match(chars, mention.end, end)
            or self.closed_by.search(self.reading.lower, *before)
        ):
            return "closing"
        if self._drops_pronoun and self._opened.search(chars, *before):
            return "opening"
        return "opening" if self._section_opens(mention.start) else self._of_posts(mention) or "speaker"

    def _opens_here(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether words before the name or right after it say that somebody opens the meeting."""
        chars = self.reading.chars
        return bool(
            self._at_opening.search(chars, start, mention.start)
            or self._opens.match(chars, mention.end, end)
            or self._at_opening.search(chars, mention.end, min(end, mention.end + _NEAR))
            or self._latest(self.opened_by, start, mention.start) > self._latest(self.closed_by, start, mention.start)
        )

    def _served(self, mention: PersonMention, start: int, end: int) -> str | None:
        """The function that words right beside a name say, or that it shares with the name that it is joined to."""
        chars = self.reading.chars
        low = max(start, mention.start - _NEAR)
        if self._facilitated_by.search(chars, low, mention.start):
            return "facilitator"
        beside = self.people.within(start, end)
        after = min([end, *(m.start for m in beside if m.start > mention.start)])
        for role in _SERVING:
            if self._serves_before[role].search(chars, low, mention.start):
                return role
            if self._serves_after[role].match(chars, mention.end, after):
                return role
        previous = [m for m in beside if m.end <= mention.start]
        if previous and self._and_next.fullmatch(chars, previous[-1].end, mention.start):
            return self._served(previous[-1], start, end)
        return None

    def _latest(self, pattern: re.Pattern[str], start: int, end: int) -> int:
        """Where a pattern begins last before a name (``ouvert par A et clos par B``); -1 where it does not."""
        return max((m.start() for m in pattern.finditer(self.reading.lower, start, end)), default=-1)

    def _of_posts(self, mention: PersonMention) -> str | None:
        """The role that a post is: ``Rapporteur``, ``modérateur de la séance``."""
        for post in mention.affiliation.posts:
            for role, pattern in self._posts_of_roles.items():
                if pattern.match(post.text):
                    return role
        return None

    def _section_opens(self, offset: int) -> bool:
        """Whether the section's heading is the opening's."""
        i = bisect_right(self._headings, (offset, "")) - 1
        return i >= 0 and self._opening_section.match(self._headings[i][1]) is not None
