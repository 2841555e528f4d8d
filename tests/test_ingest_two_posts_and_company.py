"""Two posts that an article joins, envoys of people's republics, whoever only stands beside a speaker, and words that
are no names."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

_HEADS = {
    "en": "Forum on Quays\n\nLima, 4 May 2032\n\n",
    "fr": "Forum sur les quais\n\nLima, 4 mai 2032\n\n",
    "es": "Foro sobre muelles\n\nLima, 4 de mayo de 2032\n\n",
}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            "Mr. Ivo Perrin, who was joined by Ada Roe, Director of the Institute of Quays, and Omar Lind, Mayor of "
            "Quayton, said that boats cost too much.",
        ),
        (
            "fr",
            "M. Ivo Perrin, qui était accompagné de Mme Ada Roe, Directrice de l'Institut des quais, et de M. Omar "
            "Lind, Maire de Quayton, a déclaré que les bateaux coûtent trop cher.",
        ),
        (
            "es",
            "El Sr. Ivo Perrin, quien estuvo acompañado por Ada Roe, Directora del Instituto de Muelles, y Omar Lind, "
            "Alcalde de Quayton, dijo que los barcos cuestan demasiado.",
        ),
    ],
)
def test_whoever_is_beside_a_speaker_says_nothing(language: str, told: str) -> None:
    assert [s.speaker for s in conversion(f"{_HEADS[language]}{told}\n").statements] == ["person:ivo-perrin"]


@pytest.mark.parametrize(
    ("language", "told", "posts"),
    [
        (
            "en",
            "Ms. Rita Sol, Minister of Labour of Kenya and the Chair of the Board of Quays, said that oars are long.",
            {"Minister of Labour", "Chair"},
        ),
        (
            "en",
            "Mr. Tom Sol, Adviser to the President and the Prime Minister of Kenya, said that oars are long.",
            {"Adviser to the President and the Prime Minister"},
        ),
        (
            "fr",
            "Mme Rita Sol, Ministre du travail du Kenya et la Présidente du Conseil des quais, a salué les délégués.",
            {"Ministre du travail", "Présidente"},
        ),
        (
            "es",
            "La Sra. Rita Sol, Ministra de Trabajo de Kenia y la Presidenta del Consejo de Muelles, saludó a todos.",
            {"Ministra de Trabajo", "Presidenta"},
        ),
    ],
)
def test_a_second_post_may_have_an_article_behind_a_state(language: str, told: str, posts: set[str]) -> None:
    (one,) = conversion(f"{_HEADS[language]}{told}\n").participations
    assert {held.post for held in one.holdings} == posts


@pytest.mark.parametrize("mark", "'’")
def test_an_envoy_of_a_peoples_republic_serves_the_state(mark: str) -> None:
    told = (
        f"Mr. Nuno Alba, High Commissioner of the People{mark}s Republic of Bangladesh to Kenya, said that oars cost."
    )
    found = conversion(f"{_HEADS['en']}{told}\n")
    assert [(p.person, p.on_behalf_of) for p in found.participations] == [("nuno-alba", ("state/BGD",))]
    assert not [body for body in found.organizations if "commissioner" in body.key]


def test_officials_are_nobody() -> None:
    told = (
        "The meeting was graced by the attendance of Excellencies from the missions of the Colombo Process Member "
        "States (CPMS), Senior Officials of the ports, and Senior Officials from the Ministry of Quays."
    )
    assert conversion(f"{_HEADS['en']}{told}\n").people == ()
