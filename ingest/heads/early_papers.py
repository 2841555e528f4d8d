"""Papers that come before their meeting: programmes, concept notes, invitations."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, compiled, loose
from ingest.page.genres import COMES_BEFORE, Genres
from ingest.page.reading import Reading

__all__ = ["calls_itself_final", "is_early"]

_FRONT = 60  # blocks in which a paper says what it is
_FIRST = 4


def is_early(reading: Reading, genres: Genres) -> bool:
    """Whether all of a paper is a programme that isn't called final, a concept note or an invitation."""
    blocks = reading.text.blocks
    lexicon = reading.lexicon
    invites = compiled(loose(rf"{lexicon.any_of('documents', 'invitation')}(?!\w)"), re.IGNORECASE)
    if any(invites.match(reading.chars, b.start, b.end) for b in blocks[:_FIRST] if b.kind in ("heading", "paragraph")):
        return True
    if not genres.titles or genres.titles[0][0] > blocks[min(_FRONT, len(blocks)) - 1].start:
        return False
    if genres.titles[0][1] == "concept-note":
        return True
    return all(kind in COMES_BEFORE and not calls_itself_final(title, lexicon) for _, kind, title in genres.titles)


def calls_itself_final(title: str, lexicon: Lexicon) -> bool:
    """Whether the title of an agenda says that it is the one that was held to."""
    return lexicon.made(_final).search(title) is not None


def _final(lexicon: Lexicon) -> re.Pattern[str]:
    agenda, final = lexicon.any_of("documents", "agenda"), lexicon.any_of("documents", "final")
    version = lexicon.any_of("documents", "version")
    # "Programme of the Final Conference" is none.
    beside = (
        rf"^\W*(?:{version}\s)?{final}\s(?:{version}\s)?{agenda}|{agenda}\s\W{{0,2}}{final}(?=(?:\s{version})?\W*$)"
    )
    ends = rf"[(\[:,–—-]\s?(?:{version}\s)?{final}(?:\s{version})?\W*$"
    return compiled(loose(rf"(?<!\w)(?:{beside}|{version}\s{final}(?!\w)|{ends})"), re.IGNORECASE)
