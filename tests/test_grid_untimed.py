"""Programmes without hours say the same however their days, items and people are set."""

from __future__ import annotations

import pytest

from tests.grid_untimed import GRID
from tests.grids import Setting
from tests.ingesting import conversion


@pytest.mark.parametrize("setting", GRID.settings(), ids=lambda setting: "-".join(setting.values()))
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_same_is_read(language: str, setting: Setting) -> None:
    assert GRID.faults(language, setting) == []


UNNAMED = """PROGRAMME

Training Seminar on Tide Mills

Lomé, 12 March 2031

Day 1

* Opening: Words of welcome
  * Adwoa Mensah-Bediako
* Panel: Tides that work for towns
  * Costs of wheels
  * Grain and Water
* Harbour Visit
* Gala Dinner
* Workshop: Building a wheel
  * Kwabena Osei
"""


def test_topics_visits_and_dinners_are_nobody() -> None:
    assert {p.person for p in conversion(UNNAMED).participations} == {"adwoa-mensah-bediako", "kwabena-osei"}


def test_outside_of_a_programme_an_item_with_a_topic_is_no_part() -> None:
    chapters = UNNAMED.replace("PROGRAMME", "Handbook").replace("Adwoa Mensah-Bediako", "Grain")
    assert not [event for event in conversion(chapters).events if event.parent]


def test_every_part_in_which_somebody_takes_part_is_told() -> None:
    found = conversion(UNNAMED)
    assert {p.event for p in found.participations} <= {event.key for event in found.events}


ONE_PART = {
    "en": "Programme\n\nSeminar on Mills, Lomé, 12 March 2031\n\nDay 1\n\n* Panel: Who pays\n  * {0} and {1}\n",
    "fr": "Programme\n\nForum des moulins, Lomé, 12 mars 2031\n\nJour 1\n\n* Panel : Qui paie\n  * {0} et {1}\n",
    "es": "Programa\n\nForo de molinos, Lomé, 12 de marzo de 2031\n\nDía 1\n\n* Panel: Quién paga\n  * {0} y {1}\n",
}


@pytest.mark.parametrize("language", ONE_PART)
def test_one_part_may_be_all_of_a_programme(language: str) -> None:
    found = conversion(ONE_PART[language].format("Ana Roe", "Kwabena Osei"))
    assert {(p.person, p.role) for p in found.participations} == {("ana-roe", "speaker"), ("kwabena-osei", "speaker")}
    assert not conversion(ONE_PART[language].format("Grain", "Tolls")).participations
