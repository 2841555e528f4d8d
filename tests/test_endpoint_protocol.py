"""The SPARQL 1.1 Protocol over a real socket: ways to ask, formats, codes, headers."""

from __future__ import annotations

import asyncio
import contextlib
import csv
import gzip
import io
import json
import socket
import threading
import xml.etree.ElementTree as ET
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, parse
from starlette.responses import Response
from starlette.types import Message

from graph.endpoint.responses import COMPRESSED_BESIDE_FROM_BYTES, Compressed
from ontology.vocab import SD
from tests.serving import DOCUMENT, SCRIPT, Endpoint, build_store, running

NAMES = "SELECT ?name { ?s <http://xmlns.com/foaf/0.1/name> ?name } ORDER BY ?name"
PERSON = "<https://w3id.org/diplograph/id/person/script>"
GRAPH = f"CONSTRUCT {{ {PERSON} ?p ?o }} WHERE {{ {PERSON} ?p ?o }}"


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    with running(
        build_store(tmp_path_factory.mktemp("store") / "s"), body_bytes=20_000, nesting=50, look_up_processes=2
    ) as it:
        yield it


def names(content: bytes) -> list[str]:
    return [row["name"]["value"] for row in json.loads(content)["results"]["bindings"]]


def test_get_post_form_and_post_direct_give_the_same_answer(endpoint: Endpoint) -> None:
    by_get = endpoint.ask(NAMES)
    by_form = endpoint.send("POST", "/sparql", data={"query": NAMES})
    direct = endpoint.send("POST", "/sparql", data=NAMES, headers={"Content-Type": "application/sparql-query"})
    assert by_get.status_code == by_form.status_code == direct.status_code == 200
    assert by_get.content == by_form.content == direct.content
    assert SCRIPT in names(by_get.content)


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/sparql-query", NAMES.encode()),
        ("application/x-www-form-urlencoded", urlencode({"query": NAMES}).encode()),
    ],
)
def test_the_method_query_asks_with_a_body_and_may_be_repeated(
    endpoint: Endpoint, content_type: str, body: bytes
) -> None:
    asked = endpoint.send("QUERY", "/sparql", data=body, headers={"Content-Type": content_type})
    assert asked.status_code == 200
    assert asked.content == endpoint.ask(NAMES).content
    held = {"Content-Type": content_type, "If-None-Match": asked.headers["ETag"]}
    assert endpoint.send("QUERY", "/sparql", data=body, headers=held).status_code == 304
    assert endpoint.send("POST", "/sparql", data=body, headers=held).status_code == 200


def test_the_method_query_is_announced_and_needs_a_query(endpoint: Endpoint) -> None:
    options = endpoint.send("OPTIONS", "/sparql")
    assert "QUERY" in options.headers["Allow"]
    assert "QUERY" in options.headers["Access-Control-Allow-Methods"]
    assert "application/sparql-query" in options.headers["Accept-Query"]
    unknown = endpoint.send("QUERY", "/sparql", data=b"ASK {}", headers={"Content-Type": "text/plain"})
    assert unknown.status_code == 415
    assert "application/sparql-query" in unknown.headers["Accept-Query"]
    assert endpoint.send("QUERY", "/sparql", data={"other": "x"}).status_code == 400


@pytest.mark.parametrize(
    ("query", "columns"),
    [
        ("SELECT * { ?s ?p ?o } LIMIT 1", "s,p,o"),
        ("select distinct*{ ?b ?y ?a FILTER(?a != ?c || true) } limit 1", "b,y,a"),
        ("SELECT * { { SELECT * { ?z ?y ?x } } # ?a\n OPTIONAL { ?x ?w ?v } } LIMIT 1", "z,y,x,w,v"),
        ("PREFIX SELECT: <a:> SELECT REDUCED * { VALUES (?b ?a) { (1 2) } BIND(?a * ?b AS ?A) }", "b,a,A"),
        ("SELECT ?o ?s { ?s ?p ?o } LIMIT 1", "o,s"),
    ],
)
def test_the_columns_of_a_star_are_in_the_order_of_the_query(endpoint: Endpoint, query: str, columns: str) -> None:
    assert endpoint.ask(query, "text/csv").text.splitlines()[0] == columns


