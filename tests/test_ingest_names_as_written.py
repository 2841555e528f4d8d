"""Names of meetings without what a converter of files, a site or a flyer put about them."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

RECORD = """Nations Unies

CQ/C/SR.159

14 juin 2031

Comité pour l ' accueil des gens de quai

{session}

Compte rendu analytique de la {sitting}

Tenue au Palais des quais, à Genève, le mardi 5 avril 2031, à 10 heures

La séance est ouverte à 10 h 5.

1. M. Berthaud (Togo) dit que les quais sont vides.
"""

FLYERS = (
    (
        "Experts' dialogue on the pay of pilots\n\nVenue: Kabira Hall, second floor\n\nWednesday 15 March 2031\n\n"
        "9:00 – 10:00 Opening remarks\nMs. Ada Brenner, Director, Institute for Lakes\n",
        "Experts' dialogue on the pay of pilots",
    ),
    (
        "Forum on the keepers of lamps\nUnder the auspices of the Harbour Guild\n\nWednesday 15 March 2031\n\n"
        "9:00 – 10:00 Opening remarks\nMs. Ada Brenner, Director, Institute for Lakes\n",
        "Forum on the keepers of lamps",
    ),
    (
        "Forum : « Les quais et leurs gens »\nSous le haut patronage de la Présidence de la République\n\n"
        "Cotonou, 12 mars 2031\n\n9 h – 10 h Ouverture\nMme Ada Brenner, Directrice de l'Institut des lacs\n",
        "Forum : « Les quais et leurs gens »",
    ),
    (
        "Home | News | Agenda | Contact\n\nSeminario sobre los muelles y los oficios\n"
        "Bajo los auspicios del Gremio\n\nLugar: Salón Ceiba, Veracruz\n\n12 de marzo de 2031\n\n"
        "9:00 – 10:00 Apertura\nSra. Ada Brenner, Directora del Instituto de los Lagos\n",
        "Seminario sobre los muelles y los oficios",
    ),
)


@pytest.mark.parametrize(
    ("session", "sitting"),
    [("Quatorz ième session", "159 e séance"), ("Quatorzième session", "159e séance")],
)
def test_ordinals_parted_by_a_converter_are_one_word_in_a_name(session: str, sitting: str) -> None:
    found = conversion(RECORD.format(session=session, sitting=sitting)).events[0]
    assert found.label == "Comité pour l'accueil des gens de quai, Quatorzième session, 159e séance"


def test_a_fragment_between_the_parts_of_an_ordinal_is_joined_too() -> None:
    found = conversion(RECORD.format(session="Vingt - deu xi ème session", sitting="159 e séance")).events[0]
    assert found.label == "Comité pour l'accueil des gens de quai, Vingt-deuxième session, 159e séance"


@pytest.mark.parametrize(("paper", "label"), FLYERS)
def test_places_patrons_and_menus_are_no_part_of_a_name(paper: str, label: str) -> None:
    assert conversion(paper).events[0].label == label


@pytest.mark.parametrize(
    ("headline", "label"),
    [
        (
            "Committee on Harbour Workers Closes Twelfth Session, Issues Findings on Kenya and Peru\n\n4 May 2031\n\n"
            "The Committee on the Rights of Harbour Workers this morning closed its twelfth session.\n",
            "Committee on Harbour Workers, Twelfth Session",
        ),
        (
            "Le Comité des gens de quai clôt les travaux de sa douzième session\n\n4 mai 2031\n\n"
            "Le Comité des gens de quai a clos, ce matin, les travaux de sa douzième session.\n",
            "Comité des gens de quai, douzième session",
        ),
        (
            "El Comité de los Muelles clausura su 12º período de sesiones\n\n4 de mayo de 2031\n\n"
            "El Comité de los Muelles clausuró esta mañana su 12º período de sesiones.\n",
            "Comité de los Muelles, 12º período de sesiones",
        ),
    ],
)
def test_a_headline_that_a_body_opens_or_closes_its_session_names_both(headline: str, label: str) -> None:
    assert conversion(headline).events[0].label == label
