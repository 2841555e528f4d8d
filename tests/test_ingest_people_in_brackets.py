"""Rows of programmes that name in brackets who gives what they title, or set post and body of somebody in brackets, and
names that commas alone part. All meetings, people and bodies are invented."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion

PROGRAMMES = {
    "en": "Summer school on rope walks\nOslo, 3 May 2031\nProgramme\n\n%s\n12:00 Lunch\n",
    "fr": "École d'été des corderies\nOslo, 3 mai 2031\nProgramme\n\n%s\n12h00 Déjeuner\n",
    "es": "Escuela de verano de cordelerías\nOslo, 3 de mayo de 2031\nPrograma\n\n%s\n12:00 Almuerzo\n",
}
GIVERS = [
    ("en", "9:00 Welcome (Ada Olstad, director)\n10:00 Hemp and its price (Karl Tamm)\n11:00 Closing (Ada Olstad)"),
    (
        "fr",
        "9h00 Mot de bienvenue (Ada Olstad, directrice)\n10h00 « Le chanvre » (Karl Tamm, tordeur)\n"
        "11h00 Bilan et clôture (Ada Olstad)",
    ),
    (
        "es",
        "9:00 Bienvenida (Ada Olstad, directora)\n10:00 Módulo 1: El cáñamo (Dr. Karl Tamm)\n"
        "11:00 Entrega de diplomas y clausura (Ada Olstad)",
    ),
]
TITLES = {"en": "Hemp and its price", "fr": "« Le chanvre »", "es": "Módulo 1: El cáñamo"}
NO_GIVERS = [
    ("en", "9:00 Welcome\n10:00 Visit of the walk (Grand Hall)\n11:00 Hemp (San Telmo, Ea)"),
    ("fr", "9h00 Accueil\n10h00 Visite de la corderie (Salle Verte)\n11h00 Le chanvre (Débat Libre)"),
    ("es", "9:00 Acogida\n10:00 Visita de la cordelería (Salón Azul)\n11:00 El cáñamo (San Telmo, Buenos Aires)"),
]
AFFILIATIONS = [
    ("en", "9:00 Welcome\n10:00 Talk: Hemp\nDr Ada Olstad (Reader in Ropes, University of Ea)", "Reader in Ropes"),
    ("fr", "9h00 Accueil\n10h00 Exposé : Le chanvre\nMme Ada Olstad (tordeuse, Université d'Ea)", "tordeuse"),
    ("es", "9:00 Acogida\n10:00 Charla: El cáñamo\nDra. Ada Olstad (Universidad de Ea, presidenta)", "presidenta"),
]


def roles(found: Conversion) -> list[tuple[str, str]]:
    return sorted((p.person, p.role) for p in found.participations)


@pytest.mark.parametrize(("language", "rows"), GIVERS)
def test_a_bracket_behind_a_title_names_who_gives_what_it_titles(language: str, rows: str) -> None:
    found = conversion(PROGRAMMES[language] % rows)
    assert roles(found) == [("ada-olstad", "closing"), ("ada-olstad", "opening"), ("karl-tamm", "speaker")]
    assert TITLES[language] in {e.label for e in found.events}


@pytest.mark.parametrize(("language", "rows"), NO_GIVERS)
def test_a_bracket_that_names_a_room_or_a_town_names_nobody(language: str, rows: str) -> None:
    assert conversion(PROGRAMMES[language] % rows).participations == ()


@pytest.mark.parametrize(("language", "rows", "post"), AFFILIATIONS)
def test_post_and_body_in_a_bracket_are_read_in_either_order(language: str, rows: str, post: str) -> None:
    found = conversion(PROGRAMMES[language] % rows)
    one = next(p for p in found.participations if p.person == "ada-olstad")
    assert (one.role, [h.post for h in one.holdings]) == ("speaker", [post])
    assert len(one.on_behalf_of) == 1


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "9:00 Welcome: Ada Olstad, Karl Tamm (Rope Institute)"),
        ("fr", "9h00 Mot de bienvenue : Ada Olstad, Karl Tamm (Institut du fil)"),
        ("es", "9:00 Bienvenida: Ada Olstad, Karl Tamm (Instituto del Hilo)"),
    ],
)
def test_a_second_name_behind_a_comma_is_no_body_of_the_first(language: str, row: str) -> None:
    found = conversion(PROGRAMMES[language] % f"{row}\n10:00 Hemp\n11:00 Flax")
    served = {p.person: p.on_behalf_of for p in found.participations}
    assert served.keys() == {"ada-olstad", "karl-tamm"}
    assert served["ada-olstad"] == ()


@pytest.mark.parametrize("language", PROGRAMMES)
def test_a_school_of_some_days_is_a_meeting(language: str) -> None:
    found = conversion(PROGRAMMES[language] % GIVERS[0][1])
    assert found.events[0].label == (PROGRAMMES[language] % "").split("\n")[0]
