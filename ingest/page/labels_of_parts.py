"""Labels of roles that say in which part of a meeting somebody has it: before the role or behind it.

::

    Room A lead: Ms. Ada ROE
    Chair, Session 3: Mr. Ari VEA
    Animateur – atelier 2 : M. Ari VEA
"""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, compiled, loose

__all__ = ["LabelsOfParts"]

_KINDS = ("panel", "session", "workshop", "side-event", "numbered")
_LONGEST = 70  # code points of a label and its colon
_ROLE = r"(?P<role>[^\W\d_][^\d:,;()|]{2,40}?)"
_EDGES = " ,:()–—-"
_COLON = r"\s?:(?=\s|$)"


class LabelsOfParts:
    """Finds them in texts of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        kinds = loose(lexicon.any_of("sessions", *_KINDS))
        others = loose(lexicon.any_of("sessions", "labelled_parts"))
        sign, words = lexicon.any_of("documents", "number"), lexicon.any_of("dates", "numbers")
        counted = rf"(?:{sign}\s*)?(?:\d{{1,2}}(?:[a-h]|\.\d)?|[a-h]|[ivx]{{1,5}}|{words})(?![\w'’])"
        several = rf"{counted}(?:(?:\s?[,&/–-]\s?|\s{lexicon.any_of('grammar', 'and')}\s){counted})*"
        ordinal = rf"(?:{lexicon.ordinal})\s+"
        self._number = compiled(rf"(?<!\w){several}", re.IGNORECASE)
        every = rf"(?:{kinds}|{others})"
        numbered = rf"(?:{every}\s+{several}|{ordinal}{every})"
        of = rf"(?:{lexicon.any_of('parts', 'of')}\s?)?(?:{lexicon.any_of('sessions', 'label_for')}\s)?"
        # "Session 2 – Chair: NAME" titles the session; of rooms, tables and days nothing is held by that name.
        before = (
            rf"{numbered}(?:,\s|\s)"
            rf"|(?:{others})\s+{several}\s?[–—:-]\s"
            rf"|(?:[^\W\d_][\w'’-]*\s){{0,2}}{kinds}\s"
        )
        self._before = compiled(rf"(?:{before}){_ROLE}{_COLON}", re.IGNORECASE)
        self._behind = compiled(rf"{_ROLE}(?:\s?[,(]\s?|\s[–—-]\s|\s){of}{numbered}\)?{_COLON}", re.IGNORECASE)

    def read(self, chars: str, start: int, end: int) -> tuple[tuple[str, str], int] | None:
        """The words for a role in a label that names a part, with its kind (``room lead``) and without, and where those
        whom it labels begin."""
        if chars.find(":", start + 1, min(end, start + _LONGEST)) < 0:
            return None
        found = self._behind.match(chars, start, end) or self._before.match(chars, start, end)
        if found is None:
            return None
        low, high = found.span("role")
        kind = self._number.sub("", chars[start:low]).strip(_EDGES)
        behind = self._number.sub("", chars[high : found.end()]).strip(_EDGES)
        after = len(chars[found.end() : end]) - len(chars[found.end() : end].lstrip())
        return (" ".join(filter(None, (kind, found["role"], behind))), found["role"]), found.end() + after
