"""Reports in prose tell alike, however they are set, who opened, moderated, presented and closed, and where."""

from __future__ import annotations

import pytest

from tests.grid_report_roles import GRID
from tests.grids import Setting


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("setting", GRID.settings(), ids=lambda setting: "-".join(setting.values()))
def test_a_report_in_this_setting_tells_who_had_which_part(language: str, setting: Setting) -> None:
    assert GRID.faults(language, setting) == []