def test_the_default_graph_is_the_union_of_all_graphs(endpoint: Endpoint) -> None:
    both = names(endpoint.ask(NAMES).content)
    one = names(endpoint.ask(NAMES.replace("{", f"FROM <{DOCUMENT}> {{", 1)).content)
    assert "Élodie" in one
    assert len(both) > len(one) > 0


def test_relative_iris_are_below_the_base_of_our_identifiers(endpoint: Endpoint) -> None:
    assert endpoint.ask("ASK { <person/script> a ?class }").json()["boolean"] is True
    assert (
        b"https://w3id.org/diplograph/id/s>"
        in endpoint.ask("CONSTRUCT { <s> <p> 1 } WHERE {}", "application/n-triples").content
    )


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_data_set_of_the_request_overrules_that_of_the_query(endpoint: Endpoint, method: str) -> None:
    query = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"
    parameters = {"query": query, "named-graph-uri": DOCUMENT}
    if method == "GET":
        response = endpoint.get("/sparql", params=parameters)
    else:
        response = endpoint.send("POST", "/sparql", data=parameters)
    assert [row["g"]["value"] for row in response.json()["results"]["bindings"]] == [DOCUMENT]
    nothing = endpoint.ask("ASK { ?s ?p ?o }", params={"named-graph-uri": DOCUMENT})
    assert nothing.json()["boolean"] is False
    other = endpoint.ask(f"ASK FROM <http://nowhere> {{ {PERSON} ?p ?o }}", params={"default-graph-uri": DOCUMENT})
    assert other.json()["boolean"] is True


@pytest.mark.parametrize("name", ["default-graph-uri", "named-graph-uri"])
@pytest.mark.parametrize("value", ["no IRI", "", "id/graph/registry"])
def test_a_graph_that_is_named_by_no_iri_is_told(endpoint: Endpoint, name: str, value: str) -> None:
    refused = endpoint.ask("ASK {}", params={name: value})
    assert refused.status_code == 400
    assert refused.json()["type"].endswith("#request")
    assert refused.json()["detail"].startswith(f"{value!r} names no graph, which has an IRI")


