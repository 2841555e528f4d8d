"""Sections of a report that follow the items of its meeting's agenda: what is told there was said under that item.

``I. Opening of the session`` / ``II. Fees (agenda item 3)`` / ``III. Adoption of the report and closure``: headings of
one form among which those of a meeting's own business stand, or that name an item. Other headings part a report by
subjects, of which it does not say that they were taken up one after the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.agendas.labels import session_key
from ingest.agendas.layout import AgendaLayout
from ingest.agendas.occasions import Occasions
from ingest.agendas.sitting import Sitting
from ingest.folding import slug
from ingest.lexicon import Lexicon, caseless, compiled, loose
from ingest.meetings.meetings import Meetings
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.page.text import Block
from ingest.values import value

__all__ = ["report_items"]

_NUMBER = re.compile(r"(?:(?P<roman>[IVX]{1,5})|(?P<arabic>\d{1,2})|(?P<letter>[A-Z]))(?:[.)]|\s?[–—-])\s+")
_LONGEST = 160  # code points of a heading
_BUSINESS = 2  # headings of a meeting's own business that tell what the others of their form are
_ENDS = frozenset(".;:,?!")
_SENTENCE_ENDS = frozenset('.”»":;')
_PROSE = 60  # code points of the paragraph under a heading
_WORDS = 12  # of a heading that make the key of an item where fewer are those of another, too


def report_items(
    layout: AgendaLayout,
    meetings: Meetings,
    taken: Sequence[tuple[int, int]],
    occasions: Occasions,
    found: Sequence[Sitting],
) -> list[Sitting]:
    """Those of a report, in text order, outside of ``taken``, the stretches of agendas and lists; none where its
    headings don't tell that it follows an agenda, or where one ``found`` has a number: such a report has sessions."""
    if any(layout.kind_and_number(session.label)[1] for session in found):
        return []
    known = {session.start for session in found}
    items = _Finder(layout.reading, meetings, taken, occasions).items()
    return [item for item in items if item.start not in known]


@value
class _Heading:
    """``form`` is what headings of one depth share; ``business`` whether it is of a meeting's own business, ``held``
    whether it may be of what was taken up there."""

    block: Block
    label: str
    form: str
    business: bool
    names_item: bool
    held: bool


class _Finder:
    def __init__(
        self, reading: Reading, meetings: Meetings, taken: Sequence[tuple[int, int]], occasions: Occasions
    ) -> None:
        self._reading = reading
        self._meetings = meetings
        self._occasions = occasions
        self._taken = taken
        elsewhere = Stretches(list(taken))
        telling = ("heading", "paragraph", "item")
        self._blocks = [b for b in reading.text.blocks if b.kind in telling and b.start not in elsewhere]
        reading.lexicon.equip(self, _Finder._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        item = rf"{lexicon.any_of('sessions', 'agenda_item')}"
        business, apart = lexicon.any_of("sessions", "business"), lexicon.any_of("sessions", "not_taken_up")
        self._item_behind = caseless(rf"\s*[(\[]{item}[)\]]$")
        self._item_before = caseless(rf"{item}\s?[:.–—-]\s?")
        self._business = compiled(loose(rf"(?:{business})(?!\w)"), re.IGNORECASE)
        self._not_taken_up = compiled(loose(rf"(?:{apart})\W*$"), re.IGNORECASE)

    def items(self) -> Iterator[Sitting]:
        headings = [h for block, below in pairwise(self._blocks) if (h := self._heading(block, below))]
        forms = {h.form for h in headings if self._follows([other for other in headings if other.form == h.form])}
        ours = [h for h in headings if h.form in forms or h.names_item]
        ours = ours[next((i for i, h in enumerate(ours) if h.business or h.names_item), len(ours)) :]
        ends = [h.block.start for h in ours[1:]] + [self._blocks[-1].end for _ in ours[:1]]
        keys = set[str]()
        for position, (heading, end) in enumerate(zip(ours, ends, strict=True), start=1):
            block, meeting = heading.block, self._meetings.at(heading.block.start)
            # The first paragraph under the first item may be the one that says which meeting it is.
            told = meeting is not None and (meeting is self._meetings.own or block.start >= meeting.end)
            if heading.held and meeting and told and not meeting.assumed:
                key = session_key(meeting.key, "session", None, heading.label)
                # "Consideration of the report of the Bureau", "Consideration of the report of the Treasurer"
                key = f"{meeting.key}/{slug(heading.label, words=_WORDS)}" if key in keys else key
                keys.add(key)
                yield Sitting(
                    key=key,
                    parent=meeting.key,
                    kind="session",
                    label=heading.label,
                    start=block.start,
                    titled=block.end,
                    end=self._end(block.end, end),
                    position=position,
                )

    def _follows(self, headings: Sequence[_Heading]) -> bool:
        """Whether the headings of one form are those of items."""
        business = [h for h in headings if h.business]
        return len(business) >= _BUSINESS and len(headings) > len(business)

    def _end(self, start: int, end: int) -> int:
        """Where a section ends that goes on to ``end`` at the longest: at a list."""
        lists = (low for low, _ in self._taken if start < low < end)
        return min([end, *lists])

    def _heading(self, block: Block, below: Block) -> _Heading | None:
        text = self._reading.text.of(block)
        if len(text) > _LONGEST or not block.gap or text[-1:] in _ENDS:
            return None
        numbered = _NUMBER.match(text)
        if block.kind != "heading" and not numbered:
            return None
        title = text[numbered.end() :] if numbered else text
        behind, before = self._item_behind.search(title.lower()), self._item_before.match(title.lower())
        label = title[before.end() if before else 0 : behind.start() if behind else len(title)].strip()
        if not label or not (numbered or self._leads(below)):
            return None
        kind = next((k for k, found in numbered.groupdict().items() if found), "") if numbered else "plain"
        business = self._occasions.role_of(text) is not None or self._business.match(label) is not None
        return _Heading(
            block=block,
            label=label,
            form=f"{kind} {label.isupper()}",
            business=business,
            names_item=behind is not None or before is not None,
            held=business or self._not_taken_up.match(label) is None,
        )

    def _leads(self, below: Block) -> bool:
        """Whether a paragraph stands under a heading."""
        ends = self._reading.chars[below.end - 1] in _SENTENCE_ENDS
        return ends and below.kind != "heading" and below.end - below.start > _PROSE
