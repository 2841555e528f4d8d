"""The description of a data set counts what is there, has what tools look for, and says the same for the same store."""

from __future__ import annotations

from collections import Counter

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from graph.census import count
from graph.dataset import describe, forget_datatypes
from graph.service_description import DATASET, DATATYPE, DATATYPE_PARTITION
from graph.store import GraphStore, open_store
from graph.turtle import write_turtle
from ontology.vocab import (
    DCAT,
    DG,
    DGV,
    GRAPH_DATASET,
    GRAPH_LINKS,
    ID,
    PREFIXES,
    RDF,
    SH,
    SKOS,
    VOID,
    XSD,
    document_graph,
)
from tests.lakes import SLUGS, lakes_graphs

# What SIB's sparql-editor asks an endpoint to complete classes and properties from.
EDITOR = """PREFIX void: <http://rdfs.org/ns/void#> PREFIX void-ext: <http://ldf.fi/void-ext#>
SELECT DISTINCT ?subjectClass ?prop ?objectClass ?objectDatatype WHERE {
  ?cp void:class ?subjectClass ; void:propertyPartition ?pp .
  ?pp void:property ?prop .
  OPTIONAL {
    { ?pp void:classPartition [ void:class ?objectClass ] }
    UNION { ?pp void-ext:datatypePartition [ void-ext:datatype ?objectDatatype ] }
  }
}"""


@pytest.fixture
def store() -> GraphStore:
    opened = open_store()
    for name, triples in lakes_graphs().items():
        opened.replace(name, triples)
    outside = [NamedNode(f"http://www.wikidata.org/entity/Q{number}") for number in (1, 2)]
    opened.replace(GRAPH_LINKS, [Triple(NamedNode(f"{ID}state/GHA"), SKOS.closeMatch, node) for node in outside])
    opened.replace(GRAPH_DATASET, describe(opened, "0.1"))
    return opened


def everything(store: GraphStore) -> set[Triple]:
    return {q.triple for name in store.graph_names() if name != GRAPH_DATASET for q in store.graph(name)}


def numbers(store: GraphStore, node: NamedNode, predicate: NamedNode) -> list[int]:
    quads = store.graph(GRAPH_DATASET)
    return [
        int(q.object.value)
        for q in quads
        if (q.subject, q.predicate) == (node, predicate) and isinstance(q.object, Literal)
    ]


def test_counts_are_those_of_the_distinct_triples_of_all_other_graphs(store: GraphStore) -> None:
    triples = everything(store)
    census = count(store)
    assert census.totals.triples == len(triples)
    assert census.totals.subjects == len({t.subject for t in triples})
    assert census.totals.objects == len({t.object for t in triples})
    assert census.properties == Counter(t.predicate for t in triples)
    assert census.classes == Counter(t.object for t in triples if t.predicate == RDF.type)
    assert numbers(store, DATASET, VOID.triples) == [len(triples)]


def test_usages_are_counted_by_class_property_and_range(store: GraphStore) -> None:
    triples = everything(store)
    types = {(t.subject, t.object) for t in triples if t.predicate == RDF.type}
    mentions = {subject for subject, cls in types if cls == DG.Mention}
    usages = {(usage.of, usage.property): usage for usage in count(store).usages}
    starts = usages[DG.Mention, DG.start]
    assert starts.triples == len([t for t in triples if t.predicate == DG.start and t.subject in mentions])
    assert [(r.of, r.is_datatype, r.triples) for r in starts.ranges] == [(XSD.integer, True, starts.triples)]
    sources = usages[DG.Mention, DG.source]
    assert [(r.of, r.is_datatype) for r in sources.ranges] == [(DG.Document, False)]


def test_datatypes_of_the_whole_are_counted_whether_their_resources_have_a_class_or_not(store: GraphStore) -> None:
    measured = Triple(NamedNode("urn:x:no-class"), NamedNode("urn:x:p"), Literal(1.5))
    store.replace(document_graph("measured"), [measured])
    store.replace(GRAPH_DATASET, describe(store, "0.1"))
    partitions = f"{DATASET} {DATATYPE_PARTITION} ?part . ?part {DATATYPE} ?datatype ; {VOID.triples} ?triples"
    found = {row["datatype"]: int(row["triples"].value) for row in store.select(f"SELECT * {{ {partitions} }}")}
    assert found == Counter(t.object.datatype for t in everything(store) if isinstance(t.object, Literal))
    assert found[XSD.double] == 1


def test_a_graph_that_came_since_takes_back_the_datatypes_of_the_whole_alone(store: GraphStore) -> None:
    before = len(store.graph(GRAPH_DATASET))
    forget_datatypes(store)
    left = {quad.triple for quad in store.graph(GRAPH_DATASET)}
    assert 0 < before - len(left) < before / 10
    assert not [t for t in left if t.subject == DATASET and t.predicate == DATATYPE_PARTITION]
    assert set(describe(store, "0.1")) > left


def test_editors_find_classes_properties_and_what_these_lead_to(store: GraphStore) -> None:
    rows = {
        tuple(None if term is None else term.value for term in (row[i] for i in range(4)))
        for row in store.select(EDITOR)
    }
    assert (DG.Mention.value, DG.source.value, DG.Document.value, None) in rows
    assert (DG.Mention.value, DG.start.value, None, XSD.integer.value) in rows


def test_each_graph_is_a_subset_and_each_document_the_source_of_its_graph(store: GraphStore) -> None:
    for name in store.graph_names():
        assert store.ask(f"ASK {{ GRAPH {GRAPH_DATASET} {{ {DATASET} {VOID.subset} {name} }} }}")
        if name != GRAPH_DATASET:
            assert numbers(store, name, VOID.triples) == [len(store.graph(name))]
    assert store.ask(
        f"ASK {{ <{ID}graph/document/{SLUGS[0]}> <{PREFIXES['dcterms']}source> <{ID}document/{SLUGS[0]}> }}"
    )


def test_links_to_outside_data_are_counted_by_property_and_site(store: GraphStore) -> None:
    (link_set,) = [q.subject for q in store.graph(GRAPH_DATASET) if q.object == VOID.Linkset]
    assert isinstance(link_set, NamedNode)
    assert numbers(store, link_set, VOID.triples) == [2]
    assert store.ask(f'ASK {{ {link_set} {VOID.objectsTarget}/{VOID.uriSpace} "http://www.wikidata.org/" }}')


def test_prefixes_are_declared_and_used_vocabularies_named(store: GraphStore) -> None:
    declared = f"{DATASET} {SH.declare} ?d . ?d {SH.prefix} ?prefix ; {SH.namespace} ?namespace"
    rows = store.select(f"SELECT ?prefix ?namespace {{ {declared} }}")
    assert {row["prefix"].value: row["namespace"].value for row in rows} == PREFIXES
    vocabularies = {q.object for q in store.graph(GRAPH_DATASET) if q.predicate == VOID.vocabulary}
    assert NamedNode(PREFIXES["dg"]) in vocabularies
    assert NamedNode(DGV) not in vocabularies


def test_the_same_store_is_described_in_the_same_triples_without_blank_nodes(store: GraphStore) -> None:
    again = describe(store, "0.1")
    assert {q.triple for q in store.graph(GRAPH_DATASET)} == set(again)
    assert not [t for t in again if isinstance(t.subject, BlankNode) or isinstance(t.object, BlankNode)]
    assert write_turtle(again) == write_turtle(reversed(again))
    assert store.ask(f"ASK {{ ?service {DCAT.servesDataset} {DATASET} }}")
