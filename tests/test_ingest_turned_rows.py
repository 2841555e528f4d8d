"""Rows that set a body, or a post and its body, before a name: each has both, and keeps its place in the source."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, surface

HEADS = {
    "en": "PROGRAMME\n\nSeminar on Locks\n\nLomé, 12 March 2031\n\n09:00 Session 1: Ropes\n\nSpeakers:\n",
    "fr": "PROGRAMME\n\nColloque des écluses\n\nLomé, 12 mars 2031\n\n09:00 Session 1 : Cordes\n\nIntervenants :\n",
    "es": "PROGRAMA\n\nSeminario sobre esclusas\n\nLomé, 12 de marzo de 2031\n\n09:00 Sesión 1: Cuerdas\n\nOradores:\n",
}
ROWS = {
    "en": (
        "Institute of Quays: Ms. Ana Roe, Director",
        "Port Council: Mr. Ari Vea, Head",
        "City of Lund: Ida Lund, Mayor",
    ),
    "fr": (
        "Institut des quais : Mme Ana Roe, directrice",
        "Conseil du port : M. Ari Vea, président",
        "Ville de Lund : Ida Lund, maire",
    ),
    "es": (
        "Instituto de Muelles: Sra. Ana Roe, directora",
        "Consejo del Puerto: Sr. Ari Vea, presidente",
        "Ciudad de Lund: Ida Lund, alcaldesa",
    ),
}
LANGUAGES = ("en", "fr", "es")


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_behind_bodies_keep_their_places(language: str) -> None:
    text = HEADS[language] + "\n".join(ROWS[language]) + "\n"
    found = conversion(text)
    assert [surface(text, p.span) for p in found.participations] == ["Ana Roe", "Ari Vea", "Ida Lund"]
    assert all(p.holdings and p.holdings[0].body for p in found.participations)
    for one in found.participations:
        assert surface(text, one.holdings[0].span) == one.holdings[0].post


def test_states_before_names_stay_where_rows_go_on_in_the_next() -> None:
    rows = (
        "Republic of Chile: Mr. Ari Vea, Head of the Division of\nRopes and Sails, Ministry of Labour",
        "Republic of Haiti: Ms. Ana Roe, Director of Public\nDocks, Ministry of Labour",
        "Republic of Kenya: Ms. Ida Lund, Director of the\nDepartment of Oars, Ministry of Labour",
    )
    found = conversion(HEADS["en"] + "\n".join(rows) + "\n")
    assert [p.on_behalf_of for p in found.participations] == [("state/CHL",), ("state/HTI",), ("state/KEN",)]
    assert not any("Republic" in held.post for p in found.participations for held in p.holdings)


@pytest.mark.parametrize("front", [")", "(00:12:30)", ", ,"])
def test_a_row_with_nothing_before_its_mark_is_read_as_it_stands(front: str) -> None:
    rows = "".join(f"{front}: Ms. {name}, Director, Port of Ea\n" for name in ("Ana Roe", "Ida Vea", "Eva Lund"))
    assert "Ana Roe" in {name for person in conversion(f"LIST OF SPEAKERS\n\n{rows}").people for name in person.names}
