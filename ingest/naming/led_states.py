"""States that stand right before somebody's post and say whose it is: ``For STATE, the Director of Quays, NAME``,
``STATE, whose Director of Quays, NAME``, ``Por parte de STATE, NAME, del Instituto de Muelles``; and bodies before a
name of which nothing else is said: ``For the Ministry of Quays, NAME said``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ingest.lexicon import Lexicon, compiled
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.people import PersonMention
from ingest.naming.relative_bodies import RelativeBodies
from ingest.naming.state_sides import StateSides
from ingest.page.reading import Reading

__all__ = ["LedStates"]

_NEAR = 60  # code points between the name of the state and whoever stands behind it
_BEFORE = 40
_ARTICLE, _REACH = 24, 160  # code points between the comma and a name, and before the comma in its sentence
_OCCASIONS = frozenset(("forum", "rcp"))
_NOTHING = Affiliation()
_OF_STATES = frozenset(("ministry", "government", "unit", "local-authority", "other"))


class LedStates:
    """Reads them in one document."""

    def __init__(self, reading: Reading, affiliations: Affiliations) -> None:
        self._reading = reading
        self._affiliations = affiliations
        self._sides = StateSides(reading)
        self._clauses = RelativeBodies(reading, affiliations)
        reading.lexicon.equip(self, LedStates._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite = lexicon.any_of("grammar", "definite")
        title = rf"(?:{lexicon.literal('names', 'm', 'f', 'none')})\.?"
        self._whose = compiled(rf",?\s(?i:{lexicon.any_of('speech', 'whose')})\s?(?:\w+\s){{0,2}}")
        self._for = compiled(rf"(?<!\w)(?i:{lexicon.any_of('speech', 'for_state')})(?:\s|(?<='))$")
        self._begins = compiled(rf"\W*(?:\d+[.)]\s+)?(?:[\w']+\s)?(?i:{lexicon.any_of('speech', 'for_state')})\s?")
        government = rf"(?:{definite})?(?:{lexicon.any_of('speech', 'stands_for_state')})"
        self._government = compiled(rf"(?i:{government})\s(?i:{lexicon.any_of('bodies', 'at')})(?:\s|(?<='))")
        self._article = compiled(rf"(?i:{definite})?")
        self._between = compiled(rf",\s+(?i:{definite})?(?:{title}\s)?|\s(?i:{definite})")

    def of(self, mentions: Iterable[PersonMention]) -> list[PersonMention]:
        """The mentions, with the states of those for whose posts or bodies one stands before them."""
        return [self._told(m) for m in mentions]

    def _told(self, mention: PersonMention) -> PersonMention:
        said = mention.affiliation
        # Whom a state sends speaks for it, whatever body is theirs: "STATE, represented by NAME, Quay Institute".
        new = self._affiliations.bodies.is_introduced
        own = not (said.state or said.country) and all(b.record is not None or new(b.ref) for b in said.bodies)
        side = self._sides.of(mention.start) if own else None
        if side:
            return self._under(mention, side)
        if said == _NOTHING:
            clause = self._clauses.behind(mention.name.end)
            return replace(mention, affiliation=clause) if clause else self._with_body(mention)
        return self._with_state(mention) if self._may_serve(said) else mention

    def _with_body(self, mention: PersonMention) -> PersonMention:
        """A mention of which nothing is said, with the body or the government in whose name it has somebody speak."""
        chars = self._reading.chars
        comma = chars.rfind(",", max(0, mention.start - _ARTICLE), mention.start)
        sentence = self._reading.sentence(mention.start) if comma >= 0 else None
        if sentence is None or not self._between.fullmatch(chars, comma, mention.start) or comma - sentence[0] > _REACH:
            return mention
        led = self._begins.match(chars, sentence[0], comma)
        if led is None or chars.find(",", led.end(), comma) >= 0:
            return mention
        government = self._government.match(chars, led.end(), comma)
        state = self._reading.at("state", government.end()) if government else None
        if state and state.end == comma and state.labels[0].form != "adjective":
            return replace(mention, affiliation=Affiliation(state=state.labels[0].ref))
        article = self._article.match(chars, led.end(), comma)
        said = self._read(article.end() if article else led.end(), comma)
        return replace(mention, affiliation=said) if said else mention

    def _read(self, start: int, end: int) -> Affiliation | None:
        """The body that a stretch names and nothing else."""
        bodies = self._affiliations.bodies
        name = self._reading.chars[start:end].split(" (")[0]
        headed = bodies.begins(start) or (name[:1].isupper() and bodies.ends_like_one(name))
        if not headed and bodies.known(start, end) is None:
            return None
        said = self._affiliations.read(start, end)
        return said if said.bodies and not said.posts and said.bodies[0].kind not in _OCCASIONS else None

    def _may_serve(self, said: Affiliation) -> bool:
        """Whether posts and bodies that name no state may be one's."""
        if said.state or not (said.posts or said.bodies):
            return False
        own = all(b.record is not None and b.kind in _OF_STATES for b in said.bodies)
        return own and not self._affiliations.served.speaks_for_none(said.posts, said.bodies)

    def _with_state(self, mention: PersonMention) -> PersonMention:
        state = self._before(mention.start)
        return self._under(mention, state) if state else mention

    def _under(self, mention: PersonMention, state: str) -> PersonMention:
        """A mention of somebody who serves a state, whose its posts and bodies are."""
        said = self._affiliations.under_state(mention.affiliation, state)
        posts = tuple(p if p.body else replace(p, body=state) for p in said.posts)
        return replace(mention, affiliation=replace(said, posts=posts))

    def _before(self, start: int) -> str | None:
        """The state that leads to what begins at ``start``."""
        chars = self._reading.chars
        states = self._reading.within("state", max(0, start - _NEAR), start)
        last = states[-1] if states else None
        if last is None or last.labels[0].form == "adjective":
            return None
        if self._whose.fullmatch(chars, last.end, start):
            return last.labels[0].ref
        led = self._between.fullmatch(chars, last.end, start)
        return last.labels[0].ref if led and self._for.search(chars, max(0, last.start - _BEFORE), last.start) else None
