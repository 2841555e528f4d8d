"""The last column of a programme whose cells became lines, where its head is the label of a role.

    TIME
    TOPICS AND SPEAKERS
    MODERATOR

    9:00 – 10:00
    Opening
    - Words of welcome by NAME, post
    NAME

Whoever stands alone at the end of a row serves in that role.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from ingest.agendas.layout import AgendaLayout
from ingest.agendas.role_labels import LEADING
from ingest.lexicon import Lexicon, caseless
from ingest.page.text import Block

__all__ = ["Columns"]

_LONGEST, _MOST = 40, 6  # code points of a head, and heads


class Columns:
    """The columns of one programme by the blocks ``above`` its first hour: the ``roles`` of those whom a row names one
    after the other, and the role of who stands alone in the ``last`` one."""

    def __init__(self, layout: AgendaLayout, above: Sequence[Block] = ()) -> None:
        self._layout = layout
        self.roles = layout.columns(list(above))
        self.last = None if self.roles else _role_of_last(layout, above)

    def ends_row(self, block: Block, following: Block | None) -> bool:
        """Whether a line is the last cell of a row and names somebody alone: an hour or a day follows, or nothing."""
        if self.last is None or block.kind == "item" or not self._layout.is_name_alone(block.start, block.end):
            return False
        return following is None or self._layout.time(following) is not None or self._layout.is_day(following)


def _role_of_last(layout: AgendaLayout, above: Sequence[Block]) -> str | None:
    """The role that heads the last column; None where no such heads stand above."""
    rows = [b for b in reversed(above[-2 * _MOST :]) if not layout.is_day(b)]
    heads = list(takewhile(lambda b: b.end - b.start <= _LONGEST, rows))[:_MOST]
    found = layout.role(heads[0]) if len(heads) > 1 else None
    if found is None or found[0] not in LEADING or found[2] < heads[0].end or layout.is_label(heads[0]):
        return None
    hours = layout.reading.lexicon.made(_hours)
    timed = (b for b in heads[1:] if hours.match(layout.reading.lower, b.start, b.end))
    return found[0] if next(timed, None) else None


def _hours(lexicon: Lexicon) -> re.Pattern[str]:
    """The head of the column of hours."""
    return caseless(rf"{lexicon.any_of('dates', 'hour_label')}$")
