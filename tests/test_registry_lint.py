"""All registries together: each name leads to one entry, or says how its entries are told apart; every link holds."""

from __future__ import annotations

import inspect
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import rdflib
from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, parse

from ingest.folding import fold_name
from ontology import vocab
from ontology.vocab import DG, DGV, ID, ORG, RDF, RDFS, SCHEMA, SKOS

FOLDER = Path(vocab.__file__).parent / "registry"
FILES = sorted(FOLDER.glob("*.ttl"))
LANGUAGES = ("en", "es", "fr")
# dg:contextualLabel is left out: its meaning is what the document named last, so several entries may share one.
NAMES = (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel, DG.formalName, DG.acronym, DG.adjective)
LINKS = (SKOS.exactMatch, SKOS.closeMatch, SKOS.relatedMatch, SKOS.broadMatch, SKOS.narrowMatch, RDFS.seeAlso)
# Outside addresses that the registries may link to, and what one looks like.
SHAPES = {
    "www.wikidata.org": r"http://www\.wikidata\.org/entity/Q[1-9]\d*",
    "sws.geonames.org": r"https://sws\.geonames\.org/[1-9]\d*/",
    "metadata.un.org": r"http://metadata\.un\.org/(UNMS/\d{1,3}|sdg/codes/geoArea/\d{1,3}|sdg(/\d{1,2}(\.[\da-d]{1,2})?)?)",
    "publications.europa.eu": r"http://publications\.europa\.eu/resource/authority/country/[A-Z]{3}",
    "undocs.org": r"https://undocs\.org/[A-Z][\w./()-]+",
    "purl.unep.org": r"http://purl\.unep\.org/sdg/SDGIO_\d{8}",
}
ARTICLE = re.compile(r"(le|la|les) |l'", re.IGNORECASE)
NAMES_WITH_ARTICLE = {"La Strada International"}


@cache
def triples(path: Path) -> tuple[Triple, ...]:
    return tuple(quad.triple for quad in parse(path.read_bytes(), format=RdfFormat.TURTLE))


def everything() -> Iterator[Triple]:
    for path in FILES:
        yield from triples(path)


def tail(node: object) -> str:
    """The IRI of one of our resources below the base, or an empty string."""
    return node.value[len(ID) :] if isinstance(node, NamedNode) and node.value.startswith(ID) else ""


@cache
def entries() -> frozenset[str]:
    """What the registries define: all typed resources of ours but the nodes of shared labels."""
    return frozenset(tail(t.subject) for t in everything() if t.predicate == RDF.type and t.object != DG.AmbiguousLabel)


