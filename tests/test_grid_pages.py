"""Programmes on web pages say the same in whatever elements their sessions and people stand."""

from __future__ import annotations

import pytest

from tests.grid_pages import GRID
from tests.grids import Setting
from tests.ingesting import conversion


@pytest.mark.parametrize("setting", GRID.settings(), ids=lambda setting: "-".join(setting.values()))
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_same_is_read(language: str, setting: Setting) -> None:
    assert GRID.faults(language, setting) == []


def test_paragraphs_that_begin_with_a_post_are_nobody_s_card() -> None:
    text = (
        "REPORT\n\nThe Forum was held in Lomé on 4 May 2032.\n\nMs. Ana Roe\n\nMr. Ivo Perrin\n\n"
        "Ms. Ida Lund\n\nDirectors of ports may ask for more time, and some will.\n"
    )
    assert [part.holdings for part in conversion(text).participations if part.holdings] == []
