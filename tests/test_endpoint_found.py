"""What finders of endpoints ask for is there: SIB's sparql-editor, harvesters of VoID and DCAT, readers of examples.

The editor's questions are those that its README (github.com/sib-swiss/sparql-editor) shows and its source asks, in our
words; it sends them with a parameter of its own and gives up after five seconds.
"""

from __future__ import annotations

import urllib.robotparser
from collections.abc import Iterator
from typing import Any

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from graph.endpoint.negotiation import GRAPH_FORMATS, TABLE_FORMATS
from graph.release import released_store
from graph.service_description import DATASET, FORMATS, SERVICE
from ontology.vocab import BASE, DCAT, DG, GRAPH_DATASET, PREFIXES, RDF, SD, SH, VOID, XSD
from tests.asking import library
from tests.serving import Endpoint, running

EDITOR_SECONDS = 5.0
EDITOR_PREFIXES = """PREFIX sh: <http://www.w3.org/ns/shacl#>
SELECT DISTINCT ?prefix ?namespace WHERE { [] sh:prefix ?prefix ; sh:namespace ?namespace } ORDER BY ?prefix"""
EDITOR_EXAMPLES = """PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sh: <http://www.w3.org/ns/shacl#>
SELECT DISTINCT ?sq ?comment ?query
WHERE { ?sq a sh:SPARQLExecutable ; rdfs:comment ?comment ; sh:select|sh:ask|sh:construct|sh:describe ?query }
ORDER BY ?sq"""
EDITOR_TERMS = """PREFIX void: <http://rdfs.org/ns/void#>
PREFIX void-ext: <http://ldf.fi/void-ext#>
SELECT DISTINCT ?subjectClass ?prop ?objectClass ?objectDatatype WHERE {
  {
    ?part void:class ?subjectClass ; void:propertyPartition ?inner .
    ?inner void:property ?prop .
    OPTIONAL {
      { ?inner void:classPartition [ void:class ?objectClass ] }
      UNION { ?inner void-ext:datatypePartition [ void-ext:datatype ?objectDatatype ] }
    }
  } UNION {
    ?links void:subjectsTarget [ void:class ?subjectClass ] ; void:linkPredicate ?prop ;
      void:objectsTarget [ void:class ?objectClass ]
  }
}"""
# Newer versions ask also for labels, comments and counts, each of them in every language.
EDITOR_TERMS_LABELLED = """PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
PREFIX void: <http://rdfs.org/ns/void#>
PREFIX void-ext: <http://ldf.fi/void-ext#>
SELECT DISTINCT ?graph ?subjectClass ?prop ?objectClass ?objectDatatype ?triples
  ?subjectLabel ?subjectComment ?objectLabel ?objectComment ?propLabel ?propComment
WHERE {
  OPTIONAL { ?graph sd:graph ?description . ?description void:classPartition ?part }
  ?part void:class ?subjectClass ; void:propertyPartition ?inner .
  OPTIONAL { ?subjectClass rdfs:label ?subjectLabel }
  OPTIONAL { ?subjectClass rdfs:comment ?subjectComment }
  ?inner void:property ?prop .
  OPTIONAL { ?inner void:triples ?triples }
  OPTIONAL { ?prop rdfs:label ?propLabel }
  OPTIONAL { ?prop rdfs:comment ?propComment }
  OPTIONAL {
    {
      ?inner void:classPartition [ void:class ?objectClass ] .
      OPTIONAL { ?objectClass rdfs:label ?objectLabel }
      OPTIONAL { ?objectClass rdfs:comment ?objectComment }
    } UNION { ?inner void-ext:datatypePartition [ void-ext:datatype ?objectDatatype ] }
  }
} ORDER BY ?subjectClass ?objectClass ?objectDatatype ?graph ?triples"""


@pytest.fixture(scope="module")
def endpoint() -> Iterator[Endpoint]:
    """The released graph, served."""
    with running(released_store()) as started:
        yield started


