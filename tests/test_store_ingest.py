"""Ingesting: each document is whole at every moment, the same files give the same store, bad files lose no others."""

from __future__ import annotations

import json
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from graph.errors import CorruptStoreError, GraphError, UnknownDocumentError
from graph.ingestion import Failure, find_documents, ingest, withdraw
from graph.settings import STORE_FORMAT
from graph.store import open_store
from ontology.vocab import DG, FOAF, GRAPH_DATASET, GRAPH_LINKS, GRAPH_ONTOLOGY, GRAPH_REGISTRY, ID, document_graph
from tests.lines import LinePipeline, line_document, with_few_entries

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module", autouse=True)
def _of_few_entries() -> Iterator[None]:
    with with_few_entries():
        yield


def write(folder: Path, **documents: tuple[str, ...]) -> list[Path]:
    """One file a document, named by its slug and holding its states."""
    folder.mkdir(exist_ok=True)
    for slug, states in documents.items():
        (folder / f"{slug}.txt").write_text(line_document(slug, *states))
    return sorted(folder.glob("*.txt"))


def dump(store: Path, out: Path) -> bytes:
    with open_store(store) as opened:
        opened.dump(out)
    return out.read_bytes()


def states_of(store: Path, slug: str) -> set[str]:
    with open_store(store) as opened:
        quads = opened.graph(document_graph(slug))
    return {
        q.object.value.removeprefix(ID) for q in quads if q.predicate == DG.denotes and isinstance(q.object, NamedNode)
    }


def test_each_document_has_a_graph_and_the_shared_graphs_are_there(tmp_path: Path) -> None:
    files = write(tmp_path / "in", a=("GHA",), b=("CAN", "MEX"))
    with open_store(tmp_path / "s", write=True) as store:
        report = ingest(store, files, LinePipeline())
        names = set(store.graph_names())
    assert (report.added, report.replaced, report.unchanged, report.failures) == (["a", "b"], [], [], [])
    assert {document_graph("a"), document_graph("b"), GRAPH_REGISTRY, GRAPH_ONTOLOGY, GRAPH_DATASET} <= names
    assert names <= {
        document_graph("a"),
        document_graph("b"),
        GRAPH_REGISTRY,
        GRAPH_ONTOLOGY,
        GRAPH_DATASET,
        GRAPH_LINKS,
    }
    assert states_of(tmp_path / "s", "b") == {"state/CAN", "state/MEX"}


def test_ingesting_twice_converts_once_and_gives_the_same_dump(tmp_path: Path) -> None:
    files = write(tmp_path / "in", a=("GHA",), b=("CAN",))
    dumps = []
    pipeline = LinePipeline()
    for _ in range(2):
        with open_store(tmp_path / "s", write=True) as store:
            report = ingest(store, files, pipeline)
        dumps.append(dump(tmp_path / "s", tmp_path / "d.nq"))
    assert dumps[0] == dumps[1]
    assert pipeline.converted == 2
    assert report.unchanged == ["a", "b"]


def test_the_order_of_files_and_of_runs_does_not_show_in_the_dump(tmp_path: Path) -> None:
    files = write(tmp_path / "in", a=("GHA",), b=("CAN",), c=("FRA",))
    with open_store(tmp_path / "one", write=True) as store:
        ingest(store, files, LinePipeline())
    for file in reversed(files):
        with open_store(tmp_path / "two", write=True) as store:
            ingest(store, [file], LinePipeline())
    assert dump(tmp_path / "one", tmp_path / "1.nq") == dump(tmp_path / "two", tmp_path / "2.nq")


def test_a_changed_document_replaces_its_graph_whole(tmp_path: Path) -> None:
    with open_store(tmp_path / "s", write=True) as store:
        ingest(store, write(tmp_path / "in", a=("GHA", "CAN"), b=("MEX",)), LinePipeline())
        report = ingest(store, write(tmp_path / "in", a=("FRA",)), LinePipeline())
    assert (report.replaced, report.unchanged) == (["a"], ["b"])
    assert states_of(tmp_path / "s", "a") == {"state/FRA"}
    assert states_of(tmp_path / "s", "b") == {"state/MEX"}


def test_new_converters_or_the_wish_to_convert_again_do_so(tmp_path: Path) -> None:
    files = write(tmp_path / "in", a=("GHA",))
    newer = LinePipeline("lines 2")
    with open_store(tmp_path / "s", write=True) as store:
        ingest(store, files, LinePipeline())
        assert ingest(store, files, newer).replaced == ["a"]
        assert ingest(store, files, newer).unchanged == ["a"]
        assert ingest(store, files, newer, again=True).replaced == ["a"]
    assert newer.converted == 2


def test_a_withdrawn_document_takes_no_registry_entry_with_it(tmp_path: Path) -> None:
    with open_store(tmp_path / "s", write=True) as store:
        ingest(store, write(tmp_path / "in", a=("GHA",), b=("CAN",)), LinePipeline())
        registry = store.graph(GRAPH_REGISTRY)
        withdraw(store, "a", LinePipeline())
        assert document_graph("a") not in store.graph_names()
        assert {q.predicate for q in registry - store.graph(GRAPH_REGISTRY)} <= {FOAF.name}
        with pytest.raises(UnknownDocumentError, match="a: no such document"):
            withdraw(store, "a", LinePipeline())
    with open_store(tmp_path / "only-b", write=True) as store:
        ingest(store, [tmp_path / "in" / "b.txt"], LinePipeline())
    assert dump(tmp_path / "s", tmp_path / "1.nq") == dump(tmp_path / "only-b", tmp_path / "2.nq")


