"""Whom a sentence is about that reports no speech: a pronoun after it means that person, or nobody who spoke before."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.page.reading import Reading
from ingest.speech import Speech, Verb
from ingest.statements.actor import Actor
from ingest.statements.actors import Actors
from ingest.statements.attributions import Attribution
from ingest.statements.carried import Carried
from ingest.statements.openings import Openings
from ingest.statements.subjects import Subjects

__all__ = ["Topics"]

_GAP_LENGTH = 320
_CHOSEN = 60  # code points before a name in which a verb of electing stands
_SPEECH = 60  # code points of what is told of a speech
_LEAD = 160  # code points of words before the one who did what they tell
_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w.'’-]*\s(?:[a-zà-ÿ]{1,3}\s){0,2}){1,4}[A-ZÀ-Þ][\w'’-]+\s|[A-ZÀ-Þ]{4,}\s")
"""Words in capitals that open a sentence up to its verb, as somebody's name does."""


class Topics:
    """Tells them in one document."""

    def __init__(
        self,
        reading: Reading,
        speech: Speech,
        actors: Actors,
        subjects: Subjects,
        openings: Openings,
        carried: Carried,
    ) -> None:
        self._reading, self._speech, self._actors = reading, speech, actors
        self._subjects, self._openings, self._carried = subjects, openings, carried
        reading.lexicon.equip(self, Topics._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite = lexicon.any_of("grammar", "definite")
        self._lead_in = compiled(rf"[^,.;:()]{{0,90}},\s*{definite}?|{definite}", re.IGNORECASE)
        self._chosen = caseless(rf"(?<!\w){lexicon.any_of('names', 'chosen')}(?!\w)")
        self._opens = compiled(rf"(?:{definite})", re.IGNORECASE)
        # "NAME gave a speech of welcome, in which she also …"
        pronoun = lexicon.any_of("speech", "pronouns_m", "pronouns_f", "pronouns_many")
        speech, also = lexicon.any_of("sessions", "speeches"), lexicon.any_of("grammar", "also")
        self._in_speech = compiled(
            rf"(?<!\w)(?P<speech>{speech})(?:\s[^,.;:()]{{1,{_SPEECH}}})?,?\s{lexicon.any_of('speech', 'in_speech')}\s+"
            rf"(?:{pronoun}\s+)?(?:{also}\s+)?(?:{lexicon.any_of('grammar', 'before_verb')})?$",
            re.IGNORECASE,
        )
        some = lexicon.any_of("grammar", "definite", "indefinite")
        finite = lexicon.any_of("grammar", "finite")
        # "The talks convened by NAME were an example": words of a thing, and no verb of its own before who did it.
        word = rf"(?!{finite}\s)[\w'’-]+\s"
        self._done_by = compiled(
            rf"(?i:{some})(?:{word}){{1,12}}(?i:{lexicon.any_of('grammar', 'by')})\s(?i:{definite})?(?:[\w.]+\s)?"
        )
        # "By NAME" alone: who wrote what follows, and nobody it is about.
        self._written_by = caseless(
            rf"\W*(?:{lexicon.any_of('grammar', 'by')}|{lexicon.any_of('pages', 'bylines')})\s+"
        )
        self._is = compiled(rf"(?<![\w'’])(?:{finite})\s")

    def of(self, start: int, end: int) -> Attribution | None:
        """The person whom a sentence is about: a pronoun after it means that person, though it reports no speech."""
        if not self._actors.may_name(start, end):
            return None
        first = next(iter(self._actors.within(start, min(end, start + _GAP_LENGTH))), None)
        among = self._actors.within(start, end)
        named = [a for a in among if a.basis == "by-name" and not self._subjects.is_quoted(a)]
        named = [a for a in named if not (self._is_chosen(a, start) or self._in_passing(start, a, end))]
        named = [a for a in named if not self._is_byline(start, a, end)]
        named = named[:1] if len(named) > 1 and self._subjects.is_agent(*named) else named
        if len(named) == 1 and (first is None or first.basis != "by-post"):
            return Attribution(start, end, Verb(start, start, "assert"), (named[0],))
        if len(named) == 2 and self._subjects.are_joined(*named):
            self._carried.group = Attribution(start, end, Verb(start, start, "assert"), tuple(named))
            return self._carried.group
        somebody = first is not None and first.basis in ("by-name", "by-post") and not self._subjects.is_quoted(first)
        if first is None or not somebody or self._actors.is_collective(first):
            return None
        before = self._reading.chars[start : first.start]
        inverted = first.basis == "by-post" and self._openings.tells_of_last(start, first.start, first.end, end)
        if before.strip() and not inverted and not self._lead_in.fullmatch(before):
            return None
        return Attribution(start, end, Verb(start, start, "assert"), (first,))

    def of_speech(self, start: int, before: str) -> Attribution | None:
        """The person who gave the speech in which something was said, where a clause that ends before a verb begins so
        (``NAME gave a speech in which she``); ``start`` is where these words begin in the clean text."""
        speech = self._in_speech.search(before)
        return self.of(start, start + speech.start()) if speech else None

    def _is_chosen(self, actor: Actor, start: int) -> bool:
        """Whether a sentence says that others elected somebody, who is not what a verb without a subject is of
        (``eligió Relatora a la Sra. NAME. Lamentó …``)."""
        if not self._openings.drops_pronoun:
            return False
        return bool(self._reading.found(self._chosen, max(start, actor.start - _CHOSEN), actor.start))

    def _in_passing(self, start: int, actor: Actor, end: int) -> bool:
        """Whether somebody is only told to have done or made what a sentence is about, before it goes on with that
        (``The conference convened by NAME was an example``)."""
        low = max(actor.start, actor.at)
        by = low - start <= _LEAD and self._done_by.fullmatch(self._reading.chars, start, low)
        return bool(by) and self._is.search(self._reading.chars, actor.end, end) is not None

    def _is_byline(self, start: int, actor: Actor, end: int) -> bool:
        """Whether a line says no more than who wrote what stands below it (``By NAME``)."""
        written = self._written_by.fullmatch(self._reading.lower, start, actor.start)
        return written is not None and not self._reading.chars[actor.end : end].strip(" .,\n")

    def is_strangers(self, start: int, end: int) -> bool:
        """Whether a sentence that is attributed to nobody opens with a name that is not known and a verb of saying."""
        named = _NAME.match(self._reading.chars, start, end)
        if named is None or self._opens.match(self._reading.chars, start, end):
            return False
        verb = next(self._speech.verbs(self._reading, start, end), None)
        return verb is not None and not verb.inverted and verb.start == named.end()
