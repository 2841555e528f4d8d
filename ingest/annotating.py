"""A document's text with what the registries know in it, and what it introduces itself."""

from __future__ import annotations

from ingest.knowledge import Knowledge
from ingest.naming.called_after import CalledAfter
from ingest.naming.cited_parts import CitedParts
from ingest.naming.introduced import find_introduced
from ingest.naming.letterheads import known_labels
from ingest.naming.likely_names import LikelyNames
from ingest.naming.named_after import NamedAfter
from ingest.naming.named_cities import NamedCities
from ingest.naming.other_organs import without_other_organs
from ingest.naming.own_acronyms import without_contested
from ingest.naming.state_codes import bracketed_codes, without_acronyms
from ingest.naming.together import cited_dated, cited_together, with_acronyms
from ingest.page.addresses import addresses
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.page.text import CleanText
from ingest.page.words import Words
from ingest.records import OrganizationRecord

__all__ = ["annotated"]


def annotated(
    text: CleanText, lower: str, knowledge: Knowledge, language: str
) -> tuple[Reading, tuple[OrganizationRecord, ...]]:
    """A text with what the registries know in it, and the bodies that it introduces itself."""
    found = known_labels(text, lower, knowledge.gazetteer(language), knowledge.registry.watched)
    aside = [(b.start, b.end) for b in text.blocks if b.kind == "aside"]
    aside += addresses(text.text)
    lexicon = knowledge.lexicon(language)
    words = Words(lower)
    found += list(cited_dated(text.text, words, lexicon, knowledge.registry, found))
    found += list(cited_together(text.text, words, lexicon, knowledge.registry, found))
    found = with_acronyms(text.text, found)
    found += list(CitedParts(text.text, words, lexicon, knowledge.registry, found).matches())
    elsewhere = Stretches(aside)
    matches = [m for m in sorted(found, key=lambda m: (m.start, -m.end)) if m.start not in elsewhere]
    matches += bracketed_codes(text.text, knowledge.registry, matches)
    matches = without_contested(text.text, language, knowledge.registry, matches)
    matches = without_other_organs(text.text, lexicon, knowledge.registry, matches)
    matches = NamedAfter(lexicon).without(text.text, matches)
    called = lexicon.made(CalledAfter)
    matches = [m for m in matches if m.layer != "state" or not called.is_place(text.text, m.start)]
    matches = NamedCities(lexicon, knowledge.registry).told(text, matches)
    speech, likely = knowledge.speech(language), LikelyNames(text, knowledge.name_weights)
    introduced = find_introduced(text.text, words, lexicon, knowledge.registry, matches, speech, likely)
    matches = without_acronyms(text.text, matches, introduced.matches)
    named = tuple(sorted([*matches, *introduced.matches], key=lambda m: (m.start, -m.end)))
    return Reading(text, lexicon, knowledge.registry, named, words), introduced.records
