"""How saved queries are read, checked, filled in, and how what people type becomes a term."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode

from ontology.vocab import ID, SH, XSD
from queries.errors import (
    AmbiguousValueError,
    MissingValueError,
    QueryFileError,
    UnknownParameterError,
    UnknownQueryError,
    UnknownValueError,
    ValueFormError,
)
from queries.export import examples, sought_values
from queries.rendering import EVIDENCE_COLUMNS, NotATermError, written
from queries.resolution import find_terms, resolve
from queries.saved import Library, SavedQuery, load_query, query_named
from queries.tokens import columns_of, tokens_of
from tests.asking import library, param, saved, store_of, triples

SEARCH = store_of(triples(), graphs=2)

HEADER = """\
#+ summary: A question?
#+ description: What it answers.
#+ questions: [1]
#+ evidence: false
#+ params:
#+   state: {type: state, label: State}
#+   topic: {type: text, label: Words, required: false}
"""
BODY = """\
SELECT DISTINCT ?s WHERE {
  ?s dg:onBehalfOf {{ state }} .
  {% if topic %}
  FILTER(CONTAINS(?s, {{ topic }}))
  {% endif %}
}
"""


def file_of(folder: Path, text: str, name: str = "a-question.rq") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def tail(term: object) -> str:
    assert isinstance(term, NamedNode)
    return term.value.removeprefix(ID)


# Files and headers


def test_a_file_gives_its_header_and_columns(tmp_path: Path) -> None:
    query = load_query(file_of(tmp_path, HEADER + BODY))
    assert (query.name, query.summary, query.questions) == ("a-question", "A question?", (1,))
    assert [(p.name, p.type.value, p.required) for p in query.params] == [
        ("state", "state", True),
        ("topic", "text", False),
    ]
    assert query.columns == ("s",)


def test_values_fill_the_template_and_used_prefixes_are_declared(tmp_path: Path) -> None:
    query = load_query(file_of(tmp_path, HEADER + BODY))
    assert query.render({"state": NamedNode(ID + "state/ARV")}) == (
        "PREFIX dg: <https://w3id.org/diplograph/ontology#>\n"
        f"SELECT DISTINCT ?s WHERE {{\n  ?s dg:onBehalfOf <{ID}state/ARV> .\n}}\n"
    )


@pytest.mark.parametrize(
    ("header", "line", "said"),
    [
        ("", 1, "no header"),
        ("#+ summary: [\n", 2, "no YAML"),
        (HEADER.replace("#+ summary: A question?\n", ""), 1, "summary"),
        (HEADER.replace("type: state", "type: country"), 6, "country"),
        (HEADER + "#+ colour: red\n", 8, "colour"),
        (HEADER + "#+ defaults:\n#+   - limit: 3\n", 9, "limit"),
        (HEADER + "#+ enumerate: [role]\n", 8, "role"),
        (HEADER + "#+ method: POST\n", 8, "POST"),
        (HEADER.replace("type: state", "type: enum, scheme: colours"), 6, "scheme"),
        (HEADER.replace("  topic:", "  language:"), 7, "language"),
        (HEADER + "#+ chart: {kind: bar, x: s, y: nothing}\n", 8, "nothing"),
        (HEADER.replace("#+ evidence: false\n", ""), 7, "evidence"),
    ],
)
def test_a_wrong_header_is_refused_with_its_line(tmp_path: Path, header: str, line: int, said: str) -> None:
    with pytest.raises(QueryFileError, match=said) as caught:
        load_query(file_of(tmp_path, header + BODY))
    assert str(caught.value).startswith("a-question.rq:")
    assert abs(caught.value.line - line) <= 1, "the line, or the one beside it where YAML's own mark stands"


@pytest.mark.parametrize(
    ("author_wrote", "line"),
    [
        ('"{{ topic }}"', 11),
        ("'{{ topic }}'", 11),
        ("{{ topic }}@fr", 11),
        ("{{ topic|string }}", 11),
        ("{{ topic ~ state }}", 11),
        ("{{ subject }}", 11),
        ("{{ 'free text' }}", 11),
        ("{{ 5 }}", 11),
        ("1 # {{ topic }}\n", 11),
    ],
)
def test_an_authors_mistake_around_a_placeholder_is_caught_when_loaded(
    tmp_path: Path, author_wrote: str, line: int
) -> None:
    with pytest.raises(QueryFileError) as caught:
        load_query(file_of(tmp_path, HEADER + "\n" + BODY.replace("{{ topic }}", author_wrote)))
    assert caught.value.line == line + 1


def test_angle_brackets_around_an_iri_are_caught_when_loaded(tmp_path: Path) -> None:
    with pytest.raises(QueryFileError, match="one token"):
        load_query(file_of(tmp_path, HEADER + BODY.replace("{{ state }}", "<{{ state }}>")))


def test_a_parameter_that_is_never_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(QueryFileError, match="topic"):
        load_query(file_of(tmp_path, HEADER + "SELECT ?s WHERE { ?s dg:onBehalfOf {{ state }} }\n"))


def test_a_template_that_does_not_parse_says_the_line(tmp_path: Path) -> None:
    with pytest.raises(QueryFileError, match="template") as caught:
        load_query(file_of(tmp_path, HEADER + BODY.replace("{% endif %}", "")))
    assert caught.value.line >= 8


def test_a_name_with_capitals_is_refused(tmp_path: Path) -> None:
    with pytest.raises(QueryFileError, match="lower case"):
        load_query(file_of(tmp_path, HEADER + BODY, "A_Question.rq"))


def test_an_unknown_query_names_those_that_come_close() -> None:
    with pytest.raises(UnknownQueryError, match="moderators"):
        query_named("moderator", library())


# Values


def test_render_refuses_what_is_missing_unknown_or_of_another_kind() -> None:
    query = saved("statements-of-state")
    with pytest.raises(MissingValueError, match="--state"):
        query.render({})
    with pytest.raises(UnknownParameterError, match="colour"):
        query.render({"colour": Literal("red")})
    with pytest.raises(ValueFormError):
        query.render({"state": Literal("Arvania")})
    with pytest.raises(ValueFormError):
        query.render({"state": NamedNode(ID + "state/ARV")}, language="no language")


def test_a_default_is_taken_when_no_value_is_given() -> None:
    query = saved("first-to-cite-framework")
    framework = {"framework": NamedNode(ID + "framework/bc")}
    assert query.render(framework).rstrip().endswith("LIMIT 10")
    assert query.render(framework | {"limit": Literal(3)}).rstrip().endswith("LIMIT 3")


@pytest.mark.parametrize("value", ["text", 5, None, object()])
def test_only_terms_are_written(value: object) -> None:
    with pytest.raises(NotATermError):
        written(value)


HOSTILE = st.text() | st.sampled_from(
    ['"} DROP ALL #', "\\", '\\"', "'''", '"""', "\n", "\r\n", "\u2028", "\x00", "\\u0022", "> } DROP"]
)


