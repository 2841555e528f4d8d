"""Long lists on pages: which slice is shown, how many there are, and where the others are."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

__all__ = ["Slice", "asked_page"]

_MOST_PAGES = 100_000


@dataclass(frozen=True, slots=True)
class Slice:
    """One page of a list: ``name`` is the list's anchor and parameter, pages count from 1."""

    name: str
    page: int
    size: int
    total: int

    @property
    def first(self) -> int:
        """The place of the first that is shown, from 1; 0 where the list is empty."""
        return min((self.page - 1) * self.size + 1, self.total)

    @property
    def last(self) -> int:
        """The place of the last that is shown."""
        return min(self.page * self.size, self.total)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, -(-self.total // self.size))


def asked_page(request: Request, name: str) -> int:
    """The page of a list that the address asks for: ``?mentions=3``; the first where it asks for none that can be."""
    text = request.query_params.get(name, "")
    return max(1, min(int(text), _MOST_PAGES)) if text.isascii() and text.isdigit() and len(text) < 9 else 1
