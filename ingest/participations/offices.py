"""The office that somebody holds at a meeting (``the Rapporteur, NAME``; ``NAME, elected as Chair``), and the posts
told elsewhere of those whom a sentence calls by it alone, or by a form of address."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.affiliations import Affiliation
from ingest.naming.people import People, PersonMention
from ingest.naming.posts_before import asked_by
from ingest.page.reading import Reading

__all__ = ["SERVING", "Offices", "and_next", "is_behind_dash", "listed_next"]

SERVING = ("moderator", "rapporteur", "facilitator", "chair")
"""Roles at a meeting that are offices."""
_NEAR = 60
_AFTER = 30
_DASHES = ("–", "—", "-")


def and_next(lexicon: Lexicon) -> re.Pattern[str]:
    """What joins one of several people to the next."""
    joins, by = lexicon.any_of("grammar", "and"), lexicon.any_of("grammar", "by")
    between = rf"(?:{by}\s+|{lexicon.any_of('grammar', 'of')})"
    definite = lexicon.any_of("grammar", "definite")
    # "chaired by NAME and, later, by NAME"; "présidée par NAME, puis par NAME"
    then = lexicon.any_of("transcripts", "then")
    lastly = lexicon.any_of("names", "lastly")  # "NAME and, finally, NAME"
    joined = rf"(?:{joins}(?:,?\s+(?:{then}|{lastly}),?)?|{then}|{lastly},?)"
    # "under the guidance of the President, NAME, and of the Vice-President, NAME"
    deputy = rf"(?:{lexicon.any_of('transcripts', 'deputies')},?\s+)?"
    # "presided over by NAME, Director of X; by the Rector, NAME; and by NAME"
    again = rf";\s*(?:{joined}\s+)?(?:{by}\s+)?"
    return compiled(
        rf"\s*(?:{again}|(?:,\s*)?(?:{joined}\s+{between}?|{by}\s+)?)(?:{definite})?{deputy}", re.IGNORECASE
    )


def listed_next(lexicon: Lexicon) -> re.Pattern[str]:
    """As :func:`and_next`, where an article or a preposition leads on in a list (``, of NAME``); in small letters."""
    joins, of, definite = (lexicon.any_of("grammar", x) for x in ("and", "of", "definite"))
    to_whom = lexicon.any_of("names", "to_whom")  # "reunió a NAME y a NAME"
    return caseless(rf"(?:,?\s+{joins}|[,;])\s+(?:{of}|{to_whom}\s)?(?:{definite})?")


def is_behind_dash(reading: Reading, people: People, start: int, at: int) -> bool:
    """Whether the office ``at`` a place is that of somebody named before it, from whom a dash parts it (``NAME – Chair,
    OTHER``); ``start`` is the sentence's."""
    if reading.chars[max(0, at - 2) : at].strip() not in _DASHES:
        return False
    named = people.within(start, at)
    return bool(named) and reading.chars[named[-1].name.end : at].strip() in _DASHES


class Offices:
    """Reads offices in one document."""

    def __init__(self, reading: Reading, people: People) -> None:
        self.reading = reading
        self.people = people
        reading.lexicon.equip(self, Offices._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite, capacity = lexicon.any_of("grammar", "definite"), lexicon.any_of("speech", "as_role")
        offices, named = lexicon.any_of("roles", *SERVING), lexicon.any_of("roles", "chair", "rapporteur")
        # "moderated by" is a label and no post; "Chair: NAME (State)" stands in the list of a bureau.
        post = rf"(?={lexicon.any_of('posts', 'heads', 'generic')}(?!\w))"
        self._before = compiled(rf"(?<![\w'’-])(?P<office>{post}{offices}),?\s{{1,3}}(?:{definite})?$", re.IGNORECASE)
        self._asked_by = lexicon.made(asked_by)
        self._after = compiled(
            rf"[^.;:()]{{0,{_AFTER}}}?(?<!\w){capacity}\s+(?:{definite})?(?P<office>{post}{offices})(?!\w)",
            re.IGNORECASE,
        )
        self._function = compiled(rf"(?:\w+-)?{offices}", re.IGNORECASE)
        self._bureau = compiled(rf"\n\s*(?P<office>(?:[\w'’-]+\s)?(?:\w+-)?{post}{named})\s?:\s+$", re.IGNORECASE)
        self._and_next = lexicon.made(and_next)

    def of(self, mention: PersonMention, start: int) -> tuple[int, int] | None:
        """Where words right before a name, or before the one it is joined to, call its office at the meeting, or words
        after it say as what it served; ``start`` is the sentence's."""
        chars = self.reading.chars
        low = mention.start - _NEAR
        called = self._before.search(chars, max(start, low), mention.start)
        if called and self._asked_by.search(chars, start, called.start("office")):
            called = None
        if called and is_behind_dash(self.reading, self.people, start, called.start("office")):
            called = None
        called = called or self._bureau.search(chars, max(0, low), mention.start)
        called = called or self._served_as(mention)
        if called:
            return called.span("office")
        previous = self.people.before(mention, start)
        joined = previous and self._and_next.fullmatch(chars, previous.end, mention.start)
        span = self.of(previous, start) if previous and joined else None
        plural = span and self.reading.lexicon.is_plural(chars[slice(*span)])
        return span if plural else None

    def _served_as(self, mention: PersonMention) -> re.Match[str] | None:
        end = (self.reading.sentence(mention.start) or (0, mention.end))[1]
        after = next((m.start for m in self.people.within(mention.end, end)), end)
        return self._after.match(self.reading.chars, mention.end, after)

    def affiliation_of(self, mention: PersonMention) -> Affiliation:
        """What the document says of somebody's posts and bodies; an office at the meeting (``as Rapporteur, Ms. NAME``)
        or a form of address leaves those told elsewhere."""
        here = mention.affiliation
        own = self._own(mention) if self._is_called(mention, here) else None
        if own is None:
            return self.people.known_affiliation(mention.key, here)
        bodies, state = own.bodies or here.bodies, own.state or here.state
        found = replace(own, posts=here.posts + own.posts, bodies=bodies, state=state)
        return self.people.known_affiliation(mention.key, found)

    def _own(self, mention: PersonMention) -> Affiliation | None:
        """The first of somebody's affiliations with a post of their own, for the same state or body."""
        here = mention.affiliation
        for other in self.people.of(mention.key):
            held = other.affiliation
            same = not here.on_behalf_of or not held.on_behalf_of or here.on_behalf_of == held.on_behalf_of
            if same and held.posts and not self._is_called(other, held):
                return held
        return None

    def _is_called(self, mention: PersonMention, said: Affiliation) -> bool:
        """Whether no post is told but an office at the meeting, or what is part of a form of address."""
        titles = {honorific.rpartition(" ")[2] for honorific in mention.name.honorifics}
        offices = (
            p.text in titles or (self._function.fullmatch(p.text) and (p.body or "state/").startswith("state/"))
            for p in said.posts
        )
        return bool(said.posts) and all(offices)
