"""Programmes in many settings: the same sessions and people are read, whatever the heads, hours, labels and lists."""

from __future__ import annotations

import pytest

from tests.grid_programmes import GRID
from tests.grids import Setting

# Without hours, numbered names over their posts are not yet told from titles of parts, nor these from what stands
# between empty lines.
UNREAD = ({"hours": "none", "list": "numbers", "entry": "two"}, {"hours": "none", "gaps": "yes"})
SETTINGS = [setting for setting in GRID.settings() if not any(x.items() <= setting.items() for x in UNREAD)]


@pytest.mark.parametrize("setting", SETTINGS, ids=[" ".join(setting.values()) for setting in SETTINGS])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_programme_gives_the_same_facts_in_every_setting(language: str, setting: Setting) -> None:
    assert GRID.faults(language, setting) == []
