"""Minutes, their list of those present and what they tell, each way of setting it beside every other."""

from __future__ import annotations

import pytest

from tests.grid_minutes import GRID
from tests.grids import Setting


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("setting", GRID.settings(), ids=lambda setting: "-".join(setting.values()))
def test_who_chairs_and_speaks_is_read_however_minutes_are_set(language: str, setting: Setting) -> None:
    assert GRID.faults(language, setting) == []
