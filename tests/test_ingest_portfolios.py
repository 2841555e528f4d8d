"""Lists of what a post is of: their last fields are no people and no bodies, whatever they are called."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion


def told(language: str, sentence: str) -> tuple[set[str], set[str], set[tuple[str, str | None]]]:
    """The people of a report's sentence, the bodies it makes up, and the posts with the bodies that they are in."""
    found = conversion(f"{REPORT_HEADS[language]}{sentence}\n")
    held = {(h.post, h.body) for p in found.participations for h in p.holdings}
    return {p.names[0] for p in found.people}, {o.label for o in found.organizations}, held


@pytest.mark.parametrize(
    ("language", "sentence", "post"),
    [
        (
            "en",
            "Head of Tides, Natural Sands and Winds at the UNICEF, Ivo Tolosa, said that it rained.",
            "Head of Tides, Natural Sands and Winds",
        ),
        (
            "en",
            "Mr. Ivo Tolosa, Director of Tides, Coastal Sands and Winds, UNICEF, said that it rained.",
            "Director of Tides, Coastal Sands and Winds",
        ),
        (
            "en",
            "The Director of Ports, Marine Sands and Boats of UNICEF, Ivo Tolosa, said that it rained.",
            "Director of Ports, Marine Sands and Boats",
        ),
        (
            "fr",
            "Le Directeur des Marées, Sables Naturels et Vents à l'UNICEF, Ivo Tolosa, a dit qu'il pleuvait.",
            "Directeur des Marées, Sables Naturels et Vents",
        ),
        (
            "fr",
            "M. Ivo Tolosa, Directeur des Ports, Sables Marins et Bateaux de l'UNICEF, a dit qu'il pleuvait.",
            "Directeur des Ports, Sables Marins et Bateaux",
        ),
        (
            "es",
            "El Director de Mareas, Arenas Naturales y Vientos de UNICEF, Ivo Tolosa, dijo que llovía.",
            "Director de Mareas, Arenas Naturales y Vientos",
        ),
        (
            "es",
            "El Sr. Ivo Tolosa, Director de Puertos, Arenas Marinas y Barcos de UNICEF, dijo que llovía.",
            "Director de Puertos, Arenas Marinas y Barcos",
        ),
    ],
)
def test_the_last_fields_of_a_post_are_its_own(language: str, sentence: str, post: str) -> None:
    assert told(language, sentence) == ({"Ivo Tolosa"}, set(), {(post, "organization/unicef")})


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Minister of Tides, Coastal Sands and Winds, Ivo Tolosa, said that it rained."),
        ("en", "Mr. Ivo Tolosa, Director of Trade in Boats, Investment, Coastal Sands and Winds, said that it rained."),
        ("fr", "Le Ministre des Marées, Sables Côtiers et Vents, Ivo Tolosa, a dit qu'il pleuvait."),
        ("es", "El Ministro de Mareas, Arenas Costeras y Vientos, Ivo Tolosa, dijo que llovía."),
    ],
)
def test_a_post_may_end_with_its_fields(language: str, sentence: str) -> None:
    people, bodies, held = told(language, sentence)
    assert (people, bodies) == ({"Ivo Tolosa"}, set())
    assert {post.split()[-1] for post, _ in held} <= {"Winds", "Vents", "Vientos"}


@pytest.mark.parametrize(
    ("language", "sentence", "people"),
    [
        ("en", "The Director of Ports, Ivo Tolosa and Ada Verhull said that it rained.", {"Ivo Tolosa", "Ada Verhull"}),
        ("en", "The Director of Ports, Ana Maria Lopez and Ada Verhull opened the talks.", {"Ana Maria Lopez"}),
        ("fr", "La Directrice des Ports, Marie Dupont et Ada Verhull ont dit qu'il pleuvait.", {"Marie Dupont"}),
        ("es", "La Directora de Puertos, María Pérez y Gómez, dijo que llovía.", {"María Pérez y Gómez"}),
    ],
)
def test_people_behind_a_post_stay_people(language: str, sentence: str, people: set[str]) -> None:
    assert people <= told(language, sentence)[0]


@pytest.mark.parametrize(
    ("language", "sentence", "body"),
    [
        (
            "en",
            "Ms. Ada Verhull, Director of Ports, Verrel Quays and Sons, said that it rained.",
            "Verrel Quays and Sons",
        ),
        (
            "en",
            "Ms. Ada Verhull, Head of Tides, Verrel Quays Institute, said that it rained.",
            "Verrel Quays Institute",
        ),
    ],
)
def test_a_body_behind_a_post_stays_one(language: str, sentence: str, body: str) -> None:
    assert body in told(language, sentence)[1]
