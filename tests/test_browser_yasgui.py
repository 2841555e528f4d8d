"""Yasgui, the usual editor for SPARQL, works with the endpoint from a page of another origin, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.browser import Browser, as_script, browsing, npm_package, serving_files
from tests.serving import SCRIPT, Endpoint, build_store, running

QUERY_SECONDS = 1.0
PERSON = "<https://w3id.org/diplograph/id/person/script>"
NAME = "<http://xmlns.com/foaf/0.1/name>"
ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }"
PAGE = """<!doctype html>
<title>Yasgui</title>
<link rel="stylesheet" href="build/yasgui.min.css">
<div id="editor"></div>
<script src="build/yasgui.min.js"></script>
<script>
let answered = 0;
const gui = new Yasgui(document.getElementById("editor"), {
  requestConfig: { endpoint: ENDPOINT, method: METHOD },
  persistenceId: null,
  populateFromUrl: false,
});
gui.on("queryResponse", () => { answered += 1; });
</script>
"""


@dataclass(frozen=True, slots=True)
class Editor:
    """Yasgui in a browser, pointed at an endpoint."""

    browser: Browser
    endpoint: Endpoint

    def ask(self, query: str, expected: str) -> str:
        """Write a query, press the button, and give what the reader is shown, once ``expected`` stands in it."""
        before = self.browser.run("gui.getTab().getYasqe().setValue(arguments[0]); return answered", query)
        self.browser.run("document.querySelector('.yasqe_queryButton').click()")
        self.browser.wait("return answered > arguments[0]", before)
        shown = "document.querySelector('.yasr_results').innerText"
        self.browser.wait(f"return {shown}.includes(arguments[0])", expected, seconds=10)
        return str(self.browser.run(f"return {shown}"))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as started:
        yield started


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    store = build_store(tmp_path_factory.mktemp("yasgui") / "store")
    with running(store, query_seconds=QUERY_SECONDS) as started:
        yield started


@pytest.fixture(scope="module", params=["GET", "POST"])
def editor(request: pytest.FixtureRequest, browser: Browser, endpoint: Endpoint) -> Iterator[Editor]:
    address, method = as_script(endpoint.url + "sparql"), as_script(request.param)
    page = PAGE.replace("ENDPOINT", address).replace("METHOD", method)
    with serving_files(npm_package("@zazuko/yasgui"), pages={"": page}) as url:
        assert url != endpoint.url
        browser.open(url)
        assert browser.complaints() == []
        yield Editor(browser, endpoint)


def test_rows_of_a_select_are_shown_as_a_table_and_nothing_in_them_runs(editor: Editor) -> None:
    shown = editor.ask(f"SELECT ?name WHERE {{ {PERSON} {NAME} ?name }}", SCRIPT)
    assert "name" in shown
    assert "1 entry" in shown
    assert editor.browser.complaints() == []


def test_triples_of_a_construct_are_shown_as_a_table(editor: Editor) -> None:
    shown = editor.ask(f"CONSTRUCT {{ ?s <http://example.org/called> ?n }} WHERE {{ ?s {NAME} ?n }}", "Élodie")
    assert "<http://example.org/called>" in shown
    assert editor.browser.complaints() == []


@pytest.mark.parametrize(
    ("query", "answer"), [("ASK {}", "True"), ("ASK { <http://a> <http://b> <http://c> }", "False")]
)
def test_the_answer_of_an_ask_is_shown_in_words(editor: Editor, query: str, answer: str) -> None:
    editor.ask(query, answer)
    assert editor.browser.complaints() == []


def test_of_a_query_that_is_none_the_reader_sees_the_line_and_what_to_do(editor: Editor) -> None:
    shown = editor.ask("SELECT ?s WHERE {\n  ?s ?p\n}", "The query is not SPARQL 1.1")
    assert '"line":3' in shown
    assert "Mend the query at the place that is named." in shown


def test_of_a_query_that_was_stopped_the_reader_sees_that_and_what_to_do(editor: Editor) -> None:
    shown = editor.ask(ENDLESS, "The query took too long and was stopped")
    assert f"it was stopped after {QUERY_SECONDS:g} seconds" in shown
    assert "add patterns, or a LIMIT" in shown


def test_a_script_of_another_origin_may_post_a_query_and_read_headers_and_problems(editor: Editor) -> None:
    """A body of this type makes the browser ask for permission first (OPTIONS)."""
    script = """const [url, query, done] = arguments;
      fetch(url, { method: "POST", body: query, headers: { "Content-Type": "application/sparql-query" } })
        .then(async (answer) => done([answer.status, await answer.text(), answer.headers.get("ETag")]))
        .catch((error) => done([0, String(error), null]));"""
    url = editor.endpoint.url + "sparql"
    status, text, tag = editor.browser.run_async(script, url, "ASK {}")
    assert (status, '"boolean":true' in text, bool(tag)) == (200, True, True)
    status, text, _ = editor.browser.run_async(script, url, "ASK { SERVICE <http://127.0.0.1:1/> {} }")
    assert status == 403
    assert "This endpoint asks no other" in text
