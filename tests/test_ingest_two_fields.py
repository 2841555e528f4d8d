"""Names of bodies go on over *and* to a second field of work; the body of an instrument is named with it."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "Report of the meeting of the barges\n\nThe meeting was held on the barges and the locks of the canal. "
FR = "Rapport de la réunion des péniches\n\nLa réunion a porté sur les péniches et les écluses, qui étaient en ruine. "
ES = "Informe de la reunión de las gabarras\n\nLa reunión trató de las gabarras y de las esclusas del canal. "


def bodies(text: str) -> list[str]:
    """The bodies that a text names, as it writes them."""
    found = (m for m in conversion(text).mentions if m.ref.startswith("organization/"))
    return [" ".join(m.as_written.split()) for m in found]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            EN + "Ms. Ada Quarrell, Institute of Canal Law and Marine Sciences, spoke.",
            "Institute of Canal Law and Marine Sciences",
        ),
        (EN + "The Institute of Canal Law and Public Health asked for it.", "Institute of Canal Law and Public Health"),
        (EN + "The Network of Barge Women and Girls asked for it.", "Network of Barge Women and Girls"),
        (
            FR + "L'Institut de Droit Fluvial et Sciences Marines l'a demandé.",
            "Institut de Droit Fluvial et Sciences Marines",
        ),
        (FR + "Le Comité budgétaire et financier l'a demandé.", "Comité budgétaire et financier"),
        (FR + "La Commission fluviale et maritime l'a demandé.", "Commission fluviale et maritime"),
        (
            ES + "Habló Ada Quirós, Instituto Nacional de Derecho Fluvial y Ciencias Náuticas.",
            "Instituto Nacional de Derecho Fluvial y Ciencias Náuticas",
        ),
        (
            ES + "Lo pidió el Instituto de Aguas Dulces y Recursos Marinos.",
            "Instituto de Aguas Dulces y Recursos Marinos",
        ),
    ],
)
def test_a_name_goes_on_to_its_second_field(text: str, body: str) -> None:
    assert bodies(text) == [body]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (EN + "The Institute of Canal Law and Ada Quarrell asked for it.", "Institute of Canal Law"),
        (EN + "The Institute of Canal Law and the Lock Keepers' Union asked for it.", "Institute of Canal Law"),
        (EN + "The Institute of Canal Law and Open Locks asked for it.", "Institute of Canal Law"),
        (FR + "L'Institut de Droit Fluvial et Ada Quarrel l'ont demandé.", "Institut de Droit Fluvial"),
        (FR + "Le Comité consultatif et demande une note.", "Comité consultatif"),
        (ES + "El Instituto de Derecho Fluvial y Ada Quirós lo pidieron.", "Instituto de Derecho Fluvial"),
        (ES + "El Instituto de Derecho Fluvial y Naciones Unidas lo pidieron.", "Instituto de Derecho Fluvial"),
    ],
)
def test_people_and_other_bodies_are_no_second_field(text: str, first: str) -> None:
    assert bodies(text)[0] == first


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They read the OAS Charter.", ["OAS"]),
        (FR + "Ils ont lu le Cadre de politique migratoire de l'Union africaine.", ["Union africaine"]),
        (ES + "Leyeron el Acuerdo de Residencia del MERCOSUR.", ["MERCOSUR"]),
        (EN + "They read the United Nations Convention against Transnational Organized Crime.", []),
        (FR + "Ils ont lu la Charte des Nations Unies.", []),
        (ES + "Leyeron la Carta de las Naciones Unidas.", []),
    ],
)
def test_whose_an_instrument_is_is_named_with_it(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected
