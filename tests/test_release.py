"""A release is readable files that give back the same graphs, whatever the order they were made in."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import NamedNode

from graph.errors import ReleaseError
from graph.files import exchange
from graph.ingestion import ingest
from graph.release import load_release, read_manifest, released_store
from graph.release_building import build_release
from graph.store import open_store
from ontology.vocab import document_graph
from tests.lines import LinePipeline, line_document, with_few_entries


@pytest.fixture(scope="module", autouse=True)
def _of_few_entries() -> Iterator[None]:
    with with_few_entries():
        yield


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return texts(tmp_path / "corpus")


def texts(folder: Path) -> Path:
    folder.mkdir()
    (folder / "a.txt").write_text(line_document("a", "GHA", "CAN"))
    (folder / "b.txt").write_text(line_document("b", "MEX"))
    return folder


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    build_release(texts(folder / "corpus"), folder / "release", LinePipeline())
    return folder / "release"


@pytest.fixture
def release(built: Path, tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    return Path(shutil.copytree(built, tmp_path / "release"))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_each_graph_is_one_file_and_the_manifest_names_them_all(release: Path) -> None:
    manifest = read_manifest(release)
    names = [entry.file for entry in manifest.files]
    assert names == ["dataset.ttl", "document-a.ttl", "document-b.ttl", "links.ttl", "ontology.ttl", "registry.ttl"]
    assert set(contents(release)) == {*names, "manifest.json"}
    assert manifest.program == "lines 1"
    assert "\n<document/a> a dg:Document ;\n" in (release / "document-a.ttl").read_text()


def test_building_again_gives_the_same_bytes(release: Path, corpus: Path, tmp_path: Path) -> None:
    build_release(corpus, tmp_path / "again", LinePipeline())
    assert contents(tmp_path / "again") == contents(release)


def test_loading_gives_back_the_graphs_that_were_written(release: Path, corpus: Path, tmp_path: Path) -> None:
    loaded = open_store()
    load_release(release, loaded)
    with open_store(tmp_path / "s", write=True) as store:
        ingest(store, [corpus], LinePipeline())
        assert loaded.graph_names() == store.graph_names()
        assert all(loaded.graph(name) == store.graph(name) for name in store.graph_names())


def test_the_file_of_a_graph_that_is_gone_goes_too(release: Path, corpus: Path) -> None:
    (corpus / "b.txt").unlink()
    build_release(corpus, release, LinePipeline())
    assert "document-b.ttl" not in contents(release)


def test_a_release_that_is_built_anew_is_the_old_one_until_it_is_the_new_one(
    release: Path, corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a reader finds just before the two folders change places, and just after."""
    seen: list[list[str]] = []

    def look() -> None:
        store = open_store()
        load_release(release, store)
        seen.append([name.value for name in store.graph_names()])

    def watched(one: Path, other: Path) -> None:
        look()
        exchange(one, other)
        look()

    monkeypatch.setattr("graph.release.exchange", watched)
    (corpus / "b.txt").unlink()
    build_release(corpus, release, LinePipeline())
    before, after = seen
    assert set(before) - set(after) == {document_graph("b").value}
    assert [path.name for path in release.parent.iterdir() if path.name.startswith(".")] == []


def test_other_files_in_the_folder_of_a_release_stay(release: Path, corpus: Path) -> None:
    (release / "NOTES").write_text("of mine")
    (corpus / "b.txt").unlink()
    build_release(corpus, release, LinePipeline())
    assert (release / "NOTES").read_text() == "of mine"
    assert {path.name for path in release.iterdir()} == {
        *(entry.file for entry in read_manifest(release).files), "manifest.json", "NOTES"
    }  # fmt: skip
    load_release(release, open_store())


def test_folders_that_cannot_change_places_are_replaced_file_by_file(
    release: Path, corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(one: Path, other: Path) -> None:
        raise OSError("not on this disk")

    monkeypatch.setattr("graph.release.exchange", refused)
    (corpus / "b.txt").unlink()
    build_release(corpus, release, LinePipeline())
    load_release(release, open_store())
    assert not (release / "document-b.ttl").exists()


def test_a_text_that_fails_stops_the_release(corpus: Path, tmp_path: Path) -> None:
    (corpus / "c.txt").write_text("nothing of the kind")
    with pytest.raises(ReleaseError, match=r"c\.txt:1: names no document"):
        build_release(corpus, tmp_path / "release", LinePipeline())
    assert not (tmp_path / "release").exists()


def test_a_file_that_was_changed_by_hand_is_found_out(release: Path) -> None:
    (release / "document-a.ttl").write_text((release / "document-a.ttl").read_text() + "\n")
    with pytest.raises(ReleaseError, match=r"document-a\.ttl: differs from its checksum"):
        load_release(release, open_store())


def test_missing_texts_and_missing_or_damaged_releases_are_named(release: Path, tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match="not at hand; set DIPLOGRAPH_CORPUS"):
        build_release(tmp_path / "nowhere", tmp_path / "out", LinePipeline())
    with pytest.raises(ReleaseError, match="diplograph release build"):
        read_manifest(tmp_path)
    (release / "document-a.ttl").unlink()
    with pytest.raises(ReleaseError, match="cannot be read"):
        load_release(release, open_store())
    (release / "manifest.json").write_text(json.dumps({"files": 3}))
    with pytest.raises(ReleaseError, match="build the release again"):
        read_manifest(release)


def test_the_released_store_is_made_once_and_anew_for_another_release(
    release: Path, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = released_store(release)
    made = (folder / "CURRENT").stat().st_mtime_ns
    assert released_store(release) == folder
    assert (folder / "CURRENT").stat().st_mtime_ns == made
    with open_store(folder) as one, open_store(folder) as two:
        assert one.graph_names() == two.graph_names()
        assert document_graph("b") in one.graph_names()
    (corpus / "b.txt").unlink()
    build_release(corpus, release, LinePipeline())
    with open_store(released_store(release)) as other:
        assert NamedNode(document_graph("b").value) not in other.graph_names()
    assert (
        sorted(path.name for path in (tmp_path / "cache" / "diplograph").iterdir() if path.name.startswith(".")) == []
    )
