"""Values that are made by the thousand in each conversion."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

__all__ = ["value"]

_Class = TypeVar("_Class")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(of: type[_Class]) -> type[_Class]:
    """As ``dataclass(frozen=True, slots=True)``, made in a third of the time.

    It is the type checker that lets nobody set an attribute; to forbid it at run time too, each new one would have to
    go around its own ban, attribute by attribute.
    """
    return dataclass(slots=True, unsafe_hash=True)(of)
