"""Programmes as PDF: the same sessions and people set in columns, over pages, in wrapped lines."""

from __future__ import annotations

from dataclasses import dataclass

from tests.crossings import SEMINARS, Person, Seminar, Session, read, told
from tests.grids import Grid, Setting
from tests.sheets import LEFT, MIDDLE, SIZE, Sheets, width_of

__all__ = ["GRID"]

_AXES = {
    "columns": ("one", "hours", "three", "people"),
    "entry": ("comma", "lines", "dash", "hanging"),
    "width": ("wide", "narrow"),
    "label": ("inline", "own"),
    "pages": ("one", "broken"),
    "furniture": ("none", "head", "foot"),
    "title": ("left", "centred", "large"),
    "leading": ("tight", "loose"),
}
_LARGE = 14.0


def _entry(person: Person, setting: Setting) -> list[str]:
    if setting["entry"] == "lines":
        return [person.name, person.post, person.body]
    between = " – " if setting["entry"] == "dash" else ", "
    return [f"{person.name}{between}{person.post}, {person.body}"]


@dataclass(frozen=True)
class _Printer:
    """Draws one seminar's sessions in one setting."""

    sheets: Sheets
    seminar: Seminar
    setting: Setting

    def session(self, session: Session) -> None:
        size = 12.0 if self.setting["title"] == "large" else SIZE
        width = 240.0 if self.setting["width"] == "narrow" else 460.0
        columns = self.setting["columns"]
        if columns in ("hours", "three"):
            self.sheets.line(LEFT, session.hours)
        if columns == "three":
            self._beside(session, LEFT + 90.0, 130.0)
        elif columns == "people":
            self._beside(session, LEFT, 220.0)
        elif columns == "hours":
            self.sheets.block(LEFT + 90.0, width - 90.0, session.title, size)
            self._people(session, LEFT + 90.0, width - 90.0)
        else:
            self.sheets.block(LEFT, width, f"{session.hours} {session.title}", size)
            self._people(session, LEFT, width)

    def _people(self, session: Session, left: float, width: float) -> None:
        """Everybody under the labels of their roles, from a left end, in a column so wide."""
        hanging = 15.0 if self.setting["entry"] == "hanging" else 0.0
        for number, person in enumerate(session.people):
            lines = _entry(person, self.setting)
            if number < 2:
                label = self.seminar.speakers if number else self.seminar.moderator
                if self.setting["label"] == "own" or number:
                    self.sheets.block(left, width, f"{label}:" if self.setting["label"] == "inline" else label)
                else:
                    lines[0] = f"{label}: {lines[0]}"
            for line in lines:
                self.sheets.block(left, width, line, hanging=hanging)
            if number == 1 and self.setting["pages"] == "broken" and session is self.seminar.sessions[0]:
                self.sheets.turn()

    def _beside(self, session: Session, left: float, width: float) -> None:
        """A session's title in one column and its people in the next, from the same line down."""
        top, sheet = self.sheets.down, len(self.sheets.pages)
        hours = "" if self.setting["columns"] == "three" else f"{session.hours} "
        self.sheets.block(left, width, f"{hours}{session.title}")
        low, self.sheets.down = self.sheets.down, top
        self._people(session, left + width + 15.0, 230.0)
        if len(self.sheets.pages) == sheet:
            self.sheets.down = min(low, self.sheets.down)


def _printed(language: str, setting: Setting) -> tuple[bytes, set[str]]:
    seminar = SEMINARS[language]
    sheets = Sheets(seminar.head[0], 18.0 if setting["leading"] == "loose" else 12.5, setting["furniture"])
    for words in seminar.head:
        size = _LARGE if setting["title"] == "large" else SIZE
        left = MIDDLE - width_of(words, size) / 2 if setting["title"] == "centred" else LEFT
        sheets.line(left, words, size)
        sheets.down -= 1.5 * sheets.leading
    for session in seminar.sessions:
        sheets.down -= sheets.leading
        _Printer(sheets, seminar, setting).session(session)
    return sheets.file(), told(seminar)


GRID = Grid(_AXES, _printed, read, file="programme.pdf")
