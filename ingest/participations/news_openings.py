"""Who speaks at an opening of which news tell: after whoever opened, until the paper goes over to a session or a title.

News tell of an opening speech by speech, one paragraph each, and name the occasion in the first alone; minutes and
reports go over to the debate right after it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.agendas.sittings import Sittings
from ingest.lexicon import Lexicon, caseless
from ingest.page.genres import MEETINGS
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.records import ParticipationRecord, StatementRecord

__all__ = ["at_the_opening"]

_PARAGRAPHS = 5  # behind the last that tells who opens
_SURE = 0.85  # confidence of what is told by its place alone
_NEWS = frozenset(("press-release", "other"))  # kinds of paper that news are read as
_OPENING, _SPEAKER, _CHAIR = "opening", "speaker", "chair"


def at_the_opening(
    reading: Reading,
    sittings: Sittings,
    found: Sequence[ParticipationRecord],
    said: Sequence[StatementRecord],
    kind: str,
) -> list[ParticipationRecord]:
    """The participations of a paper of this ``kind``, in news those as opening whose words, among all that was
    ``said``, an opening's paragraphs tell; rows and lists name others beside who opens."""
    first = min((p.span.start for p in found if p.role == _OPENING), default=None)
    if kind not in _NEWS or first is None:
        return list(found)
    blocks = reading.text.blocks
    starts = [reading.text.source(block.start) for block in blocks]
    by_block: dict[int, list[ParticipationRecord]] = {}
    for part in found:
        by_block.setdefault(bisect_right(starts, part.span.start) - 1, []).append(part)
    # What stands under a label is no paper's telling.
    heard = {(bisect_right(starts, s.span.start) - 1, s.speaker) for s in said if s.verb is not None}
    begun = bisect_right(starts, first) - 1
    reach = set(_paragraphs(reading, sittings, blocks, begun, by_block))
    opened = {(p.event, p.person) for p in found if p.role == _OPENING}
    events = {p.event for p in by_block[begun] if p.role == _OPENING}
    # The rows of a programme below the news say themselves who opens.
    if any(p.role == _OPENING and p.event not in events for p in found):
        return list(found)
    kept: list[ParticipationRecord] = []
    for i, parts in by_block.items():
        for part in parts:
            speaks = part.role == _SPEAKER and (i, f"person:{part.person}") in heard and i in reach
            if not (speaks and part.span.start > first and part.event in events):
                kept.append(part)
            elif (part.event, part.person) not in opened:
                kept.append(replace(part, role=_OPENING, confidence=min(part.confidence, _SURE)))
                opened.add((part.event, part.person))
    return kept


def _paragraphs(
    reading: Reading,
    sittings: Sittings,
    blocks: Sequence[Block],
    begun: int,
    by_block: dict[int, list[ParticipationRecord]],
) -> Iterator[int]:
    """The paragraphs, by their number, from the one ``begun`` with that are still of the opening."""
    last = begun
    leads, whole = reading.lexicon.made(_of_parts), reading.lexicon.made(_of_the_whole)
    for i in range(begun, len(blocks)):
        block = blocks[i]
        roles = {p.role for p in by_block.get(i, ())}
        over = i > begun and (sittings.occasions.heads(block) or bool(reading.found(leads, block.start, block.end)))
        over = over or (i > begun and whole.match(reading.lower, block.start, block.end) is not None)
        # Who presides over a ceremony may speak after others; a chair with speakers beside has begun the debate.
        over = over or bool(roles - {_OPENING, _SPEAKER, _CHAIR if i > begun and _SPEAKER not in roles else _OPENING})
        if over or i - last > _PARAGRAPHS:
            return
        last = i if _OPENING in roles else last
        yield i


def _of_parts(lexicon: Lexicon) -> re.Pattern[str]:
    """Words for the parts of a meeting that come after its opening."""
    return caseless(rf"(?<!\w){lexicon.any_of('sessions', 'panel', 'workshop', 'debates', 'after_opening')}(?!\w)")


def _of_the_whole(lexicon: Lexicon) -> re.Pattern[str]:
    """How a paragraph begins that goes over to the meeting as a whole (``During the forum, …``)."""
    meeting = lexicon.any_of("meetings", *MEETINGS, "entitled")
    # "at the meeting's opening", "en la sesión inaugural"
    opening = rf"(?:{lexicon.any_of('grammar', 'of')})?(?:{lexicon.any_of('roles', 'opening')})"
    whole = rf"{lexicon.any_of('meetings', 'located')}(?:[\w-]+ )?(?:{meeting})"
    return caseless(rf"\W*{whole}(?![\w'])(?! {opening})")
