"""Whom prose tells to have given a keynote: ``In a keynote address, NAME``; ``NAME delivered the keynote address``;
``the keynote address was given by NAME``."""

from __future__ import annotations

import re

from ingest.lexicon import caseless, compiled
from ingest.naming.people import PersonMention
from ingest.page.reading import Reading

__all__ = ["Keynotes"]

_NEAR = 60  # code points before a name in which words say by whom such a speech was given


class Keynotes:
    """Reads such words in one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        lexicon = reading.lexicon
        speech, delivers = lexicon.any_of("roles", "keynote"), lexicon.any_of("speech", "delivers")
        definite = lexicon.any_of("grammar", "definite")
        # Where no text has the word, no name need be looked at.
        told = reading.words.matches(caseless(rf"(?<!\w){speech}(?!\w)"))
        self._told = next(told, None) is not None
        at = rf"(?<!\w){lexicon.any_of('speech', 'locative')}\s+(?:\w+'?\s*){{0,3}}"
        self._at = compiled(rf"{at}{speech}[^,.;]{{0,40}},\s[^,.;]{{0,60}}$", re.IGNORECASE)
        one = rf"(?:{lexicon.any_of('grammar', 'definite', 'indefinite')})?(?:[\w-]+\s)?"
        whom = rf"[\s,]*(?:{lexicon.any_of('grammar', 'relative')}\s+)?"
        self._gives = compiled(rf"{whom}{delivers}\s+{one}{speech}(?!\w)", re.IGNORECASE)
        turned = [delivers] if lexicon.data["speech"]["drops_pronoun"] else []  # "la conferencia la dictó NAME"
        by = "|".join((lexicon.any_of("sessions", "given_by"), *turned))
        # "The keynote speaker, NAME, said", "Keynote speaker NAME said"
        given = rf"[^.;:,]{{0,20}}?\s(?:{by})\s+|,?\s+"
        self._by = compiled(rf"(?<!\w){speech}(?:{given})(?:{definite})?$", re.IGNORECASE)
        # "The second keynote, entitled “Rafts”, was given by NAME"
        title = r"[^.;:«“\"]{0,60}?\s[«“\"][^»”\"\n]{3,200}[»”\"]"
        given = rf"{title},?\s(?:[^.;:,«“\"]{{0,20}}?\s)?(?:{by})\s+(?:{definite})?$"
        self._titled = compiled(rf"(?<!\w){speech}{given}", re.IGNORECASE)

    def of(self, mention: PersonMention, after: int, start: int, end: int) -> str | None:
        """``keynote`` where words of the sentence ``start`` to ``end`` before a name, or right ``after`` those that it
        is joined to, say that this person gave one."""
        if not self._told:
            return None
        chars, low = self._reading.chars, max(start, mention.start - _NEAR)
        places = {mention.start, mention.name.titled_from}
        given = self._at.search(chars, start, mention.start) or any(self._by.search(chars, low, at) for at in places)
        given = given or any(self._titled.search(chars, start, at) for at in places)
        return "keynote" if given or self._gives.match(chars, after, end) else None
