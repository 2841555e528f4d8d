"""What is wrong with a query is told in words, with what mends it."""

from __future__ import annotations

import pytest
from pyoxigraph import Store

from graph.causes import likely_cause
from graph.guard import inspect
from graph.syntax import SyntaxFault, syntax_fault


def fault_of(query: str) -> SyntaxFault:
    with pytest.raises(SyntaxError) as raised:
        Store().query(query)
    return syntax_fault(raised.value.msg, inspect(query).undeclared, query)


def test_a_prefix_that_is_known_here_comes_with_its_line() -> None:
    fault = fault_of("SELECT * { ?s a dg:Event ; foaf:name ?name }")
    assert (fault.line, fault.column) == (1, 25)
    assert fault.detail == (
        "no PREFIX line declares dg:, foaf:; put before the query: PREFIX dg: <https://w3id.org/diplograph/ontology#> "
        "PREFIX foaf: <http://xmlns.com/foaf/0.1/>"
    )


def test_a_prefix_of_somebody_else_is_left_to_fill_in() -> None:
    assert "put before the query: PREFIX fish: <…>" in fault_of("ASK { ?s fish:scale ?o }").detail


def test_a_sentence_of_the_engine_stands_without_the_tokens_around_it() -> None:
    fault = fault_of("SELECT ?x ?x { ?s ?p ?x } GROUP BY ?x")
    assert fault.detail == "Duplicated variable name in SELECT"


@pytest.mark.parametrize("columns", ["?o", "?o (COUNT(*) AS ?n)", "(STR(?o) AS ?x)", "*"])
def test_a_column_that_is_not_in_the_groups_is_told_as_that(columns: str) -> None:
    assert (
        "SELECT may name only what stands in GROUP BY"
        in fault_of(f"SELECT {columns} {{ ?s ?p ?o }} GROUP BY ?s").detail
    )


def test_tokens_are_listed_without_classes_of_characters() -> None:
    with pytest.raises(SyntaxError) as raised:
        Store().query("SELECT * { ?s ?p")
    fault = syntax_fault(raised.value.msg)
    assert str(fault).startswith('line 1, column 17: expected one of "$", ')
    assert "['" not in fault.detail
    assert "..=" not in fault.detail
    assert ", ," not in fault.detail


def test_a_message_of_another_form_is_told_as_it_is() -> None:
    assert syntax_fault("too deep") == SyntaxFault("too deep")


@pytest.mark.parametrize(
    ("query", "place", "words"),
    [
        ("SELECT * { ?d ?p « Genève » }", (1, 18), "quotation mark"),
        ("ASK {\n ?d ?p “Geneva” }", (2, 8), "quotation mark"),
        ("ASK { ?d ?p ‘Geneva’ }", (1, 13), "quotation mark"),
        ("SELECT * {\u00a0?s ?p ?o }", (1, 11), "U+00A0"),
        ("SELECT * { ?s \u200b?p ?o }", (1, 15), "U+200B"),
        ("ASK { ?s ?p ?o FILTER(?o > 3 \u2013 2) }", (1, 30), "write -"),
        ("ASK { https://example.org/x ?p ?o }", (1, 7), "between < and >"),
        ("ASK { ?s ?p &lt;http://example.org/&gt; }", (1, 13), "the source of a page"),
        ("SELECT ?s, ?p { ?s ?p ?o }", (1, 10), "without commas"),
        ("SELECT name { ?s ?p ?o }", (1, 8), "?name"),
        ("SELECT count(?s) { ?s ?p ?o }", (1, 8), "in brackets, with a name: (count(…) AS ?name)"),
        ("SELECT ?p sum (?o) AS ?n { ?s ?p ?o } GROUP BY ?p", (1, 11), "(sum(…) AS ?name)"),
        ("SELECT (COUNT(?s) AS n) { ?s ?p ?o }", (1, 22), "a variable, as in (… AS ?name)"),
        ("SELECT (COUNT(?s) as 'n') { ?s ?p ?o }", (1, 22), "a variable, as in (… AS ?name)"),
        ("SELECT * { ?s ?p ?o FILTER ?o > 3 }", (1, 28), "FILTER(…)"),
        ("SELECT * { ?s ?p ?o } LIMIT -1", (1, 29), "after LIMIT stands a number"),
        ("SELECT * { ?s ?p ?o } LIMIT 5 OFFSET ten", (1, 38), "after OFFSET stands a number"),
        ("SELECT * { ?s ?p ?o", (1, 10), "never closed"),
        ("SELECT * { { ?s ?p ?o ) }", (1, 23), "closes nothing"),
        ("SELECT * { ?s ?p ?o }}", (1, 22), "closes nothing"),
        ("SELECT * { ?s ?p ?o };", (1, 22), "without ;"),
        ("what did Ghana say?", (1, 1), "begins with SELECT"),
        ("query=ASK{}", (1, 1), "begins with SELECT"),
        (" # nothing but a note", (1, 1), "no query"),
    ],
)
def test_what_often_is_at_fault_is_told_with_its_place(query: str, place: tuple[int, int], words: str) -> None:
    fault = fault_of(query)
    assert (fault.line, fault.column) == place
    assert words in fault.detail


@pytest.mark.parametrize(
    "query",
    [
        "ASK { ?s ?p '«', \"– &lt; \u00a0 http://x { \" FILTER(?o = ) }",
        "SELECT (CONCAT(?a, ?b) AS ?c) (?d AS ?a) { ?a ?b ?c FILTER(?o = ) }",
        "SELECT ?s WHERE { { SELECT DISTINCT ?s FROM { } } }",
        "SELECT (1 AS ?x) { ?s ?p ?o FILTER NOT EXISTS {} FILTER <urn:f>(?o) FILTER REGEX(?o) } LIMIT 5 OFFSET 07 FROM",
    ],
)
def test_where_nothing_stands_out_the_engine_is_heard(query: str) -> None:
    assert likely_cause(query) is None
    assert fault_of(query).detail.startswith(("expected", "unexpected"))
