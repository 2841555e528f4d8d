"""Plain requests go a short way, and nobody can tell it from the answer."""

from __future__ import annotations

import contextlib
import gzip
import json
import socket
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple
from urllib.parse import quote, unquote_plus

import pytest

from graph.endpoint.cache import Response, ResultCache
from graph.endpoint.limits import Limits
from graph.endpoint.messages import Answer as Found
from graph.endpoint.plain import SILENT, read_headers, respond
from graph.endpoint.responses import COMPRESSED_BESIDE_FROM_BYTES, COMPRESSED_FROM_BYTES
from graph.endpoint.shortcut import Shortcut
from graph.identity import Identity
from tests.serving import Endpoint, build_store, running

PEOPLE = "SELECT ?person ?name WHERE { ?person <http://xmlns.com/foaf/0.1/name> ?name } ORDER BY ?person ?name"
ALL = "SELECT ?s ?p ?o WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o"
SOME = f"{ALL} LIMIT 20"
EVERY = "".join(map(chr, range(0x180))) + "日本\U0001f600"
CONSTRUCT = "CONSTRUCT { ?s ?p ?o } WHERE { ?s a <http://xmlns.com/foaf/0.1/Person> ; ?p ?o }"
LARGE = "SELECT * WHERE { ?s ?p ?o . VALUES (?n ?m) { (1 2) (3 4) (5 6) (7 8) (9 10) } } ORDER BY ?s ?p ?o ?n"


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_store(tmp_path_factory.mktemp("shortcut") / "store")


@pytest.fixture(scope="module", params=[2**26, 0], ids=["keeping answers", "keeping none"])
def endpoint(folder: Path, request: pytest.FixtureRequest) -> Iterator[Endpoint]:
    with running(folder, cache_bytes=request.param, look_up_processes=2) as started:
        yield started


def get(query: str, *headers: str) -> bytes:
    lines = (f"GET /sparql?query={quote(query, safe='')} HTTP/1.1", "Host: localhost", *headers)
    return "\r\n".join((*lines, "", "")).encode()


def post(query: str, *headers: str) -> bytes:
    body = query.encode()
    fixed = ("Host: localhost", "Content-Type: application/sparql-query", f"Content-Length: {len(body)}")
    return "\r\n".join(("POST /sparql HTTP/1.1", *fixed, *headers, "", "")).encode() + body


def read(connection: socket.socket, *, is_head: bool = False) -> Answer:
    """One answer; nothing of what comes after it is read."""
    with connection.makefile("rb", buffering=0) as stream:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += stream.read(1) or pytest.fail(f"no whole head: {head!r}")
        status, *lines = head.decode().strip().split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in lines)
        assert len(headers) == len(lines)
        # The middleware that compresses says twice what it depends on.
        headers["vary"] = ", ".join(dict.fromkeys(headers.get("vary", "").split(", ")))
        code, body = int(status.split()[1]), b""
        size = 0 if is_head or code == 304 else int(headers["content-length"])
        while len(body) < size:
            body += stream.read(size - len(body))
    return Answer(code, headers, body)


@contextlib.contextmanager
def connected(endpoint: Endpoint) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", endpoint.port), timeout=60) as connection:
        yield connection


def asked(endpoint: Endpoint, request: bytes) -> Answer:
    with connected(endpoint) as connection:
        connection.sendall(request)
        found = read(connection, is_head=request.startswith(b"HEAD"))
    found.headers.pop("date")
    return found


REQUESTS: dict[str, tuple[Any, str, tuple[str, ...]]] = {
    "a table": (get, PEOPLE, ()),
    "csv": (get, PEOPLE, ("Accept: text/csv",)),
    "post": (post, PEOPLE, ("Accept: text/csv, */*;q=0.1", "User-Agent: somebody")),
    "truth": (get, "ASK { ?s ?p ?o }", ("Accept: application/sparql-results+xml",)),
    "graph": (get, CONSTRUCT, ("Accept: application/n-triples",)),
    "large": (post, LARGE, ("Accept: text/tab-separated-values",)),
    "compressed": (get, ALL, ("Accept-Encoding: gzip, deflate",)),
    "middling, compressed": (post, SOME, ("Accept-Encoding: gzip, deflate", "Accept: text/csv")),
    "small, compression taken": (get, "ASK { ?s ?p ?o }", ("Accept-Encoding: gzip",)),
    "other letters": (get, "SELECT ('é+ 日 %' AS ?x) WHERE {}", ()),
    "volatile": (get, "SELECT (STRLEN(STR(NOW())) > 1 AS ?x) WHERE {}", ()),
    "syntax": (get, "SELECT ?x WHERE {\n ?x ?y", ()),
    "service": (post, "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }", ("Accept: text/plain",)),
    "update": (post, "DROP ALL", ()),
    "nothing acceptable": (get, PEOPLE, ("Accept: image/png",)),
    "evaluation": (get, "SELECT * FROM <http://nowhere.example/> { ?s ?p ?o }", ()),
    "empty": (get, "", ()),
}


