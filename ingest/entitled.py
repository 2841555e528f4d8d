"""What a document is called, and of what kind it is, where no title in it tells: by what was read in it.

Readers of the text need a title and a kind before they know anything else (:mod:`ingest.heads.heads`); who looks a
document up in a list of hundreds wants more than the day or the menu that stands first on its page.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.agendas.sessions import Agenda
from ingest.documents import series_title
from ingest.heads.datelines import begins_with_dateline
from ingest.heads.heads import FRONT_BLOCKS, Head, is_headline
from ingest.languages import Languages
from ingest.meetings.meetings import Meeting
from ingest.naming.symbols import is_of_press_release
from ingest.page.dates import Calendar
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.page.text import Block
from ingest.page.whole_lines import whole_lines
from ingest.records import Conversion

__all__ = ["entitled", "in_their_languages"]

_SAID_IN = ("other", "summary", "report")
"""Kinds that a paper's title may give a record: of many turns it is one."""
_TURNS = 3
_NEWS = ("press-release", "other")
"""Kinds whose title is a headline rather than the name of a meeting."""
_LISTED = 2  # people in the rows of a programme
_TOLD = 5  # statements that a report tells
_SITTING = re.compile(r"/(?:SR|PV)\.\d")
"""What the symbols of records of sittings have in all bodies of the United Nations."""
_LEAST = 12  # code points of a title
_LONGEST = 300
_PROSE = 130  # code points of a paragraph that tells something
_COUNTED = re.compile(r"\d+[.)]\s")
_BESIDE = 30  # code points beside a day in a line that tells no more than when and where


def in_their_languages(found: Conversion, languages: Languages, main: str) -> Conversion:
    """The conversion with the language of each event's title that was left in another than its paper's, ``main``."""
    told = [(event, event.language or languages.of_title(event.label or "", main)) for event in found.events]
    events = (event if event.language == tongue else replace(event, language=tongue) for event, tongue in told)
    return replace(found, events=tuple(events))


def entitled(
    found: Conversion,
    reading: Reading,
    head: Head,
    calendar: Calendar,
    agendas: Sequence[Agenda],
    own: Meeting | None,
    *,
    turns: int,
) -> Conversion:
    """The conversion whose document has the title and kind that all that was read in it tells.

    ``own`` is the document's meeting, ``turns`` how many speeches it has under their speakers' names.
    """
    titles = _Titles(found, reading, head, calendar, agendas, own)
    kind = titles.kind(turns)
    title = titles.title(kind) or found.document.title
    return replace(found, document=replace(found.document, kind=kind, title=title))


class _Titles:
    """Finds both for one document."""

    def __init__(
        self,
        found: Conversion,
        reading: Reading,
        head: Head,
        calendar: Calendar,
        agendas: Sequence[Agenda],
        own: Meeting | None,
    ) -> None:
        self._found = found
        self._reading = reading
        self._head = head
        self._calendar = calendar
        self._listed = sum(len(agenda.listings) for agenda in agendas)
        self._sessions = Stretches([(s.start, s.end) for agenda in agendas for s in agenda.sessions])
        self._own = own
        self._people = sorted(m.span.start for m in found.mentions if m.ref.startswith("person:"))

    def kind(self, turns: int) -> str:
        """The kind that a title names, unless there is none or the text shows that it is a record."""
        named, symbol = self._head.kind, self._head.symbol
        if named in _SAID_IN and (turns >= _TURNS or (symbol and _SITTING.search(symbol.text))):
            return "record"
        if named != "other":
            return named
        of_press = symbol is not None and is_of_press_release(symbol.text)
        if of_press or self._head.for_press or self._dateline() is not None:
            return "press-release"
        if self._listed >= _LISTED:
            return "agenda"
        return "report" if len(self._found.statements) >= _TOLD else named

    def title(self, kind: str) -> str | None:
        """The title that names a series or a kind of paper; without one the headline of news, else what the meeting is
        called."""
        title, meeting = self._head.title, self._meeting()
        if series := series_title(self._reading, self._head):
            return series
        if title and self._head.kind != "other" and not self._names_somebody(title):
            return title
        headline = self._headline()
        told = (headline, meeting) if kind in _NEWS else (meeting, headline)
        return next((" ".join(name.split()) for name in (*told, self._label()) if name), title)

    def _meeting(self) -> str | None:
        """What the paper's own meeting is called, where a line of the head names it, by more than a word and a day."""
        own = self._own
        if own is None or own.assumed or not any(b.start <= own.start < b.end for b in self._front()):
            return None
        return self._label()

    def _label(self) -> str | None:
        """The label of the paper's own meeting, unless it is a word and a day."""
        label = next((e.label for e in self._found.events if self._own and e.key == self._own.key), None)
        return label if label and " " in label.partition(",")[0] else None

    def _front(self) -> Iterator[Block]:
        """The first blocks without the paragraphs among them that tell something."""
        for block in self._reading.text.blocks[:FRONT_BLOCKS]:
            if block.end - block.start < _PROSE or ". " not in self._reading.text.of(block) + " ":
                yield block

    def _dateline(self) -> int | None:
        """Where the paragraph begins that a place and a day head, as in news."""
        blocks = self._reading.text.blocks[:FRONT_BLOCKS]
        return next((b.start for b in blocks if begins_with_dateline(self._reading, self._calendar, b)), None)

    def _headline(self) -> str | None:
        """The first line, over the dateline where there is one, that has the words of a headline."""
        return next((line for line in self._lines(self._dateline()) if is_headline(line)), None)

    def _lines(self, end: int | None = None) -> Iterator[str]:
        """Lines of the head that may be a title: those that are no day, no row of a programme, no part of a sentence
        and name nobody."""
        for low, high, _ in whole_lines(self._reading, self._front()):
            if end is not None and low >= end:
                return
            line = self._reading.chars[low:high]
            fits = _LEAST < len(line) < _LONGEST and not _COUNTED.match(line)
            if fits and not self._is_told_of(low, high):
                yield line

    def _is_told_of(self, low: int, high: int) -> bool:
        """Whether a line is another's: of a session, of somebody, or of a day."""
        return self._sessions.meet(low, high) or self._names_somebody_in(low, high) or self._is_day(low, high)

    def _names_somebody(self, title: str) -> bool:
        at = self._reading.chars.find(title)
        return at >= 0 and self._names_somebody_in(at, at + len(title))

    def _names_somebody_in(self, low: int, high: int) -> bool:
        source = self._reading.text.source
        i = bisect_left(self._people, source(low))
        return i < len(self._people) and self._people[i] < source(high - 1)

    def _is_day(self, low: int, high: int) -> bool:
        """Whether a line says when, with at most where: ``Madrid, 4 June 2013``."""
        days = list(self._calendar.dates(self._reading.chars, low, high))
        return bool(days) and high - low - sum(d.end - d.start for d in days) < _BESIDE
