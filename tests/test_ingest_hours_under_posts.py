"""Lines of hours and labels under somebody's post, which are none of it, in each language. All people and bodies are
invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "Colloque des quais, Lomé, 4 mai 2031\nModération : Ada Quille, directrice du port\nDe 14h à 15h\n",
            "directrice du port",
        ),
        (
            "Colloque des quais, Lomé, 4 mai 2031\n"
            "Conclusion de Ada Quille, directrice du port\nDe 10h à 18h - La Lune\n",
            "directrice du port",
        ),
        (
            "Foro de muelles, Lomé, 4 de mayo de 2031\n"
            "Moderación: Ada Quille, directora del puerto\nDe 10:00 a 18:00 horas\n",
            "directora del puerto",
        ),
        (
            "Forum of quays, Lomé, 4 May 2031\nModerator: Ada Quille, Director of the Port\nFrom 10 am to 6 pm\n",
            "Director of the Port",
        ),
    ],
)
def test_hours_in_the_next_line_are_none_of_a_post(text: str, posts: str) -> None:
    assert [h.post for p in conversion(text).participations for h in p.holdings] == [posts]


def test_a_reading_announced_in_the_next_line_is_none_of_a_body() -> None:
    text = (
        "Semaine des lacs, Lomé, 4 mai 2031\nProgramme\n18h30 Mots d’accueil\nMme Ada Quille, présidente de la Semaine "
        "des lacs\nLecture\nMme Eva Morel, artiste\n18h50- Table ronde\n- Mme Ida Warnier, capitaine\n"
    )
    found = conversion(text)
    assert [p.person for p in found.participations] == ["ada-quille", "eva-morel", "ida-warnier"]
    assert not any("lecture" in o.ref for o in found.organizations)
