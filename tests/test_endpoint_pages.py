"""Pages for people: they show what is there, run nothing, and answer for each IRI of the graph."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from urllib.parse import quote, unquote, urlsplit

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from graph.endpoint.examples import EXAMPLES
from tests.page import Page
from tests.serving import SCRIPT, STATE, Endpoint, build_store, running

PATHS = [
    "/",
    "/sparql",
    "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D",
    "/sparql?query=CONSTRUCT%20WHERE%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D",
    "/sparql?query=ASK%20%7B%7D",
    "/sparql?query=ASK%20%7B",
    "/ontology",
    "/limits",
    "/id/state/GHA",
    "/id/person/script",
    "/vocabulary/role/moderator",
    "/resource?iri=http://example.org/elsewhere",
    "/nothing",
]


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    with running(build_store(tmp_path_factory.mktemp("store") / "s"), page_rows=50) as it:
        yield it


@pytest.mark.parametrize("path", PATHS)
def test_every_page_is_sound(endpoint: Endpoint, path: str) -> None:
    response = endpoint.page(path)
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    page = Page.of(response.text)
    assert page.faults == []
    assert page.open == []
    assert page.all("html")[0]["lang"] == "en"
    assert [len(page.all(tag)) for tag in ("main", "h1", "title")] == [1, 1, 1]
    identifiers = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(identifiers) == len(set(identifiers))
    labelled = {attributes["for"] for attributes in page.all("label") if "for" in attributes}
    fields = [*page.all("textarea"), *page.all("select"), *page.all("input")]
    assert {field["id"] for field in fields if field.get("type") != "hidden"} <= labelled
    for region in page.all("div"):
        assert region.get("role") != "region" or region["aria-label"]
    references = [
        attributes[name] for _, attributes in page.elements for name in ("aria-labelledby",) if name in attributes
    ]
    assert set(references) <= set(identifiers)


@pytest.mark.parametrize("path", PATHS)
def test_no_page_runs_anything(endpoint: Endpoint, path: str) -> None:
    response = endpoint.page(path)
    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "script-src" not in policy
    assert "unsafe" not in policy
    page = Page.of(response.text)
    assert page.all("script") == page.all("img") == page.all("style") == page.all("iframe") == []
    for _, attributes in page.elements:
        assert not any(name == "style" or name.startswith("on") for name in attributes)
        assert urlsplit(attributes.get("href", "")).scheme in ("", "http", "https")


def test_the_first_page_says_what_is_there(endpoint: Endpoint) -> None:
    page = Page.of(endpoint.page("/").text)
    assert "documents, with those cited" in page.text
    assert "Résumé" in page.text
    assert "/id/document/lakes-2031-summary-fr" in [link["href"] for link in page.all("a")]
    assert all(example.title in page.text for example in EXAMPLES)


def test_every_link_within_leads_somewhere(endpoint: Endpoint) -> None:
    seen: set[str] = set()
    for path in (
        "/",
        "/sparql",
        "/ontology",
        "/limits",
        "/id/state/GHA",
        "/id/person/script",
        "/vocabulary/role/speaker",
    ):
        for tag in ("a", "link"):
            for link in Page.of(endpoint.page(path).text).all(tag):
                parts = urlsplit(link["href"])
                if not parts.netloc:
                    seen.add(parts._replace(fragment="").geturl() or path)
    broken = [path for path in sorted(seen) if path != "/queries" and endpoint.page(path).status_code not in (200, 303)]
    assert broken == []


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.title)
def test_examples_run(endpoint: Endpoint, example: object) -> None:
    query = next(one.query for one in EXAMPLES if one is example)
    assert endpoint.ask(query).status_code == 200
    assert "Result" in Page.of(endpoint.page("/sparql", params={"query": query}).text).text


def test_a_result_is_a_table_with_links(endpoint: Endpoint) -> None:
    label = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
    query = f"SELECT ?state ?name {{ BIND(<{STATE}> AS ?state) ?state {label} ?name }}"
    page = Page.of(endpoint.page("/sparql", params={"query": query}).text)
    assert [heading.get("scope") for heading in page.all("th")] == ["col", "col"]
    assert "/id/state/GHA" in [link["href"] for link in page.all("a")]
    csv_link = next(link["href"] for link in page.all("a") if link["href"].endswith("format=csv"))
    assert endpoint.page(csv_link).headers["Content-Type"].startswith("text/csv")


def test_a_table_that_is_cut_says_so(endpoint: Endpoint) -> None:
    page = Page.of(endpoint.page("/sparql", params={"query": "SELECT * { ?s ?p ?o }"}).text)
    assert "The first 50 rows; there are more" in page.text
    whole = Page.of(endpoint.page("/sparql", params={"query": "SELECT * { ?s ?p ?o } LIMIT 50"}).text)
    assert "50 rows." in whole.text


def test_an_empty_answer_tells_which_names_of_ours_the_graph_does_not_have(endpoint: Endpoint) -> None:
    prefix = "PREFIX dg: <https://w3id.org/diplograph/ontology#> "
    asked = prefix + "SELECT * { ?meeting a dg:Meeting ; ?p <state/ZZZ> . <state/GHA> a dg:State }"
    page = Page.of(endpoint.page("/sparql", params={"query": asked}).text)
    assert "The graph has nothing of this name: dg:Meeting , state/ZZZ ." in page.text
    for known in (
        "SELECT * { ?s a dg:State, dg:Event }",
        "SELECT * { ?s a dg:State } LIMIT 1",
        "ASK { ?s a dg:State }",
    ):
        assert "nothing of this name" not in endpoint.page("/sparql", params={"query": prefix + known}).text


def test_an_error_is_shown_beside_the_query_and_keeps_its_status(endpoint: Endpoint) -> None:
    response = endpoint.page("/sparql", params={"query": "SELECT </textarea><script>x() {"})
    assert response.status_code == 400
    page = Page.of(response.text)
    assert page.all("script") == []
    assert "Line 1" in page.text
    assert "SELECT </textarea><script>x() {" in response.text.replace("&lt;", "<").replace("&gt;", ">")


def test_hostile_names_are_text(endpoint: Endpoint) -> None:
    for path in (
        "/id/person/script",
        "/sparql?query=" + quote("SELECT ?o { ?s ?p ?o FILTER(CONTAINS(STR(?o), 'alert')) }"),
    ):
        response = endpoint.page(path)
        assert SCRIPT not in response.text
        assert "&lt;script&gt;alert(1)" in response.text
        assert not any(link["href"].startswith("javascript") for link in Page.of(response.text).all("a"))


@pytest.mark.parametrize(
    "parameters",
    [
        {"lang": '"><script>alert(1)</script>'},
        {"query": '"><script>alert(1)</script>'},
        {"iri": '"><script>alert(1)</script>'},
        {"iri": "javascript:alert(1)"},
        {'"><script>alert(1)</script>': "x"},
    ],
)
def test_hostile_parameters_are_text(endpoint: Endpoint, parameters: dict[str, str]) -> None:
    for path in ("/", "/sparql", "/resource", "/id/person/script", "/nothing"):
        response = endpoint.page(path, params=parameters)
        assert response.status_code < 500
        assert "<script>alert" not in response.text
        page = Page.of(response.text)
        assert page.faults == []
        assert not any(link["href"].startswith("javascript") for link in page.all("a"))


def test_a_resource_answers_by_accept(endpoint: Endpoint) -> None:
    page = endpoint.page("/id/state/GHA")
    assert "Ghana" in page.text
    for accept, form in (
        ("text/turtle", RdfFormat.TURTLE),
        ("application/n-triples", RdfFormat.N_TRIPLES),
        ("application/ld+json", RdfFormat.JSON_LD),
        ("application/rdf+xml", RdfFormat.RDF_XML),
    ):
        response = endpoint.get("/id/state/GHA", accept)
        assert response.headers["Content-Type"].startswith(accept)
        assert "Accept" in response.headers["Vary"]
        assert Literal("Ghana", language="en") in {quad.object for quad in parse(response.content, form)}
        named = endpoint.get(response.headers["Content-Location"], "text/html")
        assert named.content == response.content
    assert endpoint.get("/id/state/GHA", "image/png").status_code == 406


def test_a_resource_tells_what_points_to_it(endpoint: Endpoint) -> None:
    triples = list(parse(endpoint.get("/id/state/GHA.nt").content, RdfFormat.N_TRIPLES))
    assert NamedNode(STATE) in {triple.subject for triple in triples}
    assert NamedNode(STATE) in {triple.object for triple in triples}


def test_a_resource_page_says_where_the_texts_name_it(endpoint: Endpoint) -> None:
    page = Page.of(endpoint.page("/id/event/lakes-2031").text)
    assert "Where the texts name it" in page.text
    assert "0–19" in page.text
    assert "Forum des lacs 2031" in page.text


def test_names_are_in_the_readers_language(endpoint: Endpoint) -> None:
    by_browser = endpoint.page("/id/place/geneva", headers={"Accept-Language": "es"})
    by_parameter = endpoint.page("/id/place/geneva?lang=fr", headers={"Accept-Language": "es"})
    assert '<h1 lang="es">Ginebra</h1>' in by_browser.text
    assert '<h1 lang="fr">Genève</h1>' in by_parameter.text
    assert "Accept-Language" in by_browser.headers["Vary"]


def test_an_iri_with_letters_beyond_ascii_is_found(endpoint: Endpoint) -> None:
    assert "Élodie" in endpoint.page("/id/person/%C3%A9lodie").text
    assert endpoint.get("/id/person/%C3%A9lodie", "text/turtle").status_code == 200


def test_resources_of_others_are_found_by_their_iri(endpoint: Endpoint) -> None:
    page = endpoint.page("/resource?iri=http://example.org/elsewhere")
    assert "Elsewhere" in page.text
    assert endpoint.page("/resource?iri=http://example.org/unknown").status_code == 404
    assert endpoint.page("/resource").status_code == 404


def test_the_ontology_is_a_page_and_a_file(endpoint: Endpoint) -> None:
    assert 'id="Statement"' in endpoint.page("/ontology").text
    for path, accept in (("/ontology", "text/turtle"), ("/ontology.ttl", "text/html")):
        content = endpoint.get(path, accept).content
        subjects = {triple.subject for triple in parse(content, RdfFormat.TURTLE)}
        assert NamedNode("https://w3id.org/diplograph/ontology#Statement") in subjects


@pytest.mark.parametrize(
    "path",
    [
        "/id/",
        "/id/nobody",
        "/id/..%2f..%2fetc%2fpasswd",
        "/id/../../etc/passwd",
        "/id/%3E%20%3Chttp:%2F%2Fx",
        "/id/%22%3E",
        "/id/a%00b",
        "/id/%FF%FE",
        "/id/x%7D%20UNION%20%7B%3Fs%20%3Fp%20%3Fo",
        "/static/",
        "/static/../server.py",
        "/static/..%2fserver.py",
        "/static/%2e%2e/%2e%2e/pyproject.toml",
        "/static/%2fetc%2fpasswd",
        "/static/style.css/..%2f..%2fserver.py",
        "/templates/base.html",
        "/queries/..%2f..%2fpyproject.toml",
        "/ontology.py",
        "/%2e%2e/pyproject.toml",
    ],
)
def test_no_path_leads_out(endpoint: Endpoint, path: str) -> None:
    with socket.create_connection(("127.0.0.1", endpoint.port)) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert int(answer.split(b" ", 2)[1]) in (404, 405)
    assert b"root:" not in answer
    assert b"import " not in answer
    assert b"[project]" not in answer
    assert unquote(path)[1:] not in answer.decode(errors="replace").partition("<main")[2] or "<" not in unquote(path)


def test_static_files_are_there(endpoint: Endpoint) -> None:
    assert endpoint.get("/static/style.css").headers["Content-Type"].startswith("text/css")
    assert endpoint.get("/static/icon.svg").headers["Content-Type"] == "image/svg+xml"


def test_health_asks_the_engine(endpoint: Endpoint) -> None:
    assert endpoint.get("/health").json()["status"] == "ok"


def test_the_description_of_the_data_set_is_at_its_well_known_place(endpoint: Endpoint) -> None:
    response = endpoint.get("/.well-known/void")
    assert response.status_code == 200
    assert response.headers["Content-Type"].startswith("text/turtle")
    assert endpoint.get("/", "text/turtle").headers["Location"] == "/.well-known/void"


def test_backticks_of_descriptions_are_code(endpoint: Endpoint) -> None:
    assert "<code>differs</code>" in endpoint.page("/queries").text
