"""Readers find things by their names, however they spell them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.page import Page
from tests.serving import SCRIPT, Endpoint, build_store, running

BASE = "https://w3id.org/diplograph/id/"
MANY = 60


def many_people() -> str:
    people = (f"<{BASE}person/namesake-{n}> a foaf:Person ; foaf:name 'Namesake {n:02}' ." for n in range(MANY))
    return "@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n" + "\n".join(people)


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    with running(build_store(tmp_path_factory.mktemp("store") / "s", {"many": many_people()})) as it:
        yield it


def found(endpoint: Endpoint, text: str) -> list[str]:
    answer = endpoint.get("/find", params={"q": text}).json()
    return [one["iri"].removeprefix(BASE) for one in answer["results"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ama Tuffour-Nkansah", "person/ama-tuffour-nkansah"),
        ("tuffour", "person/ama-tuffour-nkansah"),
        ("castel", "person/pierre-yves-castellan"),
        ("lucia feld", "person/lucia-feld-ocampo"),
        ("elodie", "person/élodie"),
        ("GHA", "state/GHA"),
        ("le forum des lacs 2031", "event/lakes-2031"),
        ("institut lacs", "organization/institut-des-lacs"),
        ("A/RES/72/244", "document/a-res-72-244"),
    ],
)
def test_a_thing_is_found_by_a_name_or_words_that_begin_those_of_one(
    endpoint: Endpoint, text: str, expected: str
) -> None:
    assert found(endpoint, text)[0] == expected


def test_what_sounds_alike_is_offered_where_nothing_fits(endpoint: Endpoint) -> None:
    answer = endpoint.get("/find", params={"q": "Ama Tufour Nkansa"}).json()
    assert answer["near"] is True
    assert answer["results"][0]["iri"] == BASE + "person/ama-tuffour-nkansah"
    assert "sound alike" in Page.of(endpoint.page("/find", params={"q": "Ama Tufour Nkansa"}).text).text


@pytest.mark.parametrize("text", ["", " ", "qqqqzzzz", "'", '"><b>', "%", "\x00", "?s ?p ?o }", "a" * 5000, "的"])
def test_what_is_no_name_finds_nothing_and_does_no_harm(endpoint: Endpoint, text: str) -> None:
    for answer in (endpoint.get("/find", params={"q": text}), endpoint.page("/find", params={"q": text})):
        assert answer.status_code == 200
    page = Page.of(answer.text)
    assert page.faults == page.open == []
    assert found(endpoint, text) == []


def test_names_in_the_results_are_text(endpoint: Endpoint) -> None:
    response = endpoint.page("/find", params={"q": "alert"})
    assert "&lt;script&gt;" in response.text
    assert SCRIPT not in response.text


def test_results_are_paged_and_counted(endpoint: Endpoint) -> None:
    seen = []
    for number in (1, 2, 3):
        page = Page.of(endpoint.page("/find", params={"q": "namesake", "results": number}).text)
        assert f"of {MANY}" in page.text
        seen += [link["href"] for link in page.all("a") if "/person/" in link["href"]]
    assert len(seen) == len(set(seen)) == MANY


def test_results_are_in_the_readers_language(endpoint: Endpoint) -> None:
    page = endpoint.page("/find?q=geneve+forum", headers={"Accept-Language": "es"})
    assert Page.of(page.text).all("html")[0]["lang"] == "es"
    series = endpoint.page("/find?q=lakes", headers={"Accept-Language": "es"}).text
    assert "Foro de los Lagos" in series


def test_the_first_page_leads_to_what_is_sought(endpoint: Endpoint) -> None:
    page = Page.of(endpoint.page("/?lang=fr").text)
    forms = [form for form in page.all("form") if form["action"] == "/find"]
    assert len(forms) == 1
    assert {"name": "lang", "value": "fr", "type": "hidden"}.items() <= page.all("input")[-1].items()
