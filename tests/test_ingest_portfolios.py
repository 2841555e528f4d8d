"""Posts of which a field of work, a state's adjective or several people are told, and where bodies' names end."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEAD = {
    "en": "WORKSHOP ON FERRIES\n\nWick, 4 May 2032\n\n",
    "fr": "ATELIER SUR LES BACS\n\nLomé, le 4 mai 2032\n\n",
    "es": "TALLER SOBRE LAS BALSAS\n\nValparaíso, 4 de mayo de 2032\n\n",
}
COMMISSIONER = {
    "en": "The Commissioner for Trade, Customs and Ports of ECOWAS, Mr. Silas Vea, said that boats were late.",
    "fr": "Le Commissaire au commerce, aux douanes et aux ports de la CEDEAO, M. Silas Vea, a dit qu'ils tardaient.",
    "es": "El Comisario de Comercio, Aduanas y Puertos de la CEDEAO, Sr. Silas Vea, dijo que las balsas tardaban.",
}
NATIONAL = {
    "en": "French President Silas Vea said that boats were late.",
    "fr": "Le président français Silas Vea a dit que les bacs tardaient.",
    "es": "El presidente francés Silas Vea dijo que las balsas tardaban.",
}
SEVERAL = {
    "en": "Messrs. Silas Vea, Jonah Tindle and Basil Thorne, Vice-Presidents of the Guild of Pilots, said so.",
    "fr": "MM. Silas Vea, Jonas Tindle et Basile Thorne, Vice-Présidents de la Guilde des pilotes, ont dit oui.",
    "es": "Los Sres. Silas Vea, Jonás Tindle y Basilio Thorne, Vicepresidentes del Gremio de Pilotos, dijeron que sí.",
}
INITIALS = {
    "en": "Mr. P.H. Vea, Mayor of Wick, said that boats were late.",
    "fr": "M. P.H. Vea, maire de Lomé, a dit que les bacs tardaient.",
    "es": "El Sr. P.H. Vea, alcalde de Valparaíso, dijo que las balsas tardaban.",
}
RUNS_ON = {
    "en": "The President of the Quay Council for the month of July, Ms. Enid Marsh, said that boats were late.",
    "fr": "La Présidente du Conseil des quais pour le mois de juillet, Mme Enid Marsh, a dit que les bacs tardaient.",
    "es": "La Presidenta del Consejo de Muelles para el mes de julio, Sra. Enid Marsh, dijo que las balsas tardaban.",
}
LANGUAGES = ("en", "fr", "es")


def held(language: str, text: str) -> list[tuple[str, list[str | None], tuple[str, ...]]]:
    """Who took part, the bodies of their posts, for whom."""
    told = conversion(HEAD[language] + text).participations
    return [(p.person, [h.body for h in p.holdings], p.on_behalf_of) for p in told]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_commissioner_is_of_is_no_body(language: str) -> None:
    assert held(language, COMMISSIONER[language]) == [
        ("silas-vea", ["organization/ecowas"], ("organization/ecowas",)),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_president_with_a_states_adjective_serves_that_state(language: str) -> None:
    assert held(language, NATIONAL[language]) == [("silas-vea", ["state/FRA"], ("state/FRA",))]


def test_a_republic_by_its_adjective_is_the_state() -> None:
    text = "Le Président de la République ougandaise, M. Silas Vea, a dit que les bacs tardaient."
    assert held("fr", text) == [("silas-vea", ["state/UGA"], ("state/UGA",))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_post_in_the_plural_is_that_of_all_before_it(language: str) -> None:
    found = held(language, SEVERAL[language])
    assert len(found) == 3
    assert {tuple(bodies) for _, bodies, _ in found} == {tuple(found[0][1])}
    assert found[0][1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_initials_after_a_form_of_address_end_no_sentence(language: str) -> None:
    assert [person for person, _, _ in held(language, INITIALS[language])] == ["p-h-vea"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bodys_name_ends_before_when_somebody_presides_in_it(language: str) -> None:
    labels = {o.label for o in conversion(HEAD[language] + RUNS_ON[language]).organizations}
    assert labels in ({"Quay Council"}, {"Conseil des quais"}, {"Consejo de Muelles"})


def test_a_form_of_address_may_lack_its_dot() -> None:
    assert [p for p, _, _ in held("fr", "M Silas Vea, Directeur des ports, a dit que non.")] == ["silas-vea"]
