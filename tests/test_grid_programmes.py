"""Programmes in many settings: the same sessions and people are read, whatever the heads, hours, labels and lists."""

from __future__ import annotations

import pytest

from tests.grid_programmes import GRID
from tests.grids import Setting

SETTINGS = GRID.settings()


@pytest.mark.parametrize("setting", SETTINGS, ids=[" ".join(setting.values()) for setting in SETTINGS])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_programme_gives_the_same_facts_in_every_setting(language: str, setting: Setting) -> None:
    assert GRID.faults(language, setting) == []
