"""The W3C's own cases of SPARQL 1.1 (protocol, results in CSV, TSV and JSON) as judges of the endpoint.

They lie outside the project: in ``w3c-sparql11`` below ``$DIPLOGRAPH_SHARED/data``, or below ``../shared/data``.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from tests.serving import Endpoint, load_graphs, running

_SHARED = Path(os.environ.get("DIPLOGRAPH_SHARED", Path(__file__).resolve().parents[2] / "shared"))
CASES = _SHARED / "data" / "w3c-sparql11"
pytestmark = pytest.mark.skipif(
    not CASES.is_dir(), reason=f"the W3C's cases are not at {CASES}: set DIPLOGRAPH_SHARED to the folder above data/"
)

MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
HT = Namespace("http://www.w3.org/2011/http#")
CNT = Namespace("http://www.w3.org/2011/content#")
UT = Namespace("http://www.w3.org/2009/sparql/tests/test-update#")
QT = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-query#")
RDFS = Namespace("http://www.w3.org/2000/01/rdf-schema#")
FORMATS = {
    "boolean": {"application/sparql-results+json", "application/sparql-results+xml"},
    "tabular": {"application/sparql-results+json", "application/sparql-results+xml", "text/csv"},
    "RDF": {"text/turtle", "application/rdf+xml", "application/n-triples"},
}


def manifest(folder: str) -> Graph:
    return Graph().parse(CASES / folder / "manifest.ttl", format="turtle") if CASES.is_dir() else Graph()


def entries(graph: Graph) -> list[URIRef]:
    heads = list(graph.objects(None, MF.entries))
    return [case for head in heads for case in Collection(graph, head) if isinstance(case, URIRef)]


def local(case: Node) -> str:
    return str(case).rpartition("#")[2]


PROTOCOL = manifest("protocol")
# Cases that need a good update to be carried out say nothing of an endpoint that only reads.
PROTOCOL_CASES = [case for case in entries(PROTOCOL) if not local(case).startswith("update_")]
RESULTS = {folder: manifest(folder) for folder in ("csv-tsv-res", "json-res")}
RESULT_CASES = [(folder, case) for folder, graph in RESULTS.items() for case in entries(graph)]


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    graphs = {
        str(PROTOCOL.value(data, RDFS.label)): CASES
        / "protocol"
        / str(PROTOCOL.value(data, UT.graph)).rpartition("/")[2]
        for data in PROTOCOL.objects(None, UT.graphData)
    }
    with running(load_graphs(tmp_path_factory.mktemp("store") / "s", graphs)) as it:
        yield it


def request_of(node: Node) -> tuple[str, str, dict[str, str], bytes | None]:
    """Method, path, headers and body of a request of the protocol's manifest."""
    headers = PROTOCOL.value(node, HT.headers)
    fields = {
        str(PROTOCOL.value(header, HT.fieldName)): str(PROTOCOL.value(header, HT.fieldValue))
        for header in (Collection(PROTOCOL, headers) if headers is not None else ())
    }
    body = PROTOCOL.value(node, HT.body)
    content = None
    if body is not None:
        encoding = str(PROTOCOL.value(body, CNT.characterEncoding, default="utf-8"))
        content = str(PROTOCOL.value(body, CNT.chars)).encode(encoding)
    path = re.sub(r"^/sparql/", "/sparql", str(PROTOCOL.value(node, HT.absolutePath)))
    return str(PROTOCOL.value(node, HT.methodName)), path, fields, content


@pytest.mark.parametrize("case", PROTOCOL_CASES, ids=local)
def test_protocol(endpoint: Endpoint, case: URIRef) -> None:
    action = PROTOCOL.value(case, MF.action)
    requests = PROTOCOL.value(action, HT.requests)
    assert requests is not None
    for node in Collection(PROTOCOL, requests):
        method, path, headers, body = request_of(node)
        response = endpoint.send(method, path, headers=headers, data=body)
        expected = PROTOCOL.value(node, HT.resp)
        statuses = {
            local(status).removeprefix("StatusCode")[0] for status in PROTOCOL.objects(expected, MF.expectedStatus)
        }
        assert str(response.status_code)[0] in statuses, response.text
        form = PROTOCOL.value(expected, MF.expectedFormat)
        if form is not None:
            assert response.headers["Content-Type"].partition(";")[0] in FORMATS[str(form)]
        truth = PROTOCOL.value(expected, MF.expectedBoolean)
        if isinstance(truth, Literal):
            assert response.json()["boolean"] is truth.toPython()


def test_the_cases_are_those_that_a_reading_endpoint_must_pass() -> None:
    assert len(PROTOCOL_CASES) == 27
    assert len(RESULT_CASES) == 10


@pytest.mark.parametrize(("folder", "case"), RESULT_CASES, ids=lambda value: value if isinstance(value, str) else "")
def test_results(tmp_path: Path, folder: str, case: URIRef) -> None:
    graph = RESULTS[folder]
    action = graph.value(case, MF.action)
    query, data, expected = (
        CASES / folder / str(graph.value(node, name)).rpartition("/")[2]
        for node, name in ((action, QT.query), (action, QT.data), (case, MF.result))
    )
    accept = {
        ".csv": "text/csv",
        ".tsv": "text/tab-separated-values",
        ".srj": "application/sparql-results+json",
    }[expected.suffix]
    with running(load_graphs(tmp_path / "s", {"http://example.org/g": data}), workers=1) as endpoint:
        response = endpoint.ask(query.read_text(), accept)
    assert response.status_code == 200
    assert comparable(response.text, expected.suffix) == comparable(expected.read_text(), expected.suffix)


def comparable(text: str, suffix: str) -> object:
    """Results as rows by variable, with numbers by value and one name for all blank nodes.

    The standard fixes neither the order of columns of ``SELECT *`` nor the names of blank nodes; the engine keeps
    numbers by value, so that 1.0e6 comes back as 1000000 and xsd:negativeInteger as xsd:integer.
    """
    if suffix == ".srj":
        document = json.loads(text)
        rows = [
            sorted((name, _json_value(cell)) for name, cell in row.items())
            for row in document.get("results", {}).get("bindings", [])
        ]
        return document.get("boolean"), sorted(document["head"].get("vars", [])), sorted(rows)
    delimiter, quoting = ("\t", csv.QUOTE_NONE) if suffix == ".tsv" else (",", csv.QUOTE_MINIMAL)
    head, *lines = csv.reader(io.StringIO(text), delimiter=delimiter, quoting=quoting)
    return [sorted(zip(head, map(_value, line), strict=True)) for line in lines]


def _json_value(cell: dict[str, str]) -> tuple[str, str]:
    if cell["type"] == "bnode":
        return "bnode", ""
    if cell.get("datatype", "").endswith(("#integer", "#decimal")):
        return "number", str(float(cell["value"]))
    return cell["type"], cell["value"] + cell.get("datatype", "") + cell.get("xml:lang", "")


def _value(cell: str) -> str:
    if cell.startswith("_:"):
        return "_:"
    plain = re.sub(r'^"([-0-9]+)"\^\^<.*#(?:negativeInteger|double)>$', r"\1", cell)
    return str(float(plain)) if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?([eE][0-9]+)?", plain) else cell
