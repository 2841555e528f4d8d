"""What names of bodies go on with behind words in capitals: adjectives in small letters, a second field of work, the
state's people abroad."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.gazetteer import Match
from ingest.lexicon import NOT_KINDS, Lexicon, caseless, compiled
from ingest.naming.body_names import BodyNames
from ingest.naming.further_words import CAPITAL, link_words
from ingest.page.words import Words
from ingest.speech import Speech

__all__ = ["NameTails"]

_MOST = 3  # adjectives in a row


class _Words:
    """What tells such tails in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        any_of = lexicon.any_of
        adjectives = any_of("bodies", "adjectives")
        self.adjective = compiled(rf"\s(?:{adjectives})(?![\w'’-])")
        self.like_one = compiled(rf"(?:{adjectives})")
        self.clause = caseless(any_of("grammar", "finite", "relative", "and"))
        links, both = link_words(lexicon)
        heads = any_of("bodies", *(k for k in lexicon.kinds("bodies") if k not in NOT_KINDS))
        field = rf"(?!(?i:{heads})(?!\w)){CAPITAL}(?![\w'’-])"
        self.second = compiled(
            rf"\s(?:{both})\s(?:(?:{links})(?:\s|(?<=['’])))?(?P<words>{field}(?:\s{field})?)(?!\s[A-ZÀ-Þ])"
        )
        self.abroad = caseless(rf"\s{any_of('posts', 'abroad')}(?!\w)")


class NameTails:
    """Finds where names of bodies end in one text."""

    def __init__(
        self,
        text: tuple[str, Words],
        lexicon: Lexicon,
        speech: Speech,
        names: BodyNames,
        states: Iterable[Match],
        taken: Iterable[Match],
    ) -> None:
        self._text, self._lower = text[0], text[1].text
        self._speech, self._names = speech, names
        self._peoples = {m.end for m in states if m.labels[0].form == "adjective"}
        self._others = {m.start for m in (*states, *taken)}
        self._words = lexicon.made(_Words)

    def end(self, end: int) -> int:
        """Where a name ends whose words in capitals end here (``le Groupe du Parti populaire européen``)."""
        end = self._with_second(self._with_adjectives(end))
        abroad = self._words.abroad.match(self._lower, end) if end in self._peoples else None
        return abroad.end() if abroad else end

    def _with_adjectives(self, end: int) -> int:
        for _ in range(_MOST):
            small = self._words.adjective.match(self._text, end)
            if small is None or self._speech.says_at(self._lower, end + 1):
                break
            if self._words.clause.match(self._lower, end + 1):
                break
            end = small.end()
        return end

    def _with_second(self, end: int) -> int:
        """Where a second field of work ends that *and* leads to (``Institute of Marine Safety and Rescue``)."""
        second = self._words.second.match(self._text, end)
        if second is None or second.start("words") in self._others:
            return end
        one = " " not in second["words"]
        field = self._is_field(second["words"]) if one else self._names.has_topic(second["words"])
        return self._with_adjectives(second.end()) if field else end

    def _is_field(self, word: str) -> bool:
        """Whether a word in capitals is a common one: of a field of work, or in small letters elsewhere."""
        small = word.lower()
        if self._names.has_topic(word) or self._words.like_one.fullmatch(small):
            return True
        return f" {small} " in self._text
