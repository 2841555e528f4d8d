"""Rows that tell with whose participation something is held, in each language. All meetings and people are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Forum of Quays, Lomé, 4 May 2031\n\n9:00 – 10:00 Start\n10:00 – 11:00 Quays\n%s\n11:00 – 12:00 Closing\n",
    "fr": "Colloque des quais, Lomé, 4 mai 2031\n\n9h – 10h Accueil\n10h – 11h Les quais\n%s\n11h – 12h Clôture\n",
    "es": "Foro de Muelles, Lomé, 4 de mayo de 2031\n\n9:00 – 10:00 Llegada\n10:00 – 11:00 Los muelles\n%s\n"
    "11:00 – 12:00 Clausura\n",
}

ROWS = [
    ("fr", "Avec la participation d'Aline Barbu, directrice du port et de Paul Merlan, capitaine de bac."),
    ("fr", "Avec la participation d’Aline Barbu, directrice du port, et de Paul Merlan, capitaine de bac"),
    ("fr", "Avec la participation de : Aline Barbu, directrice du port, Paul Merlan, capitaine de bac"),
    ("fr", "En présence de Aline Barbu, directrice du port, et de Paul Merlan, capitaine de bac"),
    ("fr", "Discussion autour d’Aline Barbu (Lune), Paul Merlan (Fédération des lacs)"),
    ("es", "Con la participación de Aline Barbu, directora del puerto, y de Paul Merlan, capitán de barco."),
    ("es", "En presencia de Aline Barbu, directora del puerto, y Paul Merlan, capitán de barco."),
    ("en", "With the participation of Aline Barbu, Director of the Port, and Paul Merlan, Captain of the Ferry."),
    ("en", "In the presence of Aline Barbu, Director of the Port, and Paul Merlan, Captain of the Ferry."),
]


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_each_of_those_with_whose_participation_it_is_held_speaks(language: str, row: str) -> None:
    found = conversion(HEADS[language] % row)
    assert [(p.person, p.role) for p in found.participations] == [
        ("aline-barbu", "speaker"),
        ("paul-merlan", "speaker"),
    ]
    assert not any("merlan" in o.ref for o in found.organizations)
    assert len({p.event for p in found.participations}) == 1


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("fr", "Avec la participation de la direction du port et de Lomé Métropole"),
        ("es", "Con la participación de la dirección del puerto y de Lomé Metrópoli"),
        ("en", "With the participation of the port authority and Lomé Council"),
    ],
)
def test_bodies_that_take_part_are_nobody(language: str, row: str) -> None:
    assert not conversion(HEADS[language] % row).participations
