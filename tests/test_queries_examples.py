"""The saved queries, exported as sparql-examples, are what others' tools take: SHACL as pySHACL reads it, SPARQL as
RDFLib does.

The shape says what SIB's project asks of each example: one query, a comment in a language, declared prefixes, keywords,
the address of an endpoint.
"""

from __future__ import annotations

import pytest
from pyparsing import ParseBaseException
from pyshacl import validate
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.plugins.sparql import prepareQuery

from graph.settings import RELEASE_FOLDER
from ontology.vocab import PREFIXES
from queries.export import EXAMPLES_BASE
from tests.asking import library

SH = Namespace(PREFIXES["sh"])
SHAPE = """
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix sdo: <https://schema.org/> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
[] a sh:NodeShape ; sh:targetClass sh:SPARQLExecutable ; sh:nodeKind sh:IRI ;
  sh:property
    [ sh:path [ sh:alternativePath ( sh:select sh:ask sh:construct sh:describe ) ] ;
      sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] ,
    [ sh:path rdfs:comment ; sh:minCount 1 ; sh:datatype rdf:langString ; sh:uniqueLang true ; sh:minLength 1 ] ,
    [ sh:path ( sh:prefixes sh:declare ) ; sh:minCount 1 ] ,
    [ sh:path ( sh:prefixes sh:declare sh:prefix ) ; sh:minCount 1 ; sh:datatype xsd:string ] ,
    [ sh:path ( sh:prefixes sh:declare sh:namespace ) ; sh:minCount 1 ; sh:datatype xsd:anyURI ] ,
    [ sh:path sdo:target ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path sdo:keywords ; sh:minCount 1 ; sh:datatype xsd:string ] .
"""


@pytest.fixture(scope="module")
def released() -> Graph:
    return Graph().parse(RELEASE_FOLDER / "dataset.ttl", format="turtle")


def conforms(data: Graph) -> bool:
    return bool(validate(data, shacl_graph=Graph().parse(data=SHAPE, format="turtle"), inference="none")[0])


def test_each_is_described_as_sibs_project_asks(released: Graph) -> None:
    assert conforms(released)


@pytest.mark.parametrize(
    ("predicate", "value"),
    [
        (SH.ask, Literal("ASK {}")),
        (URIRef("https://schema.org/target"), URIRef("http://elsewhere.example/")),
        (URIRef(PREFIXES["rdfs"] + "comment"), Literal("again", lang="en")),
    ],
)
def test_the_shape_sees_what_is_wrong(released: Graph, predicate: URIRef, value: URIRef | Literal) -> None:
    wrong = (URIRef(EXAMPLES_BASE + "coverage"), predicate, value)
    released.add(wrong)
    try:
        assert not conforms(released)
    finally:
        released.remove(wrong)


def test_they_are_queries_to_another_parser(released: Graph) -> None:
    texts = {
        str(example).removeprefix(EXAMPLES_BASE): str(text) for example, text in released.subject_objects(SH.select)
    }
    assert texts.keys() == library().keys()
    for name in sorted(texts)[::12]:  # RDFLib takes a third of a second for each
        try:
            prepareQuery(texts[name])
        except ParseBaseException as error:
            pytest.fail(f"{name}: {error}")