def test_one_text_under_two_names_is_one_document_and_two_texts_of_one_name_are_a_failure(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write(folder, a=("GHA",))
    (folder / "copy.txt").write_text(line_document("a", "GHA"))
    (folder / "other.txt").write_text(line_document("a", "FRA"))
    with open_store(tmp_path / "s", write=True) as store:
        report = ingest(store, [folder], LinePipeline())
    assert (report.added, report.unchanged) == (["a"], ["a"])
    assert [failure.path.name for failure in report.failures] == ["other.txt"]
    assert "which a.txt has given with other words" in report.failures[0].message
    assert states_of(tmp_path / "s", "a") == {"state/GHA"}


def test_folders_are_walked_in_order_for_texts_only(tmp_path: Path) -> None:
    for name in ("b.txt", "a.HTML", "sub/c.md", "README.md", ".hidden.txt", ".git/x.txt", "d.pdf", "e.Docx", "f.xlsx"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    found = find_documents([tmp_path / "in", tmp_path / "in" / "b.txt"])
    assert [path.name for path in found if isinstance(path, Path)] == ["a.HTML", "b.txt", "d.pdf", "e.Docx", "c.md"]
    (empty := tmp_path / "empty").mkdir()
    (failure,) = find_documents([empty])
    assert isinstance(failure, Failure)
    assert "holds no texts" in failure.message


def test_documents_that_came_by_a_dump_keep_their_people(tmp_path: Path) -> None:
    with open_store(tmp_path / "one", write=True) as store:
        ingest(store, write(tmp_path / "in", a=("GHA",)), LinePipeline())
        store.dump(tmp_path / "d.nq")
    with open_store(tmp_path / "two", write=True) as store:
        store.load(tmp_path / "d.nq")
        ingest(store, write(tmp_path / "more", b=("CAN",)), LinePipeline())
        named = {
            q.object.value
            for q in store.graph(GRAPH_REGISTRY)
            if q.predicate == FOAF.name and isinstance(q.object, Literal)
        }
    assert named == {"a", "b"}
    assert states_of(tmp_path / "two", "a") == {"state/GHA"}


def test_a_damaged_record_is_named(tmp_path: Path) -> None:
    files = write(tmp_path / "in", a=("GHA",))
    with open_store(tmp_path / "s", write=True) as store:
        ingest(store, files, LinePipeline())
        (tmp_path / "s" / "diplograph" / "records" / "a.json").write_text('{"document": ')
        with pytest.raises(CorruptStoreError, match=r"records/a\.json cannot be read; delete that file"):
            ingest(store, files, LinePipeline())


def test_documents_need_a_store_on_disk() -> None:
    with pytest.raises(GraphError, match="--store DIR"):
        ingest(open_store(), [], LinePipeline())


def test_the_description_counts_a_triple_that_stands_in_two_graphs_once(tmp_path: Path) -> None:
    with open_store(tmp_path / "s", write=True) as store:
        ingest(store, write(tmp_path / "in", a=("GHA",)), LinePipeline())
        query = "SELECT ?n { ?d a <http://www.w3.org/ns/dcat#Dataset> ; <http://rdfs.org/ns/void#triples> ?n }"
        (row,) = store.select(query)
        everything = {
            quad.triple for name in store.graph_names() if name != GRAPH_DATASET for quad in store.graph(name)
        }
        assert int(row["n"].value) == len(everything)
        assert not [q for q in store.graph(GRAPH_DATASET) if "BlankNode" in type(q.subject).__name__]


KILLED = """
import sys, pathlib
from graph.ingestion import ingest
from graph.store import open_store
from tests.lines import LinePipeline, with_few_entries
store, folder = map(pathlib.Path, sys.argv[1:])
with with_few_entries(), open_store(store, write=True) as opened:
    print("go", flush=True)
    ingest(opened, [folder], LinePipeline())
"""


def graphs(store: Path) -> dict[str, set[Quad]]:
    with open_store(store) as opened:
        return {name.value: opened.graph(name) for name in opened.graph_names()}


def killed_ingest(store: Path, texts: Path, after: float | None) -> float:
    """Ingest in a process that is killed ``after`` so many seconds, or not at all; how long it ran."""
    command = [sys.executable, "-c", KILLED, str(store), str(texts)]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "go\n"
        begun = time.monotonic()
        if after is not None:
            time.sleep(after)
            process.send_signal(signal.SIGKILL)
        process.wait()
    return time.monotonic() - begun


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the texts of two versions of six documents, and a store of each version."""
    folder = tmp_path_factory.mktemp("versions")
    codes = [a + b + c for a in "ABCDEFGH" for b in "ABCDEFGH" for c in "ABCDEF"]
    for version, states in (("old", codes), ("new", codes[::-1])):
        write(folder / version, **{f"doc-{n}": tuple(states) for n in range(6)})
        killed_ingest(folder / f"{version}-store", folder / version, None)
    return folder


def test_a_process_killed_at_any_moment_leaves_each_document_old_or_new(versions: Path, tmp_path: Path) -> None:
    rng = random.Random(20170418)
    old, new = graphs(versions / "old-store"), graphs(versions / "new-store")
    shutil.copytree(versions / "old-store", tmp_path / "whole")
    seconds = killed_ingest(tmp_path / "whole", versions / "new", None)
    assert graphs(tmp_path / "whole") == new
    for attempt in range(6):
        target = Path(shutil.copytree(versions / "old-store", tmp_path / f"killed-{attempt}"))
        killed_ingest(target, versions / "new", rng.uniform(0, seconds))
        found = graphs(target)
        assert set(found) == set(old)
        for name in found:
            assert found[name] in (old[name], new[name]), f"{name} is mixed after kill {attempt}"
    with open_store(target, write=True) as store:
        ingest(store, [versions / "new"], LinePipeline())
    assert graphs(target) == new


def test_a_first_ingest_that_was_killed_is_taken_up_where_it_stopped(versions: Path, tmp_path: Path) -> None:
    rng = random.Random(20170719)
    new = graphs(versions / "new-store")
    for attempt in range(3):
        target = tmp_path / f"killed-{attempt}"
        killed_ingest(target, versions / "new", rng.uniform(0, 1))
        found = graphs(target)
        assert all(found[name] == new[name] for name in found if "/document/" in name)
    with open_store(target, write=True) as store:
        ingest(store, [versions / "new"], LinePipeline())
    assert graphs(target) == new


def test_the_layout_states_its_version_before_anything_else(tmp_path: Path) -> None:
    with open_store(tmp_path / "s", write=True):
        assert json.loads((tmp_path / "s" / "diplograph" / "format.json").read_text()) == {"format": STORE_FORMAT}
