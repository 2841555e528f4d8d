"""Nouns that stand for somebody by the kind of post held (``el edil`` of a mayor, ``le chef de la diplomatie`` of a
minister): the last named before who holds such a post."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless
from ingest.naming.affiliations import Affiliation
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.statements.qualifiers import Qualifiers

__all__ = ["StandIns", "stand_in_words"]

_REACH = 1200
_HOLDERS = "_posts"  # ends the name of the list of posts that goes with a list of nouns
_LOCAL = "local"
_APPOSED = re.compile(r",?\s*")
_SENTENCE_ENDS = re.compile(r"[.!?]\s+(?=[A-ZÀ-Þ«“\"¿¡])|\n\s*\n")


def stand_in_words(lexicon: Lexicon) -> str:
    """A pattern for any of these nouns."""
    return lexicon.any_of("stand_ins", *_kinds(lexicon))


def _kinds(lexicon: Lexicon) -> list[str]:
    return [kind for kind in lexicon.kinds("stand_ins") if not kind.endswith(_HOLDERS)]


class StandIns:
    """Looks them up in one document."""

    def __init__(self, reading: Reading, people: People, qualifiers: Qualifiers) -> None:
        self._reading = reading
        self._people = people
        self._qualifiers = qualifiers
        reading.lexicon.equip(self, StandIns._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        kinds = _kinds(lexicon)
        self._nouns = {kind: caseless(rf"{lexicon.any_of('stand_ins', kind)}(?!\w)") for kind in kinds}
        held = {kind: lexicon.any_of("stand_ins", kind + _HOLDERS) for kind in kinds}
        self._held = {kind: caseless(rf"{posts}(?!\w)") for kind, posts in held.items()}
        definite, self._of = lexicon.any_of("grammar", "definite"), caseless(rf"\s+{lexicon.any_of('grammar', 'of')}")
        of = lexicon.any_of("grammar", "of")
        self._others = {kind: caseless(rf"(?<!\w){definite}{posts}\s+{of}") for kind, posts in held.items()}
        self._post = caseless(rf"{lexicon.any_of('posts', 'heads', 'generic')}(?!\w)")

    def holds_nothing(self, head: str) -> bool:
        """Whether a noun is one of these alone and no word for a post: without whom it stands for it is nobody."""
        whole = any(nouns.fullmatch(head.lower()) for nouns in self._nouns.values())
        return whole and self._post.match(head.lower()) is None

    def at(self, post: re.Match[str], start: int) -> tuple[PersonMention, Affiliation, int] | None:
        """The person, what is told of them, and where the noun's phrase ends; ``post`` has a group ``head`` and lies in
        a sentence from ``start``."""
        low = post.start("head")
        if self._reading.chars[low].isupper() and not self.holds_nothing(post["head"]):
            return None
        for kind, nouns in self._nouns.items():
            noun = nouns.match(self._reading.lower, low)
            if noun is None or self._of.match(self._reading.lower, noun.end()):
                continue
            end, state = self._qualifiers.after(noun.end())
            gender = self._qualifiers.article_gender(post.start(), low)
            if not self._names_next(end) and (found := self._last(kind, start, gender, state)):
                return *found, end
        return None

    def _names_next(self, end: int) -> bool:
        """Whether a name follows, which then is who is meant (``el mandatario anfitrión, NAME``)."""
        apposed = _APPOSED.match(self._reading.chars, end)
        at = apposed.end() if apposed else end
        return any(at in (m.start, m.name.start, m.name.titled_from) for m in self._people.within(end, end + 60))

    def _last(
        self, kind: str, start: int, gender: str | None, state: str | None
    ) -> tuple[PersonMention, Affiliation] | None:
        """The last before ``start`` who holds such a post; nobody where the sentence that names them names another, or
        where the text goes on to one without a name."""
        fits: list[tuple[PersonMention, Affiliation]] = []
        for mention in reversed(self._people.within(max(0, start - _REACH), start)):
            told = self._holding(mention, kind)
            if told is None or not self._may_be(mention, told, gender, state):
                continue
            if fits and mention.key != fits[0][0].key:
                between = self._reading.chars[mention.name.end : fits[0][0].name.start]
                return None if _SENTENCE_ENDS.search(between) is None else fits[0]
            fits = fits or [(mention, told)]
        if not fits:
            return None
        after = fits[0][0]
        other = self._others[kind].search(self._reading.lower, max(after.end, after.name.end), start)
        return fits[0] if other is None else None

    def _may_be(self, mention: PersonMention, told: Affiliation, gender: str | None, state: str | None) -> bool:
        own = self._qualifiers.gender(mention)
        return not (gender and own and gender != own) and not (state and told.state and state != told.state)

    def _holding(self, mention: PersonMention, kind: str) -> Affiliation | None:
        """What tells that somebody holds such a post, or speaks for a town's authority."""
        for told in (mention.affiliation, *self._people.affiliations(mention.key)):
            if any(self._held[kind].match(post.text.lower()) for post in told.posts):
                return told
            if kind == _LOCAL and not told.posts and any(b.kind == "local-authority" for b in told.bodies):
                return told
        before = self._before(mention) if self._qualifiers.is_counterpart(mention) else None
        return mention.affiliation if before and self._holding(before, kind) else None

    def _before(self, mention: PersonMention) -> PersonMention | None:
        """Whom the text names before a counterpart of theirs."""
        named = self._people.within(max(0, mention.start - _REACH), mention.start)
        return named[-1] if named else None