@pytest.mark.parametrize("name", REQUESTS)
def test_both_ways_give_the_same_answer(endpoint: Endpoint, name: str) -> None:
    make, query, headers = REQUESTS[name]
    ordinary, short = (asked(endpoint, make(query, *headers, *more)) for more in (("X-Unknown: 1",), ()))
    assert short.status == ordinary.status
    if ordinary.headers.get("content-encoding") == "gzip":
        ordinary, short = (one._replace(body=gzip.decompress(one.body)) for one in (ordinary, short))
    assert short.body == ordinary.body
    assert short.headers == ordinary.headers


@pytest.mark.parametrize("endpoint", [2**26], indirect=True, ids=["keeping answers"])
@pytest.mark.parametrize("name", REQUESTS)
def test_who_repeats_a_request_gets_the_same_again(endpoint: Endpoint, name: str) -> None:
    make, query, headers = REQUESTS[name]
    first, *others = (asked(endpoint, make(query, *headers)) for _ in range(3))
    assert others == [first] * 2


VARIANTS: dict[str, bytes] = {
    "format": get(SOME, "Accept: text/csv"),
    "other format": get(SOME, "Accept: application/sparql-results+xml"),
    "nothing acceptable": get(SOME, "Accept: image/png"),
    "page": get(SOME, "Accept: text/html"),
    "compressed": get(SOME, "Accept-Encoding: gzip"),
    "origin": get(SOME, "Origin: http://elsewhere.example"),
    "part": get(SOME, "Range: bytes=0-9"),
    "cookie": get(SOME, "Cookie: who=somebody"),
    "held": get(SOME, "If-None-Match: {etag}"),
    "held since": get(SOME, "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT"),
    "head": get(SOME).replace(b"GET", b"HEAD", 1),
    "older": get(SOME).replace(b"HTTP/1.1", b"HTTP/1.0"),
    "last": get(SOME, "Connection: close"),
    "parameter": get(SOME).replace(b"?query", b"?format=csv&query"),
    "posted": post(SOME),
}


@pytest.mark.parametrize("endpoint", [2**26], indirect=True, ids=["keeping answers"])
@pytest.mark.parametrize("name", VARIANTS)
def test_what_is_kept_of_a_request_is_given_to_no_other(endpoint: Endpoint, name: str) -> None:
    kept = [asked(endpoint, get(SOME)) for _ in range(3)][-1]
    request = VARIANTS[name].replace(b"{etag}", kept.headers["etag"].replace("w/", "W/").encode())
    found = [asked(endpoint, request) for _ in range(2)]
    ordinary = asked(endpoint, request.replace(b"Host: localhost", b"Host: localhost\r\nX-Unknown: 1"))
    assert [(one.status, one.headers) for one in found] == [(ordinary.status, ordinary.headers)] * 2
    if name != "compressed":
        assert [one.body for one in found] == [ordinary.body] * 2
    assert asked(endpoint, get(SOME)) == kept


def test_requests_on_one_connection_are_answered_in_their_order(endpoint: Endpoint) -> None:
    texts = [f"SELECT ('{number}' AS ?x) WHERE {{}}" for number in range(30)]
    # Some of them plain, some not, all at once.
    requests = [get(text, *(["X-Unknown: 1"] if number % 3 == 1 else [])) for number, text in enumerate(texts)]
    with connected(endpoint) as connection:
        connection.sendall(b"".join(requests))
        found = [read(connection) for _ in texts]
        connection.sendall(post(texts[0], "Accept: text/csv"))
        last = read(connection)
    values = [json.loads(answer.body)["results"]["bindings"][0]["x"]["value"] for answer in found]
    assert values == [str(number) for number in range(30)]
    assert last.body == b"x\r\n0\r\n"


