"""A PDF gives its words in reading order, or an error that says what to do; long ones take little memory."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.errors import EmptySourceError, NotTextError
from ingest.formats import text_of
from ingest.formats.hyphens import HYPHEN, without_hyphens
from tests.papers import Drawn, pdf, scan

PROJECT = Path(__file__).resolve().parents[1]
LINE = "the mayors of the lakes met again"


def text(*pages: list[Drawn]) -> str:
    return text_of(pdf(*pages), "report.pdf")


def column(left: float, top: float, words: list[str], leading: float = 13) -> list[Drawn]:
    return [(left, top - leading * i, line) for i, line in enumerate(words)]


def prose(mark: str, lines: int) -> list[str]:
    return [f"{mark}{i:02} {LINE}" for i in range(lines)]


def test_lines_come_in_reading_order_whatever_order_they_are_drawn_in() -> None:
    lines = column(72, 700, prose("a", 8))
    assert text(lines[::-1]) == text(lines) == "\n".join(prose("a", 8)) + "\n"


def test_white_space_between_paragraphs_and_indented_first_lines_part_them() -> None:
    spaced = [*column(72, 700, prose("a", 4)), *column(72, 640, prose("b", 4))]
    assert text(spaced).split("\n\n")[1].startswith("b00")
    indented = column(72, 700, prose("a", 8))
    indented[4] = (92, *indented[4][1:])
    assert [part[:3] for part in text(indented).split("\n\n")] == ["a00", "a04"]


def test_columns_follow_each_other_between_lines_that_go_across() -> None:
    across = "A heading that goes across both of the columns of this page, from the left to the right"
    page = [
        (72.0, 700.0, across),
        *column(72, 670, prose("a", 8)), *column(310, 676, prose("b", 8)),
        (72.0, 540.0, across.upper()[:70]),
        *column(72, 510, prose("c", 8)), *column(310, 516, prose("d", 8)),
    ]  # fmt: skip
    for drawn in (page, page[::-1]):
        marks = [line[:3] for line in text(drawn).split("\n") if line]
        expected = [f"{mark}{i:02}" for mark in "abcd" for i in range(8)]
        assert marks == ["A h", *expected[:16], "A H", *expected[16:]]


def test_three_columns_are_read_one_after_the_other() -> None:
    page = [d for i, mark in enumerate("abc") for d in column(40 + 180 * i, 700, [w[:28] for w in prose(mark, 10)])]
    marks = [line[0] for line in text(sorted(page, key=lambda d: -d[1])).split("\n") if line]
    assert "".join(marks) == "a" * 10 + "b" * 10 + "c" * 10


def test_a_table_is_read_by_rows_with_tabs_between_cells() -> None:
    rows = [("10:00", "Opening", "Ms. Ilse Varga, Mayor of Aluna"), ("11:30", "Panel", "Mr. Oto Lind, Lakes Office"),
            ("13:00", "Lunch", "Everybody"), ("15:00", "Second panel", "Ms. Ana Prat, Council of Ports"),
            ("16:30", "Closing", "The Chair of the meeting")]  # fmt: skip
    page = [(left, 700.0 - 22 * i, words) for i, row in enumerate(rows)
            for left, words in zip((72, 130, 300), row, strict=True)]  # fmt: skip
    assert [line for line in text(page).split("\n") if line] == ["\t".join(row) for row in rows]


def test_further_lines_of_a_cell_stay_in_it() -> None:
    page = [(72, 700, "10:00"), (130, 700, "Opening of the"), (300, 700, "Ms. Ilse Varga"), (130, 687, "dialogue"),
            (72, 660, "11:00"), (130, 660, "Panel"), (300, 660, "Mr. Oto Lind"),
            (300, 647, "Lakes Office")]  # fmt: skip
    assert text(page) == "10:00\tOpening of the\ndialogue\tMs. Ilse Varga\n\n11:00\tPanel\tMr. Oto Lind\nLakes Office\n"


def test_a_bullet_or_a_number_and_its_words_are_one_line() -> None:
    assert text([(72, 700, "26."), (110, 700, LINE), (72, 686, "•"), (110, 686, LINE)]) == f"26. {LINE}\n• {LINE}\n"


def pages_with_heads(count: int) -> Iterator[list[Drawn]]:
    for number in range(1, count + 1):
        head = [(72.0, 800.0, "LK/12/3"), (400.0, 800.0, "Report of the Lakes Forum")]
        foot = [(72.0, 80.0, f"{number} See the {number}th note."), (290.0, 40.0, str(number))]
        body = prose(f"p{number}", 7)
        yield [*head, *column(72, 700, [*body, f"a last word{number}"]), *foot]


def test_running_heads_and_footnotes_stand_on_lines_of_their_own_and_pages_are_told() -> None:
    pages = text(*pages_with_heads(3)).split("\n\f")
    assert len(pages) == 3
    for number, page in enumerate(pages, 1):
        parts = page.strip().split("\n\n")
        assert parts[0] == "LK/12/3\nReport of the Lakes Forum"
        assert parts[1].endswith(f"a last word{number}")
        assert parts[2:] == [f"{number} See the {number}th note.", str(number)]


def test_divided_words_are_joined_and_hyphens_of_their_own_stay() -> None:
    lines = ["Governance and cooperation and well-being mat-", "ter; gover-", "nance, as coop-",
             "eration, is for well-", "being, said the Vice-", "Mayor about 2030-", "2031 to all."]  # fmt: skip
    assert text(column(72, 700, lines)) == (
        "Governance and cooperation and well-being matter;\ngovernance,\nas cooperation,\nis for well-\n"
        "being, said the Vice-\nMayor about 2030-\n2031 to all.\n"
    )


def test_a_text_set_without_division_keeps_its_hyphens() -> None:
    page = f"the semi{HYPHEN}\nannual and the semi-annual and the bi{HYPHEN}\nennial forum"
    assert without_hyphens([page]) == ["the semi-\nannual and the semi-annual and the bi-\nennial forum"]


def test_a_scan_is_an_error_that_names_ocr_as_the_way() -> None:
    with pytest.raises(EmptySourceError, match=r"scan\.pdf: holds no text on its 2 pages.*; a scan needs OCR first"):
        text_of(scan(), "scan.pdf")


def test_an_encrypted_file_is_told() -> None:
    with pytest.raises(NotTextError, match=r"secret\.pdf: is encrypted; save it without its password"):
        text_of(pdf([(72, 700, LINE)], password="closed"), "secret.pdf")


@pytest.mark.parametrize("raw", [b"%PDF-1.7\n" + bytes(range(256)) * 40, b"%PDF-", b"no PDF at all"])
def test_a_damaged_file_is_told(raw: bytes) -> None:
    with pytest.raises(NotTextError, match=r"a\.pdf: .*damaged; download it again"):
        text_of(raw, "a.pdf")


def test_a_file_that_was_cut_off_is_told_or_gives_the_pages_that_are_there() -> None:
    whole = pdf(*([(72.0, 700.0, f"page {n}")] for n in range(6)))
    for share in (0.3, 0.6, 0.95):
        found = ""
        with contextlib.suppress(NotTextError, EmptySourceError):
            found = text_of(whole[: int(share * len(whole))], "cut.pdf")
        assert set(found.split()) <= {"page", *"012345"}


MEASURED = """
import resource, sys
from ingest.formats import text_of
from tests.papers import pdf
def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
line = "the mayors of the lakes met again and spoke of the ports"
short, long = (pdf(*([(72, 760 - 13 * i, line) for i in range(10)] for _ in range(n))) for n in (20, 2000))
text_of(short, "a.pdf")
before = peak()
print(len(text_of(long, "a.pdf")), peak() - before)
"""


def test_two_thousand_pages_take_memory_for_their_text_only() -> None:
    done = subprocess.run([sys.executable, "-c", MEASURED], cwd=PROJECT, capture_output=True, text=True, check=True)
    length, megabytes = map(int, done.stdout.split())
    assert length > 2000 * 10 * 50
    assert megabytes < 60
