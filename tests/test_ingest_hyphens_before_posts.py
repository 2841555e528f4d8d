"""A hyphen with no space on one of its sides, or on neither, parts a name from a post; it makes no surname of two."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PROGRAMMES = {
    "en": (
        "PROGRAMME\n\nForum on Quays\n\nLomé, 4 May 2032\n\n9:00 – 10:00 Session 1: Safe quays\nSpeakers:\n"
        "• {}\n• Mr. Tom Reyes, Director, Council of Ports\n\n10:00 – 11:00 Closing\n",
        "Minister for Ports, Kenya",
    ),
    "fr": (
        "PROGRAMME\n\nForum des quais\n\nLomé, 4 mai 2032\n\n9h00 – 10h00 Session 1 : Des quais sûrs\nIntervenants :\n"
        "• {}\n• M. Tom Reyes, Directeur, Conseil des ports\n\n10h00 – 11h00 Clôture\n",
        "Ministre des ports, Kenya",
    ),
    "es": (
        "PROGRAMA\n\nForo de Muelles\n\nLomé, 4 de mayo de 2032\n\n9:00 – 10:00 Sesión 1: Muelles seguros\nOradores:\n"
        "• {}\n• Sr. Tom Reyes, Director, Consejo de Puertos\n\n10:00 – 11:00 Clausura\n",
        "Ministra de Puertos, Kenia",
    ),
}


@pytest.mark.parametrize("name", ["Ana Maria ROE", "Ana Maria Roe", "Dr. Ana Maria Roe"])
@pytest.mark.parametrize("hyphen", ["- ", " -", "-"])
@pytest.mark.parametrize("language", PROGRAMMES)
def test_name_and_post_are_told_apart(language: str, hyphen: str, name: str) -> None:
    text, post = PROGRAMMES[language]
    parts = {part.person: part for part in conversion(text.format(f"{name}{hyphen}{post}")).participations}
    assert set(parts) == {"ana-maria-roe", "tom-reyes"}
    (holding,) = parts["ana-maria-roe"].holdings
    assert (holding.post, holding.body) == (post.split(",")[0], "state/KEN")


@pytest.mark.parametrize(
    ("entry", "person", "post"),
    [
        ("Ms. Ana Roe-Bishop, Director, Ferry Union", "ana-roe-bishop", "Director"),
        ("Ms. Ana Roe, Secretary-General, Ferry Union", "ana-roe", "Secretary-General"),
        ("Ms. Ana Roe, Vice-President, Ferry Union", "ana-roe", "Vice-President"),
        ("Ms. Ana Owu-Roe- Director, Ferry Union", "ana-owu-roe", "Director"),
        ("Ms. Ana OWU-ROE Director, Ferry Union", "ana-owu-roe", "Director"),
        ("Ms. Ana Vea-Roe, Director-General, Ferry Union", "ana-vea-roe", "Director-General"),
    ],
)
def test_names_and_posts_of_two_words_stay_whole(entry: str, person: str, post: str) -> None:
    parts = {part.person: part for part in conversion(PROGRAMMES["en"][0].format(entry)).participations}
    assert set(parts) == {person, "tom-reyes"}
    assert [holding.post for holding in parts[person].holdings] == [post]
