"""What rules tell against somebody's taking part where a place names them: signs to be weighed with others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from ingest.agendas.layout import AgendaLayout
from ingest.lexicon import Lexicon, compiled
from ingest.page.genres import QUOTES
from ingest.page.stretches import Stretches

__all__ = ["Refusals"]

_NEAR = 60
_RUN_ON = 2  # commas in a line of a list that runs on
_MOST_ROWS = 12  # lines of such a list
_BYLINE = 90  # code points of a line that says who wrote a page, and when
_BEFORE_CREDIT = tuple(".!?©()")
_CREDIT = re.compile(
    r"(?:[^\W\d_][\w'’.-]*\s){1,3}[^\W\d_][\w'’.-]*\s?/\s?[A-ZÀ-Þ][\w.&-]*(?:\s[A-ZÀ-Þ][\w-]*){0,2}[)\s]*$"
)


class Refusals:
    """Those of one paper, by offsets in its clean text.

    ``elsewhere``: where names begin of which prose tells that these are elsewhere or only spoken of; ``dropped``: of
    whom prose told a part, before it was looked where; ``lists``: of those who are listed without a role;
    ``turns``: of what others say in a record word for word.
    """

    def __init__(
        self,
        layout: AgendaLayout,
        genre_at: Callable[[int], str | None],
        elsewhere: frozenset[int],
        dropped: Iterable[int],
        lists: Stretches,
        turns: Stretches,
    ) -> None:
        self._layout = layout
        self._genre_at = genre_at
        self._chars = layout.reading.chars
        self._elsewhere = elsewhere
        self._dropped = frozenset(dropped)
        self._lists = lists
        self._turns = turns
        layout.reading.lexicon.equip(self, Refusals._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        # "Present: Ada Roe, Basil Orme"
        self._present = compiled(rf"\W*(?:{lexicon.any_of('rosters', 'headings')})\s?:\s", re.IGNORECASE)
        self._heading = compiled(rf"\W*(?:{lexicon.any_of('rosters', 'headings')})\s?:?\s*", re.IGNORECASE)
        posted = rf"{lexicon.any_of('pages', 'posted')}(?!\w)|{lexicon.any_of('pages', 'bylines')}"
        self._posted = compiled(rf"\W*(?:{posted})", re.IGNORECASE)
        # "NAME gives her proxy to NAME": who votes for another need say nothing.
        titles = lexicon.literal("names", "m", "f", "none")
        self._gave = compiled(rf"(?<!\w)(?i:{lexicon.any_of('names', 'proxies')})\s+(?:(?:{titles})\s)*$")

    def at(self, offset: int) -> Iterator[str]:
        """The signs of a name that begins here."""
        genre = self._genre_at(offset)
        if genre:
            yield f"genre:{genre}"
        if genre == QUOTES:
            yield "rules:quotes"
        if offset in self._elsewhere or self._layout.naming.called_after.is_remembered(self._chars, offset):
            yield "rules:elsewhere"
        if offset in self._dropped:
            yield "rules:dropped"
        if offset in self._lists:
            yield "rules:listed"
        if self._gave.search(self._chars, max(0, offset - _NEAR), offset):
            yield "rules:elsewhere"
        if offset in self._turns:
            yield "rules:turn"
        yield from (f"rules:{why}" for why in self._of_row(offset))

    def _of_row(self, offset: int) -> Iterator[str]:
        """What the row says that names somebody."""
        row = self._chars.rfind("\n", 0, offset) + 1
        if self._present.match(self._chars, row, offset) or self._is_under_heading(row):
            yield "listed"
        if offset in self._layout.contacts or self._layout.is_for_others(row, offset):
            yield "others"
        if self._layout.is_break(self._chars[row:offset]):
            yield "break"
        if self._layout.is_made_by(row, offset):
            yield "made"
        stop = self._chars.find("\n", offset)
        stop = stop if stop >= 0 else len(self._chars)
        if self._is_byline(row, stop) or self._is_credit(row, offset, stop):
            yield "made"
        if self._chars[stop - 1] == "?":
            # "- What do Ana Roe and Ari Vea make of it?"
            yield "asked"

    def _is_under_heading(self, row: int) -> bool:
        """Whether a row is of a list that runs on, comma by comma, below the words that say who was there, alone in
        their line or at its beginning."""
        end = self._chars.find("\n", row)
        if self._chars.count(",", row, end if end >= 0 else len(self._chars)) < _RUN_ON:
            return False
        for _ in range(_MOST_ROWS):
            above = len(self._chars[:row].rstrip())
            start = self._chars.rfind("\n", 0, above) + 1
            if self._heading.fullmatch(self._chars, start, above) or self._present.match(self._chars, start, above):
                return True
            if self._chars.count(",", start, above) < _RUN_ON or self._chars.find("\n\n", above, row) >= 0:
                return False
            row = start
        return False

    def _is_credit(self, start: int, name: int, end: int) -> bool:
        """Whether a row ends with who took a picture, behind the sentence that tells what is on it (``NAME leaves the
        hall. NAME / Agency``)."""
        before = self._chars[start:name].rstrip()
        return before[-1:] in _BEFORE_CREDIT and _CREDIT.match(self._chars, name, end) is not None

    def _is_byline(self, start: int, end: int) -> bool:
        """Whether a short line says who wrote a page (``Posted on 4 May 2031 by NAME``, ``NAME | 4 May 2031``)."""
        if end - start > _BYLINE:
            return False
        if self._posted.match(self._chars, start, end):
            return True
        bar = self._chars.find(" | ", start, end)
        return bar >= 0 and any(d.is_dated for d in self._layout.reading.dates(self._layout.calendar, bar, end))
