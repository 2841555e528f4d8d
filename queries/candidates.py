"""The entries of the graph that a value may mean, with their names and what stands around them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Protocol, TypeAlias

from pyoxigraph import Literal, NamedNode

from ontology.vocab import DGV, ID, PREFIXES
from queries.folding import words
from queries.params import Param, ParamType
from queries.tokens import prefixes_used

__all__ = [
    "Candidate",
    "Candidates",
    "Grade",
    "Row",
    "Search",
    "ancestors",
    "find_candidates",
    "tail_of",
    "with_prefixes",
    "words_around",
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
    """An entry: its names by grade, and the IRIs of what it is a part of."""

    iri: str
    names: list[tuple[Grade, str, str]] = field(default_factory=list)
    parents: set[str] = field(default_factory=set)

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


def find_candidates(param: Param, search: Search) -> dict[str, Candidate]:
    """All entries of the parameter's type, by IRI; asks the graph three to five times, whatever its size."""
    if param.type is ParamType.ENUM:
        members = f"?iri skos:inScheme <{DGV}{param.scheme}> ."
    else:
        members = f"VALUES ?class {{ {_CLASSES[param.type]} }} ?iri a ?class ."
    rows = search(with_prefixes(f"SELECT DISTINCT ?iri WHERE {{ {members} }}"))
    found = {row[0].value: Candidate(row[0].value, [(Grade.CODE, tail_of(row[0].value), "")]) for row in rows}
    for grade, path in [*_PATHS.items(), (Grade.CONTEXT, _CONTEXT.get(param.type))]:
        if path:
            for iri, text in _pairs(search, members, path):
                found[iri].names.append((grade, text.value, getattr(text, "language", None) or ""))
    if param.type in _PARENT:
        for iri, parent in _pairs(search, members, _PARENT[param.type]):
            found[iri].parents.add(parent.value)
    return found


def words_around(candidate: Candidate, candidates: Candidates) -> frozenset[str]:
    """The words of an entry's names, of what stands around it and of all that it is a part of."""
    seen, todo, found = set[str](), [candidate], set[str]()
    while todo:
        here = todo.pop()
        if here.iri not in seen:
            seen.add(here.iri)
            for _, text, _ in here.names:
                found |= words(text)
            todo.extend(candidates[iri] for iri in here.parents if iri in candidates)
    return frozenset(found)


def ancestors(candidate: Candidate, candidates: Candidates) -> set[str]:
    """The IRIs of all that an entry is a part of."""
    found, todo = set[str](), sorted(candidate.parents)
    while todo:
        iri = todo.pop()
        if iri not in found:
            found.add(iri)
            todo.extend(sorted(candidates[iri].parents) if iri in candidates else [])
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


def _pairs(search: Search, members: str, path: str) -> Iterator[tuple[str, NamedNode | Literal]]:
    for row in search(with_prefixes(f"SELECT DISTINCT ?iri ?value WHERE {{ {members} ?iri {path} ?value }}")):
        yield row[0].value, row[1]
