"""Given names that are also words for things, or names of states: a post beside them says whose they are."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEAD = "Acta de la reunión sobre muelles\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "El ministro Marco Vea pidió más lámparas.",
        "El secretario de Estado, Marco Vea, pidió más lámparas.",
        "El secretario general de la Red de Muelles, Marco Vea, pidió más lámparas.",
        "Marco Vea, secretario de Puertos, pidió más lámparas.",
    ],
)
def test_a_post_beside_two_words_tells_a_name(text: str) -> None:
    assert [s.speaker for s in conversion(f"{HEAD}{text}\n").statements] == ["person:marco-vea"]


def test_without_a_post_it_is_a_thing() -> None:
    text = f"{HEAD}El ministro de Puertos, Leo Vea, presentó el informe. El Marco Lacustre pidió más lámparas.\n"
    assert {p.person for p in conversion(text).participations} <= {"leo-vea"}


def test_a_name_of_a_state_before_a_surname_is_no_state() -> None:
    text = f"{HEAD}La gobernadora del estado, Libia Quilla Vea, pidió lámparas. Libia pidió cuerdas.\n"
    found = conversion(text)
    assert found.statements[0].speaker == "person:libia-quilla-vea"
    assert [s.speaker for s in found.statements][1:] == ["state/LBY"]
