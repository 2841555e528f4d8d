"""What a check found wrong, and where."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Violation"]


@dataclass(frozen=True, slots=True)
class Violation:
    """One fault: name of the shape or check, slug of the document, offset in code points, node, what to do."""

    shape: str
    document: str
    offset: int | None
    node: str
    message: str

    def sort_key(self) -> tuple[str, str, int, str, str]:
        """By shape, then in order of the texts."""
        return self.shape, self.document, -1 if self.offset is None else self.offset, self.node, self.message
