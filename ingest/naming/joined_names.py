"""Names of running text that no form of address shows, behind an ``and``, a comma or a linking word set anew: where
each begins, the words about the one before it end."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, compiled
from ingest.naming.after_names import AfterNames
from ingest.naming.led_on import LedOn
from ingest.naming.likely_names import LikelyNames
from ingest.naming.untitled import Untitled
from ingest.page.text import Block
from ingest.speech import Speech

__all__ = ["JoinedNames", "joins"]

_BEFORE = 24  # code points before a name that hold what joins it to the one before
_LISTED = re.compile(r"(?:,|\s[–—-])\s+$")


def joins(lexicon: Lexicon) -> str:
    """A pattern of what joins a name to the one before it: ``and``, with ``of`` or ``to`` where these are set anew."""
    of, to_whom = lexicon.any_of("grammar", "of"), lexicon.any_of("names", "to_whom")
    lastly = rf"(?:,?\s{lexicon.any_of('names', 'lastly')},?)?"
    return rf"(?:\s|^){lexicon.any_of('grammar', 'and')}{lastly}\s+(?:{of}|{to_whom}\s)?$"


class JoinedNames:
    """Tells such names of one document."""

    def __init__(self, after: AfterNames, untitled: Untitled, led_on: LedOn, likely: LikelyNames, speech: Speech):
        self._after, self._untitled, self._led_on, self._likely = after, untitled, led_on, likely
        self._speech = speech
        self._reading = after.reading
        self._affiliations = after.affiliations
        after.reading.lexicon.equip(self, JoinedNames._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._conjunction = compiled(joins(lexicon), re.IGNORECASE)
        of, definite = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "definite")
        self._of = compiled(rf",\s+(?:{of})(?:{definite})?$", re.IGNORECASE)
        led = lexicon.any_of("speech", "moderated", "opened", "closed", "spoke_only")
        self._leads_verb = compiled(rf"\s(?:{led}|{lexicon.any_of('transcripts', 'presides')})(?!\w)", re.IGNORECASE)

    def has(self, match: re.Match[str], block: Block) -> bool:
        """Whether words in capitals are the second of two names (``…, et NAME, …``) or one more of a list (``NAME,
        Director of X, NAME, Mayor of Y``)."""
        chars = self._reading.chars
        before = chars[max(block.start, match.start() - _BEFORE) : match.start()]
        joined, listed = self._conjunction.search(before), _LISTED.search(before)
        if not (joined or listed or self._after.another(match.start(), block.start)):
            return False
        # "NAME, of the Quay Center (State)": a body's words, where they are not most likely another's name
        of_body = not joined and self._of.search(before) and not self._likely.has(*match.span())
        if of_body or self._untitled.at(match) is None:
            return False
        if listed and self._has_own_verb(match):
            return True
        # The second half of a ministry's name (``of Labour and Social Protection``) has no affiliation after it.
        opening = self._after.opening(match[0], match.end(), block)
        if opening is None and joined:  # "NAME, Minister of X, and NAME of BODY", "NAME, Minister of X, and NAME."
            placed = before[: joined.start()].endswith(",") and self._led_on.leads_to_body(match.end(), block)
            return bool(placed) or self._likely.has(*match.span())
        if opening is None or joined:
            return opening is not None
        return self._has_affiliation(match, opening, block)

    def _has_affiliation(self, match: re.Match[str], opening: re.Match[str], block: Block) -> bool:
        """Whether the words behind ``opening`` tell who the bearer of a name amid a list is."""
        # "NAME (State), NAME (State)"
        if "(" in opening[0] and self._reading.at("state", opening.end()) is not None:
            return True
        low, high = self._after.bare(opening.end(), block.end)
        posts = self._affiliations.posts
        if self._affiliations.owned(low, high) or posts.begins(low, high):
            return True
        # "NAME, Director of X, NAME, United Nations Deputy Director"
        return posts.after_body(low, high) is not None and self._likely.has(*match.span())

    def _has_own_verb(self, match: re.Match[str]) -> bool:
        """Whether words that are likely somebody's name have a verb right behind them (``After words by NAME, Director
        of X, NAME moderated``)."""
        chars, end = self._reading.chars, match.end()
        if chars[end : end + 1] != " " or not chars[end + 1 : end + 2].islower():
            return False
        acts = self._speech.says_at(self._reading.lower, end + 1) or self._leads_verb.match(chars, end)
        return bool(acts) and self._likely.has(match.start(), end)
