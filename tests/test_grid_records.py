"""The turns of a verbatim record under every form of label, each way of setting it beside every other."""

from __future__ import annotations

import pytest

from tests.grid_records import GRID
from tests.grids import Setting


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("setting", GRID.settings(), ids=lambda setting: "-".join(setting.values()))
def test_who_speaks_and_for_whom_is_read_however_a_record_is_set(language: str, setting: Setting) -> None:
    assert GRID.faults(language, setting) == []
