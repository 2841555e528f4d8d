"""What leads from one name of a list to the next: a comma, a joining word, a linking word set anew."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, compiled

__all__ = ["LeadingOn"]

_LONGEST = 40  # code points that hold it


class LeadingOn:
    """Reads it before names in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        joined, then = lexicon.any_of("grammar", "and"), lexicon.any_of("rosters", "then")
        link = rf"(?:{lexicon.any_of('grammar', 'of')}|{lexicon.any_of('grammar', 'by', 'with')}\s+)"
        # "and, finally, Ms. NAME", "y el Dr. NAME"
        lastly, definite = lexicon.any_of("names", "lastly"), lexicon.any_of("grammar", "definite")
        joined = rf"{joined}(?:,?\s{lastly},?)?"
        anew = rf"(?:[,;]\s*(?:{joined}\s+)?|\s{joined}\s+)(?:{then}\s+)?{link}"
        self._anew = compiled(rf"{anew}$", re.IGNORECASE)
        self._any = compiled(rf"(?:{anew}|[\s,;]*(?:\s{joined})?\s*(?:(?<=\s)(?:{definite}))?)$", re.IGNORECASE)

    def is_anew(self, chars: str, at: int, start: int) -> bool:
        """Whether a linking word leads again to what begins here, as it did to the name before (``talks by NAME, Mayor,
        and by OTHER``, ``les mots de NAME, maire, de OTHER``); ``start`` is that of the block."""
        return self._anew.search(chars, max(start, at - _LONGEST), at) is not None

    def before(self, chars: str, end: int) -> int:
        """Where what leads on to a name at ``end`` begins, with the linking word behind it (``et de``)."""
        match = self._any.search(chars[max(0, end - _LONGEST) : end])
        return end - (len(match[0]) if match else 0)
