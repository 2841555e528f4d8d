"""Brackets that begin or end the words about somebody with a body: ``(ILO) – Chief, Section X``, ``Director (Institute
of Quays)``."""

from __future__ import annotations

import re

from ingest.naming.bodies import Bodies
from ingest.naming.posts import Posts
from ingest.page.reading import Reading

__all__ = ["around_body", "holds_body"]

_BRACKET = re.compile(r"\(([^()]*)\)")
_LETTERS = re.compile(r"(?<!\w)[A-Z]{2,}\s*$")
_COMMA = re.compile(r",\s+")


def around_body(reading: Reading, bodies: Bodies, start: int, end: int) -> list[tuple[int, int]]:
    """The signs of such a bracket, where more follows it (``(University of X), Professor``)."""
    bracket = _BRACKET.match(reading.chars, start, end)
    if bracket is None or bracket.end() >= end - 1:
        return []
    low, high = bracket.span(1)
    known = reading.at("organization", low) is not None or bodies.known(low, high) or bodies.begins(low)
    return [(start, low), (high, bracket.end())] if known else []


def holds_body(posts: Posts, bracket: re.Match[str], start: int) -> bool:
    """Whether a bracket behind a post, in words that begin at ``start``, has the body in which it is held: the words
    before it name none, but maybe a department."""
    low, high = bracket.span(1)
    if not posts.begins(start, bracket.start()):
        return False
    named = posts.bodies.known(low, high) or posts.bodies.begins(low)
    return bool(named) and not _names_body(posts, start, bracket.start())


def _names_body(posts: Posts, start: int, end: int) -> bool:
    """Whether the words of a post, or those behind its commas, name a body that is no department."""
    if posts.reading.within("organization", start, end) or _LETTERS.search(posts.reading.chars[start:end]):
        return True
    parts = [m.end() for m in _COMMA.finditer(posts.reading.chars, start, end)]
    if any(posts.bodies.begins(at) and not _is_department(posts.bodies, at) for at in parts):
        return True
    held = posts.read((start, parts[0] if parts else end), alone=False)[1]
    return any(body.kind != "unit" for body in held)


def _is_department(bodies: Bodies, at: int) -> bool:
    return bodies.governs(at) and not bodies.own_of_state(at)
