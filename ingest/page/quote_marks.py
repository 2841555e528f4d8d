"""Quotation marks of all presses as those that readers know: ``„…“``, ``”…”`` and ``‘…’`` as ``“…”``, of one length.

A single mark that closes is an apostrophe as well, so words between single marks count as quoted only where they are as
many as a sentence has, and where the sentence ends or a mark of its own stands at the closing one.
"""

from __future__ import annotations

import re

__all__ = ["plain_quotes"]

_FEWEST_WORDS = 5  # of a quotation between single marks: fewer are a title, or a word held at arm's length
_LOW = re.compile(r"(?<!\w)„(?=[^\s„])")
_CLOSING = re.compile(r"(?<=[^\s(\[«„‚‘–—-])“(?!\w)")
_OPENING = re.compile(r"(?<![^\s(\[])”(?=[^\W_])")
_SINGLE = re.compile(
    r"«[^«»]{,2000}»|“[^“”]{,2000}”"
    r"|(?<![\w'’])‘(?P<said>(?=[^\s‘])(?:[^\n‘’“”«»]|\n(?!\s*\n)|’(?=\w)|(?<=s)’(?=\s[a-z])){12,900}?)"
    r"’(?:(?<=[.,!?…]’)|(?=\s?[.,;:!?)]|\s*$|\s*\n))",
    re.MULTILINE,
)


def plain_quotes(text: str) -> str:
    """A text with such marks alone, each sign where it stood."""
    if "„" in text:
        text = _LOW.sub("“", text)
    if "“" in text:
        text = _CLOSING.sub("”", text)
    if "”" in text:
        text = _OPENING.sub("“", text)
    return _SINGLE.sub(_doubled, text) if "‘" in text else text


def _doubled(found: re.Match[str]) -> str:
    said = found["said"]
    return f"“{said}”" if said and len(said.split()) >= _FEWEST_WORDS else found[0]
