"""Who is elected to preside at a meeting or to report on it (``NAME was elected Chair and OTHER Rapporteur``)."""

from __future__ import annotations

import re

from ingest.lexicon import NO_MEETING, Lexicon, caseless, compiled
from ingest.naming.people import PersonMention
from ingest.page.reading import Reading

__all__ = ["Elections"]

_OFFICES = ("chair", "rapporteur")
_BEFORE = 60
_ARTICLE = 16  # code points before an office in which a word for whose it is stands


class Elections:
    """Reads them in one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        reading.lexicon.equip(self, Elections._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite, of = lexicon.any_of("grammar", "definite"), lexicon.any_of("parts", "of")
        elected = lexicon.any_of("names", "elected", "chosen")
        self._elected = caseless(rf"(?<!\w){elected}(?!\w)")
        aside = r"(?:,[^,.;:()]{3,60}(?=,))?,?"
        self._elected_next = compiled(rf"{aside}\s+{lexicon.any_of('names', 'elected')}(?!\w)", re.IGNORECASE)
        self._chosen = compiled(rf"(?<!\w){lexicon.any_of('names', 'chosen')}(?!\w)", re.IGNORECASE)
        kinds = (k for k in lexicon.kinds("meetings") if k not in NO_MEETING)
        # "Chair of the meeting", but not "Chair of the Council"; the article is not left out to find it so
        whole = rf"(?!\w)(?!\s+(?>{of})(?!\s?{lexicon.any_of('meetings', *kinds)}))"
        capacity = rf"(?:{lexicon.any_of('speech', 'as_role')}|{lexicon.any_of('names', 'to_office')})"
        words = {role: lexicon.any_of("roles", role) for role in _OFFICES}
        after = rf",?(?:\s+{elected})?(?:\s+{capacity})?\s+(?:{definite})?"
        self._after = {r: compiled(rf"{after}{w}{whole}", re.IGNORECASE) for r, w in words.items()}
        # "Chair of the next session"
        to_come = rf"\s+{of}\s?(?:{definite})?{lexicon.any_of('names', 'to_come')}(?!\w)"
        self._to_come = compiled(rf"{after}{lexicon.any_of('roles', *_OFFICES)}{to_come}", re.IGNORECASE)
        officers = lexicon.any_of("transcripts", "officers")
        self._other = compiled(rf"{after}{officers}(?!\w)", re.IGNORECASE)
        # "The vice-chairs were NAME and NAME", "NAME (State) served as Vice-Chair"
        served, was = lexicon.any_of("speech", "served_as"), lexicon.any_of("names", "held_by")
        self._others_were = caseless(
            rf"\W*(?:(?:{definite})?(?:{officers})s?(?!\w)[^.;:,]{{0,40}}?\s{was}|{served}\s(?:{definite})?(?:{officers})s?)\s"
        )
        self._served_other = caseless(rf",?\s+{served}\s(?:{definite})?(?:{officers})s?(?!\w)")
        # "Fue elegida Relatora, a propuesta de STATE, la Sra. NAME"
        proposed = r"(?:,\s[^,.;:()]{3,50},)?"
        before = rf"{proposed}\s+(?:{lexicon.any_of('names', 'to_whom')}\s*)?(?:{definite})?$"
        self._own = compiled(rf"(?<!\w){lexicon.any_of('speech', 'possessives')}\s+$", re.IGNORECASE)
        self._before = {r: compiled(rf"(?<![\w-]){w}{before}", re.IGNORECASE) for r, w in words.items()}

    def chose(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether somebody was elected or appointed, also by a list: whether they were there it does not tell."""
        chars, colon = self._reading.chars, self._reading.chars.rfind(":", start, mention.start)
        listed = colon > start and self._chosen.search(chars, start, colon) is not None
        return listed or self._elected_next.match(chars, mention.end, end) is not None

    def of(self, mention: PersonMention, start: int, end: int) -> str | None:
        """The office to which a sentence tells that somebody was elected, an empty word where it is no part in the
        meeting; None where it tells none."""
        lower = self._reading.lower
        if self._others_were.match(lower, start, mention.start) or self._served_other.match(lower, mention.end, end):
            return ""
        if not self._reading.found(self._elected, start, end):
            return None
        chars = self._reading.chars
        if self._to_come.match(chars, mention.end, end):
            return ""
        for role in _OFFICES:
            if self._after[role].match(chars, mention.end, end):
                return role
        if self._other.match(chars, mention.end, end):
            return ""
        return self._office_before(mention, start)

    def _office_before(self, mention: PersonMention, start: int) -> str | None:
        """The office right before a name; an empty word for one that a body gives in itself (``porté à sa présidence
        NAME``)."""
        low = max(start, mention.start - _BEFORE)
        for role in _OFFICES:
            office = self._before[role].search(self._reading.chars, low, mention.start)
            if office:
                own = self._own.search(self._reading.chars, max(start, office.start() - _ARTICLE), office.start())
                return "" if own else role
        return None
