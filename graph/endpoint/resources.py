"""What the store says of one resource, gathered for a page or a file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import NamedNode

from graph.endpoint.labels import Label, read_labels
from graph.endpoint.messages import Cell, Rows
from graph.endpoint.workers import WorkerPool
from ontology.namespaces import PREFIXES

__all__ = [
    "Description",
    "IncomingGroup",
    "MentionPlace",
    "PropertyGroup",
    "describe",
    "is_iri",
    "mentions_query",
    "triples_query",
]

_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_PER_PROPERTY = 25
_MENTIONS = 100
_PROPERTIES_LAST = 99
_OWN = PREFIXES["id"]
_FORBIDDEN = re.compile(r"[\x00-\x20<>\"{}|^`\\]")
# Names first, then what a reader asks for, then the rest by its label, evidence and origin last.
_ORDER = (
    "skos/core#prefLabel",
    "foaf/0.1/name",
    "dc/terms/title",
    "skos/core#altLabel",
    "ontology#participant",
    "ontology#participationRole",
    "ontology#speaker",
    "ontology#onBehalfOf",
    "ontology#speechAct",
    "schema.org/startDate",
    "schema.org/endDate",
    "schema.org/location",
)
_LATE = (
    "ontology#evidence",
    "ontology#confidence",
    "prov#",
    "schema.org/sha256",
    "skos/core#hiddenLabel",
    "ontology#adjective",
)

_SAID = """
SELECT DISTINCT ?property ?value WHERE { GRAPH ?graph { $resource ?property ?value } } ORDER BY ?property ?value
"""
_COUNTED = """
SELECT ?property (COUNT(DISTINCT ?subject) AS ?count) WHERE { GRAPH ?graph { ?subject ?property $resource } }
GROUP BY ?property
"""
_INCOMING = """
SELECT DISTINCT ?subject WHERE { GRAPH ?graph { ?subject $property $resource } } ORDER BY ?subject
"""
_MENTIONED = """
PREFIX dg: <https://w3id.org/diplograph/ontology#>
SELECT ?mention ?document ?start ?end ?written ?part ?statement WHERE {
  ?mention dg:denotes $resource ; dg:source ?document ; dg:start ?start ; dg:end ?end .
  OPTIONAL { ?mention dg:asWritten ?written }
  OPTIONAL { ?mention dg:inPart ?part }
  OPTIONAL { ?mention dg:within ?statement }
} ORDER BY ?document ?start ?mention
"""
# What stands between people, events and bodies tells by itself little: these say whose it is.
_ROLES = """
PREFIX dg: <https://w3id.org/diplograph/ontology#>
PREFIX org: <http://www.w3.org/ns/org#>
SELECT DISTINCT ?node ?rank ?other WHERE {
  VALUES ?node { $nodes }
  {
    VALUES (?property ?rank) {
      (dg:participationRole 1) (dg:speechAct 1) (dg:participant 2) (dg:holder 2) (dg:speaker 2) (dg:post 3)
      (dg:onBehalfOf 4) (org:organization 4) (dg:madeAt 5) (dg:status 7)
    }
    ?node ?property ?other
  } UNION {
    ?other dg:hasParticipation ?node
    BIND (6 AS ?rank)
  }
} ORDER BY ?node ?rank ?other
"""
_MENTION_PROPERTY = "https://w3id.org/diplograph/ontology#denotes"


@dataclass(frozen=True, slots=True)
class PropertyGroup:
    """What is said of a resource with one property."""

    property: str
    values: list[Cell]


@dataclass(frozen=True, slots=True)
class IncomingGroup:
    """What points to a resource with one property: the first few, how many there are, and the query for all."""

    property: str
    count: int
    subjects: list[Cell]
    query: str


@dataclass(frozen=True, slots=True)
class MentionPlace:
    """A place in a document that denotes a resource; offsets in code points, end exclusive."""

    mention: str
    document: str
    start: str
    end: str
    written: str | None
    part: str | None
    statement: str | None


@dataclass(frozen=True, slots=True)
class Description:
    """A resource as its page shows it.

    ``labels`` names everything that appears; ``roles`` holds, for participations, posts held and statements, the
    people, roles, bodies and events that they join.
    """

    iri: str
    types: list[str]
    properties: list[PropertyGroup]
    incoming: list[IncomingGroup]
    mentions: list[MentionPlace]
    more_mentions: bool
    labels: dict[str, Label]
    roles: dict[str, list[str]]

    @property
    def label(self) -> Label | None:
        """The name of the resource, if it has one."""
        return self.labels.get(self.iri)


def is_iri(text: str) -> bool:
    """Whether a text can be an IRI at all: nothing that would end it early."""
    if not text or _FORBIDDEN.search(text):
        return False
    try:
        NamedNode(text)
    except ValueError:
        return False
    return True


def triples_query(iri: str) -> str:
    """The query whose answer is what the store says of a resource: what it says, and what points to it."""
    node = NamedNode(iri)
    return (
        f"CONSTRUCT {{ {node} ?property ?value . ?subject ?incoming {node} }}\n"
        f"WHERE {{ {{ {node} ?property ?value }} UNION {{ ?subject ?incoming {node} }} }}"
    )


def mentions_query(iri: str) -> str:
    """The query for all places that denote a resource."""
    return _MENTIONED.replace("$resource", str(NamedNode(iri))).strip()


async def describe(pool: WorkerPool, iri: str, language: str) -> Description | None:
    """What is said of a resource, with names in the reader's language; None where the store does not know it."""
    node = str(NamedNode(iri))
    said = await pool.rows(_SAID.replace("$resource", node), max_rows=5000)
    incoming = await _incoming(pool, node)
    if not said.rows and not incoming:
        return None
    mentions = await pool.rows(mentions_query(iri), max_rows=_MENTIONS)
    places = [MentionPlace(*_texts(row)) for row in mentions.rows]  # type: ignore[arg-type]  # first four are bound
    groups = _grouped(said)
    types = [cell.value for group in groups if group.property == _RDF_TYPE for cell in group.values]
    shown = [iri, *types, *_iris(groups, incoming, places)]
    roles = await _roles(pool, iri, shown)
    labels = await read_labels(pool, [*shown, *(other for others in roles.values() for other in others)], language)
    properties = sorted(
        (group for group in groups if group.property != _RDF_TYPE), key=lambda group: _rank(group.property, labels)
    )
    return Description(iri, types, properties, incoming, places, mentions.truncated, labels, roles)


