"""What a session is called: its number, and its title without columns beside it, hours after it, and a full stop."""

from __future__ import annotations

import re

from ingest.folding import slug

__all__ = ["LAST_PART", "SessionKeys", "session_key", "session_label"]

LAST_PART = re.compile(r"\s*(?:,|\s[–—|-])\s+(?P<last>(?:[^\W\d_]+,?\s)?[^,|–—\n]{3,30})$")
"""What stands behind the last comma or dash of a title, which may be a day (``Closing, Friday, 4 September``)."""
_COLUMN = re.compile(r"\s{3,}|\t")
_FEW = 3  # words of a column that is a remark beside a title (``See annex 1``)
_HOURS = re.compile(r"\s\([^()]*\d{1,2}\s?[:.h]\s?\d\d[^()]*\)$")
_STOP = re.compile(r"(?<=\w{4})\.$|(?<=\))\.$")


def session_label(title: str) -> str:
    """The title of a session as a label of one line.

    >>> session_label("Workshop 1      Counting   ferries.")
    'Workshop 1 Counting ferries'
    >>> session_label("Work in groups               See annex 1")
    'Work in groups'
    >>> session_label("Session 1 (3 Sept., 09:30–12:30)")
    'Session 1'
    """
    first, *others = _COLUMN.split(title.strip())
    kept = [first, *(o for o in others if len(o.split()) > _FEW or not any(map(str.isalpha, first.split()[-1])))]
    label = _STOP.sub("", _HOURS.sub("", " ".join(" ".join(kept).split())))
    return label.rstrip(" :;")


def session_key(meeting: str, words: str, number: str | None, title: str) -> str:
    """Key of a session of a meeting: by the words for its kind and its number, else by the first words of its title.

    >>> session_key("forum-2031", "round table", "2", "Round table 2: Oars")
    'forum-2031/round-table-2'
    """
    return f"{meeting}/{slug(words, words=3)}-{number}" if number else f"{meeting}/{slug(title, words=5)}"


class SessionKeys:
    """Keys of the parts of one agenda, each of them once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def new(self, parent: str, title: str, words: str | None, number: str | None, day: int) -> str:
        """The key of one more part, by the words for its kind and its number or, of a side event, alone, else by what
        its title begins with."""
        head = title.split(" : ", maxsplit=1)[0].split(": ", maxsplit=1)[0]
        tail = slug(words, words=3) if words else slug(head, words=5)
        tail = f"{tail}-{number}" if number else tail
        key = f"{parent}/{tail}"
        if key in self._taken:
            key = f"{parent}/day-{day}-{tail}"
        serial = 2
        while key in self._taken:
            key, serial = f"{parent}/{tail}-{serial}", serial + 1
        self._taken.add(key)
        return key
