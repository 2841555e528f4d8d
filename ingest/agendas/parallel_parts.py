"""Titles without a number of parts that are held at one time: with a letter, or over the line of who leads them;
and which sessions hold a numbered part.

::

    Parallel workshops
    A. Ropes and knots
    Chair: Ms. Ada ROE
"""

from __future__ import annotations

import re

from ingest.agendas.layout import AgendaLayout
from ingest.agendas.role_labels import LEADING
from ingest.agendas.sessions import Agenda, Session
from ingest.page.text import Block

__all__ = ["beside_one_before", "is_lettered", "titles_parallel_part"]

# "B)" alone shows a part; "b)", "(b)" and "B." may count what is to be discussed as well.
_LETTERED = re.compile(r"(?:(?P<sure>[A-H]\))|\(?[a-h]\)|[A-H]\.)\s+(?=[A-ZÀ-Þ¿¡«“\"])")


def is_lettered(title: str) -> bool:
    """Whether a title begins with a letter (``B) Ports``)."""
    return _LETTERED.match(title) is not None


def titles_parallel_part(
    layout: AgendaLayout, agenda: Agenda, last: Session, block: Block, below: Block | None
) -> bool:
    """Whether a line titles such a part under ``last``, which is held in parallel, or beside it; ``below`` is the next
    line, which may label who leads the part."""
    text = layout.reading.text.of(block)
    letter = _LETTERED.match(text)
    beside = letter is not None and is_lettered(last.label)
    if not (beside or last.shared_hours or layout.is_parallel(last.label)):
        return False
    label = layout.role(below) if below and not (letter and letter["sure"]) else None
    if not (letter and letter["sure"]) and (label is None or label[0] not in LEADING):
        return False
    if letter is None and not _titles_beside(layout, agenda, last, block):
        return False
    return layout.person(block.start + (letter.end() if letter else 0), block.end) is None


def _titles_beside(layout: AgendaLayout, agenda: Agenda, last: Session, block: Block) -> bool:
    """Whether a line without a letter may title such a part: the first of its row, or one beside others without."""
    text = layout.reading.text.of(block)
    if not layout.is_subtitle(block) or layout.heads_speakers(text):
        return False
    listed = any(x.session is last for x in agenda.listings)
    marked = layout.kind_and_number(last.label)[1] is not None or is_lettered(last.label)
    if layout.is_at_once(text):
        return not marked
    if last.shared_hours:
        return listed and not marked
    return bool(block.gap) and not listed and layout.kind_words(last.label) is None


def beside_one_before(layout: AgendaLayout, agenda: Agenda, block: Block, opened: list[Session]) -> list[Session]:
    """The sessions that a numbered part is in: those that hold the one numbered before it (``Second session`` under
    hours of the first)."""
    text = layout.reading.text.of(block)
    words, (_, number, _) = layout.kind_words(text), layout.kind_and_number(text)
    if words is None or number is None or not opened:
        return opened
    for other in reversed(agenda.sessions):
        _, before, _ = layout.kind_and_number(other.label)
        if other.first is None and before and layout.kind_words(other.label) == words:
            follows = before.isdigit() and number.isdigit() and int(before) + 1 == int(number)
            return [s for s in opened if (other.parent or "").startswith(s.key)] if follows else opened
    return opened
