"""Programmes that give the title of each talk in quotation marks, or before a mark, and then who gives it, under the
label of whoever leads the part. All meetings, people and bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PROGRAMMES = {
    "en": "Forum on Rope Walks\nOslo, 3 May 2031\nProgramme\n\n9:00 Opening\n9:30 Session 1: Hemp\n"
    "Moderator: Ms. Ida Quay\n%s\n12:00 Lunch\n",
    "fr": "Forum sur les corderies\nOslo, 3 mai 2031\nProgramme\n\n9h00 Ouverture\n9h30 Session 1 : Le chanvre\n"
    "Modération : Mme Ida Quay\n%s\n12h00 Déjeuner\n",
    "es": "Foro sobre cordelerías\nOslo, 3 de mayo de 2031\nPrograma\n\n9:00 Apertura\n9:30 Sesión 1: El cáñamo\n"
    "Modera: Sra. Ida Quay\n%s\n12:00 Almuerzo\n",
}
TALKS = [
    ("en", '"Tarred by night" - Ada Olstad, Upland University\n"Who twists?" - Karl Tamm, Coast Hospital'),
    ("en", '"Tarred by night", Ada Olstad, Upland University\n"Who twists?", Karl Tamm, Upland University'),
    ("en", "Tarred by night - Ada Olstad, University of Ea\nHands that twist: Karl Tamm, Coast Hospital"),
    ("en", '"Tarred by night" - Ada Olstad and Karl Tamm, Upland University'),
    ("fr", "« Goudronner la nuit » – Ada Olstad, Université de Bergen\n« Qui tord ? » – Karl Tamm, Institut du fil"),
    ("fr", "« Goudronner la nuit ». Ada Olstad, Université de Bergen\n« Qui tord ? ». Karl Tamm, Institut du fil"),
    ("fr", "« Goudronner la nuit » / Ada Olstad et Karl Tamm (Institut du fil)"),
    ("es", '"Alquitrán de noche" - Ada Olstad, Universidad Alta\n"¿Quién tuerce?" - Karl Tamm, Instituto del Hilo'),
    ("es", '"Alquitrán de noche": Ada Olstad, Universidad Alta\n"¿Quién tuerce?": Karl Tamm, Instituto del Hilo'),
    ("es", '"Alquitrán de noche" - Ada Olstad y Karl Tamm, Instituto del Hilo'),
]
PARISHES = [
    ("en", "Ada Olstad, Parish of Saint Magnus", "Parish of Saint Magnus"),
    ("fr", "Ada Olstad, Coopérative des cordiers", "Coopérative des cordiers"),
    ("es", "Ada Olstad, Parroquia San Telmo", "Parroquia San Telmo"),
]


@pytest.mark.parametrize(("language", "rows"), TALKS)
def test_who_gives_a_titled_talk_speaks_and_is_no_post_of_the_one_above(language: str, rows: str) -> None:
    found = conversion(PROGRAMMES[language] % rows)
    assert sorted((p.person, p.role) for p in found.participations) == [
        ("ada-olstad", "speaker"),
        ("ida-quay", "moderator"),
        ("karl-tamm", "speaker"),
    ]
    assert not [h for p in found.participations for h in p.holdings]
    served = {p.person: p.on_behalf_of for p in found.participations}
    assert served["karl-tamm"]
    assert not served["ida-quay"]


@pytest.mark.parametrize(("language", "row", "body"), PARISHES)
def test_a_parish_or_a_cooperative_is_a_body(language: str, row: str, body: str) -> None:
    found = conversion(PROGRAMMES[language] % row)
    labels = {o.ref: o.label for o in found.organizations}
    served = next(p.on_behalf_of for p in found.participations if p.person == "ada-olstad")
    assert [labels[ref] for ref in served] == [body]


def test_a_post_under_a_name_goes_on_with_it() -> None:
    rows = "Ms. Ada Olstad\nDirector, Upland University\nMr. Karl Tamm\nHead of Ropes: Hemp and Flax"
    found = conversion(PROGRAMMES["en"] % rows)
    held = {p.person: [h.post for h in p.holdings] for p in found.participations}
    assert held["ada-olstad"] == ["Director"]
    assert sorted(held) == ["ada-olstad", "ida-quay", "karl-tamm"]


def test_a_line_that_begins_with_a_quotation_goes_on_with_its_sentence() -> None:
    text = (
        "Report of the Forum on Rope Walks, Oslo, 3 May 2031\n\n"
        "Ms. Ada Olstad, Director of the Rope Walk in Bergen, said that hemp was\n"
        "“the gold of the poor” - Karl Tamm, a rope maker, had called it so - and\n"
        "that the ports should help the walks as long as they stood. She asked\n"
        "for the first vessels of the year.\n"
    )
    assert {s.speaker for s in conversion(text).statements} == {"person:ada-olstad"}


def test_a_post_without_a_known_word_under_a_name_is_nobody() -> None:
    rows = "Ms. Ada Olstad\nHarbour Master, Port of Bergen\nMr. Karl Tamm\nQuay Keeper, University of Ea"
    found = conversion(PROGRAMMES["en"] % rows)
    assert sorted(p.person for p in found.participations) == ["ada-olstad", "ida-quay", "karl-tamm"]
