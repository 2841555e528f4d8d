"""Names that bodies of the United Nations share with organs of states and of others, and names of which the registry
has but the end."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import conversion

REPORTS = {"en": EN, "fr": FR, "es": ES}


def named(text: str) -> list[tuple[str, str]]:
    """Tails of the refs of the bodies that a text names, with its words."""
    return [(m.ref.split("/")[1], m.as_written) for m in conversion(text).mentions if m.ref.startswith("organization/")]


@pytest.mark.parametrize(
    ("language", "passage", "written"),
    [
        ("en", "The Economic and Social Council of Mauritius came.", "Economic and Social Council of Mauritius"),
        ("en", "They saw the Security Council of Ghana at the quay.", "Security Council of Ghana"),
        ("en", "It was read at the General Assembly of the Oars Network.", "Oars Network"),
        ("en", "They met the Kenyan Human Rights Committee.", "Kenyan Human Rights Committee"),
        ("fr", "Le Conseil économique et social du Sénégal a écrit.", "Conseil économique et social du Sénégal"),
        ("fr", "Puis, le Conseil économique et social sénégalais est venu.", "Conseil économique et social sénégalais"),
        ("fr", "L'Assemblée générale du Réseau des Quais a eu lieu.", "Réseau des Quais"),
        ("es", "El Consejo Económico y Social de España vino.", "Consejo Económico y Social de España"),
        ("es", "La Asamblea General de la Red de Muelles fue breve.", "Red de Muelles"),
        ("es", "El Consejo de Seguridad peruano vino en barca.", "Consejo de Seguridad peruano"),
    ],
)
def test_an_organ_of_another_is_none_of_the_united_nations(language: str, passage: str, written: str) -> None:
    found = named(REPORTS[language] + passage)
    assert written in {words for _, words in found}
    assert not {"ecosoc", "unga", "unsc", "human-rights-committee", "hrc"} & {ref for ref, _ in found}


@pytest.mark.parametrize(
    ("language", "passage", "ref"),
    [
        ("en", "The Economic and Social Council adopted it.", "ecosoc"),
        ("en", "The Security Council of the United Nations met.", "unsc"),
        ("en", "They read the resolution of the General Assembly of September.", "unga"),
        ("en", "At the Security Council, Ghana spoke.", "unsc"),
        ("fr", "L'Assemblée générale des Nations Unies de septembre fut brève.", "unga"),
        ("fr", "Le Conseil de sécurité de l'Organisation des Nations Unies a parlé.", "unsc"),
        ("es", "La Asamblea General de las Naciones Unidas del año fue breve.", "unga"),
        ("es", "El Consejo Económico y Social aprobó la barca.", "ecosoc"),
    ],
)
def test_other_words_beside_it_leave_it_the_united_nations(language: str, passage: str, ref: str) -> None:
    assert ref in {found for found, _ in named(REPORTS[language] + passage)}


@pytest.mark.parametrize(
    ("language", "passage", "name", "acronym"),
    [
        (
            "en",
            "They met the Ferry Cities Alliance (FCA). The Ferry Cities Alliance wrote.",
            "Ferry Cities Alliance",
            "FCA",
        ),
        ("en", "The Quay World Bank (QWB) lent a ferry.", "Quay World Bank", "QWB"),
    ],
)
def test_a_longer_name_with_its_own_acronym_is_another(language: str, passage: str, name: str, acronym: str) -> None:
    found = named(REPORTS[language] + passage)
    assert len({ref for ref, _ in found}) == 1
    assert {words for _, words in found} == {name, acronym}


@pytest.mark.parametrize(
    ("passage", "written"),
    [
        ("The Youth and Sports Authority of Kenya came.", "Youth and Sports Authority of Kenya"),
        ("The Senate and National Assembly of Ghana came.", "National Assembly of Ghana"),
    ],
)
def test_a_name_may_begin_with_two_fields_of_work(passage: str, written: str) -> None:
    assert written in {words for _, words in named(EN + passage)}


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("Ms. Ann Keel, Judge, ECOWAS Court of Justice, came.", "ecowas-court-of-justice"),
        ("Mr. Bob Oar, MERCOSUR Chamber of Shipping, came.", "mercosur-chamber-of-shipping"),
        ("Mr. Tom Brink, IGAD Secretariat, came.", "igad-secretariat"),
        ("Mr. Tom Brink, WHO, came.", "who"),
        ("Mr. Tom Brink, Director of Ports at ECOWAS, came.", "ecowas"),
    ],
)
def test_an_organ_behind_a_bodys_short_form_is_one_of_its_own(passage: str, expected: str) -> None:
    (person,) = conversion(EN + passage).people
    assert person.bodies == (f"organization/{expected}",)
