"""Many documents are linked, counted and loaded in little memory, and the outcome is that of having all at hand."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad

from graph import loading, rendering, spools
from graph.census import count
from graph.folder import StoreFolder
from graph.loading import Loader
from graph.rendering import render, render_pieces
from graph.spools import PARTS, Shelf, Spool
from graph.store import open_store
from graph.tallies import Tallies
from ingest.identity.linkage import link
from ingest.identity.retelling import Echoes, Telling, pair_tellings
from ingest.participations.taking_part import merged
from ingest.records import (
    Conversion,
    DocumentRecord,
    HoldingRecord,
    MentionRecord,
    ParticipationRecord,
    PersonRecord,
    Span,
)
from ingest.records import StatementRecord as Said
from ingest.sketch import resemblance, sketch
from ingest.triples import document_quads
from ontology.vocab import DG, FOAF, GRAPH_REGISTRY, ID, RDF, SKOS, document_graph
from queries.params import Param, ParamType
from queries.resolution import resolve

SPAN = Span(0, 9)
WORDS = "the ferries of the northern lakes should run at night as well whenever the harvest is brought in"


def paper(slug: str, *statements: Said, holder: str | None = None) -> Conversion:
    document = DocumentRecord(slug, slug, "en", "other", slug, 9, f"{slug}.txt")
    people = (PersonRecord("ada-lunt", ("Ada Lunt",)), PersonRecord("bo-kern", ("Bo Kern",), states=("state/SWE",)))
    post = (HoldingRecord("Chair of the Lakes", None, SPAN),)
    takings = (ParticipationRecord("lakes-2031", holder, "speaker", "attested", SPAN, "A", post),) if holder else ()
    return Conversion(document, "p 1", people=people, participations=takings, statements=statements)


def said(start: int, words: str = WORDS, speaker: str | None = "person:ada-lunt", post: str | None = None) -> Said:
    span = Span(start, start + 9)
    return Said(span, "by-name", "assert", "A", speaker, post, event="lakes-2031", sketch=sketch(words))


PAPERS = (
    paper("a", said(1), said(1, "nothing of the kind was ever said there")),
    paper("b", said(5, WORDS + " again"), said(9, "something else", None, "Chair of the Lakes")),
    paper("c", said(3, speaker="state/SWE"), holder="bo-kern"),
)


class Read(Mapping[str, Conversion]):
    """Conversions that are made anew whenever they are asked for."""

    def __getitem__(self, slug: str) -> Conversion:
        return next(one for one in PAPERS if one.document.slug == slug)

    def __iter__(self) -> Iterator[str]:
        return iter("cab")

    def __len__(self) -> int:
        return 3


def test_documents_that_are_read_one_by_one_are_linked_as_those_at_hand() -> None:
    found = link(Read())
    assert str(found) == str(link(PAPERS)) == str(link(PAPERS[::-1]))
    assert found.alternates == {("a", 0): (("b", 0),), ("b", 0): (("a", 0),)}
    assert found.speakers == {("b", 1): ("bo-kern", 0.8)}


def test_outlines_of_records_are_linked_as_whole_records_and_hold_no_mentions(tmp_path: Path) -> None:
    folder = StoreFolder(tmp_path)
    folder.prepare()
    named = (MentionRecord(SPAN, "person:ada-lunt", "Ada Lunt"),)
    for one in PAPERS:
        folder.keep_record(one.document.slug, msgspec.json.encode(replace(one, mentions=named)))
    assert {len(one.mentions) for one in folder.records().values()} == {1}
    assert {len(one.mentions) for one in folder.outlines().values()} == {0}
    assert str(link(folder.outlines())) == str(link(folder.records())) == str(link(PAPERS))


def test_pieces_on_a_shelf_come_back_by_their_keys(tmp_path: Path) -> None:
    written = Shelf.filled(tmp_path / "shelf", ((key, key.encode() * 3) for key in ("a", "bc", "d")))
    found = Shelf(tmp_path / "shelf", written.places)
    assert [found.get(key) for key in ("d", "a", "bc")] == [b"ddd", b"aaa", b"bcbcbc"]


def test_a_person_told_of_at_two_places_has_both_for_evidence_and_the_first_is_the_surest() -> None:
    one = ParticipationRecord("lakes-2031", "bo-kern", "speaker", "attested", Span(20, 27), "Kern", confidence=0.9)
    later, earlier = (replace(one, span=Span(at, at + 7), confidence=0.8) for at in (50, 2))
    for order in ((one, later, earlier), (earlier, later, one), (later, one, later)):
        (found,) = merged(order)
        assert (found.span, found.also) == (Span(20, 27), (Span(50, 57),))
    quads = document_quads(replace(PAPERS[2], program="p", participations=(found,)), link(PAPERS))
    shown = {quad.object.value.rpartition("/")[2] for quad in quads if quad.predicate == DG.evidence}
    assert {"20-27", "50-57"} <= shown


def test_of_statements_that_nobody_else_reports_no_ref_is_kept() -> None:
    assert link(PAPERS).statements == {
        ("a", 0): "document/a/statement/1-ada-lunt",
        ("b", 0): "document/b/statement/5",
    }


SKETCHES = st.lists(st.integers(0, 15), unique=True, min_size=1, max_size=12).map(lambda some: array("I", sorted(some)))


@example([array("I", [0, 1, 2, *range(10, 19)]), array("I", [*range(10, 19), 30, 31, 32])])
@settings(max_examples=60)
@given(st.lists(SKETCHES, min_size=2, max_size=5))
def test_statements_pair_as_if_each_were_compared_with_the_first_of_all_groups(sketches: list[array[int]]) -> None:
    tellings = [Telling((f"d{i}", 0), f"r{i}", "x", False, one) for i, one in enumerate(sketches)]
    echoes, firsts, expected = Echoes(), list[int](), set[tuple[int, int]]()
    for i, one in enumerate(sketches):
        echoes.add(paper(f"d{i}", Said(SPAN, None, None, "A", sketch=tuple(one))))
        alike = [first for first in firsts if resemblance(sketches[first], one) >= 0.7]
        if alike:
            first = min(alike, key=lambda first: (min({*sketches[first]} & {*one}), first))
            expected |= {(first, i), (i, first)}
        else:
            firsts.append(i)
    found = pair_tellings(lambda: tellings, echoes)
    pairs, refs = found.alternates(), found.refs
    assert {(int(here[0][1:]), int(there[0][1:])) for here, all_ in pairs.items() for there in all_} == expected
    assert refs == {place: f"r{place[0][1:]}" for place in pairs}


def test_parts_of_a_spool_come_back_whole_however_they_were_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spools, "_BUFFER", 10)
    spool = Spool()
    for number in range(40):
        spool.add(number % 3, b"%02d" % number)
    for _ in range(2):
        first, second, third, *others = spool.parts()
        assert first == b"".join(b"%02d" % number for number in range(0, 40, 3))
        assert (len(second), len(third), others) == (26, 26, [b""] * (PARTS - 3))


def people(names: str) -> list[Quad]:
    found = []
    for name in names:
        node = NamedNode(f"{ID}person/{name}")
        found += [Quad(node, RDF.type, FOAF.Person, GRAPH_REGISTRY)]
        found += [Quad(node, SKOS.altLabel, Literal(name + end), GRAPH_REGISTRY) for end in ("", "x", "y")]
    return found


def test_a_graph_in_pieces_counts_and_reads_as_in_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "_PIECE", 3)
    quads, tallies = people("abcdefg"), Tallies()
    pieces = list(render_pieces(GRAPH_REGISTRY, quads))
    for piece in pieces:
        tallies.add(piece.tally)
    with open_store(tmp_path / "s", write=True) as store, Loader(store) as loader:
        loader.put(GRAPH_REGISTRY, pieces)
    with open_store(tmp_path / "s") as store:
        assert store.graph(GRAPH_REGISTRY) == set(quads)
        assert (len(pieces), tallies.census(store)) == (7, count(store))


@pytest.mark.parametrize("jobs", [1, 3])
def test_several_threads_load_what_one_would(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: int) -> None:
    monkeypatch.setattr(loading, "_BATCH", 1)
    graphs = {
        document_graph(slug): [Quad(*quad.triple, document_graph(slug)) for quad in people(slug)] for slug in "abcdef"
    }
    with open_store(tmp_path / "s", write=True) as store:
        with Loader(store, jobs=jobs) as loader:
            for name, quads in graphs.items():
                loader.put(name, [render(name, quads)])
        assert loader.changed == list(graphs)
        assert all(store.graph(name) == set(quads) for name, quads in graphs.items())


def test_what_a_name_says_most_of_is_found_without_asking_for_other_kinds_of_names(tmp_path: Path) -> None:
    asked: list[str] = []
    with open_store() as store:
        state = NamedNode(f"{ID}state/ARV")
        rows = [(state, RDF.type, NamedNode("https://w3id.org/diplograph/ontology#State"))]
        store.replace(GRAPH_REGISTRY, [Quad(*row, GRAPH_REGISTRY) for row in rows])  # type: ignore[arg-type]
        store.replace(
            document_graph("a"), [Quad(state, SKOS.prefLabel, Literal("Arvania", language="en"), GRAPH_REGISTRY)]
        )

        def search(query: str) -> object:
            asked.append(query)
            return store.select(query)

        for typed, questions in (("ARV", 1), ("arvania", 2)):
            asked.clear()
            assert resolve(Param("x", ParamType.STATE, "x"), typed, search) == state  # type: ignore[arg-type]
            assert len(asked) == questions
