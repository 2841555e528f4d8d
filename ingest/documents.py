"""The record of a document: what its head says of it, the meetings that it is about, and the slug of its IRI."""

from __future__ import annotations

from pathlib import PurePath

from ingest.folding import slug
from ingest.heads.heads import Head
from ingest.meetings.issued import issued_on
from ingest.meetings.meetings import Meetings
from ingest.page.reading import Reading
from ingest.records import DocumentRecord
from ingest.source import Source

__all__ = ["describe_document", "series_title"]


def describe_document(source: Source, reading: Reading, head: Head, meetings: Meetings) -> DocumentRecord:
    """The record of a document; its slug is its UN symbol, its number in a series, or its file's name."""
    symbol = head.symbol.text if head.symbol else None
    about = [m.key for m in (meetings.own, *meetings.titles) if m]
    imprint = head.imprint
    return DocumentRecord(
        slug=_slug(source, reading, head),
        title=series_title(reading, head) or head.title or symbol or PurePath(source.name).stem,
        language=reading.lexicon.code,
        kind=head.kind,
        sha256=source.sha256,
        length=len(source.text),
        file_name=source.name,
        symbol=symbol,
        isbn=imprint.isbn,
        issn=imprint.issn,
        issued=issued_on(head, meetings.own) or imprint.year,
        publisher=imprint.publisher,
        about=tuple(dict.fromkeys(about)),
        edition=_symbol_slug(symbol) if symbol else _volume(head),
    )


def _slug(source: Source, reading: Reading, head: Head) -> str:
    if head.symbol and head.symbol.on_pages:
        return _symbol_slug(head.symbol.text)
    if volume := _volume(head):
        return f"{volume}-{reading.lexicon.code}"
    return slug(PurePath(source.name).name.removesuffix(PurePath(source.name).suffix).replace(".", "-"), words=20)


def _symbol_slug(symbol: str) -> str:
    return slug(symbol.replace("/", "-"))


def _volume(head: Head) -> str | None:
    """``iom-idm-27``: publisher, series and number of a volume, whatever its language."""
    volume, publisher = head.imprint.volume, head.imprint.publisher
    return f"{publisher.rsplit('/', 1)[-1]}-{volume}" if publisher and volume else None


def series_title(reading: Reading, head: Head) -> str | None:
    """A volume of a series by the series' name and its number: covers set in columns yield no better title."""
    if head.imprint.volume is None or head.imprint.publisher is None:
        return None
    key, volume = head.imprint.volume.rsplit("-", 1)
    return f"{reading.registry.label(f'series/{key}', reading.lexicon.code)}, {volume}"
