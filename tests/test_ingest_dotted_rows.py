"""Rows that a middle dot or another sign marks, and numbered parts whose titles run into their paragraphs below an
opening, in each language. All meetings, people and bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PROGRAMMES = {
    "en": "Forum on Rope Walks\nOslo, 3 May 2031\n\n9:00 Opening remarks\n"
    "{0} Ada Olstad, Head of the Hemp Division, Port of Ea\n{0} Karl Tamm, Mayor of Oslo\n"
    "10:00 Questions\n11:00 Closing\n{0} Ada Olstad\n",
    "fr": "Forum sur les corderies\nOslo, 3 mai 2031\n\n9 h 00 Mots d'ouverture\n"
    "{0} Ada Olstad, cheffe de la Division du chanvre\n{0} Karl Tamm, maire d'Oslo\n"
    "10 h 00 Questions\n11 h 00 Clôture\n{0} Ada Olstad\n",
    "es": "Foro sobre cordelerías\nOslo, 3 de mayo de 2031\n\n9:00 Palabras de apertura\n"
    "{0} Ada Olstad, jefa de la División del Cáñamo\n{0} Karl Tamm, alcalde de Oslo\n"
    "10:00 Preguntas\n11:00 Cierre\n{0} Ada Olstad\n",
}
REPORTS = {
    "en": "Report of the Forum on Rope Walks\nOslo, 3 May 2031\n\n"
    "The Forum on Rope Walks was held in Oslo on 3 May 2031.\n\n"
    "Opening ceremony\nMs. Ada Olstad, Minister of Ports, welcomed the participants.\n\n"
    "Panel 1. Hemp. Ms. Ida Quay, Rope Union, explained the price of hemp.\n\n"
    "Panel 2. Flax. Mr. Per Lind, University of Ea, described the fields.\n",
    "fr": "Compte rendu du Forum sur les corderies\nOslo, 3 mai 2031\n\n"
    "Le Forum sur les corderies s'est tenu à Oslo le 3 mai 2031.\n\n"
    "Cérémonie d'ouverture\nMme Ada Olstad, ministre des Ports, a souhaité la bienvenue.\n\n"
    "Panel 1. Le chanvre. Mme Ida Quay, Syndicat du fil, a expliqué le prix du chanvre.\n\n"
    "Panel 2. Le lin. M. Per Lind, Université d'Ea, a décrit les champs.\n",
    "es": "Relatoría del Foro sobre cordelerías\nOslo, 3 de mayo de 2031\n\n"
    "El Foro sobre cordelerías se realizó en Oslo el 3 de mayo de 2031.\n\n"
    "Acto de apertura\nLa Sra. Ada Olstad, ministra de Puertos, dio la bienvenida.\n\n"
    "Mesa 1. El cáñamo. La Sra. Ida Quay, del Sindicato del Hilo, expuso el precio del cáñamo.\n\n"
    "Mesa 2. El lino. El Sr. Per Lind, de la Universidad de Ea, describió los campos.\n",
}


@pytest.mark.parametrize("language", PROGRAMMES)
@pytest.mark.parametrize("sign", "·⁃❑★")
def test_few_rows_with_any_bullet_list_people(language: str, sign: str) -> None:
    found = conversion(PROGRAMMES[language].format(sign))
    assert sorted((p.person, p.role) for p in found.participations) == [
        ("ada-olstad", "closing"),
        ("ada-olstad", "opening"),
        ("karl-tamm", "opening"),
    ]


def test_a_dot_within_a_line_is_no_bullet() -> None:
    found = conversion("Forum on Rope Walks\nOslo · Hall 3 · 3 May 2031\n\n9:00 Opening · Ms. Ada Olstad\n10:00 Hemp\n")
    assert [(p.person, p.role) for p in found.participations] == [("ada-olstad", "opening")]


@pytest.mark.parametrize("language", REPORTS)
def test_who_speaks_in_a_numbered_part_below_an_opening_does_not_open(language: str) -> None:
    found = conversion(REPORTS[language])
    roles = {(p.person, p.role) for p in found.participations}
    assert ("ada-olstad", "opening") in roles
    assert {role for person, role in roles if person != "ada-olstad"} == {"speaker"}
