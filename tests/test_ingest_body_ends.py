"""How far names of bodies reach: commas of the name's own, branches, acronyms, towns; fields of work, regions and
holders of posts that are no bodies."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import conversion

REPORTS = {"en": EN, "fr": FR, "es": ES}


def named(language: str, passage: str) -> set[str]:
    """Refs of the bodies that a report in a language names."""
    found = conversion(f"{REPORTS[language]}{passage}\n").mentions
    return {m.ref.removeprefix("organization/") for m in found if m.ref.startswith("organization/")}


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        (
            "en",
            "Ms. Ada Quarrell, Chair of the Committee on Economic, Social and Cultural Rights, said that it was late.",
        ),
        (
            "fr",
            "Mme Ada Quarrelle, Présidente du Comité des droits économiques, sociaux et culturels, l'a dit.",
        ),
        (
            "es",
            "La Sra. Ada Quintanal, Presidenta del Comité de Derechos Económicos, Sociales y Culturales, lo dijo.",
        ),
    ],
)
def test_a_name_of_the_registry_is_not_parted_at_its_commas(language: str, passage: str) -> None:
    assert named(language, passage) == {"cescr"}


@pytest.mark.parametrize(
    ("language", "passage", "bodies"),
    [
        ("en", "Mr. Bo Lind, Director, Greenpeace Africa, said that the quays were full.", {"greenpeace-africa"}),
        ("fr", "M. Bo Lind, Directeur, Oxfam Québec, a dit que les quais étaient pleins.", {"oxfam-quebec"}),
        ("es", "El Sr. Bo Lind, Director, Oxfam México, dijo que no había barcas.", {"oxfam-mexico"}),
        ("en", "Mr. Bo Lind, Director, Greenpeace, said that the quays were full.", {"greenpeace"}),
    ],
)
def test_the_branch_of_an_association_is_a_body_of_its_own(language: str, passage: str, bodies: set[str]) -> None:
    assert named(language, passage) == bodies


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        (
            "en",
            "Mr. Bo Lind, adviser at the European Asylum Agency (EUAA), said that the quays were full.",
        ),
        ("fr", "M. Bo Lind, conseiller à l'Agence européenne de l'asile (EUAA), a dit que les quais étaient pleins."),
        ("es", "El Sr. Bo Lind, asesor, Agencia Europea de Asilo (EUAA), dijo que no había barcas."),
    ],
)
def test_another_name_before_a_known_acronym_is_that_body_s(language: str, passage: str) -> None:
    assert named(language, passage) == {"euaa"}


@pytest.mark.parametrize(
    ("language", "passage", "body"),
    [
        (
            "en",
            "Mr. Bo Lind, Director of the Ferry Academy in Nairobi, said that the quays were full.",
            "ferry-academy",
        ),
        ("fr", "M. Bo Lind, Directeur de l'Académie des bacs à Nairobi, a dit qu'il pleuvait.", "academie-des-bacs"),
        ("es", "El Sr. Bo Lind, Director de la Academia de Barcas en Nairobi, dijo que llovía.", "academia-de-barcas"),
    ],
)
def test_the_town_in_which_a_body_is_ends_its_name(language: str, passage: str, body: str) -> None:
    assert named(language, passage) == {body}


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        ("en", "Mr. Bo Lind, Project Officer, Migration and Drugs, said that the quays were full."),
        ("fr", "M. Bo Lind, Directeur, Développement social et humain, a dit que les quais étaient pleins."),
        ("es", "El Sr. Bo Lind, Director, Movilidad y Derechos Humanos, dijo que no había barcas."),
        ("en", "Mr. Bo Lind, campaigner, Pacific Islands, said that the quays were full."),
        ("fr", "M. Bo Lind, chercheur, Afrique de l'Ouest, a dit que les quais étaient pleins."),
        ("es", "El Sr. Bo Lind, investigador, Islas del Pacífico, dijo que no había barcas."),
    ],
)
def test_fields_of_work_and_regions_are_no_bodies(language: str, passage: str) -> None:
    assert named(language, passage) == set()


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        ("en", "The dinner was given for the Heads of State and Government of the Lake Region."),
        ("fr", "Le dîner était offert aux chefs d'État et de Gouvernement de la Région des Lacs."),
        ("es", "La cena se ofreció a los jefes de Estado y de Gobierno de América Latina."),
    ],
)
def test_of_what_somebody_is_the_head_is_no_body(language: str, passage: str) -> None:
    assert named(language, passage) == set()


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        ("en", "Mr. Bo Lind, aide to the President of Ghana, Tobin Quarrell Moss, said that the quays were full."),
        (
            "fr",
            "M. Bo Lind, conseiller du Président du Ghana, Tobin Quarrel Mousse, a dit que les quais étaient pleins.",
        ),
        ("es", "El Sr. Bo Lind, asesor del Presidente de Ghana, Tobías Quintanal Musgo, dijo que no había barcas."),
    ],
)
def test_who_holds_a_post_that_names_its_state_is_no_body(language: str, passage: str) -> None:
    assert named(language, passage) == set()


def test_an_article_with_a_capital_begins_a_sentence_and_no_name() -> None:
    passage = "Condolences to the people of Ghana The Quay Council observed a moment of silence."
    assert not any("ghana" in ref for ref in named("en", passage))


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        ("en", "Ms. Erna Rolle,Founder, South Lake Network for Ferries (RESLAF), spoke."),
        ("fr", "Mme Erna Rolle,Fondatrice, Réseau du Sud pour les bacs (ERSUB), a parlé."),
        ("es", "La Sra. Erna Rolle,Fundadora, Red del Sur para las Barcas (ERSUB), habló."),
    ],
)
def test_a_person_s_name_before_a_comma_without_a_space_is_no_part_of_a_body_s(language: str, passage: str) -> None:
    assert not any("rolle" in ref for ref in named(language, passage))


def test_dots_of_a_table_of_contents_end_a_name() -> None:
    found = conversion(f"{EN}Mr. Bo Lind, Director, Institute of Quays of Velora……………14\n").organizations
    assert not any("…" in record.label for record in found)


@pytest.mark.parametrize(
    ("language", "room"), [("en", "Trusteeship Chamber"), ("fr", "Chambre des Quais"), ("es", "Cámara Azul")]
)
def test_rooms_are_nobody(language: str, room: str) -> None:
    assert conversion(f"{REPORTS[language]}{room}, 21 February 2031.\n").people == ()
