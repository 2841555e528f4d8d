"""States and bodies that a sentence names only to tell where or at whose meeting others spoke, and who only helped with
one: ``Delegates gathered in City, STATE, agreed``, ``Body supported a workshop``."""

from __future__ import annotations

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.page.reading import Reading
from ingest.speech import Verb
from ingest.statements.actor import Actor

__all__ = ["WhereMet"]

_LEAD = 60  # code points before a state that name the city in it
_OBJECT = 60  # code points behind a verb in which its object stands
_KINDS = ("workshop", "dialogue", "hearing", "summit", "conference", "meeting", "session")


class WhereMet:
    """Knows those of one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        reading.lexicon.equip(self, WhereMet._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite, indefinite = lexicon.any_of("grammar", "definite"), lexicon.any_of("grammar", "indefinite")
        # "in Lomé, Togo,": words stand before it, else it may be the state that spoke there
        city = r"[A-ZÀ-Þ][\w'’-]+(?:\s(?:[a-z]{1,3}\s)?[A-ZÀ-Þ][\w'’-]+){0,2}"
        self._city = compiled(rf"(?<=\w\s)(?i:{lexicon.any_of('meetings', 'at_place')})\s(?P<city>{city}),\s$")
        self._gathered = caseless(rf"(?:{definite})?[^\W\d_]+\s{lexicon.any_of('speech', 'gathered')}(?!\w)")
        meeting = lexicon.any_of("meetings", *_KINDS)
        self._meeting_behind = caseless(rf"\s(?:{meeting})(?!\w)")
        # "supported a training course": help, no opinion
        backed = rf"{meeting}|{lexicon.any_of('speech', 'paid_for')}"
        self._helps = caseless(
            rf"{lexicon.any_of('speech', 'helps')}\s+(?:{indefinite})(?:(?:\w[\w'’-]*)\s){{0,3}}?(?:{backed})(?!\w)"
        )

    def only(self, actors: tuple[Actor, ...], verb: Verb) -> bool:
        """Whether actors are only where or at whose meeting others spoke, or those who helped with one."""
        return self._helped(actors, verb) or self._are(actors)

    def _are(self, actors: tuple[Actor, ...]) -> bool:
        first = actors[0]
        if len(actors) > 1:
            return False
        if first.basis == "by-post":
            return self._are_gathered(first)
        return self._is_place(first) if first.basis == "by-state" else self._names_meeting(first)

    def _helped(self, actors: tuple[Actor, ...], verb: Verb) -> bool:
        """Whether states or bodies did no more than support a meeting or a course."""
        if verb.inverted or any(a.basis not in ("by-organization", "by-state") for a in actors):
            return False
        return self._helps.match(self._reading.lower, verb.start, verb.end + _OBJECT) is not None

    def _is_place(self, actor: Actor) -> bool:
        """Whether a state follows a city in it between commas."""
        named = max(actor.start, actor.at)
        before = self._city.search(self._reading.chars, max(0, named - _LEAD), named)
        ends = self._reading.at("state", named)
        if before is None or ends is None or self._reading.chars[ends.end : ends.end + 1] != ",":
            return False
        within = self._reading.registry.within
        low, high = before.span("city")
        known = {within.get(m.labels[0].ref) for m in self._reading.within("place", low, high)} - {None}
        return not known or actor.speaker in known

    def _are_gathered(self, actor: Actor) -> bool:
        """Whether a post in the plural tells of many by where they met (``Les ministres réunis à City``)."""
        post = actor.post or ""
        if actor.speaker or not self._reading.lexicon.is_plural(post.partition(" ")[0]):
            return False
        return self._gathered.match(self._reading.lower, actor.start, actor.end) is not None

    def _names_meeting(self, actor: Actor) -> bool:
        """Whether many without a name spoke at a body's meeting (``Delegates at the Body meeting agreed``)."""
        named = self._reading.at("organization", actor.at) if actor.at > actor.start else None
        if named is None or not self._reading.lexicon.is_plural(actor.text.partition(" ")[0]):
            return False
        return self._meeting_behind.match(self._reading.lower, named.end) is not None
