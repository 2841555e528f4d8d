"""Long patterns of words, compiled when something is first looked for with them.

To compile the words of a language takes longer than to convert a paper, and most papers ask for half of them only.
"""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["late"]

_LONG = 1000
"""Characters of a pattern: shorter ones are soon compiled, and asked most often."""
_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Late:
    """Stands for a pattern, and has its methods as its own from the first question on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._given = flags

    def __getattr__(self, name: str) -> Any:
        """What isn't known yet."""
        made = re.compile(self.pattern, self._given)
        for method in (*_METHODS, "flags", "groups", "groupindex"):
            setattr(self, method, getattr(made, method))
        return getattr(made, name)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As :func:`re.compile`, but for a long pattern no work until it is used.

    >>> late("a|b" + "|c" * 1000).findall("cab")
    ['c', 'a', 'b']
    """
    return re.compile(pattern, flags) if len(pattern) < _LONG else cast("re.Pattern[str]", _Late(pattern, flags))
