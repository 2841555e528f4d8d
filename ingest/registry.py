"""The registries of ``ontology/registry`` as lists of labels: what a text may call each entry, and how."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse

from ingest.folding import fold
from ontology.vocab import DCTERMS, DG, ID, ORG, RDF, RDFS, SCHEMA, SKOS, concept

__all__ = ["Ambiguity", "Dated", "Label", "Registry", "load_registry", "load_spellings", "union_acronyms"]

_LABELS = {
    SKOS.prefLabel: "name",
    SKOS.altLabel: "name",
    DG.formalName: "name",
    SKOS.hiddenLabel: "name",
    DG.adjective: "adjective",
    DG.acronym: "acronym",
    DG.contextualLabel: "contextual",
}
_PART_KIND = concept("part-kind", "article").value.removesuffix("article")
_LAYERS = {
    "state": "state",
    "framework": "framework",
    "organization": "organization",
    "series": "organization",
    "place": "place",
}


@dataclass(frozen=True, slots=True)
class Label:
    """One way to write one entry; ``layer`` says with which other labels it competes for a stretch of text."""

    ref: str
    text: str
    language: str
    form: str
    layer: str


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """A label that several entries share, and the one that holds without context, if any."""

    text: str
    language: str
    candidates: tuple[str, ...]
    default: str | None


@dataclass(frozen=True, slots=True)
class Dated:
    """What a short name with a year means in texts that have a word of ``beside`` and none of ``unless``."""

    ref: str
    beside: tuple[str, ...]
    unless: tuple[str, ...] = ()


@dataclass(slots=True)
class Registry:
    """What the converters need of the registries; refs are IRI tails (``state/CAN``)."""

    labels: list[Label] = field(default_factory=list)
    ambiguities: list[Ambiguity] = field(default_factory=list)
    personal: set[str] = field(default_factory=set)
    decoys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    within: dict[str, str] = field(default_factory=dict)
    cities: dict[str, str] = field(default_factory=dict)
    """The city that bears the name of its state, by the state's ref."""
    part_kinds: dict[str, set[str]] = field(default_factory=dict)
    parts: set[str] = field(default_factory=set)
    part_names: dict[tuple[str, str], str] = field(default_factory=dict)
    acronyms: dict[tuple[str, str], str] = field(default_factory=dict)
    organizers: dict[str, str] = field(default_factory=dict)
    preferred: dict[tuple[str, str], str] = field(default_factory=dict)
    issued: dict[str, str] = field(default_factory=dict)
    """The year in which a framework was adopted."""
    state_names: set[str] = field(default_factory=set)
    """The states' names in all languages, folded."""
    together: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    dated: dict[str, dict[str, Dated]] = field(default_factory=dict)
    """Short names with a year, by language."""
    watched: dict[str, str] = field(default_factory=dict)
    """The framework over which a body watches, by the body's ref and by the root of its papers' symbols."""
    _by_ref: dict[str, list[Label]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def labels_of(self, ref: str) -> list[Label]:
        """All ways to write one entry; asked when the registry is complete."""
        if not self._by_ref:
            for label in self.labels:
                self._by_ref.setdefault(label.ref, []).append(label)
        return self._by_ref.get(ref, [])

    def label(self, ref: str, language: str) -> str:
        """The preferred label of an entry, in the language or in English, or the tail of its IRI."""
        return self.preferred.get((ref, language)) or self.preferred.get((ref, "en")) or ref.rsplit("/", 1)[-1]

    def part_labels(self, ref: str) -> tuple[tuple[str, str], ...]:
        """Language and label of a part that a text cites: ``Article 5, CRC``; the framework's acronym, or its name."""
        _, key, kind, *number = ref.split("/")
        whole = f"framework/{key}"
        return tuple(
            (language, f"{name} {number[-1]}, {self.acronyms.get((whole, language)) or self.label(whole, language)}")
            for (named, language), name in sorted(self.part_names.items())
            if named == kind and number
        )


def load_registry() -> Registry:
    """Read every Turtle file of ``ontology/registry``, without labels of frameworks' parts, and the kinds of parts."""
    registry = Registry(together=_together(), dated=_dated(), watched=_watched())
    shared: dict[str, dict[str, list[str]]] = {}
    for triple in _triples():
        subject = triple.subject
        if not isinstance(subject, NamedNode) or not subject.value.startswith(ID):
            continue
        _take(registry, shared, subject.value[len(ID) :], triple)
    for quad in parse(files("ontology").joinpath("vocabulary.ttl").read_bytes(), format=RdfFormat.TURTLE):
        _take_part_name(registry, quad.triple)
    for node in shared.values():
        for text in node.get("label", []):
            word, _, language = text.rpartition("@")
            default = node.get("default", [None])[0]
            registry.ambiguities.append(Ambiguity(word, language, tuple(sorted(node.get("candidate", []))), default))
    registry.cities = _cities_of_their_states(registry)
    return registry


def _cities_of_their_states(registry: Registry) -> dict[str, str]:
    """The cities with the name of their state in their own (``Panama City``), by the state's ref."""
    found = {}
    for (ref, language), name in sorted(registry.preferred.items()):
        state = registry.within.get(ref) if registry.kinds.get(ref) == "city" else None
        label = fold(registry.preferred.get((state, language), "")).strip() if state else ""
        if state and label and f" {label} " in f" {fold(name).strip()} ":
            found[state] = ref
    return found


def _triples() -> Iterator[Triple]:
    folder = files("ontology").joinpath("registry")
    for path in sorted(folder.iterdir(), key=lambda p: p.name):
        if path.name.endswith(".ttl"):
            for quad in parse(path.read_bytes(), format=RdfFormat.TURTLE):
                yield quad.triple


def _together() -> dict[str, dict[str, tuple[str, ...]]]:
    """Plural names of several frameworks, by language, with the refs of these."""
    path = files("ontology").joinpath("registry", "plurals.toml")
    names: dict[str, dict[str, list[str]]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        language: {name: tuple(f"framework/{key}" for key in keys) for name, keys in plurals.items()}
        for language, plurals in names.items()
    }


def _dated() -> dict[str, dict[str, Dated]]:
    """Short names of frameworks with a year, by language, with what each means and the words that tell it."""
    path = files("ontology").joinpath("registry", "shortened.toml")
    names: dict[str, dict[str, dict[str, Any]]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        language: {
            name: Dated(f"framework/{one['means']}", tuple(one["beside"]), tuple(one.get("unless", ())))
            for name, one in short.items()
        }
        for language, short in names.items()
    }


def _watched() -> dict[str, str]:
    """The treaties over which bodies watch."""
    path = files("ontology").joinpath("registry", "monitored.toml")
    bodies: dict[str, dict[str, str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    keys = (
        (key, f"framework/{one['means']}")
        for body, one in bodies.items()
        for key in (f"organization/{body}", one["root"])
    )
    return dict(keys)


def _take_part_name(registry: Registry, triple: Triple) -> None:
    """The name of a kind of part (``article``) in one language."""
    subject, value = triple.subject, triple.object
    if not (isinstance(subject, NamedNode) and isinstance(value, Literal) and triple.predicate == SKOS.prefLabel):
        return
    if subject.value.startswith(_PART_KIND) and value.language:
        name = subject.value.removeprefix(_PART_KIND)
        registry.part_names[name, value.language] = value.value[:1].upper() + value.value[1:]


def _take(registry: Registry, shared: dict[str, dict[str, list[str]]], ref: str, triple: Triple) -> None:
    """Sort one triple into the registry."""
    predicate, value = triple.predicate, triple.object
    kind, _, rest = ref.partition("/")
    if kind == "label":
        _take_ambiguity(shared.setdefault(ref, {}), predicate, value)
    elif isinstance(value, Literal):
        _take_literal(registry, ref, kind, "/" in rest, predicate, value)
    elif isinstance(value, NamedNode):
        _take_link(registry, ref, predicate, value.value)


def _take_ambiguity(node: dict[str, list[str]], predicate: NamedNode, value: object) -> None:
    if predicate == RDFS.label and isinstance(value, Literal):
        node.setdefault("label", []).append(f"{value.value}@{value.language}")
    elif predicate == DG.candidate and isinstance(value, NamedNode):
        node.setdefault("candidate", []).append(value.value[len(ID) :])
    elif predicate == DG.defaultCandidate and isinstance(value, NamedNode):
        node.setdefault("default", []).append(value.value[len(ID) :])


def _take_literal(registry: Registry, ref: str, kind: str, is_part: bool, predicate: NamedNode, value: Literal) -> None:
    if predicate == DG.nameAlsoPersonal:
        registry.personal.add(value.value)
    if predicate == DCTERMS.issued:
        registry.issued[ref] = value.value[:4]
    form = _LABELS.get(predicate)
    if is_part and kind == "framework" and predicate == SKOS.prefLabel:
        registry.parts.add(ref)
    if form is None or value.language is None or kind not in _LAYERS or is_part:
        return
    if predicate == DG.acronym and kind == "framework":
        known = registry.acronyms.setdefault((ref, value.language), value.value)
        registry.acronyms[ref, value.language] = min(known, value.value, key=lambda text: (len(text), text))
    registry.labels.append(Label(ref, value.value, value.language, form, _LAYERS[kind]))
    if kind == "state" and form == "name":
        registry.state_names.add(fold(value.value))
    if predicate == SKOS.prefLabel:
        registry.preferred[ref, value.language] = value.value


def _take_link(registry: Registry, ref: str, predicate: NamedNode, value: str) -> None:
    tail = value.rsplit("/", 1)[-1]
    if predicate == DG.organizationKind:
        registry.kinds[ref] = tail
    elif predicate == DG.partKind:
        registry.part_kinds.setdefault(ref, set()).add(tail)
    elif predicate == ORG.subOrganizationOf and value.startswith(ID):
        registry.parents[ref] = value[len(ID) :]
    elif predicate == SCHEMA.containedInPlace and value.startswith(ID):
        registry.within[ref] = value[len(ID) :]
    elif predicate == SCHEMA.organizer and value.startswith(ID):
        registry.organizers[ref] = value[len(ID) :]
    elif predicate == RDF.type and value == SCHEMA.City.value:
        registry.kinds[ref] = "city"


def load_decoys() -> dict[str, tuple[str, ...]]:
    """Phrases by language that hold a state's name or adjective and do not denote it."""
    path = files("ontology").joinpath("registry", "decoys.toml")
    if not path.is_file():
        return {}
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    found: dict[str, list[str]] = {}
    for language, phrases in data.items():
        found[language] = list(_phrases(phrases))
    return {language: tuple(phrases) for language, phrases in found.items()}


def load_spellings() -> dict[str, Any]:
    """How names from other scripts are spelt in Latin letters."""
    return tomllib.loads(files("ontology").joinpath("registry", "spellings.toml").read_text(encoding="utf-8"))


@cache
def union_acronyms() -> str:
    """A pattern for the acronyms by which trade unions are known in papers of any language."""
    data = tomllib.loads(files("ontology").joinpath("registry", "initialisms.toml").read_text(encoding="utf-8"))
    return "|".join(sorted(map(re.escape, data["known"]), key=len, reverse=True))


def _phrases(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, list):
        for item in node:
            yield from _phrases(item)
    elif isinstance(node, dict):
        for item in node.values():
            yield from _phrases(item)
