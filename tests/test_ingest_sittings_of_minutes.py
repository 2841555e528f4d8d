"""The meeting of minutes that no title names: the days on which their first sentences say that somebody met."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

ACTA = """ACTA N.º 07-2031

Mesa para la Gestión de Muelles

{}

1. Verificación del quórum. La secretaria, Olga Brisk, informó que había quórum.

2. Informe de avance. El doctor Per Tamm expuso que se habían entregado doce muelles.
"""
PV = """PROCÈS-VERBAL n° 12

Comité des quais du Nord

{}

M. Per Tamm a rappelé que le budget était arrêté. Mme Olga Brisk a indiqué que les fonds étaient disponibles.
"""


def days(text: str) -> list[str | None]:
    return [e.start for e in conversion(text).events if e.parent is None]


@pytest.mark.parametrize(
    "told",
    [
        "En la ciudad de Bogotá, D. C., siendo las 2:15 p. m. del día 18 de agosto de 2031, se reunieron de manera "
        "virtual los miembros de la Mesa, con el fin de desarrollar el siguiente orden del día:",
        "El 18 de agosto de 2031 se reunieron en Bogotá los miembros de la Mesa.",
        "Reunidos en Bogotá el 18 de agosto de 2031, los miembros de la Mesa trataron lo siguiente.",
    ],
)
def test_minutes_in_spanish_are_of_the_day_on_which_the_members_met(told: str) -> None:
    assert days(ACTA.format(told)) == ["2031-08-18"]


def test_minutes_in_french_are_of_the_day_on_which_the_members_met() -> None:
    told = (
        "Le 18 août 2031 à 9 heures, les membres du Comité se sont réunis à Cotonou sous la présidence de M. Per Tamm."
    )
    assert days(PV.format(told)) == ["2031-08-18"]


def test_a_day_on_which_nobody_met_is_not_theirs() -> None:
    told = "La Mesa fue creada por la resolución del 18 de agosto de 2029 y trata los siguientes asuntos:"
    assert "2029-08-18" not in days(ACTA.format(told))


def test_minutes_whose_first_sentence_gives_two_days_are_of_neither() -> None:
    told = "La Mesa creada el 4 de mayo de 2029, se reunió de nuevo el 18 de agosto de 2031 en Bogotá."
    assert not {"2029-05-04"} & set(days(ACTA.format(told)))
