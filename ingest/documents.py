"""What a document says of itself: title, kind, symbol, numbers, publisher, year; and the slug of its IRI."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePath
from typing import NamedTuple

from ingest.folding import slug
from ingest.lexicon import compiled
from ingest.meetings.meetings import Meetings
from ingest.naming.symbols import find_symbols
from ingest.page.genres import Genres
from ingest.page.reading import Reading
from ingest.records import DocumentRecord
from ingest.source import Source

__all__ = ["OwnSymbol", "describe_document", "own_symbol"]

_ISBN = re.compile(r"ISBN(?:-1[03])?:?\s*([\d][\d -]{8,16}[\dX])")
_ISSN = re.compile(r"ISSN:?\s*(\d{4}-\d{3}[\dX])")
_COPYRIGHT = re.compile(r"©\s*((?:19|20)\d\d)")
_SYMBOL_ALONE = re.compile(r"(?:A|E|S|ST|CRC|CEDAW|CMW|MC|TD|HRC)(?:/[A-Z0-9.]*[A-Z0-9])+")
_FRONT = 60
_HEAD = 700  # code points of the clean text in which a paper's own symbol stands
_COLUMN = "   "
_SHORT = 60
_RESOLUTION = re.compile(r"\bRES\b")


class OwnSymbol(NamedTuple):
    """A paper's own symbol and its place in the clean text; ``on_pages``: it stands alone on heads of pages."""

    text: str
    start: int
    end: int
    on_pages: bool


def describe_document(
    source: Source, reading: Reading, meetings: Meetings, genres: Genres, own: OwnSymbol | None
) -> DocumentRecord:
    """The record of a document; its slug is its UN symbol, its number in a series, or its file's name."""
    symbol = own.text if own else None
    title, kind = _title_and_kind(reading, genres)
    publisher = _publisher(reading)
    chars = reading.chars
    about = [m.key for m in (meetings.own, *meetings.titles) if m]
    copyright_year = _COPYRIGHT.search(chars)
    isbn, issn = _ISBN.search(chars), _ISSN.search(chars)
    return DocumentRecord(
        slug=_slug(source, reading, symbol if own and own.on_pages else None, publisher),
        title=_series_title(reading, publisher) or title or symbol or PurePath(source.name).stem,
        language=reading.lexicon.code,
        kind=kind,
        sha256=source.sha256,
        length=len(source.text),
        file_name=source.name,
        symbol=symbol,
        isbn=isbn[1].strip() if isbn else None,
        issn=issn[1] if issn else None,
        issued=meetings.issued or (copyright_year[1] if copyright_year else None),
        publisher=publisher,
        about=tuple(dict.fromkeys(about)),
    )


def own_symbol(source: Source, reading: Reading) -> OwnSymbol | None:
    """The paper's own symbol: alone on heads of pages, or ending a line in front."""
    return _alone(reading) or next(_in_front(source, reading), None)


def _alone(reading: Reading) -> OwnSymbol | None:
    """The symbol that stands alone on the pages' heads, where it stands first."""
    places = {
        text: (b.start, b.end)
        for b in reversed(reading.text.blocks)
        if b.kind == "aside" and _SYMBOL_ALONE.fullmatch(text := reading.text.of(b).strip())
    }
    named = Counter(reading.text.of(b).strip() for b in reading.text.blocks if b.kind == "aside")
    found = max(places, key=lambda text: (named[text], -places[text][0]), default=None)
    return OwnSymbol(found, *places[found], on_pages=True) if found else None


def _in_front(source: Source, reading: Reading) -> Iterator[OwnSymbol]:
    """Symbols at the end of lines of the paper's head, alone there or in a column of their own; no resolution's."""
    for start, symbol in find_symbols(reading.chars[:_HEAD]):
        span = reading.text.span(start, start + len(symbol))
        begin = source.text.rfind("\n", 0, span.start) + 1
        end = source.text.find("\n", span.end)
        before, after = source.text[begin : span.start], source.text[span.end : end if end >= 0 else None]
        above = source.text[:begin].rstrip("\n").rpartition("\n")[2]
        alone = not before.strip() and len(above.strip()) < _SHORT
        if not after.strip() and (alone or before.endswith((_COLUMN, "\t"))) and not _RESOLUTION.search(symbol):
            yield OwnSymbol(symbol, start, start + len(symbol), on_pages=False)


def _title_and_kind(reading: Reading, genres: Genres) -> tuple[str | None, str]:
    """The first title that names a kind of paper, and that kind; else the first heading."""
    titles = genres.titles
    front = reading.text.blocks[min(_FRONT, len(reading.text.blocks) - 1)].end
    named = [t for t in titles if t[0] < front]
    if named:
        return named[0][2], named[0][1]
    kind = titles[0][1] if titles else "other"
    for block in reading.text.blocks[:_FRONT]:
        text = reading.text.of(block).strip()
        if block.kind == "heading" and 12 < len(text) < 300 and not re.match(r"(?:[IVX]+|[A-H])\.\s", text):
            return text, kind
    return None, kind


def _publisher(reading: Reading) -> str | None:
    """The body that stands after a label such as ``Editeur :``."""
    label = compiled(reading.lexicon.any_of("documents", "publisher") + r"\s*:?\s*", re.IGNORECASE)
    for block in reading.text.blocks[: 2 * _FRONT]:
        match = label.match(reading.chars, block.start, block.end)
        body = reading.at("organization", match.end()) if match else None
        if body:
            return body.labels[0].ref
    return None


def _slug(source: Source, reading: Reading, symbol: str | None, publisher: str | None) -> str:
    if symbol:
        return slug(symbol.replace("/", "-"))
    number = _series_number(reading)
    if number and publisher:
        return f"{publisher.rsplit('/', 1)[-1]}-{number}-{reading.lexicon.code}"
    return slug(PurePath(source.name).name.removesuffix(PurePath(source.name).suffix).replace(".", "-"), words=20)


def _series_title(reading: Reading, publisher: str | None) -> str | None:
    """A volume of a series by the series' name and its number: covers set in columns yield no better title."""
    number = _series_number(reading) if publisher else None
    if number is None:
        return None
    key, volume = number.rsplit("-", 1)
    return f"{reading.registry.label(f'series/{key}', reading.lexicon.code)}, {volume}"


def _series_number(reading: Reading) -> str | None:
    """``idm-27``: a number that stands alone on the cover of a volume of a series with an ISBN or ISSN."""
    if not (_ISBN.search(reading.chars) or _ISSN.search(reading.chars)):
        return None
    number = compiled(reading.lexicon.any_of("documents", "number") + r"\s*(\d{1,3})", re.IGNORECASE)
    series = [m.labels[0].ref for m in reading.layer("organization") if m.labels[0].ref.startswith("series/")]
    for block in reading.text.blocks[: 2 * _FRONT]:
        match = number.fullmatch(reading.text.of(block).strip())
        if match and series:
            return f"{Counter(series).most_common(1)[0][0].rsplit('/', 1)[-1]}-{match[1]}"
    return None
