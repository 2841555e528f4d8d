"""Look-ups are answered by the server itself, as a worker would answer them, and never take more than a moment."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from graph.endpoint import engine, lookups
from graph.endpoint.engine import EngineLimits, evaluate
from graph.endpoint.limits import Limits
from graph.endpoint.lookups import MOST_BYTES, LookUps, inspect_look_up
from graph.endpoint.messages import Answer, Failure, FailureKind, Task
from graph.endpoint.spool import SpoolWriter
from graph.folder import StoreFolder
from graph.guard import Form, inspect
from graph.store import open_store
from tests.serving import DOCUMENT, STATE, build_store, running

HUB = "http://example.org/hub"
HUB_ROWS = 20_000
PIECE = 8 * 1024
"""What the engine hands over at once; it may do so twice more after it is told that it is enough."""
NAME = "http://xmlns.com/foaf/0.1/name"
PERSON = "https://w3id.org/diplograph/id/person/script"
LOOK_UPS = (
    f"SELECT ?p ?o WHERE {{ <{PERSON}> ?p ?o }}",
    f"SELECT * WHERE {{ <{PERSON}> ?p ?o . }} LIMIT 3",
    f"select * {{ ?s ?p <{PERSON}> }}",
    f"PREFIX foaf: <http://xmlns.com/foaf/0.1/>\nSELECT ?name\nWHERE {{\n  <{PERSON}> foaf:name ?name .\n}}\n",
    f'SELECT ?s {{ ?s <{NAME}> "Élodie" }}',
    "SELECT ?s { ?s <http://www.w3.org/2000/01/rdf-schema#label> 'Elsewhere'@en } LIMIT 1",
    f"PREFIX : <http://xmlns.com/foaf/0.1/> SELECT $o {{ <{PERSON}> a $o}}",
    f"ASK {{ <{STATE}> ?p ?o }}",
    f"ASK WHERE {{ <{STATE}> a <http://example.org/Nothing> }}",
    "SELECT ?p { <person/script> ?p ?o } LIMIT 0",
)
OTHERS = {
    "nothing is named": "SELECT ?s { ?s ?p ?o }",
    "two patterns": f"SELECT ?p {{ <{HUB}> ?p ?o . <{HUB}> ?q ?r }}",
    "a list of objects": f"SELECT ?p {{ <{HUB}> ?p ?o , ?r }}",
    "a variable comes twice": f"SELECT ?p {{ <{HUB}> ?p ?p }}",
    "no column of the pattern": f"SELECT ?x {{ <{HUB}> ?p ?o }}",
    "a column that is none": f"SELECT ?p ?x {{ <{HUB}> ?p ?o }}",
    "offset": f"SELECT ?p {{ <{HUB}> ?p ?o }} OFFSET 1000000",
    "distinct": f"SELECT DISTINCT ?p {{ <{HUB}> ?p ?o }}",
    "sorted": f"SELECT ?p {{ <{HUB}> ?p ?o }} ORDER BY ?p",
    "counted": f"SELECT (COUNT(*) AS ?n) {{ <{HUB}> ?p ?o }}",
    "filter": f"SELECT ?p {{ <{HUB}> ?p ?o FILTER(?o = 1) }}",
    "path": f"SELECT ?o {{ <{HUB}> <{NAME}>* ?o }}",
    "reversed": f"SELECT ?o {{ <{HUB}> ^<{NAME}> ?o }}",
    "blank": f"SELECT ?p {{ <{HUB}> ?p [] }}",
    "of one graph": f"SELECT ?p {{ GRAPH <{HUB}> {{ <{HUB}> ?p ?o }} }}",
    "of another data set": f"SELECT ?p FROM <{HUB}> {{ <{HUB}> ?p ?o }}",
    "service": f"SELECT ?p {{ SERVICE <{HUB}> {{ <{HUB}> ?p ?o }} }}",
    "service behind a comment": f"SELECT ?p {{ <{HUB}> ?p ?o #\n SERVICE <{HUB}> {{}} }}",
    "values": f"SELECT ?p {{ <{HUB}> ?p ?o }} VALUES ?p {{ 1 }}",
    "graph as an answer": f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ <{HUB}> ?p ?o }}",
    "description": f"DESCRIBE <{HUB}>",
    "escape": "SELECT ?p { <http://example.org/\\u0068ub> ?p ?o }",
    "long string": f'SELECT ?s {{ ?s <{NAME}> """x""" }}',
    "letters that only look so": f"\u017fELECT ?p {{ <{HUB}> ?p ?o }}",
    "long": f"SELECT ?p {{ <{HUB}> ?p ?o }}{' ' * 2000}",
    "twice": f"SELECT ?p {{ <{HUB}> ?p ?o }} SELECT ?p {{ <{HUB}> ?p ?o }}",
    "update": f"DELETE WHERE {{ <{HUB}> ?p ?o }}",
}


@pytest.fixture(scope="module", params=[False, True], ids=["as it is", "merged"])
def folder(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    path = tmp_path_factory.mktemp("lookups") / "store"
    plain = build_store(path.parent / "plain")
    with open_store(path, write=True) as store:
        store.engine.bulk_extend(Store.read_only(str(plain)))
        subject, predicate, graph = NamedNode(HUB), NamedNode(HUB + "/p"), NamedNode(DOCUMENT)
        store.engine.bulk_extend(Quad(subject, predicate, Literal(str(n)), graph) for n in range(HUB_ROWS))
        store.flush()
        if request.param:
            store.merge()
    return path


@pytest.fixture(scope="module")
def look_ups(folder: Path) -> LookUps:
    opened = LookUps(folder, Limits())
    opened.open()
    return opened


def by_worker(folder: Path, task: Task) -> object:
    limits = EngineLimits(2**30, 200, folder.parent, merged=StoreFolder(folder).is_merged)
    return evaluate(Store.read_only(str(folder)), task, limits)


@pytest.mark.parametrize("name", ["json", "xml", "csv", "tsv"])
@pytest.mark.parametrize("query", LOOK_UPS)
def test_a_look_up_is_answered_as_a_worker_does(folder: Path, look_ups: LookUps, query: str, name: str) -> None:
    task = Task(query, name, "ttl")
    found = look_ups.answer(task)
    assert isinstance(found, Answer)
    assert found == by_worker(folder, task)


def test_the_triples_of_several_graphs_are_found(look_ups: LookUps) -> None:
    found = look_ups.answer(Task("SELECT ?p { <http://example.org/elsewhere> ?p ?o }", "csv"))
    assert found is not None
    assert len(found.body.splitlines()) == 3


@pytest.mark.parametrize("query", LOOK_UPS)
def test_what_is_told_of_a_look_up_is_what_the_guard_tells(query: str) -> None:
    told, guard = inspect_look_up(query), inspect(query)
    assert told is not None
    assert (told.form, told.depth, told.has_dataset) == (guard.form, guard.depth, guard.has_dataset)
    assert (guard.service, guard.volatile, guard.ambiguous) == (False, False, False)
    assert guard.unterminated is None
    assert guard.form in (Form.SELECT, Form.ASK)


@pytest.mark.parametrize("name", OTHERS)
def test_all_else_is_for_a_worker(look_ups: LookUps, name: str) -> None:
    assert inspect_look_up(OTHERS[name]) is None
    assert look_ups.answer(Task(OTHERS[name], "csv")) is None


def test_other_data_sets_formats_and_faults_are_for_a_worker(look_ups: LookUps) -> None:
    query = LOOK_UPS[0]
    assert look_ups.answer(Task(query, "json")) is not None
    for task in (
        Task(query, "rows"),
        Task(query, None),
        Task(query, "json", default_graphs=()),
        Task(query, "json", named_graphs=(DOCUMENT,)),
        Task("SELECT ?p { nobody:declared ?p ?o }", "json"),
        Task(f"SELECT ?p {{ <{HUB}> ?p ?o }} LIMIT 999999999999999999", "json"),
    ):
        assert look_ups.answer(task) is None


@pytest.mark.parametrize("columns", ["?p", "?o", "?p ?o", "*"])
@pytest.mark.parametrize("name", ["json", "xml", "csv", "tsv"])
def test_a_thing_of_very_many_triples_is_given_up_after_a_few_and_not_tried_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch, columns: str, name: str
) -> None:
    written: list[int] = []

    class Counting(SpoolWriter):
        def write(self, data: bytes) -> int:
            written.append(len(data))
            return super().write(data)

    monkeypatch.setattr(engine, "SpoolWriter", Counting)
    look_ups = LookUps(folder, Limits())
    look_ups.open()
    task = Task(f"SELECT {columns} {{ <{HUB}> ?p ?o }}", name)
    assert look_ups.answer(task) is None
    assert 0 < sum(written) <= MOST_BYTES + 3 * PIECE
    written.clear()
    assert look_ups.answer(task) is None
    assert not written


def test_rows_that_alone_take_long_take_no_more_than_a_small_part_of_the_servers_time(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = SimpleNamespace(now=100.0, work=0.0)
    times = {"monotonic": lambda: clock.now, "thread_time": lambda: clock.work, "perf_counter": lambda: clock.now}
    monkeypatch.setattr(lookups, "time", SimpleNamespace(**times))

    def answer_too_late(*_: object) -> Failure:
        clock.work += 0.05
        return Failure(FailureKind.RESULT_SIZE, "a row of many megabytes")

    look_ups = LookUps(folder, Limits())
    look_ups.open()
    with monkeypatch.context() as patched:
        patched.setattr(lookups, "evaluate_inspected", answer_too_late)
        assert look_ups.answer(Task(LOOK_UPS[1], "json")) is None
    clock.now += 0.9
    assert look_ups.answer(Task(LOOK_UPS[0], "json")) is None
    clock.now += 0.2
    assert look_ups.answer(Task(LOOK_UPS[0], "json")) is not None


def test_a_smaller_limit_of_the_endpoint_holds_and_is_worded_by_a_worker(folder: Path) -> None:
    look_ups = LookUps(folder, Limits(result_bytes=20))
    look_ups.open()
    task = Task(LOOK_UPS[0], "csv")
    assert look_ups.answer(task) is None
    refused = evaluate(Store.read_only(str(folder)), task, EngineLimits(20, 200))
    assert isinstance(refused, Failure)
    assert refused.kind is FailureKind.RESULT_SIZE


def test_an_endpoint_elsewhere_a_closed_store_and_none_have_no_look_ups(folder: Path, tmp_path: Path) -> None:
    for look_ups in (LookUps("http://localhost/sparql", Limits()), LookUps(tmp_path, Limits())):
        look_ups.open()
        assert look_ups.answer(Task(LOOK_UPS[0], "json")) is None
    closed = LookUps(folder, Limits())
    closed.open()
    assert closed.answer(Task(LOOK_UPS[0], "json")) is not None
    closed.close()
    assert closed.answer(Task(LOOK_UPS[0], "json")) is None


def test_over_http_small_ones_need_no_worker_and_a_hub_is_whole(folder: Path) -> None:
    def seconds(endpoint_metrics: str, outcome: str) -> float:
        line = f'diplograph_query_seconds_count{{outcome="{outcome}"}}'
        return next(float(one.split()[-1]) for one in endpoint_metrics.splitlines() if one.startswith(line))

    with running(folder, workers=1) as endpoint:
        for number in range(5):
            assert endpoint.ask(f"{LOOK_UPS[0]} LIMIT {10 + number}").status_code == 200
        assert seconds(endpoint.get("/metrics").text, "looked up") == 5
        whole = endpoint.ask(f"SELECT ?o {{ <{HUB}> ?p ?o }}", "text/csv")
        assert len(whole.content.splitlines()) == HUB_ROWS + 1
        metrics = endpoint.get("/metrics").text
        assert (seconds(metrics, "looked up"), seconds(metrics, "answered")) == (5, 1)
