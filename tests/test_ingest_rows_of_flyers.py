"""Rows of flyers and small programmes: names over bodies of any words, roles behind dashes, lines that a page ran
together, in each language. All meetings, people and bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

CARDS = {
    "en": "FORUM OF ROPE WALKS\nOslo, 3 May 2031\n\nPANEL 1 · HEMP\n\nModerator\nAda Olstad\nTarred Hands\n\nSpeakers\n"
    "Karl Tamm\nLOFTY\n\nIda Quay\nBlue Yarn\n\nOle Brix\nHempwise\n",
    "fr": "FORUM DES CORDERIES\nOslo, 3 mai 2031\n\nPANEL 1 · LE CHANVRE\n\nModération\nAda Olstad\nMains Noires\n\n"
    "Avec\nKarl Tamm\nLOFTY\n\nIda Quay\nFil Bleu du Nord\n\nOle Brix\nChanvrière\n",
    "es": "FORO DE CORDELERÍAS\nOslo, 3 de mayo de 2031\n\nPANEL 1 · EL CÁÑAMO\n\nModera\nAda Olstad\nManos de Brea\n\n"
    "Participan\nKarl Tamm\nLOFTY\n\nIda Quay\nHilo Azul del Norte\n\nOle Brix\nCañamera\n",
}

PROGRAMMES = {
    "en": "Forum on Rope Walks\nOslo, 3 May 2031\nProgramme\n\n9:00 Opening\n9:30 Session 1: Hemp\n%s\n12:00 Lunch\n",
    "fr": "Forum sur les corderies\nOslo, 3 mai 2031\nProgramme\n\n9h00 Ouverture\n9h30 Session 1 : Le chanvre\n%s\n"
    "12h00 Déjeuner\n",
    "es": "Foro sobre cordelerías\nOslo, 3 de mayo de 2031\nPrograma\n\n9:00 Apertura\n9:30 Sesión 1: El cáñamo\n%s\n"
    "12:00 Almuerzo\n",
}

ROWS = [
    (
        "en",
        "Mrs. Ada Olstad: moderator\nMr. Karl Tamm: speaker",
        [("ada-olstad", "moderator"), ("karl-tamm", "speaker")],
    ),
    (
        "en",
        "Round table with Ada Olstad and Karl Tamm, moderated by Ida Quay",
        [("ada-olstad", "speaker"), ("karl-tamm", "speaker"), ("ida-quay", "moderator")],
    ),
    ("fr", "Ada Olstad (université de Bergen)\nKarl Tamm", [("ada-olstad", "speaker"), ("karl-tamm", "speaker")]),
    (
        "fr",
        "10h30 Deuxième séance, présidée par Ida Quay\nAda Olstad et Karl Tamm : Tresser la nuit",
        [("ida-quay", "moderator"), ("ada-olstad", "speaker"), ("karl-tamm", "speaker")],
    ),
    ("fr", "Animée par :\nAda Olstad, directrice de la corderie", [("ada-olstad", "moderator")]),
    (
        "es",
        "Ada Olstad (Cordelería Real), Karl Tamm (INCA) e Ida Quay",
        [("ada-olstad", "speaker"), ("karl-tamm", "speaker"), ("ida-quay", "speaker")],
    ),
]

DASHED = [
    ("en", "Annex: speakers and moderators\n\nMs. Ada Olstad, Hemp Union – Moderator\nMr. Karl Tamm, Norway – Speaker"),
    (
        "fr",
        "Annexe : intervenants et modérateurs\n\nMme Ada Olstad, COLT – modératrice\nM. Karl Tamm, COLT – intervenant",
    ),
    ("es", "Anexo: ponentes y moderadores\n\nSra. Ada Olstad, COLT – moderadora\nSr. Karl Tamm, COLT – ponente"),
]
REPORTS = {
    "en": "Report of the Forum on Rope Walks, Oslo, 3 May 2031\n\n%s\n",
    "fr": "Rapport du Forum sur les corderies, Oslo, 3 mai 2031\n\n%s\n",
    "es": "Informe del Foro sobre cordelerías, Oslo, 3 de mayo de 2031\n\n%s\n",
}


@pytest.mark.parametrize("language", CARDS)
def test_what_stands_under_a_framed_name_is_whom_it_serves(language: str) -> None:
    found = conversion(CARDS[language])
    assert [(p.person, p.role) for p in found.participations] == [
        ("ada-olstad", "moderator"),
        ("karl-tamm", "speaker"),
        ("ida-quay", "speaker"),
        ("ole-brix", "speaker"),
    ]
    assert {p.key for p in found.people} == {"ada-olstad", "karl-tamm", "ida-quay", "ole-brix"}


def test_names_between_empty_lines_without_a_label_are_no_cards() -> None:
    found = conversion(
        "Forum on Rope Walks\n\nBlue Harbour\nGreen Yarn\n\nRed Anchor\nWhite Sail\n\nLong Pier\nLow Tide\n"
    )
    assert not found.participations


@pytest.mark.parametrize(("language", "rows", "people"), ROWS)
def test_each_of_a_row_is_listed(language: str, rows: str, people: list[tuple[str, str]]) -> None:
    found = conversion(PROGRAMMES[language] % rows)
    assert sorted((p.person, p.role) for p in found.participations) == sorted(people)


@pytest.mark.parametrize(("language", "rows"), DASHED)
def test_a_role_behind_a_dash_is_that_of_the_one_listed(language: str, rows: str) -> None:
    found = conversion(REPORTS[language] % rows)
    assert [(p.person, p.role) for p in found.participations] == [("ada-olstad", "moderator"), ("karl-tamm", "speaker")]


def test_a_label_of_whoever_reports_titles_no_paper() -> None:
    text = (
        "Foro virtual: cuerdas de mar\nJueves 3 de mayo de 2031\n\nPonentes:\n– Ada Olstad, COLT\n– Karl Tamm, INCA\n"
    )
    found = conversion(f"{text}Relatoría: Ida Quay, Liga del Cáñamo\n")
    assert {p.person: p.role for p in found.participations} == {
        "ada-olstad": "speaker",
        "karl-tamm": "speaker",
        "ida-quay": "rapporteur",
    }
    assert conversion("Relatoría: Diálogo de Puertos, Oslo, 3 de mayo de 2031\n").document.kind == "summary"


def test_a_post_may_stand_behind_its_body() -> None:
    head = "Forum on Ropes\nOslo, 3 May 2031\nProgramme\n\n"
    found = conversion(f"{head}9:00 Opening\n- UN Resident Coordinator, Ms. Ada Olstad\n10:00 Break\n11:00 End\n")
    assert [(p.person, p.role) for p in found.participations] == [("ada-olstad", "opening")]


def test_the_next_form_of_address_begins_a_name() -> None:
    found = conversion(
        "Informe del Foro de Cuerdas, Oslo, 3 de mayo de 2031\n\nPonentes: Sra. Ada Olstad y Sr. Karl Tamm\n"
    )
    assert [p.person for p in found.participations] == ["ada-olstad", "karl-tamm"]
