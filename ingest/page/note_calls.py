"""Calls of footnotes in running text: numbers glued to a word (``word2.``), which are no part of what it says."""

from __future__ import annotations

import re

from ingest.page.noise import DIGIT, LABEL_CODE, PLAIN, RAISED

__all__ = ["without_calls"]

# Raised digits may stand before any mark; "km²" is a measure.
# One set of characters comes first, what stands before them is looked at after: the engine then skips all others.
_CALL = re.compile(
    rf"[\d{RAISED}](?:(?<=[^\W\d_]\d)(?<!\d[^\W\d_]\d)\d{{0,2}}(?=[\s,.;:)»]|$)"
    rf"|(?<=[^\W\d_][.,»)]\d)\d{{0,2}}(?=\s|$)"
    rf"|(?<=[^\W\d_][{RAISED}])(?<![\skc]m[{RAISED}])[{RAISED}]{{0,2}}(?!\w))"
)
# The number of an addition to a paper, or of a paper of a kind, is no call (``/Add.1``).
_IN_SYMBOL = re.compile(r"[\d/][^\s/]*/[A-Z][A-Za-zé]{0,3}\.$")
_SYMBOL_LENGTH = 24


def without_calls(text: str, notes: tuple[int, int]) -> list[tuple[int, str]]:
    """The text without calls of footnotes glued to a word (``word2.``), as pieces with their offsets.

    ``notes``: how many have a plain number and how many a raised one; ``R1.`` at its beginning is a label.
    A letter between two numbers (``13h10``) is no word.
    """
    if not any(notes) or not DIGIT.search(text):
        return [(0, text)]
    pieces, cursor = [], 0
    for call in _CALL.finditer(text):
        if call[0].isascii() and LABEL_CODE.fullmatch(text, 0, call.start()):
            continue
        if _IN_SYMBOL.search(text, max(0, call.start() - _SYMBOL_LENGTH), call.start()):
            continue
        if 0 < int(call[0].translate(PLAIN)) <= notes[call[0][0] in RAISED]:
            pieces.append((cursor, text[cursor : call.start()]))
            cursor = call.end()
    pieces.append((cursor, text[cursor:]))
    return pieces
