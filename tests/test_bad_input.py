"""Whatever is given to ``ingest``, the answer is a right result or a clear error, and nothing else is lost."""

from __future__ import annotations

import io
import json
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from graph.cli import main
from graph.store import open_store
from ingest.errors import EmptySourceError
from ingest.source import read_source, source_of
from ontology.vocab import DG, document_graph
from tests.ingesting import conversion
from tests.lines import with_few_entries
from tests.papers import as_docx, as_html, docx, paragraph, pdf, run, scan

PROJECT = Path(__file__).resolve().parents[1]
DATA = Path(__file__).parent / "data"
AGENDA = (DATA / "lakes-2031-agenda-provisional-fr.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module", autouse=True)
def _of_few_entries() -> Iterator[None]:
    with with_few_entries():
        yield


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


PAPER = "Summary of the ports\n\nMs. Aube Lindor, Minister of Fisheries of Kenya, said that the ports were open.\n"
LINE = "the mayors of the lakes met again and spoke of the ports"
ARABIC = """\
تقرير الاجتماع المعني بالموانئ

عقد الاجتماع يومي 4 و5 آذار/مارس 2031 بمشاركة ممثلين عن Argentina و Chile ، وفقا للقرار A/RES/71/280.
"""
HEBREW = "דוח על הישיבה בנושא הנמלים"
WIDE_FONTS = [Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"), Path("/Library/Fonts/Arial Unicode.ttf")]


@pytest.mark.parametrize("ending", ["txt", "pdf", "docx", "html", "md", "htm"])
def test_an_empty_file_is_empty_whatever_its_name(tmp_path: Path, ending: str) -> None:
    with pytest.raises(EmptySourceError, match=rf"^paper\.{ending}: is empty; look for the whole file$"):
        read_source(write(tmp_path, f"paper.{ending}", b""))


@pytest.mark.parametrize("content", [b"x", b"\n \n", b"\x0c"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_file_of_nothing_but_a_pages_number_or_white_space_is_told(tmp_path: Path, content: bytes, jobs: str) -> None:
    path = write(tmp_path, "paper.txt", content)
    result = ingest(path, write(tmp_path, "other.txt", b"The meeting."), store=tmp_path / "s", options=("--jobs", jobs))
    assert re.search(r"^error: paper\.txt: (?:has no words to read|is empty); .+$", result.stderr, re.MULTILINE)
    assert len(slugs(tmp_path / "s")) == 1


def test_files_of_other_kinds_in_a_folder_are_told_and_those_of_a_store_are_not(tmp_path: Path) -> None:
    for name in ("figures.xlsx", "photo.png", ".hidden", "README", "decisions.csv"):
        write(tmp_path, name, b"x")
    write(tmp_path, "good.txt", PAPER.encode())
    for count in ("1 added", "1 unchanged"):
        result = ingest(tmp_path, store=tmp_path / "s")
        assert (result.exit_code, count in result.stdout) == (0, True), result.output
        assert "note: 2 files below the folders left alone" in result.stderr
        assert result.stderr.rstrip().endswith(": figures.xlsx, photo.png")


def test_files_that_cannot_be_read_are_told_by_one_run_and_lose_no_other(tmp_path: Path) -> None:
    write(tmp_path, "secret.pdf", pdf([(72, 700, LINE)], password="closed"))
    write(tmp_path, "cut.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 9)
    write(tmp_path, "scan.pdf", scan())
    write(tmp_path, "void.docx", b"")
    write(tmp_path, "page.html", b"<html><body><script>document.write('Kenya')</script></body></html>")
    write(tmp_path, "good.txt", PAPER.encode())
    result = ingest(tmp_path, store=tmp_path / "s")
    assert (result.exit_code, slugs(tmp_path / "s")) == (1, ["good"])
    assert "1 added, 0 replaced, 0 unchanged, 5 failed" in result.stdout
    for told in (
        "secret.pdf: is encrypted; save it without its password",
        "cut.pdf: is not a PDF, or is damaged; download it again",
        "scan.pdf: holds no text on its 2 pages, only pictures; a scan needs OCR first",
        "void.docx: is empty; look for the whole file",
        "page.html: holds no words outside of scripts and styles",
    ):
        assert f"error: {told}" in result.stderr, result.stderr


def test_words_that_scripts_would_write_are_none_of_a_page(tmp_path: Path) -> None:
    page = f"<html><head><script>var a = 'Ecuador said';</script></head><body><p>{PAPER.strip()}</p></body></html>"
    found = conversion(read_source(write(tmp_path, "page.html", page.encode())).text)
    assert {m.ref for m in found.mentions if m.ref.startswith("state/")} == {"state/KEN"}


def test_of_tracked_changes_what_was_put_in_is_read_and_what_was_struck_out_is_not(tmp_path: Path) -> None:
    out = '<w:del w:id="1" w:author="a"><w:r><w:delText>Ecuador</w:delText></w:r></w:del>'
    put_in = f'<w:ins w:id="2" w:author="a">{run("Kenya")}</w:ins>'
    said = paragraph("Ms. Aube Lindor, Minister of Fisheries of ", out, put_in, ", said that the ports were open.")
    found = conversion(read_source(write(tmp_path, "paper.docx", docx(said))).text)
    assert [(s.speaker, s.on_behalf_of) for s in found.statements] == [("person:aube-lindor", ("state/KEN",))]
    assert {m.ref for m in found.mentions if m.ref.startswith("state/")} == {"state/KEN"}


def test_two_encodings_in_one_file_are_both_read(tmp_path: Path) -> None:
    first = "Mme Zoé Lindé, Ministre de la pêche du Kenya, a souligné que les ports sont ouverts à tous.\n\n"
    second = "M. Gaspard Orellé, Directeur de l'OIM, a rappelé que les quais ont été bâtis dans la ville.\n"
    raw = first.encode("utf-8") + second.encode("cp1252")
    found = conversion(read_source(write(tmp_path, "paper.txt", raw)).text)
    assert [(s.speaker, s.verb) for s in found.statements] == [
        ("person:zoe-linde", "a souligné"),
        ("person:gaspard-orelle", "a rappelé"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1256"])
def test_text_from_right_to_left_keeps_its_order_and_its_places(tmp_path: Path, encoding: str) -> None:
    text = read_source(write(tmp_path, "paper.txt", ARABIC.encode(encoding))).text
    assert text == ARABIC
    for mention in conversion(text).mentions:
        assert text[mention.span.start : mention.span.end] == mention.as_written
    assert [m.as_written for m in conversion(text).mentions] == ["Argentina", "Chile"]


@pytest.mark.parametrize("make", [as_html, as_docx])
def test_pages_and_documents_from_right_to_left_keep_their_order(make: Callable[[str], bytes]) -> None:
    assert source_of(make(ARABIC), f"paper.{make.__name__[3:]}").text.split() == ARABIC.split()


@pytest.mark.skipif(
    not any(f.exists() for f in WIDE_FONTS), reason="needs a font of Hebrew: apt-get install fonts-dejavu-core"
)
def test_a_pdf_from_right_to_left_is_read_as_it_is_read_aloud(tmp_path: Path) -> None:
    """Pages hold such lines letter by letter from the left; words from left to right within them stay as they are."""
    pdfmetrics.registerFont(TTFont("wide", next(f for f in WIDE_FONTS if f.exists())))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1)
    canvas.setFont("wide", 11)
    for i, line in enumerate([HEBREW[::-1], f"{HEBREW[::-1]} 4 Argentina", "The ports of Kenya were open."]):
        canvas.drawRightString(520, 760 - 40 * i, line)
    canvas.save()
    lines = [line for line in source_of(out.getvalue(), "paper.pdf").text.split("\n") if line]
    assert lines == [HEBREW, f"Argentina 4 {HEBREW}", "The ports of Kenya were open."]


def test_one_text_under_two_names_is_one_document_and_so_it_is_told(tmp_path: Path) -> None:
    one, other = (write(tmp_path, name, PAPER.encode()) for name in ("ports.txt", "quays.txt"))
    result = ingest(one, other, store=tmp_path / "s")
    assert (result.exit_code, slugs(tmp_path / "s")) == (0, ["ports"])
    assert "warning: quays.txt: has the text of ports.txt; both are one document, ports" in result.stderr
    assert "1 added, 0 replaced, 1 unchanged, 0 failed" in result.stdout


def test_a_pdf_of_two_thousand_pages_is_read_whole(tmp_path: Path) -> None:
    said = "Ms. Aube Lindor, Minister of Fisheries of Kenya, said that port {} was open to all."
    pages = ([(72.0, 700.0, said.format(n)), *((72.0, 660.0 - 13 * i, LINE) for i in range(3))] for n in range(2000))
    began = time.process_time()
    found = conversion(read_source(write(tmp_path, "long.pdf", pdf(*pages))).text)
    assert len(found.statements) == 2000
    assert {s.speaker for s in found.statements} == {"person:aube-lindor"}
    assert time.process_time() - began < 60


def test_a_file_of_300_mb_is_refused_before_it_is_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as file:
        file.truncate(300 * 1024 * 1024)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    result = ingest(huge, store=tmp_path / "s")
    assert result.exit_code == 1
    assert "huge.pdf: has 300 MB, more than 32 MB; split it by document, or raise --max-mb" in result.stderr
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 * 1024


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


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[int, int, str]]:
    folder = tmp_path_factory.mktemp("plain")
    return places(write(folder, "plain.txt", AGENDA.encode()), folder / "s")


# A byte order mark in UTF-8 is a code point of the file as others read it; in UTF-16 it tells the order and is none.
@pytest.mark.parametrize(
    ("encoding", "shift"), [("utf-8-sig", 1), ("utf-16", 0), ("utf-16-le", 0), ("utf-16-be", 0), ("cp1252", 0)]
)
def test_other_encodings_give_the_same_words_at_the_same_places(
    tmp_path: Path, encoding: str, shift: int, plain: list[tuple[int, int, str]]
) -> None:
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


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("Wednesday, 4 June 2031", "is none of the days in the title of the meeting"),
        ("Monday, 3 May 2031", "is no such day of the week"),
    ],
)
def test_days_that_contradict_each_other_are_told_with_their_line(tmp_path: Path, row: str, told: str) -> None:
    hours = "9.00 - 9.30 Opening\n\n9.30 - 11.00 Panel 1: Lamps\n\n11.00 - 12.00 Closing of the meeting\n"
    text = f"Workshop on the lamps of the harbours\nVienna, 3 May 2031\n\n{row}\n\n{hours}"
    result = ingest(write(tmp_path, "agenda.txt", text.encode()), store=tmp_path / "s")
    assert result.exit_code == 0
    assert re.search(rf"^warning: agenda\.txt:4: {row} {told}.*: check the document$", result.stderr, re.MULTILINE)
