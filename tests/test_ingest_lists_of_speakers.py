"""Speakers whom a verb leads to in a list, numbers without their space, and words that are no speech."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEAD = {
    "en": "WORKSHOP ON FERRIES\n\nWick, 4 May 2032\n\n",
    "fr": "ATELIER SUR LES BACS\n\nLomé, le 4 mai 2032\n\n",
    "es": "TALLER SOBRE LAS BALSAS\n\nValparaíso, 4 de mayo de 2032\n\n",
}
LISTED = {
    "en": "Statements were delivered by Jonah Tindle, Secretary-General of the League; Averil Stroud, Mayor of Wick; "
    "and Silas Vea, Director of Ports.",
    "fr": "Des déclarations liminaires ont été présentées par Jonas Tindle, Secrétaire général de la Ligue ; "
    "Aube Tissier, maire de Lomé ; et Silas Vea, Directeur des ports.",
    "es": "Pidieron remos Jonás Tindle, secretario general de la Liga; Inés Tolosa, alcaldesa; y Silas Vea, "
    "director de Puertos.",
}
GLUED = {
    "en": "1.The Chair, Ms. Averil Stroud, opened the meeting.\n\n2.Mr. Vea said that boats were late.\n\n"
    "3.Mr. Tindle asked for oars.",
    "fr": "1.La Présidente, Mme Aube Tissier, ouvre la séance.\n\n2.M. Vea dit que les bacs tardent.\n\n"
    "3.M. Tindle demande des rames.",
    "es": "1.La Presidenta, la Sra. Inés Tolosa, abre la sesión.\n\n2.El Sr. Vea dijo que las balsas tardaban.\n\n"
    "3.El Sr. Tindle pidió remos.",
}
SILENCE = {
    "en": "The Chair, Ms. Averil Stroud, observed a minute of silence for the pilots.",
    "fr": "La Présidente, Mme Aube Tissier, fait observer une minute de silence à la mémoire des pilotes.",
    "es": "La Presidenta, la Sra. Inés Tolosa, guardó un minuto de silencio por los pilotos.",
}
LANGUAGES = ("en", "fr", "es")


def speakers(language: str, text: str) -> list[str | None]:
    return [s.speaker for s in conversion(HEAD[language] + text).statements]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_a_list_with_semicolons_speak(language: str) -> None:
    found = conversion(HEAD[language] + LISTED[language]).participations
    assert [p.role for p in found] == ["speaker"] * 3
    assert len({p.person for p in found}) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paragraphs_number_may_lack_the_space_after_it(language: str) -> None:
    assert speakers(language, GLUED[language])[-2:] == ["person:vea", "person:tindle"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_minute_of_silence_is_no_statement(language: str) -> None:
    assert speakers(language, SILENCE[language]) == []


def test_a_title_that_asks_with_a_pronoun_is_nobodys_words() -> None:
    text = (
        "Mme Aube Tissier a dit que les bacs tardaient. La table ronde « Le port répond-il aux besoins des pilotes ? » "
        "était animée par Jonas Tindle."
    )
    assert speakers("fr", text) == ["person:aube-tissier"]
