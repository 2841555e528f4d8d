"""Reports in prose are read alike however they are set: who said what, in whose name, and what nobody said."""

from __future__ import annotations

import pytest

from tests.grid_reports import GRID
from tests.grids import Setting


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("setting", GRID.settings(), ids=lambda setting: "-".join(setting.values()))
def test_a_report_in_this_setting_tells_whose_each_statement_is(language: str, setting: Setting) -> None:
    assert GRID.faults(language, setting) == []