def test_a_request_in_pieces_is_answered_as_one_that_came_whole(endpoint: Endpoint) -> None:
    request = post(PEOPLE, "Accept: text/csv")
    whole = asked(endpoint, request)
    with connected(endpoint) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for piece in (request[:30], request[30:-20], request[-20:]):
            connection.sendall(piece)
        assert read(connection).body == whole.body


def test_it_is_counted_as_any_other(endpoint: Endpoint) -> None:
    def count() -> float:
        line = 'diplograph_requests_total{method="GET",route="/sparql",status="200"}'
        text = endpoint.get("/metrics").text
        return sum(float(one.rpartition(" ")[2]) for one in text.splitlines() if one.startswith(line))

    before = count()
    for number in range(5):
        for _ in range(3):
            assert asked(endpoint, get(f"SELECT ({number} AS ?counted) WHERE {{}}")).status == 200
    assert count() == before + 15


def test_a_query_that_overstays_gets_the_same_problem(folder: Path) -> None:
    with running(folder, query_seconds=0.5) as endpoint:
        cross = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
        short, ordinary = (asked(endpoint, get(cross, *headers)) for headers in ((), ("X-Unknown: 1",)))
    assert short == ordinary
    assert short.status == 504


class Noting:
    """Stands for what counts requests, and remembers what it is told."""

    def __init__(self) -> None:
        self.noted: list[tuple[Any, ...]] = []

    def note(self, scope: dict[str, Any], route: str, status: int, size: int, seconds: float) -> None:
        agent = dict(scope["headers"]).get(b"user-agent")
        self.noted.append((scope["client"], scope["method"], agent, route, status, size, seconds))


def test_each_who_repeats_a_request_is_noted_by_his_own_address() -> None:
    noting, cache = Noting(), ResultCache(2**20)
    site = SimpleNamespace(release="r", cache=cache)
    shortcut = Shortcut(SimpleNamespace(limits=Limits(), current=site), noting)  # type: ignore[arg-type]
    request = get("ASK {}", "User-Agent: somebody")
    plain = shortcut.plain(request)
    assert plain is not None
    cache.remember("r", request, Response("GET", plain.headers.fields, b"head", b"body"))
    for address in ("192.0.2.1", "192.0.2.2"):
        response = shortcut.again(request)
        assert response is not None
        shortcut.note(response, (address, 5), 0.25)
        expected = ((address, 5), "GET", b"somebody", "/sparql", 200, 4, 0.25)
        assert noting.noted.pop() == expected
    assert shortcut.again(get("ASK {}", "User-Agent: somebody else")) is None
    site.release = "another"
    assert shortcut.again(request) is None


@pytest.fixture(scope="module")
def shortcut() -> Shortcut:
    return Shortcut(SimpleNamespace(limits=Limits()), SimpleNamespace())  # type: ignore[arg-type]


def test_what_common_clients_send_is_plain(shortcut: Shortcut) -> None:
    common = (
        "User-Agent: python-requests/2",
        "Accept-Encoding: gzip, deflate",
        "Accept: */*",
        "Connection: keep-alive",
    )
    plain = shortcut.plain(get("SELECT ('a b+c&d' AS ?x) {}", *common))
    assert plain is not None
    assert plain.task.query == "SELECT ('a b+c&d' AS ?x) {}"
    assert (plain.method, plain.task.table_format, plain.task.graph_format) == ("GET", "json", "ttl")
    posted = shortcut.plain(post("ASK {}", "Accept: application/sparql-results+xml"))
    assert posted is not None
    assert (posted.method, posted.task.query, posted.task.table_format) == ("POST", "ASK {}", "xml")


