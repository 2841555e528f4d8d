"""Habits of press offices and daily bulletins: second surnames left out, who opened with whom, whom a pronoun takes up,
whom to ask, who was elected, posts that begin with the body they are in."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR, WORKSHOP
from tests.ingesting import conversion, statements

LANGUAGES = ("en", "fr", "es")
WITH = {
    "en": "IOM Director Enid Marsh opened the workshop along with Silas Vea, Mayor of Wick, and Juan Sol, Envoy.",
    "fr": "M. Ali Faye, maire, a ouvert l'atelier avec Mme Enid Marsh, maire de Wick, et M. Silas Vea, préfet.",
    "es": "El alcalde, Sr. Ali Paz, inauguró el taller junto con la alcaldesa de Lima, Sra. Enid Sol, y el director de"
    " Muelles, Sr. Silas Vea.",
}
TAKEN_UP = {
    "en": "As for the Director of Quays, Ms. Enid Marsh, she stressed that boats were late.",
    "fr": "Quant à la directrice des quais, Mme Enid Marsh, elle a souligné que les bacs étaient en retard.",
}
CONTACT = {
    "en": "Media contact: Silas Vea, Ministry of Quays, tel. 555 0000",
    "fr": "Contact presse : Silas Vea, Ministère des Quais, tél. 555 0000",
    "es": "Contacto para medios: Silas Vea, Ministerio de Muelles, tel. 555 0000",
}
CHAIR = {
    "en": "Ms. Enid Marsh, Chair of the Meeting and Director of Quays, noted that it rained.",
    "fr": "Mme Enid Marsh, Présidente de la réunion et directrice des quais, a noté qu'il pleuvait.",
    "es": "La Sra. Enid Marsh, Presidenta de la reunión y directora de Muelles, señaló que llovía.",
}
LEAVING_OUT = {
    "en": (EN, "The Mayor of Wick, Ana Inés Paz Rojas, sat. Later Ana Inés Paz said that boats were late."),
    "es": (ES, "La alcaldesa de Lima, Ana Inés Paz Rojas, vino. Por su parte, Ana Inés Paz destacó los muelles."),
}


def roles(text: str) -> set[tuple[str, str]]:
    return {(p.person, p.role) for p in conversion(text).participations}


@pytest.mark.parametrize("language", LANGUAGES)
def test_those_with_whom_somebody_opened_a_meeting_opened_it(language: str) -> None:
    found = roles(WORKSHOP[language] + WITH[language])
    assert len(found) == 3
    assert {role for _, role in found} == {"opening"}


@pytest.mark.parametrize("language", TAKEN_UP)
def test_a_pronoun_takes_up_whom_a_sentence_begins_with(language: str) -> None:
    assert [who for who, *_ in statements(WORKSHOP[language] + TAKEN_UP[language])] == ["Enid Marsh"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_whom_the_press_may_ask_took_no_part(language: str) -> None:
    assert not roles(WORKSHOP[language] + CONTACT[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_is_told_to_be_the_chair_of_the_meeting_chairs_it(language: str) -> None:
    assert roles(WORKSHOP[language] + CHAIR[language]) == {("enid-marsh", "chair")}


@pytest.mark.parametrize("language", LEAVING_OUT)
def test_a_name_without_its_last_surname_is_the_same_persons(language: str) -> None:
    before, told = LEAVING_OUT[language]
    assert [who for who, *_ in statements(before + told)] == ["Ana Inés Paz Rojas"]


@pytest.mark.parametrize(
    "told",
    [
        EN + "Ms. Enid Marsh, Director of IOM, spoke. In May, explained Marsh, UNHCR has trained pilots.",
        FR + "Mme Enid Marsh, directrice de l'OIM, a parlé. En mai, a expliqué Marsh, le HCR a formé des pilotes.",
        ES + "La Sra. Enid Marsh, directora de la OIM, habló. En mayo, explicó Marsh, el ACNUR ha formado a pilotos.",
    ],
)
def test_what_a_sentence_goes_on_about_after_its_speaker_says_nothing(told: str) -> None:
    assert {s.speaker for s in conversion(told).statements} <= {"person:enid-marsh"}


def test_who_is_elected_in_a_list_took_no_part_by_that() -> None:
    told = "Opening\n\nThe following were elected: Enid Marsh (Togo), Silas Vea (Fiji) and Juan Sol (Peru)."
    assert not roles(EN + told)


@pytest.mark.parametrize(
    ("called", "post"),
    [
        (
            "Enid Marsh, Committee Expert and Country Rapporteur for Togo,",
            "Committee Expert and Country Rapporteur for Togo",
        ),
        ("Enid Marsh, Committee Chairperson,", "Committee Chairperson"),
        ("Conference President Enid Marsh (Togo)", "Conference President"),
    ],
)
def test_a_post_in_the_body_that_meets_names_no_other_body(called: str, post: str) -> None:
    found = conversion(f"{EN}{called} asked how many boats there were.")
    assert [(h.post, h.body) for p in found.participations for h in p.holdings] == [(post, None)]
    assert not found.organizations


def test_a_post_in_a_ministry_for_multilateral_affairs_is_no_name() -> None:
    told = "Presidió el taller la viceministra de Asuntos Multilaterales de la Cancillería, Enid Marsh Vea."
    assert {person for person, _ in roles(WORKSHOP["es"] + told)} == {"enid-marsh-vea"}
