"""What stands between commas beside a speaker, before the verb: for whom, with whom, how and where somebody spoke."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from ingest.lexicon import Lexicon, caseless
from ingest.page.reading import Reading

__all__ = ["Asides"]

_LONGEST = 160
_LAYERS = ("state", "organization")
_INSIDE = r"(?:[^,;:.()\[\]]|\([^()]*\)|\.(?=\w))"


class Asides:
    """The asides of one document's sentences (``EGYPT, for the Group, said``, ``A, junto con B, propuso``)."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        reading.lexicon.equip(self, Asides._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._beside = lexicon.any_of("speech", "beside", "jointly", "agents", "backing")
        self._jointly = lexicon.any_of("speech", "jointly")
        # "NAME, whose predecessor, OTHER, had proposed a fund, said", not "STATE, whose Minister, NAME, said"
        whose, verb = lexicon.any_of("speech", "whose_people"), lexicon.any_of("grammar", "had", "finite", "past")
        own_verb = rf"(?=[^;:!?]{{2,{_LONGEST}}}?\s{verb}(?!\w)[^;:!?]*,\s?$)"
        self._whose = caseless(rf"(?<=[\w)]),\s{whose}(?!\w){own_verb}[^;:!?]{{2,{_LONGEST}}},\s?$")
        self._backing = lexicon.any_of("speech", "backing")
        titles = {h[:-1].lower() for h in lexicon.words("names", "m") + lexicon.words("names", "f") if h.endswith(".")}
        titles |= {word.lower() for word in lexicon.words("language", "abbreviations")}
        dots = _dots(frozenset(titles))
        self._inside = rf"(?:{_INSIDE}|\.(?:{dots}))" if dots else _INSIDE

    @cached_property
    def _aside(self) -> re.Pattern[str]:
        return caseless(rf",\s+{self._beside}(?:(?!\w)|(?<='))(?:{self._inside}){{0,{_LONGEST}}}(?=,)")

    @cached_property
    def _next(self) -> re.Pattern[str]:
        lexicon = self._reading.lexicon
        return caseless(rf"(?:,|\s{lexicon.any_of('grammar', 'and')})\s+{lexicon.any_of('grammar', 'definite')}?")

    @cached_property
    def _with(self) -> re.Pattern[str]:
        return caseless(rf",\s*(?!{self._backing}){self._jointly}\s+(?P<who>[^,;:.()\[\]]{{2,{_LONGEST}}}),\s*$")

    @cached_property
    def _backed(self) -> re.Pattern[str]:
        inside = rf"[^;:.()\[\]]{{2,{_LONGEST}}}"
        return caseless(rf",\s*(?P<with>{self._backing})(?P<who>{inside}),\s*$")

    @cached_property
    def _opening(self) -> re.Pattern[str]:
        return caseless(rf"\W*(?:\d+\.\s+)?{self._beside}(?:(?!\w)|(?<='))(?:{self._inside}){{0,{_LONGEST}}}(?=,)")

    def opening(self, start: int, end: int) -> int:
        """Where what opens a sentence before its speaker ends (``In reply to A,``); ``start`` without such words."""
        match = self._opening.match(self._reading.lower, start, end)
        if match is None:
            return start
        # "Replying to A, B and C, the secretariat said": the list goes on up to the comma after its last member.
        at = stop = match.end()
        while joined := self._next.match(self._reading.lower, at, end):
            named = next((m for x in _LAYERS if (m := self._reading.at(x, joined.end()))), None)
            if named is None:
                break
            at = named.end
            stop = at if "," not in joined[0] and self._reading.chars[at : at + 1] == "," else stop
        return stop

    def within(self, start: int, end: int) -> list[tuple[int, int]]:
        """The asides in a stretch of the clean text, each from its comma up to the next."""
        if "," not in self._reading.chars[start:end]:
            return []
        whose = self._whose.search(self._reading.lower, start, end - 1)
        clause = [(whose.start(), whose.start() + whose[0].rindex(","))] if whose else []
        found = self._aside.finditer(self._reading.lower, start, whose.start() if whose else end)
        return [*((m.start(), self._listed(m.end(), end)) for m in found), *clause]

    def _listed(self, at: int, end: int) -> int:
        """Where an aside ends that lists states or bodies between commas (``supported by A, B and C,``)."""
        stop = at
        while joined := self._next.match(self._reading.lower, at, end):
            named = next((m for x in _LAYERS if (m := self._reading.at(x, joined.end()))), None)
            if named is None:
                break
            at = named.end
            stop = at if self._reading.chars[at : at + 1] == "," else stop
        return stop

    def companions(self, start: int, end: int) -> tuple[int, int] | None:
        """The stretch that names those with whom the speaker right before a verb at ``end`` speaks, if any."""
        match = self._last(self._with, start, end)
        return match.span("who") if match else None

    def backing(self, start: int, end: int) -> re.Match[str] | None:
        """The words right before a verb at ``end`` that say with whose support (``who``) somebody speaks; those only
        back it (``A, with the support of B and C, proposed``)."""
        return self._last(self._backed, start, end)

    def _last(self, aside: re.Pattern[str], start: int, end: int) -> re.Match[str] | None:
        """The aside that a comma right before a verb ends."""
        if not self._reading.chars[max(start, end - 3) : end].rstrip().endswith(","):
            return None
        return aside.search(self._reading.lower, max(start, end - _LONGEST - 40), end)


@lru_cache(maxsize=16)
def _dots(titles: frozenset[str]) -> str:
    """A pattern for the places right behind the dots of abbreviations; none where there are none."""
    return "|".join(rf"(?<=\s{re.escape(title)}\.)" for title in sorted(titles))
