"""The same paper in each format gives the same facts, whose places hold in the text that ``diplograph text`` prints."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from graph.cli import main
from graph.store import open_store
from ingest.convert import convert
from ingest.source import source_of
from ontology.vocab import SCHEMA
from tests.ingesting import facts, knowledge
from tests.lines import with_few_entries
from tests.papers import as_docx, as_html, as_pdf

DATA = Path(__file__).parent / "data"
# Papers without the traces of pages and tags that others have on purpose.
PAPERS = sorted(
    str(path.relative_to(DATA)) for name in ("lakes-*-fr", "meetings/[fh]*-e[ns]") for path in DATA.glob(f"{name}.txt")
)
MAKERS = {".pdf": as_pdf, ".html": as_html, ".docx": as_docx}

formats = pytest.mark.parametrize(("ending", "make"), MAKERS.items(), ids=[e[1:] for e in MAKERS])
Maker = Callable[[str], bytes]


@pytest.fixture(scope="module", autouse=True)
def _of_few_entries() -> Iterator[None]:
    with with_few_entries():
        yield


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


KINDS = ("events", "participations", "statements", "people", "citations")


def found(raw: bytes, name: str) -> dict[str, list[str]]:
    source = source_of(raw, name)
    all_facts = facts(convert(source, knowledge()), source.text)
    return {kind: all_facts[kind] for kind in KINDS}


@formats
@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_says_the_same_in_each_format(paper: str, ending: str, make: Maker) -> None:
    text = (DATA / paper).read_text(encoding="utf-8")
    name = Path(paper).name
    assert found(make(text), name.replace(".txt", ending)) == found(text.encode(), name)


@formats
def test_the_text_that_is_printed_has_the_stored_checksum_and_the_places_hold_in_it(
    tmp_path: Path, ending: str, make: Maker
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    paper = folder / f"harbour{ending}"
    paper.write_bytes(make((DATA / "meetings" / "harbour-2032-summary-en.txt").read_text(encoding="utf-8")))
    assert run("ingest", folder, "--store", tmp_path / "s").exit_code == 0
    printed = run("text", paper).stdout_bytes
    with open_store(tmp_path / "s") as store:
        sums = [row["sum"].value for row in store.select(f"SELECT ?sum {{ ?d {SCHEMA.sha256} ?sum }}")]
    assert sums == [hashlib.sha256(printed).hexdigest()]
    # A folder of the papers and a folder of what was printed of them serve equally.
    (tmp_path / "printed").mkdir()
    assert run("text", paper, "--out", tmp_path / "printed" / "a.txt").exit_code == 0
    assert (tmp_path / "printed" / "a.txt").read_bytes() == printed
    for texts in (folder, tmp_path / "printed"):
        checked = run("validate", "--store", tmp_path / "s", "--texts", texts)
        assert (checked.exit_code, checked.stdout) == (0, "conforms\n")


def test_plain_text_is_printed_byte_by_byte(tmp_path: Path) -> None:
    paper = tmp_path / "a.txt"
    paper.write_bytes("\ufeffRéunion\r\nde  travail\n\n".encode())
    assert run("text", paper).stdout_bytes == paper.read_bytes()


def test_a_text_that_cannot_be_read_or_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words")
    failed = run("text", tmp_path / "a.txt", "--out", tmp_path / "none" / "b.txt")
    assert (failed.exit_code, "cannot be written" in failed.stderr) == (1, True)
    failed = run("text", tmp_path / "c.pdf")
    assert (failed.exit_code, "c.pdf: no such file; check" in failed.stderr) == (1, True)
