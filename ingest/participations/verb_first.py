"""Sentences that a verb of saying opens before its subject: ``Expuso por la Secretaría el Sr. NAME``."""

from __future__ import annotations

from ingest.lexicon import Lexicon, caseless
from ingest.page.reading import Reading
from ingest.speech import Speech

__all__ = ["VerbFirst"]

_NEAR = 60


class VerbFirst:
    """Finds them in one document."""

    def __init__(self, reading: Reading, speech: Speech) -> None:
        self._reading, self._lower = reading, reading.lower
        self._speech = speech
        reading.lexicon.equip(self, VerbFirst._learn)
        self._fronted = caseless(r"\W*(?:[^;:,.]{3,80},\s+)?$")

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._may = bool(lexicon.data["speech"]["drops_pronoun"])
        self._several = lexicon.words("speech", "plural")
        definite, honorific = lexicon.any_of("grammar", "definite"), lexicon.literal("names", "m", "f", "none")
        verb = lexicon.any_of("transcripts", "tells", "takes_floor")
        whom = rf"{lexicon.any_of('transcripts', 'for_whom')}\s[^,;.]{{2,60}}?"
        # "Presentó el informe anual la Sra. NAME", but not "… el informe de la Sra. NAME"
        ends = rf"(?:{lexicon.any_of('grammar', 'of')}|{lexicon.any_of('grammar', 'and')}\s|\w{{1,2}}\s)"
        words = rf"(?:\s+(?!{ends}(?:{definite})(?:{honorific}))[\w'’“”«»\"-]+){{2,8}}?"
        tail = rf"(?:{words}\s+(?:{definite})|\s+(?:{definite})?)(?:{honorific}\s+)*$"
        self._told = caseless(rf"\W*(?:{verb}(?:\s+{whom})?|{whom},?\s+{verb}){tail}")
        self._tail = caseless(tail)
        floor = lexicon.any_of("transcripts", "takes_floor")
        quoted = rf"[»”\"],?\s(?P<verb>\w+(?:\s\w+)?)\s(?:{definite})?(?:{honorific}\s+)*$"
        self._after_quote = caseless(quoted)
        self._took_floor = caseless(rf"(?<!\w){floor}\s+(?:{definite})?(?:{honorific}\s+)*$")

    def says(self, start: int, name: int) -> bool:
        """Whether a verb of saying opens the sentence at ``start``, and at most for whom stands between it and the name
        (also ``Por la Secretaría habló la Sra. NAME``)."""
        if not self._may:
            return False
        verb = next(self._speech.verbs(self._reading, start, name), None)
        leads = verb and self._fronted.fullmatch(self._lower, start, verb.start)
        if verb and leads and self._tail.match(self._lower, verb.end, name):
            return True
        return self._told.match(self._lower, start, name) is not None

    def took_floor(self, start: int, name: int) -> bool:
        """Whether words right before a name say that somebody spoke (``donde intervinieron el Capitán NAME``), also
        behind what they said (``“…”, said Mr. NAME``)."""
        low = max(start, name - _NEAR)
        said = self._after_quote.search(self._lower, low, name)
        if said and self._speech.says_at(self._lower, said.start("verb")):
            return True
        return self._took_floor.search(self._lower, low, name) is not None

    def is_of_one(self, start: int, end: int) -> bool:
        """Whether the next verb of saying is that of one person, where its form tells."""
        verb = next(self._speech.verbs(self._reading, start, end), None) if self._several else None
        told = self._lower[verb.start : verb.end].split() if verb else ()
        return bool(told) and not any(word.endswith(self._several) for word in told)
