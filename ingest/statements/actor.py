"""One to whom a text attributes something, as the other modules of this package pass them on."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.naming.affiliations import Affiliation
from ingest.values import value

__all__ = ["Actor", "covered", "denoted", "is_shouted"]


@value
class Actor:
    """Somebody to whom a text attributes something; ``start`` to ``end`` is the phrase in the clean text.

    ``speaker`` is ``person:KEY`` or a ref; None for a post whose holder the phrase does not name (``post`` is set).
    ``at`` is where the actor's own name stands in a phrase that names several.
    """

    start: int
    end: int
    basis: str
    speaker: str | None
    text: str
    on_behalf_of: tuple[str, ...] = ()
    post: str | None = None
    affiliation: Affiliation | None = None
    gender: str | None = None
    at: int = -1

    @property
    def is_entity(self) -> bool:
        """Whether a state or body is itself the subject, with nobody who speaks for it."""
        return (
            self.speaker is not None
            and not self.speaker.startswith("person:")
            and self.at < 0
            and self.basis != "by-list"
        )


def denoted(start: int, end: int, ref: str, text: str) -> Actor:
    """The state or body of ``ref`` as the actor of a phrase, which reads ``text``."""
    basis = "by-state" if ref.startswith("state/") else "by-organization"
    return Actor(start, end, basis, ref, text, (ref,))


def covered(actor: Actor, others: Iterable[Actor]) -> bool:
    """Whether another phrase holds this one's beginning."""
    return any(o.start <= actor.start < o.end and o is not actor for o in others)


def is_shouted(actor: Actor) -> bool:
    """Whether a label is a post in capitals, with or without an article."""
    words = actor.text.split()
    return actor.basis in ("by-post", "by-state") and sum(not w.isupper() for w in words) <= (len(words) > 1)