@pytest.mark.parametrize(
    ("accept", "content_type"),
    [
        (None, "application/sparql-results+json"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv", "text/csv; charset=utf-8"),
        ("text/tab-separated-values", "text/tab-separated-values; charset=utf-8"),
    ],
)
def test_tables_come_in_four_formats(endpoint: Endpoint, accept: str | None, content_type: str) -> None:
    response = endpoint.ask(NAMES, accept)
    assert response.headers["Content-Type"] == content_type
    assert int(response.headers["Content-Length"]) == len(response.content)
    if "csv" in content_type:
        assert [SCRIPT] in list(csv.reader(io.StringIO(response.content.decode())))
    elif "xml" in content_type:
        found = ET.fromstring(response.content).iter("{http://www.w3.org/2005/sparql-results#}literal")
        assert SCRIPT in [literal.text for literal in found]
    else:
        assert SCRIPT.split('"', maxsplit=1)[0] in response.content.decode()


@pytest.mark.parametrize(
    ("accept", "content_type", "form"),
    [
        (None, "text/turtle; charset=utf-8", RdfFormat.TURTLE),
        ("application/n-triples", "application/n-triples", RdfFormat.N_TRIPLES),
        ("application/ld+json", "application/ld+json", RdfFormat.JSON_LD),
        ("application/rdf+xml", "application/rdf+xml", RdfFormat.RDF_XML),
        ("application/n-quads", "application/n-quads", RdfFormat.N_QUADS),
        ("application/trig", "application/trig", RdfFormat.TRIG),
    ],
)
@pytest.mark.parametrize("query", [GRAPH, f"DESCRIBE {PERSON}"], ids=["CONSTRUCT", "DESCRIBE"])
def test_graphs_come_in_six_formats(
    endpoint: Endpoint, query: str, accept: str | None, content_type: str, form: RdfFormat
) -> None:
    response = endpoint.ask(query, accept)
    assert response.headers["Content-Type"] == content_type
    assert Literal(SCRIPT) in {quad.object for quad in parse(response.content, form)}


def test_ask_gives_a_truth_value_in_each_format_of_tables(endpoint: Endpoint) -> None:
    assert endpoint.ask("ASK {}").json() == {"head": {}, "boolean": True}
    assert endpoint.ask("ASK {}", "text/csv").text == "true"
    assert endpoint.ask("ASK { FILTER(false) }", "text/tab-separated-values").text == "false"
    assert b"<boolean>true</boolean>" in endpoint.ask("ASK {}", "application/sparql-results+xml").content


def test_the_alias_counts_where_the_header_is_generic(endpoint: Endpoint) -> None:
    for name in ("format", "output", "results"):
        assert endpoint.ask("ASK {}", params={name: "csv"}).text == "true"
        assert endpoint.ask("ASK {}", "application/json", params={name: "csv"}).json()["boolean"] is True
    assert endpoint.ask("ASK {}", params={"unknown": "csv", "timeout": "1"}).status_code == 200


def test_what_does_not_fit_is_406_with_the_list(endpoint: Endpoint) -> None:
    table, graph = endpoint.ask(NAMES, "text/turtle"), endpoint.ask(GRAPH, "text/csv")
    assert table.status_code == graph.status_code == 406
    assert "text/csv" in table.json()["available"]
    assert "text/turtle" in graph.json()["available"]
    assert "SELECT" in table.json()["detail"]
    assert "text/turtle" in table.json()["detail"]
    alias = endpoint.ask(GRAPH, params={"format": "csv"})
    assert alias.status_code == 406
    assert "format=csv" in alias.json()["detail"]
    assert "CONSTRUCT" in alias.json()["detail"]


@pytest.mark.parametrize(
    ("query", "status", "kind"),
    [
        ("SELECT * {", 400, "syntax"),
        ("SELECT * { ?s ?p 'x }", 400, "syntax"),
        ("", 400, "syntax"),
        ("ASK {} ASK {}", 400, "syntax"),
        ("ASK { <no IRI> ?p ?o }", 400, "syntax"),
        ("SELECT (<http://example.org/f>(1) AS ?x) {}", 400, "evaluation"),
        ("ASK " + "{" * 60 + "}" * 60, 400, "nesting"),
        ("INSERT DATA { <a:a> <a:a> <a:a> }", 403, "read-only"),
        ("LOAD <http://127.0.0.1:1/>", 403, "read-only"),
        ("ASK { SERVICE <http://127.0.0.1:1/> {} }", 403, "service"),
        (r"ASK { \u0053ERVICE <http://127.0.0.1:1/> {} }", 403, "service"),
        ("ASK { SERVICE#\n<http://127.0.0.1:1/> {} }", 403, "service"),
    ],
)
def test_refusals_are_problems_with_a_status_of_their_own(
    endpoint: Endpoint, query: str, status: int, kind: str
) -> None:
    response = endpoint.ask(query)
    assert response.status_code == status
    assert response.headers["Content-Type"] == "application/problem+json"
    problem = response.json()
    assert problem["status"] == status
    assert problem["type"] == f"/limits#{kind}"
    assert problem["title"]
    assert problem["detail"]


def test_a_syntax_error_says_where(endpoint: Endpoint) -> None:
    problem = endpoint.ask("ASK\n{ ?s ?p ?o .\n  FILTER(?x = ) }").json()
    assert problem["line"] == 3
    assert problem["column"] >= 15  # the engine names the farthest character that it looked at


def test_a_missing_prefix_is_named(endpoint: Endpoint) -> None:
    assert endpoint.ask("ASK { dg:a ?p ?o }").json()["undeclared"] == ["dg"]


def test_problems_are_plain_text_for_who_prefers_it(endpoint: Endpoint) -> None:
    response = endpoint.ask("ASK {", "text/plain")
    assert response.headers["Content-Type"].startswith("text/plain")
    assert response.text.startswith("400 ")


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ({"data": b"ASK {}", "headers": {"Content-Type": "text/plain"}}, 415),
        ({"data": b"ASK {}"}, 415),
        ({"data": b"ASK {}", "headers": {"Content-Type": "application/sparql-query; charset=utf-16"}}, 415),
        ({"data": b"ASK { ?s ?p '\xff' }", "headers": {"Content-Type": "application/sparql-query"}}, 400),
        ({"data": b"query=%FF", "headers": {"Content-Type": "application/x-www-form-urlencoded"}}, 400),
        ({"data": {"query": ["ASK {}", "ASK {}"]}}, 400),
        ({"data": {"other": "x"}}, 400),
        ({"data": {"update": "CLEAR ALL"}}, 403),
        ({"data": b"CLEAR ALL", "headers": {"Content-Type": "application/sparql-update"}}, 403),
        ({"data": {"query": "ASK {}" + " " * 30_000}}, 413),
        ({"data": iter([b"ASK {}", b" " * 30_000]), "headers": {"Content-Type": "application/sparql-query"}}, 413),
    ],
)
def test_malformed_posts_are_refused(endpoint: Endpoint, options: dict[str, object], status: int) -> None:
    assert endpoint.send("POST", "/sparql", **options).status_code == status


