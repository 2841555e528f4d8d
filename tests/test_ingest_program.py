"""A store knows which converters made its records: what other ones converted is converted anew, and so it is told."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from graph.cli import main
from graph.ingestion import ingest
from graph.store import open_store
from ingest.program import PROGRAM, converters_digest, digest_of
from tests.lines import LinePipeline, line_document, with_few_entries

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module", autouse=True)
def _of_few_entries() -> Iterator[None]:
    with with_few_entries():
        yield


def test_the_program_is_the_package_s_version() -> None:
    assert tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"] == PROGRAM


def digest(folder: Path) -> str:
    return digest_of(iter([("ingest", folder)]))


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "one"
    shutil.copytree(PROJECT / "ingest", folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_the_digest_is_the_same_in_every_installation_of_the_same_files(tree: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / "copy"
    shutil.copytree(tree, other)
    for path in other.rglob("*.py"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    (other / "__pycache__").mkdir()
    (other / "__pycache__" / "agenda.cpython-311.pyc").write_bytes(b"compiled")
    (other / "__pycache__" / "stray.py").write_bytes(b"x = 1")
    assert digest(other) == digest(tree)


def renamed(tree: Path) -> None:
    (tree / "named.py").rename(tree / "names.py")


def word_added(tree: Path) -> None:
    path = tree / "lexicon" / "fr.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('"mars"', '"marz"'), encoding="utf-8")


def line_added(tree: Path) -> None:
    with (tree / "formats" / "pdf.py").open("a", encoding="utf-8") as file:
        file.write("\n")


@pytest.mark.parametrize("change", [renamed, word_added, line_added])
def test_it_changes_with_code_and_words(tree: Path, change: Callable[[Path], None]) -> None:
    before = digest(tree)
    change(tree)
    assert digest(tree) != before


def test_it_takes_in_the_registries(tmp_path: Path) -> None:
    folder = tmp_path / "ontology" / "registry"
    folder.mkdir(parents=True)
    (folder / "states.ttl").write_text("one")
    before = digest(tmp_path)
    (folder / "states.ttl").write_text("two")
    assert digest(tmp_path) != before


def run(store: Path, *files: Path) -> Result:
    result = CliRunner().invoke(main, ["ingest", *map(str, files), "--store", str(store)])
    assert result.exit_code == 0, result.stderr
    return result


def age(store: Path, *slugs: str) -> None:
    """Make records those of other converters, as they were before a change."""
    for slug in slugs:
        path = store / "diplograph" / "records" / f"{slug}.json"
        record = msgspec.json.decode(path.read_bytes())
        assert record.pop("converters") == converters_digest()
        path.write_bytes(msgspec.json.encode(record))


def test_what_other_converters_converted_is_converted_anew_and_told(tmp_path: Path) -> None:
    files = []
    for name in ("ports", "quays"):
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text(f"Summary of the {name}\n\nThe {name} of Kenya were open to all, and the sea was high.\n")
    store = tmp_path / "s"
    run(store, *files)
    assert "0 added, 0 replaced, 2 unchanged" in run(store, *files).stdout
    age(store, "ports", "quays")
    result = run(store, files[0])
    assert "0 added, 1 replaced, 0 unchanged" in result.stdout
    assert "1 of those replaced were converted by another version of the converters" in result.stdout
    assert "note: 1 documents of the store were converted by another version" in result.stderr
    assert "convert them anew: quays" in result.stderr
    assert "0 added, 1 replaced, 1 unchanged" in run(store, *files).stdout
    assert "another version" not in run(store, *files).output


def test_no_graph_holds_the_digest(tmp_path: Path) -> None:
    paper = tmp_path / "ports.txt"
    paper.write_text("Summary of the ports\n\nThe ports of Kenya were open to all, and the sea was high.\n")
    run(tmp_path / "s", paper)
    CliRunner().invoke(main, ["dump", str(tmp_path / "out.nq"), "--store", str(tmp_path / "s")])
    text = (tmp_path / "out.nq").read_text(encoding="utf-8")
    assert converters_digest() not in text
    assert f'softwareVersion> "{PROGRAM}"' in text


def test_other_converters_of_the_same_version_convert_anew(tmp_path: Path) -> None:
    paper = tmp_path / "a.txt"
    paper.write_text(line_document("a", "GHA"))
    newer = LinePipeline()
    newer.converters = "another digest"
    with open_store(tmp_path / "s", write=True) as store:
        ingest(store, [paper], LinePipeline())
        report = ingest(store, [paper], newer)
        assert (report.replaced, report.anew, report.outdated) == (["a"], ["a"], [])
        assert ingest(store, [paper], newer).unchanged == ["a"]
