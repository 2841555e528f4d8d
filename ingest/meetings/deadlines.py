"""Days by which something is to be done (``Pilots may register until 6 May``), on which no meeting begins."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless
from ingest.page.reading import Reading

__all__ = ["is_deadline"]

_BEFORE = 30  # code points before a day in which a word says so


def is_deadline(reading: Reading, day: int) -> bool:
    """Whether a word right before a day says that something is to be done by then."""
    return reading.lexicon.made(_deadline).search(reading.lower, max(0, day - _BEFORE), day) is not None


def _deadline(lexicon: Lexicon) -> re.Pattern[str]:
    day = rf"(?:{lexicon.any_of('grammar', 'definite')})?(?:{lexicon.any_of('dates', 'weekdays')},?\s)?"
    return caseless(rf"(?<!\w){lexicon.any_of('dates', 'deadline')}\s*{day}$")
