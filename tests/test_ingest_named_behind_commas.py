"""Somebody without a form of address whose body a linking word tells, behind a comma and before a verb of saying."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Last year, Maria Torres of the Oars Foundation said that crews paid."),
        ("en", "From the floor, Maria Torres from the Oars Foundation asked who would pay."),
        ("en", "Representing the crews, Maria Torres of the Oars Foundation lamented the levy."),
        ("fr", "Représentant la société civile, Maria Torres de la Fondation des rames a demandé qui paierait."),
        ("fr", "Depuis la salle, Maria Torres de la Fondation des rames a déploré la taxe."),
        ("es", "En representación de las tripulaciones, Maria Torres de la Fundación Remos preguntó quién pagaría."),
        ("es", "Desde la sala, Maria Torres de la Fundación Remos lamentó la tasa."),
    ],
)
def test_the_verb_tells_that_a_name_behind_a_comma_is_a_persons(language: str, text: str) -> None:
    found = conversion(REPORT_HEADS[language] + text + "\n")
    assert [s.speaker for s in found.statements] == ["person:maria-torres"]
    assert all(p.on_behalf_of for p in found.participations)


@pytest.mark.parametrize(
    "text",
    [
        "Last year, Phase Two of the Oars Foundation began.",
        "On Monday, Rule Seven of the Oars Foundation was read.",
        "In Lomé, Sea Sunday of the Seafarers Association was held.",
        "In Nairobi, Terminal Three of the Ports Authority was full.",
    ],
)
def test_other_things_of_a_body_behind_a_comma_are_nobody(text: str) -> None:
    assert conversion(REPORT_HEADS["en"] + text + "\n").people == ()
