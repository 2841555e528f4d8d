"""Answers are written whole in each format, and a format that does not fit the query is refused."""

from __future__ import annotations

import io
import json
import re

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse

from graph.errors import QueryError, UnknownFormatError
from graph.store import GraphStore, open_store
from graph.tables import answer, shown, write_table
from ontology.vocab import DG, ID, RDF, XSD

SELECT = "SELECT DISTINCT ?s ?o { ?s ?p ?o } ORDER BY ?o"
CONSTRUCT = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"
LONG = "mot " * 60


@pytest.fixture
def store() -> GraphStore:
    opened = open_store()
    state = NamedNode(ID + "state/GHA")
    rows = [
        Triple(state, RDF.type, DG.State),
        Triple(state, DG.iso3, Literal("GHA")),
        Triple(state, DG.asWritten, Literal(LONG)),
    ]
    opened.replace(NamedNode("urn:x:g"), rows)
    return opened


def told(store: GraphStore, query: str, form: str | None = None) -> str:
    out = io.StringIO()
    answer(store, query, form, out)
    return out.getvalue()


def test_a_table_is_for_people_and_shows_all_of_each_cell(store: GraphStore) -> None:
    text = told(store, SELECT)
    assert text.startswith("s ")
    assert "state/GHA" in text
    assert "dg:State" in text
    assert text.count("mot") == 60
    assert text.endswith("3 rows\n")


def test_programs_get_whole_values(store: GraphStore) -> None:
    assert told(store, SELECT, "csv").splitlines()[0] == "s,o"
    assert told(store, SELECT, "tsv").splitlines()[1].startswith(f"<{ID}state/GHA>\t")
    assert len(json.loads(told(store, SELECT, "json"))["results"]["bindings"]) == 3
    assert "<sparql" in told(store, SELECT, "xml")


def test_triples_come_as_sorted_turtle(store: GraphStore) -> None:
    text = told(store, CONSTRUCT)
    assert text == told(store, CONSTRUCT, "turtle")
    assert "@prefix dg:" in text
    assert len(list(parse(text, RdfFormat.TURTLE))) == 3
    assert len(told(store, CONSTRUCT, "nt").splitlines()) == 3
    assert told(store, CONSTRUCT, "table").endswith("3 rows\n")


def test_a_truth_is_yes_or_no(store: GraphStore) -> None:
    assert told(store, "ASK { ?s ?p ?o }") == "yes\n"
    assert told(store, "ASK { ?s ?p 7 }") == "no\n"
    assert json.loads(told(store, "ASK {}", "json")) == {"head": {}, "boolean": True}


@pytest.mark.parametrize(
    ("query", "form", "message"),
    [
        (SELECT, "turtle", "turtle: not for rows; use table, csv"),
        (CONSTRUCT, "csv", "csv: not for triples"),
        ("ASK {}", "csv", "yes or no"),
    ],
)
def test_a_format_that_does_not_fit_is_refused(store: GraphStore, query: str, form: str, message: str) -> None:
    with pytest.raises(UnknownFormatError, match=message):
        told(store, query, form)


def test_what_would_change_a_store_is_no_query(store: GraphStore) -> None:
    with pytest.raises(QueryError, match="ingest and load"):
        told(store, "DROP ALL")


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_folded_columns_and_nothing_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    monkeypatch.setenv("TERM", "xterm")
    out = _Terminal()
    write_table(("a", "b"), [("x" * 90, "[bold]y[/bold]")], out)
    text = out.getvalue()
    assert text.count("x") == 90
    assert "bold" in text
    assert text.endswith("1 row\n")
    assert "─" in text
    plain = re.sub(r"\x1b\[[0-9;]*m", "", text)
    assert max(len(line) for line in plain.splitlines()) <= 50


def test_a_terminal_that_is_too_narrow_gets_one_cell_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    out = _Terminal()
    names = [f"column{number}" for number in range(8)]
    write_table(names, [["word " * 4] * 7 + [""]] * 2, out)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", out.getvalue())
    assert plain.count("column0  word word word word") == 2
    assert "column7" not in plain
    assert plain.endswith("2 rows\n")


def test_people_see_names_in_place_of_iris_and_are_told_where_these_are(store: GraphStore) -> None:
    query = "SELECT DISTINCT ?actor ?actorLabel ?none { ?actor a ?type BIND('Ghana' AS ?actorLabel) }"
    assert told(store, query) == "actor\nGhana\n1 row; IRIs of what is named, and empty columns, are in --format csv\n"
    assert told(store, query, "csv").splitlines()[0] == "actor,actorLabel,none"


def test_terms_are_shown_short_without_loss_of_what_they_are() -> None:
    assert shown(NamedNode(ID + "person/x-y")) == "person/x-y"
    assert shown(DG.State) == "dg:State"
    assert shown(NamedNode("http://example.org/a")) == "http://example.org/a"
    assert shown(Literal("7", datatype=XSD.integer)) == "7"
    assert shown(None) == ""
