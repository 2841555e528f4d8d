"""Titles of an opening or a closing that stand alone, without hours, over the rows of their speeches, which have them.

    OFFICIAL OPENING
    Master of ceremonies: Ms. Ada ROE
    9:00   Remarks by the Mayor of Ea, Mr. Ari VEA
    9:10   Address by Ms. Ida LARK, Minister of Quays
    SESSION 1: Ropes

Who speaks in these rows opens or closes, until the title of another part, the next day, or what is no speech after a
pause.
"""

from __future__ import annotations

from ingest.agendas.layout import AgendaLayout
from ingest.agendas.sessions import Session
from ingest.page.dates import TimeRange
from ingest.page.text import Block

__all__ = ["Framing"]

_OCCASIONS = ("opening", "closing")
_LABELS = 2  # rows of labels between the title and the first hour
_WORDS = 6  # of the title of a speech: longer ones give a topic


class Framing:
    """Which of an agenda's rows stand under such a title; ``open`` is the part that it names."""

    def __init__(self, layout: AgendaLayout) -> None:
        self._layout = layout
        self._titles: set[int] = set()
        self._paused = False
        self.open: Session | None = None

    def over(self, region: list[Block]) -> None:
        """Find the titles of one agenda."""
        for i, block in enumerate(region):
            if self._layout.time(block) or not self._stands_alone(block):
                continue
            below = region[i + 1 : i + 2 + _LABELS]
            first = next((n for n, row in enumerate(below) if self._layout.time(row)), None)
            if first is not None and all(self._layout.is_label_of_role(row) for row in below[:first]):
                self._titles.add(block.start)

    def _stands_alone(self, block: Block) -> bool:
        """Whether a block is the title of an opening or a closing, and of no speech (``Closing remarks: NAME``,
        ``Allocution du Maire``)."""
        speech = ":" in self._layout.reading.text.of(block) or self._layout.begins_speech(block.start, block.end)
        return not speech and self._layout.is_opening_or_closing(block.start, block.end)

    def titles(self, block: Block) -> bool:
        """Whether a block is such a title."""
        return block.start in self._titles

    def begins(self, session: Session) -> None:
        """Take in the part that a title names."""
        self.open, self._paused = session, False

    def ends(self) -> None:
        """End the part, at another title or day."""
        self.open = None

    def pauses(self) -> None:
        """Note a pause, after which only speeches go on with the part."""
        self._paused = True

    def around(self, start: int, end: int, time: TimeRange | None) -> Session | None:
        """The part in which a row with an hour and this title stands; what is none of its rows ends it."""
        frame, layout = self.open, self._layout
        if frame is None or time is None:
            self.open = None
            return None
        title = layout.reading.chars[start:end]
        role = layout.default_role(title)
        speech = layout.begins_speech(start, end) or role in _OCCASIONS
        closes = frame.default_role == "opening" and role == "closing" and not layout.gives_thanks(title)
        numbered = layout.kind_and_number(title)[1] is not None or layout.kind_words(title) is not None
        if numbered or closes or (self._paused and not speech):
            self.open = None
        return self.open

    def add(self, session: Session, time: TimeRange, start: int, end: int) -> None:
        """Give a row of the part its role, and the part the hours of its rows."""
        frame, layout = self.open, self._layout
        if frame is None:
            return
        frame.first = frame.first or time.first
        frame.last = time.last or frame.last
        short = len(layout.reading.chars[start:end].split()) <= _WORDS
        named = layout.begins_speech(start, end) or layout.begins_entry(start, end) or short
        if session.default_role in _OCCASIONS or (session.default_role == "speaker" and named):
            session.default_role = frame.default_role
