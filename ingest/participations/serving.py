"""Words that say in what function somebody served: ``as Rapporteur, NAME``, ``Chair: NAME``, ``NAME as moderator``."""

from __future__ import annotations

import re

from ingest.lexicon import NO_MEETING, Lexicon, caseless, compiled
from ingest.naming.people import People
from ingest.naming.posts_before import asked_by
from ingest.page.reading import Reading
from ingest.participations.offices import SERVING, is_behind_dash

__all__ = ["Serving"]

_ARTICLE = 3
_OF, _LINK = 60, 12  # code points behind an office that hold the body whose it is, and what leads to that
_GROUPS = frozenset(("forum", "igo", "parliament"))


class Serving:
    """Reads such words in one document."""

    def __init__(self, reading: Reading, people: People, by_whom: re.Pattern[str]) -> None:
        """``by_whom`` finds, before a chair, that what is told is whose act something was."""
        self._reading = reading
        self._people = people
        self._by_whom = by_whom
        reading.lexicon.equip(self, Serving._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        words = {role: lexicon.any_of("roles", role) for role in SERVING}
        capacity, definite = lexicon.any_of("speech", "as_role"), lexicon.any_of("grammar", "definite")
        self._after = {
            role: compiled(rf"[^.;]{{0,60}}?(?<!\w){capacity}\s+(?P<office>{called})(?!\w)", re.IGNORECASE)
            for role, called in words.items()
        }
        # "NAME, with OTHER as moderator": that is the other's, though nobody knows the name.
        self._with_other = compiled(rf",\s+(?i:{lexicon.any_of('grammar', 'with')})\s+[A-ZÀ-Þ]")
        kinds = lexicon.any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
        part, of = lexicon.any_of("sessions", "session", "panel", "column"), lexicon.any_of("parts", "of")
        held = rf"(?:\s+{of}\s?(?:[\w-]+\s){{0,2}}(?:{part}|{kinds})(?:\s\w+)?)?"
        self._learn_before(lexicon, words, held)
        # "Acting as Rapporteur, the delegate of STATE, NAME, said", "Actuó como relator el delegado de STATE, NAME"
        served, honorific = lexicon.any_of("speech", "served_as"), lexicon.literal("names", "m", "f", "none")
        whose = rf"(?:,?\s+(?:{definite})?[^.;:()]{{2,80}}?,?)?\s+(?:{definite})?(?:{honorific}\s+)*$"
        self._fronted = {
            role: compiled(
                rf"\W*(?:[^,.;:]{{3,40}},\s+)?{served}\s+(?:{definite})?{called}(?!\w){whose}", re.IGNORECASE
            )
            for role, called in words.items()
        }
        self._and = compiled(rf"{lexicon.any_of('grammar', 'and')}(?:\s+(?:{definite}))?", re.IGNORECASE)
        self._serves = caseless(rf"[\s,]+{served}(?!\w)")
        # Few names have such a word beside them, which is asked first.
        self._any = caseless(rf"(?<![\w-]){lexicon.any_of('roles', *SERVING)}")
        # "thanked the outgoing Chair, NAME"
        self._left = compiled(rf"(?<!\w){lexicon.any_of('names', 'left_office')}\s+$", re.IGNORECASE)
        # "At the invitation of the Chair, NAME took a seat": who is named is another.
        self._asked = lexicon.made(asked_by)
        of_meeting = rf"(?:\s+{of}\s?(?:\w+\s)?{kinds})?"
        # "NAME (State), Rapporteur of the Committee, read out …"
        own = lexicon.any_of("speech", "own_body")
        of_body = rf"(?:\s+{of}\s?(?:{definite})?(?:\w+\s)?{own})?"
        # "NAME, Committee Rapporteur, said", "NAME, journalist, moderator, asked"
        aside, post = r"\s*(?:\([^()]{2,60}\)\s*)?", r"(?:,\s+[^,.;:()]{2,60})?"
        rapporteur = rf"(?:{own}\s)?{words['rapporteur']}(?:{of_meeting}|{of_body})\s*(?:,|\.?$)"
        moderator = rf"{words['moderator']}(?:{of_meeting}|{held})\s*(?:,|\.?$)"
        self._apposed = {
            role: compiled(rf"{aside}{post},\s+(?:{definite})?{called}", re.IGNORECASE)
            for role, called in (("rapporteur", rapporteur), ("moderator", moderator))
        }

    def _learn_before(self, lexicon: Lexicon, words: dict[str, str], held: str) -> None:
        """Compile what calls somebody's function before the name, by ``words`` for each; ``held``: of what part."""
        capacity, definite = lexicon.any_of("speech", "as_role"), lexicon.any_of("grammar", "definite")
        # "as Rapporteur, NAME", "Rapporteur: NAME", "the moderator of the second panel, NAME".
        # "Chairperson-Rapporteur: NAME" serves as both, "Vice-Chair: NAME" as neither.
        both = rf"(?:{lexicon.any_of('roles', *SERVING)}-)?"
        # "The Rapporteur was NAME"
        # "Fue elegida Relatora, a propuesta de STATE, la Sra. NAME"
        aside = rf"(?:,\s{lexicon.any_of('speech', 'asked_by')}\s?[^,;.:()]{{2,40}})?"
        name = rf"(?:(?:\s+{capacity})?{aside}\s?[,:]?\s{{1,3}}(?:{definite})?|\s*\()$"
        # "Como relatora de la mesa fungió la Lcda. NAME", "tuvo como relatora a la Lcda. NAME"
        acted = rf"\s+(?:{lexicon.any_of('speech', 'acted')}|{lexicon.any_of('names', 'to_whom')})\s+(?:{definite})?$"
        as_office = rf"(?<![\w-]){capacity}\s+{both}"
        self._before = {
            role: compiled(
                rf"(?<![\w-])(?:{capacity}\s+)?{both}{called}{held}{name}|{as_office}{called}{held}{acted}",
                re.IGNORECASE,
            )
            for role, called in words.items()
        }

    def before(self, start: int, low: int, at: int) -> str | None:
        """The function that words from ``low`` to a name ``at`` call, in the sentence that begins at ``start``."""
        chars, lower = self._reading.chars, self._reading.lower
        for role in SERVING if self._reading.found(self._any, low, at) else ():
            called = self._before[role].search(chars, low, at)
            if called is None or self._left.search(chars, low, called.start()):
                continue
            if is_behind_dash(self._reading, self._people, start, called.start()):
                continue
            # "NAME, Chair, OTHER, Director": the office is that of the one before.
            others = self._people.within(start, called.start())
            if others and chars[others[-1].name.end : called.start()].strip() == ",":
                continue
            # "opened by the Chair, NAME", "remarks by the former Chair, NAME": what is told is that.
            acts = role == "chair" and self._by_whom.search(lower, start, called.start())
            if not acts and not ("," in called[0] and self._asked.search(chars, start, called.start())):
                return role
        return None

    def after(self, at: int, end: int, *, last: bool) -> str | None:
        """The function that words from ``at`` say, up to the next name at ``end``, or to the sentence's (``last``)."""
        chars = self._reading.chars
        for role, words in self._after.items() if self._reading.found(self._any, at, end) else ():
            told = words.match(chars, at, end)
            if told and role == "chair" and self._is_of_group(at, told.end()):
                continue
            if told and self._with_other.search(chars, at, told.end()):
                continue
            # "NAME, and as Rapporteur Mr. OTHER": that function is the next one's, but not in "NAME as moderator and
            # OTHER as rapporteur".
            beside = chars[told.end() : end].strip(" ,:") if told else ""
            if told and (last or len(beside) > _ARTICLE or self._and.fullmatch(beside)):
                return role
        return None

    def fronted(self, start: int, at: int) -> str | None:
        """The function with which the sentence from ``start`` begins, that of whom it names first ``at`` a place."""
        if not self._reading.found(self._any, start, at) or self._people.within(start, at):
            return None
        return next((role for role, x in self._fronted.items() if x.match(self._reading.chars, start, at)), None)

    def follows(self, at: int, end: int) -> bool:
        """Whether words right behind a name that ends ``at`` say as what somebody served."""
        return self._serves.match(self._reading.lower, at, end) is not None

    def _is_of_group(self, at: int, office: int) -> bool:
        """Whether words behind a comma, from the end of a name ``at`` to that of an office, say that somebody speaks as
        the chair of a body that is known (``NAME, speaking as Chair of the African Group``), and not of the meeting."""
        if not self._reading.chars[at:office].lstrip(" )").startswith(","):
            return False
        kinds, bodies = self._reading.registry.kinds, self._reading.within("organization", office, office + _OF)
        return bool(bodies) and bodies[0].start <= office + _LINK and kinds.get(bodies[0].labels[0].ref) in _GROUPS

    def together(self, at: int, end: int) -> str | None:
        """The function in which several served, by the words from the end of the last ``at`` to that of the sentence
        (``NAME and NAME served as Co-Chairs``)."""
        chars, plural = self._reading.chars, self._reading.lexicon.is_plural
        told = ((role, words.match(chars, at, end)) for role, words in self._after.items())
        return next((role for role, found in told if found and plural(found["office"])), None)

    def apposed(self, at: int, end: int) -> str | None:
        """What words between commas after a name call it (``NAME, rapporteur of the workshop, …``), up to ``end``."""
        return next((role for role, x in self._apposed.items() if x.match(self._reading.chars, at, end)), None)
