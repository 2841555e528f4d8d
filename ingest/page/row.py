"""A row: one physical line of a source, with what the layout shows, as all readers of a page pass it on."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Row"]


@dataclass(slots=True)
class Row:
    """One line, or one block of markup within a line; ``start`` and pieces count code points of the source.

    ``beside``: a cell with another one before it in its row; ``column``: tabs before it in its line; ``within``: a
    further line of a cell. ``left`` and ``right`` are the columns at which a row begins and ends that is a whole line;
    ``on``: it goes on with the one above it, which had no room for more.
    """

    pieces: list[tuple[int, str]]
    gap: int = 0
    page_break: bool = False
    item: bool = False
    dash: bool = False
    hard: bool = False
    beside: bool = False
    heading: int = 0
    column: int = 0
    within: bool = False
    left: int = 0
    right: int = 0
    on: bool = False
    bold: list[tuple[int, int]] = field(default_factory=list)
    text: str = ""

    @property
    def start(self) -> int:
        """Offset of the row's first character in the source."""
        return self.pieces[0][0]
