"""The entries of lists of speakers and participants, printed in every pair of settings, are read as they were told."""

from __future__ import annotations

import pytest

from tests.grid_entries import GRID
from tests.grids import Setting

LANGUAGES = ("en", "fr", "es")


def _named(setting: Setting) -> str:
    return "-".join(setting.values())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("setting", GRID.settings(), ids=_named)
def test_entries_are_read_alike_in_every_setting(language: str, setting: Setting) -> None:
    assert GRID.faults(language, setting) == []
