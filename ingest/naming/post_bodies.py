"""In which body a post is held, and which body a department is of, where one line names several of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from ingest.naming.bodies import Body
from ingest.naming.served import WrittenPost

__all__ = ["body_of", "spoken_for", "whole_of"]

_HOUSES = frozenset(("ministry", "government"))
_PARTS = frozenset(("igo", "network", "other"))
_WHOLES = frozenset(("un", "igo"))
_NO_POST = 1 << 60


def body_of(
    post: WrittenPost,
    posts: Sequence[WrittenPost],
    bodies: Sequence[Body],
    state: str | None,
    serves: Callable[[str], bool],
) -> str | None:
    """The ref of the body a post is in: the first named after it and before the next post, else the state.

    A high office (``serves`` tells) is in no body but its state's own (``Vice-Minister, Ministry X``); what no body
    follows may be in the one after the next post (``Deputy Director, Head of Analysis, Ministry X``).
    """
    after = _next(post.start, posts)
    inside = [b for b in bodies if post.start <= b.start < after]
    inside = [b for b in inside if b.start >= post.end] or inside
    if state and serves(post.text):
        return inside[0].ref if inside and _is_house(inside) else state
    if state and not inside and not post.body:
        inside = [b for b in bodies if b.start > post.start and b.kind in _HOUSES]
    # "IOM Chief of Mission": the body before the post.
    return inside[0].ref if inside else post.body or state


def _next(start: int, posts: Sequence[WrittenPost]) -> int:
    return min((p.start for p in posts if p.start > start), default=_NO_POST)


def _is_house(bodies: Sequence[Body]) -> bool:
    """Whether these are a ministry and its departments, or a department or the office of a government's head alone."""
    own = all(b.record is not None and b.record.state for b in bodies)
    return own and any(b.kind in ("ministry", "unit") for b in bodies)


def whole_of(unit: Body, posts: Sequence[WrittenPost], bodies: Sequence[Body]) -> Body | None:
    """The body that a department is of: the next one before the next post, else the one before it."""
    wholes = [b for b in bodies if b.kind != "unit"]
    end = _next(unit.start, posts)
    after = (b for b in wholes if unit.start < b.start < end)
    return next(after, None) or next((b for b in reversed(wholes) if b.start < unit.start), None)


def spoken_for(
    posts: Sequence[WrittenPost], bodies: Sequence[Body], represents: Callable[[str], bool]
) -> tuple[str, ...]:
    """The bodies that somebody speaks for: the first, and the one that a further post represents.

    A programme that the registry lacks is its organization's (``Officer, Quay Programme, ORGANIZATION``).
    """
    whole = [b for b in bodies if b.kind != "unit"] or list(bodies)
    if not whole:
        return ()
    first = whole[0]
    for part, house in pairwise(whole[:2]):
        within = house.start < _next(part.start, posts) and part.record is not None and house.record is None
        if within and part.kind in _PARTS and house.kind in _WHOLES:
            first = house
    others = (
        b.ref for p in posts[1:] if represents(p.text) for b in whole if p.start <= b.start < _next(p.start, posts)
    )
    return tuple(dict.fromkeys((first.ref, *others)))
