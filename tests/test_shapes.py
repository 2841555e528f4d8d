"""The shapes: the example and the registry conform, and each shape reports what breaks it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import RDF, RDFS, SKOS, XSD, BNode, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.namespace import SH
from rdflib.term import Node

from ontology import vocab
from ontology.vocab import BASE, CONCEPTS, ID, PREFIXES, concept

ONTOLOGY = Path(vocab.__file__).parent
DATA = Path(__file__).parent / "data"

dg = Namespace(PREFIXES["dg"])
dgsh = Namespace(PREFIXES["dgsh"])
ident = Namespace(ID)
schema = Namespace(PREFIXES["schema"])
dcterms = Namespace(PREFIXES["dcterms"])


@pytest.fixture(scope="module")
def shapes() -> Graph:
    return Graph().parse(ONTOLOGY / "shapes.ttl")


@pytest.fixture
def example() -> Graph:
    return Graph().parse(DATA / "example.ttl")


def expand(curie: str) -> URIRef:
    prefix, name = curie.split(":")
    return URIRef(PREFIXES[prefix] + name)


# what the shapes are


def property_shapes(shapes: Graph) -> list[URIRef]:
    return sorted(s for s in shapes.subjects(RDF.type, SH.PropertyShape) if isinstance(s, URIRef))


def test_each_property_shape_belongs_to_the_node_shape_that_its_name_says(shapes: Graph) -> None:
    for shape in property_shapes(shapes):
        group = shapes.value(shape, SH.group)
        assert str(group) == str(shape).rsplit("-", 1)[0] + "Shape"
        assert (group, RDF.type, SH.NodeShape) in shapes
        assert shapes.value(shape, SH.targetClass) == shapes.value(group, SH.targetClass)


def test_each_shape_tells_in_english_what_to_do(shapes: Graph) -> None:
    for shape in [*property_shapes(shapes), *shapes.subjects(RDF.type, SH.NodeShape)]:
        names = [*shapes.objects(shape, SH.name), *shapes.objects(shape, RDFS.label)]
        messages = list(shapes.objects(shape, SH.message))
        for found in (names, messages):
            assert [o.language for o in found if isinstance(o, Literal)] == ["en"], shape


def test_lists_of_concepts_are_whole_schemes(shapes: Graph) -> None:
    schemes = {frozenset(concept(s, name).value for name in names): s for s, names in CONCEPTS.items()}
    listed = [frozenset(str(item) for item in Collection(shapes, head)) for head in shapes.objects(None, SH["in"])]
    assert set(listed) == {names for names, s in schemes.items() if s != "topic"}


def test_shapes_stay_within_what_is_fast(shapes: Graph) -> None:
    """SPARQL, walks over classes and node shapes for each property cost pySHACL several times as much."""
    slow = {SH.sparql, SH["class"], SH.node, SH.property}
    on_named = [p for s, p in shapes.subject_predicates() if isinstance(s, URIRef)]
    assert not slow & set(on_named)


# what conforms, and what does not


def report(data: Graph, shapes: Graph) -> set[tuple[Node, str]]:
    """The nodes that a validation reports, each with the name of the shape."""
    _, results, _ = validate(data, shacl_graph=shapes)
    assert isinstance(results, Graph)
    return {
        (node, str(shape).removeprefix(dgsh))
        for result in results.subjects(RDF.type, SH.ValidationResult)
        for node in results.objects(result, SH.focusNode)
        for shape in results.objects(result, SH.sourceShape)
    }


def test_the_example_conforms(example: Graph, shapes: Graph) -> None:
    assert report(example, shapes) == set()


def test_the_example_conforms_together_with_the_ontology(example: Graph, shapes: Graph) -> None:
    """Subclasses then count: a state is an organization too, a recommendation a statement."""
    for name in ("core", "vocabulary", "alignments"):
        example.parse(ONTOLOGY / f"{name}.ttl")
    assert report(example, shapes) == set()


def test_the_registry_conforms(shapes: Graph) -> None:
    registry = Graph()
    for path in sorted((ONTOLOGY / "registry").glob("*.ttl")):
        registry.parse(path)
    assert (ident["state/GHA"], RDF.type, dg.State) in registry
    assert report(registry, shapes) == set()


def test_the_example_has_a_node_for_each_shape(example: Graph, shapes: Graph) -> None:
    for target in shapes.objects(None, SH.targetClass):
        assert (None, RDF.type, target) in example, target


def test_each_property_shape_reports_a_value_that_fits_no_shape(shapes: Graph) -> None:
    """One node a shape, with true as its value: no property takes a boolean."""
    bad, wanted = Graph(), set()
    for shape in property_shapes(shapes):
        path = shapes.value(shape, SH.path)
        if isinstance(path, URIRef) and shape != dgsh["Event-order"]:
            node = URIRef(f"urn:bad:{shape.removeprefix(dgsh)}")
            bad.add((node, RDF.type, shapes.value(shape, SH.targetClass)))  # type: ignore[arg-type]
            bad.add((node, path, Literal(True)))
            wanted.add((node, str(shape).removeprefix(dgsh)))
    assert wanted - report(bad, shapes) == set()


def test_each_node_shape_reports_a_blank_node(shapes: Graph) -> None:
    for shape in set(shapes.subjects(RDF.type, SH.NodeShape)):
        bad = Graph()
        node = BNode()
        bad.add((node, RDF.type, shapes.value(shape, SH.targetClass)))  # type: ignore[arg-type]
        assert str(shape).removeprefix(dgsh) in {name for _, name in report(bad, shapes)}


SUMMARY = ident["document/lakes-2031-summary-fr"]
AGENDA = ident["document/lakes-2031-agenda-provisional-fr"]
PANEL = ident["event/lakes-2031/panel-1"]
SPEAKS = ident["event/lakes-2031/panel-1/participation/ilse-vandermolen-speaker"]
CITED = ident["document/a-res-72-244"]
MENTION = AGENDA + "/mention/45-51"


def of_kind(graph: Graph, kind: URIRef) -> URIRef:
    """The first node of a class."""
    return min(s for s in graph.subjects(RDF.type, kind) if isinstance(s, URIRef))


@pytest.mark.parametrize(
    ("node", "predicate", "shape"),
    [
        (SUMMARY, dcterms.title, "DocumentShape"),
        (SUMMARY, dcterms.language, "DocumentShape"),
        (SUMMARY, dg.length, "DocumentShape"),
        (SUMMARY, dcterms.type, "DocumentShape"),
        (CITED, dg.symbol, "DocumentShape"),
        (dg.DocumentPart, dcterms.isPartOf, "DocumentPart-isPartOf"),
        (PANEL, dg.eventType, "Event-eventType"),
        (dg.EventSeries, SKOS.prefLabel, "EventSeries-label"),
        (SPEAKS, dg.participant, "Participation-participant"),
        (SPEAKS, dg.participationRole, "Participation-participationRole"),
        (SPEAKS, dg.status, "Participation-status"),
        (SPEAKS, dg.evidence, "Participation-evidence"),
        (SPEAKS, dg.confidence, "Participation-confidence"),
        (dg.PostHolding, dg.holder, "PostHolding-holder"),
        (dg.PostHolding, dg.post, "PostHolding-post"),
        (expand("foaf:Person"), expand("foaf:name"), "Person-name"),
        (expand("org:Post"), SKOS.prefLabel, "Post-label"),
        (expand("org:Organization"), SKOS.prefLabel, "Organization-label"),
        (dg.State, dg.iso3, "State-iso3"),
        (dg.Region, dg.m49, "Region-m49"),
        (dg.Framework, dg.frameworkKind, "Framework-frameworkKind"),
        (dg.FrameworkPart, dg.frameworkPartOf, "FrameworkPart-frameworkPartOf"),
        (dg.AmbiguousLabel, dg.candidate, "AmbiguousLabel-candidate"),
        (dg.Statement, dg.attributionBasis, "StatementShape"),
        (dg.Statement, dg.evidence, "Statement-evidence"),
        (dg.Statement, dg.reportedIn, "Statement-reportedIn"),
        (dg.Recommendation, dg.evidence, "Recommendation-evidence"),
        (dg.Recommendation, dg.reportedIn, "Recommendation-reportedIn"),
        (MENTION, dg.source, "Mention-source"),
        (MENTION, dg.start, "Mention-start"),
        (MENTION, dg.end, "Mention-end"),
        (MENTION, dg.denotes, "Mention-use"),
        (dg.ExtractionRun, dg.softwareVersion, "ExtractionRun-softwareVersion"),
    ],
)
def test_what_is_mandatory_is_missed(
    example: Graph, shapes: Graph, node: URIRef, predicate: URIRef, shape: str
) -> None:
    subject = of_kind(example, node) if node.startswith(dg) or not node.startswith(BASE) else node
    assert (subject, predicate, None) in example
    example.remove((subject, predicate, None))
    assert (subject, shape) in report(example, shapes)


@pytest.mark.parametrize(
    ("triple", "shape"),
    [
        ((SPEAKS, dg.confidence, Literal("1.01", datatype=XSD.decimal)), "Participation-confidence"),
        ((SPEAKS, dg.confidence, Literal(0.5)), "Participation-confidence"),
        ((SPEAKS, dg.participationRole, URIRef(concept("status", "planned").value)), "Participation-participationRole"),
        ((SPEAKS, dg.participant, BNode()), "Participation-participant"),
        ((MENTION, dg.end, Literal(45)), "Mention-start"),
        ((MENTION, dg.start, Literal(-1)), "Mention-start"),
        ((PANEL, schema.endDate, Literal("2031-03-04T10:00:00", datatype=XSD.dateTime)), "Event-order"),
        ((PANEL, schema.startDate, Literal("4 mars 2031")), "Event-startDate"),
        ((SUMMARY, schema.sha256, Literal("A" * 64)), "Document-sha256"),
        ((CITED, schema.sha256, Literal("0" * 64)), "DocumentShape"),
        ((ident["state/GHA"], dg.iso3, Literal("gha")), "State-iso3"),
        ((ident["state/GHA"], dg.m49, Literal("28")), "State-m49"),
        ((ident["framework/nyd"], SKOS.prefLabel, Literal("Déclaration", lang="fr")), "Framework-label"),
    ],
)
def test_a_wrong_value_is_reported(
    example: Graph, shapes: Graph, triple: tuple[URIRef, URIRef, Node], shape: str
) -> None:
    example.set(triple)
    assert (triple[0], shape) in report(example, shapes)


def test_two_roles_in_one_participation_are_reported(example: Graph, shapes: Graph) -> None:
    example.add((SPEAKS, dg.participationRole, URIRef(concept("role", "author").value)))
    assert report(example, shapes) == {(SPEAKS, "Participation-participationRole")}


def test_a_participation_without_its_event_is_reported(example: Graph, shapes: Graph) -> None:
    example.remove((None, dg.hasParticipation, SPEAKS))
    assert report(example, shapes) == {(SPEAKS, "Participation-event")}


def test_a_document_that_no_run_converted_is_reported(example: Graph, shapes: Graph) -> None:
    example.remove((None, URIRef(PREFIXES["prov"] + "used"), SUMMARY))
    assert (SUMMARY, "DocumentShape") in report(example, shapes)


def test_a_statement_needs_no_speaker(example: Graph, shapes: Graph) -> None:
    example.remove((None, dg.speaker, None))
    assert report(example, shapes) == set()


def test_a_mention_that_only_supports_a_fact_needs_not_denote(example: Graph, shapes: Graph) -> None:
    evidence = {m for m in example.objects(None, dg.evidence)}
    for mention in evidence:
        example.remove((mention, dg.denotes, None))
    assert evidence
    assert report(example, shapes) == set()


def test_a_participation_may_be_planned_in_one_document_and_attested_in_another(example: Graph) -> None:
    assert {str(status).rsplit("/", 1)[-1] for status in example.objects(SPEAKS, dg.status)} == {"planned", "attested"}


def test_the_example_shows_each_way_of_attribution_that_it_can() -> None:
    used = {str(o).rsplit("/", 1)[-1] for o in Graph().parse(DATA / "example.ttl").objects(None, dg.attributionBasis)}
    assert used == {"by-name", "by-post", "by-list"}


def test_the_mentions_of_the_example_stand_in_its_texts(example: Graph) -> None:
    texts = {ident[f"document/{path.stem}"]: path.read_bytes().decode() for path in DATA.glob("lakes-*.txt")}
    mentions = list(example.subjects(RDF.type, dg.Mention))
    assert len(mentions) > 40
    for mention in mentions:
        start, end = (int(str(example.value(mention, p))) for p in (dg.start, dg.end))
        source = example.value(mention, dg.source)
        assert str(mention) == f"{source}/mention/{start}-{end}"
        written = example.value(mention, dg.asWritten)
        assert written is None or texts[URIRef(str(source))][start:end] == str(written)


@pytest.mark.parametrize("path", sorted(DATA.glob("lakes-*.txt")), ids=lambda path: path.name)
def test_the_example_knows_its_texts(path: Path, example: Graph) -> None:
    document, raw = ident[f"document/{path.stem}"], path.read_bytes()
    assert str(example.value(document, schema.sha256)) == hashlib.sha256(raw).hexdigest()
    assert example.value(document, dg.length) == Literal(len(raw.decode()))
