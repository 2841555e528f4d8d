"""The published release: whole, conforming, without texts, and what the corpus gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.pipeline import Converters
from graph.release import MANIFEST, load_release, read_manifest
from graph.release_building import build_release
from graph.settings import CORPUS_VARIABLE, RELEASE_FOLDER, corpus_folder
from graph.store import GraphStore, open_store
from graph.validation import validate
from graph.violations import Violation
from ingest.source import read_source
from ontology.vocab import SCHEMA

NO_CORPUS = f"the texts are not at hand: set {CORPUS_VARIABLE} to their folder to rebuild the release from them"


@pytest.fixture(scope="module")
def released() -> GraphStore:
    store = open_store()
    load_release(RELEASE_FOLDER, store)
    return store


def test_every_file_is_in_the_manifest_and_has_its_checksum(released: GraphStore) -> None:
    manifest = read_manifest()
    assert {path.name for path in RELEASE_FOLDER.iterdir()} == {MANIFEST, *(entry.file for entry in manifest.files)}
    assert [name.value for name in released.graph_names()] == sorted(entry.graph for entry in manifest.files)
    assert {entry.graph: entry.triples for entry in manifest.files} == {
        name.value: len(released.graph(name)) for name in released.graph_names()
    }


def test_it_holds_no_texts(released: GraphStore) -> None:
    assert not released.ask(f"ASK {{ ?part {SCHEMA.text} ?text }}")


@pytest.fixture(scope="module")
def violations(released: GraphStore) -> list[Violation]:
    """What is wrong with the release, its mentions' words too where the texts are at hand."""
    sources = [read_source(path) for path in corpus_folder().glob("*.txt")]
    return validate(released, {source.sha256: source.text for source in sources})


def test_it_conforms_to_the_shapes(violations: list[Violation]) -> None:
    assert [found for found in violations if not found.shape.startswith("Anchor-")] == []


@pytest.mark.skipif(not corpus_folder().is_dir(), reason=NO_CORPUS)
def test_its_mentions_are_where_it_says(violations: list[Violation]) -> None:
    assert [found for found in violations if found.shape.startswith("Anchor-")] == []


@pytest.mark.skipif(not corpus_folder().is_dir(), reason=NO_CORPUS)
def test_the_corpus_gives_the_same_release_byte_for_byte(tmp_path: Path) -> None:
    build_release(corpus_folder(), tmp_path, Converters())
    built, published = (
        {path.name: path.read_bytes() for path in folder.iterdir()} for folder in (tmp_path, RELEASE_FOLDER)
    )
    differing = sorted(name for name in built.keys() | published.keys() if built.get(name) != published.get(name))
    assert differing == [], "the release is out of date: run `make release` and look at what changed with git diff"
