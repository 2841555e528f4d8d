"""The W3C's own cases of SPARQL 1.1 as judges of a running endpoint: protocol, results, service description.

The cases lie outside the project: in ``w3c-sparql11`` below ``$DIPLOGRAPH_SHARED/data``, or below ``../shared/data``.
All data is in one store, each file in a named graph; result cases name theirs by ``default-graph-uri``.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import requests
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.namespace import RDF, RDFS
from rdflib.term import Node

__all__ = ["CASES", "Case", "Outcome", "Verdict", "cases", "graphs", "judge"]

_SHARED = Path(os.environ.get("DIPLOGRAPH_SHARED", Path(__file__).resolve().parents[2] / "shared"))
CASES = _SHARED / "data" / "w3c-sparql11"
GROUPS = ("protocol", "csv-tsv-res", "json-res", "service-description")

MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
HT = Namespace("http://www.w3.org/2011/http#")
CNT = Namespace("http://www.w3.org/2011/content#")
UT = Namespace("http://www.w3.org/2009/sparql/tests/test-update#")
QT = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-query#")
SD = Namespace("http://www.w3.org/ns/sparql-service-description#")

_FORMATS = {
    "boolean": {"application/sparql-results+json", "application/sparql-results+xml"},
    "tabular": {"application/sparql-results+json", "application/sparql-results+xml", "text/csv"},
    "RDF": {"text/turtle", "application/rdf+xml", "application/n-triples"},
}
_ACCEPT = {
    ".csv": "text/csv",
    ".tsv": "text/tab-separated-values",
    ".srj": "application/sparql-results+json",
}
_BLANK = re.compile(r"_:[A-Za-z0-9]+")
# Domain and range of the properties of the Service Description (its section 3); None for what it leaves open.
_SCHEMA = {
    "endpoint": (SD.Service, None),
    "feature": (SD.Service, SD.Feature),
    "defaultEntailmentRegime": (SD.Service, SD.EntailmentRegime),
    "supportedEntailmentProfile": (SD.Service, SD.EntailmentProfile),
    "entailmentRegime": (SD.NamedGraph, SD.EntailmentRegime),
    "extensionFunction": (SD.Service, SD.Function),
    "extensionAggregate": (SD.Service, SD.Aggregate),
    "languageExtension": (SD.Service, SD.Feature),
    "supportedLanguage": (SD.Service, SD.Language),
    "propertyFeature": (SD.Service, SD.Feature),
    "defaultDataset": (SD.Service, SD.Dataset),
    "availableGraphs": (SD.Service, SD.GraphCollection),
    "resultFormat": (SD.Service, None),
    "inputFormat": (SD.Service, None),
    "defaultGraph": (SD.Dataset, SD.Graph),
    "namedGraph": (None, SD.NamedGraph),
    "name": (SD.NamedGraph, None),
    "graph": (SD.NamedGraph, SD.Graph),
}
_INSTANCES = {
    SD.Feature: {"DereferencesURIs", "UnionDefaultGraph", "RequiresDataset", "EmptyGraphs", "BasicFederatedQuery"},
    SD.Language: {"SPARQL10Query", "SPARQL11Query", "SPARQL11Update"},
}
_SUBCLASSES = {SD.Graph: {SD.NamedGraph}, SD.GraphCollection: {SD.Dataset}}


class Verdict(StrEnum):
    """How a case ended."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_APPLICABLE = "not applicable"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A verdict, and why where it is not plainly passed."""

    verdict: Verdict
    note: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a manifest; ``group`` is its folder."""

    group: str
    node: URIRef

    @property
    def name(self) -> str:
        """The name that the manifest gives it."""
        return _local(self.node)


def cases() -> list[Case]:
    """All cases in the order of their manifests; none where these are not at hand."""
    if not CASES.is_dir():
        return []
    return [Case(group, node) for group in GROUPS for node in _entries(_MANIFESTS[group])]


def graphs() -> dict[str, Path]:
    """The data of all cases: name of the graph and its file."""
    protocol = _MANIFESTS["protocol"]
    named = {
        str(protocol.value(data, RDFS.label)): CASES / "protocol" / _file(protocol.value(data, UT.graph))
        for data in protocol.objects(None, UT.graphData)
    }
    for group in ("csv-tsv-res", "json-res"):
        for path in sorted((CASES / group).glob("data*.ttl")):
            named[_graph_name(group, path.name)] = path
    return named


def judge(case: Case, url: str) -> Outcome:
    """Ask the endpoint at ``url`` what a case asks."""
    try:
        if case.group == "protocol":
            return _judge_protocol(case, url)
        if case.group == "service-description":
            return _judge_description(case, url)
        return _judge_results(case, url)
    except (AssertionError, LookupError, requests.RequestException, ValueError) as error:
        return Outcome(Verdict.FAILED, str(error).partition("\n")[0][:200])


def _judge_protocol(case: Case, url: str) -> Outcome:
    if case.name.startswith("update_"):
        return Outcome(Verdict.NOT_APPLICABLE, "needs an update to be carried out, and the endpoint only reads")
    manifest = _MANIFESTS["protocol"]
    action = manifest.value(case.node, MF.action)
    for node in Collection(manifest, manifest.value(action, HT.requests)):
        response = _send(manifest, node, url)
        expected = manifest.value(node, HT.resp)
        statuses = {_local(one).removeprefix("StatusCode")[0] for one in manifest.objects(expected, MF.expectedStatus)}
        wanted = "/".join(sorted(statuses))
        assert str(response.status_code)[0] in statuses, f"status {response.status_code}, not {wanted}xx"
        form = manifest.value(expected, MF.expectedFormat)
        media_type = response.headers.get("Content-Type", "").partition(";")[0]
        assert form is None or media_type in _FORMATS[str(form)], f"{media_type} is no format of {form}"
        truth = manifest.value(expected, MF.expectedBoolean)
        if isinstance(truth, Literal):
            assert response.json()["boolean"] is truth.toPython(), f"not {truth}"
    return Outcome(Verdict.PASSED)


def _send(manifest: Graph, node: Node, url: str) -> requests.Response:
    headers = {"Accept": None, "User-Agent": None}
    listed = manifest.value(node, HT.headers)
    for header in Collection(manifest, listed) if listed is not None else ():
        headers[str(manifest.value(header, HT.fieldName))] = str(manifest.value(header, HT.fieldValue))
    body = manifest.value(node, HT.body)
    content = None
    if body is not None:
        encoding = str(manifest.value(body, CNT.characterEncoding, default="utf-8"))
        content = str(manifest.value(body, CNT.chars)).encode(encoding)
    # A program that uses the manifest replaces the path by that of the endpoint.
    path = str(manifest.value(node, HT.absolutePath)).removeprefix("/sparql/")
    return _request(str(manifest.value(node, HT.methodName)), url + path, headers=headers, data=content)


def _judge_results(case: Case, url: str) -> Outcome:
    manifest = _MANIFESTS[case.group]
    action = manifest.value(case.node, MF.action)
    query = (CASES / case.group / _file(manifest.value(action, QT.query))).read_text()
    expected = CASES / case.group / _file(manifest.value(case.node, MF.result))
    graph = _graph_name(case.group, _file(manifest.value(action, QT.data)))
    parameters = {"query": query, "default-graph-uri": graph}
    response = _request("GET", url, params=parameters, headers={"Accept": _ACCEPT[expected.suffix]})
    assert response.status_code == 200, f"status {response.status_code}"
    got, wanted = response.content.decode(), expected.read_text()
    same_values = _comparable(got, expected.suffix) == _comparable(wanted, expected.suffix)
    assert same_values, "other rows than expected"
    if (case.node, RDF.type, MF.CSVResultFormatTest) not in manifest:
        return Outcome(Verdict.PASSED)
    # The suite compares CSV as text; it leaves open how lines end and what blank nodes are called.
    differing = [
        f"{theirs!r} for {ours!r}"
        for theirs, ours in zip(_as_text(got), _as_text(wanted), strict=True)
        if theirs != ours
    ]
    if not differing:
        return Outcome(Verdict.PASSED)
    return Outcome(Verdict.FAILED, f"as text, {len(differing)} of {len(_as_text(wanted))} lines: {differing[0]}")


def _as_text(table: str) -> list[str]:
    labels: dict[str, str] = {}
    renamed = _BLANK.sub(lambda found: labels.setdefault(found.group(), f"_:b{len(labels)}"), table)
    return renamed.replace("\r\n", "\n").split("\n")


def _comparable(text: str, suffix: str) -> object:
    """Results as rows by variable, with numbers by value and one name for all blank nodes.

    The standard fixes neither the order of rows nor the names of blank nodes; the engine keeps numbers by value, so
    that 1.0e6 comes back as 1000000 and xsd:negativeInteger as xsd:integer.
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


