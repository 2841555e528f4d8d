"""Sentences that a page cut in two, with a drawn line, a footnote, a page's number and a running head between."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "REPORT\n\nTalks on Quays\nGeneva, 9 May 2033\n\nThe meeting on quays was held in Geneva on 9 May 2033.\n\n"
    "I. OPENING\n\n1. Participants were seated by noon.\n\n",
    "fr": "RAPPORT\n\nEntretiens des quais\nGenève, 9 mai 2033\n\nLa réunion sur les quais s’est tenue à Genève le "
    "9 mai 2033.\n\nI. OUVERTURE\n\n1. Les participants étaient assis à midi.\n\n",
    "es": "INFORME\n\nJornadas de muelles\nGinebra, 9 de mayo de 2033\n\nLa reunión sobre los muelles se celebró en "
    "Ginebra el 9 de mayo de 2033.\n\nI. APERTURA\n\n1. Los participantes estaban sentados al mediodía.\n\n",
}
CUT = {
    "en": "2. The Director of Ports of Togo, Ms. Enid\nMarsh,1 BREAKnoted that boats were late. She also invited\n"
    "towns to act.\n",
    "fr": "2. La Directrice des ports du Togo, Mme Enid\nMarsh1, BREAKa relevé le retard des bateaux. Elle a aussi\n"
    "invité les villes à agir.\n",
    "es": "2. La Directora de Puertos del Togo, Sra. Enid\nMarsh1, BREAKseñaló el retraso de los barcos. Invitó\n"
    "también a las ciudades a actuar.\n",
}  # fmt: skip
BREAKS = [
    "\n_______________\n1 8.05.\n                                      1\n\n     Quays of all towns – 2033\n\n",
    "\n_______________\n1 8.05.\n                                      1\n\n",
    "\n1 8.05.\n     Quays of all towns – 2033\n                                      1\n\n",
]


@pytest.mark.parametrize("between", BREAKS)
@pytest.mark.parametrize("language", HEADS)
def test_a_sentence_goes_on_over_a_page_with_all_that_stands_between(language: str, between: str) -> None:
    found = conversion(HEADS[language] + CUT[language].replace("BREAK", between))
    assert [s.speaker for s in found.statements] == ["person:enid-marsh"] * 2
    assert all("_" not in p.as_written for p in found.participations)


def test_a_heading_below_a_page_number_stays_one() -> None:
    text = HEADS["en"] + "2. Boats were late.\n\n     2\n\nPlans of the towns\n\n3. Towns will meet again.\n"
    assert "Plans of the towns" in {part.heading for part in conversion(text).parts}
