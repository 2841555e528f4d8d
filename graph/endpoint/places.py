"""Places in documents that name a thing or show a fact, with the words that stand there where they are at hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import NamedNode

from graph.endpoint.messages import Cell, Rows
from graph.endpoint.paging import Slice
from graph.endpoint.sections import read_slice
from graph.endpoint.workers import WorkerPool
from graph.texts import Excerpt, Texts

__all__ = ["Place", "PlaceList", "places_query", "read_places", "read_words", "words_of_rows"]

_PAGE = 25
_WHICH = {
    "mentions": "?mention dg:denotes $resource .",
    "evidence": "$resource dg:evidence ?mention .",
    "place": "VALUES ?mention { $resource }",
}
_PLACES = """
PREFIX dg: <https://w3id.org/diplograph/ontology#>
PREFIX schema: <http://schema.org/>
SELECT ?mention ?document ?start ?end (MIN(?text) AS ?written) (MIN(?section) AS ?part) (MIN(?sum) AS ?digest)
       (GROUP_CONCAT(DISTINCT STR(?statement); SEPARATOR=" ") AS ?statements)
WHERE {
  $which
  ?mention dg:source ?document ; dg:start ?start ; dg:end ?end .
  OPTIONAL { ?mention dg:asWritten ?text }
  OPTIONAL { ?mention dg:inPart ?section }
  OPTIONAL { ?mention dg:within ?statement }
  OPTIONAL { ?document schema:sha256 ?sum }
} GROUP BY ?mention ?document ?start ?end ORDER BY ?document ?start ?mention
"""
_WORDS = """
PREFIX dg: <https://w3id.org/diplograph/ontology#>
PREFIX schema: <http://schema.org/>
SELECT DISTINCT ?record ?digest ?start ?end WHERE {
  VALUES ?record { $records }
  ?record a dg:Statement ; dg:evidence ?mention .
  ?mention dg:source/schema:sha256 ?digest ; dg:start ?start ; dg:end ?end .
} ORDER BY ?record ?digest ?start
"""
_DIGESTS = """
PREFIX schema: <http://schema.org/>
SELECT ?document (MIN(?sum) AS ?digest) WHERE {
  VALUES ?document { $documents }
  ?document schema:sha256 ?sum .
} GROUP BY ?document
"""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a document; offsets in code points, end exclusive."""

    mention: str
    document: str
    start: int
    end: int
    written: str | None
    part: str | None
    statements: list[str]
    excerpt: Excerpt | None

    def iris(self) -> Iterable[str]:
        """Everything that the place names by IRI."""
        return (iri for iri in (self.document, self.part, *self.statements) if iri)


@dataclass(frozen=True, slots=True)
class PlaceList:
    """Places of one sort: "mentions" denote a thing, "evidence" shows a fact, "place" is a mention itself."""

    slice: Slice
    places: list[Place]
    sparql: str


def places_query(iri: str, sort: str) -> str:
    """The query for all places of a sort that belong to a resource."""
    node = str(NamedNode(iri))
    return _PLACES.replace("$which", _WHICH[sort]).replace("$resource", node).strip()


async def read_places(pool: WorkerPool, iri: str, sort: str, page: int, texts: Texts) -> PlaceList:
    """One page of the places of a sort that belong to a resource."""
    sparql = places_query(iri, sort)
    part, rows = await read_slice(pool, sparql, Slice(sort, page, _PAGE, 0))
    return PlaceList(part, [_place(row, texts) for row in rows.rows], sparql)


async def read_words(pool: WorkerPool, records: Iterable[str], texts: Texts) -> dict[str, Excerpt]:
    """The words that show each of those records that are statements, the first place of each; none without texts."""
    nodes = sorted({str(NamedNode(iri)) for iri in records}) if texts.by_digest else []
    if not nodes:
        return {}
    found = await pool.rows(_WORDS.replace("$records", " ".join(nodes)))
    words: dict[str, Excerpt] = {}
    for record, digest, start, end in found.rows:
        if record and digest and start and end:
            excerpt = texts.excerpt(digest.value, _offset(start.value), _offset(end.value))
            if excerpt is not None:
                words.setdefault(record.value, excerpt)
    return words


async def words_of_rows(pool: WorkerPool, rows: Rows, texts: Texts) -> list[Excerpt | None]:
    """For each row of an answer that names places (``?document ?start ?end``) the words there; empty without texts."""
    if not texts.by_digest or not {"document", "start", "end"} <= set(rows.variables):
        return []
    columns = [rows.variables.index(name) for name in ("document", "start", "end")]
    places = [[row[column] for column in columns] for row in rows.rows]
    documents = sorted({str(NamedNode(place[0].value)) for place in places if place[0] and place[0].kind == "iri"})
    found = await pool.rows(_DIGESTS.replace("$documents", " ".join(documents)))
    digests = {row[0].value: row[1].value for row in found.rows if row[0] and row[1]}
    return [
        texts.excerpt(digests.get(document.value), _offset(start.value), _offset(end.value))
        if document and start and end
        else None
        for document, start, end in places
    ]


def _place(row: list[Cell | None], texts: Texts) -> Place:
    mention, document, start, end, written, part, digest, statements = (cell.value if cell else None for cell in row)
    # Each of these is bound by the query's first lines.
    assert mention is not None
    assert document is not None
    assert start is not None
    assert end is not None
    where = _offset(start), _offset(end)
    return Place(
        mention,
        document,
        *where,
        written,
        part,
        statements.split() if statements else [],
        texts.excerpt(digest, *where),
    )


def _offset(text: str) -> int:
    """An offset; -1, which no text has, where the data holds what is no number."""
    return int(text) if text.isascii() and text.isdigit() else -1