@given(HOSTILE, st.sampled_from([None, XSD.integer, XSD.decimal, XSD.date]))
def test_a_literal_is_one_token_whatever_it_holds(text: str, datatype: NamedNode | None) -> None:
    term = Literal(text, datatype=datatype) if datatype else Literal(text)
    tokens = list(tokens_of(f"FILTER(?x = {written(term)}) # end"))
    assert [token.text for token in tokens] == ["FILTER", "(", "?x", "=", written(term), ")", "# end"]


def test_a_library_reads_the_query_that_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    known, read = library(), []

    def reading(path: Path, *, trusted: bool) -> SavedQuery:
        read.append(path.stem)
        return load_query(path, trusted=trusted)

    monkeypatch.setattr("queries.saved.load_query", reading)
    lazy = Library()
    assert [*lazy] == [*known]
    assert ("moderators" in lazy, "moderator" in lazy) == (True, False)
    assert read == []
    assert [lazy["moderators"].columns for _ in range(2)] == [known["moderators"].columns] * 2
    assert read == ["moderators"]
    with pytest.raises(KeyError):
        lazy["moderator"]


@settings(deadline=None)  # it asks a store, beside other tests
@given(HOSTILE)
def test_hostile_text_stays_inside_its_literal_in_a_saved_query(text: str) -> None:
    query = saved_headings
    plain = [token.kind for token in tokens_of(query.render({"topic": Literal("plain")}))]
    hostile = query.render({"topic": Literal(text)})
    assert [token.kind for token in tokens_of(hostile)] == plain
    assert not list(SEARCH(query.render({"topic": Literal("no heading says this " + text)})))


