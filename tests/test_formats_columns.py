"""Columns of a printed page are read one after the other, and tables row by row, whatever their spacing."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Callable, Sequence

import pytest
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.platypus import (
    BalancedColumns,
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

from ingest.formats import text_of

TEXT = (
    "the harbour masters of the region met to discuss tolls lamps and ropes while ferries waited in the bay and the "
    "mayors of the lakes spoke at length about storms quays and the price of hemp which had risen again"
)
WORDS = TEXT.split()
STYLES = getSampleStyleSheet()
MARK = re.compile(r"\b[PR](\d+)([az])?\b")


class Prose:
    """Numbered paragraphs of words drawn by lot; each begins and ends with its number."""

    def __init__(self, seed: int, size: float = 10, leading: float = 1.2, *, after: float = 0, filled: bool = True):
        self.count = 0
        self._lot = random.Random(seed)
        self._style = ParagraphStyle(
            "prose",
            parent=STYLES["Normal"],
            fontSize=size,
            leading=size * leading,
            spaceAfter=after,
            alignment=TA_JUSTIFY if filled else 0,
        )

    def words(self, least: int, most: int) -> str:
        return " ".join(self._lot.choice(WORDS) for _ in range(self._lot.randint(least, most)))

    def paragraph(self, least: int = 20, most: int = 70) -> Paragraph:
        number, self.count = self.count, self.count + 1
        return Paragraph(f"P{number}a Ms. Ana Lorne said that {self.words(least, most)} P{number}z.", self._style)

    def paragraphs(self, count: int) -> list[Flowable]:
        return [self.paragraph() for _ in range(count)]

    def rows(self, count: int, columns: int, least: int, most: int) -> list[list[Paragraph]]:
        return [
            [Paragraph(f"R{row} {self.words(least, most).capitalize()}", self._style) for _ in range(columns)]
            for row in range(count)
        ]

    def marks(self) -> list[tuple[str, str]]:
        return [(str(number), end) for number in range(self.count) for end in "az"]


def printed(story: Sequence[Flowable], frames: Callable[[BaseDocTemplate], list[Frame]]) -> str:
    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=A4, invariant=1)
    document.addPageTemplates([PageTemplate("page", frames(document))])
    document.build(list(story))
    return text_of(out.getvalue(), "paper.pdf")


def side_by_side(count: int, gap: float = 18) -> Callable[[BaseDocTemplate], list[Frame]]:
    def frames(of: BaseDocTemplate) -> list[Frame]:
        width = (of.width - gap * (count - 1)) / count
        lefts = (of.leftMargin + i * (width + gap) for i in range(count))
        return [Frame(left, of.bottomMargin, width, of.height, leftPadding=0, rightPadding=0) for left in lefts]

    return frames


def one_column(of: BaseDocTemplate) -> list[Frame]:
    return [Frame(of.leftMargin, of.bottomMargin, of.width, of.height, leftPadding=0, rightPadding=0, id="all")]


def in_order(text: str) -> list[tuple[str, str]]:
    return MARK.findall(text)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("columns", "gap", "size", "leading", "after", "filled"),
    [
        (2, 18, 10, 1.2, 0, True),
        (2, 6, 11, 1.35, 8, False),
        (2, 12, 10, 1.5, 0, True),
        (3, 12, 8, 1.35, 4, True),
        (3, 18, 7, 1.15, 8, False),
    ],
)
def test_columns_are_read_one_after_the_other_to_the_last_line_of_the_last_page(
    seed: int, columns: int, gap: float, size: float, leading: float, after: float, filled: bool
) -> None:
    prose = Prose(seed, size, leading, after=after, filled=filled)
    assert in_order(printed(prose.paragraphs(14 + 3 * seed), side_by_side(columns, gap))) == prose.marks()


@pytest.mark.parametrize("lines", [4, 14, 24])
def test_a_last_column_of_a_line_or_two_is_one(lines: int) -> None:
    """The page holds 49 lines a column; the second one begins with the end of the first one's last sentence."""
    prose = Prose(7)
    story = [*prose.paragraphs(8), prose.paragraph(lines, lines)]
    assert in_order(printed(story, side_by_side(2))) == prose.marks()


@pytest.mark.parametrize("gap", [None, 12, 24])
@pytest.mark.parametrize("columns", [2, 3])
def test_columns_of_one_length_between_headings_and_whole_lines_are_read_part_by_part(
    columns: int, gap: float | None
) -> None:
    prose = Prose(columns, 9 if columns == 2 else 8, filled=gap is None)
    between = {} if gap is None else {"innerPadding": gap}
    story = [
        Paragraph("Report of the forum", STYLES["Heading1"]),
        prose.paragraph(),
        BalancedColumns(prose.paragraphs(7), nCols=columns, needed=72, **between),
        Paragraph("Second part", STYLES["Heading2"]),
        BalancedColumns(prose.paragraphs(6), nCols=columns, needed=72, **between),
        prose.paragraph(),
    ]
    assert in_order(printed(story, one_column)) == prose.marks()


def test_a_heading_within_a_column_stays_there() -> None:
    prose = Prose(5)
    story: list[Flowable] = []
    for number in range(12):
        story += [Paragraph(f"Heading {number}", STYLES["Heading2"]), prose.paragraph(), prose.paragraph()]
    text = printed(story, side_by_side(2))
    assert in_order(text) == prose.marks()
    assert re.findall(r"\*\*Heading (\d+)\*\*\n+P(\d+)a", text) == [(str(n), str(2 * n)) for n in range(12)]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    ("columns", "words", "leading", "padding", "align"),
    [
        (2, (10, 30), 1.2, 6, "TOP"),
        (2, (10, 30), 1.2, 6, "MIDDLE"),
        (2, (8, 14), 1.5, 6, "TOP"),
        (2, (8, 40), 1.2, 0, "TOP"),
        (2, (3, 5), 1.35, 3, "TOP"),
        (3, (8, 14), 1.2, 3, "TOP"),
        (3, (2, 3), 1.5, 0, "TOP"),
    ],
)
def test_tables_are_read_row_by_row(
    seed: int, columns: int, words: tuple[int, int], leading: float, padding: float, align: str
) -> None:
    rows = Prose(seed, 9, leading, filled=False).rows(12 + 4 * seed, columns, *words)
    spaces = [(f"{side}PADDING", (0, 0), (-1, -1), padding) for side in ("TOP", "BOTTOM")]
    table = Table(rows, colWidths=[440 / columns] * columns, style=[("VALIGN", (0, 0), (-1, -1), align), *spaces])
    out = io.BytesIO()
    head = [Paragraph("List of those who came", STYLES["Normal"]), Spacer(1, 12)]
    SimpleDocTemplate(out, pagesize=A4, invariant=1).build([*head, table])
    numbers = [int(number) for number, _ in in_order(text_of(out.getvalue(), "paper.pdf"))]
    assert numbers == sorted(numbers)
    assert len(numbers) == columns * len(rows)
