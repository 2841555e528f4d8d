"""Names of states that stand in a column before people: over all of a delegation, broken over two lines where the
column is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from ingest.folding import fold_name
from ingest.rosters.names import RosterNames
from ingest.rosters.rows import Cell, Line

__all__ = ["StateColumns", "Wrapped"]

_LONGEST = 40
_ASKEW = 2  # code points by which the names of a column may begin apart


@dataclass(frozen=True, slots=True)
class Wrapped:
    """What a column's cell that names no state by itself is, with the next line's; ``state`` is None where no name."""

    state: str | None


class StateColumns:
    """Puts such names together in one document."""

    def __init__(self, names: RosterNames) -> None:
        self._names = names
        self._reading = names.reading
        self._second: set[Cell] = set()
        self._indent = 0
        self._gap = True
        self._over: tuple[int, Cell] | None = None

    def reach(self, line: Line, above: Line | None) -> None:
        """Go to the next line of a list: how far it is indented can be told by the end of the one above."""
        source = self._reading.text.source
        self._gap = above is None or line.gap
        self._indent = 0 if self._gap or above is None else source(line.start) - source(above.end - 1) - 2
        if self._over and self._indent < self._over[0] - _ASKEW:
            self._over = None  # a heading, or the row of another delegation

    def beside(self, line: Line, state: Cell | None, name: int) -> Cell | None:
        """The state in the column before somebody, or else the one beside the first of a delegation for whoever begins
        right below in the same column (``KENYA   Ms. NAME, Post`` over an indented ``Mr. NAME, Post``)."""
        if state and state[0] == line.start and name > state[1] + 1:
            source = self._reading.text.source
            self._over = self._indent + source(name) - source(line.start), state
        if state or self._over is None or self._gap:
            return state
        return self._over[1] if abs(self._indent - self._over[0]) <= _ASKEW else None

    def wrapped(self, cells: Sequence[Cell], below: Sequence[Cell]) -> Wrapped | None:
        """The state whose name a line's first cell begins and the line below ends (``REPUBLIC OF  Ms. NAME, Post``);
        None where the cell isn't one of a column in capitals before somebody with an honorific."""
        if len(cells) < 2 or cells[0][1] - cells[0][0] > _LONGEST or not self._is_open(cells[0]):
            return None
        name = self._names.at(*cells[1])
        if name is None or not name[0].honorifics:
            return None
        known = self._reading.at("state", cells[0][0])
        label = " ".join(self._reading.chars[slice(*cell)] for cell in (cells[0], *below[:1]))
        state = known.labels[0].ref if known else self._labelled.get(fold_name(label))
        if state and below:
            self._second.add(below[0])
        return Wrapped(state)

    def holds(self, cell: Cell) -> bool:
        """Whether a cell is the second half of such a name."""
        return cell in self._second

    def _is_open(self, cell: Cell) -> bool:
        """Whether a cell's capitals name no state or body, or go on in a bracket that the line below closes."""
        start, end = cell
        text = self._reading.chars[start:end]
        if not text.isupper():
            return False
        named = any(self._reading.within(layer, start, end) for layer in ("state", "organization"))
        return not named or text.count("(") > text.count(")")

    @cached_property
    def _labelled(self) -> dict[str, str]:
        """States by their names in the paper's language, folded."""
        code = self._reading.lexicon.code
        labels = (x for x in self._reading.registry.labels if x.layer == "state" and x.language in (code, None))
        return {fold_name(label.text): label.ref for label in labels if label.form != "adjective"}
