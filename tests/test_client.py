"""A remote endpoint's answers become the terms of a local store's, and what goes wrong is said with its address."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
import requests
from pyoxigraph import Literal, NamedNode, Triple
from requests.adapters import BaseAdapter

from graph.client import RemoteEngine
from graph.errors import EndpointError

URL = "http://endpoint.test/sparql"
ROWS = {
    "head": {"vars": ["s", "label"]},
    "results": {
        "bindings": [
            {"s": {"type": "uri", "value": "urn:x:s"}, "label": {"type": "literal", "value": "é", "xml:lang": "fr"}}
        ]
    },
}


class Answers(BaseAdapter):
    """Answers every request in the process; keeps the last one."""

    def __init__(self, answer: Callable[[], requests.Response]) -> None:
        super().__init__()
        self.answer = answer
        self.last: requests.PreparedRequest | None = None

    def send(self, request: requests.PreparedRequest, **options: object) -> requests.Response:  # type: ignore[override]
        self.last = request
        return self.answer()

    def close(self) -> None:
        pass


def response(body: str | bytes, content_type: str, status: int = 200) -> requests.Response:
    made = requests.Response()
    made.status_code = status
    made.headers["Content-Type"] = content_type
    made._content = body.encode() if isinstance(body, str) else body
    return made


def remote(answer: Callable[[], requests.Response]) -> tuple[RemoteEngine, Answers]:
    session, answers = requests.Session(), Answers(answer)
    session.mount("http://", answers)
    return RemoteEngine(URL, session=session), answers


def test_rows_come_as_terms_and_the_query_goes_by_post() -> None:
    engine, answers = remote(lambda: response(json.dumps(ROWS), "application/sparql-results+json"))
    (row,) = engine.select("SELECT ?s ?label { ?s ?p ?label }")
    assert (row["s"], row["label"]) == (NamedNode("urn:x:s"), Literal("é", language="fr"))
    assert answers.last is not None
    assert answers.last.method == "POST"
    assert answers.last.body == "query=SELECT+%3Fs+%3Flabel+%7B+%3Fs+%3Fp+%3Flabel+%7D"
    assert "sparql-results+json" in answers.last.headers["Accept"]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("SELECT DISTINCT ?s ?label { ?s ?p ?label }", 2),
        ("# SELECT ?s\nselect distinct ?s ?label { { SELECT ?s ?p ?label { ?s ?p ?label } } }", 2),
        ("SELECT ?s ?label { ?s ?p ?label }", 3),
        ("SELECT ?s ?label { { SELECT DISTINCT ?s ?label { ?s ?p ?label } } ?s a ?class }", 3),
    ],
)
def test_a_row_comes_once_where_the_query_asks_so_though_the_server_says_it_again(query: str, count: int) -> None:
    row = {"s": {"type": "uri", "value": "urn:x:s"}, "label": {"type": "literal", "value": "é", "xml:lang": "fr"}}
    other = {"s": {"type": "uri", "value": "urn:x:t"}}
    sent = ROWS | {"results": {"bindings": [row, other, dict(reversed(row.items()))]}}
    engine, _ = remote(lambda: response(json.dumps(sent), "application/sparql-results+json"))
    found = [(row["s"], row["label"]) for row in engine.select(query)]
    assert found[:2] == [(NamedNode("urn:x:s"), Literal("é", language="fr")), (NamedNode("urn:x:t"), None)]
    assert len(found) == count


@pytest.mark.parametrize("query", ["SELECT ?s { ?s ?p ?o }", "SELECT DISTINCT ?s { ?s ?p ?o }"])
def test_a_truth_in_answer_to_a_select_query_is_said_to_be_no_table(query: str) -> None:
    engine, _ = remote(lambda: response('{"head": {}, "boolean": true}', "application/sparql-results+json"))
    with pytest.raises(EndpointError, match="answered with no table; ask a SELECT query"):
        engine.select(query)


def test_a_truth_and_triples_are_read() -> None:
    engine, _ = remote(lambda: response('{"head": {}, "boolean": true}', "application/sparql-results+json"))
    assert engine.ask("ASK {}")
    engine, _ = remote(lambda: response("<urn:x:s> <urn:x:p> <urn:x:o> .", "text/turtle; charset=utf-8"))
    assert engine.construct("CONSTRUCT {}") == [Triple(*map(NamedNode, ("urn:x:s", "urn:x:p", "urn:x:o")))]


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (lambda: response("<html>", "text/html"), "sent no SPARQL results"),
        (lambda: response('{"head": {}, "boolean": true}', "application/json"), "answered with no table"),
        (lambda: response("no such thing", "text/plain", 404), "answered 404 no such thing"),
        (
            lambda: response('{"title": "Bad query", "detail": "line 1"}', "application/problem+json", 400),
            "answered 400 Bad query: line 1; mend the query",
        ),
        (lambda: response("not { json", "application/json", 503), r"answered 503 not \{ json; try later"),
        (lambda: response("x" * 999, "text/plain", 500), r"answered 500 x{300} \[…\]; try later"),
    ],
)
def test_no_answer_is_an_error_with_the_address(answer: Callable[[], requests.Response], message: str) -> None:
    engine, _ = remote(answer)
    with pytest.raises(EndpointError, match=f"^{URL}: {message}"):
        engine.select("SELECT * {}")


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        (requests.ConnectTimeout(), "did not answer within 60 s"),
        (requests.ConnectionError(), "cannot be reached"),
        (requests.TooManyRedirects("too many"), "cannot be asked"),
    ],
)
def test_a_fault_of_the_network_is_an_error_with_the_address(fault: Exception, message: str) -> None:
    def fail() -> requests.Response:
        raise fault

    engine, _ = remote(fail)
    with pytest.raises(EndpointError, match=message):
        engine.construct("CONSTRUCT {}")


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("X-SPARQL-MaxRows", "10000", "cut its answer after 10000 rows; ask for less, or raise its ResultSetMaxRows"),
        ("X-SQL-State", "S1TAT", "answered in part only"),
    ],
)
def test_an_answer_that_was_cut_in_silence_is_an_error(name: str, value: str, message: str) -> None:
    def answer() -> requests.Response:
        made = response(json.dumps(ROWS), "application/sparql-results+json")
        made.headers[name] = value
        return made

    engine, _ = remote(answer)
    with pytest.raises(EndpointError, match=message):
        engine.select("SELECT ?s ?label { ?s ?p ?label }")


def test_what_is_no_address_is_told() -> None:
    with pytest.raises(EndpointError, match="cannot be asked"):
        RemoteEngine("nowhere").ask("ASK {}")
