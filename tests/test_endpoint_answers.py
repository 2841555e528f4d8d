"""Answers are whole, known by their release, kept while there is room, and not sent to who has them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from starlette.types import Message

from graph.endpoint.cache import Response, ResultCache, normalize
from graph.endpoint.messages import Answer, Task
from graph.endpoint.responses import SpooledResponse
from graph.endpoint.spool import SpoolWriter
from graph.endpoint.xml import NotXmlError, XmlWriter
from tests.serving import Endpoint, build_store, running

NUMBERS = " ".join(map(str, range(100, 300)))
LARGE = "SELECT * { " + f"VALUES ?a {{ {NUMBERS} }} VALUES ?b {{ {NUMBERS} }} VALUES ?c {{ {NUMBERS[:51]} }}" + " }"
LARGE_ROWS = 200 * 200 * 13
NAMES = "SELECT ?name { ?s <http://xmlns.com/foaf/0.1/name> ?name } ORDER BY ?name"


@pytest.fixture(scope="module")
def spool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("spool")


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory, spool: Path) -> Iterator[Endpoint]:
    folder = build_store(tmp_path_factory.mktemp("store") / "s")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(spool))
        with running(folder) as it:
            yield it


def answers_in(spool: Path) -> list[Path]:
    return [path for path in spool.rglob("*") if path.is_file() and "answers" in path.parent.name]


def lookups(endpoint: Endpoint, result: str) -> float:
    line = f'diplograph_cache_lookups_total{{result="{result}"}} '
    found = [text for text in endpoint.get("/metrics").text.splitlines() if text.startswith(line)]
    return float(found[0].removeprefix(line)) if found else 0.0


def test_a_large_download_is_whole_and_leaves_no_file(endpoint: Endpoint, spool: Path) -> None:
    response = endpoint.send("POST", "/sparql", data={"query": LARGE}, headers={"Accept": "text/csv"})
    assert response.status_code == 200
    assert int(response.headers["Content-Length"]) == len(response.content) > 4 * 2**20
    lines = response.text.splitlines()
    assert lines[0] == "a,b,c"
    assert len(lines) == LARGE_ROWS + 1
    assert len(set(lines)) == len(lines)
    assert answers_in(spool) == []
    head = endpoint.send("HEAD", "/sparql", params={"query": LARGE}, headers={"Accept": "text/csv"})
    assert head.headers["Content-Length"] == response.headers["Content-Length"]
    assert answers_in(spool) == []


def test_a_repeated_question_needs_no_worker(endpoint: Endpoint) -> None:
    first = endpoint.ask(NAMES + " # once")
    before = lookups(endpoint, "hit")
    again = endpoint.ask(NAMES.replace(" ", "\n"))
    assert again.content == first.content
    assert lookups(endpoint, "hit") == before + 1
    assert endpoint.ask(NAMES, "text/csv").content != first.content


def test_what_may_differ_is_asked_anew(endpoint: Endpoint) -> None:
    query = "SELECT (STRUUID() AS ?x) {}"
    assert endpoint.ask(query).content != endpoint.ask(query).content


def test_an_answer_names_its_release_and_since_when_it_is_here(endpoint: Endpoint) -> None:
    response = endpoint.ask(NAMES)
    assert response.headers["X-Diplograph-Release"] == endpoint.get("/health").json()["release"]
    since = {"If-Modified-Since": response.headers["Last-Modified"]}
    held = endpoint.ask(NAMES, headers=since)
    assert held.status_code == 304
    assert held.headers["ETag"] == response.headers["ETag"]
    old = {"If-Modified-Since": "Mon, 01 Jan 2001 00:00:00 GMT"}
    assert endpoint.ask(NAMES, headers=old).status_code == 200
    assert endpoint.ask(NAMES, headers={**since, "If-None-Match": '"other"'}).status_code == 200
    assert endpoint.ask(NAMES, headers={"If-Modified-Since": "nonsense"}).status_code == 200


@pytest.mark.parametrize("character", ["\\u0001", "\\u000B", "\\uFFFE"])
@pytest.mark.parametrize("query", ['SELECT ("%s" AS ?x) {}', 'CONSTRUCT { <e:a> <e:b> "%s" } {}'])
def test_what_xml_cannot_hold_is_refused_in_xml_and_answered_in_others(
    endpoint: Endpoint, query: str, character: str
) -> None:
    refused = endpoint.ask(query % character, headers={"Accept": "application/xml"})
    assert (refused.status_code, refused.headers["Content-Type"]) == (406, "application/problem+json")
    assert f"U+{character[2:]}" in refused.json()["detail"]
    (other, *_) = refused.json()["available"]
    assert endpoint.ask(query % character, headers={"Accept": other}).status_code == 200


def test_a_predicate_that_names_no_element_is_refused_in_rdf_xml(endpoint: Endpoint) -> None:
    for predicate, status in (("http://e.org/0", 406), ("http://e.org/p0", 200)):
        query = f'CONSTRUCT {{ <e:a> <{predicate}> "<a:b> & <oxprefix: >" }} {{}}'
        assert endpoint.ask(query, headers={"Accept": "application/rdf+xml"}).status_code == status


def test_a_carriage_return_outlives_xml(endpoint: Endpoint) -> None:
    text = endpoint.ask(r'SELECT ("a\r\nb" AS ?x) {}', headers={"Accept": "application/sparql-results+xml"}).text
    (literal,) = ElementTree.fromstring(text).iter("{http://www.w3.org/2005/sparql-results#}literal")
    assert literal.text == "a\r\nb"


def test_what_xml_cannot_hold_is_found_where_pieces_meet() -> None:
    for pieces in ((b"a\xef", b"\xbf", b"\xbe"), (b"<p", b":", b" x"), (b"\x01",)):
        writer = XmlWriter(SpoolWriter(100, None))
        with pytest.raises(NotXmlError):
            _ = [writer.write(piece) for piece in pieces]


@pytest.mark.parametrize(("query", "status"), [("ASK {", 400), ("SELECT (RAND() AS ?x) {}", 200)])
def test_conditions_hide_neither_a_fault_nor_what_changes(endpoint: Endpoint, query: str, status: int) -> None:
    late = {"If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 GMT"}
    assert endpoint.ask(query, headers=late).status_code == status
    assert endpoint.ask(query, headers={"If-None-Match": "*"}).status_code == status


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ASK { ?s ?p ?o }", "ASK\t{\n  ?s ?p ?o # all\n}\n"),
        ("PREFIX a: <http://e/x#> ASK { a:b ?p 'x  y' }", "PREFIX a: <http://e/x#>\nASK { a:b ?p 'x  y' } # end"),
    ],
)
def test_white_space_and_comments_make_no_other_query(one: str, other: str) -> None:
    assert normalize(one) == normalize(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ASK { ?s ?p 'x y' }", "ASK { ?s ?p 'x  y' }"),
        ("ASK{FILTER(1<2#>\n&&false\n)}", "ASK{FILTER(1<2#> &&false\n)}"),
        ("ASK{FILTER(CONCAT(?a<?x,'>  b'))}", "ASK{FILTER(CONCAT(?a<?x,'> b'))}"),
        ("ASK { ?s a:b ?o }", "ASK { ?s a: b ?o }"),
        ("ASK { ?s ?p '''x\n y''' }", "ASK { ?s ?p '''x y''' }"),
    ],
)
def test_queries_that_may_mean_different_things_never_share_an_answer(one: str, other: str) -> None:
    assert normalize(one) != normalize(other)


def test_answers_are_kept_by_release_and_format_up_to_the_budget() -> None:
    cache = ResultCache(20_000)
    answer = Answer(b"x" * 1000, "json")
    task = Task("ASK {}", "json", "ttl")
    cache.put("one", task, answer)
    assert cache.get("one", task) == answer
    assert cache.get("two", task) is None
    assert cache.get("one", Task("ASK {}", "csv", "ttl")) is None
    for number in range(50):
        cache.put("one", Task(f"ASK {{ ?s ?p {number} }}"), answer)
        assert cache.get("one", task) == answer  # it is asked for again and again
    assert 10_000 < cache.taken <= 20_000
    assert cache.get("one", Task("ASK { ?s ?p 0 }")) is None
    assert cache.get("one", Task("ASK { ?s ?p 49 }")) == answer


def test_what_a_request_got_is_kept_by_release_within_the_same_budget() -> None:
    cache = ResultCache(20_000)
    response = Response("GET", (), b"h" * 500, b"x" * 500)
    cache.remember("one", b"GET /", response)
    assert cache.again("one", b"GET /") is response
    assert cache.again("two", b"GET /") is None
    assert cache.again("one", b"GET / ") is None
    for number in range(50):
        cache.put("one", Task(f"ASK {{ ?s ?p {number} }}"), Answer(b"x" * 1000, "json"))
    assert cache.again("one", b"GET /") is None  # others drove it out
    for number in range(50):
        cache.remember("one", str(number).encode(), response)
    assert 10_000 < cache.taken <= 20_000
    cache.remember("one", b"changes", Response("GET", (), b"", b"", volatile=True))
    cache.remember("one", b"large" * 1000, response)
    assert cache.again("one", b"changes") is None
    assert cache.again("one", b"large" * 1000) is None


def test_what_changes_lies_in_a_file_or_is_too_large_is_not_kept() -> None:
    cache = ResultCache(20_000)
    for answer in (Answer(b"x", "json", volatile=True), Answer(b"", "csv", file="f"), Answer(b"x" * 9000, "csv")):
        cache.put("one", Task("ASK {}"), answer)
        assert cache.get("one", Task("ASK {}")) is None
    assert cache.taken == 0


@pytest.mark.parametrize("is_at_hand", [True, False], ids=["in memory", "on the disk"])
def test_what_lies_in_a_file_is_sent_whole_and_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_at_hand: bool
) -> None:
    content = bytes(number % 251 for number in range(1_300_000))
    (tmp_path / "answer").write_bytes(content)
    if not is_at_hand:
        monkeypatch.setattr("graph.endpoint.responses._at_hand", lambda number, position: b"")
    sent: list[bytes] = []

    async def send(message: Message) -> None:
        sent.append(message.get("body", b""))

    async def receive() -> Message:
        await asyncio.Event().wait()
        raise AssertionError

    response = SpooledResponse(str(tmp_path / "answer"), {})
    asyncio.run(response({"type": "http", "method": "GET"}, receive, send))
    assert b"".join(sent) == content
    assert max(map(len, sent)) < len(content)
    assert not (tmp_path / "answer").exists()