def asked_by_the_editor(endpoint: Endpoint, query: str) -> list[dict[str, str | None]]:
    """What the editor gets, as a page from another origin: the values of each row."""
    response = endpoint.ask(
        query,
        "application/sparql-results+json",
        params={"ac": "1"},
        headers={"Origin": "https://editor.example"},
    )
    assert response.status_code == 200
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert response.elapsed.total_seconds() < EDITOR_SECONDS
    found: dict[str, Any] = response.json()
    return [
        {name: row[name]["value"] if name in row else None for name in found["head"]["vars"]}
        for row in found["results"]["bindings"]
    ]


def test_the_editor_finds_each_prefix_once(endpoint: Endpoint) -> None:
    rows = asked_by_the_editor(endpoint, EDITOR_PREFIXES)
    assert [(row["prefix"], row["namespace"]) for row in rows] == sorted(PREFIXES.items())


@pytest.mark.parametrize("query", [EDITOR_TERMS, EDITOR_TERMS_LABELLED], ids=["plain", "labelled"])
def test_the_editor_completes_classes_properties_and_values(endpoint: Endpoint, query: str) -> None:
    columns = ("subjectClass", "prop", "objectClass", "objectDatatype")
    rows = {tuple(row[column] for column in columns) for row in asked_by_the_editor(endpoint, query)}
    assert (DG.Mention.value, DG.source.value, DG.Document.value, None) in rows
    assert (DG.Mention.value, DG.start.value, None, XSD.integer.value) in rows
    classes = {row[0] for row in rows}
    used = f"SELECT DISTINCT ?c {{ GRAPH ?g {{ [] a ?c }} FILTER(?g != {GRAPH_DATASET}) }}"
    assert classes == {row["c"]["value"] for row in endpoint.ask(used).json()["results"]["bindings"]}


def test_the_editor_offers_each_saved_query_as_an_example_that_the_endpoint_answers(endpoint: Endpoint) -> None:
    rows = asked_by_the_editor(endpoint, EDITOR_EXAMPLES)
    queries = library()
    assert {str(row["sq"]).rpartition("/")[2]: row["comment"] for row in rows} == {
        name: query.summary for name, query in queries.items()
    }
    for row in rows[::12]:
        answer = endpoint.ask(str(row["query"]))
        assert answer.status_code == 200, (row["sq"], answer.text)
        assert answer.json()["results"]["bindings"], row["sq"]


def test_examples_are_at_their_well_known_place_together_and_one_by_one(endpoint: Endpoint) -> None:
    response = endpoint.get("/.well-known/sparql-examples/", "text/turtle")
    found = set(parse(response.content, RdfFormat.TURTLE))
    examples = {t.subject for t in found if (t.predicate, t.object) == (RDF.type, SH.SPARQLExecutable)}
    assert len(examples) == len(library())
    assert {t.object.value for t in found if t.predicate == SH.prefix and isinstance(t.object, Literal)} == set(
        PREFIXES
    )
    one = endpoint.get("/.well-known/sparql-examples/coverage", "application/n-triples")
    said = set(parse(one.content, RdfFormat.N_TRIPLES))
    assert {t.subject for t in said} == {NamedNode(BASE + ".well-known/sparql-examples/coverage")}
    assert {t.triple for t in said} <= {t.triple for t in found}
    unknown = endpoint.get("/.well-known/sparql-examples/no-such", "text/turtle")
    assert unknown.status_code == 404
    assert "/.well-known/sparql-examples/" in unknown.json()["detail"]


def test_harvesters_find_service_data_set_and_distribution_joined(endpoint: Endpoint) -> None:
    here = set(parse(endpoint.get("/.well-known/void").content, RdfFormat.TURTLE))
    said = {(t.subject, t.predicate, t.object) for t in here}
    (distribution,) = {t.subject for t in here if t.predicate == DCAT.accessService}
    assert {
        (DATASET, RDF.type, DCAT.Dataset),
        (DATASET, RDF.type, VOID.Dataset),
        (DATASET, RDF.type, SD.Dataset),
        (SERVICE, RDF.type, SD.Service),
        (SERVICE, RDF.type, DCAT.DataService),
        (SERVICE, SD.defaultDataset, DATASET),
        (SERVICE, DCAT.servesDataset, DATASET),
        (DATASET, DCAT.distribution, distribution),
        (distribution, DCAT.accessService, SERVICE),
        (distribution, DCAT.accessURL, NamedNode(BASE + "sparql")),
    } <= said
    graph = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH {GRAPH_DATASET} {{ ?s ?p ?o }} }}"
    assert here == set(parse(endpoint.ask(graph).content, RdfFormat.TURTLE))


