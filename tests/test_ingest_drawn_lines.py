"""Lines drawn across a page of one sign part what stands above them from what stands below; they are no words."""

from __future__ import annotations

import pytest

from ingest.page.blocks import read_text
from tests.ingesting import conversion


def blocks(source: str) -> list[str]:
    """What each block of a text says."""
    text = read_text(source)
    return [text.of(block) for block in text.blocks]


@pytest.mark.parametrize(
    "drawn",
    [
        "-" * 30,
        "=" * 12,
        "· " * 9,
        "·" * 40,
        "* * *",
        "***",
        "---",
        "~~~~~~",
        "─" * 20,
        "#" * 10,
        ".........",
        "   ━━━━━━━",
    ],
)
def test_a_line_drawn_of_one_sign_parts_two_blocks(drawn: str) -> None:
    assert blocks(f"THE LEAGUE OF QUAYS\n{drawn}\nSecond Forum on Nets\n") == [
        "THE LEAGUE OF QUAYS",
        "Second Forum on Nets",
    ]


@pytest.mark.parametrize("line", ["...", "-- a", "=3=", "- 4 -", "-·-·-"])
def test_what_is_more_than_one_sign_is_left(line: str) -> None:
    assert any(line.strip("- ") in block for block in blocks(f"The League of Quays met\n\n{line}\n\nand went home.\n"))


def test_a_table_keeps_the_lines_that_it_draws() -> None:
    table = "No.   Theme            Chair\n-----------------------------\n1     Rope and nets    Ada Roe\n"
    assert any("-----" in block for block in blocks(f"The League met.\n\n{table}"))


@pytest.mark.parametrize(
    "title", ["=== WEDNESDAY 8 ===", "--- PANEL ON ROPE ---", "──── Clôture ────", "~~~ CIERRE ~~~"]
)
def test_signs_that_frame_a_title_are_no_part_of_it(title: str) -> None:
    bare = title.strip("=-─~ ")
    assert blocks(f"The League met.\n\n{title}\n\nIt closed.\n") == ["The League met.", bare, "It closed."]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "LEAGUE OF OLD QUAYS\n-------------------\nForum on Rope and Nets\nAccra, Ghana\n4-5 May 2033\n"
            "===================\nThe forum opened with a song. Ms. Ada Roe said that ropes last.\n",
            "Forum on Rope and Nets",
        ),
        (
            "LIGUE DES VIEUX QUAIS\n·····················\nForum des cordes et filets\nLomé, Togo\n4 et 5 mai 2033\n"
            "---\nLe forum s'est ouvert en chantant. Mme Aube Tissier a dit que les cordes durent.\n",
            "Forum des cordes et filets",
        ),
        (
            "LIGA DE LOS MUELLES\n* * *\nForo de cordeleros y redes\nLima, Perú\n4 y 5 de mayo de 2033\n"
            "===================\nEl foro empezó con un canto. La Sra. Inés Tolosa dijo que las cuerdas duran.\n",
            "Foro de cordeleros y redes",
        ),
    ],
)
def test_a_line_under_a_letterhead_is_no_part_of_the_meetings_name(text: str, label: str) -> None:
    assert [e.label for e in conversion(text).events if not e.parent] == [label]
