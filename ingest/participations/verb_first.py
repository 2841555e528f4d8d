"""Sentences that a verb of saying opens before its subject: ``Expuso por la Secretaría el Sr. NAME``."""

from __future__ import annotations

from ingest.lexicon import caseless
from ingest.page.reading import Reading

__all__ = ["VerbFirst"]


class VerbFirst:
    """Finds them in one document."""

    def __init__(self, reading: Reading) -> None:
        self._lower = reading.lower
        lexicon = reading.lexicon
        self._may = bool(lexicon.data["speech"]["drops_pronoun"])
        definite, honorific = lexicon.any_of("grammar", "definite"), lexicon.literal("names", "m", "f", "none")
        verb = lexicon.any_of("transcripts", "tells", "takes_floor")
        whom = rf"{lexicon.any_of('transcripts', 'for_whom')}\s[^,;.]{{2,60}}?"
        tail = rf"\s+(?:{definite})?(?:{honorific}\s+)*"
        self._told = caseless(rf"\W*(?:{verb}(?:\s+{whom})?|{whom},?\s+{verb}){tail}$")

    def says(self, start: int, name: int) -> bool:
        """Whether a verb of saying opens the sentence at ``start``, and at most for whom stands between it and the name
        (also ``Por la Secretaría habló la Sra. NAME``)."""
        match = self._told.match(self._lower, start, name) if self._may else None
        return match is not None and match.end() == name
