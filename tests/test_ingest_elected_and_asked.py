"""Whom a sentence says to be elected, the post behind the bracket; whom a note behind a programme says to ask."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

TOLD = {
    "en": "Report of the Forum on Lake Ports, Tala, 3 May 2031\n\n"
    "1. The Forum on Lake Ports was held in Tala on 3 May 2031.\n\n{}\n",
    "fr": "Rapport du Forum des ports, Tala, 3 mai 2031\n\n"
    "1. Le Forum des ports s'est tenu à Tala le 3 mai 2031.\n\n{}\n",
    "es": "Informe del Foro de puertos, Tala, 3 de mayo de 2031\n\n"
    "1. El Foro de puertos se celebró en Tala el 3 de mayo de 2031.\n\n{}\n",
}


@pytest.mark.parametrize(
    ("language", "elected", "thanked"),
    [
        (
            "en",
            "2. The members elected Ms. Ada Roe (Chad) Chairperson, Mr. Jo Tabua (Togo) Vice-Chairperson.",
            "3. The Chairperson thanked the members.",
        ),
        (
            "fr",
            "2. Les membres ont élu Mme Ada Roe (Tchad) présidente, M. Jo Tabua (Togo) vice-président.",
            "3. La Présidente a remercié les membres.",
        ),
        (
            "es",
            "2. Los miembros eligieron a la Sra. Ada Roe (Chad) Presidenta, al Sr. Jo Tabua (Togo) Vicepresidente.",
            "3. La Presidenta agradeció a los miembros.",
        ),
    ],
)
def test_a_post_behind_a_bracket_is_not_the_next_ones(language: str, elected: str, thanked: str) -> None:
    found = conversion(TOLD[language].format(f"{elected}\n\n{thanked}"))
    assert [s.speaker for s in found.statements] == ["person:ada-roe"]
    assert all(h.post.lower() not in ("chairperson", "présidente") for p in found.participations for h in p.holdings)


@pytest.mark.parametrize(
    ("told", "speakers"),
    [
        ("2. El Consejo eligió Relatora a la Sra. Ada Roe (Chad). Lamentó la ausencia de otros.", []),
        ("2. El Consejo designó al Sr. Jo Tabua (Togo) Relator. Pidió que se revisara el texto.", []),
        ("2. El Sr. Jo Tabua (Togo) presentó el texto. Pidió que se revisara.", ["person:jo-tabua"] * 2),
    ],
)
def test_a_verb_without_a_subject_is_not_of_who_was_elected(told: str, speakers: list[str]) -> None:
    assert [s.speaker for s in conversion(TOLD["es"].format(told)).statements] == speakers


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", "Tongues: English, Wolof and French. Contact: Ms. Ida Vega, forum@quays.example"),
        ("fr", "Langues : français, wolof et anglais. Contact : Mme Ida Vega, forum@quais.example"),
        ("es", "Lenguas: español, quechua e inglés. Contacto: Sra. Ida Vega, foro@muelles.example"),
    ],
)
def test_whom_to_ask_behind_a_programme_takes_no_part(language: str, note: str) -> None:
    heads = {
        "en": "Forum on Lake Ports\nTala, 3 May 2031\n\nProgramme\n\n10:00  Closing remarks by Ms. Ada Roe, Minister",
        "fr": "Forum des ports\nTala, 3 mai 2031\n\nProgramme\n\n10 h 00  Clôture par Mme Ada Roe, Ministre",
        "es": "Foro de puertos\nTala, 3 de mayo de 2031\n\nPrograma\n\n10.00  Clausura por la Sra. Ada Roe, Ministra",
    }
    found = conversion(f"{heads[language]}\n\n{note}\n")
    assert {p.person for p in found.participations} == {"ada-roe"}
