"""Brackets that begin the words about somebody with a body: ``(ILO) – Chief, Section X``."""

from __future__ import annotations

import re

from ingest.naming.bodies import Bodies
from ingest.page.reading import Reading

__all__ = ["around_body"]

_BRACKET = re.compile(r"\(([^()]*)\)")


def around_body(reading: Reading, bodies: Bodies, start: int, end: int) -> list[tuple[int, int]]:
    """The signs of such a bracket, where more follows it (``(University of X), Professor``)."""
    bracket = _BRACKET.match(reading.chars, start, end)
    if bracket is None or bracket.end() >= end - 1:
        return []
    low, high = bracket.span(1)
    known = reading.at("organization", low) is not None or bodies.known(low, high)
    return [(start, low), (high, bracket.end())] if known else []
