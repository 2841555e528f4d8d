"""How Spanish news tell what was said: in the perfect tense, and with nouns for who heads an office (*la titular de
Puertos*)."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion
from tests.test_ingest_told_roles import HEADS


def speakers(told: str) -> list[str | None]:
    """Who speaks in these sentences of a report, in order."""
    found = sorted(conversion(f"{HEADS['es']}\n{told}\n").statements, key=lambda s: s.span.start)
    return [s.speaker.rpartition("-")[2] if s.speaker else None for s in found]


@pytest.mark.parametrize(
    "said",
    [
        "ha abogado por bajar las tarifas",
        "ha apostado por los muelles del norte",
        "ha acotado que faltan grúas",
        "ha puesto en valor el trabajo de los prácticos",
        "ha querido agradecer la acogida",
        "ha incidido en la falta de grúas",
        "se ha comprometido a reparar el muelle",
        "se ha centrado en las grúas del norte",
        "ha trasladado su apoyo a los prácticos",
        "ha sido tajante al pedir más grúas",
        "trasladó el saludo de su gobierno",
        "fue enfático al señalar que faltan grúas",
        "no dudó en calificar de altas las tarifas",
        "rindió informe sobre las obras del muelle",
        "brindó un panorama de las obras del muelle",
    ],
)
def test_what_was_said_in_the_perfect_tense_or_by_a_set_phrase_is_said(said: str) -> None:
    assert speakers(f"La Sra. Olga Brisk, Directora de Puertos de Chile, {said}.") == ["brisk"]


@pytest.mark.parametrize(
    ("who", "told"),
    [
        (
            ["brisk", "brisk"],
            "La ministra de Puertos, Olga Brisk, pidió más grúas. La titular de Puertos añadió que faltan redes.",
        ),
        (
            ["brisk", "brisk"],
            "La secretaria de Pesca, Olga Brisk, pidió más grúas. La titular de la dependencia dijo que faltan redes.",
        ),
        (
            ["brisk", "tamm"],
            "La ministra de Puertos, Olga Brisk, pidió grúas. El titular de Pesca, Per Tamm, dijo que faltan redes.",
        ),
        (["tamm"], "La idea, apoyada por todos, la presentó el Sr. Per Tamm (Perú), quien pidió más grúas."),
    ],
)
def test_who_heads_an_office_is_the_last_named_who_does(who: list[str], told: str) -> None:
    assert speakers(told) == who


def test_nobody_is_made_up_for_the_head_of_an_office_of_whom_nothing_is_told() -> None:
    told = "La Sra. Olga Brisk, bióloga de Chile, pidió más grúas. El titular de Pesca dijo que faltan redes."
    assert speakers(told)[1:] in ([], [None])
