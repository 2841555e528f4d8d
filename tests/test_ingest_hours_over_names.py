"""Hours on lines of their own that stand right over an entry, an empty line before them, are that entry's, though it
begins with somebody's name."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PROGRAMMES = {
    "en": (
        "PROGRAMME\nSEMINAR ON QUAYS\n\n25 January 2031\n\n09:30 - 09:50\nIvo Perrin: “Quays and water”\n\n"
        "09:55 - 10:15\nKatia Evens: A view from philosophy\n\n10:20 - 10:35\nCoffee break\n\n"
        "10:40 - 11:00\nFermin Nova (University of Valdor): A view from medicine\n"
    ),
    "fr": (
        "PROGRAMME\nSÉMINAIRE SUR LES QUAIS\n\n25 janvier 2031\n\n9h30 - 9h50\nIvo Perrin : « Les quais et l'eau »\n\n"
        "9h55 - 10h15\nKatia Evens : Regard de la philosophie\n\n10h20 - 10h35\nPause café\n\n"
        "10h40 - 11h00\nFermin Nova (Université de Valdor) : Regard de la médecine\n"
    ),
    "es": (
        "PROGRAMA\nSEMINARIO SOBRE MUELLES\n\n25 de enero de 2031\n\n09:30 - 09:50\nIvo Perrin: “Muelles y agua”\n\n"
        "09:55 - 10:15\nKatia Evens: Mirada desde la filosofía\n\n10:20 - 10:35\nCafé\n\n"
        "10:40 - 11:00\nFermin Nova (Universidad de Valdoria): Mirada desde la medicina\n"
    ),
}


@pytest.mark.parametrize("language", PROGRAMMES)
def test_each_has_the_hours_right_above(language: str) -> None:
    found = conversion(PROGRAMMES[language])
    held = {event.key: (event.start or "")[11:16] for event in found.events}
    assert {part.person: held[part.event] for part in found.participations} == {
        "ivo-perrin": "09:30",
        "katia-evens": "09:55",
        "fermin-nova": "10:40",
    }


def test_hours_between_a_title_and_those_whom_it_lists_stay_the_title_s() -> None:
    text = (
        "PROGRAMME\nForum on Quays\n\n25 January 2031\n\nPanel 1: Ropes\n9:30 - 10:30\nMs. Ana Roe, Mayor of Ea\n\n"
        "Panel 2: Sails\n10:45 - 12:00\nMr. Ari Vea, Minister of Quays\n\nPanel 3: Oars\n14:00 - 15:00\n"
        "Ms. Ida Lund, Director of Ports\n"
    )
    found = conversion(text)
    held = {event.key: (event.label, (event.start or "")[11:16]) for event in found.events}
    assert {part.person: held[part.event] for part in found.participations} == {
        "ana-roe": ("Panel 1: Ropes", "09:30"),
        "ari-vea": ("Panel 2: Sails", "10:45"),
        "ida-lund": ("Panel 3: Oars", "14:00"),
    }
