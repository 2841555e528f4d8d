"""Roles behind those who have them, as cells of a row or remarks: ``NAME, post – moderator``, ``NAME (rapporteur)``."""

from __future__ import annotations

import re

from ingest.lexicon import NO_MEETING, Lexicon, compiled, loose
from ingest.naming.posts import Posts
from ingest.page.reading import Reading
from ingest.values import value

__all__ = ["Behind", "RolesBehind"]

_LONGEST = 48  # code points of a role and the mark before it
_BEHIND = re.compile(r"(?:\s*[(\[]|\s*(?:[,;:|/–—.]|\s-)\s|\s{2})\s*(?P<role>[^\W\d_][\w' -]{3,40}?)\s*[)\]]?\s?\.?$")
_BESIDE = re.compile(
    r"(?:\s*[(\[]|\s*(?:[,;:|/–—]|\s-)\s)\s*(?P<role>[^\W\d_][\w' -]{3,40}?)(?:[)\]]\s*)?"
    r"(?:[,;:|/–—](?=\s)|$|(?<=[)\]])\s)"
)
_BY_COMMA = frozenset(("", ",", ".", ":"))
_OPENING = frozenset("([")
_LEADING = ("moderator", "rapporteur", "facilitator", "keynote")
_OTHERS = ("chair", "speaker")


@value
class Behind:
    """A role, its words, and ``at``: where what stands before them ends, or what follows them begins."""

    role: str
    label: str
    at: int
    may_be_post: bool


class RolesBehind:
    """Finds them in one paper."""

    def __init__(self, reading: Reading, posts: Posts, part: str) -> None:
        """``part``: words for parts of a meeting, at which somebody has a role."""
        self._chars = reading.chars
        self._posts = posts
        lexicon = reading.lexicon
        self._roles = _named(lexicon, part, (*_LEADING, *_OTHERS, "opening", "closing"))

    def behind(self, start: int, end: int) -> Behind | None:
        """The role that a stretch ends with."""
        low = max(start, end - _LONGEST)
        found = _BEHIND.search(self._chars, low, end)
        while found:
            told = self._roles.fullmatch(found["role"])
            if told and told.lastgroup:
                return Behind(told.lastgroup, found["role"], found.start(), self._may_be_post(found, told.lastgroup))
            found = _BEHIND.search(self._chars, found.start() + 1, end)
        return None

    def beside(self, start: int, end: int) -> Behind | None:
        """The role that stands right behind a name, up to where its bearer's posts begin: by a comma it is one."""
        found = _BESIDE.match(self._chars, start, end)
        told = self._roles.fullmatch(found["role"]) if found else None
        if found is None or told is None or told.lastgroup is None or self._may_be_post(found, told.lastgroup):
            return None
        low = found.start("role") if self._chars[found.start()] == "," else found.end()
        return Behind(told.lastgroup, found["role"], low, may_be_post=False)

    def _may_be_post(self, found: re.Match[str], role: str) -> bool:
        """Whether it is as well a post: a chair or an expert by a comma is, or one that begins a bracket (``NAME
        (Chair, Council of X)``); set apart by another mark it is what somebody does here."""
        mark = self._chars[found.start() : found.start("role")].strip()
        begins = mark in _OPENING and self._chars.startswith(",", found.end("role"))
        return role in _OTHERS and (begins or mark in _BY_COMMA) and self._posts.begins(*found.span("role"))


def _named(lexicon: Lexicon, part: str, roles: tuple[str, ...]) -> re.Pattern[str]:
    """Words for one of these roles, with the part of the meeting at which somebody has it."""
    of = lexicon.any_of("parts", "of")
    general = {"rapporteur": f"{lexicon.any_of('rosters', 'rapporteurs')}|"}
    named = "|".join(f"(?P<{r}>{general.get(r, '')}{loose(lexicon.any_of('roles', r))})" for r in roles)
    meeting = lexicon.any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
    return compiled(rf"(?:{named})(?:\s+{of}\s?(?:\w+\s){{0,2}}(?:(?:{part}).*|{meeting}))?", re.IGNORECASE)
