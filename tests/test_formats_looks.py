"""What the look of a PDF tells: bold type, hanging indents, lines that were stretched to fill a column."""

from __future__ import annotations

import pytest

from tests.renderings import rendered

_FILLED = "Prof. Katia EVENS-LUND (Programme Officer, Organization of the Dockworkers of the Northern Lakes)"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The quays\n\n**Opening of the talks**\n\nThe Chair spoke of the quays.", "**Opening of the talks**"),
        ("The quays\n\n**Ms. Ada ROE** (Chair) spoke of all quays.", "**Ms. Ada ROE** (Chair) spoke of all quays."),
        ("The quays of the lake\n\n• **Ms. Ada ROE**, Director", "• **Ms. Ada ROE**, Director"),
    ],
)
def test_bold_words_at_a_line_s_beginning_are_marked(text: str, read: str) -> None:
    assert read in rendered(text, "pdf").text.split("\n")


def test_where_most_of_a_page_is_bold_nothing_is_marked() -> None:
    assert "*" not in rendered("**All of the quays**\n\n**The Chair spoke of them**\n\nOnce", "pdf").text


def test_the_second_line_of_an_item_begins_no_paragraph() -> None:
    items = "\n\n".join(f"• {_FILLED}" for _ in range(3))
    assert rendered(f"The quays\n\n{items}\n\nThe end", "sheets").text.count("Organization of\nthe Dockworkers") == 3


def test_the_words_of_a_stretched_line_are_no_cells() -> None:
    text = rendered(f"The quays of the lake\n\n• **{_FILLED}**\n\n{'The quays are long. ' * 20}", "narrow").text
    assert "\t" not in text
    assert "• Prof. Katia EVENS-LUND (Programme Officer," in text.replace("*", "")
