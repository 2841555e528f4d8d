"""What a body's paper says was said by nobody at the meeting; whose view is told, was."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Report of the Seminar on Quays\nLima, 3 May 2031\n\n1. ",
    "fr": "Rapport du séminaire sur les quais\nDakar, le 3 mai 2031\n\n1. ",
    "es": "Informe del seminario sobre muelles\nLima, 3 de mayo de 2031\n\n1. ",
}


def speakers(language: str, sentence: str) -> list[str | None]:
    return [s.speaker for s in conversion(HEADS[language] + sentence + "\n").statements]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "According to FAO resolution number 2326, fish are many."),
        ("en", "According to the OAS report, ropes are long."),
        ("en", "According to WHO data, nets are few."),
        ("en", "According to a UNHCR study, boats sink."),
        ("en", "According to UNICEF’s latest figures, children swim."),
        ("en", "According to the FAO Fisheries Council guidelines, all is well."),
        ("fr", "Selon le rapport de l’OEA, les cordes sont longues."),
        ("fr", "D’après des données de l’OMS, les filets sont rares."),
        ("es", "Según la resolución 2326 de la FAO, los peces son muchos."),
        ("es", "De acuerdo con datos de la OMS, las redes son pocas."),
    ],
)
def test_what_a_paper_of_a_body_says_is_no_statement(language: str, sentence: str) -> None:
    assert speakers(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("en", "According to UNICEF, children swim.", "organization/unicef"),
        ("en", "According to the representative of FAO, data were few.", "organization/fao"),
        ("fr", "Selon l’UNICEF, les enfants nagent.", "organization/unicef"),
        ("es", "Según UNICEF, los niños nadan.", "organization/unicef"),
    ],
)
def test_a_bodys_view_is_its_own(language: str, sentence: str, speaker: str) -> None:
    assert speakers(language, sentence) == [speaker]


@pytest.mark.parametrize(
    ("name", "key"),
    [("Volker Turk", "volker-turk"), ("German Sand", "german-sand")],
)
def test_a_name_may_begin_or_end_with_a_states(name: str, key: str) -> None:
    found = conversion(HEADS["en"] + f"{name}, Director of Protection at UNHCR, said that fish were many.\n")
    assert [p.key for p in found.people] == [key]
    assert [s.speaker for s in found.statements] == [f"person:{key}"]


@pytest.mark.parametrize("words", ["Labour Ghana", "Former German", "Deputy Turkish", "Radio France"])
def test_words_with_a_states_name_before_a_post_are_nobody(words: str) -> None:
    assert not conversion(HEADS["en"] + f"{words}, Director of Ports, said that fish were many.\n").people