def _judge_description(case: Case, url: str) -> Outcome:
    response = _request("GET", url, headers={"Accept": "text/turtle, application/rdf+xml;q=0.9"})
    assert response.status_code == 200, f"status {response.status_code}"
    media_type = response.headers["Content-Type"].partition(";")[0]
    assert media_type in _FORMATS["RDF"], f"{media_type} is no RDF"
    description = Graph().parse(data=response.content, format=media_type, publicID=url)
    assert len(description) > 0, "no triple"
    if case.name == "has-endpoint-triple":
        said = sorted(map(str, description.objects(None, SD.endpoint)))
        assert url in said, f"sd:endpoint is {', '.join(said) or 'missing'}, not {url}"
    if case.name == "conforms-to-schema":
        faults = sorted(_faults(description))
        assert not faults, "; ".join(faults)
    return Outcome(Verdict.PASSED)


def _faults(description: Graph) -> Iterator[str]:
    """Where a description does not keep to the vocabulary: unknown terms, other subjects or values than it allows."""
    services = set(description.subjects(RDF.type, SD.Service))
    if len(services) != 1:
        yield f"{len(services)} services are described"
    for subject, predicate, value in description:
        if predicate not in SD:
            continue
        name = _local(predicate)
        if name not in _SCHEMA:
            yield f"sd:{name} is not in the vocabulary"
            continue
        for node, wanted in zip((subject, value), _SCHEMA[name], strict=True):
            if wanted is not None and not _is_a(description, node, wanted):
                yield f"{node.n3()} of sd:{name} is no sd:{_local(wanted)}"


def _is_a(description: Graph, node: Node, wanted: URIRef) -> bool:
    kinds = {wanted, *_SUBCLASSES.get(wanted, ())}
    if kinds & set(description.objects(node, RDF.type)):
        return True
    return isinstance(node, URIRef) and node in SD and _local(node) in _INSTANCES.get(wanted, ())


def _request(method: str, url: str, **options: object) -> requests.Response:
    with requests.Session() as session:
        session.trust_env = False
        return session.request(method, url, timeout=60, **options)  # type: ignore[arg-type]  # passed on as given


def _manifest(group: str) -> Graph:
    return Graph().parse(CASES / group / "manifest.ttl", format="turtle") if CASES.is_dir() else Graph()


def _entries(manifest: Graph) -> list[URIRef]:
    heads = list(manifest.objects(None, MF.entries))
    return [case for head in heads for case in Collection(manifest, head) if isinstance(case, URIRef)]


def _graph_name(group: str, file: str) -> str:
    return f"urn:w3c:{group}:{file}"


def _file(node: Node | None) -> str:
    return str(node).rpartition("/")[2]


def _local(node: Node) -> str:
    return str(node).rpartition("#")[2]


_MANIFESTS = {group: _manifest(group) for group in GROUPS}
