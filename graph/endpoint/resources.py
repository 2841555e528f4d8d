"""What the store says of one resource, gathered for a page or a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from pyoxigraph import NamedNode

from graph.endpoint.labels import Label, is_iri, read_labels
from graph.endpoint.messages import Cell, Rows
from graph.endpoint.places import PlaceList, read_places, read_words
from graph.endpoint.sections import Listing, sections_of
from graph.endpoint.workers import WorkerPool
from graph.texts import Excerpt, Texts
from ontology.namespaces import PREFIXES

__all__ = [
    "Description",
    "IncomingGroup",
    "PropertyGroup",
    "describe",
    "triples_query",
]

_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_EDITORIAL = PREFIXES["skos"] + "editorialNote"  # for who keeps the registry: where a symbol was checked
_PER_PROPERTY = 25
_PROPERTIES_LAST = 99
_OWN = PREFIXES["id"]
# What a reader asks for first stands first, the rest by its label, evidence and origin last.
_ORDER = (
    "dc/terms/title",
    "ontology#speaker",
    "ontology#participant",
    "ontology#holder",
    "ontology#participationRole",
    "ontology#post",
    "ontology#onBehalfOf",
    "ontology#speechAct",
    "ontology#cites",
    "schema.org/startDate",
    "schema.org/endDate",
    "schema.org/location",
    "ontology#madeAt",
    "schema.org/superEvent",
    "dc/terms/issued",
    "dc/terms/type",
)
_LATE = ("ontology#confidence", "prov#", "schema.org/sha256", "ontology#length", "ontology#attributionBasis")
_NAMES = (
    "skos/core#prefLabel",
    "foaf/0.1/name",
    "rdf-schema#label",
    "dc/terms/alternative",
    "ontology#formalName",
    "ontology#acronym",
    "skos/core#altLabel",
    "ontology#contextualLabel",
    "skos/core#notation",
    "dc/terms/identifier",
    "ontology#iso2",
    "ontology#iso3",
    "ontology#m49",
    "schema.org/isbn",
    "schema.org/issn",
    "ontology#partKind",
    "ontology#nameAlsoPersonal",
    "ontology#adjective",
    "skos/core#hiddenLabel",
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
_DENOTES = PREFIXES["dg"] + "denotes"
_EVIDENCE = PREFIXES["dg"] + "evidence"
_MENTION = PREFIXES["dg"] + "Mention"
_MOST_VALUES = 5000
_MOST_PROPERTIES = 200
_BETWEEN = " · "
_JOINING = frozenset(PREFIXES["dg"] + name for name in ("Participation", "PostHolding", "Statement", "Recommendation"))


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
class Description:
    """A resource as its page shows it.

    ``labels`` names everything that appears; ``roles`` holds, for participations, posts held and statements, the
    people, roles, bodies and events that they join; ``places`` are lists of places in documents by their sort;
    ``words`` shows statements of lists as the texts have them; ``is_cut`` where more is said than any page could show.
    """

    iri: str
    types: list[str]
    properties: list[PropertyGroup]
    incoming: list[IncomingGroup]
    listings: list[Listing]
    places: Mapping[str, PlaceList]
    labels: dict[str, Label]
    roles: dict[str, list[str]]
    words: dict[str, Excerpt]
    is_cut: bool

    @property
    def main(self) -> list[PropertyGroup]:
        """What is said beside names and links to elsewhere."""
        apart = {group.property for group in (*self.names, *self.outward)}
        return [group for group in self.properties if group.property not in apart]

    @property
    def names(self) -> list[PropertyGroup]:
        """Names, variants and codes, in this order."""
        return [group for ending in _NAMES for group in self.properties if group.property.endswith(ending)]

    @property
    def outward(self) -> list[PropertyGroup]:
        """What leads to things elsewhere on the web, of which our store says nothing."""
        return [group for group in self.properties if all(self._is_elsewhere(cell) for cell in group.values)]

    def _is_elsewhere(self, cell: Cell) -> bool:
        is_web = cell.kind == "iri" and cell.value.startswith(("http://", "https://"))
        return is_web and not cell.value.startswith(PREFIXES["id"]) and cell.value not in self.labels

    @property
    def label(self) -> Label | None:
        """The name of the resource; of what only joins others, their names; None if there is neither."""
        joined = self.roles.get(self.iri, ()) if self.joins else ()
        names = [self.labels[iri].text for iri in dict.fromkeys(joined) if iri in self.labels]
        return self.labels.get(self.iri) or (Label(_BETWEEN.join(names)) if names else None)

    @property
    def joins(self) -> bool:
        """Whether it is there to join others: a participation, a post held, a statement."""
        return not _JOINING.isdisjoint(self.types)


def triples_query(iri: str) -> str:
    """The query whose answer is what the store says of a resource: what it says, and what points to it."""
    node = NamedNode(iri)
    return (
        f"CONSTRUCT {{ {node} ?property ?value . ?subject ?incoming {node} }}\n"
        f"WHERE {{ {{ {node} ?property ?value }} UNION {{ ?subject ?incoming {node} }} }}"
    )


async def describe(
    pool: WorkerPool,
    iri: str,
    language: str,
    *,
    page_of: Callable[[str], int] = lambda _: 1,
    texts: Texts | None = None,
) -> Description | None:
    """What is said of a resource, with names in the reader's language; None where the store does not know it.

    ``page_of`` tells which page of a list is asked for; ``texts`` are those whose words may be shown.
    """
    node = str(NamedNode(iri))
    # One query after the other, here and below: a reader who opens many pages at once shall not crowd out the others.
    said = await pool.rows(_SAID.replace("$resource", node), max_rows=_MOST_VALUES)
    counted = await pool.rows(_COUNTED.replace("$resource", node), max_rows=_MOST_PROPERTIES)
    if not said.rows and not counted.rows:
        return None
    groups = _grouped(said)
    types = [cell.value for group in groups if group.property == _RDF_TYPE for cell in group.values]
    listings = await sections_of(pool, iri, types, page_of)
    listed = (name for one in listings for name in one.section.covers)
    covered = {_RDF_TYPE, _EVIDENCE, _EDITORIAL, "^" + _DENOTES, *listed}
    groups = [group for group in groups if group.property not in covered]
    incoming = await _incoming(pool, node, counted, covered)
    sorts = ["evidence", "mentions", *(["place"] if _MENTION in types else [])]
    found = {sort: await read_places(pool, iri, sort, page_of(sort), texts or Texts()) for sort in sorts}
    places = {sort: one for sort, one in found.items() if one.places}
    shown = [iri, *types, *_iris(groups, incoming, places, listings)]
    roles = await _roles(pool, shown)
    if "evidence" in places and "mentions" in places and _are_same(places["evidence"], places["mentions"]):
        # The one place that shows a statement also denotes it; what has a name is rather named there.
        del places["mentions" if _JOINING.intersection(types) else "evidence"]
    labels = await read_labels(pool, [*shown, *(other for others in roles.values() for other in others)], language)
    properties = sorted(groups, key=lambda group: _rank(group.property, labels))
    records = (iri for one in listings for record in one.records for iri in one.listed("record", record))
    words = await read_words(pool, records, texts or Texts())
    is_cut = said.truncated or counted.truncated
    return Description(iri, types, properties, incoming, listings, places, labels, roles, words, is_cut)


def _are_same(one: PlaceList, other: PlaceList) -> bool:
    return one.slice.total == other.slice.total and [p.mention for p in one.places] == [p.mention for p in other.places]


async def _incoming(pool: WorkerPool, node: str, counted: Rows, covered: set[str]) -> list[IncomingGroup]:
    groups = []
    for row in counted.rows:
        name, count = _texts(row)
        if name is None or count is None or "^" + name in covered:
            continue
        query = _INCOMING.replace("$property", str(NamedNode(name))).replace("$resource", node).strip()
        subjects = await pool.rows(f"{query} LIMIT {_PER_PROPERTY}")
        groups.append(IncomingGroup(name, int(count), [row[0] for row in subjects.rows if row[0] is not None], query))
    return sorted(groups, key=lambda group: (-group.count, group.property))


async def _roles(pool: WorkerPool, shown: Iterable[str]) -> dict[str, list[str]]:
    nodes = sorted({str(NamedNode(other)) for other in shown if other.startswith(_OWN) and is_iri(other)})
    found = await pool.rows(_ROLES.replace("$nodes", " ".join(nodes)))
    roles: dict[str, list[str]] = {}
    for node, _, other in found.rows:
        if node is not None and other is not None and other.kind == "iri":
            roles.setdefault(node.value, []).append(other.value)
    return roles


def _grouped(said: Rows) -> list[PropertyGroup]:
    groups: dict[str, list[Cell]] = {}
    for name, value in said.rows:
        if name is not None and value is not None:
            groups.setdefault(name.value, []).append(value)
    return [PropertyGroup(name, values) for name, values in groups.items()]


def _iris(
    groups: Iterable[PropertyGroup],
    incoming: Iterable[IncomingGroup],
    places: Mapping[str, PlaceList],
    listings: Iterable[Listing],
) -> Iterable[str]:
    for group in groups:
        yield group.property
        yield from (cell.value for cell in group.values if cell.kind == "iri")
    for pointing in incoming:
        yield pointing.property
        yield from (cell.value for cell in pointing.subjects if cell.kind == "iri")
    for one in places.values():
        for place in one.places:
            yield from place.iris()
    for listing in listings:
        yield from listing.iris()


def _texts(row: Iterable[Cell | None]) -> list[str | None]:
    return [cell.value if cell else None for cell in row]


def _rank(name: str, labels: dict[str, Label]) -> tuple[int, str]:
    text = labels[name].text.lower() if name in labels else name
    for place, ending in enumerate(_ORDER):
        if name.endswith(ending):
            return place, text
    late = any(part in name for part in _LATE)
    return (_PROPERTIES_LAST if late else len(_ORDER)), text
