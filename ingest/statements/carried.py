"""Whom pronouns carry over into a sentence: the speaker before, the last two who spoke, those who spoke together."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from ingest.page.reading import Reading
from ingest.speech import Verb
from ingest.statements.actor import Actor
from ingest.statements.actors import Actors
from ingest.statements.attributions import Attribution
from ingest.statements.pronouns import Pronouns, pronominal

__all__ = ["Carried"]

_GROUP_REACH = 600  # code points after those who spoke together within which a pronoun may still mean them


class Carried:
    """Those of one document; ``group``: the last who spoke together, ``spoke``: what the block at hand has told."""

    def __init__(self, reading: Reading, actors: Actors, pronouns: Pronouns) -> None:
        self._reading = reading
        self._actors = actors
        self._pronouns = pronouns
        self.group: Attribution | None = None
        self.spoke: list[Attribution] = []

    def by_pronoun(self, before: str, last: Attribution, verb: Verb) -> tuple[Actor, ...]:
        """The speaker before, when a pronoun of the right gender and number stands before the verb."""
        # "Both thanked": a small word that opens a verb may be its subject.
        opens = self._reading.chars[verb.start : verb.end].partition(" ")[0]
        if any(map(self._pronouns.many.search, (before, before + opens))):
            if len(last.actors) == 1 and self._of_several(last.actors[0]):
                return (pronominal(last.actors[0]),)
            group = last if len(last.actors) > 1 else self.group if self.is_near(last) else None
            if group is None and self._pronouns.both(before):
                group = self._two_before(last)
            return tuple(pronominal(a) for a in group.actors) if group else ()
        gender = self._pronouns.gender_before(before)
        if gender and len(last.actors) == 2:
            fits = [a for a in last.actors if self._pronouns.may_mean(gender, a)]
            return (pronominal(fits[0]),) if len(fits) == 1 else ()
        if len(last.actors) != 1:
            return ()
        actor = last.actors[0]
        if gender is None:
            led = self._reading.lower[last.start : last.verb.start]
            own = self._pronouns.own_group(before) or self._pronouns.spoken_for(before, led)
            return (pronominal(actor),) if own else ()
        return (pronominal(actor),) if self._pronouns.may_mean(gender, actor) else self._nearest(gender, last)

    def _nearest(self, gender: str, last: Attribution) -> tuple[Actor, ...]:
        """The last who spoke before of a pronoun's gender, which the one who spoke since hasn't (``Ms. A asked. Mr. B
        replied. She thanked him``), where nobody else of it was named since."""
        other = "m" if gender == "f" else "f"
        for one in reversed(self.spoke):
            actor = one.actors[0]
            if len(one.actors) > 1 or last.start - one.end > _GROUP_REACH:
                return ()
            if not self._pronouns.may_mean(gender, actor):
                continue
            since = self._actors.within(one.end, last.end) if one.end < last.end else []
            named = any(a.basis == "by-name" and self._pronouns.may_mean(gender, a) for a in since)
            return () if named or self._pronouns.may_mean(other, actor) else (pronominal(actor),)
        return ()

    def last_named(self, before: str, last: Attribution) -> tuple[Actor, ...]:
        """The last whom the passage before names, where a pronoun that means no other stands before the verb."""
        if not self._pronouns.means_last_named(before):
            return ()
        beside = self._actors.within(last.start, min(last.end, last.start + _GROUP_REACH))
        gender = self._pronouns.gender_before(before)
        named = (a for a in reversed(beside) if a.basis in ("by-name", "by-post"))
        fits = (a for a in named if gender is None or self._pronouns.may_mean(gender, a))
        return tuple(pronominal(a) for a in islice(fits, 1))

    def joined_to(self, start: int, near: tuple[Actor, ...], last: Attribution | None) -> tuple[Actor, ...]:
        """The speaker before, whom a pronoun joins to those who speak now (``Both she and NAME asked``)."""
        if last is None or not near or len(last.actors) != 1:
            return ()
        gender = self._pronouns.with_another(self._reading.chars[start : max(start, near[0].start)])
        fits = gender is not None and self._pronouns.may_mean(gender, last.actors[0])
        return (pronominal(last.actors[0]),) if fits else ()

    def is_near(self, last: Attribution) -> bool:
        """Whether the last who spoke together did so shortly before."""
        return self.group is not None and last.start - self.group.end < _GROUP_REACH

    def _two_before(self, last: Attribution) -> Attribution | None:
        """The last two people who spoke in a block, one after the other, as one attribution."""
        if not self.spoke or self.spoke[-1].actors != last.actors:
            return None
        who = {a.speaker: a for f in self.spoke for a in f.actors if f.start >= last.start - _GROUP_REACH}
        people = all((speaker or "").startswith("person:") for speaker in who)
        return replace(last, actors=tuple(who.values())) if people and len(who) == 2 else None

    def _of_several(self, actor: Actor) -> bool:
        """Whether a post alone is that of several (``The Co-Chairs announced …. They encouraged …``)."""
        head = (actor.post or "").partition(" ")[0]
        return actor.basis == "by-post" and actor.speaker is None and self._reading.lexicon.is_plural(head)
