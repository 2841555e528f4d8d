"""Each IRI of the graph answers with a page or a file: what is told, in which language, with which words."""

from __future__ import annotations

import asyncio
import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from pyoxigraph import NamedNode, RdfFormat, parse

from graph.endpoint.labels import LANGUAGES
from graph.endpoint.messages import Rows
from graph.endpoint.paging import Slice
from graph.endpoint.sections import sections_of
from graph.texts import Texts
from ingest.errors import SourceError
from tests.page import Page
from tests.serving import Endpoint, build_store, running

DATA = Path(__file__).parent / "data"
EVENT = "/id/event/lakes-2031"
STATEMENT = "/id/document/lakes-2031-summary-fr/statement/237"
MANY = 1060
PER_PAGE = 25
KINDS = {
    "person": "/id/person/ama-tuffour-nkansah",
    "state": "/id/state/GHA",
    "event": EVENT,
    "series": "/id/series/lakes-forum",
    "framework": "/id/framework/sdg",
    "framework part": "/id/framework/sdg/target/10.7",
    "document": "/id/document/lakes-2031-summary-fr",
    "part": "/id/document/lakes-2031-summary-fr/part/p2",
    "statement": STATEMENT,
    "participation": "/id/event/lakes-2031/panel-1/participation/ilse-vandermolen-speaker",
    "mention": "/id/document/lakes-2031-agenda-provisional-fr/mention/0-19",
    "post held": "/id/person/ilse-vandermolen/held/iom/conseillere",
    "term": "/vocabulary/role/speaker",
    "list of terms": "/vocabulary/role",
}
FORMATS = {
    "ttl": ("text/turtle", RdfFormat.TURTLE),
    "nt": ("application/n-triples", RdfFormat.N_TRIPLES),
    "jsonld": ("application/ld+json", RdfFormat.JSON_LD),
}


def many_mentions() -> str:
    """So many places that name one person that they take several pages, and one that names it twice."""
    base = "https://w3id.org/diplograph/id/document/long"
    lines = (
        f"<{base}/mention/{n}-{n + 5}> a dg:Mention ; dg:source <{base}> ; dg:start {n} ; dg:end {n + 5} ;"
        f" dg:denotes <https://w3id.org/diplograph/id/person/script> ."
        for n in range(100, 100 + MANY)
    )
    return "@prefix dg: <https://w3id.org/diplograph/ontology#> .\n" + "\n".join(lines)


UNNAMED = """
@prefix status: <https://w3id.org/diplograph/vocabulary/status/> .
@prefix dg: <https://w3id.org/diplograph/ontology#> .
@prefix schema: <http://schema.org/> .
<https://w3id.org/diplograph/id/event/lakes-2032> a dg:Event ; schema:startDate "2032" ;
  schema:superEvent <https://w3id.org/diplograph/id/series/lakes-forum> ; dg:status status:planned ;
  dg:hasParticipation <https://w3id.org/diplograph/id/event/lakes-2032/participation/x> .
<https://w3id.org/diplograph/id/event/lakes-2032/participation/x> a dg:Participation ; dg:status status:planned ;
  dg:participationRole <https://w3id.org/diplograph/vocabulary/role/speaker> ;
  dg:participant <https://w3id.org/diplograph/id/person/ilse-vandermolen> .
"""
KEPT = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://w3id.org/diplograph/id/framework/sdg> skos:editorialNote "seen in two lists"@en .
"""
# Values that no shape allows, where the pages' queries look: texts and blank nodes for things, words for numbers.
ODD = """
@prefix dg: <https://w3id.org/diplograph/ontology#> .
@prefix schema: <http://schema.org/> .
@prefix id: <https://w3id.org/diplograph/id/> .
<https://w3id.org/diplograph/id/event/odd> a dg:Event ; schema:superEvent <https://w3id.org/diplograph/id/event/odd> ;
  schema:startDate "<script>alert(1)</script>" ; dg:eventType "javascript:alert(1)" ; dg:evidence "x", [ dg:start 1 ] ;
  dg:hasParticipation [ dg:participant "<b>", [] ; dg:participationRole "x y" ] .
