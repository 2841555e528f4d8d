"""Validation finds what breaks a shape or is not where the text has it, once, with its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Triple

from graph.anchors import same_words
from graph.store import GraphStore, open_store
from graph.validation import validate
from ingest.source import read_source
from ontology.vocab import DG, ID, RDF, SKOS, document_graph
from tests.lakes import SLUGS, lakes_graphs

DATA = Path(__file__).parent / "data"
SUMMARY = SLUGS[2]


@pytest.fixture
def store() -> GraphStore:
    opened = open_store()
    for name, triples in lakes_graphs().items():
        opened.replace(name, triples)
    return opened


@pytest.fixture
def texts() -> dict[str, str]:
    sources = [read_source(path) for path in DATA.glob("*.txt")]
    return {source.sha256: source.text for source in sources}


def spoil(store: GraphStore, slug: str, change: Callable[[Triple], Triple | None]) -> None:
    name = document_graph(slug)
    changed = [change(quad.triple) for quad in store.graph(name)]
    store.replace(name, [triple for triple in changed if triple is not None])


def first_mention(store: GraphStore, slug: str) -> NamedNode:
    mentions = [q.subject for q in store.graph(document_graph(slug)) if q.object == DG.Mention]
    return min((m for m in mentions if isinstance(m, NamedNode)), key=lambda m: m.value)


def test_what_conforms_has_no_violations(store: GraphStore, texts: dict[str, str]) -> None:
    assert validate(store, texts) == []


def test_a_missing_property_is_reported_with_document_and_offset(store: GraphStore) -> None:
    mention = first_mention(store, SUMMARY)
    start = int(mention.value.rpartition("/")[2].partition("-")[0])
    spoil(store, SUMMARY, lambda t: None if (t.subject, t.predicate) == (mention, DG.source) else t)
    (found,) = validate(store)
    assert (found.shape, found.document, found.offset, found.node) == ("Mention-source", SUMMARY, start, mention.value)
    assert "dg:source" in found.message


def test_a_fact_is_placed_by_its_evidence(store: GraphStore) -> None:
    name = document_graph(SUMMARY)
    statement = next(q.subject for q in store.graph(name) if q.object == DG.Statement)
    spoil(store, SUMMARY, lambda t: None if (t.subject, t.predicate) == (statement, DG.attributionBasis) else t)
    assert isinstance(statement, NamedNode)
    (found,) = validate(store)
    assert (found.node, found.offset) == (statement.value, int(statement.value.rpartition("/")[2]))


def test_the_union_is_checked_and_a_node_of_two_graphs_reported_once(store: GraphStore) -> None:
    state = NamedNode(f"{ID}state/GHA")
    twice = Triple(state, SKOS.prefLabel, Literal("Autre nom", language="fr"))
    for slug in SLUGS[:2]:
        name = document_graph(slug)
        extra = [twice, Triple(state, RDF.type, DG.State)]
        store.replace(name, [*(q.triple for q in store.graph(name)), *extra])
    found = [violation for violation in validate(store) if violation.node == state.value]
    assert len(found) == 1
    assert found[0].shape.startswith("State-")


@pytest.mark.parametrize(
    ("check", "predicate", "value"),
    [
        ("Anchor-bounds", DG.end, Literal(999_999)),
        ("Anchor-iri", DG.end, Literal(999_999)),
        ("Anchor-text", DG.asWritten, Literal("tout autre chose")),
    ],
)
def test_a_span_that_is_not_so_is_reported(
    store: GraphStore, texts: dict[str, str], check: str, predicate: NamedNode, value: Literal
) -> None:
    mention = first_mention(store, SUMMARY)
    spoil(
        store,
        SUMMARY,
        lambda t: Triple(mention, predicate, value) if (t.subject, t.predicate) == (mention, predicate) else t,
    )
    assert check in {violation.shape for violation in validate(store, texts) if violation.node == mention.value}


def test_a_mention_outside_its_statement_is_reported(store: GraphStore) -> None:
    name = document_graph(SUMMARY)
    within = next(q for q in store.graph(name) if q.predicate == DG.within)
    other = next(
        q.object for q in store.graph(name) if q.predicate == DG.evidence and q.subject != within.object and q.subject
    )
    spoil(
        store,
        SUMMARY,
        lambda t: (
            Triple(t.subject, t.predicate, other) if (t.subject, t.predicate) == (within.object, DG.evidence) else t
        ),
    )
    assert "Anchor-within" in {violation.shape for violation in validate(store)}


def test_words_are_the_same_but_for_breaks_case_and_accents() -> None:
    assert same_words("le Cadre de gou-\n vernance", "Le cadre de gouvernance")
    assert same_words("la Convention sur les\n\n1 Une note.\ntravailleurs", "la Convention sur les travailleurs")
    assert not same_words("le Cadre de gouvernance", "le Cadre")
    assert not same_words("Cadre", "le Cadre")
