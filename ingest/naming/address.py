"""Forms of address that are posts, too: *Ambassadrice* before a name is one, and of a state (*Ambassadrice du Togo*) it
is the post alone; and those before a post with its article (*Monsieur le Proviseur*)."""

from __future__ import annotations

from collections.abc import Collection

from ingest.folding import fold
from ingest.lexicon import Lexicon, caseless, compiled

__all__ = ["PostTitles", "bare"]


class PostTitles:
    """Tells in one language forms of address that are posts; ``states`` are the folded names of states."""

    def __init__(self, lexicon: Lexicon, states: Collection[str]) -> None:
        self._posts = caseless(lexicon.any_of("posts", "heads"))
        # It looks like a particle of a name.
        self._of = compiled(rf"{lexicon.any_of('grammar', 'of')}(?:{lexicon.any_of('grammar', 'definite')})?")
        self._states = states
        self._article = compiled(rf"(?:{lexicon.any_of('grammar', 'definite')})\S")

    def are_alone(self, titles: tuple[str, ...], name: str) -> bool:
        """Whether no name follows the forms of address, but a post: its small article, or that of a state."""
        return bool(titles) and (self._article.match(name) is not None or self.are_of_state(titles, name))

    def are_of_state(self, titles: tuple[str, ...], name: str) -> bool:
        """Whether the last form of address before words is a post, and the words are the state that it is held for, or
        begin with it (``l'Ambassadeur du Togo NAME NAME``)."""
        of = self._of.match(name) if titles else None
        words = name[of.end() :].split() if of else []
        named = (fold(" ".join(words[:i])) for i in range(1, 1 + len(words)))
        return any(first in self._states for first in named) and self._is_post(titles[-1])

    def _is_post(self, title: str) -> bool:
        return self._posts.fullmatch(title.lower()) is not None


def bare(honorific: str | None) -> str | None:
    """An honorific without an article (``la Sra.``)."""
    if honorific is None:
        return None
    words = honorific.split(" ")
    return " ".join(words[1:]) if len(words) > 1 and words[0].islower() else honorific
