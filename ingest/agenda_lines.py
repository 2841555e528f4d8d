"""Lines of an agenda that were joined and stand for themselves: a name under somebody else's post, a label, a title.

Where each cell of a table became a line, nothing but its words tells that a line begins something new::

    Director of Ports, Ministry of Transport
    Ama OFORI
    Harbour Master, Port of Tema
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, zip_longest

from ingest.agenda_layout import AgendaLayout
from ingest.text import Block

__all__ = ["set_apart"]

_OPEN = ",-–(/&"
_LINE = 110


def set_apart(layout: AgendaLayout, region: Iterable[Block]) -> list[Block]:
    """The blocks of an agenda, cut before each line that names somebody or labels what follows."""
    blocks = list(region)
    found: list[Block] = []
    for block, after in zip_longest(blocks, blocks[1:]):
        found += _cut(layout, block, after) if block.breaks else [block]
    return found


def _cut(layout: AgendaLayout, block: Block, after: Block | None) -> Iterator[Block]:
    chars = layout.reading.chars
    edges = [block.start, *block.breaks, block.end]
    lines = [(low, low + len(chars[low:high].rstrip())) for low, high in pairwise(edges)]
    cuts = [i for i in range(1, len(lines)) if _stands_alone(layout, lines, i, after)]
    if not cuts:
        yield block
        return
    for first, last in pairwise([0, *cuts, len(lines)]):
        start, end = lines[first][0], lines[last - 1][1]
        breaks = tuple(at for at in block.breaks if start < at < end)
        bold = tuple(span for span in block.bold if span[0] >= start and span[1] <= end)
        kind, gap = (block.kind, block.gap) if first == 0 else ("paragraph", 0)
        yield replace(block, kind=kind, start=start, end=end, gap=gap, breaks=breaks, bold=bold)


def _stands_alone(layout: AgendaLayout, lines: list[tuple[int, int]], i: int, after: Block | None) -> bool:
    """Whether the line neither goes on with the one before nor is one of running text."""
    start, end = lines[i]
    chars = layout.reading.chars
    before = lines[i - 1][1] - 1
    if chars[before] in _OPEN or end - start > _LINE or lines[i - 1][1] - lines[i - 1][0] > _LINE:
        return False
    if not chars[start].isupper():
        return False
    role = layout.role_at(start, end)
    if role is not None and chars[before] not in ":;":
        return True
    if not layout.is_name_alone(start, end):
        return False
    under = lines[i + 1] if i + 1 < len(lines) else (after.start, after.end) if after and not after.gap else None
    return under is not None and (layout.begins_part(*under) or layout.role_at(*under) is not None)
