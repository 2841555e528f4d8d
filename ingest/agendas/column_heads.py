"""The row of heads over a table of those who take part in one part of a programme (``Name | Post | Country``).

Such a row names nobody and titles nothing: what stands under it goes on from the title or the label above it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from ingest.agendas.layout import AgendaLayout
from ingest.lexicon import Lexicon, caseless
from ingest.page.text import Block

__all__ = ["without_column_heads"]

_LONGEST = 40  # of a cell that heads a column
_SERVED = ("post", "body", "state")


def without_column_heads(layout: AgendaLayout, blocks: list[Block]) -> list[Block]:
    """The blocks without such rows under a title, an hour or a label; what tells who the people are (``Speaker |
    Post``) stays, as the label over them."""
    if not any(b.beside for b in blocks):
        return blocks
    heads = layout.reading.lexicon.made(_Heads)
    dropped = {b.start for i in range(1, len(blocks)) for b in _dropped(layout, heads, blocks, i)}
    return [b for b in blocks if b.start not in dropped] if dropped else blocks


class _Heads:
    """The words that head columns, of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.name = caseless(rf"{lexicon.any_of('rosters', 'name')}$")
        self.role = caseless(rf"{lexicon.any_of('roles', 'speaker', 'moderator', 'facilitator', 'keynote')}$")
        self.people = caseless(rf"{lexicon.any_of('rosters', 'headings')}\W*$")
        self.served = caseless(rf"{lexicon.any_of('rosters', *_SERVED)}$")


def _dropped(layout: AgendaLayout, heads: _Heads, blocks: list[Block], i: int) -> Iterator[Block]:
    """The cells of the row that begins with a block, where it is nothing but heads of columns."""
    row = [blocks[i], *takewhile(lambda b: b.beside, blocks[i + 1 : i + 7])]
    if row[0].beside or len(row) == 1 or any(b.end - b.start > _LONGEST for b in row):
        return
    where = [(layout.reading.lower, b.start, b.end) for b in row]
    named = heads.name.match(*where[0]) is not None
    if not (named or heads.role.match(*where[0])):
        return
    served = sum(heads.served.match(*cell) is not None for cell in where[1:])
    above = blocks[i - 1]
    if heads.people.match(layout.reading.lower, above.start, above.end):
        return  # those who were there take no part in what stands above
    if served and served >= len(row) - 2 and (not named or _leads_on(layout, above)):
        yield from row if named or _is_label(layout, above) else row[1:]


def _leads_on(layout: AgendaLayout, above: Block) -> bool:
    """Whether a row titles a part, begins one with its hour or is a label of those in it."""
    return layout.is_title(above) or layout.time(above) is not None or _is_label(layout, above)


def _is_label(layout: AgendaLayout, above: Block) -> bool:
    """Whether a row is the label of a role and nothing else, or heads speakers in other words."""
    found = layout.role(above)
    whole = found is not None and found[2] >= above.end
    return whole or layout.heads_speakers(layout.reading.text.of(above))
