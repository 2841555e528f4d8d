"""The guard tells what a query reaches for, whatever it is dressed as, and raises no false alarm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.guard import Form, inspect, line_and_column

# Each of these is a good query to the engine, which would call the other endpoint.
CALLS = {
    "plain": "SELECT * { SERVICE <http://h/> { ?s ?p ?o } }",
    "lower case": "select * { service <http://h/> { ?s ?p ?o } }",
    "silent": "SELECT * { SERVICE SILENT <http://h/> { ?s ?p ?o } }",
    "variable": "SELECT * { ?s ?p ?x . SERVICE?x{ ?s ?p ?o } }",
    "after a comment": "SELECT * { # {\n SERVICE#>\n<http://h/> { ?s ?p ?o } }",
    "in a nested group": "SELECT * { GRAPH ?g { OPTIONAL { { SELECT * { SERVICE <http://h/> { ?s ?p ?o } } } } } }",
    "in EXISTS": "ASK { FILTER(EXISTS{SERVICE<http://h/>{?s ?p ?o}}&&1<2) }",
    "words without spaces": "SELECT * { SERVICESILENT<http://h/>{ ?s ?p ?o } }",
    "glued to true": "SELECT * { ?s ?p trueSERVICE<http://h/>{ ?s ?p ?o } }",
    "glued to a number": "SELECT * { ?s ?p 1e5SERVICE<http://h/>{ ?s ?p ?o } }",
    "glued to a decimal": "SELECT * { ?s ?p 1.SERVICE<http://h/>{ ?s ?p ?o } }",
    "glued to a string": "SELECT * { ?s ?p ''SERVICE<http://h/>{ ?s ?p ?o } }",
    "glued to a prefixed name": "PREFIX e: <http://h/> SELECT * { SERVICEe:x { ?s ?p ?o } }",
    "glued to a name whose prefix is declared": (
        "PREFIX SERVICEe: <http://a/> PREFIX e: <http://h/> SELECT * { SERVICEe:x { ?s ?p ?o } }"
    ),
    "behind a malformed long string": (
        'SELECT * { VALUES ?x { """ " } SERVICE SILENT <http://h/> {?s ?p ?o} #\\q """\n }'
    ),
    "behind less-than and a comment": "SELECT * { FILTER(1<1)SERVICE#>\n<http://h/> {?s ?p ?o} }",
    "behind less-than and a string": "SELECT * { FILTER('a'<'x>')SERVICE<http://h>{?s ?p 'z'} }",
    "in escapes": r"SELECT * { \u0053\U00000045RVICE <http://h/> { ?s ?p ?o } }",
}

HARMLESS = {
    "string": 'ASK { ?s ?p "SERVICE <http://h/> {}" }',
    "long string": "ASK { ?s ?p '''it's SERVICE <http://h/> { ' ''' }",
    "escaped quotes": r'ASK { ?s ?p "\" SERVICE <http://h/> {" }',
    "comment": "ASK { ?s ?p ?o } # SERVICE <http://h/> {}",
    "IRI": "ASK { ?s <http://x/#SERVICE> <SERVICE> }",
    "variables": "ASK { ?SERVICE $service ?serviceLOAD }",
    "language": 'ASK { ?s ?p "x"@service }',
    "local name": "PREFIX e: <http://e/> ASK { e:SERVICE e:service/e:a.service _:SERVICE }",
    "prefix": "PREFIX service: <http://e/> ASK { service:a service:b service:c . GRAPH service:g { ?s ?p ?o } }",
    "prefix in FROM": "PREFIX service: <http://e/> ASK FROM service:g { ?s ?p ?o }",
    "IRIs in VALUES": "ASK { VALUES (?a ?b) { ('x' <http://x/SERVICE#a>) (<http://s#a> <http://x#SERVICE>) } }",
    "IRI in a list": "ASK { ?s ?p ('a' <http://x/SERVICE#c>) }",
    "less-than": "ASK { ?s ?p ?o FILTER(?o<1 && 2>?o) # SERVICE\n }",
}


@pytest.mark.parametrize("query", CALLS.values(), ids=CALLS.keys())
def test_a_call_to_another_endpoint_is_found(query: str) -> None:
    assert inspect(query).service


@pytest.mark.parametrize("query", HARMLESS.values(), ids=HARMLESS.keys())
def test_the_word_elsewhere_is_no_call(query: str) -> None:
    found = inspect(query)
    assert not found.service
    assert not found.ambiguous


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("SELECT * {}", Form.SELECT),
        ("# LOAD\nask{}", Form.ASK),
        ("ASKFROM<http://g>{}", Form.ASK),
        ("BASE <http://b/> PREFIX SELECT: <http://s/> PREFIX : <http://e/> CONSTRUCT WHERE {}", Form.CONSTRUCT),
        ("PREFIXe:<http://e/> DESCRIBEe:a", Form.DESCRIBE),
        ('VERSION "1.2" DESCRIBE <http://a>', Form.DESCRIBE),
        ("PREFIX a: <http://a/> LOAD <http://h/>", Form.UPDATE),
        (r"\u004COAD <http://h/>", Form.UPDATE),
        ("insert data {}", Form.UPDATE),
        ("WITH <http://g> DELETE {} WHERE {}", Form.UPDATE),
        ("DROPALL", Form.UPDATE),
        ("", None),
        ("{}", None),
        ("HELLO", None),
    ],
)
def test_the_form_is_that_of_the_first_word_after_the_declarations(query: str, form: Form | None) -> None:
    assert inspect(query).form is form


@pytest.mark.parametrize(
    ("query", "has_dataset"),
    [
        ("SELECT * FROM <http://g> {}", True),
        ("SELECT*FROM<http://g>{}", True),
        ("ASKFROMNAMED<http://g>{}", True),
        ("PREFIX e: <http://e/> ASK FROMe:g {}", True),
        ("SELECT * { ?from <http://x/from> 'FROM <http://g>' } # FROM <http://g>", False),
        ("PREFIX from: <http://e/> ASK { from:a ?p ?o }", False),
    ],
)
def test_a_data_set_of_the_query_is_found(query: str, has_dataset: bool) -> None:
    assert inspect(query).has_dataset is has_dataset


def test_functions_that_change_their_value_are_found() -> None:
    assert inspect("SELECT (rand() AS ?x) {}").volatile
    assert inspect("ASK { FILTER(NOW() > ?x) }").volatile
    assert not inspect("ASK { ?now ?p 'RAND()' }").volatile


def test_prefixes_that_nobody_declares_are_named() -> None:
    assert inspect("PREFIX a: <http://a/> ASK { a:x b:y c:z }").undeclared == ["b", "c"]


def test_depth_is_that_of_the_deepest_bracket() -> None:
    assert inspect("ASK { { ( [ ] ) } }").depth == 4
    assert inspect("{" * 5000).depth > 200


def test_a_quotation_mark_that_opens_no_string_is_placed() -> None:
    query = 'ASK {\n ?s ?p "abc }'
    place = inspect(query).unterminated
    assert place is not None
    assert line_and_column(query, place) == (2, 8)


def test_a_query_that_can_be_read_in_too_many_ways_is_called_ambiguous() -> None:
    assert inspect("ASK { FILTER(" + "?a<'#>\n" * 40 + ") }").ambiguous


@given(st.text(alphabet="SERVICEservice{}()<>\"'\\#?: \n.a1u", max_size=60))
def test_no_text_makes_the_guard_fail(text: str) -> None:
    inspect(text)