<https://w3id.org/diplograph/id/document/odd/statement/1> a dg:Statement ;
  dg:madeAt <https://w3id.org/diplograph/id/event/odd> ; dg:speechAct "javascript:alert(1) <script>alert(1)</script>" ;
  dg:onBehalfOf "a b", "https://w3id.org/diplograph/id/\\"onclick=alert(1)" ; dg:cites "x" ; dg:confidence "sure" .
<https://w3id.org/diplograph/id/document/odd/mention/1> a dg:Mention ; dg:source "y" ; dg:start "one" ; dg:end -3 ;
  dg:denotes <https://w3id.org/diplograph/id/event/odd> ; dg:inPart "z" ; dg:within "<script>alert(1)</script>" .
"""


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    others = {"long": many_mentions(), "odd": ODD, "unnamed": UNNAMED, "kept": KEPT}
    folder = build_store(tmp_path_factory.mktemp("store") / "s", others)
    with running(folder) as it:
        yield it


@pytest.fixture(scope="module")
def with_texts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    with running(build_store(tmp_path_factory.mktemp("store") / "s"), texts=DATA) as it:
        yield it


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
def test_each_kind_of_thing_has_a_page_in_each_language(endpoint: Endpoint, path: str) -> None:
    for language in LANGUAGES:
        response = endpoint.page(path, headers={"Accept-Language": language})
        assert response.status_code == 200
        page = Page.of(response.text)
        assert page.faults == page.open == []
        assert page.all("html")[0]["lang"] == language
        assert page.all("main")[0].get("lang") is None
        assert response.headers["Content-Language"] == language
        identifiers = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
        assert len(identifiers) == len(set(identifiers))


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
def test_each_kind_of_thing_has_files_by_accept_and_by_ending(endpoint: Endpoint, path: str) -> None:
    thing = NamedNode("https://w3id.org/diplograph" + path)
    for ending, (media_type, form) in FORMATS.items():
        by_accept, by_ending = endpoint.get(path, media_type), endpoint.get(f"{path}.{ending}", "text/html")
        assert by_accept.content == by_ending.content
        assert by_accept.headers["Content-Type"].startswith(media_type)
        assert by_accept.headers["Content-Location"] == f"{path}.{ending}"
        triples = list(parse(by_accept.content, form))
        assert triples
        assert all(thing in (triple.subject, triple.object) for triple in triples)
    assert endpoint.get(path, "image/png").status_code == 406


def test_a_page_has_an_address_of_its_own_and_names_the_thing_and_its_files(endpoint: Endpoint) -> None:
    negotiated = endpoint.page("/id/state/GHA")
    assert negotiated.headers["Content-Location"] == "/id/state/GHA.html"
    assert endpoint.get("/id/state/GHA.html", "text/turtle").text == negotiated.text.replace(
        'href="/id/state/GHA?lang', 'href="/id/state/GHA.html?lang'
    )
    canonical = [link["href"] for link in Page.of(negotiated.text).all("link") if link["rel"] == "canonical"]
    assert canonical == ["/id/state/GHA"]
    link = negotiated.headers["Link"]
    assert '<https://w3id.org/diplograph/id/state/GHA>; rel="describes"' in link
    for ending, (media_type, _) in FORMATS.items():
        assert f'</id/state/GHA.{ending}>; rel="alternate"; type="{media_type}"' in link


def test_a_page_is_not_sent_again_to_who_has_it(endpoint: Endpoint) -> None:
    first = endpoint.page(EVENT)
    again = endpoint.page(EVENT, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert "Accept-Language" in again.headers["Vary"]
    for other in (
        endpoint.page(EVENT, headers={"If-None-Match": first.headers["ETag"], "Accept-Language": "es"}),
        endpoint.page(EVENT + "?people=2", headers={"If-None-Match": first.headers["ETag"]}),
        endpoint.get(EVENT, "text/turtle", headers={"If-None-Match": first.headers["ETag"]}),
    ):
        assert other.status_code == 200
    assert "ETag" not in endpoint.page("/id/nobody").headers


def test_the_query_of_a_page_opens_in_the_form_and_gives_the_triples_of_the_file(endpoint: Endpoint) -> None:
    page = Page.of(endpoint.page("/id/state/GHA").text)
    addresses = [link["href"] for link in page.all("a") if link["href"].startswith("/sparql?query=CONSTRUCT")]
    assert len(addresses) == 1
    query = parse_qs(urlsplit(addresses[0]).query)["query"][0]
    assert "CONSTRUCT" in Page.of(endpoint.page(addresses[0]).text).text
    asked, file = endpoint.ask(query, "application/n-triples"), endpoint.get("/id/state/GHA.nt")
    assert sorted(asked.text.splitlines()) == sorted(file.text.splitlines())


def test_the_query_of_each_list_opens_in_the_form(endpoint: Endpoint) -> None:
    page = Page.of(endpoint.page(EVENT).text)
    addresses = [link["href"] for link in page.all("a") if link["href"].startswith("/sparql?query=PREFIX")]
    assert len(addresses) >= 4
    for address in addresses:
        assert "Result" in Page.of(endpoint.page(address).text).text


def test_the_ontology_answers_by_accept_and_says_where_the_answer_stands(endpoint: Endpoint) -> None:
    for ending, (media_type, form) in FORMATS.items():
        response = endpoint.get("/ontology", media_type)
        assert response.headers["Content-Location"] == f"/ontology.{ending}"
        assert list(parse(response.content, form))
    assert endpoint.get("/ontology", "image/png").status_code == 406
    page = endpoint.page("/ontology")
    assert page.headers["Content-Location"] == "/ontology.html"
    assert '</ontology.ttl>; rel="alternate"; type="text/turtle"' in page.headers["Link"]
    assert 'id="Statement"' in endpoint.get("/ontology.html", "text/turtle").text
    assert endpoint.get("/ontology.exe").status_code == 404


def test_the_ontology_is_explained_in_the_readers_language(endpoint: Endpoint) -> None:
    for language, word in (("en", "A dated meeting"), ("fr", "Une réunion datée")):
        page = Page.of(endpoint.page("/ontology", headers={"Accept-Language": language}).text)
        assert word in page.text
        assert page.all("html")[0]["lang"] == language
    spanish = Page.of(endpoint.page("/ontology?lang=es").text)
    assert "declaración recogida" in spanish.text
    assert any(attributes.get("lang") == "en" for attributes in spanish.all("p"))


def test_a_reader_may_open_many_pages_at_once(endpoint: Endpoint) -> None:
    with ThreadPoolExecutor(24) as readers:
        answers = list(readers.map(endpoint.page, [EVENT, KINDS["state"], KINDS["framework"], KINDS["document"]] * 6))
    assert {answer.status_code for answer in answers} == {200}


def test_a_chosen_language_is_kept_on_the_way(endpoint: Endpoint) -> None:
    chosen = Page.of(endpoint.page(EVENT + "?lang=es", headers={"Accept-Language": "fr"}).text)
    inner = [link["href"] for link in chosen.all("a") if link["href"].startswith(("/id/", "/queries", "/ontology"))]
    named = [address for address in inner if not address.endswith((".ttl", ".nt", ".jsonld", ".rdf"))]
    # The switch itself has one address for each language.
    assert {address for address in named if "lang=es" not in address} <= {f"{EVENT}?lang=en", f"{EVENT}?lang=fr"}
    by_browser = Page.of(endpoint.page(EVENT, headers={"Accept-Language": "es"}).text)
    assert sum("lang=" in link["href"] for link in by_browser.all("a")) == len(LANGUAGES)


def test_properties_are_named_in_the_readers_language(endpoint: Endpoint) -> None:
    expected = {"en": ("Statement", "on behalf of"), "fr": ("propos rapporté", "au nom de"), "es": ("en nombre de",)}
    for language, words in expected.items():
        text = Page.of(endpoint.page(STATEMENT, headers={"Accept-Language": language}).text).text
        assert all(word.lower() in text.lower() for word in words), language


def test_an_event_shows_its_programme_by_time_and_who_took_part_in_which_role(endpoint: Endpoint) -> None:
    text = Page.of(endpoint.page(EVENT).text).text
    programme = text[text.index("Programme") :]
    assert programme.index("2031-03-04 10:00–10:30") < programme.index("Ouverture")
    assert programme.index("Ouverture") < programme.index("2031-03-04 10:30–12:00")
    people = text[text.index("Who took part") :]
    assert people.index("opening remarks") < people.index("moderator") < people.index("Pierre-Yves Castellan")


def test_a_person_shows_posts_and_what_they_took_part_in(endpoint: Endpoint) -> None:
    text = Page.of(endpoint.page(KINDS["person"]).text).text
    assert text.index("Posts held") < text.index("Took part in") < text.index("What is reported of them")
    assert "Ministre de l'intérieur" in text


def test_a_state_shows_who_spoke_for_it_and_a_framework_who_cites_it(endpoint: Endpoint) -> None:
    state = Page.of(endpoint.page("/id/state/GHA").text).text
    assert "Ama Tuffour-Nkansah" in state[state.index("Who spoke for it") :]
    framework = Page.of(endpoint.page("/id/framework/sdg").text).text
    assert "Ghana" in framework[framework.index("Who cites it") :]


def test_parts_of_a_framework_are_numbered(endpoint: Endpoint) -> None:
    heading = endpoint.page("/id/framework/sdg/target/10.7").text.partition("<h1")[2].partition("</h1>")[0]
    assert "10.7" in heading


def test_what_the_keepers_of_the_registry_note_for_themselves_is_in_the_files_alone(endpoint: Endpoint) -> None:
    assert "seen in two lists" not in endpoint.page("/id/framework/sdg").text
    assert "seen in two lists" in endpoint.get("/id/framework/sdg", headers={"Accept": "text/turtle"}).text


def test_what_two_documents_report_is_listed_once(endpoint: Endpoint) -> None:
    """Ghana's proposal stands in the summary and in a letter; the framework's page counts one statement for it."""
    page = endpoint.page("/id/framework/sdg/target/10.7").text
    assert page.count('<h2 id="cited-where">Statements that cite it <span class="hint">1</span></h2>') == 1


def test_a_page_names_the_release_that_it_was_made_from(endpoint: Endpoint) -> None:
    release = endpoint.get("/health").json()["release"]
    assert f"release {release} of 20" in Page.of(endpoint.page("/id/state/GHA").text).text


def test_a_confidence_says_what_it_means(endpoint: Endpoint) -> None:
    text = Page.of(endpoint.page(STATEMENT).text).text
    assert "0.95 of 1" in text
    assert "how sure the program is" in text


def shown(number: int) -> str:
    """A figure as :attr:`Page.text` has it, where all space is one blank."""
    return f"{number:,}".replace(",", " ")


@pytest.mark.parametrize("number", [1, 2, 40, 41, 42, 43])
def test_a_long_list_is_paged_and_nothing_is_left_out(endpoint: Endpoint, number: int) -> None:
    """Also where the list is longer than what is held at once."""
    page = Page.of(endpoint.page(f"/id/person/script?mentions={number}").text)
    first, last = (number - 1) * PER_PAGE, min(number * PER_PAGE, MANY)
    assert f"{shown(first + 1)} to {shown(last)} of {shown(MANY)}" in page.text
    places = [link["href"].rpartition("/")[2] for link in page.all("a") if "/mention/" in link["href"]]
    assert places == [f"{start}-{start + 5}" for start in range(100 + first, 100 + last)]
    around = {link["rel"]: link["href"] for link in page.all("a") if link.get("rel") in ("next", "prev")}
    expected = {"prev": number - 1} if last == MANY else {"prev": number - 1, "next": number + 1}
    assert around == {
        name: f"/id/person/script?mentions={other}#mentions" for name, other in expected.items() if other > 0
    }


@pytest.mark.parametrize("page", ["0", "-1", "x", "99999999", "9" * 40, "²", "1e3", ""])
def test_a_page_that_is_not_there_is_the_nearest_that_is(endpoint: Endpoint, page: str) -> None:
    response = endpoint.page("/id/person/script", params={"mentions": page})
    assert response.status_code == 200
    assert f"of {shown(MANY)}" in Page.of(response.text).text


@pytest.mark.parametrize("path", ["/id/event/odd", "/id/document/odd/statement/1", "/id/document/odd/mention/1"])
def test_values_that_no_shape_allows_are_shown_as_text(endpoint: Endpoint, path: str) -> None:
    response = endpoint.page(path)
    assert response.status_code == 200
    page = Page.of(response.text)
    assert page.faults == page.open == []
    assert "<script>" not in response.text
    for _, attributes in page.elements:
        assert not any(name.startswith("on") for name in attributes)
        assert urlsplit(attributes.get("href", "")).scheme in ("", "http", "https")


def test_what_has_no_name_is_called_after_what_it_is_part_of(endpoint: Endpoint) -> None:
    page = endpoint.page("/id/event/lakes-2032").text
    assert '<h1 lang="en">Lakes Forum, 2032</h1>' in page
    answer = endpoint.page("/queries/participants-of-event?event=lakes-2032").text
    assert ">Lakes Forum, 2032</a>" in answer
    assert ">event/lakes-2032<" not in answer


def test_an_anchor_leads_to_each_section_and_term(endpoint: Endpoint) -> None:
    identifiers = {attributes.get("id") for _, attributes in Page.of(endpoint.page(EVENT).text).elements}
    assert {"said", "agenda", "people", "statements", "main"} <= identifiers
    terms = {attributes.get("id") for _, attributes in Page.of(endpoint.page("/ontology").text).elements}
    for link in Page.of(endpoint.page(STATEMENT).text).all("a"):
        if link["href"].startswith("/ontology#"):
            assert urlsplit(link["href"]).fragment in terms


@pytest.mark.parametrize("accept", ["text/html", "text/turtle", "application/ld+json", "application/n-triples"])
def test_what_the_graph_does_not_know_is_a_problem_in_every_form(endpoint: Endpoint, accept: str) -> None:
    for path in ("/id/nobody", "/id/nobody.ttl", "/id/nobody.html", "/vocabulary/role/nothing"):
        response = endpoint.get(path, accept)
        assert response.status_code == 404
        wanted = "text/html" if accept == "text/html" else "application/problem+json"
        assert response.headers["Content-Type"].startswith(wanted)


def test_lists_of_statements_show_their_words(with_texts: Endpoint) -> None:
    text = (DATA / "lakes-2031-summary-fr.txt").read_text(encoding="utf-8")
    assert text[237:352] in Page.of(with_texts.page("/id/person/ilse-vandermolen").text).text


def test_an_answer_shows_the_words_of_its_places_where_the_operator_chose_so(
    endpoint: Endpoint, with_texts: Endpoint
) -> None:
    path = "/queries/participants-of-event?event=lakes-2031&evidence=1"
    assert "Castellan</mark>" in with_texts.page(path).text
    assert "<mark>" not in endpoint.page(path).text


def test_words_of_the_texts_are_shown_where_the_operator_chose_so(with_texts: Endpoint) -> None:
    text = (DATA / "lakes-2031-summary-fr.txt").read_text(encoding="utf-8")
    page = with_texts.page(STATEMENT).text
    marked = page.partition("<mark>")[2].partition("</mark>")[0]
    assert marked == text[237:352].replace("'", "&#39;")
    assert "operator" in Page.of(page).text


def test_no_word_of_the_texts_is_shown_otherwise(endpoint: Endpoint) -> None:
    text = (DATA / "lakes-2031-summary-fr.txt").read_text(encoding="utf-8")
    for path in KINDS.values():
        page = endpoint.page(path).text
        assert "<mark>" not in page
        assert text[237:352] not in page.replace("&#39;", "'")


def test_files_never_hold_words_of_the_texts(with_texts: Endpoint) -> None:
    text = (DATA / "lakes-2031-summary-fr.txt").read_text(encoding="utf-8")
    assert text[237:352] not in with_texts.get(STATEMENT + ".nt").text


def test_excerpts_come_only_from_the_file_of_that_checksum(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "a.txt").write_text("Un deux\n trois quatre", encoding="utf-8")
    (tmp_path / "picture.bin").write_bytes(b"\x00\x01\x02" * 50)
    texts = Texts.read(tmp_path)
    assert len(texts.by_digest) == 1
    (digest,) = texts.by_digest
    excerpt = texts.excerpt(digest, 3, 14)
    assert excerpt is not None
    assert (excerpt.before, excerpt.words, excerpt.after) == ("Un ", "deux trois", " quatre")
    assert texts.excerpt("0" * 64, 3, 14) is None
    assert texts.excerpt(None, 3, 14) is None
    for start, end in ((-1, 3), (5, 5), (9, 2), (0, 1000)):
        assert texts.excerpt(digest, start, end) is None
    with pytest.raises(SourceError, match="no folder"):
        Texts.read(tmp_path / "picture.bin")


def test_the_pages_say_the_same_in_each_language() -> None:
    words = tomllib.loads(files("graph.endpoint").joinpath("wording.toml").read_text(encoding="utf-8"))
    assert set(words) == set(LANGUAGES)
    assert {frozenset(one) for one in words.values()} == {frozenset(words["en"])}
    for key, text in words["en"].items():
        for language in LANGUAGES:
            assert words[language][key].count("{") == text.count("{"), key


def test_every_word_of_the_pages_is_used() -> None:
    words = tomllib.loads(files("graph.endpoint").joinpath("wording.toml").read_text(encoding="utf-8"))["en"]
    sections = tomllib.loads(files("graph.endpoint").joinpath("sections.toml").read_text(encoding="utf-8"))["section"]
    by_name = {f"section_{section['name']}" for section in sections}
    by_name |= {f"column_{column}" for section in sections for column in section.get("columns", ())}
    folder = Path(str(files("graph.endpoint")))
    code = "".join(
        path.read_text(encoding="utf-8") for path in (*folder.glob("*.py"), *folder.glob("templates/*.html"))
    )
    rest = {key for key in set(words) - by_name if not key.startswith("count_")}
    assert not {key for key in rest if f"words.{key}" not in code and f'"{key}"' not in code}


def test_every_section_has_a_heading_and_titles_for_its_columns() -> None:
    words = tomllib.loads(files("graph.endpoint").joinpath("wording.toml").read_text(encoding="utf-8"))["en"]
    sections = tomllib.loads(files("graph.endpoint").joinpath("sections.toml").read_text(encoding="utf-8"))["section"]
    assert len({section["name"] for section in sections}) == len(sections)
    for section in sections:
        assert f"section_{section['name']}" in words
        assert all(f"column_{column}" in words for column in section.get("columns", ()))


def test_slices_count_from_one() -> None:
    last = Slice("x", 3, 25, 60)
    assert (last.first, last.last, last.pages) == (51, 60, 3)
    empty = Slice("x", 1, 25, 0)
    assert (empty.first, empty.last, empty.pages) == (0, 0, 1)


def test_a_list_that_takes_too_long_is_told_with_its_query_and_holds_up_no_page() -> None:
    class NeverAnswering:
        async def rows(self, query: str, *, max_rows: int = 0) -> Rows:
            await asyncio.Event().wait()
            raise AssertionError

    framework = "https://w3id.org/diplograph/ontology#Framework"
    asking = sections_of(NeverAnswering(), "http://example.org/f", [framework], lambda _: 1, seconds=0.05)
    late = asyncio.run(asyncio.wait_for(asking, 5))
    assert len(late) > 3
    assert all(listing.is_late and "<http://example.org/f>" in listing.sparql for listing in late)


def test_the_files_that_a_description_names_can_be_followed(tmp_path: Path) -> None:
    base = "https://w3id.org/diplograph/"
    dumps = [f"{base}data?graph={quote(f'{base}id/graph/document/hostile', safe='')}", f"{base}data?default"]
    turtle = "\n".join(f"<{base}id/graph/x> <http://rdfs.org/ns/void#dataDump> <{dump}> ." for dump in dumps)
    with running(build_store(tmp_path / "store", {"dumps": turtle})) as endpoint:
        text = endpoint.page("/id/graph/x?lang=fr").text
        links = [link["href"] for link in Page.of(text).all("a") if "data" in link["href"].partition("?")[0]]
        assert sorted(links) == sorted(dump.removeprefix(base.rstrip("/")) for dump in dumps)
        assert [endpoint.get(link).status_code for link in links] == [200, 200]
