"""Programmes as PDF: the same sessions and people set in columns, over pages, in wrapped lines."""

from __future__ import annotations

from dataclasses import dataclass, field

from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.crossings import SEMINARS, Person, Seminar, Session, read, told
from tests.grids import Grid, Setting
from tests.papers import pdf

__all__ = ["GRID"]

_AXES = {
    "columns": ("one", "hours", "three", "people", "two"),
    "entry": ("comma", "lines", "dash", "hanging"),
    "width": ("wide", "narrow"),
    "label": ("inline", "own"),
    "pages": ("one", "broken"),
    "furniture": ("none", "head", "foot"),
    "title": ("left", "centred", "large"),
    "leading": ("tight", "loose"),
}
_FONT, _SIZE, _LARGE = "Helvetica", 10.0, 14.0
_TOP, _LEFT, _MIDDLE = 780.0, 60.0, 297.0  # points from the sheet's lower left corner

_Drawn = tuple[float, float, str, float]


def _allowed(setting: Setting) -> bool:
    # Where sessions stand side by side there is no room below for another sheet.
    return not (setting.get("columns") == "two" and setting.get("pages") == "broken")


@dataclass
class _Sheets:
    """Sheets as they are drawn; ``down`` is the baseline of the next line."""

    setting: Setting
    title: str
    pages: list[list[_Drawn]] = field(default_factory=lambda: [[]])
    down: float = _TOP

    @property
    def leading(self) -> float:
        return 18.0 if self.setting["leading"] == "loose" else 12.5

    def line(self, left: float, words: str, size: float = _SIZE) -> None:
        """Words at the next baseline, without moving on."""
        self.pages[-1].append((left, self.down, words, size))

    def block(self, left: float, width: float, words: str, size: float = _SIZE, hanging: float = 0.0) -> None:
        """Words in as many lines as they need, each ``leading`` under the one before."""
        for number, line in enumerate(_wrapped(words, width - hanging, size)):
            self.line(left + (hanging if number else 0.0), line, size)
            self.down -= self.leading

    def turn(self) -> None:
        """Begin another sheet."""
        self.pages.append([])
        self.down = _TOP

    def file(self) -> bytes:
        """The whole, with what stands on each sheet."""
        for number, page in enumerate(self.pages, 1):
            if self.setting["furniture"] == "head":
                page.insert(0, (_LEFT, 815.0, self.title, 8.0))
                page.insert(1, (520.0, 815.0, str(number), 8.0))
            elif self.setting["furniture"] == "foot":
                page.append((_MIDDLE - 20, 30.0, f"{number} / {len(self.pages)}", 8.0))
        return pdf(*self.pages)


def _wrapped(words: str, width: float, size: float) -> list[str]:
    lines = [""]
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if stringWidth(longer, _FONT, size) > width and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _entry(person: Person, setting: Setting) -> list[str]:
    if setting["entry"] == "lines":
        return [person.name, person.post, person.body]
    between = " – " if setting["entry"] == "dash" else ", "
    return [f"{person.name}{between}{person.post}, {person.body}"]


def _people(sheets: _Sheets, seminar: Seminar, session: Session, at: tuple[float, float]) -> None:
    """Everybody under the labels of their roles, from a left end, in a column so wide."""
    left, width = at
    hanging = 15.0 if sheets.setting["entry"] == "hanging" else 0.0
    for number, person in enumerate(session.people):
        lines = _entry(person, sheets.setting)
        if number < 2:
            label = seminar.speakers if number else seminar.moderator
            if sheets.setting["label"] == "own" or number:
                sheets.block(left, width, f"{label}:" if sheets.setting["label"] == "inline" else label)
            else:
                lines[0] = f"{label}: {lines[0]}"
        for line in lines:
            sheets.block(left, width, line, hanging=hanging)
        if number == 1 and sheets.setting["pages"] == "broken" and session is seminar.sessions[0]:
            sheets.turn()


def _session(sheets: _Sheets, seminar: Seminar, session: Session) -> None:
    size = 12.0 if sheets.setting["title"] == "large" else _SIZE
    width = 240.0 if sheets.setting["width"] == "narrow" else 460.0
    columns = sheets.setting["columns"]
    if columns in ("hours", "three"):
        sheets.line(_LEFT, session.hours)
        left = _LEFT + 90.0
        if columns == "hours":
            sheets.block(left, width - 90.0, session.title, size)
            _people(sheets, seminar, session, (left, width - 90.0))
            return
        _beside(sheets, seminar, session, (left, 130.0))
    elif columns == "people":
        _beside(sheets, seminar, session, (_LEFT, 220.0))
    else:
        width = 220.0 if columns == "two" else width
        sheets.block(_LEFT, width, f"{session.hours} {session.title}", size)
        _people(sheets, seminar, session, (_LEFT, width))


def _beside(sheets: _Sheets, seminar: Seminar, session: Session, at: tuple[float, float]) -> None:
    """A session's title in one column and its people in the next, from the same line down."""
    left, width = at
    top, sheet = sheets.down, len(sheets.pages)
    hours = "" if sheets.setting["columns"] == "three" else f"{session.hours} "
    sheets.block(left, width, f"{hours}{session.title}")
    low, sheets.down = sheets.down, top
    _people(sheets, seminar, session, (left + width + 15.0, 230.0))
    if len(sheets.pages) == sheet:
        sheets.down = min(low, sheets.down)


def _printed(language: str, setting: Setting) -> tuple[bytes, set[str]]:
    seminar = SEMINARS[language]
    sheets = _Sheets(setting, seminar.head[0])
    for words in seminar.head:
        size = _LARGE if setting["title"] == "large" else _SIZE
        left = _MIDDLE - stringWidth(words, _FONT, size) / 2 if setting["title"] == "centred" else _LEFT
        sheets.line(left, words, size)
        sheets.down -= 1.5 * sheets.leading
    for session in seminar.sessions:
        sheets.down -= sheets.leading
        _session(sheets, seminar, session)
    return sheets.file(), told(seminar)


GRID = Grid(_AXES, _printed, read, _allowed, file="programme.pdf")
