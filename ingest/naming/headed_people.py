"""Headings that say whose words stand under them (``Exposé de Mme NAME, directrice de X``, ``Mr. NAME, Body``)."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from ingest.lexicon import Lexicon, compiled
from ingest.naming.names import Naming
from ingest.page.quoted import MARKS, is_quoted
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["naming_headings"]

_LONGEST = 200
_NUMBER = re.compile(r"(?:\(?(?:\d{1,2}|[a-zA-Z]|[IVX]{1,5})[.)]\s+|[•–—-]\s+)")
_DONE = '.!?…»”"'
_STATE = 44  # code points of a state's name before a bar
_WHOLE = 2  # words of a whole name


def naming_headings(reading: Reading, naming: Naming) -> list[Block]:
    """The headings over running text that name somebody, from there on: in whole behind a form of address, or behind a
    kind of speech (``Statement by NAME NAME``)."""
    found = []
    for block, after in pairwise(reading.text.blocks):
        if block.kind != "heading" or after.kind == "heading" or block.end - block.start > _LONGEST:
            continue
        if reading.chars[after.end - 1] not in _DONE:
            continue  # "Ms. NAME, post" over another such: a list
        quoted = reading.chars.startswith(MARKS, after.start) and is_quoted(reading.chars, after.start, after.end)
        shouted = reading.chars[block.start : block.end].isupper()
        low = None if shouted else _named_from(reading, naming, block, quoted=quoted)
        if low is not None:
            found.append(replace(block, start=low))
    return found


def _named_from(reading: Reading, naming: Naming, block: Block, *, quoted: bool) -> int | None:
    """Where the name begins that a heading begins with, behind its number and a kind of speech; over a block that is
    ``quoted`` a post may tell that it is one."""
    number = _NUMBER.match(reading.chars, block.start, block.end)
    low = number.end() if number else block.start
    bar = reading.chars.find("|", low, min(block.end, low + _STATE)) if quoted else -1
    low = bar + 1 + reading.chars.startswith(" ", bar + 1) if bar >= 0 else low  # "GHANA | NAME, post"
    given = reading.lexicon.made(_given).match(reading.chars, low, block.end)
    low = given.end() if given else low
    name = naming.leading(reading.chars, low, block.end)
    whole = name is not None and len(name.text.split()) >= _WHOLE
    signs = quoted and name is not None and reading.chars.startswith(", ", name.end)
    return low if whole and name and (given or name.honorifics or signs) else None


def _given(lexicon: Lexicon) -> re.Pattern[str]:
    """A kind of speech or a hearing, and the words before who gives it."""
    by, of = lexicon.any_of("sessions", "given_by"), lexicon.any_of("grammar", "of")
    definite, hearing = lexicon.any_of("grammar", "definite"), lexicon.any_of("meetings", "hearing")
    kinds = rf"{lexicon.any_of('sessions', 'speeches')}|{lexicon.any_of('roles', 'speaker')}|{hearing}"
    return compiled(rf"(?:{kinds})\s+(?:{by}\s+|{of})(?:{definite})?", re.IGNORECASE)
