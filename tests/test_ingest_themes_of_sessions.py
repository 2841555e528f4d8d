"""Titles of sessions over what is told of them, under their numbers, and beside marks of type."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "PROGRAMME\n\nThird Dialogue on Quays\n\nMombasa, 4 May 2032\n\n",
    "fr": "PROGRAMME\n\nTroisième Dialogue sur les quais\n\nCotonou, 4 mai 2032\n\n",
    "es": "PROGRAMA\n\nTercer Diálogo sobre los muelles\n\nVeracruz, 4 de mayo de 2032\n\n",
}
THEMES = {
    "en": "9:00  Session 1: Oars for all\n{}\nMs. Ada Pell, Mayor of Wick\n\n10:00  Session 2: Nets\n"
    "Mr. Ole Brand, Mayor of Ea\n"
    "\n11:00  Closing\nMr. Ole Brand, Mayor of Ea and Vice-President of the Union of Harbours and Piers\n",
    "fr": "9 h 00  Session 1 : Oars for all\n{}\nMme Ada Pell, Maire de Wick\n\n10 h 00  Session 2 : Nets\n"
    "M. Ole Brand, Maire\n"
    "\n11 h 00  Clôture\nM. Ole Brand, Maire et Vice-président de l'Union des ports et des jetées du nord\n",
    "es": "9:00  Sesión 1: Oars for all\n{}\nSra. Ada Pell, Alcaldesa de Wick\n\n10:00  Sesión 2: Nets\n"
    "Sr. Ole Brand, Alcalde\n"
    "\n11:00  Clausura\nSr. Ole Brand, Alcalde y Vicepresidente de la Unión de Puertos y Muelles del Norte\n",
}


def _labels(language: str, rows: str) -> list[str]:
    return [e.label or "" for e in conversion(HEADS[language] + rows).events if e.parent]


@pytest.mark.parametrize("theme", ["Who pays for the oars?", "*Who pays for the oars?*", "Here crews speak of oars."])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_what_is_told_under_the_title_of_a_session_is_none_of_it(language: str, theme: str) -> None:
    assert _labels(language, THEMES[language].format(theme))[0].endswith("Oars for all")


def test_a_title_that_goes_on_in_a_second_line_stays_whole() -> None:
    rows = "9:00  Session 1: Who pays for the oars and the nets of all those who row in\nNorthern Ea?\n"
    more = "Ms. Ada Pell, Mayor\n\n10:00  Session 2: Nets\nMr. Ole Brand, Mayor of Ea\n\n11:00  Closing\n"
    assert _labels("en", rows + more)[0].endswith("in Northern Ea?")


def test_a_number_over_a_title_with_hours_is_that_of_one_session() -> None:
    rows = "SESSION 1\nOars for all (9:00 – 10:00)\nMs. Ada Pell, Mayor\n\nSESSION 2\nNets (10:00 – 11:00)\n"
    assert _labels("en", rows + "Mr. Ole Brand, Mayor\n") == ["SESSION 1: Oars for all", "SESSION 2: Nets"]


def test_a_number_over_several_turns_with_hours_is_that_of_the_part_which_they_are_in() -> None:
    rows = "SESSION 1\n9:00  Oars for all\nMs. Ada Pell, Mayor\n9:30  Oars for few\nMr. Ole Brand, Mayor\n\n"
    assert "SESSION 1: Oars for all" not in _labels("en", rows + "SESSION 2\n10:00  Nets\nMr. Ole Brand, Mayor\n")


@pytest.mark.parametrize("role", ["(moderator)", "– Moderator"])
def test_a_role_behind_a_name_over_a_post_is_none_of_the_post(role: str) -> None:
    rows = f"9:00  Oars\nMs. Ada Pell {role}\nMayor, City of Wick\nSpeakers:\nMr. Ole Brand\nMayor, City of Ea\n"
    found = conversion(
        HEADS["en"] + rows + "\n10:00  Nets\nMs. Ina Vold\nMayor, City of Om\n\n11:00  Closing\n"
    ).participations
    assert {p.person: (p.role, p.holdings[0].post) for p in found}["ada-pell"] == ("moderator", "Mayor")
