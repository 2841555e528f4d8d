"""One label of a verbatim record: who speaks next, and where their words stand."""

from __future__ import annotations

from ingest.naming.names import PersonName
from ingest.values import value

__all__ = ["SpeakerLabel"]


@value
class SpeakerLabel:
    """Who speaks next: ``start`` is where the label begins, ``words`` where theirs do, ``end`` where their block ends.

    ``at`` is where it begins after an hour; ``post`` is the stretch of the post that names them, ``office`` the role
    in which they lead (``chair``, ``moderator``), ``called`` where its words stand. ``sure``: an honorific or an
    office says that somebody speaks. A sure label without name, post and office says that it is nobody whom the paper
    names (``QUESTION:``, ``PRESENTADORA:``).
    """

    start: int
    at: int
    words: int
    end: int
    close: str
    name: PersonName | None = None
    post: tuple[int, int] | None = None
    office: str | None = None
    called: tuple[int, int] | None = None
    sure: bool = False

    def stop(self, chars: str) -> int:
        """Where the label ends, without the mark that closes it."""
        return self.at + len(chars[self.at : self.words].rstrip(" \n\t.:–—-*"))
