"""Saved queries over HTTP: forms, tables, files, and values that mean harm."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

import pytest

from graph.endpoint.questions import columns_of
from queries.saved import SavedQuery
from tests.asking import library
from tests.serving import Endpoint, build_store, running
from tests.test_endpoint_pages import Page

QUERIES = library()
HOSTILE = [
    '"><script>alert(1)</script>',
    'Ghana" . } } DROP ALL #',
    "<http://x/> } SERVICE <http://127.0.0.1:1/> { ?s ?p ?o",
    "http://x/> ?p ?o . SERVICE <http://127.0.0.1:1/> {} <http://y/",
    "{{ 7 * 7 }} {% include 'parts/actor.rq' %}",
    "\\u003e\\' \\\" \\",
    "'''",
    "../../pyproject.toml",
    "\x00\x1b[31m",
    "%00%ff",
    "é" * 400,
    "x" * 5000,
]


TWINS = """@prefix dcterms: <http://purl.org/dc/terms/> . @prefix dg: <https://w3id.org/diplograph/ontology#> .
@prefix schema: <http://schema.org/> . @base <https://w3id.org/diplograph/id/document/> .
<ponds-2031> a dg:Document ; dcterms:title "Summary"@en ; schema:sha256 "a" .
<ponds-2032> a dg:Document ; dcterms:title "Summary"@en ; schema:sha256 "b" ."""


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    with running(build_store(tmp_path_factory.mktemp("store") / "s", {"twins": TWINS})) as it:
        yield it


def test_the_list_names_every_question(endpoint: Endpoint) -> None:
    page = Page.of(endpoint.page("/queries").text)
    links = {link["href"] for link in page.all("a")}
    assert {f"/queries/{name}" for name in QUERIES} <= links
    described = endpoint.get("/queries").json()
    assert {query["name"] for query in described} == set(QUERIES)
    assert all(query["summary"] in page.text for query in described)


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES.keys())
def test_every_form_has_a_labelled_field_for_each_parameter(endpoint: Endpoint, query: SavedQuery) -> None:
    response = endpoint.page(f"/queries/{query.name}")
    assert response.status_code == 200
    page = Page.of(response.text)
    assert page.faults == page.open == page.all("script") == []
    fields = {field["name"]: field for tag in ("input", "select") for field in page.all(tag)}
    assert {param.name for param in query.params} <= set(fields)
    assert ("evidence" in fields) == query.evidence
    labelled = {label["for"] for label in page.all("label")}
    assert {field["id"] for field in fields.values() if field.get("type") != "hidden"} <= labelled
    for param in query.params:
        assert ("required" in fields[param.name]) == param.required
    needed = any(param.required for param in query.params)
    assert ("Answer" in page.text) == (not needed)


def test_an_answer_is_a_table_whose_names_are_links(endpoint: Endpoint) -> None:
    page = Page.of(endpoint.page("/queries/moderators?event=Forum+des+lacs+2031").text)
    assert "Pierre-Yves Castellan" in page.text
    assert "/id/person/pierre-yves-castellan" in [link["href"] for link in page.all("a")]
    assert "moderatorLabel" not in page.text.partition("SELECT")[0]
    assert "SELECT DISTINCT" in page.text


def test_evidence_adds_the_place_in_the_text(endpoint: Endpoint) -> None:
    plain = Page.of(endpoint.page("/queries/moderators?event=Forum+des+lacs+2031").text)
    shown = Page.of(endpoint.page("/queries/moderators?event=Forum+des+lacs+2031&evidence=1").text)
    assert len(shown.all("th")) > len(plain.all("th"))
    assert re.search(r"\d+–\d+", shown.text)
    assert "/id/document/lakes-2031-summary-fr" in [link["href"] for link in shown.all("a")]


def test_files_hold_the_same_rows_as_the_library_gives(endpoint: Endpoint) -> None:
    path = "/queries/moderators"
    table = list(csv.reader(io.StringIO(endpoint.get(path + ".csv?event=Forum+des+lacs+2031").text)))
    assert tuple(table[0]) == QUERIES["moderators"].columns
    assert len(table) > 1
    as_json = endpoint.get(path + ".json?event=Forum+des+lacs+2031").json()
    assert len(as_json["results"]["bindings"]) == len(table) - 1
    tsv = endpoint.get(path + ".tsv?event=Forum+des+lacs+2031")
    assert tsv.headers["Content-Type"].startswith("text/tab-separated-values")
    evidence = endpoint.get(path + ".csv?event=Forum+des+lacs+2031&evidence=1")
    assert tuple(evidence.text.splitlines()[0].split(",")) == QUERIES["moderators"].evidence_columns


def test_the_sparql_of_a_question_runs_at_the_endpoint(endpoint: Endpoint) -> None:
    sparql = endpoint.get("/queries/moderators.rq?event=Forum+des+lacs+2031")
    assert sparql.headers["Content-Type"].startswith("application/sparql-query")
    by_hand = endpoint.ask(sparql.text, "text/csv")
    assert by_hand.text == endpoint.get("/queries/moderators.csv?event=Forum+des+lacs+2031").text


def test_accept_chooses_where_there_is_no_extension(endpoint: Endpoint) -> None:
    path = "/queries/moderators"
    assert endpoint.get(path, "text/csv").text == endpoint.get(path + ".csv").text
    assert endpoint.get(path).headers["Content-Type"] == "application/sparql-results+json"
    assert endpoint.get(path, "image/png").status_code == 406


def test_the_parameter_format_chooses_for_plain_clients_and_for_browsers(endpoint: Endpoint) -> None:
    path = "/queries/moderators?format="
    table = endpoint.get("/queries/moderators.csv")
    for response in (endpoint.get(path + "csv"), endpoint.page(path + "csv"), endpoint.get(path + "text/csv", "*/*")):
        assert response.headers["Content-Type"].startswith("text/csv")
        assert response.content == table.content
    assert endpoint.get(path + "csv", "application/sparql-results+xml").content.startswith(b"<?xml")
    assert endpoint.get(path + "png").status_code == 406
    assert endpoint.page(path + "html").headers["Content-Type"].startswith("text/html")
    assert endpoint.page(path).headers["Content-Type"].startswith("text/html")


def test_names_in_the_answer_are_in_the_language_asked_for(endpoint: Endpoint) -> None:
    english = endpoint.get("/queries/moderators.csv?lang=en").text
    french = endpoint.get("/queries/moderators.csv", headers={"Accept-Language": "fr"}).text
    assert "moderator" in english
    assert "moderateur" in french or "modérateur" in french


def test_a_value_that_means_nothing_or_several_gets_suggestions(endpoint: Endpoint) -> None:
    problem = endpoint.get("/queries/statements-of-state.json?state=Gana")
    assert problem.status_code == 422
    assert problem.json()["parameter"] == "state"
    assert "https://w3id.org/diplograph/id/state/GHA" in [match["iri"] for match in problem.json()["nearest"]]
    response = endpoint.page("/queries/statements-of-state?state=Gana")
    assert response.status_code == 422
    page = Page.of(response.text)
    field = next(field for field in page.all("input") if field["name"] == "state")
    assert field["value"] == "Gana"
    suggestion = next(link["href"] for link in page.all("a") if "state%2FGHA" in link["href"])
    assert endpoint.page(suggestion).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/queries/statements-of-state.csv",
        "/queries/statements-of-state.csv?stat=GHA",
        "/queries/statements-of-state.csv?state=GHA&state=COL",
        "/queries/statements-of-state.csv?state=GHA&since=yesterday",
    ],
)
def test_a_missing_unknown_repeated_or_misshapen_parameter_is_refused(endpoint: Endpoint, path: str) -> None:
    response = endpoint.get(path)
    assert response.status_code == 422
    assert response.json()["type"] == "/limits#parameter"
    assert endpoint.page(path.replace(".csv", "")).status_code in (200, 422)


def test_a_missing_value_comes_with_an_example(endpoint: Endpoint) -> None:
    problem = endpoint.get("/queries/statements-of-state.csv").json()
    assert problem["detail"] == "state is missing; give it a value, for example Colombia"


def test_an_unknown_question_names_the_nearest(endpoint: Endpoint) -> None:
    response = endpoint.get("/queries/moderator")
    assert response.status_code == 404
    assert "moderators" in response.json()["nearest"]


@pytest.mark.parametrize("value", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_values_are_values(endpoint: Endpoint, value: str) -> None:
    for query in QUERIES.values():
        if not query.params:
            continue
        parameters = {param.name: value for param in query.params[:1]}
        for path in (f"/queries/{query.name}", f"/queries/{query.name}.csv"):
            response = endpoint.page(path, params=parameters)
            assert response.status_code in (200, 422), (query.name, response.text)
            assert "<script>alert" not in response.text
            if "html" in response.headers["Content-Type"]:
                page = Page.of(response.text)
                assert page.faults == []
                assert not any(link["href"].startswith("javascript") for link in page.all("a"))


def test_columns_for_people_fold_names_and_spans() -> None:
    columns = columns_of(["event", "eventLabel", "date", "document", "documentTitle", "part", "start", "end"])
    assert [column.title for column in columns] == ["event", "date", "document", "part", "characters"]
    assert [column.label_at for column in columns] == [1, None, 4, None, None]


def test_documents_of_one_name_are_told_apart_in_an_answer(endpoint: Endpoint) -> None:
    shown = Page.of(endpoint.page("/queries/coverage").text).text
    assert "Summary ponds-2031" in shown
    assert "Summary ponds-2032" in shown


def test_times_are_shown_as_people_write_them(endpoint: Endpoint) -> None:
    page = Page.of(endpoint.page("/queries/participants-of-event?event=Forum+des+lacs+2031").text).text
    assert not re.search(r"\d{4}-\d\d-\d\dT\d\d", page.partition("SELECT")[0])
