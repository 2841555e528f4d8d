"""What is served from an endpoint elsewhere is what is served from a store on this machine, faults included."""

from __future__ import annotations

import contextlib
import http.server
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from click.testing import CliRunner
from pyoxigraph import Store

from graph.cli import main
from graph.pushing import push
from graph.store import GraphStore
from ontology.vocab import ID
from tests.serving import STATE, Endpoint, build_store, running
from tests.triplestores import TripleStore, free_port, oxigraph_server, virtuoso_server

_SAID = {
    "html": (200, "text/html", b"<html>Log in</html>"),
    "full": (503, "text/plain", b"too many queries"),
    "breaks": (200, "application/sparql-results+json", b'{"head":{"vars":["s"]},"results":{"bindings":[{"s":{"ty'),
}
_FAULTS = ("hangs", "dies", "trickles", "floods", *_SAID)
QUERIES = {
    "select": "SELECT ?s ?name { ?s <http://xmlns.com/foaf/0.1/name> ?name } ORDER BY ?name",
    "relative": "SELECT * { <state/GHA> ?p ?o } ORDER BY ?p STR(?o) LANG(?o)",
    "ask": f"ASK {{ <{STATE}> ?p ?o }}",
    "construct": f"CONSTRUCT {{ <{STATE}> ?p ?o }} WHERE {{ <{STATE}> ?p ?o }}",
}


