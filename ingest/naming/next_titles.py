"""Forms of address of the next one of a list, which no name may take for its own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

__all__ = ["first_titles", "own_length"]


def first_titles(titles: Iterable[str]) -> frozenset[str]:
    """The words with which forms of address begin, of those that have a dot there, without it."""
    return frozenset(first[:-1] for first in (t.split(" ", 1)[0] for t in titles) if first.endswith("."))


def own_length(
    text: str, after: str, firsts: AbstractSet[str], taken: re.Pattern[str], suffixes: tuple[str, ...]
) -> int:
    """How long a name is without the next one's form of address (``Sra. NAME y Sr.``, ``Sra. NAME, Sr.``), where it
    is one of the language's ``firsts`` (:func:`first_titles`) and not a suffix that reads the same, which takes the dot
    behind it (``NAME Jr.``); ``after`` is what follows the name in the text, ``taken`` finds what a name may take
    for its own, such as one of these ``suffixes``."""
    found = taken.search(text) if after[:1] in (".", " ") else None
    if found and found["title"] in firsts and found.start():
        dotted = after[:1] == "." or text.endswith(".")
        if after.lstrip(".")[:1] == " " if text[found.start()] == "," else dotted:
            return found.start()
    return len(text) + (text.endswith(suffixes) and after[:1] == ".")