@cache
def names() -> dict[tuple[str, str], frozenset[str]]:
    """Folded name and language -> the entries that it may denote. Parts of frameworks have no names of their own."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for triple in everything():
        ref = tail(triple.subject)
        if triple.predicate in NAMES and isinstance(triple.object, Literal) and ref.count("/") == 1:
            found[fold_name(triple.object.value), str(triple.object.language)].add(ref)
    return {key: frozenset(refs) for key, refs in found.items()}


@cache
def shared_labels() -> dict[str, dict[str, list[Triple]]]:
    """The nodes of shared labels, each with its triples by the tail of their predicate."""
    nodes = {tail(t.subject) for t in everything() if t.predicate == RDF.type and t.object == DG.AmbiguousLabel}
    found: dict[str, dict[str, list[Triple]]] = {node: defaultdict(list) for node in nodes}
    for triple in everything():
        if tail(triple.subject) in nodes:
            found[tail(triple.subject)][re.split("[#/]", triple.predicate.value)[-1]].append(triple)
    return found


def candidates(node: dict[str, list[Triple]]) -> set[str]:
    return {tail(t.object) for t in [*node["candidate"], *node["defaultCandidate"]]}


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_a_file_says_the_same_to_both_parsers_and_has_no_blank_node(path: Path) -> None:
    found = triples(path)
    assert not [t for t in found if isinstance(t.subject, BlankNode) or isinstance(t.object, BlankNode)]
    assert len(rdflib.Graph().parse(data=path.read_text("utf-8"), format="turtle")) == len(set(found))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_a_file_is_tidy(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.endswith("\n")
    assert not re.findall(r"[ \t]+$|\t|\r", text, re.MULTILINE)
    prefixes = re.findall(r"^@prefix ([\w-]*):", text, re.MULTILINE)
    assert prefixes == sorted(set(prefixes))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_each_resource_stands_once_in_a_file_and_each_kind_in_order(path: Path) -> None:
    order: list[str] = list(dict.fromkeys(t.subject.value for t in triples(path) if isinstance(t.subject, NamedNode)))
    blocks = re.findall(r"^[^\s@#].*", path.read_text("utf-8"), re.MULTILINE)
    assert len(blocks) == len(order)
    kinds: dict[str, list[str]] = defaultdict(list)
    for ref in (iri[len(ID) :] for iri in order):
        if ref.count("/") == 1:
            kinds[ref.split("/")[0]].append(ref)
    for found in kinds.values():
        assert found == sorted(found)


def test_no_name_denotes_two_entries_without_saying_how_they_are_told_apart() -> None:
    settled: dict[tuple[str, str], set[str]] = defaultdict(set)
    for node in shared_labels().values():
        for label in node["label"]:
            assert isinstance(label.object, Literal)
            settled[fold_name(label.object.value), str(label.object.language)] |= candidates(node)
    open_questions = {key: set(refs) for key, refs in names().items() if len(refs) > 1 and not refs <= settled[key]}
    assert open_questions == {}


def test_a_shared_label_names_its_candidates_and_says_how_they_are_told_apart() -> None:
    for name, node in shared_labels().items():
        assert len(candidates(node)) >= 2, name
        assert candidates(node) <= entries(), name
        assert len(node["defaultCandidate"]) <= 1, name
        assert [t for t in node["comment"] if isinstance(t.object, Literal) and t.object.language == "en"], name
        assert node["label"], name
        for label in node["label"]:
            assert isinstance(label.object, Literal)
            assert name.endswith(f"-{label.object.language}")
            denoted = names().get((fold_name(label.object.value), str(label.object.language)), frozenset())
            assert denoted & candidates(node), f"no candidate of {name} is called so"


def test_every_entry_has_one_preferred_label_in_each_language() -> None:
    labels: dict[str, list[str]] = defaultdict(list)
    for triple in everything():
        if triple.predicate == SKOS.prefLabel and isinstance(triple.object, Literal):
            labels[tail(triple.subject)].append(str(triple.object.language))
    # Goals and targets bear the United Nations' own labels under the framework that they belong to.
    wrong = {ref: labels[ref] for ref in entries() if ref.count("/") == 1 and sorted(labels[ref]) != list(LANGUAGES)}
    assert wrong == {}


def test_names_are_written_plainly() -> None:
    faults = []
    for triple in everything():
        is_name = triple.predicate in (*NAMES, DG.contextualLabel) and tail(triple.subject).count("/") == 1
        if is_name and isinstance(triple.object, Literal):
            text = triple.object.value
            wrong = text != " ".join(text.split()) or not text or re.search("[’‘‐-―−\u00ad]", text)
            wrong = wrong or triple.object.language not in LANGUAGES
            is_body = triple.object.language == "fr" and tail(triple.subject).startswith(("organization/", "series/"))
            if wrong or (is_body and ARTICLE.match(text) and text not in NAMES_WITH_ARTICLE):
                faults.append((tail(triple.subject), text))
    assert faults == []


def test_acronyms_are_told_from_words_by_their_capitals() -> None:
    found = {t.object.value for t in everything() if t.predicate == DG.acronym and isinstance(t.object, Literal)}
    words = {text for text in found if sum(c.isupper() or c.isdigit() for c in text) < 2}
    assert words <= {"Unesco", "Unicef", "oPt"}  # the last: occupied Palestinian territory


def test_no_code_stands_for_two_entries() -> None:
    codes: dict[tuple[str, str], set[str]] = defaultdict(set)
    for triple in everything():
        if triple.predicate in (DG.iso2, DG.iso3, DG.m49) and isinstance(triple.object, Literal):
            codes[triple.predicate.value, triple.object.value].add(tail(triple.subject))
        if triple.predicate == SKOS.exactMatch:
            codes[triple.predicate.value, str(triple.object)].add(tail(triple.subject))
    assert {code: refs for code, refs in codes.items() if len(refs) > 1} == {}


def test_codes_have_their_shape() -> None:
    shapes = {DG.iso2: r"[A-Z]{2}", DG.iso3: r"[A-Z]{3}", DG.m49: r"\d{3}"}
    for triple in everything():
        if triple.predicate in shapes:
            assert isinstance(triple.object, Literal)
            assert re.fullmatch(shapes[triple.predicate], triple.object.value), triple


def test_links_to_outside_data_are_well_formed() -> None:
    faults = []
    for triple in everything():
        if triple.predicate in LINKS and not tail(triple.object):
            iri = triple.object.value if isinstance(triple.object, NamedNode) else str(triple.object)
            if not re.fullmatch(SHAPES.get(urlsplit(iri).netloc, "(?!)"), iri):
                faults.append((tail(triple.subject), iri))
    assert faults == []


def test_every_resource_and_concept_that_is_pointed_at_exists() -> None:
    concepts = {
        quad.subject.value
        for quad in parse((FOLDER.parent / "vocabulary.ttl").read_bytes(), format=RdfFormat.TURTLE)
        if isinstance(quad.subject, NamedNode)
    }
    targets = {t.object for t in everything() if isinstance(t.object, NamedNode)}
    assert {tail(iri) for iri in targets if tail(iri)} - entries() == set()
    assert {iri.value for iri in targets if iri.value.startswith(DGV)} - concepts == set()


def vocab_terms() -> set[NamedNode]:
    """All constants of ``ontology.vocab``."""
    classes = [value for name, value in vars(vocab).items() if name.isupper() and inspect.isclass(value)]
    return {term for cls in classes for term in vars(cls).values() if isinstance(term, NamedNode)}


def test_every_class_and_property_is_declared() -> None:
    used = {t.predicate for t in everything()} | {t.object for t in everything() if t.predicate == RDF.type}
    assert sorted(term.value for term in used - vocab_terms()) == []  # type: ignore[union-attr]


def test_a_resource_has_a_class_that_fits_its_address() -> None:
    classes = {
        "state": DG.State,
        "region": DG.Region,
        "framework": DG.Framework,
        "series": DG.EventSeries,
        "label": DG.AmbiguousLabel,
        "organization": ORG.Organization,
    }
    types: dict[str, set[object]] = defaultdict(set)
    for triple in everything():
        if triple.predicate == RDF.type:
            types[tail(triple.subject)].add(triple.object)
    for ref, found in types.items():
        kind = ref.split("/")[0]
        if kind == "place":
            assert found & {SCHEMA.City, SCHEMA.Place}, ref
        elif kind in classes and ref.count("/") == 1:
            assert classes[kind] in found, ref
