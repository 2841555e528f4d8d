"""What can be told of a text, or of a part of one, that no lexicon is for: names of states, bodies and frameworks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from ingest.annotating import annotated
from ingest.documents import describe_document
from ingest.folding import lowered
from ingest.heads.heads import read_head
from ingest.knowledge import Knowledge
from ingest.languages import Language
from ingest.meetings.meetings import Meetings
from ingest.named import registered
from ingest.naming.frameworks import Frameworks, cited_symbols
from ingest.page.excerpts import Excerpt
from ingest.page.genres import Genres
from ingest.page.parts import find_parts
from ingest.page.text import CleanText
from ingest.program import PROGRAM
from ingest.records import Conversion, DocumentRecord
from ingest.source import Source

__all__ = ["named_only", "parted", "searched"]

_TITLE_LENGTH = 200


def searched(source: Source, text: CleanText, lower: str, knowledge: Knowledge, language: Language) -> Conversion:
    """What a text in such a language says: names of states, bodies and frameworks, and symbols."""
    reading, _ = annotated(text, lower, knowledge, language.tag or "und")
    parts = find_parts(reading)
    head = read_head(source, reading, knowledge.calendar(reading.lexicon.code), Genres(reading))
    described = describe_document(source, reading, head, Meetings.none())
    title = next((line for b in text.blocks if len(line := text.of(b).strip()) < _TITLE_LENGTH), described.title)
    document = replace(described, language=language.tag, title=described.symbol or title)
    mentions = [*registered(reading, parts.at), *Frameworks(reading).mentions(parts.at)]
    return Conversion(
        document=document,
        program=PROGRAM,
        parts=tuple(parts.records),
        mentions=tuple(sorted(mentions, key=lambda m: m.place)),
        citations=tuple(cited_symbols(reading, document.symbol, parts.at)),
        unread=language.name or "",
    )


def parted(excerpts: Iterable[Excerpt], knowledge: Knowledge) -> tuple[list[Excerpt], list[Excerpt]]:
    """Those in languages that have a lexicon, and those in others."""
    found: tuple[list[Excerpt], list[Excerpt]] = ([], [])
    for excerpt in excerpts:
        found[excerpt.language not in knowledge.lexicons].append(excerpt)
    return found


def named_only(
    excerpt: Excerpt, knowledge: Knowledge, document: DocumentRecord, part_at: Callable[[int], str]
) -> Conversion:
    """The same of some paragraphs of a text in another language; ``part_at`` looks up places of the whole text."""
    reading, _ = annotated(excerpt.text, lowered(excerpt.text.text), knowledge, excerpt.language)
    at = excerpt.placed(part_at)
    mentions = [*registered(reading, at), *Frameworks(reading).mentions(at)]
    return Conversion(
        document=document,
        program=PROGRAM,
        mentions=tuple(sorted(mentions, key=lambda m: m.place)),
        citations=tuple(cited_symbols(reading, document.symbol, at)),
    )
