"""Numbers of parts on lines of their own right over rows that have the titles with their hours.

    SESSION 1
    Safe crossings (9:30 – 10:30)
    Chair: Ms. Ada ROE
    SESSION 2
    Paying for piers (11:00 – 12:15)

Where more hours follow under a number before the next one, it is that of a part in which those are turns.
"""

from __future__ import annotations

from collections.abc import Sequence

from ingest.agendas.layout import AgendaLayout
from ingest.page.text import Block

__all__ = ["numbers_above"]


def numbers_above(layout: AgendaLayout, region: Sequence[Block]) -> dict[int, Block]:
    """The number over each row of an agenda that has such a title, by where the row begins."""
    found: dict[int, Block] = {}
    begun: int | None = None  # the last row under a number, while no other hour follows
    for i, block in enumerate(region):
        hours = layout.hours(block)
        if hours is None or layout.is_break(layout.reading.chars[hours[1] : hours[2]]):
            continue
        above = region[i - 1] if i else None
        named = above is not None and not block.gap and hours[1] < hours[2] and _is_number(layout, above)
        if above is not None and named and layout.kind_words(layout.reading.chars[hours[1] : hours[2]]) is None:
            found[block.start] = above
            begun = block.start
        elif begun is not None:
            if not layout.is_opening_or_closing(hours[1], hours[2]):
                del found[begun]
            begun = None
    return found


def _is_number(layout: AgendaLayout, block: Block) -> bool:
    return layout.hours(block) is None and layout.is_part_number(block)
