"""Coverage of meetings as news offices write it: on what occasion somebody spoke, forms of address, words that are
nobody's."""

from __future__ import annotations

import pytest

from tests.ferries import EN, WORKSHOP
from tests.ingesting import conversion, statements

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
    return [who for who, *_ in statements(WORKSHOP[language] + text)]


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
    (found,) = conversion(WORKSHOP[language] + COMMISSIONER[language]).participations
    assert found.on_behalf_of == ("organization/ecowas-commission",)
    assert [h.body for h in found.holdings] == ["organization/ecowas-commission"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_post_in_capitals_reaches_a_form_of_address_without_a_comma(language: str) -> None:
    (found,) = conversion(WORKSHOP[language] + BEFORE[language]).participations
    assert (found.person, found.role, found.on_behalf_of) == ("silas-vea", "opening", ("state/TGO",))
    assert len(found.holdings) == 1


@pytest.mark.parametrize("title", ["H.E", "Hon", "The Hon", "H.E Hon."])
def test_a_form_of_address_without_its_last_dot_is_no_part_of_a_name(title: str) -> None:
    text = f"{WORKSHOP['en']}{title} Jean-Silas Vea, Minister of Ports of Togo, opened the workshop."
    assert [p.person for p in conversion(text).participations] == ["jean-silas-vea"]


def test_forebears_are_nobody() -> None:
    text = "Ms. Enid Marsh, Mayor of Wick, opened the workshop and hailed the vision of the Founding Fathers of ECOWAS."
    assert [p.person for p in conversion(WORKSHOP["en"] + text).participations] == ["enid-marsh"]


CHAIRED = {
    "en": "The workshop was chaired by Ms. Enid Marsh, Mayor, and supported by the Mayor of Ely, Mr. Silas Vea.",
    "fr": "L'atelier a été présidé par Mme Enid Marsh, maire de Lomé, et appuyé par le maire de Kara, M. Silas Vea.",
    "es": "El taller fue presidido por la Sra. Enid Marsh, alcaldesa, y apoyado por el alcalde de Lima, Sr. Silas Vea.",
}
QUOTED = {
    "en": "Ms. Enid Marsh, Mayor of Wick, spoke. “The Heads of State recalled that boats are late in May,” she said.",
    "fr": "Mme Enid Marsh, maire, a parlé. « Le Ministre a rappelé que les bacs tardent en mai », a-t-elle dit.",
    "es": "Habló la Sra. Enid Marsh, alcaldesa. «El Ministro recordó que las balsas tardan más», dijo la alcaldesa.",
}
WHOLE = {
    "en": "Ms. Enid Marsh, Mayor of Wick, came. “We need many more quays in May. And more boats,” said Ms. Marsh.",
    "fr": "Mme Enid Marsh, maire de Lomé, est venue. « Il faut des quais en mai. Et des bacs », a dit Mme Marsh.",
    "es": "Vino la Sra. Enid Marsh, alcaldesa. «Hacen falta muelles en mayo. Y balsas», dijo la Sra. Marsh.",
}
READ_OUT = {
    "en": "Enid Marsh, President of Togo, whose speech was read by Silas Vea, Minister of Ports, stressed the delay.",
    "fr": "Enid Marsh, Présidente du Togo, dont le discours a été lu par Silas Vea, ministre, a souligné ce retard.",
    "es": "Enid Marsh, Presidenta de Togo, cuyo discurso fue leído por Silas Vea, Ministro, destacó el retraso.",
}
FIRST_NAME = {
    "en": "Mr. Tuala Leota, Minister of Ports of Samoa, opened the workshop. Tuala stressed that boats were late.",
    "fr": "M. Tuala Leota, ministre des ports du Samoa, a ouvert l'atelier. Tuala a souligné que les bacs tardaient.",
    "es": "El Sr. Tuala Leota, Ministro de Puertos de Samoa, inauguró el taller. Tuala destacó que los barcos tardan.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_served_a_meeting_beside_its_chair_did_not_support_a_point(language: str) -> None:
    assert speakers(language, CHAIRED[language]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_those_of_whom_a_quotation_tells_say_nothing_themselves(language: str) -> None:
    assert set(speakers(language, QUOTED[language])) == {"Enid Marsh"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quotation_of_several_sentences_is_one_statement_from_its_first_word(language: str) -> None:
    text = WORKSHOP[language] + WHOLE[language]
    found = conversion(text).statements[-1]
    assert text[found.span.start] in "“«"
    assert found.speaker == "person:enid-marsh"


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_another_reads_out_are_their_author_s_who_was_not_there(language: str) -> None:
    assert speakers(language, READ_OUT[language]) == ["Enid Marsh"]
    assert [p.person for p in conversion(WORKSHOP[language] + READ_OUT[language]).participations] == ["silas-vea"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_word_of_a_name_may_call_its_bearer_right_before_a_verb_of_saying(language: str) -> None:
    assert speakers(language, FIRST_NAME[language]) == ["Tuala Leota"]


def test_a_first_name_without_a_verb_of_saying_is_no_new_mention() -> None:
    text = "Ms. April Marsh, Minister of Ports of Samoa, opened the workshop. In April boats were late. April ended."
    assert speakers("en", text) == []


@pytest.mark.parametrize(
    "words",
    [
        "Letter dated 3 May 2032 from the Minister of Ports of Kenya addressed to the Mayor.",
        "Boats are late, which was foreseen, underlining Kenya's success in ports.",
        "Kenya concluded its long debate on boats.",
    ],
)
def test_what_is_told_of_somebody_is_not_what_they_say(words: str) -> None:
    assert speakers("en", words) == []


@pytest.mark.parametrize("whose", ["Kenyan ", "Kenya's "])
def test_a_state_before_a_post_in_a_list_is_whom_its_holder_serves(whose: str) -> None:
    held = f"Enid Marsh, Minister of Ports of Togo, Silas Vea, {whose}Minister of Trade, and Jon Roe, Mayor, spoke."
    found = {p.person: p.on_behalf_of for p in conversion(WORKSHOP["en"] + held).participations}
    assert found["silas-vea"] == ("state/KEN",)
    assert found["enid-marsh"] == ("state/TGO",)


SERVED = {
    "en": "Mr. Silas Vea, adviser to the President, Enid Marsh, said that boats were late.",
    "fr": "M. Silas Vea, conseiller de la Présidente, Enid Marsh, a dit que les bacs tardaient.",
    "es": "El Sr. Silas Vea, asesor de la Presidenta, Enid Marsh, dijo que las balsas tardaban.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_whom_somebody_serves_by_name_is_no_body(language: str) -> None:
    found = conversion(WORKSHOP[language] + SERVED[language])
    assert [o.ref for o in found.organizations if "marsh" in o.ref] == []
    assert "silas-vea" in [p.person for p in found.participations]


def test_a_first_name_after_a_quotation_and_its_verb_calls_its_bearer_too() -> None:
    text = "Mr. Tuala Leota, Minister of Ports of Samoa, came. “We need many more quays in May,” said Tuala."
    assert speakers("en", text) == ["Tuala Leota"]


def test_who_delivered_an_address_says_nothing_by_that() -> None:
    told = (
        EN
        + "Inaugural addresses were delivered by Ms. Ada Lunt, Mayor of Quayton, and Mr. Ivo Pask. Ms. Lunt said more."
    )
    assert [s.verb for s in conversion(told).statements] == ["said"]
