"""Forms of address right after a dash or a dot."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

__all__ = ["may_begin"]

_INITIALS = 3  # code points of a form of address that may be one of a name's, and its dot


def may_begin(text: str, at: int, honorifics: str, short: AbstractSet[str]) -> bool:
    """Whether a form of address may begin right after a dash or a dot: after a line's dash (``-Mr. NAME: …``), after
    the number of a paragraph (``2.M. Roe dit``), after a post, where it is a ``short`` one (``Commissioner of
    STATE-Hon. NAME``), and not within a word (``Jean-M. NAME``)."""
    before, further = text[at - 1 : at], text[max(0, at - 2) : max(0, at - 1)]
    if before == ".":
        return further.isdigit()
    if before != "-" or not further.isalnum():
        return True
    title = honorifics.split(" ", 1)[0]
    abbreviated = title.endswith(".") and len(title) > _INITIALS
    return further.islower() and (abbreviated or title.rstrip(".") in short)
