"""Which words of a sentence are still of the name with which it calls a meeting."""

from __future__ import annotations

import re

from ingest.folding import fold
from ingest.lexicon import Lexicon, compiled
from ingest.page.reading import Reading

__all__ = ["titled"]

_LONG = 4  # letters of a word that names something
_ELIDED = re.compile(r"^[«“\"]|^\w{1,2}['’](?=\w)")
_FEWEST = 3  # such words in capitals


class _Leads:
    """The words of one language that a name may go on behind."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._small = frozenset(fold(word) for word in lexicon.words("grammar", "opens_line"))
        self._kinds = compiled(lexicon.any_of("meetings", "on", "houses", "rooms"), re.IGNORECASE)

    def on(self, word: str) -> bool:
        """Whether a word leads on to more of a name, or is one for a house."""
        return fold(word) in self._small or self._kinds.fullmatch(word) is not None


def titled(reading: Reading, name: str) -> str:
    """A name whose longer words are all in capitals, up to the first that is not and tells something (``Forum on
    Landing Stages filled …``); small words that lead on are of it, as is the house behind whose name one stands."""
    leads = reading.lexicon.made(_Leads)
    words = name.split()
    capitals, last = 0, -1
    for i, word in enumerate(words):
        bare = _ELIDED.sub("", word)
        if len(bare) < _LONG:
            continue
        if bare[0].isupper() or not bare[0].isalpha():
            capitals, last = (capitals, last) if leads.on(word) else (capitals + 1, i)
        elif not leads.on(word):
            return " ".join(words[:i]) if capitals >= _FEWEST and last == i - 1 else name
    return name
