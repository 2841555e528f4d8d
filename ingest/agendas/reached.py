"""Rows below a programme that say whom to write to: under words for that, or somebody's name over a postal address.

    Contact person
    Ms. NAME
    Project Assistant
    12 Mill Street, TOWN

They speak at no part of the meeting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.page.contacts import heads_contacts
from ingest.page.postal import is_postal
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.page.text import Block

__all__ = ["rows_of_contacts"]

_LINES = 8  # of a card from a name to the address


def rows_of_contacts(reading: Reading, is_name: Callable[[Block], bool], labels: Callable[[Block], bool]) -> Stretches:
    """Where such rows stand; ``is_name`` says of a line whether it is nothing but somebody's name, ``labels`` of a row
    whether it is the label of a role: who stands under one serves the meeting."""
    lines = list(_lines(reading))
    postal = (i for i, line in enumerate(lines) if is_postal(reading, line.start, line.end))
    cards = (_card(lines, i, is_name, labels) for i in postal)
    rows = [*_under_heads(lines, reading), *(line for card in cards for line in card)]
    return Stretches((row.start, row.end) for row in rows)


def _lines(reading: Reading) -> Iterator[Block]:
    """The blocks, each line of those that have several for itself: a list may have taken in the line below it."""
    for block in reading.text.blocks:
        if not block.breaks:
            yield block
            continue
        for low, high in pairwise((block.start, *block.breaks, block.end)):
            end = low + len(reading.chars[low:high].rstrip())
            yield replace(block, start=low, end=end, breaks=(), gap=block.gap if low == block.start else 0)


def _under_heads(lines: Sequence[Block], reading: Reading) -> Iterator[Block]:
    """The heads, and what stands right under each up to the next gap."""
    under = head = False
    for line in lines:
        above, head = head, heads_contacts(reading, line.start, line.end)
        under = head or (under and (above or not line.gap))
        if under:
            yield line


def _card(
    lines: Sequence[Block], last: int, is_name: Callable[[Block], bool], labels: Callable[[Block], bool]
) -> Sequence[Block]:
    """The lines from a name to the address in the last of them; none where no name stands above it."""
    for i in range(last, max(last - _LINES, -1), -1):
        if labels(lines[i]):
            break
        if i < last and is_name(lines[i]):
            return () if i and labels(lines[i - 1]) else lines[i : last + 1]
        if lines[i].gap:
            break
    return ()
