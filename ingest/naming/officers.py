"""Officers that only bodies have: what one is of is a body though it be but an unknown word (``president of the LQA``,
``CEO of Quayline``), where other posts are of fields of work."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless
from ingest.page.reading import Reading

__all__ = ["Officers"]

_REACH = 60  # code points before a body that hold the post
# Presidents of conferences of parties preside over a meeting.
_ACRONYM = re.compile(r"(?!C[MO]P)[A-Z][A-Z-]{2,8}")
_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]{3,}")


class Officers:
    """The patterns of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        joining = lexicon.words("grammar", "and")
        links = "|".join(re.escape(word) for word in lexicon.words("bodies", "links") if word not in joining)
        link = rf"(?:{links})(?:\s|(?<=['’]))(?:{lexicon.any_of('grammar', 'definite')})?"
        officers, owners = (lexicon.any_of("posts", key) for key in ("of_bodies", "of_firms"))
        self._before = caseless(rf"(?<!\w){officers}(?:\s[^\W\d_]+)?\s{link}$")
        self._owner = caseless(rf"(?<!\w){owners}\s{link}$")

    def stand_before(self, lower: str, at: int) -> bool:
        """Whether a link leads from an officer to what stands ``at`` a place."""
        return self._before.search(lower, max(0, at - _REACH), at) is not None

    def are_of(self, reading: Reading, at: int, word: str) -> bool:
        """Whether a word ``at`` a place is a body's name or acronym by the officer before it."""
        if _ACRONYM.fullmatch(word):
            return self.stand_before(reading.lower, at)
        return _NAME.fullmatch(word) is not None and bool(self._owner.search(reading.lower, max(0, at - _REACH), at))