def test_other_methods_are_refused_with_those_that_are_allowed(endpoint: Endpoint) -> None:
    for method in ("PUT", "DELETE", "PATCH"):
        response = endpoint.send(method, "/sparql")
        assert response.status_code == 405
        allowed = {method.strip() for method in response.headers["Allow"].split(",")}
        assert allowed == {"GET", "HEAD", "POST", "QUERY", "OPTIONS"}
    page = endpoint.send("DELETE", "/limits")
    assert {method.strip() for method in page.headers["Allow"].split(",")} == {"GET", "HEAD", "OPTIONS"}
    file = endpoint.send("DELETE", "/static/style.css")
    assert (file.status_code, file.headers["Allow"]) == (405, "GET, HEAD, OPTIONS")


def test_head_gives_the_headers_of_get_and_no_body(endpoint: Endpoint) -> None:
    for path in ("/", "/sparql?query=ASK%20%7B%7D", "/sparql?query=ASK", "/id/state/GHA", "/nothing"):
        get, head = endpoint.get(path), endpoint.send("HEAD", path)
        assert head.status_code == get.status_code
        assert head.content == b""
        assert head.headers["Content-Length"] == get.headers["Content-Length"]


@pytest.mark.parametrize("path", ["/sparql", "/", "/id/state/GHA", "/nothing"])
def test_options_answers_browsers_that_ask_before_they_ask(endpoint: Endpoint, path: str) -> None:
    headers = {"Origin": "http://example.org", "Access-Control-Request-Method": "POST"}
    response = endpoint.send("OPTIONS", path, headers=headers)
    assert response.status_code == 204
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert "Content-Type" in response.headers["Access-Control-Allow-Headers"]
    assert ("POST" in response.headers["Allow"]) == (path == "/sparql")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/sparql?query=ASK%20%7B%7D"),
        ("GET", "/sparql?query=ASK"),
        ("GET", "/sparql?query=CLEAR%20ALL"),
        ("POST", "/sparql"),
        ("PUT", "/sparql"),
        ("GET", "/"),
        ("GET", "/nothing"),
        ("GET", "/static/nothing"),
    ],
)
def test_every_answer_may_be_read_from_other_origins(endpoint: Endpoint, method: str, path: str) -> None:
    response = endpoint.send(method, path)
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in response.headers
    assert "ETag" in response.headers["Access-Control-Expose-Headers"]
    assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_an_answer_that_is_held_is_not_sent_again(endpoint: Endpoint) -> None:
    first = endpoint.ask(NAMES)
    tag = first.headers["ETag"]
    again = endpoint.ask(NAMES, headers={"If-None-Match": f'"other", {tag}'})
    assert again.status_code == 304
    assert again.content == b""
    assert again.headers["ETag"] == tag
    assert endpoint.ask(NAMES, "text/csv", headers={"If-None-Match": tag}).status_code == 200
    assert endpoint.ask(NAMES, params={"default-graph-uri": DOCUMENT}).headers["ETag"] != tag


