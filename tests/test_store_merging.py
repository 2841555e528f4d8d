"""A merged store answers as one that is not, from a default graph that holds each triple of the union once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Triple

from graph.errors import GraphError
from graph.store import GraphStore, open_store
from graph.turtle import write_turtle
from tests.serving import build_store, running

A, B, S, P = (NamedNode(f"https://w3id.org/diplograph/id/{name}") for name in ("graph/a", "graph/b", "s", "p"))
SHARED, ALONE, OTHER = (Triple(S, P, NamedNode(f"urn:{name}")) for name in ("shared", "alone", "other"))
COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[GraphStore]:
    with open_store(tmp_path / "store", write=True) as opened:
        opened.replace(A, [SHARED, ALONE])
        opened.replace(B, [SHARED])
        yield opened


def count(store: GraphStore, query: str = COUNT) -> int:
    (row,) = store.select(query)
    return int(row["n"].value)


def test_a_triple_of_two_graphs_is_found_once(store: GraphStore) -> None:
    assert count(store) == 3
    store.merge()
    assert store.is_merged
    assert count(store) == 2


def test_named_graphs_and_dumps_are_as_before(store: GraphStore, tmp_path: Path) -> None:
    store.dump(tmp_path / "before.nq")
    store.merge()
    store.dump(tmp_path / "after.nq")
    assert (tmp_path / "after.nq").read_bytes() == (tmp_path / "before.nq").read_bytes()
    assert store.graph_names() == [A, B]
    assert count(store, "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }") == 3


@pytest.mark.parametrize("change", ["replace", "remove", "fill"])
def test_a_change_ends_the_merging_and_shows(store: GraphStore, change: str) -> None:
    store.merge()
    if change == "replace":
        store.replace(A, [OTHER])
    elif change == "remove":
        store.remove(A)
    else:
        store.fill([(NamedNode(A.value + "2"), f"{OTHER} .".encode())])
    assert not store.is_merged
    found = {str(row["o"]) for row in store.select("SELECT DISTINCT ?o WHERE { ?s ?p ?o }")}
    assert ("<urn:other>" in found) is (change != "remove")
    assert ("<urn:alone>" in found) is (change == "fill")
    store.merge()
    assert {str(row["o"]) for row in store.select("SELECT ?o WHERE { ?s ?p ?o }")} == found


def test_it_is_still_merged_when_it_is_opened_again_or_copied(store: GraphStore, tmp_path: Path) -> None:
    store.merge()
    store.snapshot(tmp_path / "copy")
    store.close()
    for folder in (tmp_path / "store", tmp_path / "copy"):
        with open_store(folder) as again:
            assert again.is_merged
            assert count(again) == 2


@pytest.mark.parametrize("batch", [1, 2**20], ids=["one by one", "all at once"])
def test_a_store_that_is_filled_as_a_merged_one_holds_what_merging_would_make(
    store: GraphStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    monkeypatch.setattr("graph.store._BATCH_BYTES", batch)
    monkeypatch.setattr("graph.store._MERGED_AT_ONCE", batch)
    store.merge()
    with open_store(tmp_path / "filled", write=True) as filled:
        graphs = [(name, write_turtle(quad.triple for quad in store.graph(name)).encode()) for name in (A, B)]
        filled.fill(graphs, merged=True)
        assert filled.is_merged
        assert set(filled.engine) == set(store.engine)
        assert count(filled) == 2
        with pytest.raises(GraphError, match="empty store"):
            filled.fill(graphs, merged=True)


def test_text_that_looks_like_a_directive_stays_text(store: GraphStore, tmp_path: Path) -> None:
    said = Triple(S, P, Literal("first\n@prefix x: <urn:y> .\n} GRAPH <urn:z> {\n"))
    with open_store(tmp_path / "filled", write=True) as filled:
        filled.fill([(A, write_turtle([said]).encode()), (B, write_turtle([ALONE]).encode())])
        assert [quad.triple for quad in filled.graph(A)] == [said]
        assert [quad.triple for quad in filled.graph(B)] == [ALONE]


def test_a_store_in_memory_says_that_it_has_no_place_for_it() -> None:
    with pytest.raises(GraphError, match="folder"):
        open_store().merge()
    with pytest.raises(GraphError, match="folder"):
        open_store().fill([], merged=True)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The same graphs twice, the second time merged."""
    plain = build_store(tmp_path_factory.mktemp("merging") / "plain")
    merged = plain.parent / "merged"
    with open_store(plain) as opened, open_store(merged, write=True) as written:
        for name in opened.graph_names():
            written.replace(name, opened.graph(name))
        written.merge()
    return plain, merged


def test_the_endpoint_answers_the_same_from_both(folders: tuple[Path, Path]) -> None:
    queries = (
        "SELECT DISTINCT ?s ?p ?o WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o",
        "SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g",
        "SELECT ?s FROM <https://w3id.org/diplograph/id/graph/registry> WHERE { ?s ?p ?o } ORDER BY ?s",
        "SELECT ?s FROM NAMED <https://w3id.org/diplograph/id/graph/registry> WHERE { ?s ?p ?o } ORDER BY ?s",
        "ASK { ?s a <http://xmlns.com/foaf/0.1/Person> }",
    )
    answers = []
    for folder in folders:
        with running(folder) as endpoint:
            found = [endpoint.ask(query, "text/csv") for query in queries[:-1]] + [endpoint.ask(queries[-1])]
            one = {"default-graph-uri": "https://w3id.org/diplograph/id/graph/ontology"}
            found.append(endpoint.ask(queries[0], "text/csv", params=one))
            assert {answer.status_code for answer in found} == {200}
            answers.append([answer.text for answer in found])
    assert answers[0] == answers[1]
    assert len(answers[0][0].splitlines()) > 100
    assert len(answers[0][3].splitlines()) == 1
