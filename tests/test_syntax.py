"""What is wrong with a query is told in words, with what mends it."""

from __future__ import annotations

import pytest
from pyoxigraph import Store

from graph.guard import inspect
from graph.syntax import SyntaxFault, syntax_fault


def fault_of(query: str) -> SyntaxFault:
    with pytest.raises(SyntaxError) as raised:
        Store().query(query)
    return syntax_fault(raised.value.msg, inspect(query).undeclared)


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
    fault = fault_of("SELECT ?x { ?s ?p ?o } GROUP BY ?s")
    assert fault.detail == "The SELECT contains a variable that is unbound"


def test_tokens_are_listed_without_classes_of_characters() -> None:
    fault = fault_of("SELECT * { ?s ?p")
    assert str(fault).startswith('line 1, column 17: expected one of "$", ')
    assert "['" not in fault.detail
    assert "..=" not in fault.detail
    assert ", ," not in fault.detail


def test_a_message_of_another_form_is_told_as_it_is() -> None:
    assert syntax_fault("too deep") == SyntaxFault("too deep")
