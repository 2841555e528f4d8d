"""Whom a speech addresses at its beginning (``Your Excellency, Ms. NAME, Minister of Quays; Ladies and Gentlemen,``):
who is greeted takes no part by that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.lexicon import Lexicon, caseless
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.page.text import Block

__all__ = ["addressed"]

_LONGEST = 400  # code points of a line that greets
_SENTENCE = re.compile(r"[a-zà-ÿ]{4}[.!?]\s")


class _Words:
    """Finds forms of address of one language, and verbs that no greeting has."""

    def __init__(self, lexicon: Lexicon) -> None:
        address = lexicon.any_of("names", "addressed")
        self.address = caseless(rf"(?<!\w){address}(?=\s*(?:[,;:.!]|$|\n))")
        titles = lexicon.literal("names", "m", "f", "none").lower()
        self.begins = caseless(rf"\W*(?:{address}(?!\w)|(?:{titles})\s)")
        # "Madame la Directrice NAME a demandé"
        told = lexicon.data["speech"]
        auxiliary = f"|{told['auxiliary']}" if told["needs_auxiliary"] else ""
        self.verb = caseless(rf"(?<!\w)(?:{lexicon.any_of('grammar', 'finite')}{auxiliary})(?!\w)")


def addressed(reading: Reading) -> Stretches:
    """Where a text greets those who listen."""
    words = reading.lexicon.made(_Words)
    if not reading.found(words.address, 0, len(reading.lower)):
        return Stretches(())
    return Stretches(_greetings(reading, words))


def _greetings(reading: Reading, words: _Words) -> Iterator[tuple[int, int]]:
    blocks = reading.prose
    for i, block in enumerate(blocks):
        end = _greets_to(reading, words, block)
        if end is None:
            continue
        yield block.start, end
        # Lines on both sides that greet others: they end with a comma, and tell nothing.
        for step in (-1, 1):
            j = i + step
            while 0 <= j < len(blocks) and (
                _goes_on(reading, words, blocks[j]) or _ends_row(reading, words, blocks, j)
            ):
                yield blocks[j].start, blocks[j].end
                j += step


def _greets_to(reading: Reading, words: _Words, block: Block) -> int | None:
    """Where the greeting ends with which a block begins: at the last form of address before its first verb."""
    lower = reading.lower
    verb = words.verb.search(lower, block.start, block.end)
    sentence = _SENTENCE.search(lower, block.start, block.end)
    stop = min([block.end, block.start + _LONGEST, *(m.start() for m in (verb, sentence) if m)])
    # Whoever has a verb is its subject and not greeted.
    last = stop if verb is None or verb.start() > stop else stop - 1
    ends = [m.end() for m in reading.found(words.address, block.start, stop) if m.end() <= last]
    return max(ends) if ends and words.begins.match(lower, block.start, stop) else None


def _goes_on(reading: Reading, words: _Words, block: Block) -> bool:
    """Whether a line beside a greeting greets as well."""
    text = reading.lower[block.start : block.end].rstrip()
    return text.endswith((",", ";")) and len(text) < _LONGEST and words.verb.search(text) is None


def _ends_row(reading: Reading, words: _Words, blocks: Sequence[Block], i: int) -> bool:
    """Whether a line that no comma ends greets the last one of several: the line above it, which has one, does so."""
    block = blocks[i]
    last = max((at for at in block.breaks if at < block.end), default=block.start)
    low, high = (block.start, last) if last > block.start else (blocks[i - 1].start, block.start) if i else (0, 0)
    above, text = reading.lower[low:high].rstrip(), reading.lower[last : block.end].rstrip()
    if not above.endswith((",", ";")) or text[-1:] in ".!?:" or len(above) + len(text) >= _LONGEST:
        return False
    greets = words.begins.match(above) and words.begins.match(text)
    return greets is not None and not (words.verb.search(above) or words.verb.search(text))
