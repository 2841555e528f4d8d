"""Names of bodies that end with a region of two names, or before a month; acronyms of initials alone."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion


def bodies(text: str) -> set[str]:
    """What the bodies that a text introduces are called."""
    return {record.label for record in conversion(text).organizations}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Council of Harbours of Latin America and the Caribbean met in Lima on 4 May 2031.",
            "Council of Harbours of Latin America and the Caribbean",
        ),
        ("The Quay Commission for Asia and the Pacific met in Lima.", "Quay Commission for Asia and the Pacific"),
        (
            "The Institute for Ropes of the Middle East and North Africa said that ropes matter.",
            "Institute for Ropes of the Middle East and North Africa",
        ),
        ("The Quay Network of West and Central Africa asked for ropes.", "Quay Network of West and Central Africa"),
        (
            "Le Comité des phares d'Afrique de l'Ouest et du Centre s'est réuni à Lomé.",
            "Comité des phares d'Afrique de l'Ouest et du Centre",
        ),
        (
            "Le Conseil des ports d'Amérique latine et des Caraïbes s'est réuni.",
            "Conseil des ports d'Amérique latine et des Caraïbes",
        ),
        (
            "L'Institut des cordages d'Europe et d'Asie centrale a demandé cela.",
            "Institut des cordages d'Europe et d'Asie centrale",
        ),
        (
            "El Comité de Faros de América Latina y el Caribe se reunió en Lima.",
            "Comité de Faros de América Latina y el Caribe",
        ),
        ("El Consejo de Puertos de Asia y el Pacífico se reunió en Lima.", "Consejo de Puertos de Asia y el Pacífico"),
        ("A paper of the International Institute of Quays (IIQ) was read.", "International Institute of Quays"),
    ],
)
def test_a_name_goes_on_over_a_region_and_to_the_first_initial(text: str, name: str) -> None:
    assert bodies(text) == {name}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The Rope Council of Latin America and the Board of Lamps met.",
            {"Rope Council of Latin America", "Board of Lamps"},
        ),
        ("El Comité de Muelles de América Latina y España se reunió.", {"Comité de Muelles de América Latina"}),
        (
            "Le Comité des phares de l'Afrique de l'Ouest et du Mali s'est réuni.",
            {"Comité des phares de l'Afrique de l'Ouest"},
        ),
        ("Held at the University of Quayton May 2031", {"University of Quayton"}),
        ("Universidad de Muelleda Mayo de 2031", {"Universidad de Muelleda"}),
        (
            "Les délégués se sont réunis dans la salle de l'Université de Quayville Novembre 2031",
            {"Université de Quayville"},
        ),
    ],
)
def test_a_name_ends_before_another_name_and_before_a_month(text: str, names: set[str]) -> None:
    assert bodies(text) == names


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Fue inaugurado hoy en Lima el Undécimo período de sesiones del Comité de Faros para América Latina y "
            "el Caribe (COFAL).",
            "Undécimo período de sesiones del Comité de Faros para América Latina y el Caribe",
        ),
        ("Fue inaugurado hoy en Lima el Foro de Muelles para capitanes de toda la región.", "Foro de Muelles"),
    ],
)
def test_the_name_of_a_meeting_does_not_end_within_that_of_a_body(text: str, label: str) -> None:
    assert [event.label for event in conversion(text).events] == [label]
