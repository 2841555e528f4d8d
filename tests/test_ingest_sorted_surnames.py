"""Lists in the order of surnames, each name in small letters alone on its line with the surname first."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

NAMES = ("Arrúa Gómez, Pedro", "Benavente, Carla", "De Uría Longo, Alfonso", "Quill, Moira Jane", "Vega-Roa, Luis")
HEADS = {
    "es": ("DIARIO DE SESIONES\nSesión 3ª, en martes 8 de marzo de 2031\n\nI. ASISTENCIA\nAsistieron:\n", "--"),
    "fr": ("Compte rendu de la réunion des quais\nDakar, 8 mars 2031\n\nListe des participants\n", "- "),
    "en": ("Minutes of the Meeting on Quays\nTema, 8 March 2031\n\nList of participants\n", "- "),
}


@pytest.mark.parametrize("language", HEADS)
def test_names_of_a_list_in_the_order_of_surnames_are_turned(language: str) -> None:
    head, mark = HEADS[language]
    found = conversion(head + "".join(f"{mark}{name}\n" for name in NAMES))
    people = {name for person in found.people for name in person.names}
    assert {"Pedro Arrúa Gómez", "Carla Benavente", "Moira Jane Quill", "Luis Vega-Roa"} <= people
    assert not {"Arrúa Gómez", "Benavente Carla"} & people


@pytest.mark.parametrize(
    "lines",
    [
        ("Quill, Moira", "Benavente, Carla", "Arrúa, Pedro", "Vega, Luis", "De Uría, Alfonso"),  # in no order
        NAMES[:3],  # too few
        ("Accra, Ghana", "Dakar, Senegal", "Lagos, Nigeria", "Lima, Peru", "Tunis, Tunisia"),  # towns and states
    ],
)
def test_other_lines_with_a_comma_stay(lines: tuple[str, ...]) -> None:
    found = conversion("Minutes of the Meeting on Quays\nTema, 8 March 2031\n\n" + "\n".join(lines) + "\n")
    people = {name for person in found.people for name in person.names}
    assert not {"Moira Quill", "Pedro Arrúa", "Pedro Arrúa Gómez", "Ghana Accra", "Peru Lima"} & people
