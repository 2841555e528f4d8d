"""Which format an answer has: by what the client accepts, among those that fit the form of its query."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pyoxigraph import QueryResultsFormat, RdfFormat

__all__ = [
    "GRAPH_FORMATS",
    "TABLE_FORMATS",
    "Format",
    "by_extension",
    "by_name",
    "choose",
    "choose_language",
    "is_generic",
    "prefers_html",
    "takes_gzip",
]

_CHARSET = "; charset=utf-8"
_MOST_RANGES = 100  # more than any client means; a header of thousands would hold up all others while it is read


@dataclass(frozen=True, slots=True)
class Format:
    """A format of answers: ``name`` is also its alias and its extension; the first media type is the one sent."""

    name: str
    media_types: tuple[str, ...]
    writer: QueryResultsFormat | RdfFormat
    aliases: tuple[str, ...] = ()

    @property
    def content_type(self) -> str:
        """The value of the header Content-Type."""
        media_type = self.media_types[0]
        return media_type + _CHARSET if media_type.startswith("text/") else media_type


TABLE_FORMATS: tuple[Format, ...] = (
    Format("json", ("application/sparql-results+json", "application/json", "text/json"), QueryResultsFormat.JSON),
    Format("xml", ("application/sparql-results+xml", "application/xml", "text/xml"), QueryResultsFormat.XML),
    Format("csv", ("text/csv",), QueryResultsFormat.CSV),
    Format("tsv", ("text/tab-separated-values", "text/tsv"), QueryResultsFormat.TSV),
)
"""For SELECT and ASK; the first is the default."""

GRAPH_FORMATS: tuple[Format, ...] = (
    Format("ttl", ("text/turtle", "application/turtle", "application/x-turtle"), RdfFormat.TURTLE, ("turtle",)),
    Format("nt", ("application/n-triples", "text/plain"), RdfFormat.N_TRIPLES, ("n-triples", "ntriples")),
    Format("jsonld", ("application/ld+json", "application/json"), RdfFormat.JSON_LD, ("json-ld", "json")),
    Format(
        "rdf", ("application/rdf+xml", "application/xml", "text/xml"), RdfFormat.RDF_XML, ("rdf+xml", "rdfxml", "xml")
    ),
    Format("nq", ("application/n-quads", "text/x-nquads"), RdfFormat.N_QUADS, ("n-quads", "nquads")),
    Format("trig", ("application/trig", "application/x-trig"), RdfFormat.TRIG),
    Format("n3", ("text/n3", "text/rdf+n3"), RdfFormat.N3),
)
"""For CONSTRUCT and DESCRIBE; the first is the default."""

_HTML = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True)
class _Range:
    """One entry of an Accept header."""

    media_type: str
    quality: float


def choose(accept: str | None, offered: Sequence[Format], *, alias: str | None = None) -> Format | None:
    """The format to answer in, or None where nothing offered is accepted.

    A more specific range overrules a wider one; among equals the order of ``offered`` decides. ``alias`` (what the
    parameter ``format`` says) counts only where the header is generic, as a browser's is.

    >>> choose("text/csv;q=0.5, */*;q=0.1", TABLE_FORMATS).name
    'csv'
    >>> choose(None, GRAPH_FORMATS).name
    'ttl'
    >>> choose("image/png", GRAPH_FORMATS) is None
    True
    """
    if alias is not None and is_generic(accept):
        return by_name(alias, offered)
    ranges = _ranges(accept)
    qualities = [_quality(item.media_types, ranges) for item in offered]
    best = max(qualities)
    return offered[qualities.index(best)] if best > 0 else None


def by_name(name: str, offered: Iterable[Format]) -> Format | None:
    """The format of a name, alias or media type, in any case."""
    wanted = name.strip().lower()
    for item in offered:
        if wanted in (item.name, *item.aliases, *item.media_types):
            return item
    return None


def by_extension(path: str, offered: Iterable[Format]) -> tuple[str, Format | None]:
    """A path without its extension and the format that it names; the whole path and None where it names none.

    >>> by_extension("state/CAN.ttl", GRAPH_FORMATS)[0]
    'state/CAN'
    >>> by_extension("framework/sdg/target/10.7", GRAPH_FORMATS)
    ('framework/sdg/target/10.7', None)
    """
    stem, dot, extension = path.rpartition(".")
    for item in offered:
        if dot and extension == item.name:
            return stem, item
    return path, None


def is_generic(accept: str | None) -> bool:
    """Whether an Accept header leaves the choice to us (absent, or it takes anything)."""
    return not accept or any(item.media_type == "*/*" and item.quality > 0 for item in _ranges(accept))


def prefers_html(accept: str | None) -> bool:
    """Whether HTML is asked for by name and before all else that is asked for by name, as browsers do."""
    if not accept:
        return False
    ranges = _ranges(accept)
    html = max((item.quality for item in ranges if item.media_type in _HTML), default=0.0)
    named = (item for item in ranges if item.media_type not in _HTML and "*" not in item.media_type)
    return html > 0 and html >= max((item.quality for item in named), default=0.0)


def takes_gzip(accept_encoding: str | None) -> bool:
    """Whether the header Accept-Encoding names gzip, and does not refuse it (``q=0``).

    >>> takes_gzip("br, gzip;q=0.5"), takes_gzip("gzip;q=0"), takes_gzip(None)
    (True, False, False)
    """
    return any(item.media_type == "gzip" and item.quality > 0 for item in _ranges(accept_encoding))


def choose_language(accept_language: str | None, offered: Sequence[str]) -> str:
    """The reader's language among those offered, by the header Accept-Language; the first offered if none is.

    >>> choose_language("es-MX,es;q=0.9,en;q=0.5", ["en", "fr", "es"])
    'es'
    """
    for item in sorted(_ranges(accept_language), key=lambda item: -item.quality):
        primary = item.media_type.partition("-")[0]
        if item.quality > 0 and primary in offered:
            return primary
    return offered[0]


def _ranges(header: str | None) -> list[_Range]:
    """The first entries of an Accept or Accept-Language header; no header accepts anything."""
    if not header or not header.strip():
        return [_Range("*/*", 1.0)]
    found = []
    for entry in header.split(",", _MOST_RANGES)[:_MOST_RANGES]:
        media_type, *parameters = (part.strip().lower() for part in entry.split(";"))
        if media_type:
            # "*" alone is what some Java clients send for anything.
            found.append(_Range("*/*" if media_type == "*" else media_type, _quality_of(parameters)))
    return found


def _quality_of(parameters: Iterable[str]) -> float:
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            try:
                return min(max(float(value), 0.0), 1.0)
            except ValueError:
                return 0.0
    return 1.0


def _quality(media_types: Sequence[str], ranges: Iterable[_Range]) -> float:
    """What the most specific range that matches says of a format; 0 for none.

    Only the first media type is sent, so it alone is meant by a range with a star; the others are asked for by name.
    """
    by_range = {item.media_type: item.quality for item in ranges}
    named = max((by_range.get(media_type, 0.0) for media_type in media_types), default=0.0)
    sent = media_types[0]
    if sent in by_range:
        return named
    return max(named, by_range.get(sent.partition("/")[0] + "/*", by_range.get("*/*", 0.0)))
