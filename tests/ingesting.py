"""What the tests of the converters share: knowledge read once, texts converted, and their facts as readable lines."""

from __future__ import annotations

import hashlib
from functools import cache

import pytest

from ingest.convert import convert
from ingest.knowledge import Knowledge, load_knowledge
from ingest.page.blocks import read_text
from ingest.page.text import CleanText
from ingest.records import Conversion, EventRecord, ParticipationRecord, Span, StatementRecord
from ingest.source import Source

__all__ = [
    "REPORT_HEADS",
    "clean",
    "conversion",
    "facts",
    "fault",
    "knowledge",
    "labels",
    "source",
    "statements",
    "surface",
]

_FIRST_WORDS = 5

REPORT_HEADS = {
    "en": "REPORT\n\nTalks on Wharves\n\nThe meeting on wharves was held in Lomé on 4 May 2032.\n\n",
    "fr": "RAPPORT\n\nEntretiens des quais\n\nLa réunion sur les quais s'est tenue à Lomé le 4 mai 2032.\n\n",
    "es": "INFORME\n\nJornadas de muelles\n\nLa reunión sobre los muelles se celebró en Lomé el 4 de mayo de 2032.\n\n",
}
"""The head of a report on an invented meeting, by language: what stands under it was told there."""


def fault(reason: str) -> pytest.MarkDecorator:
    """Marks the test of a behaviour that is right and that the converters lack still; mended, the test says so."""
    return pytest.mark.xfail(strict=True, reason=reason)


@cache
def knowledge() -> Knowledge:
    """Registries and lexicons, read once for all tests."""
    return load_knowledge()


def source(text: str, name: str = "meeting.txt") -> Source:
    """A text as it would have been read from a file in UTF-8."""
    return Source(name, text, hashlib.sha256(text.encode()).hexdigest(), "plain")


def conversion(text: str, name: str = "meeting.txt") -> Conversion:
    """The records of a text, with the project's own registries."""
    return convert(source(text, name), knowledge())


def clean(text: str) -> CleanText:
    """The clean text and blocks of a source."""
    return read_text(text, knowledge().habits)


def labels(text: str, language: str, layer: str) -> list[tuple[str, str]]:
    """What the gazetteer finds in a layer: the words and the entry that they denote."""
    found = knowledge().gazetteer(language).find(text)
    return [(text[m.start : m.end], m.labels[0].ref) for m in found if m.layer == layer]


def surface(text: str, span: Span) -> str:
    """The characters of a span, its white space made single."""
    return " ".join(text[span.start : span.end].split())


def statements(text: str) -> list[tuple[str, str, str]]:
    """Who says what on which basis, in text order: speaker (or post), basis, verb."""
    found = conversion(text)
    return [(_speaker(found, s), s.basis or "", s.verb or "") for s in found.statements if not s.recommends]


def facts(found: Conversion, text: str) -> dict[str, list[str]]:
    """One line a fact, sorted within each kind; lines of the source are 1-based."""
    return {
        "document": [_document(found)],
        "events": [_event(e) for e in found.events],
        "people": [" = ".join(p.names) for p in found.people],
        "participations": [_participation(found, p) for p in found.participations],
        "statements": [_statement(found, s, text) for s in found.statements if not s.recommends],
        "recommendations": [s.heading or surface(text, s.span) for s in found.statements if s.recommends],
        "mentions": [
            f"line {text.count(chr(10), 0, m.span.start) + 1} | {m.ref} | {surface(text, m.span)}"
            for m in found.mentions
            if not m.ref.startswith("person:")
        ],
        "citations": [c.symbol for c in found.citations],
    }


def _joined(*cells: str | None) -> str:
    return " | ".join(cell for cell in cells if cell)


def _document(found: Conversion) -> str:
    document = found.document
    return _joined(document.language, document.kind, document.title, f"about {', '.join(document.about)}")


def _event(event: EventRecord) -> str:
    hours = event.start if event.start == event.end else f"{event.start} to {event.end}"
    place = event.place.ref if event.place else None
    return _joined(event.key, event.kind, event.label, hours, place, event.status, event.series)


def _name(found: Conversion, key: str) -> str:
    return next(p.names[0] for p in found.people if p.key == key)


def _participation(found: Conversion, one: ParticipationRecord) -> str:
    posts = "; ".join(f"{h.post} @ {h.body}" for h in one.holdings)
    behalf = "for " + ", ".join(one.on_behalf_of) if one.on_behalf_of else None
    who = _name(found, one.person)
    return _joined(one.event, one.role, who, posts, behalf, one.status, one.gender_marker, one.mode)


def _speaker(found: Conversion, one: StatementRecord) -> str:
    if one.speaker and one.speaker.startswith("person:"):
        return _name(found, one.speaker[7:])
    return one.speaker or f"post: {one.post}"


def _statement(found: Conversion, one: StatementRecord, text: str) -> str:
    behalf = "for " + ", ".join(one.on_behalf_of) if one.on_behalf_of else None
    cites = "cites " + ", ".join(one.cites) if one.cites else None
    words = " ".join(surface(text, one.span).split()[:_FIRST_WORDS])
    return _joined(words, _speaker(found, one), one.basis, one.act, one.verb, behalf, cites, one.event)
