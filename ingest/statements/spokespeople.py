"""Who speaks for a state or a body whose name stands before the word for it: ``the Kenyan delegate``, ``IOM's envoy``.

Only in languages that set it so; in others the name comes after (``la délégation kényane``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, caseless, compiled, loose
from ingest.naming.entity_names import LAYERS
from ingest.page.reading import Reading

__all__ = ["Spokespeople", "Spokesperson"]

_ARTICLE, _LEAD = 6, 40


@dataclass(frozen=True, slots=True)
class Spokesperson:
    """``start`` is where the phrase begins, ``head`` where the word for who speaks does, ``end`` where that word ends.

    ``represents``: the word says only that somebody represents (``delegate``), or means the state itself
    (``Government``); else it is a post.
    """

    start: int
    head: int
    end: int
    of: Match
    represents: bool


class Spokespeople:
    """The phrases of one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        reading.lexicon.equip(self, Spokespeople._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._before = bool(lexicon.data["bodies"]["head_last"])
        plain = lexicon.any_of("posts", "generic", "counterparts") + "|" + lexicon.any_of("speech", "stands_for_state")
        posts = loose(lexicon.any_of("posts", "heads"))
        modifiers = lexicon.any_of("posts", "modifiers")
        self._word = compiled(
            rf"(?P<whose>{lexicon.any_of('grammar', 'possessive')})?\s*(?<=[\s])(?:{modifiers}\s+){{0,2}}?"
            rf"(?P<head>(?P<plain>{plain})|{posts})(?!\w)",
            re.IGNORECASE,
        )
        self._article = compiled(rf"(?<!\w){lexicon.any_of('grammar', 'definite', 'indefinite')}$", re.IGNORECASE)
        governments, definite = lexicon.any_of("speech", "stands_for_state"), lexicon.any_of("grammar", "definite")
        of = lexicon.any_of("grammar", "of")
        self._of_government = caseless(rf"\s+(?:{of})(?:{definite})?(?P<noun>{governments}\s+)?")
        self._government = caseless(rf"(?:{definite})?{governments}(?!\w)")
        self._in = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'at_place')}\s$")
        self._owned = caseless(rf"(?<!\w){of}$")
        self._according = caseless(rf"(?<!\w){lexicon.any_of('speech', 'according')}\s?$")

    def after_government(self, start: int, end: int) -> int | None:
        """Where words end that say *of the Government*, and an adjective may name the state."""
        match = self._of_government.match(self._reading.lower, start, end)
        if match is None or match["noun"]:
            return match.end() if match else None
        state = self._reading.at("state", match.end())
        follows = state and self._government.match(self._reading.lower, state.end + 1, end)
        return match.end() if follows else None

    def end_of(self, state: Match) -> int:
        """Where an adjective with the word for the government behind it ends (``Ghanaian Government``)."""
        match = self._government.match(self._reading.lower, state.end + 1)
        return match.end() if match else state.end

    def is_owned(self, start: int, at: int) -> bool:
        """Whether what stands at a place belongs to what is named before (``the report of …``)."""
        before = self._reading.lower, max(start, at - _LEAD), at
        return self._owned.search(*before) is not None and self._according.search(*before) is None

    def names_government(self, text: str) -> bool:
        """Whether a phrase that names a state begins with its government."""
        return self._government.match(text.lower()) is not None

    def holds_nothing(self, start: int, post: re.Match[str]) -> bool:
        """Whether a word for a post, as ``head`` of a match, is nobody's here: it begins a body's name (``the Mayors
        Forum``), or is a government that is not itself the subject (``the report of the Government``)."""
        known = self._reading.at("organization", post.start("head"))
        if known and known.end > post.end() and self._reading.lexicon.is_plural(post["head"].split()[0]):
            return True
        return self._government.match(self._reading.lower, post.start()) is not None and self.is_owned(
            start, post.start()
        )

    def within(self, start: int, end: int) -> Iterator[Spokesperson]:
        """Those of a stretch of the clean text, in no order."""
        if not self._before:
            return
        for layer in LAYERS:
            for match in self._reading.within(layer, start, end):
                word = self._word.match(self._reading.chars, match.end, end)
                if word is None:
                    continue
                article = self._article.search(self._reading.chars, max(start, match.start - _ARTICLE), match.start)
                # "the United States observers", and not "in the United States observers"
                led = article is not None and word["plain"] is not None and not self._is_led(start, article.start())
                if self._may_own(match, owned=bool(word["whose"]) or led):
                    low = article.start() if article else match.start
                    yield Spokesperson(low, word.start("head"), word.end(), match, word["plain"] is not None)

    def _is_led(self, start: int, at: int) -> bool:
        """Whether a word for a place stands before what begins here."""
        return self._in.search(self._reading.lower, max(start, at - _LEAD), at) is not None

    @staticmethod
    def _may_own(match: Match, *, owned: bool) -> bool:
        """Whether a name owns the word after it: by its ending, as an adjective, or as a body's name does alone."""
        label = match.labels[0]
        if label.ref.startswith("series/"):
            return False
        return owned or label.form == "adjective" or label.ref.startswith("organization/")
