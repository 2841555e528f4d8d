"""Rows of a programme that say who photographs, interprets or designs: none of these take part. All is invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PAPERS = {
    "en": "Third Forum on Clay\nAccra, 4-5 May 2031\n\nPROGRAMME\n\nPanel 1: Kilns\nModerator: Ms. Orla Penn (Ghana)\n"
    "Speakers: Mr. Cato Wray (Norway)\n{}\n",
    "fr": "Troisième forum sur l'argile\nDakar, 4 et 5 mai 2031\n\nPROGRAMME\n\nPanel 1 : Les fours\n"
    "Modératrice : Mme Orla Penn (Ghana)\nIntervenants : M. Cato Wray (Norvège)\n{}\n",
    "es": "Tercer Foro sobre Arcilla\nGuayaquil, 4 y 5 de mayo de 2031\n\nPROGRAMA\n\nPanel 1: Hornos\n"
    "Moderadora: Sra. Orla Penn (Ghana)\nPanelistas: Sr. Cato Wray (Noruega)\n{}\n",
}
ROWS = [
    ("en", "Photographer: Abe Lorn"),
    ("en", "Photo credits: Abe Lorn"),
    ("en", "Design and layout: Mr. Abe Lorn"),
    ("en", "Sound: Mr. Abe Lorn"),
    ("fr", "Photographe : Abe Lorn"),
    ("fr", "Crédits photo : Abe Lorn"),
    ("fr", "Conception et mise en page : M. Abe Lorn"),
    ("fr", "Son : M. Abe Lorn"),
    ("es", "Fotógrafa: Abe Lorn"),
    ("es", "Créditos fotográficos: Abe Lorn"),
    ("es", "Diseño y diagramación: Sr. Abe Lorn"),
    ("es", "Sonido: Sr. Abe Lorn"),
]


@pytest.mark.parametrize("above", ["", "9:00 – 10:00 "])
@pytest.mark.parametrize(("language", "row"), ROWS)
def test_who_serves_a_panel_takes_no_part_in_it(above, language, row):
    found = conversion(PAPERS[language].replace("Panel 1", f"{above}Panel 1").format(row))
    told = {p.person: (p.role, p.on_behalf_of, p.holdings) for p in found.participations}
    assert told == {
        "orla-penn": ("moderator", ("state/GHA",), ()),
        "cato-wray": ("speaker", ("state/NOR",), ()),
    }


@pytest.mark.parametrize("row", ["Sound and sea: Mr. Abe Lorn (Togo)"])
def test_a_talk_on_such_a_thing_is_given_by_a_speaker(row):
    found = conversion(PAPERS["en"].replace("Panel 1", "9:00 – 10:00 Panel 1").format(row))
    assert "abe-lorn" in {p.person for p in found.participations}
