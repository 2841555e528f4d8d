"""Which words of a sentence are still of the name with which it calls a meeting."""

from __future__ import annotations

import re

from ingest.folding import fold
from ingest.lexicon import Lexicon, compiled
from ingest.page.reading import Reading

__all__ = ["QUOTED", "themed", "titled"]

_LONG = 4  # letters of a word that names something
_ELIDED = re.compile(r"^[«“\"]|^\w{1,2}['’](?=\w)")
_FEWEST = 3  # such words in capitals
_MOST = 16  # words of a title without quotation marks
_UNQUOTED = re.compile(r":\s(?P<title>[A-ZÀ-Þ][^.;:()«»\"“”\n]{5,160})")
QUOTED = re.compile(r"(?:«[^«»]{6,120}»|“[^“”]{6,120}”|\"[^\"\n]{6,120}\")")
"""A title in quotation marks."""


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


def themed(reading: Reading, start: int, colon: int, end: int) -> tuple[int, str] | None:
    """Where the words begin that lead up to a ``colon`` and a meeting's title (``study day on the theme: Oars for
    all``), and that title as it goes on behind its name; None where a colon parts something else."""
    led = compiled(rf",?\s{reading.lexicon.any_of('sessions', 'entitled')}\s?$", re.IGNORECASE)
    leads = led.search(reading.chars, start, colon)
    title = _UNQUOTED.match(reading.chars, colon, end) if leads else None
    quoted = QUOTED.match(reading.chars, colon + 2, end) if leads else None
    if leads is None or not (title or quoted):
        return None
    said = quoted[0] if quoted else title["title"] if title else ""
    return leads.start(), f"{' ' if quoted else ': '}{' '.join(said.split()[:_MOST])}"