@pytest.mark.parametrize(
    ("size", "encoding"), [(COMPRESSED_FROM_BYTES - 1, None), (COMPRESSED_FROM_BYTES, "gzip"), (20_000, "gzip")]
)
def test_an_answer_that_is_compressed_goes_the_short_way(shortcut: Shortcut, size: int, encoding: str | None) -> None:
    plain = shortcut.plain(get("ASK {}", "Accept-Encoding: gzip"))
    assert plain is not None
    body = b"truth " * size
    response = respond(plain, Identity("r", datetime.now(UTC), "d"), "r 1", Found(body[:size], "json"))
    assert response is not None
    head = response.head.decode().lower()
    assert f"\r\ncontent-length: {len(response.body)}\r\n" in head
    assert ("\r\ncontent-encoding: gzip\r\n" in head) is (encoding == "gzip")
    assert (gzip.decompress(response.body) if encoding else response.body) == body[:size]


def test_a_large_answer_is_not_compressed_where_it_would_hold_up_others(shortcut: Shortcut) -> None:
    for header, way in (("Accept-Encoding: gzip", type(None)), ("Accept-Encoding: br", Response)):
        plain = shortcut.plain(get("ASK {}", header))
        assert plain is not None
        found = respond(
            plain, Identity("r", datetime.now(UTC), "d"), "r 1", Found(bytes(COMPRESSED_BESIDE_FROM_BYTES), "json")
        )
        assert isinstance(found, way)


@pytest.mark.parametrize(
    "encoded", [quote(EVERY, safe=""), quote(EVERY).lower(), "=&=3D=%3D%3d%0A=+%2B_".replace("&", "=")]
)
def test_what_is_percent_encoded_is_read_as_everywhere(shortcut: Shortcut, encoded: str) -> None:
    request = get("").replace(b"query=", b"query=" + encoded.encode())
    plain = shortcut.plain(request)
    assert plain is not None
    assert plain.task.query == unquote_plus(encoded, errors="strict")


@pytest.mark.parametrize(
    "request_bytes",
    [
        get("ASK {}", "If-None-Match: *"),
        get("ASK {}", "Accept: text/html"),
        get("ASK {}", "Connection: close"),
        get("ASK {}", "Accept: text/csv", "Accept: text/csv"),
        get("ASK {}", "Transfer-Encoding: chunked"),
        get("ASK {}", "Content-Length: 5"),
        get("ASK {}", f"Content-Length: {'0' * 21}"),
        get("ASK {}", " folded: 1"),
        get("ASK {}").replace(b"Host: localhost", b"Host: a b"),
        get("ASK {}").replace(b"Host: localhost\r\n", b"Accept: */*\r\n"),
        get("ASK {}").replace(b"HTTP/1.1", b"HTTP/1.0"),
        get("ASK {}").replace(b"?query=", b"?format=csv&query="),
        get("ASK {}").replace(b" HTTP", b"&format=csv HTTP"),
        get("ASK {}").replace(b"ASK", b"%C3"),
        get("ASK {}").replace(b"ASK", b"#"),
        get("ASK {}").replace(b"ASK", b"%4g"),
        get("ASK {}").replace(b"%7D", b"%"),
        get("ASK {}") + get("ASK {}"),
        get("ASK {}")[:-2],
        post("ASK {}") + b"x",
        post("ASK {}")[:-1],
        post("ASK {}").replace(b"ASK", b"\xff\xffK"),
        post("ASK {}").replace(b"sparql-query", b"sparql-update"),
        post("ASK {}").replace(b"/sparql HTTP", b"/sparql?query=ASK HTTP"),
        get("ASK {}", "Accept: " + "a" * 3000),
        b"",
    ],
)
def test_what_says_something_out_of_the_ordinary_is_not_plain(shortcut: Shortcut, request_bytes: bytes) -> None:
    assert shortcut.plain(request_bytes) is None


def test_what_is_kept_of_requests_takes_no_more_memory_than_it_may(shortcut: Shortcut) -> None:
    budget = 2**20
    cache = ResultCache(budget)
    names = sorted(name.title() for name in SILENT)

    def keep(number: int) -> None:
        request = get(f"ASK {{ <{number}> ?p ?o }}", *(f"{name}: {number}" for name in names))
        plain = shortcut.plain(request)
        assert plain is not None
        response = Response("GET", plain.headers.fields, bytes(700), f"{number:060}".encode())
        cache.remember("r", request, response)

    keep(0)
    tracemalloc.start()
    try:
        for number in range(1, 1500):
            keep(number)
        read_headers.cache_clear()  # has a bound of its own
        taken = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert cache.taken > budget * 0.9
    assert taken < budget * 1.3
