"""Which words of a sentence are still of the name with which it calls a meeting."""

from __future__ import annotations

import re

from ingest.folding import fold
from ingest.lexicon import compiled
from ingest.page.reading import Reading

__all__ = ["titled"]

_LONG = 4  # letters of a word that names something
_ELIDED = re.compile(r"^[«“\"]|^\w{1,2}['’](?=\w)")
_FEWEST = 3  # such words in capitals


def titled(reading: Reading, name: str) -> str:
    """A name whose longer words are all in capitals, up to the first that is not and tells something (``Forum on
    Landing Stages filled …``); small words that lead on are of it, as is the house behind whose name one stands."""
    lexicon = reading.lexicon
    small = {fold(word) for word in lexicon.words("grammar", "opens_line")}
    leads = compiled(lexicon.any_of("meetings", "on", "houses", "rooms"), re.IGNORECASE)
    words = name.split()
    capitals, last = 0, -1
    for i, word in enumerate(words):
        bare = _ELIDED.sub("", word)
        if len(bare) < _LONG or fold(word) in small or leads.fullmatch(word):
            continue
        if not bare[0].isupper() and bare[0].isalpha():
            return " ".join(words[:i]) if capitals >= _FEWEST and last == i - 1 else name
        capitals, last = capitals + 1, i
    return name
