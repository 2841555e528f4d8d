"""Lines of text out of marked-up documents: paragraphs apart, cells by tabs, headings and bold as Markdown has them."""

from __future__ import annotations

import re

__all__ = ["LineWriter", "row_line"]

_SPACE = re.compile(r"[ \t\r\n\f\v]+")


class LineWriter:
    """Collects inline text into lines; an empty line stands between blocks, white space is made single."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._mark = ""
        self._apart = False
        self._bold = False

    def write(self, text: str, *, bold: bool = False) -> None:
        """Add inline text; a stretch of bold goes between pairs of asterisks."""
        text = _SPACE.sub(" ", text)
        if not text.strip():
            self._line.append(text)
            return
        if bold != self._bold:
            if self._bold:
                self._close_bold()
            else:
                inner = text.lstrip(" ")
                self._line.append(text[: len(text) - len(inner)] + "**")
                text = inner
            self._bold = bold
        self._line.append(text)

    def tab(self) -> None:
        """Go on in the next column."""
        self._close_bold()
        self._line.append("\t")

    def mark(self, mark: str) -> None:
        """Begin the next line that has words with a mark: ``- ``, ``# ``, a number."""
        self._mark = mark

    def end_line(self) -> None:
        """Finish the line, if there is anything on it."""
        self._close_bold()
        cells = [re.sub(" +", " ", cell).strip(" ") for cell in "".join(self._line).split("\t")]
        self._line.clear()
        self._put("\t".join(cells).strip("\t"))

    def end_block(self) -> None:
        """Finish the line and leave an empty one before what follows."""
        self.end_line()
        self._apart = True

    def add(self, text: str) -> None:
        """Add finished lines as they stand, but for empty ones."""
        self.end_line()
        for line in text.split("\n"):
            self._put(line.rstrip())

    def end_page(self) -> None:
        """Note that a page ends here."""
        self.end_block()
        self._mark = "\f"

    def text(self) -> str:
        """All lines so far."""
        self.end_line()
        return "\n".join(self._lines)

    def _put(self, line: str) -> None:
        if line:
            if self._apart and self._lines:
                self._lines.append("")
            self._lines.append(self._mark + line)
            self._mark, self._apart = "", False

    def _close_bold(self) -> None:
        if not self._bold:
            return
        # White space after the last bold word stays outside of the marks.
        after = []
        while self._line and not self._line[-1].strip():
            after.append(self._line.pop())
        last = self._line.pop()
        bare = last.rstrip(" ")
        self._line += [bare + "**" + last[len(bare) :], *reversed(after)]
        self._bold = False


def row_line(cells: list[str]) -> str:
    """A table's row: its cells with tabs between; a cell of several lines keeps them, without empty ones.

    >>> row_line(["10:00", "Opening", ""])
    '10:00\\tOpening'
    """
    return "\t".join("\n".join(line for line in cell.split("\n") if line) for cell in cells).rstrip("\t\n")
