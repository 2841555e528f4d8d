"""Who presides over an association that holds a meeting does not so over the meeting. All of it is invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, fault

OF_BODIES = [
    "L'association Camol, fondée et présidée par Mme Ida Khour, directrice du port, a organisé le 4 mai 2031 à Lomé un "
    "colloque intitulé « Les lacs ».",
    "L'association Camol (Amis des lacs), présidée par Mme Ida Khour, directrice du port, a organisé le 4 mai 2031 à "
    "Lomé un colloque intitulé « Les lacs ».",
    "La asociación Camol, fundada y presidida por la Sra. Ida Khour, directora del puerto, organizó el 4 de mayo de "
    "2031 en Lomé un coloquio titulado «Los lagos».",
    "The association Camol, founded and chaired by Ms. Ida Khour, Director of the Port, held a seminar entitled “The "
    "lakes” on 4 May 2031 in Lomé.",
]
OF_MEETINGS = [
    "L'assemblée générale de l'Association des quais, présidée par Mme Ida Khour, directrice du port, s'est tenue à "
    "Lomé le 4 mai 2031.",
    "La Asamblea General de la Asociación de Muelles, presidida por la Sra. Ida Khour, directora del puerto, se "
    "celebró en Lomé el 4 de mayo de 2031.",
    "The General Assembly of the Association of Quays, chaired by Ms. Ida Khour, Director of the Port, was held in "
    "Lomé on 4 May 2031.",
]


@pytest.mark.parametrize("told", OF_BODIES)
def test_who_presides_over_an_association_does_not_chair_its_meeting(told: str) -> None:
    assert not [p for p in conversion(told + "\n").participations if p.role == "chair"]


_NO_MEETING = fault("the general assembly of an association, led by somebody, is read as a body alone")


@pytest.mark.parametrize("told", [OF_MEETINGS[0], *(pytest.param(told, marks=_NO_MEETING) for told in OF_MEETINGS[1:])])
def test_who_presides_over_the_meeting_of_one_does(told: str) -> None:
    found = conversion(told + "\n").participations
    assert [(p.person, p.role) for p in found] == [("ida-khour", "chair")]
