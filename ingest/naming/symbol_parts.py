"""Symbols of organs that no list knows, told by their parts alone: ``QLC/MIN/IV/2031/REP``, ``QLC.GAL/14/31``."""

from __future__ import annotations

import re

__all__ = ["ADDED", "symbol_end"]

ADDED = r"(?:Add|Corr|Rev|Rév|Amend)"
"""What a symbol says of an addition to its paper."""

_REVISED = re.compile(rf"{ADDED}\.\s?\d{{1,3}}")
_PARTED = re.compile(
    r"(?<![\w/])(?=[A-Z.-]*[A-Z][A-Z.-]*[A-Z])[A-Z]{1,8}\d{0,3}(?:[.-][A-Z\d]{1,8}){0,3}"
    r"(?:/(?:[A-Z]{2,12}(?:\s[A-Z]{2,12}){1,2}(?=/(?:19|20)\d\d/)"
    r"|[A-Z\d]{1,12}(?:[.-][A-Z\d]{1,12}){0,3}(?:\([IVXLC\d]+\))?(?!\w)))+"
    rf"(?:/{_REVISED.pattern})*(?!/?\w)"
)
"""An organ in capitals, and parts of capitals and numbers; a place of two words only before a year."""
_NUMBER = re.compile(r"\d{1,4}|\d{1,3}-(?:19|20)\d\d|\d{3}[EFS]")
_ORDINAL = re.compile(rf"{_NUMBER.pattern}|[IVX]{{1,5}}|[A-Z]{{1,4}}\.\d{{1,3}}")
_PAPER = re.compile(r"[A-Z]{1,6}[.-]?\d{1,4}(?:\([IVXLC\d]+\))?|[A-Z\d]{1,8}(?:\.[A-Z\d]{1,8})+")
_KIND = re.compile(r"[A-Z]{2,6}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_STEM = re.compile(r"[A-Z]+")
_PARTS = 3


def symbol_end(text: str, start: int) -> int | None:
    """Where the symbol ends that begins at ``start`` (code points); None where what stands there is no symbol.

    A symbol has at least three parts and closes with its number, or with its kind behind the number of a session; a
    revision may follow. Names of bodies and instruments that strokes join have no such end (``OIM/HCR/2031``,
    ``C97/C143/C189``, ``G7/G20/BRICS``).
    """
    match = _PARTED.match(text, start)
    if not match:
        return None
    parts = [part for part in match[0].split("/") if not _REVISED.fullmatch(part)]
    revised = len(parts) < match[0].count("/") + 1
    if len(parts) < _PARTS or _of_one_kind(parts):
        return None
    return match.end() if _closes(parts, revised=revised) else None


def _closes(parts: list[str], *, revised: bool) -> bool:
    """Whether the last part is a paper's number or, behind a session's, its kind."""
    *between, last = parts[1:]
    numbered = [part for part in between if _ORDINAL.fullmatch(part)]
    if _NUMBER.fullmatch(last):
        # A year alone counts nothing, and three numbers with a year at the end are a day.
        counted = not _YEAR.fullmatch(last) or (revised and numbered)
        return bool(counted and not (_YEAR.fullmatch(last) and len(numbered) == len(between) > 1))
    return bool(numbered) and bool(_KIND.fullmatch(last) or _PAPER.fullmatch(last))


def _of_one_kind(parts: list[str]) -> bool:
    """Whether parts repeat the same letters before other numbers, as goals and conventions in a row do."""
    stems = [stem[0] for part in parts if (stem := _STEM.match(part)) and part != stem[0]]
    return len(stems) > 1 and len(set(stems)) == 1
