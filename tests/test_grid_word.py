"""Programmes in Word say the same in whatever paragraphs, lists, tabs and tables their sessions and people stand."""

from __future__ import annotations

import pytest

from tests.grid_word import GRID
from tests.grids import Setting


@pytest.mark.parametrize("setting", GRID.settings(), ids=lambda setting: "-".join(setting.values()))
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_same_is_read(language: str, setting: Setting) -> None:
    assert GRID.faults(language, setting) == []
