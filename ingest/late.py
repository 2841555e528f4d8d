"""Long patterns of words, compiled when something is first looked for with them.

To compile the words of a language takes longer than to convert a paper, and most papers ask for half of them only.
"""

from __future__ import annotations

import re
from typing import Any

from ingest.compiling import compiled_once

__all__ = ["is_of", "late"]

_LONG = 1000
"""Characters of a pattern: shorter ones are soon compiled, and asked most often."""
_OWN = tuple(name for name in dir(re.Pattern) if not name.startswith("_"))


class _Late:
    """Stands for a pattern, and has its methods as its own from the first question on."""

    def __init__(self, pattern: str, given: int) -> None:
        self.pattern = pattern
        self._given = given

    def __getattr__(self, name: str) -> Any:
        """What isn't known yet."""
        made = compiled_once(self.pattern, self._given)
        for own in _OWN:
            setattr(self, own, getattr(made, own))
        return getattr(made, name)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As :func:`re.compile`, but for a long pattern no work until it is used; of which a match is, :func:`is_of` tells.

    >>> late("a|b" + "|c" * 1000).findall("cab")
    ['c', 'a', 'b']
    """
    stands_in: Any = _Late(pattern, flags)
    found: re.Pattern[str] = compiled_once(pattern, flags) if len(pattern) < _LONG else stands_in
    return found


def is_of(match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Whether a match is one of a pattern, be it a late one, which is not the pattern that the match knows.

    >>> long = late("a" + "|b" * 1000)
    >>> match = long.search("ab")
    >>> match.re is long, is_of(match, long)
    (False, True)
    """
    return match.re.pattern == pattern.pattern
