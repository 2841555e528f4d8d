"""What things are called in the reader's language: labels from the store, short forms where it has none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import NamedNode

from graph.endpoint.messages import Cell, Rows
from graph.endpoint.workers import WorkerPool
from ontology.namespaces import BASE, PREFIXES

__all__ = ["LANGUAGES", "Label", "is_iri", "local_path", "read_labels", "shorten"]

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
# What has no name of its own is called after what it is part of, or after what and when it was.
_SURROUNDINGS = """
PREFIX dg: <https://w3id.org/diplograph/ontology#>
PREFIX schema: <http://schema.org/>
SELECT ?resource (MIN(?around) AS ?whole) (MIN(?sort) AS ?kind) (STR(MIN(?begins)) AS ?day) WHERE {
  VALUES ?resource { $resources }
  OPTIONAL { ?resource schema:superEvent|dg:frameworkPartOf ?around }
  OPTIONAL { ?resource dg:eventType|dg:partKind ?sort }
  OPTIONAL { ?resource schema:startDate ?begins }
} GROUP BY ?resource
"""
_MAY_LACK_NAMES = (PREFIXES["id"] + "event/", PREFIXES["framework"])
_FORBIDDEN = re.compile(r"[\x00-\x20<>\"{}|^`\\]")


@dataclass(frozen=True, slots=True)
class Label:
    """A name, and the language that it is in (None where it is in none)."""

    text: str
    language: str | None = None


def is_iri(text: str) -> bool:
    """Whether a text can be an IRI at all: nothing that would end it early."""
    if not text or _FORBIDDEN.search(text):
        return False
    try:
        NamedNode(text)
    except ValueError:
        return False
    return True


async def read_labels(pool: WorkerPool, iris: Iterable[str], language: str) -> dict[str, Label]:
    """The names of those IRIs that have one: the best property first, then the reader's language, then others.

    Events and parts of frameworks that have none are called after what they are part of.
    """
    labels = await _own_labels(pool, iris, language)
    return labels | await _borrowed(pool, [iri for iri in set(iris) - set(labels) if is_iri(iri)], language)


async def _own_labels(pool: WorkerPool, iris: Iterable[str], language: str) -> dict[str, Label]:
    wanted = sorted(iri for iri in set(iris) if is_iri(iri))
    labels: dict[str, Label] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        resources = " ".join(str(NamedNode(iri)) for iri in wanted[start : start + _AT_ONCE])
        found = await pool.rows(_LABELS.replace("$resources", resources), max_rows=20 * _AT_ONCE)
        labels |= _best(found, language)
    return labels


async def _borrowed(pool: WorkerPool, iris: Iterable[str], language: str) -> dict[str, Label]:
    nameless = sorted(iri for iri in iris if iri.startswith(_MAY_LACK_NAMES))[:_AT_ONCE]
    if not nameless:
        return {}
    resources = " ".join(str(NamedNode(iri)) for iri in nameless)
    found = (await pool.rows(_SURROUNDINGS.replace("$resources", resources), max_rows=_AT_ONCE)).rows
    around = await _own_labels(pool, [cell.value for row in found for cell in row[1:3] if cell], language)
    borrowed = {}
    for resource, whole, kind, day in found:
        name, sort = (around.get(cell.value) if cell else None for cell in (whole, kind))
        if resource is None or not (name or sort):
            continue
        when = day.value[: len("2031-03-04")] if day else resource.value.rpartition("/")[2]
        if name and not day and sort:
            when = f"{sort.text} {when}"
        base = name or sort
        assert base is not None
        borrowed[resource.value] = Label(f"{base.text}, {when}", base.language)
    return borrowed


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