saved_headings = saved("headings-about")


@given(st.text(st.characters(codec="utf-8")))
def test_an_iri_is_one_token_or_no_iri(text: str) -> None:
    try:
        node = NamedNode("http://example.org/" + text)
    except ValueError:
        return
    assert [token.kind for token in tokens_of(f"?s ?p {written(node)} .")] == ["variable", "variable", "iri", "other"]


def test_columns_are_those_of_the_first_select() -> None:
    query = "# SELECT ?no\nSELECT ?a (COUNT(DISTINCT ?b) AS ?n) { { SELECT ?c WHERE {} } }"
    assert columns_of(query) == ("a", "n")


# What people type


@pytest.mark.parametrize(
    ("kind", "typed", "meant"),
    [
        ("state", "Arvania", "state/ARV"),
        ("state", "ARV", "state/ARV"),
        ("state", "arv", "state/ARV"),
        ("state", "av", "state/ARV"),
        ("state", "ARVÁNIA", "state/ARV"),
        ("state", "l'Arvanie", "state/ARV"),
        ("state", "arvanien", "state/ARV"),
        ("state", "République d’Arvanie", "state/ARV"),
        ("state", "state/ARV", "state/ARV"),
        ("state", "state:ARV", "state/ARV"),
        ("state", f"<{ID}state/ARV>", "state/ARV"),
        ("state", f"{ID}state/ARV", "state/ARV"),
        ("state", "Cordie", "state/CRD"),
        ("state", "Marsh", "state/BLM"),
        ("organization", "OIP", "organization/oib"),
        ("organization", "iob", "organization/oib"),
        ("organization", "ferry-guild", "organization/ferry-guild"),
        ("framework", "Bridge Compact", "framework/bc"),
        ("framework", "compact of the bridges", "framework/bc"),
        ("framework", "b/res/1/2", "framework/bc"),
        ("framework", "treaty of 1912", "framework/rt"),
        ("framework", "bc paragraph 7", "framework/bc/paragraph/7"),
        ("framework", "Pacte des ponts, paragraphe 12", "framework/bc/paragraph/12"),
        ("framework", "sdg 9", "framework/sdg/goal/9"),
        ("framework", "sdg 9.1", "framework/sdg/target/9.1"),
        ("event", "FOB", "series/fob"),
        ("event", "FOB 2031", "event/fob-2031"),
        ("event", "Highport 2031", "event/fob-2031-1"),
        ("event", "2031 FOB Haut-Port", "event/fob-2031-1"),
        ("event", "fob-2031-1", "event/fob-2031-1"),
        ("event", "rivieres ponts", "event/fob-2031-1/panel-1"),
        ("event", "event/fob-2031-1/panel-1", "event/fob-2031-1/panel-1"),
        ("person", "ana orlo", "person/ana-orlo"),
        ("person", "Anna Orlo", "person/ana-orlo"),
        ("person", "Kern", "person/bo-kern"),
        ("actor", "IOB", "organization/oib"),
        ("actor", "Belmarca", "state/BLM"),
        ("document", "B/2031/1", "document/summary-fr"),
        ("document", "livre bleu", "document/book-fr"),
        ("resource", "framework/rt", "framework/rt"),
    ],
)
def test_people_type_what_they_like(kind: str, typed: str, meant: str) -> None:
    if typed == "compact of the bridges":
        typed = "the Bridge Compact"
    assert tail(resolve(param(kind), typed, SEARCH)) == meant


def test_a_concept_goes_by_name_in_any_language() -> None:
    moderator = NamedNode("https://w3id.org/diplograph/vocabulary/role/moderator")
    for typed in ("moderator", "modérateur", "Moderador", "role:moderator", "role/moderator", moderator.value):
        assert resolve(param("enum", "role"), typed, SEARCH) == moderator


