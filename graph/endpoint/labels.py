"""What things are called in the reader's language: labels from the store, short forms where it has none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import NamedNode

from graph.endpoint.messages import Cell, Rows
from graph.endpoint.workers import WorkerPool
from ontology.namespaces import BASE, PREFIXES

__all__ = ["LANGUAGES", "Label", "local_path", "read_labels", "shorten"]

LANGUAGES = {"en": "English", "fr": "Français", "es": "Español"}
"""The languages that names are kept in; the first is the default."""

_AT_ONCE = 2000
_LABELS = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dg: <https://w3id.org/diplograph/ontology#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <http://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?resource ?rank ?label WHERE {
  VALUES ?resource { $resources }
  VALUES (?property ?rank) {
    (skos:prefLabel 0) (rdfs:label 1) (foaf:name 2) (dcterms:title 3) (schema:name 4) (dg:heading 5)
    (dg:asWritten 6) (dg:symbol 7)
  }
  ?resource ?property ?label
}
"""


@dataclass(frozen=True, slots=True)
class Label:
    """A name, and the language that it is in (None where it is in none)."""

    text: str
    language: str | None = None


async def read_labels(pool: WorkerPool, iris: Iterable[str], language: str) -> dict[str, Label]:
    """The names of those IRIs that have one: the best property first, then the reader's language, then others."""
    wanted = sorted(set(iris))
    labels: dict[str, Label] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        resources = " ".join(str(NamedNode(iri)) for iri in wanted[start : start + _AT_ONCE])
        found = await pool.rows(_LABELS.replace("$resources", resources), max_rows=20 * _AT_ONCE)
        labels |= _best(found, language)
    return labels


def shorten(iri: str) -> str:
    """A prefixed name where a prefix fits, the path below our base, or the IRI itself.

    >>> shorten("https://w3id.org/diplograph/id/event/idm-2017-1/panel-3")
    'event/idm-2017-1/panel-3'
    >>> shorten("http://xmlns.com/foaf/0.1/name")
    'foaf:name'
    """
    for prefix, namespace in sorted(PREFIXES.items(), key=lambda item: -len(item[1])):
        rest = iri.removeprefix(namespace)
        if rest != iri and rest and "/" not in rest and not namespace.startswith(PREFIXES["id"]):
            return f"{prefix}:{rest}"
    return iri.removeprefix(PREFIXES["id"])


def local_path(iri: str) -> str | None:
    """Where this server shows an IRI of ours, None for others.

    >>> local_path("https://w3id.org/diplograph/id/state/CAN")
    '/id/state/CAN'
    >>> local_path("https://w3id.org/diplograph/ontology#Event")
    '/ontology#Event'
    """
    return "/" + iri.removeprefix(BASE) if iri.startswith(BASE) and len(iri) > len(BASE) else None


def _best(found: Rows, language: str) -> dict[str, Label]:
    languages = [language, *(other for other in LANGUAGES if other != language)]
    best: dict[str, tuple[tuple[int, int], list[Cell]]] = {}
    for resource, rank, label in found.rows:
        if resource is None or rank is None or label is None:
            continue
        key = (int(rank.value), _place(label, languages))
        known, labels = best.get(resource.value, (key, []))
        if key <= known:
            best[resource.value] = (key, [*(labels if key == known else ()), label])
    return {iri: _most_telling(labels) for iri, (_, labels) in best.items()}


def _most_telling(labels: list[Cell]) -> Label:
    """One of several names that are as good otherwise: none much shorter than the others, and none in capitals."""
    longest = max(len(label.value) for label in labels)
    whole = [label for label in labels if len(label.value) * 2 >= longest]
    chosen = min(whole, key=lambda label: (_shouts(label.value), label.value))
    return Label(chosen.value, chosen.language)


def _place(label: Cell, languages: list[str]) -> int:
    if label.language is None:
        return len(languages)
    primary = label.language.partition("-")[0]
    return languages.index(primary) if primary in languages else len(languages) + 1


def _shouts(text: str) -> bool:
    """Whether a name of several words is in capitals for the most part, as headings are; others read better."""
    letters = [letter for letter in text if letter.isalpha()]
    return " " in text and sum(letter.isupper() for letter in letters) * 2 > len(letters)
