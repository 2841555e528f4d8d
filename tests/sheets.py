"""Sheets of PDF as they are drawn line by line."""

from __future__ import annotations

from dataclasses import dataclass, field

from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.papers import pdf

__all__ = ["LEFT", "MIDDLE", "SIZE", "TOP", "Sheets", "width_of", "wrapped"]

SIZE = 10.0
"""Points of the usual type."""
TOP, LEFT, MIDDLE = 780.0, 60.0, 297.0
"""Where text begins and the middle, in points from the sheet's lower left corner."""
_FONT = "Helvetica"
_SMALL, _HEAD, _FOOT, _NUMBER = 8.0, 815.0, 30.0, 520.0

_Drawn = tuple[float, float, str, float]


@dataclass
class Sheets:
    """Sheets as they are drawn; ``down`` is the baseline of the next line, ``leading`` from one to the next.

    ``furniture``: a running ``head`` with ``title``, a ``foot`` with numbers, or none.
    """

    title: str
    leading: float
    furniture: str
    pages: list[list[_Drawn]] = field(default_factory=lambda: [[]])
    down: float = TOP

    def line(self, left: float, words: str, size: float = SIZE) -> None:
        """Words at the next baseline, without moving on."""
        self.pages[-1].append((left, self.down, words, size))

    def block(self, left: float, width: float, words: str, size: float = SIZE, hanging: float = 0.0) -> None:
        """Words in as many lines as they need, each ``leading`` under the one before."""
        for number, line in enumerate(wrapped(words, width - hanging, size)):
            self.line(left + (hanging if number else 0.0), line, size)
            self.down -= self.leading

    def turn(self) -> None:
        """Begin another sheet."""
        self.pages.append([])
        self.down = TOP

    def file(self) -> bytes:
        """The whole, with what stands on each sheet."""
        for number, page in enumerate(self.pages, 1):
            if self.furniture == "head":
                page[:0] = [(LEFT, _HEAD, self.title, _SMALL), (_NUMBER, _HEAD, str(number), _SMALL)]
            elif self.furniture == "foot":
                page.append((MIDDLE - 20, _FOOT, f"{number} / {len(self.pages)}", _SMALL))
        return pdf(*self.pages)


def width_of(words: str, size: float = SIZE) -> float:
    """How wide words are, in points."""
    return float(stringWidth(words, _FONT, size))


def wrapped(words: str, width: float, size: float = SIZE) -> list[str]:
    """Words in lines of at most such a width."""
    lines = [""]
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if width_of(longer, size) > width and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
