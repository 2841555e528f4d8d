"""Pronouns that stand for a speaker named before, and what tells the gender of whom they may stand for."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.lexicon import Lexicon, compiled
from ingest.naming.people import People
from ingest.statements.actor import Actor
from ingest.statements.attributions import Attribution

__all__ = ["Pronouns", "pronominal"]


class Pronouns:
    """The pronouns of one document's language."""

    def __init__(self, lexicon: Lexicon, people: People) -> None:
        self._people = people
        lexicon.equip(self, Pronouns._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        adjective = rf"(?:\s{lexicon.any_of('speech', 'qualifiers')})?(?!\w)"
        nouns = {g: lexicon.any_of("speech", f"nouns_{g}") + adjective for g in ("m", "f")}
        # "selon l'expert de STATE" is another one.
        alone = rf"(?!(?:\s[^\W\d_]+)?\s+{lexicon.any_of('grammar', 'of')})"
        self.tonic = {
            g: compiled(rf"\s+(?:{lexicon.any_of('speech', f'tonic_{g}')}(?!\w)|{nouns[g]}{alone})", re.IGNORECASE)
            for g in ("m", "f")
        }
        any_noun = f"(?:{nouns['m']}|{nouns['f']})"
        self._noun_opens = compiled(rf"[\W\d]*(?:[^,.;:]{{2,60}},\s+)?{any_noun}", re.IGNORECASE)
        # "«…», ironizó la activista": right after the verb that follows somebody's words.
        self._noun_after = compiled(rf"(?:[»”\"],?|,)\s+[\w-]+\s+{any_noun}", re.IGNORECASE)
        self._feminine = compiled(lexicon.any_of("grammar", "feminine"), re.IGNORECASE)
        self._masculine = compiled(lexicon.any_of("grammar", "masculine"), re.IGNORECASE)
        self._of_women = compiled(rf"{lexicon.any_of('posts', 'of_women')}(?!\w)", re.IGNORECASE)
        self.m, self.f = (_pronoun(lexicon, f"pronouns_{g}", nouns[g]) for g in ("m", "f"))
        self.many = _pronoun(lexicon, "pronouns_many")
        self._both = compiled(rf"(?<!\w){lexicon.any_of('speech', 'both')}(?:\s[^\W\d_]+){{0,3}}\s*$", re.IGNORECASE)
        joins = lexicon.any_of("speech", "pronoun_and")
        self._joined = compiled(rf"\s+{joins}\s+(?:{lexicon.any_of('grammar', 'definite')})?$", re.IGNORECASE)
        self._last_named = _pronoun(lexicon, "last_named")
        self._spoken_for = _pronoun(lexicon, "spoken_for")
        self._own_group, self._former, self._latter = (
            _pronoun(lexicon, x) for x in ("own_group", "former_of_two", "latter_of_two")
        )

    def noun_in(self, text: str) -> bool:
        """Whether a noun that stands for the speaker before opens a block, or follows the verb after quoted words."""
        return self._noun_opens.match(text) is not None or self._noun_after.search(text) is not None

    def both(self, text: str) -> bool:
        """Whether the pronoun that ends a stretch before a verb means two (``ambos ministros``)."""
        return self._both.search(text) is not None

    def gender_before(self, text: str) -> str | None:
        """The gender of the pronoun that ends a stretch before a verb; None where none does, both where it may be
        either (``the speaker``)."""
        return "".join(gender for gender, words in (("m", self.m), ("f", self.f)) if words.search(text)) or None

    def own_group(self, text: str) -> bool:
        """Whether a phrase that ends a stretch before a verb means those for whom the speaker before speaks."""
        return self._own_group.search(text) is not None

    def spoken_for(self, text: str, told: str) -> bool:
        """Whether a phrase that ends a stretch before a verb means those for whom the speaker before spoke, by the word
        that ``told``, what leads up to that one's verb, has for them (``on behalf of the European Union, said. The
        Union hoped``)."""
        match = self._spoken_for.search(text)
        words = match[0].strip(" ,").lower().split() if match else []
        return bool(words) and re.search(rf"(?<!\w){re.escape(words[-1])}(?!\w)", told) is not None

    def with_another(self, text: str) -> str | None:
        """The gender of a pronoun that ends a stretch right before whom a conjunction joins to it (``Both he and``)."""
        joined = self._joined.search(text)
        return self.gender_before(text[: joined.start()]) if joined else None

    def one_of(self, start: int, text: str, group: Attribution | None) -> tuple[Actor, ...]:
        """The first or the second of two who were named together, where a stretch before a verb ends in such words.

        ``start`` is where the stretch begins in the clean text.
        """
        if group is None or len(group.actors) != 2:
            return ()
        for actor, pattern in zip(group.actors, (self._former, self._latter), strict=True):
            match = pattern.search(text)
            if match:
                return (replace(actor, start=start + match.start(), end=start + match.end(), at=-1),)
        return ()

    def means_last_named(self, text: str) -> bool:
        """Whether the pronoun that ends a stretch before a verb means the last named of all (``the latter``)."""
        return self._last_named.search(text) is not None

    def may_mean(self, gender: str, actor: Actor) -> bool:
        """Whether a pronoun of a gender, or of both, may stand for an actor."""
        own = self._gender(actor)
        return own is None or own in gender

    def _gender(self, actor: Actor) -> str | None:
        """The gender that the text marks of an actor: its honorific, anywhere, or its post's article."""
        if actor.gender:
            return actor.gender
        if actor.speaker and actor.speaker.startswith("person:"):
            return self._of_person(actor.speaker[7:])
        if self._feminine.match(actor.text) or self._of_women.match(actor.text):
            return "f"
        return "m" if self._masculine.match(actor.text) else None

    def _of_person(self, key: str) -> str | None:
        """The gender that an honorific tells, else that of a woman's post: men's are told of both."""
        mentions = self._people.of(key)
        told = next((m.name.gender for m in mentions if m.name.gender), None)
        if told is None and any(self._of_women.match(post.text) for m in mentions for post in m.affiliation.posts):
            return "f"
        return told


def _pronoun(lexicon: Lexicon, words: str, nouns: str = "(?!)") -> re.Pattern[str]:
    """A pronoun that ends the text before a verb, or one of ``nouns``."""
    also, clitic = lexicon.any_of("grammar", "also"), lexicon.any_of("grammar", "before_verb")
    means = rf"(?:{lexicon.any_of('speech', words)}|{nouns}(?:,\s[^,.;:]{{2,80}},)?)"
    return compiled(rf"(?<!\w){means}(?:\s+{also})?[\s,]*(?:{clitic})?$", re.IGNORECASE)


def pronominal(actor: Actor) -> Actor:
    """The actor as a pronoun carries it on: the basis stays what it was."""
    return replace(actor, start=-1, end=-1, at=-1)
