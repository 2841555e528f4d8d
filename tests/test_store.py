"""A store's graphs are replaced whole, dumped in the same bytes, and errors say what is wrong with the folder."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    RdfFormat,
    Store,
    Triple,
    parse,
)

from graph.errors import (
    CorruptStoreError,
    GraphError,
    LockedStoreError,
    NewerStoreError,
    NotAStoreError,
    OlderStoreError,
    QueryError,
    SerializationError,
    UnknownFormatError,
    UnwritableStoreError,
)
from graph.store import open_store
from ontology.vocab import XSD

G = NamedNode("urn:x:graph:g")
H = NamedNode("urn:x:graph:h")
PROJECT = Path(__file__).resolve().parents[1]
SUBJECT, LABEL = NamedNode("urn:x:s"), NamedNode("urn:x:label")


def triples(*values: str) -> list[Triple]:
    return [Triple(SUBJECT, LABEL, Literal(value)) for value in values]


def values(quads: set[Quad]) -> set[str]:
    return {quad.object.value for quad in quads if isinstance(quad.object, Literal)}


def test_a_graph_holds_what_it_was_last_given_and_says_whether_that_changed_it(tmp_path: Path) -> None:
    with open_store(tmp_path / "s", write=True) as store:
        assert store.replace(G, triples("a", "b"))
        assert not store.replace(G, triples("b", "a", "a"))
        assert store.replace(G, triples("b", "c"))
        assert values(store.graph(G)) == {"b", "c"}
        assert store.replace(G, [])
        assert store.graph_names() == []


def test_numbers_that_the_store_spells_otherwise_are_no_change(tmp_path: Path) -> None:
    fact = Triple(SUBJECT, LABEL, Literal("0.90", datatype=XSD.decimal))
    with open_store(tmp_path / "s", write=True) as store:
        assert store.replace(G, [fact])
        assert not store.replace(G, [fact])


def test_one_graph_leaves_with_nothing_of_the_others() -> None:
    store = open_store()
    store.replace(G, triples("both", "g"))
    store.replace(H, triples("both"))
    assert store.remove(G)
    assert not store.remove(G)
    assert store.graph_names() == [H]
    assert values(store.graph(H)) == {"both"}


def test_a_graph_with_blank_nodes_from_elsewhere_can_be_replaced() -> None:
    store = open_store()
    store.replace(G, [Triple(BlankNode(), LABEL, Literal("old"))])
    store.replace(G, triples("new"))
    assert values(store.graph(G)) == {"new"}


def test_queries_see_the_union_of_all_graphs() -> None:
    store = open_store()
    store.replace(G, triples("g"))
    store.replace(H, triples("h"))
    rows = store.query("SELECT DISTINCT ?o { ?s ?p ?o } ORDER BY ?o")
    assert isinstance(rows, QuerySolutions)
    assert [str(row["o"]) for row in rows] == ['"g"', '"h"']
    answer = store.query('ASK { ?s ?p "h" }')
    assert isinstance(answer, QueryBoolean)
    assert bool(answer)


def test_a_query_that_is_no_sparql_says_where() -> None:
    with pytest.raises(QueryError, match=r"query: line 1, column 25: expected one of"):
        open_store().query("SELECT * WHERE { ?s ?p }")


@pytest.mark.parametrize("name", ["d.nq", "d.trig", "d.nt", "d.ttl", "d.nq.gz", "d.ttl.gz"])
def test_a_dump_is_the_same_bytes_whatever_the_order_of_writing(tmp_path: Path, name: str) -> None:
    contents: list[bytes] = []
    for folder, order in (("one", (G, H)), ("two", (H, G))):
        with open_store(tmp_path / folder, write=True) as store:
            for graph in order:
                store.replace(graph, triples("ü", graph.value, 'with "quotes"\nand lines'))
            store.dump(tmp_path / folder / name)
        contents.append((tmp_path / folder / name).read_bytes())
    assert contents[0] == contents[1]
    raw = gzip.decompress(contents[0]) if name.endswith(".gz") else contents[0]
    form = RdfFormat.from_extension(name.removesuffix(".gz").rpartition(".")[2])
    assert form is not None
    expected = 6 if form.supports_datasets else 4
    assert len(list(parse(raw, form))) == expected


@pytest.mark.parametrize("name", ["d.nq", "d.trig.gz"])
def test_what_was_dumped_is_loaded_and_replaces_only_its_own_graphs(tmp_path: Path, name: str) -> None:
    source = open_store()
    source.replace(G, triples("new"))
    source.dump(tmp_path / name)
    target = open_store()
    target.replace(G, triples("old"))
    target.replace(H, triples("kept"))
    assert target.load(tmp_path / name) == [G]
    assert (values(target.graph(G)), values(target.graph(H))) == ({"new"}, {"kept"})


def test_triples_of_no_graph_need_one(tmp_path: Path) -> None:
    file = tmp_path / "x.ttl"
    file.write_text('<urn:x:s> <urn:x:p> "o" .')
    store = open_store()
    with pytest.raises(SerializationError, match="--graph"):
        store.load(file)
    assert store.load(file, to_graph=G) == [G]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("x.nq", b"<urn:x:s> <urn:x:p> .\n", r"x\.nq:1:\d+: "),
        ("x.nq.gz", b"not packed", "cannot be read"),
        ("x.nq.gz", gzip.compress(b"<urn:x:s> <urn:x:p> <urn:x:o> <urn:x:g> .\n" * 999)[:-20], "cannot be read"),
    ],
)
def test_a_damaged_dump_changes_nothing(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    store = open_store()
    with pytest.raises(SerializationError, match=message):
        store.load(tmp_path / name)
    assert store.graph_names() == []


def test_a_file_with_an_unknown_ending_or_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormatError, match=r"\.xlsx.*use \.nq"):
        open_store().dump(tmp_path / "d.xlsx")
    with pytest.raises(SerializationError, match="no such file"):
        open_store().load(tmp_path / "d.nq")
    with pytest.raises(SerializationError, match="folder does not exist"):
        open_store().dump(tmp_path / "nowhere" / "d.nq")


def test_a_second_process_is_told_that_the_store_is_open(tmp_path: Path) -> None:
    script = "import sys, pathlib, graph.store as s; s.open_store(pathlib.Path(sys.argv[1]), write=True)"
    command = [sys.executable, "-c", script, str(tmp_path / "s")]
    with open_store(tmp_path / "s", write=True):
        other = subprocess.run(command, capture_output=True, text=True, check=False, cwd=PROJECT)
        assert "LockedStoreError" in other.stderr
        with pytest.raises(LockedStoreError, match="another process has it open; wait"):
            open_store(tmp_path / "s")
    again = subprocess.run(command, capture_output=True, text=True, check=False, cwd=PROJECT)
    assert again.returncode == 0, again.stderr


def test_readers_share_a_store_and_keep_writers_out(tmp_path: Path) -> None:
    with open_store(tmp_path / "s", write=True) as store:
        store.replace(G, triples("a"))
    with open_store(tmp_path / "s") as one, open_store(tmp_path / "s") as two:
        assert one.graph(G) == two.graph(G)
        with pytest.raises(LockedStoreError):
            open_store(tmp_path / "s", write=True)


def test_a_store_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    with open_store(tmp_path / "s", write=True) as store:
        store.replace(G, triples("a"))
    (tmp_path / "s" / "diplograph" / "format.json").write_text(json.dumps({"format": 99}))
    for write in (True, False):
        with pytest.raises(NewerStoreError, match="store format 99, and this program knows up to"):
            open_store(tmp_path / "s", write=write)


def test_a_store_of_an_older_version_is_read_and_not_written(tmp_path: Path) -> None:
    with open_store(tmp_path / "s", write=True) as store:
        store.replace(G, triples("a"))
    (tmp_path / "s" / "diplograph" / "format.json").write_text(json.dumps({"format": 1}))
    with pytest.raises(OlderStoreError, match="store format 1; this program reads it"):
        open_store(tmp_path / "s", write=True)
    with open_store(tmp_path / "s") as store:
        assert len(store.graph(G)) == 1


def test_what_is_no_store_is_not_written_into(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(NotAStoreError, match="holds files of something else"):
        open_store(tmp_path, write=True)
    with pytest.raises(NotAStoreError, match="is a file"):
        open_store(tmp_path / "mine.txt", write=True)
    with pytest.raises(NotAStoreError, match="is not a store"):
        open_store(tmp_path)
    with pytest.raises(NotAStoreError, match="no such store"):
        open_store(tmp_path / "missing")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_plain_oxigraph_store_can_be_read(tmp_path: Path) -> None:
    engine = Store(str(tmp_path / "plain"))
    engine.add(Quad(SUBJECT, LABEL, Literal("x"), G))
    del engine
    with open_store(tmp_path / "plain") as store:
        assert values(store.graph(G)) == {"x"}


@pytest.mark.parametrize("damage", ["CURRENT", "*.sst", "diplograph/format.json"])
def test_a_store_that_was_cut_short_says_so(tmp_path: Path, damage: str) -> None:
    with open_store(tmp_path / "s", write=True) as store:
        store.replace(G, triples(*map(str, range(500))))
        store.flush()
    for path in (tmp_path / "s").glob(damage):
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(CorruptStoreError, match="restore it from a dump"), open_store(tmp_path / "s") as store:
        store.graph(G)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UnwritableStoreError, match="cannot be written"):
        open_store(tmp_path / "file" / "s", write=True)


@pytest.mark.skipif(os.geteuid() == 0, reason="permissions do not bind root; the case above covers the message")
def test_a_folder_without_permission_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(UnwritableStoreError, match="permissions"):
        open_store(tmp_path / "s", write=True)


def test_a_snapshot_stays_as_it_was(tmp_path: Path) -> None:
    with open_store(tmp_path / "s", write=True) as store:
        store.replace(G, triples("before"))
        store.snapshot(tmp_path / "copy")
        store.replace(G, triples("after"))
        with open_store(tmp_path / "copy") as copy:
            assert values(copy.graph(G)) == {"before"}


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    with open_store(tmp_path / "s", write=True) as store:
        pass
    store.close()
    with pytest.raises(GraphError, match="closed"):
        store.graph(G)
