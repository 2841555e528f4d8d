"""What the command line answers of a store is what the endpoint answers of it, to the byte."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from graph.cli import main
from tests.serving import DOCUMENT, Endpoint, build_store, running


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_store(tmp_path_factory.mktemp("store") / "s")


@pytest.fixture(scope="module")
def endpoint(folder: Path) -> Iterator[Endpoint]:
    with running(folder) as endpoint:
        yield endpoint


QUERIES = {
    "columns of a star": "SELECT * { ?s <http://xmlns.com/foaf/0.1/name> ?o } ORDER BY ?s",
    "a graph": f"SELECT (COUNT(*) AS ?n) FROM <{DOCUMENT}> {{ ?s ?p ?o }}",
    "a graph that is not there": "SELECT (COUNT(*) AS ?n) FROM <urn:x:none> { ?s ?p ?o }",
    "a named graph": f"SELECT (COUNT(*) AS ?n) FROM NAMED <{DOCUMENT}> {{ GRAPH ?g {{ ?s ?p ?o }} }}",
    "the union": "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
    "an IRI below the base": "SELECT ?o { <person/script> <http://xmlns.com/foaf/0.1/name> ?o }",
}


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
@pytest.mark.parametrize("form", ["csv", "tsv", "json", "xml"])
def test_the_command_line_gives_the_bytes_of_the_endpoint(
    folder: Path, endpoint: Endpoint, query: str, form: str
) -> None:
    found = CliRunner().invoke(main, ["sparql", query, "--store", str(folder), "--format", form])
    answer = endpoint.ask(query, params={"format": form})
    assert answer.status_code == 200, answer.text
    assert found.stdout_bytes == answer.content, found.output
    assert b"script" in answer.content or query.startswith("SELECT (COUNT")


def test_from_narrows_what_the_command_line_counts(folder: Path) -> None:
    counts = [
        int(CliRunner().invoke(main, ["sparql", query, "--store", str(folder), "--format", "csv"]).stdout.split()[1])
        for query in (QUERIES["a graph that is not there"], QUERIES["a graph"], QUERIES["the union"])
    ]
    assert 0 == counts[0] < counts[1] < counts[2]
