"""Posts and bodies that programmes print in small letters, or that are of a mayor, in each language. All people and
bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Forum of Quays, 4 May 2031\n\n9:00 – 10:00 Welcome\n10:00 – 11:00 Panel\n- %s\n11:00 – 12:00 Closing\n",
    "fr": "Forum des quais, 4 mai 2031\n\n9h – 10h Accueil\n10h – 11h Table ronde\n- %s\n11h – 12h Clôture\n",
    "es": "Foro de Muelles, 4 de mayo de 2031\n\n9:00 – 10:00 Llegada\n10:00 – 11:00 Mesa redonda\n- %s\n"
    "11:00 – 12:00 Clausura\n",
}
PROSE = {
    "en": "Forum of Quays, Lomé, 4 May 2031\n\nThe forum was opened by %s.\n",
    "fr": "Forum des quais, Lomé, 4 mai 2031\n\nLe forum a été ouvert par %s.\n",
    "es": "Foro de Muelles, Lomé, 4 de mayo de 2031\n\nEl foro fue inaugurado por %s.\n",
}

SMALL = [
    ("fr", "Ada Morel, cheffe du service des bacs, ministère des transports du Togo", "state/TGO", "transports"),
    (
        "fr",
        "Ada Morel, cheffe du service des bacs, ministère de la mer, des ports et des bacs, Togo",
        "state/TGO",
        "bacs",
    ),
    ("fr", "Ada Morel, directrice générale, université des lacs", None, "universite-des-lacs"),
    ("es", "Ada Morel, directora general, ministerio de transportes de Togo", "state/TGO", "transportes"),
    ("es", "Ada Morel, directora general, universidad de los lagos", None, "universidad-de-los-lagos"),
    ("en", "Ada Morel, director general, ministry of transport, Togo", "state/TGO", "transport"),
]


@pytest.mark.parametrize("paper", [HEADS, PROSE])
@pytest.mark.parametrize(("language", "row", "state", "body"), SMALL)
def test_a_body_in_small_letters_behind_a_comma_is_whose_the_post_is(
    paper: dict[str, str], language: str, row: str, state: str | None, body: str
) -> None:
    (found,) = conversion(paper[language] % row).participations
    (held,) = found.holdings
    assert "," not in held.post
    assert held.body is not None
    assert held.body.endswith(body)
    assert found.on_behalf_of == ((state,) if state else (held.body,))


@pytest.mark.parametrize(
    ("row", "post"),
    [
        ("Ada Morel, Adjointe à la Maire de Quille", "Adjointe à la Maire de Quille"),
        (
            "Ada Morel, Adjointe à la Maire de Quille en charge des lacs, des quais et de la vie du port",
            "Adjointe à la Maire de Quille en charge des lacs, des quais et de la vie du port",
        ),
        ("Ada Morel, troisième adjointe au maire de Quille", "troisième adjointe au maire de Quille"),
        (
            "Ada Morel, Conseillère de Coopération et d’Action Culturelle",
            "Conseillère de Coopération et d'Action Culturelle",
        ),
    ],
)
def test_whom_or_what_a_post_is_for_is_no_body(row: str, post: str) -> None:
    found = conversion(HEADS["fr"] % row)
    assert [(h.post, h.body) for p in found.participations for h in p.holdings] == [(post, None)]
    assert not found.organizations


@pytest.mark.parametrize(
    ("language", "row"),
    [
        (
            "fr",
            "Ada Morel, capitaine du lac des années 2010-2020. Elle est aujourd’hui directrice de la Gazette des lacs",
        ),
        ("es", "Ada Morel, capitana del lago de 2010 a 2020. Ella es hoy directora de la Gaceta de los Lagos"),
        ("en", "Ada Morel, captain of the lake until 2020. She is now director of the Lakes Gazette"),
    ],
)
def test_a_sentence_behind_a_year_is_none_of_a_post(language: str, row: str) -> None:
    (found,) = conversion(HEADS[language] % row).participations
    assert not any(". " in h.post for h in found.holdings)


@pytest.mark.parametrize(
    ("row", "state"),
    [
        ("Ada Morel, présidente de la SLMQ section Suisse", None),
        ("Ada Morel, directrice, Croix-Lune suisse", None),
        ("Ada Morel, directrice, Marine nationale togolaise", "state/TGO"),
        ("Ada Morel, directrice, Coopération suisse", "state/CHE"),
    ],
)
def test_who_serves_a_branch_in_a_state_does_not_serve_the_state(row: str, state: str | None) -> None:
    (found,) = conversion(HEADS["fr"] % row).participations
    assert [s for s in found.on_behalf_of if s.startswith("state/")] == ([state] if state else [])


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("fr", "Ada Morel, représentante de l'UNICEF en France et à Monaco"),
        ("fr", "Ada Morel, représentante du Fonds des Nations Unies pour l'enfance (UNICEF) en France et à Monaco"),
        ("es", "Ada Morel, representante de UNICEF en Francia y en Mónaco"),
    ],
)
def test_several_states_behind_a_body_are_none_of_the_post(language: str, row: str) -> None:
    (found,) = conversion(HEADS[language] % row).participations
    assert [(h.post[:11], len(h.post.split()), h.body) for h in found.holdings] == [
        ("représentan" if language == "fr" else "representan", 1, "organization/unicef")
    ]


def test_a_row_that_begins_with_a_name_in_several_words_is_no_title() -> None:
    text = (
        "Colloque des quais\n18 janvier 2029, Lomé\n\n  • 9h30 – Cadrage par un capitaine\n"
        "  • 9h40 – Dirk Van den Bolk, Commissaire Général, Commissariat général aux Bateaux\n  • 11h40 – Débat\n"
    )
    found = conversion(text)
    assert [p.person for p in found.participations] == ["dirk-van-den-bolk"]
    assert "Dirk" not in [e.label for e in found.events]
