"""Quotations that a sentence leads up to with no verb of saying: ``NAME, post, was blunt: “…”``.

Whatever somebody is told to do before a colon and words in quotation marks, the words are theirs; but what stands so
behind a word for a session, a theme or a book is its title.
"""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.page.genres import MEETINGS
from ingest.page.quoted import MARKS
from ingest.page.reading import Reading
from ingest.speech import Verb
from ingest.statements.actors import Actors
from ingest.statements.attributions import Attribution

__all__ = ["AnnouncedQuotes", "title_words"]

_REACH = 320  # code points of a sentence within which the colon stands
_FEWEST_WORDS = 5
_SURE = 0.8
_QUOTE = re.compile(r"\s?:\s*(?P<words>(?:«[^«»]+|“[^“”]+|„[^„“”]+|\"[^\"]+))")
_TOLD = re.compile(r"[^.;!?]*?(?:^|[,)])?\s+(?P<did>[a-zà-ÿ][^,.;:()«»“”\"]*\s[^,.;:()«»“”\"]+)")


def title_words(lexicon: Lexicon) -> re.Pattern[str]:
    """Words behind which what stands in quotation marks is a title: of parts of meetings, and of works."""
    parts = lexicon.any_of("sessions", "panel", "session", "workshop", "debates", "themed_in_prose")
    return caseless(
        rf"(?<!\w)(?:{parts}|{lexicon.any_of('meetings', *MEETINGS)}|{lexicon.any_of('speech', 'has_title')})(?!\w)"
    )


class AnnouncedQuotes:
    """Finds them in one document."""

    def __init__(self, reading: Reading, actors: Actors) -> None:
        self._reading = reading
        self._actors = actors
        self._marked = any(mark in reading.chars for mark in MARKS)
        reading.lexicon.equip(self, AnnouncedQuotes._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite = lexicon.any_of("grammar", "definite")
        self._lead = compiled(rf"(?:[^.;:()«»“”\"]{{2,120}},\s*)?(?:{definite})?", re.IGNORECASE)
        self._titles = lexicon.made(title_words)

    def of(self, start: int, end: int) -> list[Attribution]:
        """The attribution of a sentence that begins with somebody and leads up to what they said."""
        chars = self._reading.chars
        colon = chars.find(":", start, min(end, start + _REACH)) if self._marked else -1
        low = colon - chars[start:colon].endswith(" ")
        quote = _QUOTE.match(chars, low, end) if colon >= 0 else None
        if quote is None or len(quote["words"].split()) < _FEWEST_WORDS:
            return []
        people = [a for a in self._actors.within(start, low) if a.basis == "by-name"]
        if len(people) != 1 or not self._lead.fullmatch(chars, start, people[0].start):
            return []
        told = _TOLD.fullmatch(chars, people[0].end, low)
        if told is None or self._titles.search(self._reading.lower, people[0].end, low):
            return []
        verb = Verb(told.start("did"), low, "assert")
        return [Attribution(start, end, verb, (people[0],), sure=_SURE)]
