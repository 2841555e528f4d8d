"""Words that say on what occasion of a meeting somebody spoke: ``In his words of welcome, NAME``, ``Closing the talks,
NAME said``."""

from __future__ import annotations

import re
from bisect import bisect_left

from ingest.agendas.occasions import Occasions
from ingest.folding import fold
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.people import PersonMention
from ingest.page.reading import Reading

__all__ = ["OnOccasion", "leads_to"]

_NEAR = 200  # code points before a name in which such words stand


class OnOccasion:
    """Reads such words in one document."""

    def __init__(self, reading: Reading, occasions: Occasions) -> None:
        self._reading = reading
        self._occasions = occasions
        reading.lexicon.equip(self, OnOccasion._learn)
        self._told = [m.start() for m in reading.words.matches(self._tells)]

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        clauses = (("closing", "closing_of"), ("opening", "opening_of"))
        self._beside = {role: _occasion(lexicon, key) for role, key in clauses}
        at, said = leads_to(lexicon), lexicon.any_of("speech", "opening_of", "closing_of")
        words = {role: lexicon.any_of("roles", role) for role in ("opening", "closing")}
        self._spoke_at = {r: compiled(rf"{at}{w}(?!\w)", re.IGNORECASE) for r, w in words.items()}
        # "NAME thanked all the donors at the closing of the workshop."
        of, that = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "that")
        ends = rf"(?:\s[\w-]+)?(?:\s(?:{of})(?:\S+\s?){{1,12}})?\W*$"
        self._ends_at = {r: compiled(rf"{at}{w}(?!\w){ends}", re.IGNORECASE) for r, w in words.items()}
        self._that = caseless(rf"(?<!\w){that}(?:(?!\w)|(?<='))")
        told = "|".join([*words.values(), said])
        self._tells = caseless(rf"(?<!\w)(?:{told})(?!\w)")

    def tells(self, start: int, end: int) -> bool:
        """Whether a sentence holds words for an opening or a closing at all."""
        i = bisect_left(self._told, start)
        return i < len(self._told) and self._told[i] < end

    def role(self, at: int, start: int) -> str | None:
        """Whether the words from ``start`` to a place say that who is named there opens or closes (``In his words of
        welcome, the Minister``)."""
        chars, low = self._reading.chars, max(start, at - _NEAR)
        for role, (before, _) in self._beside.items():
            said = before.search(chars, low, at) or self._spoke_at[role].search(chars, low, at)
            if said and not (role == "closing" and self._occasions.answered):
                return role
        return None

    def ends_at(self, role: str, at: int, end: int) -> bool:
        """Whether the words from ``at``, behind a name, to the end of the sentence say so last of all, and not within
        what somebody says there."""
        told = self._ends_at[role].search(self._reading.chars, at, end)
        return told is not None and self._that.search(self._reading.lower, at, told.start()) is None

    def beside(self, role: str, mention: PersonMention, start: int) -> bool:
        """Whether a clause beside a name says on what occasion (``Opening the talks, NAME said``)."""
        before, after = self._beside[role]
        chars = self._reading.chars
        low = max(start, mention.start - _NEAR)
        return bool(before.search(chars, low, mention.start) or after.match(chars, mention.end))


def _occasion(lexicon: Lexicon, words: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A clause before a name, and right after one, that says on what occasion somebody spoke."""
    said, definite = lexicon.any_of("speech", words), lexicon.any_of("grammar", "definite")
    whose = rf"(?:[\w-]+\s)?[\w-]+{lexicon.any_of('grammar', 'possessive')}"  # "Ghana's Minister, NAME"
    before = compiled(rf"(?<!\w){said}(?!\w)[^,;.]{{0,60}},\s*(?:{definite}|{whose})?$", re.IGNORECASE)
    return before, compiled(rf"\s*,\s+{said}(?!\w)", re.IGNORECASE)


def leads_to(lexicon: Lexicon) -> str:
    """What leads up to the word for a part of the meeting: *at the solemn*; a capital that opens a sentence may lack
    its accent (*A l'ouverture*)."""
    words = lexicon.words("speech", "locative")
    bare = {fold(word).upper() for word in words if len(word) == 1 and word != fold(word)}
    opens = rf"|(?-i:{'|'.join(sorted(bare))})" if bare else ""
    return rf"(?<!\w)(?:{lexicon.any_of('speech', 'locative')}{opens})\s+(?:\w+'?\s*){{0,3}}"
