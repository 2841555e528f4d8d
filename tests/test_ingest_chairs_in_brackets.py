"""Who presides by a bracket behind the body in a list of those present: ``NAME, Body (Chair)``."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PAPERS = {
    "en": "Minutes of the third meeting of the Docks Group\nHeld in Lomé on 4 May 2032\n\nPresent\n{0}\n{1}\n\n"
    "1. Crews paid too much.\n2. In reply, the Chair said that nothing was settled.\n",
    "fr": "Procès-verbal de la troisième réunion\nTenue à Lomé le 4 mai 2032\n\nPrésents\n{0}\n{1}\n\n"
    "1. Les équipages payaient trop.\n2. En réponse, le Président a dit que rien n'était réglé.\n",
    "es": "Acta de la tercera reunión\nCelebrada en Lomé el 4 de mayo de 2032\n\nPresentes\n{0}\n{1}\n\n"
    "Las tripulaciones pagaban demasiado en todos los puertos del sur. El Presidente dijo que nada era definitivo.\n",
}
OFFICE = {"en": "Chair", "fr": "Président", "es": "Presidente"}
ROWS = ("Mr. Ole Brandt, Pier League ({0})", "Mr. Ole Brandt – Pier League ({0})", "Mr. Ole Brandt ({0}), Pier League")


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("row", ROWS)
def test_a_bracket_says_who_presides(language: str, row: str) -> None:
    titled = row.format(OFFICE[language]).replace("Mr.", {"en": "Mr.", "fr": "M.", "es": "Sr."}[language])
    text = PAPERS[language].format(titled, "Ana Torres, IOM")
    assert [s.speaker for s in conversion(text).statements] == ["person:ole-brandt"]


def test_the_chair_of_a_body_is_not_the_one_who_presides() -> None:
    text = PAPERS["en"].format("Mr. Ole Brandt, Chair, Fisheries Committee", "Ms. Ana Torres, IOM (Chair)")
    assert [s.speaker for s in conversion(text).statements] == ["person:ana-torres"]


def test_the_bodys_name_stays_whole_without_the_bracket() -> None:
    text = PAPERS["en"].format("Mr. Ole Brandt, Pier League (Chair)", "Ana Torres, IOM")
    assert "Pier League" in {o.label for o in conversion(text).organizations}