def test_an_answer_that_may_change_has_no_tag(endpoint: Endpoint) -> None:
    response = endpoint.ask("SELECT (RAND() AS ?x) {}")
    assert "ETag" not in response.headers
    assert response.headers["Cache-Control"] == "no-store"


def test_caches_are_told_what_the_answer_depends_on(endpoint: Endpoint) -> None:
    for response in (endpoint.ask(NAMES), endpoint.ask("ASK"), endpoint.page("/")):
        assert {"Accept", "Accept-Encoding"} <= {item.strip() for item in response.headers["Vary"].split(",")}


def test_large_answers_are_compressed_for_who_takes_it(endpoint: Endpoint) -> None:
    query = "SELECT * { ?s ?p ?o }"
    plain = endpoint.ask(query)
    with socket.create_connection(("127.0.0.1", endpoint.port)) as connection:
        connection.sendall(
            b"GET /sparql?query=SELECT%20%2A%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D HTTP/1.1\r\n"
            b"Host: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
        )
        head, _, body = b"".join(iter(lambda: connection.recv(65536), b"")).partition(b"\r\n\r\n")
    assert b"content-encoding: gzip" in head.lower()
    assert len(body) < len(plain.content)
    assert gzip.decompress(body) == plain.content


@pytest.mark.parametrize("header", ["gzip;q=0", "identity, gzip;Q=0.0", "br", "x-nogzip"])
@pytest.mark.parametrize("more", [{}, {"X-Unknown": "1"}], ids=["the short way", "the ordinary way"])
def test_who_refuses_compression_gets_none(endpoint: Endpoint, header: str, more: dict[str, str]) -> None:
    response = endpoint.ask("SELECT * { ?s ?p ?o }", headers={"Accept-Encoding": header, **more})
    assert len(response.content) > 1000
    assert "Content-Encoding" not in response.headers


def test_large_answers_are_compressed_beside_the_event_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    beside: list[bool] = []

    def noting(*options: Any) -> Any:
        beside.append(threading.current_thread() is not threading.main_thread())
        return compressobj(*options)

    compressobj = zlib.compressobj
    monkeypatch.setattr(zlib, "compressobj", noting)

    async def answer(size: int) -> None:
        async def send(_: Message) -> None:
            pass

        async def receive() -> Message:
            return {"type": "http.request"}

        scope = {"type": "http", "method": "GET", "path": "/", "headers": [(b"accept-encoding", b"gzip")]}
        await Compressed(Response(b"x" * size))(scope, receive, send)

    for size in (2_000, COMPRESSED_BESIDE_FROM_BYTES, 2_000_000):
        asyncio.run(answer(size))
    assert beside == [False, True, True]


def test_a_query_called_q_is_told_what_it_is_called(endpoint: Endpoint) -> None:
    for response in (
        endpoint.get("/sparql?q=ASK%20%7B%7D"),
        endpoint.send("POST", "/sparql", data={"q": "ASK {}"}),
        endpoint.page("/sparql?q=ASK%20%7B%7D"),
    ):
        assert response.status_code == 400
        assert "it is called query, not q" in response.text
    assert endpoint.get("/sparql?q=1&query=ASK%20%7B%7D").status_code == 200


