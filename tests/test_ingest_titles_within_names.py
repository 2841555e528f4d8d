"""Given names that are forms of address, too, and kinds of speeches before names, in sentences. All people are
invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEAD = "Forum des quais, Lomé, 4 mai 2031\n\n"


def test_a_title_within_a_name_begins_no_other_one() -> None:
    told = (
        "Le forum s'ouvrira avec les discours de Mohamed Bazar, président du Niger, Mohamed Cheikh El Ghalil, "
        "président de la Mauritanie, et Gina Massol, présidente de l'Institut des lacs."
    )
    found = conversion(HEAD + told + "\n")
    assert [(p.person, p.on_behalf_of) for p in found.participations] == [
        ("mohamed-bazar", ("state/NER",)),
        ("mohamed-cheikh-el-ghalil", ("state/MRT",)),
        ("gina-massol", ("organization/institut-des-lacs",)),
    ]
    assert [o.ref for o in found.organizations] == ["organization/institut-des-lacs"]


@pytest.mark.parametrize(
    ("told", "person", "role"),
    [
        ("L'intervention de Gina Merlan, ministre des Ports du Togo, a clos le forum.", "gina-merlan", "closing"),
        ("L’allocution d’Ida Merlan, ministre des Ports du Togo, a ouvert le forum.", "ida-merlan", "opening"),
        ("Le discours de Paul Merlan, ministre des Ports du Togo, a ouvert le forum.", "paul-merlan", "opening"),
    ],
)
def test_a_kind_of_speech_before_a_name_is_none_of_it(told: str, person: str, role: str) -> None:
    found = conversion(HEAD + told + "\n")
    assert [(p.person, p.role, p.on_behalf_of) for p in found.participations] == [(person, role, ("state/TGO",))]
