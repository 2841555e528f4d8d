"""Words that look like the name of a body and name none; names of bodies that are whole."""

from __future__ import annotations

import pytest

from ingest.naming.body_names import BodyNames
from tests.ingesting import conversion, knowledge


def bodies(text: str) -> set[str]:
    """Labels of the bodies that the registry lacks."""
    return {record.label for record in conversion(text).organizations}


def names(language: str) -> BodyNames:
    return BodyNames(knowledge().lexicon(language), knowledge().registry)


@pytest.mark.parametrize(
    ("language", "name", "kind"),
    [
        ("en", "Pro Tempore Presidency", "other"),
        ("fr", "Présidence pro tempore", "ministry"),
        ("es", "Presidencia Pro Témpore", "ministry"),
        ("en", "Closing session", "other"),
        ("fr", "Clôture", "other"),
        ("es", "Clausura", "other"),
        ("en", "The Gambia", "other"),
        ("fr", "South Africa", "other"),
        ("es", "Maurice", "other"),
        ("en", "Working group B", "network"),
        ("fr", "Groupe A", "network"),
        ("es", "Grupo 2", "network"),
        ("en", "Workshop on quays", "other"),
        ("fr", "Atelier sur les quais", "other"),
        ("es", "Taller regional sobre muelles", "other"),
        ("en", "Mr. Bo Lind", "other"),
        ("es", "Gobierno y Justicia", "government"),
        ("es", "El", "other"),
    ],
)
def test_words_that_look_like_a_body_s_name_are_told(language: str, name: str, kind: str) -> None:
    assert names(language).names_none(name, kind)


@pytest.mark.parametrize(
    ("language", "name", "kind"),
    [
        ("en", "Ministry of Justice", "ministry"),
        ("en", "Centre for Quay Studies", "academic"),
        ("fr", "Conférence des quais", "forum"),
        ("fr", "Gouvernement", "government"),
        ("es", "Foro de Muelles", "forum"),
        ("es", "Presidencia", "ministry"),
        ("es", "RN", "other"),
    ],
)
def test_names_of_bodies_are_kept(language: str, name: str, kind: str) -> None:
    assert not names(language).names_none(name, kind)


@pytest.mark.parametrize(
    ("language", "name", "whole"),
    [
        ("en", "Office of Quays 13.00", "Office of Quays"),
        ("fr", "Observatoire des quais (", "Observatoire des quais"),
        ("es", "Fundación Muelle Por", "Fundación Muelle"),
        ("fr", "Association « Femmes des quais", "Association « Femmes des quais »"),
        ("en", 'NGO "Quays and Ferries', 'NGO "Quays and Ferries"'),
        ("fr", "Ministère des quais et\n\ndes bacs", "Ministère des quais et des bacs"),
        ("en", "Quay Bulletin Service Vol", "Quay Bulletin Service"),
    ],
)
def test_a_name_is_whole_and_nothing_more(language: str, name: str, whole: str) -> None:
    assert names(language).trimmed(name) == whole


@pytest.mark.parametrize(
    "text",
    [
        "The workshop was opened by Ms. Ada Lind, Chair of the Conference. Ms. Lind said that the quays were full.",
        "L'atelier a été ouvert par Mme Ada Lind, Présidente de la Conférence. Mme Lind a dit que tout était plein.",
        "El taller fue inaugurado por la Sra. Ada Lind, Presidenta de la Conferencia. La Sra. Lind dijo que no cabe.",
    ],
)
def test_the_chair_of_the_conference_serves_no_body_of_that_name(text: str) -> None:
    found = conversion(text)
    assert bodies(text) == set()
    assert all(not h.body for p in found.participations for h in p.holdings)


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Ada Lind, Senior Adviser, COMESA Secretariat, said that the quays were full.",
        "Mme Ada Lind, Conseillère au Secrétariat du COMESA, a dit que les quais étaient pleins.",
        "La Sra. Ada Lind, Asesora de la Secretaría de la CARICOM, dijo que los muelles estaban llenos.",
    ],
)
def test_a_secretariat_is_part_of_the_body_in_its_name(text: str) -> None:
    record = next(o for o in conversion(text).organizations)
    assert record.kind == "unit"
    assert record.parent in ("organization/comesa", "organization/caricom")


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Ada Lind, Professor, North-West University, said that the quays were full.",
        "Mme Ada Lind, Professeure à l'Université du Nord-Ouest, a dit que les quais étaient pleins.",
        "La Sra. Ada Lind, Profesora de la Universidad North-West, dijo que los muelles estaban llenos.",
    ],
)
def test_a_university_is_one_under_its_names_in_all_languages(text: str) -> None:
    found = conversion(text)
    assert {b for p in found.people for b in p.bodies} == {"organization/north-west-university"}


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Ada Lind, Director, Bank of Ghana, said that the quays were full.",
        "Mme Ada Lind, Directrice à la Banque du Ghana, a dit que les quais étaient pleins.",
        "La Sra. Ada Lind, Directora del Instituto Guatemalteco de Muelles, dijo que había muelles.",
    ],
)
def test_the_bank_or_institute_of_a_state_is_the_state_s_own(text: str) -> None:
    assert {o.kind for o in conversion(text).organizations} == {"government"}
