"""What frames the pages is said in the reader's language, all of it, and the language goes on from page to page."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from graph.endpoint.examples import EXAMPLES
from graph.endpoint.limits import Limits
from graph.endpoint.pages import Renderer, Ways
from graph.endpoint.phrases import phrases
from graph.endpoint.problems import KINDS
from graph.endpoint.questions import columns_of
from graph.endpoint.wording import words_in
from queries.rendering import EVIDENCE_COLUMNS
from tests.asking import library
from tests.page import Page
from tests.serving import Endpoint, build_store, running

QUERIES = library()
LANGUAGES = ("en", "fr", "es")
SAID = {
    *(query.summary for query in QUERIES.values()),
    *(query.description for query in QUERIES.values()),
    *(query.tags[0] for query in QUERIES.values()),
    *(param.label for query in QUERIES.values() for param in query.params),
    *(param.description for query in QUERIES.values() for param in query.params if param.description),
    *(meaning for _, _, meaning in Limits().described()),
    *(text for kind in KINDS.values() for text in (kind.title, kind.advice)),
    *(example.title for example in EXAMPLES),
}
COLUMNS = {
    column.title
    for query in QUERIES.values()
    for asked in (query.columns, (*query.columns, *EVIDENCE_COLUMNS))
    for column in columns_of(list(dict.fromkeys(asked)))
}


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    with running(build_store(tmp_path_factory.mktemp("store") / "s")) as it:
        yield it


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_all_that_pages_say_is_translated_and_nothing_else(language: str) -> None:
    assert set(phrases("phrases")[language]) == SAID
    assert set(phrases("columns")[language]) == COLUMNS


def test_columns_with_other_words_in_english_exist() -> None:
    assert set(phrases("columns")["en"]) <= COLUMNS


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_languages_say_the_same_things_and_fill_in_the_same(language: str) -> None:
    said = {key: sorted(re.findall(r"{\w+}", text)) for key, text in words_in(language).items()}
    assert said == {key: sorted(re.findall(r"{\w+}", text)) for key, text in words_in("en").items()}


@pytest.mark.parametrize(
    ("path", "words", "english"),
    [
        ("/queries", ["Preguntas", "¿Quién moderó qué", "obligatorio"], ["Each is a saved query", "needed"]),
        ("/queries/moderators?event=Forum+des+lacs+2031", ["Preguntar", "en nombre de", "filas."], ["Ask", "rows."]),
        (
            "/queries/statements-of-state?state=Gana",
            ["¿Quiso decir", "Dé un nombre", "Estado: nada en el grafo se llama «Gana»"],
            ["Did", "Give a"],
        ),
        ("/limits", ["Límites", "4 GiB", "Envíe una consulta más corta"], ["Limits", "Send a"]),
        ("/sparql?query=ASK%7B%7D", ["Ejecutar", "Sí (true)", "¿Qué marcos se citan más?"], ["Run", "Yes", "Which"]),
        (
            "/sparql?query=ASK%7B%0A%7D+%7D",
            ["La consulta no es SPARQL 1.1", "Línea 2, columna 3:"],
            ["The query is not", "line 2"],
        ),
        ("/releases", ["Publicaciones", "no cambia nunca"], ["A release"]),
        ("/id/person/nobody", ["Aquí no hay nada", "Buscar", "A la primera página"], ["There is", "To the first"]),
    ],
)
def test_a_page_is_framed_in_the_language_asked_for(
    endpoint: Endpoint, path: str, words: list[str], english: list[str]
) -> None:
    asked = f"{path}{'&' if '?' in path else '?'}lang=es"
    page = Page.of(endpoint.page(asked).text)
    assert page.faults == page.open == []
    assert page.all("html")[0]["lang"] == "es"
    text = page.text.partition("SELECT")[0]
    assert [word for word in words if word not in text] == []
    assert [word for word in english if re.search(rf"\b{re.escape(word)}", text)] == []


def test_a_page_that_is_not_there_offers_to_search_for_what_its_address_names(endpoint: Endpoint) -> None:
    page = Page.of(endpoint.page("/id/person/pierre-castellan").text)
    (field,) = (field for field in page.all("input") if field["name"] == "q")
    assert field["value"] == "pierre castellan"
    found = endpoint.page("/find", params={"q": field["value"]}).text
    assert "Pierre-Yves Castellan" in found


def test_what_the_parser_says_is_marked_as_english_and_its_place_is_not(endpoint: Endpoint) -> None:
    text = endpoint.page("/sparql?lang=fr&query=ASK%7B%0A%7D+%7D").text
    assert re.search(r'<p>Ligne 2, colonne 3 : <span lang="en">\s*\S', text)


@pytest.mark.parametrize(("language", "mark"), [("en", ""), ("fr", ' lang="en"')])
def test_an_operators_own_words_are_marked_as_english_where_the_page_is_not(language: str, mark: str) -> None:
    macros = Renderer().environment.get_template("macros.html").module
    told = Ways(language, is_chosen=False).say("Where `eels` were counted")
    assert macros.prose(told) == f"<p{mark}>Where <code>eels</code> were counted</p>"  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", ["/", "/queries", "/queries/moderators?event=Forum+des+lacs+2031", "/sparql"])
def test_a_language_that_was_chosen_is_kept_by_every_link_to_a_page(endpoint: Endpoint, path: str) -> None:
    page = Page.of(endpoint.page(f"{path}{'&' if '?' in path else '?'}lang=es").text)
    own = [link for link in page.all("a") if link["href"].startswith(("/id/", "/queries", "/sparql", "/limits"))]
    assert len(own) > 3
    files = re.compile(r"\.(csv|tsv|json|xml|rq)\?|format=")
    assert [link["href"] for link in own if "lang=" not in link["href"] and not files.search(link["href"])] == []


def test_columns_are_titled_in_words_and_not_by_their_variables(endpoint: Endpoint) -> None:
    page = endpoint.page("/queries/moderators?lang=fr&event=Forum+des+lacs+2031").text
    assert '<th scope="col"><span>au nom de</span></th>' in page
