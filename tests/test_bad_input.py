"""Whatever is given to ``ingest``, the answer is a right result or a clear error, and nothing else is lost."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from graph.cli import main
from graph.store import open_store
from ontology.vocab import DG, document_graph

PROJECT = Path(__file__).resolve().parents[1]
DATA = Path(__file__).parent / "data"
AGENDA = (DATA / "lakes-2031-agenda-provisional-fr.txt").read_text(encoding="utf-8")


def ingest(*paths: Path, store: Path, options: tuple[str, ...] = ()) -> Result:
    return CliRunner().invoke(main, ["ingest", *map(str, paths), "--store", str(store), *options])


def slugs(store: Path) -> list[str]:
    prefix = document_graph("").value
    with open_store(store) as opened:
        return [n.value.removeprefix(prefix) for n in opened.graph_names() if n.value.startswith(prefix)]


def write(folder: Path, name: str, content: bytes) -> Path:
    (folder / name).write_bytes(content)
    return folder / name


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n\n", "is empty"),
        ("picture.txt", bytes(range(256)) * 64, "is not text"),
        ("numbers.txt", b"1234 5678\n" * 50, "holds no words"),
    ],
)
def test_a_file_that_is_no_document_is_named_with_what_to_do(
    tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    result = ingest(write(tmp_path, name, content), store=tmp_path / "s")
    assert result.exit_code == 1
    assert re.search(rf"^error: {re.escape(name)}(:\d+)?: {told}.*; .+$", result.stderr, re.MULTILINE), result.stderr
    assert "0 added, 0 replaced, 0 unchanged, 1 failed" in result.stdout
    assert slugs(tmp_path / "s") == []


def test_a_missing_file_and_a_folder_without_texts_are_named(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    result = ingest(tmp_path / "nowhere.txt", tmp_path / "folder", store=tmp_path / "s")
    assert result.exit_code == 1
    assert "nowhere.txt: no such file; check the path" in result.stderr
    assert "holds no texts; name files" in result.stderr


def test_a_folder_stands_for_its_texts(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    write(tmp_path / "in", "agenda.txt", AGENDA.encode())
    result = ingest(tmp_path / "in", store=tmp_path / "s")
    assert (result.exit_code, len(slugs(tmp_path / "s"))) == (0, 1)


def places(agenda: Path, store: Path) -> list[tuple[int, int, str]]:
    """Start, end and words of each mention of a document, in order."""
    result = ingest(agenda, store=store)
    assert result.exit_code == 0, result.stderr
    found = f"?m {DG.start} ?start ; {DG.end} ?end ; {DG.asWritten} ?written"
    with open_store(store) as opened:
        rows = opened.select(f"SELECT ?start ?end ?written {{ {found} }} ORDER BY ?start ?end ?written")
        return [(int(row["start"].value), int(row["end"].value), row["written"].value) for row in rows]


# A byte order mark in UTF-8 is a code point of the file as others read it; in UTF-16 it tells the order and is none.
@pytest.mark.parametrize(
    ("encoding", "shift"), [("utf-8-sig", 1), ("utf-16", 0), ("utf-16-le", 0), ("utf-16-be", 0), ("cp1252", 0)]
)
def test_other_encodings_give_the_same_words_at_the_same_places(tmp_path: Path, encoding: str, shift: int) -> None:
    plain = places(write(tmp_path, "plain.txt", AGENDA.encode()), tmp_path / "one")
    other = places(write(tmp_path, "other.txt", AGENDA.encode(encoding)), tmp_path / "two")
    assert plain
    assert other == [(start + shift, end + shift, written) for start, end, written in plain]


def test_a_text_without_any_recognizable_part_is_a_document_or_a_clear_error(tmp_path: Path) -> None:
    result = ingest(write(tmp_path, "words.txt", b"lorem ipsum dolor sit amet\n" * 40), store=tmp_path / "s")
    if result.exit_code == 0:
        assert len(slugs(tmp_path / "s")) == 1
    else:
        assert re.search(r"^error: words\.txt(:\d+)?: .+; .+$", result.stderr, re.MULTILINE)


def test_a_text_of_50_mb_is_refused_before_it_is_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    result = ingest(huge, store=tmp_path / "s")
    assert result.exit_code == 1
    assert "huge.txt: has 50 MB, more than 32 MB; split it by document, or raise --max-mb" in result.stderr


def test_one_bad_file_of_ten_loses_none_of_the_others(tmp_path: Path) -> None:
    for number in range(9):
        title = f"Forum des mers {number}"
        write(tmp_path, f"{number}.txt", AGENDA.replace("Forum des lacs 2031", title).encode())
    write(tmp_path, "4-bad.txt", b"\x00\x01\x02\x03" * 99)
    files = sorted(tmp_path.glob("*.txt"))
    assert len(files) == 10
    result = ingest(*files, store=tmp_path / "s")
    assert result.exit_code == 1
    assert "9 added, 0 replaced, 0 unchanged, 1 failed" in result.stdout
    assert result.stderr.count("error: ") == 1
    assert "4-bad.txt" in result.stderr
    assert len(slugs(tmp_path / "s")) == 9


def test_a_store_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    agenda = write(tmp_path, "agenda.txt", AGENDA.encode())
    write(tmp_path, "file", b"")
    for store, told in ((tmp_path / "file" / "s", "cannot be written"), (tmp_path / "file", "is a file, not a store")):
        result = ingest(agenda, store=store)
        assert (result.exit_code, told in result.stderr) == (1, True), result.stderr


def test_a_store_of_a_newer_version_is_left_as_it_is(tmp_path: Path) -> None:
    agenda = write(tmp_path, "agenda.txt", AGENDA.encode())
    ingest(agenda, store=tmp_path / "s")
    version = tmp_path / "s" / "diplograph" / "format.json"
    version.write_text(json.dumps({"format": 99}))
    result = ingest(agenda, store=tmp_path / "s")
    assert (result.exit_code, "upgrade diplograph" in result.stderr) == (1, True)
    assert json.loads(version.read_text()) == {"format": 99}


def test_the_second_of_two_processes_that_ingest_at_once_is_told_so(tmp_path: Path) -> None:
    agenda = write(tmp_path, "agenda.txt", AGENDA.encode())
    holder = "import sys, pathlib; from graph.store import open_store\n"
    holder += "with open_store(pathlib.Path(sys.argv[1]), write=True): print('held', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", holder, str(tmp_path / "s")]
    with subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "held\n"
        result = ingest(agenda, store=tmp_path / "s")
        assert (result.exit_code, "another process has it open; wait" in result.stderr) == (1, True)
        first.communicate("")
    assert ingest(agenda, store=tmp_path / "s").exit_code == 0
