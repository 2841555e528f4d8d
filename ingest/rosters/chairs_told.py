"""The one of a list of those present who presides, told behind post and body (``NAME, Director, Body (Chair)``)."""

from __future__ import annotations

from dataclasses import replace

from ingest.rosters.entries import RosterEntry
from ingest.rosters.words import RosterWords

__all__ = ["with_chair"]


def with_chair(found: list[RosterEntry], words: RosterWords, chars: str) -> list[RosterEntry]:
    """The entries of an announced list; where no other words of it tell who presides, the one does who is called the
    chair, of no body: whoever leads a body is called so before its name."""
    if any(entry.role == "chair" for entry in found):
        return found
    told = [i for i, entry in enumerate(found) if entry.role is None and _presides(entry, words, chars)]
    if len(told) != 1:
        return found
    return [replace(entry, role="chair") if i == told[0] else entry for i, entry in enumerate(found)]


def _presides(entry: RosterEntry, words: RosterWords, chars: str) -> bool:
    posts = entry.mention.affiliation.posts
    return sum(post.body is None and words.is_chair(chars, post.start, post.end) for post in posts) == 1
