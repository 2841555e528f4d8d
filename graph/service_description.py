"""What a SPARQL service of this program is and can, in the words of SPARQL 1.1 Service Description and DCAT."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Triple

from ontology.vocab import BASE, DCAT, DCTERMS, ID, RDF, SD

__all__ = ["DATASET", "DATATYPE", "DATATYPE_PARTITION", "ENDPOINT", "FORMATS", "SERVICE", "describe_service"]

_VOID_EXT = "http://ldf.fi/void-ext#"

DATASET = NamedNode(ID + "dataset")
SERVICE = NamedNode(ID + "service")
DATATYPE_PARTITION = NamedNode(_VOID_EXT + "datatypePartition")
DATATYPE = NamedNode(_VOID_EXT + "datatype")
ENDPOINT = NamedNode(BASE + "sparql")
"""The lasting address of the endpoint, from wherever it is served today."""

FORMATS = {
    name: NamedNode("http://www.w3.org/ns/formats/" + local)
    for name, local in {
        "json": "SPARQL_Results_JSON",
        "xml": "SPARQL_Results_XML",
        "csv": "SPARQL_Results_CSV",
        "tsv": "SPARQL_Results_TSV",
        "ttl": "Turtle",
        "nt": "N-Triples",
        "jsonld": "JSON-LD",
        "rdf": "RDF_XML",
        "nq": "N-Quads",
        "trig": "TriG",
        "n3": "N3",
    }.items()
}
"""The W3C's names of the formats of answers, by the names that we give them."""

_PROTOCOL = NamedNode("https://www.w3.org/TR/sparql11-protocol/")
_DEFAULT_GRAPH = NamedNode(DATASET.value + "/union")


def describe_service(service: NamedNode, base: str) -> Iterator[Triple]:
    """A service, at ``base`` followed by ``sparql``, over the union of all graphs of the data set."""
    endpoint = NamedNode(base + "sparql")
    yield Triple(service, RDF.type, SD.Service)
    yield Triple(service, RDF.type, DCAT.DataService)
    yield Triple(service, DCTERMS.title, Literal("SPARQL endpoint of diplograph", language="en"))
    yield Triple(service, DCTERMS.conformsTo, _PROTOCOL)
    yield Triple(service, SD.endpoint, endpoint)
    yield Triple(service, DCAT.endpointURL, endpoint)
    yield Triple(service, DCAT.endpointDescription, NamedNode(base + "openapi.json"))
    yield Triple(service, DCAT.servesDataset, DATASET)
    yield Triple(service, SD.supportedLanguage, SD.SPARQL11Query)
    yield Triple(service, SD.feature, SD.UnionDefaultGraph)
    for written in FORMATS.values():
        yield Triple(service, SD.resultFormat, written)
    yield Triple(service, SD.defaultDataset, DATASET)
    yield Triple(DATASET, RDF.type, SD.Dataset)
    yield Triple(DATASET, SD.defaultGraph, _DEFAULT_GRAPH)
    yield Triple(_DEFAULT_GRAPH, RDF.type, SD.Graph)
