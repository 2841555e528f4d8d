"""The bench of the endpoint works: its graph is what it says, its client counts what came, each measure gives figures.

No figure decides a test: that is for a reader of the report.
"""

from __future__ import annotations

import http.server
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, parse

from graph.release import load_release
from graph.settings import RELEASE_FOLDER
from graph.store import GraphStore, open_store
from graph.validation import validate
from ontology.vocab import DG, FOAF, GRAPH_REGISTRY, ID, SCHEMA
from tests.bench.endpoint import compare
from tests.bench.endpoint_rows import endpoint_report, endpoint_rows
from tests.bench.generator import MEETINGS_OF_A_PERSON, Recast, generate
from tests.bench.load import Sender, get, percentile, run
from tests.bench.questions import Questions
from tests.bench.servers import OURS, OXIGRAPH
from tests.conformance import oxigraph_server

SMALL = 90_000  # quads: the release, and one copy of its documents


@pytest.fixture(scope="module")
def released() -> GraphStore:
    store = open_store()
    load_release(RELEASE_FOLDER, store)
    return store


def quads_of(recast: Recast, number: int) -> set[Quad]:
    return set(parse(recast.copy(number), format=RdfFormat.N_QUADS))


@pytest.fixture(scope="module")
def shortest(released: GraphStore) -> list[Quad]:
    """The graph of the shortest document, and what the registry says of people."""
    documents = (name for name in released.graph_names() if "/graph/document/" in name.value)
    graph = min(map(released.graph, documents), key=len)
    return sorted([*graph, *released.graph(GRAPH_REGISTRY)], key=str)


@pytest.fixture(scope="module")
def recast(shortest: list[Quad]) -> Recast:
    return Recast(shortest)


def test_a_copy_has_the_same_degrees_under_other_names(shortest: list[Quad], recast: Recast) -> None:
    told = [
        quad
        for quad in shortest
        if "/graph/document/" in str(quad.graph_name) or str(quad.subject)[1:].startswith(f"{ID}person/")
    ]
    copied = quads_of(recast, 1)
    assert len(copied) == len(told) == recast.size
    assert Counter(str(quad.predicate) for quad in copied) == Counter(str(quad.predicate) for quad in told)
    degrees, other_degrees = (sorted(Counter(q.subject for q in quads).values()) for quads in (told, copied))
    assert degrees == other_degrees


def test_a_copy_is_about_people_and_documents_of_its_own(shortest: list[Quad], recast: Recast) -> None:
    def names(quads: list[Quad] | set[Quad], predicate: NamedNode) -> set[str]:
        return {q.object.value for q in quads if q.predicate == predicate and isinstance(q.object, Literal)}

    copies = [quads_of(recast, number) for number in (1, MEETINGS_OF_A_PERSON, MEETINGS_OF_A_PERSON + 1)]
    sums = [names(copy, SCHEMA.sha256) for copy in (shortest, *copies) if copy]
    assert len(set.union(*sums)) == sum(map(len, sums))
    people = [names(copy, FOAF.name) for copy in copies]
    assert people[0] == people[1]
    assert len(people[0] & people[2]) < len(people[0]) / 10
    assert len(people[0] & names(shortest, FOAF.name)) < len(people[0]) / 10


def test_states_and_frameworks_are_the_same_in_every_copy(recast: Recast) -> None:
    hubs = [
        {quad.object for quad in quads_of(recast, number) if quad.predicate in (DG.onBehalfOf, DG.cites)}
        for number in (1, 2)
    ]
    shared = {node for node in hubs[0] if "/state/" in str(node) or "/framework/" in str(node)}
    assert shared
    assert shared <= hubs[1]


def test_the_same_seed_gives_the_same_copy_and_another_another(shortest: list[Quad], recast: Recast) -> None:
    assert Recast(shortest).copy(2) == recast.copy(2)
    assert Recast(shortest, seed=2).copy(2) != recast.copy(2)


def test_a_copy_conforms_to_the_shapes(released: GraphStore, recast: Recast) -> None:
    """The copy alone, with the ontology and all of the registry beside it as in the whole graph."""
    store = open_store()
    engine = store.engine
    engine.extend(quads_of(recast, 1))
    copied = [name for name in store.graph_names() if name != GRAPH_REGISTRY]
    for name in released.graph_names():
        if name.value.endswith(("/ontology", "/registry")):
            engine.extend(released.graph(name))
    found = validate(store)
    assert copied
    assert [one for one in found if one.document] == []


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bench") / "graph"
    assert generate(folder, quads=SMALL) >= SMALL
    return folder


