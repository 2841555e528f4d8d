"""Lines of a title that belong together."""

from __future__ import annotations

from dataclasses import dataclass, replace

__all__ = ["Line", "TitleRun"]

Line = tuple[int, int]
"""Where a line of a title begins and ends in the clean text."""


@dataclass(frozen=True, slots=True)
class TitleRun:
    """Lines of a title that belong together; ``led``: after the kind of paper that is of them (``Minutes of the``)."""

    lines: tuple[Line, ...]
    led: bool = False

    @property
    def start(self) -> int:
        """Where its first line begins in the clean text."""
        return self.lines[0][0]

    @property
    def length(self) -> int:
        """Code points of its lines with a space after each."""
        return sum(end - start + 1 for start, end in self.lines)

    def with_line(self, line: Line) -> TitleRun:
        """The run with one more line."""
        return replace(self, lines=(*self.lines, line))
