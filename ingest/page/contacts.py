"""Blocks that say whom to ask about a paper: they name people, who need not have been at the meeting."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless
from ingest.page.reading import Reading

__all__ = ["heads_contacts", "whom_to_ask"]

_HEAD = 60  # code points of a heading over such blocks
_LINE = 110  # of somebody's name and post
_ADDRESS = re.compile(r"\S@\w")
# What begins with a telephone's sign or has one or two words before its number: "Tel.: +33 …", "☎ (+33) …".
_NUMBER = re.compile(r"\W*(?:[^\W\d_]{1,12}\W{1,4}){0,2}\(?\+\(?\d[\d ().-]{6,}\W*")
_ENDS = ".!?»”"  # of a sentence, which tells of others


def whom_to_ask(reading: Reading) -> frozenset[int]:
    """Where such blocks start: those under a heading for them (``Press contact``) up to the next gap, and a line that a
    telephone number or an address follows."""
    head, chars = reading.lexicon.made(_heads), reading.chars
    found: set[int] = set()
    under = False
    blocks = reading.text.blocks
    for i, block in enumerate(blocks):
        below = blocks[i + 1] if i + 1 < len(blocks) else None
        short = block.end - block.start <= _LINE
        if short and block.end - block.start <= _HEAD and _is_head(head, reading, block.start, block.end):
            under = True
            continue
        under = under and (not block.gap or _is_head(head, reading, blocks[i - 1].start, blocks[i - 1].end))
        line = short and chars[block.end - 1] not in _ENDS
        under = under and line
        named = line and below is not None and not below.gap
        if under or (named and below is not None and _reaches(chars, below.start, below.end)):
            found.add(block.start)
    return frozenset(found)


def heads_contacts(reading: Reading, start: int, end: int) -> bool:
    """Whether a block is nothing but the words over such blocks where these need no colon (``Contact persons``, but a
    row of a programme may be ``Registration``)."""
    if end - start > _HEAD:
        return False
    return reading.lexicon.made(_heads).fullmatch(reading.lower[start:end].rstrip(" :")) is not None


def _is_head(head: re.Pattern[str], reading: Reading, start: int, end: int) -> bool:
    """Whether a block is nothing but the words over such blocks, with a colon or none."""
    text = reading.lower[start:end].rstrip(" :")
    return text != "" and head.fullmatch(f"{text}:") is not None


def _reaches(chars: str, start: int, end: int) -> bool:
    """Whether a line is nothing but a way to reach somebody."""
    if end - start > _LINE:
        return False
    mailbox = "@" in chars[start:end] and chars.count(" ", start, end) <= 2 and _ADDRESS.search(chars, start, end)
    return bool(mailbox) or _NUMBER.fullmatch(chars, start, end) is not None


def _heads(lexicon: Lexicon) -> re.Pattern[str]:
    return caseless(rf"\W*(?:{lexicon.any_of('pages', 'contacts')}):?")