def test_each_dump_that_is_announced_is_there_whole(endpoint: Endpoint) -> None:
    said = set(parse(endpoint.get("/.well-known/void").content, RdfFormat.TURTLE))
    sizes = {
        t.subject: int(t.object.value) for t in said if t.predicate == VOID.triples and isinstance(t.object, Literal)
    }
    dumps = {t.subject: t.object for t in said if t.predicate == VOID.dataDump}
    assert len(dumps) == 1 + len({t.object for t in said if t.predicate == SD.namedGraph})
    for of, dump in dumps.items():
        assert isinstance(dump, NamedNode)
        response = endpoint.get(dump.value.removeprefix(BASE.rstrip("/")), "application/n-triples")
        assert response.status_code == 200
        lines = response.text.splitlines()
        if of == DATASET:  # which counts all but its own description
            assert len(lines) == sizes[DATASET] + len(said)
        elif of != GRAPH_DATASET:  # whose size it cannot say
            assert len(lines) == sizes[of]


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/data", 400),
        ("/data?graph=http://example.org/none", 404),
        ("/data?graph=no%20iri", 400),
        ("/data?default&graph=http://example.org/none", 400),
        ("/data?graph=http://a.example/&graph=http://b.example/", 400),
    ],
)
def test_a_graph_that_is_not_there_or_not_named_is_told(endpoint: Endpoint, address: str, status: int) -> None:
    response = endpoint.get(address, "text/turtle")
    assert response.status_code == status
    assert response.json()["detail"]


def test_the_service_says_of_itself_what_the_store_says_of_it(endpoint: Endpoint) -> None:
    live = set(parse(endpoint.get("/sparql", "text/turtle").content, RdfFormat.TURTLE))
    stored = set(parse(endpoint.get("/.well-known/void", "text/turtle").content, RdfFormat.TURTLE))
    kept = {RDF.type, SD.feature, SD.supportedLanguage, SD.resultFormat, SD.defaultDataset, DCAT.servesDataset}
    here = {(t.predicate, t.object) for t in live if t.subject == NamedNode(endpoint.url + "sparql")}
    there = {(t.predicate, t.object) for t in stored if t.subject == SERVICE}
    assert {pair for pair in here if pair[0] in kept} == {pair for pair in there if pair[0] in kept}
    assert (SD.endpoint, NamedNode(endpoint.url + "sparql")) in here
    assert (DCAT.endpointURL, NamedNode(BASE + "sparql")) in there


@pytest.mark.parametrize(("address", "accept"), [("/", "text/html"), ("/sparql", "text/turtle")])
def test_where_programs_begin_links_lead_to_all_descriptions(endpoint: Endpoint, address: str, accept: str) -> None:
    links = {rel: link["url"] for rel, link in endpoint.get(address, accept).links.items()}
    assert links.keys() == {"describedby", "service-desc", "service-doc", "status"}
    for url in links.values():
        assert endpoint.get(url).status_code == 200


def test_crawlers_are_told_to_leave_queries_and_may_have_all_else(endpoint: Endpoint) -> None:
    rules = urllib.robotparser.RobotFileParser()
    rules.parse(endpoint.get("/robots.txt").text.splitlines())
    assert rules.can_fetch("crawler", "/id/state/GHA")
    assert rules.can_fetch("crawler", "/.well-known/void")
    assert not rules.can_fetch("crawler", "/sparql?query=ASK%20%7B%7D")
    assert not rules.can_fetch("crawler", "/data?default")


def test_every_format_that_is_offered_is_described() -> None:
    assert list(FORMATS) == [item.name for item in (*TABLE_FORMATS, *GRAPH_FORMATS)]
