"""Reports of own practice: statements that tell what the speaker's own state or body has done, has or does.

``described her country's measures``, ``said that Ghana had adopted a law``, ``a présenté les mesures prises par son
pays``: no opinion and no demand, but an account.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lexicon import Lexicon, caseless
from ingest.naming.entity_names import LAYERS
from ingest.page.reading import Reading
from ingest.speech import Verb
from ingest.statements.actor import Actor

__all__ = ["Practices"]

_NEAR = 90  # code points between the verb of saying and the words that tell whose practice it is
_CLAUSE_ENDS = re.compile(r"[;.]\s")
_DONE_WITHIN = 60  # code points from the one who acts to what was done


class Practices:
    """Tells reports of own practice from other assertions, in one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        reading.lexicon.equip(self, Practices._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        own_side, nouns = lexicon.any_of("practices", "own_side"), lexicon.any_of("practices", "nouns")
        self._told = caseless(rf"{lexicon.any_of('practices', 'told')}(?!\w)")
        owner = lexicon.any_of("practices", "possessive")
        self._owned = caseless(rf"(?<!\w){owner}(?:[\w'’-]+\s){{0,3}}{nouns}(?!\w)")
        self._nouns = caseless(rf"(?<!\w){nouns}(?!\w)")
        self._own_side = caseless(rf"(?<!\w){own_side}(?!\w)")
        self._pronoun = caseless(rf"\s*{lexicon.any_of('practices', 'that_it')}(?!\w)")
        self._done = caseless(rf"(?<!\w){lexicon.any_of('practices', 'done')}(?!\w)")

    def tells(self, verb: Verb, end: int, actor: Actor) -> bool:
        """Whether the words after a verb of saying, up to ``end``, report what the speaker's own side has or did."""
        if verb.inverted or actor.basis == "by-list":  # what stands after the verb is not what was said
            return False
        lower = self._reading.lower
        ends = _CLAUSE_ENDS.search(lower, verb.end, end)
        stop = ends.start() if ends else end
        near = min(stop, verb.end + _NEAR)
        own = list(self._own(verb.end, near, actor))
        if any(self._done.search(lower, after, min(stop, after + _DONE_WITHIN)) for after in own):
            return True
        if self._told.match(lower, verb.start) is None:
            return False
        if self._owned.search(lower, verb.end, near):
            return True
        return bool(own) and self._nouns.search(lower, verb.end, near) is not None

    def _own(self, start: int, stop: int, actor: Actor) -> Iterator[int]:
        """Where words end that mean the speaker's own state, government or body."""
        lower = self._reading.lower
        yield from (m.end() for m in self._own_side.finditer(lower, start, stop))
        refs = {actor.speaker, *actor.on_behalf_of}
        for layer in LAYERS:
            named = self._reading.within(layer, start, stop)
            yield from (m.end for m in named if any(label.ref in refs for label in m.labels))
        pronoun = self._pronoun.match(lower, start, stop) if actor.basis == "by-state" else None
        if pronoun:
            yield pronoun.end()
