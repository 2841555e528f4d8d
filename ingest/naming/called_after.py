"""Things called after people, where no form of address stands: *la salle Ana Roe*, *the room Ana Roe*.

Nobody takes part by whose name a room, a street or a prize is called. What stands behind the name (*the Ana Roe
Hall*) is told by the words that no name holds, but for those that end names of people, too (*the Ana Roe Bridge*).
"""

from __future__ import annotations

import re

from ingest.folding import lowered
from ingest.lexicon import Lexicon, caseless, compiled

__all__ = ["CalledAfter"]

_FEW = 4  # words from that of a thing to the name: "salle de conférences internationale NAME"
_REACH = 60
_LONGEST = 20  # code points of such a word
_OPENS = re.compile(r"\s[\"'«“‘]\s?$|\s$")  # "the hall “NAME”", and not what closes a title before somebody's name
_QUOTES = tuple("\"'«“‘")
_BEFORE_LABEL = " \t•·*–—-:.0123456789h"


class CalledAfter:
    """Knows the words of one language for things that are called after people."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._things = frozenset(lexicon.words("names", "called_after"))
        self._memory = frozenset(lexicon.words("names", "in_memory"))
        self._between = frozenset(lexicon.words("names", "called_with"))
        self._last = frozenset(lexicon.words("names", "called_last"))
        self._small = frozenset(w for entry in lexicon.words("grammar", "of") for w in entry.split())
        self._namesake = compiled(rf"(?<!\w){lexicon.any_of('names', 'namesakes')}$", re.IGNORECASE)
        self._title = compiled(rf"(?<!\w)(?:{lexicon.literal('names', 'm', 'f', 'none')})\s$")
        self._article = compiled(rf"(?<!\w){lexicon.any_of('grammar', 'definite')}$", re.IGNORECASE)
        heads, article = lexicon.any_of("posts", "heads"), lexicon.any_of("grammar", "definite", "indefinite")
        self._post_behind = compiled(rf",\s(?:{article})?{heads}(?!\w)", re.IGNORECASE)
        self._label = caseless(lexicon.any_of("meetings", "place_label", "venue_label"))

    def is_called_with(self, text: str, start: int, end: int) -> bool:
        """Whether a form of address is that of somebody after whom a body or a place is called (``Université Cheikh
        NAME``, ``Hospital Padre NAME``, ``Centro de Convenciones “Dr. NAME”``), who is not there."""
        if self._namesake.search(text, max(0, start - 40), end):
            return True
        if not text.startswith(_QUOTES, start - 1):
            return False
        before = _before(text, max(text.rfind("\n", 0, start) + 1, start - _REACH), start)
        return before[-1:].isalpha() and self._follows(self._things, before)

    def is_called(self, text: str, start: int, end: int) -> bool:
        """Whether these words of a text are what a thing beside them is called (``salle de conférences NAME NAME``,
        ``Room: NAME NAME``, ``the NAME NAME Bridge``)."""
        if text[start:end].rpartition(" ")[2] in self._last and self._article.search(text, max(0, start - 8), start):
            return True
        title = self._title.search(text, max(0, start - _LONGEST), start)
        if title and self.is_called_with(text, title.start(), start):
            return True
        line = text.rfind("\n", 0, start) + 1
        before = _before(text, max(line, start - _REACH), start)
        if before[-1:] == ":":
            label = lowered(before).strip(_BEFORE_LABEL)
            return label in self._things or self._label.fullmatch(label) is not None
        if not before or not before[-1].isalpha():
            return False
        # "a lancé mercredi au port NAME NAME, ministre de …": somebody said it there.
        return self._follows(self._things, before) and self._post_behind.match(text, end) is None

    def is_place(self, text: str, start: int) -> bool:
        """Whether words are what a room or a street is called, of which a word for one stands right before them
        (``calle NAME``, ``Salle NAME``)."""
        words = text[max(0, start - _LONGEST) : start].replace("’", " ").replace("'", " ").split(" ")
        return len(words) > 1 and not words[-1] and lowered(words[-2]).strip("(«“") in self._things

    def is_remembered(self, text: str, start: int) -> bool:
        """Whether words are in the name of what keeps somebody's memory (``la chaire NAME NAME``)."""
        before = _before(text, max(text.rfind("\n", 0, start) + 1, start - _REACH), start)
        return before[-1:].isalpha() and self._follows(self._memory, before)

    def _follows(self, things: frozenset[str], before: str) -> bool:
        """Whether the last of these words is one for a thing, or says more of it (``salle de conférences``)."""
        words = lowered(before).replace("'", " ").replace("’", " ").split()
        if words[-1] in self._small:  # "à l'école de NAME"
            return False
        for word in reversed(words[-_FEW:]):
            bare = word.strip('(«“"[–—-,;:/|')
            if bare in things:
                return True
            if bare != word or (word not in self._between and word not in self._small):
                return False
        return False


def _before(text: str, low: int, start: int) -> str:
    """The words before a name, without the space and the mark that open it."""
    opens = _OPENS.search(text, low, start)
    return text[low : opens.start()] if opens else ""
