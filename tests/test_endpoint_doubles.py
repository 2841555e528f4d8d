"""Doubles are canonical in CSV, whoever writes it; all else of CSV is the engine's, and where no double can be, at its
speed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import example, given
from hypothesis import strategies as st
from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    Quad,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    Store,
    Triple,
    parse,
    parse_query_results,
)

from graph.cli import main
from graph.dataset import describe
from graph.doubles import can_make_doubles, canonical, may_hold_doubles, write_csv
from graph.endpoint import engine
from graph.endpoint.elsewhere import Elsewhere
from graph.endpoint.engine import EngineLimits, evaluate
from graph.endpoint.limits import Limits
from graph.endpoint.lookups import LookUps
from graph.endpoint.messages import Answer, Task
from graph.release import released_store
from graph.store import GraphStore, open_store
from ontology.vocab import GRAPH_DATASET, XSD, document_graph
from tests.lakes import lakes_graphs
from tests.serving import running

ROWS = "SELECT ?s ?p ?o { ?s ?p ?o } ORDER BY ?s"
MEASURED = """
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<urn:x:a> <urn:x:p> 1e6 . <urn:x:b> <urn:x:p> 1.10 . <urn:x:c> <urn:x:p> "0.5"^^xsd:float .
"""
WRITTEN = b"s,p,o\r\nurn:x:a,urn:x:p,1.0E6\r\nurn:x:b,urn:x:p,1.1\r\nurn:x:c,urn:x:p,5.0E-1\r\n"
GRAPH = document_graph("measured")


def store_of(*triples: Triple) -> Store:
    store = Store()
    store.extend(Quad(triple.subject, triple.predicate, triple.object) for triple in triples)
    return store


def stored(literal: Literal) -> Literal:
    """A literal as the engine gives it back."""
    (quad,) = store_of(Triple(NamedNode("urn:x:s"), NamedNode("urn:x:p"), literal))
    assert isinstance(quad.object, Literal)
    return quad.object


@pytest.mark.parametrize(
    ("text", "datatype", "form"),
    [
        ("1e6", XSD.double, "1.0E6"),
        ("1E300", XSD.double, "1.0E300"),
        ("-0.0", XSD.double, "-0.0E0"),
        ("0", XSD.double, "0.0E0"),
        ("0.1", XSD.double, "1.0E-1"),
        (".5", XSD.double, "5.0E-1"),
        ("1e-7", XSD.double, "1.0E-7"),
        ("123456789.125", XSD.double, "1.23456789125E8"),
        ("-12.", XSD.double, "-1.2E1"),
        ("5e-324", XSD.double, "5.0E-324"),
        ("1.7976931348623157e308", XSD.double, "1.7976931348623157E308"),
        ("1e400", XSD.double, "INF"),
        ("INF", XSD.double, "INF"),
        ("+INF", XSD.double, "INF"),
        ("-INF", XSD.float, "-INF"),
        ("NaN", XSD.double, "NaN"),
        ("0.1", XSD.float, "1.0E-1"),
        ("0.10000000149", XSD.float, "1.0E-1"),
        ("16777216", XSD.float, "1.6777216E7"),
        ("3.4028235e38", XSD.float, "3.4028235E38"),
        ("1e-45", XSD.float, "1.0E-45"),
        ("1e39", XSD.float, "INF"),
        ("-0", XSD.float, "-0.0E0"),
        ("NaN", XSD.float, "NaN"),
    ],
)
def test_a_double_has_its_canonical_form_as_it_was_written_and_as_it_is_stored(
    text: str, datatype: NamedNode, form: str
) -> None:
    literal = Literal(text, datatype=datatype)
    assert canonical(literal) == canonical(stored(literal)) == form


@pytest.mark.parametrize("text", ["abc", "", " 1", "1_0", "infinity", "nan", "-NaN", "1e", "0x1p3"])
def test_what_is_no_double_stays_as_it_is(text: str) -> None:
    for datatype in (XSD.double, XSD.float):
        assert canonical(Literal(text, datatype=datatype)) == text


@pytest.mark.parametrize(("text", "datatype"), [("1.10", XSD.decimal), ("100", XSD.integer), ("1e6", XSD.string)])
def test_nothing_else_has_another_form(text: str, datatype: NamedNode) -> None:
    assert canonical(Literal(text, datatype=datatype)) == text


@given(st.floats())
def test_a_form_gives_the_number_back(number: float) -> None:
    form = canonical(stored(Literal(repr(number).replace("inf", "INF").replace("nan", "NaN"), datatype=XSD.double)))
    assert repr(float(form)) == repr(number)


@given(st.floats(width=32, allow_nan=False, allow_infinity=False))
@example(1048576.25)
@example(-2097152.25)
@example(1048576.75)
def test_a_form_of_32_bits_has_the_digits_that_the_engine_finds(number: float) -> None:
    literal = stored(Literal(repr(number), datatype=XSD.float))
    mantissa, _, _ = canonical(literal).partition("E")
    assert mantissa.replace(".", "").strip("-0") == literal.value.replace(".", "").strip("-0")


IRIS = st.sampled_from(["urn:x:a", "http://example.org/a,b", "http://example.org/é?x='y'"]).map(NamedNode)
LITERALS = st.one_of(
    st.text(st.one_of(st.sampled_from("\",\r\n;'\t\\ "), st.characters(exclude_categories=["Cs"]))).map(Literal),
    st.builds(Literal, st.text(st.characters(exclude_categories=["Cs"])), language=st.just("fr")),
    st.integers(-(2**63), 2**63 - 1).map(Literal),
    st.decimals(-1000, 1000, places=3).map(lambda number: Literal(str(number), datatype=XSD.decimal)),
    st.booleans().map(Literal),
    st.just(Literal("4,4", datatype=NamedNode("urn:x:own"))),
)
TERMS = st.one_of(IRIS, LITERALS, st.integers(0, 9).map(lambda number: BlankNode(f"b{number}")))
TRIPLES = st.builds(Triple, IRIS, IRIS, st.one_of(TERMS, st.builds(Triple, IRIS, IRIS, TERMS)))


@given(st.lists(TRIPLES, max_size=20), st.sampled_from(["?s ?p ?o ?none", "?o", "?none", "(?o AS ?é)"]))
def test_rows_without_doubles_are_the_engines_to_the_byte(triples: list[Triple], columns: str) -> None:
    store = store_of(*triples)
    query = f"SELECT {columns} {{ ?s ?p ?o }}"
    assert ours(store.query(query)) == store.query(query).serialize(format=QueryResultsFormat.CSV)


@pytest.mark.parametrize(
    "query", ["SELECT * {}", "SELECT ?x {}", "SELECT ?x { FILTER(false) }", 'SELECT ("" AS ?x) {}']
)
def test_empty_rows_and_none_are_the_engines_to_the_byte(query: str) -> None:
    assert ours(Store().query(query)) == Store().query(query).serialize(format=QueryResultsFormat.CSV)


def ours(results: object) -> bytes:
    assert isinstance(results, QuerySolutions)
    written = io.BytesIO()
    write_csv(results, written)
    return written.getvalue()


@pytest.mark.parametrize(
    "query",
    [
        "SELECT (1e0 AS ?x) {}",
        "SELECT (2*1.E-3AS?x) {}",
        "SELECT ?x { VALUES ?x { 1 2e5 } }",
        "SELECT (1IN1e6 AS ?x) {}",
        "SELECT (IF(?a<1e6&&?b>2, 1, 2) AS ?x) {}",
        "SELECT (IF(?a<?b,rand(),?c>2) AS ?x) {}",
        "SELECT (RAND() AS ?x) {}",
        "SELECT (strdt('1', ?d) AS ?x) { ?s ?p ?d }",
        "PREFIX x: <http://www.w3.org/2001/XMLSchema#> SELECT ('1'^^x:double AS ?x) {}",
        r"SELECT ('1'^^<http://www.w3.org/2001/XMLSchema#d\u006fuble> AS ?x) {}",
        "PREFIX d: <http://www.w3.org/2001/XMLSchema#dou> SELECT ('1'^^d:ble AS ?x) {}",
        "BASE <http://www.w3.org/2001/XMLSchema> PREFIX d: <#d> SELECT ?x { VALUES ?x { '1'^^d:ouble } }",
        "SELECT (<http://www.w3.org/2001/XMLSchema#float> (?o) AS ?x) { ?s ?p ?o }",
        "PREFIX f: <urn:f:> SELECT (f:any # called\n (?o) AS ?x) { ?s ?p ?o }",
        "SELECT (OBJECT(?o) AS ?x) { ?s ?p ?o }",
        "SELECT ?x { ?s ?p <<( ?a ?b ?x )>> }",
    ],
)
def test_a_query_that_can_make_doubles_is_told(query: str) -> None:
    assert can_make_doubles(query)


@pytest.mark.parametrize(
    "query",
    [
        ROWS,
        "SELECT * { ?s a <http://schema.org/Event> FILTER(?s != <http://example.org/1e>) } LIMIT 10",
        "SELECT (AVG(?n) AS ?a) (SUM(?n) / 2.5 AS ?b) (COUNT(*) AS ?c) { ?s ?p ?n } GROUP BY ?s",
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer(?o) AS ?x) { ?s ?p ?o }",
        "SELECT ?o { ?s ?p ?o FILTER(?o >= '2020-01-01'^^<http://www.w3.org/2001/XMLSchema#date>) }",
        "SELECT ?label { ?s ?p ?label FILTER(CONTAINS(STR(?label), '1e6 RAND()')) }",
    ],
)
def test_other_queries_give_the_doubles_of_the_store_alone(query: str) -> None:
    assert not can_make_doubles(query)
    results = store_of(Triple(NamedNode("urn:x:s"), NamedNode("urn:x:p"), Literal(1))).query(query)
    assert isinstance(results, QuerySolutions)
    assert {XSD.double, XSD.float}.isdisjoint(
        term.datatype for row in results for term in row if isinstance(term, Literal)
    )


def described(folder: Path, turtle: str = "") -> GraphStore:
    """A described store, with these triples in a graph that the description knows."""
    store = open_store(folder, write=True)
    for name, triples in lakes_graphs().items():
        store.replace(name, triples)
    store.replace(GRAPH, [quad.triple for quad in parse(turtle, RdfFormat.TURTLE)])
    store.replace(GRAPH_DATASET, describe(store, "0.1"))
    return store


def test_a_description_tells_doubles_of_what_has_no_class_too(tmp_path: Path) -> None:
    with described(tmp_path / "none") as store:
        assert not may_hold_doubles(store.engine)
    with described(tmp_path / "some", MEASURED) as store:
        assert may_hold_doubles(store.engine)


def test_what_is_described_not_at_all_or_in_part_may_hold_doubles(tmp_path: Path) -> None:
    with described(tmp_path / "s") as store:
        store.replace(GRAPH, [Triple(NamedNode("urn:x:s"), NamedNode("urn:x:p"), Literal(1.5))])
        assert may_hold_doubles(store.engine)
        store.remove(GRAPH)
        assert not may_hold_doubles(store.engine)
        store.remove(GRAPH_DATASET)
        assert may_hold_doubles(store.engine)
    assert may_hold_doubles(Store())


def test_the_released_store_holds_none() -> None:
    assert not may_hold_doubles(Store.read_only(str(released_store())))


def test_loading_a_graph_takes_back_what_its_store_was_described_as(tmp_path: Path) -> None:
    described(tmp_path / "s", '<urn:x:a> <urn:x:p> "no double" .').close()
    (tmp_path / "measured.ttl").write_text(MEASURED)
    arguments = ["load", str(tmp_path / "measured.ttl"), "--store", str(tmp_path / "s"), "--graph", GRAPH.value]
    assert CliRunner().invoke(main, arguments).exit_code == 0
    with open_store(tmp_path / "s", write=True) as store:
        assert may_hold_doubles(store.engine)
        store.replace(GRAPH_DATASET, describe(store, "0.1"))
        store.remove(GRAPH)
        store.replace(GRAPH_DATASET, describe(store, "0.1"))
        assert not may_hold_doubles(store.engine)


@pytest.mark.parametrize(
    ("query", "walked"), [(ROWS, False), ("SELECT ?s (1e0 AS ?x) { ?s ?p ?o } LIMIT 3", True), ("ASK {}", False)]
)
def test_where_no_double_can_be_the_engine_writes(monkeypatch: pytest.MonkeyPatch, query: str, walked: bool) -> None:
    walks: list[object] = []
    monkeypatch.setattr(engine, "write_csv", lambda results, sink: walks.append(results))
    store = Store.read_only(str(released_store()))
    limits = EngineLimits(2**30, 200, merged=True, doubles=may_hold_doubles(store))
    assert isinstance(evaluate(store, Task(query, "csv"), limits), Answer)
    assert bool(walks) is walked
    assert isinstance(evaluate(store, Task(query, "json"), limits), Answer)
    assert len(walks) == walked


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("store") / "s"
    store = Store(str(folder))
    store.load(MEASURED.encode(), format=RdfFormat.TURTLE, to_graph=GRAPH)
    store.flush()
    return folder


def test_workers_look_ups_and_commands_write_the_same(folder: Path) -> None:
    with running(folder) as endpoint:
        assert endpoint.ask(ROWS, "text/csv").content == WRITTEN
        typed = endpoint.ask(ROWS, "application/sparql-results+json").json()["results"]["bindings"][0]["o"]
        assert typed == {"type": "literal", "value": "1000000", "datatype": XSD.double.value}
        found = CliRunner().invoke(main, ["sparql", ROWS, "--endpoint", endpoint.url + "sparql", "--format", "csv"])
        assert found.stdout_bytes == WRITTEN
    found = CliRunner().invoke(main, ["sparql", ROWS, "--store", str(folder), "--format", "csv"])
    assert found.stdout_bytes == WRITTEN
    look_ups = LookUps(folder, Limits())
    look_ups.open()
    answer = look_ups.answer(Task("SELECT ?o { <urn:x:a> <urn:x:p> ?o }", "csv"))
    assert answer is not None
    assert answer.body == b"o\r\n1.0E6\r\n"


def test_doubles_from_elsewhere_are_canonical_however_they_were_written(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = b"""{"head": {"vars": ["x"]}, "results": {"bindings": [{"x": {"type": "literal", "value": "10e5",
    "datatype": "http://www.w3.org/2001/XMLSchema#double"}}]}}"""
    monkeypatch.setattr(Elsewhere, "ask", lambda *_: parse_query_results(sent, QueryResultsFormat.JSON))
    answer = evaluate(Elsewhere("http://127.0.0.1:1/", 1), Task("SELECT ?x {}", "csv"), EngineLimits(2**20, 200))
    assert isinstance(answer, Answer)
    assert answer.body == b"x\r\n1.0E6\r\n"
