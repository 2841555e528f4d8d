"""Papers that come before their meeting (programmes, concept notes, invitations): what they tell is planned."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.lexicon import compiled, loose
from ingest.page.genres import COMES_BEFORE, Genres
from ingest.page.reading import Reading
from ingest.records import Conversion

__all__ = ["as_planned", "is_early"]

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
    final = compiled(loose(rf"(?<!\w){lexicon.any_of('documents', 'final')}(?!\w)"), re.IGNORECASE)
    return all(kind in COMES_BEFORE and not final.search(title) for _, kind, title in genres.titles)


def as_planned(found: Conversion) -> Conversion:
    """The records of such a paper: nobody has taken part yet, no part of the meeting has been held."""
    events = (replace(e, status="planned") if e.status == "attested" else e for e in found.events)
    told = (replace(p, status="planned") if p.status == "attested" else p for p in found.participations)
    return replace(found, events=tuple(events), participations=tuple(told))
