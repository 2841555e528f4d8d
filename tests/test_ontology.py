"""The ontology: its files agree with each other, with vocab.py and with what the model says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import OWL, RDF, RDFS, SKOS, BNode, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from ontology import vocab
from ontology.vocab import BASE, CONCEPTS, DG, DGV, PREFIXES, concept, document_graph, scheme

ONTOLOGY = Path(vocab.__file__).parent
FILES = ("core", "vocabulary", "shapes", "alignments")
MATCHES = {SKOS.closeMatch, SKOS.exactMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch}

dg = Namespace(PREFIXES["dg"])
schema = Namespace(PREFIXES["schema"])

# model.md, "Classes" and the ⊑ of "Properties"
SUPER_TERMS = """
Document foaf:Document prov:Entity
DocumentPart bibo:DocumentPart
Event schema:Event prov:Activity
EventSeries schema:EventSeries
Participation prov:Association
PostHolding org:Membership
State org:Organization
Framework frbr:Work
FrameworkPart prov:Entity
Statement schema:Claim prov:Entity
Recommendation dg:Statement
Mention prov:Entity
ActorGroup foaf:Agent
ExtractionRun prov:Activity
hasParticipation prov:qualifiedAssociation
reportedIn schema:appearance
languageVersionOf prov:alternateOf
cites cito:cites
frameworkPartOf dcterms:isPartOf
source nif:referenceContext
start nif:beginIndex
end nif:endIndex
adjective skos:hiddenLabel
formalName skos:altLabel
acronym skos:altLabel
contextualLabel skos:hiddenLabel
""".strip().splitlines()


def load(*names: str) -> Graph:
    """One graph of several files of the ontology."""
    graph = Graph()
    for name in names:
        graph.parse(ONTOLOGY / f"{name}.ttl")
    return graph


@pytest.fixture(scope="module")
def core() -> Graph:
    return load("core")


@pytest.fixture(scope="module")
def vocabulary() -> Graph:
    return load("vocabulary")


def constants(cls: type) -> dict[str, ox.NamedNode]:
    return {name: term for name, term in vars(cls).items() if isinstance(term, ox.NamedNode)}


def vocabularies() -> dict[str, type]:
    """Our class of constants and those of other vocabularies, by prefix."""
    return {name.lower(): cls for name in vocab.__all__ if isinstance(cls := getattr(vocab, name), type)}


def languages(graph: Graph, subject: Node, predicate: URIRef) -> set[str]:
    return {o.language or "" for o in graph.objects(subject, predicate) if isinstance(o, Literal)}


def expand(curie: str) -> URIRef:
    prefix, name = curie.split(":")
    return URIRef(PREFIXES[prefix] + name)


def iris(graph: Graph) -> Iterator[str]:
    """Every IRI in a graph, those of datatypes too."""
    for triple in graph:
        for term in triple:
            if isinstance(term, URIRef):
                yield str(term)
            elif isinstance(term, Literal) and term.datatype:
                yield str(term.datatype)


# the files


@pytest.mark.parametrize("path", sorted(ONTOLOGY.rglob("*.ttl")), ids=lambda path: path.name)
def test_rdflib_and_pyoxigraph_read_the_same_number_of_triples(path: Path) -> None:
    by_rdflib, by_pyoxigraph = len(Graph().parse(path)), sum(1 for _ in ox.parse(path=str(path)))
    assert by_rdflib == by_pyoxigraph > 0


@pytest.mark.parametrize("name", [name for name in FILES if name != "shapes"])
def test_files_that_are_stored_hold_no_blank_node(name: str) -> None:
    assert not [term for triple in load(name) for term in triple if isinstance(term, BNode)]


@pytest.mark.parametrize("path", sorted(ONTOLOGY.rglob("*.ttl")), ids=lambda path: path.name)
def test_a_prefix_means_the_same_in_every_file(path: Path) -> None:
    declared = dict(re.findall(r"^@prefix ([\w-]+): <([^>]+)>", path.read_text(encoding="utf-8"), re.MULTILINE))
    assert {p: ns for p, ns in declared.items() if PREFIXES.get(p, ns) != ns} == {}


@pytest.mark.parametrize("path", sorted(ONTOLOGY.rglob("*.ttl")), ids=lambda path: path.name)
def test_every_own_term_in_use_is_declared(path: Path, core: Graph) -> None:
    declared = {str(s) for s in core.subjects(RDF.type)}
    used = {iri for iri in iris(Graph().parse(path)) if iri.startswith(dg)}
    assert used - declared == set()


# core.ttl


def test_constants_are_the_declared_terms(core: Graph) -> None:
    declared = {str(s).removeprefix(dg): str(s) for s in core.subjects(RDF.type) if str(s).startswith(dg)}
    assert {name: term.value for name, term in constants(DG).items()} == declared


def test_classes_begin_with_a_capital_and_properties_do_not(core: Graph) -> None:
    classes = {str(s).removeprefix(dg) for s in core.subjects(RDF.type, OWL.Class)}
    assert {name for name in constants(DG) if name[0].isupper()} == classes


def test_every_term_has_labels_in_english_and_french_and_a_comment(core: Graph) -> None:
    for term in {s for s in core.subjects(RDF.type) if str(s).startswith(dg)}:
        assert languages(core, term, RDFS.label) == {"en", "fr"}, term
        assert "en" in languages(core, term, RDFS.comment), term


@pytest.mark.parametrize("line", SUPER_TERMS, ids=lambda line: line.split()[0])
def test_super_terms_are_those_of_the_model(line: str) -> None:
    name, *supers = line.split()
    graph = load("core", "alignments")
    predicate = RDFS.subClassOf if name[0].isupper() else RDFS.subPropertyOf
    assert set(graph.objects(dg[name], predicate)) == {expand(curie) for curie in supers}


def test_nothing_is_imported(core: Graph) -> None:
    assert list(core.objects(None, OWL.imports)) == []


def test_every_property_says_whom_it_is_for(core: Graph) -> None:
    for kind in (OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty):
        for prop in core.subjects(RDF.type, kind):
            one, several = list(core.objects(prop, RDFS.domain)), list(core.objects(prop, schema.domainIncludes))
            has_domain = len(one) == 1 or len(several) > 1
            assert has_domain or core.value(prop, RDFS.subPropertyOf) == dg.candidate, prop


def test_several_domains_or_ranges_are_not_taken_together(core: Graph) -> None:
    """Two rdfs:domain mean both at once, which is never meant here."""
    for prop in core.subjects(RDF.type):
        assert len(list(core.objects(prop, RDFS.domain))) <= 1, prop
        assert len(list(core.objects(prop, RDFS.range))) <= 1, prop


# vocabulary.ttl


def test_concepts_of_the_code_are_those_of_the_file(vocabulary: Graph) -> None:
    filed = {str(c) for c in vocabulary.subjects(RDF.type, SKOS.Concept)}
    assert {concept(s, name).value for s, names in CONCEPTS.items() for name in names} == filed
    assert {scheme(s).value for s in CONCEPTS} == {str(s) for s in vocabulary.subjects(RDF.type, SKOS.ConceptScheme)}


def test_concepts_and_schemes_are_named_in_three_languages(vocabulary: Graph) -> None:
    for node in {*vocabulary.subjects(RDF.type, SKOS.Concept), *vocabulary.subjects(RDF.type, SKOS.ConceptScheme)}:
        labels = [o.language for o in vocabulary.objects(node, SKOS.prefLabel) if isinstance(o, Literal)]
        assert sorted(map(str, labels)) == ["en", "es", "fr"], node
        assert languages(vocabulary, node, SKOS.definition) == {"en"}, node


def test_a_concept_stands_in_the_scheme_of_its_iri(vocabulary: Graph) -> None:
    for node in vocabulary.subjects(RDF.type, SKOS.Concept):
        name_of_scheme, name = str(node).removeprefix(DGV).split("/")
        home = URIRef(DGV + name_of_scheme)
        assert set(vocabulary.objects(node, SKOS.inScheme)) == {home}
        assert set(vocabulary.objects(node, SKOS.topConceptOf)) == {home}
        assert (home, SKOS.hasTopConcept, node) in vocabulary
        assert str(vocabulary.value(node, SKOS.notation)) == name


def test_no_label_stands_for_two_concepts_of_a_scheme(vocabulary: Graph) -> None:
    for home in vocabulary.subjects(RDF.type, SKOS.ConceptScheme):
        labels = [label for c in vocabulary.subjects(SKOS.inScheme, home) for label in vocabulary[c : SKOS.prefLabel]]
        assert len(labels) == len(set(labels)), home


# vocab.py


@pytest.mark.parametrize(("prefix", "cls"), vocabularies().items(), ids=lambda x: x if isinstance(x, str) else "")
def test_a_constant_is_spelled_as_its_term(prefix: str, cls: type) -> None:
    assert constants(cls)
    for name, term in constants(cls).items():
        assert term.value == PREFIXES[prefix] + name.rstrip("_")


def test_no_namespace_has_two_prefixes() -> None:
    assert len(set(PREFIXES.values())) == len(PREFIXES)


@pytest.mark.parametrize(("of", "name"), [("role", "minister"), ("rôle", "moderator"), ("status", "speaker")])
def test_a_concept_that_the_file_lacks_is_an_error_that_names_it(of: str, name: str) -> None:
    with pytest.raises(KeyError, match=f"{of}/{name}"):
        concept(of, name)


def test_a_scheme_that_the_file_lacks_is_an_error_that_lists_those_there_are() -> None:
    with pytest.raises(KeyError, match="speech-act"):
        scheme("colour")


def test_a_document_has_a_graph_of_its_own() -> None:
    assert document_graph("a-68-370").value == "https://w3id.org/diplograph/id/graph/document/a-68-370"


# terms of other vocabularies


def checked_terms() -> dict[str, str]:
    lines = (ONTOLOGY / "foreign-terms.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines[1:]]
    assert lines[0] == "iri\tchecked"
    assert [iri for iri, _ in rows] == sorted({iri for iri, _ in rows}), "sort the list and name each term once"
    return {iri: where for iri, where in rows}


def test_the_list_of_foreign_terms_is_those_in_use() -> None:
    used = {iri for iri in iris(load(*FILES)) if not iri.startswith(BASE)}
    named = {term.value for prefix, cls in vocabularies().items() if prefix != "dg" for term in constants(cls).values()}
    assert used | named == set(checked_terms())


def test_every_foreign_term_says_where_it_was_checked() -> None:
    assert {iri for iri, where in checked_terms().items() if len(where) < 10} == set()


def test_a_term_that_was_only_seen_is_matched_closely_and_nothing_more() -> None:
    seen = {URIRef(iri) for iri, where in checked_terms().items() if where.startswith("seen, not verified")}
    assert seen
    graph = load(*FILES)
    assert {p for term in seen for p in graph.predicates(None, term)} == {SKOS.closeMatch}
    assert not any((term, None, None) in graph or (None, term, None) in graph for term in seen)


def test_matches_lead_out_of_the_project() -> None:
    for s, p, o in load(*FILES):
        if p in MATCHES:
            assert str(s).startswith(BASE)
            assert not str(o).startswith(BASE)
