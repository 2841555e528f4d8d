"""PDF, web pages and Word say the same in whatever columns, elements, paragraphs and tables their papers are set."""

from __future__ import annotations

import pytest

from tests import grid_leaves, grid_pages, grid_sheets, grid_word
from tests.grids import Grid, Setting
from tests.ingesting import conversion

GRIDS = (grid_pages.GRID, grid_sheets.GRID, grid_leaves.GRID, grid_word.GRID)
SETTINGS = [
    pytest.param(grid, setting, id="-".join((grid.file, *setting.values())))
    for grid in GRIDS
    for setting in grid.settings()
]


@pytest.mark.parametrize(("grid", "setting"), SETTINGS)
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_same_is_read(language: str, grid: Grid, setting: Setting) -> None:
    assert grid.faults(language, setting) == []


def test_paragraphs_that_begin_with_a_post_are_nobody_s_card() -> None:
    text = (
        "REPORT\n\nThe Forum was held in Lomé on 4 May 2032.\n\nMs. Ana Roe\n\nMr. Ivo Perrin\n\n"
        "Ms. Ida Lund\n\nDirectors of ports may ask for more time, and some will.\n"
    )
    assert [part.holdings for part in conversion(text).participations if part.holdings] == []
