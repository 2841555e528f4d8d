"""Sentences that tell that somebody spoke, and not what they said: the person took part, and nothing is reported."""

from __future__ import annotations

import pytest

from tests.ferries import WORKSHOP
from tests.ingesting import conversion, statements

ONLY_SPOKE = {
    "en": (
        "The Minister of Ports of Togo, Ms. Enid Marsh, delivered an address.",
        "Ms. Enid Marsh, Minister of Ports of Togo, gave a speech on behalf of the harbour towns.",
        "Ms. Enid Marsh, Minister of Ports of Togo, spoke in the afternoon.",
        "The conclusions were presented by Ms. Enid Marsh, Minister of Ports of Togo.",
    ),
    "fr": (
        "La Ministre des ports du Togo, Mme Enid Marsh, a prononcé une allocution.",
        "Mme Enid Marsh, Ministre des ports du Togo, s'est exprimée au nom des villes portuaires.",
        "Mme Enid Marsh, Ministre des ports du Togo, est intervenue dans l'après-midi.",
        "Les conclusions ont été présentées par Mme Enid Marsh, Ministre des ports du Togo.",
    ),
    "es": (
        "La Ministra de Puertos del Togo, Sra. Enid Marsh, pronunció un discurso.",
        "La Sra. Enid Marsh, Ministra de Puertos del Togo, se expresó en nombre de las ciudades portuarias.",
        "La Sra. Enid Marsh, Ministra de Puertos del Togo, intervino por la tarde.",
        "Las conclusiones fueron presentadas por la Sra. Enid Marsh, Ministra de Puertos del Togo.",
    ),
}
STATES = {
    "en": "The representatives of Ghana, Peru and Chile delivered statements.",
    "fr": "Les représentants du Ghana, du Pérou et du Chili se sont exprimés.",
    "es": "Los representantes de Ghana, el Perú y Chile hicieron declaraciones.",
}
WITH_CONTENT = {
    "en": "Ms. Enid Marsh, Minister of Ports of Togo, delivered an address in which she stressed that boats were late.",
    "fr": "Mme Enid Marsh, Ministre des ports du Togo, s'est exprimée en faveur de bacs neufs, soulignant les retards.",
    "es": "La Sra. Enid Marsh, Ministra de Puertos del Togo, intervino para destacar el retraso de las balsas.",
}
CASES = [(language, sentence) for language, sentences in ONLY_SPOKE.items() for sentence in sentences]


@pytest.mark.parametrize(("language", "sentence"), CASES)
def test_who_only_spoke_took_part_and_nothing_is_reported(language: str, sentence: str) -> None:
    found = conversion(WORKSHOP[language] + sentence)
    assert not found.statements
    assert [(p.person, p.role, p.on_behalf_of) for p in found.participations] == [
        ("enid-marsh", "speaker", ("state/TGO",))
    ]


@pytest.mark.parametrize("language", STATES)
def test_states_that_only_spoke_are_reported_to_say_nothing(language: str) -> None:
    assert not statements(WORKSHOP[language] + STATES[language])


@pytest.mark.parametrize("language", WITH_CONTENT)
def test_what_was_said_after_that_they_spoke_is_reported(language: str) -> None:
    assert [who for who, *_ in statements(WORKSHOP[language] + WITH_CONTENT[language])] == ["Enid Marsh"]


LISTED = {
    "en": (
        "Ms. Enid Marsh, Minister of Ports of Togo, stressed that boats were late.",
        "LIST OF SPEAKERS\n\n- Ms. Enid Marsh\n- Mr. Odo Fenn\n- Mr. Silas Vea\n",
    ),
    "fr": (
        "Mme Enid Marsh, Ministre des ports du Togo, a souligné le retard des bateaux.",
        "LISTE DES ORATEURS\n\n- Mme Enid Marsh\n- M. Odo Fenn\n- M. Silas Vea\n",
    ),
    "es": (
        "La Sra. Enid Marsh, Ministra de Puertos del Togo, destacó el retraso de los barcos.",
        "LISTA DE ORADORES\n\n- Sra. Enid Marsh\n- Sr. Odo Fenn\n- Sr. Silas Vea\n",
    ),
}


@pytest.mark.parametrize("language", LISTED)
def test_a_list_of_names_alone_keeps_for_whom_the_report_says_that_they_spoke(language: str) -> None:
    told, listed = LISTED[language]
    found = conversion(f"{WORKSHOP[language]}{told}\n\n{listed}").participations
    assert {p.person: p.on_behalf_of for p in found}["enid-marsh"] == ("state/TGO",)
    assert [h.body for p in found for h in p.holdings] == ["state/TGO"]
