"""Whether a stretch of the clean text stands in quotation marks, all of it."""

from __future__ import annotations

import re

from ingest.page.text import Block

__all__ = ["MARKS", "QUOTED", "has_said_all", "is_quoted"]

MARKS = ("«", "“", '"', "„")
"""What opens a quotation."""
QUOTED = re.compile(r"\s*(?:«[^«»]+»|“[^“”]+”|„[^„“”]+[“”]|\"[^\"]+\")[.,]?")
"""A quotation, with the mark behind it."""


def is_quoted(chars: str, start: int, end: int) -> bool:
    """Whether a stretch is one quotation, from its first mark to its last."""
    match = QUOTED.match(chars, start, end)
    return match is not None and not chars[match.end() : end].strip()


def has_said_all(chars: str, words: int, end: int, after: Block) -> bool:
    """Whether words under a label are one quotation, and the block that comes after them is none."""
    return is_quoted(chars, words, end) and not is_quoted(chars, after.start, after.end)
