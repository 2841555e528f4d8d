"""The entries of the graph that a value may mean, with their names and what stands around them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Protocol, TypeAlias

from pyoxigraph import Literal, NamedNode

from ontology.vocab import DGV, ID, PREFIXES
from queries.params import Param, ParamType
from queries.tokens import prefixes_used

__all__ = [
    "Candidate",
    "Candidates",
    "Entries",
    "Grade",
    "Row",
    "Search",
    "find_candidates",
    "tail_of",
    "with_prefixes",
]


class Row(Protocol):
    """A row of results: pyoxigraph's ``QuerySolution``, or a tuple or list of terms, by the position of the column."""

    def __getitem__(self, key: int, /) -> Any:  # a term or None; clients have their own types for it
        """The term at that position, or None."""


Search: TypeAlias = Callable[[str], Iterable[Row]]
"""Runs a SELECT over the union of all graphs, here or at a remote endpoint."""


class Grade(IntEnum):
    """How much a name says: the first that fits wins."""

    LABEL = 1
    CODE = 2
    VARIANT = 3
    CONTEXT = 4


@dataclass(slots=True)
class Candidate:
    """An entry, and its names by grade, each with its language."""

    iri: str
    names: list[tuple[Grade, str, str]] = field(default_factory=list)

    def label(self, language: str) -> str:
        """The name to show, in that language where there is one."""
        labels = [(lang, text) for grade, text, lang in self.names if grade is Grade.LABEL]
        order = [language, "en", "fr"]
        ranked = sorted(labels, key=lambda pair: (order.index(pair[0]) if pair[0] in order else len(order), pair))
        return ranked[0][1] if ranked else tail_of(self.iri)


Candidates: TypeAlias = Mapping[str, Candidate]

_CLASSES = {
    ParamType.STATE: "dg:State",
    ParamType.ORGANIZATION: "org:Organization org:FormalOrganization org:OrganizationalUnit",
    ParamType.PERSON: "foaf:Person",
    ParamType.FRAMEWORK: "dg:Framework dg:FrameworkPart",
    ParamType.EVENT: "dg:Event dg:EventSeries",
    ParamType.DOCUMENT: "dg:Document",
}
_CLASSES[ParamType.ACTOR] = " ".join(
    _CLASSES[kind] for kind in (ParamType.STATE, ParamType.ORGANIZATION, ParamType.PERSON)
)

_PATHS = {
    Grade.LABEL: "skos:prefLabel|foaf:name|dcterms:title",
    Grade.CODE: "dg:formalName|dg:acronym|dg:iso3|dg:iso2|dg:symbol|^dg:defaultCandidate/rdfs:label",
    Grade.VARIANT: "skos:altLabel|skos:hiddenLabel|dg:adjective|dg:contextualLabel|^dg:candidate/rdfs:label",
}
_CONTEXT = {
    ParamType.EVENT: "schema:location/schema:containedInPlace*/(skos:prefLabel|skos:altLabel)"
    "|schema:startDate|dg:eventType/skos:prefLabel",
    ParamType.FRAMEWORK: "dg:partKind/skos:prefLabel",
    ParamType.ORGANIZATION: "org:subOrganizationOf/skos:prefLabel",
}
_PARENT = {ParamType.EVENT: "schema:superEvent", ParamType.FRAMEWORK: "dg:frameworkPartOf"}


class Entries:
    """The entries of a parameter's type in a graph, which is asked anew for whatever is read: nothing is kept."""

    def __init__(self, param: Param, search: Search) -> None:
        self._type, self._search = param.type, search
        if param.type is ParamType.ENUM:
            self._members = f"?iri skos:inScheme <{DGV}{param.scheme}>"
        else:
            self._members = f"VALUES ?class {{ {_CLASSES[param.type]} }} ?iri a ?class"

    def among(self, iris: Iterable[str]) -> list[str]:
        """Those of the IRIs that are entries, in their order; what is no IRI is none."""
        asked = list(filter(_is_iri, iris))
        if not asked:
            return []
        values = " ".join(f"<{iri}>" for iri in asked)
        found = {row[0].value for row in self._select(f"SELECT ?iri WHERE {{ VALUES ?iri {{ {values} }} MEMBERS }}")}
        return [iri for iri in asked if iri in found]

    def names(self, grade: Grade) -> Iterator[tuple[str, str, str]]:
        """IRIs of entries, each with a name of that grade and its language, "" for none. Each has a code: its tail."""
        if grade is Grade.CODE:
            for row in self._select("SELECT DISTINCT ?iri WHERE { MEMBERS }"):
                yield row[0].value, tail_of(row[0].value), ""
        path = _CONTEXT.get(self._type) if grade is Grade.CONTEXT else _PATHS[grade]
        if path:
            for iri, text in self._values(path):
                yield iri, text.value, getattr(text, "language", None) or ""

    def parents(self) -> dict[str, set[str]]:
        """What entries are parts of, by IRI; empty for types whose entries are not nested."""
        found: dict[str, set[str]] = {}
        if self._type in _PARENT:
            for iri, parent in self._values(_PARENT[self._type]):
                found.setdefault(iri, set()).add(parent.value)
        return found

    def _values(self, path: str) -> Iterator[tuple[str, NamedNode | Literal]]:
        # All that the path leads to is found first, then whose it is: looking the path up from each entry takes ten
        # times as long where most entries lack it.
        pairs = f"{{ SELECT ?iri ?value WHERE {{ ?iri {path} ?value }} }}"
        for row in self._select(f"SELECT DISTINCT ?iri ?value WHERE {{ {pairs} MEMBERS }}"):
            yield row[0].value, row[1]

    def _select(self, query: str) -> Iterable[Row]:
        return self._search(with_prefixes(query.replace("MEMBERS", self._members)))


def _is_iri(text: str) -> bool:
    try:
        NamedNode(text)
    except ValueError:
        return False
    return True


def find_candidates(entries: Entries) -> dict[str, Candidate]:
    """All entries with all their names, by IRI; asks the graph five or six times, whatever its size."""
    found: dict[str, Candidate] = {}
    for grade in Grade:
        for iri, text, language in entries.names(grade):
            found.setdefault(iri, Candidate(iri)).names.append((grade, text, language))
    return found


def tail_of(iri: str) -> str:
    """What follows the base and kind of our IRIs: a key that people may type.

    >>> tail_of("https://w3id.org/diplograph/id/framework/nyd/paragraph/63")
    'nyd/paragraph/63'
    """
    for base in (ID, DGV):
        if iri.startswith(base):
            return iri[len(base) :].partition("/")[2]
    return iri


def with_prefixes(query: str) -> str:
    """The query with the prefixes that it uses declared."""
    used = sorted(prefixes_used(query) & PREFIXES.keys())
    return "".join(f"PREFIX {prefix}: <{PREFIXES[prefix]}>\n" for prefix in used) + query
