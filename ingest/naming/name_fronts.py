"""Names of bodies whose first field of work stands before *and*, the second and the word for a body behind it: ``STATE
Dock and Raft Workers' Union``, where such words come last."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ingest.lexicon import NOT_KINDS, Lexicon, caseless, compiled
from ingest.naming.further_words import CAPITAL
from ingest.page.stretches import Stretches

__all__ = ["NameFronts"]

_REACH = 60
_SAINT = 8  # code points of a word that begins names of places


class _Words:
    """What tells such names in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        both = lexicon.any_of("grammar", "and")
        led = rf"(?:^|\n|[,;:(–—•]\s?|(?i:{lexicon.any_of('grammar', 'definite')}))"
        openers = "|".join(lexicon.words("names", "place_openers"))
        self.saint = compiled(rf"(?<![\w.])(?:{openers})\.\s$")
        self.first = compiled(rf"{led}(?P<first>(?:{CAPITAL}\s){{1,4}})(?:{both}|&)\s$")
        self.head_last = bool(lexicon.data["bodies"]["head_last"])
        heads = lexicon.any_of("bodies", *(k for k in lexicon.kinds("bodies") if k not in NOT_KINDS))
        self.other = caseless(rf"(?<!\w)(?:{heads}|{lexicon.any_of('posts', 'heads')})(?!\w)")


class NameFronts:
    """Finds where such names begin in one text; ``states`` are the ends and starts of those that it names."""

    def __init__(
        self,
        text: str,
        lexicon: Lexicon,
        taken: Stretches,
        states: Mapping[int, int],
        is_name: Callable[[int, int], bool],
    ) -> None:
        self._text, self._taken, self._states, self._is_name = text, taken, states, is_name
        self._words = lexicon.made(_Words)

    def begin(self, start: int) -> int:
        """Where a name begins that is known to begin at ``start`` or before it: before *and*, unless a body, a state,
        somebody or a post stands there; at *St.* before its first word."""
        if not self._words.head_last or start < 1:
            return start
        saint = self._words.saint.search(self._text, max(0, start - _SAINT), start)
        if saint:
            return saint.start()
        found = self._words.first.search(self._text, max(0, start - _REACH), start)
        if found is None:
            return start
        low, high = found.start("first"), found.end("first") - 1
        national = any(self._states.get(end) == low for end in range(low + 1, high))
        other = self._taken.meet(low, high) or self._states.get(high, high) <= low
        other = other or (not national and self._is_name(low, high))
        return start if other or self._words.other.search(found["first"].lower()) else low
