"""The instrument under which a paper was issued: its full name stands alone on the letterhead (treaty bodies), or the
name of the body that watches over it does.

Such a paper means that instrument by ``the Convention``, whichever it has named last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from ingest.gazetteer import Gazetteer, Match
from ingest.page.text import Block, CleanText

__all__ = ["known_labels", "own_instrument"]

_BLOCKS = 12
_SHORTEST_WORD = 5
_SHORTEST, _LONGEST = 20, 200
_ROOT = re.compile(r"\b[A-Z]{1,5}/C(?:\.\d{1,2})?/")  # of the symbols of papers, some of them such a body's


def known_labels(text: CleanText, lower: str, gazetteer: Gazetteer, watched: Mapping[str, str]) -> list[Match]:
    """What the registries know in a text; ``lower`` is the same in lower case, ``watched`` the treaty of each body that
    watches over one."""
    own = own_instrument(text, gazetteer)
    heads = list(_split_names(text, gazetteer))
    if own is None:
        return [*gazetteer.find(text.text, lower, _watched_over(text, gazetteer, watched)), *heads]
    found = [*gazetteer.find(text.text, lower, own.labels[0].ref), *heads]
    # A name on several printed lines may be broken into blocks.
    return found if any(m.start == own.start and m.layer == own.layer for m in found) else [*found, own]


def _split_names(text: CleanText, gazetteer: Gazetteer) -> Iterator[Match]:
    """Bodies whose name a letterhead sets on two lines, a word in capitals each."""
    for one, other in pairwise(text.blocks[:_BLOCKS]):
        words = text.of(one).strip(), text.of(other).strip()
        if all(word.isalpha() and word.isupper() and len(word) >= _SHORTEST_WORD for word in words):
            line = " ".join(words)
            for match in gazetteer.find(line):
                if match.layer == "organization" and (match.start, match.end) == (0, len(line)):
                    yield Match(one.start, other.end, match.labels)


def _watched_over(text: CleanText, gazetteer: Gazetteer, watched: Mapping[str, str]) -> str | None:
    """The treaty of the body whose name fills a line of the head, or whose papers alone the text cites where the head
    has the treaty's short name (``reports submitted under article 73 of the Convention``)."""
    blocks = text.blocks[:_BLOCKS]
    for line in map(text.of, blocks):
        if len(line) < _LONGEST:
            found = next((m for m in gazetteer.find(line.strip()) if m.labels[0].ref in watched), None)
            if found and (found.start, found.end) == (0, len(line.strip())):
                return watched[found.labels[0].ref]
    cited = _ROOT.finditer(text.text) if "/C" in text.text else ()
    refs = {watched[found[0]] for found in cited if found[0] in watched}
    if len(refs) != 1:
        return None
    ref = refs.pop()
    headings = (line for line in map(text.of, blocks) if not line.rstrip().endswith("."))
    named = (m.labels[0] for line in headings for m in gazetteer.find(line, own=ref))
    return ref if any(label.ref == ref and label.form == "contextual" for label in named) else None


def own_instrument(text: CleanText, gazetteer: Gazetteer) -> Match | None:
    """The framework whose name fills lines at the head of a paper and nothing else does; offsets in the clean text."""
    for start, end in _printed_together(text.blocks[:_BLOCKS]):
        words = text.text[start:end].split()
        if not _SHORTEST < end - start < _LONGEST or len(words) < 4:
            continue
        line = " ".join(words)
        whole = (m for m in gazetteer.find(line) if m.layer == "framework" and (m.start, m.end) == (0, len(line)))
        found = next(whole, None)
        if found and found.labels[0].form == "name":
            return Match(start, end, found.labels)
    return None


def _printed_together(blocks: tuple[Block, ...]) -> list[tuple[int, int]]:
    """Where runs of blocks with no empty line between them begin and end."""
    if not blocks:
        return []
    starts = [blocks[0].start, *(b.start for _, b in pairwise(blocks) if b.gap)]
    ends = [*(a.end for a, b in pairwise(blocks) if b.gap), blocks[-1].end]
    return list(zip(starts, ends, strict=True))
