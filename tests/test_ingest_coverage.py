"""Coverage of meetings as news offices write it: on what occasion somebody spoke, forms of address, words that are
nobody's."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, statements

HEAD = {
    "en": "WORKSHOP ON FERRIES\n\nThe workshop was held in Wick on 4 May 2032.\n\n",
    "fr": "ATELIER SUR LES BACS\n\nL'atelier s'est tenu à Lomé le 4 mai 2032.\n\n",
    "es": "TALLER SOBRE LAS BALSAS\n\nEl taller se celebró en Valparaíso el 4 de mayo de 2032.\n\n",
}
OCCASION = {
    "en": "Mr. Silas Vea, Minister of Trade of Togo in his remarks in Abuja, Nigeria stressed that it rains.",
    "fr": "M. Silas Vea, ministre du commerce du Togo, dans son allocution à Abuja, Nigéria a souligné qu'il pleuvait.",
    "es": "El Sr. Silas Vea, Ministro de Comercio de Togo, en su discurso en Abuja, Nigeria destacó que llovía.",
}
WHOM = {
    "en": "Enid Marsh, Director of Quays, while addressing the Mayor of Wick, Mr. Silas Vea, asked for more boats.",
    "fr": "Enid Marsh, directrice des quais, en accueillant le maire de Lomé, M. Silas Vea, a demandé des bacs.",
    "es": "Enid Marsh, directora de Muelles, al dirigirse al alcalde de Valparaíso, Sr. Silas Vea, pidió balsas.",
}
REPORT = {
    "en": "Ms. Enid Marsh is Director of Quays. Presenting her report, Ms. Marsh explained that boats were late.",
    "fr": "Mme Enid Marsh est directrice des quais. Présentant son rapport, Mme Marsh a expliqué ce retard.",
    "es": "La Sra. Enid Marsh es directora de Muelles. Al presentar su informe, la Sra. Marsh explicó el retraso.",
}
COMMISSIONER = {
    "en": "Ms. Enid Marsh, the Commissioner for Trade, Customs and Free Movement of the ECOWAS Commission, said so.",
    "fr": "Mme Enid Marsh, Commissaire au commerce, aux douanes et aux bacs de la Commission de la CEDEAO, a dit oui.",
    "es": "Sra. Enid Marsh, Comisionada de Comercio, Aduanas y Libre Circulación de la Comisión de la CEDEAO, dijo sí.",
}
BEFORE = {
    "en": "The Minister of Ports and Trade of Togo Hon Silas Vea opened the workshop.",
    "fr": "Le Ministre des Ports et du Commerce du Togo M. Silas Vea a ouvert l'atelier.",
    "es": "El Ministro de Puertos y Comercio de Togo Sr. Silas Vea inauguró el taller.",
}
LANGUAGES = ("en", "fr", "es")


def speakers(language: str, text: str) -> list[str]:
    return [who for who, *_ in statements(HEAD[language] + text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_spoke_on_an_occasion_says_what_follows_without_a_comma(language: str) -> None:
    assert speakers(language, OCCASION[language]) == ["Silas Vea"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_those_whom_a_speaker_addressed_say_nothing(language: str) -> None:
    assert speakers(language, WHOM[language]) == ["Enid Marsh"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_presents_a_report_is_not_only_its_author(language: str) -> None:
    assert speakers(language, REPORT[language])[-1:] == ["Enid Marsh"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_of_fields_goes_on_up_to_the_body_that_it_is_of(language: str) -> None:
    (found,) = conversion(HEAD[language] + COMMISSIONER[language]).participations
    assert found.on_behalf_of == ("organization/ecowas-commission",)
    assert [h.body for h in found.holdings] == ["organization/ecowas-commission"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_post_in_capitals_reaches_a_form_of_address_without_a_comma(language: str) -> None:
    (found,) = conversion(HEAD[language] + BEFORE[language]).participations
    assert (found.person, found.role, found.on_behalf_of) == ("silas-vea", "opening", ("state/TGO",))
    assert len(found.holdings) == 1


@pytest.mark.parametrize("title", ["H.E", "Hon", "The Hon", "H.E Hon."])
def test_a_form_of_address_without_its_last_dot_is_no_part_of_a_name(title: str) -> None:
    text = f"{HEAD['en']}{title} Jean-Silas Vea, Minister of Ports of Togo, opened the workshop."
    assert [p.person for p in conversion(text).participations] == ["jean-silas-vea"]


def test_forebears_are_nobody() -> None:
    text = "Ms. Enid Marsh, Mayor of Wick, opened the workshop and hailed the vision of the Founding Fathers of ECOWAS."
    assert [p.person for p in conversion(HEAD["en"] + text).participations] == ["enid-marsh"]
