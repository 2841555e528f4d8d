"""Paragraphs of a speech in which somebody speaks of themselves (``I wish to thank our host, Ms. NAME``), outside of
quotations. Whom they only name was perhaps in the room, and said nothing by that."""

from __future__ import annotations

from ingest.lexicon import Lexicon, caseless
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.participations.addressed import addressed
from ingest.statements.quotations import Quotations

__all__ = ["own_speech"]

_FEWEST = 2  # such words that a paragraph has which alone is somebody's own
_SHORTEST = 80  # code points of a paragraph that may show what the paper is


class _Words:
    """Finds words by which those who speak mean themselves, in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.own = caseless(rf"(?<![\w’'-]){lexicon.any_of('transcripts', 'own_words')}(?!\w)")


def own_speech(reading: Reading) -> Stretches:
    """Where such paragraphs stand in a paper that greets those who listen (a report may say *we*, too): each with
    several such words, and where most have them those with one."""
    greeted = addressed(reading)
    if not any(block.start in greeted for block in reading.prose):
        return Stretches(())
    own = reading.lexicon.made(_Words).own
    quotations = Quotations(reading)
    paragraphs = [b for b in reading.prose if b.end - b.start >= _SHORTEST]
    counts = {
        b.start: sum(
            not (quotations.holds(m.start()) or _is_shouted(reading.chars[m.start() : m.end()]))
            for m in reading.found(own, b.start, b.end)
        )
        for b in paragraphs
    }
    fewest = 1 if 2 * sum(n > 0 for n in counts.values()) >= len(paragraphs) else _FEWEST
    return Stretches((b.start, b.end) for b in paragraphs if counts[b.start] >= fewest)


def _is_shouted(word: str) -> bool:
    """Whether a word is an acronym: ``US``, and not *us*."""
    return len(word) > 1 and word.isupper()
