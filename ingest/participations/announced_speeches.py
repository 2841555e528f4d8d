"""Paragraphs that begin by saying how many spoke at the opening or the close (``The opening ceremony was marked by
three speeches.``): those who speak in what follows open or close."""

from __future__ import annotations

import re
from itertools import takewhile

from ingest.lexicon import Lexicon, caseless
from ingest.naming.people import PersonMention
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.participations.agents import Speaks

__all__ = ["AnnouncedSpeeches"]

_NUMBER = re.compile(r"\W*\d+[.)]?\s*")
_TAIL = 40  # code points after such words that a sentence still may have
_FRONTED = 12  # code points before a name with which a sentence still begins with it
_MOST = 4  # paragraphs that go on with them


class AnnouncedSpeeches:
    """Finds them in one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        reading.lexicon.equip(self, AnnouncedSpeeches._learn)
        self._found: list[tuple[int, int, str]] = []
        told = [(m.start(), m.end()) for m in reading.words.matches(self._several)]
        for low, high in told:
            start, end = reading.sentence(low) or (low, high)
            if end - high <= _TAIL:
                role = next((r for r, title in self._titles.items() if title.search(reading.lower, start, end)), None)
                if role:
                    self._found += [(a, b, role) for a, b in self._told_in(start, end)]

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._several = caseless(rf"(?<!\w){lexicon.any_of('sessions', 'several_spoke')}(?!\w)")
        sessions = {role: lexicon.any_of("sessions", role) for role in ("opening", "closing")}
        self._titles = {role: caseless(rf"(?<!\w){words}") for role, words in sessions.items()}

    def of(self, mention: PersonMention, start: int, end: int, speaks: Speaks) -> str | None:
        """``opening`` or ``closing``, where such a sentence leads to that of a name, from ``start`` to ``end``, which
        begins with the name or tells what this person said."""
        role = next((r for low, high, r in self._found if low <= mention.start < high), None)
        # "Finally, Ms. NAME placed the talks in their setting": no verb of saying, yet it is told what she did.
        told = role and (mention.start - start <= _FRONTED or speaks(mention, start, end))
        return role if told else None

    def _told_in(self, start: int, end: int) -> list[tuple[int, int]]:
        """The rest of the paragraph that the sentence begins; where it is all of it, or the paragraph is numbered,
        those after it that are not, too."""
        blocks = [b for b in self._reading.text.blocks if b.end > start]
        if not blocks or self._after_number(blocks[0]) < start:
            return []
        alone = end >= blocks[0].end or self._after_number(blocks[0]) > blocks[0].start
        after = takewhile(self._goes_on, blocks[1 : 1 + _MOST]) if alone else ()
        return [(b.start, b.end) for b in (blocks[0], *after)]

    def _after_number(self, block: Block) -> int:
        numbered = _NUMBER.match(self._reading.chars, block.start, block.end)
        return numbered.end() if numbered else block.start

    def _goes_on(self, block: Block) -> bool:
        return block.kind == "paragraph" and self._after_number(block) == block.start