class Faulty(http.server.BaseHTTPRequestHandler):
    """An endpoint that answers well whether there is something, and does to a query what one of its words says."""

    def do_POST(self) -> None:
        query = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())["query"][0]
        told = next(
            (word for word in ("hangs", "dies", "breaks", "trickles", "floods", "html", "full") if word in query), ""
        )
        status, kind, body = _SAID.get(told, (200, "application/sparql-results+json", b'{"head":{},"boolean":true}'))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        if told not in ("trickles", "floods"):
            self.send_header("Content-Length", str(len(body) + 10 * (told == "dies")))
        self.end_headers()
        if told == "hangs":
            self.server.ended.wait(60)
        self.wfile.write(body)
        with contextlib.suppress(OSError):
            while told in ("trickles", "floods") and not self.server.ended.wait(0.2 if told == "trickles" else 0):
                self.wfile.write(b" " * (1 if told == "trickles" else 2**20))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def faulty() -> Iterator[Endpoint]:
    """What serves an endpoint that is at fault; a query may take three seconds and 64 MiB."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Faulty) as server:
        server.ended = threading.Event()
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            address = f"http://127.0.0.1:{server.server_address[1]}/sparql"
            with running(address, query_seconds=3, query_bytes=64 * 2**20, spare_workers=0) as endpoint:
                yield endpoint
        finally:
            server.ended.set()
            server.shutdown()


def words(page: str, endpoint: Endpoint) -> list[str]:
    """The words of a page without the names of the server and of the release."""
    named = re.compile(re.escape(endpoint.url) + r"|\b(?:remote|store)-[0-9a-f]{8}\b|\b20\d\d-\d\d-\d\d\b")
    return sorted(named.sub("", page).split())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_store(tmp_path_factory.mktemp("store") / "s")


@pytest.fixture(scope="module")
def here(folder: Path) -> Iterator[Endpoint]:
    with running(folder) as endpoint:
        yield endpoint


@pytest.fixture(scope="module", params=[oxigraph_server, virtuoso_server], ids=["oxigraph", "virtuoso"])
def server(
    request: pytest.FixtureRequest, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[TripleStore]:
    with request.param(tmp_path_factory.mktemp("server")) as found:
        push(GraphStore(Store.read_only(str(folder))), found.graph_server())
        yield found


@pytest.fixture(scope="module")
def elsewhere(server: TripleStore) -> Iterator[Endpoint]:
    with running(server.endpoint, query_seconds=20) as endpoint:
        yield endpoint


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
@pytest.mark.parametrize("accept", ["application/sparql-results+json, text/turtle", "text/csv, application/n-triples"])
def test_queries_have_the_same_answers(here: Endpoint, elsewhere: Endpoint, query: str, accept: str) -> None:
    wanted, found = here.ask(query, accept), elsewhere.ask(query, accept)
    assert wanted.status_code == found.status_code == 200, found.text
    assert found.content == wanted.content
    assert found.headers["Content-Type"] == wanted.headers["Content-Type"]


@pytest.mark.parametrize(
    "path",
    [
        f"/id/{STATE.removeprefix(ID)}",
        "/queries/gender-markers",
        "/queries/ministries-of-states.csv?evidence=1",
        "/queries/who-cites-framework.rq?framework=Sendai",
        f"/sparql?query={QUERIES['select']}",
    ],
)
def test_pages_and_saved_queries_are_the_same(here: Endpoint, elsewhere: Endpoint, path: str) -> None:
    wanted, found = here.page(path), elsewhere.page(path)
    assert found.status_code == wanted.status_code
    # Names that differ in nothing but their language may come in any order.
    assert words(found.text, elsewhere) == words(wanted.text, here)


@pytest.mark.parametrize("query", ["SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "DROP ALL"])
def test_what_is_refused_here_never_gets_there(elsewhere: Endpoint, query: str) -> None:
    assert elsewhere.ask(query).status_code == 403


def run(*arguments: str) -> str:
    result = CliRunner().invoke(main, [*arguments, "--format", "csv"])
    assert result.exit_code == 0, result.stderr
    return result.output


@pytest.mark.parametrize(
    "arguments",
    [
        ("query", "statements-of-state", "--state", "Ghana"),
        ("query", "ministries-of-states", "--evidence"),
        ("sparql", QUERIES["select"]),
    ],
    ids=["saved", "evidence", "sparql"],
)
def test_commands_ask_a_server_as_they_ask_a_store(
    server: TripleStore, folder: Path, arguments: tuple[str, ...]
) -> None:
    wanted, found = run(*arguments, "--store", str(folder)), run(*arguments, "--endpoint", server.endpoint)
    assert sorted(found.splitlines()) == sorted(wanted.splitlines())
    assert len(wanted.splitlines()) > 1


def test_a_data_set_named_by_the_request_is_asked_there(here: Endpoint, elsewhere: Endpoint) -> None:
    count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    graph = {"default-graph-uri": f"{ID}graph/document/hostile"}
    assert elsewhere.ask(count, "text/csv", params=graph).text == here.ask(count, "text/csv", params=graph).text


def test_an_endpoint_that_goes_away_is_told_and_found_again(folder: Path, tmp_path: Path) -> None:
    with oxigraph_server(tmp_path / "one") as server:
        push(GraphStore(Store.read_only(str(folder))), server.graph_server())
        with running(server.endpoint) as elsewhere:
            assert elsewhere.ask("ASK {}").status_code == 200
            server.stop()
            found = elsewhere.ask("ASK { ?s ?p ?o }")
            assert (found.status_code, found.json()["type"]) == (502, "/limits#elsewhere")
            assert "cannot be reached" in found.json()["detail"]
            assert elsewhere.page("/limits").status_code == 200


@pytest.mark.parametrize(
    ("fault", "status", "kind", "detail"),
    [
        ("hangs", 504, "time", "stopped after 3 seconds"),
        ("trickles", 504, "time", "stopped after 3 seconds"),
        ("dies", 502, "elsewhere", "cannot be asked"),
        ("breaks", 502, "elsewhere", "sent no SPARQL results"),
        ("html", 502, "elsewhere", "sent no SPARQL results (text/html"),
        ("full", 502, "elsewhere", "answered 503 too many queries"),
        ("floods", 507, "memory", ""),
    ],
)
def test_a_fault_of_an_endpoint_is_told_and_the_next_query_is_answered(
    faulty: Endpoint, fault: str, status: int, kind: str, detail: str
) -> None:
    found = faulty.ask(f"SELECT ?s {{ ?s <urn:{fault}> ?o }}")
    assert (found.status_code, found.json()["type"]) == (status, f"/limits#{kind}"), found.text
    assert detail in found.json()["detail"]
    assert faulty.ask("ASK { ?s ?p ?o }").json()["boolean"] is True


def test_a_page_for_which_an_endpoint_gives_no_rows_says_so(faulty: Endpoint) -> None:
    found = faulty.page("/id/person/full")
    assert (found.status_code, "too many queries" in found.text) == (502, True)


@pytest.mark.parametrize("query", ['DEFINE get:soft "soft" ASK { ?s ?p ?o }', "garbage", "SELECT ?s { ?s ?p "])
def test_what_is_no_sparql_never_gets_there(faulty: Endpoint, query: str) -> None:
    found = faulty.ask(query)
    assert (found.status_code, found.json()["type"], found.json()["line"]) == (400, "/limits#syntax", 1)


def test_answers_that_may_change_are_never_called_unmodified(here: Endpoint, faulty: Endpoint) -> None:
    assert "Last-Modified" in here.ask("ASK { ?s ?p ?o }").headers
    later = {"If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 GMT"}
    found = faulty.ask("ASK { ?s ?p ?o }", headers=later)
    assert (found.status_code, "Last-Modified" in found.headers) == (200, False)


def test_a_server_that_does_not_unite_its_graphs_is_not_served(folder: Path, tmp_path: Path) -> None:
    with oxigraph_server(tmp_path / "one", union=False) as server:
        push(GraphStore(Store.read_only(str(folder))), server.graph_server())
        result = CliRunner().invoke(main, ["serve", "--port", "0", "--endpoint", server.endpoint])
    assert result.exit_code == 1
    assert "answers from a default graph that is empty" in result.stderr
    assert "--union-default-graph" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["--endpoint", f"http://127.0.0.1:{free_port()}/query"], 1, "cannot be reached"),
        (["--endpoint", "my-store"], 2, "is no address"),
        (["--endpoint", "http://127.0.0.1/", "--store", "s"], 2, "--store and --endpoint exclude each other"),
        (["--endpoint", "http://127.0.0.1/", "--releases", "r"], 2, "--releases and --endpoint exclude each other"),
    ],
)
def test_an_endpoint_that_cannot_be_served_is_told_in_one_line(arguments: list[str], status: int, message: str) -> None:
    result = CliRunner().invoke(main, ["serve", "--port", "0", *arguments])
    assert (result.exit_code, message in result.stderr) == (status, True), result.stderr
    assert len(result.stderr.splitlines()) == 1
