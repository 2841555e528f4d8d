"""What whoever makes graphs counts in each adds up to what counting the whole store gives."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Triple

from graph import tallies
from graph.census import count
from graph.dataset import describe
from graph.ingestion import ingest
from graph.pipeline import Converters
from graph.rendering import render
from graph.store import GraphStore, open_store
from graph.tallies import Tallies
from ontology.vocab import DG, GRAPH_DATASET, GRAPH_REGISTRY, ID, PROV, RDF, SKOS, XSD, document_graph
from tests.lines import with_few_entries

MEETINGS = Path(__file__).parent / "data" / "meetings"
A, B = document_graph("a"), document_graph("b")
POST, STATE = NamedNode(f"{ID}post/unplaced/judge"), NamedNode(f"{ID}state/GHA")


@pytest.fixture(scope="module", autouse=True)
def _of_few_entries() -> Iterator[None]:
    with with_few_entries():
        yield


def told(slug: str, number: int) -> list[Triple]:
    """A mention of a post that others describe, too, and a link to a statement that stands in no graph."""
    node = NamedNode(f"{ID}document/{slug}/mention/{number}")
    return [
        Triple(node, RDF.type, DG.Mention),
        Triple(node, DG.start, Literal(str(number), datatype=XSD.integer)),
        Triple(node, DG.denotes, POST),
        Triple(node, DG.asWritten, Literal('the "judge" of\nGhana', language="en")),
        Triple(node, PROV.alternateOf, NamedNode(f"{ID}document/b/statement/1")),
        Triple(POST, RDF.type, SKOS.Concept),
        Triple(POST, SKOS.prefLabel, Literal("judge", language="en")),
        Triple(POST, SKOS.note, Literal(slug)),
        Triple(POST, SKOS.related, STATE),
    ]


GRAPHS = {
    GRAPH_REGISTRY: [Triple(STATE, RDF.type, DG.State), Triple(STATE, SKOS.prefLabel, Literal("Ghana", language="en"))],
    A: told("a", 1),
    B: [*told("b", 1), *told("b", 2)[:5]],
}


def tallied(store: GraphStore, graphs: dict[NamedNode, list[Triple]]) -> Tallies:
    """Bring graphs into a store; their tallies."""
    found = Tallies()
    for name, triples in graphs.items():
        store.replace(name, triples)
        found.add(render(name, (Quad(*triple, name) for triple in triples), found.classes).tally)
    return found


@pytest.fixture
def uncounted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test in which nobody may count the whole store."""
    monkeypatch.setattr(tallies, "count", lambda store: pytest.fail("the store was counted"))


@pytest.mark.usefixtures("uncounted")
def test_tallies_of_graphs_that_share_resources_and_triples_add_up_to_the_census_of_the_store() -> None:
    store = open_store()
    assert tallied(store, GRAPHS).census(store) == count(store)


@pytest.mark.usefixtures("uncounted")
def test_an_ingest_counts_what_it_writes_and_describes_the_store_by_it(tmp_path: Path) -> None:
    texts = sorted(MEETINGS.glob("*.txt"))[:8]
    with open_store(tmp_path / "s", write=True) as store:
        for paths in (texts[:3], texts):
            ingest(store, paths, Converters())
            assert {quad.triple for quad in store.graph(GRAPH_DATASET)} == set(describe(store, Converters.program))


def test_what_others_brought_into_the_store_is_counted_there() -> None:
    store = open_store()
    found = tallied(store, GRAPHS)
    store.replace(document_graph("c"), told("c", 1))
    assert found.census(store) == count(store)


@pytest.mark.parametrize(
    "more",
    [
        pytest.param(Triple(STATE, RDF.type, SKOS.Concept), id="another class of a resource of another graph"),
        pytest.param(Triple(NamedNode(f"{ID}document/a/mention/1"), SKOS.note, Literal("x")), id="of another document"),
    ],
)
def test_graphs_that_say_of_resources_what_only_others_should_are_counted_rightly_all_the_same(more: Triple) -> None:
    store = open_store()
    assert tallied(store, {**GRAPHS, B: [*GRAPHS[B], more]}).census(store) == count(store)