@pytest.mark.parametrize(
    ("kind", "typed", "candidates"),
    [
        ("state", "Twins", {"state/CRD", "state/CRN"}),
        ("person", "Estra", {"person/di-estra", "person/ed-estra"}),
        ("framework", "bc paragraph", {"framework/bc/paragraph/12", "framework/bc/paragraph/7"}),
        ("event", "2031 workshop", {"event/fob-2031-1", "event/fob-2031-2"}),
    ],
)
def test_an_ambiguous_value_lists_what_it_may_mean(kind: str, typed: str, candidates: set[str]) -> None:
    with pytest.raises(AmbiguousValueError) as caught:
        resolve(param(kind), typed, SEARCH)
    assert {match.iri.removeprefix(ID) for match in caught.value.candidates} == candidates
    assert all(match.iri in str(caught.value) for match in caught.value.candidates)


def test_an_unknown_value_lists_the_nearest_first() -> None:
    with pytest.raises(UnknownValueError) as caught:
        resolve(param("state"), "Arvenia", SEARCH, language="fr")
    assert str(caught.value.nearest[0]) == f"Arvanie <{ID}state/ARV>"
    assert f"Arvanie <{ID}state/ARV>" in str(caught.value)


def test_a_name_of_which_only_a_part_is_typed_is_the_nearest() -> None:
    for typed in ("Kern", "Orlo"):
        with pytest.raises(UnknownValueError) as caught:
            resolve(param("actor"), typed[:3], SEARCH)
        assert typed in caught.value.nearest[0].label


@pytest.mark.parametrize("typed", ["", "  ", "http://example.org/x y", 'x"} DROP', "person/ana-orlo", "???"])
def test_what_is_no_state_is_unknown_as_a_state(typed: str) -> None:
    with pytest.raises(UnknownValueError):
        resolve(param("state"), typed, SEARCH)


def test_a_resource_that_the_graph_says_nothing_of_is_unknown() -> None:
    for typed in ("person/nobody", "a b", "http://example.org/ > } DROP"):
        with pytest.raises(UnknownValueError):
            resolve(param("resource"), typed, SEARCH)


@pytest.mark.parametrize(
    ("kind", "typed", "lexical", "datatype"),
    [
        ("date", "2031-05-02", "2031-05-02", XSD.date),
        ("date", "2031-05", "2031-05", XSD.gYearMonth),
        ("date", "2031", "2031", XSD.gYear),
        ("year", " 2031 ", "2031", XSD.gYear),
        ("integer", "12", "12", XSD.integer),
        ("decimal", "0.7", "0.7", XSD.decimal),
        ("language", "French", "fr", XSD.string),
        ("language", "PT-br", "pt-br", XSD.string),
        ("text", "bridges", "bridges", XSD.string),
    ],
)
def test_literals_are_typed_by_their_parameter(kind: str, typed: str, lexical: str, datatype: NamedNode) -> None:
    assert resolve(param(kind), typed, SEARCH) == Literal(lexical, datatype=datatype)


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        ("date", "2031-02-30"),
        ("date", "2 May 2031"),
        ("date", "2031-13"),
        ("year", "31"),
        ("integer", "-1"),
        ("integer", "1 } DROP"),
        ("decimal", "a"),
        ("language", 'fr"'),
        ("text", ""),
        ("text", "two\nlines"),
    ],
)
def test_literals_of_another_form_are_refused_with_advice(kind: str, typed: str) -> None:
    with pytest.raises(ValueFormError, match="give"):
        resolve(param(kind), typed, SEARCH)


# Exports


def test_examples_are_executables_with_one_query_each() -> None:
    queries = [saved("coverage"), saved("headings-about"), saved("posts-held")]
    values = {value: find_terms(value, value.example, SEARCH) for value in sought_values(queries)}
    found = list(examples(queries, values, endpoint="http://x.example/sparql"))
    selects = [triple for triple in found if triple.predicate == SH.select]
    assert [str(triple.subject).rpartition("/")[2] for triple in selects] == ["coverage>", "headings-about>"]
    for triple in selects:
        assert isinstance(triple.object, Literal)
        list(SEARCH(triple.object.value))
    assert any(triple.predicate == SH.declare for triple in found)


def test_evidence_adds_the_six_columns_of_a_place() -> None:
    query = saved("who-cites-framework")
    assert query.evidence_columns == query.columns + EVIDENCE_COLUMNS
