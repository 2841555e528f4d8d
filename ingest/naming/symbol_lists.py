"""Symbols that a list writes short: numbers and additions to the symbol before them (``A/64/13 and Add.1, 115``)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ingest.lexicon import Lexicon, compiled
from ingest.naming.symbol_parts import ADDED

__all__ = ["listed_symbols"]

_PAPER = r"(?:L|CRP|WP|SR|PV|INF|R|DOC)"
_SUFFIX = re.compile(rf"/(?:{ADDED}\.\d{{1,3}})$")
_NOT_REVISED = re.compile(r"/(?:Add|Corr|Amend)\.\d{1,3}$")
_NUMBER = re.compile(r"(?<=[/.])\d{1,4}$")
_NEXT = re.compile(r",?\s+(?:\w{1,3}\s)?[A-Z]{1,8}/")
_CLOSES = re.compile(r"\s*[;)\]]")
_YEARS = range(1900, 2100)
_LONGEST_RANGE = 30
_ITEMS = ("added", "paper", "number", "last")
_BRACKET = 400  # code points of a bracket with a list


def _further(lexicon: Lexicon) -> re.Pattern[str]:
    """An item after the one before it; ranges hold of additions alone: ``CRC/C/ABC/3-4`` is one report."""
    conjunction, until = lexicon.any_of("grammar", "and"), lexicon.any_of("dates", "range_words")
    joint = rf"(?:\s*,\s*(?:{conjunction}\s+)?|\s+{conjunction}\s+|\s*[&+]\s*)"
    return compiled(
        rf"{joint}(?:(?P<added>{ADDED})\.\s?(?P<of>\d{{1,3}})(?P<more>(?:/{ADDED}\.\d{{1,3}})*)"
        rf"|(?P<paper>{_PAPER})\.(?P<no>\d{{1,4}}(?:/{ADDED}\.\d{{1,3}})*)|(?P<number>\d{{1,4}}))(?![\w/(.]\w)(?!\w)"
        rf"|(?:\s*[-–]\s*|\s+(?:{until})\s+)(?:{ADDED}\.\s?)?(?P<last>\d{{1,3}})(?![\w/]|[.,]\d)"
    )


def listed_symbols(text: str, symbols: Iterable[tuple[int, str]], lexicon: Lexicon) -> Iterator[tuple[int, int, str]]:
    """Offsets and whole symbol of each document that a list names by the end of its symbol, after ``symbols``.

    Numbers alone count in brackets, where nothing else is listed: ``(A/64/115, 174 and 323)``.
    """
    pattern = _further(lexicon)
    for start, symbol in symbols:
        sure: list[tuple[int, int, str]] = []
        found = sure
        at, last = start + len(symbol), symbol
        while item := pattern.match(text, at):
            named = list(_named(item, symbol, last))
            if not named:
                break
            if item["number"] and found is sure:
                found = []
            begin = max(item.start(name) for name in _ITEMS)
            found += [(begin, item.end(), one) for one in named]
            at, last = item.end(), named[-1]
        yield from sure
        if found is not sure and _in_bracket(text, start) and _goes_on(text, at):
            yield from found


def _named(item: re.Match[str], first: str, last: str) -> Iterator[str]:
    """The whole symbols that an item of a list stands for."""
    if item["added"]:
        kept = _SUFFIX if item["added"] in ("Rev", "Rév") else _NOT_REVISED
        yield f"{kept.sub('', first)}/{item['added']}.{item['of']}{item['more']}"
    elif item["paper"]:
        parts = re.split(rf"/{item['paper']}\.\d", first)
        if len(parts) > 1:
            yield f"{parts[0]}/{item['paper']}.{item['no']}"
    elif item["number"]:
        number = _NUMBER.search(last)
        if number and (int(item["number"]) not in _YEARS or int(number[0]) in _YEARS):
            yield f"{last[: number.start()]}{item['number']}"
    elif _SUFFIX.search(last):
        number = _NUMBER.search(last)
        low, high = (int(number[0]), int(item["last"])) if number else (0, 0)
        if number and low < high <= low + _LONGEST_RANGE:
            yield from (f"{last[: number.start()]}{n}" for n in range(low + 1, high + 1))


def _in_bracket(text: str, at: int) -> bool:
    """Whether a bracket is open here."""
    low = max(0, at - _BRACKET)
    return max(text.rfind(mark, low, at) for mark in "([") > max(text.rfind(mark, low, at) for mark in ")]")


def _goes_on(text: str, at: int) -> bool:
    """Whether the bracket ends after a list, or another symbol follows."""
    return _CLOSES.match(text, at) is not None or _NEXT.match(text, at) is not None