def test_the_graph_has_what_was_asked_for(graph: Path, released: GraphStore) -> None:
    store = Store.read_only(str(graph))
    documents = {quad.graph_name for quad in store.quads_for_pattern(None, SCHEMA.sha256, None, None)}
    own = {quad.graph_name for quad in released.engine.quads_for_pattern(None, SCHEMA.sha256, None, None)}
    assert documents > own
    assert len(documents) == 2 * len(own)


def test_every_saved_question_finds_something_to_ask_about(graph: Path) -> None:
    questions = Questions(graph)
    asked = [questions.asked(name) for name in questions.names]
    assert [question.label for question in asked] == questions.names
    # The same questions again are others: no answer to the first ones fits.
    assert not {question.sparql for question in asked} & {questions.asked(name).sparql for name in questions.names}
    assert [q.sparql for q in asked] == [other.sparql for other in map(Questions(graph).asked, questions.names)]


class _Answering(http.server.BaseHTTPRequestHandler):
    """Answers in the ways that HTTP/1.1 has: with a length, in chunks, and with an error that ends the connection."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = b"x" * 70_000
        if self.path == "/chunked":
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for part in (body, body):
                self.wfile.write(f"{len(part):x}\r\n".encode() + part + b"\r\n")
            self.wfile.write(b"0\r\n\r\n")
        elif self.path == "/sized":
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        else:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@pytest.fixture
def plain_server() -> Iterator[tuple[str, int]]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Answering)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield "127.0.0.1", server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_client_counts_whole_answers_and_broken_ones(plain_server: tuple[str, int]) -> None:
    paths = ("/sized", "/chunked", "/broken", "/sized")
    requests = [(path, get("localhost", path, "*/*")) for path in paths]
    load = run(plain_server, [Sender(iter(requests)), Sender(iter(requests[:2]))], limit=30)
    found = Counter((sample.label, sample.status) for sample in load.samples)
    assert found == {("/sized", 200): 3, ("/chunked", 200): 2, ("/broken", 0): 1}
    assert {sample.size for sample in load.samples if sample.label == "/sized"} == {70_000}
    assert load.rate == pytest.approx(5 / load.seconds)


def test_who_does_not_count_sends_only_as_long_as_the_others(plain_server: tuple[str, int]) -> None:
    endless = (("/chunked", get("localhost", "/chunked", "*/*")) for _ in iter(int, 1))
    counted = [("/sized", get("localhost", "/sized", "*/*"))] * 3
    load = run(plain_server, [Sender(endless, counts=False), Sender(iter(counted))], limit=30)
    assert Counter(sample.label for sample in load.samples) == {"/sized": 3}


def test_a_percentile_is_one_of_the_values() -> None:
    assert percentile(range(1, 101), 0.99) == 100
    assert percentile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert percentile([], 0.99) == 0.0


@pytest.mark.skipif(oxigraph_server() is None, reason="needs Oxigraph's server: pip install -e '.[test]'")
def test_each_measure_gives_a_line_of_the_report(tmp_path: Path) -> None:
    store = Store(str(tmp_path / "store"))
    for name in ("ontology/core.ttl", "ontology/vocabulary.ttl", "tests/data/queries-fixture.ttl"):
        store.load(path=RELEASE_FOLDER.parents[1] / name, format=RdfFormat.TURTLE, to_graph=GRAPH_REGISTRY)
    store.flush()
    del store
    figures = compare(tmp_path / "store", ours=tmp_path / "store", rounds=1, scale=0.02, rdflib=False)
    (only,) = figures["rounds"]
    assert set(only) == {"mix", "look-ups", "mix again", "look-ups again", "csv"}
    for measure in only.values():
        for server in (OURS, OXIGRAPH):
            assert measure[server]["answers"] > 0
            assert measure[server]["failed"] == {}
    found = {
        "graphs": {"tiny": {"quads": 1, **figures}},
        "start": {"cached": [(1.0, 0.5), (3.0, 0.7), (1.5, 0.6)]},
        "load": [0.0, 1.0],
    }
    rows = endpoint_rows(found)
    assert [row.what.partition("(")[2][0] for row in rows] == ["a", "b", "c", "c", "d", "e", "f"]
    report = endpoint_report(found, "python -m tests.bench --only endpoint")
    assert "python -m tests.bench --only endpoint" in report
    assert all(row.what in report and row.figure in report for row in rows)
    assert rows[-1].figure.startswith("1.50 s (1.00 to 3.00), 0.60 s CPU")
    assert rows[-1].met