async def _incoming(pool: WorkerPool, node: str) -> list[IncomingGroup]:
    counted = await pool.rows(_COUNTED.replace("$resource", node), max_rows=200)
    groups = []
    for row in counted.rows:
        name, count = _texts(row)
        if name is None or count is None or name == _MENTION_PROPERTY:
            continue
        query = _INCOMING.replace("$property", str(NamedNode(name))).replace("$resource", node).strip()
        subjects = await pool.rows(f"{query} LIMIT {_PER_PROPERTY}")
        groups.append(IncomingGroup(name, int(count), [row[0] for row in subjects.rows if row[0] is not None], query))
    return sorted(groups, key=lambda group: (-group.count, group.property))


async def _roles(pool: WorkerPool, iri: str, shown: Iterable[str]) -> dict[str, list[str]]:
    nodes = sorted({str(NamedNode(other)) for other in shown if other.startswith(_OWN) and other != iri})
    found = await pool.rows(_ROLES.replace("$nodes", " ".join(nodes)))
    roles: dict[str, list[str]] = {}
    for node, _, other in found.rows:
        if node is not None and other is not None and other.kind == "iri" and other.value != iri:
            roles.setdefault(node.value, []).append(other.value)
    return roles


def _grouped(said: Rows) -> list[PropertyGroup]:
    groups: dict[str, list[Cell]] = {}
    for name, value in said.rows:
        if name is not None and value is not None:
            groups.setdefault(name.value, []).append(value)
    return [PropertyGroup(name, values) for name, values in groups.items()]


def _iris(
    groups: Iterable[PropertyGroup], incoming: Iterable[IncomingGroup], places: Iterable[MentionPlace]
) -> Iterable[str]:
    for group in groups:
        yield group.property
        yield from (cell.value for cell in group.values if cell.kind == "iri")
    for pointing in incoming:
        yield pointing.property
        yield from (cell.value for cell in pointing.subjects if cell.kind == "iri")
    for place in places:
        yield from (iri for iri in (place.document, place.part, place.statement) if iri)


def _texts(row: Iterable[Cell | None]) -> list[str | None]:
    return [cell.value if cell else None for cell in row]


def _rank(name: str, labels: dict[str, Label]) -> tuple[int, str]:
    text = labels[name].text.lower() if name in labels else name
    for place, ending in enumerate(_ORDER):
        if name.endswith(ending):
            return place, text
    late = any(part in name for part in _LATE)
    return (_PROPERTIES_LAST if late else len(_ORDER)), text
