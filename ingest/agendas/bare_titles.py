"""Titles of sessions with a number, and of openings and closings, that no empty line parts from what stands around
them, as on pages copied line by line (``NAME thanked all.`` / ``SESSION 2. Ropes`` / ``The session was opened by …``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.agendas.layout import AgendaLayout
from ingest.page.text import Block

__all__ = ["bare_titles"]

_LONGEST = 160
_TELLS = 60  # code points of a paragraph that tells of a session
_ENDS = frozenset('.!?”»"')  # of a sentence
_LEADS = _ENDS | {":", ";"}  # ends of what tells, or leads up to a list of speakers


def bare_titles(blocks: Sequence[Block], layout: AgendaLayout, named: re.Pattern[str]) -> frozenset[int]:
    """Where such titles begin: lines with the number of a session or nothing but a word for an opening or closing,
    which ``named`` finds, a sentence or a list above them and a paragraph that tells of it below."""
    chars = layout.reading.chars
    titles = (b for b in _between(blocks, layout) if named.match(chars, b.start, b.end) or _is_numbered(b, layout))
    return frozenset(block.start for block in titles)


def _between(blocks: Sequence[Block], layout: AgendaLayout) -> Iterator[Block]:
    """The short lines that no empty one sets apart, between the end of a text and a paragraph."""
    chars = layout.reading.chars
    for before, block, after in zip(blocks, blocks[1:], blocks[2:], strict=False):
        if block.gap or after.gap or block.kind != "paragraph" or block.end - block.start > _LONGEST:
            continue
        length = after.end - after.start if after.kind == "paragraph" else 0
        tells = length >= _LONGEST or (length >= _TELLS and chars[after.end - 1] in _LEADS)
        if tells and (before.kind == "item" or chars[before.end - 1] in _ENDS) and chars[block.end - 1] not in ".;:,":
            yield block


def _is_numbered(block: Block, layout: AgendaLayout) -> bool:
    """Whether a line begins with a word for a session and its number, and a title stands behind that."""
    title = layout.reading.text.of(block)
    _, number, length = layout.kind_and_number(title)
    return number is not None and title[length : length + 1] in ".:–— -" and title[0].isupper()
