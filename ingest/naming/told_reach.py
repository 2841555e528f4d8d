"""How far a name reaches that running text gives a body in passing."""

from __future__ import annotations

from ingest.values import value

__all__ = ["NameInPassing"]


@value
class NameInPassing:
    """How far a name reaches; ``state`` is the ref of the state named in it, ``bare`` where it ends without that."""

    start: int
    end: int
    own: bool = False
    state: str | None = None
    bare: int = 0
    adjective: tuple[int, int] | None = None  # where an adjective means the state
    inner: int = 0  # where another body begins that it is an organ of
    owned: bool = False  # behind a state's name that is its owner's
    host: int = 0  # where the name of a mission ends without the state in which it is
    wide: bool = False  # a link that says what it is for, not only what it is of
