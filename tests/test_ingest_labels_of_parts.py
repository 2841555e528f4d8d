"""Labels of roles that name the room, table, day or session, too, and labels of several that are no plural nouns, in
each language. All meetings, people and bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PROGRAMMES = {
    "en": "Forum on Rope Walks\nOslo, 3 May 2031\nProgramme\n\n9:00 Opening\n9:30 Session 1: Hemp\n%s\n12:00 Lunch\n",
    "fr": "Forum sur les corderies\nOslo, 3 mai 2031\nProgramme\n\n9h00 Ouverture\n9h30 Session 1 : Le chanvre\n%s\n"
    "12h00 Déjeuner\n",
    "es": "Foro sobre cordelerías\nOslo, 3 de mayo de 2031\nPrograma\n\n9:00 Apertura\n9:30 Sesión 1: El cáñamo\n%s\n"
    "12:00 Almuerzo\n",
}
REPORTS = {
    "en": "Report of the Forum on Rope Walks, Oslo, 3 May 2031\n\nAnnex II. List of speakers\n\n%s\n",
    "fr": "Rapport du Forum sur les corderies, Oslo, 3 mai 2031\n\nAnnexe II. Liste des intervenants\n\n%s\n",
    "es": "Informe del Foro sobre cordelerías, Oslo, 3 de mayo de 2031\n\nAnexo II. Lista de oradores\n\n%s\n",
}

OF_PARTS = [
    ("en", "Room A lead: Ms. Ada Olstad", "facilitator"),
    ("en", "Table 3 moderator: Ada Olstad, Rope House", "moderator"),
    ("en", "Chair, Session 1: Ms. Ada Olstad", "chair"),
    ("en", "Day 1 rapporteur: Ada Olstad, Rope House", "rapporteur"),
    ("en", "Opening session moderator: Ms. Ada Olstad", "moderator"),
    ("en", "Moderator – Room B: Ada Olstad", "moderator"),
    ("fr", "Animateur de l'atelier 2 : Ada Olstad", "moderator"),
    ("fr", "Atelier 2, rapporteure : Mme Ada Olstad", "rapporteur"),
    ("fr", "Responsable table 3 : Ada Olstad", "facilitator"),
    ("fr", "Présidente, séance 1 : Mme Ada Olstad", "chair"),
    ("fr", "Salle B – modération : Ada Olstad", "moderator"),
    ("es", "Relatoría mesa 1: Sra. Ada Olstad", "rapporteur"),
    ("es", "Coordinación mesa 2: Ada Olstad", "moderator"),
    ("es", "Moderadora, sala B: Sra. Ada Olstad", "moderator"),
    ("es", "Mesa 3, relatora: Ada Olstad", "rapporteur"),
    ("es", "Responsable de sala 2: Ada Olstad", "facilitator"),
]

NO_LABELS = [
    ("en", "Room 3, speakers' corner: tea for all"),
    ("en", "Table 4: the price of the chair"),
    ("fr", "Salle 3, présidence : porte fermée"),
    ("es", "Mesa 4: la presidencia de las cuerdas"),
]

SEVERAL = [
    ("en", "Panel: Ada Olstad (Rope House), Karl Tamm", {"speaker"}),
    ("en", "Speakers: Ms. Ada Olstad, Rope House; and Mr. Karl Tamm", {"speaker"}),
    ("en", "Speaker(s): Ada Olstad, Karl Tamm", {"speaker"}),
    ("fr", "Interviennent : Ada Olstad (Corderie royale) et Karl Tamm", {"speaker"}),
    ("fr", "Présentations : Ada Olstad, université de Bergen, et Karl Tamm, COLT", {"speaker"}),
    ("fr", "Discussion : Ada Olstad, COLT, et Karl Tamm, COLT", {"speaker"}),
    ("es", "Intervienen: Ada Olstad (Cordelería Real) y Karl Tamm", {"speaker"}),
    ("es", "Moderan: Ada Olstad y Karl Tamm", {"moderator"}),
    ("es", "Participan: Ada Olstad, directora general de Puertos; Karl Tamm, Casa Del Cáñamo", {"speaker"}),
]

IN_REPORTS = [
    ("en", "Speakers, Session 1: Mr. Karl Tamm (Rope House), Ms. Ada Olstad (Norway)", ["karl-tamm", "ada-olstad"]),
    ("fr", "Orateurs, séance 1 : M. Karl Tamm, Mme Ada Olstad (Norvège)", ["karl-tamm", "ada-olstad"]),
    ("es", "Oradores, sesión 1: Sr. Karl Tamm y Sra. Ada Olstad (Noruega)", ["karl-tamm", "ada-olstad"]),
]


@pytest.mark.parametrize(("language", "row", "role"), OF_PARTS)
def test_a_label_may_name_the_part_in_which_somebody_has_the_role(language: str, row: str, role: str) -> None:
    found = conversion(PROGRAMMES[language] % row)
    assert [(p.person, p.role) for p in found.participations] == [("ada-olstad", role)]


@pytest.mark.parametrize(("language", "row"), NO_LABELS)
def test_a_row_about_a_room_or_table_names_nobody(language: str, row: str) -> None:
    assert not conversion(PROGRAMMES[language] % row).participations


@pytest.mark.parametrize(("language", "row", "roles"), SEVERAL)
def test_each_behind_a_label_of_several_is_listed(language: str, row: str, roles: set[str]) -> None:
    found = conversion(PROGRAMMES[language] % row)
    assert [p.person for p in found.participations] == ["ada-olstad", "karl-tamm"]
    assert {p.role for p in found.participations} == roles
    assert "Panel" not in {p.gender_marker for p in found.participations}


@pytest.mark.parametrize(("language", "row", "people"), IN_REPORTS)
def test_each_behind_a_label_in_a_list_of_speakers_spoke(language: str, row: str, people: list[str]) -> None:
    found = conversion(REPORTS[language] % row)
    assert sorted(p.person for p in found.participations) == sorted(people)
    assert {p.role for p in found.participations} == {"speaker"}


def test_square_brackets_in_a_list_give_a_role() -> None:
    rows = "Ms. Ada Olstad, Rope House [moderator]\nMr. Karl Tamm, COLT [rapporteur]\nMs. Ida Quay, FAO"
    found = conversion(REPORTS["en"] % rows).participations
    assert [(p.person, p.role) for p in found] == [
        ("ada-olstad", "moderator"),
        ("karl-tamm", "rapporteur"),
        ("ida-quay", "speaker"),
    ]


def test_a_short_programme_is_in_the_language_of_its_own_small_words() -> None:
    text = (
        "Colloque « Le chanvre de la mer »\nBergen, 3 mai 2031\n\n10h Visite de la corderie par Ada Olstad\n"
        "11h Ateliers en parallèle\nAnimatrice de l'atelier 1 : Karla Tamm\nAnimateur de l'atelier 2 : Ari Quay\n"
        "12h Restitution et débat\n"
    )
    assert conversion(text).document.language == "fr"
