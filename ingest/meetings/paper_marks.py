"""Marks that papers bear in their heads (``Final``, ``Draft``, ``Restricted``, ``Original: English``): a line that is
but one says nothing of the meeting, wherever it stands among those that name it."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, compiled, loose

__all__ = ["PaperMarks"]

_LONGEST = 60
_ENDS = r"[\s.*()\[\]]*"


class PaperMarks:
    """Finds lines that are but such marks, in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        any_of = lexicon.any_of
        version, joined = any_of("documents", "version"), any_of("grammar", "and")
        state = rf"(?:{version}\s)?{any_of('documents', 'final', 'provisional')}(?:\s{version})?"
        tongue = lexicon.literal("language", "tongues")
        tongues = rf"{tongue}(?:(?:\s?[,/]\s?|\s{joined}\s){tongue})*"
        imprint = rf"{any_of('documents', 'imprint')}\s?:?\s*(?:{tongues}|[^\W\d_]+)"
        # Those of a letterhead end where the line does.
        mark = rf"(?:{state}|{imprint}|{any_of('documents', 'letterhead')})"
        self._mark = compiled(loose(rf"{_ENDS}{mark}(?:[\s,;/–—-]+{mark})*{_ENDS}"), re.IGNORECASE)

    def is_mark(self, line: str) -> bool:
        """Whether a line is but a mark of its paper."""
        return len(line) <= _LONGEST and self._mark.fullmatch(line) is not None
