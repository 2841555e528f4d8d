"""Records and lists of people are read alike from PDF in several looks, web pages and Word as from the text itself."""

from __future__ import annotations

import pytest

from tests import grid_entries, grid_records, grid_told_lists
from tests.grids import Grid, Setting
from tests.renderings import faults

PLAIN = {"close": "colon", "stamp": "none", "mark": "none"}
GRIDS: dict[str, tuple[Grid, Setting]] = {
    "labels with brackets": (grid_records.GRID, {"label": "paren", **PLAIN}),
    "labels with the body first": (grid_records.GRID, {"label": "first", **PLAIN}),
    "the body, and who is of it in brackets": (grid_entries.GRID, {"form": "body_holds", "acronym": "none"}),
    "told lists": (grid_told_lists.GRID, {}),
}


@pytest.mark.parametrize("look", ["narrow", "sheets", "p", "word"])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("name", GRIDS)
def test_a_file_is_read_as_its_text_is(name: str, language: str, look: str) -> None:
    grid, fixed = GRIDS[name]
    for setting in grid.drawn(2, fixed, seed=7):
        of_text = grid.faults(language, setting)
        assert [fault for fault in faults(grid, language, setting, look) if fault not in of_text] == []