def test_without_a_query_the_service_describes_itself(endpoint: Endpoint) -> None:
    response = endpoint.get("/sparql", "text/turtle")
    triples = set(parse(response.content, RdfFormat.TURTLE))
    said = {(triple.predicate, triple.object) for triple in triples}
    assert (SD.endpoint, NamedNode(endpoint.url + "sparql")) in said
    assert (SD.supportedLanguage, SD.SPARQL11Query) in said
    assert (SD.feature, SD.UnionDefaultGraph) in said
    assert (SD.feature, SD.BasicFederatedQuery) not in said
    assert endpoint.get("/sparql", "application/rdf+xml").headers["Content-Type"] == "application/rdf+xml"
    helpful = endpoint.get("/sparql", "application/sparql-results+json")
    assert helpful.status_code == 400
    assert "query" in helpful.json()["detail"]


def test_the_address_with_a_slash_leads_to_the_one_without(endpoint: Endpoint) -> None:
    response = endpoint.get("/sparql/?query=ASK%20%7B%7D")
    assert response.status_code == 308
    assert response.headers["Location"] == "/sparql?query=ASK%20%7B%7D"


def test_answers_are_the_same_bytes_each_time(endpoint: Endpoint) -> None:
    query = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"
    assert endpoint.ask(query).content == endpoint.ask(query).content


def spoken(endpoint: Endpoint, request: str) -> str:
    """What the server says to a request as it stands, in UTF-8, until it hangs up."""
    with socket.create_connection(("127.0.0.1", endpoint.port), timeout=20) as connection:
        connection.sendall(request.replace("\n", "\r\n").encode())
        return b"".join(iter(lambda: connection.recv(65536), b"")).decode()


def test_an_address_may_name_the_server_as_to_a_proxy(endpoint: Endpoint) -> None:
    request = "GET http://ferry.example/sparql{} HTTP/1.1\nHost: other.example\nConnection: close\n\n"
    assert spoken(endpoint, request.format("?query=ASK%7B%7D")).endswith('{"head":{},"boolean":true}')
    described = spoken(endpoint, request.format(""))
    assert "http://ferry.example/sparql" in described
    assert "other.example" not in described


def test_letters_beyond_ascii_in_an_address_are_told_how_to_be_written(endpoint: Endpoint) -> None:
    said = spoken(endpoint, "GET /find?q=Genève HTTP/1.1\nHost: x\nConnection: close\n\n")
    assert said.startswith("HTTP/1.1 400 ")
    assert "write é as %C3%A9" in said


@pytest.mark.parametrize(
    ("path", "status", "location"),
    [
        ("/queries/", 308, "/queries"),
        ("/find/?q=a%26b", 308, "/find?q=a%26b"),
        ("/static", 404, None),
        ("/static/", 404, None),
        ("//ferry.example/", 404, None),
        ("/nothing/", 404, None),
    ],
)
def test_a_slash_too_many_leads_to_the_address_without_it_on_this_server(
    endpoint: Endpoint, path: str, status: int, location: str | None
) -> None:
    said = spoken(endpoint, f"GET {path} HTTP/1.1\nHost: other.example\nConnection: close\n\n")
    head = said.partition("\r\n\r\n")[0].split("\r\n")
    assert head[0].split()[1] == str(status)
    assert [line.partition(": ")[2] for line in head if line.startswith("location:")] == (
        [location] if location else []
    )


def test_a_request_that_is_no_http_harms_nobody(endpoint: Endpoint) -> None:
    for nonsense in (
        b"\x00" * 2000,
        b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 200_000,
        b"GET /%zz%FF HTTP/1.1\r\n\r\n",
    ):
        with socket.create_connection(("127.0.0.1", endpoint.port)) as connection:
            connection.settimeout(20)
            with contextlib.suppress(OSError):  # it may hang up before it has read all
                connection.sendall(nonsense)
                connection.shutdown(socket.SHUT_WR)
                connection.recv(1000)
    assert endpoint.ask("ASK {}").status_code == 200


def test_an_address_in_use_is_said_to_be(endpoint: Endpoint, tmp_path: Path) -> None:
    from graph.endpoint.server import AddressInUseError, serve  # noqa: PLC0415 - the other tests need no server in this process

    with pytest.raises(AddressInUseError, match=str(endpoint.port)):
        serve(build_store(tmp_path / "s"), port=endpoint.port)
